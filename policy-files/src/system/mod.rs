//! System calls: those of `rustix`, or the subset in the standard library.

#[cfg(all(unix, feature = "rustix"))]
mod descriptors;
#[cfg(not(all(unix, feature = "rustix")))]
mod plain;

#[cfg(all(unix, feature = "rustix"))]
pub(crate) use descriptors::{Folder, keep_attributes, reading};
#[cfg(not(all(unix, feature = "rustix")))]
pub(crate) use plain::{Folder, keep_attributes, reading};
