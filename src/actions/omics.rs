// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS HealthOmics: the actions of the prefix `omics`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AnnotationStore` | `arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}` |
//! | `AnnotationStoreVersion` | `arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}` |
//! | `configuration` | `arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}` |
//! | `readSet` | `arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}` |
//! | `reference` | `arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}` |
//! | `referenceStore` | `arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}` |
//! | `run` | `arn:${Partition}:omics:${Region}:${Account}:run/${Id}` |
//! | `runBatch` | `arn:${Partition}:omics:${Region}:${Account}:runBatch/${BatchId}` |
//! | `runCache` | `arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}` |
//! | `runGroup` | `arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}` |
//! | `sequenceStore` | `arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}` |
//! | `TaskResource` | `arn:${Partition}:omics:${Region}:${Account}:task/${Id}` |
//! | `VariantStore` | `arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}` |
//! | `workflow` | `arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}` |
//! | `WorkflowVersion` | `arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}/version/${VersionName}` |

/// `omics:AbortMultipartReadSetUpload`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const AbortMultipartReadSetUpload: &str = "omics:AbortMultipartReadSetUpload";

/// `omics:AcceptShare`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptShare: &str = "omics:AcceptShare";

/// `omics:BatchDeleteReadSet`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const BatchDeleteReadSet: &str = "omics:BatchDeleteReadSet";

/// `omics:CancelAnnotationImportJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelAnnotationImportJob: &str = "omics:CancelAnnotationImportJob";

/// `omics:CancelRun`: Write.
///
/// Resource types: `run` (required).
pub const CancelRun: &str = "omics:CancelRun";

/// `omics:CancelRunBatch`: Write.
///
/// Resource types: `runBatch` (required).
pub const CancelRunBatch: &str = "omics:CancelRunBatch";

/// `omics:CancelVariantImportJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelVariantImportJob: &str = "omics:CancelVariantImportJob";

/// `omics:CompleteMultipartReadSetUpload`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const CompleteMultipartReadSetUpload: &str = "omics:CompleteMultipartReadSetUpload";

/// `omics:CreateAnnotationStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnnotationStore: &str = "omics:CreateAnnotationStore";

/// `omics:CreateAnnotationStoreVersion`: Write.
///
/// Resource types: `AnnotationStore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnnotationStoreVersion: &str = "omics:CreateAnnotationStoreVersion";

/// `omics:CreateConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguration: &str = "omics:CreateConfiguration";

/// `omics:CreateMultipartReadSetUpload`: Write.
///
/// Resource types: `sequenceStore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMultipartReadSetUpload: &str = "omics:CreateMultipartReadSetUpload";

/// `omics:CreateReferenceStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReferenceStore: &str = "omics:CreateReferenceStore";

/// `omics:CreateRunCache`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRunCache: &str = "omics:CreateRunCache";

/// `omics:CreateRunGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRunGroup: &str = "omics:CreateRunGroup";

/// `omics:CreateSequenceStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSequenceStore: &str = "omics:CreateSequenceStore";

/// `omics:CreateShare`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateShare: &str = "omics:CreateShare";

/// `omics:CreateVariantStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVariantStore: &str = "omics:CreateVariantStore";

/// `omics:CreateWorkflow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflow: &str = "omics:CreateWorkflow";

/// `omics:CreateWorkflowVersion`: Write.
///
/// Resource types: `workflow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflowVersion: &str = "omics:CreateWorkflowVersion";

/// `omics:DeleteAnnotationStore`: Write.
///
/// Resource types: `AnnotationStore` (required).
pub const DeleteAnnotationStore: &str = "omics:DeleteAnnotationStore";

/// `omics:DeleteAnnotationStoreVersions`: Write.
///
/// Resource types: `AnnotationStore` (required), `AnnotationStoreVersion` (required).
pub const DeleteAnnotationStoreVersions: &str = "omics:DeleteAnnotationStoreVersions";

/// `omics:DeleteBatch`: Write.
///
/// Resource types: `runBatch` (required).
pub const DeleteBatch: &str = "omics:DeleteBatch";

/// `omics:DeleteConfiguration`: Write.
///
/// Resource types: `configuration` (required).
pub const DeleteConfiguration: &str = "omics:DeleteConfiguration";

/// `omics:DeleteReference`: Write.
///
/// Resource types: `reference` (required), `referenceStore` (required).
pub const DeleteReference: &str = "omics:DeleteReference";

/// `omics:DeleteReferenceStore`: Write.
///
/// Resource types: `referenceStore` (required).
pub const DeleteReferenceStore: &str = "omics:DeleteReferenceStore";

/// `omics:DeleteRun`: Write.
///
/// Resource types: `run` (required).
pub const DeleteRun: &str = "omics:DeleteRun";

/// `omics:DeleteRunBatch`: Write.
///
/// Resource types: `run` (required), `runBatch` (required).
pub const DeleteRunBatch: &str = "omics:DeleteRunBatch";

/// `omics:DeleteRunCache`: Write.
///
/// Resource types: `runCache` (required).
pub const DeleteRunCache: &str = "omics:DeleteRunCache";

/// `omics:DeleteRunGroup`: Write.
///
/// Resource types: `runGroup` (required).
pub const DeleteRunGroup: &str = "omics:DeleteRunGroup";

/// `omics:DeleteS3AccessPolicy`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const DeleteS3AccessPolicy: &str = "omics:DeleteS3AccessPolicy";

/// `omics:DeleteSequenceStore`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const DeleteSequenceStore: &str = "omics:DeleteSequenceStore";

/// `omics:DeleteShare`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteShare: &str = "omics:DeleteShare";

/// `omics:DeleteVariantStore`: Write.
///
/// Resource types: `VariantStore` (required).
pub const DeleteVariantStore: &str = "omics:DeleteVariantStore";

/// `omics:DeleteWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflow: &str = "omics:DeleteWorkflow";

/// `omics:DeleteWorkflowVersion`: Write.
///
/// Resource types: `WorkflowVersion` (required), `workflow` (required).
pub const DeleteWorkflowVersion: &str = "omics:DeleteWorkflowVersion";

/// `omics:GetAnnotationImportJob`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAnnotationImportJob: &str = "omics:GetAnnotationImportJob";

/// `omics:GetAnnotationStore`: Read.
///
/// Resource types: `AnnotationStore` (required).
pub const GetAnnotationStore: &str = "omics:GetAnnotationStore";

/// `omics:GetAnnotationStoreVersion`: Read.
///
/// Resource types: `AnnotationStoreVersion` (required).
pub const GetAnnotationStoreVersion: &str = "omics:GetAnnotationStoreVersion";

/// `omics:GetBatch`: Read.
///
/// Resource types: `runBatch` (required).
pub const GetBatch: &str = "omics:GetBatch";

/// `omics:GetConfiguration`: Read.
///
/// Resource types: `configuration` (required).
pub const GetConfiguration: &str = "omics:GetConfiguration";

/// `omics:GetReadSet`: Read.
///
/// Resource types: `readSet` (required), `sequenceStore` (required).
pub const GetReadSet: &str = "omics:GetReadSet";

/// `omics:GetReadSetActivationJob`: Read.
///
/// Resource types: `sequenceStore` (required).
pub const GetReadSetActivationJob: &str = "omics:GetReadSetActivationJob";

/// `omics:GetReadSetExportJob`: Read.
///
/// Resource types: `sequenceStore` (required).
pub const GetReadSetExportJob: &str = "omics:GetReadSetExportJob";

/// `omics:GetReadSetImportJob`: Read.
///
/// Resource types: `sequenceStore` (required).
pub const GetReadSetImportJob: &str = "omics:GetReadSetImportJob";

/// `omics:GetReadSetMetadata`: Read.
///
/// Resource types: `readSet` (required), `sequenceStore` (required).
pub const GetReadSetMetadata: &str = "omics:GetReadSetMetadata";

/// `omics:GetReference`: Read.
///
/// Resource types: `reference` (required), `referenceStore` (required).
pub const GetReference: &str = "omics:GetReference";

/// `omics:GetReferenceImportJob`: Read.
///
/// Resource types: `referenceStore` (required).
pub const GetReferenceImportJob: &str = "omics:GetReferenceImportJob";

/// `omics:GetReferenceMetadata`: Read.
///
/// Resource types: `reference` (required), `referenceStore` (required).
pub const GetReferenceMetadata: &str = "omics:GetReferenceMetadata";

/// `omics:GetReferenceStore`: Read.
///
/// Resource types: `referenceStore` (required).
pub const GetReferenceStore: &str = "omics:GetReferenceStore";

/// `omics:GetRun`: Read.
///
/// Resource types: `run` (required).
pub const GetRun: &str = "omics:GetRun";

/// `omics:GetRunCache`: Read.
///
/// Resource types: `runCache` (required).
pub const GetRunCache: &str = "omics:GetRunCache";

/// `omics:GetRunGroup`: Read.
///
/// Resource types: `runGroup` (required).
pub const GetRunGroup: &str = "omics:GetRunGroup";

/// `omics:GetRunTask`: Read.
///
/// Resource types: `TaskResource` (required), `run` (required).
pub const GetRunTask: &str = "omics:GetRunTask";

/// `omics:GetS3AccessPolicy`: Read.
///
/// Resource types: `sequenceStore` (required).
pub const GetS3AccessPolicy: &str = "omics:GetS3AccessPolicy";

/// `omics:GetSequenceStore`: Read.
///
/// Resource types: `sequenceStore` (required).
pub const GetSequenceStore: &str = "omics:GetSequenceStore";

/// `omics:GetShare`: Read.
///
/// No resource types: its resource is `*`.
pub const GetShare: &str = "omics:GetShare";

/// `omics:GetVariantImportJob`: Read.
///
/// No resource types: its resource is `*`.
pub const GetVariantImportJob: &str = "omics:GetVariantImportJob";

/// `omics:GetVariantStore`: Read.
///
/// Resource types: `VariantStore` (required).
pub const GetVariantStore: &str = "omics:GetVariantStore";

/// `omics:GetWorkflow`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflow: &str = "omics:GetWorkflow";

/// `omics:GetWorkflowVersion`: Read.
///
/// Resource types: `WorkflowVersion` (required), `workflow` (required).
pub const GetWorkflowVersion: &str = "omics:GetWorkflowVersion";

/// `omics:ListAnnotationImportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnnotationImportJobs: &str = "omics:ListAnnotationImportJobs";

/// `omics:ListAnnotationStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnnotationStores: &str = "omics:ListAnnotationStores";

/// `omics:ListAnnotationStoreVersions`: List.
///
/// Resource types: `AnnotationStore` (required).
pub const ListAnnotationStoreVersions: &str = "omics:ListAnnotationStoreVersions";

/// `omics:ListBatch`: List.
///
/// No resource types: its resource is `*`.
pub const ListBatch: &str = "omics:ListBatch";

/// `omics:ListConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurations: &str = "omics:ListConfigurations";

/// `omics:ListMultipartReadSetUploads`: List.
///
/// Resource types: `sequenceStore` (required).
pub const ListMultipartReadSetUploads: &str = "omics:ListMultipartReadSetUploads";

/// `omics:ListReadSetActivationJobs`: List.
///
/// Resource types: `sequenceStore` (required).
pub const ListReadSetActivationJobs: &str = "omics:ListReadSetActivationJobs";

/// `omics:ListReadSetExportJobs`: List.
///
/// Resource types: `sequenceStore` (required).
pub const ListReadSetExportJobs: &str = "omics:ListReadSetExportJobs";

/// `omics:ListReadSetImportJobs`: List.
///
/// Resource types: `sequenceStore` (required).
pub const ListReadSetImportJobs: &str = "omics:ListReadSetImportJobs";

/// `omics:ListReadSets`: List.
///
/// Resource types: `sequenceStore` (required).
pub const ListReadSets: &str = "omics:ListReadSets";

/// `omics:ListReadSetUploadParts`: List.
///
/// Resource types: `sequenceStore` (required).
pub const ListReadSetUploadParts: &str = "omics:ListReadSetUploadParts";

/// `omics:ListReferenceImportJobs`: List.
///
/// Resource types: `referenceStore` (required).
pub const ListReferenceImportJobs: &str = "omics:ListReferenceImportJobs";

/// `omics:ListReferences`: List.
///
/// Resource types: `referenceStore` (required).
pub const ListReferences: &str = "omics:ListReferences";

/// `omics:ListReferenceStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListReferenceStores: &str = "omics:ListReferenceStores";

/// `omics:ListRunCaches`: List.
///
/// No resource types: its resource is `*`.
pub const ListRunCaches: &str = "omics:ListRunCaches";

/// `omics:ListRunGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListRunGroups: &str = "omics:ListRunGroups";

/// `omics:ListRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuns: &str = "omics:ListRuns";

/// `omics:ListRunsInBatch`: List.
///
/// Resource types: `runBatch` (required).
pub const ListRunsInBatch: &str = "omics:ListRunsInBatch";

/// `omics:ListRunTasks`: List.
///
/// Resource types: `run` (required).
pub const ListRunTasks: &str = "omics:ListRunTasks";

/// `omics:ListSequenceStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListSequenceStores: &str = "omics:ListSequenceStores";

/// `omics:ListShares`: List.
///
/// No resource types: its resource is `*`.
pub const ListShares: &str = "omics:ListShares";

/// `omics:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "omics:ListTagsForResource";

/// `omics:ListVariantImportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListVariantImportJobs: &str = "omics:ListVariantImportJobs";

/// `omics:ListVariantStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListVariantStores: &str = "omics:ListVariantStores";

/// `omics:ListWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflows: &str = "omics:ListWorkflows";

/// `omics:ListWorkflowVersions`: List.
///
/// Resource types: `workflow` (required).
pub const ListWorkflowVersions: &str = "omics:ListWorkflowVersions";

/// `omics:PutS3AccessPolicy`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const PutS3AccessPolicy: &str = "omics:PutS3AccessPolicy";

/// `omics:StartAnnotationImportJob`: Write.
///
/// Resource types: `AnnotationStore` (required), `AnnotationStoreVersion` (required).
pub const StartAnnotationImportJob: &str = "omics:StartAnnotationImportJob";

/// `omics:StartReadSetActivationJob`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const StartReadSetActivationJob: &str = "omics:StartReadSetActivationJob";

/// `omics:StartReadSetExportJob`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const StartReadSetExportJob: &str = "omics:StartReadSetExportJob";

/// `omics:StartReadSetImportJob`: Write.
///
/// Resource types: `sequenceStore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartReadSetImportJob: &str = "omics:StartReadSetImportJob";

/// `omics:StartReferenceImportJob`: Write.
///
/// Resource types: `referenceStore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartReferenceImportJob: &str = "omics:StartReferenceImportJob";

/// `omics:StartRun`: Write.
///
/// Resource types: `configuration`, `run` (required), `runBatch`, `runCache`, `runGroup`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartRun: &str = "omics:StartRun";

/// `omics:StartRunBatch`: Write.
///
/// Resource types: `run` (required), `runBatch` (required), `runCache`, `runGroup`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartRunBatch: &str = "omics:StartRunBatch";

/// `omics:StartVariantImportJob`: Write.
///
/// Resource types: `VariantStore` (required).
pub const StartVariantImportJob: &str = "omics:StartVariantImportJob";

/// `omics:TagResource`: Tagging, Write.
///
/// Resource types: `AnnotationStore`, `AnnotationStoreVersion`, `VariantStore`, `WorkflowVersion`, `configuration`, `readSet`, `reference`, `referenceStore`, `run`, `runBatch`, `runCache`, `runGroup`, `sequenceStore`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "omics:TagResource";

/// `omics:UntagResource`: Tagging, Write.
///
/// Resource types: `AnnotationStore`, `AnnotationStoreVersion`, `VariantStore`, `WorkflowVersion`, `configuration`, `readSet`, `reference`, `referenceStore`, `run`, `runBatch`, `runCache`, `runGroup`, `sequenceStore`, `workflow`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "omics:UntagResource";

/// `omics:UpdateAnnotationStore`: Write.
///
/// Resource types: `AnnotationStore` (required).
pub const UpdateAnnotationStore: &str = "omics:UpdateAnnotationStore";

/// `omics:UpdateAnnotationStoreVersion`: Write.
///
/// Resource types: `AnnotationStoreVersion` (required).
pub const UpdateAnnotationStoreVersion: &str = "omics:UpdateAnnotationStoreVersion";

/// `omics:UpdateRunCache`: Write.
///
/// Resource types: `runCache` (required).
pub const UpdateRunCache: &str = "omics:UpdateRunCache";

/// `omics:UpdateRunGroup`: Write.
///
/// Resource types: `runGroup` (required).
pub const UpdateRunGroup: &str = "omics:UpdateRunGroup";

/// `omics:UpdateSequenceStore`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const UpdateSequenceStore: &str = "omics:UpdateSequenceStore";

/// `omics:UpdateVariantStore`: Write.
///
/// Resource types: `VariantStore` (required).
pub const UpdateVariantStore: &str = "omics:UpdateVariantStore";

/// `omics:UpdateWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const UpdateWorkflow: &str = "omics:UpdateWorkflow";

/// `omics:UpdateWorkflowVersion`: Write.
///
/// Resource types: `WorkflowVersion` (required), `workflow` (required).
pub const UpdateWorkflowVersion: &str = "omics:UpdateWorkflowVersion";

/// `omics:UploadReadSetPart`: Write.
///
/// Resource types: `sequenceStore` (required).
pub const UploadReadSetPart: &str = "omics:UploadReadSetPart";
