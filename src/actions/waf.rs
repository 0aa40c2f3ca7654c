// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS WAF: the actions of the prefix `waf`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `bytematchset` | `arn:${Partition}:waf::${Account}:bytematchset/${Id}` |
//! | `changetoken` | `arn:${Partition}:waf:*:${Account}:changetoken/${Id}` |
//! | `geomatchset` | `arn:${Partition}:waf::${Account}:geomatchset/${Id}` |
//! | `ipset` | `arn:${Partition}:waf::${Account}:ipset/${Id}` |
//! | `ratebasedrule` | `arn:${Partition}:waf::${Account}:ratebasedrule/${Id}` |
//! | `regexmatchset` | `arn:${Partition}:waf::${Account}:regexmatch/${Id}` |
//! | `regexpatternset` | `arn:${Partition}:waf::${Account}:regexpatternset/${Id}` |
//! | `rule` | `arn:${Partition}:waf::${Account}:rule/${Id}` |
//! | `rulegroup` | `arn:${Partition}:waf::${Account}:rulegroup/${Id}` |
//! | `sizeconstraintset` | `arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}` |
//! | `sqlinjectionmatchset` | `arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}` |
//! | `webacl` | `arn:${Partition}:waf::${Account}:webacl/${Id}` |
//! | `xssmatchset` | `arn:${Partition}:waf::${Account}:xssmatchset/${Id}` |

/// `waf:CreateByteMatchSet`: Write.
///
/// Resource types: `bytematchset` (required).
pub const CreateByteMatchSet: &str = "waf:CreateByteMatchSet";

/// `waf:CreateGeoMatchSet`: Write.
///
/// Resource types: `geomatchset` (required).
pub const CreateGeoMatchSet: &str = "waf:CreateGeoMatchSet";

/// `waf:CreateIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const CreateIPSet: &str = "waf:CreateIPSet";

/// `waf:CreateRateBasedRule`: Write.
///
/// Resource types: `ratebasedrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRateBasedRule: &str = "waf:CreateRateBasedRule";

/// `waf:CreateRegexMatchSet`: Write.
///
/// Resource types: `regexmatchset` (required).
pub const CreateRegexMatchSet: &str = "waf:CreateRegexMatchSet";

/// `waf:CreateRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const CreateRegexPatternSet: &str = "waf:CreateRegexPatternSet";

/// `waf:CreateRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRule: &str = "waf:CreateRule";

/// `waf:CreateRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleGroup: &str = "waf:CreateRuleGroup";

/// `waf:CreateSizeConstraintSet`: Write.
///
/// Resource types: `sizeconstraintset` (required).
pub const CreateSizeConstraintSet: &str = "waf:CreateSizeConstraintSet";

/// `waf:CreateSqlInjectionMatchSet`: Write.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const CreateSqlInjectionMatchSet: &str = "waf:CreateSqlInjectionMatchSet";

/// `waf:CreateWebACL`: Permissions management, Write.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWebACL: &str = "waf:CreateWebACL";

/// `waf:CreateWebACLMigrationStack`: Write.
///
/// Resource types: `webacl` (required).
pub const CreateWebACLMigrationStack: &str = "waf:CreateWebACLMigrationStack";

/// `waf:CreateXssMatchSet`: Write.
///
/// Resource types: `xssmatchset` (required).
pub const CreateXssMatchSet: &str = "waf:CreateXssMatchSet";

/// `waf:DeleteByteMatchSet`: Write.
///
/// Resource types: `bytematchset` (required).
pub const DeleteByteMatchSet: &str = "waf:DeleteByteMatchSet";

/// `waf:DeleteGeoMatchSet`: Write.
///
/// Resource types: `geomatchset` (required).
pub const DeleteGeoMatchSet: &str = "waf:DeleteGeoMatchSet";

/// `waf:DeleteIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const DeleteIPSet: &str = "waf:DeleteIPSet";

/// `waf:DeleteLoggingConfiguration`: Write.
///
/// Resource types: `webacl` (required).
pub const DeleteLoggingConfiguration: &str = "waf:DeleteLoggingConfiguration";

/// `waf:DeletePermissionPolicy`: Permissions management, Write.
///
/// Resource types: `rulegroup` (required).
pub const DeletePermissionPolicy: &str = "waf:DeletePermissionPolicy";

/// `waf:DeleteRateBasedRule`: Write.
///
/// Resource types: `ratebasedrule` (required).
pub const DeleteRateBasedRule: &str = "waf:DeleteRateBasedRule";

/// `waf:DeleteRegexMatchSet`: Write.
///
/// Resource types: `regexmatchset` (required).
pub const DeleteRegexMatchSet: &str = "waf:DeleteRegexMatchSet";

/// `waf:DeleteRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const DeleteRegexPatternSet: &str = "waf:DeleteRegexPatternSet";

/// `waf:DeleteRule`: Write.
///
/// Resource types: `rule` (required).
pub const DeleteRule: &str = "waf:DeleteRule";

/// `waf:DeleteRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
pub const DeleteRuleGroup: &str = "waf:DeleteRuleGroup";

/// `waf:DeleteSizeConstraintSet`: Write.
///
/// Resource types: `sizeconstraintset` (required).
pub const DeleteSizeConstraintSet: &str = "waf:DeleteSizeConstraintSet";

/// `waf:DeleteSqlInjectionMatchSet`: Write.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const DeleteSqlInjectionMatchSet: &str = "waf:DeleteSqlInjectionMatchSet";

/// `waf:DeleteWebACL`: Permissions management, Write.
///
/// Resource types: `webacl` (required).
pub const DeleteWebACL: &str = "waf:DeleteWebACL";

/// `waf:DeleteXssMatchSet`: Write.
///
/// Resource types: `xssmatchset` (required).
pub const DeleteXssMatchSet: &str = "waf:DeleteXssMatchSet";

/// `waf:GetByteMatchSet`: Read.
///
/// Resource types: `bytematchset` (required).
pub const GetByteMatchSet: &str = "waf:GetByteMatchSet";

/// `waf:GetChangeToken`: Read.
///
/// Resource types: `changetoken`.
pub const GetChangeToken: &str = "waf:GetChangeToken";

/// `waf:GetChangeTokenStatus`: Read.
///
/// Resource types: `changetoken`.
pub const GetChangeTokenStatus: &str = "waf:GetChangeTokenStatus";

/// `waf:GetGeoMatchSet`: Read.
///
/// Resource types: `geomatchset` (required).
pub const GetGeoMatchSet: &str = "waf:GetGeoMatchSet";

/// `waf:GetIPSet`: Read.
///
/// Resource types: `ipset` (required).
pub const GetIPSet: &str = "waf:GetIPSet";

/// `waf:GetLoggingConfiguration`: Read.
///
/// Resource types: `webacl` (required).
pub const GetLoggingConfiguration: &str = "waf:GetLoggingConfiguration";

/// `waf:GetPermissionPolicy`: Read.
///
/// Resource types: `rulegroup` (required).
pub const GetPermissionPolicy: &str = "waf:GetPermissionPolicy";

/// `waf:GetRateBasedRule`: Read.
///
/// Resource types: `ratebasedrule` (required).
pub const GetRateBasedRule: &str = "waf:GetRateBasedRule";

/// `waf:GetRateBasedRuleManagedKeys`: Read.
///
/// Resource types: `ratebasedrule` (required).
pub const GetRateBasedRuleManagedKeys: &str = "waf:GetRateBasedRuleManagedKeys";

/// `waf:GetRegexMatchSet`: Read.
///
/// Resource types: `regexmatchset` (required).
pub const GetRegexMatchSet: &str = "waf:GetRegexMatchSet";

/// `waf:GetRegexPatternSet`: Read.
///
/// Resource types: `regexpatternset` (required).
pub const GetRegexPatternSet: &str = "waf:GetRegexPatternSet";

/// `waf:GetRule`: Read.
///
/// Resource types: `rule` (required).
pub const GetRule: &str = "waf:GetRule";

/// `waf:GetRuleGroup`: Read.
///
/// Resource types: `rulegroup` (required).
pub const GetRuleGroup: &str = "waf:GetRuleGroup";

/// `waf:GetSampledRequests`: Read.
///
/// Resource types: `webacl`.
pub const GetSampledRequests: &str = "waf:GetSampledRequests";

/// `waf:GetSizeConstraintSet`: Read.
///
/// Resource types: `sizeconstraintset` (required).
pub const GetSizeConstraintSet: &str = "waf:GetSizeConstraintSet";

/// `waf:GetSqlInjectionMatchSet`: Read.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const GetSqlInjectionMatchSet: &str = "waf:GetSqlInjectionMatchSet";

/// `waf:GetWebACL`: Read.
///
/// Resource types: `webacl` (required).
pub const GetWebACL: &str = "waf:GetWebACL";

/// `waf:GetXssMatchSet`: Read.
///
/// Resource types: `xssmatchset` (required).
pub const GetXssMatchSet: &str = "waf:GetXssMatchSet";

/// `waf:ListActivatedRulesInRuleGroup`: List.
///
/// No resource types: its resource is `*`.
pub const ListActivatedRulesInRuleGroup: &str = "waf:ListActivatedRulesInRuleGroup";

/// `waf:ListByteMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListByteMatchSets: &str = "waf:ListByteMatchSets";

/// `waf:ListGeoMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListGeoMatchSets: &str = "waf:ListGeoMatchSets";

/// `waf:ListIPSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListIPSets: &str = "waf:ListIPSets";

/// `waf:ListLoggingConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListLoggingConfigurations: &str = "waf:ListLoggingConfigurations";

/// `waf:ListRateBasedRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRateBasedRules: &str = "waf:ListRateBasedRules";

/// `waf:ListRegexMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegexMatchSets: &str = "waf:ListRegexMatchSets";

/// `waf:ListRegexPatternSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegexPatternSets: &str = "waf:ListRegexPatternSets";

/// `waf:ListRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuleGroups: &str = "waf:ListRuleGroups";

/// `waf:ListRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "waf:ListRules";

/// `waf:ListSizeConstraintSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSizeConstraintSets: &str = "waf:ListSizeConstraintSets";

/// `waf:ListSqlInjectionMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSqlInjectionMatchSets: &str = "waf:ListSqlInjectionMatchSets";

/// `waf:ListSubscribedRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscribedRuleGroups: &str = "waf:ListSubscribedRuleGroups";

/// `waf:ListTagsForResource`: Read.
///
/// Resource types: `ratebasedrule`, `rule`, `rulegroup`, `webacl`.
pub const ListTagsForResource: &str = "waf:ListTagsForResource";

/// `waf:ListWebACLs`: List.
///
/// No resource types: its resource is `*`.
pub const ListWebACLs: &str = "waf:ListWebACLs";

/// `waf:ListXssMatchSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListXssMatchSets: &str = "waf:ListXssMatchSets";

/// `waf:PutLoggingConfiguration`: Write.
///
/// Resource types: `webacl` (required).
pub const PutLoggingConfiguration: &str = "waf:PutLoggingConfiguration";

/// `waf:PutPermissionPolicy`: Permissions management, Write.
///
/// Resource types: `rulegroup` (required).
pub const PutPermissionPolicy: &str = "waf:PutPermissionPolicy";

/// `waf:TagResource`: Tagging, Write.
///
/// Resource types: `ratebasedrule`, `rule`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "waf:TagResource";

/// `waf:UntagResource`: Tagging, Write.
///
/// Resource types: `ratebasedrule`, `rule`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "waf:UntagResource";

/// `waf:UpdateByteMatchSet`: Write.
///
/// Resource types: `bytematchset` (required).
pub const UpdateByteMatchSet: &str = "waf:UpdateByteMatchSet";

/// `waf:UpdateGeoMatchSet`: Write.
///
/// Resource types: `geomatchset` (required).
pub const UpdateGeoMatchSet: &str = "waf:UpdateGeoMatchSet";

/// `waf:UpdateIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const UpdateIPSet: &str = "waf:UpdateIPSet";

/// `waf:UpdateRateBasedRule`: Write.
///
/// Resource types: `ratebasedrule` (required).
pub const UpdateRateBasedRule: &str = "waf:UpdateRateBasedRule";

/// `waf:UpdateRegexMatchSet`: Write.
///
/// Resource types: `regexmatchset` (required).
pub const UpdateRegexMatchSet: &str = "waf:UpdateRegexMatchSet";

/// `waf:UpdateRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const UpdateRegexPatternSet: &str = "waf:UpdateRegexPatternSet";

/// `waf:UpdateRule`: Write.
///
/// Resource types: `rule` (required).
pub const UpdateRule: &str = "waf:UpdateRule";

/// `waf:UpdateRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
pub const UpdateRuleGroup: &str = "waf:UpdateRuleGroup";

/// `waf:UpdateSizeConstraintSet`: Write.
///
/// Resource types: `sizeconstraintset` (required).
pub const UpdateSizeConstraintSet: &str = "waf:UpdateSizeConstraintSet";

/// `waf:UpdateSqlInjectionMatchSet`: Write.
///
/// Resource types: `sqlinjectionmatchset` (required).
pub const UpdateSqlInjectionMatchSet: &str = "waf:UpdateSqlInjectionMatchSet";

/// `waf:UpdateWebACL`: Permissions management, Write.
///
/// Resource types: `webacl` (required).
pub const UpdateWebACL: &str = "waf:UpdateWebACL";

/// `waf:UpdateXssMatchSet`: Write.
///
/// Resource types: `xssmatchset` (required).
pub const UpdateXssMatchSet: &str = "waf:UpdateXssMatchSet";
