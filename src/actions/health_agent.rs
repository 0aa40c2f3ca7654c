// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect Health: the actions of the prefix `health-agent`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Agent` | `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/agent/${AgentId}` |
//! | `Domain` | `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}` |
//! | `Integration` | `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/integration/${IntegrationId}` |
//! | `PatientInsightsJob` | `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/patient-insights-job/${JobId}` |
//! | `Session` | `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/session/${SessionId}` |
//! | `Subscription` | `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/subscription/${SubscriptionId}` |

/// `health-agent:ActivateSubscription`: Write.
///
/// Resource types: `Domain` (required), `Subscription` (required).
pub const ActivateSubscription: &str = "health-agent:ActivateSubscription";

/// `health-agent:CancelAppointment`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const CancelAppointment: &str = "health-agent:CancelAppointment";

/// `health-agent:CreateAgent`: Write.
///
/// Resource types: `Agent` (required), `Domain` (required).
pub const CreateAgent: &str = "health-agent:CreateAgent";

/// `health-agent:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "health-agent:CreateDomain";

/// `health-agent:CreateIntegration`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const CreateIntegration: &str = "health-agent:CreateIntegration";

/// `health-agent:CreateSession`: Write.
///
/// Resource types: `Agent` (required), `Domain` (required), `Session` (required).
pub const CreateSession: &str = "health-agent:CreateSession";

/// `health-agent:CreateSubscription`: Write.
///
/// Resource types: `Domain` (required), `Subscription` (required).
pub const CreateSubscription: &str = "health-agent:CreateSubscription";

/// `health-agent:DeactivateSubscription`: Write.
///
/// Resource types: `Domain` (required), `Subscription` (required).
pub const DeactivateSubscription: &str = "health-agent:DeactivateSubscription";

/// `health-agent:DeleteAgent`: Write.
///
/// Resource types: `Agent` (required), `Domain` (required).
pub const DeleteAgent: &str = "health-agent:DeleteAgent";

/// `health-agent:DeleteDomain`: Write.
///
/// Resource types: `Domain` (required).
pub const DeleteDomain: &str = "health-agent:DeleteDomain";

/// `health-agent:DeleteIntegration`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const DeleteIntegration: &str = "health-agent:DeleteIntegration";

/// `health-agent:GetAgent`: Read.
///
/// Resource types: `Agent` (required), `Domain` (required).
pub const GetAgent: &str = "health-agent:GetAgent";

/// `health-agent:GetCareTeamProvider`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const GetCareTeamProvider: &str = "health-agent:GetCareTeamProvider";

/// `health-agent:GetDomain`: Read.
///
/// Resource types: `Domain` (required).
pub const GetDomain: &str = "health-agent:GetDomain";

/// `health-agent:GetDomainAnalytics`: Read.
///
/// Resource types: `Domain` (required).
pub const GetDomainAnalytics: &str = "health-agent:GetDomainAnalytics";

/// `health-agent:GetIntegration`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const GetIntegration: &str = "health-agent:GetIntegration";

/// `health-agent:GetMedicalScribeListeningSession`: Read.
///
/// Resource types: `Domain` (required), `Subscription` (required).
pub const GetMedicalScribeListeningSession: &str = "health-agent:GetMedicalScribeListeningSession";

/// `health-agent:GetPatient`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const GetPatient: &str = "health-agent:GetPatient";

/// `health-agent:GetPatientInsightsJob`: Read.
///
/// Resource types: `Domain` (required), `PatientInsightsJob` (required).
pub const GetPatientInsightsJob: &str = "health-agent:GetPatientInsightsJob";

/// `health-agent:GetPractitioner`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const GetPractitioner: &str = "health-agent:GetPractitioner";

/// `health-agent:GetSessionContext`: Read.
///
/// Resource types: `Domain` (required), `Session` (required).
pub const GetSessionContext: &str = "health-agent:GetSessionContext";

/// `health-agent:GetSubscription`: Read.
///
/// Resource types: `Domain` (required), `Subscription` (required).
pub const GetSubscription: &str = "health-agent:GetSubscription";

/// `health-agent:InvokeAgent`: Write.
///
/// Resource types: `Domain` (required), `Session` (required).
pub const InvokeAgent: &str = "health-agent:InvokeAgent";

/// `health-agent:ListAgents`: List.
///
/// Resource types: `Domain` (required).
pub const ListAgents: &str = "health-agent:ListAgents";

/// `health-agent:ListAppointmentSlots`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ListAppointmentSlots: &str = "health-agent:ListAppointmentSlots";

/// `health-agent:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "health-agent:ListDomains";

/// `health-agent:ListIntegrations`: List.
///
/// Resource types: `Domain` (required).
pub const ListIntegrations: &str = "health-agent:ListIntegrations";

/// `health-agent:ListPatientAppointments`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ListPatientAppointments: &str = "health-agent:ListPatientAppointments";

/// `health-agent:ListPatientInsuranceCoverages`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ListPatientInsuranceCoverages: &str = "health-agent:ListPatientInsuranceCoverages";

/// `health-agent:ListPatientMedications`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ListPatientMedications: &str = "health-agent:ListPatientMedications";

/// `health-agent:ListProviders`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ListProviders: &str = "health-agent:ListProviders";

/// `health-agent:ListSessionRecords`: List.
///
/// Resource types: `Domain` (required).
pub const ListSessionRecords: &str = "health-agent:ListSessionRecords";

/// `health-agent:ListSubscriptions`: List.
///
/// Resource types: `Domain` (required).
pub const ListSubscriptions: &str = "health-agent:ListSubscriptions";

/// `health-agent:ListTagsForResource`: List.
///
/// Resource types: `Domain`.
pub const ListTagsForResource: &str = "health-agent:ListTagsForResource";

/// `health-agent:MatchPatient`: Read.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const MatchPatient: &str = "health-agent:MatchPatient";

/// `health-agent:PublishAgent`: Write.
///
/// Resource types: `Agent` (required), `Domain` (required).
pub const PublishAgent: &str = "health-agent:PublishAgent";

/// `health-agent:RescheduleAppointment`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const RescheduleAppointment: &str = "health-agent:RescheduleAppointment";

/// `health-agent:ResetPassword`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ResetPassword: &str = "health-agent:ResetPassword";

/// `health-agent:ScheduleAppointment`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const ScheduleAppointment: &str = "health-agent:ScheduleAppointment";

/// `health-agent:StartMedicalScribeListeningSession`: Write.
///
/// Resource types: `Domain` (required), `Subscription` (required).
pub const StartMedicalScribeListeningSession: &str = "health-agent:StartMedicalScribeListeningSession";

/// `health-agent:StartPatientInsightsJob`: Write.
///
/// Resource types: `Domain` (required), `PatientInsightsJob` (required).
pub const StartPatientInsightsJob: &str = "health-agent:StartPatientInsightsJob";

/// `health-agent:SubmitMedicationRenewal`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const SubmitMedicationRenewal: &str = "health-agent:SubmitMedicationRenewal";

/// `health-agent:TagResource`: Tagging, Write.
///
/// Resource types: `Domain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "health-agent:TagResource";

/// `health-agent:UntagResource`: Tagging, Write.
///
/// Resource types: `Domain`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "health-agent:UntagResource";

/// `health-agent:UpdateAgent`: Write.
///
/// Resource types: `Agent` (required), `Domain` (required).
pub const UpdateAgent: &str = "health-agent:UpdateAgent";

/// `health-agent:UpdateIntegration`: Write.
///
/// Resource types: `Domain` (required), `Integration` (required).
pub const UpdateIntegration: &str = "health-agent:UpdateIntegration";

/// `health-agent:UpdateSession`: Write.
///
/// Resource types: `Domain` (required), `Session` (required).
pub const UpdateSession: &str = "health-agent:UpdateSession";
