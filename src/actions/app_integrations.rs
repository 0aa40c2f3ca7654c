// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon AppIntegrations: the actions of the prefix `app-integrations`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}` |
//! | `application-association` | `arn:${Partition}:app-integrations:${Region}:${Account}:application-association/${ApplicationId}/${ApplicationAssociationId}` |
//! | `data-integration` | `arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}` |
//! | `data-integration-association` | `arn:${Partition}:app-integrations:${Region}:${Account}:data-integration-association/${DataIntegrationId}/${ResourceId}` |
//! | `event-integration` | `arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}` |
//! | `event-integration-association` | `arn:${Partition}:app-integrations:${Region}:${Account}:event-integration-association/${EventIntegrationName}/${ResourceId}` |

/// `app-integrations:CreateApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "app-integrations:CreateApplication";

/// `app-integrations:CreateApplicationAssociation`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplicationAssociation: &str = "app-integrations:CreateApplicationAssociation";

/// `app-integrations:CreateDataIntegration`: Write.
///
/// Resource types: `data-integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataIntegration: &str = "app-integrations:CreateDataIntegration";

/// `app-integrations:CreateDataIntegrationAssociation`: Write.
///
/// Resource types: `data-integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataIntegrationAssociation: &str = "app-integrations:CreateDataIntegrationAssociation";

/// `app-integrations:CreateDataIntegrationSchedule`: Write.
///
/// Resource types: `data-integration` (required).
pub const CreateDataIntegrationSchedule: &str = "app-integrations:CreateDataIntegrationSchedule";

/// `app-integrations:CreateEventIntegration`: Write.
///
/// Resource types: `event-integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventIntegration: &str = "app-integrations:CreateEventIntegration";

/// `app-integrations:CreateEventIntegrationAssociation`: Write.
///
/// Resource types: `event-integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventIntegrationAssociation: &str = "app-integrations:CreateEventIntegrationAssociation";

/// `app-integrations:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteApplication: &str = "app-integrations:DeleteApplication";

/// `app-integrations:DeleteApplicationAssociation`: Write.
///
/// Resource types: `application-association` (required).
pub const DeleteApplicationAssociation: &str = "app-integrations:DeleteApplicationAssociation";

/// `app-integrations:DeleteDataIntegration`: Write.
///
/// Resource types: `data-integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDataIntegration: &str = "app-integrations:DeleteDataIntegration";

/// `app-integrations:DeleteDataIntegrationAssociation`: Write.
///
/// Resource types: `data-integration-association` (required).
pub const DeleteDataIntegrationAssociation: &str = "app-integrations:DeleteDataIntegrationAssociation";

/// `app-integrations:DeleteEventIntegration`: Write.
///
/// Resource types: `event-integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteEventIntegration: &str = "app-integrations:DeleteEventIntegration";

/// `app-integrations:DeleteEventIntegrationAssociation`: Write.
///
/// Resource types: `event-integration-association` (required).
pub const DeleteEventIntegrationAssociation: &str = "app-integrations:DeleteEventIntegrationAssociation";

/// `app-integrations:GetApplication`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetApplication: &str = "app-integrations:GetApplication";

/// `app-integrations:GetDataIntegration`: Read.
///
/// Resource types: `data-integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDataIntegration: &str = "app-integrations:GetDataIntegration";

/// `app-integrations:GetDataIntegrationExecution`: Read.
///
/// Resource types: `data-integration` (required).
pub const GetDataIntegrationExecution: &str = "app-integrations:GetDataIntegrationExecution";

/// `app-integrations:GetDataIntegrationSchedule`: Read.
///
/// Resource types: `data-integration` (required).
pub const GetDataIntegrationSchedule: &str = "app-integrations:GetDataIntegrationSchedule";

/// `app-integrations:GetEventIntegration`: Read.
///
/// Resource types: `event-integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEventIntegration: &str = "app-integrations:GetEventIntegration";

/// `app-integrations:ListApplicationAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationAssociations: &str = "app-integrations:ListApplicationAssociations";

/// `app-integrations:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "app-integrations:ListApplications";

/// `app-integrations:ListDataIntegrationAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataIntegrationAssociations: &str = "app-integrations:ListDataIntegrationAssociations";

/// `app-integrations:ListDataIntegrationExecutions`: List.
///
/// Resource types: `data-integration` (required).
pub const ListDataIntegrationExecutions: &str = "app-integrations:ListDataIntegrationExecutions";

/// `app-integrations:ListDataIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataIntegrations: &str = "app-integrations:ListDataIntegrations";

/// `app-integrations:ListDataIntegrationSchedules`: List.
///
/// Resource types: `data-integration` (required).
pub const ListDataIntegrationSchedules: &str = "app-integrations:ListDataIntegrationSchedules";

/// `app-integrations:ListEventIntegrationAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEventIntegrationAssociations: &str = "app-integrations:ListEventIntegrationAssociations";

/// `app-integrations:ListEventIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventIntegrations: &str = "app-integrations:ListEventIntegrations";

/// `app-integrations:ListTagsForResource`: Read.
///
/// Resource types: `application`, `data-integration`, `data-integration-association`, `event-integration`, `event-integration-association`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "app-integrations:ListTagsForResource";

/// `app-integrations:StartDataIntegrationExecution`: Write.
///
/// Resource types: `data-integration` (required).
pub const StartDataIntegrationExecution: &str = "app-integrations:StartDataIntegrationExecution";

/// `app-integrations:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `application-association`, `data-integration`, `data-integration-association`, `event-integration`, `event-integration-association`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "app-integrations:TagResource";

/// `app-integrations:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `application-association`, `data-integration`, `data-integration-association`, `event-integration`, `event-integration-association`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "app-integrations:UntagResource";

/// `app-integrations:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateApplication: &str = "app-integrations:UpdateApplication";

/// `app-integrations:UpdateDataIntegration`: Write.
///
/// Resource types: `data-integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDataIntegration: &str = "app-integrations:UpdateDataIntegration";

/// `app-integrations:UpdateDataIntegrationAssociation`: Write.
///
/// Resource types: `data-integration-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDataIntegrationAssociation: &str = "app-integrations:UpdateDataIntegrationAssociation";

/// `app-integrations:UpdateDataIntegrationSchedule`: Write.
///
/// Resource types: `data-integration` (required).
pub const UpdateDataIntegrationSchedule: &str = "app-integrations:UpdateDataIntegrationSchedule";

/// `app-integrations:UpdateEventIntegration`: Write.
///
/// Resource types: `event-integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateEventIntegration: &str = "app-integrations:UpdateEventIntegration";
