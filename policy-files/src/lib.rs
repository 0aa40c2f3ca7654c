//! The files of `iam-policy`: how they are read, and how they are replaced.
//!
//! [`open`] takes regular files alone, so that nothing waits for a pipe or reads a device that has no
//! end. [`replace`] and [`create`] write a file as a whole or not at all, never over what somebody
//! else wrote in the meantime, and keep what the file has beside its bytes: its mode, its owner and
//! its extended attributes. What they cannot keep they refuse to write.
//!
//! Without the feature `rustix` the crate has no dependencies, and the calls of the system that the
//! standard library lacks are missing: extended attributes are not seen, and a file that is put in
//! place in the same instant can be replaced, since two files cannot be exchanged in one step.

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
