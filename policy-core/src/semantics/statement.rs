//! Whether a statement applies to a request, both in `const` and at run time.
//!
//! A policy that is a `static` is evaluated as it is ([`StatementView::of_literals`]); any other
//! policy is [prepared](Prepared) once and evaluated often.

use super::condition::{ConditionView, condition_holds_in_steps};
use super::grant::{Reach, ResourceForm, action_matches, resource_matches};
use super::known::Context;
use super::principal::{Caller, Named, PreparedEntry, PrincipalView, is_everyone};
use super::truth::Truth;
use crate::model::{
    ActionElement, Condition, ConditionValues, Effect, Operator, PrincipalElement, PrincipalType,
    Principals, ResourceElement, Scalar, Statement, Text, Values, Version,
};

/// Strings that are accessed by their index.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a>(Stored<'a>);

#[derive(Clone, Copy, Debug)]
enum Stored<'a> {
    One(&'a str),
    Many(&'a [&'a str]),
    Prepared(&'a [Box<str>]),
    Scalars(&'a [Scalar]),
}

impl<'a> Texts<'a> {
    /// Creates a list of a single string.
    #[must_use]
    pub const fn one(text: &'a str) -> Self {
        Self(Stored::One(text))
    }

    /// Creates a list of several strings.
    #[must_use]
    pub const fn many(texts: &'a [&'a str]) -> Self {
        Self(Stored::Many(texts))
    }

    const fn prepared(texts: &'a [Box<str>]) -> Self {
        Self(Stored::Prepared(texts))
    }

    /// Returns the strings of an element that is a literal in the program.
    const fn of_literals(values: &'a Values) -> Option<Self> {
        match values {
            Values::Literal(text) | Values::One(Text::Static(text)) => Some(Self::one(text)),
            Values::Literals(texts) => Some(Self::many(texts)),
            _ => None,
        }
    }

    /// Returns the first string, and the others.
    #[must_use]
    pub(super) const fn split_first(self) -> Option<(&'a str, Self)> {
        match self.0 {
            Stored::One(text) => Some((text, Self::many(&[]))),
            Stored::Many([text, others @ ..]) => Some((text, Self::many(others))),
            Stored::Prepared([text, others @ ..]) => Some((text, Self::prepared(others))),
            Stored::Scalars([value, others @ ..]) => match literal(value) {
                Some(text) => Some((text, Self(Stored::Scalars(others)))),
                None => None,
            },
            _ => None,
        }
    }

    /// Returns the strings in order.
    pub fn iter(self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let (first, others) = rest.split_first()?;
            rest = others;
            Some(first)
        })
    }

    /// Returns the string at an index, from 0.
    #[must_use]
    pub const fn get(self, number: usize) -> Option<&'a str> {
        match self.0 {
            Stored::One(text) if number == 0 => Some(text),
            Stored::One(_) => None,
            Stored::Many(texts) => match texts.split_at_checked(number) {
                Some((_, [text, ..])) => Some(text),
                _ => None,
            },
            Stored::Prepared(texts) => match texts.split_at_checked(number) {
                Some((_, [text, ..])) => Some(text),
                _ => None,
            },
            Stored::Scalars(values) => match values.split_at_checked(number) {
                Some((_, [value, ..])) => literal(value),
                _ => None,
            },
        }
    }
}

/// Returns the string of a condition value that is a literal in the program.
const fn literal(value: &Scalar) -> Option<&str> {
    match value {
        Scalar::Literal(text)
        | Scalar::String(Text::Static(text))
        | Scalar::Number(Text::Static(text)) => Some(text),
        Scalar::Bool(true) => Some("true"),
        Scalar::Bool(false) => Some("false"),
        _ => None,
    }
}

/// `Action` or `Resource`, or its negation.
#[derive(Clone, Copy, Debug)]
pub struct PatternsView<'a> {
    /// Whether the element is `NotAction` or `NotResource`.
    pub is_negated: bool,
    /// The patterns.
    pub texts: Texts<'a>,
}

/// A statement, prepared for evaluation.
#[derive(Clone, Copy, Debug)]
pub struct StatementView<'a> {
    effect: Effect,
    principal: Option<PrincipalView<'a>>,
    action: PatternsView<'a>,
    resource: Option<PatternsView<'a>>,
    conditions: ConditionsView<'a>,
}

#[derive(Clone, Copy, Debug)]
enum ConditionsView<'a> {
    Literals(&'a [Condition]),
    Prepared(&'a [PreparedCondition]),
}

impl<'a> ConditionsView<'a> {
    /// Returns the first condition, and the others.
    const fn split_first(self) -> Option<(ConditionView<'a>, Self)> {
        match self {
            Self::Literals([first, others @ ..]) => match condition_of_literals(first) {
                Some(condition) => Some((condition, Self::Literals(others))),
                None => None,
            },
            Self::Prepared([first, others @ ..]) => Some((first.view(), Self::Prepared(others))),
            Self::Literals([]) | Self::Prepared([]) => None,
        }
    }
}

/// How the statements of a kind of policy are interpreted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyForm {
    /// The version with which IAM interprets the policy.
    pub version: Version,
    /// Whom a statement applies to, with and without a principal.
    pub principals: PrincipalForm,
    /// How resource patterns are interpreted.
    pub resources: ResourceForm,
    /// Whether their wildcards extend over colons.
    pub reach: Reach,
}

/// Whom the statements of a policy apply to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalForm {
    /// The identity that the policy is attached to. IAM rejects a statement that names a principal,
    /// so it is unknown whether one applies.
    Attached,
    /// The principals that a statement names. Without any, it is unknown.
    Named,
    /// The principals that a statement names, or everyone without any.
    NamedOrEveryone,
}

/// A request, as seen by a statement.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The caller.
    pub caller: Caller<'a>,
    /// Whether a permissions boundary is attached to the caller.
    pub has_boundary: bool,
    /// The action, without wildcards.
    pub action: &'a str,
    /// The resource's ARN, or `*` if the action has no resource.
    pub resource: &'a str,
    /// The condition keys.
    pub context: Context<'a>,
}

/// Whether a statement applies, and by which of the caller's names.
#[derive(Clone, Copy, Debug)]
pub struct Applies {
    /// Whether the action, resource and conditions match.
    pub fits: Truth,
    /// The names by which it applies to the caller.
    pub named: Named,
}

impl Applies {
    /// Returns whether the statement applies.
    #[must_use]
    pub const fn truth(self) -> Truth {
        self.fits.and(self.named.any())
    }
}

impl<'a> StatementView<'a> {
    /// Returns a statement that consists only of literals in the program.
    #[must_use]
    pub const fn of_literals(statement: &'a Statement) -> Option<Self> {
        let principal = match &statement.principal {
            None => None,
            Some(element) => match PrincipalView::of_literals(element) {
                Some(view) => Some(view),
                None => return None,
            },
        };
        let action = match Texts::of_literals(&statement.action.values) {
            Some(texts) => PatternsView { is_negated: statement.action.negated, texts },
            None => return None,
        };
        let resource = match &statement.resource {
            None => None,
            Some(element) => match Texts::of_literals(&element.values) {
                Some(texts) => Some(PatternsView { is_negated: element.negated, texts }),
                None => return None,
            },
        };
        let conditions = statement.conditions.as_slice();
        if !are_literals(conditions) {
            return None;
        }
        let conditions = ConditionsView::Literals(conditions);
        Some(Self { effect: statement.effect, principal, action, resource, conditions })
    }

    /// Returns whether the statement allows or denies.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// Returns the actions.
    #[must_use]
    pub const fn action(&self) -> PatternsView<'a> {
        self.action
    }

    /// Returns the resources, if there are any.
    #[must_use]
    pub const fn resource(&self) -> Option<PatternsView<'a>> {
        self.resource
    }

    /// Returns whether the statement applies to everyone, or to everyone except some.
    #[must_use]
    pub fn can_name_anyone(&self) -> bool {
        self.principal.is_some_and(|it| it.is_negated() || it.is_everyone())
    }

    /// Returns whether the statement has `NotPrincipal`.
    #[must_use]
    pub const fn has_not_principal(&self) -> bool {
        match &self.principal {
            Some(principal) => principal.is_negated(),
            None => false,
        }
    }

    /// Returns whether the statement names everyone, in any form.
    #[must_use]
    pub fn names_everyone(&self) -> bool {
        let names_all = |it: PrincipalView<'a>| {
            it.is_everyone()
                || self.principals().any(|(principal_type, text)| {
                    principal_type == PrincipalType::Any
                        || (principal_type == PrincipalType::Aws && is_everyone(text))
                })
        };
        self.principal.is_some_and(|it| !it.is_negated() && names_all(it))
    }

    /// Returns the principals, each with its type. A bare `"*"` is not among them.
    pub fn principals(&self) -> impl Iterator<Item = (PrincipalType, &'a str)> + use<'a> {
        let entries = self.principal.into_iter().flat_map(|view| view.entries());
        entries.flat_map(|(principal_type, texts)| {
            texts.iter().map(move |text| (principal_type, text))
        })
    }

    /// Returns the condition at an index, from 0.
    #[must_use]
    pub const fn condition(&self, number: usize) -> Option<ConditionView<'a>> {
        match self.conditions {
            ConditionsView::Literals(conditions) => match conditions.split_at_checked(number) {
                Some((_, [condition, ..])) => condition_of_literals(condition),
                _ => None,
            },
            ConditionsView::Prepared(conditions) => match conditions.split_at_checked(number) {
                Some((_, [condition, ..])) => Some(condition.view()),
                _ => None,
            },
        }
    }

    /// Returns whether the action is one of the statement's actions.
    #[must_use]
    pub const fn action_fits(&self, action: &str, taken: &mut u64) -> Truth {
        let (mut rest, mut best) = (self.action.texts, Truth::Never);
        while !best.is_always()
            && let Some((pattern, others)) = rest.split_first()
        {
            best = best.or(action_matches(pattern, action, taken));
            rest = others;
        }
        if self.action.is_negated { best.not() } else { best }
    }

    /// Returns whether the resource is one of the statement's resources.
    #[must_use]
    pub const fn resource_fits(
        &self,
        asked: &Asked<'_>,
        form: PolicyForm,
        taken: &mut u64,
    ) -> Truth {
        let Some(PatternsView { is_negated, texts }) = self.resource else {
            return match form.resources {
                ResourceForm::OfTheResource => Truth::Always,
                _ => Truth::Perhaps,
            };
        };
        let (mut rest, mut best) = (texts, Truth::Never);
        while !best.is_always()
            && let Some((pattern, others)) = rest.split_first()
        {
            best = best.or(resource_matches(pattern, asked, form, taken));
            rest = others;
        }
        if is_negated { best.not() } else { best }
    }

    /// Returns whether all conditions hold.
    #[must_use]
    pub const fn conditions_hold(
        &self,
        asked: &Asked<'_>,
        form: PolicyForm,
        taken: &mut u64,
    ) -> Truth {
        let (mut rest, mut all) = (self.conditions, Truth::Always);
        while !all.is_never()
            && let Some((condition, others)) = rest.split_first()
        {
            let holds = condition_holds_in_steps(condition, asked.context, form.version, taken);
            all = all.and(holds);
            rest = others;
        }
        all
    }

    /// Returns the names by which the statement applies to the caller.
    #[must_use]
    pub const fn names(&self, asked: &Asked<'_>, form: PolicyForm, taken: &mut u64) -> Named {
        match (form.principals, &self.principal) {
            (PrincipalForm::Attached, None) | (PrincipalForm::NamedOrEveryone, None) => {
                Named::directly(Truth::Always)
            }
            (PrincipalForm::Attached, Some(_)) | (PrincipalForm::Named, None) => {
                Named::directly(Truth::Perhaps)
            }
            (_, Some(principal)) => principal.names(self.effect, asked, taken),
        }
    }

    /// Returns whether the statement applies to a request.
    #[must_use]
    pub const fn applies(&self, asked: &Asked<'_>, form: PolicyForm, taken: &mut u64) -> Applies {
        self.applies_if(self.action_fits(asked.action, taken), asked, form, taken)
    }

    /// Does the same as [`applies`](Self::applies) if it is known whether the action is one of the
    /// statement's.
    #[must_use]
    pub const fn applies_if(
        &self,
        action_fits: Truth,
        asked: &Asked<'_>,
        form: PolicyForm,
        taken: &mut u64,
    ) -> Applies {
        let mut fits = action_fits;
        let mut named = Named::directly(Truth::Never);
        // A part that never matches settles the question, and cheap checks come first.
        if !fits.is_never() {
            fits = fits.and(self.resource_fits(asked, form, taken));
        }
        if !fits.is_never() {
            named = self.names(asked, form, taken);
            if !named.any().is_never() {
                fits = fits.and(self.conditions_hold(asked, form, taken));
            }
        }
        Applies { fits, named }
    }
}

pub(super) const fn condition_of_literals(condition: &Condition) -> Option<ConditionView<'_>> {
    let Text::Static(key) = &condition.key else { return None };
    let values = match &condition.values {
        ConditionValues::One(value) => match literal(value) {
            Some(text) => Texts::one(text),
            None => return None,
        },
        ConditionValues::Literals(values) => Texts(Stored::Scalars(values)),
        ConditionValues::Many(_) => return None,
    };
    Some(ConditionView { operator: condition.operator, key, values })
}

const fn are_literals(mut conditions: &[Condition]) -> bool {
    while let [first, others @ ..] = conditions {
        let Some(ConditionView { values, .. }) = condition_of_literals(first) else { return false };
        if let Stored::Scalars(scalars) = values.0 {
            let mut rest = scalars;
            while let [first, others @ ..] = rest {
                if literal(first).is_none() {
                    return false;
                }
                rest = others;
            }
        }
        conditions = others;
    }
    true
}

/// A statement that is evaluated often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    effect: Effect,
    principal: Option<PreparedPrincipal>,
    action: PreparedPatterns,
    resource: Option<PreparedPatterns>,
    conditions: Box<[PreparedCondition]>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct PreparedPatterns {
    is_negated: bool,
    texts: Box<[Box<str>]>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct PreparedCondition {
    operator: Operator,
    key: Box<str>,
    values: Box<[Box<str>]>,
}

impl PreparedCondition {
    const fn view(&self) -> ConditionView<'_> {
        let values = Texts::prepared(&self.values);
        ConditionView { operator: self.operator, key: &self.key, values }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct PreparedPrincipal {
    is_negated: bool,
    is_everyone: bool,
    entries: Box<[PreparedEntry]>,
}

fn boxed(values: &Values) -> Box<[Box<str>]> {
    values.iter().map(Box::from).collect()
}

impl PreparedPatterns {
    const fn view(&self) -> PatternsView<'_> {
        PatternsView { is_negated: self.is_negated, texts: Texts::prepared(&self.texts) }
    }
}

impl From<&ActionElement> for PreparedPatterns {
    fn from(element: &ActionElement) -> Self {
        Self { is_negated: element.is_negated(), texts: boxed(element.values()) }
    }
}

impl From<&ResourceElement> for PreparedPatterns {
    fn from(element: &ResourceElement) -> Self {
        Self { is_negated: element.is_negated(), texts: boxed(element.values()) }
    }
}

impl From<&PrincipalElement> for PreparedPrincipal {
    fn from(element: &PrincipalElement) -> Self {
        let entries = element.entries().iter();
        Self {
            is_negated: element.is_negated(),
            is_everyone: matches!(element.principals(), Principals::Everyone),
            entries: entries.map(|entry| (entry.principal_type(), boxed(entry.values()))).collect(),
        }
    }
}

impl Prepared {
    /// Creates a copy of a statement that is evaluated often.
    #[must_use]
    pub fn of(statement: &Statement) -> Self {
        let conditions = statement.conditions().iter().map(|condition| PreparedCondition {
            operator: condition.operator(),
            key: condition.key().into(),
            values: condition.values().map(|value| value.as_str().into()).collect(),
        });
        Self {
            effect: statement.effect(),
            principal: statement.principal().map(PreparedPrincipal::from),
            action: statement.action().into(),
            resource: statement.resource().map(PreparedPatterns::from),
            conditions: conditions.collect(),
        }
    }

    /// Returns the statement with only those of its action and resource patterns that are of
    /// interest.
    #[must_use]
    pub fn narrowed(&self, action: impl Fn(&str) -> bool, resource: impl Fn(&str) -> bool) -> Self {
        let kept = |patterns: &PreparedPatterns, is_kept: &dyn Fn(&str) -> bool| PreparedPatterns {
            is_negated: patterns.is_negated,
            texts: patterns.texts.iter().filter(|text| is_kept(text)).cloned().collect(),
        };
        Self {
            action: kept(&self.action, &action),
            resource: self.resource.as_ref().map(|it| kept(it, &resource)),
            ..self.clone()
        }
    }

    /// Returns the statement for any resource that has its policy.
    #[must_use]
    pub fn without_resource(&self) -> Self {
        Self { resource: None, ..self.clone() }
    }

    /// Returns the statement without some of its principals, or `None` if no principal is left.
    #[must_use]
    pub fn without_principals(
        &self,
        is_left_out: impl Fn(PrincipalType, &str) -> bool,
    ) -> Option<Self> {
        let Some(principal) = self.principal.as_ref().filter(|it| !it.is_negated) else {
            return Some(self.clone());
        };
        let kept = principal.entries.iter().map(|(kind, texts)| {
            let kept = texts.iter().filter(|text| !is_left_out(*kind, text)).cloned();
            (*kind, kept.collect::<Box<[Box<str>]>>())
        });
        let entries: Box<[PreparedEntry]> = kept.filter(|(_, texts)| !texts.is_empty()).collect();
        if entries.is_empty() && !principal.is_everyone {
            return None;
        }
        let principal = Some(PreparedPrincipal { entries, ..*principal });
        Some(Self { principal, ..self.clone() })
    }

    /// Returns the statement with other actions.
    #[must_use]
    pub fn with_actions(&self, actions: &[String]) -> Self {
        let texts = actions.iter().map(|it| it.as_str().into()).collect();
        Self { action: PreparedPatterns { is_negated: false, texts }, ..self.clone() }
    }

    /// Returns the statement with further conditions: operators, keys and values.
    #[must_use]
    pub fn with_conditions<'a>(
        &self,
        further: impl IntoIterator<Item = (Operator, &'a str, &'a [String])>,
    ) -> Self {
        let further = further.into_iter().map(|(operator, key, values)| PreparedCondition {
            operator,
            key: key.into(),
            values: values.iter().map(|it| it.as_str().into()).collect(),
        });
        let conditions = self.conditions.iter().cloned().chain(further).collect();
        Self { conditions, ..self.clone() }
    }

    /// Returns the statement with all its strings mapped by a function, which receives whether the
    /// string is a pattern.
    #[must_use]
    pub fn reworded(&self, words: impl Fn(&str, bool) -> String) -> Self {
        let all = |texts: &[Box<str>], is_pattern: bool| -> Box<[Box<str>]> {
            texts.iter().map(|text| words(text, is_pattern).into()).collect()
        };
        let patterns = |it: &PreparedPatterns| PreparedPatterns {
            is_negated: it.is_negated,
            texts: all(&it.texts, true),
        };
        let principal = self.principal.as_ref().map(|it| PreparedPrincipal {
            entries: it.entries.iter().map(|(kind, texts)| (*kind, all(texts, false))).collect(),
            ..*it
        });
        let conditions = self.conditions.iter().map(|it| PreparedCondition {
            operator: it.operator,
            key: words(&it.key, false).into(),
            values: all(&it.values, it.operator.base.takes_wildcards()),
        });
        Self {
            effect: self.effect,
            principal,
            action: patterns(&self.action),
            resource: self.resource.as_ref().map(patterns),
            conditions: conditions.collect(),
        }
    }

    /// Returns the statement, prepared for evaluation.
    #[must_use]
    pub fn view(&self) -> StatementView<'_> {
        let principal = self
            .principal
            .as_ref()
            .map(|it| PrincipalView::prepared(it.is_negated, it.is_everyone, &it.entries));
        StatementView {
            effect: self.effect,
            principal,
            action: self.action.view(),
            resource: self.resource.as_ref().map(PreparedPatterns::view),
            conditions: ConditionsView::Prepared(&self.conditions),
        }
    }
}

pub(super) const fn prepared_texts(texts: &[Box<str>]) -> Texts<'_> {
    Texts::prepared(texts)
}

pub(super) const fn literal_texts(values: &Values) -> Option<Texts<'_>> {
    Texts::of_literals(values)
}
