// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Support App in Slack: the actions of the prefix `supportapp`.

/// `supportapp:CreateSlackChannelConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSlackChannelConfiguration: &str = "supportapp:CreateSlackChannelConfiguration";

/// `supportapp:DeleteAccountAlias`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountAlias: &str = "supportapp:DeleteAccountAlias";

/// `supportapp:DeleteSlackChannelConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSlackChannelConfiguration: &str = "supportapp:DeleteSlackChannelConfiguration";

/// `supportapp:DeleteSlackWorkspaceConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSlackWorkspaceConfiguration: &str = "supportapp:DeleteSlackWorkspaceConfiguration";

/// `supportapp:DescribeSlackChannels`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSlackChannels: &str = "supportapp:DescribeSlackChannels";

/// `supportapp:GetAccountAlias`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountAlias: &str = "supportapp:GetAccountAlias";

/// `supportapp:GetSlackOauthParameters`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSlackOauthParameters: &str = "supportapp:GetSlackOauthParameters";

/// `supportapp:ListSlackChannelConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSlackChannelConfigurations: &str = "supportapp:ListSlackChannelConfigurations";

/// `supportapp:ListSlackWorkspaceConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSlackWorkspaceConfigurations: &str = "supportapp:ListSlackWorkspaceConfigurations";

/// `supportapp:PutAccountAlias`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountAlias: &str = "supportapp:PutAccountAlias";

/// `supportapp:RedeemSlackOauthCode`: Write.
///
/// No resource types: its resource is `*`.
pub const RedeemSlackOauthCode: &str = "supportapp:RedeemSlackOauthCode";

/// `supportapp:RegisterSlackWorkspaceForOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterSlackWorkspaceForOrganization: &str = "supportapp:RegisterSlackWorkspaceForOrganization";

/// `supportapp:UpdateSlackChannelConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSlackChannelConfiguration: &str = "supportapp:UpdateSlackChannelConfiguration";
