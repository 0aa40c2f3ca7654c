// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS FinOps Agent: the actions of the prefix `finops-agent`.

/// `finops-agent:AcceptAgentRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptAgentRequest: &str = "finops-agent:AcceptAgentRequest";

/// `finops-agent:CancelTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelTask: &str = "finops-agent:CancelTask";

/// `finops-agent:CancelTurn`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelTurn: &str = "finops-agent:CancelTurn";

/// `finops-agent:CreateAgentSpace`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAgentSpace: &str = "finops-agent:CreateAgentSpace";

/// `finops-agent:CreateAutomation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAutomation: &str = "finops-agent:CreateAutomation";

/// `finops-agent:CreateConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConnection: &str = "finops-agent:CreateConnection";

/// `finops-agent:CreateConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConversation: &str = "finops-agent:CreateConversation";

/// `finops-agent:CreateDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDocument: &str = "finops-agent:CreateDocument";

/// `finops-agent:CreateIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateIntegration: &str = "finops-agent:CreateIntegration";

/// `finops-agent:CreateOneTimeLoginSession`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOneTimeLoginSession: &str = "finops-agent:CreateOneTimeLoginSession";

/// `finops-agent:CreateTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTask: &str = "finops-agent:CreateTask";

/// `finops-agent:CreateTurn`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTurn: &str = "finops-agent:CreateTurn";

/// `finops-agent:DeleteAgentSpace`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAgentSpace: &str = "finops-agent:DeleteAgentSpace";

/// `finops-agent:DeleteArtifact`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteArtifact: &str = "finops-agent:DeleteArtifact";

/// `finops-agent:DeleteAutomation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAutomation: &str = "finops-agent:DeleteAutomation";

/// `finops-agent:DeleteConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConnection: &str = "finops-agent:DeleteConnection";

/// `finops-agent:DeleteDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDocument: &str = "finops-agent:DeleteDocument";

/// `finops-agent:DeleteIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteIntegration: &str = "finops-agent:DeleteIntegration";

/// `finops-agent:GetAgentRequest`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgentRequest: &str = "finops-agent:GetAgentRequest";

/// `finops-agent:GetAgentSpace`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgentSpace: &str = "finops-agent:GetAgentSpace";

/// `finops-agent:GetArtifactContent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetArtifactContent: &str = "finops-agent:GetArtifactContent";

/// `finops-agent:GetArtifactMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetArtifactMetadata: &str = "finops-agent:GetArtifactMetadata";

/// `finops-agent:GetAutomation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutomation: &str = "finops-agent:GetAutomation";

/// `finops-agent:GetConnection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnection: &str = "finops-agent:GetConnection";

/// `finops-agent:GetDocumentContent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentContent: &str = "finops-agent:GetDocumentContent";

/// `finops-agent:GetDocumentMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentMetadata: &str = "finops-agent:GetDocumentMetadata";

/// `finops-agent:GetIntegration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIntegration: &str = "finops-agent:GetIntegration";

/// `finops-agent:GetTask`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTask: &str = "finops-agent:GetTask";

/// `finops-agent:GetTurn`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTurn: &str = "finops-agent:GetTurn";

/// `finops-agent:ListAgentSpaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentSpaces: &str = "finops-agent:ListAgentSpaces";

/// `finops-agent:ListArtifacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListArtifacts: &str = "finops-agent:ListArtifacts";

/// `finops-agent:ListAutomations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomations: &str = "finops-agent:ListAutomations";

/// `finops-agent:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "finops-agent:ListConnections";

/// `finops-agent:ListConversations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConversations: &str = "finops-agent:ListConversations";

/// `finops-agent:ListDocuments`: List.
///
/// No resource types: its resource is `*`.
pub const ListDocuments: &str = "finops-agent:ListDocuments";

/// `finops-agent:ListIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListIntegrations: &str = "finops-agent:ListIntegrations";

/// `finops-agent:ListRecords`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecords: &str = "finops-agent:ListRecords";

/// `finops-agent:ListTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListTasks: &str = "finops-agent:ListTasks";

/// `finops-agent:ListTurns`: List.
///
/// No resource types: its resource is `*`.
pub const ListTurns: &str = "finops-agent:ListTurns";

/// `finops-agent:RejectAgentRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectAgentRequest: &str = "finops-agent:RejectAgentRequest";

/// `finops-agent:RestoreDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const RestoreDocument: &str = "finops-agent:RestoreDocument";

/// `finops-agent:SendFeedback`: Write.
///
/// No resource types: its resource is `*`.
pub const SendFeedback: &str = "finops-agent:SendFeedback";

/// `finops-agent:UpdateAgentSpace`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAgentSpace: &str = "finops-agent:UpdateAgentSpace";

/// `finops-agent:UpdateAutomation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAutomation: &str = "finops-agent:UpdateAutomation";

/// `finops-agent:UpdateConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConnection: &str = "finops-agent:UpdateConnection";

/// `finops-agent:UpdateDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDocument: &str = "finops-agent:UpdateDocument";
