//! File access for `iam-policy`: how files are read and replaced.
//!
//! [`open`] accepts only regular files, so that nothing waits for a pipe or reads an endless
//! device. [`replace`] and [`create`] write a file completely or not at all, never over what
//! someone else wrote in the meantime, and keep the file's metadata: its mode, owner and extended
//! attributes. If they cannot keep them, they do not write the file.
//!
//! Without the feature `rustix`, the crate has no dependencies, and system calls that the standard
//! library lacks are missing: extended attributes are ignored, and a file that is put in place in
//! the same instant can be overwritten, because two files cannot be exchanged in one step.

#![forbid(unsafe_code)]

mod alone;
mod open;
mod owner;
mod replace;
mod system;
mod temporary;

pub use open::{Identity, MOST_BYTES, identity, is_changed, open, read, why};
pub use owner::{is_own, user};
pub use replace::{Before, clear_abandoned, create, replace};
