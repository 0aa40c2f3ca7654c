//! Analysis of what policies allow.
//!
//! This crate depends only on the core: policies, and what their statements mean. It does no I/O.
//!
//! ```
//! use policy_analysis::{Context, Evaluator, Outcome, PolicySet, Principal, Request};
//! use policy_core::read_policy;
//!
//! let policies = PolicySet::new().with_identity(read_policy(r#"{
//!     "Version": "2012-10-17",
//!     "Statement": [
//!         {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"},
//!         {"Sid": "OnlyTls", "Effect": "Deny", "Action": "*", "Resource": "*",
//!          "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
//!     ]}"#)?);
//! let evaluator = Evaluator::new(&policies);
//!
//! let reader = Principal::parse("arn:aws:sts::123456789012:assumed-role/Reader/me")?;
//! let request = Request::new(reader, "s3:GetObject", "arn:aws:s3:::reports/2026/a")?
//!     .with_resource_account("123456789012")?;
//! let over_tls = Context::new().with("aws:SecureTransport", "true")?;
//! let decision = evaluator.evaluate(&request.clone().with_context(over_tls)?);
//! assert_eq!(decision.outcome(), Outcome::Allowed);
//!
//! let plain = Context::new().with("aws:SecureTransport", "false")?;
//! let decision = evaluator.evaluate(&request.clone().with_context(plain)?);
//! assert_eq!(decision.outcome(), Outcome::ExplicitDeny);
//! assert_eq!(decision.statements()[0].sid(), Some("OnlyTls"));
//!
//! // Nothing is guessed about unknown values.
//! let unknown = Context::new().with_unknown("aws:SecureTransport")?;
//! let decision = evaluator.evaluate(&request.with_context(unknown)?);
//! assert_eq!(decision.outcome(), Outcome::Undecided);
//! assert_eq!(decision.missing(), ["aws:SecureTransport"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]

pub mod chain;
mod context;
mod error;
mod eval;
pub mod json;
mod policies;
mod principal;
pub mod prove;
mod request;

pub use context::Context;
pub use error::{Member, RequestError};
pub use eval::allowed_if::ConditionBlock;
pub use eval::alone::explain_alone;
pub use eval::decision::{Basis, Decision, Outcome, StatementRef};
pub use eval::evaluator::Evaluator;
pub use eval::reason::{Answer, Reason, Subject};
pub use policies::{PolicyPlace, PolicySet};
pub use principal::{Principal, PrincipalForm};
pub use prove::check::alone;
pub use request::Request;
