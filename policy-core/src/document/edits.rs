//! From a repair's edits to text edits.

use super::{Member, Node, Places, Span, Value};
use crate::path::{Part, Path, Place, Step};
use crate::repair::{Edit, Repair, TextEdit};

impl Places<'_, '_> {
    /// Returns the text edits that perform a repair's edits; `None` if the text does not specify
    /// how it spells strings, or if an edit has no place in it.
    #[must_use]
    pub fn edits(&self, repair: &Repair) -> Option<Vec<TextEdit>> {
        let mut edits = Vec::new();
        // Everything removed from one value is removed together, because each piece takes a comma
        // with it.
        let mut removed: Vec<(Path, Vec<&Step>)> = Vec::new();
        for edit in repair.edits() {
            match edit {
                Edit::Replace { place, text } => edits.push(self.replacement(place, text)?),
                Edit::Insert { place, name, text } => {
                    edits.push(self.insertion(&place.path, name, text)?);
                }
                Edit::Remove { place } => {
                    let (last, before) = place.path.steps().split_last()?;
                    let before = Path::of(before);
                    match removed.iter_mut().find(|(path, _)| *path == before) {
                        Some((_, steps)) => steps.push(last),
                        None => removed.push((before, vec![last])),
                    }
                }
            }
        }
        for (path, steps) in removed {
            edits.extend(self.removals(&path, &steps)?);
        }
        Some(edits)
    }

    fn replacement(&self, place: &Place, new: &str) -> Option<TextEdit> {
        let (source, spelling) = (self.document.text?, self.document.spelling?);
        let (node, key) = self.exact(&place.path)?;
        let whole = match place.part {
            Part::Key => key?,
            Part::Value => node.span,
        };
        let spelled = (spelling.spelled)(new);
        if place.within.is_some() {
            return Some(TextEdit { span: self.locate(place), text: spelled });
        }
        let literal = source.get(whole.start as usize..whole.end as usize)?;
        let inner = (spelling.inner)(literal)?;
        let at = |offset: usize| whole.start.saturating_add(u32::try_from(offset).unwrap_or(0));
        Some(TextEdit { span: Span::new(at(inner.start), at(inner.end)), text: spelled })
    }

    /// Removes values, each with the comma that separates it from the next one; the last one with
    /// the comma before it.
    fn removals(&self, parent: &Path, steps: &[&Step]) -> Option<Vec<TextEdit>> {
        self.document.spelling?;
        let parent = self.exact(parent)?.0;
        let siblings: Vec<Span> = match &parent.value {
            Value::Array(elements) => elements.iter().map(|element| element.span).collect(),
            Value::Object(members) => members.iter().map(whole_member).collect(),
            _ => return None,
        };
        let mut is_removed = vec![false; siblings.len()];
        for step in steps {
            let number = match (&parent.value, step) {
                (Value::Object(members), Step::Key { name, occurrence }) => {
                    let named = members.iter().enumerate().filter(|(_, it)| it.key == **name);
                    named.map(|(number, _)| number).nth(*occurrence as usize)?
                }
                (Value::Array(_), Step::Index(index)) => *index as usize,
                _ => return None,
            };
            *is_removed.get_mut(number)? = true;
        }
        let last_kept = is_removed.iter().rposition(|removed| !removed)?;
        let pairs = siblings.iter().zip(siblings.iter().skip(1)).zip(&is_removed).take(last_kept);
        let mut spans: Vec<Span> = pairs
            .filter(|(_, removed)| **removed)
            .map(|((own, next), _)| Span::new(own.start, next.start))
            .collect();
        if let (Some(kept), Some(last)) = (siblings.get(last_kept), siblings.last())
            && last_kept + 1 < siblings.len()
        {
            spans.push(Span::new(kept.end, last.end));
        }
        Some(spans.into_iter().map(|span| TextEdit { span, text: String::new() }).collect())
    }

    /// Adds a member before all others, with the same whitespace before it as they have.
    fn insertion(&self, path: &Path, name: &str, value: &str) -> Option<TextEdit> {
        let (source, spelling) = (self.document.text?, self.document.spelling?);
        let (node, _) = self.exact(path)?;
        let Value::Object(members) = &node.value else { return None };
        let first = members.first()?.key_span;
        let brace = node.span.start as usize + 1;
        let space = source.get(brace..first.start as usize)?;
        let colon = if space.is_empty() { ":" } else { ": " };
        let (name, value) = ((spelling.spelled)(name), (spelling.spelled)(value));
        let text = format!("\"{name}\"{colon}\"{value}\",{space}");
        Some(TextEdit { span: Span::new(first.start, first.start), text })
    }

    /// Returns the value at the end of a path; `None` if the path stops before its end.
    fn exact(&self, path: &Path) -> Option<(&Node<'_>, Option<Span>)> {
        let found = self.find(path, &mut |_| {});
        found.is_whole.then_some((found.node, found.key_span))
    }
}

fn whole_member(member: &Member<'_>) -> Span {
    Span::new(member.key_span.start, member.value.span.end)
}

#[cfg(test)]
mod tests {
    use crate::document::{Places, read_json};
    use crate::path::{Path, Place};
    use crate::repair::{Edit, Repair};

    fn repaired(text: &str, repair: &Repair) -> Option<String> {
        let document = read_json(text).unwrap();
        let edits = Places::of(&document).edits(repair)?;
        let mut repaired = text.to_owned();
        for edit in edits.iter().rev() {
            repaired.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        Some(repaired)
    }

    #[test]
    fn edits_change_what_they_name_and_no_more() {
        let list = |index| Place::value(Path::root().key("a").index(index));
        let member = |name: &str| Place::value(Path::root().key(name.to_owned()));
        for (text, repair, wanted) in [
            (
                r#"{"a": ["x", "y"]}"#,
                Repair::replace(list(1), "a\"b"),
                Some(r#"{"a": ["x", "a\"b"]}"#),
            ),
            (r#"{"a": "x"}"#, Repair::replace(list(0), "z"), Some(r#"{"a": "z"}"#)),
            (
                r#"{"a": "x\u0041y"}"#,
                Repair::replace(list(0).within(1..2), "-"),
                Some(r#"{"a": "x-y"}"#),
            ),
            (r#"{"a": 1}"#, Repair::replace(list(0), "z"), None),
            (r#"{"b": 1}"#, Repair::replace(list(0), "z"), None),
            (
                r#"{"a": [{"b": 1}]}"#,
                Repair::replace(Place::key(Path::root().key("a").index(0).key("c")), "z"),
                None,
            ),
            (
                r#"{"a": ["x"]}"#,
                Repair::replace(Place::value(Path::root().key("a").index(0).key("c")), "z"),
                None,
            ),
            (
                r#"{"b": 1}"#,
                Repair::replace(Place::key(Path::root().key("b")), "c"),
                Some(r#"{"c": 1}"#),
            ),
            (r#"{"a": ["x", "y", "z"]}"#, Repair::remove(list(0)), Some(r#"{"a": ["y", "z"]}"#)),
            (r#"{"a": ["x", "y", "z"]}"#, Repair::remove(list(1)), Some(r#"{"a": ["x", "z"]}"#)),
            (
                "{\"a\": [\n  \"x\",\n  \"y\"\n]}",
                Repair::remove(list(1)),
                Some("{\"a\": [\n  \"x\"\n]}"),
            ),
            (r#"{"a": ["x"]}"#, Repair::remove(list(0)), None),
            (
                r#"{"a": ["v", "w", "x", "y", "z"]}"#,
                Repair::of([0, 2, 3, 4].map(|it| Edit::remove(list(it))).to_vec()),
                Some(r#"{"a": ["w"]}"#),
            ),
            (
                r#"{"a": ["x", "y"]}"#,
                Repair::of([0, 1].map(|it| Edit::remove(list(it))).to_vec()),
                None,
            ),
            (r#"{"a": "x"}"#, Repair::remove(list(0)), None),
            (r#"{"a": ["x"]}"#, Repair::remove(list(7)), None),
            (r#"{"a": 1, "b": [2]}"#, Repair::remove(member("a")), Some(r#"{"b": [2]}"#)),
            (r#"{"a": 1, "b": [2]}"#, Repair::remove(member("b")), Some(r#"{"a": 1}"#)),
            (
                "{\n  \"a\": 1\n}",
                Repair::insert(Place::value(Path::root()), "V", "2"),
                Some("{\n  \"V\": \"2\",\n  \"a\": 1\n}"),
            ),
            (
                r#"{"a":1}"#,
                Repair::insert(Place::value(Path::root()), "V", "2"),
                Some(r#"{"V":"2","a":1}"#),
            ),
            ("{}", Repair::insert(Place::value(Path::root()), "V", "2"), None),
        ] {
            assert_eq!(repaired(text, &repair).as_deref(), wanted, "{text} {repair:?}");
        }
    }
}
