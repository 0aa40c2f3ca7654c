//! What is asked of the system: the calls of `rustix`, or what the standard library has of them.

#[cfg(all(unix, feature = "rustix"))]
mod descriptors;
#[cfg(not(all(unix, feature = "rustix")))]
mod plain;

#[cfg(all(unix, feature = "rustix"))]
pub(crate) use descriptors::{Folder, keep_attributes, reading};
#[cfg(not(all(unix, feature = "rustix")))]
pub(crate) use plain::{Folder, keep_attributes, reading};
