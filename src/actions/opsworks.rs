// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS OpsWorks: the actions of the prefix `opsworks`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `stack` | `arn:${Partition}:opsworks:${Region}:${Account}:stack/${StackId}/` |

/// `opsworks:AssignInstance`: Write.
///
/// Resource types: `stack`.
pub const AssignInstance: &str = "opsworks:AssignInstance";

/// `opsworks:AssignVolume`: Write.
///
/// Resource types: `stack`.
pub const AssignVolume: &str = "opsworks:AssignVolume";

/// `opsworks:AssociateElasticIp`: Write.
///
/// Resource types: `stack`.
pub const AssociateElasticIp: &str = "opsworks:AssociateElasticIp";

/// `opsworks:AttachElasticLoadBalancer`: Write.
///
/// Resource types: `stack`.
pub const AttachElasticLoadBalancer: &str = "opsworks:AttachElasticLoadBalancer";

/// `opsworks:CloneStack`: Write.
///
/// Resource types: `stack`.
pub const CloneStack: &str = "opsworks:CloneStack";

/// `opsworks:CreateApp`: Write.
///
/// Resource types: `stack`.
pub const CreateApp: &str = "opsworks:CreateApp";

/// `opsworks:CreateDeployment`: Write.
///
/// Resource types: `stack`.
pub const CreateDeployment: &str = "opsworks:CreateDeployment";

/// `opsworks:CreateInstance`: Write.
///
/// Resource types: `stack`.
pub const CreateInstance: &str = "opsworks:CreateInstance";

/// `opsworks:CreateLayer`: Write.
///
/// Resource types: `stack`.
pub const CreateLayer: &str = "opsworks:CreateLayer";

/// `opsworks:CreateStack`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateStack: &str = "opsworks:CreateStack";

/// `opsworks:CreateUserProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUserProfile: &str = "opsworks:CreateUserProfile";

/// `opsworks:DeleteApp`: Write.
///
/// Resource types: `stack`.
pub const DeleteApp: &str = "opsworks:DeleteApp";

/// `opsworks:DeleteInstance`: Write.
///
/// Resource types: `stack`.
pub const DeleteInstance: &str = "opsworks:DeleteInstance";

/// `opsworks:DeleteLayer`: Write.
///
/// Resource types: `stack`.
pub const DeleteLayer: &str = "opsworks:DeleteLayer";

/// `opsworks:DeleteStack`: Write.
///
/// Resource types: `stack`.
pub const DeleteStack: &str = "opsworks:DeleteStack";

/// `opsworks:DeleteUserProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUserProfile: &str = "opsworks:DeleteUserProfile";

/// `opsworks:DeregisterEcsCluster`: Write.
///
/// Resource types: `stack`.
pub const DeregisterEcsCluster: &str = "opsworks:DeregisterEcsCluster";

/// `opsworks:DeregisterElasticIp`: Write.
///
/// Resource types: `stack`.
pub const DeregisterElasticIp: &str = "opsworks:DeregisterElasticIp";

/// `opsworks:DeregisterInstance`: Write.
///
/// Resource types: `stack`.
pub const DeregisterInstance: &str = "opsworks:DeregisterInstance";

/// `opsworks:DeregisterRdsDbInstance`: Write.
///
/// Resource types: `stack`.
pub const DeregisterRdsDbInstance: &str = "opsworks:DeregisterRdsDbInstance";

/// `opsworks:DeregisterVolume`: Write.
///
/// Resource types: `stack`.
pub const DeregisterVolume: &str = "opsworks:DeregisterVolume";

/// `opsworks:DescribeAgentVersions`: List.
///
/// Resource types: `stack`.
pub const DescribeAgentVersions: &str = "opsworks:DescribeAgentVersions";

/// `opsworks:DescribeApps`: List.
///
/// Resource types: `stack`.
pub const DescribeApps: &str = "opsworks:DescribeApps";

/// `opsworks:DescribeCommands`: List.
///
/// Resource types: `stack`.
pub const DescribeCommands: &str = "opsworks:DescribeCommands";

/// `opsworks:DescribeDeployments`: List.
///
/// Resource types: `stack`.
pub const DescribeDeployments: &str = "opsworks:DescribeDeployments";

/// `opsworks:DescribeEcsClusters`: List.
///
/// Resource types: `stack`.
pub const DescribeEcsClusters: &str = "opsworks:DescribeEcsClusters";

/// `opsworks:DescribeElasticIps`: List.
///
/// Resource types: `stack`.
pub const DescribeElasticIps: &str = "opsworks:DescribeElasticIps";

/// `opsworks:DescribeElasticLoadBalancers`: List.
///
/// Resource types: `stack`.
pub const DescribeElasticLoadBalancers: &str = "opsworks:DescribeElasticLoadBalancers";

/// `opsworks:DescribeInstances`: List.
///
/// Resource types: `stack`.
pub const DescribeInstances: &str = "opsworks:DescribeInstances";

/// `opsworks:DescribeLayers`: List.
///
/// Resource types: `stack`.
pub const DescribeLayers: &str = "opsworks:DescribeLayers";

/// `opsworks:DescribeLoadBasedAutoScaling`: List.
///
/// Resource types: `stack`.
pub const DescribeLoadBasedAutoScaling: &str = "opsworks:DescribeLoadBasedAutoScaling";

/// `opsworks:DescribeMyUserProfile`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMyUserProfile: &str = "opsworks:DescribeMyUserProfile";

/// `opsworks:DescribeOperatingSystems`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOperatingSystems: &str = "opsworks:DescribeOperatingSystems";

/// `opsworks:DescribePermissions`: List.
///
/// Resource types: `stack`.
pub const DescribePermissions: &str = "opsworks:DescribePermissions";

/// `opsworks:DescribeRaidArrays`: List.
///
/// Resource types: `stack`.
pub const DescribeRaidArrays: &str = "opsworks:DescribeRaidArrays";

/// `opsworks:DescribeRdsDbInstances`: List.
///
/// Resource types: `stack`.
pub const DescribeRdsDbInstances: &str = "opsworks:DescribeRdsDbInstances";

/// `opsworks:DescribeServiceErrors`: List.
///
/// Resource types: `stack`.
pub const DescribeServiceErrors: &str = "opsworks:DescribeServiceErrors";

/// `opsworks:DescribeStackProvisioningParameters`: List.
///
/// Resource types: `stack`.
pub const DescribeStackProvisioningParameters: &str = "opsworks:DescribeStackProvisioningParameters";

/// `opsworks:DescribeStacks`: List.
///
/// Resource types: `stack`.
pub const DescribeStacks: &str = "opsworks:DescribeStacks";

/// `opsworks:DescribeStackSummary`: List.
///
/// Resource types: `stack`.
pub const DescribeStackSummary: &str = "opsworks:DescribeStackSummary";

/// `opsworks:DescribeTimeBasedAutoScaling`: List.
///
/// Resource types: `stack`.
pub const DescribeTimeBasedAutoScaling: &str = "opsworks:DescribeTimeBasedAutoScaling";

/// `opsworks:DescribeUserProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeUserProfiles: &str = "opsworks:DescribeUserProfiles";

/// `opsworks:DescribeVolumes`: List.
///
/// Resource types: `stack`.
pub const DescribeVolumes: &str = "opsworks:DescribeVolumes";

/// `opsworks:DetachElasticLoadBalancer`: Write.
///
/// Resource types: `stack`.
pub const DetachElasticLoadBalancer: &str = "opsworks:DetachElasticLoadBalancer";

/// `opsworks:DisassociateElasticIp`: Write.
///
/// Resource types: `stack`.
pub const DisassociateElasticIp: &str = "opsworks:DisassociateElasticIp";

/// `opsworks:GetHostnameSuggestion`: Read.
///
/// Resource types: `stack`.
pub const GetHostnameSuggestion: &str = "opsworks:GetHostnameSuggestion";

/// `opsworks:GrantAccess`: Write.
///
/// Resource types: `stack`.
pub const GrantAccess: &str = "opsworks:GrantAccess";

/// `opsworks:ListTags`: List.
///
/// Resource types: `stack`.
pub const ListTags: &str = "opsworks:ListTags";

/// `opsworks:RebootInstance`: Write.
///
/// Resource types: `stack`.
pub const RebootInstance: &str = "opsworks:RebootInstance";

/// `opsworks:RegisterEcsCluster`: Write.
///
/// Resource types: `stack`.
pub const RegisterEcsCluster: &str = "opsworks:RegisterEcsCluster";

/// `opsworks:RegisterElasticIp`: Write.
///
/// Resource types: `stack`.
pub const RegisterElasticIp: &str = "opsworks:RegisterElasticIp";

/// `opsworks:RegisterInstance`: Write.
///
/// Resource types: `stack`.
pub const RegisterInstance: &str = "opsworks:RegisterInstance";

/// `opsworks:RegisterRdsDbInstance`: Write.
///
/// Resource types: `stack`.
pub const RegisterRdsDbInstance: &str = "opsworks:RegisterRdsDbInstance";

/// `opsworks:RegisterVolume`: Write.
///
/// Resource types: `stack`.
pub const RegisterVolume: &str = "opsworks:RegisterVolume";

/// `opsworks:SetLoadBasedAutoScaling`: Write.
///
/// Resource types: `stack`.
pub const SetLoadBasedAutoScaling: &str = "opsworks:SetLoadBasedAutoScaling";

/// `opsworks:SetPermission`: Permissions management, Write.
///
/// Resource types: `stack`.
pub const SetPermission: &str = "opsworks:SetPermission";

/// `opsworks:SetTimeBasedAutoScaling`: Write.
///
/// Resource types: `stack`.
pub const SetTimeBasedAutoScaling: &str = "opsworks:SetTimeBasedAutoScaling";

/// `opsworks:StartInstance`: Write.
///
/// Resource types: `stack`.
pub const StartInstance: &str = "opsworks:StartInstance";

/// `opsworks:StartStack`: Write.
///
/// Resource types: `stack`.
pub const StartStack: &str = "opsworks:StartStack";

/// `opsworks:StopInstance`: Write.
///
/// Resource types: `stack`.
pub const StopInstance: &str = "opsworks:StopInstance";

/// `opsworks:StopStack`: Write.
///
/// Resource types: `stack`.
pub const StopStack: &str = "opsworks:StopStack";

/// `opsworks:TagResource`: Tagging, Write.
///
/// Resource types: `stack`.
pub const TagResource: &str = "opsworks:TagResource";

/// `opsworks:UnassignInstance`: Write.
///
/// Resource types: `stack`.
pub const UnassignInstance: &str = "opsworks:UnassignInstance";

/// `opsworks:UnassignVolume`: Write.
///
/// Resource types: `stack`.
pub const UnassignVolume: &str = "opsworks:UnassignVolume";

/// `opsworks:UntagResource`: Tagging, Write.
///
/// Resource types: `stack`.
pub const UntagResource: &str = "opsworks:UntagResource";

/// `opsworks:UpdateApp`: Write.
///
/// Resource types: `stack`.
pub const UpdateApp: &str = "opsworks:UpdateApp";

/// `opsworks:UpdateElasticIp`: Write.
///
/// Resource types: `stack`.
pub const UpdateElasticIp: &str = "opsworks:UpdateElasticIp";

/// `opsworks:UpdateInstance`: Write.
///
/// Resource types: `stack`.
pub const UpdateInstance: &str = "opsworks:UpdateInstance";

/// `opsworks:UpdateLayer`: Write.
///
/// Resource types: `stack`.
pub const UpdateLayer: &str = "opsworks:UpdateLayer";

/// `opsworks:UpdateMyUserProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMyUserProfile: &str = "opsworks:UpdateMyUserProfile";

/// `opsworks:UpdateRdsDbInstance`: Write.
///
/// Resource types: `stack`.
pub const UpdateRdsDbInstance: &str = "opsworks:UpdateRdsDbInstance";

/// `opsworks:UpdateStack`: Write.
///
/// Resource types: `stack`.
pub const UpdateStack: &str = "opsworks:UpdateStack";

/// `opsworks:UpdateUserProfile`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserProfile: &str = "opsworks:UpdateUserProfile";

/// `opsworks:UpdateVolume`: Write.
///
/// Resource types: `stack`.
pub const UpdateVolume: &str = "opsworks:UpdateVolume";
