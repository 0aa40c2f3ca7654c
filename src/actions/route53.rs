// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53: the actions of the prefix `route53`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `change` | `arn:${Partition}:route53:::change/${Id}` |
//! | `cidrcollection` | `arn:${Partition}:route53:::cidrcollection/${Id}` |
//! | `delegationset` | `arn:${Partition}:route53:::delegationset/${Id}` |
//! | `healthcheck` | `arn:${Partition}:route53:::healthcheck/${Id}` |
//! | `hostedzone` | `arn:${Partition}:route53:::hostedzone/${Id}` |
//! | `queryloggingconfig` | `arn:${Partition}:route53:::queryloggingconfig/${Id}` |
//! | `trafficpolicy` | `arn:${Partition}:route53:::trafficpolicy/${Id}` |
//! | `trafficpolicyinstance` | `arn:${Partition}:route53:::trafficpolicyinstance/${Id}` |
//! | `vpc` | `arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}` |

/// `route53:ActivateKeySigningKey`: Write.
///
/// Resource types: `hostedzone` (required).
pub const ActivateKeySigningKey: &str = "route53:ActivateKeySigningKey";

/// `route53:AssociateVPCWithHostedZone`: Write.
///
/// Resource types: `hostedzone`.
///
/// Condition keys: `route53:VPCs`.
pub const AssociateVPCWithHostedZone: &str = "route53:AssociateVPCWithHostedZone";

/// `route53:ChangeCidrCollection`: Write.
///
/// Resource types: `cidrcollection` (required).
pub const ChangeCidrCollection: &str = "route53:ChangeCidrCollection";

/// `route53:ChangeResourceRecordSets`: Write.
///
/// Resource types: `hostedzone` (required).
///
/// Condition keys: `route53:ChangeResourceRecordSetsActions`, `route53:ChangeResourceRecordSetsNormalizedRecordNames`, `route53:ChangeResourceRecordSetsRecordTypes`.
pub const ChangeResourceRecordSets: &str = "route53:ChangeResourceRecordSets";

/// `route53:ChangeTagsForResource`: Tagging, Write.
///
/// Resource types: `healthcheck` (required), `hostedzone` (required).
pub const ChangeTagsForResource: &str = "route53:ChangeTagsForResource";

/// `route53:CreateCidrCollection`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCidrCollection: &str = "route53:CreateCidrCollection";

/// `route53:CreateHealthCheck`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateHealthCheck: &str = "route53:CreateHealthCheck";

/// `route53:CreateHostedZone`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `route53:VPCs`.
pub const CreateHostedZone: &str = "route53:CreateHostedZone";

/// `route53:CreateKeySigningKey`: Write.
///
/// Resource types: `hostedzone` (required).
pub const CreateKeySigningKey: &str = "route53:CreateKeySigningKey";

/// `route53:CreateQueryLoggingConfig`: Write.
///
/// Resource types: `hostedzone` (required).
pub const CreateQueryLoggingConfig: &str = "route53:CreateQueryLoggingConfig";

/// `route53:CreateReusableDelegationSet`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateReusableDelegationSet: &str = "route53:CreateReusableDelegationSet";

/// `route53:CreateTrafficPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTrafficPolicy: &str = "route53:CreateTrafficPolicy";

/// `route53:CreateTrafficPolicyInstance`: Write.
///
/// Resource types: `hostedzone` (required), `trafficpolicy` (required).
pub const CreateTrafficPolicyInstance: &str = "route53:CreateTrafficPolicyInstance";

/// `route53:CreateTrafficPolicyVersion`: Write.
///
/// Resource types: `trafficpolicy` (required).
pub const CreateTrafficPolicyVersion: &str = "route53:CreateTrafficPolicyVersion";

/// `route53:CreateVPCAssociationAuthorization`: Write.
///
/// Resource types: `hostedzone` (required).
///
/// Condition keys: `route53:VPCs`.
pub const CreateVPCAssociationAuthorization: &str = "route53:CreateVPCAssociationAuthorization";

/// `route53:DeactivateKeySigningKey`: Write.
///
/// Resource types: `hostedzone` (required).
pub const DeactivateKeySigningKey: &str = "route53:DeactivateKeySigningKey";

/// `route53:DeleteCidrCollection`: Write.
///
/// Resource types: `cidrcollection` (required).
pub const DeleteCidrCollection: &str = "route53:DeleteCidrCollection";

/// `route53:DeleteHealthCheck`: Write.
///
/// Resource types: `healthcheck` (required).
pub const DeleteHealthCheck: &str = "route53:DeleteHealthCheck";

/// `route53:DeleteHostedZone`: Write.
///
/// Resource types: `hostedzone` (required).
pub const DeleteHostedZone: &str = "route53:DeleteHostedZone";

/// `route53:DeleteKeySigningKey`: Write.
///
/// Resource types: `hostedzone` (required).
pub const DeleteKeySigningKey: &str = "route53:DeleteKeySigningKey";

/// `route53:DeleteQueryLoggingConfig`: Write.
///
/// Resource types: `queryloggingconfig` (required).
pub const DeleteQueryLoggingConfig: &str = "route53:DeleteQueryLoggingConfig";

/// `route53:DeleteReusableDelegationSet`: Write.
///
/// Resource types: `delegationset` (required).
pub const DeleteReusableDelegationSet: &str = "route53:DeleteReusableDelegationSet";

/// `route53:DeleteTrafficPolicy`: Write.
///
/// Resource types: `trafficpolicy` (required).
pub const DeleteTrafficPolicy: &str = "route53:DeleteTrafficPolicy";

/// `route53:DeleteTrafficPolicyInstance`: Write.
///
/// Resource types: `trafficpolicyinstance` (required).
pub const DeleteTrafficPolicyInstance: &str = "route53:DeleteTrafficPolicyInstance";

/// `route53:DeleteVPCAssociationAuthorization`: Write.
///
/// Resource types: `hostedzone` (required).
///
/// Condition keys: `route53:VPCs`.
pub const DeleteVPCAssociationAuthorization: &str = "route53:DeleteVPCAssociationAuthorization";

/// `route53:DisableHostedZoneDNSSEC`: Write.
///
/// Resource types: `hostedzone` (required).
pub const DisableHostedZoneDNSSEC: &str = "route53:DisableHostedZoneDNSSEC";

/// `route53:DisassociateVPCFromHostedZone`: Write.
///
/// Resource types: `hostedzone`.
///
/// Condition keys: `route53:VPCs`.
pub const DisassociateVPCFromHostedZone: &str = "route53:DisassociateVPCFromHostedZone";

/// `route53:EnableHostedZoneDNSSEC`: Write.
///
/// Resource types: `hostedzone` (required).
pub const EnableHostedZoneDNSSEC: &str = "route53:EnableHostedZoneDNSSEC";

/// `route53:GetAccountLimit`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountLimit: &str = "route53:GetAccountLimit";

/// `route53:GetChange`: List.
///
/// Resource types: `change` (required).
pub const GetChange: &str = "route53:GetChange";

/// `route53:GetCheckerIpRanges`: List.
///
/// No resource types: its resource is `*`.
pub const GetCheckerIpRanges: &str = "route53:GetCheckerIpRanges";

/// `route53:GetDNSSEC`: Read.
///
/// Resource types: `hostedzone` (required).
pub const GetDNSSEC: &str = "route53:GetDNSSEC";

/// `route53:GetGeoLocation`: List.
///
/// No resource types: its resource is `*`.
pub const GetGeoLocation: &str = "route53:GetGeoLocation";

/// `route53:GetHealthCheck`: Read.
///
/// Resource types: `healthcheck` (required).
pub const GetHealthCheck: &str = "route53:GetHealthCheck";

/// `route53:GetHealthCheckCount`: List.
///
/// No resource types: its resource is `*`.
pub const GetHealthCheckCount: &str = "route53:GetHealthCheckCount";

/// `route53:GetHealthCheckLastFailureReason`: List.
///
/// Resource types: `healthcheck` (required).
pub const GetHealthCheckLastFailureReason: &str = "route53:GetHealthCheckLastFailureReason";

/// `route53:GetHealthCheckStatus`: List.
///
/// Resource types: `healthcheck` (required).
pub const GetHealthCheckStatus: &str = "route53:GetHealthCheckStatus";

/// `route53:GetHostedZone`: List.
///
/// Resource types: `hostedzone` (required).
pub const GetHostedZone: &str = "route53:GetHostedZone";

/// `route53:GetHostedZoneCount`: List.
///
/// No resource types: its resource is `*`.
pub const GetHostedZoneCount: &str = "route53:GetHostedZoneCount";

/// `route53:GetHostedZoneLimit`: Read.
///
/// Resource types: `hostedzone` (required).
pub const GetHostedZoneLimit: &str = "route53:GetHostedZoneLimit";

/// `route53:GetQueryLoggingConfig`: Read.
///
/// Resource types: `queryloggingconfig` (required).
pub const GetQueryLoggingConfig: &str = "route53:GetQueryLoggingConfig";

/// `route53:GetReusableDelegationSet`: List.
///
/// Resource types: `delegationset` (required).
pub const GetReusableDelegationSet: &str = "route53:GetReusableDelegationSet";

/// `route53:GetReusableDelegationSetLimit`: Read.
///
/// Resource types: `delegationset` (required).
pub const GetReusableDelegationSetLimit: &str = "route53:GetReusableDelegationSetLimit";

/// `route53:GetTrafficPolicy`: Read.
///
/// Resource types: `trafficpolicy` (required).
pub const GetTrafficPolicy: &str = "route53:GetTrafficPolicy";

/// `route53:GetTrafficPolicyInstance`: Read.
///
/// Resource types: `trafficpolicyinstance` (required).
pub const GetTrafficPolicyInstance: &str = "route53:GetTrafficPolicyInstance";

/// `route53:GetTrafficPolicyInstanceCount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTrafficPolicyInstanceCount: &str = "route53:GetTrafficPolicyInstanceCount";

/// `route53:ListCidrBlocks`: List.
///
/// Resource types: `cidrcollection` (required).
pub const ListCidrBlocks: &str = "route53:ListCidrBlocks";

/// `route53:ListCidrCollections`: List.
///
/// No resource types: its resource is `*`.
pub const ListCidrCollections: &str = "route53:ListCidrCollections";

/// `route53:ListCidrLocations`: List.
///
/// Resource types: `cidrcollection` (required).
pub const ListCidrLocations: &str = "route53:ListCidrLocations";

/// `route53:ListGeoLocations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListGeoLocations: &str = "route53:ListGeoLocations";

/// `route53:ListHealthChecks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListHealthChecks: &str = "route53:ListHealthChecks";

/// `route53:ListHostedZones`: List.
///
/// No resource types: its resource is `*`.
pub const ListHostedZones: &str = "route53:ListHostedZones";

/// `route53:ListHostedZonesByName`: List.
///
/// No resource types: its resource is `*`.
pub const ListHostedZonesByName: &str = "route53:ListHostedZonesByName";

/// `route53:ListHostedZonesByVPC`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `route53:VPCs`.
pub const ListHostedZonesByVPC: &str = "route53:ListHostedZonesByVPC";

/// `route53:ListQueryLoggingConfigs`: List.
///
/// Resource types: `hostedzone`.
pub const ListQueryLoggingConfigs: &str = "route53:ListQueryLoggingConfigs";

/// `route53:ListResourceRecordSets`: List.
///
/// Resource types: `hostedzone` (required).
pub const ListResourceRecordSets: &str = "route53:ListResourceRecordSets";

/// `route53:ListReusableDelegationSets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListReusableDelegationSets: &str = "route53:ListReusableDelegationSets";

/// `route53:ListTagsForResource`: Read.
///
/// Resource types: `healthcheck`, `hostedzone`.
pub const ListTagsForResource: &str = "route53:ListTagsForResource";

/// `route53:ListTagsForResources`: Read.
///
/// Resource types: `healthcheck`, `hostedzone`.
pub const ListTagsForResources: &str = "route53:ListTagsForResources";

/// `route53:ListTrafficPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrafficPolicies: &str = "route53:ListTrafficPolicies";

/// `route53:ListTrafficPolicyInstances`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTrafficPolicyInstances: &str = "route53:ListTrafficPolicyInstances";

/// `route53:ListTrafficPolicyInstancesByHostedZone`: List.
///
/// Resource types: `hostedzone` (required).
pub const ListTrafficPolicyInstancesByHostedZone: &str = "route53:ListTrafficPolicyInstancesByHostedZone";

/// `route53:ListTrafficPolicyInstancesByPolicy`: List.
///
/// Resource types: `trafficpolicy` (required).
pub const ListTrafficPolicyInstancesByPolicy: &str = "route53:ListTrafficPolicyInstancesByPolicy";

/// `route53:ListTrafficPolicyVersions`: List.
///
/// Resource types: `trafficpolicy` (required).
pub const ListTrafficPolicyVersions: &str = "route53:ListTrafficPolicyVersions";

/// `route53:ListVPCAssociationAuthorizations`: List.
///
/// Resource types: `hostedzone` (required).
pub const ListVPCAssociationAuthorizations: &str = "route53:ListVPCAssociationAuthorizations";

/// `route53:TestDNSAnswer`: Read.
///
/// No resource types: its resource is `*`.
pub const TestDNSAnswer: &str = "route53:TestDNSAnswer";

/// `route53:UpdateHealthCheck`: Write.
///
/// Resource types: `healthcheck` (required).
pub const UpdateHealthCheck: &str = "route53:UpdateHealthCheck";

/// `route53:UpdateHostedZoneComment`: Write.
///
/// Resource types: `hostedzone` (required).
pub const UpdateHostedZoneComment: &str = "route53:UpdateHostedZoneComment";

/// `route53:UpdateHostedZoneFeatures`: Write.
///
/// Resource types: `hostedzone` (required).
pub const UpdateHostedZoneFeatures: &str = "route53:UpdateHostedZoneFeatures";

/// `route53:UpdateTrafficPolicyComment`: Write.
///
/// Resource types: `trafficpolicy` (required).
pub const UpdateTrafficPolicyComment: &str = "route53:UpdateTrafficPolicyComment";

/// `route53:UpdateTrafficPolicyInstance`: Write.
///
/// Resource types: `trafficpolicyinstance` (required).
pub const UpdateTrafficPolicyInstance: &str = "route53:UpdateTrafficPolicyInstance";
