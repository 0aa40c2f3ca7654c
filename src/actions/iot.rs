// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT: the actions of the prefix `iot`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `authorizer` | `arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}` |
//! | `billinggroup` | `arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}` |
//! | `cacert` | `arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}` |
//! | `cert` | `arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}` |
//! | `certificateprovider` | `arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}` |
//! | `client` | `arn:${Partition}:iot:${Region}:${Account}:client/${ClientId}` |
//! | `command` | `arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}` |
//! | `custommetric` | `arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}` |
//! | `destination` | `arn:${Partition}:iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}` |
//! | `dimension` | `arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}` |
//! | `domainconfiguration` | `arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}` |
//! | `dynamicthinggroup` | `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}` |
//! | `fleetmetric` | `arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}` |
//! | `index` | `arn:${Partition}:iot:${Region}:${Account}:index/${IndexName}` |
//! | `job` | `arn:${Partition}:iot:${Region}:${Account}:job/${JobId}` |
//! | `jobtemplate` | `arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}` |
//! | `mitigationaction` | `arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}` |
//! | `otaupdate` | `arn:${Partition}:iot:${Region}:${Account}:otaupdate/${OtaUpdateId}` |
//! | `package` | `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}` |
//! | `packageversion` | `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}` |
//! | `policy` | `arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}` |
//! | `provisioningtemplate` | `arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}` |
//! | `rolealias` | `arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}` |
//! | `rule` | `arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}` |
//! | `scheduledaudit` | `arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduleName}` |
//! | `securityprofile` | `arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}` |
//! | `stream` | `arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}` |
//! | `thing` | `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` |
//! | `thinggroup` | `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}` |
//! | `thingtype` | `arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}` |
//! | `topic` | `arn:${Partition}:iot:${Region}:${Account}:topic/${TopicName}` |
//! | `topicfilter` | `arn:${Partition}:iot:${Region}:${Account}:topicfilter/${TopicFilter}` |
//! | `tunnel` | `arn:${Partition}:iot:${Region}:${Account}:tunnel/${TunnelId}` |

/// `iot:AcceptCertificateTransfer`: Write.
///
/// Resource types: `cert` (required).
pub const AcceptCertificateTransfer: &str = "iot:AcceptCertificateTransfer";

/// `iot:AddThingToBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required), `thing` (required).
pub const AddThingToBillingGroup: &str = "iot:AddThingToBillingGroup";

/// `iot:AddThingToThingGroup`: Write.
///
/// Resource types: `thing` (required), `thinggroup` (required).
pub const AddThingToThingGroup: &str = "iot:AddThingToThingGroup";

/// `iot:AssociateSbomWithPackageVersion`: Write.
///
/// Resource types: `packageversion` (required).
pub const AssociateSbomWithPackageVersion: &str = "iot:AssociateSbomWithPackageVersion";

/// `iot:AssociateTargetsWithJob`: Write.
///
/// Resource types: `job` (required), `thing` (required), `thinggroup` (required).
pub const AssociateTargetsWithJob: &str = "iot:AssociateTargetsWithJob";

/// `iot:AttachPolicy`: Permissions management, Write.
///
/// Resource types: `cert`, `thinggroup`.
pub const AttachPolicy: &str = "iot:AttachPolicy";

/// `iot:AttachPrincipalPolicy`: Permissions management, Write.
///
/// Resource types: `cert`.
pub const AttachPrincipalPolicy: &str = "iot:AttachPrincipalPolicy";

/// `iot:AttachSecurityProfile`: Write.
///
/// Resource types: `custommetric`, `dimension`, `securityprofile` (required), `thinggroup`.
pub const AttachSecurityProfile: &str = "iot:AttachSecurityProfile";

/// `iot:AttachThingPrincipal`: Write.
///
/// Resource types: `cert`.
///
/// Condition keys: `iot:thingArn`.
pub const AttachThingPrincipal: &str = "iot:AttachThingPrincipal";

/// `iot:CancelAuditMitigationActionsTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelAuditMitigationActionsTask: &str = "iot:CancelAuditMitigationActionsTask";

/// `iot:CancelAuditTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelAuditTask: &str = "iot:CancelAuditTask";

/// `iot:CancelCertificateTransfer`: Write.
///
/// Resource types: `cert` (required).
pub const CancelCertificateTransfer: &str = "iot:CancelCertificateTransfer";

/// `iot:CancelDetectMitigationActionsTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelDetectMitigationActionsTask: &str = "iot:CancelDetectMitigationActionsTask";

/// `iot:CancelJob`: Write.
///
/// Resource types: `job` (required).
pub const CancelJob: &str = "iot:CancelJob";

/// `iot:CancelJobExecution`: Write.
///
/// Resource types: `job` (required), `thing` (required).
pub const CancelJobExecution: &str = "iot:CancelJobExecution";

/// `iot:ClearDefaultAuthorizer`: Write.
///
/// No resource types: its resource is `*`.
pub const ClearDefaultAuthorizer: &str = "iot:ClearDefaultAuthorizer";

/// `iot:CloseTunnel`: Write.
///
/// Resource types: `tunnel` (required).
///
/// Condition keys: `iot:Delete`.
pub const CloseTunnel: &str = "iot:CloseTunnel";

/// `iot:ConfirmTopicRuleDestination`: Write.
///
/// Resource types: `destination` (required).
pub const ConfirmTopicRuleDestination: &str = "iot:ConfirmTopicRuleDestination";

/// `iot:Connect`: Write.
///
/// Resource types: `client` (required).
pub const Connect: &str = "iot:Connect";

/// `iot:CreateAuditSuppression`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAuditSuppression: &str = "iot:CreateAuditSuppression";

/// `iot:CreateAuthorizer`: Write.
///
/// Resource types: `authorizer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAuthorizer: &str = "iot:CreateAuthorizer";

/// `iot:CreateBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBillingGroup: &str = "iot:CreateBillingGroup";

/// `iot:CreateCertificateFromCsr`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCertificateFromCsr: &str = "iot:CreateCertificateFromCsr";

/// `iot:CreateCertificateProvider`: Write.
///
/// Resource types: `certificateprovider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCertificateProvider: &str = "iot:CreateCertificateProvider";

/// `iot:CreateCommand`: Write.
///
/// Resource types: `command` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCommand: &str = "iot:CreateCommand";

/// `iot:CreateCustomMetric`: Write.
///
/// Resource types: `custommetric` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomMetric: &str = "iot:CreateCustomMetric";

/// `iot:CreateDimension`: Write.
///
/// Resource types: `dimension` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDimension: &str = "iot:CreateDimension";

/// `iot:CreateDomainConfiguration`: Write.
///
/// Resource types: `domainconfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iot:DomainName`.
pub const CreateDomainConfiguration: &str = "iot:CreateDomainConfiguration";

/// `iot:CreateDynamicThingGroup`: Write.
///
/// Resource types: `dynamicthinggroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDynamicThingGroup: &str = "iot:CreateDynamicThingGroup";

/// `iot:CreateFleetMetric`: Write.
///
/// Resource types: `fleetmetric` (required), `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleetMetric: &str = "iot:CreateFleetMetric";

/// `iot:CreateJob`: Write.
///
/// Resource types: `job` (required), `jobtemplate`, `package`, `packageversion`, `thing` (required), `thinggroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJob: &str = "iot:CreateJob";

/// `iot:CreateJobTemplate`: Write.
///
/// Resource types: `job`, `jobtemplate` (required), `package`, `packageversion`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJobTemplate: &str = "iot:CreateJobTemplate";

/// `iot:CreateKeysAndCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateKeysAndCertificate: &str = "iot:CreateKeysAndCertificate";

/// `iot:CreateMitigationAction`: Write.
///
/// Resource types: `mitigationaction` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMitigationAction: &str = "iot:CreateMitigationAction";

/// `iot:CreateOTAUpdate`: Write.
///
/// Resource types: `otaupdate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOTAUpdate: &str = "iot:CreateOTAUpdate";

/// `iot:CreatePackage`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePackage: &str = "iot:CreatePackage";

/// `iot:CreatePackageVersion`: Write.
///
/// Resource types: `package` (required), `packageversion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePackageVersion: &str = "iot:CreatePackageVersion";

/// `iot:CreatePolicy`: Permissions management, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicy: &str = "iot:CreatePolicy";

/// `iot:CreatePolicyVersion`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const CreatePolicyVersion: &str = "iot:CreatePolicyVersion";

/// `iot:CreateProvisioningClaim`: Write.
///
/// Resource types: `provisioningtemplate` (required).
pub const CreateProvisioningClaim: &str = "iot:CreateProvisioningClaim";

/// `iot:CreateProvisioningTemplate`: Write.
///
/// Resource types: `provisioningtemplate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProvisioningTemplate: &str = "iot:CreateProvisioningTemplate";

/// `iot:CreateProvisioningTemplateVersion`: Write.
///
/// Resource types: `provisioningtemplate` (required).
pub const CreateProvisioningTemplateVersion: &str = "iot:CreateProvisioningTemplateVersion";

/// `iot:CreateRoleAlias`: Write.
///
/// Resource types: `rolealias` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRoleAlias: &str = "iot:CreateRoleAlias";

/// `iot:CreateScheduledAudit`: Write.
///
/// Resource types: `scheduledaudit` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScheduledAudit: &str = "iot:CreateScheduledAudit";

/// `iot:CreateSecurityProfile`: Write.
///
/// Resource types: `custommetric`, `dimension`, `securityprofile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSecurityProfile: &str = "iot:CreateSecurityProfile";

/// `iot:CreateStream`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStream: &str = "iot:CreateStream";

/// `iot:CreateThing`: Write.
///
/// Resource types: `billinggroup`, `thing` (required).
pub const CreateThing: &str = "iot:CreateThing";

/// `iot:CreateThingGroup`: Write.
///
/// Resource types: `thinggroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateThingGroup: &str = "iot:CreateThingGroup";

/// `iot:CreateThingType`: Write.
///
/// Resource types: `thingtype` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateThingType: &str = "iot:CreateThingType";

/// `iot:CreateTopicRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTopicRule: &str = "iot:CreateTopicRule";

/// `iot:CreateTopicRuleDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTopicRuleDestination: &str = "iot:CreateTopicRuleDestination";

/// `iot:DeleteAccountAuditConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountAuditConfiguration: &str = "iot:DeleteAccountAuditConfiguration";

/// `iot:DeleteAuditSuppression`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAuditSuppression: &str = "iot:DeleteAuditSuppression";

/// `iot:DeleteAuthorizer`: Write.
///
/// Resource types: `authorizer` (required).
pub const DeleteAuthorizer: &str = "iot:DeleteAuthorizer";

/// `iot:DeleteBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required).
pub const DeleteBillingGroup: &str = "iot:DeleteBillingGroup";

/// `iot:DeleteCACertificate`: Write.
///
/// Resource types: `cacert` (required).
pub const DeleteCACertificate: &str = "iot:DeleteCACertificate";

/// `iot:DeleteCertificate`: Write.
///
/// Resource types: `cert` (required).
pub const DeleteCertificate: &str = "iot:DeleteCertificate";

/// `iot:DeleteCertificateProvider`: Write.
///
/// Resource types: `certificateprovider` (required).
pub const DeleteCertificateProvider: &str = "iot:DeleteCertificateProvider";

/// `iot:DeleteCommand`: Write.
///
/// Resource types: `command` (required).
pub const DeleteCommand: &str = "iot:DeleteCommand";

/// `iot:DeleteCommandExecution`: Write.
///
/// Resource types: `client`, `thing`.
pub const DeleteCommandExecution: &str = "iot:DeleteCommandExecution";

/// `iot:DeleteConnection`: Write.
///
/// Resource types: `client` (required).
pub const DeleteConnection: &str = "iot:DeleteConnection";

/// `iot:DeleteCustomMetric`: Write.
///
/// Resource types: `custommetric` (required).
pub const DeleteCustomMetric: &str = "iot:DeleteCustomMetric";

/// `iot:DeleteDimension`: Write.
///
/// Resource types: `dimension` (required).
pub const DeleteDimension: &str = "iot:DeleteDimension";

/// `iot:DeleteDomainConfiguration`: Write.
///
/// Resource types: `domainconfiguration` (required).
pub const DeleteDomainConfiguration: &str = "iot:DeleteDomainConfiguration";

/// `iot:DeleteDynamicThingGroup`: Write.
///
/// Resource types: `dynamicthinggroup` (required).
pub const DeleteDynamicThingGroup: &str = "iot:DeleteDynamicThingGroup";

/// `iot:DeleteFleetMetric`: Write.
///
/// Resource types: `fleetmetric` (required).
pub const DeleteFleetMetric: &str = "iot:DeleteFleetMetric";

/// `iot:DeleteJob`: Write.
///
/// Resource types: `job` (required).
pub const DeleteJob: &str = "iot:DeleteJob";

/// `iot:DeleteJobExecution`: Write.
///
/// Resource types: `job` (required), `thing` (required).
pub const DeleteJobExecution: &str = "iot:DeleteJobExecution";

/// `iot:DeleteJobTemplate`: Write.
///
/// Resource types: `jobtemplate` (required).
pub const DeleteJobTemplate: &str = "iot:DeleteJobTemplate";

/// `iot:DeleteMitigationAction`: Write.
///
/// Resource types: `mitigationaction` (required).
pub const DeleteMitigationAction: &str = "iot:DeleteMitigationAction";

/// `iot:DeleteOTAUpdate`: Write.
///
/// Resource types: `otaupdate` (required).
pub const DeleteOTAUpdate: &str = "iot:DeleteOTAUpdate";

/// `iot:DeletePackage`: Write.
///
/// Resource types: `package` (required).
pub const DeletePackage: &str = "iot:DeletePackage";

/// `iot:DeletePackageVersion`: Write.
///
/// Resource types: `package` (required), `packageversion` (required).
pub const DeletePackageVersion: &str = "iot:DeletePackageVersion";

/// `iot:DeletePolicy`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const DeletePolicy: &str = "iot:DeletePolicy";

/// `iot:DeletePolicyVersion`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const DeletePolicyVersion: &str = "iot:DeletePolicyVersion";

/// `iot:DeleteProvisioningTemplate`: Write.
///
/// Resource types: `provisioningtemplate` (required).
pub const DeleteProvisioningTemplate: &str = "iot:DeleteProvisioningTemplate";

/// `iot:DeleteProvisioningTemplateVersion`: Write.
///
/// Resource types: `provisioningtemplate` (required).
pub const DeleteProvisioningTemplateVersion: &str = "iot:DeleteProvisioningTemplateVersion";

/// `iot:DeleteRegistrationCode`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRegistrationCode: &str = "iot:DeleteRegistrationCode";

/// `iot:DeleteRoleAlias`: Write.
///
/// Resource types: `rolealias` (required).
pub const DeleteRoleAlias: &str = "iot:DeleteRoleAlias";

/// `iot:DeleteScheduledAudit`: Write.
///
/// Resource types: `scheduledaudit` (required).
pub const DeleteScheduledAudit: &str = "iot:DeleteScheduledAudit";

/// `iot:DeleteSecurityProfile`: Write.
///
/// Resource types: `custommetric`, `dimension`, `securityprofile` (required).
pub const DeleteSecurityProfile: &str = "iot:DeleteSecurityProfile";

/// `iot:DeleteStream`: Write.
///
/// Resource types: `stream` (required).
pub const DeleteStream: &str = "iot:DeleteStream";

/// `iot:DeleteThing`: Write.
///
/// Resource types: `thing` (required).
pub const DeleteThing: &str = "iot:DeleteThing";

/// `iot:DeleteThingGroup`: Write.
///
/// Resource types: `thinggroup` (required).
pub const DeleteThingGroup: &str = "iot:DeleteThingGroup";

/// `iot:DeleteThingShadow`: Write.
///
/// Resource types: `thing` (required).
pub const DeleteThingShadow: &str = "iot:DeleteThingShadow";

/// `iot:DeleteThingType`: Write.
///
/// Resource types: `thingtype` (required).
pub const DeleteThingType: &str = "iot:DeleteThingType";

/// `iot:DeleteTopicRule`: Write.
///
/// Resource types: `rule` (required).
pub const DeleteTopicRule: &str = "iot:DeleteTopicRule";

/// `iot:DeleteTopicRuleDestination`: Write.
///
/// Resource types: `destination` (required).
pub const DeleteTopicRuleDestination: &str = "iot:DeleteTopicRuleDestination";

/// `iot:DeleteV2LoggingLevel`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteV2LoggingLevel: &str = "iot:DeleteV2LoggingLevel";

/// `iot:DeprecateThingType`: Write.
///
/// Resource types: `thingtype` (required).
pub const DeprecateThingType: &str = "iot:DeprecateThingType";

/// `iot:DescribeAccountAuditConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAuditConfiguration: &str = "iot:DescribeAccountAuditConfiguration";

/// `iot:DescribeAuditFinding`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAuditFinding: &str = "iot:DescribeAuditFinding";

/// `iot:DescribeAuditMitigationActionsTask`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAuditMitigationActionsTask: &str = "iot:DescribeAuditMitigationActionsTask";

/// `iot:DescribeAuditSuppression`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAuditSuppression: &str = "iot:DescribeAuditSuppression";

/// `iot:DescribeAuditTask`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAuditTask: &str = "iot:DescribeAuditTask";

/// `iot:DescribeAuthorizer`: Read.
///
/// Resource types: `authorizer` (required).
pub const DescribeAuthorizer: &str = "iot:DescribeAuthorizer";

/// `iot:DescribeBillingGroup`: Read.
///
/// Resource types: `billinggroup` (required).
pub const DescribeBillingGroup: &str = "iot:DescribeBillingGroup";

/// `iot:DescribeCACertificate`: Read.
///
/// Resource types: `cacert` (required).
pub const DescribeCACertificate: &str = "iot:DescribeCACertificate";

/// `iot:DescribeCertificate`: Read.
///
/// Resource types: `cert` (required).
pub const DescribeCertificate: &str = "iot:DescribeCertificate";

/// `iot:DescribeCertificateProvider`: Read.
///
/// Resource types: `certificateprovider` (required).
pub const DescribeCertificateProvider: &str = "iot:DescribeCertificateProvider";

/// `iot:DescribeCustomMetric`: Read.
///
/// Resource types: `custommetric` (required).
pub const DescribeCustomMetric: &str = "iot:DescribeCustomMetric";

/// `iot:DescribeDefaultAuthorizer`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDefaultAuthorizer: &str = "iot:DescribeDefaultAuthorizer";

/// `iot:DescribeDetectMitigationActionsTask`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDetectMitigationActionsTask: &str = "iot:DescribeDetectMitigationActionsTask";

/// `iot:DescribeDimension`: Read.
///
/// Resource types: `dimension` (required).
pub const DescribeDimension: &str = "iot:DescribeDimension";

/// `iot:DescribeDomainConfiguration`: Read.
///
/// Resource types: `domainconfiguration` (required).
pub const DescribeDomainConfiguration: &str = "iot:DescribeDomainConfiguration";

/// `iot:DescribeEncryptionConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEncryptionConfiguration: &str = "iot:DescribeEncryptionConfiguration";

/// `iot:DescribeEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpoint: &str = "iot:DescribeEndpoint";

/// `iot:DescribeEventConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventConfigurations: &str = "iot:DescribeEventConfigurations";

/// `iot:DescribeFleetMetric`: Read.
///
/// Resource types: `fleetmetric` (required).
pub const DescribeFleetMetric: &str = "iot:DescribeFleetMetric";

/// `iot:DescribeIndex`: Read.
///
/// Resource types: `index` (required).
pub const DescribeIndex: &str = "iot:DescribeIndex";

/// `iot:DescribeJob`: Read.
///
/// Resource types: `job` (required).
pub const DescribeJob: &str = "iot:DescribeJob";

/// `iot:DescribeJobExecution`: Read.
///
/// Resource types: `job`, `thing`.
pub const DescribeJobExecution: &str = "iot:DescribeJobExecution";

/// `iot:DescribeJobTemplate`: Read.
///
/// Resource types: `jobtemplate` (required).
pub const DescribeJobTemplate: &str = "iot:DescribeJobTemplate";

/// `iot:DescribeManagedJobTemplate`: Read.
///
/// Resource types: `jobtemplate` (required).
pub const DescribeManagedJobTemplate: &str = "iot:DescribeManagedJobTemplate";

/// `iot:DescribeMitigationAction`: Read.
///
/// Resource types: `mitigationaction` (required).
pub const DescribeMitigationAction: &str = "iot:DescribeMitigationAction";

/// `iot:DescribeProvisioningTemplate`: Read.
///
/// Resource types: `provisioningtemplate` (required).
pub const DescribeProvisioningTemplate: &str = "iot:DescribeProvisioningTemplate";

/// `iot:DescribeProvisioningTemplateVersion`: Read.
///
/// Resource types: `provisioningtemplate` (required).
pub const DescribeProvisioningTemplateVersion: &str = "iot:DescribeProvisioningTemplateVersion";

/// `iot:DescribeRoleAlias`: Read.
///
/// Resource types: `rolealias` (required).
pub const DescribeRoleAlias: &str = "iot:DescribeRoleAlias";

/// `iot:DescribeScheduledAudit`: Read.
///
/// Resource types: `scheduledaudit` (required).
pub const DescribeScheduledAudit: &str = "iot:DescribeScheduledAudit";

/// `iot:DescribeSecurityProfile`: Read.
///
/// Resource types: `securityprofile` (required).
pub const DescribeSecurityProfile: &str = "iot:DescribeSecurityProfile";

/// `iot:DescribeStream`: Read.
///
/// Resource types: `stream` (required).
pub const DescribeStream: &str = "iot:DescribeStream";

/// `iot:DescribeThing`: Read.
///
/// Resource types: `thing` (required).
pub const DescribeThing: &str = "iot:DescribeThing";

/// `iot:DescribeThingGroup`: Read.
///
/// Resource types: `thinggroup` (required).
pub const DescribeThingGroup: &str = "iot:DescribeThingGroup";

/// `iot:DescribeThingRegistrationTask`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeThingRegistrationTask: &str = "iot:DescribeThingRegistrationTask";

/// `iot:DescribeThingType`: Read.
///
/// Resource types: `thingtype` (required).
pub const DescribeThingType: &str = "iot:DescribeThingType";

/// `iot:DescribeTunnel`: Read.
///
/// Resource types: `tunnel` (required).
pub const DescribeTunnel: &str = "iot:DescribeTunnel";

/// `iot:DetachPolicy`: Permissions management, Write.
///
/// Resource types: `cert`, `thinggroup`.
pub const DetachPolicy: &str = "iot:DetachPolicy";

/// `iot:DetachPrincipalPolicy`: Permissions management, Write.
///
/// Resource types: `cert`.
pub const DetachPrincipalPolicy: &str = "iot:DetachPrincipalPolicy";

/// `iot:DetachSecurityProfile`: Write.
///
/// Resource types: `custommetric`, `dimension`, `securityprofile` (required), `thinggroup`.
pub const DetachSecurityProfile: &str = "iot:DetachSecurityProfile";

/// `iot:DetachThingPrincipal`: Write.
///
/// Resource types: `cert`.
///
/// Condition keys: `iot:thingArn`.
pub const DetachThingPrincipal: &str = "iot:DetachThingPrincipal";

/// `iot:DisableTopicRule`: Write.
///
/// Resource types: `rule` (required).
pub const DisableTopicRule: &str = "iot:DisableTopicRule";

/// `iot:DisassociateSbomFromPackageVersion`: Write.
///
/// Resource types: `packageversion` (required).
pub const DisassociateSbomFromPackageVersion: &str = "iot:DisassociateSbomFromPackageVersion";

/// `iot:EnableTopicRule`: Write.
///
/// Resource types: `rule` (required).
pub const EnableTopicRule: &str = "iot:EnableTopicRule";

/// `iot:GetBehaviorModelTrainingSummaries`: List.
///
/// Resource types: `securityprofile`.
pub const GetBehaviorModelTrainingSummaries: &str = "iot:GetBehaviorModelTrainingSummaries";

/// `iot:GetBucketsAggregation`: Read.
///
/// Resource types: `index` (required).
pub const GetBucketsAggregation: &str = "iot:GetBucketsAggregation";

/// `iot:GetCardinality`: Read.
///
/// Resource types: `index` (required).
pub const GetCardinality: &str = "iot:GetCardinality";

/// `iot:GetCommand`: Read.
///
/// Resource types: `command` (required).
pub const GetCommand: &str = "iot:GetCommand";

/// `iot:GetCommandExecution`: Read.
///
/// Resource types: `client`, `thing`.
pub const GetCommandExecution: &str = "iot:GetCommandExecution";

/// `iot:GetConnection`: Write.
///
/// Resource types: `client` (required).
///
/// Condition keys: `iot:IncludeSocketInformation`.
pub const GetConnection: &str = "iot:GetConnection";

/// `iot:GetEffectivePolicies`: Read.
///
/// Resource types: `cert`.
pub const GetEffectivePolicies: &str = "iot:GetEffectivePolicies";

/// `iot:GetIndexingConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIndexingConfiguration: &str = "iot:GetIndexingConfiguration";

/// `iot:GetJobDocument`: Read.
///
/// Resource types: `job` (required).
pub const GetJobDocument: &str = "iot:GetJobDocument";

/// `iot:GetLoggingOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoggingOptions: &str = "iot:GetLoggingOptions";

/// `iot:GetOTAUpdate`: Read.
///
/// Resource types: `otaupdate` (required).
pub const GetOTAUpdate: &str = "iot:GetOTAUpdate";

/// `iot:GetPackage`: Read.
///
/// Resource types: `package` (required).
pub const GetPackage: &str = "iot:GetPackage";

/// `iot:GetPackageConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPackageConfiguration: &str = "iot:GetPackageConfiguration";

/// `iot:GetPackageVersion`: Read.
///
/// Resource types: `package` (required), `packageversion` (required).
pub const GetPackageVersion: &str = "iot:GetPackageVersion";

/// `iot:GetPercentiles`: Read.
///
/// Resource types: `index` (required).
pub const GetPercentiles: &str = "iot:GetPercentiles";

/// `iot:GetPolicy`: Read.
///
/// Resource types: `policy` (required).
pub const GetPolicy: &str = "iot:GetPolicy";

/// `iot:GetPolicyVersion`: Read.
///
/// Resource types: `policy` (required).
pub const GetPolicyVersion: &str = "iot:GetPolicyVersion";

/// `iot:GetRegistrationCode`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRegistrationCode: &str = "iot:GetRegistrationCode";

/// `iot:GetRetainedMessage`: Read.
///
/// Resource types: `topic` (required).
pub const GetRetainedMessage: &str = "iot:GetRetainedMessage";

/// `iot:GetStatistics`: Read.
///
/// Resource types: `index` (required).
pub const GetStatistics: &str = "iot:GetStatistics";

/// `iot:GetThingConnectivityData`: Read.
///
/// Resource types: `thing` (required).
///
/// Condition keys: `iot:IncludeSocketInformation`.
pub const GetThingConnectivityData: &str = "iot:GetThingConnectivityData";

/// `iot:GetThingShadow`: Read.
///
/// Resource types: `thing` (required).
pub const GetThingShadow: &str = "iot:GetThingShadow";

/// `iot:GetTopicRule`: Read.
///
/// Resource types: `rule` (required).
pub const GetTopicRule: &str = "iot:GetTopicRule";

/// `iot:GetTopicRuleDestination`: Read.
///
/// Resource types: `destination` (required).
pub const GetTopicRuleDestination: &str = "iot:GetTopicRuleDestination";

/// `iot:GetV2LoggingOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetV2LoggingOptions: &str = "iot:GetV2LoggingOptions";

/// `iot:ListActiveViolations`: List.
///
/// Resource types: `securityprofile`, `thing`.
pub const ListActiveViolations: &str = "iot:ListActiveViolations";

/// `iot:ListAttachedPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListAttachedPolicies: &str = "iot:ListAttachedPolicies";

/// `iot:ListAuditFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuditFindings: &str = "iot:ListAuditFindings";

/// `iot:ListAuditMitigationActionsExecutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuditMitigationActionsExecutions: &str = "iot:ListAuditMitigationActionsExecutions";

/// `iot:ListAuditMitigationActionsTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuditMitigationActionsTasks: &str = "iot:ListAuditMitigationActionsTasks";

/// `iot:ListAuditSuppressions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuditSuppressions: &str = "iot:ListAuditSuppressions";

/// `iot:ListAuditTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuditTasks: &str = "iot:ListAuditTasks";

/// `iot:ListAuthorizers`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuthorizers: &str = "iot:ListAuthorizers";

/// `iot:ListBillingGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListBillingGroups: &str = "iot:ListBillingGroups";

/// `iot:ListCACertificates`: List.
///
/// No resource types: its resource is `*`.
pub const ListCACertificates: &str = "iot:ListCACertificates";

/// `iot:ListCertificateProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListCertificateProviders: &str = "iot:ListCertificateProviders";

/// `iot:ListCertificates`: List.
///
/// No resource types: its resource is `*`.
pub const ListCertificates: &str = "iot:ListCertificates";

/// `iot:ListCertificatesByCA`: List.
///
/// No resource types: its resource is `*`.
pub const ListCertificatesByCA: &str = "iot:ListCertificatesByCA";

/// `iot:ListCommandExecutions`: List.
///
/// Resource types: `client`, `command`, `thing`.
pub const ListCommandExecutions: &str = "iot:ListCommandExecutions";

/// `iot:ListCommands`: List.
///
/// No resource types: its resource is `*`.
pub const ListCommands: &str = "iot:ListCommands";

/// `iot:ListCustomMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomMetrics: &str = "iot:ListCustomMetrics";

/// `iot:ListDetectMitigationActionsExecutions`: List.
///
/// Resource types: `thing`.
pub const ListDetectMitigationActionsExecutions: &str = "iot:ListDetectMitigationActionsExecutions";

/// `iot:ListDetectMitigationActionsTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListDetectMitigationActionsTasks: &str = "iot:ListDetectMitigationActionsTasks";

/// `iot:ListDimensions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDimensions: &str = "iot:ListDimensions";

/// `iot:ListDomainConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomainConfigurations: &str = "iot:ListDomainConfigurations";

/// `iot:ListFleetMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListFleetMetrics: &str = "iot:ListFleetMetrics";

/// `iot:ListIndices`: List.
///
/// No resource types: its resource is `*`.
pub const ListIndices: &str = "iot:ListIndices";

/// `iot:ListJobExecutionsForJob`: List.
///
/// Resource types: `job` (required).
pub const ListJobExecutionsForJob: &str = "iot:ListJobExecutionsForJob";

/// `iot:ListJobExecutionsForThing`: List.
///
/// Resource types: `thing` (required).
pub const ListJobExecutionsForThing: &str = "iot:ListJobExecutionsForThing";

/// `iot:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "iot:ListJobs";

/// `iot:ListJobTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobTemplates: &str = "iot:ListJobTemplates";

/// `iot:ListManagedJobTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedJobTemplates: &str = "iot:ListManagedJobTemplates";

/// `iot:ListMetricValues`: List.
///
/// Resource types: `thing` (required).
pub const ListMetricValues: &str = "iot:ListMetricValues";

/// `iot:ListMitigationActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListMitigationActions: &str = "iot:ListMitigationActions";

/// `iot:ListNamedShadowsForThing`: List.
///
/// Resource types: `thing` (required).
pub const ListNamedShadowsForThing: &str = "iot:ListNamedShadowsForThing";

/// `iot:ListOTAUpdates`: List.
///
/// No resource types: its resource is `*`.
pub const ListOTAUpdates: &str = "iot:ListOTAUpdates";

/// `iot:ListOutgoingCertificates`: List.
///
/// No resource types: its resource is `*`.
pub const ListOutgoingCertificates: &str = "iot:ListOutgoingCertificates";

/// `iot:ListPackages`: List.
///
/// No resource types: its resource is `*`.
pub const ListPackages: &str = "iot:ListPackages";

/// `iot:ListPackageVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPackageVersions: &str = "iot:ListPackageVersions";

/// `iot:ListPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicies: &str = "iot:ListPolicies";

/// `iot:ListPolicyPrincipals`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyPrincipals: &str = "iot:ListPolicyPrincipals";

/// `iot:ListPolicyVersions`: List.
///
/// Resource types: `policy` (required).
pub const ListPolicyVersions: &str = "iot:ListPolicyVersions";

/// `iot:ListPrincipalPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrincipalPolicies: &str = "iot:ListPrincipalPolicies";

/// `iot:ListPrincipalThings`: List.
///
/// Resource types: `cert`.
pub const ListPrincipalThings: &str = "iot:ListPrincipalThings";

/// `iot:ListPrincipalThingsV2`: List.
///
/// Resource types: `cert`.
pub const ListPrincipalThingsV2: &str = "iot:ListPrincipalThingsV2";

/// `iot:ListProvisioningTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListProvisioningTemplates: &str = "iot:ListProvisioningTemplates";

/// `iot:ListProvisioningTemplateVersions`: List.
///
/// Resource types: `provisioningtemplate` (required).
pub const ListProvisioningTemplateVersions: &str = "iot:ListProvisioningTemplateVersions";

/// `iot:ListRelatedResourcesForAuditFinding`: List.
///
/// No resource types: its resource is `*`.
pub const ListRelatedResourcesForAuditFinding: &str = "iot:ListRelatedResourcesForAuditFinding";

/// `iot:ListRetainedMessages`: List.
///
/// No resource types: its resource is `*`.
pub const ListRetainedMessages: &str = "iot:ListRetainedMessages";

/// `iot:ListRoleAliases`: List.
///
/// No resource types: its resource is `*`.
pub const ListRoleAliases: &str = "iot:ListRoleAliases";

/// `iot:ListSbomValidationResults`: List.
///
/// Resource types: `packageversion` (required).
pub const ListSbomValidationResults: &str = "iot:ListSbomValidationResults";

/// `iot:ListScheduledAudits`: List.
///
/// No resource types: its resource is `*`.
pub const ListScheduledAudits: &str = "iot:ListScheduledAudits";

/// `iot:ListSecurityProfiles`: List.
///
/// Resource types: `custommetric`, `dimension`.
pub const ListSecurityProfiles: &str = "iot:ListSecurityProfiles";

/// `iot:ListSecurityProfilesForTarget`: List.
///
/// Resource types: `thinggroup`.
pub const ListSecurityProfilesForTarget: &str = "iot:ListSecurityProfilesForTarget";

/// `iot:ListStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreams: &str = "iot:ListStreams";

/// `iot:ListSubscriptions`: Write.
///
/// Resource types: `client` (required).
pub const ListSubscriptions: &str = "iot:ListSubscriptions";

/// `iot:ListTagsForResource`: Read.
///
/// Resource types: `authorizer`, `billinggroup`, `cacert`, `certificateprovider`, `command`, `custommetric`, `dimension`, `domainconfiguration`, `dynamicthinggroup`, `fleetmetric`, `job`, `jobtemplate`, `mitigationaction`, `otaupdate`, `policy`, `provisioningtemplate`, `rolealias`, `rule`, `scheduledaudit`, `securityprofile`, `stream`, `thinggroup`, `thingtype`.
pub const ListTagsForResource: &str = "iot:ListTagsForResource";

/// `iot:ListTargetsForPolicy`: List.
///
/// Resource types: `policy` (required).
pub const ListTargetsForPolicy: &str = "iot:ListTargetsForPolicy";

/// `iot:ListTargetsForSecurityProfile`: List.
///
/// Resource types: `securityprofile` (required).
pub const ListTargetsForSecurityProfile: &str = "iot:ListTargetsForSecurityProfile";

/// `iot:ListThingGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListThingGroups: &str = "iot:ListThingGroups";

/// `iot:ListThingGroupsForThing`: List.
///
/// Resource types: `thing` (required).
pub const ListThingGroupsForThing: &str = "iot:ListThingGroupsForThing";

/// `iot:ListThingPrincipals`: List.
///
/// Resource types: `thing` (required).
pub const ListThingPrincipals: &str = "iot:ListThingPrincipals";

/// `iot:ListThingPrincipalsV2`: List.
///
/// Resource types: `thing` (required).
pub const ListThingPrincipalsV2: &str = "iot:ListThingPrincipalsV2";

/// `iot:ListThingRegistrationTaskReports`: List.
///
/// No resource types: its resource is `*`.
pub const ListThingRegistrationTaskReports: &str = "iot:ListThingRegistrationTaskReports";

/// `iot:ListThingRegistrationTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListThingRegistrationTasks: &str = "iot:ListThingRegistrationTasks";

/// `iot:ListThings`: List.
///
/// No resource types: its resource is `*`.
pub const ListThings: &str = "iot:ListThings";

/// `iot:ListThingsInBillingGroup`: List.
///
/// Resource types: `billinggroup` (required).
pub const ListThingsInBillingGroup: &str = "iot:ListThingsInBillingGroup";

/// `iot:ListThingsInThingGroup`: List.
///
/// Resource types: `thinggroup` (required).
pub const ListThingsInThingGroup: &str = "iot:ListThingsInThingGroup";

/// `iot:ListThingTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListThingTypes: &str = "iot:ListThingTypes";

/// `iot:ListTopicRuleDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const ListTopicRuleDestinations: &str = "iot:ListTopicRuleDestinations";

/// `iot:ListTopicRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListTopicRules: &str = "iot:ListTopicRules";

/// `iot:ListTunnels`: List.
///
/// No resource types: its resource is `*`.
pub const ListTunnels: &str = "iot:ListTunnels";

/// `iot:ListV2LoggingLevels`: List.
///
/// No resource types: its resource is `*`.
pub const ListV2LoggingLevels: &str = "iot:ListV2LoggingLevels";

/// `iot:ListViolationEvents`: List.
///
/// Resource types: `securityprofile`, `thing`.
pub const ListViolationEvents: &str = "iot:ListViolationEvents";

/// `iot:OpenTunnel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iot:ThingGroupArn`, `iot:TunnelDestinationService`.
pub const OpenTunnel: &str = "iot:OpenTunnel";

/// `iot:Publish`: Write.
///
/// Resource types: `topic` (required).
pub const Publish: &str = "iot:Publish";

/// `iot:PutVerificationStateOnViolation`: Write.
///
/// No resource types: its resource is `*`.
pub const PutVerificationStateOnViolation: &str = "iot:PutVerificationStateOnViolation";

/// `iot:Receive`: Write.
///
/// Resource types: `topic` (required).
pub const Receive: &str = "iot:Receive";

/// `iot:RegisterCACertificate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterCACertificate: &str = "iot:RegisterCACertificate";

/// `iot:RegisterCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterCertificate: &str = "iot:RegisterCertificate";

/// `iot:RegisterCertificateWithoutCA`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterCertificateWithoutCA: &str = "iot:RegisterCertificateWithoutCA";

/// `iot:RegisterThing`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterThing: &str = "iot:RegisterThing";

/// `iot:RejectCertificateTransfer`: Write.
///
/// Resource types: `cert` (required).
pub const RejectCertificateTransfer: &str = "iot:RejectCertificateTransfer";

/// `iot:RemoveThingFromBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required), `thing` (required).
pub const RemoveThingFromBillingGroup: &str = "iot:RemoveThingFromBillingGroup";

/// `iot:RemoveThingFromThingGroup`: Write.
///
/// Resource types: `thing` (required), `thinggroup` (required).
pub const RemoveThingFromThingGroup: &str = "iot:RemoveThingFromThingGroup";

/// `iot:ReplaceTopicRule`: Write.
///
/// Resource types: `rule` (required).
pub const ReplaceTopicRule: &str = "iot:ReplaceTopicRule";

/// `iot:RetainPublish`: Write.
///
/// Resource types: `topic` (required).
pub const RetainPublish: &str = "iot:RetainPublish";

/// `iot:RotateTunnelAccessToken`: Write.
///
/// Resource types: `tunnel` (required).
///
/// Condition keys: `iot:ClientMode`, `iot:ThingGroupArn`, `iot:TunnelDestinationService`.
pub const RotateTunnelAccessToken: &str = "iot:RotateTunnelAccessToken";

/// `iot:SearchIndex`: Read.
///
/// Resource types: `index` (required).
pub const SearchIndex: &str = "iot:SearchIndex";

/// `iot:SendDirectMessage`: Write.
///
/// Resource types: `client` (required).
///
/// Condition keys: `iot:Topic`.
pub const SendDirectMessage: &str = "iot:SendDirectMessage";

/// `iot:SetDefaultAuthorizer`: Permissions management, Write.
///
/// Resource types: `authorizer` (required).
pub const SetDefaultAuthorizer: &str = "iot:SetDefaultAuthorizer";

/// `iot:SetDefaultPolicyVersion`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const SetDefaultPolicyVersion: &str = "iot:SetDefaultPolicyVersion";

/// `iot:SetLoggingOptions`: Write.
///
/// No resource types: its resource is `*`.
pub const SetLoggingOptions: &str = "iot:SetLoggingOptions";

/// `iot:SetV2LoggingLevel`: Write.
///
/// No resource types: its resource is `*`.
pub const SetV2LoggingLevel: &str = "iot:SetV2LoggingLevel";

/// `iot:SetV2LoggingOptions`: Write.
///
/// No resource types: its resource is `*`.
pub const SetV2LoggingOptions: &str = "iot:SetV2LoggingOptions";

/// `iot:StartAuditMitigationActionsTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartAuditMitigationActionsTask: &str = "iot:StartAuditMitigationActionsTask";

/// `iot:StartCommandExecution`: Write.
///
/// Resource types: `client`, `command` (required), `thing`.
///
/// Condition keys: `iot:CommandExecutionParameterBoolean/${CommandParameterName}`, `iot:CommandExecutionParameterNumber/${CommandParameterName}`, `iot:CommandExecutionParameterString/${CommandParameterName}`.
pub const StartCommandExecution: &str = "iot:StartCommandExecution";

/// `iot:StartDetectMitigationActionsTask`: Write.
///
/// Resource types: `securityprofile`.
pub const StartDetectMitigationActionsTask: &str = "iot:StartDetectMitigationActionsTask";

/// `iot:StartOnDemandAuditTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartOnDemandAuditTask: &str = "iot:StartOnDemandAuditTask";

/// `iot:StartThingRegistrationTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartThingRegistrationTask: &str = "iot:StartThingRegistrationTask";

/// `iot:StopThingRegistrationTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StopThingRegistrationTask: &str = "iot:StopThingRegistrationTask";

/// `iot:Subscribe`: Write.
///
/// Resource types: `topicfilter` (required).
pub const Subscribe: &str = "iot:Subscribe";

/// `iot:TagResource`: Tagging, Write.
///
/// Resource types: `authorizer`, `billinggroup`, `cacert`, `certificateprovider`, `command`, `custommetric`, `dimension`, `domainconfiguration`, `dynamicthinggroup`, `fleetmetric`, `job`, `jobtemplate`, `mitigationaction`, `otaupdate`, `package`, `packageversion`, `policy`, `provisioningtemplate`, `rolealias`, `rule`, `scheduledaudit`, `securityprofile`, `stream`, `thinggroup`, `thingtype`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iot:TagResource";

/// `iot:TestAuthorization`: Read.
///
/// Resource types: `cert`.
pub const TestAuthorization: &str = "iot:TestAuthorization";

/// `iot:TestInvokeAuthorizer`: Read.
///
/// Resource types: `authorizer` (required).
pub const TestInvokeAuthorizer: &str = "iot:TestInvokeAuthorizer";

/// `iot:TransferCertificate`: Write.
///
/// Resource types: `cert` (required).
pub const TransferCertificate: &str = "iot:TransferCertificate";

/// `iot:UntagResource`: Tagging, Write.
///
/// Resource types: `authorizer`, `billinggroup`, `cacert`, `certificateprovider`, `command`, `custommetric`, `dimension`, `domainconfiguration`, `dynamicthinggroup`, `fleetmetric`, `job`, `jobtemplate`, `mitigationaction`, `otaupdate`, `package`, `packageversion`, `policy`, `provisioningtemplate`, `rolealias`, `rule`, `scheduledaudit`, `securityprofile`, `stream`, `thinggroup`, `thingtype`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "iot:UntagResource";

/// `iot:UpdateAccountAuditConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountAuditConfiguration: &str = "iot:UpdateAccountAuditConfiguration";

/// `iot:UpdateAuditSuppression`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAuditSuppression: &str = "iot:UpdateAuditSuppression";

/// `iot:UpdateAuthorizer`: Write.
///
/// Resource types: `authorizer` (required).
pub const UpdateAuthorizer: &str = "iot:UpdateAuthorizer";

/// `iot:UpdateBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required).
pub const UpdateBillingGroup: &str = "iot:UpdateBillingGroup";

/// `iot:UpdateCACertificate`: Write.
///
/// Resource types: `cacert` (required).
pub const UpdateCACertificate: &str = "iot:UpdateCACertificate";

/// `iot:UpdateCertificate`: Write.
///
/// Resource types: `cert` (required).
pub const UpdateCertificate: &str = "iot:UpdateCertificate";

/// `iot:UpdateCertificateProvider`: Write.
///
/// Resource types: `certificateprovider` (required).
pub const UpdateCertificateProvider: &str = "iot:UpdateCertificateProvider";

/// `iot:UpdateCommand`: Write.
///
/// Resource types: `command` (required).
pub const UpdateCommand: &str = "iot:UpdateCommand";

/// `iot:UpdateCustomMetric`: Write.
///
/// Resource types: `custommetric` (required).
pub const UpdateCustomMetric: &str = "iot:UpdateCustomMetric";

/// `iot:UpdateDimension`: Write.
///
/// Resource types: `dimension` (required).
pub const UpdateDimension: &str = "iot:UpdateDimension";

/// `iot:UpdateDomainConfiguration`: Write.
///
/// Resource types: `domainconfiguration` (required).
pub const UpdateDomainConfiguration: &str = "iot:UpdateDomainConfiguration";

/// `iot:UpdateDynamicThingGroup`: Write.
///
/// Resource types: `dynamicthinggroup` (required).
pub const UpdateDynamicThingGroup: &str = "iot:UpdateDynamicThingGroup";

/// `iot:UpdateEncryptionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEncryptionConfiguration: &str = "iot:UpdateEncryptionConfiguration";

/// `iot:UpdateEventConfigurations`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEventConfigurations: &str = "iot:UpdateEventConfigurations";

/// `iot:UpdateFleetMetric`: Write.
///
/// Resource types: `fleetmetric` (required), `index` (required).
pub const UpdateFleetMetric: &str = "iot:UpdateFleetMetric";

/// `iot:UpdateIndexingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateIndexingConfiguration: &str = "iot:UpdateIndexingConfiguration";

/// `iot:UpdateJob`: Write.
///
/// Resource types: `job` (required).
pub const UpdateJob: &str = "iot:UpdateJob";

/// `iot:UpdateMitigationAction`: Write.
///
/// Resource types: `mitigationaction` (required).
pub const UpdateMitigationAction: &str = "iot:UpdateMitigationAction";

/// `iot:UpdatePackage`: Write.
///
/// Resource types: `package` (required).
pub const UpdatePackage: &str = "iot:UpdatePackage";

/// `iot:UpdatePackageConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePackageConfiguration: &str = "iot:UpdatePackageConfiguration";

/// `iot:UpdatePackageVersion`: Write.
///
/// Resource types: `package` (required), `packageversion` (required).
pub const UpdatePackageVersion: &str = "iot:UpdatePackageVersion";

/// `iot:UpdateProvisioningTemplate`: Write.
///
/// Resource types: `provisioningtemplate` (required).
pub const UpdateProvisioningTemplate: &str = "iot:UpdateProvisioningTemplate";

/// `iot:UpdateRoleAlias`: Write.
///
/// Resource types: `rolealias` (required).
pub const UpdateRoleAlias: &str = "iot:UpdateRoleAlias";

/// `iot:UpdateScheduledAudit`: Write.
///
/// Resource types: `scheduledaudit` (required).
pub const UpdateScheduledAudit: &str = "iot:UpdateScheduledAudit";

/// `iot:UpdateSecurityProfile`: Write.
///
/// Resource types: `custommetric`, `dimension`, `securityprofile` (required).
pub const UpdateSecurityProfile: &str = "iot:UpdateSecurityProfile";

/// `iot:UpdateStream`: Write.
///
/// Resource types: `stream` (required).
pub const UpdateStream: &str = "iot:UpdateStream";

/// `iot:UpdateThing`: Write.
///
/// Resource types: `thing` (required).
pub const UpdateThing: &str = "iot:UpdateThing";

/// `iot:UpdateThingGroup`: Write.
///
/// Resource types: `thinggroup` (required).
pub const UpdateThingGroup: &str = "iot:UpdateThingGroup";

/// `iot:UpdateThingGroupsForThing`: Write.
///
/// Resource types: `thing` (required), `thinggroup`.
pub const UpdateThingGroupsForThing: &str = "iot:UpdateThingGroupsForThing";

/// `iot:UpdateThingShadow`: Write.
///
/// Resource types: `thing` (required).
pub const UpdateThingShadow: &str = "iot:UpdateThingShadow";

/// `iot:UpdateThingType`: Write.
///
/// Resource types: `thingtype` (required).
pub const UpdateThingType: &str = "iot:UpdateThingType";

/// `iot:UpdateTopicRuleDestination`: Write.
///
/// Resource types: `destination` (required).
pub const UpdateTopicRuleDestination: &str = "iot:UpdateTopicRuleDestination";

/// `iot:ValidateSecurityProfileBehaviors`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateSecurityProfileBehaviors: &str = "iot:ValidateSecurityProfileBehaviors";
