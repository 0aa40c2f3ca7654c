// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Device Farm: the actions of the prefix `devicefarm`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `artifact` | `arn:${Partition}:devicefarm:${Region}:${Account}:artifact:${ResourceId}` |
//! | `device` | `arn:${Partition}:devicefarm:${Region}::device:${ResourceId}` |
//! | `deviceinstance` | `arn:${Partition}:devicefarm:${Region}::deviceinstance:${ResourceId}` |
//! | `devicepool` | `arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}` |
//! | `instanceprofile` | `arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}` |
//! | `job` | `arn:${Partition}:devicefarm:${Region}:${Account}:job:${ResourceId}` |
//! | `networkprofile` | `arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}` |
//! | `project` | `arn:${Partition}:devicefarm:${Region}:${Account}:project:${ResourceId}` |
//! | `run` | `arn:${Partition}:devicefarm:${Region}:${Account}:run:${ResourceId}` |
//! | `sample` | `arn:${Partition}:devicefarm:${Region}:${Account}:sample:${ResourceId}` |
//! | `session` | `arn:${Partition}:devicefarm:${Region}:${Account}:session:${ResourceId}` |
//! | `suite` | `arn:${Partition}:devicefarm:${Region}:${Account}:suite:${ResourceId}` |
//! | `test` | `arn:${Partition}:devicefarm:${Region}:${Account}:test:${ResourceId}` |
//! | `testgrid-project` | `arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}` |
//! | `testgrid-session` | `arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-session:${ResourceId}` |
//! | `upload` | `arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}` |
//! | `vpceconfiguration` | `arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}` |

/// `devicefarm:CreateDevicePool`: Write.
///
/// Resource types: `project` (required).
pub const CreateDevicePool: &str = "devicefarm:CreateDevicePool";

/// `devicefarm:CreateInstanceProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateInstanceProfile: &str = "devicefarm:CreateInstanceProfile";

/// `devicefarm:CreateNetworkProfile`: Write.
///
/// Resource types: `project` (required).
pub const CreateNetworkProfile: &str = "devicefarm:CreateNetworkProfile";

/// `devicefarm:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProject: &str = "devicefarm:CreateProject";

/// `devicefarm:CreateRemoteAccessSession`: Write.
///
/// Resource types: `device` (required), `deviceinstance`, `project` (required), `upload`.
pub const CreateRemoteAccessSession: &str = "devicefarm:CreateRemoteAccessSession";

/// `devicefarm:CreateTestGridProject`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTestGridProject: &str = "devicefarm:CreateTestGridProject";

/// `devicefarm:CreateTestGridUrl`: Write.
///
/// Resource types: `testgrid-project` (required).
pub const CreateTestGridUrl: &str = "devicefarm:CreateTestGridUrl";

/// `devicefarm:CreateUpload`: Write.
///
/// Resource types: `project` (required).
pub const CreateUpload: &str = "devicefarm:CreateUpload";

/// `devicefarm:CreateVPCEConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVPCEConfiguration: &str = "devicefarm:CreateVPCEConfiguration";

/// `devicefarm:DeleteDevicePool`: Write.
///
/// Resource types: `devicepool` (required).
pub const DeleteDevicePool: &str = "devicefarm:DeleteDevicePool";

/// `devicefarm:DeleteInstanceProfile`: Write.
///
/// Resource types: `instanceprofile` (required).
pub const DeleteInstanceProfile: &str = "devicefarm:DeleteInstanceProfile";

/// `devicefarm:DeleteNetworkProfile`: Write.
///
/// Resource types: `networkprofile` (required).
pub const DeleteNetworkProfile: &str = "devicefarm:DeleteNetworkProfile";

/// `devicefarm:DeleteProject`: Write.
///
/// Resource types: `project` (required).
pub const DeleteProject: &str = "devicefarm:DeleteProject";

/// `devicefarm:DeleteRemoteAccessSession`: Write.
///
/// Resource types: `session` (required).
pub const DeleteRemoteAccessSession: &str = "devicefarm:DeleteRemoteAccessSession";

/// `devicefarm:DeleteRun`: Write.
///
/// Resource types: `run` (required).
pub const DeleteRun: &str = "devicefarm:DeleteRun";

/// `devicefarm:DeleteTestGridProject`: Write.
///
/// Resource types: `testgrid-project` (required).
pub const DeleteTestGridProject: &str = "devicefarm:DeleteTestGridProject";

/// `devicefarm:DeleteUpload`: Write.
///
/// Resource types: `upload` (required).
pub const DeleteUpload: &str = "devicefarm:DeleteUpload";

/// `devicefarm:DeleteVPCEConfiguration`: Write.
///
/// Resource types: `vpceconfiguration` (required).
pub const DeleteVPCEConfiguration: &str = "devicefarm:DeleteVPCEConfiguration";

/// `devicefarm:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "devicefarm:GetAccountSettings";

/// `devicefarm:GetDevice`: Read.
///
/// Resource types: `device` (required).
pub const GetDevice: &str = "devicefarm:GetDevice";

/// `devicefarm:GetDeviceInstance`: Read.
///
/// Resource types: `deviceinstance` (required).
pub const GetDeviceInstance: &str = "devicefarm:GetDeviceInstance";

/// `devicefarm:GetDevicePool`: Read.
///
/// Resource types: `devicepool` (required).
pub const GetDevicePool: &str = "devicefarm:GetDevicePool";

/// `devicefarm:GetDevicePoolCompatibility`: Read.
///
/// Resource types: `devicepool` (required), `upload`.
pub const GetDevicePoolCompatibility: &str = "devicefarm:GetDevicePoolCompatibility";

/// `devicefarm:GetInstanceProfile`: Read.
///
/// Resource types: `instanceprofile` (required).
pub const GetInstanceProfile: &str = "devicefarm:GetInstanceProfile";

/// `devicefarm:GetJob`: Read.
///
/// Resource types: `job` (required).
pub const GetJob: &str = "devicefarm:GetJob";

/// `devicefarm:GetNetworkProfile`: Read.
///
/// Resource types: `networkprofile` (required).
pub const GetNetworkProfile: &str = "devicefarm:GetNetworkProfile";

/// `devicefarm:GetOfferingStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOfferingStatus: &str = "devicefarm:GetOfferingStatus";

/// `devicefarm:GetProject`: Read.
///
/// Resource types: `project` (required).
pub const GetProject: &str = "devicefarm:GetProject";

/// `devicefarm:GetRemoteAccessSession`: Read.
///
/// Resource types: `session` (required).
pub const GetRemoteAccessSession: &str = "devicefarm:GetRemoteAccessSession";

/// `devicefarm:GetRun`: Read.
///
/// Resource types: `run` (required).
pub const GetRun: &str = "devicefarm:GetRun";

/// `devicefarm:GetSuite`: Read.
///
/// Resource types: `suite` (required).
pub const GetSuite: &str = "devicefarm:GetSuite";

/// `devicefarm:GetTest`: Read.
///
/// Resource types: `test` (required).
pub const GetTest: &str = "devicefarm:GetTest";

/// `devicefarm:GetTestGridProject`: Read.
///
/// Resource types: `testgrid-project` (required).
pub const GetTestGridProject: &str = "devicefarm:GetTestGridProject";

/// `devicefarm:GetTestGridSession`: Read.
///
/// Resource types: `testgrid-project`, `testgrid-session`.
pub const GetTestGridSession: &str = "devicefarm:GetTestGridSession";

/// `devicefarm:GetUpload`: Read.
///
/// Resource types: `upload` (required).
pub const GetUpload: &str = "devicefarm:GetUpload";

/// `devicefarm:GetVPCEConfiguration`: Read.
///
/// Resource types: `vpceconfiguration` (required).
pub const GetVPCEConfiguration: &str = "devicefarm:GetVPCEConfiguration";

/// `devicefarm:InstallToRemoteAccessSession`: Write.
///
/// Resource types: `session` (required), `upload` (required).
pub const InstallToRemoteAccessSession: &str = "devicefarm:InstallToRemoteAccessSession";

/// `devicefarm:ListArtifacts`: List.
///
/// Resource types: `job`, `run`, `suite`, `test`.
pub const ListArtifacts: &str = "devicefarm:ListArtifacts";

/// `devicefarm:ListDeviceInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceInstances: &str = "devicefarm:ListDeviceInstances";

/// `devicefarm:ListDevicePools`: List.
///
/// Resource types: `project` (required).
pub const ListDevicePools: &str = "devicefarm:ListDevicePools";

/// `devicefarm:ListDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevices: &str = "devicefarm:ListDevices";

/// `devicefarm:ListInstanceProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstanceProfiles: &str = "devicefarm:ListInstanceProfiles";

/// `devicefarm:ListJobs`: List.
///
/// Resource types: `run` (required).
pub const ListJobs: &str = "devicefarm:ListJobs";

/// `devicefarm:ListNetworkProfiles`: List.
///
/// Resource types: `project` (required).
pub const ListNetworkProfiles: &str = "devicefarm:ListNetworkProfiles";

/// `devicefarm:ListOfferingPromotions`: List.
///
/// No resource types: its resource is `*`.
pub const ListOfferingPromotions: &str = "devicefarm:ListOfferingPromotions";

/// `devicefarm:ListOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const ListOfferings: &str = "devicefarm:ListOfferings";

/// `devicefarm:ListOfferingTransactions`: List.
///
/// No resource types: its resource is `*`.
pub const ListOfferingTransactions: &str = "devicefarm:ListOfferingTransactions";

/// `devicefarm:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "devicefarm:ListProjects";

/// `devicefarm:ListRemoteAccessSessions`: List.
///
/// Resource types: `project` (required).
pub const ListRemoteAccessSessions: &str = "devicefarm:ListRemoteAccessSessions";

/// `devicefarm:ListRuns`: List.
///
/// Resource types: `project` (required).
pub const ListRuns: &str = "devicefarm:ListRuns";

/// `devicefarm:ListSamples`: List.
///
/// Resource types: `job` (required).
pub const ListSamples: &str = "devicefarm:ListSamples";

/// `devicefarm:ListSuites`: List.
///
/// Resource types: `job` (required).
pub const ListSuites: &str = "devicefarm:ListSuites";

/// `devicefarm:ListTagsForResource`: List.
///
/// Resource types: `device`, `deviceinstance`, `devicepool`, `instanceprofile`, `networkprofile`, `project`, `run`, `session`, `testgrid-project`, `testgrid-session`, `vpceconfiguration`.
pub const ListTagsForResource: &str = "devicefarm:ListTagsForResource";

/// `devicefarm:ListTestGridProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestGridProjects: &str = "devicefarm:ListTestGridProjects";

/// `devicefarm:ListTestGridSessionActions`: List.
///
/// Resource types: `testgrid-session` (required).
pub const ListTestGridSessionActions: &str = "devicefarm:ListTestGridSessionActions";

/// `devicefarm:ListTestGridSessionArtifacts`: List.
///
/// Resource types: `testgrid-session` (required).
pub const ListTestGridSessionArtifacts: &str = "devicefarm:ListTestGridSessionArtifacts";

/// `devicefarm:ListTestGridSessions`: List.
///
/// Resource types: `testgrid-project` (required).
pub const ListTestGridSessions: &str = "devicefarm:ListTestGridSessions";

/// `devicefarm:ListTests`: List.
///
/// Resource types: `suite` (required).
pub const ListTests: &str = "devicefarm:ListTests";

/// `devicefarm:ListUniqueProblems`: List.
///
/// Resource types: `run` (required).
pub const ListUniqueProblems: &str = "devicefarm:ListUniqueProblems";

/// `devicefarm:ListUploads`: List.
///
/// Resource types: `project` (required).
pub const ListUploads: &str = "devicefarm:ListUploads";

/// `devicefarm:ListVPCEConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListVPCEConfigurations: &str = "devicefarm:ListVPCEConfigurations";

/// `devicefarm:PurchaseOffering`: Write.
///
/// No resource types: its resource is `*`.
pub const PurchaseOffering: &str = "devicefarm:PurchaseOffering";

/// `devicefarm:RenewOffering`: Write.
///
/// No resource types: its resource is `*`.
pub const RenewOffering: &str = "devicefarm:RenewOffering";

/// `devicefarm:ScheduleRun`: Write.
///
/// Resource types: `devicepool`, `project` (required), `upload`.
pub const ScheduleRun: &str = "devicefarm:ScheduleRun";

/// `devicefarm:StopJob`: Write.
///
/// Resource types: `job` (required).
pub const StopJob: &str = "devicefarm:StopJob";

/// `devicefarm:StopRemoteAccessSession`: Write.
///
/// Resource types: `session` (required).
pub const StopRemoteAccessSession: &str = "devicefarm:StopRemoteAccessSession";

/// `devicefarm:StopRun`: Write.
///
/// Resource types: `run` (required).
pub const StopRun: &str = "devicefarm:StopRun";

/// `devicefarm:TagResource`: Tagging, Write.
///
/// Resource types: `device`, `deviceinstance`, `devicepool`, `instanceprofile`, `networkprofile`, `project`, `run`, `session`, `testgrid-project`, `testgrid-session`, `vpceconfiguration`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "devicefarm:TagResource";

/// `devicefarm:UntagResource`: Tagging, Write.
///
/// Resource types: `device`, `deviceinstance`, `devicepool`, `instanceprofile`, `networkprofile`, `project`, `run`, `session`, `testgrid-project`, `testgrid-session`, `vpceconfiguration`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "devicefarm:UntagResource";

/// `devicefarm:UpdateDeviceInstance`: Write.
///
/// Resource types: `deviceinstance` (required), `instanceprofile`.
pub const UpdateDeviceInstance: &str = "devicefarm:UpdateDeviceInstance";

/// `devicefarm:UpdateDevicePool`: Write.
///
/// Resource types: `devicepool` (required).
pub const UpdateDevicePool: &str = "devicefarm:UpdateDevicePool";

/// `devicefarm:UpdateInstanceProfile`: Write.
///
/// Resource types: `instanceprofile` (required).
pub const UpdateInstanceProfile: &str = "devicefarm:UpdateInstanceProfile";

/// `devicefarm:UpdateNetworkProfile`: Write.
///
/// Resource types: `networkprofile` (required).
pub const UpdateNetworkProfile: &str = "devicefarm:UpdateNetworkProfile";

/// `devicefarm:UpdateProject`: Write.
///
/// Resource types: `project` (required).
pub const UpdateProject: &str = "devicefarm:UpdateProject";

/// `devicefarm:UpdateTestGridProject`: Write.
///
/// Resource types: `testgrid-project` (required).
pub const UpdateTestGridProject: &str = "devicefarm:UpdateTestGridProject";

/// `devicefarm:UpdateUpload`: Write.
///
/// Resource types: `upload` (required).
pub const UpdateUpload: &str = "devicefarm:UpdateUpload";

/// `devicefarm:UpdateVPCEConfiguration`: Write.
///
/// Resource types: `vpceconfiguration` (required).
pub const UpdateVPCEConfiguration: &str = "devicefarm:UpdateVPCEConfiguration";
