// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Server Migration Service: the actions of the prefix `sms`.

/// `sms:CreateApp`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApp: &str = "sms:CreateApp";

/// `sms:CreateReplicationJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateReplicationJob: &str = "sms:CreateReplicationJob";

/// `sms:DeleteApp`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApp: &str = "sms:DeleteApp";

/// `sms:DeleteAppLaunchConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAppLaunchConfiguration: &str = "sms:DeleteAppLaunchConfiguration";

/// `sms:DeleteAppReplicationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAppReplicationConfiguration: &str = "sms:DeleteAppReplicationConfiguration";

/// `sms:DeleteAppValidationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAppValidationConfiguration: &str = "sms:DeleteAppValidationConfiguration";

/// `sms:DeleteReplicationJob`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteReplicationJob: &str = "sms:DeleteReplicationJob";

/// `sms:DeleteServerCatalog`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteServerCatalog: &str = "sms:DeleteServerCatalog";

/// `sms:DisassociateConnector`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateConnector: &str = "sms:DisassociateConnector";

/// `sms:GenerateChangeSet`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateChangeSet: &str = "sms:GenerateChangeSet";

/// `sms:GenerateTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateTemplate: &str = "sms:GenerateTemplate";

/// `sms:GetApp`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApp: &str = "sms:GetApp";

/// `sms:GetAppLaunchConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAppLaunchConfiguration: &str = "sms:GetAppLaunchConfiguration";

/// `sms:GetAppReplicationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAppReplicationConfiguration: &str = "sms:GetAppReplicationConfiguration";

/// `sms:GetAppValidationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAppValidationConfiguration: &str = "sms:GetAppValidationConfiguration";

/// `sms:GetAppValidationOutput`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAppValidationOutput: &str = "sms:GetAppValidationOutput";

/// `sms:GetConnectors`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnectors: &str = "sms:GetConnectors";

/// `sms:GetMessages`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMessages: &str = "sms:GetMessages";

/// `sms:GetReplicationJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReplicationJobs: &str = "sms:GetReplicationJobs";

/// `sms:GetReplicationRuns`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReplicationRuns: &str = "sms:GetReplicationRuns";

/// `sms:GetServers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServers: &str = "sms:GetServers";

/// `sms:ImportAppCatalog`: Write.
///
/// No resource types: its resource is `*`.
pub const ImportAppCatalog: &str = "sms:ImportAppCatalog";

/// `sms:ImportServerCatalog`: Write.
///
/// No resource types: its resource is `*`.
pub const ImportServerCatalog: &str = "sms:ImportServerCatalog";

/// `sms:LaunchApp`: Write.
///
/// No resource types: its resource is `*`.
pub const LaunchApp: &str = "sms:LaunchApp";

/// `sms:ListApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListApps: &str = "sms:ListApps";

/// `sms:NotifyAppValidationOutput`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyAppValidationOutput: &str = "sms:NotifyAppValidationOutput";

/// `sms:PutAppLaunchConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAppLaunchConfiguration: &str = "sms:PutAppLaunchConfiguration";

/// `sms:PutAppReplicationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAppReplicationConfiguration: &str = "sms:PutAppReplicationConfiguration";

/// `sms:PutAppValidationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAppValidationConfiguration: &str = "sms:PutAppValidationConfiguration";

/// `sms:SendMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendMessage: &str = "sms:SendMessage";

/// `sms:StartAppReplication`: Write.
///
/// No resource types: its resource is `*`.
pub const StartAppReplication: &str = "sms:StartAppReplication";

/// `sms:StartOnDemandAppReplication`: Write.
///
/// No resource types: its resource is `*`.
pub const StartOnDemandAppReplication: &str = "sms:StartOnDemandAppReplication";

/// `sms:StartOnDemandReplicationRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StartOnDemandReplicationRun: &str = "sms:StartOnDemandReplicationRun";

/// `sms:StopAppReplication`: Write.
///
/// No resource types: its resource is `*`.
pub const StopAppReplication: &str = "sms:StopAppReplication";

/// `sms:TerminateApp`: Write.
///
/// No resource types: its resource is `*`.
pub const TerminateApp: &str = "sms:TerminateApp";

/// `sms:UpdateApp`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApp: &str = "sms:UpdateApp";

/// `sms:UpdateReplicationJob`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateReplicationJob: &str = "sms:UpdateReplicationJob";
