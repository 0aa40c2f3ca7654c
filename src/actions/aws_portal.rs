// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing Console: the actions of the prefix `aws-portal`.

/// `aws-portal:GetConsoleActionSetEnforced`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConsoleActionSetEnforced: &str = "aws-portal:GetConsoleActionSetEnforced";

/// `aws-portal:ModifyAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyAccount: &str = "aws-portal:ModifyAccount";

/// `aws-portal:ModifyBilling`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyBilling: &str = "aws-portal:ModifyBilling";

/// `aws-portal:ModifyPaymentMethods`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyPaymentMethods: &str = "aws-portal:ModifyPaymentMethods";

/// `aws-portal:UpdateConsoleActionSetEnforced`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConsoleActionSetEnforced: &str = "aws-portal:UpdateConsoleActionSetEnforced";

/// `aws-portal:ViewAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const ViewAccount: &str = "aws-portal:ViewAccount";

/// `aws-portal:ViewBilling`: Read.
///
/// No resource types: its resource is `*`.
pub const ViewBilling: &str = "aws-portal:ViewBilling";

/// `aws-portal:ViewPaymentMethods`: Read.
///
/// No resource types: its resource is `*`.
pub const ViewPaymentMethods: &str = "aws-portal:ViewPaymentMethods";

/// `aws-portal:ViewUsage`: Read.
///
/// No resource types: its resource is `*`.
pub const ViewUsage: &str = "aws-portal:ViewUsage";
