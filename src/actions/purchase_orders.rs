// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Purchase Orders Console: the actions of the prefix `purchase-orders`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `purchase-order` | `arn:${Partition}:purchase-orders::${Account}:purchase-order/${ResourceName}` |

/// `purchase-orders:AddPurchaseOrder`: Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AddPurchaseOrder: &str = "purchase-orders:AddPurchaseOrder";

/// `purchase-orders:DeletePurchaseOrder`: Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePurchaseOrder: &str = "purchase-orders:DeletePurchaseOrder";

/// `purchase-orders:GetConsoleActionSetEnforced`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConsoleActionSetEnforced: &str = "purchase-orders:GetConsoleActionSetEnforced";

/// `purchase-orders:GetPurchaseOrder`: Read.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetPurchaseOrder: &str = "purchase-orders:GetPurchaseOrder";

/// `purchase-orders:ListPurchaseOrderInvoices`: List.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListPurchaseOrderInvoices: &str = "purchase-orders:ListPurchaseOrderInvoices";

/// `purchase-orders:ListPurchaseOrders`: List.
///
/// No resource types: its resource is `*`.
pub const ListPurchaseOrders: &str = "purchase-orders:ListPurchaseOrders";

/// `purchase-orders:ListTagsForResource`: Read.
///
/// Resource types: `purchase-order`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "purchase-orders:ListTagsForResource";

/// `purchase-orders:ModifyPurchaseOrders`: Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ModifyPurchaseOrders: &str = "purchase-orders:ModifyPurchaseOrders";

/// `purchase-orders:TagResource`: Tagging, Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "purchase-orders:TagResource";

/// `purchase-orders:UntagResource`: Tagging, Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "purchase-orders:UntagResource";

/// `purchase-orders:UpdateConsoleActionSetEnforced`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConsoleActionSetEnforced: &str = "purchase-orders:UpdateConsoleActionSetEnforced";

/// `purchase-orders:UpdatePurchaseOrder`: Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdatePurchaseOrder: &str = "purchase-orders:UpdatePurchaseOrder";

/// `purchase-orders:UpdatePurchaseOrderStatus`: Write.
///
/// Resource types: `purchase-order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdatePurchaseOrderStatus: &str = "purchase-orders:UpdatePurchaseOrderStatus";

/// `purchase-orders:ViewPurchaseOrders`: Read.
///
/// Resource types: `purchase-order`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ViewPurchaseOrders: &str = "purchase-orders:ViewPurchaseOrders";
