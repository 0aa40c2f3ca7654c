// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon GameLift Servers: the actions of the prefix `gamelift`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `alias` | `arn:${Partition}:gamelift:${Region}::alias/${AliasId}` |
//! | `build` | `arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}`, `arn:${Partition}:gamelift:${Region}::build/${BuildId}` |
//! | `containerFleet` | `arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}` |
//! | `containerGroupDefinition` | `arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}` |
//! | `fleet` | `arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}`, `arn:${Partition}:gamelift:${Region}::fleet/${FleetId}` |
//! | `gameServerGroup` | `arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}` |
//! | `gameSessionQueue` | `arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}` |
//! | `location` | `arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}` |
//! | `matchmakingConfiguration` | `arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}` |
//! | `matchmakingRuleSet` | `arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}` |
//! | `script` | `arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}`, `arn:${Partition}:gamelift:${Region}::script/${ScriptId}` |

/// `gamelift:AcceptMatch`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptMatch: &str = "gamelift:AcceptMatch";

/// `gamelift:ClaimGameServer`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const ClaimGameServer: &str = "gamelift:ClaimGameServer";

/// `gamelift:CreateAlias`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAlias: &str = "gamelift:CreateAlias";

/// `gamelift:CreateBuild`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBuild: &str = "gamelift:CreateBuild";

/// `gamelift:CreateContainerFleet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContainerFleet: &str = "gamelift:CreateContainerFleet";

/// `gamelift:CreateContainerGroupDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContainerGroupDefinition: &str = "gamelift:CreateContainerGroupDefinition";

/// `gamelift:CreateFleet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleet: &str = "gamelift:CreateFleet";

/// `gamelift:CreateFleetLocations`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const CreateFleetLocations: &str = "gamelift:CreateFleetLocations";

/// `gamelift:CreateGameServerGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGameServerGroup: &str = "gamelift:CreateGameServerGroup";

/// `gamelift:CreateGameSession`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGameSession: &str = "gamelift:CreateGameSession";

/// `gamelift:CreateGameSessionQueue`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGameSessionQueue: &str = "gamelift:CreateGameSessionQueue";

/// `gamelift:CreateLocation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocation: &str = "gamelift:CreateLocation";

/// `gamelift:CreateMatchmakingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMatchmakingConfiguration: &str = "gamelift:CreateMatchmakingConfiguration";

/// `gamelift:CreateMatchmakingRuleSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMatchmakingRuleSet: &str = "gamelift:CreateMatchmakingRuleSet";

/// `gamelift:CreatePlayerSession`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePlayerSession: &str = "gamelift:CreatePlayerSession";

/// `gamelift:CreatePlayerSessions`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePlayerSessions: &str = "gamelift:CreatePlayerSessions";

/// `gamelift:CreateScript`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScript: &str = "gamelift:CreateScript";

/// `gamelift:CreateVpcPeeringAuthorization`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVpcPeeringAuthorization: &str = "gamelift:CreateVpcPeeringAuthorization";

/// `gamelift:CreateVpcPeeringConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVpcPeeringConnection: &str = "gamelift:CreateVpcPeeringConnection";

/// `gamelift:DeleteAlias`: Write.
///
/// Resource types: `alias` (required).
pub const DeleteAlias: &str = "gamelift:DeleteAlias";

/// `gamelift:DeleteBuild`: Write.
///
/// Resource types: `build` (required).
pub const DeleteBuild: &str = "gamelift:DeleteBuild";

/// `gamelift:DeleteContainerFleet`: Write.
///
/// Resource types: `containerFleet` (required).
pub const DeleteContainerFleet: &str = "gamelift:DeleteContainerFleet";

/// `gamelift:DeleteContainerGroupDefinition`: Write.
///
/// Resource types: `containerGroupDefinition` (required).
pub const DeleteContainerGroupDefinition: &str = "gamelift:DeleteContainerGroupDefinition";

/// `gamelift:DeleteFleet`: Write.
///
/// Resource types: `fleet` (required).
pub const DeleteFleet: &str = "gamelift:DeleteFleet";

/// `gamelift:DeleteFleetLocations`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DeleteFleetLocations: &str = "gamelift:DeleteFleetLocations";

/// `gamelift:DeleteGameServerGroup`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const DeleteGameServerGroup: &str = "gamelift:DeleteGameServerGroup";

/// `gamelift:DeleteGameSessionQueue`: Write.
///
/// Resource types: `gameSessionQueue` (required).
pub const DeleteGameSessionQueue: &str = "gamelift:DeleteGameSessionQueue";

/// `gamelift:DeleteLocation`: Write.
///
/// Resource types: `location` (required).
pub const DeleteLocation: &str = "gamelift:DeleteLocation";

/// `gamelift:DeleteMatchmakingConfiguration`: Write.
///
/// Resource types: `matchmakingConfiguration` (required).
pub const DeleteMatchmakingConfiguration: &str = "gamelift:DeleteMatchmakingConfiguration";

/// `gamelift:DeleteMatchmakingRuleSet`: Write.
///
/// Resource types: `matchmakingRuleSet` (required).
pub const DeleteMatchmakingRuleSet: &str = "gamelift:DeleteMatchmakingRuleSet";

/// `gamelift:DeleteScalingPolicy`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DeleteScalingPolicy: &str = "gamelift:DeleteScalingPolicy";

/// `gamelift:DeleteScript`: Write.
///
/// Resource types: `script` (required).
pub const DeleteScript: &str = "gamelift:DeleteScript";

/// `gamelift:DeleteVpcPeeringAuthorization`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteVpcPeeringAuthorization: &str = "gamelift:DeleteVpcPeeringAuthorization";

/// `gamelift:DeleteVpcPeeringConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteVpcPeeringConnection: &str = "gamelift:DeleteVpcPeeringConnection";

/// `gamelift:DeregisterCompute`: Write.
///
/// Resource types: `fleet` (required).
pub const DeregisterCompute: &str = "gamelift:DeregisterCompute";

/// `gamelift:DeregisterGameServer`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const DeregisterGameServer: &str = "gamelift:DeregisterGameServer";

/// `gamelift:DescribeAlias`: Read.
///
/// Resource types: `alias` (required).
pub const DescribeAlias: &str = "gamelift:DescribeAlias";

/// `gamelift:DescribeBuild`: Read.
///
/// Resource types: `build` (required).
pub const DescribeBuild: &str = "gamelift:DescribeBuild";

/// `gamelift:DescribeCompute`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DescribeCompute: &str = "gamelift:DescribeCompute";

/// `gamelift:DescribeContainerFleet`: Read.
///
/// Resource types: `containerFleet` (required).
pub const DescribeContainerFleet: &str = "gamelift:DescribeContainerFleet";

/// `gamelift:DescribeContainerGroupDefinition`: Read.
///
/// Resource types: `containerGroupDefinition` (required).
pub const DescribeContainerGroupDefinition: &str = "gamelift:DescribeContainerGroupDefinition";

/// `gamelift:DescribeContainerGroupPortMappings`: Read.
///
/// Resource types: `containerFleet` (required).
pub const DescribeContainerGroupPortMappings: &str = "gamelift:DescribeContainerGroupPortMappings";

/// `gamelift:DescribeEC2InstanceLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEC2InstanceLimits: &str = "gamelift:DescribeEC2InstanceLimits";

/// `gamelift:DescribeFleetAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetAttributes: &str = "gamelift:DescribeFleetAttributes";

/// `gamelift:DescribeFleetCapacity`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetCapacity: &str = "gamelift:DescribeFleetCapacity";

/// `gamelift:DescribeFleetDeployment`: Read.
///
/// Resource types: `containerFleet` (required).
pub const DescribeFleetDeployment: &str = "gamelift:DescribeFleetDeployment";

/// `gamelift:DescribeFleetEvents`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DescribeFleetEvents: &str = "gamelift:DescribeFleetEvents";

/// `gamelift:DescribeFleetLocationAttributes`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DescribeFleetLocationAttributes: &str = "gamelift:DescribeFleetLocationAttributes";

/// `gamelift:DescribeFleetLocationCapacity`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DescribeFleetLocationCapacity: &str = "gamelift:DescribeFleetLocationCapacity";

/// `gamelift:DescribeFleetLocationUtilization`: Read.
///
/// Resource types: `fleet` (required).
pub const DescribeFleetLocationUtilization: &str = "gamelift:DescribeFleetLocationUtilization";

/// `gamelift:DescribeFleetPortSettings`: Read.
///
/// Resource types: `fleet` (required).
pub const DescribeFleetPortSettings: &str = "gamelift:DescribeFleetPortSettings";

/// `gamelift:DescribeFleetUtilization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetUtilization: &str = "gamelift:DescribeFleetUtilization";

/// `gamelift:DescribeGameServer`: Read.
///
/// Resource types: `gameServerGroup` (required).
pub const DescribeGameServer: &str = "gamelift:DescribeGameServer";

/// `gamelift:DescribeGameServerGroup`: Read.
///
/// Resource types: `gameServerGroup` (required).
pub const DescribeGameServerGroup: &str = "gamelift:DescribeGameServerGroup";

/// `gamelift:DescribeGameServerInstances`: Read.
///
/// Resource types: `gameServerGroup` (required).
pub const DescribeGameServerInstances: &str = "gamelift:DescribeGameServerInstances";

/// `gamelift:DescribeGameSessionDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGameSessionDetails: &str = "gamelift:DescribeGameSessionDetails";

/// `gamelift:DescribeGameSessionPlacement`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGameSessionPlacement: &str = "gamelift:DescribeGameSessionPlacement";

/// `gamelift:DescribeGameSessionQueues`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGameSessionQueues: &str = "gamelift:DescribeGameSessionQueues";

/// `gamelift:DescribeGameSessions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGameSessions: &str = "gamelift:DescribeGameSessions";

/// `gamelift:DescribeInstances`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DescribeInstances: &str = "gamelift:DescribeInstances";

/// `gamelift:DescribeMatchmaking`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeMatchmaking: &str = "gamelift:DescribeMatchmaking";

/// `gamelift:DescribeMatchmakingConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeMatchmakingConfigurations: &str = "gamelift:DescribeMatchmakingConfigurations";

/// `gamelift:DescribeMatchmakingRuleSets`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeMatchmakingRuleSets: &str = "gamelift:DescribeMatchmakingRuleSets";

/// `gamelift:DescribePlayerSessions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePlayerSessions: &str = "gamelift:DescribePlayerSessions";

/// `gamelift:DescribeRuntimeConfiguration`: Read.
///
/// Resource types: `fleet` (required).
pub const DescribeRuntimeConfiguration: &str = "gamelift:DescribeRuntimeConfiguration";

/// `gamelift:DescribeScalingPolicies`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const DescribeScalingPolicies: &str = "gamelift:DescribeScalingPolicies";

/// `gamelift:DescribeScript`: Read.
///
/// Resource types: `script` (required).
pub const DescribeScript: &str = "gamelift:DescribeScript";

/// `gamelift:DescribeVpcPeeringAuthorizations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeVpcPeeringAuthorizations: &str = "gamelift:DescribeVpcPeeringAuthorizations";

/// `gamelift:DescribeVpcPeeringConnections`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeVpcPeeringConnections: &str = "gamelift:DescribeVpcPeeringConnections";

/// `gamelift:GetComputeAccess`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const GetComputeAccess: &str = "gamelift:GetComputeAccess";

/// `gamelift:GetComputeAuthToken`: Read.
///
/// Resource types: `containerFleet`, `fleet`.
pub const GetComputeAuthToken: &str = "gamelift:GetComputeAuthToken";

/// `gamelift:GetGameSessionLogUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGameSessionLogUrl: &str = "gamelift:GetGameSessionLogUrl";

/// `gamelift:GetInstanceAccess`: Read.
///
/// Resource types: `fleet` (required).
pub const GetInstanceAccess: &str = "gamelift:GetInstanceAccess";

/// `gamelift:GetPlayerConnectionDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPlayerConnectionDetails: &str = "gamelift:GetPlayerConnectionDetails";

/// `gamelift:ListAliases`: List.
///
/// No resource types: its resource is `*`.
pub const ListAliases: &str = "gamelift:ListAliases";

/// `gamelift:ListBuilds`: List.
///
/// No resource types: its resource is `*`.
pub const ListBuilds: &str = "gamelift:ListBuilds";

/// `gamelift:ListCompute`: List.
///
/// Resource types: `containerFleet`, `fleet`.
pub const ListCompute: &str = "gamelift:ListCompute";

/// `gamelift:ListContainerFleets`: List.
///
/// No resource types: its resource is `*`.
pub const ListContainerFleets: &str = "gamelift:ListContainerFleets";

/// `gamelift:ListContainerGroupDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListContainerGroupDefinitions: &str = "gamelift:ListContainerGroupDefinitions";

/// `gamelift:ListContainerGroupDefinitionVersions`: List.
///
/// Resource types: `containerGroupDefinition` (required).
pub const ListContainerGroupDefinitionVersions: &str = "gamelift:ListContainerGroupDefinitionVersions";

/// `gamelift:ListFleetDeployments`: List.
///
/// No resource types: its resource is `*`.
pub const ListFleetDeployments: &str = "gamelift:ListFleetDeployments";

/// `gamelift:ListFleets`: List.
///
/// No resource types: its resource is `*`.
pub const ListFleets: &str = "gamelift:ListFleets";

/// `gamelift:ListGameServerGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGameServerGroups: &str = "gamelift:ListGameServerGroups";

/// `gamelift:ListGameServers`: List.
///
/// Resource types: `gameServerGroup` (required).
pub const ListGameServers: &str = "gamelift:ListGameServers";

/// `gamelift:ListLocations`: List.
///
/// No resource types: its resource is `*`.
pub const ListLocations: &str = "gamelift:ListLocations";

/// `gamelift:ListScripts`: List.
///
/// No resource types: its resource is `*`.
pub const ListScripts: &str = "gamelift:ListScripts";

/// `gamelift:ListTagsForResource`: Read.
///
/// Resource types: `alias`, `build`, `containerFleet`, `containerGroupDefinition`, `fleet`, `gameServerGroup`, `gameSessionQueue`, `location`, `matchmakingConfiguration`, `matchmakingRuleSet`, `script`.
pub const ListTagsForResource: &str = "gamelift:ListTagsForResource";

/// `gamelift:PutScalingPolicy`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const PutScalingPolicy: &str = "gamelift:PutScalingPolicy";

/// `gamelift:RegisterCompute`: Write.
///
/// Resource types: `fleet` (required).
pub const RegisterCompute: &str = "gamelift:RegisterCompute";

/// `gamelift:RegisterGameServer`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const RegisterGameServer: &str = "gamelift:RegisterGameServer";

/// `gamelift:RequestUploadCredentials`: Read.
///
/// Resource types: `build` (required).
pub const RequestUploadCredentials: &str = "gamelift:RequestUploadCredentials";

/// `gamelift:ResolveAlias`: Read.
///
/// Resource types: `alias` (required).
pub const ResolveAlias: &str = "gamelift:ResolveAlias";

/// `gamelift:ResumeGameServerGroup`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const ResumeGameServerGroup: &str = "gamelift:ResumeGameServerGroup";

/// `gamelift:SearchGameSessions`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchGameSessions: &str = "gamelift:SearchGameSessions";

/// `gamelift:StartFleetActions`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const StartFleetActions: &str = "gamelift:StartFleetActions";

/// `gamelift:StartGameSessionPlacement`: Write.
///
/// Resource types: `gameSessionQueue` (required).
pub const StartGameSessionPlacement: &str = "gamelift:StartGameSessionPlacement";

/// `gamelift:StartMatchBackfill`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMatchBackfill: &str = "gamelift:StartMatchBackfill";

/// `gamelift:StartMatchmaking`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMatchmaking: &str = "gamelift:StartMatchmaking";

/// `gamelift:StopFleetActions`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const StopFleetActions: &str = "gamelift:StopFleetActions";

/// `gamelift:StopGameSessionPlacement`: Write.
///
/// No resource types: its resource is `*`.
pub const StopGameSessionPlacement: &str = "gamelift:StopGameSessionPlacement";

/// `gamelift:StopMatchmaking`: Write.
///
/// No resource types: its resource is `*`.
pub const StopMatchmaking: &str = "gamelift:StopMatchmaking";

/// `gamelift:SuspendGameServerGroup`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const SuspendGameServerGroup: &str = "gamelift:SuspendGameServerGroup";

/// `gamelift:TagResource`: Tagging, Write.
///
/// Resource types: `alias`, `build`, `containerFleet`, `containerGroupDefinition`, `fleet`, `gameServerGroup`, `gameSessionQueue`, `location`, `matchmakingConfiguration`, `matchmakingRuleSet`, `script`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "gamelift:TagResource";

/// `gamelift:TerminateGameSession`: Write.
///
/// No resource types: its resource is `*`.
pub const TerminateGameSession: &str = "gamelift:TerminateGameSession";

/// `gamelift:UntagResource`: Tagging, Write.
///
/// Resource types: `alias`, `build`, `containerFleet`, `containerGroupDefinition`, `fleet`, `gameServerGroup`, `gameSessionQueue`, `location`, `matchmakingConfiguration`, `matchmakingRuleSet`, `script`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "gamelift:UntagResource";

/// `gamelift:UpdateAlias`: Write.
///
/// Resource types: `alias` (required).
pub const UpdateAlias: &str = "gamelift:UpdateAlias";

/// `gamelift:UpdateBuild`: Write.
///
/// Resource types: `build` (required).
pub const UpdateBuild: &str = "gamelift:UpdateBuild";

/// `gamelift:UpdateContainerFleet`: Write.
///
/// Resource types: `containerFleet` (required).
pub const UpdateContainerFleet: &str = "gamelift:UpdateContainerFleet";

/// `gamelift:UpdateContainerGroupDefinition`: Write.
///
/// Resource types: `containerGroupDefinition` (required).
pub const UpdateContainerGroupDefinition: &str = "gamelift:UpdateContainerGroupDefinition";

/// `gamelift:UpdateFleetAttributes`: Write.
///
/// Resource types: `fleet` (required).
pub const UpdateFleetAttributes: &str = "gamelift:UpdateFleetAttributes";

/// `gamelift:UpdateFleetCapacity`: Write.
///
/// Resource types: `containerFleet`, `fleet`.
pub const UpdateFleetCapacity: &str = "gamelift:UpdateFleetCapacity";

/// `gamelift:UpdateFleetPortSettings`: Write.
///
/// Resource types: `fleet` (required).
pub const UpdateFleetPortSettings: &str = "gamelift:UpdateFleetPortSettings";

/// `gamelift:UpdateGameServer`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const UpdateGameServer: &str = "gamelift:UpdateGameServer";

/// `gamelift:UpdateGameServerGroup`: Write.
///
/// Resource types: `gameServerGroup` (required).
pub const UpdateGameServerGroup: &str = "gamelift:UpdateGameServerGroup";

/// `gamelift:UpdateGameSession`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGameSession: &str = "gamelift:UpdateGameSession";

/// `gamelift:UpdateGameSessionQueue`: Write.
///
/// Resource types: `gameSessionQueue` (required).
pub const UpdateGameSessionQueue: &str = "gamelift:UpdateGameSessionQueue";

/// `gamelift:UpdateMatchmakingConfiguration`: Write.
///
/// Resource types: `matchmakingConfiguration` (required).
pub const UpdateMatchmakingConfiguration: &str = "gamelift:UpdateMatchmakingConfiguration";

/// `gamelift:UpdateRuntimeConfiguration`: Write.
///
/// Resource types: `fleet` (required).
pub const UpdateRuntimeConfiguration: &str = "gamelift:UpdateRuntimeConfiguration";

/// `gamelift:UpdateScript`: Write.
///
/// Resource types: `script` (required).
pub const UpdateScript: &str = "gamelift:UpdateScript";

/// `gamelift:ValidateMatchmakingRuleSet`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateMatchmakingRuleSet: &str = "gamelift:ValidateMatchmakingRuleSet";
