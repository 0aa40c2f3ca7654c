//! Shared parts of the fuzz targets: the macros as a library, random documents, and naive value parsers.

// The macros are a proc-macro crate, which cannot be linked, so their modules are compiled here, with the
// token streams that proc-macro2 provides outside a compiler.
extern crate proc_macro;

#[path = "../../policy-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../policy-macros/src/report.rs"]
mod report;
#[path = "../../policy-macros/src/settings.rs"]
mod settings;
#[path = "../../policy-macros/src/tokens/mod.rs"]
mod tokens;

pub mod documents;
pub mod laws;
pub mod macros;
pub mod naive;
