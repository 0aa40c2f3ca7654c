// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Macie: the actions of the prefix `macie2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AllowList` | `arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}` |
//! | `ClassificationJob` | `arn:${Partition}:macie2:${Region}:${Account}:classification-job/${ResourceId}` |
//! | `CustomDataIdentifier` | `arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}` |
//! | `FindingsFilter` | `arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}` |
//! | `Member` | `arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}` |

/// `macie2:AcceptInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptInvitation: &str = "macie2:AcceptInvitation";

/// `macie2:BatchGetCustomDataIdentifiers`: Read.
///
/// Resource types: `CustomDataIdentifier` (required).
pub const BatchGetCustomDataIdentifiers: &str = "macie2:BatchGetCustomDataIdentifiers";

/// `macie2:BatchUpdateAutomatedDiscoveryAccounts`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateAutomatedDiscoveryAccounts: &str = "macie2:BatchUpdateAutomatedDiscoveryAccounts";

/// `macie2:CreateAllowList`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAllowList: &str = "macie2:CreateAllowList";

/// `macie2:CreateClassificationJob`: Write.
///
/// Resource types: `ClassificationJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClassificationJob: &str = "macie2:CreateClassificationJob";

/// `macie2:CreateCustomDataIdentifier`: Write.
///
/// Resource types: `CustomDataIdentifier` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomDataIdentifier: &str = "macie2:CreateCustomDataIdentifier";

/// `macie2:CreateFindingsFilter`: Write.
///
/// Resource types: `FindingsFilter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFindingsFilter: &str = "macie2:CreateFindingsFilter";

/// `macie2:CreateInvitations`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateInvitations: &str = "macie2:CreateInvitations";

/// `macie2:CreateMember`: Write.
///
/// Resource types: `Member` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMember: &str = "macie2:CreateMember";

/// `macie2:CreateSampleFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSampleFindings: &str = "macie2:CreateSampleFindings";

/// `macie2:DeclineInvitations`: Write.
///
/// No resource types: its resource is `*`.
pub const DeclineInvitations: &str = "macie2:DeclineInvitations";

/// `macie2:DeleteAllowList`: Write.
///
/// Resource types: `AllowList` (required).
pub const DeleteAllowList: &str = "macie2:DeleteAllowList";

/// `macie2:DeleteCustomDataIdentifier`: Write.
///
/// Resource types: `CustomDataIdentifier` (required).
pub const DeleteCustomDataIdentifier: &str = "macie2:DeleteCustomDataIdentifier";

/// `macie2:DeleteFindingsFilter`: Write.
///
/// Resource types: `FindingsFilter` (required).
pub const DeleteFindingsFilter: &str = "macie2:DeleteFindingsFilter";

/// `macie2:DeleteInvitations`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInvitations: &str = "macie2:DeleteInvitations";

/// `macie2:DeleteMember`: Write.
///
/// Resource types: `Member` (required).
pub const DeleteMember: &str = "macie2:DeleteMember";

/// `macie2:DescribeBuckets`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBuckets: &str = "macie2:DescribeBuckets";

/// `macie2:DescribeClassificationJob`: Read.
///
/// Resource types: `ClassificationJob` (required).
pub const DescribeClassificationJob: &str = "macie2:DescribeClassificationJob";

/// `macie2:DescribeOrganizationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConfiguration: &str = "macie2:DescribeOrganizationConfiguration";

/// `macie2:DisableMacie`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableMacie: &str = "macie2:DisableMacie";

/// `macie2:DisableOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableOrganizationAdminAccount: &str = "macie2:DisableOrganizationAdminAccount";

/// `macie2:DisassociateFromAdministratorAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateFromAdministratorAccount: &str = "macie2:DisassociateFromAdministratorAccount";

/// `macie2:DisassociateFromMasterAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateFromMasterAccount: &str = "macie2:DisassociateFromMasterAccount";

/// `macie2:DisassociateMember`: Write.
///
/// Resource types: `Member` (required).
pub const DisassociateMember: &str = "macie2:DisassociateMember";

/// `macie2:EnableMacie`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableMacie: &str = "macie2:EnableMacie";

/// `macie2:EnableOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableOrganizationAdminAccount: &str = "macie2:EnableOrganizationAdminAccount";

/// `macie2:GetAdministratorAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAdministratorAccount: &str = "macie2:GetAdministratorAccount";

/// `macie2:GetAllowList`: Read.
///
/// Resource types: `AllowList` (required).
pub const GetAllowList: &str = "macie2:GetAllowList";

/// `macie2:GetAutomatedDiscoveryConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutomatedDiscoveryConfiguration: &str = "macie2:GetAutomatedDiscoveryConfiguration";

/// `macie2:GetBucketStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBucketStatistics: &str = "macie2:GetBucketStatistics";

/// `macie2:GetClassificationExportConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClassificationExportConfiguration: &str = "macie2:GetClassificationExportConfiguration";

/// `macie2:GetClassificationScope`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClassificationScope: &str = "macie2:GetClassificationScope";

/// `macie2:GetCustomDataIdentifier`: Read.
///
/// Resource types: `CustomDataIdentifier` (required).
pub const GetCustomDataIdentifier: &str = "macie2:GetCustomDataIdentifier";

/// `macie2:GetFindings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindings: &str = "macie2:GetFindings";

/// `macie2:GetFindingsFilter`: Read.
///
/// Resource types: `FindingsFilter` (required).
pub const GetFindingsFilter: &str = "macie2:GetFindingsFilter";

/// `macie2:GetFindingsPublicationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindingsPublicationConfiguration: &str = "macie2:GetFindingsPublicationConfiguration";

/// `macie2:GetFindingStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindingStatistics: &str = "macie2:GetFindingStatistics";

/// `macie2:GetInvitationsCount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvitationsCount: &str = "macie2:GetInvitationsCount";

/// `macie2:GetMacieSession`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMacieSession: &str = "macie2:GetMacieSession";

/// `macie2:GetMasterAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMasterAccount: &str = "macie2:GetMasterAccount";

/// `macie2:GetMember`: Read.
///
/// Resource types: `Member` (required).
pub const GetMember: &str = "macie2:GetMember";

/// `macie2:GetResourceProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceProfile: &str = "macie2:GetResourceProfile";

/// `macie2:GetRevealConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRevealConfiguration: &str = "macie2:GetRevealConfiguration";

/// `macie2:GetSensitiveDataOccurrences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSensitiveDataOccurrences: &str = "macie2:GetSensitiveDataOccurrences";

/// `macie2:GetSensitiveDataOccurrencesAvailability`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSensitiveDataOccurrencesAvailability: &str = "macie2:GetSensitiveDataOccurrencesAvailability";

/// `macie2:GetSensitivityInspectionTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSensitivityInspectionTemplate: &str = "macie2:GetSensitivityInspectionTemplate";

/// `macie2:GetUsageStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUsageStatistics: &str = "macie2:GetUsageStatistics";

/// `macie2:GetUsageTotals`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUsageTotals: &str = "macie2:GetUsageTotals";

/// `macie2:ListAllowLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListAllowLists: &str = "macie2:ListAllowLists";

/// `macie2:ListAutomatedDiscoveryAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomatedDiscoveryAccounts: &str = "macie2:ListAutomatedDiscoveryAccounts";

/// `macie2:ListClassificationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListClassificationJobs: &str = "macie2:ListClassificationJobs";

/// `macie2:ListClassificationScopes`: List.
///
/// No resource types: its resource is `*`.
pub const ListClassificationScopes: &str = "macie2:ListClassificationScopes";

/// `macie2:ListCustomDataIdentifiers`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomDataIdentifiers: &str = "macie2:ListCustomDataIdentifiers";

/// `macie2:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "macie2:ListFindings";

/// `macie2:ListFindingsFilters`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindingsFilters: &str = "macie2:ListFindingsFilters";

/// `macie2:ListInvitations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvitations: &str = "macie2:ListInvitations";

/// `macie2:ListManagedDataIdentifiers`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedDataIdentifiers: &str = "macie2:ListManagedDataIdentifiers";

/// `macie2:ListMembers`: List.
///
/// No resource types: its resource is `*`.
pub const ListMembers: &str = "macie2:ListMembers";

/// `macie2:ListOrganizationAdminAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationAdminAccounts: &str = "macie2:ListOrganizationAdminAccounts";

/// `macie2:ListResourceProfileArtifacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceProfileArtifacts: &str = "macie2:ListResourceProfileArtifacts";

/// `macie2:ListResourceProfileDetections`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceProfileDetections: &str = "macie2:ListResourceProfileDetections";

/// `macie2:ListSensitivityInspectionTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListSensitivityInspectionTemplates: &str = "macie2:ListSensitivityInspectionTemplates";

/// `macie2:ListTagsForResource`: Read.
///
/// Resource types: `AllowList`, `ClassificationJob`, `CustomDataIdentifier`, `FindingsFilter`, `Member`.
pub const ListTagsForResource: &str = "macie2:ListTagsForResource";

/// `macie2:PutClassificationExportConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutClassificationExportConfiguration: &str = "macie2:PutClassificationExportConfiguration";

/// `macie2:PutFindingsPublicationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutFindingsPublicationConfiguration: &str = "macie2:PutFindingsPublicationConfiguration";

/// `macie2:SearchResources`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchResources: &str = "macie2:SearchResources";

/// `macie2:TagResource`: Tagging, Write.
///
/// Resource types: `AllowList`, `ClassificationJob`, `CustomDataIdentifier`, `FindingsFilter`, `Member`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "macie2:TagResource";

/// `macie2:TestCustomDataIdentifier`: Write.
///
/// No resource types: its resource is `*`.
pub const TestCustomDataIdentifier: &str = "macie2:TestCustomDataIdentifier";

/// `macie2:UntagResource`: Tagging, Write.
///
/// Resource types: `AllowList`, `ClassificationJob`, `CustomDataIdentifier`, `FindingsFilter`, `Member`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "macie2:UntagResource";

/// `macie2:UpdateAllowList`: Write.
///
/// Resource types: `AllowList` (required).
pub const UpdateAllowList: &str = "macie2:UpdateAllowList";

/// `macie2:UpdateAutomatedDiscoveryConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAutomatedDiscoveryConfiguration: &str = "macie2:UpdateAutomatedDiscoveryConfiguration";

/// `macie2:UpdateClassificationJob`: Write.
///
/// Resource types: `ClassificationJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateClassificationJob: &str = "macie2:UpdateClassificationJob";

/// `macie2:UpdateClassificationScope`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateClassificationScope: &str = "macie2:UpdateClassificationScope";

/// `macie2:UpdateFindingsFilter`: Write.
///
/// Resource types: `FindingsFilter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateFindingsFilter: &str = "macie2:UpdateFindingsFilter";

/// `macie2:UpdateMacieSession`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMacieSession: &str = "macie2:UpdateMacieSession";

/// `macie2:UpdateMemberSession`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMemberSession: &str = "macie2:UpdateMemberSession";

/// `macie2:UpdateOrganizationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateOrganizationConfiguration: &str = "macie2:UpdateOrganizationConfiguration";

/// `macie2:UpdateResourceProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResourceProfile: &str = "macie2:UpdateResourceProfile";

/// `macie2:UpdateResourceProfileDetections`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResourceProfileDetections: &str = "macie2:UpdateResourceProfileDetections";

/// `macie2:UpdateRevealConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRevealConfiguration: &str = "macie2:UpdateRevealConfiguration";

/// `macie2:UpdateSensitivityInspectionTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSensitivityInspectionTemplate: &str = "macie2:UpdateSensitivityInspectionTemplate";
