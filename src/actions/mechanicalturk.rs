// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Mechanical Turk: the actions of the prefix `mechanicalturk`.

/// `mechanicalturk:AcceptQualificationRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptQualificationRequest: &str = "mechanicalturk:AcceptQualificationRequest";

/// `mechanicalturk:ApproveAssignment`: Write.
///
/// No resource types: its resource is `*`.
pub const ApproveAssignment: &str = "mechanicalturk:ApproveAssignment";

/// `mechanicalturk:AssociateQualificationWithWorker`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateQualificationWithWorker: &str = "mechanicalturk:AssociateQualificationWithWorker";

/// `mechanicalturk:CreateAdditionalAssignmentsForHIT`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAdditionalAssignmentsForHIT: &str = "mechanicalturk:CreateAdditionalAssignmentsForHIT";

/// `mechanicalturk:CreateHIT`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateHIT: &str = "mechanicalturk:CreateHIT";

/// `mechanicalturk:CreateHITType`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateHITType: &str = "mechanicalturk:CreateHITType";

/// `mechanicalturk:CreateHITWithHITType`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateHITWithHITType: &str = "mechanicalturk:CreateHITWithHITType";

/// `mechanicalturk:CreateQualificationType`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateQualificationType: &str = "mechanicalturk:CreateQualificationType";

/// `mechanicalturk:CreateWorkerBlock`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateWorkerBlock: &str = "mechanicalturk:CreateWorkerBlock";

/// `mechanicalturk:DeleteHIT`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteHIT: &str = "mechanicalturk:DeleteHIT";

/// `mechanicalturk:DeleteQualificationType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteQualificationType: &str = "mechanicalturk:DeleteQualificationType";

/// `mechanicalturk:DeleteWorkerBlock`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteWorkerBlock: &str = "mechanicalturk:DeleteWorkerBlock";

/// `mechanicalturk:DisassociateQualificationFromWorker`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateQualificationFromWorker: &str = "mechanicalturk:DisassociateQualificationFromWorker";

/// `mechanicalturk:GetAccountBalance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountBalance: &str = "mechanicalturk:GetAccountBalance";

/// `mechanicalturk:GetAssignment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssignment: &str = "mechanicalturk:GetAssignment";

/// `mechanicalturk:GetFileUploadURL`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFileUploadURL: &str = "mechanicalturk:GetFileUploadURL";

/// `mechanicalturk:GetHIT`: Read.
///
/// No resource types: its resource is `*`.
pub const GetHIT: &str = "mechanicalturk:GetHIT";

/// `mechanicalturk:GetQualificationScore`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQualificationScore: &str = "mechanicalturk:GetQualificationScore";

/// `mechanicalturk:GetQualificationType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQualificationType: &str = "mechanicalturk:GetQualificationType";

/// `mechanicalturk:ListAssignmentsForHIT`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssignmentsForHIT: &str = "mechanicalturk:ListAssignmentsForHIT";

/// `mechanicalturk:ListBonusPayments`: List.
///
/// No resource types: its resource is `*`.
pub const ListBonusPayments: &str = "mechanicalturk:ListBonusPayments";

/// `mechanicalturk:ListHITs`: List.
///
/// No resource types: its resource is `*`.
pub const ListHITs: &str = "mechanicalturk:ListHITs";

/// `mechanicalturk:ListHITsForQualificationType`: List.
///
/// No resource types: its resource is `*`.
pub const ListHITsForQualificationType: &str = "mechanicalturk:ListHITsForQualificationType";

/// `mechanicalturk:ListQualificationRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListQualificationRequests: &str = "mechanicalturk:ListQualificationRequests";

/// `mechanicalturk:ListQualificationTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListQualificationTypes: &str = "mechanicalturk:ListQualificationTypes";

/// `mechanicalturk:ListReviewableHITs`: List.
///
/// No resource types: its resource is `*`.
pub const ListReviewableHITs: &str = "mechanicalturk:ListReviewableHITs";

/// `mechanicalturk:ListReviewPolicyResultsForHIT`: List.
///
/// No resource types: its resource is `*`.
pub const ListReviewPolicyResultsForHIT: &str = "mechanicalturk:ListReviewPolicyResultsForHIT";

/// `mechanicalturk:ListWorkerBlocks`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkerBlocks: &str = "mechanicalturk:ListWorkerBlocks";

/// `mechanicalturk:ListWorkersWithQualificationType`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkersWithQualificationType: &str = "mechanicalturk:ListWorkersWithQualificationType";

/// `mechanicalturk:NotifyWorkers`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyWorkers: &str = "mechanicalturk:NotifyWorkers";

/// `mechanicalturk:RejectAssignment`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectAssignment: &str = "mechanicalturk:RejectAssignment";

/// `mechanicalturk:RejectQualificationRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectQualificationRequest: &str = "mechanicalturk:RejectQualificationRequest";

/// `mechanicalturk:SendBonus`: Write.
///
/// No resource types: its resource is `*`.
pub const SendBonus: &str = "mechanicalturk:SendBonus";

/// `mechanicalturk:SendTestEventNotification`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTestEventNotification: &str = "mechanicalturk:SendTestEventNotification";

/// `mechanicalturk:UpdateExpirationForHIT`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateExpirationForHIT: &str = "mechanicalturk:UpdateExpirationForHIT";

/// `mechanicalturk:UpdateHITReviewStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateHITReviewStatus: &str = "mechanicalturk:UpdateHITReviewStatus";

/// `mechanicalturk:UpdateHITTypeOfHIT`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateHITTypeOfHIT: &str = "mechanicalturk:UpdateHITTypeOfHIT";

/// `mechanicalturk:UpdateNotificationSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateNotificationSettings: &str = "mechanicalturk:UpdateNotificationSettings";

/// `mechanicalturk:UpdateQualificationType`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateQualificationType: &str = "mechanicalturk:UpdateQualificationType";
