//! The types that can fill a hole, by the hole's position.
//!
//! Each position has a trait, and only types whose values cannot change the shape of the policy
//! implement it: no filled value adds a wildcard, a segment, a statement or a policy variable.
//! `&str` and `String` implement none of them.

use std::borrow::Cow;

use crate::one_or_more::OneOrMore;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use policy_core::model::{
    AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId,
    OidcIssuer, Partition, Pattern, PlainText, Region, ResourceName, RoleArn, RoleName, RolePath,
    ServicePrincipal, Unchecked,
};

/// Seals the traits: no foreign type can fill a hole.
pub(crate) mod sealed {
    pub trait Sealed {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}
use sealed::Sealed;

/// A value with a string form, which is never empty.
pub trait Slot: Sealed + Sync {
    /// Returns the string.
    fn text(&self) -> Cow<'_, str>;
}

impl<T: Slot + ?Sized> Slot for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }
}

/// The filler of one hole of a template: one string, or as many as a splice has.
pub trait FillsHole: Sealed + Sync {
    /// Returns the strings.
    fn texts(&self) -> Vec<Cow<'_, str>>;
    /// Returns the source form of each, if control flow built them.
    #[doc(hidden)]
    fn written(&self) -> Option<&[&'static str]> {
        None
    }
}

/// One value. It has no destructor, so that a hole in a `static` causes one error, not two.
#[derive(Clone, Copy)]
pub struct One<'a>(&'a dyn Slot);

/// The values of a splice.
pub struct Many(Vec<String>);

/// The filler of a hole that belongs to another policy of the same call.
pub struct Nothing;

/// Returns the fillers of a template, whose values live as long as the expression around this call.
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
texts! { AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId, OidcIssuer, Pattern, PlainText, Region,
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

/// A hole for one value. The macros check its shape and what it can fill in one call each, inside
/// a closure that is never called, so that the checks also work in a `static`.
pub struct Held<'a, T: ?Sized>(&'a T);

/// The type that holds a value, as a projection: if the type of the value is an error, so is this one, and
/// the compiler reports nothing more.
pub trait Holds {
    /// The type that holds the value.
    type Held<'a>
    where
        Self: 'a;
}

impl<T: ?Sized> Holds for T {
    type Held<'a>
        = Held<'a, T>
    where
        T: 'a;
}

/// Holds a value.
#[must_use]
pub const fn held<T: ?Sized>(value: &T) -> <T as Holds>::Held<'_> {
    Held(value)
}

impl<'a, T: Slot> Held<'a, T> {
    #[doc(hidden)]
    #[must_use]
    pub const fn one(self) -> One<'a> {
        One(self.0)
    }
}

impl<T: RoleArnSlot> Held<'_, T> {
    #[doc(hidden)]
    #[must_use]
    pub fn role_arn(self) -> RoleArn {
        self.0.role_arn().clone()
    }
}

/// The fallback for a value that cannot fill a hole, so that no follow-up error appears.
pub trait FillsNothing<'a>: Sized {
    #[doc(hidden)]
    fn one(self) -> One<'a> {
        One(&Never::NONE)
    }
    #[doc(hidden)]
    fn role_arn(self) -> RoleArn {
        RoleArn::from_literal("arn:aws:iam::000000000000:role/stub")
    }
}
impl<'a, T: ?Sized> FillsNothing<'a> for Held<'a, T> {}

/// A placeholder for a value that already has an error: it fits every hole and never exists.
pub struct Never(());

impl Never {
    const NONE: Self = Self(());
}

impl Sealed for Never {}
impl Slot for Never {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }
}

/// One value, according to its type.
pub struct Single<'a, T: ?Sized>(&'a T);

impl<'a, T: ?Sized> Single<'a, T> {
    #[doc(hidden)]
    #[must_use]
    pub const fn value<Hole>(self) -> &'a T {
        self.0
    }
}

/// The default for any value; an inherent method of the same name marks a type with several values, or none.
pub trait AnyValue<'a>: Sized {
    /// The value's type.
    type Value: ?Sized;
    #[doc(hidden)]
    fn shape(self) -> Single<'a, Self::Value>;
}

impl<'a, T: ?Sized> AnyValue<'a> for Held<'a, T> {
    type Value = T;
    fn shape(self) -> Single<'a, T> {
        Single(self.0)
    }
}

/// A list in the position of a single value.
pub struct List(());
/// An optional value in the position of a required one.
pub struct Optional(());

/// Not implemented for any type: a list cannot fill a hole for one value.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` is a list, but one value is expected: splice it into a list with `[..{Hole}]`",
    label = "expected one value"
)]
pub trait FillsWithList<Hole> {}

/// Not implemented for any type: an optional value cannot fill a hole.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` may be `None`, but a value is required: write `if let Some(value) = {Hole} {{ … }}` around it, or bind `{Hole}?` before the macro",
    label = "expected a value that is always present"
)]
pub trait FillsWithOption<Hole> {}

// On one line, since the compiler shows the bound and everything between it and the name.
#[rustfmt::skip]
impl List {
    #[doc(hidden)]
    #[must_use]
    pub const fn value<Hole>(self) -> &'static Never where Self: FillsWithList<Hole> {
        &Never::NONE
    }
}

// On one line, since the compiler shows the bound and everything between it and the name.
#[rustfmt::skip]
impl Optional {
    #[doc(hidden)]
    #[must_use]
    pub const fn value<Hole>(self) -> &'static Never where Self: FillsWithOption<Hole> {
        &Never::NONE
    }
}

macro_rules! containers {
    ($([$($parameter:tt)*] $container:ty => $shape:ident;)*) => {
        $(impl<$($parameter)*> Held<'_, $container> {
            #[doc(hidden)]
            #[must_use]
            pub const fn shape(self) -> $shape {
                $shape(())
            }
        }
        impl<$($parameter)*> Held<'_, &$container> {
            #[doc(hidden)]
            #[must_use]
            pub const fn shape(self) -> $shape {
                $shape(())
            }
        })*
    };
}
containers! {
    [T] Vec<T> => List;
    [T] [T] => List;
    [T, const N: usize] [T; N] => List;
    [T] OneOrMore<T> => List;
    [T] Option<T> => Optional;
}

/// The values of a splice.
pub struct Spliced<I>(pub I);

impl<I: IntoIterator<Item: Slot>> Spliced<I> {
    #[doc(hidden)]
    #[must_use]
    pub fn many(self) -> Many {
        Many(self.0.into_iter().map(|value| value.text().into_owned()).collect())
    }
}

/// The fallback for a splice that cannot fill a hole, so that no follow-up error appears.
pub trait SplicesNothing: Sized {
    #[doc(hidden)]
    fn many(self) -> Many {
        Many(Vec::new())
    }
}
impl<I> SplicesNothing for Spliced<I> {}

/// The source of a splice's values. The macros check whether it is a list, and the type of an
/// element, in closures that are never called.
pub struct Splicing<'a, I: ?Sized>(pub &'a I);

impl<I: IntoIterator> Splicing<'_, I> {
    #[doc(hidden)]
    #[must_use]
    pub const fn list(self) -> &'static Listed {
        &Listed(())
    }
    #[doc(hidden)]
    #[must_use]
    pub fn element(self) -> I::Item {
        unreachable!("the macros use only its type")
    }
}

/// The default for a value that is not a list; inherent methods of the same names mark a list.
pub trait AnyList<'a>: Sized {
    /// The value's type.
    type Value: ?Sized;
    #[doc(hidden)]
    fn list(self) -> &'a Self::Value;
    #[doc(hidden)]
    fn element(self) -> Never {
        Never::NONE
    }
}

impl<'a, T: ?Sized> AnyList<'a> for Splicing<'a, T> {
    type Value = T;
    fn list(self) -> &'a T {
        self.0
    }
}

/// A list whose values can be spliced.
pub struct Listed(());

/// A value that `..` can splice: anything that `for` can iterate over.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` is `{Self}`, which `..` cannot splice",
    label = "expected something that `for` can iterate over, such as a `Vec` or a reference to one",
    note = "write a single value without `..`"
)]
pub trait SplicedList<Hole> {
    #[doc(hidden)]
    fn check(&self) {}
}
#[diagnostic::do_not_recommend]
impl<Hole> SplicedList<Hole> for Listed {}

/// Declares a position: its trait, and the types that fill it.
macro_rules! position {
    (
        $slot:ident, $doc:tt, $place:tt, $label:tt, $note:tt,
        [$($filler:ty),*]
    ) => {
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $place, label = $label, note = $note)]
        pub trait $slot<Hole>: Slot {
            #[doc(hidden)]
            fn fill(&self) {}
        }
        #[diagnostic::do_not_recommend]
        impl<T: $slot<Hole> + ?Sized, Hole> $slot<Hole> for &T {}
        #[diagnostic::do_not_recommend]
        impl<Hole> $slot<Hole> for Never {}
        $(#[diagnostic::do_not_recommend]
        impl<Hole> $slot<Hole> for $filler {})*
    };
}

position! {
    PartitionSlot,
    "Fills the partition segment of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the partition segment of an ARN",
    "expected a `Partition`",
    "parse it where it enters the program: `Partition::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Partition, Unchecked]
}
position! {
    RegionSlot,
    "Fills the Region segment of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the Region segment of an ARN",
    "expected a `Region`",
    "parse it where it enters the program: `Region::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Region, Unchecked]
}
position! {
    AccountSlot,
    "Fills the account segment of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the account segment of an ARN",
    "expected an `AccountId`",
    "parse it where it enters the program: `AccountId::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [AccountId, Unchecked]
}
position! {
    ResourcePartSlot,
    "Fills the resource part of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the resource part of an ARN",
    "expected a `ResourceName`, or a `Pattern` for wildcards",
    "parse it where it enters the program: `ResourceName::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal",
    [ResourceName, Pattern, AccountId, OidcIssuer, Region, RoleName, RolePath, Unchecked]
}
position! {
    ResourceNameSlot,
    "Fills the resource part of an ARN that is compared literally.",
    "`{Hole}` is `{Self}`, which cannot fill the resource part of an ARN that is compared literally",
    "expected a `ResourceName`",
    "parse it where it enters the program: `ResourceName::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal",
    [ResourceName, AccountId, OidcIssuer, Region, RoleName, RolePath, Unchecked]
}
position! {
    PartitionOfArnSlot,
    "Fills the partition segment of a standalone ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the partition segment of a checked ARN",
    "expected a `Partition`",
    "parse it where it enters the program: `Partition::parse(value)?`", [Partition]
}
position! {
    RegionOfArnSlot,
    "Fills the Region segment of a standalone ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the Region segment of a checked ARN",
    "expected a `Region`",
    "parse it where it enters the program: `Region::parse(value)?`", [Region]
}
position! {
    AccountOfArnSlot,
    "Fills the account segment of a standalone ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the account segment of a checked ARN",
    "expected an `AccountId`",
    "parse it where it enters the program: `AccountId::parse(value)?`", [AccountId]
}
position! {
    NameInArnSlot,
    "Fills the resource part of a standalone ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the resource part of a checked ARN",
    "expected a `ResourceName`",
    "parse it where it enters the program: `ResourceName::parse(value)?`",
    [ResourceName, AccountId, OidcIssuer, Region, RoleName]
}
position! {
    RoleNameSlot,
    "Fills a role name, or a part of a role path.",
    "`{Hole}` is `{Self}`, which cannot fill a role name",
    "expected a `RoleName`",
    "parse it where it enters the program: `RoleName::parse(value)?`",
    [RoleName, AccountId, Region]
}
position! {
    RoleNamePartSlot,
    "Fills a part of a role name.",
    "`{Hole}` is `{Self}`, which cannot fill a part of a role name, since the name could become too long",
    "expected an `AccountId` or a `Region`",
    "build the whole name first and parse it as a `RoleName`",
    [AccountId, Region]
}
position! {
    RolePathSlot,
    "Fills a role path.",
    "`{Hole}` is `{Self}`, which cannot fill a role path",
    "expected a `RolePath`",
    "parse it where it enters the program: `RolePath::parse(value)?`",
    [RolePath]
}

/// Fills a role ARN.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` is `{Self}`, which cannot fill a role ARN",
    label = "expected a `RoleArn`",
    note = "parse it where it enters the program: `RoleArn::parse(value)?`"
)]
pub trait RoleArnSlot<Hole = ()>: Slot {
    #[doc(hidden)]
    fn fill(&self) {}
    #[doc(hidden)]
    fn role_arn(&self) -> &RoleArn;
}

#[diagnostic::do_not_recommend]
impl<Hole> RoleArnSlot<Hole> for RoleArn {
    fn role_arn(&self) -> &RoleArn {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<Hole> RoleArnSlot<Hole> for Never {
    fn role_arn(&self) -> &RoleArn {
        static STUB: RoleArn = RoleArn::from_literal("arn:aws:iam::000000000000:role/stub");
        &STUB
    }
}

#[diagnostic::do_not_recommend]
impl<T: RoleArnSlot<Hole> + ?Sized, Hole> RoleArnSlot<Hole> for &T {
    fn role_arn(&self) -> &RoleArn {
        (**self).role_arn()
    }
}

position! {
    ActionSlot,
    "Fills a whole action.",
    "`{Hole}` is `{Self}`, which cannot fill a whole action",
    "expected an `Action`, or an `ActionPattern` for wildcards",
    "parse it where it enters the program: `Action::parse(value)?`", [Action, ActionPattern]
}
position! {
    ResourceSlot,
    "Fills a whole resource.",
    "`{Hole}` is `{Self}`, which cannot fill a whole resource",
    "expected an `Arn`, or an `ArnPattern` for wildcards",
    "parse it where it enters the program: `Arn::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Arn, ArnPattern, RoleArn, DatabaseUserArn, Unchecked]
}
position! {
    PrincipalSlot,
    "Fills an `AWS` principal.",
    "`{Hole}` is `{Self}`, which cannot fill an `AWS` principal",
    "expected an `Arn` or an `AccountId`",
    "parse it where it enters the program: `Arn::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Arn, RoleArn, AccountId, Unchecked]
}
position! {
    AccountPrincipalSlot,
    "Fills an account principal.",
    "`{Hole}` is `{Self}`, which cannot fill an account principal",
    "expected an `AccountId`",
    "parse it where it enters the program: `AccountId::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [AccountId, Unchecked]
}
position! {
    ServiceSlot,
    "Fills a `Service` principal.",
    "`{Hole}` is `{Self}`, which cannot fill a `Service` principal",
    "expected a `ServicePrincipal`",
    "parse it where it enters the program: `ServicePrincipal::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [ServicePrincipal, Unchecked]
}
position! {
    FederatedSlot,
    "Fills a `Federated` principal.",
    "`{Hole}` is `{Self}`, which cannot fill a `Federated` principal",
    "expected the `Arn` of a provider, or a `PlainText` host",
    "parse it where it enters the program: `Arn::parse(value)?`, put an `OidcIssuer` in the ARN of its provider, or write `unchecked(value)`; write a constant string as a literal",
    [Arn, PlainText, Unchecked]
}
position! {
    OidcIssuerSlot,
    "Fills the issuer of an OpenID Connect provider, in the provider's ARN as a principal.",
    "`{Hole}` is `{Self}`, which cannot fill the issuer of an OpenID Connect provider",
    "expected an `OidcIssuer`",
    "parse it where it enters the program: `OidcIssuer::parse(value)?`, or `OidcIssuer::from_url(value)?` for a URL, or write `unchecked(value)`; write a constant string as a literal",
    [OidcIssuer, Unchecked]
}
position! {
    PlainTextSlot,
    "Fills a string that is compared literally.",
    "`{Hole}` is `{Self}`, which cannot fill a string that is compared literally",
    "expected a `PlainText` or another checked value",
    "parse it where it enters the program: `PlainText::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal",
    [PlainText, AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked]
}
position! {
    PatternSlot,
    "Fills a string that is compared as a pattern.",
    "`{Hole}` is `{Self}`, which cannot fill a string that is compared as a pattern",
    "expected a `PlainText`, or a `Pattern` for wildcards",
    "parse it where it enters the program: `PlainText::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal",
    [PlainText, Pattern, AccountId, Arn, ArnPattern, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked]
}
position! {
    ArnSlot,
    "Fills a value of an ARN operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of an ARN operator",
    "expected an `Arn`, or a `Pattern` for wildcards",
    "parse it where it enters the program: `Arn::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Arn, ArnPattern, DatabaseUserArn, Pattern, RoleArn, Unchecked]
}
position! {
    HostSlot,
    "Fills the address of an address range, before its prefix length.",
    "`{Hole}` is `{Self}`, which cannot fill the address of a range",
    "expected an `IpAddr`",
    "parse it where it enters the program: `value.parse::<IpAddr>()?`, or write the range as one `Cidr`",
    [IpAddr, Ipv4Addr, Ipv6Addr]
}
position! {
    Ipv6HostSlot,
    "Fills the address of an IPv6 address range, before its prefix length.",
    "`{Hole}` is `{Self}`, which cannot fill the address of a range whose prefix length is too long for IPv4",
    "expected an `Ipv6Addr`",
    "parse it where it enters the program: `value.parse::<Ipv6Addr>()?`, or write the range as one `Cidr`",
    [Ipv6Addr]
}
position! {
    ExternalIdSlot,
    "Fills an external ID of a role chain.",
    "`{Hole}` is `{Self}`, which cannot fill an external ID",
    "expected an `ExternalId` or a `DatabaseUserArn`",
    "parse it where it enters the program: `ExternalId::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal",
    [ExternalId, DatabaseUserArn, Unchecked]
}
position! {
    NumberSlot,
    "Fills a value of a numeric operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of a numeric operator",
    "expected an integer",
    "parse it where it enters the program: `value.parse::<u64>()?`, or write `unchecked(value)`; write a constant string as a literal",
    [u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, Unchecked]
}
position! {
    DateSlot,
    "Fills a value of a date operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of a date operator",
    "expected a `Date`",
    "parse it where it enters the program: `Date::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Date, Unchecked]
}
position! {
    BooleanSlot,
    "Fills a value of `Bool` or `Null`.",
    "`{Hole}` is `{Self}`, which cannot fill a value of `Bool` or `Null`",
    "expected a `bool`",
    "parse it where it enters the program: `value.parse::<bool>()?`, or write `unchecked(value)`; write a constant string as a literal", [bool, Unchecked]
}
position! {
    IpAddressSlot,
    "Fills a value of an IP address operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of an IP address operator",
    "expected a `Cidr` or an `IpAddr`",
    "parse it where it enters the program: `Cidr::parse(value)?`, or write `unchecked(value)`; write a constant string as a literal", [Cidr, IpAddr, Ipv4Addr, Ipv6Addr, Unchecked]
}
