//! The benches of `iam-policy`; see `benches/read.rs`.
