// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Lambda: the actions of the prefix `lambda`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `capacityProvider` | `arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}` |
//! | `code signing config` | `arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}` |
//! | `durable execution` | `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}` |
//! | `eventSourceMapping` | `arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}` |
//! | `function` | `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}` |
//! | `function alias` | `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}` |
//! | `function version` | `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}` |
//! | `layer` | `arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}` |
//! | `layerVersion` | `arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}` |
//! | `microvmImage` | `arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}` |
//! | `networkConnector` | `arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}` |

/// `lambda:AddLayerVersionPermission`: Permissions management, Write.
///
/// Resource types: `layerVersion` (required).
pub const AddLayerVersionPermission: &str = "lambda:AddLayerVersionPermission";

/// `lambda:AddPermission`: Permissions management, Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionUrlAuthType`, `lambda:Principal`.
pub const AddPermission: &str = "lambda:AddPermission";

/// `lambda:CheckpointDurableExecution`: Write.
///
/// Resource types: `durable execution` (required).
pub const CheckpointDurableExecution: &str = "lambda:CheckpointDurableExecution";

/// `lambda:ConnectMicrovm`: Write.
///
/// No resource types: its resource is `*`.
pub const ConnectMicrovm: &str = "lambda:ConnectMicrovm";

/// `lambda:CreateAlias`: Write.
///
/// Resource types: `function` (required).
pub const CreateAlias: &str = "lambda:CreateAlias";

/// `lambda:CreateCapacityProvider`: Write.
///
/// Resource types: `capacityProvider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `lambda:SecurityGroupIds`, `lambda:SubnetIds`.
pub const CreateCapacityProvider: &str = "lambda:CreateCapacityProvider";

/// `lambda:CreateCodeSigningConfig`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCodeSigningConfig: &str = "lambda:CreateCodeSigningConfig";

/// `lambda:CreateEventSourceMapping`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `lambda:FunctionArn`.
pub const CreateEventSourceMapping: &str = "lambda:CreateEventSourceMapping";

/// `lambda:CreateFunction`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `lambda:CodeSigningConfigArn`, `lambda:Layer`, `lambda:SecurityGroupIds`, `lambda:SubnetIds`, `lambda:VpcIds`.
pub const CreateFunction: &str = "lambda:CreateFunction";

/// `lambda:CreateFunctionUrlConfig`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionArn`, `lambda:FunctionUrlAuthType`.
pub const CreateFunctionUrlConfig: &str = "lambda:CreateFunctionUrlConfig";

/// `lambda:CreateMicrovmAuthToken`: Write.
///
/// Resource types: `microvmImage` (required).
pub const CreateMicrovmAuthToken: &str = "lambda:CreateMicrovmAuthToken";

/// `lambda:CreateMicrovmImage`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMicrovmImage: &str = "lambda:CreateMicrovmImage";

/// `lambda:CreateMicrovmShellAuthToken`: Write.
///
/// Resource types: `microvmImage` (required).
pub const CreateMicrovmShellAuthToken: &str = "lambda:CreateMicrovmShellAuthToken";

/// `lambda:CreateNetworkConnector`: Write.
///
/// Resource types: `networkConnector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `lambda:SecurityGroupIds`, `lambda:SubnetIds`.
pub const CreateNetworkConnector: &str = "lambda:CreateNetworkConnector";

/// `lambda:CreateWebFunction`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateWebFunction: &str = "lambda:CreateWebFunction";

/// `lambda:CreateWebFunctionEndpoint`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateWebFunctionEndpoint: &str = "lambda:CreateWebFunctionEndpoint";

/// `lambda:CreateWebFunctionRevision`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateWebFunctionRevision: &str = "lambda:CreateWebFunctionRevision";

/// `lambda:DeleteAlias`: Write.
///
/// Resource types: `function` (required).
pub const DeleteAlias: &str = "lambda:DeleteAlias";

/// `lambda:DeleteCapacityProvider`: Write.
///
/// Resource types: `capacityProvider` (required).
pub const DeleteCapacityProvider: &str = "lambda:DeleteCapacityProvider";

/// `lambda:DeleteCodeSigningConfig`: Write.
///
/// Resource types: `code signing config` (required).
pub const DeleteCodeSigningConfig: &str = "lambda:DeleteCodeSigningConfig";

/// `lambda:DeleteEventSourceMapping`: Write.
///
/// Resource types: `eventSourceMapping` (required).
///
/// Condition keys: `lambda:FunctionArn`.
pub const DeleteEventSourceMapping: &str = "lambda:DeleteEventSourceMapping";

/// `lambda:DeleteFunction`: Write.
///
/// Resource types: `function` (required).
pub const DeleteFunction: &str = "lambda:DeleteFunction";

/// `lambda:DeleteFunctionCodeSigningConfig`: Write.
///
/// Resource types: `function` (required).
pub const DeleteFunctionCodeSigningConfig: &str = "lambda:DeleteFunctionCodeSigningConfig";

/// `lambda:DeleteFunctionConcurrency`: Write.
///
/// Resource types: `function` (required).
pub const DeleteFunctionConcurrency: &str = "lambda:DeleteFunctionConcurrency";

/// `lambda:DeleteFunctionEventInvokeConfig`: Write.
///
/// Resource types: `function` (required).
pub const DeleteFunctionEventInvokeConfig: &str = "lambda:DeleteFunctionEventInvokeConfig";

/// `lambda:DeleteFunctionUrlConfig`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionArn`, `lambda:FunctionUrlAuthType`.
pub const DeleteFunctionUrlConfig: &str = "lambda:DeleteFunctionUrlConfig";

/// `lambda:DeleteLayerVersion`: Write.
///
/// Resource types: `layerVersion` (required).
pub const DeleteLayerVersion: &str = "lambda:DeleteLayerVersion";

/// `lambda:DeleteMicrovmImage`: Write.
///
/// Resource types: `microvmImage` (required).
pub const DeleteMicrovmImage: &str = "lambda:DeleteMicrovmImage";

/// `lambda:DeleteMicrovmImageVersion`: Write.
///
/// Resource types: `microvmImage` (required).
pub const DeleteMicrovmImageVersion: &str = "lambda:DeleteMicrovmImageVersion";

/// `lambda:DeleteNetworkConnector`: Write.
///
/// Resource types: `networkConnector` (required).
pub const DeleteNetworkConnector: &str = "lambda:DeleteNetworkConnector";

/// `lambda:DeleteProvisionedConcurrencyConfig`: Write.
///
/// Resource types: `function alias`, `function version`.
pub const DeleteProvisionedConcurrencyConfig: &str = "lambda:DeleteProvisionedConcurrencyConfig";

/// `lambda:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:Principal`.
pub const DeleteResourcePolicy: &str = "lambda:DeleteResourcePolicy";

/// `lambda:DeleteWebFunction`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteWebFunction: &str = "lambda:DeleteWebFunction";

/// `lambda:DeleteWebFunctionEndpoint`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteWebFunctionEndpoint: &str = "lambda:DeleteWebFunctionEndpoint";

/// `lambda:DeleteWebFunctionRevision`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteWebFunctionRevision: &str = "lambda:DeleteWebFunctionRevision";

/// `lambda:DisableReplication`: Permissions management, Write.
///
/// Resource types: `function` (required).
pub const DisableReplication: &str = "lambda:DisableReplication";

/// `lambda:EnableReplication`: Permissions management, Write.
///
/// Resource types: `function` (required).
pub const EnableReplication: &str = "lambda:EnableReplication";

/// `lambda:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "lambda:GetAccountSettings";

/// `lambda:GetAlias`: Read.
///
/// Resource types: `function` (required).
pub const GetAlias: &str = "lambda:GetAlias";

/// `lambda:GetCapacityProvider`: Read.
///
/// Resource types: `capacityProvider` (required).
pub const GetCapacityProvider: &str = "lambda:GetCapacityProvider";

/// `lambda:GetCodeSigningConfig`: Read.
///
/// Resource types: `code signing config` (required).
pub const GetCodeSigningConfig: &str = "lambda:GetCodeSigningConfig";

/// `lambda:GetDurableExecution`: Read.
///
/// Resource types: `durable execution` (required).
pub const GetDurableExecution: &str = "lambda:GetDurableExecution";

/// `lambda:GetDurableExecutionHistory`: Read.
///
/// Resource types: `durable execution` (required).
pub const GetDurableExecutionHistory: &str = "lambda:GetDurableExecutionHistory";

/// `lambda:GetDurableExecutionState`: Read.
///
/// Resource types: `durable execution` (required).
pub const GetDurableExecutionState: &str = "lambda:GetDurableExecutionState";

/// `lambda:GetEventSourceMapping`: Read.
///
/// Resource types: `eventSourceMapping` (required).
///
/// Condition keys: `lambda:FunctionArn`.
pub const GetEventSourceMapping: &str = "lambda:GetEventSourceMapping";

/// `lambda:GetFunction`: Read.
///
/// Resource types: `function` (required).
pub const GetFunction: &str = "lambda:GetFunction";

/// `lambda:GetFunctionCodeSigningConfig`: Read.
///
/// Resource types: `function` (required).
pub const GetFunctionCodeSigningConfig: &str = "lambda:GetFunctionCodeSigningConfig";

/// `lambda:GetFunctionConcurrency`: Read.
///
/// Resource types: `function` (required).
pub const GetFunctionConcurrency: &str = "lambda:GetFunctionConcurrency";

/// `lambda:GetFunctionConfiguration`: Read.
///
/// Resource types: `function` (required).
pub const GetFunctionConfiguration: &str = "lambda:GetFunctionConfiguration";

/// `lambda:GetFunctionEventInvokeConfig`: Read.
///
/// Resource types: `function` (required).
pub const GetFunctionEventInvokeConfig: &str = "lambda:GetFunctionEventInvokeConfig";

/// `lambda:GetFunctionRecursionConfig`: Read.
///
/// Resource types: `function` (required).
pub const GetFunctionRecursionConfig: &str = "lambda:GetFunctionRecursionConfig";

/// `lambda:GetFunctionScalingConfig`: Read.
///
/// Resource types: `function` (required).
pub const GetFunctionScalingConfig: &str = "lambda:GetFunctionScalingConfig";

/// `lambda:GetFunctionUrlConfig`: Read.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionArn`, `lambda:FunctionUrlAuthType`.
pub const GetFunctionUrlConfig: &str = "lambda:GetFunctionUrlConfig";

/// `lambda:GetLayerVersion`: Read.
///
/// Resource types: `layerVersion` (required).
pub const GetLayerVersion: &str = "lambda:GetLayerVersion";

/// `lambda:GetLayerVersionPolicy`: Read.
///
/// Resource types: `layerVersion` (required).
pub const GetLayerVersionPolicy: &str = "lambda:GetLayerVersionPolicy";

/// `lambda:GetMicrovm`: Read.
///
/// Resource types: `microvmImage` (required).
pub const GetMicrovm: &str = "lambda:GetMicrovm";

/// `lambda:GetMicrovmImage`: Read.
///
/// Resource types: `microvmImage` (required).
pub const GetMicrovmImage: &str = "lambda:GetMicrovmImage";

/// `lambda:GetMicrovmImageBuild`: Read.
///
/// Resource types: `microvmImage` (required).
pub const GetMicrovmImageBuild: &str = "lambda:GetMicrovmImageBuild";

/// `lambda:GetMicrovmImageVersion`: Read.
///
/// Resource types: `microvmImage` (required).
pub const GetMicrovmImageVersion: &str = "lambda:GetMicrovmImageVersion";

/// `lambda:GetNetworkConnector`: Read.
///
/// Resource types: `networkConnector` (required).
pub const GetNetworkConnector: &str = "lambda:GetNetworkConnector";

/// `lambda:GetPolicy`: Read.
///
/// Resource types: `function` (required).
pub const GetPolicy: &str = "lambda:GetPolicy";

/// `lambda:GetProvisionedConcurrencyConfig`: Read.
///
/// Resource types: `function alias`, `function version`.
pub const GetProvisionedConcurrencyConfig: &str = "lambda:GetProvisionedConcurrencyConfig";

/// `lambda:GetResourcePolicy`: Read.
///
/// Resource types: `function` (required).
pub const GetResourcePolicy: &str = "lambda:GetResourcePolicy";

/// `lambda:GetRuntimeManagementConfig`: Read.
///
/// Resource types: `function` (required).
pub const GetRuntimeManagementConfig: &str = "lambda:GetRuntimeManagementConfig";

/// `lambda:GetWebAccountSettings`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetWebAccountSettings: &str = "lambda:GetWebAccountSettings";

/// `lambda:GetWebFunction`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetWebFunction: &str = "lambda:GetWebFunction";

/// `lambda:GetWebFunctionEndpoint`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetWebFunctionEndpoint: &str = "lambda:GetWebFunctionEndpoint";

/// `lambda:GetWebFunctionRevision`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetWebFunctionRevision: &str = "lambda:GetWebFunctionRevision";

/// `lambda:InvokeAsync`: Write.
///
/// Resource types: `function` (required).
pub const InvokeAsync: &str = "lambda:InvokeAsync";

/// `lambda:InvokeFunction`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:EventSourceToken`, `lambda:InvokedViaFunctionUrl`.
pub const InvokeFunction: &str = "lambda:InvokeFunction";

/// `lambda:InvokeFunctionUrl`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:EventSourceToken`, `lambda:FunctionArn`, `lambda:FunctionUrlAuthType`.
pub const InvokeFunctionUrl: &str = "lambda:InvokeFunctionUrl";

/// `lambda:InvokeWebFunctionEndpoint`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const InvokeWebFunctionEndpoint: &str = "lambda:InvokeWebFunctionEndpoint";

/// `lambda:ListAliases`: List.
///
/// Resource types: `function` (required).
pub const ListAliases: &str = "lambda:ListAliases";

/// `lambda:ListCapacityProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListCapacityProviders: &str = "lambda:ListCapacityProviders";

/// `lambda:ListCodeSigningConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeSigningConfigs: &str = "lambda:ListCodeSigningConfigs";

/// `lambda:ListDurableExecutionsByFunction`: List.
///
/// Resource types: `function` (required).
pub const ListDurableExecutionsByFunction: &str = "lambda:ListDurableExecutionsByFunction";

/// `lambda:ListEventSourceMappings`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventSourceMappings: &str = "lambda:ListEventSourceMappings";

/// `lambda:ListFunctionEventInvokeConfigs`: List.
///
/// Resource types: `function` (required).
pub const ListFunctionEventInvokeConfigs: &str = "lambda:ListFunctionEventInvokeConfigs";

/// `lambda:ListFunctions`: List.
///
/// No resource types: its resource is `*`.
pub const ListFunctions: &str = "lambda:ListFunctions";

/// `lambda:ListFunctionsByCodeSigningConfig`: List.
///
/// Resource types: `code signing config` (required).
pub const ListFunctionsByCodeSigningConfig: &str = "lambda:ListFunctionsByCodeSigningConfig";

/// `lambda:ListFunctionUrlConfigs`: List.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionUrlAuthType`.
pub const ListFunctionUrlConfigs: &str = "lambda:ListFunctionUrlConfigs";

/// `lambda:ListFunctionVersionsByCapacityProvider`: List.
///
/// Resource types: `capacityProvider` (required).
pub const ListFunctionVersionsByCapacityProvider: &str = "lambda:ListFunctionVersionsByCapacityProvider";

/// `lambda:ListLayers`: List.
///
/// No resource types: its resource is `*`.
pub const ListLayers: &str = "lambda:ListLayers";

/// `lambda:ListLayerVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListLayerVersions: &str = "lambda:ListLayerVersions";

/// `lambda:ListManagedMicrovmImages`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedMicrovmImages: &str = "lambda:ListManagedMicrovmImages";

/// `lambda:ListManagedMicrovmImageVersions`: List.
///
/// Resource types: `microvmImage` (required).
pub const ListManagedMicrovmImageVersions: &str = "lambda:ListManagedMicrovmImageVersions";

/// `lambda:ListMicrovmImageBuilds`: List.
///
/// Resource types: `microvmImage` (required).
pub const ListMicrovmImageBuilds: &str = "lambda:ListMicrovmImageBuilds";

/// `lambda:ListMicrovmImages`: List.
///
/// No resource types: its resource is `*`.
pub const ListMicrovmImages: &str = "lambda:ListMicrovmImages";

/// `lambda:ListMicrovmImageVersions`: List.
///
/// Resource types: `microvmImage` (required).
pub const ListMicrovmImageVersions: &str = "lambda:ListMicrovmImageVersions";

/// `lambda:ListMicrovms`: List.
///
/// No resource types: its resource is `*`.
pub const ListMicrovms: &str = "lambda:ListMicrovms";

/// `lambda:ListNetworkConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListNetworkConnectors: &str = "lambda:ListNetworkConnectors";

/// `lambda:ListNetworkConnectorVersions`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListNetworkConnectorVersions: &str = "lambda:ListNetworkConnectorVersions";

/// `lambda:ListProvisionedConcurrencyConfigs`: List.
///
/// Resource types: `function` (required).
pub const ListProvisionedConcurrencyConfigs: &str = "lambda:ListProvisionedConcurrencyConfigs";

/// `lambda:ListTags`: Read.
///
/// Resource types: `capacityProvider`, `code signing config`, `eventSourceMapping`, `function`, `microvmImage`, `networkConnector`.
pub const ListTags: &str = "lambda:ListTags";

/// `lambda:ListVersionsByFunction`: List.
///
/// Resource types: `function` (required).
pub const ListVersionsByFunction: &str = "lambda:ListVersionsByFunction";

/// `lambda:ListWebFunctionEndpoints`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListWebFunctionEndpoints: &str = "lambda:ListWebFunctionEndpoints";

/// `lambda:ListWebFunctionRevisions`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListWebFunctionRevisions: &str = "lambda:ListWebFunctionRevisions";

/// `lambda:ListWebFunctions`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListWebFunctions: &str = "lambda:ListWebFunctions";

/// `lambda:PassCapacityProvider`: Write.
///
/// Resource types: `capacityProvider` (required).
pub const PassCapacityProvider: &str = "lambda:PassCapacityProvider";

/// `lambda:PassNetworkConnector`: Write.
///
/// No resource types: its resource is `*`.
pub const PassNetworkConnector: &str = "lambda:PassNetworkConnector";

/// `lambda:PublishLayerVersion`: Write.
///
/// Resource types: `layer` (required).
pub const PublishLayerVersion: &str = "lambda:PublishLayerVersion";

/// `lambda:PublishVersion`: Write.
///
/// Resource types: `function` (required).
pub const PublishVersion: &str = "lambda:PublishVersion";

/// `lambda:PutFunctionCodeSigningConfig`: Write.
///
/// Resource types: `code signing config` (required), `function` (required).
///
/// Condition keys: `lambda:CodeSigningConfigArn`.
pub const PutFunctionCodeSigningConfig: &str = "lambda:PutFunctionCodeSigningConfig";

/// `lambda:PutFunctionConcurrency`: Write.
///
/// Resource types: `function` (required).
pub const PutFunctionConcurrency: &str = "lambda:PutFunctionConcurrency";

/// `lambda:PutFunctionEventInvokeConfig`: Write.
///
/// Resource types: `function` (required).
pub const PutFunctionEventInvokeConfig: &str = "lambda:PutFunctionEventInvokeConfig";

/// `lambda:PutFunctionRecursionConfig`: Write.
///
/// Resource types: `function` (required).
pub const PutFunctionRecursionConfig: &str = "lambda:PutFunctionRecursionConfig";

/// `lambda:PutFunctionScalingConfig`: Write.
///
/// Resource types: `function` (required).
pub const PutFunctionScalingConfig: &str = "lambda:PutFunctionScalingConfig";

/// `lambda:PutProvisionedConcurrencyConfig`: Write.
///
/// Resource types: `function alias`, `function version`.
pub const PutProvisionedConcurrencyConfig: &str = "lambda:PutProvisionedConcurrencyConfig";

/// `lambda:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:Principal`.
pub const PutResourcePolicy: &str = "lambda:PutResourcePolicy";

/// `lambda:PutRuntimeManagementConfig`: Write.
///
/// Resource types: `function` (required).
pub const PutRuntimeManagementConfig: &str = "lambda:PutRuntimeManagementConfig";

/// `lambda:RemoveLayerVersionPermission`: Permissions management, Write.
///
/// Resource types: `layerVersion` (required).
pub const RemoveLayerVersionPermission: &str = "lambda:RemoveLayerVersionPermission";

/// `lambda:RemovePermission`: Permissions management, Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionUrlAuthType`, `lambda:Principal`.
pub const RemovePermission: &str = "lambda:RemovePermission";

/// `lambda:ResumeMicrovm`: Write.
///
/// Resource types: `microvmImage` (required).
pub const ResumeMicrovm: &str = "lambda:ResumeMicrovm";

/// `lambda:RunMicrovm`: Write.
///
/// Resource types: `microvmImage` (required).
pub const RunMicrovm: &str = "lambda:RunMicrovm";

/// `lambda:SendDurableExecutionCallbackFailure`: Write.
///
/// Resource types: `durable execution` (required).
pub const SendDurableExecutionCallbackFailure: &str = "lambda:SendDurableExecutionCallbackFailure";

/// `lambda:SendDurableExecutionCallbackHeartbeat`: Write.
///
/// Resource types: `durable execution` (required).
pub const SendDurableExecutionCallbackHeartbeat: &str = "lambda:SendDurableExecutionCallbackHeartbeat";

/// `lambda:SendDurableExecutionCallbackSuccess`: Write.
///
/// Resource types: `durable execution` (required).
pub const SendDurableExecutionCallbackSuccess: &str = "lambda:SendDurableExecutionCallbackSuccess";

/// `lambda:StopDurableExecution`: Write.
///
/// Resource types: `durable execution` (required).
pub const StopDurableExecution: &str = "lambda:StopDurableExecution";

/// `lambda:SuspendMicrovm`: Write.
///
/// Resource types: `microvmImage` (required).
pub const SuspendMicrovm: &str = "lambda:SuspendMicrovm";

/// `lambda:TagResource`: Tagging, Write.
///
/// Resource types: `capacityProvider`, `code signing config`, `eventSourceMapping`, `function`, `microvmImage`, `networkConnector`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "lambda:TagResource";

/// `lambda:TerminateMicrovm`: Write.
///
/// Resource types: `microvmImage` (required).
pub const TerminateMicrovm: &str = "lambda:TerminateMicrovm";

/// `lambda:UntagResource`: Tagging, Write.
///
/// Resource types: `capacityProvider`, `code signing config`, `eventSourceMapping`, `function`, `microvmImage`, `networkConnector`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "lambda:UntagResource";

/// `lambda:UpdateAlias`: Write.
///
/// Resource types: `function` (required).
pub const UpdateAlias: &str = "lambda:UpdateAlias";

/// `lambda:UpdateCapacityProvider`: Write.
///
/// Resource types: `capacityProvider` (required).
pub const UpdateCapacityProvider: &str = "lambda:UpdateCapacityProvider";

/// `lambda:UpdateCodeSigningConfig`: Write.
///
/// Resource types: `code signing config` (required).
pub const UpdateCodeSigningConfig: &str = "lambda:UpdateCodeSigningConfig";

/// `lambda:UpdateEventSourceMapping`: Write.
///
/// Resource types: `eventSourceMapping` (required).
///
/// Condition keys: `lambda:FunctionArn`.
pub const UpdateEventSourceMapping: &str = "lambda:UpdateEventSourceMapping";

/// `lambda:UpdateFunctionCode`: Write.
///
/// Resource types: `function` (required).
pub const UpdateFunctionCode: &str = "lambda:UpdateFunctionCode";

/// `lambda:UpdateFunctionCodeSigningConfig`: Write.
///
/// Resource types: `code signing config` (required), `function` (required).
pub const UpdateFunctionCodeSigningConfig: &str = "lambda:UpdateFunctionCodeSigningConfig";

/// `lambda:UpdateFunctionConfiguration`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:Layer`, `lambda:SecurityGroupIds`, `lambda:SubnetIds`, `lambda:VpcIds`.
pub const UpdateFunctionConfiguration: &str = "lambda:UpdateFunctionConfiguration";

/// `lambda:UpdateFunctionEventInvokeConfig`: Write.
///
/// Resource types: `function` (required).
pub const UpdateFunctionEventInvokeConfig: &str = "lambda:UpdateFunctionEventInvokeConfig";

/// `lambda:UpdateFunctionUrlConfig`: Write.
///
/// Resource types: `function` (required).
///
/// Condition keys: `lambda:FunctionArn`, `lambda:FunctionUrlAuthType`.
pub const UpdateFunctionUrlConfig: &str = "lambda:UpdateFunctionUrlConfig";

/// `lambda:UpdateMicrovmImage`: Write.
///
/// Resource types: `microvmImage` (required).
pub const UpdateMicrovmImage: &str = "lambda:UpdateMicrovmImage";

/// `lambda:UpdateMicrovmImageVersion`: Write.
///
/// Resource types: `microvmImage` (required).
pub const UpdateMicrovmImageVersion: &str = "lambda:UpdateMicrovmImageVersion";

/// `lambda:UpdateNetworkConnector`: Write.
///
/// Resource types: `networkConnector` (required).
pub const UpdateNetworkConnector: &str = "lambda:UpdateNetworkConnector";

/// `lambda:UpdateWebFunctionEndpoint`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateWebFunctionEndpoint: &str = "lambda:UpdateWebFunctionEndpoint";
