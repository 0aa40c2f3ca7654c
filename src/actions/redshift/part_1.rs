// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `redshift:AcceptReservedNodeExchange`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptReservedNodeExchange: &str = "redshift:AcceptReservedNodeExchange";

/// `redshift:AddPartner`: Write.
///
/// No resource types: its resource is `*`.
pub const AddPartner: &str = "redshift:AddPartner";

/// `redshift:AssociateDataShareConsumer`: Write.
///
/// Resource types: `datashare` (required).
///
/// Condition keys: `redshift:AllowWrites`, `redshift:ConsumerArn`.
pub const AssociateDataShareConsumer: &str = "redshift:AssociateDataShareConsumer";

/// `redshift:AuthorizeClusterSecurityGroupIngress`: Write.
///
/// Resource types: `securitygroup` (required), `securitygroupingress-ec2securitygroup` (required).
pub const AuthorizeClusterSecurityGroupIngress: &str = "redshift:AuthorizeClusterSecurityGroupIngress";

/// `redshift:AuthorizeDataShare`: Permissions management, Write.
///
/// Resource types: `datashare` (required).
///
/// Condition keys: `redshift:AllowWrites`, `redshift:ConsumerIdentifier`.
pub const AuthorizeDataShare: &str = "redshift:AuthorizeDataShare";

/// `redshift:AuthorizeEndpointAccess`: Permissions management, Write.
///
/// Resource types: `cluster`.
pub const AuthorizeEndpointAccess: &str = "redshift:AuthorizeEndpointAccess";

/// `redshift:AuthorizeInboundIntegration`: Write.
///
/// Resource types: `namespace` (required).
pub const AuthorizeInboundIntegration: &str = "redshift:AuthorizeInboundIntegration";

/// `redshift:AuthorizeSnapshotAccess`: Permissions management, Write.
///
/// Resource types: `cluster`, `snapshot` (required).
pub const AuthorizeSnapshotAccess: &str = "redshift:AuthorizeSnapshotAccess";

/// `redshift:BatchDeleteClusterSnapshots`: Write.
///
/// Resource types: `snapshot` (required).
pub const BatchDeleteClusterSnapshots: &str = "redshift:BatchDeleteClusterSnapshots";

/// `redshift:BatchModifyClusterSnapshots`: Write.
///
/// Resource types: `snapshot` (required).
pub const BatchModifyClusterSnapshots: &str = "redshift:BatchModifyClusterSnapshots";

/// `redshift:CancelQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelQuery: &str = "redshift:CancelQuery";

/// `redshift:CancelQuerySession`: Write.
///
/// Resource types: `cluster`.
pub const CancelQuerySession: &str = "redshift:CancelQuerySession";

/// `redshift:CancelResize`: Write.
///
/// Resource types: `cluster` (required).
pub const CancelResize: &str = "redshift:CancelResize";

/// `redshift:CopyClusterSnapshot`: Write.
///
/// Resource types: `cluster`, `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CopyClusterSnapshot: &str = "redshift:CopyClusterSnapshot";

/// `redshift:CreateAuthenticationProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAuthenticationProfile: &str = "redshift:CreateAuthenticationProfile";

/// `redshift:CreateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "redshift:CreateCluster";

/// `redshift:CreateClusterParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterParameterGroup: &str = "redshift:CreateClusterParameterGroup";

/// `redshift:CreateClusterSecurityGroup`: Write.
///
/// Resource types: `securitygroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterSecurityGroup: &str = "redshift:CreateClusterSecurityGroup";

/// `redshift:CreateClusterSnapshot`: Write.
///
/// Resource types: `cluster`, `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterSnapshot: &str = "redshift:CreateClusterSnapshot";

/// `redshift:CreateClusterSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterSubnetGroup: &str = "redshift:CreateClusterSubnetGroup";

/// `redshift:CreateClusterUser`: Permissions management, Write.
///
/// Resource types: `dbuser` (required).
///
/// Condition keys: `redshift:DbUser`.
pub const CreateClusterUser: &str = "redshift:CreateClusterUser";

/// `redshift:CreateCustomDomainAssociation`: Write.
///
/// Resource types: `cluster` (required).
pub const CreateCustomDomainAssociation: &str = "redshift:CreateCustomDomainAssociation";

/// `redshift:CreateEndpointAccess`: Write.
///
/// Resource types: `cluster`.
pub const CreateEndpointAccess: &str = "redshift:CreateEndpointAccess";

/// `redshift:CreateEventSubscription`: Write.
///
/// Resource types: `eventsubscription` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventSubscription: &str = "redshift:CreateEventSubscription";

/// `redshift:CreateHsmClientCertificate`: Write.
///
/// Resource types: `hsmclientcertificate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHsmClientCertificate: &str = "redshift:CreateHsmClientCertificate";

/// `redshift:CreateHsmConfiguration`: Write.
///
/// Resource types: `hsmconfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHsmConfiguration: &str = "redshift:CreateHsmConfiguration";

/// `redshift:CreateInboundIntegration`: Write.
///
/// Resource types: `namespace` (required).
pub const CreateInboundIntegration: &str = "redshift:CreateInboundIntegration";

/// `redshift:CreateIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `redshift:IntegrationSourceArn`, `redshift:IntegrationTargetArn`.
pub const CreateIntegration: &str = "redshift:CreateIntegration";

/// `redshift:CreateQev2IdcApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateQev2IdcApplication: &str = "redshift:CreateQev2IdcApplication";

/// `redshift:CreateRedshiftIdcApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRedshiftIdcApplication: &str = "redshift:CreateRedshiftIdcApplication";

/// `redshift:CreateSavedQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSavedQuery: &str = "redshift:CreateSavedQuery";

/// `redshift:CreateScheduledAction`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateScheduledAction: &str = "redshift:CreateScheduledAction";

/// `redshift:CreateSnapshotCopyGrant`: Permissions management, Write.
///
/// Resource types: `snapshotcopygrant` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshotCopyGrant: &str = "redshift:CreateSnapshotCopyGrant";

/// `redshift:CreateSnapshotSchedule`: Write.
///
/// Resource types: `snapshotschedule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshotSchedule: &str = "redshift:CreateSnapshotSchedule";

/// `redshift:CreateTags`: Tagging, Write.
///
/// Resource types: `cluster`, `eventsubscription`, `hsmclientcertificate`, `hsmconfiguration`, `integration`, `parametergroup`, `securitygroup`, `securitygroupingress-cidr`, `securitygroupingress-ec2securitygroup`, `snapshot`, `snapshotcopygrant`, `snapshotschedule`, `subnetgroup`, `usagelimit`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTags: &str = "redshift:CreateTags";

/// `redshift:CreateUsageLimit`: Write.
///
/// Resource types: `cluster`, `usagelimit` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUsageLimit: &str = "redshift:CreateUsageLimit";

/// `redshift:DeauthorizeDataShare`: Permissions management, Write.
///
/// Resource types: `datashare` (required).
///
/// Condition keys: `redshift:ConsumerIdentifier`.
pub const DeauthorizeDataShare: &str = "redshift:DeauthorizeDataShare";

/// `redshift:DeleteAuthenticationProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAuthenticationProfile: &str = "redshift:DeleteAuthenticationProfile";

/// `redshift:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "redshift:DeleteCluster";

/// `redshift:DeleteClusterParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
pub const DeleteClusterParameterGroup: &str = "redshift:DeleteClusterParameterGroup";

/// `redshift:DeleteClusterSecurityGroup`: Write.
///
/// Resource types: `securitygroup` (required).
pub const DeleteClusterSecurityGroup: &str = "redshift:DeleteClusterSecurityGroup";

/// `redshift:DeleteClusterSnapshot`: Write.
///
/// Resource types: `cluster`, `snapshot` (required).
pub const DeleteClusterSnapshot: &str = "redshift:DeleteClusterSnapshot";

/// `redshift:DeleteClusterSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
pub const DeleteClusterSubnetGroup: &str = "redshift:DeleteClusterSubnetGroup";

/// `redshift:DeleteCustomDomainAssociation`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCustomDomainAssociation: &str = "redshift:DeleteCustomDomainAssociation";

/// `redshift:DeleteEndpointAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEndpointAccess: &str = "redshift:DeleteEndpointAccess";

/// `redshift:DeleteEventSubscription`: Write.
///
/// Resource types: `eventsubscription` (required).
pub const DeleteEventSubscription: &str = "redshift:DeleteEventSubscription";

/// `redshift:DeleteHsmClientCertificate`: Write.
///
/// Resource types: `hsmclientcertificate` (required).
pub const DeleteHsmClientCertificate: &str = "redshift:DeleteHsmClientCertificate";

/// `redshift:DeleteHsmConfiguration`: Write.
///
/// Resource types: `hsmconfiguration` (required).
pub const DeleteHsmConfiguration: &str = "redshift:DeleteHsmConfiguration";

/// `redshift:DeleteIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteIntegration: &str = "redshift:DeleteIntegration";

/// `redshift:DeletePartner`: Write.
///
/// Resource types: `cluster`.
pub const DeletePartner: &str = "redshift:DeletePartner";

/// `redshift:DeleteQev2IdcApplication`: Write.
///
/// Resource types: `qev2idcapplication` (required).
pub const DeleteQev2IdcApplication: &str = "redshift:DeleteQev2IdcApplication";

/// `redshift:DeleteRedshiftIdcApplication`: Write.
///
/// Resource types: `redshiftidcapplication` (required).
pub const DeleteRedshiftIdcApplication: &str = "redshift:DeleteRedshiftIdcApplication";

/// `redshift:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `namespace` (required).
pub const DeleteResourcePolicy: &str = "redshift:DeleteResourcePolicy";

/// `redshift:DeleteSavedQueries`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSavedQueries: &str = "redshift:DeleteSavedQueries";

/// `redshift:DeleteScheduledAction`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteScheduledAction: &str = "redshift:DeleteScheduledAction";

/// `redshift:DeleteSnapshotCopyGrant`: Write.
///
/// Resource types: `snapshotcopygrant` (required).
pub const DeleteSnapshotCopyGrant: &str = "redshift:DeleteSnapshotCopyGrant";

/// `redshift:DeleteSnapshotSchedule`: Write.
///
/// Resource types: `snapshotschedule` (required).
pub const DeleteSnapshotSchedule: &str = "redshift:DeleteSnapshotSchedule";

/// `redshift:DeleteTags`: Tagging, Write.
///
/// Resource types: `cluster`, `eventsubscription`, `hsmclientcertificate`, `hsmconfiguration`, `integration`, `parametergroup`, `securitygroup`, `securitygroupingress-cidr`, `securitygroupingress-ec2securitygroup`, `snapshot`, `snapshotcopygrant`, `snapshotschedule`, `subnetgroup`, `usagelimit`.
///
/// Condition keys: `aws:TagKeys`.
pub const DeleteTags: &str = "redshift:DeleteTags";

/// `redshift:DeleteUsageLimit`: Write.
///
/// Resource types: `usagelimit` (required).
pub const DeleteUsageLimit: &str = "redshift:DeleteUsageLimit";

/// `redshift:DeregisterNamespace`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterNamespace: &str = "redshift:DeregisterNamespace";

/// `redshift:DescribeAccountAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAttributes: &str = "redshift:DescribeAccountAttributes";

/// `redshift:DescribeAuthenticationProfiles`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAuthenticationProfiles: &str = "redshift:DescribeAuthenticationProfiles";

/// `redshift:DescribeAutonomicsDenylist`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeAutonomicsDenylist: &str = "redshift:DescribeAutonomicsDenylist";

/// `redshift:DescribeClusterDbRevisions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterDbRevisions: &str = "redshift:DescribeClusterDbRevisions";

/// `redshift:DescribeClusterParameterGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterParameterGroups: &str = "redshift:DescribeClusterParameterGroups";

/// `redshift:DescribeClusterParameters`: Read.
///
/// Resource types: `parametergroup` (required).
pub const DescribeClusterParameters: &str = "redshift:DescribeClusterParameters";

/// `redshift:DescribeClusters`: List.
///
/// Resource types: `cluster`.
pub const DescribeClusters: &str = "redshift:DescribeClusters";

/// `redshift:DescribeClusterSecurityGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterSecurityGroups: &str = "redshift:DescribeClusterSecurityGroups";

/// `redshift:DescribeClusterSnapshots`: Read.
///
/// Resource types: `cluster`.
pub const DescribeClusterSnapshots: &str = "redshift:DescribeClusterSnapshots";

/// `redshift:DescribeClusterSubnetGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterSubnetGroups: &str = "redshift:DescribeClusterSubnetGroups";

/// `redshift:DescribeClusterTracks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterTracks: &str = "redshift:DescribeClusterTracks";

/// `redshift:DescribeClusterVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterVersions: &str = "redshift:DescribeClusterVersions";

/// `redshift:DescribeCustomDomainAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeCustomDomainAssociations: &str = "redshift:DescribeCustomDomainAssociations";

/// `redshift:DescribeDataShares`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataShares: &str = "redshift:DescribeDataShares";

/// `redshift:DescribeDataSharesForConsumer`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataSharesForConsumer: &str = "redshift:DescribeDataSharesForConsumer";

/// `redshift:DescribeDataSharesForProducer`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataSharesForProducer: &str = "redshift:DescribeDataSharesForProducer";

/// `redshift:DescribeDefaultClusterParameters`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDefaultClusterParameters: &str = "redshift:DescribeDefaultClusterParameters";

/// `redshift:DescribeEndpointAccess`: Read.
///
/// Resource types: `cluster`.
pub const DescribeEndpointAccess: &str = "redshift:DescribeEndpointAccess";

/// `redshift:DescribeEndpointAuthorization`: List.
///
/// Resource types: `cluster`.
pub const DescribeEndpointAuthorization: &str = "redshift:DescribeEndpointAuthorization";

/// `redshift:DescribeEventCategories`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventCategories: &str = "redshift:DescribeEventCategories";

/// `redshift:DescribeEvents`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "redshift:DescribeEvents";

/// `redshift:DescribeEventSubscriptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventSubscriptions: &str = "redshift:DescribeEventSubscriptions";

/// `redshift:DescribeHsmClientCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeHsmClientCertificates: &str = "redshift:DescribeHsmClientCertificates";

/// `redshift:DescribeHsmConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeHsmConfigurations: &str = "redshift:DescribeHsmConfigurations";

/// `redshift:DescribeInboundIntegrations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `redshift:InboundIntegrationArn`.
pub const DescribeInboundIntegrations: &str = "redshift:DescribeInboundIntegrations";

/// `redshift:DescribeIntegrations`: List.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeIntegrations: &str = "redshift:DescribeIntegrations";

/// `redshift:DescribeLoggingStatus`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeLoggingStatus: &str = "redshift:DescribeLoggingStatus";

/// `redshift:DescribeNodeConfigurationOptions`: List.
///
/// Resource types: `cluster`.
pub const DescribeNodeConfigurationOptions: &str = "redshift:DescribeNodeConfigurationOptions";

/// `redshift:DescribeOrderableClusterOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrderableClusterOptions: &str = "redshift:DescribeOrderableClusterOptions";

/// `redshift:DescribePartners`: Read.
///
/// Resource types: `cluster`.
pub const DescribePartners: &str = "redshift:DescribePartners";

/// `redshift:DescribeQev2IdcApplications`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeQev2IdcApplications: &str = "redshift:DescribeQev2IdcApplications";

/// `redshift:DescribeQuery`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeQuery: &str = "redshift:DescribeQuery";

/// `redshift:DescribeRedshiftIdcApplications`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeRedshiftIdcApplications: &str = "redshift:DescribeRedshiftIdcApplications";

/// `redshift:DescribeReservedNodeExchangeStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedNodeExchangeStatus: &str = "redshift:DescribeReservedNodeExchangeStatus";

/// `redshift:DescribeReservedNodeOfferings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedNodeOfferings: &str = "redshift:DescribeReservedNodeOfferings";

/// `redshift:DescribeReservedNodes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedNodes: &str = "redshift:DescribeReservedNodes";

/// `redshift:DescribeResize`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeResize: &str = "redshift:DescribeResize";

/// `redshift:DescribeSavedQueries`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSavedQueries: &str = "redshift:DescribeSavedQueries";

/// `redshift:DescribeScheduledActions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScheduledActions: &str = "redshift:DescribeScheduledActions";

/// `redshift:DescribeSnapshotCopyGrants`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSnapshotCopyGrants: &str = "redshift:DescribeSnapshotCopyGrants";

/// `redshift:DescribeSnapshotSchedules`: Read.
///
/// Resource types: `cluster`, `snapshotschedule` (required).
pub const DescribeSnapshotSchedules: &str = "redshift:DescribeSnapshotSchedules";

/// `redshift:DescribeStorage`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeStorage: &str = "redshift:DescribeStorage";

/// `redshift:DescribeTable`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTable: &str = "redshift:DescribeTable";

/// `redshift:DescribeTableRestoreStatus`: Read.
///
/// Resource types: `cluster`.
pub const DescribeTableRestoreStatus: &str = "redshift:DescribeTableRestoreStatus";

/// `redshift:DescribeTags`: Read.
///
/// Resource types: `cluster`, `eventsubscription`, `hsmclientcertificate`, `hsmconfiguration`, `integration`, `parametergroup`, `securitygroup`, `securitygroupingress-cidr`, `securitygroupingress-ec2securitygroup`, `snapshot`, `snapshotcopygrant`, `snapshotschedule`, `subnetgroup`, `usagelimit`.
pub const DescribeTags: &str = "redshift:DescribeTags";

/// `redshift:DescribeUsageLimits`: Read.
///
/// Resource types: `cluster`, `usagelimit` (required).
pub const DescribeUsageLimits: &str = "redshift:DescribeUsageLimits";

/// `redshift:DisableLogging`: Write.
///
/// Resource types: `cluster` (required).
pub const DisableLogging: &str = "redshift:DisableLogging";

/// `redshift:DisableSnapshotCopy`: Write.
///
/// Resource types: `cluster` (required).
pub const DisableSnapshotCopy: &str = "redshift:DisableSnapshotCopy";

/// `redshift:DisassociateDataShareConsumer`: Write.
///
/// Resource types: `datashare` (required).
///
/// Condition keys: `redshift:ConsumerArn`.
pub const DisassociateDataShareConsumer: &str = "redshift:DisassociateDataShareConsumer";

/// `redshift:EnableLogging`: Write.
///
/// Resource types: `cluster` (required).
pub const EnableLogging: &str = "redshift:EnableLogging";

/// `redshift:EnableSnapshotCopy`: Write.
///
/// Resource types: `cluster` (required).
pub const EnableSnapshotCopy: &str = "redshift:EnableSnapshotCopy";

/// `redshift:ExecuteQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const ExecuteQuery: &str = "redshift:ExecuteQuery";

/// `redshift:FailoverPrimaryCompute`: Write.
///
/// Resource types: `cluster` (required).
pub const FailoverPrimaryCompute: &str = "redshift:FailoverPrimaryCompute";

/// `redshift:FetchResults`: Read.
///
/// No resource types: its resource is `*`.
pub const FetchResults: &str = "redshift:FetchResults";

/// `redshift:GetClusterCredentials`: Write.
///
/// Resource types: `cluster`, `dbgroup`, `dbname`, `dbuser` (required).
///
/// Condition keys: `redshift:DbName`, `redshift:DbUser`, `redshift:DurationSeconds`.
pub const GetClusterCredentials: &str = "redshift:GetClusterCredentials";

/// `redshift:GetClusterCredentialsWithIAM`: Write.
///
/// Resource types: `dbname`.
///
/// Condition keys: `redshift:DbName`, `redshift:DurationSeconds`.
pub const GetClusterCredentialsWithIAM: &str = "redshift:GetClusterCredentialsWithIAM";

/// `redshift:GetIdentityCenterAuthToken`: Read.
///
/// Resource types: `cluster` (required).
pub const GetIdentityCenterAuthToken: &str = "redshift:GetIdentityCenterAuthToken";

/// `redshift:GetReservedNodeExchangeConfigurationOptions`: Read.
///
/// Resource types: `cluster`.
pub const GetReservedNodeExchangeConfigurationOptions: &str = "redshift:GetReservedNodeExchangeConfigurationOptions";

/// `redshift:GetReservedNodeExchangeOfferings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReservedNodeExchangeOfferings: &str = "redshift:GetReservedNodeExchangeOfferings";

/// `redshift:GetResourcePolicy`: Read.
///
/// Resource types: `namespace` (required).
pub const GetResourcePolicy: &str = "redshift:GetResourcePolicy";

/// `redshift:JoinGroup`: Permissions management, Write.
///
/// Resource types: `dbgroup` (required).
pub const JoinGroup: &str = "redshift:JoinGroup";

/// `redshift:ListDatabases`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatabases: &str = "redshift:ListDatabases";

/// `redshift:ListRecommendations`: List.
///
/// Resource types: `cluster`.
pub const ListRecommendations: &str = "redshift:ListRecommendations";

/// `redshift:ListSavedQueries`: List.
///
/// No resource types: its resource is `*`.
pub const ListSavedQueries: &str = "redshift:ListSavedQueries";

/// `redshift:ListSchemas`: List.
///
/// No resource types: its resource is `*`.
pub const ListSchemas: &str = "redshift:ListSchemas";

/// `redshift:ListTables`: List.
///
/// No resource types: its resource is `*`.
pub const ListTables: &str = "redshift:ListTables";

/// `redshift:ModifyAquaConfiguration`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyAquaConfiguration: &str = "redshift:ModifyAquaConfiguration";

/// `redshift:ModifyAuthenticationProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyAuthenticationProfile: &str = "redshift:ModifyAuthenticationProfile";

/// `redshift:ModifyAutonomicsDenylist`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyAutonomicsDenylist: &str = "redshift:ModifyAutonomicsDenylist";

/// `redshift:ModifyCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyCluster: &str = "redshift:ModifyCluster";

/// `redshift:ModifyClusterDbRevision`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyClusterDbRevision: &str = "redshift:ModifyClusterDbRevision";

/// `redshift:ModifyClusterIamRoles`: Permissions management, Write.
///
/// Resource types: `cluster` (required).
pub const ModifyClusterIamRoles: &str = "redshift:ModifyClusterIamRoles";

/// `redshift:ModifyClusterMaintenance`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyClusterMaintenance: &str = "redshift:ModifyClusterMaintenance";

/// `redshift:ModifyClusterParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
pub const ModifyClusterParameterGroup: &str = "redshift:ModifyClusterParameterGroup";

/// `redshift:ModifyClusterSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const ModifyClusterSnapshot: &str = "redshift:ModifyClusterSnapshot";

/// `redshift:ModifyClusterSnapshotSchedule`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyClusterSnapshotSchedule: &str = "redshift:ModifyClusterSnapshotSchedule";

/// `redshift:ModifyClusterSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
pub const ModifyClusterSubnetGroup: &str = "redshift:ModifyClusterSubnetGroup";

/// `redshift:ModifyCustomDomainAssociation`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyCustomDomainAssociation: &str = "redshift:ModifyCustomDomainAssociation";

/// `redshift:ModifyEndpointAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyEndpointAccess: &str = "redshift:ModifyEndpointAccess";

/// `redshift:ModifyEventSubscription`: Write.
///
/// Resource types: `eventsubscription` (required).
pub const ModifyEventSubscription: &str = "redshift:ModifyEventSubscription";

/// `redshift:ModifyIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ModifyIntegration: &str = "redshift:ModifyIntegration";

/// `redshift:ModifyLakehouseConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ModifyLakehouseConfiguration: &str = "redshift:ModifyLakehouseConfiguration";

/// `redshift:ModifyQev2IdcApplication`: Write.
///
/// Resource types: `qev2idcapplication` (required).
pub const ModifyQev2IdcApplication: &str = "redshift:ModifyQev2IdcApplication";

/// `redshift:ModifyRedshiftIdcApplication`: Write.
///
/// Resource types: `redshiftidcapplication` (required).
pub const ModifyRedshiftIdcApplication: &str = "redshift:ModifyRedshiftIdcApplication";

/// `redshift:ModifySavedQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifySavedQuery: &str = "redshift:ModifySavedQuery";

/// `redshift:ModifyScheduledAction`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyScheduledAction: &str = "redshift:ModifyScheduledAction";

/// `redshift:ModifySnapshotCopyRetentionPeriod`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifySnapshotCopyRetentionPeriod: &str = "redshift:ModifySnapshotCopyRetentionPeriod";

/// `redshift:ModifySnapshotSchedule`: Write.
///
/// Resource types: `snapshotschedule` (required).
pub const ModifySnapshotSchedule: &str = "redshift:ModifySnapshotSchedule";

/// `redshift:ModifyUsageLimit`: Write.
///
/// Resource types: `usagelimit` (required).
pub const ModifyUsageLimit: &str = "redshift:ModifyUsageLimit";
