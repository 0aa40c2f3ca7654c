// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Systems Manager Incident Manager Contacts: the actions of the prefix `ssm-contacts`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `contact` | `arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}` |
//! | `contactchannel` | `arn:${Partition}:ssm-contacts:${Region}:${Account}:contactchannel/${ContactAlias}/${ContactChannelId}` |
//! | `engagement` | `arn:${Partition}:ssm-contacts:${Region}:${Account}:engagement/${ContactAlias}/${EngagementId}` |
//! | `page` | `arn:${Partition}:ssm-contacts:${Region}:${Account}:page/${ContactAlias}/${PageId}` |
//! | `rotation` | `arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}` |

/// `ssm-contacts:AcceptPage`: Write.
///
/// Resource types: `page` (required).
pub const AcceptPage: &str = "ssm-contacts:AcceptPage";

/// `ssm-contacts:ActivateContactChannel`: Write.
///
/// Resource types: `contactchannel` (required).
pub const ActivateContactChannel: &str = "ssm-contacts:ActivateContactChannel";

/// `ssm-contacts:AssociateContact`: Permissions management, Write.
///
/// Resource types: `contact` (required).
pub const AssociateContact: &str = "ssm-contacts:AssociateContact";

/// `ssm-contacts:CreateContact`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContact: &str = "ssm-contacts:CreateContact";

/// `ssm-contacts:CreateContactChannel`: Write.
///
/// Resource types: `contact` (required).
pub const CreateContactChannel: &str = "ssm-contacts:CreateContactChannel";

/// `ssm-contacts:CreateRotation`: Write.
///
/// Resource types: `rotation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRotation: &str = "ssm-contacts:CreateRotation";

/// `ssm-contacts:CreateRotationOverride`: Write.
///
/// Resource types: `rotation` (required).
pub const CreateRotationOverride: &str = "ssm-contacts:CreateRotationOverride";

/// `ssm-contacts:DeactivateContactChannel`: Write.
///
/// Resource types: `contactchannel` (required).
pub const DeactivateContactChannel: &str = "ssm-contacts:DeactivateContactChannel";

/// `ssm-contacts:DeleteContact`: Write.
///
/// Resource types: `contact` (required).
pub const DeleteContact: &str = "ssm-contacts:DeleteContact";

/// `ssm-contacts:DeleteContactChannel`: Write.
///
/// Resource types: `contactchannel` (required).
pub const DeleteContactChannel: &str = "ssm-contacts:DeleteContactChannel";

/// `ssm-contacts:DeleteRotation`: Write.
///
/// Resource types: `rotation` (required).
pub const DeleteRotation: &str = "ssm-contacts:DeleteRotation";

/// `ssm-contacts:DeleteRotationOverride`: Write.
///
/// Resource types: `rotation` (required).
pub const DeleteRotationOverride: &str = "ssm-contacts:DeleteRotationOverride";

/// `ssm-contacts:DescribeEngagement`: Read.
///
/// Resource types: `engagement` (required).
pub const DescribeEngagement: &str = "ssm-contacts:DescribeEngagement";

/// `ssm-contacts:DescribePage`: Read.
///
/// Resource types: `page` (required).
pub const DescribePage: &str = "ssm-contacts:DescribePage";

/// `ssm-contacts:GetContact`: Read.
///
/// Resource types: `contact` (required).
pub const GetContact: &str = "ssm-contacts:GetContact";

/// `ssm-contacts:GetContactChannel`: Read.
///
/// Resource types: `contactchannel` (required).
pub const GetContactChannel: &str = "ssm-contacts:GetContactChannel";

/// `ssm-contacts:GetContactPolicy`: Read.
///
/// Resource types: `contact` (required).
pub const GetContactPolicy: &str = "ssm-contacts:GetContactPolicy";

/// `ssm-contacts:GetRotation`: Read.
///
/// Resource types: `rotation` (required).
pub const GetRotation: &str = "ssm-contacts:GetRotation";

/// `ssm-contacts:GetRotationOverride`: Read.
///
/// Resource types: `rotation` (required).
pub const GetRotationOverride: &str = "ssm-contacts:GetRotationOverride";

/// `ssm-contacts:ListContactChannels`: List.
///
/// Resource types: `contact` (required).
pub const ListContactChannels: &str = "ssm-contacts:ListContactChannels";

/// `ssm-contacts:ListContacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListContacts: &str = "ssm-contacts:ListContacts";

/// `ssm-contacts:ListEngagements`: List.
///
/// No resource types: its resource is `*`.
pub const ListEngagements: &str = "ssm-contacts:ListEngagements";

/// `ssm-contacts:ListPageReceipts`: List.
///
/// Resource types: `page` (required).
pub const ListPageReceipts: &str = "ssm-contacts:ListPageReceipts";

/// `ssm-contacts:ListPageResolutions`: List.
///
/// Resource types: `page` (required).
pub const ListPageResolutions: &str = "ssm-contacts:ListPageResolutions";

/// `ssm-contacts:ListPagesByContact`: List.
///
/// Resource types: `contact` (required).
pub const ListPagesByContact: &str = "ssm-contacts:ListPagesByContact";

/// `ssm-contacts:ListPagesByEngagement`: List.
///
/// Resource types: `engagement` (required).
pub const ListPagesByEngagement: &str = "ssm-contacts:ListPagesByEngagement";

/// `ssm-contacts:ListPreviewRotationShifts`: List.
///
/// No resource types: its resource is `*`.
pub const ListPreviewRotationShifts: &str = "ssm-contacts:ListPreviewRotationShifts";

/// `ssm-contacts:ListRotationOverrides`: List.
///
/// Resource types: `rotation` (required).
pub const ListRotationOverrides: &str = "ssm-contacts:ListRotationOverrides";

/// `ssm-contacts:ListRotations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRotations: &str = "ssm-contacts:ListRotations";

/// `ssm-contacts:ListRotationShifts`: List.
///
/// Resource types: `rotation` (required).
pub const ListRotationShifts: &str = "ssm-contacts:ListRotationShifts";

/// `ssm-contacts:ListTagsForResource`: Read.
///
/// Resource types: `contact`, `rotation`.
pub const ListTagsForResource: &str = "ssm-contacts:ListTagsForResource";

/// `ssm-contacts:PutContactPolicy`: Write.
///
/// Resource types: `contact` (required).
pub const PutContactPolicy: &str = "ssm-contacts:PutContactPolicy";

/// `ssm-contacts:SendActivationCode`: Write.
///
/// Resource types: `contactchannel` (required).
pub const SendActivationCode: &str = "ssm-contacts:SendActivationCode";

/// `ssm-contacts:StartEngagement`: Write.
///
/// Resource types: `contact` (required).
pub const StartEngagement: &str = "ssm-contacts:StartEngagement";

/// `ssm-contacts:StopEngagement`: Write.
///
/// Resource types: `engagement` (required).
pub const StopEngagement: &str = "ssm-contacts:StopEngagement";

/// `ssm-contacts:TagResource`: Tagging, Write.
///
/// Resource types: `contact`, `rotation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ssm-contacts:TagResource";

/// `ssm-contacts:UntagResource`: Tagging, Write.
///
/// Resource types: `contact`, `rotation`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ssm-contacts:UntagResource";

/// `ssm-contacts:UpdateContact`: Write.
///
/// Resource types: `contact` (required).
pub const UpdateContact: &str = "ssm-contacts:UpdateContact";

/// `ssm-contacts:UpdateContactChannel`: Write.
///
/// Resource types: `contactchannel` (required).
pub const UpdateContactChannel: &str = "ssm-contacts:UpdateContactChannel";

/// `ssm-contacts:UpdateRotation`: Write.
///
/// Resource types: `rotation` (required).
pub const UpdateRotation: &str = "ssm-contacts:UpdateRotation";
