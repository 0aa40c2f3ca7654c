//! Reference lists.
