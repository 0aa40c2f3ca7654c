//! What may fill a hole, by the position of the hole.
//!
//! Each position has a trait, and only types whose values cannot change the shape of the policy
//! implement it: no filled value adds a wildcard, a segment, a statement or a policy variable.
//! `&str` and `String` implement none of them.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use policy_core::model::{
    AccountId, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId, OidcIssuer, Partition,
    Pattern, PlainText, Region, ResourceName, RoleArn, RoleName, RolePath, ServicePrincipal,
    Unchecked,
};

/// Nobody else's type fills a hole.
pub(crate) mod sealed {
    pub trait Sealed {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}
use sealed::Sealed;

/// A value that has a text. It is never empty.
pub trait Slot: Sealed + Sync {
    /// The text.
    fn text(&self) -> Cow<'_, str>;
}

impl<T: Slot + ?Sized> Slot for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }
}

/// What fills one hole of a template: one text, or as many as a splice has.
pub trait FillsHole: Sealed + Sync {
    /// The texts.
    fn texts(&self) -> Vec<Cow<'_, str>>;
    /// What was written for each of them, where control flow made them.
    #[doc(hidden)]
    fn written(&self) -> Option<&[&'static str]> {
        None
    }
}

/// One value. It needs no destructor, so that a hole in a `static` gives one error and not two.
#[derive(Clone, Copy)]
pub struct One<'a>(&'a dyn Slot);

/// The values of a splice.
pub struct Many(Vec<String>);

/// What fills a hole of another policy of the same call.
pub struct Nothing;

/// The fillers of a template, whose values live as long as the expression around this call.
#[doc(hidden)]
pub const fn fillers<'a>(fillers: &'a [&'a dyn FillsHole]) -> &'a [&'a dyn FillsHole] {
    fillers
}

impl Sealed for One<'_> {}
impl Sealed for Many {}
impl Sealed for Nothing {}

impl FillsHole for One<'_> {
    fn texts(&self) -> Vec<Cow<'_, str>> {
        vec![self.0.text()]
    }
}

impl FillsHole for Many {
    fn texts(&self) -> Vec<Cow<'_, str>> {
        self.0.iter().map(|text| Cow::Borrowed(text.as_str())).collect()
    }
}

impl FillsHole for Nothing {
    fn texts(&self) -> Vec<Cow<'_, str>> {
        Vec::new()
    }
}

macro_rules! texts {
    ($($filler:ty),*) => {
        $(impl Sealed for $filler {}
        impl Slot for $filler {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self.as_str())
            }
        })*
    };
}
texts! { AccountId, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId, OidcIssuer, Pattern, PlainText, Region,
ResourceName, RoleArn, RoleName, RolePath, ServicePrincipal, Unchecked }

impl Sealed for Partition {}
impl Slot for Partition {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.id())
    }
}

macro_rules! displayed {
    ($($filler:ty),*) => {
        $(impl Sealed for $filler {}
        impl Slot for $filler {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        })*
    };
}
displayed! { u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool, IpAddr, Ipv4Addr, Ipv6Addr }

/// Declares a position: its trait, what fills it, and the calls of the expansion for one value and for
/// those of a splice.
macro_rules! position {
    (
        $slot:ident($one:ident, $many:ident), $doc:tt, $message:tt, $label:tt, $note:tt,
        [$($filler:ty),*]
    ) => {
        #[doc = $doc]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = $note
        )]
        pub trait $slot: Slot {}
        impl<T: $slot + ?Sized> $slot for &T {}
        $(impl $slot for $filler {})*

        #[doc(hidden)]
        pub const fn $one<T: $slot>(value: &T) -> One<'_> {
            One(value)
        }

        #[doc(hidden)]
        pub fn $many<T: $slot>(values: impl IntoIterator<Item = T>) -> Many {
            Many(values.into_iter().map(|value| value.text().into_owned()).collect())
        }
    };
}

position! {
    PartitionSlot(partition_segment, partition_segments),
    "Fills the partition segment of an ARN.",
    "`{Self}` cannot fill the partition segment of an ARN",
    "expected a `Partition`",
    "parse it once at the edge: `Partition::parse(value)?`, or write `unchecked(value)`", [Partition, Unchecked]
}
position! {
    RegionSlot(region_segment, region_segments),
    "Fills the region segment of an ARN.",
    "`{Self}` cannot fill the region segment of an ARN",
    "expected a `Region`",
    "parse it once at the edge: `Region::parse(value)?`, or write `unchecked(value)`", [Region, Unchecked]
}
position! {
    AccountSlot(account_segment, account_segments),
    "Fills the account segment of an ARN.",
    "`{Self}` cannot fill the account segment of an ARN",
    "expected an `AccountId`",
    "parse it once at the edge: `AccountId::parse(value)?`, or write `unchecked(value)`", [AccountId, Unchecked]
}
position! {
    ResourcePartSlot(resource_part, resource_parts),
    "Fills the resource part of an ARN.",
    "`{Self}` cannot fill the resource part of an ARN",
    "expected a `ResourceName`, or a `Pattern` where wildcards are meant",
    "parse it once at the edge: `ResourceName::parse(value)?`, or write `unchecked(value)`",
    [ResourceName, Pattern, AccountId, OidcIssuer, Region, RoleName, RolePath, Unchecked]
}
position! {
    ResourceNameSlot(resource_name, resource_names),
    "Fills the resource part of an ARN that is compared as it is.",
    "`{Self}` cannot fill the resource part of an ARN that is compared as it is",
    "expected a `ResourceName`",
    "parse it once at the edge: `ResourceName::parse(value)?`, or write `unchecked(value)`",
    [ResourceName, AccountId, OidcIssuer, Region, RoleName, RolePath, Unchecked]
}
position! {
    PartitionOfArnSlot(partition_of_arn, partitions_of_arn),
    "Fills the partition segment of an ARN that is a value of its own.",
    "`{Self}` cannot fill the partition segment of a checked ARN",
    "expected a `Partition`",
    "parse it once at the edge: `Partition::parse(value)?`", [Partition]
}
position! {
    RegionOfArnSlot(region_of_arn, regions_of_arn),
    "Fills the region segment of an ARN that is a value of its own.",
    "`{Self}` cannot fill the region segment of a checked ARN",
    "expected a `Region`",
    "parse it once at the edge: `Region::parse(value)?`", [Region]
}
position! {
    AccountOfArnSlot(account_of_arn, accounts_of_arn),
    "Fills the account segment of an ARN that is a value of its own.",
    "`{Self}` cannot fill the account segment of a checked ARN",
    "expected an `AccountId`",
    "parse it once at the edge: `AccountId::parse(value)?`", [AccountId]
}
position! {
    NameInArnSlot(name_in_arn, names_in_arn),
    "Fills the resource part of an ARN that is a value of its own.",
    "`{Self}` cannot fill the resource part of a checked ARN",
    "expected a `ResourceName`",
    "parse it once at the edge: `ResourceName::parse(value)?`",
    [ResourceName, AccountId, OidcIssuer, Region, RoleName]
}
position! {
    RoleNameSlot(role_name, role_names),
    "Fills the name of a role, or a part of its path.",
    "`{Self}` cannot fill the name of a role",
    "expected a `RoleName`",
    "parse it once at the edge: `RoleName::parse(value)?`",
    [RoleName, AccountId, Region]
}
position! {
    RoleNamePartSlot(role_name_part, role_name_parts),
    "Fills a part of the name of a role.",
    "`{Self}` cannot fill a part of the name of a role, which could become too long",
    "expected an `AccountId` or a `Region`",
    "put the name together first, as a `RoleName` that is parsed from all of it",
    [AccountId, Region]
}
position! {
    RolePathSlot(role_path, role_paths),
    "Fills the path of a role.",
    "`{Self}` cannot fill the path of a role",
    "expected a `RolePath`",
    "parse it once at the edge: `RolePath::parse(value)?`",
    [RolePath]
}

/// Fills the ARN of a role.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot fill the ARN of a role",
    label = "expected a `RoleArn`",
    note = "parse it once at the edge: `RoleArn::parse(value)?`"
)]
pub trait RoleArnSlot: Slot {
    #[doc(hidden)]
    fn role_arn(&self) -> &RoleArn;
}

impl RoleArnSlot for RoleArn {
    fn role_arn(&self) -> &RoleArn {
        self
    }
}

impl<T: RoleArnSlot + ?Sized> RoleArnSlot for &T {
    fn role_arn(&self) -> &RoleArn {
        (**self).role_arn()
    }
}

#[doc(hidden)]
pub const fn role_arn<T: RoleArnSlot>(value: &T) -> One<'_> {
    One(value)
}

position! {
    ResourceSlot(resource, resources),
    "Fills a whole resource.",
    "`{Self}` cannot fill a whole resource",
    "expected an `Arn`, or an `ArnPattern` where wildcards are meant",
    "parse it once at the edge: `Arn::parse(value)?`, or write `unchecked(value)`", [Arn, ArnPattern, RoleArn, DatabaseUserArn, Unchecked]
}
position! {
    PrincipalSlot(aws_principal, aws_principals),
    "Fills an `AWS` principal.",
    "`{Self}` cannot fill an `AWS` principal",
    "expected an `Arn` or an `AccountId`",
    "parse it once at the edge: `Arn::parse(value)?`, or write `unchecked(value)`", [Arn, RoleArn, AccountId, Unchecked]
}
position! {
    AccountPrincipalSlot(account_principal, account_principals),
    "Fills an account principal.",
    "`{Self}` cannot fill an account principal",
    "expected an `AccountId`",
    "parse it once at the edge: `AccountId::parse(value)?`, or write `unchecked(value)`", [AccountId, Unchecked]
}
position! {
    ServiceSlot(service_principal, service_principals),
    "Fills a `Service` principal.",
    "`{Self}` cannot fill a `Service` principal",
    "expected a `ServicePrincipal`",
    "parse it once at the edge: `ServicePrincipal::parse(value)?`, or write `unchecked(value)`", [ServicePrincipal, Unchecked]
}
position! {
    FederatedSlot(federated_principal, federated_principals),
    "Fills a `Federated` principal.",
    "`{Self}` cannot fill a `Federated` principal",
    "expected an `Arn` of a provider, or a `PlainText` host",
    "parse it once at the edge: `Arn::parse(value)?`, put an `OidcIssuer` into the ARN of its provider, or write `unchecked(value)`",
    [Arn, PlainText, Unchecked]
}
position! {
    OidcIssuerSlot(oidc_issuer, oidc_issuers),
    "Fills the issuer of an OpenID Connect provider, in its ARN as a principal.",
    "`{Self}` cannot fill the issuer of an OpenID Connect provider",
    "expected an `OidcIssuer`",
    "parse it once at the edge: `OidcIssuer::parse(value)?`, or `OidcIssuer::from_url(value)?` of its URL, or write `unchecked(value)`",
    [OidcIssuer, Unchecked]
}
position! {
    PlainTextSlot(plain_text, plain_texts),
    "Fills a text that is compared as it is.",
    "`{Self}` cannot fill a text that is compared as it is",
    "expected a `PlainText` or another checked value",
    "parse it once at the edge: `PlainText::parse(value)?`, or write `unchecked(value)`",
    [PlainText, AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked]
}
position! {
    PatternSlot(pattern, patterns),
    "Fills a text that is compared as a pattern.",
    "`{Self}` cannot fill a text that is compared as a pattern",
    "expected a `PlainText`, or a `Pattern` where wildcards are meant",
    "parse it once at the edge: `PlainText::parse(value)?`, or write `unchecked(value)`",
    [PlainText, Pattern, AccountId, Arn, ArnPattern, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked]
}
position! {
    ArnSlot(arn_value, arn_values),
    "Fills a value of an ARN operator.",
    "`{Self}` cannot fill a value of an ARN operator",
    "expected an `Arn`, or a `Pattern` where wildcards are meant",
    "parse it once at the edge: `Arn::parse(value)?`, or write `unchecked(value)`", [Arn, ArnPattern, DatabaseUserArn, Pattern, RoleArn, Unchecked]
}
position! {
    HostSlot(host, hosts),
    "Fills the address of a range of addresses, before its length.",
    "`{Self}` cannot fill the address of a range",
    "expected an `IpAddr`",
    "parse it once at the edge: `value.parse::<IpAddr>()?`, or write the range as one `Cidr`",
    [IpAddr, Ipv4Addr, Ipv6Addr]
}
position! {
    Ipv6HostSlot(ipv6_host, ipv6_hosts),
    "Fills the address of a range of addresses of IPv6, before its length.",
    "`{Self}` cannot fill the address of a range that is longer than those of IPv4",
    "expected an `Ipv6Addr`",
    "parse it once at the edge: `value.parse::<Ipv6Addr>()?`, or write the range as one `Cidr`",
    [Ipv6Addr]
}
position! {
    ExternalIdSlot(external_id, external_ids),
    "Fills an external id of a role chain.",
    "`{Self}` cannot fill an external id",
    "expected an `ExternalId` or a `DatabaseUserArn`",
    "parse it once at the edge: `ExternalId::parse(value)?`, or write `unchecked(value)`",
    [ExternalId, DatabaseUserArn, Unchecked]
}
/// Asks for the type of the external ids that a splice gives to a chain.
#[doc(hidden)]
pub const fn are_external_ids<I: IntoIterator<Item: ExternalIdSlot>>(_: &I) {}

position! {
    NumberSlot(number, numbers),
    "Fills a value of a numeric operator.",
    "`{Self}` cannot fill a value of a numeric operator",
    "expected an integer",
    "parse it once at the edge: `value.parse::<u64>()?`, or write `unchecked(value)`",
    [u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, Unchecked]
}
position! {
    DateSlot(date, dates),
    "Fills a value of a date operator.",
    "`{Self}` cannot fill a value of a date operator",
    "expected a `Date`",
    "parse it once at the edge: `Date::parse(value)?`, or write `unchecked(value)`", [Date, Unchecked]
}
position! {
    BooleanSlot(boolean, booleans),
    "Fills a value of `Bool` or `Null`.",
    "`{Self}` cannot fill a value of `Bool` or `Null`",
    "expected a `bool`",
    "parse it once at the edge: `value.parse::<bool>()?`, or write `unchecked(value)`", [bool, Unchecked]
}
position! {
    IpAddressSlot(ip_address, ip_addresses),
    "Fills a value of an IP address operator.",
    "`{Self}` cannot fill a value of an IP address operator",
    "expected a `Cidr` or an `IpAddr`",
    "parse it once at the edge: `Cidr::parse(value)?`, or write `unchecked(value)`", [Cidr, IpAddr, Ipv4Addr, Ipv6Addr, Unchecked]
}
