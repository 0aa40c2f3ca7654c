// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon FreeRTOS: the actions of the prefix `freertos`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `configuration` | `arn:${Partition}:freertos:${Region}:${Account}:configuration/${ConfigurationName}` |
//! | `subscription` | `arn:${Partition}:freertos:${Region}:${Account}:subscription/${SubscriptionID}` |

/// `freertos:CreateSoftwareConfiguration`: Write.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSoftwareConfiguration: &str = "freertos:CreateSoftwareConfiguration";

/// `freertos:CreateSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSubscription: &str = "freertos:CreateSubscription";

/// `freertos:DeleteSoftwareConfiguration`: Write.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSoftwareConfiguration: &str = "freertos:DeleteSoftwareConfiguration";

/// `freertos:DescribeHardwarePlatform`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeHardwarePlatform: &str = "freertos:DescribeHardwarePlatform";

/// `freertos:DescribeSoftwareConfiguration`: Read.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSoftwareConfiguration: &str = "freertos:DescribeSoftwareConfiguration";

/// `freertos:DescribeSubscription`: Read.
///
/// Resource types: `subscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSubscription: &str = "freertos:DescribeSubscription";

/// `freertos:GetEmpPatchUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEmpPatchUrl: &str = "freertos:GetEmpPatchUrl";

/// `freertos:GetSoftwareURL`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSoftwareURL: &str = "freertos:GetSoftwareURL";

/// `freertos:GetSoftwareURLForConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSoftwareURLForConfiguration: &str = "freertos:GetSoftwareURLForConfiguration";

/// `freertos:GetSubscriptionBillingAmount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscriptionBillingAmount: &str = "freertos:GetSubscriptionBillingAmount";

/// `freertos:ListFreeRTOSVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListFreeRTOSVersions: &str = "freertos:ListFreeRTOSVersions";

/// `freertos:ListHardwarePlatforms`: List.
///
/// No resource types: its resource is `*`.
pub const ListHardwarePlatforms: &str = "freertos:ListHardwarePlatforms";

/// `freertos:ListHardwareVendors`: List.
///
/// No resource types: its resource is `*`.
pub const ListHardwareVendors: &str = "freertos:ListHardwareVendors";

/// `freertos:ListSoftwareConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSoftwareConfigurations: &str = "freertos:ListSoftwareConfigurations";

/// `freertos:ListSoftwarePatches`: List.
///
/// No resource types: its resource is `*`.
pub const ListSoftwarePatches: &str = "freertos:ListSoftwarePatches";

/// `freertos:ListSubscriptionEmails`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptionEmails: &str = "freertos:ListSubscriptionEmails";

/// `freertos:ListSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptions: &str = "freertos:ListSubscriptions";

/// `freertos:UpdateEmailRecipients`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEmailRecipients: &str = "freertos:UpdateEmailRecipients";

/// `freertos:UpdateSoftwareConfiguration`: Write.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSoftwareConfiguration: &str = "freertos:UpdateSoftwareConfiguration";

/// `freertos:VerifyEmail`: Write.
///
/// No resource types: its resource is `*`.
pub const VerifyEmail: &str = "freertos:VerifyEmail";
