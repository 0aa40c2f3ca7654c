// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Entity Resolution: the actions of the prefix `entityresolution`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `IdMappingWorkflow` | `arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}` |
//! | `IdNamespace` | `arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}` |
//! | `MatchingWorkflow` | `arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}` |
//! | `ProviderService` | `arn:${Partition}:entityresolution:${Region}:${Account}:providerservice/${ProviderName}/${ProviderServiceName}` |
//! | `SchemaMapping` | `arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}` |

/// `entityresolution:AddPolicyStatement`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AddPolicyStatement: &str = "entityresolution:AddPolicyStatement";

/// `entityresolution:BatchDeleteUniqueId`: Write.
///
/// Resource types: `MatchingWorkflow` (required).
pub const BatchDeleteUniqueId: &str = "entityresolution:BatchDeleteUniqueId";

/// `entityresolution:CreateIdMappingWorkflow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdMappingWorkflow: &str = "entityresolution:CreateIdMappingWorkflow";

/// `entityresolution:CreateIdNamespace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdNamespace: &str = "entityresolution:CreateIdNamespace";

/// `entityresolution:CreateMatchingWorkflow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMatchingWorkflow: &str = "entityresolution:CreateMatchingWorkflow";

/// `entityresolution:CreateSchemaMapping`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSchemaMapping: &str = "entityresolution:CreateSchemaMapping";

/// `entityresolution:DeleteIdMappingWorkflow`: Write.
///
/// Resource types: `IdMappingWorkflow` (required).
pub const DeleteIdMappingWorkflow: &str = "entityresolution:DeleteIdMappingWorkflow";

/// `entityresolution:DeleteIdNamespace`: Write.
///
/// Resource types: `IdNamespace` (required).
pub const DeleteIdNamespace: &str = "entityresolution:DeleteIdNamespace";

/// `entityresolution:DeleteMatchingWorkflow`: Write.
///
/// Resource types: `MatchingWorkflow` (required).
pub const DeleteMatchingWorkflow: &str = "entityresolution:DeleteMatchingWorkflow";

/// `entityresolution:DeletePolicyStatement`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeletePolicyStatement: &str = "entityresolution:DeletePolicyStatement";

/// `entityresolution:DeleteSchemaMapping`: Write.
///
/// Resource types: `SchemaMapping` (required).
pub const DeleteSchemaMapping: &str = "entityresolution:DeleteSchemaMapping";

/// `entityresolution:GenerateMatchId`: Write.
///
/// Resource types: `MatchingWorkflow` (required).
pub const GenerateMatchId: &str = "entityresolution:GenerateMatchId";

/// `entityresolution:GetIdMappingJob`: Read.
///
/// Resource types: `IdMappingWorkflow` (required).
pub const GetIdMappingJob: &str = "entityresolution:GetIdMappingJob";

/// `entityresolution:GetIdMappingWorkflow`: Read.
///
/// Resource types: `IdMappingWorkflow` (required).
pub const GetIdMappingWorkflow: &str = "entityresolution:GetIdMappingWorkflow";

/// `entityresolution:GetIdNamespace`: Read.
///
/// Resource types: `IdNamespace` (required).
pub const GetIdNamespace: &str = "entityresolution:GetIdNamespace";

/// `entityresolution:GetMatchId`: Read.
///
/// Resource types: `MatchingWorkflow` (required).
pub const GetMatchId: &str = "entityresolution:GetMatchId";

/// `entityresolution:GetMatchingJob`: Read.
///
/// Resource types: `MatchingWorkflow` (required).
pub const GetMatchingJob: &str = "entityresolution:GetMatchingJob";

/// `entityresolution:GetMatchingWorkflow`: Read.
///
/// Resource types: `MatchingWorkflow` (required).
pub const GetMatchingWorkflow: &str = "entityresolution:GetMatchingWorkflow";

/// `entityresolution:GetPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPolicy: &str = "entityresolution:GetPolicy";

/// `entityresolution:GetProviderService`: Read.
///
/// Resource types: `ProviderService` (required).
pub const GetProviderService: &str = "entityresolution:GetProviderService";

/// `entityresolution:GetSchemaMapping`: Read.
///
/// Resource types: `SchemaMapping` (required).
pub const GetSchemaMapping: &str = "entityresolution:GetSchemaMapping";

/// `entityresolution:ListIdMappingJobs`: List.
///
/// Resource types: `IdMappingWorkflow` (required).
pub const ListIdMappingJobs: &str = "entityresolution:ListIdMappingJobs";

/// `entityresolution:ListIdMappingWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdMappingWorkflows: &str = "entityresolution:ListIdMappingWorkflows";

/// `entityresolution:ListIdNamespaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdNamespaces: &str = "entityresolution:ListIdNamespaces";

/// `entityresolution:ListMatchingJobs`: List.
///
/// Resource types: `MatchingWorkflow` (required).
pub const ListMatchingJobs: &str = "entityresolution:ListMatchingJobs";

/// `entityresolution:ListMatchingWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListMatchingWorkflows: &str = "entityresolution:ListMatchingWorkflows";

/// `entityresolution:ListProviderServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListProviderServices: &str = "entityresolution:ListProviderServices";

/// `entityresolution:ListSchemaMappings`: List.
///
/// No resource types: its resource is `*`.
pub const ListSchemaMappings: &str = "entityresolution:ListSchemaMappings";

/// `entityresolution:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "entityresolution:ListTagsForResource";

/// `entityresolution:PutPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutPolicy: &str = "entityresolution:PutPolicy";

/// `entityresolution:StartIdMappingJob`: Write.
///
/// Resource types: `IdMappingWorkflow` (required).
pub const StartIdMappingJob: &str = "entityresolution:StartIdMappingJob";

/// `entityresolution:StartMatchingJob`: Write.
///
/// Resource types: `MatchingWorkflow` (required).
pub const StartMatchingJob: &str = "entityresolution:StartMatchingJob";

/// `entityresolution:TagResource`: Tagging, Write.
///
/// Resource types: `IdMappingWorkflow`, `IdNamespace`, `MatchingWorkflow`, `ProviderService`, `SchemaMapping`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "entityresolution:TagResource";

/// `entityresolution:UntagResource`: Tagging, Write.
///
/// Resource types: `IdMappingWorkflow`, `IdNamespace`, `MatchingWorkflow`, `ProviderService`, `SchemaMapping`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "entityresolution:UntagResource";

/// `entityresolution:UpdateIdMappingWorkflow`: Write.
///
/// Resource types: `IdMappingWorkflow` (required).
pub const UpdateIdMappingWorkflow: &str = "entityresolution:UpdateIdMappingWorkflow";

/// `entityresolution:UpdateIdNamespace`: Write.
///
/// Resource types: `IdNamespace` (required).
pub const UpdateIdNamespace: &str = "entityresolution:UpdateIdNamespace";

/// `entityresolution:UpdateMatchingWorkflow`: Write.
///
/// Resource types: `MatchingWorkflow` (required).
pub const UpdateMatchingWorkflow: &str = "entityresolution:UpdateMatchingWorkflow";

/// `entityresolution:UpdateSchemaMapping`: Write.
///
/// Resource types: `SchemaMapping` (required).
pub const UpdateSchemaMapping: &str = "entityresolution:UpdateSchemaMapping";

/// `entityresolution:UseIdNamespace`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UseIdNamespace: &str = "entityresolution:UseIdNamespace";

/// `entityresolution:UseWorkflow`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UseWorkflow: &str = "entityresolution:UseWorkflow";
