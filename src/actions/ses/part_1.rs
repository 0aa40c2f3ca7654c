// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
