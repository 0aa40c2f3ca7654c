//! The procedural macros of the `iam-policy` crate, which documents them.
//!
//! Each accepts the path of the facade, a semicolon, and the user's tokens; the facade's
//! `macro_rules!` passes its own `$crate`, so the expansion works under any name.

#![forbid(unsafe_code)]

mod constants;
mod expand;
mod report;
mod settings;
mod tokens;

use policy_core::model::PolicyKind;
use proc_macro::TokenStream;

#[doc(hidden)]
#[proc_macro]
pub fn arn_impl(input: TokenStream) -> TokenStream {
    expand::single(expand::Single::Arn, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn arn_pattern_impl(input: TokenStream) -> TokenStream {
    expand::single(expand::Single::ArnPattern, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn account_id_impl(input: TokenStream) -> TokenStream {
    expand::single(expand::Single::AccountId, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn region_impl(input: TokenStream) -> TokenStream {
    expand::single(expand::Single::Region, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn service_principal_impl(input: TokenStream) -> TokenStream {
    expand::single(expand::Single::ServicePrincipal, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn external_id_impl(input: TokenStream) -> TokenStream {
    expand::single(expand::Single::ExternalId, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn role_chain_impl(input: TokenStream) -> TokenStream {
    expand::chain(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn include_policy_impl(input: TokenStream) -> TokenStream {
    expand::include(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn assert_allows_impl(input: TokenStream) -> TokenStream {
    expand::assertion(expand::Assertion::Allows, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn assert_denies_impl(input: TokenStream) -> TokenStream {
    expand::assertion(expand::Assertion::Denies, input.into()).into()
}

/// What an editor completes in the action tokens of one call; expansions for a compiler never call it.
#[doc(hidden)]
#[proc_macro]
pub fn action_constants(input: TokenStream) -> TokenStream {
    constants::expand(input.into()).into()
}

/// Declares the macro of each type of policies.
macro_rules! policy_macros {
    ($({
        $kind:ident $(#[$_doc:meta])* $_policy:ident
        $(#[$_statement_doc:meta])* $_statement:ident $_call:ident $implementation:ident
    })*) => {
        $(
            #[doc(hidden)]
            #[proc_macro]
            pub fn $implementation(input: TokenStream) -> TokenStream {
                expand::policy(PolicyKind::$kind, input.into()).into()
            }
        )*
    };
}

policy_core::for_each_policy_type!(policy_macros);

#[cfg(test)]
mod tests;
