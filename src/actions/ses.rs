// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Pinpoint Email Service: the actions of the prefix `ses`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `addon-instance` | `arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}` |
//! | `addon-subscription` | `arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}` |
//! | `configuration-set` | `arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}` |
//! | `contact-list` | `arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}` |
//! | `custom-verification-email-template` | `arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}` |
//! | `dedicated-ip-pool` | `arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}` |
//! | `deliverability-test-report` | `arn:${Partition}:ses:${Region}:${Account}:deliverability-test-report/${ReportId}` |
//! | `export-job` | `arn:${Partition}:ses:${Region}:${Account}:export-job/${ExportJobId}` |
//! | `identity` | `arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}` |
//! | `import-job` | `arn:${Partition}:ses:${Region}:${Account}:import-job/${ImportJobId}` |
//! | `mailmanager-address-list` | `arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}` |
//! | `mailmanager-archive` | `arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}` |
//! | `mailmanager-ingress-point` | `arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}` |
//! | `mailmanager-rule-set` | `arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}` |
//! | `mailmanager-smtp-relay` | `arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}` |
//! | `mailmanager-traffic-policy` | `arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}` |
//! | `multi-region-endpoint` | `arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}` |
//! | `reputation-policy` | `arn:${Partition}:ses:${Region}:aws:reputation-policy/${ReputationPolicyName}` |
//! | `template` | `arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}` |
//! | `tenant` | `arn:${Partition}:ses:${Region}:${Account}:tenant/${TenantName}/${TenantId}` |

/// `ses:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `mailmanager-ingress-point`, `mailmanager-rule-set`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AllowVendedLogDeliveryForResource: &str = "ses:AllowVendedLogDeliveryForResource";

/// `ses:ApplyTrackingConfigurationOverrides`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ClickTrackingEnabled`, `ses:OpenTrackingEnabled`.
pub const ApplyTrackingConfigurationOverrides: &str = "ses:ApplyTrackingConfigurationOverrides";

/// `ses:AssociateEmailIdentityCertificate`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`, `ses:FromAddress`.
pub const AssociateEmailIdentityCertificate: &str = "ses:AssociateEmailIdentityCertificate";

/// `ses:BatchGetMetricData`: Read.
///
/// Resource types: `configuration-set`, `identity`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const BatchGetMetricData: &str = "ses:BatchGetMetricData";

/// `ses:CancelExportJob`: Write.
///
/// Resource types: `export-job` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:ExportSourceType`.
pub const CancelExportJob: &str = "ses:CancelExportJob";

/// `ses:CloneReceiptRuleSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CloneReceiptRuleSet: &str = "ses:CloneReceiptRuleSet";

/// `ses:CreateAddonInstance`: Write.
///
/// Resource types: `addon-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ses:AddonSubscriptionArn`.
pub const CreateAddonInstance: &str = "ses:CreateAddonInstance";

/// `ses:CreateAddonSubscription`: Write.
///
/// Resource types: `addon-subscription` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAddonSubscription: &str = "ses:CreateAddonSubscription";

/// `ses:CreateAddressList`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAddressList: &str = "ses:CreateAddressList";

/// `ses:CreateAddressListImportJob`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAddressListImportJob: &str = "ses:CreateAddressListImportJob";

/// `ses:CreateArchive`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateArchive: &str = "ses:CreateArchive";

/// `ses:CreateConfigurationSet`: Write.
///
/// Resource types: `configuration-set` (required), `dedicated-ip-pool`, `mailmanager-archive`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateConfigurationSet: &str = "ses:CreateConfigurationSet";

/// `ses:CreateConfigurationSetEventDestination`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const CreateConfigurationSetEventDestination: &str = "ses:CreateConfigurationSetEventDestination";

/// `ses:CreateConfigurationSetTrackingOptions`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CreateConfigurationSetTrackingOptions: &str = "ses:CreateConfigurationSetTrackingOptions";

/// `ses:CreateContact`: Write.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const CreateContact: &str = "ses:CreateContact";

/// `ses:CreateContactList`: Write.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateContactList: &str = "ses:CreateContactList";

/// `ses:CreateCustomVerificationEmailTemplate`: Write.
///
/// Resource types: `custom-verification-email-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateCustomVerificationEmailTemplate: &str = "ses:CreateCustomVerificationEmailTemplate";

/// `ses:CreateDedicatedIpPool`: Write.
///
/// Resource types: `dedicated-ip-pool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateDedicatedIpPool: &str = "ses:CreateDedicatedIpPool";

/// `ses:CreateDeliverabilityTestReport`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateDeliverabilityTestReport: &str = "ses:CreateDeliverabilityTestReport";

/// `ses:CreateEmailIdentity`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateEmailIdentity: &str = "ses:CreateEmailIdentity";

/// `ses:CreateEmailIdentityPolicy`: Permissions management, Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const CreateEmailIdentityPolicy: &str = "ses:CreateEmailIdentityPolicy";

/// `ses:CreateEmailTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateEmailTemplate: &str = "ses:CreateEmailTemplate";

/// `ses:CreateExportJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`, `ses:ExportSourceType`.
pub const CreateExportJob: &str = "ses:CreateExportJob";

/// `ses:CreateImportJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CreateImportJob: &str = "ses:CreateImportJob";

/// `ses:CreateIngressPoint`: Write.
///
/// Resource types: `mailmanager-ingress-point` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ses:MailManagerIngressPointType`, `ses:MailManagerRuleSetArn`, `ses:MailManagerTrafficPolicyArn`.
pub const CreateIngressPoint: &str = "ses:CreateIngressPoint";

/// `ses:CreateMultiRegionEndpoint`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateMultiRegionEndpoint: &str = "ses:CreateMultiRegionEndpoint";

/// `ses:CreateReceiptFilter`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CreateReceiptFilter: &str = "ses:CreateReceiptFilter";

/// `ses:CreateReceiptRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CreateReceiptRule: &str = "ses:CreateReceiptRule";

/// `ses:CreateReceiptRuleSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CreateReceiptRuleSet: &str = "ses:CreateReceiptRuleSet";

/// `ses:CreateRelay`: Write.
///
/// Resource types: `mailmanager-smtp-relay` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRelay: &str = "ses:CreateRelay";

/// `ses:CreateRuleSet`: Write.
///
/// Resource types: `mailmanager-rule-set` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleSet: &str = "ses:CreateRuleSet";

/// `ses:CreateTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const CreateTemplate: &str = "ses:CreateTemplate";

/// `ses:CreateTenant`: Write.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateTenant: &str = "ses:CreateTenant";

/// `ses:CreateTenantResourceAssociation`: Write.
///
/// Resource types: `configuration-set` (required), `identity` (required), `template` (required), `tenant` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const CreateTenantResourceAssociation: &str = "ses:CreateTenantResourceAssociation";

/// `ses:CreateTrafficPolicy`: Write.
///
/// Resource types: `mailmanager-traffic-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrafficPolicy: &str = "ses:CreateTrafficPolicy";

/// `ses:DeleteAddonInstance`: Write.
///
/// Resource types: `addon-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAddonInstance: &str = "ses:DeleteAddonInstance";

/// `ses:DeleteAddonSubscription`: Write.
///
/// Resource types: `addon-subscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAddonSubscription: &str = "ses:DeleteAddonSubscription";

/// `ses:DeleteAddressList`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAddressList: &str = "ses:DeleteAddressList";

/// `ses:DeleteArchive`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteArchive: &str = "ses:DeleteArchive";

/// `ses:DeleteConfigurationSet`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteConfigurationSet: &str = "ses:DeleteConfigurationSet";

/// `ses:DeleteConfigurationSetEventDestination`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteConfigurationSetEventDestination: &str = "ses:DeleteConfigurationSetEventDestination";

/// `ses:DeleteConfigurationSetTrackingOptions`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteConfigurationSetTrackingOptions: &str = "ses:DeleteConfigurationSetTrackingOptions";

/// `ses:DeleteContact`: Write.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteContact: &str = "ses:DeleteContact";

/// `ses:DeleteContactList`: Write.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteContactList: &str = "ses:DeleteContactList";

/// `ses:DeleteCustomVerificationEmailTemplate`: Write.
///
/// Resource types: `custom-verification-email-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteCustomVerificationEmailTemplate: &str = "ses:DeleteCustomVerificationEmailTemplate";

/// `ses:DeleteDedicatedIpPool`: Write.
///
/// Resource types: `dedicated-ip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteDedicatedIpPool: &str = "ses:DeleteDedicatedIpPool";

/// `ses:DeleteEmailIdentity`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteEmailIdentity: &str = "ses:DeleteEmailIdentity";

/// `ses:DeleteEmailIdentityPolicy`: Permissions management, Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteEmailIdentityPolicy: &str = "ses:DeleteEmailIdentityPolicy";

/// `ses:DeleteEmailTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteEmailTemplate: &str = "ses:DeleteEmailTemplate";

/// `ses:DeleteIdentity`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteIdentity: &str = "ses:DeleteIdentity";

/// `ses:DeleteIdentityPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteIdentityPolicy: &str = "ses:DeleteIdentityPolicy";

/// `ses:DeleteIngressPoint`: Write.
///
/// Resource types: `mailmanager-ingress-point` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteIngressPoint: &str = "ses:DeleteIngressPoint";

/// `ses:DeleteMultiRegionEndpoint`: Write.
///
/// Resource types: `multi-region-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteMultiRegionEndpoint: &str = "ses:DeleteMultiRegionEndpoint";

/// `ses:DeleteReceiptFilter`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteReceiptFilter: &str = "ses:DeleteReceiptFilter";

/// `ses:DeleteReceiptRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteReceiptRule: &str = "ses:DeleteReceiptRule";

/// `ses:DeleteReceiptRuleSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteReceiptRuleSet: &str = "ses:DeleteReceiptRuleSet";

/// `ses:DeleteRelay`: Write.
///
/// Resource types: `mailmanager-smtp-relay` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRelay: &str = "ses:DeleteRelay";

/// `ses:DeleteRuleSet`: Write.
///
/// Resource types: `mailmanager-rule-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRuleSet: &str = "ses:DeleteRuleSet";

/// `ses:DeleteSuppressedDestination`: Write.
///
/// Resource types: `tenant`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteSuppressedDestination: &str = "ses:DeleteSuppressedDestination";

/// `ses:DeleteTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteTemplate: &str = "ses:DeleteTemplate";

/// `ses:DeleteTenant`: Write.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteTenant: &str = "ses:DeleteTenant";

/// `ses:DeleteTenantResourceAssociation`: Write.
///
/// Resource types: `configuration-set` (required), `identity` (required), `template` (required), `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const DeleteTenantResourceAssociation: &str = "ses:DeleteTenantResourceAssociation";

/// `ses:DeleteTrafficPolicy`: Write.
///
/// Resource types: `mailmanager-traffic-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTrafficPolicy: &str = "ses:DeleteTrafficPolicy";

/// `ses:DeleteVerifiedEmailAddress`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DeleteVerifiedEmailAddress: &str = "ses:DeleteVerifiedEmailAddress";

/// `ses:DeregisterMemberFromAddressList`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterMemberFromAddressList: &str = "ses:DeregisterMemberFromAddressList";

/// `ses:DescribeActiveReceiptRuleSet`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DescribeActiveReceiptRuleSet: &str = "ses:DescribeActiveReceiptRuleSet";

/// `ses:DescribeConfigurationSet`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DescribeConfigurationSet: &str = "ses:DescribeConfigurationSet";

/// `ses:DescribeReceiptRule`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DescribeReceiptRule: &str = "ses:DescribeReceiptRule";

/// `ses:DescribeReceiptRuleSet`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const DescribeReceiptRuleSet: &str = "ses:DescribeReceiptRuleSet";

/// `ses:DisassociateEmailIdentityCertificate`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`, `ses:FromAddress`.
pub const DisassociateEmailIdentityCertificate: &str = "ses:DisassociateEmailIdentityCertificate";

/// `ses:GetAccount`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetAccount: &str = "ses:GetAccount";

/// `ses:GetAccountSendingEnabled`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetAccountSendingEnabled: &str = "ses:GetAccountSendingEnabled";

/// `ses:GetAddonInstance`: Read.
///
/// Resource types: `addon-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAddonInstance: &str = "ses:GetAddonInstance";

/// `ses:GetAddonSubscription`: Read.
///
/// Resource types: `addon-subscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAddonSubscription: &str = "ses:GetAddonSubscription";

/// `ses:GetAddressList`: Read.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAddressList: &str = "ses:GetAddressList";

/// `ses:GetAddressListImportJob`: Read.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAddressListImportJob: &str = "ses:GetAddressListImportJob";

/// `ses:GetArchive`: Read.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetArchive: &str = "ses:GetArchive";

/// `ses:GetArchiveExport`: Read.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetArchiveExport: &str = "ses:GetArchiveExport";

/// `ses:GetArchiveMessage`: Read.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetArchiveMessage: &str = "ses:GetArchiveMessage";

/// `ses:GetArchiveMessageContent`: Read.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetArchiveMessageContent: &str = "ses:GetArchiveMessageContent";

/// `ses:GetArchiveSearch`: Read.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetArchiveSearch: &str = "ses:GetArchiveSearch";

/// `ses:GetArchiveSearchResults`: Read.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetArchiveSearchResults: &str = "ses:GetArchiveSearchResults";

/// `ses:GetBlacklistReports`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetBlacklistReports: &str = "ses:GetBlacklistReports";

/// `ses:GetConfigurationSet`: Read.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetConfigurationSet: &str = "ses:GetConfigurationSet";

/// `ses:GetConfigurationSetEventDestinations`: Read.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetConfigurationSetEventDestinations: &str = "ses:GetConfigurationSetEventDestinations";

/// `ses:GetContact`: Read.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetContact: &str = "ses:GetContact";

/// `ses:GetContactList`: Read.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `ses:ApiVersion`.
pub const GetContactList: &str = "ses:GetContactList";

/// `ses:GetCustomVerificationEmailTemplate`: Read.
///
/// Resource types: `custom-verification-email-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetCustomVerificationEmailTemplate: &str = "ses:GetCustomVerificationEmailTemplate";

/// `ses:GetDedicatedIp`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetDedicatedIp: &str = "ses:GetDedicatedIp";

/// `ses:GetDedicatedIpPool`: Read.
///
/// Resource types: `dedicated-ip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetDedicatedIpPool: &str = "ses:GetDedicatedIpPool";

/// `ses:GetDedicatedIps`: Read.
///
/// Resource types: `dedicated-ip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetDedicatedIps: &str = "ses:GetDedicatedIps";

/// `ses:GetDeliverabilityDashboardOptions`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetDeliverabilityDashboardOptions: &str = "ses:GetDeliverabilityDashboardOptions";

/// `ses:GetDeliverabilityTestReport`: Read.
///
/// Resource types: `deliverability-test-report` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetDeliverabilityTestReport: &str = "ses:GetDeliverabilityTestReport";

/// `ses:GetDomainDeliverabilityCampaign`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetDomainDeliverabilityCampaign: &str = "ses:GetDomainDeliverabilityCampaign";

/// `ses:GetDomainStatisticsReport`: Read.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetDomainStatisticsReport: &str = "ses:GetDomainStatisticsReport";

/// `ses:GetEmailAddressInsights`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetEmailAddressInsights: &str = "ses:GetEmailAddressInsights";

/// `ses:GetEmailIdentity`: Read.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetEmailIdentity: &str = "ses:GetEmailIdentity";

/// `ses:GetEmailIdentityPolicies`: Read.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetEmailIdentityPolicies: &str = "ses:GetEmailIdentityPolicies";

/// `ses:GetEmailTemplate`: Read.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetEmailTemplate: &str = "ses:GetEmailTemplate";

/// `ses:GetExportJob`: Read.
///
/// Resource types: `export-job` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:ExportSourceType`.
pub const GetExportJob: &str = "ses:GetExportJob";

/// `ses:GetIdentityDkimAttributes`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetIdentityDkimAttributes: &str = "ses:GetIdentityDkimAttributes";

/// `ses:GetIdentityMailFromDomainAttributes`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetIdentityMailFromDomainAttributes: &str = "ses:GetIdentityMailFromDomainAttributes";

/// `ses:GetIdentityNotificationAttributes`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetIdentityNotificationAttributes: &str = "ses:GetIdentityNotificationAttributes";

/// `ses:GetIdentityPolicies`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetIdentityPolicies: &str = "ses:GetIdentityPolicies";

/// `ses:GetIdentityVerificationAttributes`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetIdentityVerificationAttributes: &str = "ses:GetIdentityVerificationAttributes";

/// `ses:GetImportJob`: Read.
///
/// Resource types: `import-job` (required).
///
/// Condition keys: `ses:ApiVersion`.
pub const GetImportJob: &str = "ses:GetImportJob";

/// `ses:GetIngressPoint`: Read.
///
/// Resource types: `mailmanager-ingress-point` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetIngressPoint: &str = "ses:GetIngressPoint";

/// `ses:GetMemberOfAddressList`: Read.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetMemberOfAddressList: &str = "ses:GetMemberOfAddressList";

/// `ses:GetMessageInsights`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetMessageInsights: &str = "ses:GetMessageInsights";

/// `ses:GetMultiRegionEndpoint`: Read.
///
/// Resource types: `multi-region-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetMultiRegionEndpoint: &str = "ses:GetMultiRegionEndpoint";

/// `ses:GetRelay`: Read.
///
/// Resource types: `mailmanager-smtp-relay` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRelay: &str = "ses:GetRelay";

/// `ses:GetReputationEntity`: Read.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetReputationEntity: &str = "ses:GetReputationEntity";

/// `ses:GetRuleSet`: Read.
///
/// Resource types: `mailmanager-rule-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRuleSet: &str = "ses:GetRuleSet";

/// `ses:GetSendQuota`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetSendQuota: &str = "ses:GetSendQuota";

/// `ses:GetSendStatistics`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetSendStatistics: &str = "ses:GetSendStatistics";

/// `ses:GetSuppressedDestination`: Read.
///
/// Resource types: `tenant`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetSuppressedDestination: &str = "ses:GetSuppressedDestination";

/// `ses:GetTemplate`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const GetTemplate: &str = "ses:GetTemplate";

/// `ses:GetTenant`: Read.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const GetTenant: &str = "ses:GetTenant";

/// `ses:GetTrafficPolicy`: Read.
///
/// Resource types: `mailmanager-traffic-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTrafficPolicy: &str = "ses:GetTrafficPolicy";

/// `ses:ListAddonInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListAddonInstances: &str = "ses:ListAddonInstances";

/// `ses:ListAddonSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAddonSubscriptions: &str = "ses:ListAddonSubscriptions";

/// `ses:ListAddressListImportJobs`: List.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAddressListImportJobs: &str = "ses:ListAddressListImportJobs";

/// `ses:ListAddressLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListAddressLists: &str = "ses:ListAddressLists";

/// `ses:ListArchiveExports`: List.
///
/// No resource types: its resource is `*`.
pub const ListArchiveExports: &str = "ses:ListArchiveExports";

/// `ses:ListArchives`: List.
///
/// No resource types: its resource is `*`.
pub const ListArchives: &str = "ses:ListArchives";

/// `ses:ListArchiveSearches`: List.
///
/// No resource types: its resource is `*`.
pub const ListArchiveSearches: &str = "ses:ListArchiveSearches";

/// `ses:ListConfigurationSets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListConfigurationSets: &str = "ses:ListConfigurationSets";

/// `ses:ListContactLists`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListContactLists: &str = "ses:ListContactLists";

/// `ses:ListContacts`: List.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `ses:ApiVersion`.
pub const ListContacts: &str = "ses:ListContacts";

/// `ses:ListCustomVerificationEmailTemplates`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListCustomVerificationEmailTemplates: &str = "ses:ListCustomVerificationEmailTemplates";

/// `ses:ListDedicatedIpPools`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListDedicatedIpPools: &str = "ses:ListDedicatedIpPools";

/// `ses:ListDeliverabilityTestReports`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListDeliverabilityTestReports: &str = "ses:ListDeliverabilityTestReports";

/// `ses:ListDomainDeliverabilityCampaigns`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListDomainDeliverabilityCampaigns: &str = "ses:ListDomainDeliverabilityCampaigns";

/// `ses:ListEmailIdentities`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListEmailIdentities: &str = "ses:ListEmailIdentities";

/// `ses:ListEmailIdentityCertificates`: List.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const ListEmailIdentityCertificates: &str = "ses:ListEmailIdentityCertificates";

/// `ses:ListEmailTemplates`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListEmailTemplates: &str = "ses:ListEmailTemplates";

/// `ses:ListExportJobs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`, `ses:ExportSourceType`.
pub const ListExportJobs: &str = "ses:ListExportJobs";

/// `ses:ListIdentities`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListIdentities: &str = "ses:ListIdentities";

/// `ses:ListIdentityPolicies`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListIdentityPolicies: &str = "ses:ListIdentityPolicies";

/// `ses:ListImportJobs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListImportJobs: &str = "ses:ListImportJobs";

/// `ses:ListIngressPoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListIngressPoints: &str = "ses:ListIngressPoints";

/// `ses:ListMembersOfAddressList`: List.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListMembersOfAddressList: &str = "ses:ListMembersOfAddressList";

/// `ses:ListMultiRegionEndpoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListMultiRegionEndpoints: &str = "ses:ListMultiRegionEndpoints";

/// `ses:ListReceiptFilters`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListReceiptFilters: &str = "ses:ListReceiptFilters";

/// `ses:ListReceiptRuleSets`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListReceiptRuleSets: &str = "ses:ListReceiptRuleSets";

/// `ses:ListRecommendations`: Read.
///
/// Resource types: `identity`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const ListRecommendations: &str = "ses:ListRecommendations";

/// `ses:ListRelays`: List.
///
/// No resource types: its resource is `*`.
pub const ListRelays: &str = "ses:ListRelays";

/// `ses:ListReputationEntities`: List.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const ListReputationEntities: &str = "ses:ListReputationEntities";

/// `ses:ListResourceTenants`: List.
///
/// Resource types: `configuration-set` (required), `identity` (required), `template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const ListResourceTenants: &str = "ses:ListResourceTenants";

/// `ses:ListRuleSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuleSets: &str = "ses:ListRuleSets";

/// `ses:ListSuppressedDestinations`: Read.
///
/// Resource types: `tenant`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const ListSuppressedDestinations: &str = "ses:ListSuppressedDestinations";

/// `ses:ListTagsForResource`: Read.
///
/// Resource types: `configuration-set`, `contact-list`, `custom-verification-email-template`, `dedicated-ip-pool`, `deliverability-test-report`, `identity`, `mailmanager-archive`, `template`, `tenant`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListTagsForResource: &str = "ses:ListTagsForResource";

/// `ses:ListTemplates`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListTemplates: &str = "ses:ListTemplates";

/// `ses:ListTenantResources`: List.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const ListTenantResources: &str = "ses:ListTenantResources";

/// `ses:ListTenants`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListTenants: &str = "ses:ListTenants";

/// `ses:ListTrafficPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrafficPolicies: &str = "ses:ListTrafficPolicies";

/// `ses:ListVerifiedEmailAddresses`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ListVerifiedEmailAddresses: &str = "ses:ListVerifiedEmailAddresses";

/// `ses:PutAccountDedicatedIpWarmupAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutAccountDedicatedIpWarmupAttributes: &str = "ses:PutAccountDedicatedIpWarmupAttributes";

/// `ses:PutAccountDetails`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutAccountDetails: &str = "ses:PutAccountDetails";

/// `ses:PutAccountPricingAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutAccountPricingAttributes: &str = "ses:PutAccountPricingAttributes";

/// `ses:PutAccountSendingAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutAccountSendingAttributes: &str = "ses:PutAccountSendingAttributes";

/// `ses:PutAccountSuppressionAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutAccountSuppressionAttributes: &str = "ses:PutAccountSuppressionAttributes";

/// `ses:PutAccountVdmAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutAccountVdmAttributes: &str = "ses:PutAccountVdmAttributes";

/// `ses:PutConfigurationSetArchivingOptions`: Write.
///
/// Resource types: `configuration-set` (required), `mailmanager-archive`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetArchivingOptions: &str = "ses:PutConfigurationSetArchivingOptions";

/// `ses:PutConfigurationSetDeliveryOptions`: Write.
///
/// Resource types: `configuration-set` (required), `dedicated-ip-pool`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetDeliveryOptions: &str = "ses:PutConfigurationSetDeliveryOptions";

/// `ses:PutConfigurationSetReputationOptions`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetReputationOptions: &str = "ses:PutConfigurationSetReputationOptions";

/// `ses:PutConfigurationSetSendingOptions`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetSendingOptions: &str = "ses:PutConfigurationSetSendingOptions";

/// `ses:PutConfigurationSetSuppressionOptions`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetSuppressionOptions: &str = "ses:PutConfigurationSetSuppressionOptions";

/// `ses:PutConfigurationSetTrackingOptions`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetTrackingOptions: &str = "ses:PutConfigurationSetTrackingOptions";

/// `ses:PutConfigurationSetVdmOptions`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutConfigurationSetVdmOptions: &str = "ses:PutConfigurationSetVdmOptions";

/// `ses:PutDedicatedIpInPool`: Write.
///
/// Resource types: `dedicated-ip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutDedicatedIpInPool: &str = "ses:PutDedicatedIpInPool";

/// `ses:PutDedicatedIpPoolScalingAttributes`: Write.
///
/// Resource types: `dedicated-ip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutDedicatedIpPoolScalingAttributes: &str = "ses:PutDedicatedIpPoolScalingAttributes";

/// `ses:PutDedicatedIpWarmupAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutDedicatedIpWarmupAttributes: &str = "ses:PutDedicatedIpWarmupAttributes";

/// `ses:PutDeliverabilityDashboardOption`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutDeliverabilityDashboardOption: &str = "ses:PutDeliverabilityDashboardOption";

/// `ses:PutEmailIdentityConfigurationSetAttributes`: Write.
///
/// Resource types: `configuration-set`, `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutEmailIdentityConfigurationSetAttributes: &str = "ses:PutEmailIdentityConfigurationSetAttributes";

/// `ses:PutEmailIdentityDkimAttributes`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutEmailIdentityDkimAttributes: &str = "ses:PutEmailIdentityDkimAttributes";

/// `ses:PutEmailIdentityDkimSigningAttributes`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutEmailIdentityDkimSigningAttributes: &str = "ses:PutEmailIdentityDkimSigningAttributes";

/// `ses:PutEmailIdentityFeedbackAttributes`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutEmailIdentityFeedbackAttributes: &str = "ses:PutEmailIdentityFeedbackAttributes";

/// `ses:PutEmailIdentityMailFromAttributes`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutEmailIdentityMailFromAttributes: &str = "ses:PutEmailIdentityMailFromAttributes";

/// `ses:PutIdentityPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const PutIdentityPolicy: &str = "ses:PutIdentityPolicy";

/// `ses:PutSuppressedDestination`: Write.
///
/// Resource types: `tenant`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutSuppressedDestination: &str = "ses:PutSuppressedDestination";

/// `ses:PutTenantSuppressionAttributes`: Write.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const PutTenantSuppressionAttributes: &str = "ses:PutTenantSuppressionAttributes";

/// `ses:RegisterMemberToAddressList`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RegisterMemberToAddressList: &str = "ses:RegisterMemberToAddressList";

/// `ses:ReorderReceiptRuleSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const ReorderReceiptRuleSet: &str = "ses:ReorderReceiptRuleSet";

/// `ses:ReplicateEmailIdentityDkimSigningKey`: Permissions management, Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `ses:ReplicaRegion`.
pub const ReplicateEmailIdentityDkimSigningKey: &str = "ses:ReplicateEmailIdentityDkimSigningKey";

/// `ses:SendBounce`: Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:FromAddress`.
pub const SendBounce: &str = "ses:SendBounce";

/// `ses:SendBulkEmail`: Write.
///
/// Resource types: `configuration-set`, `identity` (required), `template` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:MultiRegionEndpointId`, `ses:TenantName`.
pub const SendBulkEmail: &str = "ses:SendBulkEmail";

/// `ses:SendBulkTemplatedEmail`: Write.
///
/// Resource types: `configuration-set`, `identity` (required), `template` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:FeedbackAddress`, `ses:FromAddress`, `ses:FromDisplayName`, `ses:Recipients`.
pub const SendBulkTemplatedEmail: &str = "ses:SendBulkTemplatedEmail";

/// `ses:SendCustomVerificationEmail`: Write.
///
/// Resource types: `custom-verification-email-template` (required), `identity`.
///
/// Condition keys: `ses:ApiVersion`, `ses:FeedbackAddress`, `ses:FromAddress`, `ses:FromDisplayName`, `ses:Recipients`.
pub const SendCustomVerificationEmail: &str = "ses:SendCustomVerificationEmail";

/// `ses:SendEmail`: Write.
///
/// Resource types: `configuration-set`, `identity` (required), `template`.
///
/// Condition keys: `ses:ApiVersion`, `ses:FeedbackAddress`, `ses:FromAddress`, `ses:FromDisplayName`, `ses:MultiRegionEndpointId`, `ses:Recipients`, `ses:TenantName`.
pub const SendEmail: &str = "ses:SendEmail";

/// `ses:SendRawEmail`: Write.
///
/// Resource types: `configuration-set`, `identity` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:FeedbackAddress`, `ses:FromAddress`, `ses:FromDisplayName`, `ses:Recipients`.
pub const SendRawEmail: &str = "ses:SendRawEmail";

/// `ses:SendTemplatedEmail`: Write.
///
/// Resource types: `configuration-set`, `identity` (required), `template` (required).
///
/// Condition keys: `ses:ApiVersion`, `ses:FeedbackAddress`, `ses:FromAddress`, `ses:FromDisplayName`, `ses:Recipients`.
pub const SendTemplatedEmail: &str = "ses:SendTemplatedEmail";

/// `ses:SetActiveReceiptRuleSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetActiveReceiptRuleSet: &str = "ses:SetActiveReceiptRuleSet";

/// `ses:SetIdentityDkimEnabled`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetIdentityDkimEnabled: &str = "ses:SetIdentityDkimEnabled";

/// `ses:SetIdentityFeedbackForwardingEnabled`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetIdentityFeedbackForwardingEnabled: &str = "ses:SetIdentityFeedbackForwardingEnabled";

/// `ses:SetIdentityHeadersInNotificationsEnabled`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetIdentityHeadersInNotificationsEnabled: &str = "ses:SetIdentityHeadersInNotificationsEnabled";

/// `ses:SetIdentityMailFromDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetIdentityMailFromDomain: &str = "ses:SetIdentityMailFromDomain";

/// `ses:SetIdentityNotificationTopic`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetIdentityNotificationTopic: &str = "ses:SetIdentityNotificationTopic";

/// `ses:SetReceiptRulePosition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const SetReceiptRulePosition: &str = "ses:SetReceiptRulePosition";

/// `ses:StartAddressListImportJob`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartAddressListImportJob: &str = "ses:StartAddressListImportJob";

/// `ses:StartArchiveExport`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartArchiveExport: &str = "ses:StartArchiveExport";

/// `ses:StartArchiveSearch`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartArchiveSearch: &str = "ses:StartArchiveSearch";

/// `ses:StopAddressListImportJob`: Write.
///
/// Resource types: `mailmanager-address-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopAddressListImportJob: &str = "ses:StopAddressListImportJob";

/// `ses:StopArchiveExport`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopArchiveExport: &str = "ses:StopArchiveExport";

/// `ses:StopArchiveSearch`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopArchiveSearch: &str = "ses:StopArchiveSearch";

/// `ses:TagResource`: Tagging, Write.
///
/// Resource types: `configuration-set`, `contact-list`, `custom-verification-email-template`, `dedicated-ip-pool`, `deliverability-test-report`, `identity`, `mailmanager-archive`, `template`, `tenant`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ses:ApiVersion`.
pub const TagResource: &str = "ses:TagResource";

/// `ses:TestRenderEmailTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `ses:ApiVersion`.
pub const TestRenderEmailTemplate: &str = "ses:TestRenderEmailTemplate";

/// `ses:TestRenderTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const TestRenderTemplate: &str = "ses:TestRenderTemplate";

/// `ses:UntagResource`: Tagging, Write.
///
/// Resource types: `configuration-set`, `contact-list`, `custom-verification-email-template`, `dedicated-ip-pool`, `deliverability-test-report`, `identity`, `mailmanager-archive`, `template`, `tenant`.
///
/// Condition keys: `aws:TagKeys`, `ses:ApiVersion`.
pub const UntagResource: &str = "ses:UntagResource";

/// `ses:UpdateAccountSendingEnabled`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const UpdateAccountSendingEnabled: &str = "ses:UpdateAccountSendingEnabled";

/// `ses:UpdateArchive`: Write.
///
/// Resource types: `mailmanager-archive` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateArchive: &str = "ses:UpdateArchive";

/// `ses:UpdateConfigurationSet`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`, `ses:ConfigurationSetOptions`.
pub const UpdateConfigurationSet: &str = "ses:UpdateConfigurationSet";

/// `ses:UpdateConfigurationSetEventDestination`: Write.
///
/// Resource types: `configuration-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateConfigurationSetEventDestination: &str = "ses:UpdateConfigurationSetEventDestination";

/// `ses:UpdateConfigurationSetReputationMetricsEnabled`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const UpdateConfigurationSetReputationMetricsEnabled: &str = "ses:UpdateConfigurationSetReputationMetricsEnabled";

/// `ses:UpdateConfigurationSetSendingEnabled`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const UpdateConfigurationSetSendingEnabled: &str = "ses:UpdateConfigurationSetSendingEnabled";

/// `ses:UpdateConfigurationSetTrackingOptions`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const UpdateConfigurationSetTrackingOptions: &str = "ses:UpdateConfigurationSetTrackingOptions";

/// `ses:UpdateContact`: Write.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateContact: &str = "ses:UpdateContact";

/// `ses:UpdateContactList`: Write.
///
/// Resource types: `contact-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateContactList: &str = "ses:UpdateContactList";

/// `ses:UpdateCustomVerificationEmailTemplate`: Write.
///
/// Resource types: `custom-verification-email-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateCustomVerificationEmailTemplate: &str = "ses:UpdateCustomVerificationEmailTemplate";

/// `ses:UpdateEmailIdentityPolicy`: Permissions management, Write.
///
/// Resource types: `identity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateEmailIdentityPolicy: &str = "ses:UpdateEmailIdentityPolicy";

/// `ses:UpdateEmailTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateEmailTemplate: &str = "ses:UpdateEmailTemplate";

/// `ses:UpdateIngressPoint`: Write.
///
/// Resource types: `mailmanager-ingress-point` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:MailManagerRuleSetArn`, `ses:MailManagerTrafficPolicyArn`.
pub const UpdateIngressPoint: &str = "ses:UpdateIngressPoint";

/// `ses:UpdateReceiptRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const UpdateReceiptRule: &str = "ses:UpdateReceiptRule";

/// `ses:UpdateRelay`: Write.
///
/// Resource types: `mailmanager-smtp-relay` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRelay: &str = "ses:UpdateRelay";

/// `ses:UpdateReputationEntityCustomerManagedStatus`: Write.
///
/// Resource types: `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateReputationEntityCustomerManagedStatus: &str = "ses:UpdateReputationEntityCustomerManagedStatus";

/// `ses:UpdateReputationEntityPolicy`: Write.
///
/// Resource types: `reputation-policy` (required), `tenant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ses:ApiVersion`.
pub const UpdateReputationEntityPolicy: &str = "ses:UpdateReputationEntityPolicy";

/// `ses:UpdateRuleSet`: Write.
///
/// Resource types: `mailmanager-rule-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRuleSet: &str = "ses:UpdateRuleSet";

/// `ses:UpdateTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const UpdateTemplate: &str = "ses:UpdateTemplate";

/// `ses:UpdateTrafficPolicy`: Write.
///
/// Resource types: `mailmanager-traffic-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTrafficPolicy: &str = "ses:UpdateTrafficPolicy";

/// `ses:VerifyDomainDkim`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const VerifyDomainDkim: &str = "ses:VerifyDomainDkim";

/// `ses:VerifyDomainIdentity`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const VerifyDomainIdentity: &str = "ses:VerifyDomainIdentity";

/// `ses:VerifyEmailAddress`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const VerifyEmailAddress: &str = "ses:VerifyEmailAddress";

/// `ses:VerifyEmailIdentity`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const VerifyEmailIdentity: &str = "ses:VerifyEmailIdentity";
