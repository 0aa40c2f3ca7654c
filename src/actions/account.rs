// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Account Management: the actions of the prefix `account`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `account` | `arn:${Partition}:account::${Account}:account` |
//! | `accountInOrganization` | `arn:${Partition}:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}` |

/// `account:AcceptPrimaryEmailUpdate`: Write.
///
/// Resource types: `accountInOrganization`.
///
/// Condition keys: `account:EmailTargetDomain`.
pub const AcceptPrimaryEmailUpdate: &str = "account:AcceptPrimaryEmailUpdate";

/// `account:CloseAccount`: Write.
///
/// Resource types: `account`.
pub const CloseAccount: &str = "account:CloseAccount";

/// `account:DeleteAlternateContact`: Write.
///
/// Resource types: `account`, `accountInOrganization`.
///
/// Condition keys: `account:AlternateContactTypes`.
pub const DeleteAlternateContact: &str = "account:DeleteAlternateContact";

/// `account:DisableRegion`: Write.
///
/// Resource types: `account`, `accountInOrganization`.
///
/// Condition keys: `account:TargetRegion`.
pub const DisableRegion: &str = "account:DisableRegion";

/// `account:EnableRegion`: Write.
///
/// Resource types: `account`, `accountInOrganization`.
///
/// Condition keys: `account:TargetRegion`.
pub const EnableRegion: &str = "account:EnableRegion";

/// `account:GetAccountInformation`: Read.
///
/// Resource types: `account`, `accountInOrganization`.
pub const GetAccountInformation: &str = "account:GetAccountInformation";

/// `account:GetAlternateContact`: Read.
///
/// Resource types: `account`, `accountInOrganization`.
///
/// Condition keys: `account:AlternateContactTypes`.
pub const GetAlternateContact: &str = "account:GetAlternateContact";

/// `account:GetContactInformation`: Read.
///
/// Resource types: `account`, `accountInOrganization`.
pub const GetContactInformation: &str = "account:GetContactInformation";

/// `account:GetGovCloudAccountInformation`: Read.
///
/// Resource types: `account`, `accountInOrganization`.
pub const GetGovCloudAccountInformation: &str = "account:GetGovCloudAccountInformation";

/// `account:GetPrimaryEmail`: Read.
///
/// Resource types: `accountInOrganization`.
pub const GetPrimaryEmail: &str = "account:GetPrimaryEmail";

/// `account:GetPrimaryEmailUpdateStatus`: Read.
///
/// Resource types: `accountInOrganization`.
pub const GetPrimaryEmailUpdateStatus: &str = "account:GetPrimaryEmailUpdateStatus";

/// `account:GetRegionOptStatus`: Read.
///
/// Resource types: `account`, `accountInOrganization`.
///
/// Condition keys: `account:TargetRegion`.
pub const GetRegionOptStatus: &str = "account:GetRegionOptStatus";

/// `account:ListRegions`: List.
///
/// Resource types: `account`, `accountInOrganization`.
pub const ListRegions: &str = "account:ListRegions";

/// `account:PutAccountName`: Write.
///
/// Resource types: `account`, `accountInOrganization`.
pub const PutAccountName: &str = "account:PutAccountName";

/// `account:PutAlternateContact`: Write.
///
/// Resource types: `account`, `accountInOrganization`.
///
/// Condition keys: `account:AlternateContactTypes`.
pub const PutAlternateContact: &str = "account:PutAlternateContact";

/// `account:PutContactInformation`: Write.
///
/// Resource types: `account`, `accountInOrganization`.
pub const PutContactInformation: &str = "account:PutContactInformation";

/// `account:ReopenAccount`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ReopenAccount: &str = "account:ReopenAccount";

/// `account:SendPhoneNumberVerification`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SendPhoneNumberVerification: &str = "account:SendPhoneNumberVerification";

/// `account:StartPrimaryEmailUpdate`: Write.
///
/// Resource types: `accountInOrganization`.
///
/// Condition keys: `account:EmailTargetDomain`.
pub const StartPrimaryEmailUpdate: &str = "account:StartPrimaryEmailUpdate";

/// `account:VerifyPhoneNumber`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const VerifyPhoneNumber: &str = "account:VerifyPhoneNumber";
