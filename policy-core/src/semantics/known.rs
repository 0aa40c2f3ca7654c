//! What is known of a request: who asks, and what its condition keys hold.
//!
//! ```
//! use policy_core::semantics::known::{Context, Entry, Known, Rest};
//!
//! // Entries are in the order of their keys, without regard to casing.
//! const ENTRIES: [Entry<'_>; 2] = [
//!     Entry::new("aws:SourceIp", Known::Values(&["203.0.113.1"])),
//!     Entry::new("sts:ExternalId", Known::Unknown),
//! ];
//! const CONTEXT: Context<'_> = Context::new(&ENTRIES, Rest::Absent);
//! assert!(matches!(CONTEXT.get("AWS:sourceip"), Known::Values(["203.0.113.1"])));
//! assert!(matches!(CONTEXT.get("aws:PrincipalTag/team"), Known::Absent));
//! ```

use std::cmp::Ordering;

use super::principal::{Caller, is_absent};

/// What is known of one condition key of a request.
#[derive(Clone, Copy, Debug)]
pub enum Known<'a> {
    /// The request does not have it.
    Absent,
    /// Whether the request has it, and with what, is not known.
    Unknown,
    /// The request has it with these values; a set can be empty.
    Values(&'a [&'a str]),
    /// The request has it, with one value that one of these patterns takes.
    OneOf(&'a [&'a str]),
}

/// A condition key, with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    key: &'a str,
    known: Known<'a>,
}

impl<'a> Entry<'a> {
    /// What is known of a key.
    #[must_use]
    pub const fn new(key: &'a str, known: Known<'a>) -> Self {
        Self { key, known }
    }

    /// The key.
    #[must_use]
    pub const fn key(&self) -> &'a str {
        self.key
    }

    /// What is known of it.
    #[must_use]
    pub const fn known(&self) -> Known<'a> {
        self.known
    }
}

/// What is known of the keys that have no entry.
#[derive(Clone, Copy, Debug)]
pub enum Rest<'a> {
    /// The request does not have them.
    Absent,
    /// Nothing, but for those that no call of this caller has.
    OfCaller(Caller<'a>),
}

/// The condition keys of a request.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    entries: &'a [Entry<'a>],
    rest: Rest<'a>,
}

impl<'a> Context<'a> {
    /// A context of entries, which stand in the order of [`compare_keys`], each key once.
    #[must_use]
    pub const fn new(entries: &'a [Entry<'a>], rest: Rest<'a>) -> Self {
        Self { entries, rest }
    }

    /// What is known of a key, in whatever casing.
    #[must_use]
    pub const fn get(&self, key: &str) -> Known<'a> {
        let mut entries = self.entries;
        while let Some((before, [entry, after @ ..])) = entries.split_at_checked(entries.len() / 2)
        {
            entries = match compare_keys(key, entry.key) {
                Ordering::Equal => return entry.known,
                Ordering::Less => before,
                Ordering::Greater => after,
            };
        }
        match self.rest {
            Rest::Absent => Known::Absent,
            Rest::OfCaller(caller) if is_absent(key, caller) => Known::Absent,
            Rest::OfCaller(_) => Known::Unknown,
        }
    }
}

/// The order of condition keys, which are the same in whatever casing of ASCII letters.
#[must_use]
pub const fn compare_keys(one: &str, other: &str) -> Ordering {
    let (mut left, mut right) = (one.as_bytes(), other.as_bytes());
    loop {
        match (left, right) {
            ([], []) => return Ordering::Equal,
            ([], _) => return Ordering::Less,
            (_, []) => return Ordering::Greater,
            ([one, lefts @ ..], [other, rights @ ..]) => {
                let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
                if one != other {
                    return if one < other { Ordering::Less } else { Ordering::Greater };
                }
                (left, right) = (lefts, rights);
            }
        }
    }
}
