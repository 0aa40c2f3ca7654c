// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
