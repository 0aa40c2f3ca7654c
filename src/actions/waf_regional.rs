// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS WAF Regional: the actions of the prefix `waf-regional`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `bytematchset` | `arn:${Partition}:waf-regional:${Region}:${Account}:bytematchset/${Id}` |
//! | `changetoken` | `arn:${Partition}:waf-regional:${Region}:${Account}:changetoken/${Id}` |
//! | `geomatchset` | `arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}` |
//! | `ipset` | `arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}` |
//! | `loadbalancer/app/` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` |
//! | `ratebasedrule` | `arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}` |
//! | `regexmatchset` | `arn:${Partition}:waf-regional:${Region}:${Account}:regexmatch/${Id}` |
//! | `regexpatternset` | `arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}` |
//! | `rule` | `arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}` |
//! | `rulegroup` | `arn:${Partition}:waf-regional:${Region}:${Account}:rulegroup/${Id}` |
//! | `sizeconstraintset` | `arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}` |
//! | `sqlinjectionmatchset` | `arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}` |
//! | `webacl` | `arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}` |
//! | `xssmatchset` | `arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}` |

/// `waf-regional:AssociateWebACL`: Write.
///
/// Resource types: `loadbalancer/app/` (required), `webacl` (required).
pub const AssociateWebACL: &str = "waf-regional:AssociateWebACL";

/// `waf-regional:CreateByteMatchSet`: Write.
///
/// Resource types: `bytematchset` (required).
pub const CreateByteMatchSet: &str = "waf-regional:CreateByteMatchSet";

/// `waf-regional:CreateGeoMatchSet`: Write.
///
/// Resource types: `geomatchset` (required).
pub const CreateGeoMatchSet: &str = "waf-regional:CreateGeoMatchSet";

/// `waf-regional:CreateIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const CreateIPSet: &str = "waf-regional:CreateIPSet";

/// `waf-regional:CreateRateBasedRule`: Write.
///
/// Resource types: `ratebasedrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRateBasedRule: &str = "waf-regional:CreateRateBasedRule";

/// `waf-regional:CreateRegexMatchSet`: Write.
///
/// Resource types: `regexmatchset` (required).
pub const CreateRegexMatchSet: &str = "waf-regional:CreateRegexMatchSet";

/// `waf-regional:CreateRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const CreateRegexPatternSet: &str = "waf-regional:CreateRegexPatternSet";

/// `waf-regional:CreateRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRule: &str = "waf-regional:CreateRule";

/// `waf-regional:CreateRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleGroup: &str = "waf-regional:CreateRuleGroup";

/// `waf-regional:CreateSizeConstraintSet`: Write.
///
/// Resource types: `sizeconstraintset` (required).
pub const CreateSizeConstraintSet: &str = "waf-regional:CreateSizeConstraintSet";

/// `waf-regional:CreateSqlInjectionMatchSet`: Write.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const CreateSqlInjectionMatchSet: &str = "waf-regional:CreateSqlInjectionMatchSet";

/// `waf-regional:CreateWebACL`: Permissions management, Write.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWebACL: &str = "waf-regional:CreateWebACL";

/// `waf-regional:CreateWebACLMigrationStack`: Write.
///
/// Resource types: `webacl` (required).
pub const CreateWebACLMigrationStack: &str = "waf-regional:CreateWebACLMigrationStack";

/// `waf-regional:CreateXssMatchSet`: Write.
///
/// Resource types: `xssmatchset` (required).
pub const CreateXssMatchSet: &str = "waf-regional:CreateXssMatchSet";

/// `waf-regional:DeleteByteMatchSet`: Write.
///
/// Resource types: `bytematchset` (required).
pub const DeleteByteMatchSet: &str = "waf-regional:DeleteByteMatchSet";

/// `waf-regional:DeleteGeoMatchSet`: Write.
///
/// Resource types: `geomatchset` (required).
pub const DeleteGeoMatchSet: &str = "waf-regional:DeleteGeoMatchSet";

/// `waf-regional:DeleteIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const DeleteIPSet: &str = "waf-regional:DeleteIPSet";

/// `waf-regional:DeleteLoggingConfiguration`: Write.
///
/// Resource types: `webacl` (required).
pub const DeleteLoggingConfiguration: &str = "waf-regional:DeleteLoggingConfiguration";

/// `waf-regional:DeletePermissionPolicy`: Permissions management, Write.
///
/// Resource types: `rulegroup` (required).
pub const DeletePermissionPolicy: &str = "waf-regional:DeletePermissionPolicy";

/// `waf-regional:DeleteRateBasedRule`: Write.
///
/// Resource types: `ratebasedrule` (required).
pub const DeleteRateBasedRule: &str = "waf-regional:DeleteRateBasedRule";

/// `waf-regional:DeleteRegexMatchSet`: Write.
///
/// Resource types: `regexmatchset` (required).
pub const DeleteRegexMatchSet: &str = "waf-regional:DeleteRegexMatchSet";

/// `waf-regional:DeleteRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const DeleteRegexPatternSet: &str = "waf-regional:DeleteRegexPatternSet";

/// `waf-regional:DeleteRule`: Write.
///
/// Resource types: `rule` (required).
pub const DeleteRule: &str = "waf-regional:DeleteRule";

/// `waf-regional:DeleteRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
pub const DeleteRuleGroup: &str = "waf-regional:DeleteRuleGroup";

/// `waf-regional:DeleteSizeConstraintSet`: Write.
///
/// Resource types: `sizeconstraintset` (required).
pub const DeleteSizeConstraintSet: &str = "waf-regional:DeleteSizeConstraintSet";

/// `waf-regional:DeleteSqlInjectionMatchSet`: Write.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const DeleteSqlInjectionMatchSet: &str = "waf-regional:DeleteSqlInjectionMatchSet";

/// `waf-regional:DeleteWebACL`: Permissions management, Write.
///
/// Resource types: `webacl` (required).
pub const DeleteWebACL: &str = "waf-regional:DeleteWebACL";

/// `waf-regional:DeleteXssMatchSet`: Write.
///
/// Resource types: `xssmatchset` (required).
pub const DeleteXssMatchSet: &str = "waf-regional:DeleteXssMatchSet";

/// `waf-regional:DisassociateWebACL`: Write.
///
/// Resource types: `loadbalancer/app/` (required).
pub const DisassociateWebACL: &str = "waf-regional:DisassociateWebACL";

/// `waf-regional:GetByteMatchSet`: Read.
///
/// Resource types: `bytematchset` (required).
pub const GetByteMatchSet: &str = "waf-regional:GetByteMatchSet";

/// `waf-regional:GetChangeToken`: Read.
///
/// Resource types: `changetoken`.
pub const GetChangeToken: &str = "waf-regional:GetChangeToken";

/// `waf-regional:GetChangeTokenStatus`: Read.
///
/// Resource types: `changetoken`.
pub const GetChangeTokenStatus: &str = "waf-regional:GetChangeTokenStatus";

/// `waf-regional:GetGeoMatchSet`: Read.
///
/// Resource types: `geomatchset` (required).
pub const GetGeoMatchSet: &str = "waf-regional:GetGeoMatchSet";

/// `waf-regional:GetIPSet`: Read.
///
/// Resource types: `ipset` (required).
pub const GetIPSet: &str = "waf-regional:GetIPSet";

/// `waf-regional:GetLoggingConfiguration`: Read.
///
/// Resource types: `webacl` (required).
pub const GetLoggingConfiguration: &str = "waf-regional:GetLoggingConfiguration";

/// `waf-regional:GetPermissionPolicy`: Read.
///
/// Resource types: `rulegroup` (required).
pub const GetPermissionPolicy: &str = "waf-regional:GetPermissionPolicy";

/// `waf-regional:GetRateBasedRule`: Read.
///
/// Resource types: `ratebasedrule` (required).
pub const GetRateBasedRule: &str = "waf-regional:GetRateBasedRule";

/// `waf-regional:GetRateBasedRuleManagedKeys`: Read.
///
/// Resource types: `ratebasedrule` (required).
pub const GetRateBasedRuleManagedKeys: &str = "waf-regional:GetRateBasedRuleManagedKeys";

/// `waf-regional:GetRegexMatchSet`: Read.
///
/// Resource types: `regexmatchset` (required).
pub const GetRegexMatchSet: &str = "waf-regional:GetRegexMatchSet";

/// `waf-regional:GetRegexPatternSet`: Read.
///
/// Resource types: `regexpatternset` (required).
pub const GetRegexPatternSet: &str = "waf-regional:GetRegexPatternSet";

/// `waf-regional:GetRule`: Read.
///
/// Resource types: `rule` (required).
pub const GetRule: &str = "waf-regional:GetRule";

/// `waf-regional:GetRuleGroup`: Read.
///
/// Resource types: `rulegroup` (required).
pub const GetRuleGroup: &str = "waf-regional:GetRuleGroup";

/// `waf-regional:GetSampledRequests`: Read.
///
/// Resource types: `webacl`.
pub const GetSampledRequests: &str = "waf-regional:GetSampledRequests";

/// `waf-regional:GetSizeConstraintSet`: Read.
///
/// Resource types: `sizeconstraintset` (required).
pub const GetSizeConstraintSet: &str = "waf-regional:GetSizeConstraintSet";

/// `waf-regional:GetSqlInjectionMatchSet`: Read.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const GetSqlInjectionMatchSet: &str = "waf-regional:GetSqlInjectionMatchSet";

/// `waf-regional:GetWebACL`: Read.
///
/// Resource types: `webacl` (required).
pub const GetWebACL: &str = "waf-regional:GetWebACL";

/// `waf-regional:GetWebACLForResource`: Read.
///
/// Resource types: `loadbalancer/app/` (required).
pub const GetWebACLForResource: &str = "waf-regional:GetWebACLForResource";

/// `waf-regional:GetXssMatchSet`: Read.
///
/// Resource types: `xssmatchset` (required).
pub const GetXssMatchSet: &str = "waf-regional:GetXssMatchSet";

/// `waf-regional:ListActivatedRulesInRuleGroup`: List.
///
/// No resource types: its resource is `*`.
pub const ListActivatedRulesInRuleGroup: &str = "waf-regional:ListActivatedRulesInRuleGroup";

/// `waf-regional:ListByteMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListByteMatchSets: &str = "waf-regional:ListByteMatchSets";

/// `waf-regional:ListGeoMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListGeoMatchSets: &str = "waf-regional:ListGeoMatchSets";

/// `waf-regional:ListIPSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListIPSets: &str = "waf-regional:ListIPSets";

/// `waf-regional:ListLoggingConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListLoggingConfigurations: &str = "waf-regional:ListLoggingConfigurations";

/// `waf-regional:ListRateBasedRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRateBasedRules: &str = "waf-regional:ListRateBasedRules";

/// `waf-regional:ListRegexMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegexMatchSets: &str = "waf-regional:ListRegexMatchSets";

/// `waf-regional:ListRegexPatternSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegexPatternSets: &str = "waf-regional:ListRegexPatternSets";

/// `waf-regional:ListResourcesForWebACL`: List.
///
/// Resource types: `webacl` (required).
pub const ListResourcesForWebACL: &str = "waf-regional:ListResourcesForWebACL";

/// `waf-regional:ListRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuleGroups: &str = "waf-regional:ListRuleGroups";

/// `waf-regional:ListRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "waf-regional:ListRules";

/// `waf-regional:ListSizeConstraintSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSizeConstraintSets: &str = "waf-regional:ListSizeConstraintSets";

/// `waf-regional:ListSqlInjectionMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSqlInjectionMatchSets: &str = "waf-regional:ListSqlInjectionMatchSets";

/// `waf-regional:ListSubscribedRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscribedRuleGroups: &str = "waf-regional:ListSubscribedRuleGroups";

/// `waf-regional:ListTagsForResource`: Read.
///
/// Resource types: `ratebasedrule`, `rule`, `rulegroup`, `webacl`.
pub const ListTagsForResource: &str = "waf-regional:ListTagsForResource";

/// `waf-regional:ListWebACLs`: List.
///
/// No resource types: its resource is `*`.
pub const ListWebACLs: &str = "waf-regional:ListWebACLs";

/// `waf-regional:ListXssMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListXssMatchSets: &str = "waf-regional:ListXssMatchSets";

/// `waf-regional:PutLoggingConfiguration`: Write.
///
/// Resource types: `webacl` (required).
pub const PutLoggingConfiguration: &str = "waf-regional:PutLoggingConfiguration";

/// `waf-regional:PutPermissionPolicy`: Permissions management, Write.
///
/// Resource types: `rulegroup` (required).
pub const PutPermissionPolicy: &str = "waf-regional:PutPermissionPolicy";

/// `waf-regional:TagResource`: Tagging, Write.
///
/// Resource types: `ratebasedrule`, `rule`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "waf-regional:TagResource";

/// `waf-regional:UntagResource`: Tagging, Write.
///
/// Resource types: `ratebasedrule`, `rule`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "waf-regional:UntagResource";

/// `waf-regional:UpdateByteMatchSet`: Write.
///
/// Resource types: `bytematchset` (required).
pub const UpdateByteMatchSet: &str = "waf-regional:UpdateByteMatchSet";

/// `waf-regional:UpdateGeoMatchSet`: Write.
///
/// Resource types: `geomatchset` (required).
pub const UpdateGeoMatchSet: &str = "waf-regional:UpdateGeoMatchSet";

/// `waf-regional:UpdateIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const UpdateIPSet: &str = "waf-regional:UpdateIPSet";

/// `waf-regional:UpdateRateBasedRule`: Write.
///
/// Resource types: `ratebasedrule` (required).
pub const UpdateRateBasedRule: &str = "waf-regional:UpdateRateBasedRule";

/// `waf-regional:UpdateRegexMatchSet`: Write.
///
/// Resource types: `regexmatchset` (required).
pub const UpdateRegexMatchSet: &str = "waf-regional:UpdateRegexMatchSet";

/// `waf-regional:UpdateRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const UpdateRegexPatternSet: &str = "waf-regional:UpdateRegexPatternSet";

/// `waf-regional:UpdateRule`: Write.
///
/// Resource types: `rule` (required).
pub const UpdateRule: &str = "waf-regional:UpdateRule";

/// `waf-regional:UpdateRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
pub const UpdateRuleGroup: &str = "waf-regional:UpdateRuleGroup";

/// `waf-regional:UpdateSizeConstraintSet`: Write.
///
/// Resource types: `sizeconstraintset` (required).
pub const UpdateSizeConstraintSet: &str = "waf-regional:UpdateSizeConstraintSet";

/// `waf-regional:UpdateSqlInjectionMatchSet`: Write.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const UpdateSqlInjectionMatchSet: &str = "waf-regional:UpdateSqlInjectionMatchSet";

/// `waf-regional:UpdateWebACL`: Permissions management, Write.
///
/// Resource types: `webacl` (required).
pub const UpdateWebACL: &str = "waf-regional:UpdateWebACL";

/// `waf-regional:UpdateXssMatchSet`: Write.
///
/// Resource types: `xssmatchset` (required).
pub const UpdateXssMatchSet: &str = "waf-regional:UpdateXssMatchSet";
