//! What policies mean, written once: rules, chains, evaluation and proofs ask here.

pub mod steps;
