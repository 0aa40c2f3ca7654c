// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Route53 Global Resolver: the actions of the prefix `route53globalresolver`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-source` | `arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}` |
//! | `access-token` | `arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}` |
//! | `dns-view` | `arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}` |
//! | `firewall-domain-list` | `arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}` |
//! | `global-resolver` | `arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}` |

/// `route53globalresolver:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `global-resolver` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AllowVendedLogDeliveryForResource: &str = "route53globalresolver:AllowVendedLogDeliveryForResource";

/// `route53globalresolver:AssociateHostedZone`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateHostedZone: &str = "route53globalresolver:AssociateHostedZone";

/// `route53globalresolver:BatchCreateFirewallRule`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchCreateFirewallRule: &str = "route53globalresolver:BatchCreateFirewallRule";

/// `route53globalresolver:BatchDeleteFirewallRule`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteFirewallRule: &str = "route53globalresolver:BatchDeleteFirewallRule";

/// `route53globalresolver:BatchUpdateFirewallRule`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateFirewallRule: &str = "route53globalresolver:BatchUpdateFirewallRule";

/// `route53globalresolver:CreateAccessSource`: Write.
///
/// Resource types: `dns-view` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessSource: &str = "route53globalresolver:CreateAccessSource";

/// `route53globalresolver:CreateAccessToken`: Write.
///
/// Resource types: `access-token` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessToken: &str = "route53globalresolver:CreateAccessToken";

/// `route53globalresolver:CreateDNSView`: Write.
///
/// Resource types: `dns-view` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDNSView: &str = "route53globalresolver:CreateDNSView";

/// `route53globalresolver:CreateFirewallDomainList`: Write.
///
/// Resource types: `firewall-domain-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFirewallDomainList: &str = "route53globalresolver:CreateFirewallDomainList";

/// `route53globalresolver:CreateFirewallRule`: Write.
///
/// Resource types: `dns-view` (required), `firewall-domain-list`.
pub const CreateFirewallRule: &str = "route53globalresolver:CreateFirewallRule";

/// `route53globalresolver:CreateGlobalResolver`: Write.
///
/// Resource types: `global-resolver` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGlobalResolver: &str = "route53globalresolver:CreateGlobalResolver";

/// `route53globalresolver:DeleteAccessSource`: Write.
///
/// Resource types: `access-source` (required).
pub const DeleteAccessSource: &str = "route53globalresolver:DeleteAccessSource";

/// `route53globalresolver:DeleteAccessToken`: Write.
///
/// Resource types: `access-token` (required).
pub const DeleteAccessToken: &str = "route53globalresolver:DeleteAccessToken";

/// `route53globalresolver:DeleteDNSView`: Write.
///
/// Resource types: `dns-view` (required).
pub const DeleteDNSView: &str = "route53globalresolver:DeleteDNSView";

/// `route53globalresolver:DeleteFirewallDomainList`: Write.
///
/// Resource types: `firewall-domain-list` (required).
pub const DeleteFirewallDomainList: &str = "route53globalresolver:DeleteFirewallDomainList";

/// `route53globalresolver:DeleteFirewallRule`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFirewallRule: &str = "route53globalresolver:DeleteFirewallRule";

/// `route53globalresolver:DeleteGlobalResolver`: Write.
///
/// Resource types: `global-resolver` (required).
pub const DeleteGlobalResolver: &str = "route53globalresolver:DeleteGlobalResolver";

/// `route53globalresolver:DisableDNSView`: Write.
///
/// Resource types: `dns-view` (required).
pub const DisableDNSView: &str = "route53globalresolver:DisableDNSView";

/// `route53globalresolver:DisassociateHostedZone`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateHostedZone: &str = "route53globalresolver:DisassociateHostedZone";

/// `route53globalresolver:EnableDNSView`: Write.
///
/// Resource types: `dns-view` (required).
pub const EnableDNSView: &str = "route53globalresolver:EnableDNSView";

/// `route53globalresolver:GetAccessSource`: Read.
///
/// Resource types: `access-source` (required).
pub const GetAccessSource: &str = "route53globalresolver:GetAccessSource";

/// `route53globalresolver:GetAccessToken`: Read.
///
/// Resource types: `access-token` (required).
pub const GetAccessToken: &str = "route53globalresolver:GetAccessToken";

/// `route53globalresolver:GetDNSView`: Read.
///
/// Resource types: `dns-view` (required).
pub const GetDNSView: &str = "route53globalresolver:GetDNSView";

/// `route53globalresolver:GetFirewallDomainList`: Read.
///
/// Resource types: `firewall-domain-list` (required).
pub const GetFirewallDomainList: &str = "route53globalresolver:GetFirewallDomainList";

/// `route53globalresolver:GetFirewallRule`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFirewallRule: &str = "route53globalresolver:GetFirewallRule";

/// `route53globalresolver:GetGlobalResolver`: Read.
///
/// Resource types: `global-resolver` (required).
pub const GetGlobalResolver: &str = "route53globalresolver:GetGlobalResolver";

/// `route53globalresolver:GetHostedZoneAssociation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetHostedZoneAssociation: &str = "route53globalresolver:GetHostedZoneAssociation";

/// `route53globalresolver:GetManagedFirewallDomainList`: Read.
///
/// No resource types: its resource is `*`.
pub const GetManagedFirewallDomainList: &str = "route53globalresolver:GetManagedFirewallDomainList";

/// `route53globalresolver:ImportFirewallDomains`: Write.
///
/// Resource types: `firewall-domain-list` (required).
pub const ImportFirewallDomains: &str = "route53globalresolver:ImportFirewallDomains";

/// `route53globalresolver:ListAccessSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccessSources: &str = "route53globalresolver:ListAccessSources";

/// `route53globalresolver:ListAccessTokens`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccessTokens: &str = "route53globalresolver:ListAccessTokens";

/// `route53globalresolver:ListDNSViews`: List.
///
/// No resource types: its resource is `*`.
pub const ListDNSViews: &str = "route53globalresolver:ListDNSViews";

/// `route53globalresolver:ListFirewallDomainLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListFirewallDomainLists: &str = "route53globalresolver:ListFirewallDomainLists";

/// `route53globalresolver:ListFirewallDomains`: Read.
///
/// Resource types: `firewall-domain-list` (required).
pub const ListFirewallDomains: &str = "route53globalresolver:ListFirewallDomains";

/// `route53globalresolver:ListFirewallRules`: List.
///
/// Resource types: `dns-view` (required).
pub const ListFirewallRules: &str = "route53globalresolver:ListFirewallRules";

/// `route53globalresolver:ListGlobalResolvers`: List.
///
/// No resource types: its resource is `*`.
pub const ListGlobalResolvers: &str = "route53globalresolver:ListGlobalResolvers";

/// `route53globalresolver:ListHostedZoneAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListHostedZoneAssociations: &str = "route53globalresolver:ListHostedZoneAssociations";

/// `route53globalresolver:ListManagedFirewallDomainLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedFirewallDomainLists: &str = "route53globalresolver:ListManagedFirewallDomainLists";

/// `route53globalresolver:ListTagsForResource`: Write.
///
/// Resource types: `access-source`, `access-token`, `dns-view`, `firewall-domain-list`, `global-resolver`.
pub const ListTagsForResource: &str = "route53globalresolver:ListTagsForResource";

/// `route53globalresolver:TagResource`: Tagging, Write.
///
/// Resource types: `access-source`, `access-token`, `dns-view`, `firewall-domain-list`, `global-resolver`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "route53globalresolver:TagResource";

/// `route53globalresolver:UntagResource`: Tagging, Write.
///
/// Resource types: `access-source`, `access-token`, `dns-view`, `firewall-domain-list`, `global-resolver`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "route53globalresolver:UntagResource";

/// `route53globalresolver:UpdateAccessSource`: Write.
///
/// Resource types: `access-source` (required).
pub const UpdateAccessSource: &str = "route53globalresolver:UpdateAccessSource";

/// `route53globalresolver:UpdateAccessToken`: Write.
///
/// Resource types: `access-token` (required).
pub const UpdateAccessToken: &str = "route53globalresolver:UpdateAccessToken";

/// `route53globalresolver:UpdateDNSView`: Write.
///
/// Resource types: `dns-view` (required).
pub const UpdateDNSView: &str = "route53globalresolver:UpdateDNSView";

/// `route53globalresolver:UpdateFirewallDomains`: Write.
///
/// Resource types: `firewall-domain-list` (required).
pub const UpdateFirewallDomains: &str = "route53globalresolver:UpdateFirewallDomains";

/// `route53globalresolver:UpdateFirewallRule`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFirewallRule: &str = "route53globalresolver:UpdateFirewallRule";

/// `route53globalresolver:UpdateGlobalResolver`: Write.
///
/// Resource types: `global-resolver` (required).
pub const UpdateGlobalResolver: &str = "route53globalresolver:UpdateGlobalResolver";

/// `route53globalresolver:UpdateHostedZoneAssociation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateHostedZoneAssociation: &str = "route53globalresolver:UpdateHostedZoneAssociation";
