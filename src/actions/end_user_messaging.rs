// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! The actions of the prefix `end-user-messaging`.

/// `end-user-messaging:CreateBrandProfile`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateBrandProfile: &str = "end-user-messaging:CreateBrandProfile";

/// `end-user-messaging:CreateBrandProfileAttributes`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateBrandProfileAttributes: &str = "end-user-messaging:CreateBrandProfileAttributes";

/// `end-user-messaging:CreateBrandProfileFromRegistration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateBrandProfileFromRegistration: &str = "end-user-messaging:CreateBrandProfileFromRegistration";

/// `end-user-messaging:CreateNotifyCodeConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateNotifyCodeConfiguration: &str = "end-user-messaging:CreateNotifyCodeConfiguration";

/// `end-user-messaging:CreateRegistrationsFromBrandProfile`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateRegistrationsFromBrandProfile: &str = "end-user-messaging:CreateRegistrationsFromBrandProfile";

/// `end-user-messaging:DeleteBrandProfile`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteBrandProfile: &str = "end-user-messaging:DeleteBrandProfile";

/// `end-user-messaging:DeleteBrandProfileAttribute`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteBrandProfileAttribute: &str = "end-user-messaging:DeleteBrandProfileAttribute";

/// `end-user-messaging:DeleteNotifyCodeConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteNotifyCodeConfiguration: &str = "end-user-messaging:DeleteNotifyCodeConfiguration";

/// `end-user-messaging:GetBrandProfile`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetBrandProfile: &str = "end-user-messaging:GetBrandProfile";

/// `end-user-messaging:GetBrandProfileAttribute`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetBrandProfileAttribute: &str = "end-user-messaging:GetBrandProfileAttribute";

/// `end-user-messaging:GetJob`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetJob: &str = "end-user-messaging:GetJob";

/// `end-user-messaging:GetNotifyCodeConfiguration`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetNotifyCodeConfiguration: &str = "end-user-messaging:GetNotifyCodeConfiguration";

/// `end-user-messaging:ListBrandProfileAttributes`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListBrandProfileAttributes: &str = "end-user-messaging:ListBrandProfileAttributes";

/// `end-user-messaging:ListBrandProfiles`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListBrandProfiles: &str = "end-user-messaging:ListBrandProfiles";

/// `end-user-messaging:ListJobs`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListJobs: &str = "end-user-messaging:ListJobs";

/// `end-user-messaging:ListNotifyCodeConfigurations`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListNotifyCodeConfigurations: &str = "end-user-messaging:ListNotifyCodeConfigurations";

/// `end-user-messaging:ListRegistrationsFromBrandProfile`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListRegistrationsFromBrandProfile: &str = "end-user-messaging:ListRegistrationsFromBrandProfile";

/// `end-user-messaging:ListTagsForResource`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListTagsForResource: &str = "end-user-messaging:ListTagsForResource";

/// `end-user-messaging:SendNotifyCodeVerification`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SendNotifyCodeVerification: &str = "end-user-messaging:SendNotifyCodeVerification";

/// `end-user-messaging:TagResource`: Tagging, Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const TagResource: &str = "end-user-messaging:TagResource";

/// `end-user-messaging:UntagResource`: Tagging, Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UntagResource: &str = "end-user-messaging:UntagResource";

/// `end-user-messaging:UpdateBrandProfile`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateBrandProfile: &str = "end-user-messaging:UpdateBrandProfile";

/// `end-user-messaging:UpdateBrandProfileAttribute`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateBrandProfileAttribute: &str = "end-user-messaging:UpdateBrandProfileAttribute";

/// `end-user-messaging:UpdateBrandProfileFromRegistration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateBrandProfileFromRegistration: &str = "end-user-messaging:UpdateBrandProfileFromRegistration";

/// `end-user-messaging:UpdateNotifyCodeConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateNotifyCodeConfiguration: &str = "end-user-messaging:UpdateNotifyCodeConfiguration";

/// `end-user-messaging:UpdateRegistrationsFromBrandProfile`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateRegistrationsFromBrandProfile: &str = "end-user-messaging:UpdateRegistrationsFromBrandProfile";

/// `end-user-messaging:ValidateNotifyCodeVerification`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ValidateNotifyCodeVerification: &str = "end-user-messaging:ValidateNotifyCodeVerification";
