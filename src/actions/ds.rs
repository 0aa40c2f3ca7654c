// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Directory Service: the actions of the prefix `ds`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `directory` | `arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}` |

/// `ds:AcceptSharedDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const AcceptSharedDirectory: &str = "ds:AcceptSharedDirectory";

/// `ds:AccessDSData`: Permissions management, Write.
///
/// Resource types: `directory` (required).
pub const AccessDSData: &str = "ds:AccessDSData";

/// `ds:AddIpRoutes`: Write.
///
/// Resource types: `directory` (required).
pub const AddIpRoutes: &str = "ds:AddIpRoutes";

/// `ds:AddRegion`: Write.
///
/// Resource types: `directory` (required).
pub const AddRegion: &str = "ds:AddRegion";

/// `ds:AddTagsToResource`: Tagging, Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddTagsToResource: &str = "ds:AddTagsToResource";

/// `ds:AuthorizeApplication`: Write.
///
/// Resource types: `directory` (required).
pub const AuthorizeApplication: &str = "ds:AuthorizeApplication";

/// `ds:CancelSchemaExtension`: Write.
///
/// Resource types: `directory` (required).
pub const CancelSchemaExtension: &str = "ds:CancelSchemaExtension";

/// `ds:CheckAlias`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckAlias: &str = "ds:CheckAlias";

/// `ds:ConnectDirectory`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ConnectDirectory: &str = "ds:ConnectDirectory";

/// `ds:CreateAlias`: Write.
///
/// Resource types: `directory` (required).
pub const CreateAlias: &str = "ds:CreateAlias";

/// `ds:CreateComputer`: Write.
///
/// Resource types: `directory` (required).
pub const CreateComputer: &str = "ds:CreateComputer";

/// `ds:CreateConditionalForwarder`: Write.
///
/// Resource types: `directory` (required).
pub const CreateConditionalForwarder: &str = "ds:CreateConditionalForwarder";

/// `ds:CreateDirectory`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDirectory: &str = "ds:CreateDirectory";

/// `ds:CreateHybridAD`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHybridAD: &str = "ds:CreateHybridAD";

/// `ds:CreateIdentityPoolDirectory`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdentityPoolDirectory: &str = "ds:CreateIdentityPoolDirectory";

/// `ds:CreateLogSubscription`: Write.
///
/// Resource types: `directory` (required).
pub const CreateLogSubscription: &str = "ds:CreateLogSubscription";

/// `ds:CreateMicrosoftAD`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMicrosoftAD: &str = "ds:CreateMicrosoftAD";

/// `ds:CreateSnapshot`: Write.
///
/// Resource types: `directory` (required).
pub const CreateSnapshot: &str = "ds:CreateSnapshot";

/// `ds:CreateTrust`: Write.
///
/// Resource types: `directory` (required).
pub const CreateTrust: &str = "ds:CreateTrust";

/// `ds:DeleteADAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteADAssessment: &str = "ds:DeleteADAssessment";

/// `ds:DeleteConditionalForwarder`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteConditionalForwarder: &str = "ds:DeleteConditionalForwarder";

/// `ds:DeleteDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteDirectory: &str = "ds:DeleteDirectory";

/// `ds:DeleteLogSubscription`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteLogSubscription: &str = "ds:DeleteLogSubscription";

/// `ds:DeleteSnapshot`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteSnapshot: &str = "ds:DeleteSnapshot";

/// `ds:DeleteTrust`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteTrust: &str = "ds:DeleteTrust";

/// `ds:DeregisterCertificate`: Write.
///
/// Resource types: `directory` (required).
pub const DeregisterCertificate: &str = "ds:DeregisterCertificate";

/// `ds:DeregisterEventTopic`: Write.
///
/// Resource types: `directory` (required).
pub const DeregisterEventTopic: &str = "ds:DeregisterEventTopic";

/// `ds:DescribeADAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeADAssessment: &str = "ds:DescribeADAssessment";

/// `ds:DescribeCAEnrollmentPolicy`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeCAEnrollmentPolicy: &str = "ds:DescribeCAEnrollmentPolicy";

/// `ds:DescribeCertificate`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeCertificate: &str = "ds:DescribeCertificate";

/// `ds:DescribeClientAuthenticationSettings`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeClientAuthenticationSettings: &str = "ds:DescribeClientAuthenticationSettings";

/// `ds:DescribeConditionalForwarders`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeConditionalForwarders: &str = "ds:DescribeConditionalForwarders";

/// `ds:DescribeDirectories`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDirectories: &str = "ds:DescribeDirectories";

/// `ds:DescribeDirectoryDataAccess`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeDirectoryDataAccess: &str = "ds:DescribeDirectoryDataAccess";

/// `ds:DescribeDomainControllers`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeDomainControllers: &str = "ds:DescribeDomainControllers";

/// `ds:DescribeEventTopics`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeEventTopics: &str = "ds:DescribeEventTopics";

/// `ds:DescribeHybridADUpdate`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeHybridADUpdate: &str = "ds:DescribeHybridADUpdate";

/// `ds:DescribeLDAPSSettings`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeLDAPSSettings: &str = "ds:DescribeLDAPSSettings";

/// `ds:DescribeRegions`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeRegions: &str = "ds:DescribeRegions";

/// `ds:DescribeSettings`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeSettings: &str = "ds:DescribeSettings";

/// `ds:DescribeSharedDirectories`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeSharedDirectories: &str = "ds:DescribeSharedDirectories";

/// `ds:DescribeSnapshots`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSnapshots: &str = "ds:DescribeSnapshots";

/// `ds:DescribeTrusts`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrusts: &str = "ds:DescribeTrusts";

/// `ds:DescribeUpdateDirectory`: Read.
///
/// Resource types: `directory` (required).
pub const DescribeUpdateDirectory: &str = "ds:DescribeUpdateDirectory";

/// `ds:DisableCAEnrollmentPolicy`: Write.
///
/// Resource types: `directory` (required).
pub const DisableCAEnrollmentPolicy: &str = "ds:DisableCAEnrollmentPolicy";

/// `ds:DisableClientAuthentication`: Write.
///
/// Resource types: `directory` (required).
pub const DisableClientAuthentication: &str = "ds:DisableClientAuthentication";

/// `ds:DisableDirectoryDataAccess`: Write.
///
/// Resource types: `directory` (required).
pub const DisableDirectoryDataAccess: &str = "ds:DisableDirectoryDataAccess";

/// `ds:DisableLDAPS`: Write.
///
/// Resource types: `directory` (required).
pub const DisableLDAPS: &str = "ds:DisableLDAPS";

/// `ds:DisableRadius`: Write.
///
/// Resource types: `directory` (required).
pub const DisableRadius: &str = "ds:DisableRadius";

/// `ds:DisableRoleAccess`: Write.
///
/// Resource types: `directory` (required).
pub const DisableRoleAccess: &str = "ds:DisableRoleAccess";

/// `ds:DisableSso`: Write.
///
/// Resource types: `directory` (required).
pub const DisableSso: &str = "ds:DisableSso";

/// `ds:EnableCAEnrollmentPolicy`: Write.
///
/// Resource types: `directory` (required).
pub const EnableCAEnrollmentPolicy: &str = "ds:EnableCAEnrollmentPolicy";

/// `ds:EnableClientAuthentication`: Write.
///
/// Resource types: `directory` (required).
pub const EnableClientAuthentication: &str = "ds:EnableClientAuthentication";

/// `ds:EnableDirectoryDataAccess`: Write.
///
/// Resource types: `directory` (required).
pub const EnableDirectoryDataAccess: &str = "ds:EnableDirectoryDataAccess";

/// `ds:EnableLDAPS`: Write.
///
/// Resource types: `directory` (required).
pub const EnableLDAPS: &str = "ds:EnableLDAPS";

/// `ds:EnableRadius`: Write.
///
/// Resource types: `directory` (required).
pub const EnableRadius: &str = "ds:EnableRadius";

/// `ds:EnableRoleAccess`: Write.
///
/// Resource types: `directory` (required).
pub const EnableRoleAccess: &str = "ds:EnableRoleAccess";

/// `ds:EnableSso`: Write.
///
/// Resource types: `directory` (required).
pub const EnableSso: &str = "ds:EnableSso";

/// `ds:GetAuthorizedApplicationDetails`: Read.
///
/// Resource types: `directory` (required).
pub const GetAuthorizedApplicationDetails: &str = "ds:GetAuthorizedApplicationDetails";

/// `ds:GetDirectoryLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDirectoryLimits: &str = "ds:GetDirectoryLimits";

/// `ds:GetSnapshotLimits`: Read.
///
/// Resource types: `directory` (required).
pub const GetSnapshotLimits: &str = "ds:GetSnapshotLimits";

/// `ds:ListADAssessments`: List.
///
/// No resource types: its resource is `*`.
pub const ListADAssessments: &str = "ds:ListADAssessments";

/// `ds:ListAuthorizedApplications`: Read.
///
/// Resource types: `directory` (required).
pub const ListAuthorizedApplications: &str = "ds:ListAuthorizedApplications";

/// `ds:ListCertificates`: List.
///
/// Resource types: `directory` (required).
pub const ListCertificates: &str = "ds:ListCertificates";

/// `ds:ListIpRoutes`: Read.
///
/// Resource types: `directory` (required).
pub const ListIpRoutes: &str = "ds:ListIpRoutes";

/// `ds:ListLogSubscriptions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLogSubscriptions: &str = "ds:ListLogSubscriptions";

/// `ds:ListSchemaExtensions`: List.
///
/// Resource types: `directory` (required).
pub const ListSchemaExtensions: &str = "ds:ListSchemaExtensions";

/// `ds:ListTagsForResource`: Read.
///
/// Resource types: `directory` (required).
pub const ListTagsForResource: &str = "ds:ListTagsForResource";

/// `ds:RegisterCertificate`: Write.
///
/// Resource types: `directory` (required).
pub const RegisterCertificate: &str = "ds:RegisterCertificate";

/// `ds:RegisterEventTopic`: Write.
///
/// Resource types: `directory` (required).
pub const RegisterEventTopic: &str = "ds:RegisterEventTopic";

/// `ds:RejectSharedDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const RejectSharedDirectory: &str = "ds:RejectSharedDirectory";

/// `ds:RemoveIpRoutes`: Write.
///
/// Resource types: `directory` (required).
pub const RemoveIpRoutes: &str = "ds:RemoveIpRoutes";

/// `ds:RemoveRegion`: Write.
///
/// Resource types: `directory` (required).
pub const RemoveRegion: &str = "ds:RemoveRegion";

/// `ds:RemoveTagsFromResource`: Tagging, Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RemoveTagsFromResource: &str = "ds:RemoveTagsFromResource";

/// `ds:ResetUserPassword`: Write.
///
/// Resource types: `directory` (required).
pub const ResetUserPassword: &str = "ds:ResetUserPassword";

/// `ds:RestoreFromSnapshot`: Write.
///
/// Resource types: `directory` (required).
pub const RestoreFromSnapshot: &str = "ds:RestoreFromSnapshot";

/// `ds:ShareDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const ShareDirectory: &str = "ds:ShareDirectory";

/// `ds:StartADAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartADAssessment: &str = "ds:StartADAssessment";

/// `ds:StartSchemaExtension`: Write.
///
/// Resource types: `directory` (required).
pub const StartSchemaExtension: &str = "ds:StartSchemaExtension";

/// `ds:UnauthorizeApplication`: Write.
///
/// Resource types: `directory` (required).
pub const UnauthorizeApplication: &str = "ds:UnauthorizeApplication";

/// `ds:UnshareDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const UnshareDirectory: &str = "ds:UnshareDirectory";

/// `ds:UpdateAuthorizedApplication`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateAuthorizedApplication: &str = "ds:UpdateAuthorizedApplication";

/// `ds:UpdateConditionalForwarder`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateConditionalForwarder: &str = "ds:UpdateConditionalForwarder";

/// `ds:UpdateDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateDirectory: &str = "ds:UpdateDirectory";

/// `ds:UpdateDirectorySetup`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateDirectorySetup: &str = "ds:UpdateDirectorySetup";

/// `ds:UpdateHybridAD`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateHybridAD: &str = "ds:UpdateHybridAD";

/// `ds:UpdateNumberOfDomainControllers`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateNumberOfDomainControllers: &str = "ds:UpdateNumberOfDomainControllers";

/// `ds:UpdateRadius`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateRadius: &str = "ds:UpdateRadius";

/// `ds:UpdateSettings`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateSettings: &str = "ds:UpdateSettings";

/// `ds:UpdateTrust`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateTrust: &str = "ds:UpdateTrust";

/// `ds:VerifyTrust`: Read.
///
/// Resource types: `directory` (required).
pub const VerifyTrust: &str = "ds:VerifyTrust";
