//! What resolves a finding: changes to the document that a tool can make.

use crate::path::Place;

/// A change to the text, expressed in terms of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// Replaces a string or a name, or the part of it that the place is narrowed to.
    Replace {
        /// What is replaced. The place of a value that is not a string refers to all of it.
        place: Place,
        /// The new characters, unescaped.
        text: String,
    },
    /// Removes an element of a list or a member of an object.
    Remove {
        /// The element or the member's value. The only element of a list is never removed.
        place: Place,
    },
    /// Adds a member before all others in an object.
    Insert {
        /// The object.
        place: Place,
        /// The member's name.
        name: String,
        /// Its value, a string.
        text: String,
    },
}

impl Edit {
    /// Removes an element of a list or a member of an object.
    #[must_use]
    pub const fn remove(place: Place) -> Self {
        Self::Remove { place }
    }
}

/// The edits that together resolve a finding.
///
/// ```
/// use policy_core::path::{Path, Place};
/// use policy_core::repair::Repair;
///
/// let place = Place::value(Path::root().key("Statement").index(0).key("Action"));
/// let repair = Repair::replace(place, "s3:GetObject");
/// assert!(repair.keeps_meaning());
/// assert!(!repair.changing_meaning().keeps_meaning());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    edits: Vec<Edit>,
    changes_meaning: bool,
}

impl Repair {
    /// Replaces a string, a name or a part of it.
    #[must_use]
    pub fn replace(place: Place, text: impl Into<String>) -> Self {
        Self::of(vec![Edit::Replace { place, text: text.into() }])
    }

    /// Removes an element of a list or a member of an object.
    #[must_use]
    pub fn remove(place: Place) -> Self {
        Self::of(vec![Edit::remove(place)])
    }

    /// Adds a member to an object, before all others.
    #[must_use]
    pub fn insert(place: Place, name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::of(vec![Edit::Insert { place, name: name.into(), text: text.into() }])
    }

    /// Writes the only string that can have been meant: `None` if there are several candidates, or
    /// none.
    #[must_use]
    pub fn meant(place: Place, near: &[&str]) -> Option<Self> {
        match near {
            [only] => Some(Self::replace(place, *only)),
            _ => None,
        }
    }

    /// Combines several edits that are only made together.
    #[must_use]
    pub const fn of(edits: Vec<Edit>) -> Self {
        Self { edits, changes_meaning: false }
    }

    /// Does the same as [`meant`](Self::meant) for a string that IAM accepts although it means nothing, so
    /// that replacing it changes what is allowed.
    #[must_use]
    pub fn meant_instead<T: AsRef<str>>(place: Place, near: &[T]) -> Option<Self> {
        match near {
            [only] => Some(Self::replace(place, only.as_ref()).changing_meaning()),
            _ => None,
        }
    }

    /// Marks the edits as changing what a policy allows that IAM accepts as it is.
    #[must_use]
    pub const fn changing_meaning(mut self) -> Self {
        self.changes_meaning = true;
        self
    }

    /// Returns the edits.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Returns whether the policy allows the same after the edits as before, or was rejected by
    /// AWS.
    #[must_use]
    pub const fn keeps_meaning(&self) -> bool {
        !self.changes_meaning
    }
}

/// A range of bytes in a text, and its replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes to remove.
    pub span: crate::document::Span,
    /// The replacement.
    pub text: String,
}
