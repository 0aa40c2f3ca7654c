// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Comprehend: the actions of the prefix `comprehend`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `document-classification-job` | `arn:${Partition}:comprehend:${Region}:${Account}:document-classification-job/${JobId}` |
//! | `document-classifier` | `arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}` |
//! | `document-classifier-endpoint` | `arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${DocumentClassifierEndpointName}` |
//! | `dominant-language-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:dominant-language-detection-job/${JobId}` |
//! | `entities-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:entities-detection-job/${JobId}` |
//! | `entity-recognizer` | `arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer/${EntityRecognizerName}` |
//! | `entity-recognizer-endpoint` | `arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer-endpoint/${EntityRecognizerEndpointName}` |
//! | `events-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:events-detection-job/${JobId}` |
//! | `flywheel` | `arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}` |
//! | `flywheel-dataset` | `arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}/dataset/${DatasetName}` |
//! | `key-phrases-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:key-phrases-detection-job/${JobId}` |
//! | `pii-entities-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:pii-entities-detection-job/${JobId}` |
//! | `sentiment-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:sentiment-detection-job/${JobId}` |
//! | `targeted-sentiment-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:targeted-sentiment-detection-job/${JobId}` |
//! | `topics-detection-job` | `arn:${Partition}:comprehend:${Region}:${Account}:topics-detection-job/${JobId}` |

/// `comprehend:BatchDetectDominantLanguage`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDetectDominantLanguage: &str = "comprehend:BatchDetectDominantLanguage";

/// `comprehend:BatchDetectEntities`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDetectEntities: &str = "comprehend:BatchDetectEntities";

/// `comprehend:BatchDetectKeyPhrases`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDetectKeyPhrases: &str = "comprehend:BatchDetectKeyPhrases";

/// `comprehend:BatchDetectSentiment`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDetectSentiment: &str = "comprehend:BatchDetectSentiment";

/// `comprehend:BatchDetectSyntax`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDetectSyntax: &str = "comprehend:BatchDetectSyntax";

/// `comprehend:BatchDetectTargetedSentiment`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDetectTargetedSentiment: &str = "comprehend:BatchDetectTargetedSentiment";

/// `comprehend:ClassifyDocument`: Read.
///
/// Resource types: `document-classifier-endpoint` (required).
pub const ClassifyDocument: &str = "comprehend:ClassifyDocument";

/// `comprehend:ContainsPiiEntities`: Read.
///
/// No resource types: its resource is `*`.
pub const ContainsPiiEntities: &str = "comprehend:ContainsPiiEntities";

/// `comprehend:CreateDataset`: Write.
///
/// Resource types: `flywheel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "comprehend:CreateDataset";

/// `comprehend:CreateDocumentClassifier`: Write.
///
/// Resource types: `document-classifier` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:ModelKmsKey`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const CreateDocumentClassifier: &str = "comprehend:CreateDocumentClassifier";

/// `comprehend:CreateEndpoint`: Write.
///
/// Resource types: `document-classifier` (required), `document-classifier-endpoint` (required), `entity-recognizer` (required), `entity-recognizer-endpoint` (required), `flywheel`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEndpoint: &str = "comprehend:CreateEndpoint";

/// `comprehend:CreateEntityRecognizer`: Write.
///
/// Resource types: `entity-recognizer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:ModelKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const CreateEntityRecognizer: &str = "comprehend:CreateEntityRecognizer";

/// `comprehend:CreateFlywheel`: Write.
///
/// Resource types: `document-classifier`, `entity-recognizer`, `flywheel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:DataLakeKmsKey`, `comprehend:ModelKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const CreateFlywheel: &str = "comprehend:CreateFlywheel";

/// `comprehend:DeleteDocumentClassifier`: Write.
///
/// Resource types: `document-classifier` (required).
pub const DeleteDocumentClassifier: &str = "comprehend:DeleteDocumentClassifier";

/// `comprehend:DeleteEndpoint`: Write.
///
/// Resource types: `document-classifier-endpoint` (required), `entity-recognizer-endpoint` (required).
pub const DeleteEndpoint: &str = "comprehend:DeleteEndpoint";

/// `comprehend:DeleteEntityRecognizer`: Write.
///
/// Resource types: `entity-recognizer` (required).
pub const DeleteEntityRecognizer: &str = "comprehend:DeleteEntityRecognizer";

/// `comprehend:DeleteFlywheel`: Write.
///
/// Resource types: `flywheel` (required).
pub const DeleteFlywheel: &str = "comprehend:DeleteFlywheel";

/// `comprehend:DeleteResourcePolicy`: Write.
///
/// Resource types: `document-classifier` (required), `entity-recognizer` (required).
pub const DeleteResourcePolicy: &str = "comprehend:DeleteResourcePolicy";

/// `comprehend:DescribeDataset`: Read.
///
/// Resource types: `flywheel-dataset` (required).
pub const DescribeDataset: &str = "comprehend:DescribeDataset";

/// `comprehend:DescribeDocumentClassificationJob`: Read.
///
/// Resource types: `document-classification-job` (required).
pub const DescribeDocumentClassificationJob: &str = "comprehend:DescribeDocumentClassificationJob";

/// `comprehend:DescribeDocumentClassifier`: Read.
///
/// Resource types: `document-classifier` (required).
pub const DescribeDocumentClassifier: &str = "comprehend:DescribeDocumentClassifier";

/// `comprehend:DescribeDominantLanguageDetectionJob`: Read.
///
/// Resource types: `dominant-language-detection-job` (required).
pub const DescribeDominantLanguageDetectionJob: &str = "comprehend:DescribeDominantLanguageDetectionJob";

/// `comprehend:DescribeEndpoint`: Read.
///
/// Resource types: `document-classifier-endpoint` (required), `entity-recognizer-endpoint` (required).
pub const DescribeEndpoint: &str = "comprehend:DescribeEndpoint";

/// `comprehend:DescribeEntitiesDetectionJob`: Read.
///
/// Resource types: `entities-detection-job` (required).
pub const DescribeEntitiesDetectionJob: &str = "comprehend:DescribeEntitiesDetectionJob";

/// `comprehend:DescribeEntityRecognizer`: Read.
///
/// Resource types: `entity-recognizer` (required).
pub const DescribeEntityRecognizer: &str = "comprehend:DescribeEntityRecognizer";

/// `comprehend:DescribeEventsDetectionJob`: Read.
///
/// Resource types: `events-detection-job` (required).
pub const DescribeEventsDetectionJob: &str = "comprehend:DescribeEventsDetectionJob";

/// `comprehend:DescribeFlywheel`: Read.
///
/// Resource types: `flywheel` (required).
pub const DescribeFlywheel: &str = "comprehend:DescribeFlywheel";

/// `comprehend:DescribeFlywheelIteration`: Read.
///
/// Resource types: `flywheel` (required).
///
/// Condition keys: `comprehend:FlywheelIterationId`.
pub const DescribeFlywheelIteration: &str = "comprehend:DescribeFlywheelIteration";

/// `comprehend:DescribeKeyPhrasesDetectionJob`: Read.
///
/// Resource types: `key-phrases-detection-job` (required).
pub const DescribeKeyPhrasesDetectionJob: &str = "comprehend:DescribeKeyPhrasesDetectionJob";

/// `comprehend:DescribePiiEntitiesDetectionJob`: Read.
///
/// Resource types: `pii-entities-detection-job` (required).
pub const DescribePiiEntitiesDetectionJob: &str = "comprehend:DescribePiiEntitiesDetectionJob";

/// `comprehend:DescribeResourcePolicy`: Read.
///
/// Resource types: `document-classifier` (required), `entity-recognizer` (required).
pub const DescribeResourcePolicy: &str = "comprehend:DescribeResourcePolicy";

/// `comprehend:DescribeSentimentDetectionJob`: Read.
///
/// Resource types: `sentiment-detection-job` (required).
pub const DescribeSentimentDetectionJob: &str = "comprehend:DescribeSentimentDetectionJob";

/// `comprehend:DescribeTargetedSentimentDetectionJob`: Read.
///
/// Resource types: `targeted-sentiment-detection-job` (required).
pub const DescribeTargetedSentimentDetectionJob: &str = "comprehend:DescribeTargetedSentimentDetectionJob";

/// `comprehend:DescribeTopicsDetectionJob`: Read.
///
/// Resource types: `topics-detection-job` (required).
pub const DescribeTopicsDetectionJob: &str = "comprehend:DescribeTopicsDetectionJob";

/// `comprehend:DetectDominantLanguage`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectDominantLanguage: &str = "comprehend:DetectDominantLanguage";

/// `comprehend:DetectEntities`: Read.
///
/// Resource types: `entity-recognizer-endpoint`.
pub const DetectEntities: &str = "comprehend:DetectEntities";

/// `comprehend:DetectKeyPhrases`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectKeyPhrases: &str = "comprehend:DetectKeyPhrases";

/// `comprehend:DetectPiiEntities`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectPiiEntities: &str = "comprehend:DetectPiiEntities";

/// `comprehend:DetectSentiment`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectSentiment: &str = "comprehend:DetectSentiment";

/// `comprehend:DetectSyntax`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectSyntax: &str = "comprehend:DetectSyntax";

/// `comprehend:DetectTargetedSentiment`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectTargetedSentiment: &str = "comprehend:DetectTargetedSentiment";

/// `comprehend:DetectToxicContent`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectToxicContent: &str = "comprehend:DetectToxicContent";

/// `comprehend:ImportModel`: Write.
///
/// Resource types: `document-classifier` (required), `entity-recognizer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:ModelKmsKey`.
pub const ImportModel: &str = "comprehend:ImportModel";

/// `comprehend:ListDatasets`: Read.
///
/// Resource types: `flywheel` (required).
pub const ListDatasets: &str = "comprehend:ListDatasets";

/// `comprehend:ListDocumentClassificationJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDocumentClassificationJobs: &str = "comprehend:ListDocumentClassificationJobs";

/// `comprehend:ListDocumentClassifiers`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDocumentClassifiers: &str = "comprehend:ListDocumentClassifiers";

/// `comprehend:ListDocumentClassifierSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDocumentClassifierSummaries: &str = "comprehend:ListDocumentClassifierSummaries";

/// `comprehend:ListDominantLanguageDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDominantLanguageDetectionJobs: &str = "comprehend:ListDominantLanguageDetectionJobs";

/// `comprehend:ListEndpoints`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEndpoints: &str = "comprehend:ListEndpoints";

/// `comprehend:ListEntitiesDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEntitiesDetectionJobs: &str = "comprehend:ListEntitiesDetectionJobs";

/// `comprehend:ListEntityRecognizers`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEntityRecognizers: &str = "comprehend:ListEntityRecognizers";

/// `comprehend:ListEntityRecognizerSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEntityRecognizerSummaries: &str = "comprehend:ListEntityRecognizerSummaries";

/// `comprehend:ListEventsDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEventsDetectionJobs: &str = "comprehend:ListEventsDetectionJobs";

/// `comprehend:ListFlywheelIterationHistory`: Read.
///
/// Resource types: `flywheel` (required).
pub const ListFlywheelIterationHistory: &str = "comprehend:ListFlywheelIterationHistory";

/// `comprehend:ListFlywheels`: Read.
///
/// No resource types: its resource is `*`.
pub const ListFlywheels: &str = "comprehend:ListFlywheels";

/// `comprehend:ListKeyPhrasesDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListKeyPhrasesDetectionJobs: &str = "comprehend:ListKeyPhrasesDetectionJobs";

/// `comprehend:ListPiiEntitiesDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPiiEntitiesDetectionJobs: &str = "comprehend:ListPiiEntitiesDetectionJobs";

/// `comprehend:ListSentimentDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSentimentDetectionJobs: &str = "comprehend:ListSentimentDetectionJobs";

/// `comprehend:ListTagsForResource`: Read.
///
/// Resource types: `document-classification-job`, `document-classifier`, `document-classifier-endpoint`, `dominant-language-detection-job`, `entities-detection-job`, `entity-recognizer`, `entity-recognizer-endpoint`, `events-detection-job`, `flywheel`, `flywheel-dataset`, `key-phrases-detection-job`, `pii-entities-detection-job`, `sentiment-detection-job`, `targeted-sentiment-detection-job`, `topics-detection-job`.
pub const ListTagsForResource: &str = "comprehend:ListTagsForResource";

/// `comprehend:ListTargetedSentimentDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTargetedSentimentDetectionJobs: &str = "comprehend:ListTargetedSentimentDetectionJobs";

/// `comprehend:ListTopicsDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTopicsDetectionJobs: &str = "comprehend:ListTopicsDetectionJobs";

/// `comprehend:PutResourcePolicy`: Write.
///
/// Resource types: `document-classifier` (required), `entity-recognizer` (required).
pub const PutResourcePolicy: &str = "comprehend:PutResourcePolicy";

/// `comprehend:StartDocumentClassificationJob`: Write.
///
/// Resource types: `document-classification-job` (required), `document-classifier`, `flywheel`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartDocumentClassificationJob: &str = "comprehend:StartDocumentClassificationJob";

/// `comprehend:StartDominantLanguageDetectionJob`: Write.
///
/// Resource types: `dominant-language-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartDominantLanguageDetectionJob: &str = "comprehend:StartDominantLanguageDetectionJob";

/// `comprehend:StartEntitiesDetectionJob`: Write.
///
/// Resource types: `entities-detection-job` (required), `entity-recognizer`, `flywheel`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartEntitiesDetectionJob: &str = "comprehend:StartEntitiesDetectionJob";

/// `comprehend:StartEventsDetectionJob`: Write.
///
/// Resource types: `events-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`.
pub const StartEventsDetectionJob: &str = "comprehend:StartEventsDetectionJob";

/// `comprehend:StartFlywheelIteration`: Write.
///
/// Resource types: `flywheel` (required).
pub const StartFlywheelIteration: &str = "comprehend:StartFlywheelIteration";

/// `comprehend:StartKeyPhrasesDetectionJob`: Write.
///
/// Resource types: `key-phrases-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartKeyPhrasesDetectionJob: &str = "comprehend:StartKeyPhrasesDetectionJob";

/// `comprehend:StartPiiEntitiesDetectionJob`: Write.
///
/// Resource types: `pii-entities-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`.
pub const StartPiiEntitiesDetectionJob: &str = "comprehend:StartPiiEntitiesDetectionJob";

/// `comprehend:StartSentimentDetectionJob`: Write.
///
/// Resource types: `sentiment-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartSentimentDetectionJob: &str = "comprehend:StartSentimentDetectionJob";

/// `comprehend:StartTargetedSentimentDetectionJob`: Write.
///
/// Resource types: `targeted-sentiment-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartTargetedSentimentDetectionJob: &str = "comprehend:StartTargetedSentimentDetectionJob";

/// `comprehend:StartTopicsDetectionJob`: Write.
///
/// Resource types: `topics-detection-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `comprehend:OutputKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const StartTopicsDetectionJob: &str = "comprehend:StartTopicsDetectionJob";

/// `comprehend:StopDominantLanguageDetectionJob`: Write.
///
/// Resource types: `dominant-language-detection-job` (required).
pub const StopDominantLanguageDetectionJob: &str = "comprehend:StopDominantLanguageDetectionJob";

/// `comprehend:StopEntitiesDetectionJob`: Write.
///
/// Resource types: `entities-detection-job` (required).
pub const StopEntitiesDetectionJob: &str = "comprehend:StopEntitiesDetectionJob";

/// `comprehend:StopEventsDetectionJob`: Write.
///
/// Resource types: `events-detection-job` (required).
pub const StopEventsDetectionJob: &str = "comprehend:StopEventsDetectionJob";

/// `comprehend:StopKeyPhrasesDetectionJob`: Write.
///
/// Resource types: `key-phrases-detection-job` (required).
pub const StopKeyPhrasesDetectionJob: &str = "comprehend:StopKeyPhrasesDetectionJob";

/// `comprehend:StopPiiEntitiesDetectionJob`: Write.
///
/// Resource types: `pii-entities-detection-job` (required).
pub const StopPiiEntitiesDetectionJob: &str = "comprehend:StopPiiEntitiesDetectionJob";

/// `comprehend:StopSentimentDetectionJob`: Write.
///
/// Resource types: `sentiment-detection-job` (required).
pub const StopSentimentDetectionJob: &str = "comprehend:StopSentimentDetectionJob";

/// `comprehend:StopTargetedSentimentDetectionJob`: Write.
///
/// Resource types: `targeted-sentiment-detection-job` (required).
pub const StopTargetedSentimentDetectionJob: &str = "comprehend:StopTargetedSentimentDetectionJob";

/// `comprehend:StopTrainingDocumentClassifier`: Write.
///
/// Resource types: `document-classifier` (required).
pub const StopTrainingDocumentClassifier: &str = "comprehend:StopTrainingDocumentClassifier";

/// `comprehend:StopTrainingEntityRecognizer`: Write.
///
/// Resource types: `entity-recognizer` (required).
pub const StopTrainingEntityRecognizer: &str = "comprehend:StopTrainingEntityRecognizer";

/// `comprehend:TagResource`: Tagging, Write.
///
/// Resource types: `document-classification-job`, `document-classifier`, `document-classifier-endpoint`, `dominant-language-detection-job`, `entities-detection-job`, `entity-recognizer`, `entity-recognizer-endpoint`, `events-detection-job`, `flywheel`, `flywheel-dataset`, `key-phrases-detection-job`, `pii-entities-detection-job`, `sentiment-detection-job`, `targeted-sentiment-detection-job`, `topics-detection-job`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "comprehend:TagResource";

/// `comprehend:UntagResource`: Tagging, Write.
///
/// Resource types: `document-classification-job`, `document-classifier`, `document-classifier-endpoint`, `dominant-language-detection-job`, `entities-detection-job`, `entity-recognizer`, `entity-recognizer-endpoint`, `events-detection-job`, `flywheel`, `flywheel-dataset`, `key-phrases-detection-job`, `pii-entities-detection-job`, `sentiment-detection-job`, `targeted-sentiment-detection-job`, `topics-detection-job`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "comprehend:UntagResource";

/// `comprehend:UpdateEndpoint`: Write.
///
/// Resource types: `document-classifier-endpoint` (required), `entity-recognizer-endpoint` (required), `flywheel`.
pub const UpdateEndpoint: &str = "comprehend:UpdateEndpoint";

/// `comprehend:UpdateFlywheel`: Write.
///
/// Resource types: `document-classifier`, `entity-recognizer`, `flywheel` (required).
///
/// Condition keys: `comprehend:ModelKmsKey`, `comprehend:VolumeKmsKey`, `comprehend:VpcSecurityGroupIds`, `comprehend:VpcSubnets`.
pub const UpdateFlywheel: &str = "comprehend:UpdateFlywheel";
