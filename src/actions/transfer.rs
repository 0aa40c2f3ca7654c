// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Transfer Family: the actions of the prefix `transfer`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agreement` | `arn:${Partition}:transfer:${Region}:${Account}:agreement/${ServerId}/${AgreementId}` |
//! | `certificate` | `arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}` |
//! | `connector` | `arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}` |
//! | `host-key` | `arn:${Partition}:transfer:${Region}:${Account}:host-key/${ServerId}/${HostKeyId}` |
//! | `profile` | `arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}` |
//! | `server` | `arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}` |
//! | `user` | `arn:${Partition}:transfer:${Region}:${Account}:user/${ServerId}/${UserName}` |
//! | `webapp` | `arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}` |
//! | `workflow` | `arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}` |

/// `transfer:CreateAccess`: Write.
///
/// Resource types: `server` (required).
pub const CreateAccess: &str = "transfer:CreateAccess";

/// `transfer:CreateAgreement`: Write.
///
/// Resource types: `server` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgreement: &str = "transfer:CreateAgreement";

/// `transfer:CreateConnector`: Write.
///
/// Resource types: `profile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `transfer:RequestConnectorProtocol`, `transfer:RequestSecurityPolicyName`.
pub const CreateConnector: &str = "transfer:CreateConnector";

/// `transfer:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "transfer:CreateProfile";

/// `transfer:CreateServer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `transfer:RequestSecurityPolicyName`, `transfer:RequestServerDomain`, `transfer:RequestServerEndpointType`, `transfer:RequestServerProtocols`.
pub const CreateServer: &str = "transfer:CreateServer";

/// `transfer:CreateUser`: Write.
///
/// Resource types: `server` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUser: &str = "transfer:CreateUser";

/// `transfer:CreateWebApp`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWebApp: &str = "transfer:CreateWebApp";

/// `transfer:CreateWorkflow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflow: &str = "transfer:CreateWorkflow";

/// `transfer:DeleteAccess`: Write.
///
/// Resource types: `server` (required).
pub const DeleteAccess: &str = "transfer:DeleteAccess";

/// `transfer:DeleteAgreement`: Write.
///
/// Resource types: `agreement` (required).
pub const DeleteAgreement: &str = "transfer:DeleteAgreement";

/// `transfer:DeleteCertificate`: Write.
///
/// Resource types: `certificate` (required).
pub const DeleteCertificate: &str = "transfer:DeleteCertificate";

/// `transfer:DeleteConnector`: Write.
///
/// Resource types: `connector` (required).
pub const DeleteConnector: &str = "transfer:DeleteConnector";

/// `transfer:DeleteHostKey`: Write.
///
/// Resource types: `host-key` (required).
pub const DeleteHostKey: &str = "transfer:DeleteHostKey";

/// `transfer:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
pub const DeleteProfile: &str = "transfer:DeleteProfile";

/// `transfer:DeleteServer`: Write.
///
/// Resource types: `server` (required).
pub const DeleteServer: &str = "transfer:DeleteServer";

/// `transfer:DeleteSshPublicKey`: Write.
///
/// Resource types: `user` (required).
pub const DeleteSshPublicKey: &str = "transfer:DeleteSshPublicKey";

/// `transfer:DeleteUser`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUser: &str = "transfer:DeleteUser";

/// `transfer:DeleteWebApp`: Write.
///
/// Resource types: `webapp` (required).
pub const DeleteWebApp: &str = "transfer:DeleteWebApp";

/// `transfer:DeleteWebAppCustomization`: Write.
///
/// Resource types: `webapp` (required).
pub const DeleteWebAppCustomization: &str = "transfer:DeleteWebAppCustomization";

/// `transfer:DeleteWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflow: &str = "transfer:DeleteWorkflow";

/// `transfer:DescribeAccess`: Read.
///
/// Resource types: `server` (required).
pub const DescribeAccess: &str = "transfer:DescribeAccess";

/// `transfer:DescribeAgreement`: Read.
///
/// Resource types: `agreement` (required).
pub const DescribeAgreement: &str = "transfer:DescribeAgreement";

/// `transfer:DescribeCertificate`: Read.
///
/// Resource types: `certificate` (required).
pub const DescribeCertificate: &str = "transfer:DescribeCertificate";

/// `transfer:DescribeConnector`: Read.
///
/// Resource types: `connector` (required).
pub const DescribeConnector: &str = "transfer:DescribeConnector";

/// `transfer:DescribeExecution`: Read.
///
/// Resource types: `workflow` (required).
pub const DescribeExecution: &str = "transfer:DescribeExecution";

/// `transfer:DescribeHostKey`: Read.
///
/// Resource types: `host-key` (required).
pub const DescribeHostKey: &str = "transfer:DescribeHostKey";

/// `transfer:DescribeProfile`: Read.
///
/// Resource types: `profile` (required).
pub const DescribeProfile: &str = "transfer:DescribeProfile";

/// `transfer:DescribeSecurityPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSecurityPolicy: &str = "transfer:DescribeSecurityPolicy";

/// `transfer:DescribeServer`: Read.
///
/// Resource types: `server` (required).
pub const DescribeServer: &str = "transfer:DescribeServer";

/// `transfer:DescribeUser`: Read.
///
/// Resource types: `user` (required).
pub const DescribeUser: &str = "transfer:DescribeUser";

/// `transfer:DescribeWebApp`: Read.
///
/// Resource types: `webapp` (required).
pub const DescribeWebApp: &str = "transfer:DescribeWebApp";

/// `transfer:DescribeWebAppCustomization`: Read.
///
/// Resource types: `webapp` (required).
pub const DescribeWebAppCustomization: &str = "transfer:DescribeWebAppCustomization";

/// `transfer:DescribeWorkflow`: Read.
///
/// Resource types: `workflow` (required).
pub const DescribeWorkflow: &str = "transfer:DescribeWorkflow";

/// `transfer:ExportHostKey`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ExportHostKey: &str = "transfer:ExportHostKey";

/// `transfer:ImportCertificate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ImportCertificate: &str = "transfer:ImportCertificate";

/// `transfer:ImportHostKey`: Write.
///
/// Resource types: `server` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ImportHostKey: &str = "transfer:ImportHostKey";

/// `transfer:ImportSshPublicKey`: Write.
///
/// Resource types: `user` (required).
pub const ImportSshPublicKey: &str = "transfer:ImportSshPublicKey";

/// `transfer:ListAccesses`: Read.
///
/// Resource types: `server` (required).
pub const ListAccesses: &str = "transfer:ListAccesses";

/// `transfer:ListAgreements`: Read.
///
/// Resource types: `server` (required).
pub const ListAgreements: &str = "transfer:ListAgreements";

/// `transfer:ListCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCertificates: &str = "transfer:ListCertificates";

/// `transfer:ListConnectors`: Read.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "transfer:ListConnectors";

/// `transfer:ListExecutions`: Read.
///
/// Resource types: `workflow` (required).
pub const ListExecutions: &str = "transfer:ListExecutions";

/// `transfer:ListFileTransferResults`: Read.
///
/// Resource types: `connector` (required).
pub const ListFileTransferResults: &str = "transfer:ListFileTransferResults";

/// `transfer:ListHostKeys`: Read.
///
/// Resource types: `server` (required).
pub const ListHostKeys: &str = "transfer:ListHostKeys";

/// `transfer:ListProfiles`: Read.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "transfer:ListProfiles";

/// `transfer:ListSecurityPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityPolicies: &str = "transfer:ListSecurityPolicies";

/// `transfer:ListServers`: List.
///
/// No resource types: its resource is `*`.
pub const ListServers: &str = "transfer:ListServers";

/// `transfer:ListTagsForResource`: Read.
///
/// Resource types: `agreement`, `certificate`, `connector`, `host-key`, `profile`, `server`, `user`, `workflow`.
pub const ListTagsForResource: &str = "transfer:ListTagsForResource";

/// `transfer:ListUsers`: List.
///
/// Resource types: `server` (required).
pub const ListUsers: &str = "transfer:ListUsers";

/// `transfer:ListWebApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListWebApps: &str = "transfer:ListWebApps";

/// `transfer:ListWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflows: &str = "transfer:ListWorkflows";

/// `transfer:SendWorkflowStepState`: Write.
///
/// Resource types: `workflow` (required).
pub const SendWorkflowStepState: &str = "transfer:SendWorkflowStepState";

/// `transfer:StartDirectoryListing`: Write.
///
/// Resource types: `connector` (required).
pub const StartDirectoryListing: &str = "transfer:StartDirectoryListing";

/// `transfer:StartFileTransfer`: Write.
///
/// Resource types: `connector` (required).
pub const StartFileTransfer: &str = "transfer:StartFileTransfer";

/// `transfer:StartRemoteDelete`: Write.
///
/// Resource types: `connector` (required).
pub const StartRemoteDelete: &str = "transfer:StartRemoteDelete";

/// `transfer:StartRemoteMove`: Write.
///
/// Resource types: `connector` (required).
pub const StartRemoteMove: &str = "transfer:StartRemoteMove";

/// `transfer:StartServer`: Write.
///
/// Resource types: `server` (required).
pub const StartServer: &str = "transfer:StartServer";

/// `transfer:StopServer`: Write.
///
/// Resource types: `server` (required).
pub const StopServer: &str = "transfer:StopServer";

/// `transfer:TagResource`: Tagging, Write.
///
/// Resource types: `agreement`, `certificate`, `connector`, `host-key`, `profile`, `server`, `user`, `webapp`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "transfer:TagResource";

/// `transfer:TestConnection`: Write.
///
/// Resource types: `connector` (required).
pub const TestConnection: &str = "transfer:TestConnection";

/// `transfer:TestIdentityProvider`: Read.
///
/// Resource types: `user` (required).
pub const TestIdentityProvider: &str = "transfer:TestIdentityProvider";

/// `transfer:UntagResource`: Tagging, Write.
///
/// Resource types: `agreement`, `certificate`, `connector`, `host-key`, `profile`, `server`, `user`, `webapp`, `workflow`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "transfer:UntagResource";

/// `transfer:UpdateAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccess: &str = "transfer:UpdateAccess";

/// `transfer:UpdateAgreement`: Write.
///
/// Resource types: `agreement` (required).
pub const UpdateAgreement: &str = "transfer:UpdateAgreement";

/// `transfer:UpdateCertificate`: Write.
///
/// Resource types: `certificate` (required).
pub const UpdateCertificate: &str = "transfer:UpdateCertificate";

/// `transfer:UpdateConnector`: Write.
///
/// Resource types: `connector` (required), `profile`.
///
/// Condition keys: `transfer:RequestSecurityPolicyName`.
pub const UpdateConnector: &str = "transfer:UpdateConnector";

/// `transfer:UpdateHostKey`: Write.
///
/// Resource types: `host-key` (required).
pub const UpdateHostKey: &str = "transfer:UpdateHostKey";

/// `transfer:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
pub const UpdateProfile: &str = "transfer:UpdateProfile";

/// `transfer:UpdateServer`: Write.
///
/// Resource types: `server` (required).
///
/// Condition keys: `transfer:RequestSecurityPolicyName`, `transfer:RequestServerEndpointType`, `transfer:RequestServerProtocols`.
pub const UpdateServer: &str = "transfer:UpdateServer";

/// `transfer:UpdateUser`: Write.
///
/// Resource types: `user` (required).
pub const UpdateUser: &str = "transfer:UpdateUser";

/// `transfer:UpdateWebApp`: Write.
///
/// Resource types: `webapp` (required).
pub const UpdateWebApp: &str = "transfer:UpdateWebApp";

/// `transfer:UpdateWebAppCustomization`: Write.
///
/// Resource types: `webapp` (required).
pub const UpdateWebAppCustomization: &str = "transfer:UpdateWebAppCustomization";
