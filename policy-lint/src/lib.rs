//! The rules, and the engine that passes them what they check.
//!
//! [`check`](check::check) is the single pipeline: it lowers a document of `policy-core`, runs the rules over
//! what could be read, and returns the policy with all findings. A rule sees the typed model and names
//! symbolic places; it never sees JSON or a position.

#![forbid(unsafe_code)]

mod accompanied;
mod action_form;
mod actions;
pub mod chain;
pub mod check;
mod conditions;
mod context;
pub mod contract;
mod each;
mod engine;
pub mod extension;
mod github;
mod grants;
mod issuers;
mod memo;
mod partition;
mod patterns;
mod perimeter;
mod placeholders;
mod principals;
pub mod project;
mod proofs;
pub mod reference;
mod resource_ids;
mod resources;
mod role_grants;
mod rule;
mod rules;
mod service;
mod size;
mod subjects;
mod tenants;
#[cfg(test)]
mod test_support;
pub mod value;
mod variables;
mod view;
mod words;
mod yielding;

pub(crate) use actions::Actions;
pub use context::Context;
pub(crate) use each::Each;
pub(crate) use engine::{Report, check_statements};
pub(crate) use memo::Memo;
/// The reference data that a [`Context`] carries.
#[doc(no_inline)]
pub use policy_catalog as catalog;
pub use policy_core::finding::{Finding, Level, Related};
pub use policy_core::rule::Rule;
pub(crate) use rule::Check;
pub use rule::{ListedRule, Subject, all_rules, find_rule, listed_rules, rules_of};
pub use rules::contract::impossible_contract::unheld_finding as unheld_contract_finding;
pub use rules::document::{
    duplicate_policy::finding as duplicate_policy_finding,
    unknown_rule::finding as unknown_rule_finding,
    unnamed_hole::finding as unnamed_hole_finding,
    unused_allow::{entry_finding as unused_entry_finding, finding as unused_allow_finding},
};
pub use rules::project::needless_extension::finding as needless_extension_finding;
pub(crate) use service::PolicyService;
pub use service::{UnknownServiceError, check_service};
pub(crate) use view::{
    ActionSite, ArnSite, ConditionSite, PolicyFacts, PolicyView, PrincipalSite, PrincipalValue,
    ResourceSite, StatementView, TextRole, TextSite, Whole,
};

pub(crate) use policy_core::finding::quoted;
