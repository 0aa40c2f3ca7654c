//! The typed model.

pub mod hole;
mod text;

pub use text::Text;
