//! The core.

pub mod model;
