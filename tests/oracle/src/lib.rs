//! What one request gets under the policies that are given with it, decided in the plainest way.
//!
//! This crate shares no code with the packages that it is there to judge. Each rule is written as
//! AWS's page says it, without a thought for speed, and what AWS leaves open stays open:
//! everything is three-valued. AWS's pages are named beside the rules, without their common
//! beginning `https://docs.aws.amazon.com/IAM/latest/UserGuide/` where they are of that guide.

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
