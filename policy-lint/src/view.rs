//! What the engine hands to the rules: parts of the model, each with its place.

use std::collections::HashMap;
use std::rc::Rc;

use super::actions::ActionValue;
use super::memo::Memo;
use super::words::in_words;
use super::{Actions, Each, Finding, PolicyService, Rule};
use crate::Context;
use policy_catalog::KeyFacts;
use policy_core::lower::{Lowered, StatementDraft, part_of};
use policy_core::model::hole::has_hole;
use policy_core::model::{
    ActionElement, ArnError, ArnFields, AwsPrincipalKind, BaseOperator, Condition, Effect,
    FederatedPrincipalKind, Policy, PolicyKind, PrincipalElement, PrincipalEntry, PrincipalType,
    Qualifier, ResourceElement, Scalar, Statement, TrustAction, ValuesIter, Version, arn_words,
    has_variable,
};
use policy_core::path::{Path, Place};
use policy_core::semantics::steps;
use policy_core::suggest::distance_within;

/// A policy as far as it could be read.
#[derive(Clone, Copy)]
pub(crate) struct PolicyView<'a> {
    /// The kind that it is checked as.
    pub(crate) kind: PolicyKind,
    /// The version as written.
    pub(crate) version: Option<Version>,
    /// Whether `Version` is written, even if it is not a version.
    pub(crate) has_version: bool,
    /// The `Id`.
    pub(crate) id: Option<&'a str>,
    /// The statements as far as they could be read.
    pub(crate) statements: Each<'a, StatementView<'a>>,
    /// The service of a resource-based policy, where it is known.
    pub(crate) service: Option<PolicyService<'a>>,
    /// Settings and reference data.
    pub(crate) context: &'a Context<'a>,
    /// Whether more statements are spliced in at run time.
    pub(crate) spliced: bool,
    /// What rules found out of the policy.
    pub(crate) memo: &'a Memo,
    /// What parts of it are made of, for proofs.
    pub(crate) whole: Whole<'a>,
}

/// What the statements of a view are of.
#[derive(Clone, Copy)]
pub(crate) enum Whole<'a> {
    /// A document that was read.
    Lowered(&'a Lowered),
    /// A policy.
    Policy(&'a Policy),
}

impl Whole<'_> {
    /// The policy that some of the statements are, by their numbers. None where something could not be
    /// read.
    pub(crate) fn part(self, numbers: &[usize]) -> Option<Policy> {
        match self {
            Self::Lowered(lowered) => lowered.part(numbers),
            Self::Policy(policy) => part_of(policy, numbers),
        }
    }
}

impl PolicyView<'_> {
    /// The place of the whole document.
    #[must_use]
    pub(crate) const fn place(&self) -> Place {
        Place::value(Path::root())
    }

    /// The place of a member of the document.
    #[must_use]
    pub(crate) fn member(&self, name: &'static str) -> Place {
        Place::value(Path::root().key(name))
    }
}

/// What holds for each statement of a policy.
pub(crate) struct PolicyFacts<'a> {
    /// The kind that the policy is checked as.
    pub(crate) kind: PolicyKind,
    /// The version that the policy is read with.
    pub(crate) version: Version,
    /// The service of a resource-based policy, where it is known.
    pub(crate) service: Option<PolicyService<'a>>,
    /// Whether values that are filled in may agree on the service of a resource-based policy.
    pub(crate) may_agree: bool,
    /// Settings and reference data.
    pub(crate) context: &'a Context<'a>,
    /// Whether `Statement` is an object that is not in a list.
    pub(crate) single: bool,
    /// What rules find out once for all statements.
    pub(crate) memo: Memo,
}

impl<'a> PolicyFacts<'a> {
    /// Of a document, as far as it could be read.
    pub(crate) fn of_drafts(
        lowered: &'a Lowered,
        kind: PolicyKind,
        context: &'a Context<'a>,
    ) -> Self {
        let version = match lowered.version() {
            // One that is misspelt is meant as the newer one.
            None if lowered.has_version() => Version::V2012,
            version => version.unwrap_or(Version::V2008),
        };
        let elements = lowered.statements().iter().map(|it| (it.action(), it.resource()));
        let may_agree = PolicyService::may_be_filled(kind, context, elements.clone());
        let service = PolicyService::of(kind, context, elements);
        let single = lowered.has_bare_statement();
        Self { kind, version, service, may_agree, context, single, memo: Memo::default() }
    }

    /// Of a policy that is a value.
    pub(crate) fn of(policy: &'a Policy, kind: PolicyKind, context: &'a Context<'a>) -> Self {
        let statements = policy.statements().iter();
        let elements = statements.map(|it| (Some(&it.action), it.resource.as_ref()));
        let may_agree = PolicyService::may_be_filled(kind, context, elements.clone());
        let service = PolicyService::of(kind, context, elements);
        let (version, single) = (policy.version(), policy.has_bare_statement());
        Self { kind, version, service, may_agree, context, single, memo: Memo::default() }
    }
}

/// A statement as far as it could be read.
#[derive(Clone, Copy)]
pub(crate) struct StatementView<'a> {
    /// What holds for each statement of the policy.
    pub(crate) policy: &'a PolicyFacts<'a>,
    /// Its number in the document, from 0.
    pub(crate) index: usize,
    /// The `Sid`.
    pub(crate) sid: Option<&'a str>,
    /// The effect.
    pub(crate) effect: Option<Effect>,
    /// `Principal` or `NotPrincipal`.
    pub(crate) principal: Option<&'a PrincipalElement>,
    /// `Action` or `NotAction`.
    pub(crate) action: Option<&'a ActionElement>,
    /// What its values mean.
    pub(crate) actions: &'a Actions<'a>,
    /// `Resource` or `NotResource`.
    pub(crate) resource: Option<&'a ResourceElement>,
    /// The conditions.
    pub(crate) conditions: Each<'a, Condition>,
    /// Whether a principal element is written, even if it could not be read.
    pub(crate) has_principal: bool,
    /// Whether a resource element is written, even if it could not be read.
    pub(crate) has_resource: bool,
}

impl<'a> StatementView<'a> {
    /// The statements of a document as far as they could be read.
    pub(crate) fn of_drafts(
        lowered: &'a Lowered,
        actions: &'a [Actions<'a>],
        policy: &'a PolicyFacts<'a>,
    ) -> Vec<Self> {
        let view = |(draft, actions): (&'a StatementDraft, &'a Actions<'a>)| Self {
            policy,
            index: draft.index(),
            sid: draft.sid(),
            effect: draft.effect(),
            principal: draft.principal(),
            action: draft.action(),
            actions,
            resource: draft.resource(),
            conditions: Each::of(draft.conditions()),
            has_principal: draft.has_principal(),
            has_resource: draft.has_resource(),
        };
        lowered.statements().iter().zip(actions).map(view).collect()
    }

    pub(crate) fn of(
        statement: &'a Statement,
        actions: &'a Actions<'a>,
        index: usize,
        policy: &'a PolicyFacts<'a>,
    ) -> Self {
        Self {
            policy,
            index,
            sid: statement.sid.as_deref(),
            effect: Some(statement.effect),
            principal: statement.principal.as_ref(),
            action: Some(&statement.action),
            actions,
            resource: statement.resource.as_ref(),
            conditions: Each::of(&statement.conditions),
            has_principal: statement.principal.is_some(),
            has_resource: statement.resource.is_some(),
        }
    }

    /// The kind that the policy is checked as.
    #[must_use]
    pub(crate) const fn kind(&self) -> PolicyKind {
        self.policy.kind
    }

    /// The version that the policy is read with.
    #[must_use]
    pub(crate) const fn version(&self) -> Version {
        self.policy.version
    }

    /// The service of a resource-based policy, where it is known.
    #[must_use]
    pub(crate) const fn service(&self) -> Option<PolicyService<'a>> {
        self.policy.service
    }

    /// Settings and reference data.
    #[must_use]
    pub(crate) const fn context(&self) -> &'a Context<'a> {
        self.policy.context
    }

    /// Whether the statement allows.
    #[must_use]
    pub(crate) fn allows(&self) -> bool {
        self.effect == Some(Effect::Allow)
    }

    /// The path of the statement.
    #[must_use]
    pub(crate) fn path(&self) -> Path {
        let statements = Path::root().key("Statement");
        if self.policy.single { statements } else { statements.index(self.index) }
    }

    /// The place of the statement.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        Place::value(self.path())
    }

    /// The place of the value of an element.
    #[must_use]
    pub(crate) fn element(&self, name: &'static str) -> Place {
        Place::value(self.path().key(name))
    }

    /// The place of the name of an element.
    #[must_use]
    pub(crate) fn element_name(&self, name: &'static str) -> Place {
        Place::key(self.path().key(name))
    }

    /// The place of an action.
    #[must_use]
    pub(crate) fn action_place(&self, index: usize) -> Place {
        let Some(element) = self.action else { return self.place() };
        let path = self.path().key(element.name());
        Place::value(if element.values.is_scalar() { path } else { path.index(index) })
    }

    /// The place of a resource.
    #[must_use]
    pub(crate) fn resource_place(&self, index: usize) -> Place {
        let Some(element) = self.resource else { return self.place() };
        let path = self.path().key(element.name());
        Place::value(if element.values.is_scalar() { path } else { path.index(index) })
    }

    /// The place of a principal.
    #[must_use]
    pub(crate) fn principal_place(&self, principal_type: PrincipalType, index: usize) -> Place {
        let Some(element) = self.principal else { return self.place() };
        let path = self.path().key(element.name()).key(principal_type.as_str());
        let entry = element.entries().iter().find(|entry| entry.principal_type == principal_type);
        let scalar = entry.is_none_or(|entry| entry.values.is_scalar());
        Place::value(if scalar { path } else { path.index(index) })
    }

    /// The values of a type under `Principal`, each with its number; none under `NotPrincipal`.
    pub(crate) fn principals(&self, principal_type: PrincipalType) -> Principals<'a> {
        let element = self.principal.filter(|element| !element.is_negated());
        let entries = element.map(PrincipalElement::entries).unwrap_or_default();
        Principals { entries: entries.iter(), principal_type, values: None }
    }

    /// The issuers of OpenID Connect under `Principal`, each with the number of its value. A hole can
    /// be all of one.
    pub(crate) fn oidc_issuers(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        self.principals(PrincipalType::Federated).filter_map(|(index, text)| {
            let kind = FederatedPrincipalKind::classify(text);
            let issuer = kind.issuer()?;
            // Another host than those of AWS is no provider, which is a finding of its own.
            match kind {
                FederatedPrincipalKind::OtherHost(host) if !host.contains("amazonaws.com") => None,
                _ => Some((index, issuer)),
            }
        })
    }

    /// Whether `Action` (not `NotAction`) names the action itself, in any casing.
    #[must_use]
    pub(crate) fn names_action(&self, action: &str) -> bool {
        self.action.is_some_and(|element| {
            !element.negated && element.values.iter().any(|text| text.eq_ignore_ascii_case(action))
        })
    }

    /// Whether every action is one that a role trust policy can have.
    #[must_use]
    pub(crate) fn has_only_trust_actions(&self) -> bool {
        self.action.is_some_and(|element| {
            !element.negated && element.values.iter().all(|text| TrustAction::parse(text).is_some())
        })
    }

    /// The conditions, each with its place.
    pub(crate) fn condition_sites(&self) -> impl Iterator<Item = ConditionSite<'a>> {
        let statement = *self;
        self.conditions.iter().map(move |condition| ConditionSite { statement, condition })
    }

    /// An answer about the statement, which is found once for all that ask. Its type is its name.
    pub(crate) fn once<T: 'static>(&self, find: impl FnOnce() -> T) -> Rc<T> {
        self.actions.memo().once(find)
    }

    /// Whether a condition tests the key, in any casing and with whatever operator.
    #[must_use]
    pub(crate) fn tests_key(&self, key: &str) -> bool {
        self.key_tests(key).is_some()
    }

    /// How the conditions test a key, in any casing; none where they do not.
    fn key_tests(&self, key: &str) -> Option<KeyTests> {
        // In a few conditions a key is soon found.
        const FEW: usize = 8;
        if self.conditions.len() <= FEW {
            let same = self.conditions.iter().filter(|it| it.key.eq_ignore_ascii_case(key));
            return same.map(KeyTests::of).reduce(KeyTests::and);
        }
        let tested = self.once(|| {
            let mut tested: HashMap<String, KeyTests> = HashMap::new();
            for condition in self.conditions {
                let tests = KeyTests::of(condition);
                let known = tested.entry(condition.key.to_ascii_lowercase()).or_insert(tests);
                *known = known.and(tests);
            }
            TestedKeys(tested)
        });
        tested.0.get(&key.to_ascii_lowercase()).copied()
    }

    /// Whether a condition tests a key of the data, or one that the data does not know and that is a
    /// slip of the pen away from it, which is the finding then.
    #[must_use]
    pub(crate) fn means_key(&self, key: &str) -> bool {
        self.tests_key(key)
            || self.context().catalog.is_some_and(|catalog| {
                let is_slip = |found: &str| {
                    let (found, key) = (found.to_ascii_lowercase(), key.to_ascii_lowercase());
                    distance_within(found.as_bytes(), key.as_bytes(), 2).is_some()
                };
                let mut keys = self.conditions.iter().map(|condition| &*condition.key);
                keys.any(|found| is_slip(found) && catalog.key_facts(found).is_none())
            })
    }

    /// Whether a condition that [means](Self::means_key) a key can keep an allowance narrow: one that
    /// only leaves a value out lets in all others.
    #[must_use]
    pub(crate) fn is_limited_by(&self, key: &str) -> bool {
        let only_leaves_out = self.key_tests(key).is_some_and(|tests| tests.only_leaves_out);
        self.means_key(key) && !only_leaves_out
    }
}

/// The values of one type of principals, each with its number. See [`StatementView::principals`].
pub(crate) struct Principals<'a> {
    entries: std::slice::Iter<'a, PrincipalEntry>,
    principal_type: PrincipalType,
    values: Option<std::iter::Enumerate<ValuesIter<'a>>>,
}

impl<'a> Iterator for Principals<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(value) = self.values.as_mut().and_then(Iterator::next) {
                return Some(value);
            }
            let entry = self.entries.next()?;
            let is_asked_for = entry.principal_type == self.principal_type;
            self.values = is_asked_for.then(|| entry.values.iter().enumerate());
        }
    }
}

/// The keys that the conditions of a statement test, in small letters.
struct TestedKeys(HashMap<String, KeyTests>);

/// How conditions test one key.
#[derive(Clone, Copy)]
struct KeyTests {
    /// Whether one of them asks that the key is in the request, by `Null` with `false`.
    requires: bool,
    /// Whether all operators are negated.
    only_leaves_out: bool,
}

impl KeyTests {
    fn of(condition: &Condition) -> Self {
        let is_null = condition.operator.base == BaseOperator::Null;
        let mut values = condition.values();
        let requires = is_null && values.all(|it| it.as_str().eq_ignore_ascii_case("false"));
        Self { requires, only_leaves_out: condition.operator.is_negated() }
    }

    const fn and(self, other: Self) -> Self {
        Self {
            requires: self.requires || other.requires,
            only_leaves_out: self.only_leaves_out && other.only_leaves_out,
        }
    }
}

/// One action pattern.
#[derive(Clone, Copy)]
pub(crate) struct ActionSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// Its number in the element.
    pub(crate) index: usize,
    /// The pattern, as written.
    pub(crate) text: &'a str,
}

impl<'a> ActionSite<'a> {
    /// What the pattern means.
    pub(crate) fn value(&self) -> Option<ActionValue<'a>> {
        self.statement.actions.values().get(self.index).copied()
    }

    /// The place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.statement.action_place(self.index)
    }
}

/// One resource pattern.
#[derive(Clone)]
pub(crate) struct ResourceSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// Its number in the element.
    pub(crate) index: usize,
    /// The pattern, as written.
    pub(crate) text: &'a str,
    /// Its six fields, or why it has none. `*` has none.
    pub(crate) fields: Result<ArnFields<'a>, ArnError>,
}

impl ResourceSite<'_> {
    /// The place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.statement.resource_place(self.index)
    }
}

/// One principal.
#[derive(Clone)]
pub(crate) struct PrincipalSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// Its number among those of its type.
    pub(crate) index: usize,
    /// The principal, as written.
    pub(crate) text: &'a str,
    /// What it is.
    pub(crate) value: PrincipalValue<'a>,
}

impl PrincipalSite<'_> {
    /// The place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.statement.principal_place(self.principal_type(), self.index)
    }

    /// The type under which it stands.
    #[must_use]
    pub(crate) const fn principal_type(&self) -> PrincipalType {
        match self.value {
            PrincipalValue::Any => PrincipalType::Any,
            PrincipalValue::Aws(_) => PrincipalType::Aws,
            PrincipalValue::CanonicalUser => PrincipalType::CanonicalUser,
            PrincipalValue::Federated(_) => PrincipalType::Federated,
            PrincipalValue::Service => PrincipalType::Service,
        }
    }
}

/// What a principal is, by the type under which it stands.
#[derive(Clone)]
pub(crate) enum PrincipalValue<'a> {
    /// Under `*`.
    Any,
    /// Under `AWS`.
    Aws(AwsPrincipalKind<'a>),
    /// Under `CanonicalUser`.
    CanonicalUser,
    /// Under `Federated`.
    Federated(FederatedPrincipalKind<'a>),
    /// Under `Service`.
    Service,
}

/// One pair of operator and key.
#[derive(Clone, Copy)]
pub(crate) struct ConditionSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// The condition.
    pub(crate) condition: &'a Condition,
}

impl<'a> ConditionSite<'a> {
    /// The place of the operator's name.
    #[must_use]
    pub(crate) fn operator_place(&self) -> Place {
        Place::key(self.operator_path())
    }

    /// The place of the key.
    #[must_use]
    pub(crate) fn key_place(&self) -> Place {
        Place::key(self.operator_path().key(self.condition.key.clone()))
    }

    /// The place of all values.
    #[must_use]
    pub(crate) fn values_place(&self) -> Place {
        Place::value(self.operator_path().key(self.condition.key.clone()))
    }

    /// The place of a value.
    #[must_use]
    pub(crate) fn value_place(&self, index: usize) -> Place {
        let path = self.operator_path().key(self.condition.key.clone());
        Place::value(if self.condition.values.is_scalar() { path } else { path.index(index) })
    }

    /// The values.
    #[must_use]
    pub(crate) fn values(&self) -> &'a [Scalar] {
        self.condition.values.as_slice()
    }

    /// Whether the key is `key`, in any casing.
    #[must_use]
    pub(crate) fn is_key(&self, key: &str) -> bool {
        self.condition.key.eq_ignore_ascii_case(key)
    }

    /// Whether the key is a tag of the resource.
    #[must_use]
    pub(crate) fn is_resource_tag(&self) -> bool {
        const PREFIX: &str = "aws:ResourceTag/";
        let head = self.condition.key.get(..PREFIX.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(PREFIX))
    }

    /// The values without holes and policy variables, each with its number.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let texts = steps::each(self.values()).map(Scalar::as_str).enumerate();
        texts.filter(|(_, text)| !has_hole(text) && !has_variable(text))
    }

    /// What the reference data says of the key, if it knows it.
    #[must_use]
    pub(crate) fn key_facts(&self) -> Option<KeyFacts<'a>> {
        self.statement.context().catalog?.key_facts(&self.condition.key)
    }

    /// Whether the condition can hold only where the request has the key.
    #[must_use]
    pub(crate) fn needs_key(&self) -> bool {
        let operator = self.condition.operator;
        let is_present = |value: &Scalar| value.as_str().eq_ignore_ascii_case("false");
        match operator.base {
            BaseOperator::Null => self.values().iter().all(is_present),
            _ => {
                !operator.if_exists
                    && !operator.is_negated()
                    && operator.qualifier != Some(Qualifier::ForAllValues)
            }
        }
    }

    /// Whether the condition is what keeps access narrow: an `Allow` that asks for a value, or a
    /// `Deny` that spares one.
    #[must_use]
    pub(crate) fn narrows(&self) -> bool {
        match self.statement.effect {
            Some(Effect::Allow) => !self.condition.operator.is_negated(),
            Some(Effect::Deny) => self.condition.operator.is_negated(),
            None => false,
        }
    }

    /// Whether the statement has `Null` with `false` for the key, so that it must be in the request.
    #[must_use]
    pub(crate) fn requires_key(&self) -> bool {
        self.statement.key_tests(&self.condition.key).is_some_and(|tests| tests.requires)
    }

    fn operator_path(&self) -> Path {
        self.statement.path().key("Condition").key(self.condition.operator_text())
    }
}

/// A text that is meant as an ARN.
#[derive(Clone)]
pub(crate) struct ArnSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// What the text is: a principal, a resource or a value of a condition.
    pub(crate) role: TextRole<'a>,
    /// The text, as written.
    pub(crate) text: &'a str,
    /// Its six fields, or why it has none.
    pub(crate) fields: Result<ArnFields<'a>, ArnError>,
    /// The first thing that is wrong with it.
    pub(crate) problem: Option<ArnError>,
}

impl<'a> ArnSite<'a> {
    /// The place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.role.place(&self.statement)
    }

    /// Whether the text is a principal.
    #[must_use]
    pub(crate) const fn is_principal(&self) -> bool {
        matches!(self.role, TextRole::Principal(..))
    }

    /// The key of the condition of which the text is a value.
    #[must_use]
    pub(crate) fn condition_key(&self) -> Option<&'a str> {
        match self.role {
            TextRole::ConditionValue(condition, _) => Some(&condition.key),
            _ => None,
        }
    }

    /// Whether a `*` in the text stands for any text, as far as the operator of a condition says.
    #[must_use]
    pub(crate) fn takes_wildcards(&self) -> bool {
        match self.role {
            TextRole::ConditionValue(condition, _) => condition.operator.takes_wildcards(),
            _ => true,
        }
    }

    /// A finding in the words of an error of the ARN.
    pub(crate) fn finding(&self, rule: &'static Rule, error: &ArnError) -> Finding {
        in_words(rule, self.place(), self.text, arn_words(error, self.text))
    }
}

/// A text of a statement that its author chose.
#[derive(Clone, Copy)]
pub(crate) struct TextSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// What the text is.
    pub(crate) role: TextRole<'a>,
    /// The text, as written.
    pub(crate) text: &'a str,
    /// Whether it has a `{`, as each variable and each placeholder of a template has.
    pub(crate) has_brace: bool,
}

/// What a text of a statement is.
#[derive(Clone, Copy)]
pub(crate) enum TextRole<'a> {
    /// The `Sid`.
    Sid,
    /// A principal of a type, with its number among those.
    Principal(PrincipalType, usize),
    /// An action, with its number.
    Action(usize),
    /// A resource, with its number.
    Resource(usize),
    /// The key of a condition.
    ConditionKey(&'a Condition),
    /// A value of a condition, with its number.
    ConditionValue(&'a Condition, usize),
}

impl TextRole<'_> {
    /// The place of a text with the role in a statement.
    #[must_use]
    pub(crate) fn place(self, statement: &StatementView<'_>) -> Place {
        let site = |condition| ConditionSite { statement: *statement, condition };
        match self {
            Self::Sid => statement.element("Sid"),
            Self::Principal(principal_type, index) => {
                statement.principal_place(principal_type, index)
            }
            Self::Action(index) => statement.action_place(index),
            Self::Resource(index) => statement.resource_place(index),
            Self::ConditionKey(condition) => site(condition).key_place(),
            Self::ConditionValue(condition, index) => site(condition).value_place(index),
        }
    }
}

impl TextSite<'_> {
    /// The place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.role.place(&self.statement)
    }
}
