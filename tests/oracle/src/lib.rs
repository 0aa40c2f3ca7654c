//! Decides one request under the policies that are given with it, in the simplest way.
//!
//! This crate shares no code with the packages that it checks. Each rule is written as on AWS's page,
//! without regard to speed, and behavior that AWS does not define is left open: everything is three-valued.
//! AWS's pages are named next to the rules, without the common prefix
//! `https://docs.aws.amazon.com/IAM/latest/UserGuide/` if they are in that guide.

#![forbid(unsafe_code)]

pub mod cases;
mod complete;
mod conditions;
mod decision;
mod draw;
mod globs;
mod policy;
mod pools;
mod principals;
mod random;
mod request;
mod truth;
mod values;

pub use complete::complete;
pub use decision::{Answer, decide};
pub use draw::draw;
