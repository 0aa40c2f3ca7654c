//! Symbolic places: where something is in a document, without line or column.

use std::fmt;
use std::ops::Range;

use crate::model::Text;

/// One step from a value to a value inside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A member of an object. `occurrence` counts from 0 the preceding members with the same name.
    Key {
        /// The member's name, as written.
        name: Text,
        /// Which of the members with this name, from 0.
        occurrence: u32,
    },
    /// An element of an array, from 0.
    Index(u32),
}

/// The path from the root of a document to a value.
///
/// Displays as a JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
///
/// ```
/// use policy_core::path::Path;
///
/// let path = Path::root().key("Statement").index(0).key("Condition").key("aws:RequestTag/team");
/// assert_eq!(path.to_string(), "/Statement/0/Condition/aws:RequestTag~1team");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path(Vec<Step>);

impl Path {
    /// Returns the path of the document itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// Returns the path of the first member called `name`.
    #[must_use]
    pub fn key(self, name: impl Into<Text>) -> Self {
        self.nth_key(name, 0)
    }

    /// Returns the path of the member called `name` that is preceded by `occurrence` members with
    /// that name.
    #[must_use]
    pub fn nth_key(mut self, name: impl Into<Text>, occurrence: u32) -> Self {
        self.0.push(Step::Key { name: name.into(), occurrence });
        self
    }

    /// Returns the path of the element at `index`.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.0.push(Step::Index(u32::try_from(index).unwrap_or(u32::MAX)));
        self
    }

    /// Returns the path extended by another one.
    #[must_use]
    pub fn join(mut self, rest: &Self) -> Self {
        self.0.extend_from_slice(&rest.0);
        self
    }

    /// Returns the path with these steps.
    #[must_use]
    pub fn of(steps: &[Step]) -> Self {
        Self(steps.to_vec())
    }

    /// Returns the steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            match step {
                Step::Key { name, .. } => {
                    write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))?;
                }
                Step::Index(index) => write!(f, "/{index}")?,
            }
        }
        Ok(())
    }
}

/// The part of a member that a place refers to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Part {
    /// The value.
    #[default]
    Value,
    /// The name of the member at the end of the path.
    Key,
}

/// A place in a document, resolved by [`Document::locate`](crate::document::Document::locate).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Place {
    /// The value, or the member whose name is meant.
    pub path: Path,
    /// The name or the value.
    pub part: Part,
    /// A range of bytes inside the decoded string of the name or value.
    pub within: Option<Range<usize>>,
}

impl Place {
    /// Returns the place of a whole value.
    #[must_use]
    pub const fn value(path: Path) -> Self {
        Self { path, part: Part::Value, within: None }
    }

    /// Returns the place of the name of the member at the end of `path`.
    #[must_use]
    pub const fn key(path: Path) -> Self {
        Self { path, part: Part::Key, within: None }
    }

    /// Returns the same place, for the whole of its string.
    #[must_use]
    pub fn whole(mut self) -> Self {
        self.within = None;
        self
    }

    /// Returns the same place, narrowed to a range of bytes inside its string.
    #[must_use]
    pub fn within(mut self, range: Range<usize>) -> Self {
        self.within = Some(range);
        self
    }
}
