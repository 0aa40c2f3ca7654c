//! Whatever fills a hole, the policy means what its author wrote.
//!
//! Every slot of every macro, in every spelling, is filled with every value that could change what a
//! policy means, as far as the types of the position take it. What is held to the template is the
//! policy read back from its JSON: the same statements, elements and keys, lists as long, the same
//! segments and variables, and wildcards only where `Pattern` or `ArnPattern` brings them.

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
