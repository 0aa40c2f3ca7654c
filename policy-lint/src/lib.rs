//! The rules, and the engine that hands them what they look at.
//!
//! [`check`](check::check) is the one pipeline: it lowers a document of `policy-core`, runs the rules over
//! what could be read, and returns the policy with all that is to say about it. A rule sees the typed
//! model and names symbolic places; it never sees JSON or a position.

#![forbid(unsafe_code)]

mod actions;
pub mod chain;
pub mod check;
mod context;
mod each;
mod engine;
mod grants;
mod memo;
mod perimeter;
pub mod project;
mod resources;
mod rule;
mod rules;
mod service;
mod size;
mod superseded;
#[cfg(test)]
mod test_support;
mod view;

pub use actions::Actions;
pub use context::Context;
pub use each::{Each, EachIter};
pub use engine::{Report, check_statements};
pub(crate) use memo::Memo;
/// The reference data that a [`Context`] carries.
#[doc(no_inline)]
pub use policy_catalog as catalog;
pub use policy_core::finding::{Finding, Level, Related};
pub use policy_core::rule::Rule;
pub use rule::{Check, ListedRule, Subject, all_rules, find_rule, listed_rules};
pub use rules::document::{
    unknown_rule::finding as unknown_rule_finding, unnamed_hole::finding as unnamed_hole_finding,
    unused_allow::finding as unused_allow_finding,
};
pub use service::{PolicyService, check_service};
pub(crate) use superseded::is_superseded;
pub(crate) use view::is_told_elsewhere;
pub use view::{
    ActionSite, ArnSite, ConditionSite, PolicyFacts, PolicyView, PrincipalSite, PrincipalValue,
    ResourceSite, StatementView, TextRole, TextSite,
};

pub(crate) use policy_core::finding::quoted;
