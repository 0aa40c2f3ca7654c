//! What each hole must be, by where it stands in the policy.

use std::collections::BTreeSet;

use policy_core::model::hole::{has_hole, hole_index, is_hole, whole_hole};
use policy_core::model::{
    ArnFields, Condition, Family, Policy, PrincipalType, RoleArnHole, Segment, ServicePrincipal,
    role_arn_holes,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use crate::tokens::{Front, Hole};

/// A position, as the calls of the core that fill it: with one value, and with those of a splice.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Position {
    one: &'static str,
    many: &'static str,
}

macro_rules! positions {
    ($($name:ident = $one:literal, $many:literal;)*) => {
        $(const $name: Position = Position { one: $one, many: $many };)*
    };
}
positions! {
    PARTITION = "partition_segment", "partition_segments";
    REGION = "region_segment", "region_segments";
    ACCOUNT = "account_segment", "account_segments";
    RESOURCE_PART = "resource_part", "resource_parts";
    RESOURCE_NAME = "resource_name", "resource_names";
    PARTITION_OF_ARN = "partition_of_arn", "partitions_of_arn";
    REGION_OF_ARN = "region_of_arn", "regions_of_arn";
    ACCOUNT_OF_ARN = "account_of_arn", "accounts_of_arn";
    NAME_IN_ARN = "name_in_arn", "names_in_arn";
    ROLE_NAME = "role_name", "role_names";
    ROLE_NAME_PART = "role_name_part", "role_name_parts";
    ROLE_PATH = "role_path", "role_paths";
    ROLE_ARN = "role_arn", "";
    RESOURCE = "resource", "resources";
    AWS = "aws_principal", "aws_principals";
    ACCOUNT_PRINCIPAL = "account_principal", "account_principals";
    SERVICE = "service_principal", "service_principals";
    FEDERATED = "federated_principal", "federated_principals";
    OIDC_ISSUER = "oidc_issuer", "oidc_issuers";
    PLAIN = "plain_text", "plain_texts";
    PATTERN = "pattern", "patterns";
    ARN = "arn_value", "arn_values";
    NUMBER = "number", "numbers";
    DATE = "date", "dates";
    BOOLEAN = "boolean", "booleans";
    IP_ADDRESS = "ip_address", "ip_addresses";
    HOST = "host", "hosts";
    IPV6_HOST = "ipv6_host", "ipv6_hosts";
    EXTERNAL_ID = "external_id", "external_ids";
}

/// A part of a value that only a whole fills: any part could make another value of it.
const PART_OF_VALUE: Position = Position { one: "", many: "part" };

/// The service of an ARN, which no value fills.
const SERVICE_SEGMENT: Position = Position { one: "", many: "" };

/// The position of each hole, as far as it stands in the texts that were looked at.
pub(crate) struct Positions(Vec<Option<Position>>);

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

/// The calls that fill the holes of an ARN that is a value of its own, so that no value makes another
/// than [`Arn::parse`](policy_core::model::Arn::parse) takes.
pub(crate) fn arn_fillers(front: &Front, arn: &str) -> Vec<TokenStream> {
    let mut positions = Positions::new(front);
    if let Ok(fields) = ArnFields::split(arn) {
        positions.set_typed_segments(&fields);
        positions.set(fields.resource, NAME_IN_ARN);
    }
    positions.fill(front)
}

/// The type checks of the external ids of a chain that are values computed at run time.
pub(crate) fn external_id_checks(front: &Front, texts: &[String]) -> TokenStream {
    let holes = texts.iter().filter_map(|text| front.holes.get(whole_hole(text)?));
    let checks = holes.filter(|hole| !hole.splice).map(|hole| {
        let filler = filler(hole, EXTERNAL_ID);
        quote_spanned!(hole.span=> let _ = #filler;)
    });
    checks.collect()
}

/// The calls that fill the holes of the ARN of a role.
pub(crate) fn role_arn_fillers(front: &Front, arn: &str) -> Vec<TokenStream> {
    let mut positions = Positions::new(front);
    positions.set(arn, ROLE_ARN);
    for (index, hole) in role_arn_holes(arn) {
        let position = match hole {
            RoleArnHole::Partition => PARTITION_OF_ARN,
            RoleArnHole::Account => ACCOUNT_OF_ARN,
            RoleArnHole::Path => ROLE_PATH,
            RoleArnHole::PathPart | RoleArnHole::Name => ROLE_NAME,
            _ => ROLE_NAME_PART,
        };
        positions.set_hole(index, position);
    }
    positions.fill(front)
}

impl Positions {
    fn new(front: &Front) -> Self {
        Self(vec![None; front.holes.len()])
    }

    fn of(front: &Front, policy: &Policy) -> Self {
        Self::of_all(front, [policy])
    }

    /// The positions of the holes of a call of which each policy has some.
    pub(crate) fn of_all<'p>(
        front: &Front,
        policies: impl IntoIterator<Item = &'p Policy>,
    ) -> Self {
        let mut positions = Self::new(front);
        for statement in policies.into_iter().flat_map(Policy::statements) {
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
                let issuer = fields.resource.strip_prefix("oidc-provider/").and_then(whole_hole);
                self.set(fields.segment(Segment::Partition), PARTITION);
                self.set(fields.segment(Segment::Service), SERVICE_SEGMENT);
                self.set(fields.segment(Segment::Region), REGION);
                self.set(fields.segment(Segment::Account), ACCOUNT);
                let pattern = [RESOURCE, ARN, PATTERN].contains(&whole);
                let part = match issuer {
                    Some(_) if whole == FEDERATED => OIDC_ISSUER,
                    _ if pattern => RESOURCE_PART,
                    _ => RESOURCE_NAME,
                };
                self.set(fields.segment(Segment::Resource), part);
            }
            // A leading `{arn}` is the ARN that the rest goes on from.
            Err(_) if text.starts_with(is_hole) && [RESOURCE, ARN].contains(&whole) => {
                let first = text.chars().next().map_or(0, char::len_utf8);
                let (arn, rest) = text.split_at(first);
                self.set(arn, whole);
                self.set(rest, RESOURCE_PART);
            }
            Err(_) => self.set(text, part_of(text, whole)),
        }
    }

    /// The segments before the resource of an ARN that is a value of its own.
    fn set_typed_segments(&mut self, fields: &ArnFields<'_>) {
        self.set(fields.partition, PARTITION_OF_ARN);
        self.set(fields.service, SERVICE_SEGMENT);
        self.set(fields.region, REGION_OF_ARN);
        self.set(fields.account, ACCOUNT_OF_ARN);
    }

    fn set(&mut self, part: &str, position: Position) {
        for index in part.chars().filter_map(hole_index) {
            self.set_hole(index, position);
        }
    }

    fn set_hole(&mut self, index: usize, position: Position) {
        if let Some(slot) = self.0.get_mut(index) {
            *slot = Some(position);
        }
    }

    /// The call that fills a hole by an expression of its own.
    pub(crate) fn filler(&self, index: usize, hole: &Hole) -> TokenStream {
        match self.0.get(index).copied().flatten() {
            // What control flow makes says itself of which position each of its parts is.
            _ if hole.made => hole.expression.clone(),
            Some(position) => filler(hole, position),
            None => quote_spanned!(hole.span=> __p::Nothing),
        }
    }

    /// Of a hole that belongs to another policy of the call nothing is asked here. [`unfilled`] has
    /// refused each other one that stands nowhere.
    fn fill(&self, front: &Front) -> Vec<TokenStream> {
        front.holes.iter().enumerate().map(|(index, hole)| self.filler(index, hole)).collect()
    }
}

/// The position of a hole that is a part of a text, by the position of the whole.
fn part_of(text: &str, whole: Position) -> Position {
    match whole {
        PATTERN => PATTERN,
        // The template of a regional service: a hole is all of the Region's label.
        SERVICE if ServicePrincipal::check(text).is_ok() => REGION,
        IP_ADDRESS => host_of(text).unwrap_or(PART_OF_VALUE),
        NUMBER | DATE | BOOLEAN | SERVICE | FEDERATED => PART_OF_VALUE,
        _ => PLAIN,
    }
}

/// The position of the address in `{address}/24`.
fn host_of(text: &str) -> Option<Position> {
    let (address, length) = text.split_once('/')?;
    whole_hole(address)?;
    let length: u8 = length.parse().ok().filter(|it: &u8| it.to_string() == length)?;
    match length {
        0..=32 => Some(HOST),
        33..=128 => Some(IPV6_HOST),
        _ => None,
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
    if position == PART_OF_VALUE {
        let message = "a value computed at run time is all of the text here: no part of a number, a date, \
                       a boolean, a range of addresses or the name of a principal";
        return quote_spanned!(hole.span=> ::core::compile_error!(#message));
    }
    if position == SERVICE_SEGMENT {
        let message =
            "the service of an ARN is written out: no value computed at run time stands here";
        return quote_spanned!(hole.span=> ::core::compile_error!(#message));
    }
    let position = if hole.account { ACCOUNT_PRINCIPAL } else { position };
    let name = if hole.splice { position.many } else { position.one };
    let (span, expression) = (hole.span, &hole.expression);
    let call = Ident::new(name, span);
    if hole.splice {
        quote_spanned!(span=> __p::#call(#expression))
    } else {
        quote_spanned!(span=> __p::#call(&#expression))
    }
}
