// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Identity Store: the actions of the prefix `identitystore`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AllGroupMemberships` | `arn:${Partition}:identitystore:::membership/*` |
//! | `AllGroups` | `arn:${Partition}:identitystore:::group/*` |
//! | `AllUsers` | `arn:${Partition}:identitystore:::user/*` |
//! | `Group` | `arn:${Partition}:identitystore:::group/${GroupId}` |
//! | `GroupMembership` | `arn:${Partition}:identitystore:::membership/${MembershipId}` |
//! | `Identitystore` | `arn:${Partition}:identitystore::${Account}:identitystore/${IdentityStoreId}` |
//! | `User` | `arn:${Partition}:identitystore:::user/${UserId}` |

/// `identitystore:AddRegion`: Write.
///
/// Resource types: `Identitystore` (required).
pub const AddRegion: &str = "identitystore:AddRegion";

/// `identitystore:CreateGroup`: Write.
///
/// Resource types: `Identitystore` (required).
///
/// Condition keys: `identitystore:GroupExternalIdIssuers`, `identitystore:PrimaryRegion`.
pub const CreateGroup: &str = "identitystore:CreateGroup";

/// `identitystore:CreateGroupMembership`: Write.
///
/// Resource types: `Group` (required), `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const CreateGroupMembership: &str = "identitystore:CreateGroupMembership";

/// `identitystore:CreateIdentityStore`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateIdentityStore: &str = "identitystore:CreateIdentityStore";

/// `identitystore:CreateUser`: Write.
///
/// Resource types: `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`, `identitystore:ReservedUserId`, `identitystore:UserExternalIdIssuers`.
pub const CreateUser: &str = "identitystore:CreateUser";

/// `identitystore:DeleteGroup`: Write.
///
/// Resource types: `Group` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:GroupExternalIdIssuers`, `identitystore:PrimaryRegion`.
pub const DeleteGroup: &str = "identitystore:DeleteGroup";

/// `identitystore:DeleteGroupMembership`: Write.
///
/// Resource types: `Group` (required), `GroupMembership` (required), `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const DeleteGroupMembership: &str = "identitystore:DeleteGroupMembership";

/// `identitystore:DeleteIdentityStore`: Write.
///
/// Resource types: `Identitystore` (required).
pub const DeleteIdentityStore: &str = "identitystore:DeleteIdentityStore";

/// `identitystore:DeleteUser`: Write.
///
/// Resource types: `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`, `identitystore:UserExternalIdIssuers`.
pub const DeleteUser: &str = "identitystore:DeleteUser";

/// `identitystore:DescribeGroup`: Read.
///
/// Resource types: `Group` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:GroupExternalIdIssuers`, `identitystore:PrimaryRegion`.
pub const DescribeGroup: &str = "identitystore:DescribeGroup";

/// `identitystore:DescribeGroupMembership`: Read.
///
/// Resource types: `Group` (required), `GroupMembership` (required), `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const DescribeGroupMembership: &str = "identitystore:DescribeGroupMembership";

/// `identitystore:DescribeIdentityStore`: Read.
///
/// Resource types: `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const DescribeIdentityStore: &str = "identitystore:DescribeIdentityStore";

/// `identitystore:DescribeRegion`: Read.
///
/// Resource types: `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const DescribeRegion: &str = "identitystore:DescribeRegion";

/// `identitystore:DescribeUser`: Read.
///
/// Resource types: `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`, `identitystore:UserExternalIdIssuers`.
pub const DescribeUser: &str = "identitystore:DescribeUser";

/// `identitystore:GetGroupId`: Read.
///
/// Resource types: `Group` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const GetGroupId: &str = "identitystore:GetGroupId";

/// `identitystore:GetGroupMembershipId`: Read.
///
/// Resource types: `Group` (required), `GroupMembership` (required), `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const GetGroupMembershipId: &str = "identitystore:GetGroupMembershipId";

/// `identitystore:GetUserId`: Read.
///
/// Resource types: `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const GetUserId: &str = "identitystore:GetUserId";

/// `identitystore:IsMemberInGroups`: Read.
///
/// Resource types: `AllGroupMemberships` (required), `Group` (required), `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const IsMemberInGroups: &str = "identitystore:IsMemberInGroups";

/// `identitystore:ListGroupMemberships`: List.
///
/// Resource types: `AllGroupMemberships` (required), `Group` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const ListGroupMemberships: &str = "identitystore:ListGroupMemberships";

/// `identitystore:ListGroupMembershipsForMember`: List.
///
/// Resource types: `AllGroupMemberships` (required), `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const ListGroupMembershipsForMember: &str = "identitystore:ListGroupMembershipsForMember";

/// `identitystore:ListGroups`: List.
///
/// Resource types: `AllGroups` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:GroupExternalIdIssuers`, `identitystore:PrimaryRegion`.
pub const ListGroups: &str = "identitystore:ListGroups";

/// `identitystore:ListIdentityStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentityStores: &str = "identitystore:ListIdentityStores";

/// `identitystore:ListRegions`: List.
///
/// Resource types: `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const ListRegions: &str = "identitystore:ListRegions";

/// `identitystore:ListUsers`: List.
///
/// Resource types: `AllUsers` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`, `identitystore:UserExternalIdIssuers`.
pub const ListUsers: &str = "identitystore:ListUsers";

/// `identitystore:RemoveRegion`: Write.
///
/// Resource types: `Identitystore` (required).
pub const RemoveRegion: &str = "identitystore:RemoveRegion";

/// `identitystore:ReserveUser`: Write.
///
/// Resource types: `Identitystore` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`.
pub const ReserveUser: &str = "identitystore:ReserveUser";

/// `identitystore:UpdateGroup`: Write.
///
/// Resource types: `Group` (required), `Identitystore` (required).
///
/// Condition keys: `identitystore:GroupExternalIdIssuers`, `identitystore:PrimaryRegion`.
pub const UpdateGroup: &str = "identitystore:UpdateGroup";

/// `identitystore:UpdateIdentityStore`: Write.
///
/// Resource types: `Identitystore` (required).
pub const UpdateIdentityStore: &str = "identitystore:UpdateIdentityStore";

/// `identitystore:UpdateUser`: Write.
///
/// Resource types: `Identitystore` (required), `User` (required).
///
/// Condition keys: `identitystore:PrimaryRegion`, `identitystore:UserExternalIdIssuers`.
pub const UpdateUser: &str = "identitystore:UpdateUser";
