//! Documents for tests: those written for the tests, folders of real ones, and committed files in which each
//! notable finding in the latter has been reviewed.
//!
//! The tests of this package and `cargo xtask corpus` share it. A corpus is a folder with an `INDEX.tsv`; the
//! variable `POLICY_CORPUS` names one, and the tests also run over it.

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
