//! A tree that is faithful to the source: spans, order, duplicate keys, holes.
//!
//! A front end creates a [`Document`], and the stage `lower` turns it into a
//! [`Policy`](crate::model::Policy). Nothing here knows IAM.

mod edits;
mod escapes;
mod foreign;
mod places;
mod position;
mod read;
mod scan;
mod serde;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use self::serde::OwnedDocument;
pub use places::Places;
pub use position::{LineColumn, LineIndex};
pub use read::{MOST_VALUES, ReadOutcome, SyntaxError, read_json, read_json_bytes};
pub(crate) use scan::plain_length;

use crate::path::{Path, Place};

/// A range of the source: bytes if the source is text, token numbers if it is tokens.
///
/// Only the front end that created the document knows which, and resolves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first position in the span.
    pub start: u32,
    /// The first position after the span.
    pub end: u32,
}

impl Span {
    /// Returns the span from `start` up to `end`.
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }
}

/// A value of the document.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Where the value is in the source.
    pub span: Span,
    /// The value.
    pub value: Value<'a>,
}

/// The contents of a node. A hole is a character of its string, see [`crate::model::hole`].
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(Cow<'a, str>),
    /// A string, with its escapes decoded.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Node<'a>>),
    /// An object. Members keep their order, and a name may appear more than once.
    Object(Vec<Member<'a>>),
}

impl Value<'_> {
    /// Returns the JSON type of the value, with its article.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The name, with its escapes decoded.
    pub key: Cow<'a, str>,
    /// Where the name is.
    pub key_span: Span,
    /// The value.
    pub value: Node<'a>,
}

/// How a front end's format spells the characters of a string. It makes it possible to find part of
/// a string in a text of any format; the front end that reads the format specifies it.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// Returns the bytes between the delimiters of a string; `None` if the text is not such a
    /// string.
    pub inner: fn(&str) -> Option<Range<usize>>,
    /// Returns whether the inner text is identical to its value, so that nothing needs to be
    /// counted.
    pub is_plain: fn(&str) -> bool,
    /// Returns how many bytes the first character of the inner text has there, and how many in its
    /// value; no bytes at the end.
    pub first_character: fn(&str) -> (usize, usize),
    /// Returns a string as it is spelled between the delimiters.
    pub spelled: fn(&str) -> String,
}

/// A document: one value, and information about its source.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The value.
    pub root: Node<'a>,
    /// The text in which spans count bytes, if the source is text.
    pub text: Option<&'a str>,
    /// How strings are spelled in the text. `None` if parts of strings have no places of their own.
    pub spelling: Option<Spelling>,
    /// Whether statements are spliced in at run time, so that the list may be empty here.
    pub spliced_statements: bool,
}

impl<'a> Document<'a> {
    /// Creates a document without text.
    #[must_use]
    pub const fn new(root: Node<'a>) -> Self {
        Self { root, text: None, spelling: None, spliced_statements: false }
    }

    /// Returns the span of a place, as found by [`Places::locate`]. For many places, use
    /// [`Places`], which caches.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        Places::of(self).locate(place)
    }

    /// Returns the path as it is in the source, as found by [`Places::resolve`].
    #[must_use]
    pub fn resolve(&self, path: &Path) -> Path {
        Places::of(self).resolve(path)
    }
}
