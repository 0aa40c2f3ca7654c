// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Step Functions: the actions of the prefix `states`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `activity` | `arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}` |
//! | `execution` | `arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}:${ExecutionId}` |
//! | `express` | `arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}:${ExecutionId}:${ExpressId}` |
//! | `labelled execution` | `arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}` |
//! | `labelled express` | `arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}` |
//! | `maprun` | `arn:${Partition}:states:${Region}:${Account}:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}` |
//! | `statemachine` | `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}` |
//! | `statemachinealias` | `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineAliasName}` |
//! | `statemachineversion` | `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineVersionId}` |

/// `states:CreateActivity`: Write.
///
/// Resource types: `activity` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateActivity: &str = "states:CreateActivity";

/// `states:CreateStateMachine`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStateMachine: &str = "states:CreateStateMachine";

/// `states:CreateStateMachineAlias`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const CreateStateMachineAlias: &str = "states:CreateStateMachineAlias";

/// `states:DeleteActivity`: Write.
///
/// Resource types: `activity` (required).
pub const DeleteActivity: &str = "states:DeleteActivity";

/// `states:DeleteStateMachine`: Write.
///
/// Resource types: `statemachine` (required).
pub const DeleteStateMachine: &str = "states:DeleteStateMachine";

/// `states:DeleteStateMachineAlias`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const DeleteStateMachineAlias: &str = "states:DeleteStateMachineAlias";

/// `states:DeleteStateMachineVersion`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const DeleteStateMachineVersion: &str = "states:DeleteStateMachineVersion";

/// `states:DescribeActivity`: Read.
///
/// Resource types: `activity` (required).
pub const DescribeActivity: &str = "states:DescribeActivity";

/// `states:DescribeExecution`: Read.
///
/// Resource types: `execution` (required), `express` (required).
pub const DescribeExecution: &str = "states:DescribeExecution";

/// `states:DescribeMapRun`: Read.
///
/// Resource types: `maprun` (required).
pub const DescribeMapRun: &str = "states:DescribeMapRun";

/// `states:DescribeStateMachine`: Read.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const DescribeStateMachine: &str = "states:DescribeStateMachine";

/// `states:DescribeStateMachineAlias`: Read.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const DescribeStateMachineAlias: &str = "states:DescribeStateMachineAlias";

/// `states:DescribeStateMachineForExecution`: Read.
///
/// Resource types: `execution` (required).
pub const DescribeStateMachineForExecution: &str = "states:DescribeStateMachineForExecution";

/// `states:GetActivityTask`: Write.
///
/// Resource types: `activity` (required).
pub const GetActivityTask: &str = "states:GetActivityTask";

/// `states:GetExecutionHistory`: Read.
///
/// Resource types: `execution` (required).
pub const GetExecutionHistory: &str = "states:GetExecutionHistory";

/// `states:InvokeHTTPEndpoint`: Write.
///
/// Resource types: `statemachine`.
///
/// Condition keys: `states:HTTPEndpoint`, `states:HTTPMethod`.
pub const InvokeHTTPEndpoint: &str = "states:InvokeHTTPEndpoint";

/// `states:ListActivities`: List.
///
/// No resource types: its resource is `*`.
pub const ListActivities: &str = "states:ListActivities";

/// `states:ListExecutions`: List.
///
/// Resource types: `maprun` (required), `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const ListExecutions: &str = "states:ListExecutions";

/// `states:ListMapRuns`: List.
///
/// Resource types: `execution` (required).
pub const ListMapRuns: &str = "states:ListMapRuns";

/// `states:ListStateMachineAliases`: List.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const ListStateMachineAliases: &str = "states:ListStateMachineAliases";

/// `states:ListStateMachines`: List.
///
/// No resource types: its resource is `*`.
pub const ListStateMachines: &str = "states:ListStateMachines";

/// `states:ListStateMachineVersions`: List.
///
/// Resource types: `statemachine` (required).
pub const ListStateMachineVersions: &str = "states:ListStateMachineVersions";

/// `states:ListTagsForResource`: List.
///
/// Resource types: `activity`, `statemachine`.
pub const ListTagsForResource: &str = "states:ListTagsForResource";

/// `states:PublishStateMachineVersion`: Write.
///
/// Resource types: `statemachine` (required).
pub const PublishStateMachineVersion: &str = "states:PublishStateMachineVersion";

/// `states:RedriveExecution`: Write.
///
/// Resource types: `execution` (required).
pub const RedriveExecution: &str = "states:RedriveExecution";

/// `states:RevealSecrets`: Read.
///
/// No resource types: its resource is `*`.
pub const RevealSecrets: &str = "states:RevealSecrets";

/// `states:SendTaskFailure`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTaskFailure: &str = "states:SendTaskFailure";

/// `states:SendTaskHeartbeat`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTaskHeartbeat: &str = "states:SendTaskHeartbeat";

/// `states:SendTaskSuccess`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTaskSuccess: &str = "states:SendTaskSuccess";

/// `states:StartExecution`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const StartExecution: &str = "states:StartExecution";

/// `states:StartSyncExecution`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const StartSyncExecution: &str = "states:StartSyncExecution";

/// `states:StopExecution`: Write.
///
/// Resource types: `execution` (required).
pub const StopExecution: &str = "states:StopExecution";

/// `states:TagResource`: Tagging, Write.
///
/// Resource types: `activity`, `statemachine`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "states:TagResource";

/// `states:TestState`: Write.
///
/// No resource types: its resource is `*`.
pub const TestState: &str = "states:TestState";

/// `states:UntagResource`: Tagging, Write.
///
/// Resource types: `activity`, `statemachine`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "states:UntagResource";

/// `states:UpdateMapRun`: Write.
///
/// Resource types: `maprun` (required).
pub const UpdateMapRun: &str = "states:UpdateMapRun";

/// `states:UpdateStateMachine`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateStateMachine: &str = "states:UpdateStateMachine";

/// `states:UpdateStateMachineAlias`: Write.
///
/// Resource types: `statemachine` (required).
///
/// Condition keys: `states:StateMachineQualifier`.
pub const UpdateStateMachineAlias: &str = "states:UpdateStateMachineAlias";

/// `states:ValidateStateMachineDefinition`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateStateMachineDefinition: &str = "states:ValidateStateMachineDefinition";
