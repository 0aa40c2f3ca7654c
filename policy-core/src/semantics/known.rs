//! What is known about a request: the caller, and the values of its condition keys.
//!
//! ```
//! use policy_core::semantics::known::{Context, Entry, Known};
//! use policy_core::semantics::principal::Caller;
//!
//! // Entries are in the order of their keys, without regard to casing.
//! const ENTRIES: [Entry<'_>; 2] = [
//!     Entry::new("aws:SourceIp", Known::Values(&["203.0.113.1"])),
//!     Entry::new("sts:ExternalId", Known::Unknown),
//! ];
//! const CONTEXT: Context<'_> = Context::of_request(&ENTRIES, &Caller::Anonymous, &None);
//! assert!(matches!(CONTEXT.get("AWS:sourceip"), Known::Values(["203.0.113.1"])));
//! assert!(matches!(CONTEXT.get("aws:PrincipalTag/team"), Known::Absent));
//! assert!(matches!(CONTEXT.get("aws:PrincipalType"), Known::Values(["Anonymous"])));
//!
//! const OF_ANYBODY: Context<'_> = Context::of_request(&[], &Caller::Unknown, &None);
//! assert!(matches!(OF_ANYBODY.get("aws:PrincipalType"), Known::Unknown));
//! ```

use std::cmp::Ordering;

use super::derived::DerivedKey;
use super::principal::{Caller, is_absent};
use super::truth::Truth;
use crate::model::{is_equal_in_any_casing, wide};

/// What is known about one condition key of a request.
#[derive(Clone, Copy, Debug)]
pub enum Known<'a> {
    /// The request does not have it.
    Absent,
    /// It is not known whether the request has it, nor its values.
    Unknown,
    /// The request has it with these values; a set can be empty.
    Values(&'a [&'a str]),
    /// The request has it, with one value that matches one of these patterns.
    OneOf(&'a [&'a str]),
}

/// A condition key, with what is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) known: Known<'a>,
}

impl<'a> Entry<'a> {
    /// Creates an entry for a key.
    #[must_use]
    pub const fn new(key: &'a str, known: Known<'a>) -> Self {
        Self { key, known }
    }

    /// Returns the key.
    #[must_use]
    pub const fn key(&self) -> &'a str {
        self.key
    }

    /// Returns what is known about it.
    #[must_use]
    pub const fn known(&self) -> Known<'a> {
        self.known
    }
}

/// What is known about keys that have no entry and do not follow from the caller.
#[derive(Clone, Copy, Debug)]
enum Rest {
    /// The request does not have them.
    Absent,
    /// Nothing, except that the keys that no call by this caller has are absent.
    Unknown,
}

/// The condition keys of a request.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    entries: &'a [Entry<'a>],
    caller: &'a Caller<'a>,
    resource_account: &'a Option<&'a str>,
    rest: Rest,
    unreadable: Truth,
}

impl<'a> Context<'a> {
    /// Returns the keys of a request: those that follow from the caller and the resource's account,
    /// and entries, which must be in the order of [`compare_keys`] with each key only once. The
    /// request has no other keys, except that if the caller is unknown, the keys that would follow
    /// from the caller are unknown too.
    #[must_use]
    pub const fn of_request(
        entries: &'a [Entry<'a>],
        caller: &'a Caller<'a>,
        resource_account: &'a Option<&'a str>,
    ) -> Self {
        let unreadable = Truth::Never;
        Self { entries, caller, resource_account, rest: Rest::Absent, unreadable }
    }

    /// Returns the keys of any request by a caller.
    #[must_use]
    pub const fn of_caller(caller: &'a Caller<'a>) -> Self {
        Self::of_call(&[], caller, &None)
    }

    /// Returns the keys of a call of which some entries are known: those that follow from the
    /// caller and the resource's account, and entries, as for [`of_request`](Self::of_request).
    /// Nothing is known about any other key, except those that no call by this caller has.
    #[must_use]
    pub const fn of_call(
        entries: &'a [Entry<'a>],
        caller: &'a Caller<'a>,
        resource_account: &'a Option<&'a str>,
    ) -> Self {
        let unreadable = Truth::Never;
        Self { entries, caller, resource_account, rest: Rest::Unknown, unreadable }
    }

    /// Leaves it open whether a value matches that a condition's operator cannot interpret, such as
    /// `no` for `Bool`. Without this, it matches nothing; AWS does not say.
    #[must_use]
    pub const fn with_unreadable_open(self) -> Self {
        Self { unreadable: Truth::Perhaps, ..self }
    }

    /// Returns whether a value matches that a condition's operator cannot interpret.
    pub(super) const fn unreadable(&self) -> Truth {
        self.unreadable
    }

    /// Returns what is known about a key, in any case.
    #[must_use]
    pub const fn get(&self, key: &str) -> Known<'a> {
        if let Some(known) = self.derived(key) {
            return known;
        }
        match (self.entry(key), self.rest) {
            (Some(entry), _) => entry.known,
            // The caller is unknown, but there is one.
            (None, Rest::Absent) if DerivedKey::parse(key).is_some() => Known::Unknown,
            (None, Rest::Absent) => Known::Absent,
            (None, Rest::Unknown) if is_absent(key, self.caller) => Known::Absent,
            (None, Rest::Unknown) => Known::Unknown,
        }
    }

    /// Returns the entry of a key, in any case.
    #[must_use]
    pub const fn entry(&self, key: &str) -> Option<Entry<'a>> {
        let mut entries = self.entries;
        // Most keys differ in length, which is cheaper to check than their order.
        if let [] | [_] | [_, _] | [_, _, _] | [_, _, _, _] = entries {
            while let [first, others @ ..] = entries {
                if is_equal_in_any_casing(key, first.key) {
                    return Some(*first);
                }
                entries = others;
            }
            return None;
        }
        while let Some((before, [entry, after @ ..])) = entries.split_at_checked(entries.len() / 2)
        {
            entries = match compare_keys(key, entry.key) {
                Ordering::Equal => return Some(*entry),
                Ordering::Less => before,
                Ordering::Greater => after,
            };
        }
        None
    }

    /// Returns what is known about a key that follows from the rest of a request.
    #[must_use]
    pub const fn derived(&self, key: &str) -> Option<Known<'a>> {
        let Some(key) = DerivedKey::parse(key) else { return None };
        Some(match key {
            DerivedKey::ResourceAccount => match self.resource_account {
                Some(account) => Known::Values(std::slice::from_ref(account)),
                None => Known::Unknown,
            },
            key => match self.caller.derived(key) {
                Some(known) => known,
                None => return None,
            },
        })
    }
}

/// Compares condition keys ignoring ASCII case.
#[must_use]
pub const fn compare_keys(one: &str, other: &str) -> Ordering {
    let (mut left, mut right) = wide::after_same_blocks(one.as_bytes(), other.as_bytes());
    loop {
        match (left, right) {
            ([], []) => return Ordering::Equal,
            ([], _) => return Ordering::Less,
            (_, []) => return Ordering::Greater,
            ([one, lefts @ ..], [other, rights @ ..]) => {
                if *one != *other {
                    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
                    if one != other {
                        return if one < other { Ordering::Less } else { Ordering::Greater };
                    }
                }
                (left, right) = (lefts, rights);
            }
        }
    }
}
