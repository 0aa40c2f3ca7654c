//! The rules, and the engine that hands them what they look at.
//!
//! A rule sees the typed model and names symbolic places; it never sees JSON or a position.

mod actions;
mod each;
mod engine;
mod finding;
mod findings;
mod grants;
mod memo;
mod perimeter;
mod resources;
mod rule;
pub mod rules;
mod service;
mod size;
mod superseded;
#[cfg(test)]
pub(crate) mod test_support;
mod view;

pub use actions::Actions;
pub use each::{Each, EachIter};
pub use engine::{Report, check_statements};
pub(crate) use finding::quoted;
pub use finding::{Finding, Level, Related, draw_line, is_hidden, quoted_line, with_holes_named};
pub(crate) use findings::Findings;
pub use findings::{MOST_OF_A_RULE, joined};
pub(crate) use memo::Memo;
pub use rule::{Check, Rule, find_rule};
pub use rules::{
    misplaced_hole::beside_brace as hole_beside_brace_finding,
    misplaced_hole::in_variable as hole_in_variable_finding,
    unknown_rule::finding as unknown_rule_finding, unnamed_hole::finding as unnamed_hole_finding,
    unused_allow::finding as unused_allow_finding,
};
pub use service::{PolicyService, check_service};
pub(crate) use superseded::is_superseded;
pub(crate) use view::is_told_elsewhere;
pub use view::{
    ActionSite, ArnSite, ConditionSite, PolicyView, PrincipalSite, PrincipalValue, ResourceSite,
    StatementView, TextRole, TextSite,
};
