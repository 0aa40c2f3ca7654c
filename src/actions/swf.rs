// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Simple Workflow Service: the actions of the prefix `swf`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:swf::${Account}:/domain/${DomainName}`, `arn:${Partition}:swf:${Region}:${Account}:/domain/${DomainName}` |

/// `swf:CancelTimer`: Write.
///
/// Resource types: `domain` (required).
pub const CancelTimer: &str = "swf:CancelTimer";

/// `swf:CancelWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const CancelWorkflowExecution: &str = "swf:CancelWorkflowExecution";

/// `swf:CompleteWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const CompleteWorkflowExecution: &str = "swf:CompleteWorkflowExecution";

/// `swf:ContinueAsNewWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const ContinueAsNewWorkflowExecution: &str = "swf:ContinueAsNewWorkflowExecution";

/// `swf:CountClosedWorkflowExecutions`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:tagFilter.tag`, `swf:typeFilter.name`, `swf:typeFilter.version`.
pub const CountClosedWorkflowExecutions: &str = "swf:CountClosedWorkflowExecutions";

/// `swf:CountOpenWorkflowExecutions`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:tagFilter.tag`, `swf:typeFilter.name`, `swf:typeFilter.version`.
pub const CountOpenWorkflowExecutions: &str = "swf:CountOpenWorkflowExecutions";

/// `swf:CountPendingActivityTasks`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:taskList.name`.
pub const CountPendingActivityTasks: &str = "swf:CountPendingActivityTasks";

/// `swf:CountPendingDecisionTasks`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:taskList.name`.
pub const CountPendingDecisionTasks: &str = "swf:CountPendingDecisionTasks";

/// `swf:DeleteActivityType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:activityType.name`, `swf:activityType.version`.
pub const DeleteActivityType: &str = "swf:DeleteActivityType";

/// `swf:DeleteWorkflowType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:workflowType.name`, `swf:workflowType.version`.
pub const DeleteWorkflowType: &str = "swf:DeleteWorkflowType";

/// `swf:DeprecateActivityType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:activityType.name`, `swf:activityType.version`.
pub const DeprecateActivityType: &str = "swf:DeprecateActivityType";

/// `swf:DeprecateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeprecateDomain: &str = "swf:DeprecateDomain";

/// `swf:DeprecateWorkflowType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:workflowType.name`, `swf:workflowType.version`.
pub const DeprecateWorkflowType: &str = "swf:DeprecateWorkflowType";

/// `swf:DescribeActivityType`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:activityType.name`, `swf:activityType.version`.
pub const DescribeActivityType: &str = "swf:DescribeActivityType";

/// `swf:DescribeDomain`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomain: &str = "swf:DescribeDomain";

/// `swf:DescribeWorkflowExecution`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeWorkflowExecution: &str = "swf:DescribeWorkflowExecution";

/// `swf:DescribeWorkflowType`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:workflowType.name`, `swf:workflowType.version`.
pub const DescribeWorkflowType: &str = "swf:DescribeWorkflowType";

/// `swf:FailWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const FailWorkflowExecution: &str = "swf:FailWorkflowExecution";

/// `swf:GetWorkflowExecutionHistory`: Read.
///
/// Resource types: `domain` (required).
pub const GetWorkflowExecutionHistory: &str = "swf:GetWorkflowExecutionHistory";

/// `swf:ListActivityTypes`: List.
///
/// Resource types: `domain` (required).
pub const ListActivityTypes: &str = "swf:ListActivityTypes";

/// `swf:ListClosedWorkflowExecutions`: List.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:tagFilter.tag`, `swf:typeFilter.name`, `swf:typeFilter.version`.
pub const ListClosedWorkflowExecutions: &str = "swf:ListClosedWorkflowExecutions";

/// `swf:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "swf:ListDomains";

/// `swf:ListOpenWorkflowExecutions`: List.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:tagFilter.tag`, `swf:typeFilter.name`, `swf:typeFilter.version`.
pub const ListOpenWorkflowExecutions: &str = "swf:ListOpenWorkflowExecutions";

/// `swf:ListTagsForResource`: List.
///
/// Resource types: `domain`.
pub const ListTagsForResource: &str = "swf:ListTagsForResource";

/// `swf:ListWorkflowTypes`: List.
///
/// Resource types: `domain` (required).
pub const ListWorkflowTypes: &str = "swf:ListWorkflowTypes";

/// `swf:PollForActivityTask`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:taskList.name`.
pub const PollForActivityTask: &str = "swf:PollForActivityTask";

/// `swf:PollForDecisionTask`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:taskList.name`.
pub const PollForDecisionTask: &str = "swf:PollForDecisionTask";

/// `swf:RecordActivityTaskHeartbeat`: Write.
///
/// Resource types: `domain` (required).
pub const RecordActivityTaskHeartbeat: &str = "swf:RecordActivityTaskHeartbeat";

/// `swf:RecordMarker`: Write.
///
/// Resource types: `domain` (required).
pub const RecordMarker: &str = "swf:RecordMarker";

/// `swf:RegisterActivityType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:defaultTaskList.name`, `swf:name`, `swf:version`.
pub const RegisterActivityType: &str = "swf:RegisterActivityType";

/// `swf:RegisterDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterDomain: &str = "swf:RegisterDomain";

/// `swf:RegisterWorkflowType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:defaultTaskList.name`, `swf:name`, `swf:version`.
pub const RegisterWorkflowType: &str = "swf:RegisterWorkflowType";

/// `swf:RequestCancelActivityTask`: Write.
///
/// Resource types: `domain` (required).
pub const RequestCancelActivityTask: &str = "swf:RequestCancelActivityTask";

/// `swf:RequestCancelExternalWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const RequestCancelExternalWorkflowExecution: &str = "swf:RequestCancelExternalWorkflowExecution";

/// `swf:RequestCancelWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const RequestCancelWorkflowExecution: &str = "swf:RequestCancelWorkflowExecution";

/// `swf:RespondActivityTaskCanceled`: Write.
///
/// Resource types: `domain` (required).
pub const RespondActivityTaskCanceled: &str = "swf:RespondActivityTaskCanceled";

/// `swf:RespondActivityTaskCompleted`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:activityType.name`, `swf:activityType.version`, `swf:tagList.member.0`, `swf:tagList.member.1`, `swf:tagList.member.2`, `swf:tagList.member.3`, `swf:tagList.member.4`, `swf:taskList.name`, `swf:workflowType.name`, `swf:workflowType.version`.
pub const RespondActivityTaskCompleted: &str = "swf:RespondActivityTaskCompleted";

/// `swf:RespondActivityTaskFailed`: Write.
///
/// Resource types: `domain` (required).
pub const RespondActivityTaskFailed: &str = "swf:RespondActivityTaskFailed";

/// `swf:RespondDecisionTaskCompleted`: Write.
///
/// Resource types: `domain` (required).
pub const RespondDecisionTaskCompleted: &str = "swf:RespondDecisionTaskCompleted";

/// `swf:ScheduleActivityTask`: Write.
///
/// Resource types: `domain` (required).
pub const ScheduleActivityTask: &str = "swf:ScheduleActivityTask";

/// `swf:SignalExternalWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const SignalExternalWorkflowExecution: &str = "swf:SignalExternalWorkflowExecution";

/// `swf:SignalWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const SignalWorkflowExecution: &str = "swf:SignalWorkflowExecution";

/// `swf:StartChildWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const StartChildWorkflowExecution: &str = "swf:StartChildWorkflowExecution";

/// `swf:StartTimer`: Write.
///
/// Resource types: `domain` (required).
pub const StartTimer: &str = "swf:StartTimer";

/// `swf:StartWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:tagList.member.0`, `swf:tagList.member.1`, `swf:tagList.member.2`, `swf:tagList.member.3`, `swf:tagList.member.4`, `swf:taskList.name`, `swf:workflowType.name`, `swf:workflowType.version`.
pub const StartWorkflowExecution: &str = "swf:StartWorkflowExecution";

/// `swf:TagResource`: Tagging, Write.
///
/// Resource types: `domain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "swf:TagResource";

/// `swf:TerminateWorkflowExecution`: Write.
///
/// Resource types: `domain` (required).
pub const TerminateWorkflowExecution: &str = "swf:TerminateWorkflowExecution";

/// `swf:UndeprecateActivityType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:activityType.name`, `swf:activityType.version`.
pub const UndeprecateActivityType: &str = "swf:UndeprecateActivityType";

/// `swf:UndeprecateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const UndeprecateDomain: &str = "swf:UndeprecateDomain";

/// `swf:UndeprecateWorkflowType`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `swf:workflowType.name`, `swf:workflowType.version`.
pub const UndeprecateWorkflowType: &str = "swf:UndeprecateWorkflowType";

/// `swf:UntagResource`: Tagging, Write.
///
/// Resource types: `domain`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "swf:UntagResource";
