// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Bedrock Powered by AWS Mantle: the actions of the prefix `bedrock-mantle`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `customized-model` | `arn:${Partition}:bedrock-mantle:${Region}:${Account}:customized-model/${ResourceId}` |
//! | `project` | `arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}` |
//! | `reservation` | `arn:${Partition}:bedrock-mantle:${Region}:${Account}:reservation/${ResourceId}` |

/// `bedrock-mantle:ArchiveProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveProject: &str = "bedrock-mantle:ArchiveProject";

/// `bedrock-mantle:AssociateCustomizedModel`: Write.
///
/// Resource types: `customized-model` (required), `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:CustomizedModelArn`, `bedrock-mantle:ProjectArn`.
pub const AssociateCustomizedModel: &str = "bedrock-mantle:AssociateCustomizedModel";

/// `bedrock-mantle:CallWithBearerToken`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `bedrock-mantle:BearerTokenType`.
pub const CallWithBearerToken: &str = "bedrock-mantle:CallWithBearerToken";

/// `bedrock-mantle:CancelFineTuningJob`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:FineTuningJob`.
pub const CancelFineTuningJob: &str = "bedrock-mantle:CancelFineTuningJob";

/// `bedrock-mantle:CancelInference`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelInference: &str = "bedrock-mantle:CancelInference";

/// `bedrock-mantle:CountTokens`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:Model`.
pub const CountTokens: &str = "bedrock-mantle:CountTokens";

/// `bedrock-mantle:CreateCustomizedModel`: Write.
///
/// Resource types: `customized-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomizedModel: &str = "bedrock-mantle:CreateCustomizedModel";

/// `bedrock-mantle:CreateFile`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateFile: &str = "bedrock-mantle:CreateFile";

/// `bedrock-mantle:CreateFineTuningJob`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:Files`, `bedrock-mantle:Model`.
pub const CreateFineTuningJob: &str = "bedrock-mantle:CreateFineTuningJob";

/// `bedrock-mantle:CreateInference`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:Model`, `bedrock-mantle:ServiceTier`.
pub const CreateInference: &str = "bedrock-mantle:CreateInference";

/// `bedrock-mantle:CreateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `bedrock-mantle:DataRetentionMode`.
pub const CreateProject: &str = "bedrock-mantle:CreateProject";

/// `bedrock-mantle:CreateReservation`: Write.
///
/// Resource types: `project` (required), `reservation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `bedrock-mantle:ProjectArn`, `bedrock-mantle:ReservationArn`.
pub const CreateReservation: &str = "bedrock-mantle:CreateReservation";

/// `bedrock-mantle:DeleteCustomizedModel`: Write.
///
/// Resource types: `customized-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCustomizedModel: &str = "bedrock-mantle:DeleteCustomizedModel";

/// `bedrock-mantle:DeleteFile`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:Files`.
pub const DeleteFile: &str = "bedrock-mantle:DeleteFile";

/// `bedrock-mantle:DeleteInference`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteInference: &str = "bedrock-mantle:DeleteInference";

/// `bedrock-mantle:DeleteReservation`: Write.
///
/// Resource types: `project` (required), `reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:ProjectArn`, `bedrock-mantle:ReservationArn`.
pub const DeleteReservation: &str = "bedrock-mantle:DeleteReservation";

/// `bedrock-mantle:DisassociateCustomizedModel`: Write.
///
/// Resource types: `customized-model` (required), `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:CustomizedModelArn`, `bedrock-mantle:ProjectArn`.
pub const DisassociateCustomizedModel: &str = "bedrock-mantle:DisassociateCustomizedModel";

/// `bedrock-mantle:GetAccountDataRetention`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountDataRetention: &str = "bedrock-mantle:GetAccountDataRetention";

/// `bedrock-mantle:GetCustomizedModel`: Read.
///
/// Resource types: `customized-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCustomizedModel: &str = "bedrock-mantle:GetCustomizedModel";

/// `bedrock-mantle:GetFile`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:Files`.
pub const GetFile: &str = "bedrock-mantle:GetFile";

/// `bedrock-mantle:GetFineTuningJob`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:FineTuningJob`.
pub const GetFineTuningJob: &str = "bedrock-mantle:GetFineTuningJob";

/// `bedrock-mantle:GetInference`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetInference: &str = "bedrock-mantle:GetInference";

/// `bedrock-mantle:GetModel`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetModel: &str = "bedrock-mantle:GetModel";

/// `bedrock-mantle:GetProject`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetProject: &str = "bedrock-mantle:GetProject";

/// `bedrock-mantle:GetReservation`: Read.
///
/// Resource types: `reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetReservation: &str = "bedrock-mantle:GetReservation";

/// `bedrock-mantle:ListCustomizedModelAssociations`: List.
///
/// Resource types: `customized-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCustomizedModelAssociations: &str = "bedrock-mantle:ListCustomizedModelAssociations";

/// `bedrock-mantle:ListCustomizedModels`: List.
///
/// Resource types: `customized-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCustomizedModels: &str = "bedrock-mantle:ListCustomizedModels";

/// `bedrock-mantle:ListFiles`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListFiles: &str = "bedrock-mantle:ListFiles";

/// `bedrock-mantle:ListFineTuningJobs`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListFineTuningJobs: &str = "bedrock-mantle:ListFineTuningJobs";

/// `bedrock-mantle:ListModels`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListModels: &str = "bedrock-mantle:ListModels";

/// `bedrock-mantle:ListProjects`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProjects: &str = "bedrock-mantle:ListProjects";

/// `bedrock-mantle:ListReservations`: List.
///
/// Resource types: `reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListReservations: &str = "bedrock-mantle:ListReservations";

/// `bedrock-mantle:ListTagsForResource`: Read.
///
/// Resource types: `customized-model`, `project`, `reservation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "bedrock-mantle:ListTagsForResource";

/// `bedrock-mantle:PutAccountDataRetention`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `bedrock-mantle:DataRetentionMode`.
pub const PutAccountDataRetention: &str = "bedrock-mantle:PutAccountDataRetention";

/// `bedrock-mantle:TagResource`: Tagging, Write.
///
/// Resource types: `customized-model`, `project`, `reservation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bedrock-mantle:TagResource";

/// `bedrock-mantle:UntagResource`: Tagging, Write.
///
/// Resource types: `customized-model`, `project`, `reservation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "bedrock-mantle:UntagResource";

/// `bedrock-mantle:UpdateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:DataRetentionMode`.
pub const UpdateProject: &str = "bedrock-mantle:UpdateProject";

/// `bedrock-mantle:UpdateReservation`: Write.
///
/// Resource types: `project` (required), `reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `bedrock-mantle:ProjectArn`, `bedrock-mantle:ReservationArn`.
pub const UpdateReservation: &str = "bedrock-mantle:UpdateReservation";
