//! Holes in JSON text, from a raw string or a file: a `{name}` is a hole if the call names it.

use std::collections::HashSet;
use std::ops::Range;

use policy_core::document::{Document, Node, Value};
use policy_core::finding::Finding;
use policy_core::lower::{Takes, texts};
use policy_core::model::hole::has_hole;
use policy_core::reading::{hole_beside_brace_finding, hole_in_variable_finding};
use policy_lint::unnamed_hole_finding;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::tokens::{Front, is_name, segments};

/// The name of a hole, with the value that fills it.
pub(super) type Named = (String, TokenStream, Span);

/// Where the names of a call appear in a string.
#[derive(Default)]
struct Scan<'t> {
    /// The holes, each with the index of its name.
    holes: Vec<(Range<usize>, usize)>,
    /// What looks like a hole but is not named in the call.
    unnamed: Vec<(Range<usize>, &'t str)>,
    /// Policy variables that contain a name of the call.
    variables: Vec<(Range<usize>, usize)>,
}

/// Finds what is wrong with the holes of a document.
pub(super) fn problems(document: &Document<'_>, names: &[Named]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for found in texts(document) {
        let (place, text) = (|| found.place.clone(), found.text);
        let scan = scan(text, names);
        let name = |index: &usize| names.get(*index).map_or("", |(name, ..)| name.as_str());
        for (range, index) in &scan.variables {
            findings.push(hole_in_variable_finding(place(), text, range.clone(), name(index)));
        }
        let takes = match found.takes {
            Takes::Nothing => false,
            Takes::Whole => scan.is_all_of(text),
            Takes::Parts => true,
        };
        if !takes {
            continue;
        }
        for (range, name) in &scan.unnamed {
            findings.push(unnamed_hole_finding(place(), text, range.clone(), name));
        }
        for (range, index) in &scan.holes {
            if let Some(brace) = scan.brace_beside(text, range) {
                findings.push(hole_beside_brace_finding(place(), text, brace, name(index)));
            }
        }
    }
    findings
}

/// Replaces the holes of a document with the characters that represent them. Each hole has its own
/// character, so that it accepts what its position accepts.
pub(super) fn fill(front: &mut Front, root: &mut Node<'_>, names: &[Named]) {
    let mut uses = vec![0_usize; names.len()];
    let mut seen = HashSet::new();
    for (name, _, span) in names {
        if !seen.insert(name) {
            front.error(*span, format!("the hole `{{{name}}}` is named more than once"));
        }
    }
    each_text(root, &mut |text| {
        let scan = scan(text, names);
        for (_, index) in scan.holes.iter().chain(&scan.variables) {
            uses.iter_mut().skip(*index).take(1).for_each(|uses| *uses += 1);
        }
    });
    let mut bound = Vec::with_capacity(names.len());
    for (index, ((name, expression, span), uses)) in names.iter().zip(&uses).enumerate() {
        let is_first = names.iter().position(|(other, ..)| other == name) == Some(index);
        if *uses == 0 && is_first {
            front.error(*span, format!("the JSON text has no hole `{{{name}}}`"));
        }
        bound.push(bind(front, index, expression, *span, *uses));
    }
    each_text(root, &mut |text| {
        let holes = scan(text, names).holes;
        if holes.is_empty() {
            return;
        }
        let mut filled = String::with_capacity(text.len());
        let mut at = 0;
        for (range, index) in holes {
            filled.push_str(text.get(at..range.start).unwrap_or_default());
            if let (Some((name, _, span)), Some(value)) = (names.get(index), bound.get(index)) {
                filled.push_str(&front.named_hole(name.clone(), value.clone(), *span, false));
            }
            at = range.end;
        }
        filled.push_str(text.get(at..).unwrap_or_default());
        *text = filled.into();
    });
}

/// Returns whether a string contains a character that would be mistaken for a hole.
pub(super) fn has_private_use(root: &mut Node<'_>) -> bool {
    let mut found = false;
    each_text(root, &mut |text| found |= has_hole(text));
    found
}

/// Returns the expression for each hole of a name. An expression that is not just a variable is evaluated
/// once.
fn bind(
    front: &mut Front,
    index: usize,
    expression: &TokenStream,
    span: Span,
    uses: usize,
) -> TokenStream {
    if uses < 2 || syn::parse2::<Ident>(expression.clone()).is_ok() {
        return expression.clone();
    }
    let span = Span::mixed_site().located_at(span);
    let value = format_ident!("__iam_policy_value_{}", index, span = span);
    front.bindings.extend(quote_spanned!(span=> let #value = &#expression;));
    quote!(*#value)
}

/// Visits the names and strings of a document.
fn each_text(node: &mut Node<'_>, see: &mut dyn FnMut(&mut std::borrow::Cow<'_, str>)) {
    match &mut node.value {
        Value::String(text) => see(text),
        Value::Array(elements) => elements.iter_mut().for_each(|it| each_text(it, see)),
        Value::Object(members) => members.iter_mut().for_each(|member| {
            see(&mut member.key);
            each_text(&mut member.value, see);
        }),
        _ => {}
    }
}

fn scan<'t>(text: &'t str, names: &[Named]) -> Scan<'t> {
    let mut scan = Scan::default();
    if !text.contains('{') {
        return scan;
    }
    for segment in segments(text) {
        let start = segment.range.start;
        for (range, name) in braced(segment.text) {
            let named = names.iter().position(|(other, ..)| other == name);
            let range = start + range.start..start + range.end;
            match named {
                Some(index) if segment.is_variable => {
                    scan.variables.push((segment.range.clone(), index));
                    break;
                }
                _ if segment.is_variable => {}
                Some(index) => scan.holes.push((range, index)),
                None => scan.unnamed.push((range, name)),
            }
        }
    }
    scan
}

/// Finds the names in braces in a string.
fn braced(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.match_indices('{').filter_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let (name, after) = rest.split_at(rest.find(['{', '}'])?);
        let is_hole = after.starts_with('}') && is_name(name);
        is_hole.then(|| (at..at + name.len() + 2, name))
    })
}

impl Scan<'_> {
    /// Returns whether a single name in braces is the whole string.
    fn is_all_of(&self, text: &str) -> bool {
        let mut all = self.holes.iter().map(|(range, _)| range);
        let mut unnamed = self.unnamed.iter().map(|(range, _)| range);
        let first = all.next().or_else(|| unnamed.next());
        first.is_some_and(|range| *range == (0..text.len()))
    }

    /// Returns the brace directly before or after a hole that is not part of another hole.
    fn brace_beside(&self, text: &str, hole: &Range<usize>) -> Option<Range<usize>> {
        let byte = |at: usize| text.as_bytes().get(at).copied();
        let (before, after) = (hole.start.checked_sub(1), hole.end);
        if let Some(before) = before.filter(|at| byte(*at) == Some(b'{')) {
            return Some(before..hole.start);
        }
        let is_brace = match byte(after) {
            Some(b'}') => true,
            Some(b'{') => {
                self.holes.binary_search_by_key(&after, |(range, _)| range.start).is_err()
                    && self.unnamed.binary_search_by_key(&after, |(range, _)| range.start).is_err()
            }
            _ => false,
        };
        is_brace.then_some(after..after + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(names: &[&str]) -> Vec<Named> {
        let named = |name: &&str| ((*name).to_owned(), TokenStream::new(), Span::call_site());
        names.iter().map(named).collect()
    }

    #[test]
    fn holes_and_variables_and_text_are_told_apart() {
        let names = names(&["n", "nn"]);
        for (text, holes, unnamed, variables) in [
            ("{n}", vec!["{n}"], vec![], vec![]),
            ("{n}{nn}", vec!["{n}", "{nn}"], vec![], vec![]),
            ("{nnn}{n", vec![], vec!["{nnn}"], vec![]),
            ("{a{n}", vec!["{n}"], vec![], vec![]),
            ("{{n}}", vec!["{n}"], vec![], vec![]),
            ("{ n }{0}{}{n:?}{\"a\":1}", vec![], vec![], vec![]),
            ("${n}", vec![], vec![], vec!["${n}"]),
            ("$${n}{n}", vec!["{n}"], vec![], vec!["${n}"]),
            ("${aws:{n}}{x}", vec![], vec!["{x}"], vec!["${aws:{n}"]),
            ("${aws:a, '{n}'}", vec![], vec![], vec!["${aws:a, '{n}'}"]),
            ("${aws:a, '{x}'}", vec![], vec![], vec![]),
            ("&{n}$ {n}", vec!["{n}", "{n}"], vec![], vec![]),
        ] {
            let scan = scan(text, &names);
            let texts = |ranges: Vec<Range<usize>>| -> Vec<&str> {
                ranges.into_iter().map(|range| text.get(range).unwrap()).collect()
            };
            let found = texts(scan.holes.iter().map(|(range, _)| range.clone()).collect());
            assert_eq!(found, holes, "{text}");
            let found = texts(scan.unnamed.iter().map(|(range, _)| range.clone()).collect());
            assert_eq!(found, unnamed, "{text}");
            let found = texts(scan.variables.iter().map(|(range, _)| range.clone()).collect());
            assert_eq!(found, variables, "{text}");
        }
    }

    proptest! {
        /// The start or end of a value never forms a policy variable with the text next to it: no `$`
        /// precedes a hole, and a `{` after one is an error.
        #[test]
        fn no_text_beside_a_hole_begins_or_ends_a_variable(text in "[${}&n: ,'x]{0,12}") {
            let scan = scan(&text, &names(&["n", "x"]));
            for (hole, _) in &scan.holes {
                let (before, after) = (text.get(..hole.start).unwrap(), text.get(hole.end..).unwrap());
                prop_assert!(!before.ends_with('$'), "{}", text);
                let is_hole = scan.holes.iter().any(|(other, _)| other.start == hole.end);
                let is_told = scan.brace_beside(&text, hole).is_some()
                    || scan.unnamed.iter().any(|(other, _)| other.start == hole.end);
                prop_assert!(!after.starts_with('{') || is_hole || is_told, "{}", text);
            }
        }
    }
}
