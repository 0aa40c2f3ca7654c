//! Whatever fills a hole, the policy means what its author wrote.
//!
//! Every slot of every macro, in every spelling, is filled with every value that could change the meaning of
//! a policy, as far as the position's types accept it. The policy read back from its JSON is compared with
//! the template: the same statements, elements and keys, lists of the same length, the same
//! segments and variables, and wildcards only where `Pattern` or `ArnPattern` adds them.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod actions;
mod chains;
mod check;
mod conditions;
mod kinds;
mod lists;
mod pairs;
mod principals;
mod refused;
mod resources;
mod singles;
mod values;
