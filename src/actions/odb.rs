// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Service - Oracle Database@AWS: the actions of the prefix `odb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `autonomous-database` | `arn:${Partition}:odb:${Region}:${Account}:autonomous-database/${AutonomousDatabaseId}` |
//! | `autonomous-database-backup` | `arn:${Partition}:odb:${Region}:${Account}:autonomous-database-backup/${AutonomousDatabaseBackupId}` |
//! | `cloud-autonomous-vm-cluster` | `arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}` |
//! | `cloud-exadata-infrastructure` | `arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}` |
//! | `cloud-vm-cluster` | `arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}` |
//! | `db-node` | `arn:${Partition}:odb:${Region}:${Account}:db-node/${DbNodeId}` |
//! | `exadb-vm-cluster` | `arn:${Partition}:odb:${Region}:${Account}:exadb-vm-cluster/${ExadbVmClusterId}` |
//! | `exascale-db-storage-vault` | `arn:${Partition}:odb:${Region}:${Account}:exascale-db-storage-vault/${ExascaleDbStorageVaultId}` |
//! | `odb-network` | `arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}` |
//! | `odb-peering-connection` | `arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}` |

/// `odb:AcceptMarketplaceRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptMarketplaceRegistration: &str = "odb:AcceptMarketplaceRegistration";

/// `odb:AssociateIamRoleToResource`: Write.
///
/// Resource types: `cloud-autonomous-vm-cluster`, `cloud-vm-cluster`.
pub const AssociateIamRoleToResource: &str = "odb:AssociateIamRoleToResource";

/// `odb:AssociateVirtualMachinesToExadbVmCluster`: Write.
///
/// Resource types: `exadb-vm-cluster` (required).
pub const AssociateVirtualMachinesToExadbVmCluster: &str = "odb:AssociateVirtualMachinesToExadbVmCluster";

/// `odb:CreateAutonomousDatabase`: Write.
///
/// Resource types: `odb-network`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutonomousDatabase: &str = "odb:CreateAutonomousDatabase";

/// `odb:CreateAutonomousDatabaseBackup`: Write.
///
/// Resource types: `autonomous-database` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutonomousDatabaseBackup: &str = "odb:CreateAutonomousDatabaseBackup";

/// `odb:CreateAutonomousDatabaseWallet`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const CreateAutonomousDatabaseWallet: &str = "odb:CreateAutonomousDatabaseWallet";

/// `odb:CreateCloudAutonomousVmCluster`: Write.
///
/// Resource types: `cloud-exadata-infrastructure` (required), `odb-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCloudAutonomousVmCluster: &str = "odb:CreateCloudAutonomousVmCluster";

/// `odb:CreateCloudExadataInfrastructure`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCloudExadataInfrastructure: &str = "odb:CreateCloudExadataInfrastructure";

/// `odb:CreateCloudVmCluster`: Write.
///
/// Resource types: `cloud-exadata-infrastructure` (required), `odb-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCloudVmCluster: &str = "odb:CreateCloudVmCluster";

/// `odb:CreateDbNode`: Write.
///
/// Resource types: `db-node` (required).
pub const CreateDbNode: &str = "odb:CreateDbNode";

/// `odb:CreateExadbVmCluster`: Write.
///
/// Resource types: `exascale-db-storage-vault` (required), `odb-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExadbVmCluster: &str = "odb:CreateExadbVmCluster";

/// `odb:CreateExascaleDbStorageVault`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExascaleDbStorageVault: &str = "odb:CreateExascaleDbStorageVault";

/// `odb:CreateGrantShare`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGrantShare: &str = "odb:CreateGrantShare";

/// `odb:CreateOdbNetwork`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOdbNetwork: &str = "odb:CreateOdbNetwork";

/// `odb:CreateOdbPeeringConnection`: Write.
///
/// Resource types: `odb-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOdbPeeringConnection: &str = "odb:CreateOdbPeeringConnection";

/// `odb:CreateOutboundIntegration`: Write.
///
/// Resource types: `cloud-autonomous-vm-cluster` (required), `cloud-vm-cluster` (required).
pub const CreateOutboundIntegration: &str = "odb:CreateOutboundIntegration";

/// `odb:DeleteAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const DeleteAutonomousDatabase: &str = "odb:DeleteAutonomousDatabase";

/// `odb:DeleteAutonomousDatabaseBackup`: Write.
///
/// Resource types: `autonomous-database-backup` (required).
pub const DeleteAutonomousDatabaseBackup: &str = "odb:DeleteAutonomousDatabaseBackup";

/// `odb:DeleteCloudAutonomousVmCluster`: Write.
///
/// Resource types: `cloud-autonomous-vm-cluster` (required).
pub const DeleteCloudAutonomousVmCluster: &str = "odb:DeleteCloudAutonomousVmCluster";

/// `odb:DeleteCloudExadataInfrastructure`: Write.
///
/// Resource types: `cloud-exadata-infrastructure` (required).
pub const DeleteCloudExadataInfrastructure: &str = "odb:DeleteCloudExadataInfrastructure";

/// `odb:DeleteCloudVmCluster`: Write.
///
/// Resource types: `cloud-vm-cluster` (required).
pub const DeleteCloudVmCluster: &str = "odb:DeleteCloudVmCluster";

/// `odb:DeleteDbNode`: Write.
///
/// Resource types: `db-node` (required).
pub const DeleteDbNode: &str = "odb:DeleteDbNode";

/// `odb:DeleteExadbVmCluster`: Write.
///
/// Resource types: `exadb-vm-cluster` (required).
pub const DeleteExadbVmCluster: &str = "odb:DeleteExadbVmCluster";

/// `odb:DeleteExascaleDbStorageVault`: Write.
///
/// Resource types: `exascale-db-storage-vault` (required).
pub const DeleteExascaleDbStorageVault: &str = "odb:DeleteExascaleDbStorageVault";

/// `odb:DeleteGrantShare`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGrantShare: &str = "odb:DeleteGrantShare";

/// `odb:DeleteOdbNetwork`: Write.
///
/// Resource types: `odb-network` (required).
pub const DeleteOdbNetwork: &str = "odb:DeleteOdbNetwork";

/// `odb:DeleteOdbPeeringConnection`: Write.
///
/// Resource types: `odb-peering-connection` (required).
pub const DeleteOdbPeeringConnection: &str = "odb:DeleteOdbPeeringConnection";

/// `odb:DeleteResourcePolicy`: Write.
///
/// Resource types: `cloud-exadata-infrastructure` (required), `exascale-db-storage-vault` (required), `odb-network` (required).
pub const DeleteResourcePolicy: &str = "odb:DeleteResourcePolicy";

/// `odb:DisassociateIamRoleFromResource`: Write.
///
/// Resource types: `cloud-autonomous-vm-cluster`, `cloud-vm-cluster`.
pub const DisassociateIamRoleFromResource: &str = "odb:DisassociateIamRoleFromResource";

/// `odb:DisassociateVirtualMachinesFromExadbVmCluster`: Write.
///
/// Resource types: `exadb-vm-cluster` (required).
pub const DisassociateVirtualMachinesFromExadbVmCluster: &str = "odb:DisassociateVirtualMachinesFromExadbVmCluster";

/// `odb:FailoverAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const FailoverAutonomousDatabase: &str = "odb:FailoverAutonomousDatabase";

/// `odb:GetAutonomousDatabase`: Read.
///
/// Resource types: `autonomous-database` (required).
pub const GetAutonomousDatabase: &str = "odb:GetAutonomousDatabase";

/// `odb:GetAutonomousDatabaseBackup`: Read.
///
/// Resource types: `autonomous-database-backup` (required).
pub const GetAutonomousDatabaseBackup: &str = "odb:GetAutonomousDatabaseBackup";

/// `odb:GetAutonomousDatabaseWalletDetails`: Read.
///
/// Resource types: `autonomous-database` (required).
pub const GetAutonomousDatabaseWalletDetails: &str = "odb:GetAutonomousDatabaseWalletDetails";

/// `odb:GetCloudAutonomousVmCluster`: Read.
///
/// Resource types: `cloud-autonomous-vm-cluster` (required).
pub const GetCloudAutonomousVmCluster: &str = "odb:GetCloudAutonomousVmCluster";

/// `odb:GetCloudExadataInfrastructure`: Read.
///
/// Resource types: `cloud-exadata-infrastructure` (required).
pub const GetCloudExadataInfrastructure: &str = "odb:GetCloudExadataInfrastructure";

/// `odb:GetCloudExadataInfrastructureUnallocatedResources`: Read.
///
/// Resource types: `cloud-exadata-infrastructure` (required).
pub const GetCloudExadataInfrastructureUnallocatedResources: &str = "odb:GetCloudExadataInfrastructureUnallocatedResources";

/// `odb:GetCloudVmCluster`: Read.
///
/// Resource types: `cloud-vm-cluster` (required).
pub const GetCloudVmCluster: &str = "odb:GetCloudVmCluster";

/// `odb:GetDbNode`: Read.
///
/// Resource types: `cloud-vm-cluster` (required), `db-node` (required).
pub const GetDbNode: &str = "odb:GetDbNode";

/// `odb:GetDbServer`: Read.
///
/// Resource types: `cloud-exadata-infrastructure` (required).
pub const GetDbServer: &str = "odb:GetDbServer";

/// `odb:GetExadbVmCluster`: Read.
///
/// Resource types: `exadb-vm-cluster` (required).
pub const GetExadbVmCluster: &str = "odb:GetExadbVmCluster";

/// `odb:GetExascaleDbStorageVault`: Read.
///
/// Resource types: `exascale-db-storage-vault` (required).
pub const GetExascaleDbStorageVault: &str = "odb:GetExascaleDbStorageVault";

/// `odb:GetOciOnboardingStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOciOnboardingStatus: &str = "odb:GetOciOnboardingStatus";

/// `odb:GetOdbNetwork`: Read.
///
/// Resource types: `odb-network` (required).
pub const GetOdbNetwork: &str = "odb:GetOdbNetwork";

/// `odb:GetOdbPeeringConnection`: Read.
///
/// Resource types: `odb-peering-connection` (required).
pub const GetOdbPeeringConnection: &str = "odb:GetOdbPeeringConnection";

/// `odb:GetResourcePolicy`: Read.
///
/// Resource types: `cloud-exadata-infrastructure` (required), `exascale-db-storage-vault` (required), `odb-network` (required).
pub const GetResourcePolicy: &str = "odb:GetResourcePolicy";

/// `odb:InitializeService`: Write.
///
/// No resource types: its resource is `*`.
pub const InitializeService: &str = "odb:InitializeService";

/// `odb:ListAutonomousDatabaseBackups`: List.
///
/// Resource types: `autonomous-database` (required).
pub const ListAutonomousDatabaseBackups: &str = "odb:ListAutonomousDatabaseBackups";

/// `odb:ListAutonomousDatabaseCharacterSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutonomousDatabaseCharacterSets: &str = "odb:ListAutonomousDatabaseCharacterSets";

/// `odb:ListAutonomousDatabaseClones`: List.
///
/// Resource types: `autonomous-database` (required).
pub const ListAutonomousDatabaseClones: &str = "odb:ListAutonomousDatabaseClones";

/// `odb:ListAutonomousDatabasePeers`: List.
///
/// Resource types: `autonomous-database` (required).
pub const ListAutonomousDatabasePeers: &str = "odb:ListAutonomousDatabasePeers";

/// `odb:ListAutonomousDatabases`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutonomousDatabases: &str = "odb:ListAutonomousDatabases";

/// `odb:ListAutonomousDatabaseVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutonomousDatabaseVersions: &str = "odb:ListAutonomousDatabaseVersions";

/// `odb:ListAutonomousVirtualMachines`: List.
///
/// Resource types: `cloud-autonomous-vm-cluster`.
pub const ListAutonomousVirtualMachines: &str = "odb:ListAutonomousVirtualMachines";

/// `odb:ListCloudAutonomousVmClusters`: List.
///
/// Resource types: `cloud-exadata-infrastructure`.
pub const ListCloudAutonomousVmClusters: &str = "odb:ListCloudAutonomousVmClusters";

/// `odb:ListCloudExadataInfrastructures`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudExadataInfrastructures: &str = "odb:ListCloudExadataInfrastructures";

/// `odb:ListCloudVmClusters`: List.
///
/// Resource types: `cloud-exadata-infrastructure`.
pub const ListCloudVmClusters: &str = "odb:ListCloudVmClusters";

/// `odb:ListDbNodes`: List.
///
/// Resource types: `cloud-vm-cluster` (required).
pub const ListDbNodes: &str = "odb:ListDbNodes";

/// `odb:ListDbServers`: List.
///
/// Resource types: `cloud-exadata-infrastructure` (required).
pub const ListDbServers: &str = "odb:ListDbServers";

/// `odb:ListDbSystemShapes`: List.
///
/// No resource types: its resource is `*`.
pub const ListDbSystemShapes: &str = "odb:ListDbSystemShapes";

/// `odb:ListExadbVmClusters`: List.
///
/// Resource types: `exascale-db-storage-vault`.
pub const ListExadbVmClusters: &str = "odb:ListExadbVmClusters";

/// `odb:ListExascaleDbStorageVaults`: List.
///
/// No resource types: its resource is `*`.
pub const ListExascaleDbStorageVaults: &str = "odb:ListExascaleDbStorageVaults";

/// `odb:ListFlexComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListFlexComponents: &str = "odb:ListFlexComponents";

/// `odb:ListGiMinorVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListGiMinorVersions: &str = "odb:ListGiMinorVersions";

/// `odb:ListGiVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListGiVersions: &str = "odb:ListGiVersions";

/// `odb:ListOdbNetworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListOdbNetworks: &str = "odb:ListOdbNetworks";

/// `odb:ListOdbPeeringConnections`: List.
///
/// Resource types: `odb-network`.
pub const ListOdbPeeringConnections: &str = "odb:ListOdbPeeringConnections";

/// `odb:ListSystemVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSystemVersions: &str = "odb:ListSystemVersions";

/// `odb:ListTagsForResource`: Read.
///
/// Resource types: `autonomous-database`, `autonomous-database-backup`, `cloud-autonomous-vm-cluster`, `cloud-exadata-infrastructure`, `cloud-vm-cluster`, `db-node`, `exadb-vm-cluster`, `exascale-db-storage-vault`, `odb-network`, `odb-peering-connection`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "odb:ListTagsForResource";

/// `odb:PutResourcePolicy`: Write.
///
/// Resource types: `cloud-exadata-infrastructure` (required), `exascale-db-storage-vault` (required), `odb-network` (required).
pub const PutResourcePolicy: &str = "odb:PutResourcePolicy";

/// `odb:RebootAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const RebootAutonomousDatabase: &str = "odb:RebootAutonomousDatabase";

/// `odb:RebootDbNode`: Write.
///
/// Resource types: `cloud-vm-cluster` (required), `db-node` (required).
pub const RebootDbNode: &str = "odb:RebootDbNode";

/// `odb:RestoreAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const RestoreAutonomousDatabase: &str = "odb:RestoreAutonomousDatabase";

/// `odb:ShrinkAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const ShrinkAutonomousDatabase: &str = "odb:ShrinkAutonomousDatabase";

/// `odb:StartAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const StartAutonomousDatabase: &str = "odb:StartAutonomousDatabase";

/// `odb:StartDbNode`: Write.
///
/// Resource types: `cloud-vm-cluster` (required), `db-node` (required).
pub const StartDbNode: &str = "odb:StartDbNode";

/// `odb:StopAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const StopAutonomousDatabase: &str = "odb:StopAutonomousDatabase";

/// `odb:StopDbNode`: Write.
///
/// Resource types: `cloud-vm-cluster` (required), `db-node` (required).
pub const StopDbNode: &str = "odb:StopDbNode";

/// `odb:SwitchoverAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const SwitchoverAutonomousDatabase: &str = "odb:SwitchoverAutonomousDatabase";

/// `odb:TagResource`: Tagging, Write.
///
/// Resource types: `autonomous-database`, `autonomous-database-backup`, `cloud-autonomous-vm-cluster`, `cloud-exadata-infrastructure`, `cloud-vm-cluster`, `db-node`, `exadb-vm-cluster`, `exascale-db-storage-vault`, `odb-network`, `odb-peering-connection`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "odb:TagResource";

/// `odb:UntagResource`: Tagging, Write.
///
/// Resource types: `autonomous-database`, `autonomous-database-backup`, `cloud-autonomous-vm-cluster`, `cloud-exadata-infrastructure`, `cloud-vm-cluster`, `db-node`, `exadb-vm-cluster`, `exascale-db-storage-vault`, `odb-network`, `odb-peering-connection`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "odb:UntagResource";

/// `odb:UpdateAutonomousDatabase`: Write.
///
/// Resource types: `autonomous-database` (required).
pub const UpdateAutonomousDatabase: &str = "odb:UpdateAutonomousDatabase";

/// `odb:UpdateAutonomousDatabaseBackup`: Write.
///
/// Resource types: `autonomous-database-backup` (required).
pub const UpdateAutonomousDatabaseBackup: &str = "odb:UpdateAutonomousDatabaseBackup";

/// `odb:UpdateCloudExadataInfrastructure`: Write.
///
/// Resource types: `cloud-exadata-infrastructure` (required).
pub const UpdateCloudExadataInfrastructure: &str = "odb:UpdateCloudExadataInfrastructure";

/// `odb:UpdateExadbVmCluster`: Write.
///
/// Resource types: `exadb-vm-cluster` (required).
pub const UpdateExadbVmCluster: &str = "odb:UpdateExadbVmCluster";

/// `odb:UpdateExascaleDbStorageVault`: Write.
///
/// Resource types: `exascale-db-storage-vault` (required).
pub const UpdateExascaleDbStorageVault: &str = "odb:UpdateExascaleDbStorageVault";

/// `odb:UpdateGrantShare`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGrantShare: &str = "odb:UpdateGrantShare";

/// `odb:UpdateOdbNetwork`: Write.
///
/// Resource types: `odb-network` (required).
pub const UpdateOdbNetwork: &str = "odb:UpdateOdbNetwork";

/// `odb:UpdateOdbPeeringConnection`: Write.
///
/// Resource types: `odb-peering-connection` (required).
pub const UpdateOdbPeeringConnection: &str = "odb:UpdateOdbPeeringConnection";

/// `odb:UpdateOutboundIntegration`: Write.
///
/// Resource types: `cloud-autonomous-vm-cluster` (required), `cloud-vm-cluster` (required).
pub const UpdateOutboundIntegration: &str = "odb:UpdateOutboundIntegration";
