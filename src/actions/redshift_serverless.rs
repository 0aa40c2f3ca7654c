// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Redshift Serverless: the actions of the prefix `redshift-serverless`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `endpointAccess` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:managedvpcendpoint/${EndpointAccessId}` |
//! | `managed-workgroup` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupName}` |
//! | `namespace` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}` |
//! | `recoveryPoint` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:recoverypoint/${RecoveryPointId}` |
//! | `snapshot` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}` |
//! | `snapshotCopyConfiguration` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshotcopyconfiguration/${SnapshotCopyConfigurationId}` |
//! | `workgroup` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}` |

/// `redshift-serverless:ConvertRecoveryPointToSnapshot`: Write.
///
/// Resource types: `recoveryPoint` (required), `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ConvertRecoveryPointToSnapshot: &str = "redshift-serverless:ConvertRecoveryPointToSnapshot";

/// `redshift-serverless:CreateCustomDomainAssociation`: Write.
///
/// Resource types: `workgroup` (required).
pub const CreateCustomDomainAssociation: &str = "redshift-serverless:CreateCustomDomainAssociation";

/// `redshift-serverless:CreateEndpointAccess`: Write.
///
/// Resource types: `endpointAccess` (required).
pub const CreateEndpointAccess: &str = "redshift-serverless:CreateEndpointAccess";

/// `redshift-serverless:CreateNamespace`: Write.
///
/// Resource types: `namespace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNamespace: &str = "redshift-serverless:CreateNamespace";

/// `redshift-serverless:CreateReservation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateReservation: &str = "redshift-serverless:CreateReservation";

/// `redshift-serverless:CreateScheduledAction`: Write.
///
/// Resource types: `namespace` (required).
pub const CreateScheduledAction: &str = "redshift-serverless:CreateScheduledAction";

/// `redshift-serverless:CreateSnapshot`: Write.
///
/// Resource types: `namespace` (required), `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshot: &str = "redshift-serverless:CreateSnapshot";

/// `redshift-serverless:CreateSnapshotCopyConfiguration`: Write.
///
/// Resource types: `namespace` (required).
pub const CreateSnapshotCopyConfiguration: &str = "redshift-serverless:CreateSnapshotCopyConfiguration";

/// `redshift-serverless:CreateUsageLimit`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUsageLimit: &str = "redshift-serverless:CreateUsageLimit";

/// `redshift-serverless:CreateWorkgroup`: Write.
///
/// Resource types: `workgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkgroup: &str = "redshift-serverless:CreateWorkgroup";

/// `redshift-serverless:DeleteCustomDomainAssociation`: Write.
///
/// Resource types: `workgroup` (required).
pub const DeleteCustomDomainAssociation: &str = "redshift-serverless:DeleteCustomDomainAssociation";

/// `redshift-serverless:DeleteEndpointAccess`: Write.
///
/// Resource types: `endpointAccess` (required).
pub const DeleteEndpointAccess: &str = "redshift-serverless:DeleteEndpointAccess";

/// `redshift-serverless:DeleteNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const DeleteNamespace: &str = "redshift-serverless:DeleteNamespace";

/// `redshift-serverless:DeleteResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "redshift-serverless:DeleteResourcePolicy";

/// `redshift-serverless:DeleteScheduledAction`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteScheduledAction: &str = "redshift-serverless:DeleteScheduledAction";

/// `redshift-serverless:DeleteSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const DeleteSnapshot: &str = "redshift-serverless:DeleteSnapshot";

/// `redshift-serverless:DeleteSnapshotCopyConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSnapshotCopyConfiguration: &str = "redshift-serverless:DeleteSnapshotCopyConfiguration";

/// `redshift-serverless:DeleteUsageLimit`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUsageLimit: &str = "redshift-serverless:DeleteUsageLimit";

/// `redshift-serverless:DeleteWorkgroup`: Write.
///
/// Resource types: `workgroup` (required).
pub const DeleteWorkgroup: &str = "redshift-serverless:DeleteWorkgroup";

/// `redshift-serverless:DescribeOneTimeCredit`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOneTimeCredit: &str = "redshift-serverless:DescribeOneTimeCredit";

/// `redshift-serverless:GetCredentials`: Write.
///
/// Resource types: `workgroup` (required).
pub const GetCredentials: &str = "redshift-serverless:GetCredentials";

/// `redshift-serverless:GetCustomDomainAssociation`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetCustomDomainAssociation: &str = "redshift-serverless:GetCustomDomainAssociation";

/// `redshift-serverless:GetEndpointAccess`: Read.
///
/// Resource types: `endpointAccess` (required).
pub const GetEndpointAccess: &str = "redshift-serverless:GetEndpointAccess";

/// `redshift-serverless:GetIdentityCenterAuthToken`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetIdentityCenterAuthToken: &str = "redshift-serverless:GetIdentityCenterAuthToken";

/// `redshift-serverless:GetManagedWorkgroup`: Read.
///
/// Resource types: `managed-workgroup` (required).
pub const GetManagedWorkgroup: &str = "redshift-serverless:GetManagedWorkgroup";

/// `redshift-serverless:GetNamespace`: Read.
///
/// Resource types: `namespace` (required).
pub const GetNamespace: &str = "redshift-serverless:GetNamespace";

/// `redshift-serverless:GetRecoveryPoint`: Read.
///
/// Resource types: `recoveryPoint` (required).
pub const GetRecoveryPoint: &str = "redshift-serverless:GetRecoveryPoint";

/// `redshift-serverless:GetReservation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReservation: &str = "redshift-serverless:GetReservation";

/// `redshift-serverless:GetReservationOffering`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReservationOffering: &str = "redshift-serverless:GetReservationOffering";

/// `redshift-serverless:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "redshift-serverless:GetResourcePolicy";

/// `redshift-serverless:GetScheduledAction`: Read.
///
/// No resource types: its resource is `*`.
pub const GetScheduledAction: &str = "redshift-serverless:GetScheduledAction";

/// `redshift-serverless:GetSnapshot`: Read.
///
/// Resource types: `snapshot` (required).
pub const GetSnapshot: &str = "redshift-serverless:GetSnapshot";

/// `redshift-serverless:GetTableRestoreStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTableRestoreStatus: &str = "redshift-serverless:GetTableRestoreStatus";

/// `redshift-serverless:GetTrack`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTrack: &str = "redshift-serverless:GetTrack";

/// `redshift-serverless:GetUsageLimit`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUsageLimit: &str = "redshift-serverless:GetUsageLimit";

/// `redshift-serverless:GetWorkgroup`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetWorkgroup: &str = "redshift-serverless:GetWorkgroup";

/// `redshift-serverless:ListAutonomicsDenylist`: Read.
///
/// Resource types: `workgroup` (required).
pub const ListAutonomicsDenylist: &str = "redshift-serverless:ListAutonomicsDenylist";

/// `redshift-serverless:ListCustomDomainAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomDomainAssociations: &str = "redshift-serverless:ListCustomDomainAssociations";

/// `redshift-serverless:ListEndpointAccess`: List.
///
/// Resource types: `endpointAccess` (required).
pub const ListEndpointAccess: &str = "redshift-serverless:ListEndpointAccess";

/// `redshift-serverless:ListManagedWorkgroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedWorkgroups: &str = "redshift-serverless:ListManagedWorkgroups";

/// `redshift-serverless:ListNamespaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListNamespaces: &str = "redshift-serverless:ListNamespaces";

/// `redshift-serverless:ListRecoveryPoints`: List.
///
/// Resource types: `recoveryPoint` (required).
pub const ListRecoveryPoints: &str = "redshift-serverless:ListRecoveryPoints";

/// `redshift-serverless:ListReservationOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const ListReservationOfferings: &str = "redshift-serverless:ListReservationOfferings";

/// `redshift-serverless:ListReservations`: List.
///
/// No resource types: its resource is `*`.
pub const ListReservations: &str = "redshift-serverless:ListReservations";

/// `redshift-serverless:ListScheduledActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListScheduledActions: &str = "redshift-serverless:ListScheduledActions";

/// `redshift-serverless:ListSnapshotCopyConfigurations`: List.
///
/// Resource types: `namespace`.
pub const ListSnapshotCopyConfigurations: &str = "redshift-serverless:ListSnapshotCopyConfigurations";

/// `redshift-serverless:ListSnapshots`: List.
///
/// Resource types: `snapshot` (required).
pub const ListSnapshots: &str = "redshift-serverless:ListSnapshots";

/// `redshift-serverless:ListTableRestoreStatus`: List.
///
/// No resource types: its resource is `*`.
pub const ListTableRestoreStatus: &str = "redshift-serverless:ListTableRestoreStatus";

/// `redshift-serverless:ListTagsForResource`: List.
///
/// Resource types: `namespace`, `workgroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "redshift-serverless:ListTagsForResource";

/// `redshift-serverless:ListTracks`: List.
///
/// No resource types: its resource is `*`.
pub const ListTracks: &str = "redshift-serverless:ListTracks";

/// `redshift-serverless:ListUsageLimits`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsageLimits: &str = "redshift-serverless:ListUsageLimits";

/// `redshift-serverless:ListWorkgroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkgroups: &str = "redshift-serverless:ListWorkgroups";

/// `redshift-serverless:PutResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "redshift-serverless:PutResourcePolicy";

/// `redshift-serverless:RestoreFromRecoveryPoint`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const RestoreFromRecoveryPoint: &str = "redshift-serverless:RestoreFromRecoveryPoint";

/// `redshift-serverless:RestoreFromSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const RestoreFromSnapshot: &str = "redshift-serverless:RestoreFromSnapshot";

/// `redshift-serverless:RestoreTableFromRecoveryPoint`: Write.
///
/// Resource types: `namespace` (required), `recoveryPoint` (required).
pub const RestoreTableFromRecoveryPoint: &str = "redshift-serverless:RestoreTableFromRecoveryPoint";

/// `redshift-serverless:RestoreTableFromSnapshot`: Write.
///
/// Resource types: `namespace` (required), `snapshot` (required).
pub const RestoreTableFromSnapshot: &str = "redshift-serverless:RestoreTableFromSnapshot";

/// `redshift-serverless:TagResource`: Tagging, Write.
///
/// Resource types: `namespace`, `recoveryPoint`, `snapshot`, `workgroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "redshift-serverless:TagResource";

/// `redshift-serverless:UntagResource`: Tagging, Write.
///
/// Resource types: `namespace`, `recoveryPoint`, `snapshot`, `workgroup`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "redshift-serverless:UntagResource";

/// `redshift-serverless:UpdateAutonomicsDenylist`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateAutonomicsDenylist: &str = "redshift-serverless:UpdateAutonomicsDenylist";

/// `redshift-serverless:UpdateCustomDomainAssociation`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateCustomDomainAssociation: &str = "redshift-serverless:UpdateCustomDomainAssociation";

/// `redshift-serverless:UpdateEndpointAccess`: Write.
///
/// Resource types: `endpointAccess` (required).
pub const UpdateEndpointAccess: &str = "redshift-serverless:UpdateEndpointAccess";

/// `redshift-serverless:UpdateLakehouseConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateLakehouseConfiguration: &str = "redshift-serverless:UpdateLakehouseConfiguration";

/// `redshift-serverless:UpdateNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const UpdateNamespace: &str = "redshift-serverless:UpdateNamespace";

/// `redshift-serverless:UpdateScheduledAction`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateScheduledAction: &str = "redshift-serverless:UpdateScheduledAction";

/// `redshift-serverless:UpdateSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const UpdateSnapshot: &str = "redshift-serverless:UpdateSnapshot";

/// `redshift-serverless:UpdateSnapshotCopyConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSnapshotCopyConfiguration: &str = "redshift-serverless:UpdateSnapshotCopyConfiguration";

/// `redshift-serverless:UpdateUsageLimit`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUsageLimit: &str = "redshift-serverless:UpdateUsageLimit";

/// `redshift-serverless:UpdateWorkgroup`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateWorkgroup: &str = "redshift-serverless:UpdateWorkgroup";
