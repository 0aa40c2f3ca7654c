//! The condition keys of a request.

use policy_core::semantics::known::compare_keys;

use crate::error::{Member, RequestError};

/// The condition keys that a request has, and those for which this is not known.
///
/// Keys are case-insensitive, as in IAM. The request does not have any other keys.
///
/// ```
/// use policy_analysis::Context;
///
/// let context = Context::new()
///     .with("aws:SourceIp", "203.0.113.1")?
///     .with_values("aws:TagKeys", ["team", "stage"])?
///     .with_unknown("sts:ExternalId")?;
/// assert!(context.clone().with("AWS:SourceIP", "203.0.113.2").is_err());
/// # Ok::<(), policy_analysis::RequestError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// In the order of their keys.
    pub(crate) entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    /// `None` if it is not known whether the request has the key, and with which values.
    pub(crate) values: Option<Vec<String>>,
}

impl Context {
    /// A context without keys.
    #[must_use]
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// Adds a key with one value.
    ///
    /// # Errors
    ///
    /// The key already exists, ignoring case.
    pub fn with(self, key: &str, value: impl Into<String>) -> Result<Self, RequestError> {
        self.with_values(key, [value])
    }

    /// Adds a key with a set of values, which can be empty.
    ///
    /// # Errors
    ///
    /// The key already exists, ignoring case.
    pub fn with_values<V: Into<String>>(
        self,
        key: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Result<Self, RequestError> {
        let values = values.into_iter().map(Into::into).collect();
        self.insert(key, Some(values))
    }

    /// Adds an unknown key: the request may or may not have it, with any values.
    ///
    /// # Errors
    ///
    /// The key already exists, ignoring case.
    pub fn with_unknown(self, key: &str) -> Result<Self, RequestError> {
        self.insert(key, None)
    }

    /// The number of keys.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no keys.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Iterates over the keys in order, each with its values, or `None` if it is unknown.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&[String]>)> {
        self.entries.iter().map(|entry| (entry.key.as_str(), entry.values.as_deref()))
    }

    fn insert(mut self, key: &str, values: Option<Vec<String>>) -> Result<Self, RequestError> {
        let member = || match values {
            Some(_) => Member::Context(key.to_owned()),
            None => Member::UnknownContext(key.to_owned()),
        };
        if key.is_empty() {
            return Err(RequestError::new(
                member(),
                "the condition key is empty",
                "write a condition key such as `aws:SourceIp`",
            ));
        }
        // Many keys are usually added in order.
        let found = match self.entries.last() {
            Some(last) if compare_keys(&last.key, key).is_lt() => Err(self.entries.len()),
            Some(_) => self.entries.binary_search_by(|entry| compare_keys(&entry.key, key)),
            None => Err(0),
        };
        match found {
            Ok(place) => {
                let other = self.entries.get(place).map_or(key, |entry| &entry.key);
                let message = if other == key {
                    format!("the condition key `{key}` appears twice")
                } else {
                    format!("the condition keys `{other}` and `{key}` are the same")
                };
                Err(RequestError::new(member(), message, "write it once, with all its values"))
            }
            Err(place) => {
                self.entries.insert(place, Entry { key: key.to_owned(), values });
                Ok(self)
            }
        }
    }

    /// The same keys, one of which has another value.
    pub(crate) fn with_value(mut self, key: &str, value: String) -> Self {
        let found = self.entries.binary_search_by(|entry| compare_keys(&entry.key, key));
        if let Some(entry) = found.ok().and_then(|place| self.entries.get_mut(place)) {
            entry.values = Some(vec![value]);
        }
        self
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Entry> {
        let found = self.entries.binary_search_by(|entry| compare_keys(&entry.key, key));
        found.ok().and_then(|place| self.entries.get(place))
    }
}
