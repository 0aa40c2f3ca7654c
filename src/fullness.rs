//! Whether a list of a policy has an element regardless of what is spliced into it, as the type checker
//! sees it.

use crate::one_or_more::OneOrMore;

/// Seals the trait: no foreign type can declare that a list is never empty.
mod sealed {
    pub trait Sealed {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}
use sealed::Sealed;

/// A tag with the type of an iterable, so that a list can be checked before it is read.
pub struct Tag<T: ?Sized>(std::marker::PhantomData<fn(&T)>);

#[doc(hidden)]
pub const fn tag<T: ?Sized>(_: &T) -> Tag<T> {
    Tag(std::marker::PhantomData)
}

/// There is always an element.
#[derive(Clone, Copy)]
pub struct HasElement(());

/// There may be no element.
#[derive(Clone, Copy)]
pub struct MayBeEmpty;

/// Whether a list always has an element.
pub trait Fullness: Sealed {
    /// The fullness of both lists, one after the other.
    type Or<T: Fullness>: Fullness;
    /// The fullness if both lists must have an element.
    type And<T: Fullness>: Fullness;
    #[doc(hidden)]
    fn or<T: Fullness>(self, other: T) -> Self::Or<T>;
}

impl Sealed for HasElement {}
impl Sealed for MayBeEmpty {}

impl Fullness for HasElement {
    type Or<T: Fullness> = Self;
    type And<T: Fullness> = T;
    fn or<T: Fullness>(self, _: T) -> Self {
        self
    }
}

impl Fullness for MayBeEmpty {
    type Or<T: Fullness> = T;
    type And<T: Fullness> = Self;
    fn or<T: Fullness>(self, other: T) -> T {
        other
    }
}

/// The default for any iterable; an inherent method of the same name marks one that is never empty. Both
/// take the tag by value, so that a foreign trait's method of the same name is ambiguous rather than
/// preferred.
pub trait AnyIterable: Sized {
    #[doc(hidden)]
    fn fullness(self) -> MayBeEmpty {
        MayBeEmpty
    }
}

impl<T: ?Sized> AnyIterable for Tag<T> {}

impl<T: NeverEmpty + ?Sized> Tag<T> {
    #[doc(hidden)]
    #[must_use]
    pub const fn fullness(self) -> HasElement {
        HasElement(())
    }
}

/// An iterable that always has an element.
pub trait NeverEmpty: Sealed {}
impl<T> Sealed for OneOrMore<T> {}
impl<T> NeverEmpty for OneOrMore<T> {}
impl<T: NeverEmpty + ?Sized> NeverEmpty for &T {}

macro_rules! never_empty_policies {
    ($({
        $_kind:ident $(#[$_doc:meta])* $policy:ident
        $(#[$_statement_doc:meta])* $_statement:ident $_call:ident $_implementation:ident
    })*) => {
        $(impl Sealed for crate::$policy {}
        impl NeverEmpty for crate::$policy {})*
    };
}
policy_core::for_each_policy_type!(never_empty_policies);

/// The fullness of a list that is never empty. An expansion calls `check` on the fullness of a list.
#[diagnostic::on_unimplemented(
    message = "`[..x]` may be empty, but a list must have at least one element: write `[..one_or_more(x)?]`",
    label = "this list may be empty"
)]
pub trait NotEmpty: Sealed + Sized {
    #[doc(hidden)]
    fn check(self) {}
}
impl NotEmpty for HasElement {}
