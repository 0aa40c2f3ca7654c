//! Contracts that a policy is checked against.
//!
//! A contract is a question about all requests, and its policy can have holes, which a program fills. A
//! contract must hold whatever fills them. A hole in a resource, an action or a condition is unknown, like a
//! policy variable; a hole in a principal is tried with each account and name that is written somewhere, and
//! with one that is not.

use std::cell::Cell;

use policy_core::finding::quoted;
use policy_core::model::hole::{hole_character, hole_index};
use policy_core::model::{
    BaseOperator, Effect, Policy, PolicyKind, PrincipalType, ResourceElement, Statement,
    TrustAction, Values, Version,
};
use policy_core::semantics::grant::ResourceForm;
use policy_core::semantics::pattern::{covers_in_any_casing, has_wildcard, is_all};
use policy_core::semantics::statement::{PolicyForm, PrincipalForm, StatementView};
use policy_core::semantics::truth::Truth;

use super::access::public_question;
use super::atoms::Known as Shared;
use super::boxes::{Member, Part, conditions, is_of_caller, is_of_resource, texts};
use super::breach::{self, Named};
use super::budget::Budget;
use super::change::{NoReference, Reference};
use super::check::is_account;
use super::compare::{Terms, both_ways, excess};
use super::fillings::{fill, fillings};
use super::plain::{self, are_apart, takes_all};
use super::question::{Answer, Question, words};
use super::sides::Statements;
use super::values::is_always_sent;
use super::variables::{required_keys, resolved};
use super::witness::{Found, Witness};

/// Something that a policy must or must not do, whatever the request.
#[derive(Clone, Debug)]
pub enum Contract {
    /// Every request in the box is allowed.
    MustAllow(ContractBox),
    /// No request in the box is allowed.
    MustNotAllow(ContractBox),
    /// Nothing is allowed that this policy does not allow.
    MustNotExceed(Policy),
    /// Every request gets the same answer as from this policy: allowed, explicitly denied, or neither.
    MustEqual(Policy),
    /// Nobody is allowed except callers that fixed values identify.
    MustNotBePublic,
}

/// A set of requests: those to which a statement applies, with these values of condition keys.
#[derive(Clone, Debug)]
pub struct ContractBox {
    /// The actions, resources, principals and conditions. Its effect does not matter.
    pub statement: Statement,
    /// The exact values of condition keys; a request does not have a key with `None`.
    pub context: Vec<(String, Option<Vec<String>>)>,
}

/// What is known in addition to the policy and the contract.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The kind of the policy.
    pub kind: PolicyKind,
    /// What is known about AWS services.
    pub reference: &'a dyn Reference,
    /// Values that condition keys have in every request of the project.
    pub context: &'a [(String, Vec<String>)],
    /// For each [hole](policy_core::model::hole), the first one that has the same value.
    pub holes: &'a [Option<usize>],
}

/// Whether a policy keeps a contract.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// It keeps the contract.
    Kept,
    /// It breaks the contract.
    Broken(Box<Breach>),
    /// Neither could be shown, for this reason.
    Undecided(String),
    /// The box contains no request, for this reason.
    Impossible(String),
}

/// How a contract is broken.
#[derive(Clone, Debug)]
pub struct Breach {
    /// A request for which the contract does not hold.
    pub witness: Witness,
    /// The number of the policy's statement that allows the request or is the closest match.
    pub statement: Option<usize>,
    /// The problem, in one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// Checks a policy against a contract.
///
/// ```
/// use policy_analysis::prove::{Contract, ContractBox, Facts, Judgement, NoReference, judge};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}}"#)?;
/// let asked = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Action": "s3:GetObject", "Resource": "arn:aws:s3:::*/2026/*"}}"#)?;
/// let asked = ContractBox { statement: asked.statements()[0].clone(), context: Vec::new() };
/// let facts = Facts {
///     kind: PolicyKind::Identity,
///     reference: &NoReference,
///     context: &[],
///     holes: &[],
/// };
/// let judgement = judge(&Contract::MustNotAllow(asked), &policy, &facts);
/// let Judgement::Broken(breach) = judgement else { panic!("{judgement:?}") };
/// assert_eq!(
///     breach.message,
///     "statement 0 allows `s3:GetObject` on `arn:aws:s3:::reports/2026/a`",
/// );
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn judge(contract: &Contract, policy: &Policy, facts: &Facts<'_>) -> Judgement {
    judged(contract, policy, facts, &|case| case.judge())
}

/// Returns the number of the statement through which a policy keeps `must_allow`, if it names an account: the
/// principals of the account then also need a permission of their own.
///
/// ```
/// use policy_analysis::prove::{Contract, ContractBox, Facts, NoReference, through_account};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let of = |principal: &str| {
///     let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///         "Action": "sts:AssumeRole", "Principal": {"AWS": "PRINCIPAL"}}}"#;
///     read_policy(&text.replace("PRINCIPAL", principal))
/// };
/// let role = "arn:aws:iam::123456789012:role/Loader";
/// let asked = ContractBox { statement: of(role)?.statements()[0].clone(), context: Vec::new() };
/// let contract = Contract::MustAllow(asked);
/// let facts =
///     Facts { kind: PolicyKind::Trust, reference: &NoReference, context: &[], holes: &[] };
/// assert_eq!(through_account(&contract, &of(role)?, &facts), None);
/// assert_eq!(through_account(&contract, &of("123456789012")?, &facts), Some(0));
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn through_account(contract: &Contract, policy: &Policy, facts: &Facts<'_>) -> Option<usize> {
    let Contract::MustAllow(_) = contract else { return None };
    let found = Cell::new(None);
    judged(contract, policy, facts, &|case| {
        if found.get().is_none() {
            found.set(case.of_account());
        }
        Judgement::Kept
    });
    found.get()
}

/// Judges a policy with each way to fill the holes in principals.
fn judged(
    contract: &Contract,
    policy: &Policy,
    facts: &Facts<'_>,
    ask: &dyn Fn(&Case<'_>) -> Judgement,
) -> Judgement {
    let unified = |text: &str, is_pattern: bool| unified(text, is_pattern, facts.holes);
    let own = Statements::of(&[policy], facts.kind).reworded(&unified);
    let asked = match contract {
        Contract::MustAllow(asked) | Contract::MustNotAllow(asked) => {
            Some(boxed(asked, facts).reworded(&unified))
        }
        _ => None,
    };
    let ceiling = match contract {
        Contract::MustNotExceed(ceiling) | Contract::MustEqual(ceiling) => {
            let statements = Statements::of(&[ceiling], facts.kind).reworded(&unified);
            Some((statements, ceiling.version()))
        }
        _ => None,
    };
    let of_ceiling = ceiling.iter().flat_map(|(it, _)| it.members());
    let members: Vec<&Member> = own.members().chain(of_ceiling).chain(&asked).collect();
    let Some(fillings) = fillings(&members, can_be_pattern) else {
        return Judgement::Undecided(
            "its principals have too many combinations of unknown values".to_owned(),
        );
    };
    every(fillings.iter().map(|filling| {
        let context: Vec<Known> = context_of(contract, asked.as_ref(), facts)
            .into_iter()
            .map(|(key, values)| {
                let value = |it: &String| fill(&unified(it, false), filling);
                (key, values.map(|values| values.iter().map(value).collect()))
            })
            .collect();
        let words = |is_2012: bool| {
            let context = &context;
            move |text: &str, _: bool| {
                let text = fill(text, filling);
                if is_2012 { resolved(&text, context) } else { text }
            }
        };
        let case = Case {
            contract,
            policy,
            facts,
            filling,
            context: &context,
            own: &own.reworded(&words(policy.version() == Version::V2012)),
            asked: asked.as_ref().map(|it| it.reworded(&words(true))),
            ceiling: ceiling
                .as_ref()
                .map(|(it, version)| it.reworded(&words(*version == Version::V2012))),
        };
        ask(&case)
    }))
}

/// What is known about a condition key.
type Known = (String, Option<Vec<String>>);

/// Combines judgments that must all be kept.
fn every(judgements: impl IntoIterator<Item = Judgement>) -> Judgement {
    let mut open = None;
    for judgement in judgements {
        match judgement {
            Judgement::Kept => {}
            Judgement::Undecided(reason) => open = open.or(Some(reason)),
            other => return other,
        }
    }
    open.map_or(Judgement::Kept, Judgement::Undecided)
}

/// What is known about keys: from the contract, or else from the project.
fn context_of(contract: &Contract, asked: Option<&Member>, facts: &Facts<'_>) -> Vec<Known> {
    let mut context = match contract {
        Contract::MustAllow(of) | Contract::MustNotAllow(of) => of.context.clone(),
        _ => Vec::new(),
    };
    for (key, values) in facts.context {
        let is_said = context.iter().any(|(known, _)| known.eq_ignore_ascii_case(key))
            || asked.is_some_and(|asked| {
                conditions(&asked.view()).any(|it| it.key.eq_ignore_ascii_case(key))
            });
        if !is_said {
            context.push((key.clone(), Some(values.clone())));
        }
    }
    context
}

/// The first number for holes that can be patterns, in the strings of a question.
const FIRST_PATTERN: usize = 30_000;

/// A string in which each hole is replaced by the first one with the same variable. The value of a hole in a
/// pattern can have wildcards, except before the fifth colon of an ARN, so it is a different string from the
/// same variable elsewhere, and gets a separate number.
fn unified(text: &str, is_pattern: bool, holes: &[Option<usize>]) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut colons = 0;
    let first = |one: char| {
        colons += usize::from(one == ':');
        let Some(index) = hole_index(one) else { return one };
        let first = holes.get(index).copied().flatten().unwrap_or(index);
        let is_field = text.starts_with("arn:") && colons < 5;
        let number = if is_pattern && !is_field { FIRST_PATTERN + first } else { first };
        hole_character(number).unwrap_or(one)
    };
    text.chars().map(first).collect()
}

/// Whether a hole can be a pattern.
pub(super) fn can_be_pattern(hole: char) -> bool {
    hole_index(hole).is_some_and(|number| number >= FIRST_PATTERN)
}

/// A string with the holes as in the contract and its policy.
fn as_written(text: &str) -> String {
    let written = |one: char| {
        let number = hole_index(one).and_then(|number| number.checked_sub(FIRST_PATTERN));
        number.and_then(hole_character).unwrap_or(one)
    };
    text.chars().map(written).collect()
}

/// The actions of a trust policy that match a pattern and that a principal of the statement can call.
fn of_trust(pattern: &str, asked: &StatementView<'_>) -> Vec<String> {
    let is_anyone = asked.can_name_anyone();
    let has = |federated: bool| {
        asked.principals().any(|(kind, _)| (kind == PrincipalType::Federated) == federated)
    };
    let can_be_called = |action: &TrustAction| match action {
        TrustAction::AssumeRoleWithSaml | TrustAction::AssumeRoleWithWebIdentity => {
            is_anyone || has(true)
        }
        TrustAction::AssumeRole | TrustAction::SetContext => is_anyone || has(false),
        _ => true,
    };
    let all = TrustAction::ALL.into_iter();
    let named = all.filter(|it| covers_in_any_casing(pattern, it.as_str()) && can_be_called(it));
    named.map(|it| it.as_str().to_owned()).collect()
}

/// The requests in a box as a statement.
fn boxed(asked: &ContractBox, facts: &Facts<'_>) -> Member {
    // Unspecified parts of a request can have any value.
    let form = PolicyForm {
        principals: PrincipalForm::NamedOrEveryone,
        resources: match facts.kind {
            PolicyKind::Trust => ResourceForm::OfTheResource,
            _ => ResourceForm::AsWritten,
        },
        ..PolicyForm::of(facts.kind, Version::V2012)
    };
    let mut statement = asked.statement.clone();
    if statement.resource().is_none() && facts.kind != PolicyKind::Trust {
        statement.resource = Some(ResourceElement { negated: false, values: Values::Literal("*") });
    }
    Member::of(&statement, form, Part::Required)
}

/// The judgment for a box whose requests lack the key of one of its own variables. A request without the key is
/// not in a box with the variable.
fn without_value(asked: &Member, context: &[Known]) -> Option<Judgement> {
    let view = asked.view();
    let is_absent = |key: &str| {
        let is_it = |name: &str| name.eq_ignore_ascii_case(key);
        context.iter().any(|(name, values)| is_it(name) && values.is_none())
            || conditions(&view).any(|it| {
                it.operator.base == BaseOperator::Null
                    && is_it(it.key)
                    && texts(it.values).all(|value| value.eq_ignore_ascii_case("true"))
            })
    };
    let key = required_keys(asked).into_iter().find(|key| is_absent(key))?;
    let key = quoted(&key);
    Some(Judgement::Impossible(format!("no request without `{key}` has a value for `${{{key}}}`")))
}

/// The judgment for a context without a key that every request has.
fn missing(context: &[Known]) -> Option<Judgement> {
    let (key, _) = context.iter().find(|(key, values)| values.is_none() && is_always_sent(key))?;
    Some(Judgement::Impossible(format!("every request has `{}`", quoted(key))))
}

/// A contract and its policy, with values for the holes in principals.
struct Case<'a> {
    contract: &'a Contract,
    policy: &'a Policy,
    facts: &'a Facts<'a>,
    filling: &'a [(char, String)],
    context: &'a [Known],
    own: &'a Statements,
    asked: Option<Member>,
    ceiling: Option<Statements>,
}

impl Case<'_> {
    fn judge(&self) -> Judgement {
        if let Some(impossible) = missing(self.context) {
            return impossible;
        }
        let asked = self.asked.as_ref();
        if let Some(impossible) = asked.and_then(|it| without_value(it, self.context)) {
            return impossible;
        }
        match (self.contract, &self.asked, &self.ceiling) {
            (Contract::MustAllow(_), Some(asked), _) => self.must_allow(asked),
            (Contract::MustNotAllow(_), Some(asked), _) => self.must_not_allow(asked),
            (Contract::MustNotExceed(_), _, Some(ceiling)) => {
                let answer = excess(self.own, ceiling, Effect::Allow, self.terms());
                self.told(answer, &|found| breach::exceeding(self.named(), found))
            }
            (Contract::MustEqual(_), _, Some(ceiling)) => {
                every(both_ways(self.own, ceiling).map(|(effect, one, other)| {
                    let answer = excess(one, other, effect, self.terms());
                    self.told(answer, &|found| breach::differing(self.named(), ceiling, found))
                }))
            }
            _ => self.must_not_be_public(),
        }
    }

    fn named(&self) -> Named<'_> {
        Named {
            policy: self.policy,
            statements: self.own,
            kind: self.facts.kind,
            filling: self.filling,
        }
    }

    fn terms(&self) -> Terms<'_> {
        Terms { kind: self.facts.kind, reference: self.facts.reference, context: self.context }
    }

    /// The policy's answer to a request.
    fn truth(&self, found: &Found) -> Truth {
        self.own.filled_checker(&found.holes).verdict(found.request()).truth()
    }

    /// Converts an answer to a judgment.
    fn told(&self, answer: Answer, words_of: &dyn Fn(&Found) -> breach::Words) -> Judgement {
        match answer {
            Answer::Nothing => Judgement::Kept,
            Answer::Open(reason) => Judgement::Undecided(words(&reason)),
            Answer::Found(found) => {
                let breach::Words { statement, message, help } = words_of(&found);
                Judgement::Broken(Box::new(Breach {
                    witness: found.witness,
                    statement,
                    message: as_written(&message),
                    help: help.as_deref().map(as_written),
                }))
            }
        }
    }

    fn must_not_be_public(&self) -> Judgement {
        let allows = self.own.allows.iter().map(|it| it.member.as_part(Part::Required));
        let questions = allows.filter_map(|own| public_question(self.own, own, self.terms()));
        every(questions.map(|question| {
            let answer = question.ask(&|found| self.truth(found).is_always());
            self.told(answer, &|found| breach::public(self.named(), found))
        }))
    }

    fn must_not_allow(&self, asked: &Member) -> Judgement {
        let (terms, known) = (self.terms(), Shared::default());
        if !self.is_possible(asked, &[], &known) {
            return Judgement::Impossible("no request can match this contract".to_owned());
        }
        let denies = self.denies_near(asked);
        if denies.iter().any(|it| takes_all(it, asked)) {
            return Judgement::Kept;
        }
        every(self.own.allows.iter().map(|own| {
            if are_apart(&own.member, asked) || denies.iter().any(|it| takes_all(it, &own.member)) {
                return Judgement::Kept;
            }
            let near = denies.iter().filter(|it| !are_apart(it, &own.member));
            let mut members = vec![own.member.as_part(Part::Required), asked.clone()];
            members.extend(near.map(|it| it.as_part(Part::Forbidden)));
            let answer = terms.question(members, &known).ask(&|found| {
                self.truth(found).is_always() && asked.is_about(found.request(), &found.holes)
            });
            self.told(answer, &|found| breach::allowed(self.named(), found))
        }))
    }

    fn must_allow(&self, asked: &Member) -> Judgement {
        let (terms, known) = (self.terms(), Shared::default());
        let mut is_possible = false;
        let judgement = every(self.pairs(asked).into_iter().map(|(actions, resources)| {
            let own = asked.with_actions(&actions);
            let own = match &resources {
                Some(resources) if resources.is_empty() => own.on_nothing(),
                _ => own,
            };
            let shapes = resources.unwrap_or_default();
            let question =
                |members| Question { shapes: shapes.clone(), ..terms.question(members, &known) };
            // An action and a resource that cannot occur together are skipped.
            if !self.is_possible(&own, &shapes, &known) {
                return Judgement::Kept;
            }
            is_possible = true;
            let denies = self.denies_near(&own);
            let allows = || self.own.allows.iter().map(|it| &it.member);
            if denies.is_empty() && allows().any(|it| takes_all(it, &own)) {
                return Judgement::Kept;
            }
            let mut members = vec![own.clone()];
            let near = allows().filter(|it| !are_apart(it, &own));
            members.extend(near.map(|it| it.as_part(Part::Covering)));
            members.extend(denies.iter().map(|it| it.as_part(Part::Rescuing)));
            let answer = question(members).ask(&|found| {
                self.truth(found).is_never() && own.is_about(found.request(), &found.holes)
            });
            self.told(answer, &|found| breach::missed(self.named(), found))
        }));
        match judgement {
            _ if !is_possible => {
                let date = self.facts.reference.date().unwrap_or("the catalog");
                Judgement::Impossible(format!(
                    "no request can match this contract, according to the data of {date}"
                ))
            }
            judgement => judgement,
        }
    }

    /// Whether a statement applies to any request.
    fn is_possible(&self, asked: &Member, shapes: &[String], known: &Shared) -> bool {
        let mut budget = Budget::new(known.clone());
        let is_plainly = plain::is_possible(asked, shapes, self.context, &mut budget);
        budget.settle();
        if is_plainly == Ok(true) {
            return true;
        }
        // What follows from the caller and the resource must fit them, like a condition on it.
        let has_variable = |it: &String| it.contains("${");
        let (derived, given): (Vec<Known>, Vec<Known>) =
            self.context.iter().cloned().partition(|(key, values)| {
                (is_of_caller(key) || is_of_resource(key))
                    && !values.iter().flatten().any(has_variable)
            });
        let asked = asked.with_values(derived.iter().map(|(key, it)| (&**key, it.as_deref())));
        // It does not matter here whether the names of its actions are real.
        let terms = Terms { reference: &NoReference, context: &given, ..self.terms() };
        let shapes = shapes.to_vec();
        let question = Question { shapes, ..terms.question(vec![asked], known) };
        !matches!(question.ask(&|_| true), Answer::Nothing)
    }

    /// The Deny statements that can apply to the same requests as another statement.
    fn denies_near(&self, member: &Member) -> Vec<&Member> {
        let denies = self.own.denies.iter().map(|it| &it.member);
        denies.filter(|it| !are_apart(it, member)).collect()
    }

    /// The actions in the question, grouped by their resources: empty for `*`, and `None` if nothing is known
    /// about them.
    fn pairs(&self, asked: &Member) -> Vec<(Vec<String>, Option<Vec<String>>)> {
        let reference = self.facts.reference;
        let view = asked.view();
        let asked_on: Option<Vec<&str>> = view.resource().map(|it| texts(it.texts).collect());
        let mut groups: Vec<(Option<Vec<String>>, Vec<String>)> = Vec::new();
        for pattern in texts(view.action().texts) {
            let mut names = match self.facts.kind {
                PolicyKind::Trust => of_trust(pattern, &view),
                _ => reference.all_actions(pattern),
            };
            if names.is_empty() {
                names.push(pattern.to_owned());
            }
            for name in names {
                let resources = reference.resources(&name).filter(|_| asked_on.is_some());
                // An action without resources is included, with `*`, if it is named or the box has that
                // resource.
                let is_asked = resources.as_ref().is_none_or(|it| !it.is_empty())
                    || !has_wildcard(pattern)
                    || asked_on.iter().flatten().any(|it| is_all(it));
                if !is_asked {
                    continue;
                }
                match groups.iter_mut().find(|(known, _)| *known == resources) {
                    Some((_, group)) => group.push(name),
                    None => groups.push((resources, vec![name])),
                }
            }
        }
        groups.into_iter().map(|(resources, names)| (names, resources)).collect()
    }

    /// The number of the statement that names an account without which the box is not allowed.
    fn of_account(&self) -> Option<usize> {
        let asked = self.asked.as_ref()?;
        let names_account =
            |member: &Member| member.view().principals().any(|(kind, text)| is_account(kind, text));
        let of_account = self.own.allows.iter().map(|it| &it.member);
        let number = of_account
            .filter(|it| names_account(it) && !are_apart(it, asked))
            .map(|it| it.place.1)
            .next()?;
        let rest = Case {
            own: &self.own.without_accounts(),
            asked: self.asked.clone(),
            ceiling: None,
            ..*self
        };
        match rest.judge() {
            Judgement::Kept | Judgement::Impossible(_) => None,
            Judgement::Broken(_) | Judgement::Undecided(_) => Some(number),
        }
    }
}
