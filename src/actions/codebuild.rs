// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeBuild: the actions of the prefix `codebuild`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `build` | `arn:${Partition}:codebuild:${Region}:${Account}:build/${BuildId}` |
//! | `build-batch` | `arn:${Partition}:codebuild:${Region}:${Account}:build-batch/${BuildBatchId}` |
//! | `fleet` | `arn:${Partition}:codebuild:${Region}:${Account}:fleet/${FleetName}:${FleetId}` |
//! | `project` | `arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}` |
//! | `report` | `arn:${Partition}:codebuild:${Region}:${Account}:report/${ReportGroupName}:${ReportId}` |
//! | `report-group` | `arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}` |
//! | `sandbox` | `arn:${Partition}:codebuild:${Region}:${Account}:sandbox/${SandboxId}` |

/// `codebuild:BatchDeleteBuilds`: Write.
///
/// Resource types: `project` (required).
pub const BatchDeleteBuilds: &str = "codebuild:BatchDeleteBuilds";

/// `codebuild:BatchGetBuildBatches`: Read.
///
/// Resource types: `project` (required).
pub const BatchGetBuildBatches: &str = "codebuild:BatchGetBuildBatches";

/// `codebuild:BatchGetBuilds`: Read.
///
/// Resource types: `project` (required).
pub const BatchGetBuilds: &str = "codebuild:BatchGetBuilds";

/// `codebuild:BatchGetCommandExecutions`: Read.
///
/// Resource types: `sandbox` (required).
pub const BatchGetCommandExecutions: &str = "codebuild:BatchGetCommandExecutions";

/// `codebuild:BatchGetFleets`: Read.
///
/// Resource types: `fleet` (required).
pub const BatchGetFleets: &str = "codebuild:BatchGetFleets";

/// `codebuild:BatchGetProjects`: Read.
///
/// Resource types: `project` (required).
pub const BatchGetProjects: &str = "codebuild:BatchGetProjects";

/// `codebuild:BatchGetReportGroups`: Read.
///
/// Resource types: `report-group` (required).
pub const BatchGetReportGroups: &str = "codebuild:BatchGetReportGroups";

/// `codebuild:BatchGetReports`: Read.
///
/// Resource types: `report-group` (required).
pub const BatchGetReports: &str = "codebuild:BatchGetReports";

/// `codebuild:BatchGetSandboxes`: Read.
///
/// Resource types: `project` (required).
pub const BatchGetSandboxes: &str = "codebuild:BatchGetSandboxes";

/// `codebuild:BatchPutCodeCoverages`: Write.
///
/// Resource types: `report-group` (required).
pub const BatchPutCodeCoverages: &str = "codebuild:BatchPutCodeCoverages";

/// `codebuild:BatchPutTestCases`: Write.
///
/// Resource types: `report-group` (required).
pub const BatchPutTestCases: &str = "codebuild:BatchPutTestCases";

/// `codebuild:CreateFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:computeConfiguration`, `codebuild:computeConfiguration.disk`, `codebuild:computeConfiguration.instanceType`, `codebuild:computeConfiguration.machineType`, `codebuild:computeConfiguration.memory`, `codebuild:computeConfiguration.vCpu`, `codebuild:computeType`, `codebuild:environmentType`, `codebuild:fleetServiceRole`, `codebuild:imageId`, `codebuild:vpcConfig`, `codebuild:vpcConfig.securityGroupIds`, `codebuild:vpcConfig.subnets`, `codebuild:vpcConfig.vpcId`.
pub const CreateFleet: &str = "codebuild:CreateFleet";

/// `codebuild:CreateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:artifacts`, `codebuild:artifacts.bucketOwnerAccess`, `codebuild:artifacts.encryptionDisabled`, `codebuild:artifacts.location`, `codebuild:autoRetryLimit`, `codebuild:buildBatchConfig`, `codebuild:buildBatchConfig.restrictions.computeTypesAllowed`, `codebuild:buildBatchConfig.restrictions.fleetsAllowed`, `codebuild:buildBatchConfig.serviceRole`, `codebuild:cache`, `codebuild:cache.location`, `codebuild:cache.modes`, `codebuild:cache.type`, `codebuild:concurrentBuildLimit`, `codebuild:encryptionKey`, `codebuild:environment`, `codebuild:environment.certificate`, `codebuild:environment.computeConfiguration`, `codebuild:environment.computeConfiguration.disk`, `codebuild:environment.computeConfiguration.instanceType`, `codebuild:environment.computeConfiguration.machineType`, `codebuild:environment.computeConfiguration.memory`, `codebuild:environment.computeConfiguration.vCpu`, `codebuild:environment.computeType`, `codebuild:environment.environmentVariables`, `codebuild:environment.environmentVariables.name`, `codebuild:environment.environmentVariables.value`, `codebuild:environment.environmentVariables/${name}.value`, `codebuild:environment.fleet.fleetArn`, `codebuild:environment.image`, `codebuild:environment.imagePullCredentialsType`, `codebuild:environment.privilegedMode`, `codebuild:environment.registryCredential`, `codebuild:environment.registryCredential.credential`, `codebuild:environment.registryCredential.credentialProvider`, `codebuild:environment.type`, `codebuild:fileSystemLocations.identifier`, `codebuild:fileSystemLocations.location`, `codebuild:fileSystemLocations.type`, `codebuild:fileSystemLocations/${identifier}.location`, `codebuild:fileSystemLocations/${identifier}.type`, `codebuild:logsConfig`, `codebuild:logsConfig.s3Logs`, `codebuild:logsConfig.s3Logs.bucketOwnerAccess`, `codebuild:logsConfig.s3Logs.encryptionDisabled`, `codebuild:logsConfig.s3Logs.location`, `codebuild:logsConfig.s3Logs.status`, `codebuild:secondaryArtifacts`, `codebuild:secondaryArtifacts.artifactIdentifier`, `codebuild:secondaryArtifacts.bucketOwnerAccess`, `codebuild:secondaryArtifacts.encryptionDisabled`, `codebuild:secondaryArtifacts.location`, `codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess`, `codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled`, `codebuild:secondaryArtifacts/${artifactIdentifier}.location`, `codebuild:secondarySources`, `codebuild:secondarySources.auth.resource`, `codebuild:secondarySources.auth.type`, `codebuild:secondarySources.buildStatusConfig.context`, `codebuild:secondarySources.buildStatusConfig.targetUrl`, `codebuild:secondarySources.buildspec`, `codebuild:secondarySources.insecureSsl`, `codebuild:secondarySources.location`, `codebuild:secondarySources.sourceIdentifier`, `codebuild:secondarySources/${sourceIdentifier}.auth.resource`, `codebuild:secondarySources/${sourceIdentifier}.auth.type`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl`, `codebuild:secondarySources/${sourceIdentifier}.buildspec`, `codebuild:secondarySources/${sourceIdentifier}.insecureSsl`, `codebuild:secondarySources/${sourceIdentifier}.location`, `codebuild:serviceRole`, `codebuild:source`, `codebuild:source.auth.resource`, `codebuild:source.auth.type`, `codebuild:source.buildStatusConfig.context`, `codebuild:source.buildStatusConfig.targetUrl`, `codebuild:source.buildspec`, `codebuild:source.insecureSsl`, `codebuild:source.location`, `codebuild:vpcConfig`, `codebuild:vpcConfig.securityGroupIds`, `codebuild:vpcConfig.subnets`, `codebuild:vpcConfig.vpcId`.
pub const CreateProject: &str = "codebuild:CreateProject";

/// `codebuild:CreateReport`: Write.
///
/// Resource types: `report-group` (required).
pub const CreateReport: &str = "codebuild:CreateReport";

/// `codebuild:CreateReportGroup`: Write.
///
/// Resource types: `report-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:exportConfig.s3Destination.bucket`, `codebuild:exportConfig.s3Destination.bucketOwner`, `codebuild:exportConfig.s3Destination.encryptionDisabled`, `codebuild:exportConfig.s3Destination.encryptionKey`, `codebuild:exportConfig.s3Destination.path`.
pub const CreateReportGroup: &str = "codebuild:CreateReportGroup";

/// `codebuild:CreateWebhook`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `codebuild:buildType`, `codebuild:manualCreation`, `codebuild:scopeConfiguration.domain`, `codebuild:scopeConfiguration.name`, `codebuild:scopeConfiguration.scope`.
pub const CreateWebhook: &str = "codebuild:CreateWebhook";

/// `codebuild:DeleteBuildBatch`: Write.
///
/// Resource types: `project` (required).
pub const DeleteBuildBatch: &str = "codebuild:DeleteBuildBatch";

/// `codebuild:DeleteFleet`: Write.
///
/// Resource types: `fleet` (required).
pub const DeleteFleet: &str = "codebuild:DeleteFleet";

/// `codebuild:DeleteOAuthToken`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteOAuthToken: &str = "codebuild:DeleteOAuthToken";

/// `codebuild:DeleteProject`: Write.
///
/// Resource types: `project` (required).
pub const DeleteProject: &str = "codebuild:DeleteProject";

/// `codebuild:DeleteReport`: Write.
///
/// Resource types: `report-group` (required).
pub const DeleteReport: &str = "codebuild:DeleteReport";

/// `codebuild:DeleteReportGroup`: Write.
///
/// Resource types: `report-group` (required).
pub const DeleteReportGroup: &str = "codebuild:DeleteReportGroup";

/// `codebuild:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `project`, `report-group`.
pub const DeleteResourcePolicy: &str = "codebuild:DeleteResourcePolicy";

/// `codebuild:DeleteSourceCredentials`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSourceCredentials: &str = "codebuild:DeleteSourceCredentials";

/// `codebuild:DeleteWebhook`: Write.
///
/// Resource types: `project` (required).
pub const DeleteWebhook: &str = "codebuild:DeleteWebhook";

/// `codebuild:DescribeCodeCoverages`: Read.
///
/// Resource types: `report-group` (required).
pub const DescribeCodeCoverages: &str = "codebuild:DescribeCodeCoverages";

/// `codebuild:DescribeTestCases`: Read.
///
/// Resource types: `report-group` (required).
pub const DescribeTestCases: &str = "codebuild:DescribeTestCases";

/// `codebuild:GetReportGroupTrend`: Read.
///
/// Resource types: `report-group` (required).
pub const GetReportGroupTrend: &str = "codebuild:GetReportGroupTrend";

/// `codebuild:GetResourcePolicy`: Read.
///
/// Resource types: `project`, `report-group`.
pub const GetResourcePolicy: &str = "codebuild:GetResourcePolicy";

/// `codebuild:ImportSourceCredentials`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codebuild:authType`, `codebuild:serverType`, `codebuild:shouldOverwrite`, `codebuild:token`, `codebuild:username`.
pub const ImportSourceCredentials: &str = "codebuild:ImportSourceCredentials";

/// `codebuild:InvalidateProjectCache`: Write.
///
/// Resource types: `project` (required).
pub const InvalidateProjectCache: &str = "codebuild:InvalidateProjectCache";

/// `codebuild:ListBuildBatches`: List.
///
/// No resource types: its resource is `*`.
pub const ListBuildBatches: &str = "codebuild:ListBuildBatches";

/// `codebuild:ListBuildBatchesForProject`: List.
///
/// Resource types: `project` (required).
pub const ListBuildBatchesForProject: &str = "codebuild:ListBuildBatchesForProject";

/// `codebuild:ListBuilds`: List.
///
/// No resource types: its resource is `*`.
pub const ListBuilds: &str = "codebuild:ListBuilds";

/// `codebuild:ListBuildsForProject`: List.
///
/// Resource types: `project` (required).
pub const ListBuildsForProject: &str = "codebuild:ListBuildsForProject";

/// `codebuild:ListCommandExecutionsForSandbox`: List.
///
/// Resource types: `sandbox` (required).
pub const ListCommandExecutionsForSandbox: &str = "codebuild:ListCommandExecutionsForSandbox";

/// `codebuild:ListConnectedOAuthAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectedOAuthAccounts: &str = "codebuild:ListConnectedOAuthAccounts";

/// `codebuild:ListCuratedEnvironmentImages`: List.
///
/// No resource types: its resource is `*`.
pub const ListCuratedEnvironmentImages: &str = "codebuild:ListCuratedEnvironmentImages";

/// `codebuild:ListFleets`: List.
///
/// No resource types: its resource is `*`.
pub const ListFleets: &str = "codebuild:ListFleets";

/// `codebuild:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "codebuild:ListProjects";

/// `codebuild:ListReportGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListReportGroups: &str = "codebuild:ListReportGroups";

/// `codebuild:ListReports`: List.
///
/// No resource types: its resource is `*`.
pub const ListReports: &str = "codebuild:ListReports";

/// `codebuild:ListReportsForReportGroup`: List.
///
/// Resource types: `report-group` (required).
pub const ListReportsForReportGroup: &str = "codebuild:ListReportsForReportGroup";

/// `codebuild:ListRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositories: &str = "codebuild:ListRepositories";

/// `codebuild:ListSandboxes`: List.
///
/// No resource types: its resource is `*`.
pub const ListSandboxes: &str = "codebuild:ListSandboxes";

/// `codebuild:ListSandboxesForProject`: List.
///
/// Resource types: `project` (required).
pub const ListSandboxesForProject: &str = "codebuild:ListSandboxesForProject";

/// `codebuild:ListSharedProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListSharedProjects: &str = "codebuild:ListSharedProjects";

/// `codebuild:ListSharedReportGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListSharedReportGroups: &str = "codebuild:ListSharedReportGroups";

/// `codebuild:ListSourceCredentials`: List.
///
/// No resource types: its resource is `*`.
pub const ListSourceCredentials: &str = "codebuild:ListSourceCredentials";

/// `codebuild:PersistOAuthToken`: Write.
///
/// No resource types: its resource is `*`.
pub const PersistOAuthToken: &str = "codebuild:PersistOAuthToken";

/// `codebuild:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `project`, `report-group`.
pub const PutResourcePolicy: &str = "codebuild:PutResourcePolicy";

/// `codebuild:RetryBuild`: Write.
///
/// Resource types: `project` (required).
pub const RetryBuild: &str = "codebuild:RetryBuild";

/// `codebuild:RetryBuildBatch`: Write.
///
/// Resource types: `project` (required).
pub const RetryBuildBatch: &str = "codebuild:RetryBuildBatch";

/// `codebuild:StartBuild`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `codebuild:artifacts`, `codebuild:artifacts.bucketOwnerAccess`, `codebuild:artifacts.encryptionDisabled`, `codebuild:artifacts.location`, `codebuild:autoRetryLimit`, `codebuild:cache`, `codebuild:cache.location`, `codebuild:cache.modes`, `codebuild:cache.type`, `codebuild:encryptionKey`, `codebuild:environment`, `codebuild:environment.certificate`, `codebuild:environment.computeType`, `codebuild:environment.environmentVariables`, `codebuild:environment.environmentVariables.name`, `codebuild:environment.environmentVariables.value`, `codebuild:environment.environmentVariables/${name}.value`, `codebuild:environment.fleet.fleetArn`, `codebuild:environment.image`, `codebuild:environment.imagePullCredentialsType`, `codebuild:environment.privilegedMode`, `codebuild:environment.registryCredential`, `codebuild:environment.registryCredential.credential`, `codebuild:environment.registryCredential.credentialProvider`, `codebuild:environment.type`, `codebuild:logsConfig`, `codebuild:logsConfig.s3Logs`, `codebuild:logsConfig.s3Logs.bucketOwnerAccess`, `codebuild:logsConfig.s3Logs.encryptionDisabled`, `codebuild:logsConfig.s3Logs.location`, `codebuild:logsConfig.s3Logs.status`, `codebuild:secondaryArtifacts`, `codebuild:secondaryArtifacts.artifactIdentifier`, `codebuild:secondaryArtifacts.bucketOwnerAccess`, `codebuild:secondaryArtifacts.encryptionDisabled`, `codebuild:secondaryArtifacts.location`, `codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess`, `codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled`, `codebuild:secondaryArtifacts/${artifactIdentifier}.location`, `codebuild:secondarySources`, `codebuild:secondarySources.auth.resource`, `codebuild:secondarySources.auth.type`, `codebuild:secondarySources.buildStatusConfig.context`, `codebuild:secondarySources.buildStatusConfig.targetUrl`, `codebuild:secondarySources.buildspec`, `codebuild:secondarySources.insecureSsl`, `codebuild:secondarySources.location`, `codebuild:secondarySources.sourceIdentifier`, `codebuild:secondarySources/${sourceIdentifier}.auth.resource`, `codebuild:secondarySources/${sourceIdentifier}.auth.type`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl`, `codebuild:secondarySources/${sourceIdentifier}.buildspec`, `codebuild:secondarySources/${sourceIdentifier}.insecureSsl`, `codebuild:secondarySources/${sourceIdentifier}.location`, `codebuild:serviceRole`, `codebuild:source`, `codebuild:source.auth.resource`, `codebuild:source.auth.type`, `codebuild:source.buildStatusConfig.context`, `codebuild:source.buildStatusConfig.targetUrl`, `codebuild:source.buildspec`, `codebuild:source.insecureSsl`, `codebuild:source.location`.
pub const StartBuild: &str = "codebuild:StartBuild";

/// `codebuild:StartBuildBatch`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `codebuild:artifacts`, `codebuild:artifacts.bucketOwnerAccess`, `codebuild:artifacts.encryptionDisabled`, `codebuild:artifacts.location`, `codebuild:buildBatchConfig`, `codebuild:buildBatchConfig.restrictions.computeTypesAllowed`, `codebuild:buildBatchConfig.restrictions.fleetsAllowed`, `codebuild:buildBatchConfig.serviceRole`, `codebuild:cache`, `codebuild:cache.location`, `codebuild:cache.modes`, `codebuild:cache.type`, `codebuild:encryptionKey`, `codebuild:environment`, `codebuild:environment.certificate`, `codebuild:environment.computeType`, `codebuild:environment.environmentVariables`, `codebuild:environment.environmentVariables.name`, `codebuild:environment.environmentVariables.value`, `codebuild:environment.environmentVariables/${name}.value`, `codebuild:environment.image`, `codebuild:environment.imagePullCredentialsType`, `codebuild:environment.privilegedMode`, `codebuild:environment.registryCredential`, `codebuild:environment.registryCredential.credential`, `codebuild:environment.registryCredential.credentialProvider`, `codebuild:environment.type`, `codebuild:logsConfig`, `codebuild:logsConfig.s3Logs`, `codebuild:logsConfig.s3Logs.bucketOwnerAccess`, `codebuild:logsConfig.s3Logs.encryptionDisabled`, `codebuild:logsConfig.s3Logs.location`, `codebuild:logsConfig.s3Logs.status`, `codebuild:secondaryArtifacts`, `codebuild:secondaryArtifacts.artifactIdentifier`, `codebuild:secondaryArtifacts.bucketOwnerAccess`, `codebuild:secondaryArtifacts.encryptionDisabled`, `codebuild:secondaryArtifacts.location`, `codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess`, `codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled`, `codebuild:secondaryArtifacts/${artifactIdentifier}.location`, `codebuild:secondarySources`, `codebuild:secondarySources.auth.resource`, `codebuild:secondarySources.auth.type`, `codebuild:secondarySources.buildStatusConfig.context`, `codebuild:secondarySources.buildStatusConfig.targetUrl`, `codebuild:secondarySources.buildspec`, `codebuild:secondarySources.insecureSsl`, `codebuild:secondarySources.location`, `codebuild:secondarySources.sourceIdentifier`, `codebuild:secondarySources/${sourceIdentifier}.auth.resource`, `codebuild:secondarySources/${sourceIdentifier}.auth.type`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl`, `codebuild:secondarySources/${sourceIdentifier}.buildspec`, `codebuild:secondarySources/${sourceIdentifier}.insecureSsl`, `codebuild:secondarySources/${sourceIdentifier}.location`, `codebuild:serviceRole`, `codebuild:source`, `codebuild:source.auth.resource`, `codebuild:source.auth.type`, `codebuild:source.buildspec`, `codebuild:source.insecureSsl`, `codebuild:source.location`.
pub const StartBuildBatch: &str = "codebuild:StartBuildBatch";

/// `codebuild:StartCommandExecution`: Write.
///
/// Resource types: `sandbox` (required).
pub const StartCommandExecution: &str = "codebuild:StartCommandExecution";

/// `codebuild:StartSandbox`: Write.
///
/// Resource types: `project` (required).
pub const StartSandbox: &str = "codebuild:StartSandbox";

/// `codebuild:StartSandboxConnection`: Write.
///
/// Resource types: `sandbox` (required).
pub const StartSandboxConnection: &str = "codebuild:StartSandboxConnection";

/// `codebuild:StopBuild`: Write.
///
/// Resource types: `project` (required).
pub const StopBuild: &str = "codebuild:StopBuild";

/// `codebuild:StopBuildBatch`: Write.
///
/// Resource types: `project` (required).
pub const StopBuildBatch: &str = "codebuild:StopBuildBatch";

/// `codebuild:StopSandbox`: Write.
///
/// Resource types: `project` (required).
pub const StopSandbox: &str = "codebuild:StopSandbox";

/// `codebuild:UpdateFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:computeConfiguration`, `codebuild:computeConfiguration.disk`, `codebuild:computeConfiguration.instanceType`, `codebuild:computeConfiguration.machineType`, `codebuild:computeConfiguration.memory`, `codebuild:computeConfiguration.vCpu`, `codebuild:computeType`, `codebuild:environmentType`, `codebuild:fleetServiceRole`, `codebuild:imageId`, `codebuild:vpcConfig`, `codebuild:vpcConfig.securityGroupIds`, `codebuild:vpcConfig.subnets`, `codebuild:vpcConfig.vpcId`.
pub const UpdateFleet: &str = "codebuild:UpdateFleet";

/// `codebuild:UpdateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:artifacts`, `codebuild:artifacts.bucketOwnerAccess`, `codebuild:artifacts.encryptionDisabled`, `codebuild:artifacts.location`, `codebuild:autoRetryLimit`, `codebuild:buildBatchConfig`, `codebuild:buildBatchConfig.restrictions.computeTypesAllowed`, `codebuild:buildBatchConfig.restrictions.fleetsAllowed`, `codebuild:buildBatchConfig.serviceRole`, `codebuild:cache`, `codebuild:cache.location`, `codebuild:cache.modes`, `codebuild:cache.type`, `codebuild:concurrentBuildLimit`, `codebuild:encryptionKey`, `codebuild:environment`, `codebuild:environment.certificate`, `codebuild:environment.computeConfiguration`, `codebuild:environment.computeConfiguration.disk`, `codebuild:environment.computeConfiguration.instanceType`, `codebuild:environment.computeConfiguration.machineType`, `codebuild:environment.computeConfiguration.memory`, `codebuild:environment.computeConfiguration.vCpu`, `codebuild:environment.computeType`, `codebuild:environment.environmentVariables`, `codebuild:environment.environmentVariables.name`, `codebuild:environment.environmentVariables.value`, `codebuild:environment.environmentVariables/${name}.value`, `codebuild:environment.fleet.fleetArn`, `codebuild:environment.image`, `codebuild:environment.imagePullCredentialsType`, `codebuild:environment.privilegedMode`, `codebuild:environment.registryCredential`, `codebuild:environment.registryCredential.credential`, `codebuild:environment.registryCredential.credentialProvider`, `codebuild:environment.type`, `codebuild:fileSystemLocations.identifier`, `codebuild:fileSystemLocations.location`, `codebuild:fileSystemLocations.type`, `codebuild:fileSystemLocations/${identifier}.location`, `codebuild:fileSystemLocations/${identifier}.type`, `codebuild:logsConfig`, `codebuild:logsConfig.s3Logs`, `codebuild:logsConfig.s3Logs.bucketOwnerAccess`, `codebuild:logsConfig.s3Logs.encryptionDisabled`, `codebuild:logsConfig.s3Logs.location`, `codebuild:logsConfig.s3Logs.status`, `codebuild:secondaryArtifacts`, `codebuild:secondaryArtifacts.artifactIdentifier`, `codebuild:secondaryArtifacts.bucketOwnerAccess`, `codebuild:secondaryArtifacts.encryptionDisabled`, `codebuild:secondaryArtifacts.location`, `codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess`, `codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled`, `codebuild:secondaryArtifacts/${artifactIdentifier}.location`, `codebuild:secondarySources`, `codebuild:secondarySources.auth.resource`, `codebuild:secondarySources.auth.type`, `codebuild:secondarySources.buildStatusConfig.context`, `codebuild:secondarySources.buildStatusConfig.targetUrl`, `codebuild:secondarySources.buildspec`, `codebuild:secondarySources.insecureSsl`, `codebuild:secondarySources.location`, `codebuild:secondarySources.sourceIdentifier`, `codebuild:secondarySources/${sourceIdentifier}.auth.resource`, `codebuild:secondarySources/${sourceIdentifier}.auth.type`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context`, `codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl`, `codebuild:secondarySources/${sourceIdentifier}.buildspec`, `codebuild:secondarySources/${sourceIdentifier}.insecureSsl`, `codebuild:secondarySources/${sourceIdentifier}.location`, `codebuild:serviceRole`, `codebuild:source`, `codebuild:source.auth.resource`, `codebuild:source.auth.type`, `codebuild:source.buildStatusConfig.context`, `codebuild:source.buildStatusConfig.targetUrl`, `codebuild:source.buildspec`, `codebuild:source.insecureSsl`, `codebuild:source.location`, `codebuild:vpcConfig`, `codebuild:vpcConfig.securityGroupIds`, `codebuild:vpcConfig.subnets`, `codebuild:vpcConfig.vpcId`.
pub const UpdateProject: &str = "codebuild:UpdateProject";

/// `codebuild:UpdateProjectVisibility`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:projectVisibility`.
pub const UpdateProjectVisibility: &str = "codebuild:UpdateProjectVisibility";

/// `codebuild:UpdateReport`: Write.
///
/// Resource types: `report-group` (required).
pub const UpdateReport: &str = "codebuild:UpdateReport";

/// `codebuild:UpdateReportGroup`: Write.
///
/// Resource types: `report-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codebuild:exportConfig.s3Destination.bucket`, `codebuild:exportConfig.s3Destination.bucketOwner`, `codebuild:exportConfig.s3Destination.encryptionDisabled`, `codebuild:exportConfig.s3Destination.encryptionKey`, `codebuild:exportConfig.s3Destination.path`.
pub const UpdateReportGroup: &str = "codebuild:UpdateReportGroup";

/// `codebuild:UpdateWebhook`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `codebuild:buildType`, `codebuild:manualCreation`, `codebuild:scopeConfiguration.domain`, `codebuild:scopeConfiguration.name`, `codebuild:scopeConfiguration.scope`.
pub const UpdateWebhook: &str = "codebuild:UpdateWebhook";
