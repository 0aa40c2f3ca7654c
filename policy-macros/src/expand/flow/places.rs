//! Items and nodes by their positions.

use policy_core::document::{Document, Member, Node, Span as DocumentSpan, Value};
use policy_core::model::hole::{hole_character, hole_index};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::tokens::flow::{Item, first_flow};

/// Where errors about a list are reported.
pub(super) fn items_span(items: &[Item]) -> Span {
    first_flow(items).unwrap_or_else(Span::call_site)
}

pub(super) const fn written(item: &Item) -> Option<u32> {
    match item {
        Item::Written(place) => Some(*place),
        _ => None,
    }
}

/// Returns the positions of a list's elements, including splices.
pub(super) fn collect_written(items: &[Item], places: &mut Vec<u32>) {
    for item in items {
        match item {
            Item::Written(place) | Item::Spliced(place, _) => places.push(*place),
            Item::SplicedStatements(_) => {}
            Item::For(found) => collect_written(&found.items, places),
            Item::If(found) => {
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_written(items, places));
            }
        }
    }
}

/// Returns the holes of the splices in bodies.
pub(super) fn collect_spliced(items: &[Item], holes: &mut Vec<usize>) {
    for item in items {
        match item {
            Item::Spliced(_, hole) => holes.push(*hole),
            Item::For(found) => collect_spliced(&found.items, holes),
            Item::If(found) => {
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_spliced(items, holes));
            }
            _ => {}
        }
    }
}

pub(super) fn text(text: &str) -> Value<'static> {
    Value::String(text.to_owned().into())
}

pub(super) fn object(members: Vec<(&str, Value<'static>)>) -> Node<'static> {
    let span = DocumentSpan::default();
    let member = |(key, value): (&str, Value<'static>)| Member {
        key: key.to_owned().into(),
        key_span: span,
        value: Node { span, value },
    };
    Node { span, value: Value::Object(members.into_iter().map(member).collect()) }
}

pub(super) fn each_list(node: &Node<'static>, visit: &mut dyn FnMut(u32)) {
    visit(node.span.start);
    match &node.value {
        Value::Array(elements) => elements.iter().for_each(|it| each_list(it, visit)),
        Value::Object(members) => members.iter().for_each(|it| each_list(&it.value, visit)),
        _ => {}
    }
}

pub(super) fn statement_list<'d, 'a>(document: &'d Document<'a>) -> Option<&'d Node<'a>> {
    let Value::Object(members) = &document.root.value else { return None };
    members.iter().find(|member| member.key == "Statement").map(|member| &member.value)
}

pub(super) fn statement_list_mut<'d>(
    document: &'d mut Document<'static>,
) -> Option<&'d mut Node<'static>> {
    let Value::Object(members) = &mut document.root.value else { return None };
    members.iter_mut().find(|member| member.key == "Statement").map(|member| &mut member.value)
}

/// Renumbers the holes of a string from 0, in order of appearance.
pub(super) fn own_numbers(text: &str, order: &mut Vec<usize>) -> String {
    let mut own = |character: char| {
        let Some(index) = hole_index(character) else { return character };
        let at = order.iter().position(|it| *it == index).unwrap_or_else(|| {
            order.push(index);
            order.len() - 1
        });
        hole_character(at).unwrap_or(character)
    };
    text.chars().map(&mut own).collect()
}

pub(super) fn renumber(node: &mut Node<'static>, order: &mut Vec<usize>) {
    match &mut node.value {
        Value::String(text) => *text = own_numbers(text, order).into(),
        Value::Array(elements) => elements.iter_mut().for_each(|it| renumber(it, order)),
        Value::Object(members) => members.iter_mut().for_each(|member| {
            member.key = own_numbers(&member.key, order).into();
            renumber(&mut member.value, order);
        }),
        _ => {}
    }
}

/// Returns an error for a state that the checks rule out, rather than a policy that lacks a part.
pub(super) fn lost(what: &str) -> TokenStream {
    let message = format!("internal error: {what} could not be built; report this as a bug");
    quote!(::core::compile_error!(#message))
}
