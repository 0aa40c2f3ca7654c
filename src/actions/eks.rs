// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic Kubernetes Service: the actions of the prefix `eks`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-entry` | `arn:${Partition}:eks:${Region}:${Account}:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}` |
//! | `access-policy` | `arn:${Partition}:eks::aws:cluster-access-policy/${AccessPolicyName}` |
//! | `addon` | `arn:${Partition}:eks:${Region}:${Account}:addon/${ClusterName}/${AddonName}/${UUID}` |
//! | `capability` | `arn:${Partition}:eks:${Region}:${Account}:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}` |
//! | `cluster` | `arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}` |
//! | `dashboard` | `arn:${Partition}:eks:${Region}:${Account}:dashboard/${DashboardName}` |
//! | `eks-anywhere-subscription` | `arn:${Partition}:eks:${Region}:${Account}:eks-anywhere-subscription/${UUID}` |
//! | `fargateprofile` | `arn:${Partition}:eks:${Region}:${Account}:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}` |
//! | `identityproviderconfig` | `arn:${Partition}:eks:${Region}:${Account}:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}` |
//! | `nodegroup` | `arn:${Partition}:eks:${Region}:${Account}:nodegroup/${ClusterName}/${NodegroupName}/${UUID}` |
//! | `podidentityassociation` | `arn:${Partition}:eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}` |

/// `eks:AccessKubernetesApi`: Read.
///
/// Resource types: `cluster` (required).
pub const AccessKubernetesApi: &str = "eks:AccessKubernetesApi";

/// `eks:ActivateCertificateAuthority`: Write.
///
/// Resource types: `cluster` (required).
pub const ActivateCertificateAuthority: &str = "eks:ActivateCertificateAuthority";

/// `eks:AssociateAccessPolicy`: Write.
///
/// Resource types: `access-entry` (required).
///
/// Condition keys: `eks:accessScope`, `eks:namespaces`, `eks:policyArn`.
pub const AssociateAccessPolicy: &str = "eks:AssociateAccessPolicy";

/// `eks:AssociateEncryptionConfig`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `eks:encryptionConfigProviderKeyArns`.
pub const AssociateEncryptionConfig: &str = "eks:AssociateEncryptionConfig";

/// `eks:AssociateIdentityProviderConfig`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `eks:clientId`, `eks:issuerUrl`.
pub const AssociateIdentityProviderConfig: &str = "eks:AssociateIdentityProviderConfig";

/// `eks:CancelUpdate`: Write.
///
/// Resource types: `cluster` (required).
pub const CancelUpdate: &str = "eks:CancelUpdate";

/// `eks:CreateAccessEntry`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `eks:accessEntryType`, `eks:kubernetesGroups`, `eks:principalArn`, `eks:username`.
pub const CreateAccessEntry: &str = "eks:CreateAccessEntry";

/// `eks:CreateAddon`: Write.
///
/// Resource types: `cluster` (required), `podidentityassociation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAddon: &str = "eks:CreateAddon";

/// `eks:CreateCapability`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCapability: &str = "eks:CreateCapability";

/// `eks:CreateCertificateAuthority`: Write.
///
/// Resource types: `cluster` (required).
pub const CreateCertificateAuthority: &str = "eks:CreateCertificateAuthority";

/// `eks:CreateCluster`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `eks:authenticationMode`, `eks:blockStorageEnabled`, `eks:bootstrapClusterCreatorAdminPermissions`, `eks:bootstrapSelfManagedAddons`, `eks:computeConfigEnabled`, `eks:controlPlaneEgressMode`, `eks:controlPlaneScalingTier`, `eks:deletionProtection`, `eks:elasticLoadBalancingEnabled`, `eks:encryptionConfigProviderKeyArns`, `eks:endpointPrivateAccess`, `eks:endpointPublicAccess`, `eks:kubeApiServerConfig`, `eks:kubeControllerManagerConfig`, `eks:kubeSchedulerConfig`, `eks:kubernetesVersion`, `eks:loggingType/${type}`, `eks:supportType`, `eks:zonalShiftEnabled`.
pub const CreateCluster: &str = "eks:CreateCluster";

/// `eks:CreateEksAnywhereSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEksAnywhereSubscription: &str = "eks:CreateEksAnywhereSubscription";

/// `eks:CreateFargateProfile`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFargateProfile: &str = "eks:CreateFargateProfile";

/// `eks:CreateNodegroup`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNodegroup: &str = "eks:CreateNodegroup";

/// `eks:CreatePodIdentityAssociation`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePodIdentityAssociation: &str = "eks:CreatePodIdentityAssociation";

/// `eks:DeleteAccessEntry`: Write.
///
/// Resource types: `access-entry` (required).
pub const DeleteAccessEntry: &str = "eks:DeleteAccessEntry";

/// `eks:DeleteAddon`: Write.
///
/// Resource types: `addon` (required), `podidentityassociation`.
pub const DeleteAddon: &str = "eks:DeleteAddon";

/// `eks:DeleteCapability`: Write.
///
/// Resource types: `capability` (required).
pub const DeleteCapability: &str = "eks:DeleteCapability";

/// `eks:DeleteCertificateAuthority`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCertificateAuthority: &str = "eks:DeleteCertificateAuthority";

/// `eks:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "eks:DeleteCluster";

/// `eks:DeleteEksAnywhereSubscription`: Write.
///
/// Resource types: `eks-anywhere-subscription` (required).
pub const DeleteEksAnywhereSubscription: &str = "eks:DeleteEksAnywhereSubscription";

/// `eks:DeleteFargateProfile`: Write.
///
/// Resource types: `fargateprofile` (required).
pub const DeleteFargateProfile: &str = "eks:DeleteFargateProfile";

/// `eks:DeleteNodegroup`: Write.
///
/// Resource types: `nodegroup` (required).
pub const DeleteNodegroup: &str = "eks:DeleteNodegroup";

/// `eks:DeletePodIdentityAssociation`: Write.
///
/// Resource types: `podidentityassociation` (required).
pub const DeletePodIdentityAssociation: &str = "eks:DeletePodIdentityAssociation";

/// `eks:DeregisterCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeregisterCluster: &str = "eks:DeregisterCluster";

/// `eks:DescribeAccessEntry`: Read.
///
/// Resource types: `access-entry` (required).
pub const DescribeAccessEntry: &str = "eks:DescribeAccessEntry";

/// `eks:DescribeAddon`: Read.
///
/// Resource types: `addon` (required).
pub const DescribeAddon: &str = "eks:DescribeAddon";

/// `eks:DescribeAddonConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAddonConfiguration: &str = "eks:DescribeAddonConfiguration";

/// `eks:DescribeAddonVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAddonVersions: &str = "eks:DescribeAddonVersions";

/// `eks:DescribeCapability`: Read.
///
/// Resource types: `capability` (required).
pub const DescribeCapability: &str = "eks:DescribeCapability";

/// `eks:DescribeCertificateAuthority`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCertificateAuthority: &str = "eks:DescribeCertificateAuthority";

/// `eks:DescribeCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCluster: &str = "eks:DescribeCluster";

/// `eks:DescribeClusterVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterVersions: &str = "eks:DescribeClusterVersions";

/// `eks:DescribeEksAnywhereSubscription`: Read.
///
/// Resource types: `eks-anywhere-subscription` (required).
pub const DescribeEksAnywhereSubscription: &str = "eks:DescribeEksAnywhereSubscription";

/// `eks:DescribeFargateProfile`: Read.
///
/// Resource types: `fargateprofile` (required).
pub const DescribeFargateProfile: &str = "eks:DescribeFargateProfile";

/// `eks:DescribeIdentityProviderConfig`: Read.
///
/// Resource types: `identityproviderconfig` (required).
pub const DescribeIdentityProviderConfig: &str = "eks:DescribeIdentityProviderConfig";

/// `eks:DescribeInsight`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeInsight: &str = "eks:DescribeInsight";

/// `eks:DescribeInsightsRefresh`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeInsightsRefresh: &str = "eks:DescribeInsightsRefresh";

/// `eks:DescribeNodegroup`: Read.
///
/// Resource types: `nodegroup` (required).
pub const DescribeNodegroup: &str = "eks:DescribeNodegroup";

/// `eks:DescribePodIdentityAssociation`: Read.
///
/// Resource types: `podidentityassociation` (required).
pub const DescribePodIdentityAssociation: &str = "eks:DescribePodIdentityAssociation";

/// `eks:DescribeUpdate`: Read.
///
/// Resource types: `addon`, `capability`, `cluster` (required), `nodegroup`.
pub const DescribeUpdate: &str = "eks:DescribeUpdate";

/// `eks:DisassociateAccessPolicy`: Write.
///
/// Resource types: `access-entry` (required).
///
/// Condition keys: `eks:accessScope`, `eks:namespaces`, `eks:policyArn`.
pub const DisassociateAccessPolicy: &str = "eks:DisassociateAccessPolicy";

/// `eks:DisassociateIdentityProviderConfig`: Write.
///
/// Resource types: `identityproviderconfig` (required).
pub const DisassociateIdentityProviderConfig: &str = "eks:DisassociateIdentityProviderConfig";

/// `eks:ListAccessEntries`: List.
///
/// Resource types: `cluster` (required).
pub const ListAccessEntries: &str = "eks:ListAccessEntries";

/// `eks:ListAccessPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccessPolicies: &str = "eks:ListAccessPolicies";

/// `eks:ListAddons`: List.
///
/// Resource types: `cluster` (required).
pub const ListAddons: &str = "eks:ListAddons";

/// `eks:ListAssociatedAccessPolicies`: List.
///
/// Resource types: `access-entry` (required).
pub const ListAssociatedAccessPolicies: &str = "eks:ListAssociatedAccessPolicies";

/// `eks:ListCapabilities`: List.
///
/// Resource types: `cluster` (required).
pub const ListCapabilities: &str = "eks:ListCapabilities";

/// `eks:ListCertificateAuthorities`: List.
///
/// Resource types: `cluster` (required).
pub const ListCertificateAuthorities: &str = "eks:ListCertificateAuthorities";

/// `eks:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "eks:ListClusters";

/// `eks:ListDashboardData`: Read.
///
/// Resource types: `dashboard` (required).
pub const ListDashboardData: &str = "eks:ListDashboardData";

/// `eks:ListDashboardResources`: Read.
///
/// Resource types: `dashboard` (required).
pub const ListDashboardResources: &str = "eks:ListDashboardResources";

/// `eks:ListEksAnywhereSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListEksAnywhereSubscriptions: &str = "eks:ListEksAnywhereSubscriptions";

/// `eks:ListFargateProfiles`: List.
///
/// Resource types: `cluster` (required).
pub const ListFargateProfiles: &str = "eks:ListFargateProfiles";

/// `eks:ListIdentityProviderConfigs`: List.
///
/// Resource types: `cluster` (required).
pub const ListIdentityProviderConfigs: &str = "eks:ListIdentityProviderConfigs";

/// `eks:ListInsights`: List.
///
/// Resource types: `cluster` (required).
pub const ListInsights: &str = "eks:ListInsights";

/// `eks:ListNodegroups`: List.
///
/// Resource types: `cluster` (required).
pub const ListNodegroups: &str = "eks:ListNodegroups";

/// `eks:ListPodIdentityAssociations`: List.
///
/// Resource types: `cluster` (required).
pub const ListPodIdentityAssociations: &str = "eks:ListPodIdentityAssociations";

/// `eks:ListTagsForResource`: Read.
///
/// Resource types: `addon`, `capability`, `cluster`, `dashboard`, `eks-anywhere-subscription`, `fargateprofile`, `identityproviderconfig`, `nodegroup`.
pub const ListTagsForResource: &str = "eks:ListTagsForResource";

/// `eks:ListUpdates`: List.
///
/// Resource types: `addon`, `capability`, `cluster` (required), `nodegroup`.
pub const ListUpdates: &str = "eks:ListUpdates";

/// `eks:MutateViaKubernetesApi`: Write.
///
/// Resource types: `cluster` (required).
pub const MutateViaKubernetesApi: &str = "eks:MutateViaKubernetesApi";

/// `eks:RegisterCluster`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterCluster: &str = "eks:RegisterCluster";

/// `eks:StartInsightsRefresh`: Write.
///
/// Resource types: `cluster` (required).
pub const StartInsightsRefresh: &str = "eks:StartInsightsRefresh";

/// `eks:TagResource`: Tagging, Write.
///
/// Resource types: `access-entry`, `addon`, `capability`, `cluster`, `dashboard`, `eks-anywhere-subscription`, `fargateprofile`, `identityproviderconfig`, `nodegroup`, `podidentityassociation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "eks:TagResource";

/// `eks:UntagResource`: Tagging, Write.
///
/// Resource types: `access-entry`, `addon`, `capability`, `cluster`, `dashboard`, `eks-anywhere-subscription`, `fargateprofile`, `identityproviderconfig`, `nodegroup`, `podidentityassociation`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "eks:UntagResource";

/// `eks:UpdateAccessEntry`: Write.
///
/// Resource types: `access-entry` (required).
pub const UpdateAccessEntry: &str = "eks:UpdateAccessEntry";

/// `eks:UpdateAddon`: Write.
///
/// Resource types: `addon` (required), `podidentityassociation`.
pub const UpdateAddon: &str = "eks:UpdateAddon";

/// `eks:UpdateCapability`: Write.
///
/// Resource types: `capability` (required).
pub const UpdateCapability: &str = "eks:UpdateCapability";

/// `eks:UpdateClusterConfig`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `eks:authenticationMode`, `eks:blockStorageEnabled`, `eks:computeConfigEnabled`, `eks:controlPlaneEgressMode`, `eks:controlPlaneScalingTier`, `eks:deletionProtection`, `eks:elasticLoadBalancingEnabled`, `eks:endpointPrivateAccess`, `eks:endpointPublicAccess`, `eks:kubeApiServerConfig`, `eks:kubeControllerManagerConfig`, `eks:kubeSchedulerConfig`, `eks:loggingType/${type}`, `eks:supportType`, `eks:zonalShiftEnabled`.
pub const UpdateClusterConfig: &str = "eks:UpdateClusterConfig";

/// `eks:UpdateClusterVersion`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `eks:kubernetesVersion`.
pub const UpdateClusterVersion: &str = "eks:UpdateClusterVersion";

/// `eks:UpdateEksAnywhereSubscription`: Write.
///
/// Resource types: `eks-anywhere-subscription` (required).
pub const UpdateEksAnywhereSubscription: &str = "eks:UpdateEksAnywhereSubscription";

/// `eks:UpdateNodegroupConfig`: Write.
///
/// Resource types: `nodegroup` (required).
pub const UpdateNodegroupConfig: &str = "eks:UpdateNodegroupConfig";

/// `eks:UpdateNodegroupVersion`: Write.
///
/// Resource types: `nodegroup` (required).
pub const UpdateNodegroupVersion: &str = "eks:UpdateNodegroupVersion";

/// `eks:UpdatePodIdentityAssociation`: Write.
///
/// Resource types: `podidentityassociation` (required).
pub const UpdatePodIdentityAssociation: &str = "eks:UpdatePodIdentityAssociation";
