// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeCommit: the actions of the prefix `codecommit`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `repository` | `arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}` |

/// `codecommit:AssociateApprovalRuleTemplateWithRepository`: Write.
///
/// Resource types: `repository` (required).
pub const AssociateApprovalRuleTemplateWithRepository: &str = "codecommit:AssociateApprovalRuleTemplateWithRepository";

/// `codecommit:BatchAssociateApprovalRuleTemplateWithRepositories`: Write.
///
/// Resource types: `repository` (required).
pub const BatchAssociateApprovalRuleTemplateWithRepositories: &str = "codecommit:BatchAssociateApprovalRuleTemplateWithRepositories";

/// `codecommit:BatchDescribeMergeConflicts`: Read.
///
/// Resource types: `repository` (required).
pub const BatchDescribeMergeConflicts: &str = "codecommit:BatchDescribeMergeConflicts";

/// `codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories`: Write.
///
/// Resource types: `repository` (required).
pub const BatchDisassociateApprovalRuleTemplateFromRepositories: &str = "codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories";

/// `codecommit:BatchGetCommits`: Read.
///
/// Resource types: `repository` (required).
pub const BatchGetCommits: &str = "codecommit:BatchGetCommits";

/// `codecommit:BatchGetPullRequests`: Read.
///
/// Resource types: `repository` (required).
pub const BatchGetPullRequests: &str = "codecommit:BatchGetPullRequests";

/// `codecommit:BatchGetRepositories`: Read.
///
/// Resource types: `repository` (required).
pub const BatchGetRepositories: &str = "codecommit:BatchGetRepositories";

/// `codecommit:CancelUploadArchive`: Read.
///
/// Resource types: `repository` (required).
pub const CancelUploadArchive: &str = "codecommit:CancelUploadArchive";

/// `codecommit:CreateApprovalRuleTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApprovalRuleTemplate: &str = "codecommit:CreateApprovalRuleTemplate";

/// `codecommit:CreateBranch`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const CreateBranch: &str = "codecommit:CreateBranch";

/// `codecommit:CreateCommit`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const CreateCommit: &str = "codecommit:CreateCommit";

/// `codecommit:CreatePullRequest`: Write.
///
/// Resource types: `repository` (required).
pub const CreatePullRequest: &str = "codecommit:CreatePullRequest";

/// `codecommit:CreatePullRequestApprovalRule`: Write.
///
/// Resource types: `repository` (required).
pub const CreatePullRequestApprovalRule: &str = "codecommit:CreatePullRequestApprovalRule";

/// `codecommit:CreateRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepository: &str = "codecommit:CreateRepository";

/// `codecommit:CreateUnreferencedMergeCommit`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const CreateUnreferencedMergeCommit: &str = "codecommit:CreateUnreferencedMergeCommit";

/// `codecommit:DeleteApprovalRuleTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApprovalRuleTemplate: &str = "codecommit:DeleteApprovalRuleTemplate";

/// `codecommit:DeleteBranch`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const DeleteBranch: &str = "codecommit:DeleteBranch";

/// `codecommit:DeleteCommentContent`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteCommentContent: &str = "codecommit:DeleteCommentContent";

/// `codecommit:DeleteFile`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const DeleteFile: &str = "codecommit:DeleteFile";

/// `codecommit:DeletePullRequestApprovalRule`: Write.
///
/// Resource types: `repository` (required).
pub const DeletePullRequestApprovalRule: &str = "codecommit:DeletePullRequestApprovalRule";

/// `codecommit:DeleteRepository`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepository: &str = "codecommit:DeleteRepository";

/// `codecommit:DescribeMergeConflicts`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeMergeConflicts: &str = "codecommit:DescribeMergeConflicts";

/// `codecommit:DescribePullRequestEvents`: Read.
///
/// Resource types: `repository` (required).
pub const DescribePullRequestEvents: &str = "codecommit:DescribePullRequestEvents";

/// `codecommit:DisassociateApprovalRuleTemplateFromRepository`: Write.
///
/// Resource types: `repository` (required).
pub const DisassociateApprovalRuleTemplateFromRepository: &str = "codecommit:DisassociateApprovalRuleTemplateFromRepository";

/// `codecommit:EvaluatePullRequestApprovalRules`: Read.
///
/// Resource types: `repository` (required).
pub const EvaluatePullRequestApprovalRules: &str = "codecommit:EvaluatePullRequestApprovalRules";

/// `codecommit:GetApprovalRuleTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApprovalRuleTemplate: &str = "codecommit:GetApprovalRuleTemplate";

/// `codecommit:GetBlob`: Read.
///
/// Resource types: `repository` (required).
pub const GetBlob: &str = "codecommit:GetBlob";

/// `codecommit:GetBlobDifferences`: Read.
///
/// Resource types: `repository` (required).
pub const GetBlobDifferences: &str = "codecommit:GetBlobDifferences";

/// `codecommit:GetBranch`: Read.
///
/// Resource types: `repository` (required).
pub const GetBranch: &str = "codecommit:GetBranch";

/// `codecommit:GetComment`: Read.
///
/// Resource types: `repository` (required).
pub const GetComment: &str = "codecommit:GetComment";

/// `codecommit:GetCommentReactions`: Read.
///
/// Resource types: `repository` (required).
pub const GetCommentReactions: &str = "codecommit:GetCommentReactions";

/// `codecommit:GetCommentsForComparedCommit`: Read.
///
/// Resource types: `repository` (required).
pub const GetCommentsForComparedCommit: &str = "codecommit:GetCommentsForComparedCommit";

/// `codecommit:GetCommentsForPullRequest`: Read.
///
/// Resource types: `repository` (required).
pub const GetCommentsForPullRequest: &str = "codecommit:GetCommentsForPullRequest";

/// `codecommit:GetCommit`: Read.
///
/// Resource types: `repository` (required).
pub const GetCommit: &str = "codecommit:GetCommit";

/// `codecommit:GetCommitHistory`: Read.
///
/// Resource types: `repository` (required).
pub const GetCommitHistory: &str = "codecommit:GetCommitHistory";

/// `codecommit:GetCommitsFromMergeBase`: Read.
///
/// Resource types: `repository` (required).
pub const GetCommitsFromMergeBase: &str = "codecommit:GetCommitsFromMergeBase";

/// `codecommit:GetDifferences`: Read.
///
/// Resource types: `repository` (required).
pub const GetDifferences: &str = "codecommit:GetDifferences";

/// `codecommit:GetFile`: Read.
///
/// Resource types: `repository` (required).
pub const GetFile: &str = "codecommit:GetFile";

/// `codecommit:GetFolder`: Read.
///
/// Resource types: `repository` (required).
pub const GetFolder: &str = "codecommit:GetFolder";

/// `codecommit:GetMergeCommit`: Read.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const GetMergeCommit: &str = "codecommit:GetMergeCommit";

/// `codecommit:GetMergeConflicts`: Read.
///
/// Resource types: `repository` (required).
pub const GetMergeConflicts: &str = "codecommit:GetMergeConflicts";

/// `codecommit:GetMergeOptions`: Read.
///
/// Resource types: `repository` (required).
pub const GetMergeOptions: &str = "codecommit:GetMergeOptions";

/// `codecommit:GetObjectIdentifier`: Read.
///
/// Resource types: `repository` (required).
pub const GetObjectIdentifier: &str = "codecommit:GetObjectIdentifier";

/// `codecommit:GetPullRequest`: Read.
///
/// Resource types: `repository` (required).
pub const GetPullRequest: &str = "codecommit:GetPullRequest";

/// `codecommit:GetPullRequestApprovalStates`: Read.
///
/// Resource types: `repository` (required).
pub const GetPullRequestApprovalStates: &str = "codecommit:GetPullRequestApprovalStates";

/// `codecommit:GetPullRequestOverrideState`: Read.
///
/// Resource types: `repository` (required).
pub const GetPullRequestOverrideState: &str = "codecommit:GetPullRequestOverrideState";

/// `codecommit:GetReferences`: Read.
///
/// Resource types: `repository` (required).
pub const GetReferences: &str = "codecommit:GetReferences";

/// `codecommit:GetRepository`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepository: &str = "codecommit:GetRepository";

/// `codecommit:GetRepositoryTriggers`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepositoryTriggers: &str = "codecommit:GetRepositoryTriggers";

/// `codecommit:GetTree`: Read.
///
/// Resource types: `repository` (required).
pub const GetTree: &str = "codecommit:GetTree";

/// `codecommit:GetUploadArchiveStatus`: Read.
///
/// Resource types: `repository` (required).
pub const GetUploadArchiveStatus: &str = "codecommit:GetUploadArchiveStatus";

/// `codecommit:GitPull`: Read.
///
/// Resource types: `repository` (required).
pub const GitPull: &str = "codecommit:GitPull";

/// `codecommit:GitPush`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const GitPush: &str = "codecommit:GitPush";

/// `codecommit:ListApprovalRuleTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListApprovalRuleTemplates: &str = "codecommit:ListApprovalRuleTemplates";

/// `codecommit:ListAssociatedApprovalRuleTemplatesForRepository`: List.
///
/// Resource types: `repository` (required).
pub const ListAssociatedApprovalRuleTemplatesForRepository: &str = "codecommit:ListAssociatedApprovalRuleTemplatesForRepository";

/// `codecommit:ListBranches`: List.
///
/// Resource types: `repository` (required).
pub const ListBranches: &str = "codecommit:ListBranches";

/// `codecommit:ListFileCommitHistory`: List.
///
/// Resource types: `repository` (required).
pub const ListFileCommitHistory: &str = "codecommit:ListFileCommitHistory";

/// `codecommit:ListPullRequests`: List.
///
/// Resource types: `repository` (required).
pub const ListPullRequests: &str = "codecommit:ListPullRequests";

/// `codecommit:ListRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositories: &str = "codecommit:ListRepositories";

/// `codecommit:ListRepositoriesForApprovalRuleTemplate`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositoriesForApprovalRuleTemplate: &str = "codecommit:ListRepositoriesForApprovalRuleTemplate";

/// `codecommit:ListTagsForResource`: List.
///
/// Resource types: `repository`.
pub const ListTagsForResource: &str = "codecommit:ListTagsForResource";

/// `codecommit:MergeBranchesByFastForward`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const MergeBranchesByFastForward: &str = "codecommit:MergeBranchesByFastForward";

/// `codecommit:MergeBranchesBySquash`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const MergeBranchesBySquash: &str = "codecommit:MergeBranchesBySquash";

/// `codecommit:MergeBranchesByThreeWay`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const MergeBranchesByThreeWay: &str = "codecommit:MergeBranchesByThreeWay";

/// `codecommit:MergePullRequestByFastForward`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const MergePullRequestByFastForward: &str = "codecommit:MergePullRequestByFastForward";

/// `codecommit:MergePullRequestBySquash`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const MergePullRequestBySquash: &str = "codecommit:MergePullRequestBySquash";

/// `codecommit:MergePullRequestByThreeWay`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const MergePullRequestByThreeWay: &str = "codecommit:MergePullRequestByThreeWay";

/// `codecommit:OverridePullRequestApprovalRules`: Write.
///
/// Resource types: `repository` (required).
pub const OverridePullRequestApprovalRules: &str = "codecommit:OverridePullRequestApprovalRules";

/// `codecommit:PostCommentForComparedCommit`: Write.
///
/// Resource types: `repository` (required).
pub const PostCommentForComparedCommit: &str = "codecommit:PostCommentForComparedCommit";

/// `codecommit:PostCommentForPullRequest`: Write.
///
/// Resource types: `repository` (required).
pub const PostCommentForPullRequest: &str = "codecommit:PostCommentForPullRequest";

/// `codecommit:PostCommentReply`: Write.
///
/// Resource types: `repository` (required).
pub const PostCommentReply: &str = "codecommit:PostCommentReply";

/// `codecommit:PutCommentReaction`: Write.
///
/// Resource types: `repository` (required).
pub const PutCommentReaction: &str = "codecommit:PutCommentReaction";

/// `codecommit:PutFile`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `codecommit:References`.
pub const PutFile: &str = "codecommit:PutFile";

/// `codecommit:PutRepositoryTriggers`: Write.
///
/// Resource types: `repository` (required).
pub const PutRepositoryTriggers: &str = "codecommit:PutRepositoryTriggers";

/// `codecommit:TagResource`: Tagging, Write.
///
/// Resource types: `repository`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codecommit:TagResource";

/// `codecommit:TestRepositoryTriggers`: Write.
///
/// Resource types: `repository` (required).
pub const TestRepositoryTriggers: &str = "codecommit:TestRepositoryTriggers";

/// `codecommit:UntagResource`: Tagging, Write.
///
/// Resource types: `repository`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "codecommit:UntagResource";

/// `codecommit:UpdateApprovalRuleTemplateContent`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApprovalRuleTemplateContent: &str = "codecommit:UpdateApprovalRuleTemplateContent";

/// `codecommit:UpdateApprovalRuleTemplateDescription`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApprovalRuleTemplateDescription: &str = "codecommit:UpdateApprovalRuleTemplateDescription";

/// `codecommit:UpdateApprovalRuleTemplateName`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApprovalRuleTemplateName: &str = "codecommit:UpdateApprovalRuleTemplateName";

/// `codecommit:UpdateComment`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateComment: &str = "codecommit:UpdateComment";

/// `codecommit:UpdateDefaultBranch`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateDefaultBranch: &str = "codecommit:UpdateDefaultBranch";

/// `codecommit:UpdatePullRequestApprovalRuleContent`: Write.
///
/// Resource types: `repository` (required).
pub const UpdatePullRequestApprovalRuleContent: &str = "codecommit:UpdatePullRequestApprovalRuleContent";

/// `codecommit:UpdatePullRequestApprovalState`: Write.
///
/// Resource types: `repository` (required).
pub const UpdatePullRequestApprovalState: &str = "codecommit:UpdatePullRequestApprovalState";

/// `codecommit:UpdatePullRequestDescription`: Write.
///
/// Resource types: `repository` (required).
pub const UpdatePullRequestDescription: &str = "codecommit:UpdatePullRequestDescription";

/// `codecommit:UpdatePullRequestStatus`: Write.
///
/// Resource types: `repository` (required).
pub const UpdatePullRequestStatus: &str = "codecommit:UpdatePullRequestStatus";

/// `codecommit:UpdatePullRequestTitle`: Write.
///
/// Resource types: `repository` (required).
pub const UpdatePullRequestTitle: &str = "codecommit:UpdatePullRequestTitle";

/// `codecommit:UpdateRepositoryDescription`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateRepositoryDescription: &str = "codecommit:UpdateRepositoryDescription";

/// `codecommit:UpdateRepositoryEncryptionKey`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateRepositoryEncryptionKey: &str = "codecommit:UpdateRepositoryEncryptionKey";

/// `codecommit:UpdateRepositoryName`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateRepositoryName: &str = "codecommit:UpdateRepositoryName";

/// `codecommit:UploadArchive`: Write.
///
/// Resource types: `repository` (required).
pub const UploadArchive: &str = "codecommit:UploadArchive";
