// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Clean Rooms: the actions of the prefix `cleanrooms`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `analysistemplate` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/analysistemplate/${AnalysisTemplateId}` |
//! | `collaboration` | `arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}` |
//! | `configuredaudiencemodelassociation` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId}` |
//! | `configuredtable` | `arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}` |
//! | `configuredtableassociation` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId}` |
//! | `idmappingtable` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idmappingtable/${IdMappingTableId}` |
//! | `idnamespaceassociation` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId}` |
//! | `intermediatetable` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/intermediatetable/${IntermediateTableId}` |
//! | `membership` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}` |
//! | `privacybudgettemplate` | `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId}` |

/// `cleanrooms:BatchGetCollaborationAnalysisTemplate`: Read.
///
/// Resource types: `analysistemplate` (required), `collaboration` (required).
pub const BatchGetCollaborationAnalysisTemplate: &str = "cleanrooms:BatchGetCollaborationAnalysisTemplate";

/// `cleanrooms:BatchGetSchema`: Read.
///
/// Resource types: `collaboration` (required), `configuredtableassociation`, `idmappingtable`, `intermediatetable`.
pub const BatchGetSchema: &str = "cleanrooms:BatchGetSchema";

/// `cleanrooms:BatchGetSchemaAnalysisRule`: Read.
///
/// Resource types: `collaboration` (required), `configuredtableassociation`, `idmappingtable`, `intermediatetable`.
pub const BatchGetSchemaAnalysisRule: &str = "cleanrooms:BatchGetSchemaAnalysisRule";

/// `cleanrooms:CreateAnalysisTemplate`: Write.
///
/// Resource types: `analysistemplate` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnalysisTemplate: &str = "cleanrooms:CreateAnalysisTemplate";

/// `cleanrooms:CreateCollaboration`: Write.
///
/// Resource types: `collaboration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCollaboration: &str = "cleanrooms:CreateCollaboration";

/// `cleanrooms:CreateCollaborationChangeRequest`: Write.
///
/// Resource types: `collaboration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCollaborationChangeRequest: &str = "cleanrooms:CreateCollaborationChangeRequest";

/// `cleanrooms:CreateConfiguredAudienceModelAssociation`: Write.
///
/// Resource types: `configuredaudiencemodelassociation` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredAudienceModelAssociation: &str = "cleanrooms:CreateConfiguredAudienceModelAssociation";

/// `cleanrooms:CreateConfiguredTable`: Write.
///
/// Resource types: `configuredtable` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredTable: &str = "cleanrooms:CreateConfiguredTable";

/// `cleanrooms:CreateConfiguredTableAnalysisRule`: Write.
///
/// Resource types: `configuredtable` (required).
pub const CreateConfiguredTableAnalysisRule: &str = "cleanrooms:CreateConfiguredTableAnalysisRule";

/// `cleanrooms:CreateConfiguredTableAssociation`: Write.
///
/// Resource types: `configuredtable` (required), `configuredtableassociation` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredTableAssociation: &str = "cleanrooms:CreateConfiguredTableAssociation";

/// `cleanrooms:CreateConfiguredTableAssociationAnalysisRule`: Write.
///
/// Resource types: `configuredtableassociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredTableAssociationAnalysisRule: &str = "cleanrooms:CreateConfiguredTableAssociationAnalysisRule";

/// `cleanrooms:CreateIdMappingTable`: Write.
///
/// Resource types: `idmappingtable` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdMappingTable: &str = "cleanrooms:CreateIdMappingTable";

/// `cleanrooms:CreateIdNamespaceAssociation`: Write.
///
/// Resource types: `idnamespaceassociation` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdNamespaceAssociation: &str = "cleanrooms:CreateIdNamespaceAssociation";

/// `cleanrooms:CreateIntermediateTable`: Write.
///
/// Resource types: `analysistemplate`, `intermediatetable` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIntermediateTable: &str = "cleanrooms:CreateIntermediateTable";

/// `cleanrooms:CreateIntermediateTableAnalysisRule`: Write.
///
/// Resource types: `intermediatetable` (required).
pub const CreateIntermediateTableAnalysisRule: &str = "cleanrooms:CreateIntermediateTableAnalysisRule";

/// `cleanrooms:CreateMembership`: Write.
///
/// Resource types: `collaboration` (required), `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMembership: &str = "cleanrooms:CreateMembership";

/// `cleanrooms:CreatePrivacyBudgetTemplate`: Write.
///
/// Resource types: `membership` (required), `privacybudgettemplate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrivacyBudgetTemplate: &str = "cleanrooms:CreatePrivacyBudgetTemplate";

/// `cleanrooms:DeleteAnalysisTemplate`: Write.
///
/// Resource types: `analysistemplate` (required).
pub const DeleteAnalysisTemplate: &str = "cleanrooms:DeleteAnalysisTemplate";

/// `cleanrooms:DeleteCollaboration`: Write.
///
/// Resource types: `collaboration` (required).
pub const DeleteCollaboration: &str = "cleanrooms:DeleteCollaboration";

/// `cleanrooms:DeleteConfiguredAudienceModelAssociation`: Write.
///
/// Resource types: `configuredaudiencemodelassociation` (required).
pub const DeleteConfiguredAudienceModelAssociation: &str = "cleanrooms:DeleteConfiguredAudienceModelAssociation";

/// `cleanrooms:DeleteConfiguredTable`: Write.
///
/// Resource types: `configuredtable` (required).
pub const DeleteConfiguredTable: &str = "cleanrooms:DeleteConfiguredTable";

/// `cleanrooms:DeleteConfiguredTableAnalysisRule`: Write.
///
/// Resource types: `configuredtable` (required).
pub const DeleteConfiguredTableAnalysisRule: &str = "cleanrooms:DeleteConfiguredTableAnalysisRule";

/// `cleanrooms:DeleteConfiguredTableAssociation`: Write.
///
/// Resource types: `configuredtableassociation` (required).
pub const DeleteConfiguredTableAssociation: &str = "cleanrooms:DeleteConfiguredTableAssociation";

/// `cleanrooms:DeleteConfiguredTableAssociationAnalysisRule`: Write.
///
/// Resource types: `configuredtableassociation` (required).
pub const DeleteConfiguredTableAssociationAnalysisRule: &str = "cleanrooms:DeleteConfiguredTableAssociationAnalysisRule";

/// `cleanrooms:DeleteIdMappingTable`: Write.
///
/// Resource types: `idmappingtable` (required), `membership` (required).
pub const DeleteIdMappingTable: &str = "cleanrooms:DeleteIdMappingTable";

/// `cleanrooms:DeleteIdNamespaceAssociation`: Write.
///
/// Resource types: `idnamespaceassociation` (required), `membership` (required).
pub const DeleteIdNamespaceAssociation: &str = "cleanrooms:DeleteIdNamespaceAssociation";

/// `cleanrooms:DeleteIntermediateTable`: Write.
///
/// Resource types: `intermediatetable` (required), `membership` (required).
pub const DeleteIntermediateTable: &str = "cleanrooms:DeleteIntermediateTable";

/// `cleanrooms:DeleteIntermediateTableAnalysisRule`: Write.
///
/// Resource types: `intermediatetable` (required).
pub const DeleteIntermediateTableAnalysisRule: &str = "cleanrooms:DeleteIntermediateTableAnalysisRule";

/// `cleanrooms:DeleteMember`: Write.
///
/// Resource types: `collaboration` (required).
pub const DeleteMember: &str = "cleanrooms:DeleteMember";

/// `cleanrooms:DeleteMembership`: Write.
///
/// Resource types: `membership` (required).
pub const DeleteMembership: &str = "cleanrooms:DeleteMembership";

/// `cleanrooms:DeletePrivacyBudgetTemplate`: Write.
///
/// Resource types: `privacybudgettemplate` (required).
pub const DeletePrivacyBudgetTemplate: &str = "cleanrooms:DeletePrivacyBudgetTemplate";

/// `cleanrooms:DisallowIntermediateTable`: Write.
///
/// Resource types: `membership` (required).
pub const DisallowIntermediateTable: &str = "cleanrooms:DisallowIntermediateTable";

/// `cleanrooms:GetAnalysisLogExport`: Read.
///
/// Resource types: `membership` (required).
pub const GetAnalysisLogExport: &str = "cleanrooms:GetAnalysisLogExport";

/// `cleanrooms:GetAnalysisTemplate`: Read.
///
/// Resource types: `analysistemplate` (required).
pub const GetAnalysisTemplate: &str = "cleanrooms:GetAnalysisTemplate";

/// `cleanrooms:GetCollaboration`: Read.
///
/// Resource types: `collaboration` (required).
pub const GetCollaboration: &str = "cleanrooms:GetCollaboration";

/// `cleanrooms:GetCollaborationAnalysisTemplate`: Read.
///
/// Resource types: `analysistemplate` (required), `collaboration` (required).
pub const GetCollaborationAnalysisTemplate: &str = "cleanrooms:GetCollaborationAnalysisTemplate";

/// `cleanrooms:GetCollaborationChangeRequest`: Read.
///
/// Resource types: `collaboration` (required).
pub const GetCollaborationChangeRequest: &str = "cleanrooms:GetCollaborationChangeRequest";

/// `cleanrooms:GetCollaborationConfiguredAudienceModelAssociation`: Read.
///
/// Resource types: `collaboration` (required), `configuredaudiencemodelassociation` (required).
pub const GetCollaborationConfiguredAudienceModelAssociation: &str = "cleanrooms:GetCollaborationConfiguredAudienceModelAssociation";

/// `cleanrooms:GetCollaborationIdNamespaceAssociation`: Read.
///
/// Resource types: `collaboration` (required), `idnamespaceassociation` (required).
pub const GetCollaborationIdNamespaceAssociation: &str = "cleanrooms:GetCollaborationIdNamespaceAssociation";

/// `cleanrooms:GetCollaborationPrivacyBudgetTemplate`: Read.
///
/// Resource types: `collaboration` (required), `privacybudgettemplate` (required).
pub const GetCollaborationPrivacyBudgetTemplate: &str = "cleanrooms:GetCollaborationPrivacyBudgetTemplate";

/// `cleanrooms:GetConfiguredAudienceModelAssociation`: Read.
///
/// Resource types: `configuredaudiencemodelassociation` (required).
pub const GetConfiguredAudienceModelAssociation: &str = "cleanrooms:GetConfiguredAudienceModelAssociation";

/// `cleanrooms:GetConfiguredTable`: Read.
///
/// Resource types: `configuredtable` (required).
pub const GetConfiguredTable: &str = "cleanrooms:GetConfiguredTable";

/// `cleanrooms:GetConfiguredTableAnalysisRule`: Read.
///
/// Resource types: `configuredtable` (required).
pub const GetConfiguredTableAnalysisRule: &str = "cleanrooms:GetConfiguredTableAnalysisRule";

/// `cleanrooms:GetConfiguredTableAssociation`: Read.
///
/// Resource types: `configuredtableassociation` (required).
pub const GetConfiguredTableAssociation: &str = "cleanrooms:GetConfiguredTableAssociation";

/// `cleanrooms:GetConfiguredTableAssociationAnalysisRule`: Read.
///
/// Resource types: `configuredtableassociation` (required).
pub const GetConfiguredTableAssociationAnalysisRule: &str = "cleanrooms:GetConfiguredTableAssociationAnalysisRule";

/// `cleanrooms:GetIdMappingTable`: Read.
///
/// Resource types: `idmappingtable` (required), `membership` (required).
pub const GetIdMappingTable: &str = "cleanrooms:GetIdMappingTable";

/// `cleanrooms:GetIdNamespaceAssociation`: Read.
///
/// Resource types: `idnamespaceassociation` (required), `membership` (required).
pub const GetIdNamespaceAssociation: &str = "cleanrooms:GetIdNamespaceAssociation";

/// `cleanrooms:GetIntermediateTable`: Read.
///
/// Resource types: `intermediatetable` (required), `membership` (required).
pub const GetIntermediateTable: &str = "cleanrooms:GetIntermediateTable";

/// `cleanrooms:GetIntermediateTableAnalysisRule`: Read.
///
/// Resource types: `intermediatetable` (required).
pub const GetIntermediateTableAnalysisRule: &str = "cleanrooms:GetIntermediateTableAnalysisRule";

/// `cleanrooms:GetMembership`: Read.
///
/// Resource types: `membership` (required).
pub const GetMembership: &str = "cleanrooms:GetMembership";

/// `cleanrooms:GetPrivacyBudgetTemplate`: Read.
///
/// Resource types: `privacybudgettemplate` (required).
pub const GetPrivacyBudgetTemplate: &str = "cleanrooms:GetPrivacyBudgetTemplate";

/// `cleanrooms:GetProtectedJob`: Read.
///
/// Resource types: `membership` (required).
pub const GetProtectedJob: &str = "cleanrooms:GetProtectedJob";

/// `cleanrooms:GetProtectedQuery`: Read.
///
/// Resource types: `membership` (required).
pub const GetProtectedQuery: &str = "cleanrooms:GetProtectedQuery";

/// `cleanrooms:GetSchema`: Read.
///
/// Resource types: `collaboration` (required), `configuredtableassociation` (required).
pub const GetSchema: &str = "cleanrooms:GetSchema";

/// `cleanrooms:GetSchemaAnalysisRule`: Read.
///
/// Resource types: `collaboration` (required), `configuredtableassociation` (required).
pub const GetSchemaAnalysisRule: &str = "cleanrooms:GetSchemaAnalysisRule";

/// `cleanrooms:ListAnalysisLogExports`: List.
///
/// Resource types: `membership` (required).
pub const ListAnalysisLogExports: &str = "cleanrooms:ListAnalysisLogExports";

/// `cleanrooms:ListAnalysisTemplates`: List.
///
/// Resource types: `analysistemplate` (required), `membership` (required).
pub const ListAnalysisTemplates: &str = "cleanrooms:ListAnalysisTemplates";

/// `cleanrooms:ListCollaborationAnalysisTemplates`: List.
///
/// Resource types: `collaboration` (required).
pub const ListCollaborationAnalysisTemplates: &str = "cleanrooms:ListCollaborationAnalysisTemplates";

/// `cleanrooms:ListCollaborationChangeRequests`: List.
///
/// Resource types: `collaboration` (required).
pub const ListCollaborationChangeRequests: &str = "cleanrooms:ListCollaborationChangeRequests";

/// `cleanrooms:ListCollaborationConfiguredAudienceModelAssociations`: List.
///
/// Resource types: `collaboration` (required).
pub const ListCollaborationConfiguredAudienceModelAssociations: &str = "cleanrooms:ListCollaborationConfiguredAudienceModelAssociations";

/// `cleanrooms:ListCollaborationIdNamespaceAssociations`: List.
///
/// Resource types: `collaboration` (required).
pub const ListCollaborationIdNamespaceAssociations: &str = "cleanrooms:ListCollaborationIdNamespaceAssociations";

/// `cleanrooms:ListCollaborationPrivacyBudgets`: List.
///
/// Resource types: `collaboration` (required).
pub const ListCollaborationPrivacyBudgets: &str = "cleanrooms:ListCollaborationPrivacyBudgets";

/// `cleanrooms:ListCollaborationPrivacyBudgetTemplates`: List.
///
/// Resource types: `collaboration` (required).
pub const ListCollaborationPrivacyBudgetTemplates: &str = "cleanrooms:ListCollaborationPrivacyBudgetTemplates";

/// `cleanrooms:ListCollaborations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCollaborations: &str = "cleanrooms:ListCollaborations";

/// `cleanrooms:ListConfiguredAudienceModelAssociations`: List.
///
/// Resource types: `configuredaudiencemodelassociation` (required), `membership` (required).
pub const ListConfiguredAudienceModelAssociations: &str = "cleanrooms:ListConfiguredAudienceModelAssociations";

/// `cleanrooms:ListConfiguredTableAssociations`: List.
///
/// Resource types: `configuredtableassociation` (required), `membership` (required).
pub const ListConfiguredTableAssociations: &str = "cleanrooms:ListConfiguredTableAssociations";

/// `cleanrooms:ListConfiguredTables`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfiguredTables: &str = "cleanrooms:ListConfiguredTables";

/// `cleanrooms:ListIdMappingTables`: List.
///
/// Resource types: `idmappingtable` (required), `membership` (required).
pub const ListIdMappingTables: &str = "cleanrooms:ListIdMappingTables";

/// `cleanrooms:ListIdNamespaceAssociations`: List.
///
/// Resource types: `idnamespaceassociation` (required), `membership` (required).
pub const ListIdNamespaceAssociations: &str = "cleanrooms:ListIdNamespaceAssociations";

/// `cleanrooms:ListIntermediateTables`: List.
///
/// Resource types: `intermediatetable` (required), `membership` (required).
pub const ListIntermediateTables: &str = "cleanrooms:ListIntermediateTables";

/// `cleanrooms:ListIntermediateTableVersions`: List.
///
/// Resource types: `intermediatetable` (required), `membership` (required).
pub const ListIntermediateTableVersions: &str = "cleanrooms:ListIntermediateTableVersions";

/// `cleanrooms:ListMembers`: List.
///
/// Resource types: `collaboration` (required).
pub const ListMembers: &str = "cleanrooms:ListMembers";

/// `cleanrooms:ListMemberships`: List.
///
/// No resource types: its resource is `*`.
pub const ListMemberships: &str = "cleanrooms:ListMemberships";

/// `cleanrooms:ListPrivacyBudgets`: List.
///
/// Resource types: `membership` (required).
pub const ListPrivacyBudgets: &str = "cleanrooms:ListPrivacyBudgets";

/// `cleanrooms:ListPrivacyBudgetTemplates`: List.
///
/// Resource types: `membership` (required), `privacybudgettemplate` (required).
pub const ListPrivacyBudgetTemplates: &str = "cleanrooms:ListPrivacyBudgetTemplates";

/// `cleanrooms:ListProtectedJobs`: List.
///
/// Resource types: `membership` (required).
pub const ListProtectedJobs: &str = "cleanrooms:ListProtectedJobs";

/// `cleanrooms:ListProtectedQueries`: List.
///
/// Resource types: `membership` (required).
pub const ListProtectedQueries: &str = "cleanrooms:ListProtectedQueries";

/// `cleanrooms:ListSchemas`: List.
///
/// Resource types: `collaboration` (required).
pub const ListSchemas: &str = "cleanrooms:ListSchemas";

/// `cleanrooms:ListTagsForResource`: List.
///
/// Resource types: `analysistemplate`, `collaboration`, `configuredaudiencemodelassociation`, `configuredtable`, `configuredtableassociation`, `intermediatetable`, `membership`, `privacybudgettemplate`.
pub const ListTagsForResource: &str = "cleanrooms:ListTagsForResource";

/// `cleanrooms:PassCollaboration`: Read.
///
/// Resource types: `collaboration` (required).
pub const PassCollaboration: &str = "cleanrooms:PassCollaboration";

/// `cleanrooms:PassMembership`: Read.
///
/// Resource types: `membership` (required).
pub const PassMembership: &str = "cleanrooms:PassMembership";

/// `cleanrooms:PopulateIdMappingTable`: Write.
///
/// Resource types: `idmappingtable` (required), `membership` (required).
pub const PopulateIdMappingTable: &str = "cleanrooms:PopulateIdMappingTable";

/// `cleanrooms:PopulateIntermediateTable`: Write.
///
/// Resource types: `configuredtableassociation`, `idmappingtable`, `intermediatetable` (required), `membership` (required).
pub const PopulateIntermediateTable: &str = "cleanrooms:PopulateIntermediateTable";

/// `cleanrooms:PreviewPrivacyImpact`: Read.
///
/// Resource types: `membership` (required).
pub const PreviewPrivacyImpact: &str = "cleanrooms:PreviewPrivacyImpact";

/// `cleanrooms:StartAnalysisLogExport`: Write.
///
/// Resource types: `membership` (required).
pub const StartAnalysisLogExport: &str = "cleanrooms:StartAnalysisLogExport";

/// `cleanrooms:StartProtectedJob`: Write.
///
/// Resource types: `analysistemplate`, `configuredtableassociation`, `intermediatetable`, `membership` (required).
pub const StartProtectedJob: &str = "cleanrooms:StartProtectedJob";

/// `cleanrooms:StartProtectedQuery`: Write.
///
/// Resource types: `analysistemplate`, `configuredtableassociation`, `idmappingtable`, `intermediatetable`, `membership` (required).
pub const StartProtectedQuery: &str = "cleanrooms:StartProtectedQuery";

/// `cleanrooms:TagResource`: Tagging, Write.
///
/// Resource types: `analysistemplate`, `collaboration`, `configuredaudiencemodelassociation`, `configuredtable`, `configuredtableassociation`, `idmappingtable`, `idnamespaceassociation`, `intermediatetable`, `membership`, `privacybudgettemplate`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cleanrooms:TagResource";

/// `cleanrooms:UntagResource`: Tagging, Write.
///
/// Resource types: `analysistemplate`, `collaboration`, `configuredaudiencemodelassociation`, `configuredtable`, `configuredtableassociation`, `idmappingtable`, `idnamespaceassociation`, `intermediatetable`, `membership`, `privacybudgettemplate`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cleanrooms:UntagResource";

/// `cleanrooms:UpdateAnalysisTemplate`: Write.
///
/// Resource types: `analysistemplate` (required).
pub const UpdateAnalysisTemplate: &str = "cleanrooms:UpdateAnalysisTemplate";

/// `cleanrooms:UpdateCollaboration`: Write.
///
/// Resource types: `collaboration` (required).
pub const UpdateCollaboration: &str = "cleanrooms:UpdateCollaboration";

/// `cleanrooms:UpdateCollaborationChangeRequest`: Write.
///
/// Resource types: `collaboration` (required).
pub const UpdateCollaborationChangeRequest: &str = "cleanrooms:UpdateCollaborationChangeRequest";

/// `cleanrooms:UpdateConfiguredAudienceModelAssociation`: Write.
///
/// Resource types: `configuredaudiencemodelassociation` (required).
pub const UpdateConfiguredAudienceModelAssociation: &str = "cleanrooms:UpdateConfiguredAudienceModelAssociation";

/// `cleanrooms:UpdateConfiguredTable`: Write.
///
/// Resource types: `configuredtable` (required).
pub const UpdateConfiguredTable: &str = "cleanrooms:UpdateConfiguredTable";

/// `cleanrooms:UpdateConfiguredTableAllowedColumns`: Write.
///
/// Resource types: `configuredtable` (required).
pub const UpdateConfiguredTableAllowedColumns: &str = "cleanrooms:UpdateConfiguredTableAllowedColumns";

/// `cleanrooms:UpdateConfiguredTableAnalysisRule`: Write.
///
/// Resource types: `configuredtable` (required).
pub const UpdateConfiguredTableAnalysisRule: &str = "cleanrooms:UpdateConfiguredTableAnalysisRule";

/// `cleanrooms:UpdateConfiguredTableAssociation`: Write.
///
/// Resource types: `configuredtableassociation` (required).
pub const UpdateConfiguredTableAssociation: &str = "cleanrooms:UpdateConfiguredTableAssociation";

/// `cleanrooms:UpdateConfiguredTableAssociationAnalysisRule`: Write.
///
/// Resource types: `configuredtableassociation` (required).
pub const UpdateConfiguredTableAssociationAnalysisRule: &str = "cleanrooms:UpdateConfiguredTableAssociationAnalysisRule";

/// `cleanrooms:UpdateConfiguredTableReference`: Write.
///
/// Resource types: `configuredtable` (required).
pub const UpdateConfiguredTableReference: &str = "cleanrooms:UpdateConfiguredTableReference";

/// `cleanrooms:UpdateIdMappingTable`: Write.
///
/// Resource types: `idmappingtable` (required), `membership` (required).
pub const UpdateIdMappingTable: &str = "cleanrooms:UpdateIdMappingTable";

/// `cleanrooms:UpdateIdNamespaceAssociation`: Write.
///
/// Resource types: `idnamespaceassociation` (required), `membership` (required).
pub const UpdateIdNamespaceAssociation: &str = "cleanrooms:UpdateIdNamespaceAssociation";

/// `cleanrooms:UpdateIntermediateTable`: Write.
///
/// Resource types: `intermediatetable` (required), `membership` (required).
pub const UpdateIntermediateTable: &str = "cleanrooms:UpdateIntermediateTable";

/// `cleanrooms:UpdateIntermediateTableAnalysisRule`: Write.
///
/// Resource types: `intermediatetable` (required).
pub const UpdateIntermediateTableAnalysisRule: &str = "cleanrooms:UpdateIntermediateTableAnalysisRule";

/// `cleanrooms:UpdateMembership`: Write.
///
/// Resource types: `membership` (required).
pub const UpdateMembership: &str = "cleanrooms:UpdateMembership";

/// `cleanrooms:UpdatePrivacyBudgetTemplate`: Write.
///
/// Resource types: `privacybudgettemplate` (required).
pub const UpdatePrivacyBudgetTemplate: &str = "cleanrooms:UpdatePrivacyBudgetTemplate";

/// `cleanrooms:UpdateProtectedJob`: Write.
///
/// Resource types: `membership` (required).
pub const UpdateProtectedJob: &str = "cleanrooms:UpdateProtectedJob";

/// `cleanrooms:UpdateProtectedQuery`: Write.
///
/// Resource types: `membership` (required).
pub const UpdateProtectedQuery: &str = "cleanrooms:UpdateProtectedQuery";
