// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Migration Hub: the actions of the prefix `mgh`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AutomationRunResource` | `arn:${Partition}:mgh:${Region}:${Account}:automation-run/${RunID}` |
//! | `AutomationUnitResource` | `arn:${Partition}:mgh:${Region}:${Account}:automation-unit/${AutomationUnitId}` |
//! | `ConnectionResource` | `arn:${Partition}:mgh:${Region}:${Account}:${ConnectionArn}` |
//! | `migrationTask` | `arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}/migrationTask/${Task}` |
//! | `progressUpdateStream` | `arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}` |

/// `mgh:AcceptConnection`: Write.
///
/// Resource types: `ConnectionResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AcceptConnection: &str = "mgh:AcceptConnection";

/// `mgh:AssociateAutomationUnitRole`: Write.
///
/// Resource types: `AutomationUnitResource` (required).
pub const AssociateAutomationUnitRole: &str = "mgh:AssociateAutomationUnitRole";

/// `mgh:AssociateCreatedArtifact`: Write.
///
/// Resource types: `migrationTask` (required).
pub const AssociateCreatedArtifact: &str = "mgh:AssociateCreatedArtifact";

/// `mgh:AssociateDiscoveredResource`: Write.
///
/// Resource types: `migrationTask` (required).
pub const AssociateDiscoveredResource: &str = "mgh:AssociateDiscoveredResource";

/// `mgh:AssociateSourceResource`: Write.
///
/// Resource types: `migrationTask` (required).
pub const AssociateSourceResource: &str = "mgh:AssociateSourceResource";

/// `mgh:BatchAssociateIamRoleWithConnection`: Write.
///
/// Resource types: `ConnectionResource` (required).
pub const BatchAssociateIamRoleWithConnection: &str = "mgh:BatchAssociateIamRoleWithConnection";

/// `mgh:BatchDisassociateIamRoleFromConnection`: Write.
///
/// Resource types: `ConnectionResource` (required).
pub const BatchDisassociateIamRoleFromConnection: &str = "mgh:BatchDisassociateIamRoleFromConnection";

/// `mgh:CreateAutomationRun`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAutomationRun: &str = "mgh:CreateAutomationRun";

/// `mgh:CreateAutomationUnit`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAutomationUnit: &str = "mgh:CreateAutomationUnit";

/// `mgh:CreateHomeRegionControl`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateHomeRegionControl: &str = "mgh:CreateHomeRegionControl";

/// `mgh:CreateProgressUpdateStream`: Write.
///
/// Resource types: `progressUpdateStream` (required).
pub const CreateProgressUpdateStream: &str = "mgh:CreateProgressUpdateStream";

/// `mgh:DeleteAutomationRun`: Write.
///
/// Resource types: `AutomationRunResource` (required).
pub const DeleteAutomationRun: &str = "mgh:DeleteAutomationRun";

/// `mgh:DeleteAutomationUnit`: Write.
///
/// Resource types: `AutomationUnitResource` (required).
pub const DeleteAutomationUnit: &str = "mgh:DeleteAutomationUnit";

/// `mgh:DeleteConnection`: Write.
///
/// Resource types: `ConnectionResource` (required).
pub const DeleteConnection: &str = "mgh:DeleteConnection";

/// `mgh:DeleteHomeRegionControl`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteHomeRegionControl: &str = "mgh:DeleteHomeRegionControl";

/// `mgh:DeleteProgressUpdateStream`: Write.
///
/// Resource types: `progressUpdateStream` (required).
pub const DeleteProgressUpdateStream: &str = "mgh:DeleteProgressUpdateStream";

/// `mgh:DescribeApplicationState`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeApplicationState: &str = "mgh:DescribeApplicationState";

/// `mgh:DescribeAutomationRun`: Read.
///
/// Resource types: `AutomationRunResource` (required).
pub const DescribeAutomationRun: &str = "mgh:DescribeAutomationRun";

/// `mgh:DescribeAutomationUnit`: Read.
///
/// Resource types: `AutomationUnitResource` (required).
pub const DescribeAutomationUnit: &str = "mgh:DescribeAutomationUnit";

/// `mgh:DescribeHomeRegionControls`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeHomeRegionControls: &str = "mgh:DescribeHomeRegionControls";

/// `mgh:DescribeMigrationTask`: Read.
///
/// Resource types: `migrationTask` (required).
pub const DescribeMigrationTask: &str = "mgh:DescribeMigrationTask";

/// `mgh:DisassociateAutomationUnitRole`: Write.
///
/// Resource types: `AutomationUnitResource` (required).
pub const DisassociateAutomationUnitRole: &str = "mgh:DisassociateAutomationUnitRole";

/// `mgh:DisassociateCreatedArtifact`: Write.
///
/// Resource types: `migrationTask` (required).
pub const DisassociateCreatedArtifact: &str = "mgh:DisassociateCreatedArtifact";

/// `mgh:DisassociateDiscoveredResource`: Write.
///
/// Resource types: `migrationTask` (required).
pub const DisassociateDiscoveredResource: &str = "mgh:DisassociateDiscoveredResource";

/// `mgh:DisassociateSourceResource`: Write.
///
/// Resource types: `migrationTask` (required).
pub const DisassociateSourceResource: &str = "mgh:DisassociateSourceResource";

/// `mgh:GetConnection`: Read.
///
/// Resource types: `ConnectionResource` (required).
pub const GetConnection: &str = "mgh:GetConnection";

/// `mgh:GetHomeRegion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetHomeRegion: &str = "mgh:GetHomeRegion";

/// `mgh:ImportMigrationTask`: Write.
///
/// Resource types: `migrationTask` (required).
pub const ImportMigrationTask: &str = "mgh:ImportMigrationTask";

/// `mgh:ListApplicationStates`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationStates: &str = "mgh:ListApplicationStates";

/// `mgh:ListAutomationRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationRuns: &str = "mgh:ListAutomationRuns";

/// `mgh:ListAutomationUnits`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationUnits: &str = "mgh:ListAutomationUnits";

/// `mgh:ListConnectionRoles`: List.
///
/// Resource types: `ConnectionResource` (required).
pub const ListConnectionRoles: &str = "mgh:ListConnectionRoles";

/// `mgh:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "mgh:ListConnections";

/// `mgh:ListCreatedArtifacts`: List.
///
/// Resource types: `migrationTask` (required).
pub const ListCreatedArtifacts: &str = "mgh:ListCreatedArtifacts";

/// `mgh:ListDiscoveredResources`: List.
///
/// Resource types: `migrationTask` (required).
pub const ListDiscoveredResources: &str = "mgh:ListDiscoveredResources";

/// `mgh:ListMigrationTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListMigrationTasks: &str = "mgh:ListMigrationTasks";

/// `mgh:ListMigrationTaskUpdates`: List.
///
/// Resource types: `migrationTask` (required).
pub const ListMigrationTaskUpdates: &str = "mgh:ListMigrationTaskUpdates";

/// `mgh:ListProgressUpdateStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListProgressUpdateStreams: &str = "mgh:ListProgressUpdateStreams";

/// `mgh:ListSourceResources`: List.
///
/// Resource types: `migrationTask` (required).
pub const ListSourceResources: &str = "mgh:ListSourceResources";

/// `mgh:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "mgh:ListTagsForResource";

/// `mgh:NotifyApplicationState`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyApplicationState: &str = "mgh:NotifyApplicationState";

/// `mgh:NotifyMigrationTaskState`: Write.
///
/// Resource types: `migrationTask` (required).
pub const NotifyMigrationTaskState: &str = "mgh:NotifyMigrationTaskState";

/// `mgh:PutResourceAttributes`: Write.
///
/// Resource types: `migrationTask` (required).
pub const PutResourceAttributes: &str = "mgh:PutResourceAttributes";

/// `mgh:RejectConnection`: Write.
///
/// Resource types: `ConnectionResource` (required).
pub const RejectConnection: &str = "mgh:RejectConnection";

/// `mgh:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mgh:TagResource";

/// `mgh:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mgh:UntagResource";
