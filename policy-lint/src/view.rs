//! What the engine passes to the rules: parts of the model, each with its place.

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
    /// Whether `Version` is written, even if it is not a valid version.
    pub(crate) has_version: bool,
    /// The `Id`.
    pub(crate) id: Option<&'a str>,
    /// The statements as far as they could be read.
    pub(crate) statements: Each<'a, StatementView<'a>>,
    /// The service of a resource-based policy, if it is known.
    pub(crate) service: Option<PolicyService<'a>>,
    /// Settings and reference data.
    pub(crate) context: &'a Context<'a>,
    /// Whether more statements are spliced in at run time.
    pub(crate) spliced: bool,
    /// What rules found out about the policy.
    pub(crate) memo: &'a Memo,
    /// The source of parts of the policy, for proofs.
    pub(crate) whole: Whole<'a>,
}

/// The source of a view's statements.
#[derive(Clone, Copy)]
pub(crate) enum Whole<'a> {
    /// A document that was read.
    Lowered(&'a Lowered),
    /// A policy.
    Policy(&'a Policy),
}

impl Whole<'_> {
    /// Returns the policy that consists of the statements with these indices, or `None` if something could
    /// not be read.
    pub(crate) fn part(self, numbers: &[usize]) -> Option<Policy> {
        match self {
            Self::Lowered(lowered) => lowered.part(numbers),
            Self::Policy(policy) => part_of(policy, numbers),
        }
    }
}

impl PolicyView<'_> {
    /// Returns the place of the whole document.
    #[must_use]
    pub(crate) const fn place(&self) -> Place {
        Place::value(Path::root())
    }

    /// Returns the place of a member of the document.
    #[must_use]
    pub(crate) fn member(&self, name: &'static str) -> Place {
        Place::value(Path::root().key(name))
    }
}

/// What holds for every statement of a policy.
pub(crate) struct PolicyFacts<'a> {
    /// The kind that the policy is checked as.
    pub(crate) kind: PolicyKind,
    /// The version that the policy is read with.
    pub(crate) version: Version,
    /// The service of a resource-based policy, if it is known.
    pub(crate) service: Option<PolicyService<'a>>,
    /// Whether filled-in values may agree on the service of a resource-based policy.
    pub(crate) may_agree: bool,
    /// Settings and reference data.
    pub(crate) context: &'a Context<'a>,
    /// Whether `Statement` is an object that is not in a list.
    pub(crate) single: bool,
    /// What rules find out once for all statements.
    pub(crate) memo: Memo,
}

impl<'a> PolicyFacts<'a> {
    /// Returns the facts about a document, as far as it could be read.
    pub(crate) fn of_drafts(
        lowered: &'a Lowered,
        kind: PolicyKind,
        context: &'a Context<'a>,
    ) -> Self {
        let version = match lowered.version() {
            // A misspelled version is meant as the newer one.
            None if lowered.has_version() => Version::V2012,
            version => version.unwrap_or(Version::V2008),
        };
        let elements = lowered.statements().iter().map(|it| (it.action(), it.resource()));
        let may_agree = PolicyService::may_be_filled(kind, context, elements.clone());
        let service = PolicyService::of(kind, context, elements);
        let single = lowered.has_bare_statement();
        Self { kind, version, service, may_agree, context, single, memo: Memo::default() }
    }

    /// Returns the facts about a policy that is a value.
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
    /// What holds for every statement of the policy.
    pub(crate) policy: &'a PolicyFacts<'a>,
    /// Its index in the document, from 0.
    pub(crate) index: usize,
    /// The `Sid`.
    pub(crate) sid: Option<&'a str>,
    /// The effect.
    pub(crate) effect: Option<Effect>,
    /// `Principal` or `NotPrincipal`.
    pub(crate) principal: Option<&'a PrincipalElement>,
    /// `Action` or `NotAction`.
    pub(crate) action: Option<&'a ActionElement>,
    /// The meaning of its values.
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
    /// Returns the statements of a document, as far as they could be read.
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

    /// Returns the kind that the policy is checked as.
    #[must_use]
    pub(crate) const fn kind(&self) -> PolicyKind {
        self.policy.kind
    }

    /// Returns the version that the policy is read with.
    #[must_use]
    pub(crate) const fn version(&self) -> Version {
        self.policy.version
    }

    /// Returns the service of a resource-based policy, if it is known.
    #[must_use]
    pub(crate) const fn service(&self) -> Option<PolicyService<'a>> {
        self.policy.service
    }

    /// Returns the settings and reference data.
    #[must_use]
    pub(crate) const fn context(&self) -> &'a Context<'a> {
        self.policy.context
    }

    /// Whether the statement allows.
    #[must_use]
    pub(crate) fn allows(&self) -> bool {
        self.effect == Some(Effect::Allow)
    }

    /// Returns the path of the statement.
    #[must_use]
    pub(crate) fn path(&self) -> Path {
        let statements = Path::root().key("Statement");
        if self.policy.single { statements } else { statements.index(self.index) }
    }

    /// Returns the place of the statement.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        Place::value(self.path())
    }

    /// Returns the place of an element's value.
    #[must_use]
    pub(crate) fn element(&self, name: &'static str) -> Place {
        Place::value(self.path().key(name))
    }

    /// Returns the place of an element's name.
    #[must_use]
    pub(crate) fn element_name(&self, name: &'static str) -> Place {
        Place::key(self.path().key(name))
    }

    /// Returns the place of an action.
    #[must_use]
    pub(crate) fn action_place(&self, index: usize) -> Place {
        let Some(element) = self.action else { return self.place() };
        let path = self.path().key(element.name());
        Place::value(if element.values.is_scalar() { path } else { path.index(index) })
    }

    /// Returns the place of a resource.
    #[must_use]
    pub(crate) fn resource_place(&self, index: usize) -> Place {
        let Some(element) = self.resource else { return self.place() };
        let path = self.path().key(element.name());
        Place::value(if element.values.is_scalar() { path } else { path.index(index) })
    }

    /// Returns the place of a principal.
    #[must_use]
    pub(crate) fn principal_place(&self, principal_type: PrincipalType, index: usize) -> Place {
        let Some(element) = self.principal else { return self.place() };
        let path = self.path().key(element.name()).key(principal_type.as_str());
        let entry = element.entries().iter().find(|entry| entry.principal_type == principal_type);
        let scalar = entry.is_none_or(|entry| entry.values.is_scalar());
        Place::value(if scalar { path } else { path.index(index) })
    }

    /// Returns the values of a type under `Principal`, each with its index. There are none under
    /// `NotPrincipal`.
    pub(crate) fn principals(&self, principal_type: PrincipalType) -> Principals<'a> {
        let element = self.principal.filter(|element| !element.is_negated());
        let entries = element.map(PrincipalElement::entries).unwrap_or_default();
        Principals { entries: entries.iter(), principal_type, values: None }
    }

    /// Returns the OpenID Connect issuers under `Principal`, each with the index of its value. An issuer can
    /// be a single hole.
    pub(crate) fn oidc_issuers(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        self.principals(PrincipalType::Federated).filter_map(|(index, text)| {
            let kind = FederatedPrincipalKind::classify(text);
            let issuer = kind.issuer()?;
            // A host other than those of AWS is not a provider; another rule reports it.
            match kind {
                FederatedPrincipalKind::OtherHost(host) if !host.contains("amazonaws.com") => None,
                _ => Some((index, issuer)),
            }
        })
    }

    /// Whether `Action` (not `NotAction`) names the action itself, in any case.
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

    /// Returns the conditions, each with its place.
    pub(crate) fn condition_sites(&self) -> impl Iterator<Item = ConditionSite<'a>> {
        let statement = *self;
        self.conditions.iter().map(move |condition| ConditionSite { statement, condition })
    }

    /// Returns an answer about the statement, which is computed once and shared. Its type identifies it.
    pub(crate) fn once<T: 'static>(&self, find: impl FnOnce() -> T) -> Rc<T> {
        self.actions.memo().once(find)
    }

    /// Whether a condition tests the key, in any case and with any operator.
    #[must_use]
    pub(crate) fn tests_key(&self, key: &str) -> bool {
        self.key_tests(key).is_some()
    }

    /// Returns how the conditions test a key, in any case, or `None` if they do not.
    fn key_tests(&self, key: &str) -> Option<KeyTests> {
        // In a few conditions a linear search is fast.
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

    /// Whether a condition tests a key of the reference data, or an unknown key that is a typo away from it,
    /// which another rule reports.
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

    /// Whether a condition that [means](Self::means_key) a key can limit what is allowed. A condition that
    /// only excludes a value lets in all others.
    #[must_use]
    pub(crate) fn is_limited_by(&self, key: &str) -> bool {
        let only_leaves_out = self.key_tests(key).is_some_and(|tests| tests.only_leaves_out);
        self.means_key(key) && !only_leaves_out
    }
}

/// The principals of one type, each with its index. See [`StatementView::principals`].
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

/// The keys that the conditions of a statement test, in lowercase.
struct TestedKeys(HashMap<String, KeyTests>);

/// How conditions test one key.
#[derive(Clone, Copy)]
struct KeyTests {
    /// Whether one of them requires the key to be in the request, by `Null` with `false`.
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
    /// Its index in the element.
    pub(crate) index: usize,
    /// The pattern, as written.
    pub(crate) text: &'a str,
}

impl<'a> ActionSite<'a> {
    /// Returns the meaning of the pattern.
    pub(crate) fn value(&self) -> Option<ActionValue<'a>> {
        self.statement.actions.values().get(self.index).copied()
    }

    /// Returns the place.
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
    /// Its index in the element.
    pub(crate) index: usize,
    /// The pattern, as written.
    pub(crate) text: &'a str,
    /// Its six fields, or why it has no fields. `*` has no fields.
    pub(crate) fields: Result<ArnFields<'a>, ArnError>,
}

impl ResourceSite<'_> {
    /// Returns the place.
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
    /// Its index among the principals of its type.
    pub(crate) index: usize,
    /// The principal, as written.
    pub(crate) text: &'a str,
    /// The classified value.
    pub(crate) value: PrincipalValue<'a>,
}

impl PrincipalSite<'_> {
    /// Returns the place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.statement.principal_place(self.principal_type(), self.index)
    }

    /// Returns the type under which it is listed.
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

/// The value of a principal, by the type under which it is listed.
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
    /// Returns the place of the operator's name.
    #[must_use]
    pub(crate) fn operator_place(&self) -> Place {
        Place::key(self.operator_path())
    }

    /// Returns the place of the key.
    #[must_use]
    pub(crate) fn key_place(&self) -> Place {
        Place::key(self.operator_path().key(self.condition.key.clone()))
    }

    /// Returns the place of all values.
    #[must_use]
    pub(crate) fn values_place(&self) -> Place {
        Place::value(self.operator_path().key(self.condition.key.clone()))
    }

    /// Returns the place of a value.
    #[must_use]
    pub(crate) fn value_place(&self, index: usize) -> Place {
        let path = self.operator_path().key(self.condition.key.clone());
        Place::value(if self.condition.values.is_scalar() { path } else { path.index(index) })
    }

    /// Returns the values.
    #[must_use]
    pub(crate) fn values(&self) -> &'a [Scalar] {
        self.condition.values.as_slice()
    }

    /// Whether the key is `key`, in any case.
    #[must_use]
    pub(crate) fn is_key(&self, key: &str) -> bool {
        self.condition.key.eq_ignore_ascii_case(key)
    }

    /// Whether the key is a resource tag.
    #[must_use]
    pub(crate) fn is_resource_tag(&self) -> bool {
        const PREFIX: &str = "aws:ResourceTag/";
        let head = self.condition.key.get(..PREFIX.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(PREFIX))
    }

    /// Returns the values without holes and policy variables, each with its index.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let texts = steps::each(self.values()).map(Scalar::as_str).enumerate();
        texts.filter(|(_, text)| !has_hole(text) && !has_variable(text))
    }

    /// Returns what the reference data says about the key, if it knows the key.
    #[must_use]
    pub(crate) fn key_facts(&self) -> Option<KeyFacts<'a>> {
        self.statement.context().catalog?.key_facts(&self.condition.key)
    }

    /// Whether the condition can hold only if the request has the key.
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

    /// Whether the condition narrows access: it requires a value in an `Allow`, or exempts one in a `Deny`.
    #[must_use]
    pub(crate) fn narrows(&self) -> bool {
        match self.statement.effect {
            Some(Effect::Allow) => !self.condition.operator.is_negated(),
            Some(Effect::Deny) => self.condition.operator.is_negated(),
            None => false,
        }
    }

    /// Whether the statement has `Null` with `false` for the key, so that the key must be in the request.
    #[must_use]
    pub(crate) fn requires_key(&self) -> bool {
        self.statement.key_tests(&self.condition.key).is_some_and(|tests| tests.requires)
    }

    fn operator_path(&self) -> Path {
        self.statement.path().key("Condition").key(self.condition.operator_text())
    }
}

/// A string that is meant as an ARN.
#[derive(Clone)]
pub(crate) struct ArnSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// What the string is: a principal, a resource or a condition value.
    pub(crate) role: TextRole<'a>,
    /// The string, as written.
    pub(crate) text: &'a str,
    /// Its six fields, or why it has no fields.
    pub(crate) fields: Result<ArnFields<'a>, ArnError>,
    /// The first thing that is wrong with it.
    pub(crate) problem: Option<ArnError>,
}

impl<'a> ArnSite<'a> {
    /// Returns the place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.role.place(&self.statement)
    }

    /// Whether the string is a principal.
    #[must_use]
    pub(crate) const fn is_principal(&self) -> bool {
        matches!(self.role, TextRole::Principal(..))
    }

    /// Returns the key of the condition that has the string as a value.
    #[must_use]
    pub(crate) fn condition_key(&self) -> Option<&'a str> {
        match self.role {
            TextRole::ConditionValue(condition, _) => Some(&condition.key),
            _ => None,
        }
    }

    /// Whether a `*` in the string is a wildcard, which depends on the operator in a condition.
    #[must_use]
    pub(crate) fn takes_wildcards(&self) -> bool {
        match self.role {
            TextRole::ConditionValue(condition, _) => condition.operator.takes_wildcards(),
            _ => true,
        }
    }

    /// Returns a finding with the message of an ARN error.
    pub(crate) fn finding(&self, rule: &'static Rule, error: &ArnError) -> Finding {
        in_words(rule, self.place(), self.text, arn_words(error, self.text))
    }
}

/// A string in a statement that the author chose.
#[derive(Clone, Copy)]
pub(crate) struct TextSite<'a> {
    /// The statement.
    pub(crate) statement: StatementView<'a>,
    /// What the string is.
    pub(crate) role: TextRole<'a>,
    /// The string, as written.
    pub(crate) text: &'a str,
    /// Whether it contains `{`, like every variable and every template placeholder.
    pub(crate) has_brace: bool,
}

/// The role of a string in a statement.
#[derive(Clone, Copy)]
pub(crate) enum TextRole<'a> {
    /// The `Sid`.
    Sid,
    /// A principal of a type, with its index among the principals of that type.
    Principal(PrincipalType, usize),
    /// An action, with its index.
    Action(usize),
    /// A resource, with its index.
    Resource(usize),
    /// The key of a condition.
    ConditionKey(&'a Condition),
    /// A value of a condition, with its index.
    ConditionValue(&'a Condition, usize),
}

impl TextRole<'_> {
    /// Returns the place of a string with the role in a statement.
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
    /// Returns the place.
    #[must_use]
    pub(crate) fn place(&self) -> Place {
        self.role.place(&self.statement)
    }
}
