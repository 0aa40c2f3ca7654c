// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
