//! Questions, and how they are answered.

use policy_core::model::PolicyKind;
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::grant::Reach;
use policy_core::semantics::known::Known as Derived;
use policy_core::semantics::pattern::has_wildcard;
use policy_core::semantics::principal::Caller;
use policy_core::sort::sort_by_key;

use super::atoms::Known;
use super::boxes::{
    Doubt, Key, Member, Part, RESOURCE_ACCOUNT, Side, Space, Told, Value, conditions, is_of_caller,
    is_of_resource, texts,
};
use super::budget::{Budget, MOST_OPEN_TRIED, MOST_TRIED, OutOfBudget};
use super::callers::{Callers, OWN_ACCOUNT, callers};
use super::change::Reference;
use super::outsiders::{is_of_insider, is_restricting, names};
use super::realism::realistic;
use super::samples;
use super::search::{Choice, Goal, bits, search};
use super::values;
use super::variables::Variables;
use super::witness::{Found, Making, Witness, role_of};
use crate::principal::Principal;

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
    pub(super) fn of(answer: Answer) -> Self {
        match answer {
            Answer::Nothing => Self::Proved,
            Answer::Found(found) => Self::Refuted(Box::new(found.witness)),
            Answer::Open(reason) => Self::Undecided(words(&reason)),
        }
    }

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

/// The maximum number of real action names that are tried.
const MOST_REAL: usize = 500;

/// A question: is there a request to which all required statements apply, but no forbidden one, and no
/// covering one unless a rescuing one also applies? If there are alternatives, one of them must apply.
pub(super) struct Question<'a> {
    /// The statements. The request is searched for among the actions and resources of the first.
    pub(super) members: Vec<Member>,
    pub(super) kind: PolicyKind,
    pub(super) reference: &'a dyn Reference,
    /// What is known from other questions.
    pub(super) known: Known,
    /// The known values of keys in the request, or that they are absent.
    pub(super) context: &'a [(String, Option<Vec<String>>)],
    /// The shapes of the possible resources; empty for all resources.
    pub(super) shapes: Vec<String>,
    /// Whether the values must be possible for an outsider.
    pub(super) outsiders_only: bool,
}

/// Why a question has no answer.
pub(super) enum Open {
    Budget(OutOfBudget),
    /// A counterexample that holds only for some values of the unknowns, or none that could be verified.
    Doubt,
}

/// The result of a search.
pub(super) enum Answer {
    Nothing,
    Found(Box<Found>),
    Open(Open),
}

/// Each side with its representative values.
pub(super) type Sides = Vec<(Side, Vec<Value>)>;

impl Question<'_> {
    /// Searches for a request that is a counterexample according to `is_one`.
    pub(super) fn ask(mut self, is_one: &dyn Fn(&Found) -> bool) -> Answer {
        let mut budget = Budget::new(self.known.clone());
        let variables = Variables::of(&self.members);
        self.members.iter_mut().for_each(|member| member.close(&variables));
        let answer = match self.look(&variables, &mut budget, is_one) {
            Ok(answer) => answer,
            Err(problem) => Answer::Open(Open::Budget(problem)),
        };
        budget.settle();
        if matches!(answer, Answer::Nothing) && samples::are_tried() {
            let refuting = samples::refuting(&self);
            debug_assert!(refuting.is_none(), "not proved: {refuting:?}");
        }
        answer
    }

    fn look(
        &self,
        variables: &Variables,
        budget: &mut Budget,
        is_one: &dyn Fn(&Found) -> bool,
    ) -> Result<Answer, OutOfBudget> {
        let has_principals = matches!(
            self.kind,
            PolicyKind::Trust | PolicyKind::Resource | PolicyKind::ResourceControl
        );
        let who = if has_principals { Callers::Anyone } else { Callers::Attached };
        let (mut principals, are_all_callers) =
            callers(who, &self.members, self.context, variables, budget)?;
        principals.retain(|principal| self.is_of_context(principal));
        let are_all_callers = are_all_callers && !principals.is_empty();
        if self.outsiders_only {
            principals.retain(|principal| !names(&self.members, principal));
        }
        let of_callers: Vec<(Vec<&str>, Vec<&str>)> =
            principals.iter().map(|it| (it.names(), it.roles())).collect();
        let callers: Vec<Caller<'_>> = principals
            .iter()
            .zip(&of_callers)
            .map(|(principal, (names, roles))| principal.caller(names, roles))
            .collect();
        let account = Key {
            name: RESOURCE_ACCOUNT.to_owned(),
            told: values::told(RESOURCE_ACCOUNT, &self.members, variables),
        };
        let (sides, are_all) =
            self.sides(variables, callers.len(), account.told.as_ref(), budget)?;
        let space = Space::of(variables, &callers, !self.has_resource(), account);
        let mut is_proved =
            are_all && are_all_callers && Variables::have_one_default(&self.members);
        let making = Making {
            members: &self.members,
            sides: &sides,
            principals: &principals,
            variables,
            kind: self.kind,
            has_resource: self.has_resource() || self.is_on_nothing(),
        };
        let (mut witness, mut tried) = (None, 0);
        let mut take = |chosen: &[&Value]| {
            tried += 1;
            witness = making.requests(chosen).into_iter().find(is_one);
            witness.is_some() || tried >= MOST_TRIED
        };
        // Certain matches are tried first, because their requests hold for all unknowns.
        let strict = self.choices(&space, &sides, Doubt::AgainstCounterexample, budget)?;
        let parts: Vec<Part> = self.members.iter().map(|member| member.part).collect();
        let goal = Goal::of(&parts);
        search(&strict, &goal, parts.len(), budget, &mut take)?;
        // With all doubt counted against the proof, finding nothing is a proof. How far wildcards reach is
        // the same for all statements, so both possibilities are tried.
        for reach in [Reach::OneField, Reach::WholeText] {
            if witness.is_some() {
                break;
            }
            let loose = self.choices(&space, &sides, Doubt::AgainstProof(reach), budget)?;
            let mut tries = 0;
            let is_found = search(&loose, &goal, parts.len(), budget, &mut |chosen| {
                tries += 1;
                // For some values of the unknowns, it can be a counterexample.
                if !variables.is_empty() {
                    witness = making.requests(chosen).into_iter().find(is_one);
                }
                variables.is_empty() || witness.is_some() || tries >= MOST_OPEN_TRIED
            })?;
            is_proved = is_proved && tries == 0 && !is_found;
        }
        Ok(match witness {
            Some(witness) => {
                // The statements that must apply still must.
                let required = self.members.iter().filter(|it| it.part == Part::Required);
                let is_still = |other: &Found| {
                    is_one(other)
                        && required.clone().all(|it| it.is_about(other.request(), &other.holes))
                };
                Answer::Found(Box::new(realistic(witness, self.reference, &is_still)))
            }
            None if is_proved => Answer::Nothing,
            None => Answer::Open(Open::Doubt),
        })
    }

    /// Whether the known values of keys are consistent with a caller from which they follow.
    fn is_of_context(&self, principal: &Principal) -> bool {
        let (names, roles) = (principal.names(), principal.roles());
        let caller = principal.caller(&names, &roles);
        self.context.iter().all(|(key, values)| {
            let derived = DerivedKey::parse(key).and_then(|key| caller.derived(key));
            match (derived, values) {
                (Some(Derived::Values(found)), Some(values)) => {
                    found.iter().copied().eq(values.iter().map(String::as_str))
                }
                (Some(Derived::Values(_)), None) | (Some(Derived::Absent), Some(_)) => false,
                _ => true,
            }
        })
    }

    fn has_resource(&self) -> bool {
        self.members.first().is_some_and(|own| own.view().resource().is_some())
    }

    /// Whether the question has no resource.
    fn is_on_nothing(&self) -> bool {
        self.members.first().is_some_and(|own| own.is_on_nothing)
    }

    /// The sides, each with its representative values.
    fn sides(
        &self,
        variables: &Variables,
        callers: usize,
        account: Option<&Told>,
        budget: &mut Budget,
    ) -> Result<(Sides, bool), OutOfBudget> {
        // If all actions are possible, the real ones are those in the statements.
        let mut real = Vec::new();
        for member in self.members.iter().filter(|member| member.part == Part::Required) {
            let element = member.view().action();
            if element.is_negated {
                real.extend(self.reference.actions("*"));
                continue;
            }
            for text in texts(element.texts) {
                if has_wildcard(text) {
                    real.extend(self.reference.actions(text));
                } else if text.contains(':') {
                    // Actions in a policy are as real as known ones.
                    real.insert(0, text.to_owned());
                }
            }
        }
        real.truncate(MOST_REAL);
        let actions = values::actions(&real, &self.members, variables, budget)?;
        let mut are_all = actions.are_all;
        let mut sides =
            vec![(Side::Action, actions.values.into_iter().map(Value::Action).collect::<Vec<_>>())];
        let resources = if self.has_resource() {
            let found = values::resources(&self.members, &self.shapes, variables, budget)?;
            are_all &= found.are_all;
            found.values
        } else if self.is_on_nothing() {
            vec!["*".to_owned()]
        } else {
            vec![role_of(OWN_ACCOUNT)]
        };
        let of_context = self.context.iter().find(|(key, _)| is_of_resource(key));
        let accounts = match of_context {
            Some((_, values)) => values.clone().unwrap_or_default(),
            None => {
                let found =
                    values::accounts_of_resource(account, &self.members, variables, budget)?;
                are_all &= found.are_all;
                found.values
            }
        };
        let mut of_side = values::with_accounts(resources, &accounts);
        if of_context.is_some() {
            let is_it = |value: &Value| match value {
                Value::Resource { account: Some(account), .. } => accounts.contains(account),
                _ => true,
            };
            of_side.retain(is_it);
        }
        sides.push((Side::Resource, of_side));
        sides.push((Side::Caller, (0..callers).map(Value::Caller).collect()));
        let mut keys: Vec<String> = Vec::new();
        for member in &self.members {
            for condition in conditions(&member.view()) {
                let is_known = keys.iter().any(|key| key.eq_ignore_ascii_case(condition.key));
                if !is_known && !is_of_caller(condition.key) && !is_of_resource(condition.key) {
                    keys.push(condition.key.to_owned());
                }
            }
        }
        let of_variables = variables.keyed().map(|(key, _)| key.to_owned());
        let is_known =
            |key: &String| self.context.iter().any(|(it, _)| it.eq_ignore_ascii_case(key));
        for key in of_variables.filter(is_known) {
            if !keys.iter().any(|it| it.eq_ignore_ascii_case(&key)) && !is_of_caller(&key) {
                keys.push(key);
            }
        }
        sort_by_key(&mut keys, |key| key.to_ascii_lowercase());
        for name in keys {
            let is_it = |(key, _): &&(String, _)| key.eq_ignore_ascii_case(&name);
            if let Some((_, values)) = self.context.iter().find(is_it) {
                let key = Key { name, told: None };
                sides.push((Side::Key(key), vec![Value::Key(values.clone())]));
                continue;
            }
            let told = values::told(&name, &self.members, variables);
            let key = Key { name, told };
            let found = values::of_key(&key, &self.members, variables, budget)?;
            are_all &= found.are_all;
            let mut values = found.values;
            if self.outsiders_only && is_restricting(&key.name) {
                values.retain(|value| !is_of_insider(&self.members, &key.name, value.as_deref()));
            }
            sides.push((Side::Key(key), values.into_iter().map(Value::Key).collect()));
        }
        Ok((sides, are_all))
    }

    /// The values of each side that statements can tell apart.
    fn choices(
        &self,
        space: &Space<'_>,
        sides: &[(Side, Vec<Value>)],
        doubt: Doubt,
        budget: &mut Budget,
    ) -> Result<Vec<Vec<Choice>>, OutOfBudget> {
        let count = self.members.len();
        let reach = match doubt {
            Doubt::AgainstProof(reach) => reach,
            Doubt::AgainstCounterexample => Reach::Unknown,
        };
        let mut all = Vec::with_capacity(sides.len());
        for (side, values) in sides {
            let mut choices: Vec<Choice> = Vec::new();
            for value in values {
                budget.spend(count as u64)?;
                let truths: Vec<_> = self
                    .members
                    .iter()
                    .map(|member| space.truth(member, side, value, reach))
                    .collect();
                let fits = bits(count, &|number| {
                    let helps = self.members.get(number).is_some_and(|it| it.part.helps());
                    let truth = truths.get(number);
                    let is_lenient = helps == matches!(doubt, Doubt::AgainstProof(_));
                    truth.is_some_and(|it| if is_lenient { !it.is_never() } else { it.is_always() })
                });
                // With unknowns, values also differ in which matches are certain.
                let certain = bits(count, &|number| {
                    !space.variables.is_empty()
                        && truths.get(number).is_some_and(|truth| truth.is_always())
                });
                let is_new = !choices.iter().any(|known| {
                    known.fits == fits
                        && known.certain == certain
                        && is_absent(&known.value) == is_absent(value)
                });
                if is_new {
                    choices.push(Choice { value: value.clone(), fits, certain });
                }
            }
            all.push(choices);
        }
        Ok(all)
    }
}

fn is_absent(value: &Value) -> bool {
    matches!(value, Value::Key(None))
}

pub(super) fn words(open: &Open) -> String {
    match open {
        Open::Budget(problem) => problem.to_string(),
        Open::Doubt => {
            "it depends on variables, or on behavior that AWS does not define".to_owned()
        }
    }
}
