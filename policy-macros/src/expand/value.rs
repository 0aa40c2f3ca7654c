//! Standalone values, judged as a policy judges them.

use policy_core::document::{Document, Node, Span as DocumentSpan, Value};
use policy_core::finding::{Finding, Level};
use policy_core::model::{
    AccountId, Arn, ArnPattern, ExternalId, Region, RoleArn, ServicePrincipal, ValueError,
};
use policy_lint::value::{ValueKind, check_value};
use policy_settings::Statements;
use proc_macro2::TokenStream;

use super::{context, leveled};
use crate::report::{Reports, Source, drawn};
use crate::tokens::Front;

/// Why a value's type refuses a string: the message, the byte range, and what is expected
/// there.
pub(super) struct Refusal {
    message: String,
    range: std::ops::Range<usize>,
    expected: String,
}

/// Reports what the rules find in a value, and what only its type refuses. Returns whether it is accepted.
pub(super) fn judge(
    front: &mut Front,
    kind: ValueKind,
    text: &str,
    span: DocumentSpan,
    help: Option<&str>,
    reports: &mut Reports,
) -> bool {
    let found = check_value(kind, text, &context(front));
    let found = leveled(front, found, &Statements::default(), &Finding::statement);
    let is_wrong = found.iter().any(|finding| finding.level() == Level::Error);
    // Warnings are irrelevant for a value that is refused.
    if !is_wrong && let Some(refusal) = refusal(kind, text) {
        refuse(front, &refusal, text, span, help);
        return false;
    }
    report(front, found, text, span, reports);
    !is_wrong
}

/// Reports what the rules find in a value that has no type of its own. Returns whether it is accepted.
pub(super) fn judge_found(
    front: &mut Front,
    found: Vec<Finding>,
    text: &str,
    span: DocumentSpan,
    reports: &mut Reports,
) -> bool {
    let found = leveled(front, found, &Statements::default(), &Finding::statement);
    let is_wrong = found.iter().any(|finding| finding.level() == Level::Error);
    report(front, found, text, span, reports);
    !is_wrong
}

fn report(
    front: &Front,
    found: Vec<Finding>,
    text: &str,
    span: DocumentSpan,
    reports: &mut Reports,
) {
    let value = Value::String(text.to_owned().into());
    let document = Document::new(Node { span, value });
    for finding in found {
        let source = Source::Tokens(&front.spans);
        reports.finding(&finding, &document, &source, &front.holes, &TokenStream::new());
    }
}

/// Refuses a string in which no rule finds a fault.
pub(super) fn refuse(
    front: &mut Front,
    refusal: &Refusal,
    text: &str,
    span: DocumentSpan,
    help: Option<&str>,
) {
    let Refusal { message, range, expected } = refusal;
    let message = drawn(front, message, text, range.clone(), expected);
    let at = front.spans.resolve(span).0;
    front.error_with_help(at, message, help.map(str::to_owned));
}

/// Returns why a value's type refuses a string, which may have holes.
pub(super) fn refusal(kind: ValueKind, text: &str) -> Option<Refusal> {
    /// The error types have the same getters but no common type.
    macro_rules! refusal_of {
        ($ty:ident) => {
            $ty::check(text).err().map(|error| Refusal {
                message: error.message().to_owned(),
                range: error.range(),
                expected: error.expected().to_owned(),
            })
        };
    }
    match kind {
        ValueKind::Arn => refusal_of!(Arn),
        ValueKind::ArnPattern => refusal_of!(ArnPattern),
        ValueKind::RoleArn => refusal_of!(RoleArn),
        ValueKind::AccountId => refusal_of!(AccountId),
        ValueKind::Region => refusal_of!(Region),
        ValueKind::ServicePrincipal => refusal_of!(ServicePrincipal),
        ValueKind::ExternalId => refusal_of!(ExternalId),
    }
}

impl From<ValueError> for Refusal {
    fn from(error: ValueError) -> Self {
        Self {
            message: error.message().to_owned(),
            range: error.range(),
            expected: error.expected().to_owned(),
        }
    }
}
