// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect: the actions of the prefix `connect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agent-status` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}` |
//! | `ai-agent` | `arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}` |
//! | `application` | `arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}` |
//! | `attached-file` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}` |
//! | `authentication-profile` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}` |
//! | `aws-managed-view` | `arn:${Partition}:connect:${Region}:aws:view/${ViewId}` |
//! | `contact` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}` |
//! | `contact-evaluation` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}` |
//! | `contact-flow` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}` |
//! | `contact-flow-module` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}` |
//! | `customer-managed-view` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}` |
//! | `customer-managed-view-version` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}` |
//! | `data-table` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}` |
//! | `email-address` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}` |
//! | `evaluation-form` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}` |
//! | `extraction-definition` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/extraction-definition/${ExtractionDefinitionId}` |
//! | `hierarchy-group` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}` |
//! | `hours-of-operation` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}` |
//! | `instance` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}` |
//! | `integration-association` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}` |
//! | `legacy-phone-number` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}` |
//! | `metric` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}` |
//! | `notification` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}` |
//! | `phone-number` | `arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}` |
//! | `prompt` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}` |
//! | `qualified-aws-managed-view` | `arn:${Partition}:connect:${Region}:aws:view/${ViewId}:${ViewQualifier}` |
//! | `qualified-customer-managed-view` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}` |
//! | `qualified-metric` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}:${MetricQualifier}` |
//! | `queue` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}` |
//! | `quick-connect` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}` |
//! | `routing-profile` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}` |
//! | `rule` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}` |
//! | `security-profile` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}` |
//! | `task-template` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}` |
//! | `traffic-distribution-group` | `arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}` |
//! | `use-case` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}` |
//! | `user` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}` |
//! | `vocabulary` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}` |
//! | `wildcard-agent-status` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*` |
//! | `wildcard-contact-flow` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*` |
//! | `wildcard-legacy-phone-number` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*` |
//! | `wildcard-phone-number` | `arn:${Partition}:connect:${Region}:${Account}:phone-number/*` |
//! | `wildcard-queue` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/*` |
//! | `wildcard-quick-connect` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*` |
//! | `workspace` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}` |

mod part_1;
mod part_2;
mod part_3;
mod part_4;

pub use part_1::*;
pub use part_2::*;
pub use part_3::*;
pub use part_4::*;
