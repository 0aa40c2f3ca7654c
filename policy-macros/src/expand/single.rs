//! `arn!`, `account_id!`, `region!`, `service_principal!`, `external_id!`: one value each.

use policy_core::model::hole::has_hole;
use policy_core::model::{
    AccountId, Arn, ExternalId, Region, ServicePrincipal, ServicePrincipalParts,
};
use policy_core::suggest::did_you_mean;
use policy_lint::Context;
use policy_lint::catalog::PrincipalStanding;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::emit::trusted;
use super::split_crate;
use crate::report::Reports;
use crate::tokens::{Cursor, Front, GrammarError, SpanTable, read_text};

/// What is wrong with a value: in a sentence, at a range of bytes, and what to write instead.
struct Problem {
    message: String,
    range: std::ops::Range<usize>,
    expected: String,
    help: Option<String>,
}

/// A kind of value that a macro checks.
#[derive(Clone, Copy)]
pub(crate) enum Single {
    Arn,
    AccountId,
    Region,
    ServicePrincipal,
    ExternalId,
}

impl Single {
    const fn type_name(self) -> &'static str {
        match self {
            Self::Arn => "Arn",
            Self::AccountId => "AccountId",
            Self::Region => "Region",
            Self::ServicePrincipal => "ServicePrincipal",
            Self::ExternalId => "ExternalId",
        }
    }

    const fn description(self) -> &'static str {
        match self {
            Self::Arn => "an ARN",
            Self::AccountId => "an account id",
            Self::Region => "a Region",
            Self::ServicePrincipal => "a service principal",
            Self::ExternalId => "an external id",
        }
    }

    /// What to write instead of a text with holes, for all but ARNs, whose parts have types.
    const fn without_holes(self) -> Option<&'static str> {
        match self {
            Self::Arn => None,
            Self::AccountId => Some("write `AccountId::parse(text)?`"),
            Self::Region => Some("write `Region::parse(text)?`"),
            Self::ServicePrincipal => Some(
                "write `ServicePrincipal::regional(\"redshift\", &region)?`, or `ServicePrincipal::parse(text)?`",
            ),
            Self::ExternalId => Some("write `ExternalId::parse(text)?`"),
        }
    }

    /// A value of the type that stands in where the written one is wrong.
    const fn stub(self) -> &'static str {
        match self {
            Self::Arn => "arn:aws:iam::000000000000:root",
            Self::AccountId => "000000000000",
            Self::Region => "us-east-1",
            Self::ServicePrincipal => "iam.amazonaws.com",
            Self::ExternalId => "stub",
        }
    }

    fn check(self, text: &str) -> Option<Problem> {
        match self {
            Self::Arn => Arn::check(text).err().map(|error| Problem {
                message: error.message().to_owned(),
                range: error.range(),
                expected: error.expected().to_owned(),
                help: None,
            }),
            Self::AccountId => AccountId::check(text).err().map(Problem::of_value),
            Self::Region => {
                Region::check(text).err().map(Problem::of_value).or_else(|| region(text))
            }
            Self::ExternalId => ExternalId::check(text).err().map(Problem::of_value),
            Self::ServicePrincipal => match ServicePrincipal::check(text) {
                Ok(()) => service_principal(text),
                Err(error) => Some(Problem {
                    message: error.message().to_owned(),
                    range: error.range(),
                    expected: error.expected().to_owned(),
                    help: None,
                }),
            },
        }
    }
}

impl Problem {
    fn of_value(error: policy_core::model::ValueError) -> Self {
        Self {
            message: error.message().to_owned(),
            range: error.range(),
            expected: error.expected().to_owned(),
            help: None,
        }
    }

    fn whole(text: &str, message: String, expected: &str, near: &[String]) -> Self {
        let near: Vec<&str> = near.iter().map(String::as_str).collect();
        let help = (!near.is_empty()).then(|| did_you_mean(&near));
        Self { message, range: 0..text.len(), expected: expected.to_owned(), help }
    }
}

fn region(text: &str) -> Option<Problem> {
    let catalog = Context::default().catalog?;
    if catalog.region(text).is_some() || has_hole(text) {
        return None;
    }
    let message = format!("`{text}` is no Region that the data of {} knows", catalog.date());
    Some(Problem::whole(text, message, "expected a Region", &catalog.nearest_regions(text)))
}

fn service_principal(text: &str) -> Option<Problem> {
    let catalog = Context::default().catalog?;
    let parts = ServicePrincipalParts::split(text).ok()?;
    let standing = catalog.principal_standing(text, parts.service, parts.region, parts.suffix);
    let (message, expected, near) = match standing {
        PrincipalStanding::Known => return None,
        PrincipalStanding::NoRegionalForm(plain) => (
            format!("`{text}` has no regional form outside opt-in Regions"),
            "expected the plain form",
            vec![plain],
        ),
        PrincipalStanding::Refused(instead) => (
            format!("IAM refuses `{text}`"),
            "expected another form",
            instead.into_iter().collect(),
        ),
        PrincipalStanding::WrongSuffix(plain) => (
            format!("`{text}` has the suffix of another partition"),
            "expected the plain form",
            vec![plain],
        ),
        PrincipalStanding::UnknownRegion(near) => {
            (format!("`{text}` names no known Region"), "expected a Region", near)
        }
        PrincipalStanding::Unknown(near) => (
            format!("`{text}` is no service principal that the data of {} knows", catalog.date()),
            "expected a service principal",
            near,
        ),
    };
    Some(Problem::whole(text, message, expected, &near))
}

/// Expands one of the macros.
pub(crate) fn expand(single: Single, input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(Default::default(), krate, SpanTable::default());
    let mut cursor = front.cursor(tokens).unwrap_or_else(Cursor::empty);
    let span = cursor.span();
    let text = read_text(&mut front, &mut cursor);
    if !front.holes.is_empty()
        && let Some(help) = single.without_holes()
    {
        let what = single.description();
        let message = format!("{what} is written out: no value computed at run time stands in it");
        front.error_with_help(span, message, Some(help.to_owned()));
    }
    if let Some(text) = &text
        && front.errors.is_empty()
        && let Some(problem) = single.check(text)
    {
        front.errors.push(describe(&front, &problem, text, span));
    }
    let mut reports = Reports::default();
    for error in &front.errors {
        reports.grammar(error);
    }
    let krate = &front.krate;
    let ty = Ident::new(single.type_name(), Span::call_site());
    let value = match text {
        Some(text) if !reports.has_error() && front.holes.is_empty() => text,
        Some(text) if !reports.has_error() => return filled(&front, &text),
        _ => single.stub().to_owned(),
    };
    let reports = reports.into_tokens();
    quote!({ #reports const { #krate::#ty::from_literal(#value) } })
}

/// A value with holes, of which each is filled by a value of the type of its segment.
fn filled(front: &Front, text: &str) -> TokenStream {
    let krate = &front.krate;
    let fillers = super::slot::arn_fillers(front, text);
    let held = Ident::new("__iam_policy_text", Span::mixed_site());
    let arn = trusted(&quote!(__p::filled_arn(#held)));
    quote!({
        use #krate::__private as __p;
        let #held = __p::fill_text(#text, &[#(&#fillers),*]);
        #arn
    })
}

fn describe(front: &Front, problem: &Problem, text: &str, span: Span) -> GrammarError {
    let named = |text: &str| front.with_holes_named(text);
    let before = named(text.get(..problem.range.start).unwrap_or_default()).chars().count();
    let marked = named(text.get(problem.range.clone()).unwrap_or_default()).chars().count();
    let drawn = format!(
        "{}\n  {}\n  {}{} {}",
        named(&problem.message),
        named(text),
        " ".repeat(before),
        "^".repeat(marked.max(1)),
        problem.expected
    );
    GrammarError { span, last: span, message: drawn, help: problem.help.clone() }
}
