//! What a policy is held to.
//!
//! A contract is a question about all requests, and its policy can have holes, which a program fills. A
//! contract holds whatever fills them. What stands in a resource, an action or a condition is open as a
//! policy variable is; what stands in a principal is tried with each account and name that is written
//! somewhere, and with one that is not.

use std::collections::BTreeSet;

use policy_core::finding::quoted;
use policy_core::model::hole::{hole_character, hole_index, is_hole};
use policy_core::model::{
    Effect, Policy, PolicyKind, ResourceElement, Statement, Values, Version, is_account_id,
};
use policy_core::semantics::grant::ResourceForm;
use policy_core::semantics::pattern::{has_wildcard, is_all};
use policy_core::semantics::statement::{PolicyForm, PrincipalForm};

use super::access::public_question;
use super::atoms::Known;
use super::boxes::{Member, Part, conditions, is_of_caller, texts};
use super::breach::{self, Named};
use super::change::Reference;
use super::compare::{Terms, excess};
use super::question::{Answer, Question, words};
use super::sides::{Indexed, Statements};
use super::values::is_always_sent;
use super::witness::{Found, Witness};

/// Something that a policy must do, or must not do, whatever the request.
#[derive(Clone, Debug)]
pub enum Contract {
    /// Every request of the box is allowed.
    MustAllow(ContractBox),
    /// No request of the box is allowed.
    MustNotAllow(ContractBox),
    /// Nothing is allowed that this policy does not allow.
    MustNotExceed(Policy),
    /// Every request gets the same answer as under this policy: allowed, explicitly denied, or nothing.
    MustEqual(Policy),
    /// Nobody is allowed outside of what fixed values name.
    MustNotBePublic,
}

/// Requests: those to which a statement applies, and that have these values of condition keys.
#[derive(Clone, Debug)]
pub struct ContractBox {
    /// The actions, resources, principals and conditions. Its effect does not matter.
    pub statement: Statement,
    /// The exact values of condition keys; of a key with none the request lacks it.
    pub context: Vec<(String, Option<Vec<String>>)>,
}

/// What is known besides the policy and the contract.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The kind of the policy.
    pub kind: PolicyKind,
    /// What is known of AWS's services.
    pub reference: &'a dyn Reference,
    /// Values that condition keys have in every request of the project.
    pub context: &'a [(String, Vec<String>)],
    /// For each [hole](policy_core::model::hole) of the texts the first one that has the same value.
    pub holes: &'a [Option<usize>],
}

/// Whether a policy keeps a contract.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// It does.
    Kept {
        /// Whether that rests on a statement that names an account, so that its principals need a
        /// permission of their own too.
        through_account: bool,
    },
    /// It does not.
    Broken(Box<Breach>),
    /// Neither could be shown, for this reason.
    Undecided(String),
    /// No request is in the box, for this reason.
    Impossible(String),
}

/// How a contract is broken.
#[derive(Clone, Debug)]
pub struct Breach {
    /// A request for which it does not hold.
    pub witness: Witness,
    /// The statement of the policy, by its number, that lets the request through or comes nearest.
    pub statement: Option<usize>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The most ways to fill holes of principals that are looked at.
const MOST_FILLINGS: usize = 64;

/// Judges a policy by a contract.
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
            Some(Statements::of(&[ceiling], facts.kind).reworded(&unified))
        }
        _ => None,
    };
    let members: Vec<&Member> =
        own.members().chain(ceiling.iter().flat_map(Statements::members)).chain(&asked).collect();
    let Some(fillings) = fillings(&members) else {
        return Judgement::Undecided(
            "its principals have values that are not known, in too many ways".to_owned(),
        );
    };
    let (mut kept, mut open) = (None, None);
    for filling in fillings {
        let fill = |text: &str, _: bool| {
            filling.iter().fold(text.to_owned(), |text, (hole, value)| text.replace(*hole, value))
        };
        let case = Case {
            contract,
            policy,
            facts,
            filling: &filling,
            own: &own.reworded(&fill),
            asked: asked.as_ref().map(|it| it.reworded(&fill)),
            ceiling: ceiling.as_ref().map(|it| it.reworded(&fill)),
        };
        match case.judge() {
            Judgement::Kept { through_account } => {
                kept = Some(kept.unwrap_or(false) || through_account);
            }
            Judgement::Undecided(reason) => open = open.or(Some(reason)),
            other => return other,
        }
    }
    match open {
        Some(reason) => Judgement::Undecided(reason),
        None => Judgement::Kept { through_account: kept.unwrap_or(false) },
    }
}

/// Where the numbers of holes begin that can be patterns, in the texts that are asked about.
const FIRST_PATTERN: usize = 30_000;

/// A text in which the first hole of a variable stands for each. What fills a hole of a pattern can have
/// wildcards, but for one before the fifth colon of an ARN; so it is not the text that the same variable
/// is elsewhere, and stands apart.
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

/// A text with the holes as the contract and its policy have them.
fn as_written(text: &str) -> String {
    let written = |one: char| {
        let number = hole_index(one).and_then(|number| number.checked_sub(FIRST_PATTERN));
        number.and_then(hole_character).unwrap_or(one)
    };
    text.chars().map(written).collect()
}

/// The requests of a box as a statement.
fn boxed(asked: &ContractBox, facts: &Facts<'_>) -> Member {
    // What is not said of a request is whatever it is.
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

/// The ways to fill the holes of principals; nothing where there are too many.
fn fillings(members: &[&Member]) -> Option<Vec<Vec<(char, String)>>> {
    let (mut holes, mut named) = (BTreeSet::new(), BTreeSet::new());
    for member in members {
        let view = member.view();
        let of_keys: Vec<&str> = conditions(&view)
            .filter(|condition| is_of_caller(condition.key))
            .flat_map(|condition| texts(condition.values))
            .collect();
        for text in view.principals().map(|(_, text)| text).chain(of_keys) {
            holes.extend(text.chars().filter(|it| is_hole(*it)));
            named.insert(text.to_owned());
        }
    }
    let mut fillings = vec![Vec::new()];
    for (number, hole) in holes.into_iter().enumerate() {
        let values = values_of(hole, number, &named);
        let others: Vec<Vec<(char, String)>> = fillings;
        fillings = Vec::new();
        for filling in others {
            for value in &values {
                let mut longer = filling.clone();
                longer.push((hole, value.clone()));
                fillings.push(longer);
            }
            // Two values can be the same.
            for (_, value) in &filling {
                let mut longer = filling.clone();
                longer.push((hole, value.clone()));
                fillings.push(longer);
            }
        }
        if fillings.len() > MOST_FILLINGS {
            return None;
        }
    }
    Some(fillings)
}

/// The values of a hole of principals that count: one that nothing else is, and those that make a text
/// another one that is written.
fn values_of(hole: char, number: usize, named: &BTreeSet<String>) -> Vec<String> {
    let mut values = Vec::new();
    let mut is_account = false;
    for text in named {
        let Some((head, tail)) = text.split_once(hole) else { continue };
        let is_whole = head.is_empty() && tail.is_empty();
        is_account |= is_whole || head.ends_with("::") || head.ends_with("::*");
        for other in named.iter().filter(|it| !it.contains(is_hole)) {
            let middle = other.strip_prefix(head).and_then(|it| it.strip_suffix(tail));
            values.extend(middle.filter(|it| !it.is_empty()).map(str::to_owned));
            let account = other.split(':').nth(4).unwrap_or(other);
            if is_account && is_account_id(account) {
                values.push(account.to_owned());
            }
        }
    }
    values.sort_unstable();
    values.dedup();
    let fresh = if is_account {
        format!("{:012}", 555_500_000_001 + number as u64)
    } else {
        format!("value{number}")
    };
    values.insert(0, fresh);
    values
}

/// The judgement of a context without a key that every request has.
fn missing(context: &[(String, Option<Vec<String>>)]) -> Option<Judgement> {
    let (key, _) = context.iter().find(|(key, values)| values.is_none() && is_always_sent(key))?;
    Some(Judgement::Impossible(format!("every request has `{}`", quoted(key))))
}

/// A contract and its policy, with the principals that it has.
struct Case<'a> {
    contract: &'a Contract,
    policy: &'a Policy,
    facts: &'a Facts<'a>,
    filling: &'a [(char, String)],
    own: &'a Statements,
    asked: Option<Member>,
    ceiling: Option<Statements>,
}

impl Case<'_> {
    fn judge(&self) -> Judgement {
        match (self.contract, &self.asked, &self.ceiling) {
            (Contract::MustAllow(of), Some(asked), _) => self.must_allow(of, asked),
            (Contract::MustNotAllow(of), Some(asked), _) => self.must_not_allow(of, asked),
            (Contract::MustNotExceed(_), _, Some(ceiling)) => {
                let context = self.context(&[]);
                let answer = excess(self.own, ceiling, Effect::Allow, self.terms(&context));
                self.told(answer, |found| breach::exceeding(self.named(), found))
            }
            (Contract::MustEqual(_), _, Some(ceiling)) => self.must_equal(ceiling),
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

    fn terms<'c>(&'c self, context: &'c [(String, Option<Vec<String>>)]) -> Terms<'c> {
        Terms { kind: self.facts.kind, reference: self.facts.reference, context }
    }

    /// What is known of keys: what the contract says, and else what the project does.
    fn context(&self, own: &[(String, Option<Vec<String>>)]) -> Vec<(String, Option<Vec<String>>)> {
        let mut context = own.to_vec();
        for (key, values) in self.facts.context {
            let is_said = context.iter().any(|(known, _)| known.eq_ignore_ascii_case(key))
                || self.asked.as_ref().is_some_and(|asked| {
                    conditions(&asked.view()).any(|it| it.key.eq_ignore_ascii_case(key))
                });
            if !is_said {
                context.push((key.clone(), Some(values.clone())));
            }
        }
        context
    }

    /// The judgement that an answer is.
    fn told(&self, answer: Answer, words_of: impl FnOnce(&Found) -> breach::Words) -> Judgement {
        match answer {
            Answer::Nothing => Judgement::Kept { through_account: false },
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

    fn must_equal(&self, ceiling: &Statements) -> Judgement {
        let context = self.context(&[]);
        let terms = self.terms(&context);
        let mut open = None;
        for (effect, is_more) in [
            (Effect::Allow, true),
            (Effect::Allow, false),
            (Effect::Deny, true),
            (Effect::Deny, false),
        ] {
            let (one, other) = if is_more { (self.own, ceiling) } else { (ceiling, self.own) };
            let answer = excess(one, other, effect, terms);
            match self.told(answer, |found| breach::differing(self.named(), ceiling, found)) {
                Judgement::Kept { .. } => {}
                Judgement::Undecided(reason) => open = open.or(Some(reason)),
                broken => return broken,
            }
        }
        match open {
            Some(reason) => Judgement::Undecided(reason),
            None => Judgement::Kept { through_account: false },
        }
    }

    fn must_not_be_public(&self) -> Judgement {
        let context = self.context(&[]);
        let mut open = None;
        for own in &self.own.allows {
            let own = own.member.as_part(Part::Required);
            let Some(question) = public_question(self.own, own, self.terms(&context)) else {
                continue;
            };
            let is_allowed = |found: &Found| {
                let checker = self.own.filled_checker(&found.holes);
                checker.verdict(found.request()).truth().is_always()
            };
            match self.told(question.ask(is_allowed), |it| breach::public(self.named(), it)) {
                Judgement::Kept { .. } => {}
                Judgement::Undecided(reason) => open = open.or(Some(reason)),
                broken => return broken,
            }
        }
        match open {
            Some(reason) => Judgement::Undecided(reason),
            None => Judgement::Kept { through_account: false },
        }
    }

    fn must_not_allow(&self, of: &ContractBox, asked: &Member) -> Judgement {
        let context = self.context(&of.context);
        let terms = self.terms(&context);
        let known = Known::default();
        if let Some(impossible) =
            missing(&of.context).or_else(|| self.impossible(asked, terms, &known))
        {
            return impossible;
        }
        let mut open = None;
        for own in &self.own.allows {
            let mut members = vec![own.member.as_part(Part::Required), asked.clone()];
            members.extend(self.own.denies.iter().map(|it| it.member.as_part(Part::Forbidden)));
            let is_allowed = |found: &Found| {
                let checker = self.own.filled_checker(&found.holes);
                checker.verdict(found.request()).truth().is_always()
            };
            let answer = terms.question(members, &known).ask(is_allowed);
            match self.told(answer, |found| breach::allowed(self.named(), found)) {
                Judgement::Kept { .. } => {}
                Judgement::Undecided(reason) => open = open.or(Some(reason)),
                broken => return broken,
            }
        }
        match open {
            Some(reason) => Judgement::Undecided(reason),
            None => Judgement::Kept { through_account: false },
        }
    }

    /// Whether no request is in the box.
    fn impossible(&self, asked: &Member, terms: Terms<'_>, known: &Known) -> Option<Judgement> {
        match terms.question(vec![asked.clone()], known).ask(|_| true) {
            Answer::Nothing => Some(Judgement::Impossible(
                "no request can be one of those that it is about".to_owned(),
            )),
            _ => None,
        }
    }

    fn must_allow(&self, of: &ContractBox, asked: &Member) -> Judgement {
        let context = self.context(&of.context);
        let terms = self.terms(&context);
        let known = Known::default();
        if let Some(impossible) = missing(&of.context) {
            return impossible;
        }
        let (mut open, mut is_possible) = (None, false);
        for (actions, resources) in self.pairs(of) {
            let own = asked.with_actions(&actions);
            let own = match &resources {
                Some(resources) if resources.is_empty() => own.on_nothing(),
                _ => own,
            };
            let shapes = resources.unwrap_or_default();
            let question =
                |members| Question { shapes: shapes.clone(), ..terms.question(members, &known) };
            // A pair of an action and a resource that cannot occur is not asked about.
            if matches!(question(vec![own.clone()]).ask(|_| true), Answer::Nothing) {
                continue;
            }
            is_possible = true;
            let mut members = vec![own];
            let own_part = |part| move |it: &Indexed| it.member.as_part(part);
            members.extend(self.own.allows.iter().map(own_part(Part::Covering)));
            members.extend(self.own.denies.iter().map(own_part(Part::Rescuing)));
            let is_missed = |found: &Found| {
                let checker = self.own.filled_checker(&found.holes);
                checker.verdict(found.request()).truth().is_never()
            };
            let answer = question(members).ask(is_missed);
            match self.told(answer, |found| breach::missed(self.named(), found)) {
                Judgement::Kept { .. } => {}
                Judgement::Undecided(reason) => open = open.or(Some(reason)),
                broken => return broken,
            }
        }
        match open {
            _ if !is_possible => {
                let date = self.facts.reference.date().unwrap_or("the catalog");
                Judgement::Impossible(format!(
                    "no request can be one of those that it is about, by the data of {date}"
                ))
            }
            Some(reason) => Judgement::Undecided(reason),
            None => Judgement::Kept { through_account: self.is_through_account(of) },
        }
    }

    /// The actions that are asked about, together where they are about the same resources, each group with
    /// these resources, none for `*`; without where nothing is known of them.
    fn pairs(&self, of: &ContractBox) -> Vec<(Vec<String>, Option<Vec<String>>)> {
        let reference = self.facts.reference;
        let mut groups: Vec<(Option<Vec<String>>, Vec<String>)> = Vec::new();
        for pattern in of.statement.action().values() {
            let mut names = reference.all_actions(pattern);
            if names.is_empty() {
                names.push(pattern.to_owned());
            }
            let is_named = !has_wildcard(pattern);
            for name in names {
                let resources = reference.resources(&name);
                if !is_about(of, resources.as_deref(), is_named) {
                    continue;
                }
                match groups.iter_mut().find(|(known, _)| *known == resources) {
                    Some((_, group)) => group.push(name),
                    None => groups.push((resources, vec![name])),
                }
            }
        }
        let asks_resource = of.statement.resource().is_some();
        let pair = |(resources, names): (Option<Vec<String>>, Vec<String>)| {
            (names, resources.filter(|_| asks_resource))
        };
        groups.into_iter().map(pair).collect()
    }

    /// Whether what is allowed rests on statements that name accounts of the principals.
    fn is_through_account(&self, of: &ContractBox) -> bool {
        let names_account = |text: &str| is_account_id(text) || text.ends_with(":root");
        let asks_account = of
            .statement
            .principal()
            .is_some_and(|it| it.entries().iter().any(|it| it.values().iter().any(names_account)));
        let names =
            |member: &Member| member.view().principals().any(|(_, text)| names_account(text));
        !asks_account && self.own.allows.iter().any(|it| names(&it.member))
    }
}

/// Whether an action is asked about. One that is about no resource is, as `*`, where it is named or the box
/// has that.
fn is_about(of: &ContractBox, resources: Option<&[String]>, is_named: bool) -> bool {
    let (Some(element), Some(resources)) = (of.statement.resource(), resources) else {
        return true;
    };
    !resources.is_empty() || is_named || element.values().iter().any(is_all)
}
