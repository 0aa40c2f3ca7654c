//! The table of positions in `docs/grammar.md`: exactly the types that it lists can fill a position.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use iam_policy::{
    AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId,
    OidcIssuer, Partition, Pattern, PlainText, Region, ResourceName, RoleArn, RoleName, RolePath,
    ServicePrincipal, Unchecked, account_id, arn, identity_policy, region, resource_policy,
    role_chain, unchecked,
};

const PAGE: &str = include_str!("../docs/grammar.md");
const SLOTS: &str = include_str!("../src/slots.rs");

/// Returns a value of each type that fills some position.
trait Sample {
    fn sample() -> Self;
}

macro_rules! samples {
    ($($type:ty = $value:expr;)*) => {
        $(impl Sample for $type {
            fn sample() -> Self {
                $value
            }
        })*
    };
}
samples! {
    AccountId = account_id!("123456789012");
    Action = Action::parse("s3:GetObject").unwrap();
    ActionPattern = ActionPattern::parse("s3:Get*").unwrap();
    Arn = arn!("arn:aws:iam::123456789012:role/reader");
    ArnPattern = ArnPattern::parse("arn:aws:s3:::reports/*").unwrap();
    Cidr = Cidr::parse("203.0.113.0/24").unwrap();
    DatabaseUserArn =
        DatabaseUserArn::provisioned(&region!("us-east-1"), &Sample::sample(), "sales", "etl").unwrap();
    Date = Date::parse("2026-01-01T00:00:00Z").unwrap();
    ExternalId = ExternalId::parse("customer-42").unwrap();
    IpAddr = "203.0.113.0".parse().unwrap();
    Ipv4Addr = "203.0.113.0".parse().unwrap();
    Ipv6Addr = "2001:db8::".parse().unwrap();
    OidcIssuer = OidcIssuer::parse("oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1").unwrap();
    Partition = Partition::Aws;
    Pattern = Pattern::parse("red*").unwrap();
    PlainText = PlainText::parse("red").unwrap();
    Region = region!("us-east-1");
    ResourceName = ResourceName::parse("reports").unwrap();
    RoleArn = RoleArn::parse("arn:aws:iam::123456789012:role/reader").unwrap();
    RoleName = RoleName::parse("reader").unwrap();
    RolePath = RolePath::parse("/team/").unwrap();
    ServicePrincipal = ServicePrincipal::parse("lambda.amazonaws.com").unwrap();
    Unchecked = unchecked("us-east-1");
    bool = true;
    i8 = 1; i16 = 1; i32 = 1; i64 = 1; i128 = 1; isize = 1;
    u8 = 1; u16 = 1; u32 = 1; u64 = 1; u128 = 1; usize = 1;
}

/// Returns one macro call around an example, which is a statement, a hop, or a literal.
macro_rules! call {
    (identity $code:tt) => {
        identity_policy![deny $code].to_json()
    };
    (resource $code:tt) => {
        resource_policy![deny $code].to_json()
    };
    (chain $code:tt) => {
        role_chain![A $code, B { arn: "arn:aws:iam::210987654321:role/B" }].iam_role().to_owned()
    };
    (arn $code:tt) => {
        arn!$code.to_string()
    };
}

/// Fills each position with each of its types. `x` is the name that the examples use for the value.
macro_rules! places {
    ($x:ident: $($kind:ident $code:tt [$($type:ty),*];)*) => {{
        let mut places: Vec<(String, BTreeSet<String>)> = Vec::new();
        $(places.push((
            stringify!($code).to_owned(),
            BTreeSet::from([$({
                let $x: $type = Sample::sample();
                let made = call!($kind $code);
                assert!(!made.is_empty());
                stringify!($type).to_owned()
            }),*]),
        ));)*
        places
    }};
}

/// The positions that are filled here: the code, and the types.
fn filled() -> Vec<(String, BTreeSet<String>)> {
    places! { x:
        identity { action: (x), resource: "*" }
            [Action, ActionPattern];
        identity { action: "*", resource: x }
            [Arn, ArnPattern, DatabaseUserArn, RoleArn, Unchecked];
        identity { action: "*", resource: "arn:{x}:s3:::reports/*" }
            [Partition, Unchecked];
        identity { action: "*", resource: "arn:aws:sqs:{x}:123456789012:jobs" }
            [Region, Unchecked];
        identity { action: "*", resource: "arn:aws:iam::{x}:role/reader" }
            [AccountId, Unchecked];
        identity { action: "*", resource: "arn:aws:s3:::reports/{x}/*" }
            [AccountId, OidcIssuer, Pattern, Region, ResourceName, RoleName, RolePath, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Aws("arn:aws:iam::123456789012:role/{x}") }
            [AccountId, OidcIssuer, Region, ResourceName, RoleName, RolePath, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Aws(x) }
            [AccountId, Arn, RoleArn, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Account(x) }
            [AccountId, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Service(x) }
            [ServicePrincipal, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Service("logs.{x}.amazonaws.com") }
            [Region, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Federated(x) }
            [Arn, PlainText, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: Federated("arn:aws:iam::123456789012:oidc-provider/{x}") }
            [OidcIssuer, Unchecked];
        resource { action: "s3:*", resource: "arn:aws:s3:::reports/*", principal: CanonicalUser(x) }
            [AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, PlainText, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked];
        identity { action: "*", resource: "*", when: StringEquals("aws:PrincipalTag/{x}", "red") }
            [AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, PlainText, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked];
        identity { action: "*", resource: "*", when: StringEquals("aws:PrincipalTag/team", x) }
            [AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, PlainText, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked];
        identity { action: "*", resource: "*", when: StringLike("aws:PrincipalTag/team", x) }
            [AccountId, Arn, ArnPattern, DatabaseUserArn, ExternalId, OidcIssuer, Pattern, PlainText, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked];
        identity { action: "*", resource: "*", when: ArnLike("aws:PrincipalArn", x) }
            [Arn, ArnPattern, DatabaseUserArn, Pattern, RoleArn, Unchecked];
        identity { action: "*", resource: "*", when: NumericLessThan("s3:max-keys", x) }
            [i128, i16, i32, i64, i8, isize, u128, u16, u32, u64, u8, usize, Unchecked];
        identity { action: "*", resource: "*", when: DateLessThan("aws:CurrentTime", x) }
            [Date, Unchecked];
        identity { action: "*", resource: "*", when: Bool("aws:SecureTransport", x) }
            [bool, Unchecked];
        identity { action: "*", resource: "*", when: IpAddress("aws:SourceIp", x) }
            [Cidr, IpAddr, Ipv4Addr, Ipv6Addr, Unchecked];
        identity { action: "*", resource: "*", when: IpAddress("aws:SourceIp", "{x}/24") }
            [IpAddr, Ipv4Addr, Ipv6Addr];
        identity { action: "*", resource: "*", when: IpAddress("aws:SourceIp", "{x}/56") }
            [Ipv6Addr];
        arn ("arn:{x}:sqs:us-east-1:123456789012:jobs")
            [Partition];
        arn ("arn:aws:sqs:{x}:123456789012:jobs")
            [Region];
        arn ("arn:aws:sqs:us-east-1:{x}:jobs")
            [AccountId];
        arn ("arn:aws:sqs:us-east-1:123456789012:{x}")
            [AccountId, OidcIssuer, Region, ResourceName, RoleName];
        chain { arn: x, trusts: Service("redshift.amazonaws.com") }
            [RoleArn];
        chain { arn: "arn:aws:iam::123456789012:role{x}reader", trusts: Service("redshift.amazonaws.com") }
            [RolePath];
        chain { arn: "arn:aws:iam::123456789012:role/{x}", trusts: Service("redshift.amazonaws.com") }
            [AccountId, Region, RoleName];
        chain { arn: "arn:aws:iam::123456789012:role/reader-{x}", trusts: Service("redshift.amazonaws.com") }
            [AccountId, Region];
        chain { arn: "arn:aws:iam::123456789012:role/A", external_id: x, trusts: Service("redshift.amazonaws.com") }
            [DatabaseUserArn, ExternalId, Unchecked];
    }
}

/// Returns a string without the spaces, which the compiler inserts freely.
fn squeezed(text: &str) -> String {
    text.chars().filter(|one| !one.is_whitespace()).collect()
}

/// Returns the names in a comma-separated list.
fn names(list: &str) -> BTreeSet<String> {
    let names = list.split(',').map(|name| name.trim_matches([' ', '`', '\n']).to_owned());
    names.filter(|name| !name.is_empty()).collect()
}

/// Returns the rows of the table: the example, its types, and its trait.
fn rows() -> Vec<(String, BTreeSet<String>, String)> {
    let lines = PAGE.lines().filter(|line| line.ends_with("Slot` |"));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches(['|', ' ']).split(" | ").collect();
            let [_, example, types, slot] = cells[..] else { unreachable!("{line}") };
            let plain = |cell: &str| cell.trim_matches('`').to_owned();
            (plain(example), names(types), plain(slot))
        })
        .collect()
}

#[test]
fn each_type_of_the_table_fills_its_place() {
    let filled = filled();
    let rows = rows();
    assert_eq!(rows.len(), filled.len());
    for ((example, types, _), (code, tested)) in rows.iter().zip(&filled) {
        assert!(
            squeezed(code).contains(&squeezed(example.trim_start_matches("arn!"))),
            "{example}: {code}"
        );
        assert_eq!(types, tested, "{example}");
    }
}

#[test]
fn the_table_has_each_trait_with_all_its_types() {
    // The positions declared in `src/slots.rs`, and the one trait that is written separately there.
    let mut traits: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for block in SLOTS.split("\nposition! {").skip(1) {
        let block = block.split("\n}").next().unwrap();
        let (name, rest) = block.split_once(',').unwrap();
        let (_, list) = rest.rsplit_once('[').unwrap();
        traits.insert(name.trim().to_owned(), names(list.trim_end().trim_end_matches(']')));
    }
    let apart =
        SLOTS.lines().filter_map(|line| line.strip_prefix("impl<Hole> RoleArnSlot<Hole> for "));
    let apart = apart.map(|rest| rest.trim_end_matches(" {").to_owned());
    traits.insert("RoleArnSlot".to_owned(), apart.filter(|name| name != "Never").collect());
    assert!(traits.len() > 25, "{traits:?}");

    let mut shown = BTreeSet::new();
    for (example, types, slot) in rows() {
        let all = traits.get(&slot);
        assert_eq!(Some(&types), all, "{example}: `{slot}`");
        shown.insert(slot);
    }
    assert_eq!(shown, traits.keys().cloned().collect());
}
