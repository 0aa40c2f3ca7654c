//! Lists that are never empty.

use std::ops::Deref;

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Serialize, Serializer};

/// A list that has at least one element.
///
/// A policy cannot have an empty list, so a list that is alone in `[..list]`, by value or by
/// reference, must have this type. [`one_or_more`] creates one from any iterable.
///
/// ```
/// use iam_policy::{ArnPattern, OneOrMore, identity_policy};
///
/// let buckets = OneOrMore::from([
///     ArnPattern::parse("arn:aws:s3:::reports/*")?,
///     ArnPattern::parse("arn:aws:s3:::archive/*")?,
/// ]);
/// let policy = identity_policy![
///     allow { action: s3::GetObject, resource: [..&buckets] },
///     deny { action: s3::PutObject, resource: [..&buckets] },
/// ];
/// assert_eq!(policy.to_json().matches("arn:aws:s3:::archive/*").count(), 2);
/// # Ok::<(), iam_policy::ArnError>(())
/// ```
///
/// An array without elements does not compile:
///
/// ```compile_fail,E0080
/// let none = iam_policy::OneOrMore::<u8>::from([]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OneOrMore<T>(Vec<T>);

/// A list was empty where a policy requires an element.
///
/// ```
/// let error = iam_policy::one_or_more(Vec::<u8>::new()).unwrap_err();
/// assert!(error.to_string().starts_with("the list is empty"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptyListError;

impl std::fmt::Display for EmptyListError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            "the list is empty, which would change the meaning of the policy: add a value, \
             or remove the statement",
        )
    }
}

impl std::error::Error for EmptyListError {}

/// Collects the elements of an iterable, of which there must be at least one.
///
/// ```
/// use iam_policy::{AccountId, one_or_more, trust_policy};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let accounts = ["123456789012", "210987654321"].map(AccountId::parse);
/// let accounts = accounts.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let policy = trust_policy![allow {
///     principal: Account([..one_or_more(accounts)?]),
///     action: sts::AssumeRole,
///     when: StringEquals("sts:ExternalId", "reports-7f3a"),
/// }];
/// assert!(policy.to_json().contains("arn:aws:iam::210987654321:root"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The iterable is empty.
pub fn one_or_more<T>(values: impl IntoIterator<Item = T>) -> Result<OneOrMore<T>, EmptyListError> {
    OneOrMore::try_from(values.into_iter().collect::<Vec<_>>())
}

impl<T> OneOrMore<T> {
    /// Returns the number of elements, which is at least one.
    ///
    /// ```
    /// assert_eq!(iam_policy::OneOrMore::from(["a", "b"]).len(), 2);
    /// ```
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "it is never empty")]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the first element, which always exists.
    ///
    /// ```
    /// assert_eq!(iam_policy::OneOrMore::from(["a", "b"]).first(), &"a");
    /// ```
    #[must_use]
    pub const fn first(&self) -> &T {
        match self.0.as_slice() {
            [first, ..] => first,
            [] => unreachable!(),
        }
    }

    /// Returns an iterator over references to the elements.
    ///
    /// ```
    /// let lengths = iam_policy::OneOrMore::from(["a", "bc"]);
    /// assert!(lengths.iter().map(|it| it.len()).eq([1, 2]));
    /// ```
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// Returns the elements as a slice; a `&OneOrMore<T>` also coerces to one.
    ///
    /// ```
    /// let list = iam_policy::OneOrMore::from(["a", "b"]);
    /// assert_eq!(list.as_slice(), ["a", "b"]);
    /// assert_eq!(list.join(","), "a,b");
    /// ```
    #[must_use]
    pub const fn as_slice(&self) -> &[T] {
        self.0.as_slice()
    }

    /// Returns the elements as a `Vec`.
    ///
    /// ```
    /// let mut list = iam_policy::OneOrMore::from(["a"]).into_vec();
    /// list.push("b");
    /// assert_eq!(list, ["a", "b"]);
    /// ```
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }

    /// Applies a function to each element.
    ///
    /// ```
    /// let names = iam_policy::OneOrMore::from(["a", "b"]).map(|it| format!("team-{it}"));
    /// assert_eq!(names.as_slice(), ["team-a", "team-b"]);
    /// ```
    #[must_use]
    pub fn map<U>(self, make: impl FnMut(T) -> U) -> OneOrMore<U> {
        OneOrMore(self.0.into_iter().map(make).collect())
    }

    /// Applies a fallible function to each element.
    ///
    /// ```
    /// use iam_policy::{OneOrMore, Region};
    ///
    /// let regions = OneOrMore::from(["us-east-1", "us-west-2"]).try_map(Region::parse)?;
    /// assert_eq!(regions.len(), 2);
    /// # Ok::<(), iam_policy::ValueError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first error that `make` returns.
    pub fn try_map<U, E>(self, make: impl FnMut(T) -> Result<U, E>) -> Result<OneOrMore<U>, E> {
        self.0.into_iter().map(make).collect::<Result<_, _>>().map(OneOrMore)
    }
}

impl<T, const N: usize> From<[T; N]> for OneOrMore<T> {
    fn from(values: [T; N]) -> Self {
        const { assert!(N > 0, "an empty array is not a list of one or more elements") };
        Self(Vec::from(values))
    }
}

impl<T> TryFrom<Vec<T>> for OneOrMore<T> {
    type Error = EmptyListError;
    fn try_from(values: Vec<T>) -> Result<Self, EmptyListError> {
        if values.is_empty() { Err(EmptyListError) } else { Ok(Self(values)) }
    }
}

impl<T: Clone> TryFrom<&[T]> for OneOrMore<T> {
    type Error = EmptyListError;
    fn try_from(values: &[T]) -> Result<Self, EmptyListError> {
        Self::try_from(values.to_vec())
    }
}

impl<T> From<OneOrMore<T>> for Vec<T> {
    fn from(values: OneOrMore<T>) -> Self {
        values.0
    }
}

impl<T> Deref for OneOrMore<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> AsRef<[T]> for OneOrMore<T> {
    fn as_ref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for OneOrMore<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMore<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Serialize> Serialize for OneOrMore<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMore<T> {
    /// Refuses the empty list.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(Vec::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lists_with_an_element_are_read() {
        let read = |text: &str| serde_json::from_str::<OneOrMore<u8>>(text);
        let list = read("[1, 2]").unwrap();
        assert_eq!(list, OneOrMore::from([1, 2]));
        assert_eq!(serde_json::to_string(&list).unwrap(), "[1,2]");
        let error = read("[]").unwrap_err().to_string();
        assert!(error.starts_with(&EmptyListError.to_string()), "{error}");
        assert!(read("1").is_err() && read("null").is_err() && read("[\"a\"]").is_err());
    }

    #[test]
    fn every_way_refuses_a_list_without_elements() {
        assert_eq!(one_or_more(None::<u8>), Err(EmptyListError));
        assert_eq!(OneOrMore::<u8>::try_from(Vec::new()), Err(EmptyListError));
        assert_eq!(OneOrMore::<u8>::try_from(&[][..]), Err(EmptyListError));
        assert_eq!(OneOrMore::try_from(&[1, 2][..]), one_or_more(1..3));
    }

    #[test]
    fn a_reference_is_a_slice() {
        fn sum(values: &[u32]) -> u32 {
            values.iter().sum()
        }
        fn length(values: impl AsRef<[u32]>) -> usize {
            values.as_ref().len()
        }
        let list = OneOrMore::from([1, 2, 3]);
        assert_eq!((sum(&list), length(&list), list.last()), (6, 3, Some(&3)));
        assert_eq!(Vec::from(list.map(|it| it + 1)), [2, 3, 4]);
    }
}
