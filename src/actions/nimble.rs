// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Nimble Studio: the actions of the prefix `nimble`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `eula` | `arn:${Partition}:nimble:${Region}:${Account}:eula/${EulaId}` |
//! | `eula-acceptance` | `arn:${Partition}:nimble:${Region}:${Account}:eula-acceptance/${EulaAcceptanceId}` |
//! | `launch-profile` | `arn:${Partition}:nimble:${Region}:${Account}:launch-profile/${LaunchProfileId}` |
//! | `streaming-image` | `arn:${Partition}:nimble:${Region}:${Account}:streaming-image/${StreamingImageId}` |
//! | `streaming-session` | `arn:${Partition}:nimble:${Region}:${Account}:streaming-session/${StreamingSessionId}` |
//! | `streaming-session-backup` | `arn:${Partition}:nimble:${Region}:${Account}:streaming-session-backup/${StreamingSessionBackupId}` |
//! | `studio` | `arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}` |
//! | `studio-component` | `arn:${Partition}:nimble:${Region}:${Account}:studio-component/${StudioComponentId}` |

/// `nimble:AcceptEulas`: Write.
///
/// Resource types: `eula` (required).
pub const AcceptEulas: &str = "nimble:AcceptEulas";

/// `nimble:CreateLaunchProfile`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const CreateLaunchProfile: &str = "nimble:CreateLaunchProfile";

/// `nimble:CreateStreamingImage`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const CreateStreamingImage: &str = "nimble:CreateStreamingImage";

/// `nimble:CreateStreamingSession`: Write.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const CreateStreamingSession: &str = "nimble:CreateStreamingSession";

/// `nimble:CreateStreamingSessionStream`: Write.
///
/// Resource types: `streaming-session` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const CreateStreamingSessionStream: &str = "nimble:CreateStreamingSessionStream";

/// `nimble:CreateStudio`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const CreateStudio: &str = "nimble:CreateStudio";

/// `nimble:CreateStudioComponent`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const CreateStudioComponent: &str = "nimble:CreateStudioComponent";

/// `nimble:DeleteLaunchProfile`: Write.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const DeleteLaunchProfile: &str = "nimble:DeleteLaunchProfile";

/// `nimble:DeleteLaunchProfileMember`: Write.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const DeleteLaunchProfileMember: &str = "nimble:DeleteLaunchProfileMember";

/// `nimble:DeleteStreamingImage`: Write.
///
/// Resource types: `streaming-image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const DeleteStreamingImage: &str = "nimble:DeleteStreamingImage";

/// `nimble:DeleteStreamingSession`: Write.
///
/// Resource types: `streaming-session` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const DeleteStreamingSession: &str = "nimble:DeleteStreamingSession";

/// `nimble:DeleteStudio`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const DeleteStudio: &str = "nimble:DeleteStudio";

/// `nimble:DeleteStudioComponent`: Write.
///
/// Resource types: `studio-component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const DeleteStudioComponent: &str = "nimble:DeleteStudioComponent";

/// `nimble:DeleteStudioMember`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const DeleteStudioMember: &str = "nimble:DeleteStudioMember";

/// `nimble:GetEula`: Read.
///
/// Resource types: `eula` (required).
pub const GetEula: &str = "nimble:GetEula";

/// `nimble:GetFeatureMap`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFeatureMap: &str = "nimble:GetFeatureMap";

/// `nimble:GetLaunchProfile`: Read.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetLaunchProfile: &str = "nimble:GetLaunchProfile";

/// `nimble:GetLaunchProfileDetails`: Read.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetLaunchProfileDetails: &str = "nimble:GetLaunchProfileDetails";

/// `nimble:GetLaunchProfileInitialization`: Read.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetLaunchProfileInitialization: &str = "nimble:GetLaunchProfileInitialization";

/// `nimble:GetLaunchProfileMember`: Read.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetLaunchProfileMember: &str = "nimble:GetLaunchProfileMember";

/// `nimble:GetStreamingImage`: Read.
///
/// Resource types: `streaming-image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetStreamingImage: &str = "nimble:GetStreamingImage";

/// `nimble:GetStreamingSession`: Read.
///
/// Resource types: `streaming-session` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const GetStreamingSession: &str = "nimble:GetStreamingSession";

/// `nimble:GetStreamingSessionBackup`: Read.
///
/// Resource types: `streaming-session-backup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const GetStreamingSessionBackup: &str = "nimble:GetStreamingSessionBackup";

/// `nimble:GetStreamingSessionStream`: Read.
///
/// Resource types: `streaming-session` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const GetStreamingSessionStream: &str = "nimble:GetStreamingSessionStream";

/// `nimble:GetStudio`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetStudio: &str = "nimble:GetStudio";

/// `nimble:GetStudioComponent`: Read.
///
/// Resource types: `studio-component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetStudioComponent: &str = "nimble:GetStudioComponent";

/// `nimble:GetStudioMember`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const GetStudioMember: &str = "nimble:GetStudioMember";

/// `nimble:ListEulaAcceptances`: Read.
///
/// Resource types: `eula-acceptance` (required).
///
/// Condition keys: `nimble:studioId`.
pub const ListEulaAcceptances: &str = "nimble:ListEulaAcceptances";

/// `nimble:ListEulas`: Read.
///
/// Resource types: `eula` (required).
pub const ListEulas: &str = "nimble:ListEulas";

/// `nimble:ListLaunchProfileMembers`: Read.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const ListLaunchProfileMembers: &str = "nimble:ListLaunchProfileMembers";

/// `nimble:ListLaunchProfiles`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:principalId`, `nimble:requesterPrincipalId`, `nimble:studioId`.
pub const ListLaunchProfiles: &str = "nimble:ListLaunchProfiles";

/// `nimble:ListStreamingImages`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const ListStreamingImages: &str = "nimble:ListStreamingImages";

/// `nimble:ListStreamingSessionBackups`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:requesterPrincipalId`, `nimble:studioId`.
pub const ListStreamingSessionBackups: &str = "nimble:ListStreamingSessionBackups";

/// `nimble:ListStreamingSessions`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`, `nimble:studioId`.
pub const ListStreamingSessions: &str = "nimble:ListStreamingSessions";

/// `nimble:ListStudioComponents`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const ListStudioComponents: &str = "nimble:ListStudioComponents";

/// `nimble:ListStudioMembers`: Read.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const ListStudioMembers: &str = "nimble:ListStudioMembers";

/// `nimble:ListStudios`: Read.
///
/// No resource types: its resource is `*`.
pub const ListStudios: &str = "nimble:ListStudios";

/// `nimble:ListTagsForResource`: Read.
///
/// Resource types: `launch-profile`, `streaming-image`, `streaming-session`, `streaming-session-backup`, `studio`, `studio-component`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:studioId`.
pub const ListTagsForResource: &str = "nimble:ListTagsForResource";

/// `nimble:PutLaunchProfileMembers`: Write.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const PutLaunchProfileMembers: &str = "nimble:PutLaunchProfileMembers";

/// `nimble:PutStudioLogEvents`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const PutStudioLogEvents: &str = "nimble:PutStudioLogEvents";

/// `nimble:PutStudioMembers`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const PutStudioMembers: &str = "nimble:PutStudioMembers";

/// `nimble:StartStreamingSession`: Write.
///
/// Resource types: `streaming-session` (required), `streaming-session-backup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const StartStreamingSession: &str = "nimble:StartStreamingSession";

/// `nimble:StartStudioSSOConfigurationRepair`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const StartStudioSSOConfigurationRepair: &str = "nimble:StartStudioSSOConfigurationRepair";

/// `nimble:StopStreamingSession`: Write.
///
/// Resource types: `streaming-session` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:requesterPrincipalId`.
pub const StopStreamingSession: &str = "nimble:StopStreamingSession";

/// `nimble:TagResource`: Tagging, Write.
///
/// Resource types: `launch-profile`, `streaming-image`, `streaming-session`, `streaming-session-backup`, `studio`, `studio-component`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:studioId`.
pub const TagResource: &str = "nimble:TagResource";

/// `nimble:UntagResource`: Tagging, Write.
///
/// Resource types: `launch-profile`, `streaming-image`, `streaming-session`, `streaming-session-backup`, `studio`, `studio-component`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:createdBy`, `nimble:ownedBy`, `nimble:studioId`.
pub const UntagResource: &str = "nimble:UntagResource";

/// `nimble:UpdateLaunchProfile`: Write.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const UpdateLaunchProfile: &str = "nimble:UpdateLaunchProfile";

/// `nimble:UpdateLaunchProfileMember`: Write.
///
/// Resource types: `launch-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const UpdateLaunchProfileMember: &str = "nimble:UpdateLaunchProfileMember";

/// `nimble:UpdateStreamingImage`: Write.
///
/// Resource types: `streaming-image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const UpdateStreamingImage: &str = "nimble:UpdateStreamingImage";

/// `nimble:UpdateStudio`: Write.
///
/// Resource types: `studio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const UpdateStudio: &str = "nimble:UpdateStudio";

/// `nimble:UpdateStudioComponent`: Write.
///
/// Resource types: `studio-component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `nimble:studioId`.
pub const UpdateStudioComponent: &str = "nimble:UpdateStudioComponent";
