//! What is known of a request: who asks, and what its condition keys hold.
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
use crate::model::{is_equal_in_any_casing, wide};

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

/// What is known of the keys that have no entry and do not follow from the caller.
#[derive(Clone, Copy, Debug)]
enum Rest {
    /// The request does not have them.
    Absent,
    /// Nothing, but for those that no call of this caller has.
    Unknown,
}

/// The condition keys of a request.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    entries: &'a [Entry<'a>],
    caller: &'a Caller<'a>,
    resource_account: &'a Option<&'a str>,
    rest: Rest,
}

impl<'a> Context<'a> {
    /// The keys of a request: those that follow from the caller and the resource's account, and entries,
    /// which stand in the order of [`compare_keys`], each key once. It does not have any other, but where
    /// the caller is not known those that would follow from it are not known either.
    #[must_use]
    pub const fn of_request(
        entries: &'a [Entry<'a>],
        caller: &'a Caller<'a>,
        resource_account: &'a Option<&'a str>,
    ) -> Self {
        Self { entries, caller, resource_account, rest: Rest::Absent }
    }

    /// The keys of any request of a caller.
    #[must_use]
    pub const fn of_caller(caller: &'a Caller<'a>) -> Self {
        Self { entries: &[], caller, resource_account: &None, rest: Rest::Unknown }
    }

    /// The keys of a call of which entries say something: those that follow from the caller and the
    /// resource's account, and entries, as for [`of_request`](Self::of_request). Of any other nothing is
    /// known, but for those that no call of this caller has.
    #[must_use]
    pub const fn of_call(
        entries: &'a [Entry<'a>],
        caller: &'a Caller<'a>,
        resource_account: &'a Option<&'a str>,
    ) -> Self {
        Self { entries, caller, resource_account, rest: Rest::Unknown }
    }

    /// What is known of a key, in whatever casing.
    #[must_use]
    pub const fn get(&self, key: &str) -> Known<'a> {
        if let Some(known) = self.derived(key) {
            return known;
        }
        match (self.entry(key), self.rest) {
            (Some(entry), _) => entry.known,
            // Who calls is not known, but somebody does.
            (None, Rest::Absent) if DerivedKey::parse(key).is_some() => Known::Unknown,
            (None, Rest::Absent) => Known::Absent,
            (None, Rest::Unknown) if is_absent(key, self.caller) => Known::Absent,
            (None, Rest::Unknown) => Known::Unknown,
        }
    }

    /// The entry of a key, in whatever casing.
    #[must_use]
    pub const fn entry(&self, key: &str) -> Option<Entry<'a>> {
        let mut entries = self.entries;
        // Of few keys most differ in their length, which is seen before their order is.
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

    /// What is known of a key that follows from the rest of a request.
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

/// The order of condition keys, which are the same in whatever casing of ASCII letters.
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
