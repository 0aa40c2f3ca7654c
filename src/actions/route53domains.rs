// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53 Domains: the actions of the prefix `route53domains`.

/// `route53domains:AcceptDomainTransferFromAnotherAwsAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptDomainTransferFromAnotherAwsAccount: &str = "route53domains:AcceptDomainTransferFromAnotherAwsAccount";

/// `route53domains:AssociateDelegationSignerToDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateDelegationSignerToDomain: &str = "route53domains:AssociateDelegationSignerToDomain";

/// `route53domains:CancelDomainTransferToAnotherAwsAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelDomainTransferToAnotherAwsAccount: &str = "route53domains:CancelDomainTransferToAnotherAwsAccount";

/// `route53domains:CheckDomainAvailability`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckDomainAvailability: &str = "route53domains:CheckDomainAvailability";

/// `route53domains:CheckDomainTransferability`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckDomainTransferability: &str = "route53domains:CheckDomainTransferability";

/// `route53domains:DeleteDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDomain: &str = "route53domains:DeleteDomain";

/// `route53domains:DeleteTagsForDomain`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTagsForDomain: &str = "route53domains:DeleteTagsForDomain";

/// `route53domains:DisableDomainAutoRenew`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableDomainAutoRenew: &str = "route53domains:DisableDomainAutoRenew";

/// `route53domains:DisableDomainTransferLock`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableDomainTransferLock: &str = "route53domains:DisableDomainTransferLock";

/// `route53domains:DisassociateDelegationSignerFromDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateDelegationSignerFromDomain: &str = "route53domains:DisassociateDelegationSignerFromDomain";

/// `route53domains:EnableDomainAutoRenew`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableDomainAutoRenew: &str = "route53domains:EnableDomainAutoRenew";

/// `route53domains:EnableDomainTransferLock`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableDomainTransferLock: &str = "route53domains:EnableDomainTransferLock";

/// `route53domains:GetContactReachabilityStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContactReachabilityStatus: &str = "route53domains:GetContactReachabilityStatus";

/// `route53domains:GetDomainDetail`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomainDetail: &str = "route53domains:GetDomainDetail";

/// `route53domains:GetDomainPrices`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDomainPrices: &str = "route53domains:GetDomainPrices";

/// `route53domains:GetDomainSuggestions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomainSuggestions: &str = "route53domains:GetDomainSuggestions";

/// `route53domains:GetOperationDetail`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOperationDetail: &str = "route53domains:GetOperationDetail";

/// `route53domains:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "route53domains:ListDomains";

/// `route53domains:ListOperations`: List.
///
/// No resource types: its resource is `*`.
pub const ListOperations: &str = "route53domains:ListOperations";

/// `route53domains:ListPrices`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrices: &str = "route53domains:ListPrices";

/// `route53domains:ListTagsForDomain`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForDomain: &str = "route53domains:ListTagsForDomain";

/// `route53domains:PushDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const PushDomain: &str = "route53domains:PushDomain";

/// `route53domains:RegisterDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterDomain: &str = "route53domains:RegisterDomain";

/// `route53domains:RejectDomainTransferFromAnotherAwsAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectDomainTransferFromAnotherAwsAccount: &str = "route53domains:RejectDomainTransferFromAnotherAwsAccount";

/// `route53domains:RenewDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const RenewDomain: &str = "route53domains:RenewDomain";

/// `route53domains:ResendContactReachabilityEmail`: Write.
///
/// No resource types: its resource is `*`.
pub const ResendContactReachabilityEmail: &str = "route53domains:ResendContactReachabilityEmail";

/// `route53domains:ResendOperationAuthorization`: Write.
///
/// No resource types: its resource is `*`.
pub const ResendOperationAuthorization: &str = "route53domains:ResendOperationAuthorization";

/// `route53domains:RetrieveDomainAuthCode`: Write.
///
/// No resource types: its resource is `*`.
pub const RetrieveDomainAuthCode: &str = "route53domains:RetrieveDomainAuthCode";

/// `route53domains:TransferDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const TransferDomain: &str = "route53domains:TransferDomain";

/// `route53domains:TransferDomainToAnotherAwsAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const TransferDomainToAnotherAwsAccount: &str = "route53domains:TransferDomainToAnotherAwsAccount";

/// `route53domains:UpdateDomainContact`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDomainContact: &str = "route53domains:UpdateDomainContact";

/// `route53domains:UpdateDomainContactPrivacy`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDomainContactPrivacy: &str = "route53domains:UpdateDomainContactPrivacy";

/// `route53domains:UpdateDomainNameservers`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDomainNameservers: &str = "route53domains:UpdateDomainNameservers";

/// `route53domains:UpdateTagsForDomain`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTagsForDomain: &str = "route53domains:UpdateTagsForDomain";

/// `route53domains:ViewBilling`: Read.
///
/// No resource types: its resource is `*`.
pub const ViewBilling: &str = "route53domains:ViewBilling";
