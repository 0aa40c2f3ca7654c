//! Folders of real documents, and committed files in which each finding of note has been judged.
//!
//! The tests of this package and `cargo xtask corpus` share it. A corpus is a folder with an
//! `INDEX.tsv`; the variable `POLICY_CORPUS` names one for the tests, which are skipped without.

#![forbid(unsafe_code)]

mod checked;
pub mod examples;
pub mod families;
mod index;
mod review;
pub mod values;

pub use checked::{Checked, Found};
pub use index::{Corpus, Entry, INDEX_COLUMNS, workspace_root};
pub use review::{Review, field};
