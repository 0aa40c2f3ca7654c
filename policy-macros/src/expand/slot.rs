//! What each hole must be, by where it stands in the policy.

use std::collections::BTreeSet;

use policy_core::model::hole::{has_hole, hole_index, is_hole, whole_hole};
use policy_core::model::{ArnFields, Condition, Family, Policy, PrincipalType, Segment};
use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use crate::tokens::{Front, Hole};

/// A position, as the three calls of the core that fill it.
#[derive(Clone, Copy)]
struct Position {
    one: &'static str,
    many: &'static str,
    alone: &'static str,
}

macro_rules! positions {
    ($($name:ident = $one:literal, $many:literal, $alone:literal;)*) => {
        $(const $name: Position = Position { one: $one, many: $many, alone: $alone };)*
    };
}
positions! {
    PARTITION = "partition_segment", "partition_segments", "partition_list";
    REGION = "region_segment", "region_segments", "region_list";
    ACCOUNT = "account_segment", "account_segments", "account_list";
    RESOURCE_PART = "resource_part", "resource_parts", "resource_part_list";
    RESOURCE_NAME = "resource_name", "resource_names", "resource_name_list";
    ROLE_ARN = "role_arn", "role_arns", "role_arn_list";
    RESOURCE = "resource", "resources", "resource_list";
    AWS = "aws_principal", "aws_principals", "aws_principal_list";
    ACCOUNT_PRINCIPAL = "account_principal", "account_principals", "account_principal_list";
    SERVICE = "service_principal", "service_principals", "service_principal_list";
    FEDERATED = "federated_principal", "federated_principals", "federated_principal_list";
    PLAIN = "plain_text", "plain_texts", "plain_text_list";
    PATTERN = "pattern", "patterns", "pattern_list";
    ARN = "arn_value", "arn_values", "arn_list";
    NUMBER = "number", "numbers", "number_list";
    DATE = "date", "dates", "date_list";
    BOOLEAN = "boolean", "booleans", "boolean_list";
    IP_ADDRESS = "ip_address", "ip_addresses", "ip_address_list";
}

/// The positions of which a part is what the whole is.
const VALUES: [Position; 5] = [PATTERN, NUMBER, DATE, BOOLEAN, IP_ADDRESS];

/// The service of an ARN, which no value fills.
const SERVICE_SEGMENT: Position = Position { one: "", many: "", alone: "" };

/// The position of each hole, as far as it stands in the texts that were looked at.
struct Positions(Vec<Option<Position>>);

/// The calls that fill the holes of a policy, in the order of their numbers.
pub(crate) fn fillers(front: &Front, policy: &Policy) -> Vec<TokenStream> {
    Positions::of(front, policy).fill(front)
}

/// Those of the holes that no call fills.
pub(crate) fn unfilled(front: &Front, policy: &Policy, holes: &BTreeSet<usize>) -> Vec<usize> {
    let positions = Positions::of(front, policy);
    let is_filled = |index: &usize| positions.0.get(*index).is_some_and(Option::is_some);
    holes.iter().copied().filter(|index| !is_filled(index)).collect()
}

/// The calls that fill the holes of one text that is compared as it is.
pub(crate) fn text_fillers(front: &Front, text: &str) -> Vec<TokenStream> {
    let mut positions = Positions::new(front);
    positions.note(text, PLAIN);
    positions.fill(front)
}

/// The calls that fill the holes of the ARN of a role.
pub(crate) fn role_arn_fillers(front: &Front, arn: &str) -> Vec<TokenStream> {
    let mut positions = Positions::new(front);
    positions.note(arn, ROLE_ARN);
    positions.fill(front)
}

impl Positions {
    fn new(front: &Front) -> Self {
        Self(vec![None; front.holes.len()])
    }

    fn of(front: &Front, policy: &Policy) -> Self {
        let mut positions = Self::new(front);
        for statement in policy.statements() {
            for entry in statement.principal().into_iter().flat_map(|element| element.entries()) {
                let whole = match entry.principal_type() {
                    PrincipalType::Service => SERVICE,
                    PrincipalType::Federated => FEDERATED,
                    PrincipalType::CanonicalUser => PLAIN,
                    PrincipalType::Aws | PrincipalType::Any => AWS,
                };
                entry.values().iter().for_each(|value| positions.note(value, whole));
            }
            for resource in statement.resource().into_iter().flat_map(|element| element.values()) {
                positions.note(resource, RESOURCE);
            }
            for condition in statement.conditions() {
                positions.note(condition.key(), PLAIN);
                let whole = of_operator(condition);
                condition.values().for_each(|value| positions.note(value.as_str(), whole));
            }
        }
        positions
    }

    /// Notes the position of each hole of a text: a segment of an ARN, or the whole.
    fn note(&mut self, text: &str, whole: Position) {
        if !has_hole(text) {
            return;
        }
        match ArnFields::split(text) {
            _ if whole_hole(text).is_some() => self.set(text, whole),
            Ok(fields) => {
                self.set(fields.segment(Segment::Partition), PARTITION);
                self.set(fields.segment(Segment::Service), SERVICE_SEGMENT);
                self.set(fields.segment(Segment::Region), REGION);
                self.set(fields.segment(Segment::Account), ACCOUNT);
                let pattern = [RESOURCE.one, ARN.one, PATTERN.one].contains(&whole.one);
                let part = if pattern { RESOURCE_PART } else { RESOURCE_NAME };
                self.set(fields.segment(Segment::Resource), part);
            }
            // A leading `{arn}` is the ARN that the rest goes on from.
            Err(_) if text.starts_with(is_hole) && [RESOURCE.one, ARN.one].contains(&whole.one) => {
                let first = text.chars().next().map_or(0, char::len_utf8);
                let (arn, rest) = text.split_at(first);
                self.set(arn, whole);
                self.set(rest, RESOURCE_PART);
            }
            Err(_) if VALUES.iter().any(|value| value.one == whole.one) => self.set(text, whole),
            Err(_) => self.set(text, PLAIN),
        }
    }

    fn set(&mut self, part: &str, position: Position) {
        for index in part.chars().filter_map(hole_index) {
            if let Some(slot) = self.0.get_mut(index) {
                *slot = Some(position);
            }
        }
    }

    /// Of a hole that belongs to another policy of the call nothing is asked here. [`unfilled`] has
    /// refused each other one that stands nowhere.
    fn fill(&self, front: &Front) -> Vec<TokenStream> {
        let holes = front.holes.iter().zip(&self.0);
        holes
            .map(|(hole, position)| match position {
                Some(position) => filler(hole, *position),
                None => quote_spanned!(hole.span=> __p::Nothing),
            })
            .collect()
    }
}

fn of_operator(condition: &Condition) -> Position {
    let operator = condition.operator();
    match operator.family() {
        Family::String if operator.takes_wildcards() => PATTERN,
        Family::String | Family::Binary => PLAIN,
        Family::Numeric => NUMBER,
        Family::Date => DATE,
        Family::Bool | Family::Null => BOOLEAN,
        Family::IpAddress => IP_ADDRESS,
        Family::Arn => ARN,
    }
}

fn filler(hole: &Hole, position: Position) -> TokenStream {
    if position.one == SERVICE_SEGMENT.one {
        let message =
            "the service of an ARN is written out: no value computed at run time stands here";
        return quote_spanned!(hole.span=> ::core::compile_error!(#message));
    }
    let position = if hole.account { ACCOUNT_PRINCIPAL } else { position };
    let name = match (hole.splice, hole.alone) {
        (false, _) => position.one,
        (true, false) => position.many,
        (true, true) => position.alone,
    };
    let (span, expression) = (hole.span, &hole.expression);
    let call = Ident::new(name, span);
    if hole.splice {
        quote_spanned!(span=> __p::#call(#expression))
    } else {
        quote_spanned!(span=> __p::#call(&#expression))
    }
}
