//! The tree that is faithful to the source: spans, order, duplicate keys, holes.
//!
//! A front end makes a [`Document`], the stage `lower` makes a
//! [`Policy`](crate::model::Policy) of it. Nothing here knows IAM.

mod escapes;
mod foreign;
mod position;
mod read;
mod serde;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use self::serde::OwnedDocument;
pub use position::{LineColumn, LineIndex};
pub use read::{ReadOutcome, SyntaxError, read_json, read_json_bytes};

use crate::path::{Part, Path, Place, Step};

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

    /// The span of a place: the narrowest that the source can show.
    ///
    /// A range inside a string is exact where the front end says how it spells strings, and the whole
    /// string otherwise.
    /// A step that leads nowhere stops at the last value that exists; index 0 of a value that is no
    /// list is the value itself.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        let found = self.find(&place.path);
        let span = match (place.part, found.key_span) {
            (Part::Key, Some(key)) => key,
            _ => found.node.span,
        };
        match (&place.within, self.text, self.spelling) {
            (Some(within), Some(text), Some(spelling)) => {
                position::inside_string(text, span, within.clone(), spelling)
            }
            _ => span,
        }
    }

    /// The path as it stands in the source: without the index 0 of a value that is no list.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> Path {
        self.find(path).path
    }

    fn find(&self, path: &Path) -> Found<'_, 'a> {
        let mut found = Found { node: &self.root, key_span: None, path: Path::root() };
        for step in path.steps() {
            match (step, &found.node.value) {
                (Step::Key { name, occurrence }, Value::Object(members)) => {
                    let mut same = members.iter().filter(|member| member.key == **name);
                    let Some(member) = same.nth(*occurrence as usize) else { break };
                    found.node = &member.value;
                    found.key_span = Some(member.key_span);
                    found.path = found.path.nth_key(name.clone(), *occurrence);
                }
                (Step::Index(index), Value::Array(elements)) => {
                    let Some(element) = elements.get(*index as usize) else { break };
                    found.node = element;
                    found.key_span = None;
                    found.path = found.path.index(*index as usize);
                }
                (Step::Index(0), _) => {}
                _ => break,
            }
        }
        found
    }
}

struct Found<'d, 'a> {
    node: &'d Node<'a>,
    key_span: Option<Span>,
    path: Path,
}
