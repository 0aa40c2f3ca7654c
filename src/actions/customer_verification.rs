// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Customer Verification Service: the actions of the prefix `customer-verification`.

/// `customer-verification:CreateCustomerVerificationDetails`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCustomerVerificationDetails: &str = "customer-verification:CreateCustomerVerificationDetails";

/// `customer-verification:CreateUploadUrls`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUploadUrls: &str = "customer-verification:CreateUploadUrls";

/// `customer-verification:GetCustomerVerificationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomerVerificationDetails: &str = "customer-verification:GetCustomerVerificationDetails";

/// `customer-verification:GetCustomerVerificationEligibility`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomerVerificationEligibility: &str = "customer-verification:GetCustomerVerificationEligibility";

/// `customer-verification:GetInheritanceConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInheritanceConfig: &str = "customer-verification:GetInheritanceConfig";

/// `customer-verification:PutInheritanceConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const PutInheritanceConfig: &str = "customer-verification:PutInheritanceConfig";

/// `customer-verification:UpdateCustomerVerificationDetails`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCustomerVerificationDetails: &str = "customer-verification:UpdateCustomerVerificationDetails";
