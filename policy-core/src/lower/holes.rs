//! Which strings of a document accept values at run time: the single source of truth for every
//! front end.
//!
//! A string that is skipped here is at a position that the grammar does not have, so reading
//! rejects it.

use std::collections::HashMap;

use crate::document::{Document, Member, Node, Value};
use crate::finding::Finding;
use crate::model::PrincipalType;
use crate::model::hole::{has_hole, whole_hole};
use crate::path::Place;
use crate::reading::misplaced_hole::{self, Fixed};

use super::object::At;

/// A string in a document.
#[derive(Clone, Debug)]
pub struct DocumentText<'d> {
    /// Where it is.
    pub place: Place,
    /// The string.
    pub text: &'d str,
    /// What can be filled into it at run time.
    pub takes: Takes,
}

/// What a string accepts at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It must be a literal.
    Nothing,
    /// A single value, which is the whole string.
    Whole,
    /// Values as the whole string or as parts of it.
    Parts,
}

/// Returns the strings of a document that have a role in the grammar, in document order.
#[must_use]
pub fn texts<'d>(document: &'d Document<'_>) -> Vec<DocumentText<'d>> {
    let mut texts = Vec::new();
    visit(&document.root.value, &mut |at, is_name, text, fixed| {
        let place = if is_name { at.name() } else { at.value() };
        let takes = match fixed {
            None => Takes::Parts,
            Some(fixed) if fixed.takes_whole_values() => Takes::Whole,
            Some(_) => Takes::Nothing,
        };
        texts.push(DocumentText { place, text, takes });
    });
    texts
}

/// Returns the findings for holes where no value may be filled in.
#[must_use]
pub fn misplaced(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    visit(&document.root.value, &mut |at, is_name, text, fixed| {
        if let Some(fixed) = fixed
            && has_hole(text)
            && !(fixed.takes_whole_values() && whole_hole(text).is_some())
        {
            let place = if is_name { at.name() } else { at.value() };
            findings.push(misplaced_hole::finding(place, fixed));
        }
    });
    findings
}

/// Receives a place, whether the string is the name there, the string, and its kind if not every
/// part of it accepts values.
type See<'s, 'd> = dyn FnMut(&At<'_>, bool, &'d str, Option<Fixed>) + 's;

fn visit<'d>(root: &'d Value<'_>, see: &mut See<'_, 'd>) {
    let at = At::root();
    let Value::Object(members) = root else { return };
    each(members, &at, Some(Fixed::Name), see, &mut |member, at, see| match &*member.key {
        "Version" => values(&member.value, at, Some(Fixed::Element("Version")), see),
        "Id" => values(&member.value, at, Some(Fixed::Element("Id")), see),
        "Statement" => match &member.value.value {
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    statement(&element.value, &at.index(index), see);
                }
            }
            one => statement(one, at, see),
        },
        _ => {}
    });
}

fn statement<'d>(value: &'d Value<'_>, at: &At<'_>, see: &mut See<'_, 'd>) {
    let Some(members) = members(value, at, Fixed::Statement, see) else { return };
    each(members, at, Some(Fixed::Name), see, &mut |member, at, see| match &*member.key {
        "Sid" => values(&member.value, at, Some(Fixed::Element("Sid")), see),
        "Effect" => values(&member.value, at, Some(Fixed::Element("Effect")), see),
        "Action" => values(&member.value, at, Some(Fixed::Action("Action")), see),
        "NotAction" => values(&member.value, at, Some(Fixed::Action("NotAction")), see),
        "Resource" | "NotResource" => values(&member.value, at, None, see),
        "Principal" | "NotPrincipal" => principal(&member.value.value, at, see),
        "Condition" => condition(&member.value.value, at, see),
        _ => {}
    });
}

fn principal<'d>(value: &'d Value<'_>, at: &At<'_>, see: &mut See<'_, 'd>) {
    let Some(members) = members(value, at, Fixed::Principal, see) else { return };
    each(members, at, Some(Fixed::PrincipalType), see, &mut |member, at, see| {
        match PrincipalType::parse(&member.key) {
            None | Some(PrincipalType::Any) => {}
            Some(_) => values(&member.value, at, None, see),
        }
    });
}

fn condition<'d>(value: &'d Value<'_>, at: &At<'_>, see: &mut See<'_, 'd>) {
    let Some(operators) = members(value, at, Fixed::Condition, see) else { return };
    each(operators, at, Some(Fixed::Operator), see, &mut |operator, at, see| {
        let Some(keys) = members(&operator.value.value, at, Fixed::Condition, see) else { return };
        each(keys, at, None, see, &mut |key, at, see| values(&key.value, at, None, see));
    });
}

/// Visits the members of an object. A string in the object's place is of the object's kind.
fn members<'d, 'a>(
    value: &'d Value<'a>,
    at: &At<'_>,
    fixed: Fixed,
    see: &mut See<'_, 'd>,
) -> Option<&'d [Member<'a>]> {
    match value {
        Value::Object(members) => return Some(members),
        Value::String(text) => see(at, false, text, Some(fixed)),
        _ => {}
    }
    None
}

/// Visits the name of each member, then its contents with `inside`.
fn each<'d, 'a>(
    members: &'d [Member<'a>],
    at: &At<'_>,
    names: Option<Fixed>,
    see: &mut See<'_, 'd>,
    inside: &mut dyn FnMut(&'d Member<'a>, &At<'_>, &mut See<'_, 'd>),
) {
    let mut occurrences: HashMap<&str, u32> = HashMap::with_capacity(members.len());
    for member in members {
        let occurrence = occurrences.entry(&member.key).or_insert(0);
        let at = at.nth_key(&member.key, *occurrence);
        *occurrence = occurrence.saturating_add(1);
        see(&at, true, &member.key, names);
        inside(member, &at, see);
    }
}

/// Visits a value that is a string or a list of strings.
fn values<'d>(node: &'d Node<'_>, at: &At<'_>, fixed: Option<Fixed>, see: &mut See<'_, 'd>) {
    match &node.value {
        Value::String(text) => see(at, false, text, fixed),
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                if let Value::String(text) = &element.value {
                    see(&at.index(index), false, text, fixed);
                }
            }
        }
        _ => {}
    }
}
