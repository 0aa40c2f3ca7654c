//! Which texts of a document take values at run time: the one place that says so, for every front
//! end.
//!
//! A text that is passed over here stands where the grammar has none, so reading refuses it.

use std::collections::HashMap;

use crate::document::{Document, Member, Node, Value};
use crate::finding::Finding;
use crate::model::PrincipalType;
use crate::model::hole::{has_hole, whole_hole};
use crate::path::Place;
use crate::reading::misplaced_hole::{self, Fixed};

use super::object::At;

/// A text of a document.
#[derive(Clone, Debug)]
pub struct DocumentText<'d> {
    /// Where it stands.
    pub place: Place,
    /// The text.
    pub text: &'d str,
    /// What can be filled into it at run time.
    pub takes: Takes,
}

/// What a text takes at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It is written out.
    Nothing,
    /// One value, which is all of it.
    Whole,
    /// Values as all of it, or as parts.
    Parts,
}

/// The texts of a document that have a part in the grammar, in their order.
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

/// What is said of the holes that stand where no value is filled in.
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

/// Takes a place, whether the text is the name there, the text, and what it is where not every part of it
/// takes values.
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

/// The members of an object. A text in its place is one of what the object is.
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

/// Sees the name of each member, then what `inside` sees in it.
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

/// Sees a value that is one text, or a list of texts.
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
