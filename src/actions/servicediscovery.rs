// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Cloud Map: the actions of the prefix `servicediscovery`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `namespace` | `arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}` |
//! | `service` | `arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}` |

/// `servicediscovery:CreateHttpNamespace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHttpNamespace: &str = "servicediscovery:CreateHttpNamespace";

/// `servicediscovery:CreatePrivateDnsNamespace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrivateDnsNamespace: &str = "servicediscovery:CreatePrivateDnsNamespace";

/// `servicediscovery:CreatePublicDnsNamespace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePublicDnsNamespace: &str = "servicediscovery:CreatePublicDnsNamespace";

/// `servicediscovery:CreateService`: Write.
///
/// Resource types: `namespace` (required), `service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `servicediscovery:NamespaceArn`.
pub const CreateService: &str = "servicediscovery:CreateService";

/// `servicediscovery:DeleteNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const DeleteNamespace: &str = "servicediscovery:DeleteNamespace";

/// `servicediscovery:DeleteResourcePolicy`: Write.
///
/// Resource types: `namespace` (required).
pub const DeleteResourcePolicy: &str = "servicediscovery:DeleteResourcePolicy";

/// `servicediscovery:DeleteService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceCreatedByAccount`.
pub const DeleteService: &str = "servicediscovery:DeleteService";

/// `servicediscovery:DeleteServiceAttributes`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceCreatedByAccount`.
pub const DeleteServiceAttributes: &str = "servicediscovery:DeleteServiceAttributes";

/// `servicediscovery:DeregisterInstance`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceArn`, `servicediscovery:ServiceCreatedByAccount`.
pub const DeregisterInstance: &str = "servicediscovery:DeregisterInstance";

/// `servicediscovery:DiscoverInstances`: Read.
///
/// Resource types: `namespace` (required), `service` (required).
///
/// Condition keys: `servicediscovery:NamespaceName`, `servicediscovery:ServiceName`.
pub const DiscoverInstances: &str = "servicediscovery:DiscoverInstances";

/// `servicediscovery:DiscoverInstancesRevision`: Read.
///
/// Resource types: `namespace` (required), `service` (required).
///
/// Condition keys: `servicediscovery:NamespaceName`, `servicediscovery:ServiceName`.
pub const DiscoverInstancesRevision: &str = "servicediscovery:DiscoverInstancesRevision";

/// `servicediscovery:GetInstance`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceArn`.
pub const GetInstance: &str = "servicediscovery:GetInstance";

/// `servicediscovery:GetInstancesHealthStatus`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceArn`.
pub const GetInstancesHealthStatus: &str = "servicediscovery:GetInstancesHealthStatus";

/// `servicediscovery:GetNamespace`: Read.
///
/// Resource types: `namespace` (required).
pub const GetNamespace: &str = "servicediscovery:GetNamespace";

/// `servicediscovery:GetOperation`: Read.
///
/// Resource types: `namespace` (required), `service`.
pub const GetOperation: &str = "servicediscovery:GetOperation";

/// `servicediscovery:GetResourcePolicy`: Read.
///
/// Resource types: `namespace` (required).
pub const GetResourcePolicy: &str = "servicediscovery:GetResourcePolicy";

/// `servicediscovery:GetService`: Read.
///
/// Resource types: `service` (required).
pub const GetService: &str = "servicediscovery:GetService";

/// `servicediscovery:GetServiceAttributes`: Read.
///
/// Resource types: `service` (required).
pub const GetServiceAttributes: &str = "servicediscovery:GetServiceAttributes";

/// `servicediscovery:ListInstances`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceArn`.
pub const ListInstances: &str = "servicediscovery:ListInstances";

/// `servicediscovery:ListNamespaces`: Read.
///
/// No resource types: its resource is `*`.
pub const ListNamespaces: &str = "servicediscovery:ListNamespaces";

/// `servicediscovery:ListOperations`: List.
///
/// No resource types: its resource is `*`.
pub const ListOperations: &str = "servicediscovery:ListOperations";

/// `servicediscovery:ListServices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "servicediscovery:ListServices";

/// `servicediscovery:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "servicediscovery:ListTagsForResource";

/// `servicediscovery:PutResourcePolicy`: Write.
///
/// Resource types: `namespace` (required).
pub const PutResourcePolicy: &str = "servicediscovery:PutResourcePolicy";

/// `servicediscovery:RegisterInstance`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceArn`, `servicediscovery:ServiceCreatedByAccount`.
pub const RegisterInstance: &str = "servicediscovery:RegisterInstance";

/// `servicediscovery:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "servicediscovery:TagResource";

/// `servicediscovery:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "servicediscovery:UntagResource";

/// `servicediscovery:UpdateHttpNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const UpdateHttpNamespace: &str = "servicediscovery:UpdateHttpNamespace";

/// `servicediscovery:UpdateInstanceCustomHealthStatus`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceArn`, `servicediscovery:ServiceCreatedByAccount`.
pub const UpdateInstanceCustomHealthStatus: &str = "servicediscovery:UpdateInstanceCustomHealthStatus";

/// `servicediscovery:UpdatePrivateDnsNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const UpdatePrivateDnsNamespace: &str = "servicediscovery:UpdatePrivateDnsNamespace";

/// `servicediscovery:UpdatePublicDnsNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const UpdatePublicDnsNamespace: &str = "servicediscovery:UpdatePublicDnsNamespace";

/// `servicediscovery:UpdateService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceCreatedByAccount`.
pub const UpdateService: &str = "servicediscovery:UpdateService";

/// `servicediscovery:UpdateServiceAttributes`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `servicediscovery:ServiceCreatedByAccount`.
pub const UpdateServiceAttributes: &str = "servicediscovery:UpdateServiceAttributes";
