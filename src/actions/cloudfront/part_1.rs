// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `cloudfront:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `distribution`.
pub const AllowVendedLogDeliveryForResource: &str = "cloudfront:AllowVendedLogDeliveryForResource";

/// `cloudfront:AssociateAlias`: Write.
///
/// Resource types: `distribution` (required).
pub const AssociateAlias: &str = "cloudfront:AssociateAlias";

/// `cloudfront:AssociateDistributionTenantWebACL`: Write.
///
/// Resource types: `distribution-tenant` (required).
pub const AssociateDistributionTenantWebACL: &str = "cloudfront:AssociateDistributionTenantWebACL";

/// `cloudfront:AssociateDistributionWebACL`: Write.
///
/// Resource types: `distribution` (required).
pub const AssociateDistributionWebACL: &str = "cloudfront:AssociateDistributionWebACL";

/// `cloudfront:CopyDistribution`: Write.
///
/// Resource types: `distribution` (required).
pub const CopyDistribution: &str = "cloudfront:CopyDistribution";

/// `cloudfront:CreateAnycastIpList`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnycastIpList: &str = "cloudfront:CreateAnycastIpList";

/// `cloudfront:CreateCachePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCachePolicy: &str = "cloudfront:CreateCachePolicy";

/// `cloudfront:CreateCloudFrontOriginAccessIdentity`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCloudFrontOriginAccessIdentity: &str = "cloudfront:CreateCloudFrontOriginAccessIdentity";

/// `cloudfront:CreateConnectionFunction`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectionFunction: &str = "cloudfront:CreateConnectionFunction";

/// `cloudfront:CreateConnectionGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectionGroup: &str = "cloudfront:CreateConnectionGroup";

/// `cloudfront:CreateContinuousDeploymentPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateContinuousDeploymentPolicy: &str = "cloudfront:CreateContinuousDeploymentPolicy";

/// `cloudfront:CreateDistribution`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDistribution: &str = "cloudfront:CreateDistribution";

/// `cloudfront:CreateDistributionTenant`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDistributionTenant: &str = "cloudfront:CreateDistributionTenant";

/// `cloudfront:CreateFieldLevelEncryptionConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFieldLevelEncryptionConfig: &str = "cloudfront:CreateFieldLevelEncryptionConfig";

/// `cloudfront:CreateFieldLevelEncryptionProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFieldLevelEncryptionProfile: &str = "cloudfront:CreateFieldLevelEncryptionProfile";

/// `cloudfront:CreateFunction`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFunction: &str = "cloudfront:CreateFunction";

/// `cloudfront:CreateInvalidation`: Write.
///
/// Resource types: `distribution` (required).
pub const CreateInvalidation: &str = "cloudfront:CreateInvalidation";

/// `cloudfront:CreateInvalidationForDistributionTenant`: Write.
///
/// Resource types: `distribution-tenant` (required).
pub const CreateInvalidationForDistributionTenant: &str = "cloudfront:CreateInvalidationForDistributionTenant";

/// `cloudfront:CreateKeyGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateKeyGroup: &str = "cloudfront:CreateKeyGroup";

/// `cloudfront:CreateKeyValueStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKeyValueStore: &str = "cloudfront:CreateKeyValueStore";

/// `cloudfront:CreateMonitoringSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateMonitoringSubscription: &str = "cloudfront:CreateMonitoringSubscription";

/// `cloudfront:CreateOriginAccessControl`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOriginAccessControl: &str = "cloudfront:CreateOriginAccessControl";

/// `cloudfront:CreateOriginRequestPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOriginRequestPolicy: &str = "cloudfront:CreateOriginRequestPolicy";

/// `cloudfront:CreatePublicKey`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePublicKey: &str = "cloudfront:CreatePublicKey";

/// `cloudfront:CreateRealtimeLogConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRealtimeLogConfig: &str = "cloudfront:CreateRealtimeLogConfig";

/// `cloudfront:CreateResponseHeadersPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateResponseHeadersPolicy: &str = "cloudfront:CreateResponseHeadersPolicy";

/// `cloudfront:CreateSavingsPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSavingsPlan: &str = "cloudfront:CreateSavingsPlan";

/// `cloudfront:CreateStreamingDistribution`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateStreamingDistribution: &str = "cloudfront:CreateStreamingDistribution";

/// `cloudfront:CreateStreamingDistributionWithTags`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStreamingDistributionWithTags: &str = "cloudfront:CreateStreamingDistributionWithTags";

/// `cloudfront:CreateTrustStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrustStore: &str = "cloudfront:CreateTrustStore";

/// `cloudfront:CreateVpcOrigin`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVpcOrigin: &str = "cloudfront:CreateVpcOrigin";

/// `cloudfront:DeleteAnycastIpList`: Write.
///
/// Resource types: `anycast-ip-list` (required).
pub const DeleteAnycastIpList: &str = "cloudfront:DeleteAnycastIpList";

/// `cloudfront:DeleteCachePolicy`: Write.
///
/// Resource types: `cache-policy` (required).
pub const DeleteCachePolicy: &str = "cloudfront:DeleteCachePolicy";

/// `cloudfront:DeleteCloudFrontOriginAccessIdentity`: Write.
///
/// Resource types: `origin-access-identity` (required).
pub const DeleteCloudFrontOriginAccessIdentity: &str = "cloudfront:DeleteCloudFrontOriginAccessIdentity";

/// `cloudfront:DeleteConnectionFunction`: Write.
///
/// Resource types: `connection-function` (required).
pub const DeleteConnectionFunction: &str = "cloudfront:DeleteConnectionFunction";

/// `cloudfront:DeleteConnectionGroup`: Write.
///
/// Resource types: `connection-group` (required).
pub const DeleteConnectionGroup: &str = "cloudfront:DeleteConnectionGroup";

/// `cloudfront:DeleteContinuousDeploymentPolicy`: Write.
///
/// Resource types: `continuous-deployment-policy` (required).
pub const DeleteContinuousDeploymentPolicy: &str = "cloudfront:DeleteContinuousDeploymentPolicy";

/// `cloudfront:DeleteDistribution`: Write.
///
/// Resource types: `distribution` (required).
pub const DeleteDistribution: &str = "cloudfront:DeleteDistribution";

/// `cloudfront:DeleteDistributionTenant`: Write.
///
/// Resource types: `distribution-tenant` (required).
pub const DeleteDistributionTenant: &str = "cloudfront:DeleteDistributionTenant";

/// `cloudfront:DeleteFieldLevelEncryptionConfig`: Write.
///
/// Resource types: `field-level-encryption-config` (required).
pub const DeleteFieldLevelEncryptionConfig: &str = "cloudfront:DeleteFieldLevelEncryptionConfig";

/// `cloudfront:DeleteFieldLevelEncryptionProfile`: Write.
///
/// Resource types: `field-level-encryption-profile` (required).
pub const DeleteFieldLevelEncryptionProfile: &str = "cloudfront:DeleteFieldLevelEncryptionProfile";

/// `cloudfront:DeleteFunction`: Write.
///
/// Resource types: `function` (required).
pub const DeleteFunction: &str = "cloudfront:DeleteFunction";

/// `cloudfront:DeleteKeyGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteKeyGroup: &str = "cloudfront:DeleteKeyGroup";

/// `cloudfront:DeleteKeyValueStore`: Write.
///
/// Resource types: `key-value-store` (required).
pub const DeleteKeyValueStore: &str = "cloudfront:DeleteKeyValueStore";

/// `cloudfront:DeleteMonitoringSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMonitoringSubscription: &str = "cloudfront:DeleteMonitoringSubscription";

/// `cloudfront:DeleteOriginAccessControl`: Write.
///
/// Resource types: `origin-access-control` (required).
pub const DeleteOriginAccessControl: &str = "cloudfront:DeleteOriginAccessControl";

/// `cloudfront:DeleteOriginRequestPolicy`: Write.
///
/// Resource types: `origin-request-policy` (required).
pub const DeleteOriginRequestPolicy: &str = "cloudfront:DeleteOriginRequestPolicy";

/// `cloudfront:DeletePublicKey`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePublicKey: &str = "cloudfront:DeletePublicKey";

/// `cloudfront:DeleteRealtimeLogConfig`: Write.
///
/// Resource types: `realtime-log-config` (required).
pub const DeleteRealtimeLogConfig: &str = "cloudfront:DeleteRealtimeLogConfig";

/// `cloudfront:DeleteResourcePolicy`: Write.
///
/// Resource types: `vpcorigin`.
pub const DeleteResourcePolicy: &str = "cloudfront:DeleteResourcePolicy";

/// `cloudfront:DeleteResponseHeadersPolicy`: Write.
///
/// Resource types: `response-headers-policy` (required).
pub const DeleteResponseHeadersPolicy: &str = "cloudfront:DeleteResponseHeadersPolicy";

/// `cloudfront:DeleteStreamingDistribution`: Write.
///
/// Resource types: `streaming-distribution` (required).
pub const DeleteStreamingDistribution: &str = "cloudfront:DeleteStreamingDistribution";

/// `cloudfront:DeleteTrustStore`: Write.
///
/// Resource types: `trust-store` (required).
pub const DeleteTrustStore: &str = "cloudfront:DeleteTrustStore";

/// `cloudfront:DeleteVpcOrigin`: Write.
///
/// Resource types: `vpcorigin` (required).
pub const DeleteVpcOrigin: &str = "cloudfront:DeleteVpcOrigin";

/// `cloudfront:DescribeConnectionFunction`: Read.
///
/// Resource types: `connection-function` (required).
pub const DescribeConnectionFunction: &str = "cloudfront:DescribeConnectionFunction";

/// `cloudfront:DescribeFunction`: Read.
///
/// Resource types: `function` (required).
pub const DescribeFunction: &str = "cloudfront:DescribeFunction";

/// `cloudfront:DescribeKeyValueStore`: Read.
///
/// Resource types: `key-value-store` (required).
pub const DescribeKeyValueStore: &str = "cloudfront:DescribeKeyValueStore";

/// `cloudfront:DisassociateDistributionTenantWebACL`: Write.
///
/// Resource types: `distribution-tenant` (required).
pub const DisassociateDistributionTenantWebACL: &str = "cloudfront:DisassociateDistributionTenantWebACL";

/// `cloudfront:DisassociateDistributionWebACL`: Write.
///
/// Resource types: `distribution` (required).
pub const DisassociateDistributionWebACL: &str = "cloudfront:DisassociateDistributionWebACL";

/// `cloudfront:GetAnycastIpList`: Read.
///
/// Resource types: `anycast-ip-list` (required).
pub const GetAnycastIpList: &str = "cloudfront:GetAnycastIpList";

/// `cloudfront:GetCachePolicy`: Read.
///
/// Resource types: `cache-policy` (required).
pub const GetCachePolicy: &str = "cloudfront:GetCachePolicy";

/// `cloudfront:GetCachePolicyConfig`: Read.
///
/// Resource types: `cache-policy` (required).
pub const GetCachePolicyConfig: &str = "cloudfront:GetCachePolicyConfig";

/// `cloudfront:GetCloudFrontOriginAccessIdentity`: Read.
///
/// Resource types: `origin-access-identity` (required).
pub const GetCloudFrontOriginAccessIdentity: &str = "cloudfront:GetCloudFrontOriginAccessIdentity";

/// `cloudfront:GetCloudFrontOriginAccessIdentityConfig`: Read.
///
/// Resource types: `origin-access-identity` (required).
pub const GetCloudFrontOriginAccessIdentityConfig: &str = "cloudfront:GetCloudFrontOriginAccessIdentityConfig";

/// `cloudfront:GetConnectionFunction`: Read.
///
/// Resource types: `connection-function` (required).
pub const GetConnectionFunction: &str = "cloudfront:GetConnectionFunction";

/// `cloudfront:GetConnectionGroup`: Read.
///
/// Resource types: `connection-group` (required).
pub const GetConnectionGroup: &str = "cloudfront:GetConnectionGroup";

/// `cloudfront:GetConnectionGroupByRoutingEndpoint`: Read.
///
/// Resource types: `connection-group` (required).
pub const GetConnectionGroupByRoutingEndpoint: &str = "cloudfront:GetConnectionGroupByRoutingEndpoint";

/// `cloudfront:GetContinuousDeploymentPolicy`: Read.
///
/// Resource types: `continuous-deployment-policy` (required).
pub const GetContinuousDeploymentPolicy: &str = "cloudfront:GetContinuousDeploymentPolicy";

/// `cloudfront:GetContinuousDeploymentPolicyConfig`: Read.
///
/// Resource types: `continuous-deployment-policy` (required).
pub const GetContinuousDeploymentPolicyConfig: &str = "cloudfront:GetContinuousDeploymentPolicyConfig";

/// `cloudfront:GetDistribution`: Read.
///
/// Resource types: `distribution` (required).
pub const GetDistribution: &str = "cloudfront:GetDistribution";

/// `cloudfront:GetDistributionConfig`: Read.
///
/// Resource types: `distribution` (required).
pub const GetDistributionConfig: &str = "cloudfront:GetDistributionConfig";

/// `cloudfront:GetDistributionTenant`: Read.
///
/// Resource types: `distribution-tenant` (required).
pub const GetDistributionTenant: &str = "cloudfront:GetDistributionTenant";

/// `cloudfront:GetDistributionTenantByDomain`: Read.
///
/// Resource types: `distribution-tenant` (required).
pub const GetDistributionTenantByDomain: &str = "cloudfront:GetDistributionTenantByDomain";

/// `cloudfront:GetFieldLevelEncryption`: Read.
///
/// Resource types: `field-level-encryption-config` (required).
pub const GetFieldLevelEncryption: &str = "cloudfront:GetFieldLevelEncryption";

/// `cloudfront:GetFieldLevelEncryptionConfig`: Read.
///
/// Resource types: `field-level-encryption-config` (required).
pub const GetFieldLevelEncryptionConfig: &str = "cloudfront:GetFieldLevelEncryptionConfig";

/// `cloudfront:GetFieldLevelEncryptionProfile`: Read.
///
/// Resource types: `field-level-encryption-profile` (required).
pub const GetFieldLevelEncryptionProfile: &str = "cloudfront:GetFieldLevelEncryptionProfile";

/// `cloudfront:GetFieldLevelEncryptionProfileConfig`: Read.
///
/// Resource types: `field-level-encryption-profile` (required).
pub const GetFieldLevelEncryptionProfileConfig: &str = "cloudfront:GetFieldLevelEncryptionProfileConfig";

/// `cloudfront:GetFunction`: Read.
///
/// Resource types: `function` (required).
pub const GetFunction: &str = "cloudfront:GetFunction";

/// `cloudfront:GetInvalidation`: Read.
///
/// Resource types: `distribution` (required).
pub const GetInvalidation: &str = "cloudfront:GetInvalidation";

/// `cloudfront:GetInvalidationForDistributionTenant`: Read.
///
/// Resource types: `distribution-tenant` (required).
pub const GetInvalidationForDistributionTenant: &str = "cloudfront:GetInvalidationForDistributionTenant";

/// `cloudfront:GetKeyGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const GetKeyGroup: &str = "cloudfront:GetKeyGroup";

/// `cloudfront:GetKeyGroupConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetKeyGroupConfig: &str = "cloudfront:GetKeyGroupConfig";

/// `cloudfront:GetManagedCertificateDetails`: Read.
///
/// Resource types: `distribution-tenant` (required).
pub const GetManagedCertificateDetails: &str = "cloudfront:GetManagedCertificateDetails";

/// `cloudfront:GetMonitoringSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMonitoringSubscription: &str = "cloudfront:GetMonitoringSubscription";

/// `cloudfront:GetOriginAccessControl`: Read.
///
/// Resource types: `origin-access-control` (required).
pub const GetOriginAccessControl: &str = "cloudfront:GetOriginAccessControl";

/// `cloudfront:GetOriginAccessControlConfig`: Read.
///
/// Resource types: `origin-access-control` (required).
pub const GetOriginAccessControlConfig: &str = "cloudfront:GetOriginAccessControlConfig";

/// `cloudfront:GetOriginRequestPolicy`: Read.
///
/// Resource types: `origin-request-policy` (required).
pub const GetOriginRequestPolicy: &str = "cloudfront:GetOriginRequestPolicy";

/// `cloudfront:GetOriginRequestPolicyConfig`: Read.
///
/// Resource types: `origin-request-policy` (required).
pub const GetOriginRequestPolicyConfig: &str = "cloudfront:GetOriginRequestPolicyConfig";

/// `cloudfront:GetPublicKey`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPublicKey: &str = "cloudfront:GetPublicKey";

/// `cloudfront:GetPublicKeyConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPublicKeyConfig: &str = "cloudfront:GetPublicKeyConfig";

/// `cloudfront:GetRealtimeLogConfig`: Read.
///
/// Resource types: `realtime-log-config` (required).
pub const GetRealtimeLogConfig: &str = "cloudfront:GetRealtimeLogConfig";

/// `cloudfront:GetResourcePolicy`: Read.
///
/// Resource types: `vpcorigin`.
pub const GetResourcePolicy: &str = "cloudfront:GetResourcePolicy";

/// `cloudfront:GetResponseHeadersPolicy`: Read.
///
/// Resource types: `response-headers-policy` (required).
pub const GetResponseHeadersPolicy: &str = "cloudfront:GetResponseHeadersPolicy";

/// `cloudfront:GetResponseHeadersPolicyConfig`: Read.
///
/// Resource types: `response-headers-policy` (required).
pub const GetResponseHeadersPolicyConfig: &str = "cloudfront:GetResponseHeadersPolicyConfig";

/// `cloudfront:GetSavingsPlan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSavingsPlan: &str = "cloudfront:GetSavingsPlan";

/// `cloudfront:GetStreamingDistribution`: Read.
///
/// Resource types: `streaming-distribution` (required).
pub const GetStreamingDistribution: &str = "cloudfront:GetStreamingDistribution";

/// `cloudfront:GetStreamingDistributionConfig`: Read.
///
/// Resource types: `streaming-distribution` (required).
pub const GetStreamingDistributionConfig: &str = "cloudfront:GetStreamingDistributionConfig";

/// `cloudfront:GetTrustStore`: Read.
///
/// Resource types: `trust-store` (required).
pub const GetTrustStore: &str = "cloudfront:GetTrustStore";

/// `cloudfront:GetVpcOrigin`: Read.
///
/// Resource types: `vpcorigin` (required).
pub const GetVpcOrigin: &str = "cloudfront:GetVpcOrigin";

/// `cloudfront:ListAnycastIpLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnycastIpLists: &str = "cloudfront:ListAnycastIpLists";

/// `cloudfront:ListCachePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListCachePolicies: &str = "cloudfront:ListCachePolicies";

/// `cloudfront:ListCloudFrontOriginAccessIdentities`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudFrontOriginAccessIdentities: &str = "cloudfront:ListCloudFrontOriginAccessIdentities";

/// `cloudfront:ListConflictingAliases`: List.
///
/// Resource types: `distribution` (required).
pub const ListConflictingAliases: &str = "cloudfront:ListConflictingAliases";

/// `cloudfront:ListConnectionFunctions`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectionFunctions: &str = "cloudfront:ListConnectionFunctions";

/// `cloudfront:ListConnectionGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectionGroups: &str = "cloudfront:ListConnectionGroups";

/// `cloudfront:ListContinuousDeploymentPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListContinuousDeploymentPolicies: &str = "cloudfront:ListContinuousDeploymentPolicies";

/// `cloudfront:ListDistributions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributions: &str = "cloudfront:ListDistributions";

/// `cloudfront:ListDistributionsByAnycastIpListId`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByAnycastIpListId: &str = "cloudfront:ListDistributionsByAnycastIpListId";

/// `cloudfront:ListDistributionsByCachePolicyId`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByCachePolicyId: &str = "cloudfront:ListDistributionsByCachePolicyId";

/// `cloudfront:ListDistributionsByConnectionFunction`: List.
///
/// Resource types: `connection-function` (required).
pub const ListDistributionsByConnectionFunction: &str = "cloudfront:ListDistributionsByConnectionFunction";

/// `cloudfront:ListDistributionsByConnectionMode`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByConnectionMode: &str = "cloudfront:ListDistributionsByConnectionMode";

/// `cloudfront:ListDistributionsByKeyGroup`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByKeyGroup: &str = "cloudfront:ListDistributionsByKeyGroup";

/// `cloudfront:ListDistributionsByLambdaFunction`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByLambdaFunction: &str = "cloudfront:ListDistributionsByLambdaFunction";

/// `cloudfront:ListDistributionsByOriginRequestPolicyId`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByOriginRequestPolicyId: &str = "cloudfront:ListDistributionsByOriginRequestPolicyId";

/// `cloudfront:ListDistributionsByRealtimeLogConfig`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByRealtimeLogConfig: &str = "cloudfront:ListDistributionsByRealtimeLogConfig";

/// `cloudfront:ListDistributionsByResponseHeadersPolicyId`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByResponseHeadersPolicyId: &str = "cloudfront:ListDistributionsByResponseHeadersPolicyId";

/// `cloudfront:ListDistributionsByTrustStore`: List.
///
/// Resource types: `trust-store` (required).
pub const ListDistributionsByTrustStore: &str = "cloudfront:ListDistributionsByTrustStore";

/// `cloudfront:ListDistributionsByVpcOriginId`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByVpcOriginId: &str = "cloudfront:ListDistributionsByVpcOriginId";

/// `cloudfront:ListDistributionsByWebACLId`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionsByWebACLId: &str = "cloudfront:ListDistributionsByWebACLId";

/// `cloudfront:ListDistributionTenants`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionTenants: &str = "cloudfront:ListDistributionTenants";

/// `cloudfront:ListDistributionTenantsByCustomization`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionTenantsByCustomization: &str = "cloudfront:ListDistributionTenantsByCustomization";

/// `cloudfront:ListDomainConflicts`: List.
///
/// Resource types: `distribution`, `distribution-tenant`.
pub const ListDomainConflicts: &str = "cloudfront:ListDomainConflicts";

/// `cloudfront:ListFieldLevelEncryptionConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListFieldLevelEncryptionConfigs: &str = "cloudfront:ListFieldLevelEncryptionConfigs";

/// `cloudfront:ListFieldLevelEncryptionProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListFieldLevelEncryptionProfiles: &str = "cloudfront:ListFieldLevelEncryptionProfiles";

/// `cloudfront:ListFunctions`: List.
///
/// No resource types: its resource is `*`.
pub const ListFunctions: &str = "cloudfront:ListFunctions";

/// `cloudfront:ListInvalidations`: List.
///
/// Resource types: `distribution` (required).
pub const ListInvalidations: &str = "cloudfront:ListInvalidations";

/// `cloudfront:ListInvalidationsForDistributionTenant`: List.
///
/// Resource types: `distribution-tenant` (required).
pub const ListInvalidationsForDistributionTenant: &str = "cloudfront:ListInvalidationsForDistributionTenant";

/// `cloudfront:ListKeyGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListKeyGroups: &str = "cloudfront:ListKeyGroups";

/// `cloudfront:ListKeyValueStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListKeyValueStores: &str = "cloudfront:ListKeyValueStores";

/// `cloudfront:ListOriginAccessControls`: List.
///
/// No resource types: its resource is `*`.
pub const ListOriginAccessControls: &str = "cloudfront:ListOriginAccessControls";

/// `cloudfront:ListOriginRequestPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListOriginRequestPolicies: &str = "cloudfront:ListOriginRequestPolicies";

/// `cloudfront:ListPublicKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListPublicKeys: &str = "cloudfront:ListPublicKeys";

/// `cloudfront:ListRateCards`: List.
///
/// No resource types: its resource is `*`.
pub const ListRateCards: &str = "cloudfront:ListRateCards";

/// `cloudfront:ListRealtimeLogConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListRealtimeLogConfigs: &str = "cloudfront:ListRealtimeLogConfigs";

/// `cloudfront:ListResponseHeadersPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListResponseHeadersPolicies: &str = "cloudfront:ListResponseHeadersPolicies";

/// `cloudfront:ListSavingsPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListSavingsPlans: &str = "cloudfront:ListSavingsPlans";

/// `cloudfront:ListStreamingDistributions`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreamingDistributions: &str = "cloudfront:ListStreamingDistributions";

/// `cloudfront:ListTagsForResource`: Read.
///
/// Resource types: `anycast-ip-list`, `connection-function`, `connection-group`, `distribution`, `distribution-tenant`, `function`, `key-value-store`, `trust-store`, `vpcorigin`.
pub const ListTagsForResource: &str = "cloudfront:ListTagsForResource";

/// `cloudfront:ListTrustStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrustStores: &str = "cloudfront:ListTrustStores";

/// `cloudfront:ListUsages`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsages: &str = "cloudfront:ListUsages";

/// `cloudfront:ListVpcOrigins`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcOrigins: &str = "cloudfront:ListVpcOrigins";

/// `cloudfront:PublishConnectionFunction`: Write.
///
/// Resource types: `connection-function` (required).
pub const PublishConnectionFunction: &str = "cloudfront:PublishConnectionFunction";

/// `cloudfront:PublishFunction`: Write.
///
/// Resource types: `function` (required).
pub const PublishFunction: &str = "cloudfront:PublishFunction";

/// `cloudfront:PutResourcePolicy`: Write.
///
/// Resource types: `vpcorigin`.
pub const PutResourcePolicy: &str = "cloudfront:PutResourcePolicy";

/// `cloudfront:TagResource`: Tagging, Write.
///
/// Resource types: `anycast-ip-list`, `connection-function`, `connection-group`, `distribution`, `distribution-tenant`, `function`, `key-value-store`, `streaming-distribution`, `trust-store`, `vpcorigin`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cloudfront:TagResource";

/// `cloudfront:TestConnectionFunction`: Write.
///
/// Resource types: `connection-function` (required).
pub const TestConnectionFunction: &str = "cloudfront:TestConnectionFunction";

/// `cloudfront:TestFunction`: Write.
///
/// Resource types: `function` (required).
pub const TestFunction: &str = "cloudfront:TestFunction";

/// `cloudfront:UntagResource`: Tagging, Write.
///
/// Resource types: `anycast-ip-list`, `connection-function`, `connection-group`, `distribution`, `distribution-tenant`, `function`, `key-value-store`, `streaming-distribution`, `trust-store`, `vpcorigin`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cloudfront:UntagResource";

/// `cloudfront:UpdateAnycastIpList`: Write.
///
/// Resource types: `anycast-ip-list` (required).
pub const UpdateAnycastIpList: &str = "cloudfront:UpdateAnycastIpList";

/// `cloudfront:UpdateCachePolicy`: Write.
///
/// Resource types: `cache-policy` (required).
pub const UpdateCachePolicy: &str = "cloudfront:UpdateCachePolicy";

/// `cloudfront:UpdateCloudFrontOriginAccessIdentity`: Write.
///
/// Resource types: `origin-access-identity` (required).
pub const UpdateCloudFrontOriginAccessIdentity: &str = "cloudfront:UpdateCloudFrontOriginAccessIdentity";

/// `cloudfront:UpdateConnectionFunction`: Write.
///
/// Resource types: `connection-function` (required).
pub const UpdateConnectionFunction: &str = "cloudfront:UpdateConnectionFunction";

/// `cloudfront:UpdateConnectionGroup`: Write.
///
/// Resource types: `connection-group` (required).
pub const UpdateConnectionGroup: &str = "cloudfront:UpdateConnectionGroup";

/// `cloudfront:UpdateContinuousDeploymentPolicy`: Write.
///
/// Resource types: `continuous-deployment-policy` (required).
pub const UpdateContinuousDeploymentPolicy: &str = "cloudfront:UpdateContinuousDeploymentPolicy";

/// `cloudfront:UpdateDistribution`: Write.
///
/// Resource types: `distribution` (required).
pub const UpdateDistribution: &str = "cloudfront:UpdateDistribution";
