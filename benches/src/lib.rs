//! The benchmarks of `iam-policy`; see `benches/read.rs`.
