//! Rules that apply while a document is read: everything that makes it not a policy, or not a
//! request. One file per rule.

pub(crate) mod data_type_mismatch;
pub(crate) mod document_too_long;
pub(crate) mod duplicate_key;
pub(crate) mod empty_list;
pub(crate) mod invalid_condition_data_type;
pub(crate) mod invalid_condition_operator;
pub(crate) mod invalid_effect;
pub(crate) mod invalid_policy_element;
pub(crate) mod invalid_principal_format;
pub(crate) mod invalid_principal_key;
pub(crate) mod invalid_request;
pub(crate) mod invalid_version;
pub(crate) mod json_syntax_error;
pub(crate) mod misplaced_hole;
pub(crate) mod missing_action;
pub(crate) mod missing_effect;
pub(crate) mod missing_statement;
pub(crate) mod unsupported_element_combination;

use crate::rule::Rule;

pub use data_type_mismatch::RULE as DATA_TYPE_MISMATCH;
pub use document_too_long::{RULE as DOCUMENT_TOO_LONG, find_long_text};
pub use duplicate_key::RULE as DUPLICATE_KEY;
pub use empty_list::RULE as EMPTY_LIST;
pub use invalid_condition_data_type::RULE as INVALID_CONDITION_DATA_TYPE;
pub use invalid_condition_operator::RULE as INVALID_CONDITION_OPERATOR;
pub use invalid_effect::RULE as INVALID_EFFECT;
pub use invalid_policy_element::RULE as INVALID_POLICY_ELEMENT;
pub use invalid_principal_format::RULE as INVALID_PRINCIPAL_FORMAT;
pub use invalid_principal_key::RULE as INVALID_PRINCIPAL_KEY;
pub use invalid_request::RULE as INVALID_REQUEST;
pub use invalid_version::RULE as INVALID_VERSION;
pub use json_syntax_error::RULE as JSON_SYNTAX_ERROR;
pub use misplaced_hole::{
    RULE as MISPLACED_HOLE, beside_brace as hole_beside_brace_finding,
    in_variable as hole_in_variable_finding,
};
pub use missing_action::RULE as MISSING_ACTION;
pub use missing_effect::RULE as MISSING_EFFECT;
pub use missing_statement::RULE as MISSING_STATEMENT;
pub use unsupported_element_combination::RULE as UNSUPPORTED_ELEMENT_COMBINATION;

/// All reading rules.
pub static RULES: [&Rule; 18] = [
    &DATA_TYPE_MISMATCH,
    &DOCUMENT_TOO_LONG,
    &DUPLICATE_KEY,
    &EMPTY_LIST,
    &INVALID_CONDITION_DATA_TYPE,
    &INVALID_CONDITION_OPERATOR,
    &INVALID_EFFECT,
    &INVALID_POLICY_ELEMENT,
    &INVALID_PRINCIPAL_FORMAT,
    &INVALID_PRINCIPAL_KEY,
    &INVALID_REQUEST,
    &INVALID_VERSION,
    &JSON_SYNTAX_ERROR,
    &MISPLACED_HOLE,
    &MISSING_ACTION,
    &MISSING_EFFECT,
    &MISSING_STATEMENT,
    &UNSUPPORTED_ELEMENT_COMBINATION,
];

/// Returns whether a rule is a reading rule: a document with such a finding is not a policy, so it
/// cannot be silenced.
#[must_use]
pub fn is_of_reading(rule: &Rule) -> bool {
    RULES.contains(&rule)
}
