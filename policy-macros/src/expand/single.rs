//! `arn!`, `arn_pattern!`, `account_id!`, `region!`, `service_principal!` and `external_id!`: one value each.

use policy_core::model::ArnPattern;
use policy_lint::value::ValueKind;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::emit::trusted;
use super::{report_allows, report_grammar, split_crate, value};
use crate::report::Reports;
use crate::settings::current;
use crate::tokens::{Cursor, Front, SpanTable, read_value};

/// A kind of value that a macro checks.
#[derive(Clone, Copy)]
pub(crate) enum Single {
    Arn,
    ArnPattern,
    AccountId,
    Region,
    ServicePrincipal,
    ExternalId,
}

impl Single {
    const fn kind(self) -> ValueKind {
        match self {
            Self::Arn => ValueKind::Arn,
            Self::ArnPattern => ValueKind::ArnPattern,
            Self::AccountId => ValueKind::AccountId,
            Self::Region => ValueKind::Region,
            Self::ServicePrincipal => ValueKind::ServicePrincipal,
            Self::ExternalId => ValueKind::ExternalId,
        }
    }

    const fn type_name(self) -> &'static str {
        match self {
            Self::Arn => "Arn",
            Self::ArnPattern => "ArnPattern",
            Self::AccountId => "AccountId",
            Self::Region => "Region",
            Self::ServicePrincipal => "ServicePrincipal",
            Self::ExternalId => "ExternalId",
        }
    }

    const fn description(self) -> &'static str {
        match self {
            Self::Arn => "an ARN",
            Self::ArnPattern => "an ARN pattern",
            Self::AccountId => "an account ID",
            Self::Region => "a Region",
            Self::ServicePrincipal => "a service principal",
            Self::ExternalId => "an external ID",
        }
    }

    /// Returns what to write instead of a string with holes. ARNs can have holes, since their segments
    /// have types.
    const fn without_holes(self) -> Option<&'static str> {
        match self {
            Self::Arn | Self::ArnPattern => None,
            Self::AccountId => Some("write `AccountId::parse(text)?`"),
            Self::Region => Some("write `Region::parse(text)?`"),
            Self::ServicePrincipal => Some(
                "write `ServicePrincipal::regional(\"redshift\", &region)?`, or `ServicePrincipal::parse(text)?`",
            ),
            Self::ExternalId => Some("write `ExternalId::parse(text)?`"),
        }
    }

    /// Suggests a macro that accepts a string that the type does not accept.
    fn instead(self, text: &str) -> Option<&'static str> {
        let is_pattern = matches!(self, Self::Arn) && ArnPattern::check(text).is_ok();
        is_pattern
            .then_some("use `arn_pattern!`, which accepts wildcards and returns an `ArnPattern`")
    }

    /// Returns a value of the type to use when the written one is wrong.
    const fn stub(self) -> &'static str {
        match self {
            Self::Arn | Self::ArnPattern => "arn:aws:iam::000000000000:root",
            Self::AccountId => "000000000000",
            Self::Region => "us-east-1",
            Self::ServicePrincipal => "iam.amazonaws.com",
            Self::ExternalId => "stub",
        }
    }
}

/// Expands one of the macros.
pub(crate) fn expand(single: Single, input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(Default::default(), krate, SpanTable::default());
    let mut reports = Reports::by(current());
    let mut cursor = front.cursor(tokens).unwrap_or_else(Cursor::empty);
    let (text, span) = read_value(&mut front, &mut cursor);
    if !front.holes.is_empty()
        && let Some(help) = single.without_holes()
    {
        let what = single.description();
        let message = format!("{what} must be a literal, without values computed at run time");
        front.error_with_help(span, message, Some(help.to_owned()));
    }
    if let Some(text) = &text
        && front.errors.is_empty()
    {
        let at = front.spans.one(span);
        let help = single.instead(text);
        value::judge(&mut front, single.kind(), text, at, help, &mut reports);
        report_allows(&front, &mut reports);
    }
    report_grammar(&front, &mut reports);
    let krate = &front.krate;
    let ty = Ident::new(single.type_name(), Span::call_site());
    let failed = reports.has_error();
    let reports = reports.into_tokens(true);
    match text {
        Some(text) if !failed && !front.holes.is_empty() => filled(single, &front, &text, &reports),
        text => {
            let value = text.filter(|_| !failed).unwrap_or_else(|| single.stub().to_owned());
            quote!({ #reports const { #krate::#ty::from_literal(#value) } })
        }
    }
}

/// Returns a value with holes, each filled by a value of its segment's type.
fn filled(single: Single, front: &Front, text: &str, reports: &TokenStream) -> TokenStream {
    let krate = &front.krate;
    let (fillers, imports) = (super::slot::arn_fillers(front, text), super::slot::imports(front));
    let held = Ident::new("__iam_policy_text", Span::mixed_site());
    let value = trusted(&match single {
        Single::ArnPattern => quote!(__p::filled_arn_pattern(#held)),
        _ => quote!(__p::filled_arn(#held)),
    });
    quote!({
        use #krate::__private as __p;
        #imports
        #reports
        let #held = __p::fill_text(#text, &[#(&#fillers),*]);
        #value
    })
}
