// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS SimSpace Weaver: the actions of the prefix `simspaceweaver`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Simulation` | `arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}` |

/// `simspaceweaver:CreateSnapshot`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateSnapshot: &str = "simspaceweaver:CreateSnapshot";

/// `simspaceweaver:DeleteApp`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteApp: &str = "simspaceweaver:DeleteApp";

/// `simspaceweaver:DeleteSimulation`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSimulation: &str = "simspaceweaver:DeleteSimulation";

/// `simspaceweaver:DescribeApp`: Read.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeApp: &str = "simspaceweaver:DescribeApp";

/// `simspaceweaver:DescribeSimulation`: Read.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSimulation: &str = "simspaceweaver:DescribeSimulation";

/// `simspaceweaver:ListApps`: Read.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListApps: &str = "simspaceweaver:ListApps";

/// `simspaceweaver:ListSimulations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSimulations: &str = "simspaceweaver:ListSimulations";

/// `simspaceweaver:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "simspaceweaver:ListTagsForResource";

/// `simspaceweaver:StartApp`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartApp: &str = "simspaceweaver:StartApp";

/// `simspaceweaver:StartClock`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartClock: &str = "simspaceweaver:StartClock";

/// `simspaceweaver:StartSimulation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSimulation: &str = "simspaceweaver:StartSimulation";

/// `simspaceweaver:StopApp`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopApp: &str = "simspaceweaver:StopApp";

/// `simspaceweaver:StopClock`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopClock: &str = "simspaceweaver:StopClock";

/// `simspaceweaver:StopSimulation`: Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopSimulation: &str = "simspaceweaver:StopSimulation";

/// `simspaceweaver:TagResource`: Tagging, Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "simspaceweaver:TagResource";

/// `simspaceweaver:UntagResource`: Tagging, Write.
///
/// Resource types: `Simulation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "simspaceweaver:UntagResource";
