//! Runs of the binary, as in terminals and pipelines.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod allow;
mod bad_input;
mod check;
mod command;
mod contracts;
mod convert;
mod denied;
mod diff;
mod escapes;
mod eval;
mod explain;
mod fmt;
mod folders;
mod formats;
mod help;
mod inputs;
mod outputs;
mod parity;
mod prove;
mod repairs;
mod sarif;
mod settings;
mod since;
mod streams;
mod values;
mod words;
mod writes;
