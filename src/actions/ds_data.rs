// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Directory Service Data: the actions of the prefix `ds-data`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `directory` | `arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}` |

/// `ds-data:AddGroupMember`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:MemberName`, `ds-data:MemberRealm`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const AddGroupMember: &str = "ds-data:AddGroupMember";

/// `ds-data:CreateGroup`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const CreateGroup: &str = "ds-data:CreateGroup";

/// `ds-data:CreateUser`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const CreateUser: &str = "ds-data:CreateUser";

/// `ds-data:DeleteGroup`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const DeleteGroup: &str = "ds-data:DeleteGroup";

/// `ds-data:DeleteUser`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const DeleteUser: &str = "ds-data:DeleteUser";

/// `ds-data:DescribeGroup`: Read.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const DescribeGroup: &str = "ds-data:DescribeGroup";

/// `ds-data:DescribeUser`: Read.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const DescribeUser: &str = "ds-data:DescribeUser";

/// `ds-data:DisableUser`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const DisableUser: &str = "ds-data:DisableUser";

/// `ds-data:ListGroupMembers`: List.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:MemberRealm`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const ListGroupMembers: &str = "ds-data:ListGroupMembers";

/// `ds-data:ListGroups`: List.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Realm`.
pub const ListGroups: &str = "ds-data:ListGroups";

/// `ds-data:ListGroupsForMember`: List.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:MemberRealm`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const ListGroupsForMember: &str = "ds-data:ListGroupsForMember";

/// `ds-data:ListUsers`: List.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Realm`.
pub const ListUsers: &str = "ds-data:ListUsers";

/// `ds-data:RemoveGroupMember`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:MemberName`, `ds-data:MemberRealm`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const RemoveGroupMember: &str = "ds-data:RemoveGroupMember";

/// `ds-data:SearchGroups`: Read.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Realm`.
pub const SearchGroups: &str = "ds-data:SearchGroups";

/// `ds-data:SearchUsers`: Read.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Realm`.
pub const SearchUsers: &str = "ds-data:SearchUsers";

/// `ds-data:UpdateGroup`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const UpdateGroup: &str = "ds-data:UpdateGroup";

/// `ds-data:UpdateUser`: Write.
///
/// Resource types: `directory` (required).
///
/// Condition keys: `ds-data:Identifier`, `ds-data:Realm`, `ds-data:SAMAccountName`.
pub const UpdateUser: &str = "ds-data:UpdateUser";
