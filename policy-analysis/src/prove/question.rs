//! Questions, and how they are answered.

use policy_core::model::{
    ActionElement, Effect, Policy, PolicyKind, PrincipalElement, PrincipalEntry, PrincipalType,
    Principals, ResourceElement, Statement, Text, Values,
};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::grant::Reach;
use policy_core::semantics::principal::Caller;

use super::atoms::Known;
use super::boxes::{
    Doubt, Member, Part, Side, Space, Value, Variables, conditions, is_of_caller, of_effect, texts,
};
use super::budget::{Budget, MOST_TRIED, OutOfBudget};
use super::callers::{Callers, OWN_ACCOUNT, callers};
use super::change::Reference;
use super::search::{Choice, Goal, bits, search};
use super::{check, values};
use crate::context::Context;
use crate::principal::Principal;
use crate::request::Request;

/// The answer to a question about all requests.
#[derive(Clone, Debug)]
pub enum Proof {
    /// It holds for all.
    Proved,
    /// It does not hold for this one.
    Refuted(Box<Witness>),
    /// Neither could be shown, for this reason.
    Undecided(String),
}

impl Proof {
    /// Whether it holds for all requests.
    #[must_use]
    pub const fn is_proved(&self) -> bool {
        matches!(self, Self::Proved)
    }

    /// The request for which it does not hold.
    #[must_use]
    pub fn witness(&self) -> Option<&Witness> {
        match self {
            Self::Refuted(witness) => Some(witness),
            _ => None,
        }
    }
}

/// A request for which something does not hold, as short as it can be.
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

    /// Whether the caller needs a permission of its own account as well, which the policy that is asked
    /// about cannot give.
    #[must_use]
    pub const fn needs_identity(&self) -> bool {
        self.needs_identity
    }
}

/// Requests that are asked about: those of these actions on these resources.
#[derive(Clone, Copy, Debug)]
pub struct RequestBox<'a> {
    /// A pattern of actions.
    pub action: &'a str,
    /// A pattern of resources.
    pub resource: Option<&'a str>,
}

/// A statement about one action, resource and principal, each as it is written.
pub(super) fn unit(
    statement: &Statement,
    action: Option<&str>,
    resource: Option<&str>,
    principal: Option<(PrincipalType, &str)>,
) -> Statement {
    let one = |text: &str| Values::One(Text::from(text));
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal: match principal {
            Some((principal_type, text)) => Some(PrincipalElement {
                negated: false,
                principals: Principals::ByType(
                    vec![PrincipalEntry { principal_type, values: one(text) }].into(),
                ),
            }),
            None => statement.principal().cloned(),
        },
        action: match action {
            Some(action) => ActionElement { negated: false, values: one(action) },
            None => statement.action().clone(),
        },
        resource: match resource {
            Some(resource) => Some(ResourceElement { negated: false, values: one(resource) }),
            None => statement.resource().cloned(),
        },
        conditions: statement.conditions.clone(),
    }
}

/// The most names of real actions that are tried.
const MOST_REAL: usize = 500;

/// A question: is there a request to which all required statements apply, no forbidden one, and no
/// covering one that no rescuing one voids?
pub(super) struct Question<'a> {
    pub(super) members: Vec<Member>,
    /// The patterns of the required statements' actions and resources that the request is looked for in.
    pub(super) action: &'a str,
    pub(super) resource: Option<&'a str>,
    pub(super) kind: PolicyKind,
    pub(super) reference: &'a dyn Reference,
    /// What was found out for other questions.
    pub(super) known: Known,
    /// Whether a covering statement is asked for instead.
    pub(super) is_covered: bool,
    /// Whether a value can be that of an outsider.
    pub(super) outsiders_only: bool,
}

/// Why a question has no answer.
pub(super) enum Open {
    Budget(OutOfBudget),
    /// A counterexample that holds if what is not known is as it should be, or none that could be checked.
    Doubt,
}

/// What was found.
pub(super) enum Answer {
    Nothing,
    Found(Box<Witness>),
    Open(Open),
}

/// Each side with the values that stand for all.
type Sides = Vec<(Side, Vec<Value>)>;

impl Question<'_> {
    /// Looks for a request of which `is_one` says that it is a counterexample.
    pub(super) fn ask(&self, is_one: impl Fn(&Request) -> bool) -> Answer {
        let mut budget = Budget::new(self.known.clone());
        match self.look(&mut budget, &is_one) {
            Ok(answer) => answer,
            Err(problem) => Answer::Open(Open::Budget(problem)),
        }
    }

    fn look(
        &self,
        budget: &mut Budget,
        is_one: &impl Fn(&Request) -> bool,
    ) -> Result<Answer, OutOfBudget> {
        let variables = Variables::of(&self.members);
        let members: Vec<&Member> = self.members.iter().collect();
        let has_principals = matches!(
            self.kind,
            PolicyKind::Trust | PolicyKind::Resource | PolicyKind::ResourceControl
        );
        let who = if has_principals { Callers::Anyone } else { Callers::Attached };
        let (mut principals, are_all_callers) = callers(who, &members, &variables, budget)?;
        if self.outsiders_only {
            principals.retain(|principal| !self.names(principal));
        }
        let names: Vec<(Vec<&str>, Vec<&str>)> =
            principals.iter().map(|it| (it.names(), it.roles())).collect();
        let callers: Vec<Caller<'_>> = principals
            .iter()
            .zip(&names)
            .map(|(principal, (names, roles))| principal.caller(names, roles))
            .collect();
        let space = Space { variables: &variables, callers: &callers };
        let (sides, are_all) = self.sides(&members, &variables, callers.len(), budget)?;
        let parts: Vec<Part> = self.members.iter().map(|member| member.part).collect();
        let goal = Goal::of(&parts, self.is_covered);
        // With all doubt against the proof: nothing found is a proof. How far wildcards reach is the same
        // for all statements, so it is looked at both ways.
        let mut is_proved =
            are_all && are_all_callers && Variables::have_one_default(&self.members);
        for reach in [Reach::OneField, Reach::WholeText] {
            let doubt = Doubt::AgainstProof(reach);
            let loose = self.choices(&space, &sides, doubt, budget)?;
            is_proved = is_proved && !search(&loose, &goal, parts.len(), budget, |_| true)?;
        }
        if is_proved {
            return Ok(Answer::Nothing);
        }
        let strict = self.choices(&space, &sides, Doubt::AgainstCounterexample, budget)?;
        let (mut witness, mut tried) = (None, 0);
        search(&strict, &goal, parts.len(), budget, |chosen| {
            tried += 1;
            let found = self.requests(&sides, chosen, &principals, &variables);
            witness = found.into_iter().find(|witness| is_one(&witness.request));
            witness.is_some() || tried >= MOST_TRIED
        })?;
        Ok(witness.map_or(Answer::Open(Open::Doubt), |witness| Answer::Found(Box::new(witness))))
    }

    /// The sides, each with the values that stand for all.
    fn sides(
        &self,
        members: &[&Member],
        variables: &Variables,
        callers: usize,
        budget: &mut Budget,
    ) -> Result<(Sides, bool), OutOfBudget> {
        // Of all actions those are real that the statements are about.
        let mut real = Vec::new();
        for member in members.iter().filter(|member| member.part == Part::Required) {
            let element = member.view().action();
            if element.is_negated {
                real.extend(self.reference.actions(self.action));
            } else {
                real.extend(texts(element.texts).flat_map(|text| self.reference.actions(text)));
            }
        }
        real.truncate(MOST_REAL);
        let actions = values::actions(self.action, &real, members, budget)?;
        let mut are_all = actions.are_all;
        let mut sides =
            vec![(Side::Action, actions.values.into_iter().map(Value::Action).collect::<Vec<_>>())];
        if let (Some(resource), Some(own)) = (self.resource, members.first()) {
            let found = values::resources(resource, own, self.action, members, variables, budget)?;
            are_all &= found.are_all;
            sides.push((Side::Resource, found.values.into_iter().map(Value::Resource).collect()));
        }
        sides.push((Side::Caller, (0..callers).map(Value::Caller).collect()));
        let mut keys: Vec<String> = Vec::new();
        for member in members {
            for condition in conditions(&member.view()) {
                let is_known = keys.iter().any(|key| key.eq_ignore_ascii_case(condition.key));
                if !is_known && !is_of_caller(condition.key) {
                    keys.push(condition.key.to_owned());
                }
            }
        }
        keys.sort_by_key(|key| key.to_ascii_lowercase());
        for key in keys {
            let found = values::of_key(&key, members, variables, budget)?;
            are_all &= found.are_all;
            let mut values = found.values;
            if self.outsiders_only && is_restricting(&key) {
                values.retain(|value| !self.is_of_insider(&key, value.as_deref()));
            }
            sides.push((Side::Key(key), values.into_iter().map(Value::Key).collect()));
        }
        Ok((sides, are_all))
    }

    /// Whether a condition names the caller, or its account, by a fixed value.
    fn names(&self, principal: &Principal) -> bool {
        let account = principal.account();
        let names = principal.names();
        self.members.iter().any(|member| {
            let view = member.view();
            conditions(&view).any(|condition| {
                let mut fixed = texts(condition.values);
                match DerivedKey::parse(condition.key) {
                    Some(DerivedKey::PrincipalAccount) => fixed.any(|text| account == Some(text)),
                    Some(DerivedKey::PrincipalArn) => {
                        account.is_some() && fixed.any(|text| text.split(':').nth(4) == account)
                    }
                    Some(
                        DerivedKey::PrincipalServiceName | DerivedKey::PrincipalServiceNamesList,
                    ) => fixed.any(|text| names.contains(&text)),
                    _ => false,
                }
            })
        })
    }

    /// Whether a value of a key is one that a policy names.
    fn is_of_insider(&self, key: &str, values: Option<&[String]>) -> bool {
        let Some(values) = values else { return false };
        self.members.iter().any(|member| {
            let view = member.view();
            conditions(&view).filter(|it| it.key.eq_ignore_ascii_case(key)).any(|condition| {
                texts(condition.values)
                    .filter(|text| is_fixed(key, text))
                    .any(|text| values.iter().any(|value| is_named(key, text, value)))
            })
        })
    }

    /// Of the values of each side those that statements can tell apart.
    fn choices(
        &self,
        space: &Space<'_>,
        sides: &[(Side, Vec<Value>)],
        doubt: Doubt,
        budget: &mut Budget,
    ) -> Result<Vec<Vec<Choice>>, OutOfBudget> {
        let count = self.members.len();
        let mut all = Vec::with_capacity(sides.len());
        for (side, values) in sides {
            let mut choices: Vec<Choice> = Vec::new();
            for value in values {
                budget.spend(count as u64)?;
                let fits = bits(count, |number| {
                    let member = self.members.get(number);
                    member.is_some_and(|member| space.fits(member, side, value, doubt))
                });
                let is_new = !choices
                    .iter()
                    .any(|known| known.fits == fits && is_absent(&known.value) == is_absent(value));
                if is_new {
                    choices.push(Choice { value: value.clone(), fits });
                }
            }
            all.push(choices);
        }
        Ok(all)
    }

    /// The requests that chosen values are, the plainest first.
    fn requests(
        &self,
        sides: &[(Side, Vec<Value>)],
        chosen: &[&Value],
        principals: &[Principal],
        variables: &Variables,
    ) -> Vec<Witness> {
        let mut found = Vec::new();
        let caller = sides.iter().zip(chosen).find_map(|((_, _), value)| match value {
            Value::Caller(number) => principals.get(*number),
            _ => None,
        });
        for is_plain in [true, false] {
            let text = |text: &str| {
                variables.stand_ins.iter().enumerate().fold(
                    text.to_owned(),
                    |text, (number, (key, stand_in))| {
                        // Of some variables it is known what they are.
                        let account = match DerivedKey::parse(key) {
                            Some(DerivedKey::PrincipalAccount) => {
                                caller.and_then(Principal::account)
                            }
                            _ => None,
                        };
                        match account {
                            Some(account) => text.replace(stand_in, account),
                            None if is_plain => text.replace(stand_in, &plain(number)),
                            None => text,
                        }
                    },
                )
            };
            let (mut action, mut resource) = ("", role_of(OWN_ACCOUNT));
            let (mut principal, mut account) = (None, None);
            let mut keys: Vec<(String, Vec<String>)> = Vec::new();
            for ((side, _), value) in sides.iter().zip(chosen) {
                match (side, value) {
                    (Side::Action, Value::Action(it)) => action = it,
                    (Side::Resource, Value::Resource(it)) => resource = text(it),
                    (Side::Caller, Value::Caller(number)) => principal = principals.get(*number),
                    (Side::Key(key), Value::Key(Some(values))) => {
                        let values: Vec<String> = values.iter().map(|it| text(it)).collect();
                        if DerivedKey::parse(key) == Some(DerivedKey::ResourceAccount) {
                            account = values.into_iter().next();
                        } else {
                            keys.push((key.clone(), values));
                        }
                    }
                    _ => {}
                }
            }
            for (number, (key, stand_in)) in variables.stand_ins.iter().enumerate() {
                let is_used = chosen.iter().any(|value| match value {
                    Value::Resource(it) => it.contains(stand_in.as_str()),
                    Value::Key(Some(values)) => {
                        values.iter().any(|it| it.contains(stand_in.as_str()))
                    }
                    _ => false,
                });
                let is_given = keys.iter().any(|(known, _)| known.eq_ignore_ascii_case(key));
                if is_used && !is_given && !is_of_caller(key) {
                    let value = if is_plain { plain(number) } else { stand_in.clone() };
                    keys.push((key.clone(), vec![value]));
                }
            }
            let Some(principal) = principal else { continue };
            found.extend(self.placed(principal, action, &resource, account.as_deref(), &keys));
        }
        found
    }

    /// The request with the accounts that make the policy decide it.
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
        // An identity-based policy decides alone within an account, and a resource-based one across two.
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
            let resource = match self.resource {
                None => role_of(&account),
                Some(_) => resource.to_owned(),
            };
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

fn is_absent(value: &Value) -> bool {
    matches!(value, Value::Key(None))
}

/// A plain text for a variable.
fn plain(number: usize) -> String {
    format!("v{number}")
}

fn role_of(account: &str) -> String {
    format!("arn:aws:iam::{account}:role/a")
}

/// Keys whose fixed values restrict who can ask, after what Amazon S3 calls [not public][1].
///
/// [1]: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
const RESTRICTING: [&str; 17] = [
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:userid",
    "kms:CallerAccount",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
    "lambda:EventSourceToken",
];

fn is_restricting(key: &str) -> bool {
    RESTRICTING.iter().any(|it| it.eq_ignore_ascii_case(key))
}

/// Whether a value leaves nothing open that counts: no wildcard or variable, and of addresses no range so
/// wide that it is everyone.
fn is_fixed(key: &str, text: &str) -> bool {
    use policy_core::semantics::pattern::{head, is_known};

    if key.eq_ignore_ascii_case("aws:SourceIp") {
        return policy_core::model::parse_cidr(text)
            .is_some_and(|it| it.prefix >= if it.is_ipv4() { 8 } else { 32 });
    }
    // The account in an ARN, or the organization in a path, is enough.
    let account = text.split(':').nth(4);
    is_known(text)
        && (!text.contains(['*', '?'])
            || account.is_some_and(|it| it.len() == 12 && !it.contains(['*', '?']))
            || (key.to_ascii_lowercase().ends_with("orgpaths") && head(text).contains('/')))
}

/// Whether a value of a request is one that a fixed text names.
fn is_named(key: &str, text: &str, value: &str) -> bool {
    if key.eq_ignore_ascii_case("aws:SourceIp") {
        let (range, address) =
            (policy_core::model::parse_cidr(text), policy_core::model::parse_cidr(value));
        return range.zip(address).is_some_and(|(range, address)| range.contains(address));
    }
    policy_core::semantics::pattern::matches_in_any_casing(text, value)
}

fn members(policies: &[&Policy], kind: PolicyKind, effect: Effect, part: Part) -> Vec<Member> {
    policies
        .iter()
        .flat_map(|policy| {
            of_effect(policy, effect)
                .map(move |(_, statement)| Member::of(statement, check::form(policy, kind), part))
        })
        .collect()
}

pub(super) fn denials(policies: &[&Policy], kind: PolicyKind, part: Part) -> Vec<Member> {
    members(policies, kind, Effect::Deny, part)
}

pub(super) fn grants(policies: &[&Policy], kind: PolicyKind, part: Part) -> Vec<Member> {
    members(policies, kind, Effect::Allow, part)
}

pub(super) fn words(open: &Open) -> String {
    match open {
        Open::Budget(problem) => problem.to_string(),
        Open::Doubt => "it depends on variables, or on what AWS leaves undefined".to_owned(),
    }
}
