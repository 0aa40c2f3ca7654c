//! Evaluation of one request.
//!
//! `evaluator` prepares policies and evaluates the statements that can apply, which `index` finds; `combine`
//! combines the results as AWS does; `decision` is the outcome. `reason` explains it, and `allowed_if` finds
//! conditions under which the request would be allowed. `alone` is about one policy without the others.

pub(crate) mod allowed_if;
pub(crate) mod alone;
mod combine;
pub(crate) mod decision;
pub(crate) mod evaluator;
mod index;
pub(crate) mod reason;
mod refused;
mod words;
