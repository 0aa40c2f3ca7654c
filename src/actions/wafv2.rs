// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS WAF V2: the actions of the prefix `wafv2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agentcore-gateway` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}` |
//! | `amplify-app` | `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}` |
//! | `apigateway` | `arn:${Partition}:apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}` |
//! | `apprunner` | `arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}` |
//! | `appsync` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}` |
//! | `ipset` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}` |
//! | `loadbalancer/app/` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` |
//! | `managedruleset` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}` |
//! | `regexpatternset` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}` |
//! | `rulegroup` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}` |
//! | `userpool` | `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}` |
//! | `verified-access-instance` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}` |
//! | `webacl` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}` |

/// `wafv2:AssociateWebACL`: Write.
///
/// Resource types: `agentcore-gateway`, `amplify-app`, `apigateway`, `apprunner`, `appsync`, `loadbalancer/app/`, `userpool`, `verified-access-instance`, `webacl` (required).
pub const AssociateWebACL: &str = "wafv2:AssociateWebACL";

/// `wafv2:CheckCapacity`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckCapacity: &str = "wafv2:CheckCapacity";

/// `wafv2:CreateAPIKey`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAPIKey: &str = "wafv2:CreateAPIKey";

/// `wafv2:CreateIPSet`: Write.
///
/// Resource types: `ipset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIPSet: &str = "wafv2:CreateIPSet";

/// `wafv2:CreateRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegexPatternSet: &str = "wafv2:CreateRegexPatternSet";

/// `wafv2:CreateRuleGroup`: Write.
///
/// Resource types: `ipset`, `regexpatternset`, `rulegroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleGroup: &str = "wafv2:CreateRuleGroup";

/// `wafv2:CreateWebACL`: Write.
///
/// Resource types: `ipset`, `managedruleset`, `regexpatternset`, `rulegroup`, `webacl` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWebACL: &str = "wafv2:CreateWebACL";

/// `wafv2:DeleteAPIKey`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAPIKey: &str = "wafv2:DeleteAPIKey";

/// `wafv2:DeleteFirewallManagerRuleGroups`: Write.
///
/// Resource types: `webacl` (required).
pub const DeleteFirewallManagerRuleGroups: &str = "wafv2:DeleteFirewallManagerRuleGroups";

/// `wafv2:DeleteIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const DeleteIPSet: &str = "wafv2:DeleteIPSet";

/// `wafv2:DeleteLoggingConfiguration`: Write.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `wafv2:LogScope`.
pub const DeleteLoggingConfiguration: &str = "wafv2:DeleteLoggingConfiguration";

/// `wafv2:DeletePermissionPolicy`: Permissions management, Write.
///
/// Resource types: `rulegroup` (required).
pub const DeletePermissionPolicy: &str = "wafv2:DeletePermissionPolicy";

/// `wafv2:DeleteRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
pub const DeleteRegexPatternSet: &str = "wafv2:DeleteRegexPatternSet";

/// `wafv2:DeleteRuleGroup`: Write.
///
/// Resource types: `rulegroup` (required).
pub const DeleteRuleGroup: &str = "wafv2:DeleteRuleGroup";

/// `wafv2:DeleteWebACL`: Write.
///
/// Resource types: `webacl` (required).
pub const DeleteWebACL: &str = "wafv2:DeleteWebACL";

/// `wafv2:DescribeAllManagedProducts`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAllManagedProducts: &str = "wafv2:DescribeAllManagedProducts";

/// `wafv2:DescribeManagedProductsByVendor`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeManagedProductsByVendor: &str = "wafv2:DescribeManagedProductsByVendor";

/// `wafv2:DescribeManagedRuleGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeManagedRuleGroup: &str = "wafv2:DescribeManagedRuleGroup";

/// `wafv2:DescribeTopContributorsByEvent`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeTopContributorsByEvent: &str = "wafv2:DescribeTopContributorsByEvent";

/// `wafv2:DisassociateFirewallManager`: Write.
///
/// Resource types: `webacl` (required).
pub const DisassociateFirewallManager: &str = "wafv2:DisassociateFirewallManager";

/// `wafv2:DisassociateWebACL`: Write.
///
/// Resource types: `agentcore-gateway`, `amplify-app`, `apigateway`, `apprunner`, `appsync`, `loadbalancer/app/`, `userpool`, `verified-access-instance`.
pub const DisassociateWebACL: &str = "wafv2:DisassociateWebACL";

/// `wafv2:GenerateMobileSdkReleaseUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateMobileSdkReleaseUrl: &str = "wafv2:GenerateMobileSdkReleaseUrl";

/// `wafv2:GetDecryptedAPIKey`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDecryptedAPIKey: &str = "wafv2:GetDecryptedAPIKey";

/// `wafv2:GetIPSet`: Read.
///
/// Resource types: `ipset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetIPSet: &str = "wafv2:GetIPSet";

/// `wafv2:GetLoggingConfiguration`: Read.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `wafv2:LogScope`.
pub const GetLoggingConfiguration: &str = "wafv2:GetLoggingConfiguration";

/// `wafv2:GetManagedRuleSet`: Read.
///
/// Resource types: `managedruleset` (required).
pub const GetManagedRuleSet: &str = "wafv2:GetManagedRuleSet";

/// `wafv2:GetMobileSdkRelease`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMobileSdkRelease: &str = "wafv2:GetMobileSdkRelease";

/// `wafv2:GetPermissionPolicy`: Read.
///
/// Resource types: `rulegroup` (required).
pub const GetPermissionPolicy: &str = "wafv2:GetPermissionPolicy";

/// `wafv2:GetRateBasedStatementManagedKeys`: Read.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRateBasedStatementManagedKeys: &str = "wafv2:GetRateBasedStatementManagedKeys";

/// `wafv2:GetRegexPatternSet`: Read.
///
/// Resource types: `regexpatternset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRegexPatternSet: &str = "wafv2:GetRegexPatternSet";

/// `wafv2:GetRevenueStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRevenueStatistics: &str = "wafv2:GetRevenueStatistics";

/// `wafv2:GetRevenueStatisticsSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRevenueStatisticsSummary: &str = "wafv2:GetRevenueStatisticsSummary";

/// `wafv2:GetRevenueStatisticsTimeSeries`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRevenueStatisticsTimeSeries: &str = "wafv2:GetRevenueStatisticsTimeSeries";

/// `wafv2:GetRuleGroup`: Read.
///
/// Resource types: `rulegroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRuleGroup: &str = "wafv2:GetRuleGroup";

/// `wafv2:GetSampledRequests`: Read.
///
/// Resource types: `webacl` (required).
pub const GetSampledRequests: &str = "wafv2:GetSampledRequests";

/// `wafv2:GetTopPathStatisticsByTraffic`: Read.
///
/// Resource types: `webacl` (required).
pub const GetTopPathStatisticsByTraffic: &str = "wafv2:GetTopPathStatisticsByTraffic";

/// `wafv2:GetWebACL`: Read.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetWebACL: &str = "wafv2:GetWebACL";

/// `wafv2:GetWebACLForResource`: Read.
///
/// Resource types: `agentcore-gateway`, `amplify-app`, `apigateway`, `apprunner`, `appsync`, `loadbalancer/app/`, `userpool`, `verified-access-instance`, `webacl` (required).
pub const GetWebACLForResource: &str = "wafv2:GetWebACLForResource";

/// `wafv2:ListAPIKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListAPIKeys: &str = "wafv2:ListAPIKeys";

/// `wafv2:ListAvailableManagedRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListAvailableManagedRuleGroups: &str = "wafv2:ListAvailableManagedRuleGroups";

/// `wafv2:ListAvailableManagedRuleGroupVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAvailableManagedRuleGroupVersions: &str = "wafv2:ListAvailableManagedRuleGroupVersions";

/// `wafv2:ListIPSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListIPSets: &str = "wafv2:ListIPSets";

/// `wafv2:ListLoggingConfigurations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `wafv2:LogScope`.
pub const ListLoggingConfigurations: &str = "wafv2:ListLoggingConfigurations";

/// `wafv2:ListManagedRuleSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedRuleSets: &str = "wafv2:ListManagedRuleSets";

/// `wafv2:ListMobileSdkReleases`: List.
///
/// No resource types: its resource is `*`.
pub const ListMobileSdkReleases: &str = "wafv2:ListMobileSdkReleases";

/// `wafv2:ListRegexPatternSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegexPatternSets: &str = "wafv2:ListRegexPatternSets";

/// `wafv2:ListResourcesForWebACL`: List.
///
/// Resource types: `agentcore-gateway`, `amplify-app`, `apprunner`, `userpool`, `verified-access-instance`, `webacl` (required).
pub const ListResourcesForWebACL: &str = "wafv2:ListResourcesForWebACL";

/// `wafv2:ListRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuleGroups: &str = "wafv2:ListRuleGroups";

/// `wafv2:ListSettlementRecords`: List.
///
/// No resource types: its resource is `*`.
pub const ListSettlementRecords: &str = "wafv2:ListSettlementRecords";

/// `wafv2:ListTagsForResource`: Read.
///
/// Resource types: `ipset`, `regexpatternset`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "wafv2:ListTagsForResource";

/// `wafv2:ListWebACLs`: List.
///
/// No resource types: its resource is `*`.
pub const ListWebACLs: &str = "wafv2:ListWebACLs";

/// `wafv2:PutFirewallManagerRuleGroups`: Write.
///
/// Resource types: `webacl` (required).
pub const PutFirewallManagerRuleGroups: &str = "wafv2:PutFirewallManagerRuleGroups";

/// `wafv2:PutLoggingConfiguration`: Write.
///
/// Resource types: `webacl` (required).
///
/// Condition keys: `wafv2:LogDestinationResource`, `wafv2:LogScope`.
pub const PutLoggingConfiguration: &str = "wafv2:PutLoggingConfiguration";

/// `wafv2:PutManagedRuleSetVersions`: Write.
///
/// Resource types: `managedruleset` (required), `rulegroup` (required).
pub const PutManagedRuleSetVersions: &str = "wafv2:PutManagedRuleSetVersions";

/// `wafv2:PutPermissionPolicy`: Permissions management, Write.
///
/// Resource types: `rulegroup` (required).
pub const PutPermissionPolicy: &str = "wafv2:PutPermissionPolicy";

/// `wafv2:TagResource`: Tagging, Write.
///
/// Resource types: `ipset`, `regexpatternset`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "wafv2:TagResource";

/// `wafv2:UntagResource`: Tagging, Write.
///
/// Resource types: `ipset`, `regexpatternset`, `rulegroup`, `webacl`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "wafv2:UntagResource";

/// `wafv2:UpdateIPSet`: Write.
///
/// Resource types: `ipset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateIPSet: &str = "wafv2:UpdateIPSet";

/// `wafv2:UpdateManagedRuleSetVersionExpiryDate`: Write.
///
/// Resource types: `managedruleset` (required).
pub const UpdateManagedRuleSetVersionExpiryDate: &str = "wafv2:UpdateManagedRuleSetVersionExpiryDate";

/// `wafv2:UpdateRegexPatternSet`: Write.
///
/// Resource types: `regexpatternset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRegexPatternSet: &str = "wafv2:UpdateRegexPatternSet";

/// `wafv2:UpdateRuleGroup`: Write.
///
/// Resource types: `ipset`, `regexpatternset`, `rulegroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRuleGroup: &str = "wafv2:UpdateRuleGroup";

/// `wafv2:UpdateWebACL`: Write.
///
/// Resource types: `ipset`, `managedruleset`, `regexpatternset`, `rulegroup`, `webacl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWebACL: &str = "wafv2:UpdateWebACL";

/// `wafv2:ValidateNetworkSecurityManagerRuleConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateNetworkSecurityManagerRuleConfiguration: &str = "wafv2:ValidateNetworkSecurityManagerRuleConfiguration";

/// `wafv2:ValidateNetworkSecurityManagerWebACLConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateNetworkSecurityManagerWebACLConfiguration: &str = "wafv2:ValidateNetworkSecurityManagerWebACLConfiguration";
