//! From places to the source, for many places in one document.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use super::position::Escapes;
use super::{Document, Member, Node, Span, Spelling, Value};
use crate::path::{Part, Path, Place, Step};
use crate::semantics::steps;

/// Finds places in a document. It never searches the same thing twice: the names of an object with
/// many members, and the escapes of a string.
pub struct Places<'d, 'a> {
    pub(super) document: &'d Document<'a>,
    /// The indexes of the members with a name, by the address of their object's first member.
    members: RefCell<HashMap<usize, ByName<'d>>>,
    /// The escapes of strings, by where the strings begin.
    strings: RefCell<HashMap<u32, Escapes>>,
}

/// The result of following a path.
pub(super) struct Found<'d, 'a> {
    pub(super) node: &'d Node<'a>,
    /// The span of the name at the end of the path.
    pub(super) key_span: Option<Span>,
    /// Whether the whole path could be followed.
    pub(super) is_whole: bool,
}

type ByName<'d> = HashMap<&'d str, Vec<usize>>;

/// In an object with this many members, a name is found quickly.
const FEW: usize = 16;

impl<'d, 'a> Places<'d, 'a> {
    /// Creates the places of `document`.
    #[must_use]
    pub fn of(document: &'d Document<'a>) -> Self {
        Self { document, members: RefCell::default(), strings: RefCell::default() }
    }

    /// Returns the span of a place: the narrowest that the source can show.
    ///
    /// A range inside a string is exact if the front end specifies how it spells strings; otherwise
    /// it is the whole string. A step that leads nowhere stops at the last value that exists; index
    /// 0 of a value that is not a list is the value itself.
    #[must_use]
    pub fn locate(&self, place: &Place) -> Span {
        let Found { node, key_span, .. } = self.find(&place.path, &mut |_| {});
        let span = match (place.part, key_span) {
            (Part::Key, Some(key)) => key,
            _ => node.span,
        };
        match (&place.within, self.document.text, self.document.spelling) {
            (Some(within), Some(text), Some(spelling)) => {
                self.inside(text, span, within.clone(), spelling)
            }
            _ => span,
        }
    }

    /// Returns the path as it is in the source: without the index 0 of a value that is not a list.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> Path {
        let mut resolved = Path::root();
        self.find(path, &mut |step| {
            let before = std::mem::take(&mut resolved);
            resolved = match step {
                Step::Key { name, occurrence } => before.nth_key(name.clone(), *occurrence),
                Step::Index(index) => before.index(*index as usize),
            };
        });
        resolved
    }

    fn inside(&self, text: &str, span: Span, within: Range<usize>, spelling: Spelling) -> Span {
        let mut strings = self.strings.borrow_mut();
        strings
            .entry(span.start)
            .or_insert_with(|| Escapes::of(text, span, spelling))
            .inside(text, span, within, spelling)
    }

    /// Returns the value at the end of a path, and passes each step that exists to `taken`.
    pub(super) fn find(&self, path: &Path, taken: &mut dyn FnMut(&Step)) -> Found<'d, 'a> {
        let mut found = Found { node: &self.document.root, key_span: None, is_whole: true };
        for step in path.steps() {
            match (step, &found.node.value) {
                (Step::Key { name, occurrence }, Value::Object(members)) => {
                    let Some(member) = self.member(members, name, *occurrence as usize) else {
                        return Found { is_whole: false, ..found };
                    };
                    (found.node, found.key_span) = (&member.value, Some(member.key_span));
                    taken(step);
                }
                (Step::Index(index), Value::Array(elements)) => {
                    let Some(element) = elements.get(*index as usize) else {
                        return Found { is_whole: false, ..found };
                    };
                    (found.node, found.key_span) = (element, None);
                    taken(step);
                }
                (Step::Index(0), _) => {}
                _ => return Found { is_whole: false, ..found },
            }
        }
        found
    }

    fn member(&self, members: &'d [Member<'a>], name: &str, nth: usize) -> Option<&'d Member<'a>> {
        if members.len() <= FEW {
            return members.iter().filter(|member| member.key == name).nth(nth);
        }
        let mut known = self.members.borrow_mut();
        let by_name = known.entry(members.as_ptr().addr()).or_insert_with(|| {
            let mut by_name = ByName::with_capacity(members.len());
            for (number, member) in members.iter().enumerate() {
                steps::take(1);
                by_name.entry(&*member.key).or_default().push(number);
            }
            by_name
        });
        members.get(*by_name.get(name)?.get(nth)?)
    }
}
