// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkLink: the actions of the prefix `worklink`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `fleet` | `arn:${Partition}:worklink::${Account}:fleet/${FleetName}` |

/// `worklink:AssociateDomain`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateDomain: &str = "worklink:AssociateDomain";

/// `worklink:AssociateWebsiteAuthorizationProvider`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateWebsiteAuthorizationProvider: &str = "worklink:AssociateWebsiteAuthorizationProvider";

/// `worklink:AssociateWebsiteCertificateAuthority`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateWebsiteCertificateAuthority: &str = "worklink:AssociateWebsiteCertificateAuthority";

/// `worklink:CreateFleet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleet: &str = "worklink:CreateFleet";

/// `worklink:DeleteFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteFleet: &str = "worklink:DeleteFleet";

/// `worklink:DescribeAuditStreamConfiguration`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAuditStreamConfiguration: &str = "worklink:DescribeAuditStreamConfiguration";

/// `worklink:DescribeCompanyNetworkConfiguration`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCompanyNetworkConfiguration: &str = "worklink:DescribeCompanyNetworkConfiguration";

/// `worklink:DescribeDevice`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDevice: &str = "worklink:DescribeDevice";

/// `worklink:DescribeDevicePolicyConfiguration`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDevicePolicyConfiguration: &str = "worklink:DescribeDevicePolicyConfiguration";

/// `worklink:DescribeDomain`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDomain: &str = "worklink:DescribeDomain";

/// `worklink:DescribeFleetMetadata`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeFleetMetadata: &str = "worklink:DescribeFleetMetadata";

/// `worklink:DescribeIdentityProviderConfiguration`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeIdentityProviderConfiguration: &str = "worklink:DescribeIdentityProviderConfiguration";

/// `worklink:DescribeWebsiteCertificateAuthority`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWebsiteCertificateAuthority: &str = "worklink:DescribeWebsiteCertificateAuthority";

/// `worklink:DisassociateDomain`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateDomain: &str = "worklink:DisassociateDomain";

/// `worklink:DisassociateWebsiteAuthorizationProvider`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateWebsiteAuthorizationProvider: &str = "worklink:DisassociateWebsiteAuthorizationProvider";

/// `worklink:DisassociateWebsiteCertificateAuthority`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateWebsiteCertificateAuthority: &str = "worklink:DisassociateWebsiteCertificateAuthority";

/// `worklink:ListDevices`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDevices: &str = "worklink:ListDevices";

/// `worklink:ListDomains`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDomains: &str = "worklink:ListDomains";

/// `worklink:ListFleets`: List.
///
/// No resource types: its resource is `*`.
pub const ListFleets: &str = "worklink:ListFleets";

/// `worklink:ListTagsForResource`: Read.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "worklink:ListTagsForResource";

/// `worklink:ListWebsiteAuthorizationProviders`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListWebsiteAuthorizationProviders: &str = "worklink:ListWebsiteAuthorizationProviders";

/// `worklink:ListWebsiteCertificateAuthorities`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListWebsiteCertificateAuthorities: &str = "worklink:ListWebsiteCertificateAuthorities";

/// `worklink:RestoreDomainAccess`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RestoreDomainAccess: &str = "worklink:RestoreDomainAccess";

/// `worklink:RevokeDomainAccess`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RevokeDomainAccess: &str = "worklink:RevokeDomainAccess";

/// `worklink:SearchEntity`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchEntity: &str = "worklink:SearchEntity";

/// `worklink:SignOutUser`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SignOutUser: &str = "worklink:SignOutUser";

/// `worklink:TagResource`: Tagging, Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "worklink:TagResource";

/// `worklink:UntagResource`: Tagging, Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "worklink:UntagResource";

/// `worklink:UpdateAuditStreamConfiguration`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAuditStreamConfiguration: &str = "worklink:UpdateAuditStreamConfiguration";

/// `worklink:UpdateCompanyNetworkConfiguration`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCompanyNetworkConfiguration: &str = "worklink:UpdateCompanyNetworkConfiguration";

/// `worklink:UpdateDevicePolicyConfiguration`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDevicePolicyConfiguration: &str = "worklink:UpdateDevicePolicyConfiguration";

/// `worklink:UpdateDomainMetadata`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDomainMetadata: &str = "worklink:UpdateDomainMetadata";

/// `worklink:UpdateFleetMetadata`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateFleetMetadata: &str = "worklink:UpdateFleetMetadata";

/// `worklink:UpdateIdentityProviderConfiguration`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateIdentityProviderConfiguration: &str = "worklink:UpdateIdentityProviderConfiguration";
