// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Blockchain: the actions of the prefix `managedblockchain`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `accessor` | `arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}` |
//! | `invitation` | `arn:${Partition}:managedblockchain:${Region}:${Account}:invitations/${InvitationId}` |
//! | `member` | `arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}` |
//! | `network` | `arn:${Partition}:managedblockchain:${Region}::networks/${NetworkId}` |
//! | `node` | `arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}` |
//! | `proposal` | `arn:${Partition}:managedblockchain:${Region}::proposals/${ProposalId}` |

/// `managedblockchain:CreateAccessor`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessor: &str = "managedblockchain:CreateAccessor";

/// `managedblockchain:CreateMember`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMember: &str = "managedblockchain:CreateMember";

/// `managedblockchain:CreateNetwork`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetwork: &str = "managedblockchain:CreateNetwork";

/// `managedblockchain:CreateNode`: Write.
///
/// Resource types: `member`, `network`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNode: &str = "managedblockchain:CreateNode";

/// `managedblockchain:CreateProposal`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProposal: &str = "managedblockchain:CreateProposal";

/// `managedblockchain:DeleteAccessor`: Write.
///
/// Resource types: `accessor` (required).
pub const DeleteAccessor: &str = "managedblockchain:DeleteAccessor";

/// `managedblockchain:DeleteMember`: Write.
///
/// Resource types: `member` (required).
pub const DeleteMember: &str = "managedblockchain:DeleteMember";

/// `managedblockchain:DeleteNode`: Write.
///
/// Resource types: `node` (required).
pub const DeleteNode: &str = "managedblockchain:DeleteNode";

/// `managedblockchain:GET`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GET: &str = "managedblockchain:GET";

/// `managedblockchain:GetAccessor`: Read.
///
/// Resource types: `accessor` (required).
pub const GetAccessor: &str = "managedblockchain:GetAccessor";

/// `managedblockchain:GetMember`: Read.
///
/// Resource types: `member` (required).
pub const GetMember: &str = "managedblockchain:GetMember";

/// `managedblockchain:GetNetwork`: Read.
///
/// Resource types: `network` (required).
pub const GetNetwork: &str = "managedblockchain:GetNetwork";

/// `managedblockchain:GetNode`: Read.
///
/// Resource types: `node` (required).
pub const GetNode: &str = "managedblockchain:GetNode";

/// `managedblockchain:GetProposal`: Read.
///
/// Resource types: `proposal` (required).
pub const GetProposal: &str = "managedblockchain:GetProposal";

/// `managedblockchain:Invoke`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const Invoke: &str = "managedblockchain:Invoke";

/// `managedblockchain:InvokeRpcBitcoinMainnet`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeRpcBitcoinMainnet: &str = "managedblockchain:InvokeRpcBitcoinMainnet";

/// `managedblockchain:InvokeRpcBitcoinTestnet`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeRpcBitcoinTestnet: &str = "managedblockchain:InvokeRpcBitcoinTestnet";

/// `managedblockchain:InvokeRpcPolygonMainnet`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeRpcPolygonMainnet: &str = "managedblockchain:InvokeRpcPolygonMainnet";

/// `managedblockchain:InvokeRpcPolygonMumbaiTestnet`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeRpcPolygonMumbaiTestnet: &str = "managedblockchain:InvokeRpcPolygonMumbaiTestnet";

/// `managedblockchain:ListAccessors`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccessors: &str = "managedblockchain:ListAccessors";

/// `managedblockchain:ListInvitations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvitations: &str = "managedblockchain:ListInvitations";

/// `managedblockchain:ListMembers`: List.
///
/// Resource types: `network` (required).
pub const ListMembers: &str = "managedblockchain:ListMembers";

/// `managedblockchain:ListNetworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListNetworks: &str = "managedblockchain:ListNetworks";

/// `managedblockchain:ListNodes`: List.
///
/// Resource types: `member`, `network`.
pub const ListNodes: &str = "managedblockchain:ListNodes";

/// `managedblockchain:ListProposals`: List.
///
/// Resource types: `network` (required).
pub const ListProposals: &str = "managedblockchain:ListProposals";

/// `managedblockchain:ListProposalVotes`: Read.
///
/// Resource types: `proposal` (required).
pub const ListProposalVotes: &str = "managedblockchain:ListProposalVotes";

/// `managedblockchain:ListTagsForResource`: Read.
///
/// Resource types: `accessor`, `invitation`, `member`, `network`, `node`, `proposal`.
pub const ListTagsForResource: &str = "managedblockchain:ListTagsForResource";

/// `managedblockchain:POST`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const POST: &str = "managedblockchain:POST";

/// `managedblockchain:RejectInvitation`: Write.
///
/// Resource types: `invitation` (required).
pub const RejectInvitation: &str = "managedblockchain:RejectInvitation";

/// `managedblockchain:TagResource`: Tagging, Write.
///
/// Resource types: `accessor`, `invitation`, `member`, `network`, `node`, `proposal`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "managedblockchain:TagResource";

/// `managedblockchain:UntagResource`: Tagging, Write.
///
/// Resource types: `accessor`, `invitation`, `member`, `network`, `node`, `proposal`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "managedblockchain:UntagResource";

/// `managedblockchain:UpdateMember`: Write.
///
/// Resource types: `member` (required).
pub const UpdateMember: &str = "managedblockchain:UpdateMember";

/// `managedblockchain:UpdateNode`: Write.
///
/// Resource types: `node` (required).
pub const UpdateNode: &str = "managedblockchain:UpdateNode";

/// `managedblockchain:VoteOnProposal`: Write.
///
/// Resource types: `proposal` (required).
pub const VoteOnProposal: &str = "managedblockchain:VoteOnProposal";
