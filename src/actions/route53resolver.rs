// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53 Resolver: the actions of the prefix `route53resolver`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `autodefined-rule` | `arn:${Partition}:route53resolver:${Region}:${Account}:autodefined-rule/${ResourceId}` |
//! | `firewall-config` | `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-config/${ResourceId}` |
//! | `firewall-domain-list` | `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}` |
//! | `firewall-rule-group` | `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}` |
//! | `firewall-rule-group-association` | `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}` |
//! | `outpost-resolver` | `arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}` |
//! | `resolver-config` | `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}` |
//! | `resolver-dnssec-config` | `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}` |
//! | `resolver-endpoint` | `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}` |
//! | `resolver-query-log-config` | `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}` |
//! | `resolver-rule` | `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}` |

/// `route53resolver:AssociateFirewallRuleGroup`: Write.
///
/// Resource types: `firewall-rule-group-association` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateFirewallRuleGroup: &str = "route53resolver:AssociateFirewallRuleGroup";

/// `route53resolver:AssociateFirewallRuleGroupWithService`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AssociateFirewallRuleGroupWithService: &str = "route53resolver:AssociateFirewallRuleGroupWithService";

/// `route53resolver:AssociateResolverEndpointIpAddress`: Write.
///
/// Resource types: `resolver-endpoint` (required).
pub const AssociateResolverEndpointIpAddress: &str = "route53resolver:AssociateResolverEndpointIpAddress";

/// `route53resolver:AssociateResolverQueryLogConfig`: Write.
///
/// Resource types: `resolver-query-log-config` (required).
pub const AssociateResolverQueryLogConfig: &str = "route53resolver:AssociateResolverQueryLogConfig";

/// `route53resolver:AssociateResolverRule`: Write.
///
/// Resource types: `resolver-rule` (required).
pub const AssociateResolverRule: &str = "route53resolver:AssociateResolverRule";

/// `route53resolver:CreateFirewallDomainList`: Write.
///
/// Resource types: `firewall-domain-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFirewallDomainList: &str = "route53resolver:CreateFirewallDomainList";

/// `route53resolver:CreateFirewallRule`: Write.
///
/// Resource types: `firewall-domain-list` (required), `firewall-rule-group` (required).
pub const CreateFirewallRule: &str = "route53resolver:CreateFirewallRule";

/// `route53resolver:CreateFirewallRuleGroup`: Write.
///
/// Resource types: `firewall-rule-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFirewallRuleGroup: &str = "route53resolver:CreateFirewallRuleGroup";

/// `route53resolver:CreateOutpostResolver`: Write.
///
/// Resource types: `outpost-resolver` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOutpostResolver: &str = "route53resolver:CreateOutpostResolver";

/// `route53resolver:CreateResolverEndpoint`: Write.
///
/// Resource types: `resolver-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResolverEndpoint: &str = "route53resolver:CreateResolverEndpoint";

/// `route53resolver:CreateResolverQueryLogConfig`: Write.
///
/// Resource types: `resolver-query-log-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResolverQueryLogConfig: &str = "route53resolver:CreateResolverQueryLogConfig";

/// `route53resolver:CreateResolverRule`: Write.
///
/// Resource types: `resolver-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResolverRule: &str = "route53resolver:CreateResolverRule";

/// `route53resolver:DeleteFirewallDomainList`: Write.
///
/// Resource types: `firewall-domain-list` (required).
pub const DeleteFirewallDomainList: &str = "route53resolver:DeleteFirewallDomainList";

/// `route53resolver:DeleteFirewallRule`: Write.
///
/// Resource types: `firewall-domain-list` (required), `firewall-rule-group` (required).
pub const DeleteFirewallRule: &str = "route53resolver:DeleteFirewallRule";

/// `route53resolver:DeleteFirewallRuleGroup`: Write.
///
/// Resource types: `firewall-rule-group` (required).
pub const DeleteFirewallRuleGroup: &str = "route53resolver:DeleteFirewallRuleGroup";

/// `route53resolver:DeleteOutpostResolver`: Write.
///
/// Resource types: `outpost-resolver` (required).
pub const DeleteOutpostResolver: &str = "route53resolver:DeleteOutpostResolver";

/// `route53resolver:DeleteResolverEndpoint`: Write.
///
/// Resource types: `resolver-endpoint` (required).
pub const DeleteResolverEndpoint: &str = "route53resolver:DeleteResolverEndpoint";

/// `route53resolver:DeleteResolverQueryLogConfig`: Write.
///
/// Resource types: `resolver-query-log-config` (required).
pub const DeleteResolverQueryLogConfig: &str = "route53resolver:DeleteResolverQueryLogConfig";

/// `route53resolver:DeleteResolverRule`: Write.
///
/// Resource types: `resolver-rule` (required).
pub const DeleteResolverRule: &str = "route53resolver:DeleteResolverRule";

/// `route53resolver:DisassociateFirewallRuleGroup`: Write.
///
/// Resource types: `firewall-rule-group-association` (required).
pub const DisassociateFirewallRuleGroup: &str = "route53resolver:DisassociateFirewallRuleGroup";

/// `route53resolver:DisassociateResolverEndpointIpAddress`: Write.
///
/// Resource types: `resolver-endpoint` (required).
pub const DisassociateResolverEndpointIpAddress: &str = "route53resolver:DisassociateResolverEndpointIpAddress";

/// `route53resolver:DisassociateResolverQueryLogConfig`: Write.
///
/// Resource types: `resolver-query-log-config` (required).
pub const DisassociateResolverQueryLogConfig: &str = "route53resolver:DisassociateResolverQueryLogConfig";

/// `route53resolver:DisassociateResolverRule`: Write.
///
/// Resource types: `resolver-rule` (required).
pub const DisassociateResolverRule: &str = "route53resolver:DisassociateResolverRule";

/// `route53resolver:GetFirewallConfig`: Read.
///
/// Resource types: `firewall-config` (required).
pub const GetFirewallConfig: &str = "route53resolver:GetFirewallConfig";

/// `route53resolver:GetFirewallDomainList`: Read.
///
/// Resource types: `firewall-domain-list` (required).
pub const GetFirewallDomainList: &str = "route53resolver:GetFirewallDomainList";

/// `route53resolver:GetFirewallRuleGroup`: Read.
///
/// Resource types: `firewall-rule-group` (required).
pub const GetFirewallRuleGroup: &str = "route53resolver:GetFirewallRuleGroup";

/// `route53resolver:GetFirewallRuleGroupAssociation`: Read.
///
/// Resource types: `firewall-rule-group-association` (required).
pub const GetFirewallRuleGroupAssociation: &str = "route53resolver:GetFirewallRuleGroupAssociation";

/// `route53resolver:GetFirewallRuleGroupPolicy`: Read.
///
/// Resource types: `firewall-rule-group` (required).
pub const GetFirewallRuleGroupPolicy: &str = "route53resolver:GetFirewallRuleGroupPolicy";

/// `route53resolver:GetOutpostResolver`: Read.
///
/// Resource types: `outpost-resolver` (required).
pub const GetOutpostResolver: &str = "route53resolver:GetOutpostResolver";

/// `route53resolver:GetResolverConfig`: Read.
///
/// Resource types: `resolver-config` (required).
pub const GetResolverConfig: &str = "route53resolver:GetResolverConfig";

/// `route53resolver:GetResolverDnssecConfig`: Read.
///
/// Resource types: `resolver-dnssec-config` (required).
pub const GetResolverDnssecConfig: &str = "route53resolver:GetResolverDnssecConfig";

/// `route53resolver:GetResolverEndpoint`: Read.
///
/// Resource types: `resolver-endpoint` (required).
pub const GetResolverEndpoint: &str = "route53resolver:GetResolverEndpoint";

/// `route53resolver:GetResolverQueryLogConfig`: Read.
///
/// Resource types: `resolver-query-log-config` (required).
pub const GetResolverQueryLogConfig: &str = "route53resolver:GetResolverQueryLogConfig";

/// `route53resolver:GetResolverQueryLogConfigAssociation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResolverQueryLogConfigAssociation: &str = "route53resolver:GetResolverQueryLogConfigAssociation";

/// `route53resolver:GetResolverQueryLogConfigPolicy`: Read.
///
/// Resource types: `resolver-query-log-config` (required).
pub const GetResolverQueryLogConfigPolicy: &str = "route53resolver:GetResolverQueryLogConfigPolicy";

/// `route53resolver:GetResolverRule`: Read.
///
/// Resource types: `autodefined-rule`, `resolver-rule`.
pub const GetResolverRule: &str = "route53resolver:GetResolverRule";

/// `route53resolver:GetResolverRuleAssociation`: Read.
///
/// Resource types: `autodefined-rule`, `resolver-rule`.
pub const GetResolverRuleAssociation: &str = "route53resolver:GetResolverRuleAssociation";

/// `route53resolver:GetResolverRulePolicy`: Read.
///
/// Resource types: `resolver-rule` (required).
pub const GetResolverRulePolicy: &str = "route53resolver:GetResolverRulePolicy";

/// `route53resolver:ImportFirewallDomains`: Write.
///
/// Resource types: `firewall-domain-list` (required).
pub const ImportFirewallDomains: &str = "route53resolver:ImportFirewallDomains";

/// `route53resolver:ListFirewallConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListFirewallConfigs: &str = "route53resolver:ListFirewallConfigs";

/// `route53resolver:ListFirewallDomainLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListFirewallDomainLists: &str = "route53resolver:ListFirewallDomainLists";

/// `route53resolver:ListFirewallDomains`: List.
///
/// Resource types: `firewall-domain-list` (required).
pub const ListFirewallDomains: &str = "route53resolver:ListFirewallDomains";

/// `route53resolver:ListFirewallRuleGroupAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListFirewallRuleGroupAssociations: &str = "route53resolver:ListFirewallRuleGroupAssociations";

/// `route53resolver:ListFirewallRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListFirewallRuleGroups: &str = "route53resolver:ListFirewallRuleGroups";

/// `route53resolver:ListFirewallRules`: List.
///
/// Resource types: `firewall-rule-group` (required).
pub const ListFirewallRules: &str = "route53resolver:ListFirewallRules";

/// `route53resolver:ListFirewallRuleTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListFirewallRuleTypes: &str = "route53resolver:ListFirewallRuleTypes";

/// `route53resolver:ListOutpostResolvers`: List.
///
/// No resource types: its resource is `*`.
pub const ListOutpostResolvers: &str = "route53resolver:ListOutpostResolvers";

/// `route53resolver:ListResolverConfigs`: List.
///
/// Resource types: `resolver-config` (required).
pub const ListResolverConfigs: &str = "route53resolver:ListResolverConfigs";

/// `route53resolver:ListResolverDnssecConfigs`: List.
///
/// Resource types: `resolver-dnssec-config` (required).
pub const ListResolverDnssecConfigs: &str = "route53resolver:ListResolverDnssecConfigs";

/// `route53resolver:ListResolverEndpointIpAddresses`: List.
///
/// Resource types: `resolver-endpoint` (required).
pub const ListResolverEndpointIpAddresses: &str = "route53resolver:ListResolverEndpointIpAddresses";

/// `route53resolver:ListResolverEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolverEndpoints: &str = "route53resolver:ListResolverEndpoints";

/// `route53resolver:ListResolverQueryLogConfigAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolverQueryLogConfigAssociations: &str = "route53resolver:ListResolverQueryLogConfigAssociations";

/// `route53resolver:ListResolverQueryLogConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolverQueryLogConfigs: &str = "route53resolver:ListResolverQueryLogConfigs";

/// `route53resolver:ListResolverRuleAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolverRuleAssociations: &str = "route53resolver:ListResolverRuleAssociations";

/// `route53resolver:ListResolverRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolverRules: &str = "route53resolver:ListResolverRules";

/// `route53resolver:ListTagsForResource`: Read.
///
/// Resource types: `firewall-domain-list`, `firewall-rule-group`, `firewall-rule-group-association`, `outpost-resolver`, `resolver-endpoint`, `resolver-query-log-config`, `resolver-rule`.
pub const ListTagsForResource: &str = "route53resolver:ListTagsForResource";

/// `route53resolver:PutFirewallRuleGroupPolicy`: Permissions management, Write.
///
/// Resource types: `firewall-rule-group` (required).
pub const PutFirewallRuleGroupPolicy: &str = "route53resolver:PutFirewallRuleGroupPolicy";

/// `route53resolver:PutResolverQueryLogConfigPolicy`: Permissions management, Write.
///
/// Resource types: `resolver-query-log-config` (required).
pub const PutResolverQueryLogConfigPolicy: &str = "route53resolver:PutResolverQueryLogConfigPolicy";

/// `route53resolver:PutResolverRulePolicy`: Permissions management, Write.
///
/// Resource types: `resolver-rule` (required).
pub const PutResolverRulePolicy: &str = "route53resolver:PutResolverRulePolicy";

/// `route53resolver:TagResource`: Tagging, Write.
///
/// Resource types: `firewall-config`, `firewall-domain-list`, `firewall-rule-group`, `firewall-rule-group-association`, `outpost-resolver`, `resolver-dnssec-config`, `resolver-endpoint`, `resolver-query-log-config`, `resolver-rule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "route53resolver:TagResource";

/// `route53resolver:UntagResource`: Tagging, Write.
///
/// Resource types: `firewall-config`, `firewall-domain-list`, `firewall-rule-group`, `firewall-rule-group-association`, `outpost-resolver`, `resolver-dnssec-config`, `resolver-endpoint`, `resolver-query-log-config`, `resolver-rule`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "route53resolver:UntagResource";

/// `route53resolver:UpdateFirewallConfig`: Write.
///
/// Resource types: `firewall-config` (required).
pub const UpdateFirewallConfig: &str = "route53resolver:UpdateFirewallConfig";

/// `route53resolver:UpdateFirewallDomains`: Write.
///
/// Resource types: `firewall-domain-list` (required).
pub const UpdateFirewallDomains: &str = "route53resolver:UpdateFirewallDomains";

/// `route53resolver:UpdateFirewallRule`: Write.
///
/// Resource types: `firewall-domain-list` (required), `firewall-rule-group` (required).
pub const UpdateFirewallRule: &str = "route53resolver:UpdateFirewallRule";

/// `route53resolver:UpdateFirewallRuleGroupAssociation`: Write.
///
/// Resource types: `firewall-rule-group-association` (required).
pub const UpdateFirewallRuleGroupAssociation: &str = "route53resolver:UpdateFirewallRuleGroupAssociation";

/// `route53resolver:UpdateOutpostResolver`: Write.
///
/// Resource types: `outpost-resolver` (required).
pub const UpdateOutpostResolver: &str = "route53resolver:UpdateOutpostResolver";

/// `route53resolver:UpdateResolverConfig`: Write.
///
/// Resource types: `resolver-config` (required).
pub const UpdateResolverConfig: &str = "route53resolver:UpdateResolverConfig";

/// `route53resolver:UpdateResolverDnssecConfig`: Write.
///
/// Resource types: `resolver-dnssec-config` (required).
pub const UpdateResolverDnssecConfig: &str = "route53resolver:UpdateResolverDnssecConfig";

/// `route53resolver:UpdateResolverEndpoint`: Write.
///
/// Resource types: `resolver-endpoint` (required).
pub const UpdateResolverEndpoint: &str = "route53resolver:UpdateResolverEndpoint";

/// `route53resolver:UpdateResolverRule`: Write.
///
/// Resource types: `resolver-rule` (required).
pub const UpdateResolverRule: &str = "route53resolver:UpdateResolverRule";
