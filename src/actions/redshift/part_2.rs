// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `redshift:PauseCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const PauseCluster: &str = "redshift:PauseCluster";

/// `redshift:PurchaseReservedNodeOffering`: Write.
///
/// No resource types: its resource is `*`.
pub const PurchaseReservedNodeOffering: &str = "redshift:PurchaseReservedNodeOffering";

/// `redshift:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `namespace` (required).
pub const PutResourcePolicy: &str = "redshift:PutResourcePolicy";

/// `redshift:RebootCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const RebootCluster: &str = "redshift:RebootCluster";

/// `redshift:RegisterNamespace`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterNamespace: &str = "redshift:RegisterNamespace";

/// `redshift:RejectDataShare`: Permissions management, Write.
///
/// Resource types: `datashare` (required).
pub const RejectDataShare: &str = "redshift:RejectDataShare";

/// `redshift:ResetClusterParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
pub const ResetClusterParameterGroup: &str = "redshift:ResetClusterParameterGroup";

/// `redshift:ResizeCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const ResizeCluster: &str = "redshift:ResizeCluster";

/// `redshift:RestoreFromClusterSnapshot`: Write.
///
/// Resource types: `cluster` (required), `snapshot` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const RestoreFromClusterSnapshot: &str = "redshift:RestoreFromClusterSnapshot";

/// `redshift:RestoreTableFromClusterSnapshot`: Write.
///
/// Resource types: `cluster` (required), `snapshot` (required).
pub const RestoreTableFromClusterSnapshot: &str = "redshift:RestoreTableFromClusterSnapshot";

/// `redshift:ResumeCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const ResumeCluster: &str = "redshift:ResumeCluster";

/// `redshift:RevokeClusterSecurityGroupIngress`: Write.
///
/// Resource types: `securitygroup` (required), `securitygroupingress-ec2securitygroup` (required).
pub const RevokeClusterSecurityGroupIngress: &str = "redshift:RevokeClusterSecurityGroupIngress";

/// `redshift:RevokeEndpointAccess`: Permissions management, Write.
///
/// Resource types: `cluster`.
pub const RevokeEndpointAccess: &str = "redshift:RevokeEndpointAccess";

/// `redshift:RevokeSnapshotAccess`: Permissions management, Write.
///
/// Resource types: `cluster`, `snapshot` (required).
pub const RevokeSnapshotAccess: &str = "redshift:RevokeSnapshotAccess";

/// `redshift:RotateEncryptionKey`: Write.
///
/// Resource types: `cluster` (required).
pub const RotateEncryptionKey: &str = "redshift:RotateEncryptionKey";

/// `redshift:UpdatePartnerStatus`: Write.
///
/// Resource types: `cluster`.
pub const UpdatePartnerStatus: &str = "redshift:UpdatePartnerStatus";

/// `redshift:ViewQueriesFromConsole`: List.
///
/// No resource types: its resource is `*`.
pub const ViewQueriesFromConsole: &str = "redshift:ViewQueriesFromConsole";

/// `redshift:ViewQueriesInConsole`: List.
///
/// Resource types: `cluster`.
pub const ViewQueriesInConsole: &str = "redshift:ViewQueriesInConsole";
