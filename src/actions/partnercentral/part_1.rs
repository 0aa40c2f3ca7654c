// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `partnercentral:AcceptChannelHandshake`: Write.
///
/// Resource types: `ChannelHandshake` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:ChannelHandshakeType`.
pub const AcceptChannelHandshake: &str = "partnercentral:AcceptChannelHandshake";

/// `partnercentral:AcceptConnectionInvitation`: Write.
///
/// Resource types: `ConnectionInvitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const AcceptConnectionInvitation: &str = "partnercentral:AcceptConnectionInvitation";

/// `partnercentral:AcceptEngagementInvitation`: Write.
///
/// Resource types: `engagement-invitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const AcceptEngagementInvitation: &str = "partnercentral:AcceptEngagementInvitation";

/// `partnercentral:AmendBenefitApplication`: Write.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const AmendBenefitApplication: &str = "partnercentral:AmendBenefitApplication";

/// `partnercentral:AssignOpportunity`: Write.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const AssignOpportunity: &str = "partnercentral:AssignOpportunity";

/// `partnercentral:AssociateAwsTrainingCertificationEmailDomain`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const AssociateAwsTrainingCertificationEmailDomain: &str = "partnercentral:AssociateAwsTrainingCertificationEmailDomain";

/// `partnercentral:AssociateBenefitApplicationResource`: Write.
///
/// Resource types: `BenefitAllocation` (required), `BenefitApplication` (required), `Opportunity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const AssociateBenefitApplicationResource: &str = "partnercentral:AssociateBenefitApplicationResource";

/// `partnercentral:AssociateOpportunity`: Write.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:RelatedEntityType`.
pub const AssociateOpportunity: &str = "partnercentral:AssociateOpportunity";

/// `partnercentral:CancelBenefitApplication`: Write.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const CancelBenefitApplication: &str = "partnercentral:CancelBenefitApplication";

/// `partnercentral:CancelChannelHandshake`: Write.
///
/// Resource types: `ChannelHandshake` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:ChannelHandshakeType`.
pub const CancelChannelHandshake: &str = "partnercentral:CancelChannelHandshake";

/// `partnercentral:CancelConnection`: Write.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CancelConnection: &str = "partnercentral:CancelConnection";

/// `partnercentral:CancelConnectionInvitation`: Write.
///
/// Resource types: `ConnectionInvitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CancelConnectionInvitation: &str = "partnercentral:CancelConnectionInvitation";

/// `partnercentral:CancelProfileUpdateTask`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const CancelProfileUpdateTask: &str = "partnercentral:CancelProfileUpdateTask";

/// `partnercentral:CreateBenefitApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const CreateBenefitApplication: &str = "partnercentral:CreateBenefitApplication";

/// `partnercentral:CreateBusinessPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateBusinessPlan: &str = "partnercentral:CreateBusinessPlan";

/// `partnercentral:CreateChannelHandshake`: Write.
///
/// Resource types: `ProgramManagementAccount`, `Relationship`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`, `partnercentral:ChannelHandshakeType`.
pub const CreateChannelHandshake: &str = "partnercentral:CreateChannelHandshake";

/// `partnercentral:CreateCollaborationChannelMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCollaborationChannelMembers: &str = "partnercentral:CreateCollaborationChannelMembers";

/// `partnercentral:CreateCollaborationChannelRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCollaborationChannelRequest: &str = "partnercentral:CreateCollaborationChannelRequest";

/// `partnercentral:CreateConnectionInvitation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const CreateConnectionInvitation: &str = "partnercentral:CreateConnectionInvitation";

/// `partnercentral:CreateEngagement`: Write.
///
/// Resource types: `Engagement` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CreateEngagement: &str = "partnercentral:CreateEngagement";

/// `partnercentral:CreateEngagementContext`: Write.
///
/// Resource types: `Engagement` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CreateEngagementContext: &str = "partnercentral:CreateEngagementContext";

/// `partnercentral:CreateEngagementInvitation`: Write.
///
/// Resource types: `engagement-invitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CreateEngagementInvitation: &str = "partnercentral:CreateEngagementInvitation";

/// `partnercentral:CreateMarketplaceRevenueShare`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreateMarketplaceRevenueShare: &str = "partnercentral:CreateMarketplaceRevenueShare";

/// `partnercentral:CreateMarketplaceRevenueShareAllocation`: Write.
///
/// Resource types: `MarketplaceRevenueShare` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CreateMarketplaceRevenueShareAllocation: &str = "partnercentral:CreateMarketplaceRevenueShareAllocation";

/// `partnercentral:CreateOpportunity`: Write.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreateOpportunity: &str = "partnercentral:CreateOpportunity";

/// `partnercentral:CreatePartner`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreatePartner: &str = "partnercentral:CreatePartner";

/// `partnercentral:CreateProgramManagementAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreateProgramManagementAccount: &str = "partnercentral:CreateProgramManagementAccount";

/// `partnercentral:CreateRelationship`: Write.
///
/// Resource types: `ProgramManagementAccount` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreateRelationship: &str = "partnercentral:CreateRelationship";

/// `partnercentral:CreateResourceSnapshot`: Write.
///
/// Resource types: `ResourceSnapshot` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const CreateResourceSnapshot: &str = "partnercentral:CreateResourceSnapshot";

/// `partnercentral:CreateResourceSnapshotJob`: Write.
///
/// Resource types: `resource-snapshot-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreateResourceSnapshotJob: &str = "partnercentral:CreateResourceSnapshotJob";

/// `partnercentral:CreateRevenueAttribution`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const CreateRevenueAttribution: &str = "partnercentral:CreateRevenueAttribution";

/// `partnercentral:DeleteProgramManagementAccount`: Write.
///
/// Resource types: `ProgramManagementAccount` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const DeleteProgramManagementAccount: &str = "partnercentral:DeleteProgramManagementAccount";

/// `partnercentral:DeleteRelationship`: Write.
///
/// Resource types: `Relationship` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const DeleteRelationship: &str = "partnercentral:DeleteRelationship";

/// `partnercentral:DeleteResourceSnapshotJob`: Write.
///
/// Resource types: `resource-snapshot-job` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const DeleteResourceSnapshotJob: &str = "partnercentral:DeleteResourceSnapshotJob";

/// `partnercentral:DisassociateAwsTrainingCertificationEmailDomain`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const DisassociateAwsTrainingCertificationEmailDomain: &str = "partnercentral:DisassociateAwsTrainingCertificationEmailDomain";

/// `partnercentral:DisassociateBenefitApplicationResource`: Write.
///
/// Resource types: `BenefitAllocation` (required), `BenefitApplication` (required), `Opportunity` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const DisassociateBenefitApplicationResource: &str = "partnercentral:DisassociateBenefitApplicationResource";

/// `partnercentral:DisassociateOpportunity`: Write.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:RelatedEntityType`.
pub const DisassociateOpportunity: &str = "partnercentral:DisassociateOpportunity";

/// `partnercentral:EnrollInPartnerPath`: Write.
///
/// No resource types: its resource is `*`.
pub const EnrollInPartnerPath: &str = "partnercentral:EnrollInPartnerPath";

/// `partnercentral:GetAllianceLeadContact`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetAllianceLeadContact: &str = "partnercentral:GetAllianceLeadContact";

/// `partnercentral:GetAwsOpportunitySummary`: Read.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetAwsOpportunitySummary: &str = "partnercentral:GetAwsOpportunitySummary";

/// `partnercentral:GetBenefit`: Read.
///
/// Resource types: `Benefit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const GetBenefit: &str = "partnercentral:GetBenefit";

/// `partnercentral:GetBenefitAllocation`: Read.
///
/// Resource types: `BenefitAllocation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`.
pub const GetBenefitAllocation: &str = "partnercentral:GetBenefitAllocation";

/// `partnercentral:GetBenefitApplication`: Read.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const GetBenefitApplication: &str = "partnercentral:GetBenefitApplication";

/// `partnercentral:GetBusinessPlan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBusinessPlan: &str = "partnercentral:GetBusinessPlan";

/// `partnercentral:GetCollaborationChannel`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCollaborationChannel: &str = "partnercentral:GetCollaborationChannel";

/// `partnercentral:GetConnection`: Read.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetConnection: &str = "partnercentral:GetConnection";

/// `partnercentral:GetConnectionInvitation`: Read.
///
/// Resource types: `ConnectionInvitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetConnectionInvitation: &str = "partnercentral:GetConnectionInvitation";

/// `partnercentral:GetConnectionPreferences`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetConnectionPreferences: &str = "partnercentral:GetConnectionPreferences";

/// `partnercentral:GetEngagement`: Read.
///
/// Resource types: `Engagement` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetEngagement: &str = "partnercentral:GetEngagement";

/// `partnercentral:GetEngagementInvitation`: Read.
///
/// Resource types: `engagement-invitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetEngagementInvitation: &str = "partnercentral:GetEngagementInvitation";

/// `partnercentral:GetMarketplaceRevenueShare`: Read.
///
/// Resource types: `MarketplaceRevenueShare` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetMarketplaceRevenueShare: &str = "partnercentral:GetMarketplaceRevenueShare";

/// `partnercentral:GetMarketplaceRevenueShareAllocation`: Read.
///
/// Resource types: `MarketplaceRevenueShare` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetMarketplaceRevenueShareAllocation: &str = "partnercentral:GetMarketplaceRevenueShareAllocation";

/// `partnercentral:GetOpportunity`: Read.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetOpportunity: &str = "partnercentral:GetOpportunity";

/// `partnercentral:GetPartner`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetPartner: &str = "partnercentral:GetPartner";

/// `partnercentral:GetPartnerCentralContentDocument`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetPartnerCentralContentDocument: &str = "partnercentral:GetPartnerCentralContentDocument";

/// `partnercentral:GetPartnerCentralContentMetadata`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetPartnerCentralContentMetadata: &str = "partnercentral:GetPartnerCentralContentMetadata";

/// `partnercentral:GetPartnerDashboard`: Read.
///
/// Resource types: `Dashboard` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetPartnerDashboard: &str = "partnercentral:GetPartnerDashboard";

/// `partnercentral:GetPartnerProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPartnerProfile: &str = "partnercentral:GetPartnerProfile";

/// `partnercentral:GetProfileUpdateTask`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetProfileUpdateTask: &str = "partnercentral:GetProfileUpdateTask";

/// `partnercentral:GetProfileVisibility`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetProfileVisibility: &str = "partnercentral:GetProfileVisibility";

/// `partnercentral:GetProgramManagementAccount`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetProgramManagementAccount: &str = "partnercentral:GetProgramManagementAccount";

/// `partnercentral:GetProspectingFromEngagementTask`: Read.
///
/// Resource types: `ProspectingFromEngagementTask` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetProspectingFromEngagementTask: &str = "partnercentral:GetProspectingFromEngagementTask";

/// `partnercentral:GetQualificationsAssociationDetails`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetQualificationsAssociationDetails: &str = "partnercentral:GetQualificationsAssociationDetails";

/// `partnercentral:GetQualificationsAssociationTask`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetQualificationsAssociationTask: &str = "partnercentral:GetQualificationsAssociationTask";

/// `partnercentral:GetQualificationsDisassociationTask`: Read.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetQualificationsDisassociationTask: &str = "partnercentral:GetQualificationsDisassociationTask";

/// `partnercentral:GetRelationship`: Read.
///
/// Resource types: `Relationship` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const GetRelationship: &str = "partnercentral:GetRelationship";

/// `partnercentral:GetResourceSnapshot`: Read.
///
/// Resource types: `ResourceSnapshot` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetResourceSnapshot: &str = "partnercentral:GetResourceSnapshot";

/// `partnercentral:GetResourceSnapshotJob`: Read.
///
/// Resource types: `resource-snapshot-job` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetResourceSnapshotJob: &str = "partnercentral:GetResourceSnapshotJob";

/// `partnercentral:GetRevenueAttribution`: Read.
///
/// Resource types: `RevenueAttribution` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetRevenueAttribution: &str = "partnercentral:GetRevenueAttribution";

/// `partnercentral:GetRevenueAttributionAllocation`: Read.
///
/// Resource types: `RevenueAttribution` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetRevenueAttributionAllocation: &str = "partnercentral:GetRevenueAttributionAllocation";

/// `partnercentral:GetRevenueAttributionAllocationsTask`: Read.
///
/// Resource types: `RevenueAttribution` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetRevenueAttributionAllocationsTask: &str = "partnercentral:GetRevenueAttributionAllocationsTask";

/// `partnercentral:GetSellingSystemSettings`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const GetSellingSystemSettings: &str = "partnercentral:GetSellingSystemSettings";

/// `partnercentral:GetVerification`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:VerificationType`.
pub const GetVerification: &str = "partnercentral:GetVerification";

/// `partnercentral:ListBenefitAllocations`: List.
///
/// Resource types: `BenefitAllocation` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`.
pub const ListBenefitAllocations: &str = "partnercentral:ListBenefitAllocations";

/// `partnercentral:ListBenefitApplications`: List.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const ListBenefitApplications: &str = "partnercentral:ListBenefitApplications";

/// `partnercentral:ListBenefits`: List.
///
/// Resource types: `Benefit` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const ListBenefits: &str = "partnercentral:ListBenefits";

/// `partnercentral:ListBusinessPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListBusinessPlans: &str = "partnercentral:ListBusinessPlans";

/// `partnercentral:ListChannelHandshakes`: List.
///
/// Resource types: `ChannelHandshake` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:ChannelHandshakeType`.
pub const ListChannelHandshakes: &str = "partnercentral:ListChannelHandshakes";

/// `partnercentral:ListCollaborationChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListCollaborationChannels: &str = "partnercentral:ListCollaborationChannels";

/// `partnercentral:ListConnectionInvitations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListConnectionInvitations: &str = "partnercentral:ListConnectionInvitations";

/// `partnercentral:ListConnections`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListConnections: &str = "partnercentral:ListConnections";

/// `partnercentral:ListEngagementByAcceptingInvitationTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListEngagementByAcceptingInvitationTasks: &str = "partnercentral:ListEngagementByAcceptingInvitationTasks";

/// `partnercentral:ListEngagementFromOpportunityTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListEngagementFromOpportunityTasks: &str = "partnercentral:ListEngagementFromOpportunityTasks";

/// `partnercentral:ListEngagementInvitations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListEngagementInvitations: &str = "partnercentral:ListEngagementInvitations";

/// `partnercentral:ListEngagementMembers`: Read.
///
/// Resource types: `Engagement` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListEngagementMembers: &str = "partnercentral:ListEngagementMembers";

/// `partnercentral:ListEngagementResourceAssociations`: Read.
///
/// Resource types: `ResourceSnapshot` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListEngagementResourceAssociations: &str = "partnercentral:ListEngagementResourceAssociations";

/// `partnercentral:ListEngagements`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListEngagements: &str = "partnercentral:ListEngagements";

/// `partnercentral:ListMarketplaceRevenueShareAllocations`: List.
///
/// Resource types: `MarketplaceRevenueShare` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListMarketplaceRevenueShareAllocations: &str = "partnercentral:ListMarketplaceRevenueShareAllocations";

/// `partnercentral:ListMarketplaceRevenueShares`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListMarketplaceRevenueShares: &str = "partnercentral:ListMarketplaceRevenueShares";

/// `partnercentral:ListOpportunities`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListOpportunities: &str = "partnercentral:ListOpportunities";

/// `partnercentral:ListOpportunityFromEngagementTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListOpportunityFromEngagementTasks: &str = "partnercentral:ListOpportunityFromEngagementTasks";

/// `partnercentral:ListPartnerCentralContent`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListPartnerCentralContent: &str = "partnercentral:ListPartnerCentralContent";

/// `partnercentral:ListPartnerPaths`: List.
///
/// No resource types: its resource is `*`.
pub const ListPartnerPaths: &str = "partnercentral:ListPartnerPaths";

/// `partnercentral:ListPartners`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListPartners: &str = "partnercentral:ListPartners";

/// `partnercentral:ListProgramManagementAccounts`: List.
///
/// Resource types: `ProgramManagementAccount` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListProgramManagementAccounts: &str = "partnercentral:ListProgramManagementAccounts";

/// `partnercentral:ListProspectingFromEngagementTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListProspectingFromEngagementTasks: &str = "partnercentral:ListProspectingFromEngagementTasks";

/// `partnercentral:ListRelationships`: List.
///
/// Resource types: `Relationship` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListRelationships: &str = "partnercentral:ListRelationships";

/// `partnercentral:ListResourceSnapshotJobs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListResourceSnapshotJobs: &str = "partnercentral:ListResourceSnapshotJobs";

/// `partnercentral:ListResourceSnapshots`: List.
///
/// Resource types: `ResourceSnapshot` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListResourceSnapshots: &str = "partnercentral:ListResourceSnapshots";

/// `partnercentral:ListRevenueAttributionAllocations`: List.
///
/// Resource types: `RevenueAttribution` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListRevenueAttributionAllocations: &str = "partnercentral:ListRevenueAttributionAllocations";

/// `partnercentral:ListRevenueAttributions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListRevenueAttributions: &str = "partnercentral:ListRevenueAttributions";

/// `partnercentral:ListSolutions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const ListSolutions: &str = "partnercentral:ListSolutions";

/// `partnercentral:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const ListTagsForResource: &str = "partnercentral:ListTagsForResource";

/// `partnercentral:PutAllianceLeadContact`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const PutAllianceLeadContact: &str = "partnercentral:PutAllianceLeadContact";

/// `partnercentral:PutBusinessPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const PutBusinessPlan: &str = "partnercentral:PutBusinessPlan";

/// `partnercentral:PutProfileVisibility`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const PutProfileVisibility: &str = "partnercentral:PutProfileVisibility";

/// `partnercentral:PutSellingSystemSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const PutSellingSystemSettings: &str = "partnercentral:PutSellingSystemSettings";

/// `partnercentral:RecallBenefitApplication`: Write.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const RecallBenefitApplication: &str = "partnercentral:RecallBenefitApplication";

/// `partnercentral:RejectChannelHandshake`: Write.
///
/// Resource types: `ChannelHandshake` (required).
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:ChannelHandshakeType`.
pub const RejectChannelHandshake: &str = "partnercentral:RejectChannelHandshake";

/// `partnercentral:RejectConnectionInvitation`: Write.
///
/// Resource types: `ConnectionInvitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const RejectConnectionInvitation: &str = "partnercentral:RejectConnectionInvitation";

/// `partnercentral:RejectEngagementInvitation`: Write.
///
/// Resource types: `engagement-invitation` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const RejectEngagementInvitation: &str = "partnercentral:RejectEngagementInvitation";

/// `partnercentral:SearchPartnerCentralContent`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SearchPartnerCentralContent: &str = "partnercentral:SearchPartnerCentralContent";

/// `partnercentral:SearchPartnerProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const SearchPartnerProfiles: &str = "partnercentral:SearchPartnerProfiles";

/// `partnercentral:SendEmailVerificationCode`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const SendEmailVerificationCode: &str = "partnercentral:SendEmailVerificationCode";

/// `partnercentral:StartEngagementByAcceptingInvitationTask`: Write.
///
/// Resource types: `engagement-by-accepting-invitation-task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const StartEngagementByAcceptingInvitationTask: &str = "partnercentral:StartEngagementByAcceptingInvitationTask";

/// `partnercentral:StartEngagementFromOpportunityTask`: Write.
///
/// Resource types: `engagement-from-opportunity-task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const StartEngagementFromOpportunityTask: &str = "partnercentral:StartEngagementFromOpportunityTask";

/// `partnercentral:StartOpportunityFromEngagementTask`: Write.
///
/// Resource types: `OpportunityFromEngagementTask` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`.
pub const StartOpportunityFromEngagementTask: &str = "partnercentral:StartOpportunityFromEngagementTask";

/// `partnercentral:StartProfileUpdateTask`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const StartProfileUpdateTask: &str = "partnercentral:StartProfileUpdateTask";
