// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon OpenSearch Service: the actions of the prefix `es`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}` |
//! | `datasource` | `arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}` |
//! | `domain` | `arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}` |
//! | `es_role` | `arn:${Partition}:iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService` |
//! | `opensearchservice_role` | `arn:${Partition}:iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService` |

/// `es:AcceptInboundConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptInboundConnection: &str = "es:AcceptInboundConnection";

/// `es:AcceptInboundCrossClusterSearchConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptInboundCrossClusterSearchConnection: &str = "es:AcceptInboundCrossClusterSearchConnection";

/// `es:AddDataSource`: Write.
///
/// Resource types: `domain` (required).
pub const AddDataSource: &str = "es:AddDataSource";

/// `es:AddDirectQueryDataSource`: Write.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddDirectQueryDataSource: &str = "es:AddDirectQueryDataSource";

/// `es:AddTags`: Tagging, Write.
///
/// Resource types: `application` (required), `datasource` (required), `domain` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddTags: &str = "es:AddTags";

/// `es:AssociatePackage`: Write.
///
/// Resource types: `domain` (required).
pub const AssociatePackage: &str = "es:AssociatePackage";

/// `es:AssociatePackages`: Write.
///
/// Resource types: `domain` (required).
pub const AssociatePackages: &str = "es:AssociatePackages";

/// `es:AttachDataSource`: Write.
///
/// Resource types: `application` (required).
pub const AttachDataSource: &str = "es:AttachDataSource";

/// `es:AuthorizeVpcEndpointAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const AuthorizeVpcEndpointAccess: &str = "es:AuthorizeVpcEndpointAccess";

/// `es:CancelDomainConfigChange`: Write.
///
/// Resource types: `domain` (required).
pub const CancelDomainConfigChange: &str = "es:CancelDomainConfigChange";

/// `es:CancelElasticsearchServiceSoftwareUpdate`: Write.
///
/// Resource types: `domain` (required).
pub const CancelElasticsearchServiceSoftwareUpdate: &str = "es:CancelElasticsearchServiceSoftwareUpdate";

/// `es:CancelServiceSoftwareUpdate`: Write.
///
/// Resource types: `domain` (required).
pub const CancelServiceSoftwareUpdate: &str = "es:CancelServiceSoftwareUpdate";

/// `es:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "es:CreateApplication";

/// `es:CreateDomain`: Write.
///
/// Resource types: `domain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "es:CreateDomain";

/// `es:CreateElasticsearchDomain`: Write.
///
/// Resource types: `domain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateElasticsearchDomain: &str = "es:CreateElasticsearchDomain";

/// `es:CreateElasticsearchServiceRole`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateElasticsearchServiceRole: &str = "es:CreateElasticsearchServiceRole";

/// `es:CreateIndex`: Write.
///
/// Resource types: `domain` (required).
pub const CreateIndex: &str = "es:CreateIndex";

/// `es:CreateOutboundConnection`: Write.
///
/// Resource types: `domain` (required).
pub const CreateOutboundConnection: &str = "es:CreateOutboundConnection";

/// `es:CreateOutboundCrossClusterSearchConnection`: Write.
///
/// Resource types: `domain` (required).
pub const CreateOutboundCrossClusterSearchConnection: &str = "es:CreateOutboundCrossClusterSearchConnection";

/// `es:CreatePackage`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePackage: &str = "es:CreatePackage";

/// `es:CreateServiceRole`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateServiceRole: &str = "es:CreateServiceRole";

/// `es:CreateVpcEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVpcEndpoint: &str = "es:CreateVpcEndpoint";

/// `es:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "es:DeleteApplication";

/// `es:DeleteDataSource`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDataSource: &str = "es:DeleteDataSource";

/// `es:DeleteDirectQueryDataSource`: Write.
///
/// Resource types: `datasource` (required).
pub const DeleteDirectQueryDataSource: &str = "es:DeleteDirectQueryDataSource";

/// `es:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "es:DeleteDomain";

/// `es:DeleteElasticsearchDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteElasticsearchDomain: &str = "es:DeleteElasticsearchDomain";

/// `es:DeleteElasticsearchServiceRole`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteElasticsearchServiceRole: &str = "es:DeleteElasticsearchServiceRole";

/// `es:DeleteInboundConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInboundConnection: &str = "es:DeleteInboundConnection";

/// `es:DeleteInboundCrossClusterSearchConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInboundCrossClusterSearchConnection: &str = "es:DeleteInboundCrossClusterSearchConnection";

/// `es:DeleteIndex`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteIndex: &str = "es:DeleteIndex";

/// `es:DeleteOutboundConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteOutboundConnection: &str = "es:DeleteOutboundConnection";

/// `es:DeleteOutboundCrossClusterSearchConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteOutboundCrossClusterSearchConnection: &str = "es:DeleteOutboundCrossClusterSearchConnection";

/// `es:DeletePackage`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePackage: &str = "es:DeletePackage";

/// `es:DeleteVpcEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteVpcEndpoint: &str = "es:DeleteVpcEndpoint";

/// `es:DeregisterCapability`: Write.
///
/// Resource types: `application` (required).
pub const DeregisterCapability: &str = "es:DeregisterCapability";

/// `es:DescribeDataSourceAttachment`: Read.
///
/// Resource types: `application` (required).
pub const DescribeDataSourceAttachment: &str = "es:DescribeDataSourceAttachment";

/// `es:DescribeDomain`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomain: &str = "es:DescribeDomain";

/// `es:DescribeDomainAutoTunes`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomainAutoTunes: &str = "es:DescribeDomainAutoTunes";

/// `es:DescribeDomainChangeProgress`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomainChangeProgress: &str = "es:DescribeDomainChangeProgress";

/// `es:DescribeDomainConfig`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomainConfig: &str = "es:DescribeDomainConfig";

/// `es:DescribeDomainHealth`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomainHealth: &str = "es:DescribeDomainHealth";

/// `es:DescribeDomainNodes`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomainNodes: &str = "es:DescribeDomainNodes";

/// `es:DescribeDomains`: List.
///
/// Resource types: `domain` (required).
pub const DescribeDomains: &str = "es:DescribeDomains";

/// `es:DescribeDryRunProgress`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDryRunProgress: &str = "es:DescribeDryRunProgress";

/// `es:DescribeElasticsearchDomain`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeElasticsearchDomain: &str = "es:DescribeElasticsearchDomain";

/// `es:DescribeElasticsearchDomainConfig`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeElasticsearchDomainConfig: &str = "es:DescribeElasticsearchDomainConfig";

/// `es:DescribeElasticsearchDomains`: List.
///
/// Resource types: `domain` (required).
pub const DescribeElasticsearchDomains: &str = "es:DescribeElasticsearchDomains";

/// `es:DescribeElasticsearchInstanceTypeLimits`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeElasticsearchInstanceTypeLimits: &str = "es:DescribeElasticsearchInstanceTypeLimits";

/// `es:DescribeInboundConnections`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInboundConnections: &str = "es:DescribeInboundConnections";

/// `es:DescribeInboundCrossClusterSearchConnections`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInboundCrossClusterSearchConnections: &str = "es:DescribeInboundCrossClusterSearchConnections";

/// `es:DescribeInsightDetails`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeInsightDetails: &str = "es:DescribeInsightDetails";

/// `es:DescribeInstanceTypeLimits`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInstanceTypeLimits: &str = "es:DescribeInstanceTypeLimits";

/// `es:DescribeOutboundConnections`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOutboundConnections: &str = "es:DescribeOutboundConnections";

/// `es:DescribeOutboundCrossClusterSearchConnections`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOutboundCrossClusterSearchConnections: &str = "es:DescribeOutboundCrossClusterSearchConnections";

/// `es:DescribePackages`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePackages: &str = "es:DescribePackages";

/// `es:DescribeReservedElasticsearchInstanceOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedElasticsearchInstanceOfferings: &str = "es:DescribeReservedElasticsearchInstanceOfferings";

/// `es:DescribeReservedElasticsearchInstances`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedElasticsearchInstances: &str = "es:DescribeReservedElasticsearchInstances";

/// `es:DescribeReservedInstanceOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedInstanceOfferings: &str = "es:DescribeReservedInstanceOfferings";

/// `es:DescribeReservedInstances`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedInstances: &str = "es:DescribeReservedInstances";

/// `es:DescribeVpcEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeVpcEndpoints: &str = "es:DescribeVpcEndpoints";

/// `es:DetachDataSource`: Write.
///
/// Resource types: `application` (required).
pub const DetachDataSource: &str = "es:DetachDataSource";

/// `es:DissociatePackage`: Write.
///
/// Resource types: `domain` (required).
pub const DissociatePackage: &str = "es:DissociatePackage";

/// `es:DissociatePackages`: Write.
///
/// Resource types: `domain` (required).
pub const DissociatePackages: &str = "es:DissociatePackages";

/// `es:ESCrossClusterGet`: Read.
///
/// Resource types: `domain`.
pub const ESCrossClusterGet: &str = "es:ESCrossClusterGet";

/// `es:ESHttpDelete`: Write.
///
/// Resource types: `domain`.
pub const ESHttpDelete: &str = "es:ESHttpDelete";

/// `es:ESHttpGet`: Read.
///
/// Resource types: `domain`.
pub const ESHttpGet: &str = "es:ESHttpGet";

/// `es:ESHttpHead`: Read.
///
/// Resource types: `domain`.
pub const ESHttpHead: &str = "es:ESHttpHead";

/// `es:ESHttpPatch`: Write.
///
/// Resource types: `domain`.
pub const ESHttpPatch: &str = "es:ESHttpPatch";

/// `es:ESHttpPost`: Write.
///
/// Resource types: `domain`.
pub const ESHttpPost: &str = "es:ESHttpPost";

/// `es:ESHttpPut`: Write.
///
/// Resource types: `domain`.
pub const ESHttpPut: &str = "es:ESHttpPut";

/// `es:GetApplication`: Read.
///
/// Resource types: `application` (required).
pub const GetApplication: &str = "es:GetApplication";

/// `es:GetCapability`: Read.
///
/// Resource types: `application` (required).
pub const GetCapability: &str = "es:GetCapability";

/// `es:GetCompatibleElasticsearchVersions`: List.
///
/// Resource types: `domain` (required).
pub const GetCompatibleElasticsearchVersions: &str = "es:GetCompatibleElasticsearchVersions";

/// `es:GetCompatibleVersions`: List.
///
/// Resource types: `domain` (required).
pub const GetCompatibleVersions: &str = "es:GetCompatibleVersions";

/// `es:GetDataSource`: Read.
///
/// Resource types: `domain` (required).
pub const GetDataSource: &str = "es:GetDataSource";

/// `es:GetDefaultApplicationSetting`: Read.
///
/// Resource types: `application` (required).
pub const GetDefaultApplicationSetting: &str = "es:GetDefaultApplicationSetting";

/// `es:GetDirectQueryDataSource`: Read.
///
/// Resource types: `datasource` (required).
pub const GetDirectQueryDataSource: &str = "es:GetDirectQueryDataSource";

/// `es:GetDomainMaintenanceStatus`: Read.
///
/// Resource types: `domain` (required).
pub const GetDomainMaintenanceStatus: &str = "es:GetDomainMaintenanceStatus";

/// `es:GetIndex`: Read.
///
/// Resource types: `domain` (required).
pub const GetIndex: &str = "es:GetIndex";

/// `es:GetMigration`: Read.
///
/// Resource types: `application` (required).
pub const GetMigration: &str = "es:GetMigration";

/// `es:GetPackageVersionHistory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPackageVersionHistory: &str = "es:GetPackageVersionHistory";

/// `es:GetUpgradeHistory`: Read.
///
/// Resource types: `domain` (required).
pub const GetUpgradeHistory: &str = "es:GetUpgradeHistory";

/// `es:GetUpgradeStatus`: Read.
///
/// Resource types: `domain` (required).
pub const GetUpgradeStatus: &str = "es:GetUpgradeStatus";

/// `es:InsightFeedback`: Write.
///
/// Resource types: `domain` (required).
pub const InsightFeedback: &str = "es:InsightFeedback";

/// `es:ListApplications`: List.
///
/// Resource types: `application` (required).
pub const ListApplications: &str = "es:ListApplications";

/// `es:ListDataSourceAttachments`: List.
///
/// Resource types: `application` (required).
pub const ListDataSourceAttachments: &str = "es:ListDataSourceAttachments";

/// `es:ListDataSources`: List.
///
/// Resource types: `domain` (required).
pub const ListDataSources: &str = "es:ListDataSources";

/// `es:ListDirectQueryDataSources`: List.
///
/// Resource types: `datasource` (required).
pub const ListDirectQueryDataSources: &str = "es:ListDirectQueryDataSources";

/// `es:ListDomainMaintenances`: List.
///
/// Resource types: `domain` (required).
pub const ListDomainMaintenances: &str = "es:ListDomainMaintenances";

/// `es:ListDomainNames`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomainNames: &str = "es:ListDomainNames";

/// `es:ListDomainsForPackage`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomainsForPackage: &str = "es:ListDomainsForPackage";

/// `es:ListElasticsearchInstanceTypeDetails`: List.
///
/// No resource types: its resource is `*`.
pub const ListElasticsearchInstanceTypeDetails: &str = "es:ListElasticsearchInstanceTypeDetails";

/// `es:ListElasticsearchInstanceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListElasticsearchInstanceTypes: &str = "es:ListElasticsearchInstanceTypes";

/// `es:ListElasticsearchVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListElasticsearchVersions: &str = "es:ListElasticsearchVersions";

/// `es:ListInsights`: List.
///
/// Resource types: `domain`.
pub const ListInsights: &str = "es:ListInsights";

/// `es:ListInstanceTypeDetails`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstanceTypeDetails: &str = "es:ListInstanceTypeDetails";

/// `es:ListMigrations`: List.
///
/// Resource types: `application` (required).
pub const ListMigrations: &str = "es:ListMigrations";

/// `es:ListNotifications`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListNotifications: &str = "es:ListNotifications";

/// `es:ListPackagesForDomain`: List.
///
/// Resource types: `domain` (required).
pub const ListPackagesForDomain: &str = "es:ListPackagesForDomain";

/// `es:ListScheduledActions`: List.
///
/// Resource types: `domain` (required).
pub const ListScheduledActions: &str = "es:ListScheduledActions";

/// `es:ListTags`: Read.
///
/// Resource types: `application` (required), `datasource` (required), `domain` (required).
pub const ListTags: &str = "es:ListTags";

/// `es:ListVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListVersions: &str = "es:ListVersions";

/// `es:ListVpcEndpointAccess`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcEndpointAccess: &str = "es:ListVpcEndpointAccess";

/// `es:ListVpcEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcEndpoints: &str = "es:ListVpcEndpoints";

/// `es:ListVpcEndpointsForDomain`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcEndpointsForDomain: &str = "es:ListVpcEndpointsForDomain";

/// `es:PurchaseReservedElasticsearchInstanceOffering`: Write.
///
/// No resource types: its resource is `*`.
pub const PurchaseReservedElasticsearchInstanceOffering: &str = "es:PurchaseReservedElasticsearchInstanceOffering";

/// `es:PurchaseReservedInstanceOffering`: Write.
///
/// No resource types: its resource is `*`.
pub const PurchaseReservedInstanceOffering: &str = "es:PurchaseReservedInstanceOffering";

/// `es:PutDefaultApplicationSetting`: Write.
///
/// Resource types: `application` (required).
pub const PutDefaultApplicationSetting: &str = "es:PutDefaultApplicationSetting";

/// `es:RegisterCapability`: Write.
///
/// Resource types: `application` (required).
pub const RegisterCapability: &str = "es:RegisterCapability";

/// `es:RejectInboundConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectInboundConnection: &str = "es:RejectInboundConnection";

/// `es:RejectInboundCrossClusterSearchConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectInboundCrossClusterSearchConnection: &str = "es:RejectInboundCrossClusterSearchConnection";

/// `es:RemoveTags`: Tagging, Write.
///
/// Resource types: `application` (required), `datasource` (required), `domain` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const RemoveTags: &str = "es:RemoveTags";

/// `es:RevokeVpcEndpointAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const RevokeVpcEndpointAccess: &str = "es:RevokeVpcEndpointAccess";

/// `es:RollbackElasticsearchServiceSoftwareUpdate`: Write.
///
/// Resource types: `domain` (required).
pub const RollbackElasticsearchServiceSoftwareUpdate: &str = "es:RollbackElasticsearchServiceSoftwareUpdate";

/// `es:RollbackServiceSoftwareUpdate`: Write.
///
/// Resource types: `domain` (required).
pub const RollbackServiceSoftwareUpdate: &str = "es:RollbackServiceSoftwareUpdate";

/// `es:StartDomainMaintenance`: Write.
///
/// Resource types: `domain` (required).
pub const StartDomainMaintenance: &str = "es:StartDomainMaintenance";

/// `es:StartElasticsearchServiceSoftwareUpdate`: Write.
///
/// Resource types: `domain` (required).
pub const StartElasticsearchServiceSoftwareUpdate: &str = "es:StartElasticsearchServiceSoftwareUpdate";

/// `es:StartMigration`: Write.
///
/// Resource types: `application` (required).
pub const StartMigration: &str = "es:StartMigration";

/// `es:StartServiceSoftwareUpdate`: Write.
///
/// Resource types: `domain` (required).
pub const StartServiceSoftwareUpdate: &str = "es:StartServiceSoftwareUpdate";

/// `es:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "es:UpdateApplication";

/// `es:UpdateDataSource`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateDataSource: &str = "es:UpdateDataSource";

/// `es:UpdateDirectQueryDataSource`: Write.
///
/// Resource types: `datasource` (required).
pub const UpdateDirectQueryDataSource: &str = "es:UpdateDirectQueryDataSource";

/// `es:UpdateDomainConfig`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateDomainConfig: &str = "es:UpdateDomainConfig";

/// `es:UpdateElasticsearchDomainConfig`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateElasticsearchDomainConfig: &str = "es:UpdateElasticsearchDomainConfig";

/// `es:UpdateIndex`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateIndex: &str = "es:UpdateIndex";

/// `es:UpdateNotificationStatus`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateNotificationStatus: &str = "es:UpdateNotificationStatus";

/// `es:UpdatePackage`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePackage: &str = "es:UpdatePackage";

/// `es:UpdatePackageScope`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePackageScope: &str = "es:UpdatePackageScope";

/// `es:UpdateScheduledAction`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateScheduledAction: &str = "es:UpdateScheduledAction";

/// `es:UpdateVpcEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateVpcEndpoint: &str = "es:UpdateVpcEndpoint";

/// `es:UpgradeDomain`: Write.
///
/// Resource types: `domain` (required).
pub const UpgradeDomain: &str = "es:UpgradeDomain";

/// `es:UpgradeElasticsearchDomain`: Write.
///
/// Resource types: `domain` (required).
pub const UpgradeElasticsearchDomain: &str = "es:UpgradeElasticsearchDomain";
