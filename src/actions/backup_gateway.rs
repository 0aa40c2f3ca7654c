// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Backup Gateway: the actions of the prefix `backup-gateway`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `gateway` | `arn:${Partition}:backup-gateway:${Region}:${Account}:gateway/${GatewayId}` |
//! | `hypervisor` | `arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}` |
//! | `virtualmachine` | `arn:${Partition}:backup-gateway:${Region}:${Account}:vm/${VirtualmachineId}` |

/// `backup-gateway:AssociateGatewayToServer`: Write.
///
/// Resource types: `gateway` (required), `hypervisor` (required).
pub const AssociateGatewayToServer: &str = "backup-gateway:AssociateGatewayToServer";

/// `backup-gateway:Backup`: Write.
///
/// Resource types: `virtualmachine` (required).
pub const Backup: &str = "backup-gateway:Backup";

/// `backup-gateway:CreateGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGateway: &str = "backup-gateway:CreateGateway";

/// `backup-gateway:DeleteGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteGateway: &str = "backup-gateway:DeleteGateway";

/// `backup-gateway:DeleteHypervisor`: Write.
///
/// Resource types: `hypervisor` (required).
pub const DeleteHypervisor: &str = "backup-gateway:DeleteHypervisor";

/// `backup-gateway:DisassociateGatewayFromServer`: Write.
///
/// Resource types: `gateway` (required).
pub const DisassociateGatewayFromServer: &str = "backup-gateway:DisassociateGatewayFromServer";

/// `backup-gateway:GetBandwidthRateLimitSchedule`: Read.
///
/// Resource types: `gateway` (required).
pub const GetBandwidthRateLimitSchedule: &str = "backup-gateway:GetBandwidthRateLimitSchedule";

/// `backup-gateway:GetGateway`: Read.
///
/// Resource types: `gateway` (required).
pub const GetGateway: &str = "backup-gateway:GetGateway";

/// `backup-gateway:GetHypervisor`: Read.
///
/// Resource types: `hypervisor` (required).
pub const GetHypervisor: &str = "backup-gateway:GetHypervisor";

/// `backup-gateway:GetHypervisorPropertyMappings`: Read.
///
/// Resource types: `hypervisor` (required).
pub const GetHypervisorPropertyMappings: &str = "backup-gateway:GetHypervisorPropertyMappings";

/// `backup-gateway:GetVirtualMachine`: Read.
///
/// Resource types: `virtualmachine` (required).
pub const GetVirtualMachine: &str = "backup-gateway:GetVirtualMachine";

/// `backup-gateway:ImportHypervisorConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportHypervisorConfiguration: &str = "backup-gateway:ImportHypervisorConfiguration";

/// `backup-gateway:ListGateways`: Read.
///
/// No resource types: its resource is `*`.
pub const ListGateways: &str = "backup-gateway:ListGateways";

/// `backup-gateway:ListHypervisors`: Read.
///
/// No resource types: its resource is `*`.
pub const ListHypervisors: &str = "backup-gateway:ListHypervisors";

/// `backup-gateway:ListTagsForResource`: Read.
///
/// Resource types: `gateway`, `hypervisor`, `virtualmachine`.
pub const ListTagsForResource: &str = "backup-gateway:ListTagsForResource";

/// `backup-gateway:ListVirtualMachines`: Read.
///
/// No resource types: its resource is `*`.
pub const ListVirtualMachines: &str = "backup-gateway:ListVirtualMachines";

/// `backup-gateway:PutBandwidthRateLimitSchedule`: Write.
///
/// Resource types: `gateway` (required).
pub const PutBandwidthRateLimitSchedule: &str = "backup-gateway:PutBandwidthRateLimitSchedule";

/// `backup-gateway:PutHypervisorPropertyMappings`: Write.
///
/// Resource types: `hypervisor` (required).
pub const PutHypervisorPropertyMappings: &str = "backup-gateway:PutHypervisorPropertyMappings";

/// `backup-gateway:PutMaintenanceStartTime`: Write.
///
/// Resource types: `gateway` (required).
pub const PutMaintenanceStartTime: &str = "backup-gateway:PutMaintenanceStartTime";

/// `backup-gateway:Restore`: Write.
///
/// Resource types: `hypervisor` (required).
pub const Restore: &str = "backup-gateway:Restore";

/// `backup-gateway:StartVirtualMachinesMetadataSync`: Write.
///
/// Resource types: `hypervisor` (required).
pub const StartVirtualMachinesMetadataSync: &str = "backup-gateway:StartVirtualMachinesMetadataSync";

/// `backup-gateway:TagResource`: Tagging, Write.
///
/// Resource types: `gateway`, `hypervisor`, `virtualmachine`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "backup-gateway:TagResource";

/// `backup-gateway:TestHypervisorConfiguration`: Write.
///
/// Resource types: `gateway` (required).
pub const TestHypervisorConfiguration: &str = "backup-gateway:TestHypervisorConfiguration";

/// `backup-gateway:UntagResource`: Tagging, Write.
///
/// Resource types: `gateway`, `hypervisor`, `virtualmachine`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "backup-gateway:UntagResource";

/// `backup-gateway:UpdateGatewayInformation`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewayInformation: &str = "backup-gateway:UpdateGatewayInformation";

/// `backup-gateway:UpdateGatewaySoftwareNow`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewaySoftwareNow: &str = "backup-gateway:UpdateGatewaySoftwareNow";

/// `backup-gateway:UpdateHypervisor`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateHypervisor: &str = "backup-gateway:UpdateHypervisor";
