//! The trait that each hole's value must implement, by the hole's position in the policy.

use std::collections::BTreeSet;

use policy_core::model::hole::{has_hole, hole_index, is_hole, whole_hole};
use policy_core::model::{
    ArnFields, Condition, Family, Policy, PrincipalType, RoleArnHole, Segment, ServicePrincipal,
    role_arn_holes,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

use crate::tokens::{Front, Hole};

/// A position, as the trait that its values implement.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Position {
    slot: &'static str,
}

macro_rules! positions {
    ($($name:ident = $slot:literal;)*) => {
        $(const $name: Position = Position { slot: $slot };)*
    };
}
positions! {
    PARTITION = "PartitionSlot";
    REGION = "RegionSlot";
    ACCOUNT = "AccountSlot";
    RESOURCE_PART = "ResourcePartSlot";
    RESOURCE_NAME = "ResourceNameSlot";
    PARTITION_OF_ARN = "PartitionOfArnSlot";
    REGION_OF_ARN = "RegionOfArnSlot";
    ACCOUNT_OF_ARN = "AccountOfArnSlot";
    NAME_IN_ARN = "NameInArnSlot";
    ROLE_NAME = "RoleNameSlot";
    ROLE_NAME_PART = "RoleNamePartSlot";
    ROLE_PATH = "RolePathSlot";
    ROLE_ARN = "RoleArnSlot";
    RESOURCE = "ResourceSlot";
    AWS = "PrincipalSlot";
    ACCOUNT_PRINCIPAL = "AccountPrincipalSlot";
    SERVICE = "ServiceSlot";
    FEDERATED = "FederatedSlot";
    OIDC_ISSUER = "OidcIssuerSlot";
    PLAIN = "PlainTextSlot";
    PATTERN = "PatternSlot";
    ARN = "ArnSlot";
    NUMBER = "NumberSlot";
    DATE = "DateSlot";
    BOOLEAN = "BooleanSlot";
    IP_ADDRESS = "IpAddressSlot";
    HOST = "HostSlot";
    IPV6_HOST = "Ipv6HostSlot";
    EXTERNAL_ID = "ExternalIdSlot";
    ACTION = "ActionSlot";
}

/// A part of a value that must be filled as a whole, since a part could change it into another value.
const PART_OF_VALUE: Position = Position { slot: "part" };

/// The service of an ARN, which no value can fill.
const SERVICE_SEGMENT: Position = Position { slot: "" };

/// The position of each hole, as far as it appears in the strings that were visited.
pub(crate) struct Positions(Vec<Option<Position>>);

/// Returns the calls that fill the holes of a policy, in the order of their numbers.
pub(crate) fn fillers(front: &Front, policy: &Policy) -> Vec<TokenStream> {
    Positions::of(front, policy).fill(front)
}

/// Returns the holes that no call fills.
pub(crate) fn unfilled(front: &Front, policy: &Policy, holes: &BTreeSet<usize>) -> Vec<usize> {
    let positions = Positions::of(front, policy);
    let is_filled = |index: &usize| positions.0.get(*index).is_some_and(Option::is_some);
    holes.iter().copied().filter(|index| !is_filled(index)).collect()
}

/// Returns the calls that fill the holes of a standalone ARN, so that no value yields an ARN that
/// [`Arn::parse`](policy_core::model::Arn::parse) would refuse.
pub(crate) fn arn_fillers(front: &Front, arn: &str) -> Vec<TokenStream> {
    let mut positions = Positions::new(front);
    if let Ok(fields) = ArnFields::split(arn) {
        positions.set_typed_segments(&fields);
        positions.set(fields.resource, NAME_IN_ARN);
    }
    positions.fill(front)
}

/// Returns the calls that fill the holes of a role ARN.
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

    /// Returns the positions of a call's holes, of which each policy has some.
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
            // A hole is always a whole action; the checks have refused anything else.
            for action in statement.action().values() {
                if let Some(index) = whole_hole(action) {
                    positions.set_hole(index, ACTION);
                }
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

    /// Records the position of each hole in a string: a segment of an ARN, or the whole.
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
            // A leading `{arn}` is the ARN that the rest is appended to.
            Err(_) if text.starts_with(is_hole) && [RESOURCE, ARN].contains(&whole) => {
                let first = text.chars().next().map_or(0, char::len_utf8);
                let (arn, rest) = text.split_at(first);
                self.set(arn, whole);
                self.set(rest, RESOURCE_PART);
            }
            Err(_) => self.set(text, part_of(text, whole)),
        }
    }

    /// Visits the segments before the resource of a standalone ARN.
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

    /// Returns the call that fills a hole with its own expression.
    pub(crate) fn filler(&self, index: usize, hole: &Hole) -> TokenStream {
        match self.0.get(index).copied().flatten() {
            // Elements built by control flow already carry the positions of their parts.
            _ if hole.made => hole.expression.clone(),
            Some(position) => filler(hole, position),
            None => quote_spanned!(hole.span=> __p::Nothing),
        }
    }

    /// Skips the holes that belong to another policy of the call. [`unfilled`] has refused every other
    /// hole without a position.
    fn fill(&self, front: &Front) -> Vec<TokenStream> {
        front.holes.iter().enumerate().map(|(index, hole)| self.filler(index, hole)).collect()
    }
}

/// Returns the position of a hole that is part of a string, given the position of the whole string.
fn part_of(text: &str, whole: Position) -> Position {
    match whole {
        PATTERN => PATTERN,
        // The template of a regional service: the hole is the whole Region label.
        SERVICE if ServicePrincipal::check(text).is_ok() => REGION,
        IP_ADDRESS => host_of(text).unwrap_or(PART_OF_VALUE),
        NUMBER | DATE | BOOLEAN | SERVICE | FEDERATED => PART_OF_VALUE,
        _ => PLAIN,
    }
}

/// Returns the position of the address in `{address}/24`.
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
        let message = "a value computed at run time must be the whole string here: it cannot be part of a number, \
                       a date, a boolean, an address range or a principal name";
        return quote_spanned!(hole.span=> ::core::compile_error!(#message));
    }
    if position == SERVICE_SEGMENT {
        let message = "the service of an ARN must be a literal: a value computed at run time is not allowed here";
        return quote_spanned!(hole.span=> ::core::compile_error!(#message));
    }
    let position = match position {
        _ if hole.account => ACCOUNT_PRINCIPAL,
        PLAIN if hole.external_id => EXTERNAL_ID,
        position => position,
    };
    if hole.splice {
        let inside = Span::mixed_site().located_at(hole.span);
        let expression = &hole.expression;
        let (slot, name) = (Ident::new(position.slot, hole.span), named(&hole.name, hole.span));
        // The compiler underlines this, so it has the user's own span and no macro is blamed.
        let asks = quote_spanned! {hole.span=> {
            __p::SplicedList::<#name>::check(__p::Splicing(&#expression).list());
            __p::#slot::<#name>::fill(&__p::Splicing(&#expression).element())
        }};
        return quote_spanned! {inside=> {
            #[allow(dead_code, non_camel_case_types)] enum #name {}
            let _ = || #asks;
            __p::Spliced(#expression).many()
        }};
    }
    held(hole, position, "one")
}

/// Returns the role ARN that an expression of a chain yields.
pub(crate) fn role_arn(hole: &Hole) -> TokenStream {
    held(hole, ROLE_ARN, "role_arn")
}

/// Returns what a value yields, after its type has been checked to fit the position.
fn held(hole: &Hole, position: Position, gives: &str) -> TokenStream {
    let inside = Span::mixed_site().located_at(hole.span);
    let expression = &hole.expression;
    let (slot, name) = (Ident::new(position.slot, hole.span), named(&hole.name, hole.span));
    let (held, gives) = (Ident::new("__iam_policy_value", inside), Ident::new(gives, inside));
    // The compiler underlines this, so it has the user's own span and no macro is blamed.
    let asks = quote_spanned! {hole.span=>
        __p::#slot::<#name>::fill(__p::held(#held).shape().value::<#name>())
    };
    quote_spanned! {inside=>
        match &#expression {
            #held => {
                #[allow(dead_code, non_camel_case_types)] enum #name {}
                let _ = || #asks;
                __p::held(#held).#gives()
            }
        }
    }
}

/// Imports what the calls that fill holes need in scope. The imports belong to the macro, so that the
/// user's lints do not check whether they are used.
pub(crate) fn imports(front: &Front) -> TokenStream {
    if front.holes.is_empty() {
        return TokenStream::new();
    }
    let krate = &front.krate;
    quote_spanned! {Span::mixed_site()=>
        use #krate::__private::{
            AnyList as _, AnyValue as _, FillsNothing as _, SplicesNothing as _,
        };
    }
}

/// Turns the name of a hole into a type name, which messages display; `value` for an expression that is
/// more than a name.
fn named(name: &str, span: Span) -> Ident {
    let name = name.trim_matches(['(', ')', ' ']);
    let last = name.rsplit("::").next().unwrap_or(name).trim();
    match syn::parse_str::<Ident>(last) {
        Ok(ident) => Ident::new(&ident.to_string(), span),
        Err(_) => Ident::new("value", span),
    }
}
