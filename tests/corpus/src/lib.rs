//! Documents for tests: those that were written for them, folders of real ones, and committed files in
//! which each finding of note in the latter has been judged.
//!
//! The tests of this package and `cargo xtask corpus` share it. A corpus is a folder with an
//! `INDEX.tsv`; the variable `POLICY_CORPUS` names one, over which the tests run too.

#![forbid(unsafe_code)]

mod checked;
pub mod examples;
pub mod families;
mod index;
pub mod made;
mod review;
pub mod values;

pub use checked::{Checked, Found};
pub use index::{Corpus, Entry, INDEX_COLUMNS, workspace_root};
pub use review::{Review, field};
