//! Proofs about the statements of one policy, for rules that compare them with each other.
//!
//! A proof is attempted only if the values of the statements show that it may succeed, so most policies need
//! no proof. Statements that others cover only together with their own conditions are skipped.

use std::collections::HashSet;

use policy_analysis::prove::{
    NoReference, Proof, Reference, no_new_access, not_public, same_access,
};
use policy_core::lower::with_conditions;
use policy_core::model::hole::has_hole;
use policy_core::model::{
    Condition, Effect, Policy, PrincipalElement, PrincipalType, Principals, Scalar, Values,
};
use policy_core::semantics::condition::holds_without_key;
use policy_core::semantics::pattern::{covers, covers_in_any_casing, is_all, overlaps};
use policy_core::semantics::principal::{Caller, is_absent};
use policy_core::semantics::steps;
use policy_core::semantics::truth::Truth;

use crate::reference::Known;
use crate::{PolicyView, StatementView};

/// The maximum number of statements in a policy whose statements are compared.
const MOST_STATEMENTS: usize = 20;
/// The maximum number of actions, resources and principals in all its statements.
const MOST_TEXTS: usize = 1_000;
/// The maximum number of combinations of action, resource and principal in a statement to be proved.
const MOST_COMBINATIONS: usize = 500;
/// The maximum number of statements that are tried one by one, or left out of those that cover another.
const MOST_ASKED: usize = 4;

/// The statements of a policy, as far as they can be compared.
pub(crate) struct Compared<'a> {
    policy: &'a PolicyView<'a>,
    /// `None` for a statement that could not be read, that has values that are filled in, or that has a
    /// resource that is not an ARN.
    statements: Vec<Option<Texts<'a>>>,
}

/// The values of a statement.
struct Texts<'a> {
    view: &'a StatementView<'a>,
    effect: Effect,
    actions: Patterns<'a>,
    resources: Option<Patterns<'a>>,
    /// The keys of its conditions, in lowercase.
    keys: HashSet<String>,
}

/// The values of an element.
struct Patterns<'a> {
    is_negated: bool,
    all: Vec<&'a str>,
    covers: fn(&str, &str) -> bool,
}

impl<'a> Compared<'a> {
    /// Returns the statements of a policy, or `None` if it is too long.
    pub(crate) fn of(policy: &'a PolicyView<'a>) -> Option<Self> {
        if policy.statements.len() > MOST_STATEMENTS {
            return None;
        }
        let of_principal = |element: &PrincipalElement| {
            element.entries().iter().map(|entry| entry.values.iter().len()).sum::<usize>()
        };
        let count = |statement: &StatementView<'_>| {
            statement.action.map_or(0, |it| it.values.iter().len())
                + statement.resource.map_or(0, |it| it.values.iter().len())
                + statement.principal.map_or(0, of_principal)
        };
        if policy.statements.iter().map(count).sum::<usize>() > MOST_TEXTS {
            return None;
        }
        let statements = policy.statements.iter().map(Texts::of).collect();
        Some(Self { policy, statements })
    }

    /// Returns the indices of the statements with an effect.
    pub(crate) fn of_effect(&self, effect: Effect) -> Vec<usize> {
        let numbered = self.statements.iter().enumerate();
        let is_it = |texts: &Texts<'_>| texts.effect == effect;
        numbered.filter(|(_, it)| it.as_ref().is_some_and(is_it)).map(|(at, _)| at).collect()
    }

    /// Returns the statement with an index.
    pub(crate) fn view(&self, number: usize) -> Option<&'a StatementView<'a>> {
        self.statements.get(number)?.as_ref().map(|it| it.view)
    }

    /// Returns those of the other statements, all with the same effect, that together apply wherever a
    /// statement does, or `None` if there are none or it could not be proved.
    pub(crate) fn covering(&self, own: usize, others: &[usize]) -> Option<Vec<usize>> {
        let texts = self.texts(own).filter(|it| it.combinations() <= MOST_COMBINATIONS)?;
        let is_able = |number: &usize| {
            *number != own && self.texts(*number).is_some_and(|it| it.is_as_wide(texts))
        };
        let mut able: Vec<usize> = others.iter().copied().filter(is_able).collect();
        if able.is_empty() || !self.cover_texts(&able, texts) {
            return None;
        }
        able.retain(|number| self.texts(*number).is_some_and(|it| it.meets(texts)));
        let alone = able.iter().filter(|it| self.cover_texts(&[**it], texts)).take(MOST_ASKED);
        for number in alone {
            if self.is_covered(own, &[*number]) {
                return Some(vec![*number]);
            }
        }
        if able.len() < 2 || !self.is_covered(own, &able) {
            return None;
        }
        let mut needed = able.clone();
        for number in able.into_iter().take(MOST_ASKED) {
            let fewer: Vec<usize> = needed.iter().copied().filter(|it| *it != number).collect();
            if self.cover_texts(&fewer, texts) && self.is_covered(own, &fewer) {
                needed = fewer;
            }
        }
        Some(needed)
    }

    /// Whether it is proved that a statement that denies applies to no request.
    pub(crate) fn never_denies(&self, number: usize) -> bool {
        self.part(&[number]).is_some_and(|it| {
            same_access(&[&it], &[], self.policy.kind, self.reference()).is_proved()
        })
    }

    /// Whether it is shown that a statement that allows applies to some request.
    fn applies(&self, number: usize) -> bool {
        self.part(&[number]).is_some_and(|it| {
            no_new_access(&[&it], &[], self.policy.kind, self.reference()).proof.witness().is_some()
        })
    }

    /// Tries to prove that a statement allows only principals that fixed values name, taking the policy's
    /// denials into account. Returns `None` if no proof can be attempted.
    pub(crate) fn is_not_public(&self, number: usize) -> Option<Proof> {
        self.texts(number)?;
        let denies = |view: &StatementView<'_>| view.effect != Some(Effect::Allow);
        let views = self.policy.statements.iter().enumerate();
        let denials = views.filter(|(_, view)| denies(view)).map(|(at, _)| at);
        let numbers: Vec<usize> = denials.chain([number]).collect();
        let asked = self.part(&numbers)?;
        Some(not_public(&[&asked], self.policy.kind, self.reference()))
    }

    fn reference(&self) -> &'static dyn Reference {
        if self.policy.context.catalog.is_some() { &Known } else { &NoReference }
    }

    fn texts(&self, number: usize) -> Option<&Texts<'a>> {
        self.statements.get(number)?.as_ref()
    }

    fn part(&self, numbers: &[usize]) -> Option<Policy> {
        let views = numbers.iter().map(|it| Some(self.view(*it)?.index));
        self.policy.whole.part(&views.collect::<Option<Vec<_>>>()?)
    }

    /// Whether statements together cover each action and each resource of another.
    fn cover_texts(&self, numbers: &[usize], texts: &Texts<'_>) -> bool {
        let all = || numbers.iter().filter_map(|it| self.texts(*it));
        let actions = texts.actions.positive();
        let resources = texts.resources.iter().flat_map(Patterns::positive);
        actions.iter().all(|text| all().any(|it| it.actions.take(text)))
            && resources.into_iter().all(|text| {
                all().any(|it| it.resources.as_ref().is_none_or(|them| them.take(text)))
            })
    }

    /// Whether it is proved that statements apply wherever another does.
    fn is_covered(&self, own: usize, others: &[usize]) -> bool {
        let Some(of_own) = self.texts(own).map(|it| it.effect) else { return false };
        let Some(first) = others.first().and_then(|it| self.texts(*it)) else { return false };
        let kind = self.policy.kind;
        match (of_own, first.effect) {
            (Effect::Allow, Effect::Allow) => {
                let parts = self.part(&[own]).zip(self.part(others));
                parts.is_some_and(|(own, others)| {
                    no_new_access(&[&own], &[&others], kind, self.reference()).proof.is_proved()
                }) && self.applies(own)
            }
            (Effect::Deny, Effect::Deny) => {
                let parts = self.part(&[own]).zip(self.part(others));
                parts.is_some_and(|(own, others)| {
                    same_access(&[&own, &others], &[&others], kind, self.reference()).is_proved()
                })
            }
            (Effect::Allow, Effect::Deny) => {
                let is_for_services = self.texts(own).is_some_and(Texts::is_for_services);
                let parts = self.part(&[own]).zip(self.part(others));
                parts.is_some_and(|(allowed, denied)| {
                    let denied = if is_for_services {
                        with_conditions(&denied, &|it| !always_holds_for_services(it))
                    } else {
                        denied
                    };
                    no_new_access(&[&allowed, &denied], &[], kind, self.reference())
                        .proof
                        .is_proved()
                }) && self.applies(own)
            }
            (Effect::Deny, Effect::Allow) => false,
        }
    }
}

impl<'a> Texts<'a> {
    fn of(view: &'a StatementView<'a>) -> Option<Self> {
        let action = view.action?;
        let patterns = |is_negated, values: &'a Values, covers| {
            let all: Vec<&str> = values.iter().collect();
            let is_open = all.iter().any(|text| has_hole(text));
            (!is_open).then_some(Patterns { is_negated, all, covers })
        };
        let actions = patterns(action.negated, &action.values, covers_in_any_casing)?;
        // Some services accept a string that is not an ARN as one, such as `execute-api:/*`; others do not.
        let is_arn = |text: &str| is_all(text) || text.starts_with("arn:");
        let resources = match view.resource {
            None if view.has_resource => return None,
            None => None,
            Some(_) if !view.kind().has_resource() => return None,
            Some(element) if element.values.iter().all(is_arn) => {
                Some(patterns(element.negated, &element.values, covers)?)
            }
            Some(_) => return None,
        };
        let entries = view.principal.map(PrincipalElement::entries).unwrap_or_default();
        let mut names = entries.iter().flat_map(|entry| entry.values.iter());
        let is_open = |condition: &Condition| {
            has_hole(&condition.key) || condition.values().map(Scalar::as_str).any(has_hole)
        };
        if names.any(has_hole) || view.conditions.iter().any(is_open) {
            return None;
        }
        let keys = view.conditions.iter().map(|it| it.key.to_ascii_lowercase()).collect();
        Some(Self { view, effect: view.effect?, actions, resources, keys })
    }

    /// Returns how many questions a proof about the whole statement takes.
    fn combinations(&self) -> usize {
        let entries = self.view.principal.map(PrincipalElement::entries).unwrap_or_default();
        let principals: usize = entries.iter().map(|it| it.values.iter().len()).sum();
        let resources = self.resources.as_ref().map_or(1, |it| it.positive().len().max(1));
        self.actions.positive().len().max(1) * resources * principals.max(1)
    }

    /// Whether neither conditions nor principals prevent a statement from applying wherever another does.
    fn is_as_wide(&self, other: &Self) -> bool {
        self.resources.is_some() == other.resources.is_some()
            && (self.keys.iter().all(|key| other.keys.contains(key))
                || (self.effect == Effect::Deny && self.holds_for_services(other)))
            && (self.effect == Effect::Deny || self.names_as_directly(other))
    }

    /// Whether all principals are services.
    fn is_for_services(&self) -> bool {
        let entries = self.view.principal.map(PrincipalElement::entries).unwrap_or_default();
        let mut types = entries.iter().map(|entry| entry.principal_type);
        self.view.principal.is_some_and(|element| !element.is_negated())
            && types.len() > 0
            && types.all(|it| it == PrincipalType::Service)
    }

    /// Whether the other statement is only for services, whose requests meet the conditions of this one
    /// on keys that the other does not test.
    fn holds_for_services(&self, other: &Self) -> bool {
        other.is_for_services()
            && self.view.conditions.iter().all(|condition| {
                other.keys.contains(&condition.key.to_ascii_lowercase())
                    || always_holds_for_services(condition)
            })
    }

    /// Whether a statement covers an action and a resource of another.
    fn meets(&self, other: &Self) -> bool {
        self.actions.meets(&other.actions)
            && match (&self.resources, &other.resources) {
                (Some(wide), Some(narrow)) => wide.meets(narrow),
                _ => true,
            }
    }

    /// Whether a statement names its principals as directly as another does. A principal that is named by its
    /// account also needs its own permission, while a principal that is named directly does not, so neither
    /// form replaces the other.
    fn names_as_directly(&self, other: &Self) -> bool {
        let (wide, narrow) = match (self.view.principal, other.view.principal) {
            (Some(wide), Some(narrow)) => (wide, narrow),
            (None, None) => return true,
            _ => return false,
        };
        if wide.negated || narrow.negated {
            return false;
        }
        let names = |principal_type: PrincipalType, value: &str| {
            let is_of_type = wide.entries().iter().filter(|it| it.principal_type == principal_type);
            is_of_type.flat_map(|it| it.values.iter()).any(|it| it == value || it == "*")
        };
        matches!(wide.principals, Principals::Everyone)
            || (!matches!(narrow.principals, Principals::Everyone)
                && narrow.entries().iter().all(|entry| {
                    entry.values.iter().all(|value| names(entry.principal_type, value))
                }))
    }
}

/// Whether a condition is true for every request of a service, because it does not have the key.
fn always_holds_for_services(condition: &Condition) -> bool {
    is_absent(&condition.key, &Caller::Service(&[]))
        && holds_without_key(condition) == Truth::Always
}

impl Patterns<'_> {
    fn positive(&self) -> &[&str] {
        if self.is_negated { &[] } else { &self.all }
    }

    /// Whether the element covers a value of another element, or may do so if that one is negated.
    fn meets(&self, other: &Self) -> bool {
        match (self.is_negated, other.is_negated) {
            (true, _) => true,
            (false, true) => self.all.iter().any(|text| is_all(text)),
            (false, false) => other.all.iter().any(|text| self.take(text)),
        }
    }

    /// Whether the element covers everything that a pattern matches.
    fn take(&self, text: &str) -> bool {
        if self.is_negated {
            return !steps::each(&self.all).any(|own| overlaps(own, text));
        }
        steps::each(&self.all).any(|own| (self.covers)(own, text))
    }
}
