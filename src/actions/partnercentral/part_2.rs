// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `partnercentral:StartProspectingFromEngagementTask`: Write.
///
/// Resource types: `Engagement` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const StartProspectingFromEngagementTask: &str = "partnercentral:StartProspectingFromEngagementTask";

/// `partnercentral:StartQualificationsAssociationTask`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const StartQualificationsAssociationTask: &str = "partnercentral:StartQualificationsAssociationTask";

/// `partnercentral:StartQualificationsDisassociationTask`: Write.
///
/// Resource types: `Partner` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const StartQualificationsDisassociationTask: &str = "partnercentral:StartQualificationsDisassociationTask";

/// `partnercentral:StartResourceSnapshotJob`: Write.
///
/// Resource types: `resource-snapshot-job` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const StartResourceSnapshotJob: &str = "partnercentral:StartResourceSnapshotJob";

/// `partnercentral:StartRevenueAttributionAllocationsTask`: Write.
///
/// Resource types: `RevenueAttribution` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const StartRevenueAttributionAllocationsTask: &str = "partnercentral:StartRevenueAttributionAllocationsTask";

/// `partnercentral:StartVerification`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`, `partnercentral:VerificationType`.
pub const StartVerification: &str = "partnercentral:StartVerification";

/// `partnercentral:StopResourceSnapshotJob`: Write.
///
/// Resource types: `resource-snapshot-job` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const StopResourceSnapshotJob: &str = "partnercentral:StopResourceSnapshotJob";

/// `partnercentral:SubmitBenefitApplication`: Write.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const SubmitBenefitApplication: &str = "partnercentral:SubmitBenefitApplication";

/// `partnercentral:SubmitOpportunity`: Write.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const SubmitOpportunity: &str = "partnercentral:SubmitOpportunity";

/// `partnercentral:TagResource`: Tagging, Write.
///
/// Resource types: `BenefitApplication`, `ChannelHandshake`, `MarketplaceRevenueShare`, `Opportunity`, `Partner`, `ProgramManagementAccount`, `Relationship`, `RevenueAttribution`, `resource-snapshot-job`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const TagResource: &str = "partnercentral:TagResource";

/// `partnercentral:UntagResource`: Tagging, Write.
///
/// Resource types: `BenefitApplication`, `ChannelHandshake`, `MarketplaceRevenueShare`, `Opportunity`, `Partner`, `ProgramManagementAccount`, `Relationship`, `RevenueAttribution`, `resource-snapshot-job`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const UntagResource: &str = "partnercentral:UntagResource";

/// `partnercentral:UpdateBenefitApplication`: Write.
///
/// Resource types: `BenefitApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`, `partnercentral:FulfillmentTypes`, `partnercentral:Programs`.
pub const UpdateBenefitApplication: &str = "partnercentral:UpdateBenefitApplication";

/// `partnercentral:UpdateConnectionPreferences`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const UpdateConnectionPreferences: &str = "partnercentral:UpdateConnectionPreferences";

/// `partnercentral:UpdateEngagementContext`: Write.
///
/// Resource types: `Engagement` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const UpdateEngagementContext: &str = "partnercentral:UpdateEngagementContext";

/// `partnercentral:UpdateMarketplaceRevenueShareAllocation`: Write.
///
/// Resource types: `MarketplaceRevenueShare` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const UpdateMarketplaceRevenueShareAllocation: &str = "partnercentral:UpdateMarketplaceRevenueShareAllocation";

/// `partnercentral:UpdateOpportunity`: Write.
///
/// Resource types: `Opportunity` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const UpdateOpportunity: &str = "partnercentral:UpdateOpportunity";

/// `partnercentral:UpdateProgramManagementAccount`: Write.
///
/// Resource types: `ProgramManagementAccount` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const UpdateProgramManagementAccount: &str = "partnercentral:UpdateProgramManagementAccount";

/// `partnercentral:UpdateRelationship`: Write.
///
/// Resource types: `Relationship` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `partnercentral:Catalog`.
pub const UpdateRelationship: &str = "partnercentral:UpdateRelationship";

/// `partnercentral:UpdateRevenueAttribution`: Write.
///
/// Resource types: `RevenueAttribution` (required).
///
/// Condition keys: `partnercentral:Catalog`.
pub const UpdateRevenueAttribution: &str = "partnercentral:UpdateRevenueAttribution";

/// `partnercentral:UseSession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral:Catalog`.
pub const UseSession: &str = "partnercentral:UseSession";
