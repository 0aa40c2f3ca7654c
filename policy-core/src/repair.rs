//! What takes a finding away: changes of the document that a tool can make.

use crate::path::Place;

/// A change of the text, in terms of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// Other characters for a string or a name, or for the part of it that the place is narrowed to.
    Replace {
        /// What is replaced. The place of a value that is no string stands for all of it.
        place: Place,
        /// The new characters, not escaped.
        text: String,
    },
    /// An element of a list or a member of an object less.
    Remove {
        /// The element or the member's value. The only element of a list is never removed.
        place: Place,
    },
    /// A member more, before all others of an object.
    Insert {
        /// The object.
        place: Place,
        /// The name of the member.
        name: String,
        /// Its value, a string.
        text: String,
    },
}

impl Edit {
    /// An element of a list or a member of an object less.
    #[must_use]
    pub const fn remove(place: Place) -> Self {
        Self::Remove { place }
    }
}

/// The edits that take a finding away, together.
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
    /// Writes other characters in place of a string, a name or a part of it.
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

    /// Writes the one text that can have been meant: none where there is another, or no text at all.
    #[must_use]
    pub fn meant(place: Place, near: &[&str]) -> Option<Self> {
        match near {
            [only] => Some(Self::replace(place, *only)),
            _ => None,
        }
    }

    /// Several edits, of which none is made without the others.
    #[must_use]
    pub const fn of(edits: Vec<Edit>) -> Self {
        Self { edits, changes_meaning: false }
    }

    /// As [`meant`](Self::meant), of a text that IAM takes and that means nothing, so that another in its place
    /// changes what is allowed.
    #[must_use]
    pub fn meant_instead<T: AsRef<str>>(place: Place, near: &[T]) -> Option<Self> {
        match near {
            [only] => Some(Self::replace(place, only.as_ref()).changing_meaning()),
            _ => None,
        }
    }

    /// The same edits, which change what a policy allows that IAM takes as it stands.
    #[must_use]
    pub const fn changing_meaning(mut self) -> Self {
        self.changes_meaning = true;
        self
    }

    /// The edits.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether the policy allows after the edits what it allowed before, or was one that AWS refuses.
    #[must_use]
    pub const fn keeps_meaning(&self) -> bool {
        !self.changes_meaning
    }
}

/// A range of bytes of a text, and what is written in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes that go.
    pub span: crate::document::Span,
    /// What comes.
    pub text: String,
}
