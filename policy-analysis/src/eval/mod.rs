//! Evaluation of one request.
//!
//! `evaluator` prepares policies and asks the statements that can apply, which `index` finds; `combine`
//! puts what they say together as AWS does; `decision` is the outcome. `reason` says why, and
//! `allowed_if` under what it would be allowed. `alone` is one policy without the others.

pub(crate) mod allowed_if;
pub(crate) mod alone;
mod combine;
pub(crate) mod decision;
pub(crate) mod evaluator;
mod index;
pub(crate) mod reason;
mod refused;
mod words;
