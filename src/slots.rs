//! What may fill a hole, by the position of the hole.
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

/// A hole that takes one value. The macros ask what it is and what it may fill, each in one call, and in
/// a closure that nobody calls, so that the questions can be asked in a `static`.
pub struct Held<'a, T: ?Sized>(pub &'a T);

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

/// What a value gives that fills no hole, so that no second error follows the first.
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

/// What stands for a value of which all is said: it fills every hole, and there is none.
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

/// One value, as far as its type says.
pub struct Single<'a, T: ?Sized>(&'a T);

impl<'a, T: ?Sized> Single<'a, T> {
    #[doc(hidden)]
    #[must_use]
    pub const fn value<Hole>(self) -> &'a T {
        self.0
    }
}

/// What any value is taken for: an inherent method of the same name says that it holds several, or none.
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

/// A list where one value belongs.
pub struct List(());
/// A value that may be absent where one belongs.
pub struct Optional(());

/// Nothing implements it: a list fills no hole of one value.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` is a list where one value belongs: write `[..{Hole}]` in a list of its own",
    label = "this takes one value"
)]
pub trait FillsWithList<Hole> {}

/// Nothing implements it: what may be absent fills no hole.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` may be absent where a value belongs: write `if let Some(value) = {Hole} {{ … }}` around it, or `{Hole}?` before",
    label = "this takes a value that is there"
)]
pub trait FillsWithOption<Hole> {}

// On one line, since the compiler shows the bound, and all between it and the name.
#[rustfmt::skip]
impl List {
    #[doc(hidden)]
    #[must_use]
    pub const fn value<Hole>(self) -> &'static Never where Self: FillsWithList<Hole> {
        &Never::NONE
    }
}

// On one line, since the compiler shows the bound, and all between it and the name.
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

/// What a splice gives that fills no hole, so that no second error follows the first.
pub trait SplicesNothing: Sized {
    #[doc(hidden)]
    fn many(self) -> Many {
        Many(Vec::new())
    }
}
impl<I> SplicesNothing for Spliced<I> {}

/// What a splice takes its values from. The macros ask whether it is a list, and for the type of an
/// element, in closures that nobody calls.
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
        unreachable!("the macros ask for its type alone")
    }
}

/// What is taken for no list: inherent methods of the same names say that it is one.
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

/// What `..` splices: anything that `for` can go through.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` is `{Self}`, which is no list that `..` could splice",
    label = "expected what `for` goes through, as a `Vec` or a reference to one",
    note = "one value stands without `..`"
)]
pub trait SplicedList<Hole> {
    #[doc(hidden)]
    fn check(&self) {}
}
#[diagnostic::do_not_recommend]
impl<Hole> SplicedList<Hole> for Listed {}

/// Declares a position: its trait, and what fills it.
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
    "parse it once at the edge: `Partition::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Partition, Unchecked]
}
position! {
    RegionSlot,
    "Fills the region segment of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the region segment of an ARN",
    "expected a `Region`",
    "parse it once at the edge: `Region::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Region, Unchecked]
}
position! {
    AccountSlot,
    "Fills the account segment of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the account segment of an ARN",
    "expected an `AccountId`",
    "parse it once at the edge: `AccountId::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [AccountId, Unchecked]
}
position! {
    ResourcePartSlot,
    "Fills the resource part of an ARN.",
    "`{Hole}` is `{Self}`, which cannot fill the resource part of an ARN",
    "expected a `ResourceName`, or a `Pattern` where wildcards are meant",
    "parse it once at the edge: `ResourceName::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal",
    [ResourceName, Pattern, AccountId, OidcIssuer, Region, RoleName, RolePath, Unchecked]
}
position! {
    ResourceNameSlot,
    "Fills the resource part of an ARN that is compared as it is.",
    "`{Hole}` is `{Self}`, which cannot fill the resource part of an ARN that is compared as it is",
    "expected a `ResourceName`",
    "parse it once at the edge: `ResourceName::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal",
    [ResourceName, AccountId, OidcIssuer, Region, RoleName, RolePath, Unchecked]
}
position! {
    PartitionOfArnSlot,
    "Fills the partition segment of an ARN that is a value of its own.",
    "`{Hole}` is `{Self}`, which cannot fill the partition segment of a checked ARN",
    "expected a `Partition`",
    "parse it once at the edge: `Partition::parse(value)?`", [Partition]
}
position! {
    RegionOfArnSlot,
    "Fills the region segment of an ARN that is a value of its own.",
    "`{Hole}` is `{Self}`, which cannot fill the region segment of a checked ARN",
    "expected a `Region`",
    "parse it once at the edge: `Region::parse(value)?`", [Region]
}
position! {
    AccountOfArnSlot,
    "Fills the account segment of an ARN that is a value of its own.",
    "`{Hole}` is `{Self}`, which cannot fill the account segment of a checked ARN",
    "expected an `AccountId`",
    "parse it once at the edge: `AccountId::parse(value)?`", [AccountId]
}
position! {
    NameInArnSlot,
    "Fills the resource part of an ARN that is a value of its own.",
    "`{Hole}` is `{Self}`, which cannot fill the resource part of a checked ARN",
    "expected a `ResourceName`",
    "parse it once at the edge: `ResourceName::parse(value)?`",
    [ResourceName, AccountId, OidcIssuer, Region, RoleName]
}
position! {
    RoleNameSlot,
    "Fills the name of a role, or a part of its path.",
    "`{Hole}` is `{Self}`, which cannot fill the name of a role",
    "expected a `RoleName`",
    "parse it once at the edge: `RoleName::parse(value)?`",
    [RoleName, AccountId, Region]
}
position! {
    RoleNamePartSlot,
    "Fills a part of the name of a role.",
    "`{Hole}` is `{Self}`, which cannot fill a part of the name of a role, which could become too long",
    "expected an `AccountId` or a `Region`",
    "put the name together first, as a `RoleName` that is parsed from all of it",
    [AccountId, Region]
}
position! {
    RolePathSlot,
    "Fills the path of a role.",
    "`{Hole}` is `{Self}`, which cannot fill the path of a role",
    "expected a `RolePath`",
    "parse it once at the edge: `RolePath::parse(value)?`",
    [RolePath]
}

/// Fills the ARN of a role.
#[diagnostic::on_unimplemented(
    message = "`{Hole}` is `{Self}`, which cannot fill the ARN of a role",
    label = "expected a `RoleArn`",
    note = "parse it once at the edge: `RoleArn::parse(value)?`"
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
    "expected an `Action`, or an `ActionPattern` where wildcards are meant",
    "parse it once at the edge: `Action::parse(value)?`", [Action, ActionPattern]
}
position! {
    ResourceSlot,
    "Fills a whole resource.",
    "`{Hole}` is `{Self}`, which cannot fill a whole resource",
    "expected an `Arn`, or an `ArnPattern` where wildcards are meant",
    "parse it once at the edge: `Arn::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Arn, ArnPattern, RoleArn, DatabaseUserArn, Unchecked]
}
position! {
    PrincipalSlot,
    "Fills an `AWS` principal.",
    "`{Hole}` is `{Self}`, which cannot fill an `AWS` principal",
    "expected an `Arn` or an `AccountId`",
    "parse it once at the edge: `Arn::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Arn, RoleArn, AccountId, Unchecked]
}
position! {
    AccountPrincipalSlot,
    "Fills an account principal.",
    "`{Hole}` is `{Self}`, which cannot fill an account principal",
    "expected an `AccountId`",
    "parse it once at the edge: `AccountId::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [AccountId, Unchecked]
}
position! {
    ServiceSlot,
    "Fills a `Service` principal.",
    "`{Hole}` is `{Self}`, which cannot fill a `Service` principal",
    "expected a `ServicePrincipal`",
    "parse it once at the edge: `ServicePrincipal::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [ServicePrincipal, Unchecked]
}
position! {
    FederatedSlot,
    "Fills a `Federated` principal.",
    "`{Hole}` is `{Self}`, which cannot fill a `Federated` principal",
    "expected an `Arn` of a provider, or a `PlainText` host",
    "parse it once at the edge: `Arn::parse(value)?`, put an `OidcIssuer` into the ARN of its provider, or write `unchecked(value)`; a constant text is written as a literal",
    [Arn, PlainText, Unchecked]
}
position! {
    OidcIssuerSlot,
    "Fills the issuer of an OpenID Connect provider, in its ARN as a principal.",
    "`{Hole}` is `{Self}`, which cannot fill the issuer of an OpenID Connect provider",
    "expected an `OidcIssuer`",
    "parse it once at the edge: `OidcIssuer::parse(value)?`, or `OidcIssuer::from_url(value)?` of its URL, or write `unchecked(value)`; a constant text is written as a literal",
    [OidcIssuer, Unchecked]
}
position! {
    PlainTextSlot,
    "Fills a text that is compared as it is.",
    "`{Hole}` is `{Self}`, which cannot fill a text that is compared as it is",
    "expected a `PlainText` or another checked value",
    "parse it once at the edge: `PlainText::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal",
    [PlainText, AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked]
}
position! {
    PatternSlot,
    "Fills a text that is compared as a pattern.",
    "`{Hole}` is `{Self}`, which cannot fill a text that is compared as a pattern",
    "expected a `PlainText`, or a `Pattern` where wildcards are meant",
    "parse it once at the edge: `PlainText::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal",
    [PlainText, Pattern, AccountId, Arn, ArnPattern, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, RoleName, ServicePrincipal, Unchecked]
}
position! {
    ArnSlot,
    "Fills a value of an ARN operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of an ARN operator",
    "expected an `Arn`, or a `Pattern` where wildcards are meant",
    "parse it once at the edge: `Arn::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Arn, ArnPattern, DatabaseUserArn, Pattern, RoleArn, Unchecked]
}
position! {
    HostSlot,
    "Fills the address of a range of addresses, before its length.",
    "`{Hole}` is `{Self}`, which cannot fill the address of a range",
    "expected an `IpAddr`",
    "parse it once at the edge: `value.parse::<IpAddr>()?`, or write the range as one `Cidr`",
    [IpAddr, Ipv4Addr, Ipv6Addr]
}
position! {
    Ipv6HostSlot,
    "Fills the address of a range of addresses of IPv6, before its length.",
    "`{Hole}` is `{Self}`, which cannot fill the address of a range that is longer than those of IPv4",
    "expected an `Ipv6Addr`",
    "parse it once at the edge: `value.parse::<Ipv6Addr>()?`, or write the range as one `Cidr`",
    [Ipv6Addr]
}
position! {
    ExternalIdSlot,
    "Fills an external id of a role chain.",
    "`{Hole}` is `{Self}`, which cannot fill an external id",
    "expected an `ExternalId` or a `DatabaseUserArn`",
    "parse it once at the edge: `ExternalId::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal",
    [ExternalId, DatabaseUserArn, Unchecked]
}
position! {
    NumberSlot,
    "Fills a value of a numeric operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of a numeric operator",
    "expected an integer",
    "parse it once at the edge: `value.parse::<u64>()?`, or write `unchecked(value)`; a constant text is written as a literal",
    [u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, Unchecked]
}
position! {
    DateSlot,
    "Fills a value of a date operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of a date operator",
    "expected a `Date`",
    "parse it once at the edge: `Date::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Date, Unchecked]
}
position! {
    BooleanSlot,
    "Fills a value of `Bool` or `Null`.",
    "`{Hole}` is `{Self}`, which cannot fill a value of `Bool` or `Null`",
    "expected a `bool`",
    "parse it once at the edge: `value.parse::<bool>()?`, or write `unchecked(value)`; a constant text is written as a literal", [bool, Unchecked]
}
position! {
    IpAddressSlot,
    "Fills a value of an IP address operator.",
    "`{Hole}` is `{Self}`, which cannot fill a value of an IP address operator",
    "expected a `Cidr` or an `IpAddr`",
    "parse it once at the edge: `Cidr::parse(value)?`, or write `unchecked(value)`; a constant text is written as a literal", [Cidr, IpAddr, Ipv4Addr, Ipv6Addr, Unchecked]
}
