// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! The actions of the prefix `assurance`.

/// `assurance:AcceptInvitation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AcceptInvitation: &str = "assurance:AcceptInvitation";

/// `assurance:AssignPermissionSet`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AssignPermissionSet: &str = "assurance:AssignPermissionSet";

/// `assurance:BatchGetComment`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetComment: &str = "assurance:BatchGetComment";

/// `assurance:BatchGetControl`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetControl: &str = "assurance:BatchGetControl";

/// `assurance:BatchGetTask`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetTask: &str = "assurance:BatchGetTask";

/// `assurance:Chat`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const Chat: &str = "assurance:Chat";

/// `assurance:CreateAnnotation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateAnnotation: &str = "assurance:CreateAnnotation";

/// `assurance:CreateComment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateComment: &str = "assurance:CreateComment";

/// `assurance:CreateControl`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateControl: &str = "assurance:CreateControl";

/// `assurance:CreateControlGroup`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateControlGroup: &str = "assurance:CreateControlGroup";

/// `assurance:CreateEnvironment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateEnvironment: &str = "assurance:CreateEnvironment";

/// `assurance:CreateEnvironmentConnection`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateEnvironmentConnection: &str = "assurance:CreateEnvironmentConnection";

/// `assurance:CreateFramework`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateFramework: &str = "assurance:CreateFramework";

/// `assurance:CreateInvitation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateInvitation: &str = "assurance:CreateInvitation";

/// `assurance:CreatePermissionSet`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreatePermissionSet: &str = "assurance:CreatePermissionSet";

/// `assurance:CreateProject`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateProject: &str = "assurance:CreateProject";

/// `assurance:CreateTask`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateTask: &str = "assurance:CreateTask";

/// `assurance:DeleteAnnotation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteAnnotation: &str = "assurance:DeleteAnnotation";

/// `assurance:DeleteComment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteComment: &str = "assurance:DeleteComment";

/// `assurance:DeleteControl`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteControl: &str = "assurance:DeleteControl";

/// `assurance:DeleteControlGroup`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteControlGroup: &str = "assurance:DeleteControlGroup";

/// `assurance:DeleteEnvironment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteEnvironment: &str = "assurance:DeleteEnvironment";

/// `assurance:DeleteEnvironmentConnection`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteEnvironmentConnection: &str = "assurance:DeleteEnvironmentConnection";

/// `assurance:DeleteEvidence`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteEvidence: &str = "assurance:DeleteEvidence";

/// `assurance:DeleteFramework`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteFramework: &str = "assurance:DeleteFramework";

/// `assurance:DeleteInvitation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteInvitation: &str = "assurance:DeleteInvitation";

/// `assurance:DeletePermissionSet`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeletePermissionSet: &str = "assurance:DeletePermissionSet";

/// `assurance:DeleteProject`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteProject: &str = "assurance:DeleteProject";

/// `assurance:DeregisterOrganizationDelegatedAdmin`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeregisterOrganizationDelegatedAdmin: &str = "assurance:DeregisterOrganizationDelegatedAdmin";

/// `assurance:DisableFramework`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DisableFramework: &str = "assurance:DisableFramework";

/// `assurance:DownloadEvidence`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DownloadEvidence: &str = "assurance:DownloadEvidence";

/// `assurance:EnableFramework`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const EnableFramework: &str = "assurance:EnableFramework";

/// `assurance:GetAnnotation`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAnnotation: &str = "assurance:GetAnnotation";

/// `assurance:GetAssessment`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAssessment: &str = "assurance:GetAssessment";

/// `assurance:GetAssessmentReportContent`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAssessmentReportContent: &str = "assurance:GetAssessmentReportContent";

/// `assurance:GetAssessmentReportExport`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAssessmentReportExport: &str = "assurance:GetAssessmentReportExport";

/// `assurance:GetChatMessages`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetChatMessages: &str = "assurance:GetChatMessages";

/// `assurance:GetComment`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetComment: &str = "assurance:GetComment";

/// `assurance:GetControl`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetControl: &str = "assurance:GetControl";

/// `assurance:GetControlGroup`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetControlGroup: &str = "assurance:GetControlGroup";

/// `assurance:GetControlStatus`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetControlStatus: &str = "assurance:GetControlStatus";

/// `assurance:GetEnvironment`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetEnvironment: &str = "assurance:GetEnvironment";

/// `assurance:GetEvidence`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetEvidence: &str = "assurance:GetEvidence";

/// `assurance:GetEvidenceContent`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetEvidenceContent: &str = "assurance:GetEvidenceContent";

/// `assurance:GetFramework`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetFramework: &str = "assurance:GetFramework";

/// `assurance:GetInvitation`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetInvitation: &str = "assurance:GetInvitation";

/// `assurance:GetPermissionSet`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetPermissionSet: &str = "assurance:GetPermissionSet";

/// `assurance:GetProject`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetProject: &str = "assurance:GetProject";

/// `assurance:GetTask`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetTask: &str = "assurance:GetTask";

/// `assurance:ListAssessmentAnnotations`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAssessmentAnnotations: &str = "assurance:ListAssessmentAnnotations";

/// `assurance:ListAssessmentJournalRecords`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAssessmentJournalRecords: &str = "assurance:ListAssessmentJournalRecords";

/// `assurance:ListAssessmentOutcomes`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAssessmentOutcomes: &str = "assurance:ListAssessmentOutcomes";

/// `assurance:ListAssessments`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAssessments: &str = "assurance:ListAssessments";

/// `assurance:ListChatSessions`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListChatSessions: &str = "assurance:ListChatSessions";

/// `assurance:ListComments`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListComments: &str = "assurance:ListComments";

/// `assurance:ListConnectionItems`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListConnectionItems: &str = "assurance:ListConnectionItems";

/// `assurance:ListControlGroups`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListControlGroups: &str = "assurance:ListControlGroups";

/// `assurance:ListControlResources`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListControlResources: &str = "assurance:ListControlResources";

/// `assurance:ListControls`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListControls: &str = "assurance:ListControls";

/// `assurance:ListDiscoveredResources`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListDiscoveredResources: &str = "assurance:ListDiscoveredResources";

/// `assurance:ListEnabledFrameworks`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListEnabledFrameworks: &str = "assurance:ListEnabledFrameworks";

/// `assurance:ListEnvironmentConnections`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListEnvironmentConnections: &str = "assurance:ListEnvironmentConnections";

/// `assurance:ListEnvironments`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListEnvironments: &str = "assurance:ListEnvironments";

/// `assurance:ListEvidence`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListEvidence: &str = "assurance:ListEvidence";

/// `assurance:ListEvidenceAnnotations`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListEvidenceAnnotations: &str = "assurance:ListEvidenceAnnotations";

/// `assurance:ListFrameworks`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListFrameworks: &str = "assurance:ListFrameworks";

/// `assurance:ListInboundInvitations`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListInboundInvitations: &str = "assurance:ListInboundInvitations";

/// `assurance:ListOutboundInvitations`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListOutboundInvitations: &str = "assurance:ListOutboundInvitations";

/// `assurance:ListPermissionSetAssignments`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListPermissionSetAssignments: &str = "assurance:ListPermissionSetAssignments";

/// `assurance:ListPermissionSets`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListPermissionSets: &str = "assurance:ListPermissionSets";

/// `assurance:ListProjects`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListProjects: &str = "assurance:ListProjects";

/// `assurance:ListResourcesForControl`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListResourcesForControl: &str = "assurance:ListResourcesForControl";

/// `assurance:ListTagsForResource`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListTagsForResource: &str = "assurance:ListTagsForResource";

/// `assurance:ListTaskHistory`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListTaskHistory: &str = "assurance:ListTaskHistory";

/// `assurance:ListTasks`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListTasks: &str = "assurance:ListTasks";

/// `assurance:PublishFramework`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PublishFramework: &str = "assurance:PublishFramework";

/// `assurance:PutControlStatusOverride`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutControlStatusOverride: &str = "assurance:PutControlStatusOverride";

/// `assurance:PutEvidence`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutEvidence: &str = "assurance:PutEvidence";

/// `assurance:RegisterOrganizationDelegatedAdmin`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RegisterOrganizationDelegatedAdmin: &str = "assurance:RegisterOrganizationDelegatedAdmin";

/// `assurance:RejectInvitation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RejectInvitation: &str = "assurance:RejectInvitation";

/// `assurance:RevokePermissionSet`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RevokePermissionSet: &str = "assurance:RevokePermissionSet";

/// `assurance:StartAssessment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartAssessment: &str = "assurance:StartAssessment";

/// `assurance:StartAssessmentReportExport`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartAssessmentReportExport: &str = "assurance:StartAssessmentReportExport";

/// `assurance:StartResourceDiscovery`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartResourceDiscovery: &str = "assurance:StartResourceDiscovery";

/// `assurance:TagResource`: Tagging, Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const TagResource: &str = "assurance:TagResource";

/// `assurance:UntagResource`: Tagging, Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UntagResource: &str = "assurance:UntagResource";

/// `assurance:UpdateAnnotation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateAnnotation: &str = "assurance:UpdateAnnotation";

/// `assurance:UpdateAssessment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateAssessment: &str = "assurance:UpdateAssessment";

/// `assurance:UpdateComment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateComment: &str = "assurance:UpdateComment";

/// `assurance:UpdateControl`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateControl: &str = "assurance:UpdateControl";

/// `assurance:UpdateControlGroup`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateControlGroup: &str = "assurance:UpdateControlGroup";

/// `assurance:UpdateEnvironment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateEnvironment: &str = "assurance:UpdateEnvironment";

/// `assurance:UpdateEvidence`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateEvidence: &str = "assurance:UpdateEvidence";

/// `assurance:UpdateFramework`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateFramework: &str = "assurance:UpdateFramework";

/// `assurance:UpdatePermissionSet`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdatePermissionSet: &str = "assurance:UpdatePermissionSet";

/// `assurance:UpdateProject`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateProject: &str = "assurance:UpdateProject";

/// `assurance:UpdateTask`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateTask: &str = "assurance:UpdateTask";

/// `assurance:UploadEvidence`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UploadEvidence: &str = "assurance:UploadEvidence";

/// `assurance:VendConnectionAccessToken`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const VendConnectionAccessToken: &str = "assurance:VendConnectionAccessToken";
