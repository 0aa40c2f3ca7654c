// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Marketplace Management Portal: the actions of the prefix `aws-marketplace-management`.

/// `aws-marketplace-management:GetAdditionalSellerNotificationRecipients`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAdditionalSellerNotificationRecipients: &str = "aws-marketplace-management:GetAdditionalSellerNotificationRecipients";

/// `aws-marketplace-management:GetBankAccountVerificationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBankAccountVerificationDetails: &str = "aws-marketplace-management:GetBankAccountVerificationDetails";

/// `aws-marketplace-management:GetSecondaryUserVerificationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSecondaryUserVerificationDetails: &str = "aws-marketplace-management:GetSecondaryUserVerificationDetails";

/// `aws-marketplace-management:GetSellerVerificationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSellerVerificationDetails: &str = "aws-marketplace-management:GetSellerVerificationDetails";

/// `aws-marketplace-management:PutAdditionalSellerNotificationRecipients`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAdditionalSellerNotificationRecipients: &str = "aws-marketplace-management:PutAdditionalSellerNotificationRecipients";

/// `aws-marketplace-management:PutBankAccountVerificationDetails`: Write.
///
/// No resource types: its resource is `*`.
pub const PutBankAccountVerificationDetails: &str = "aws-marketplace-management:PutBankAccountVerificationDetails";

/// `aws-marketplace-management:PutSecondaryUserVerificationDetails`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSecondaryUserVerificationDetails: &str = "aws-marketplace-management:PutSecondaryUserVerificationDetails";

/// `aws-marketplace-management:PutSellerVerificationDetails`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSellerVerificationDetails: &str = "aws-marketplace-management:PutSellerVerificationDetails";

/// `aws-marketplace-management:uploadFiles`: Write.
///
/// No resource types: its resource is `*`.
pub const uploadFiles: &str = "aws-marketplace-management:uploadFiles";

/// `aws-marketplace-management:viewMarketing`: List.
///
/// No resource types: its resource is `*`.
pub const viewMarketing: &str = "aws-marketplace-management:viewMarketing";

/// `aws-marketplace-management:viewReports`: List.
///
/// No resource types: its resource is `*`.
pub const viewReports: &str = "aws-marketplace-management:viewReports";

/// `aws-marketplace-management:viewSettings`: List.
///
/// No resource types: its resource is `*`.
pub const viewSettings: &str = "aws-marketplace-management:viewSettings";

/// `aws-marketplace-management:viewSupport`: List.
///
/// No resource types: its resource is `*`.
pub const viewSupport: &str = "aws-marketplace-management:viewSupport";
