// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Outposts: the actions of the prefix `outposts`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `outpost` | `arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}` |
//! | `site` | `arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}` |

/// `outposts:CancelCapacityTask`: Write.
///
/// Resource types: `outpost` (required).
pub const CancelCapacityTask: &str = "outposts:CancelCapacityTask";

/// `outposts:CancelOrder`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelOrder: &str = "outposts:CancelOrder";

/// `outposts:CreateOrder`: Write.
///
/// Resource types: `outpost` (required).
pub const CreateOrder: &str = "outposts:CreateOrder";

/// `outposts:CreateOutpost`: Write.
///
/// Resource types: `site` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOutpost: &str = "outposts:CreateOutpost";

/// `outposts:CreatePrivateConnectivityConfig`: Write.
///
/// Resource types: `outpost` (required).
pub const CreatePrivateConnectivityConfig: &str = "outposts:CreatePrivateConnectivityConfig";

/// `outposts:CreateQuote`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateQuote: &str = "outposts:CreateQuote";

/// `outposts:CreateRenewal`: Write.
///
/// Resource types: `outpost` (required).
pub const CreateRenewal: &str = "outposts:CreateRenewal";

/// `outposts:CreateSite`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSite: &str = "outposts:CreateSite";

/// `outposts:DeleteOutpost`: Write.
///
/// Resource types: `outpost` (required).
pub const DeleteOutpost: &str = "outposts:DeleteOutpost";

/// `outposts:DeleteQuote`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteQuote: &str = "outposts:DeleteQuote";

/// `outposts:DeleteSite`: Write.
///
/// Resource types: `site` (required).
pub const DeleteSite: &str = "outposts:DeleteSite";

/// `outposts:GetCapacityTask`: Read.
///
/// Resource types: `outpost` (required).
pub const GetCapacityTask: &str = "outposts:GetCapacityTask";

/// `outposts:GetCatalogItem`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCatalogItem: &str = "outposts:GetCatalogItem";

/// `outposts:GetConnection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnection: &str = "outposts:GetConnection";

/// `outposts:GetOrder`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrder: &str = "outposts:GetOrder";

/// `outposts:GetOutpost`: Read.
///
/// Resource types: `outpost` (required).
pub const GetOutpost: &str = "outposts:GetOutpost";

/// `outposts:GetOutpostBillingInformation`: Read.
///
/// Resource types: `outpost` (required).
pub const GetOutpostBillingInformation: &str = "outposts:GetOutpostBillingInformation";

/// `outposts:GetOutpostInstanceTypes`: Read.
///
/// Resource types: `outpost` (required).
pub const GetOutpostInstanceTypes: &str = "outposts:GetOutpostInstanceTypes";

/// `outposts:GetOutpostSupportedInstanceTypes`: Read.
///
/// Resource types: `outpost` (required).
pub const GetOutpostSupportedInstanceTypes: &str = "outposts:GetOutpostSupportedInstanceTypes";

/// `outposts:GetPrivateConnectivityConfig`: Read.
///
/// Resource types: `outpost` (required).
pub const GetPrivateConnectivityConfig: &str = "outposts:GetPrivateConnectivityConfig";

/// `outposts:GetQuote`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQuote: &str = "outposts:GetQuote";

/// `outposts:GetRenewalPricing`: Read.
///
/// Resource types: `outpost` (required).
pub const GetRenewalPricing: &str = "outposts:GetRenewalPricing";

/// `outposts:GetSite`: Read.
///
/// Resource types: `site` (required).
pub const GetSite: &str = "outposts:GetSite";

/// `outposts:GetSiteAddress`: Read.
///
/// Resource types: `site` (required).
pub const GetSiteAddress: &str = "outposts:GetSiteAddress";

/// `outposts:ListAssetInstances`: List.
///
/// Resource types: `outpost` (required).
pub const ListAssetInstances: &str = "outposts:ListAssetInstances";

/// `outposts:ListAssets`: List.
///
/// Resource types: `outpost` (required).
pub const ListAssets: &str = "outposts:ListAssets";

/// `outposts:ListBlockingInstancesForCapacityTask`: List.
///
/// Resource types: `outpost` (required).
pub const ListBlockingInstancesForCapacityTask: &str = "outposts:ListBlockingInstancesForCapacityTask";

/// `outposts:ListCapacityTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListCapacityTasks: &str = "outposts:ListCapacityTasks";

/// `outposts:ListCatalogItems`: List.
///
/// No resource types: its resource is `*`.
pub const ListCatalogItems: &str = "outposts:ListCatalogItems";

/// `outposts:ListOrderableInstanceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrderableInstanceTypes: &str = "outposts:ListOrderableInstanceTypes";

/// `outposts:ListOrders`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrders: &str = "outposts:ListOrders";

/// `outposts:ListOutposts`: List.
///
/// No resource types: its resource is `*`.
pub const ListOutposts: &str = "outposts:ListOutposts";

/// `outposts:ListQuotes`: List.
///
/// No resource types: its resource is `*`.
pub const ListQuotes: &str = "outposts:ListQuotes";

/// `outposts:ListSites`: List.
///
/// No resource types: its resource is `*`.
pub const ListSites: &str = "outposts:ListSites";

/// `outposts:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "outposts:ListTagsForResource";

/// `outposts:StartCapacityTask`: Write.
///
/// Resource types: `outpost` (required).
pub const StartCapacityTask: &str = "outposts:StartCapacityTask";

/// `outposts:StartConnection`: Write.
///
/// Resource types: `outpost` (required).
pub const StartConnection: &str = "outposts:StartConnection";

/// `outposts:TagResource`: Tagging, Write.
///
/// Resource types: `outpost`, `site`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "outposts:TagResource";

/// `outposts:UntagResource`: Tagging, Write.
///
/// Resource types: `outpost`, `site`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "outposts:UntagResource";

/// `outposts:UpdateOutpost`: Write.
///
/// Resource types: `outpost` (required).
pub const UpdateOutpost: &str = "outposts:UpdateOutpost";

/// `outposts:UpdateQuote`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateQuote: &str = "outposts:UpdateQuote";

/// `outposts:UpdateSite`: Write.
///
/// Resource types: `site` (required).
pub const UpdateSite: &str = "outposts:UpdateSite";

/// `outposts:UpdateSiteAddress`: Write.
///
/// Resource types: `site` (required).
pub const UpdateSiteAddress: &str = "outposts:UpdateSiteAddress";

/// `outposts:UpdateSiteRackPhysicalProperties`: Write.
///
/// Resource types: `site` (required).
pub const UpdateSiteRackPhysicalProperties: &str = "outposts:UpdateSiteRackPhysicalProperties";
