//! Which types fill the positions in a policy, as in the macros.

use policy_core::model::hole::{has_hole, hole_index, is_hole, whole_hole};
use policy_core::model::{
    ArnFields, Condition, Family, Policy, PrincipalType, Segment, ServicePrincipal,
};

/// A position that accepts a value: its trait, and the types of the library that implement it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slot {
    name: &'static str,
    pub(super) types: &'static [&'static str],
}

macro_rules! slots {
    ($($slot:ident = $name:literal [$($filler:literal),*];)*) => {
        $(static $slot: Slot = Slot { name: $name, types: &[$($filler),*] };)*
        #[cfg(test)]
        static ALL: &[&Slot] = &[$(&$slot),*];
    };
}
slots! {
    PARTITION = "PartitionSlot" ["Partition"];
    REGION = "RegionSlot" ["Region"];
    ACCOUNT = "AccountSlot" ["AccountId"];
    RESOURCE_PART = "ResourcePartSlot"
        ["ResourceName", "Pattern", "AccountId", "OidcIssuer", "Region", "RoleName", "RolePath"];
    RESOURCE_NAME = "ResourceNameSlot"
        ["ResourceName", "AccountId", "OidcIssuer", "Region", "RoleName", "RolePath"];
    ACTION = "ActionSlot" ["Action", "ActionPattern"];
    RESOURCE = "ResourceSlot" ["Arn", "ArnPattern", "RoleArn", "DatabaseUserArn"];
    AWS = "PrincipalSlot" ["Arn", "RoleArn", "AccountId"];
    SERVICE = "ServiceSlot" ["ServicePrincipal"];
    FEDERATED = "FederatedSlot" ["Arn", "PlainText"];
    OIDC_ISSUER = "OidcIssuerSlot" ["OidcIssuer"];
    PLAIN = "PlainTextSlot"
        ["PlainText", "AccountId", "Arn", "DatabaseUserArn", "ExternalId", "OidcIssuer", "Region",
         "ResourceName", "RoleArn", "RoleName", "ServicePrincipal"];
    PATTERN = "PatternSlot"
        ["PlainText", "Pattern", "AccountId", "Arn", "ArnPattern", "DatabaseUserArn", "ExternalId",
         "OidcIssuer", "Region", "ResourceName", "RoleArn", "RoleName", "ServicePrincipal"];
    ARN = "ArnSlot" ["Arn", "ArnPattern", "DatabaseUserArn", "Pattern", "RoleArn"];
    NUMBER = "NumberSlot"
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    DATE = "DateSlot" ["Date"];
    BOOLEAN = "BooleanSlot" ["bool"];
    IP_ADDRESS = "IpAddressSlot" ["Cidr", "IpAddr", "Ipv4Addr", "Ipv6Addr"];
    HOST = "HostSlot" ["IpAddr", "Ipv4Addr", "Ipv6Addr"];
    IPV6_HOST = "Ipv6HostSlot" ["Ipv6Addr"];
}

/// The types in order of preference: the most common one first, and those that can contain wildcards
/// last.
const PREFERRED: [&str; 23] = [
    "PlainText",
    "ResourceName",
    "Arn",
    "AccountId",
    "Region",
    "Partition",
    "ServicePrincipal",
    "OidcIssuer",
    "u64",
    "bool",
    "Date",
    "Cidr",
    "IpAddr",
    "Ipv6Addr",
    "RoleName",
    "RolePath",
    "RoleArn",
    "ExternalId",
    "DatabaseUserArn",
    "Action",
    "ArnPattern",
    "ActionPattern",
    "Pattern",
];

/// The position of a hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// A position that values of some types fill.
    Slot(&'static Slot),
    /// A part of a value that must be filled as a whole.
    PartOfValue,
    /// The service of an ARN.
    Service,
}
use Position::{PartOfValue, Service};

/// The type for a value that is used in all of the positions, with the placeholder's name as a hint, or
/// `None` if no type fits all of them.
pub(super) fn common_type(name: &str, slots: &[&'static Slot]) -> Option<&'static str> {
    let fits = |it: &&str| slots.iter().all(|slot| slot.types.contains(it));
    let ends =
        |word: &str| name == word || name.strip_suffix(word).is_some_and(|it| it.ends_with('_'));
    let meant = if ["account_id", "account", "account_number"].into_iter().any(ends) {
        Some("AccountId")
    } else if ends("region") {
        Some("Region")
    } else if ends("arn") {
        Some("Arn")
    } else {
        None
    };
    meant.into_iter().chain(PREFERRED).find(fits)
}

/// The position of each hole of a policy, by number.
pub(super) fn positions(policy: &Policy, holes: usize) -> Vec<Option<Position>> {
    let mut positions = Positions(vec![None; holes]);
    for statement in policy.statements() {
        for entry in statement.principal().into_iter().flat_map(|element| element.entries()) {
            let whole = match entry.principal_type() {
                PrincipalType::Service => &SERVICE,
                PrincipalType::Federated => &FEDERATED,
                PrincipalType::CanonicalUser => &PLAIN,
                PrincipalType::Aws | PrincipalType::Any => &AWS,
            };
            entry.values().iter().for_each(|value| positions.note(value, whole));
        }
        for action in statement.action().values() {
            positions.note(action, &ACTION);
        }
        for resource in statement.resource().into_iter().flat_map(|element| element.values()) {
            positions.note(resource, &RESOURCE);
        }
        for condition in statement.conditions() {
            positions.note(condition.key(), &PLAIN);
            let whole = of_operator(condition);
            condition.values().for_each(|value| positions.note(value.as_str(), whole));
        }
    }
    positions.0
}

struct Positions(Vec<Option<Position>>);

impl Positions {
    fn note(&mut self, text: &str, whole: &'static Slot) {
        if !has_hole(text) {
            return;
        }
        match ArnFields::split(text) {
            _ if whole_hole(text).is_some() => self.set(text, Position::Slot(whole)),
            Ok(fields) => {
                let issuer = fields.resource.strip_prefix("oidc-provider/").and_then(whole_hole);
                let part = match issuer {
                    Some(_) if *whole == FEDERATED => &OIDC_ISSUER,
                    _ if [&RESOURCE, &ARN, &PATTERN].contains(&whole) => &RESOURCE_PART,
                    _ => &RESOURCE_NAME,
                };
                for (segment, position) in [
                    (Segment::Partition, Position::Slot(&PARTITION)),
                    (Segment::Service, Service),
                    (Segment::Region, Position::Slot(&REGION)),
                    (Segment::Account, Position::Slot(&ACCOUNT)),
                    (Segment::Resource, Position::Slot(part)),
                ] {
                    self.set(fields.segment(segment), position);
                }
            }
            // A hole at the start is an ARN that the rest continues.
            Err(_) if text.starts_with(is_hole) && [&RESOURCE, &ARN].contains(&whole) => {
                let first = text.chars().next().map_or(0, char::len_utf8);
                let (arn, rest) = text.split_at(first);
                self.set(arn, Position::Slot(whole));
                self.set(rest, Position::Slot(&RESOURCE_PART));
            }
            Err(_) => self.set(text, part_of(text, whole)),
        }
    }

    fn set(&mut self, part: &str, position: Position) {
        for index in part.chars().filter_map(hole_index) {
            if let Some(place) = self.0.get_mut(index) {
                *place = Some(position);
            }
        }
    }
}

/// The position of a hole that is part of a string.
fn part_of(text: &str, whole: &'static Slot) -> Position {
    if *whole == PATTERN {
        return Position::Slot(&PATTERN);
    }
    if *whole == SERVICE && ServicePrincipal::check(text).is_ok() {
        return Position::Slot(&REGION);
    }
    if *whole == IP_ADDRESS {
        return host_of(text).map_or(PartOfValue, Position::Slot);
    }
    if [&NUMBER, &DATE, &BOOLEAN, &SERVICE, &FEDERATED].contains(&whole) {
        return PartOfValue;
    }
    Position::Slot(&PLAIN)
}

/// The position of the address in `{address}/24`.
fn host_of(text: &str) -> Option<&'static Slot> {
    let (address, length) = text.split_once('/')?;
    whole_hole(address)?;
    let length: u8 = length.parse().ok().filter(|it: &u8| it.to_string() == length)?;
    match length {
        0..=32 => Some(&HOST),
        33..=128 => Some(&IPV6_HOST),
        _ => None,
    }
}

fn of_operator(condition: &Condition) -> &'static Slot {
    let operator = condition.operator();
    match operator.family() {
        Family::String if operator.takes_wildcards() => &PATTERN,
        Family::String | Family::Binary => &PLAIN,
        Family::Numeric => &NUMBER,
        Family::Date => &DATE,
        Family::Bool | Family::Null => &BOOLEAN,
        Family::IpAddress => &IP_ADDRESS,
        Family::Arn => &ARN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table is the one of the library, which the command line does not depend on.
    #[test]
    fn the_types_are_those_of_the_library() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/slots.rs");
        let text = std::fs::read_to_string(path).unwrap();
        for slot in ALL {
            let start = format!("position! {{\n    {},", slot.name);
            let (_, declared) = text.split_once(&start).expect(slot.name);
            let (declared, _) = declared.split_once("\n}").unwrap();
            let (_, types) = declared.rsplit_once('[').unwrap();
            let types: Vec<&str> = types
                .trim_end()
                .trim_end_matches(']')
                .split(',')
                .map(str::trim)
                .filter(|it| *it != "Unchecked")
                .collect();
            assert_eq!(slot.types, types, "{}", slot.name);
            assert!(common_type("x", &[slot]).is_some(), "{}", slot.name);
        }
    }

    #[test]
    fn the_type_fits_all_places() {
        for (name, slots, want) in [
            ("x", vec![&PLAIN], Some("PlainText")),
            ("x", vec![&PLAIN, &RESOURCE_PART], Some("ResourceName")),
            ("x", vec![&PLAIN, &ACCOUNT], Some("AccountId")),
            ("x", vec![&AWS], Some("Arn")),
            ("account_id", vec![&AWS], Some("AccountId")),
            ("account_id", vec![&REGION], Some("Region")),
            ("discount", vec![&AWS], Some("Arn")),
            ("x", vec![&FEDERATED], Some("PlainText")),
            ("provider_arn", vec![&FEDERATED], Some("Arn")),
            ("x", vec![&PATTERN, &ARN], Some("Arn")),
            ("x", vec![&REGION, &ACCOUNT], None),
            ("x", vec![&PARTITION, &PLAIN], None),
        ] {
            assert_eq!(common_type(name, &slots), want, "{name} {slots:?}");
        }
    }
}
