//! The core.

pub mod model;
pub mod suggest;
