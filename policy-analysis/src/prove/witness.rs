//! Requests that are built from chosen values.

use policy_core::model::PolicyKind;
use policy_core::model::hole::is_hole;
use policy_core::model::is_account_id;
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::pattern::{has_wildcard, is_all};

use super::atoms::Token;
use super::boxes::{Member, Side, Value, conditions, is_of_caller, texts};
use super::callers::OWN_ACCOUNT;
use super::change::Reference;
use super::check::Checker;
use super::question::Sides;
use super::values::{
    instance as instance_of, instance_of_arn, pattern_of, reads_variables, resource_pattern,
};
use super::variables::Variables;
use crate::context::Context;
use crate::principal::Principal;
use crate::request::Request;

/// A request for which something does not hold, as short as possible.
#[derive(Clone, Debug)]
pub struct Witness {
    request: Request,
    needs_identity: bool,
}

impl Witness {
    /// The request.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// Whether the caller also needs a permission in its own account, which the analyzed policy cannot give.
    #[must_use]
    pub const fn needs_identity(&self) -> bool {
        self.needs_identity
    }

    /// The same witness, which needs a permission in its own account if policies allow the request, but none
    /// does without the accounts that its statements name.
    pub(super) fn beside(self, without_accounts: Option<&Checker>) -> Self {
        let is_direct = without_accounts
            .is_none_or(|checker| checker.verdict(&self.request).truth().is_always());
        Self { needs_identity: self.needs_identity || !is_direct, ..self }
    }
}

/// A request, with the values of the policies' holes for which it is a counterexample.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) witness: Witness,
    pub(super) holes: Vec<(char, String)>,
}

impl Found {
    /// The same request for another action.
    pub(super) fn about(&self, action: &str) -> Option<Self> {
        let Witness { request, needs_identity } = &self.witness;
        let request = request.about(action).ok()?;
        let witness = Witness { request, needs_identity: *needs_identity };
        Some(Self { witness, holes: self.holes.clone() })
    }

    /// The same request with other keys.
    pub(super) fn with_context(self, keys: Context) -> Option<Self> {
        let Witness { request, needs_identity } = self.witness;
        let request = request.with_context(keys).ok()?;
        Some(Self { witness: Witness { request, needs_identity }, holes: self.holes })
    }

    /// The same request on another resource of the same account.
    pub(super) fn on(&self, resource: &str) -> Option<Self> {
        let Witness { request, needs_identity } = &self.witness;
        let request = request.on(resource).ok()?;
        let witness = Witness { request, needs_identity: *needs_identity };
        Some(Self { witness, holes: self.holes.clone() })
    }

    pub(super) const fn request(&self) -> &Request {
        &self.witness.request
    }
}

/// The parts from which requests are built.
pub(super) struct Making<'a> {
    pub(super) members: &'a [Member],
    pub(super) sides: &'a Sides,
    pub(super) principals: &'a [Principal],
    pub(super) variables: &'a Variables,
    pub(super) kind: PolicyKind,
    /// Whether the statements name resources.
    pub(super) has_resource: bool,
}

/// Values for unknowns if nothing requires another, the simplest first.
const FILLINGS: [&str; 2] = ["v", "other-"];

/// The maximum number of steps for finding the values of variables.
const MOST_STEPS: u32 = 10_000;

impl Making<'_> {
    /// The requests with the chosen values, the simplest first.
    pub(super) fn requests(&self, chosen: &[&Value]) -> Vec<Found> {
        let principal = chosen.iter().find_map(|value| match value {
            Value::Caller(number) => self.principals.get(*number),
            _ => None,
        });
        let Some(principal) = principal else { return Vec::new() };
        if self.variables.is_empty() {
            return self.filled(principal, chosen, &[]);
        }
        let told = self.told(principal, chosen);
        let mut found = Vec::new();
        for filling in FILLINGS {
            let values: Vec<String> = told
                .iter()
                .enumerate()
                .map(|(number, value)| match value {
                    Some(value) => value.clone(),
                    None => self.plain(number, filling),
                })
                .collect();
            found.extend(self.filled(principal, chosen, &values));
        }
        found
    }

    /// A simple value for an unknown.
    fn plain(&self, number: usize, filling: &str) -> String {
        let hole = self.variables.all().get(number).map(|open| open.hole);
        let fields = |text: &str| -> Option<usize> {
            let is_field = |field: &str| field.chars().eq(hole);
            text.split(':').take(5).position(is_field)
        };
        let of_member = |member: &Member| {
            let view = member.view();
            let resources: Vec<&str> =
                view.resource().into_iter().flat_map(|it| texts(it.texts)).collect();
            let values = conditions(&view).flat_map(|it| texts(it.values)).collect::<Vec<_>>();
            resources.into_iter().chain(values).find_map(fields)
        };
        match self.members.iter().find_map(of_member) {
            Some(1) => "aws".to_owned(),
            Some(3) => "us-east-1".to_owned(),
            Some(4) => OWN_ACCOUNT.to_owned(),
            _ => format!("{filling}{number}"),
        }
    }

    /// What the chosen values imply for the unknowns.
    fn told(&self, principal: &Principal, chosen: &[&Value]) -> Vec<Option<String>> {
        let mut told: Vec<Option<String>> = vec![None; self.variables.all().len()];
        for (place, open) in told.iter_mut().zip(self.variables.all()) {
            let Some(key) = &open.key else { continue };
            if DerivedKey::parse(key) == Some(DerivedKey::PrincipalAccount) {
                *place = principal.account().map(str::to_owned);
            }
            for ((side, _), value) in self.sides.iter().zip(chosen) {
                if let (Side::Key(side), Value::Key(Some(values))) = (side, value)
                    && side.name.eq_ignore_ascii_case(key)
                    && let [value] = values.as_slice()
                    && !value.contains(is_hole)
                {
                    *place = Some(value.clone());
                }
            }
        }
        for member in self.members.iter().filter(|member| member.part.helps()) {
            let view = member.view();
            let is_2012 = reads_variables(member);
            for ((side, _), value) in self.sides.iter().zip(chosen) {
                match (side, value) {
                    (Side::Resource, Value::Resource { arn: resource, .. }) => {
                        let Some(element) = view.resource().filter(|it| !it.is_negated) else {
                            continue;
                        };
                        let patterns = texts(element.texts)
                            .map(|text| resource_pattern(member, text, self.variables));
                        unify_one(patterns, resource, &mut told, self.variables);
                    }
                    (Side::Key(key), Value::Key(Some(values))) => {
                        for condition in conditions(&view) {
                            let base = condition.operator.base;
                            if base.is_negated() || !condition.key.eq_ignore_ascii_case(&key.name) {
                                continue;
                            }
                            for value in values {
                                let patterns = texts(condition.values)
                                    .map(|text| pattern_of(base, text, is_2012, self.variables));
                                unify_one(patterns, value, &mut told, self.variables);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        told
    }

    /// The requests in which the unknowns have values.
    fn filled(&self, principal: &Principal, chosen: &[&Value], values: &[String]) -> Vec<Found> {
        let text = |text: &str| {
            self.variables
                .all()
                .iter()
                .zip(values)
                .fold(text.to_owned(), |text, (open, value)| text.replace(open.hole, value))
        };
        let (mut action, mut resource) = (String::new(), role_of(OWN_ACCOUNT));
        let mut account = None;
        let mut keys: Vec<(String, Vec<String>)> = Vec::new();
        let mut absent: Vec<&str> = Vec::new();
        for ((side, _), value) in self.sides.iter().zip(chosen) {
            match (side, value) {
                (Side::Action, Value::Action(it)) => action = text(it),
                (Side::Resource, Value::Resource { arn, account: of }) => {
                    resource = text(arn);
                    account = of.as_ref().map(|it| text(it));
                }
                (Side::Key(key), Value::Key(Some(values))) => {
                    keys.push((key.name.clone(), values.iter().map(|it| text(it)).collect()));
                }
                (Side::Key(key), Value::Key(None)) => absent.push(&key.name),
                _ => {}
            }
        }
        for ((key, open), value) in self.variables.keyed().zip(values) {
            let is_used = chosen.iter().any(|chosen| match chosen {
                Value::Resource { arn, .. } => arn.contains(open.hole),
                Value::Key(Some(values)) => values.iter().any(|it| it.contains(open.hole)),
                _ => false,
            });
            let is_given = keys.iter().any(|(known, _)| known.eq_ignore_ascii_case(key))
                || absent.iter().any(|known| known.eq_ignore_ascii_case(key));
            let is_told = !FILLINGS.iter().any(|filling| value.starts_with(filling));
            if (is_used || is_told) && !is_given && !is_of_caller(key) {
                keys.push((key.to_owned(), vec![value.clone()]));
            }
        }
        let holes: Vec<(char, String)> = self
            .variables
            .all()
            .iter()
            .zip(values)
            .filter(|(open, _)| open.key.is_none())
            .map(|(open, value)| (open.hole, value.clone()))
            .collect();
        let placed = self.placed(principal, &action, &resource, account.as_deref(), &keys);
        placed.into_iter().map(|witness| Found { witness, holes: holes.clone() }).collect()
    }

    /// The request with accounts for which the policy decides it.
    fn placed(
        &self,
        principal: &Principal,
        action: &str,
        resource: &str,
        account: Option<&str>,
        keys: &[(String, Vec<String>)],
    ) -> Vec<Witness> {
        let of_arn = resource.split(':').nth(4).filter(|it| it.len() == 12).map(str::to_owned);
        let of_resource = account.map(str::to_owned).or(of_arn);
        let own = principal.account();
        let is_attached = !matches!(self.kind, PolicyKind::Trust | PolicyKind::Resource);
        // An identity-based policy decides alone within an account, and a resource-based policy across two.
        let mut callers = vec![principal.clone()];
        if is_attached && let (Some(own), Some(other)) = (own, &of_resource) {
            let moved = principal.to_text().replace(own, other);
            callers.splice(0..0, Principal::parse(&moved));
        }
        let mut found = Vec::new();
        for principal in callers {
            let own = principal.account();
            let account = match (&of_resource, own) {
                (Some(account), _) => account.clone(),
                (None, Some(own)) if is_attached => own.to_owned(),
                (None, Some(OWN_ACCOUNT)) => "444455556666".to_owned(),
                (None, _) => OWN_ACCOUNT.to_owned(),
            };
            let resource = if self.has_resource { resource.to_owned() } else { role_of(&account) };
            let mut context = Some(Context::new());
            for (key, values) in keys {
                context = context.and_then(|it| it.with_values(key, values.iter().cloned()).ok());
            }
            let needs_identity = !is_attached && own.is_some_and(|own| own != account);
            let request = Request::new(principal, action, resource)
                .and_then(|it| it.with_resource_account(account))
                .and_then(|it| it.with_context(context.unwrap_or_default()));
            found.extend(request.ok().map(|request| Witness { request, needs_identity }));
        }
        found
    }
}

pub(super) fn role_of(account: &str) -> String {
    format!("arn:aws:iam::{account}:role/a")
}

/// The simplest request for an action on a resource, which a search would try first: by a caller that the
/// policy is attached to, without keys.
pub(super) fn plainest(
    kind: PolicyKind,
    action: &str,
    resource: &str,
    reference: &dyn Reference,
) -> Option<Found> {
    if matches!(kind, PolicyKind::Trust | PolicyKind::Resource | PolicyKind::ResourceControl)
        || resource.contains("${")
        || !resource.is_ascii()
        || !action.is_ascii()
    {
        return None;
    }
    let action = if has_wildcard(action) {
        reference.actions(action).into_iter().next().unwrap_or_else(|| instance_of(action))
    } else {
        action.to_owned()
    };
    let service = action.split(':').next().filter(|it| !it.is_empty())?;
    let resource =
        if is_all(resource) { format!("arn:aws:{service}:::a") } else { instance_of_arn(resource) };
    let caller = Principal::parse(&format!("arn:aws:iam::{OWN_ACCOUNT}:user/a")).ok()?;
    let of_arn = resource.split(':').nth(4).filter(|it| is_account_id(it));
    let account = of_arn.unwrap_or(OWN_ACCOUNT).to_owned();
    if account != OWN_ACCOUNT {
        return None;
    }
    let request = Request::new(caller, &action, &resource)
        .and_then(|it| it.with_resource_account(account))
        .ok()?;
    Some(Found { witness: Witness { request, needs_identity: false }, holes: Vec::new() })
}

/// Finds and keeps values of unknowns with which one of the patterns matches a string. The unknowns can be in
/// either.
fn unify_one(
    patterns: impl Iterator<Item = Vec<Token>>,
    text: &str,
    told: &mut Vec<Option<String>>,
    variables: &Variables,
) {
    let letters: Vec<char> = text.chars().collect();
    let is_open = text.contains(is_hole);
    for pattern in patterns {
        if is_open {
            let own = variables.tokens(text, false, false);
            for filling in [None, Some('a')] {
                let mut found = told.clone();
                let mut steps = MOST_STEPS;
                let instance = instance(&pattern, filling, &found);
                if instance.is_some_and(|it| unify(&own, &it, &mut found, variables, &mut steps)) {
                    *told = found;
                    return;
                }
            }
        }
        if !pattern.iter().any(|token| matches!(token, Token::Variable(_))) {
            continue;
        }
        let mut found = told.clone();
        let mut steps = MOST_STEPS;
        if unify(&pattern, &letters, &mut found, variables, &mut steps) {
            *told = found;
            return;
        }
    }
}

/// A string that matches a pattern, with this text in place of each star.
fn instance(
    pattern: &[Token],
    filling: Option<char>,
    told: &[Option<String>],
) -> Option<Vec<char>> {
    let mut text = Vec::with_capacity(pattern.len());
    for token in pattern {
        match token {
            Token::Letter(letter) | Token::AnyCase(letter) => text.push(*letter),
            Token::Many | Token::ManyOfField | Token::ManyOfPart => text.extend(filling),
            Token::Variable(number) => {
                text.extend(told.get(usize::from(*number))?.as_ref()?.chars());
            }
            Token::Digit => text.push('1'),
            Token::One | Token::Some | Token::Name | Token::SomeOfField | Token::OneOfField => {
                text.push('a');
            }
        }
    }
    Some(text)
}

fn unify(
    pattern: &[Token],
    text: &[char],
    told: &mut Vec<Option<String>>,
    variables: &Variables,
    steps: &mut u32,
) -> bool {
    let Some(left) = steps.checked_sub(1) else { return false };
    *steps = left;
    let Some((token, pattern)) = pattern.split_first() else { return text.is_empty() };
    match token {
        Token::Many | Token::ManyOfField | Token::ManyOfPart => (0..=text.len()).any(|length| {
            let (taken, rest) = text.split_at(length);
            (*token == Token::Many || !taken.contains(&':'))
                && unify(pattern, rest, told, variables, steps)
        }),
        Token::Variable(number) => {
            let number = usize::from(*number);
            // The same unknown in the string says nothing about its value.
            let own = variables.all().get(number).map(|open| open.hole);
            if text.first().copied() == own && own.is_some() {
                return text
                    .split_first()
                    .is_some_and(|(_, rest)| unify(pattern, rest, told, variables, steps));
            }
            if let Some(value) = told.get(number).cloned().flatten() {
                let value: Vec<char> = value.chars().collect();
                return text
                    .strip_prefix(value.as_slice())
                    .is_some_and(|rest| unify(pattern, rest, told, variables, steps));
            }
            (1..=text.len()).chain([0]).any(|length| {
                let (taken, rest) = text.split_at(length);
                if taken.iter().any(|it| is_hole(*it)) {
                    return false;
                }
                let Some(place) = told.get_mut(number) else { return false };
                *place = Some(taken.iter().collect());
                let fits = unify(pattern, rest, told, variables, steps);
                if !fits && let Some(place) = told.get_mut(number) {
                    *place = None;
                }
                fits
            })
        }
        token => text.split_first().is_some_and(|(letter, rest)| {
            token.takes_letter(*letter) && unify(pattern, rest, told, variables, steps)
        }),
    }
}
