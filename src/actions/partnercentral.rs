// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Partner Central: the actions of the prefix `partnercentral`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Benefit` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier}` |
//! | `BenefitAllocation` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-allocation/${Identifier}` |
//! | `BenefitApplication` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-application/${Identifier}` |
//! | `ChannelHandshake` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/channel-handshake/${Identifier}` |
//! | `Connection` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier}` |
//! | `ConnectionInvitation` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier}` |
//! | `ConnectionPreferences` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/connection-preferences` |
//! | `Dashboard` | `arn:${Partition}:partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}` |
//! | `Engagement` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier}` |
//! | `engagement-by-accepting-invitation-task` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}` |
//! | `engagement-from-opportunity-task` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}` |
//! | `engagement-invitation` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier}` |
//! | `MarketplaceRevenueShare` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/marketplace-revenue-share/${MarketplaceProductId}` |
//! | `Opportunity` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/opportunity/${Identifier}` |
//! | `OpportunityFromEngagementTask` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}` |
//! | `Partner` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/partner/${Identifier}` |
//! | `ProgramManagementAccount` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${Identifier}` |
//! | `ProspectingFromEngagementTask` | `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/prospecting-from-engagement-task/${TaskIdentifier}` |
//! | `Relationship` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}` |
//! | `resource-snapshot-job` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/resource-snapshot-job/${Identifier}` |
//! | `ResourceSnapshot` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}` |
//! | `RevenueAttribution` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/revenue-attribution/${RevenueAttributionId}` |
//! | `Solution` | `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/solution/${Identifier}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
