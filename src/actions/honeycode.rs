// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Honeycode: the actions of the prefix `honeycode`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `screen` | `arn:${Partition}:honeycode:${Region}:${Account}:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}` |
//! | `screen-automation` | `arn:${Partition}:honeycode:${Region}:${Account}:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}` |
//! | `table` | `arn:${Partition}:honeycode:${Region}:${Account}:table:workbook/${WorkbookId}/table/${TableId}` |
//! | `workbook` | `arn:${Partition}:honeycode:${Region}:${Account}:workbook:workbook/${WorkbookId}` |

/// `honeycode:ApproveTeamAssociation`: Write.
///
/// No resource types: its resource is `*`.
pub const ApproveTeamAssociation: &str = "honeycode:ApproveTeamAssociation";

/// `honeycode:BatchCreateTableRows`: Write.
///
/// Resource types: `table` (required).
pub const BatchCreateTableRows: &str = "honeycode:BatchCreateTableRows";

/// `honeycode:BatchDeleteTableRows`: Write.
///
/// Resource types: `table` (required).
pub const BatchDeleteTableRows: &str = "honeycode:BatchDeleteTableRows";

/// `honeycode:BatchUpdateTableRows`: Write.
///
/// Resource types: `table` (required).
pub const BatchUpdateTableRows: &str = "honeycode:BatchUpdateTableRows";

/// `honeycode:BatchUpsertTableRows`: Write.
///
/// Resource types: `table` (required).
pub const BatchUpsertTableRows: &str = "honeycode:BatchUpsertTableRows";

/// `honeycode:CreateTeam`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTeam: &str = "honeycode:CreateTeam";

/// `honeycode:CreateTenant`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTenant: &str = "honeycode:CreateTenant";

/// `honeycode:DeleteDomains`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDomains: &str = "honeycode:DeleteDomains";

/// `honeycode:DeregisterGroups`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterGroups: &str = "honeycode:DeregisterGroups";

/// `honeycode:DescribeTableDataImportJob`: Read.
///
/// Resource types: `table` (required).
pub const DescribeTableDataImportJob: &str = "honeycode:DescribeTableDataImportJob";

/// `honeycode:DescribeTeam`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTeam: &str = "honeycode:DescribeTeam";

/// `honeycode:GetScreenData`: Read.
///
/// Resource types: `screen` (required).
pub const GetScreenData: &str = "honeycode:GetScreenData";

/// `honeycode:InvokeScreenAutomation`: Write.
///
/// Resource types: `screen-automation` (required).
pub const InvokeScreenAutomation: &str = "honeycode:InvokeScreenAutomation";

/// `honeycode:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "honeycode:ListDomains";

/// `honeycode:ListGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "honeycode:ListGroups";

/// `honeycode:ListTableColumns`: List.
///
/// Resource types: `table` (required).
pub const ListTableColumns: &str = "honeycode:ListTableColumns";

/// `honeycode:ListTableRows`: List.
///
/// Resource types: `table` (required).
pub const ListTableRows: &str = "honeycode:ListTableRows";

/// `honeycode:ListTables`: List.
///
/// Resource types: `workbook` (required).
pub const ListTables: &str = "honeycode:ListTables";

/// `honeycode:ListTagsForResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "honeycode:ListTagsForResource";

/// `honeycode:ListTeamAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListTeamAssociations: &str = "honeycode:ListTeamAssociations";

/// `honeycode:ListTenants`: List.
///
/// No resource types: its resource is `*`.
pub const ListTenants: &str = "honeycode:ListTenants";

/// `honeycode:QueryTableRows`: Read.
///
/// Resource types: `table` (required).
pub const QueryTableRows: &str = "honeycode:QueryTableRows";

/// `honeycode:RegisterDomainForVerification`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterDomainForVerification: &str = "honeycode:RegisterDomainForVerification";

/// `honeycode:RegisterGroups`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterGroups: &str = "honeycode:RegisterGroups";

/// `honeycode:RejectTeamAssociation`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectTeamAssociation: &str = "honeycode:RejectTeamAssociation";

/// `honeycode:RestartDomainVerification`: Write.
///
/// No resource types: its resource is `*`.
pub const RestartDomainVerification: &str = "honeycode:RestartDomainVerification";

/// `honeycode:StartTableDataImportJob`: Write.
///
/// Resource types: `table` (required).
pub const StartTableDataImportJob: &str = "honeycode:StartTableDataImportJob";

/// `honeycode:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const TagResource: &str = "honeycode:TagResource";

/// `honeycode:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const UntagResource: &str = "honeycode:UntagResource";

/// `honeycode:UpdateTeam`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTeam: &str = "honeycode:UpdateTeam";
