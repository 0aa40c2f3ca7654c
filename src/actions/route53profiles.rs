// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53 Profiles: the actions of the prefix `route53profiles`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `profile` | `arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}` |
//! | `profile-association` | `arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}` |

/// `route53profiles:AssociateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `route53profiles:ResourceIds`.
pub const AssociateProfile: &str = "route53profiles:AssociateProfile";

/// `route53profiles:AssociateResourceToProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `route53profiles:FirewallRuleGroupPriority`, `route53profiles:HostedZoneDomains`, `route53profiles:ResolverRuleDomains`, `route53profiles:ResourceArns`, `route53profiles:ResourceTypes`.
pub const AssociateResourceToProfile: &str = "route53profiles:AssociateResourceToProfile";

/// `route53profiles:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "route53profiles:CreateProfile";

/// `route53profiles:DeleteProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteProfile: &str = "route53profiles:DeleteProfile";

/// `route53profiles:DisassociateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `route53profiles:ResourceIds`.
pub const DisassociateProfile: &str = "route53profiles:DisassociateProfile";

/// `route53profiles:DisassociateResourceFromProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `route53profiles:FirewallRuleGroupPriority`, `route53profiles:HostedZoneDomains`, `route53profiles:ResolverRuleDomains`, `route53profiles:ResourceArns`, `route53profiles:ResourceTypes`.
pub const DisassociateResourceFromProfile: &str = "route53profiles:DisassociateResourceFromProfile";

/// `route53profiles:GetProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfile: &str = "route53profiles:GetProfile";

/// `route53profiles:GetProfileAssociation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfileAssociation: &str = "route53profiles:GetProfileAssociation";

/// `route53profiles:GetProfilePolicy`: Read.
///
/// Resource types: `profile` (required).
pub const GetProfilePolicy: &str = "route53profiles:GetProfilePolicy";

/// `route53profiles:GetProfileResourceAssociation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfileResourceAssociation: &str = "route53profiles:GetProfileResourceAssociation";

/// `route53profiles:ListProfileAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfileAssociations: &str = "route53profiles:ListProfileAssociations";

/// `route53profiles:ListProfileResourceAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfileResourceAssociations: &str = "route53profiles:ListProfileResourceAssociations";

/// `route53profiles:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "route53profiles:ListProfiles";

/// `route53profiles:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "route53profiles:ListTagsForResource";

/// `route53profiles:PutProfilePolicy`: Write.
///
/// Resource types: `profile` (required).
pub const PutProfilePolicy: &str = "route53profiles:PutProfilePolicy";

/// `route53profiles:TagResource`: Tagging, Write.
///
/// Resource types: `profile`, `profile-association`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "route53profiles:TagResource";

/// `route53profiles:UntagResource`: Tagging, Write.
///
/// Resource types: `profile`, `profile-association`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "route53profiles:UntagResource";

/// `route53profiles:UpdateProfileResourceAssociation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `route53profiles:FirewallRuleGroupPriority`, `route53profiles:HostedZoneDomains`, `route53profiles:ResolverRuleDomains`, `route53profiles:ResourceTypes`.
pub const UpdateProfileResourceAssociation: &str = "route53profiles:UpdateProfileResourceAssociation";
