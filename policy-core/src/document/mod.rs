//! The tree that is faithful to the source: spans, order, duplicate keys, holes.
//!
//! A front end makes a [`Document`], the stage `lower` makes a
//! [`Policy`](crate::model::Policy) of it. Nothing here knows IAM.

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

/// A range of the source: bytes where the source is text, token numbers where it is tokens.
///
/// Only the front end that made the document knows which, and resolves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first position inside.
    pub start: u32,
    /// The first position after.
    pub end: u32,
}

impl Span {
    /// The span from `start` up to `end`.
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }
}

/// A value of the document.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Where the value stands in the source.
    pub span: Span,
    /// The value.
    pub value: Value<'a>,
}

/// What a node holds. A hole is a character of its text, see [`crate::model::hole`].
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(Cow<'a, str>),
    /// A string, its escapes decoded.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Node<'a>>),
    /// An object. Members keep their order, and a name may occur twice.
    Object(Vec<Member<'a>>),
}

impl Value<'_> {
    /// What the value is, in the words of JSON.
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
    /// The name, its escapes decoded.
    pub key: Cow<'a, str>,
    /// Where the name stands.
    pub key_span: Span,
    /// The value.
    pub value: Node<'a>,
}

/// How a front end's text spells the characters of a string. With it a part of a string is found in a
/// text of whatever format; the front end that reads the format says how.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// The bytes between the marks that enclose a string; none where the text is no such string.
    pub inner: fn(&str) -> Option<Range<usize>>,
    /// Whether the inner text is what it means, so that nothing has to be counted.
    pub is_plain: fn(&str) -> bool,
    /// How many bytes the first character of the inner text takes there, and how many in what it means;
    /// no bytes at the end.
    pub first_character: fn(&str) -> (usize, usize),
    /// A text as it stands between the marks.
    pub spelled: fn(&str) -> String,
}

/// A document: one value and what the source said about it.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The value.
    pub root: Node<'a>,
    /// The text that spans count bytes of, when the source is text.
    pub text: Option<&'a str>,
    /// How the strings stand in the text. None where a part of a string has no place of its own.
    pub spelling: Option<Spelling>,
    /// Whether statements are spliced in at run time, so that the list may be empty here.
    pub spliced_statements: bool,
}

impl<'a> Document<'a> {
    /// A document without text.
    #[must_use]
    pub const fn new(root: Node<'a>) -> Self {
        Self { root, text: None, spelling: None, spliced_statements: false }
    }

    /// The span of a place, as [`Places::locate`] finds it. For many places, those remember.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        Places::of(self).locate(place)
    }

    /// The path as it stands in the source, as [`Places::resolve`] finds it.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> Path {
        Places::of(self).resolve(path)
    }
}
