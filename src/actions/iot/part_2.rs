// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
