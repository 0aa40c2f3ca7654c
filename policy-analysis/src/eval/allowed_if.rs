//! What an undecided request depends on.

use policy_core::model::{
    BaseOperator, Condition, ConditionValues, Effect, Operator, Qualifier, Scalar, Text,
};
use policy_core::semantics::condition::{ConditionView, condition_holds_in_steps};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::exclusion::never_together;
use policy_core::semantics::known::{Context, Known};
use policy_core::semantics::statement::{PatternsView, StatementView, Texts};
use policy_core::semantics::steps::Budget;
use policy_core::semantics::truth::Truth;

use super::combine::{Combination, Hit};
use super::evaluator::{Asking, Evaluator, PreparedPolicy};

/// Conditions that must all be met, as in a `Condition` element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConditionBlock {
    conditions: Vec<(Operator, String, Vec<String>)>,
}

impl ConditionBlock {
    /// The conditions: operator, key and values.
    pub fn conditions(&self) -> impl Iterator<Item = (Operator, &str, &[String])> {
        self.conditions.iter().map(|(operator, key, values)| (*operator, &**key, &**values))
    }

    /// Adds a condition; returns whether the block can still be written, and can still be met.
    fn add(&mut self, operator: Operator, key: &str, values: Vec<String>) -> bool {
        let added = condition(operator, key, &values);
        let is_same_key = |other: &str| other.eq_ignore_ascii_case(key);
        let excludes = |(known, other, texts): &(Operator, String, Vec<String>)| {
            is_same_key(other)
                && never_together(&added, &condition(*known, other, texts), &mut Budget::new(STEPS))
                    != Ok(false)
        };
        if self.conditions.iter().any(excludes) {
            return false;
        }
        let same = self
            .conditions
            .iter_mut()
            .find(|(known, other, _)| *known == operator && is_same_key(other));
        match same {
            None => {
                self.conditions.push((operator, key.to_owned(), values));
                true
            }
            Some((_, _, known)) if *known == values => true,
            // Not matching either list is not matching the combined list.
            Some((_, _, known)) if operator.is_negated() => {
                known.extend(values);
                true
            }
            Some(_) => false,
        }
    }
}

/// The limit on steps for checking whether two conditions exclude each other.
const STEPS: u64 = 10_000;

fn condition(operator: Operator, key: &str, values: &[String]) -> Condition {
    let values = values.iter().map(|value| Scalar::String(Text::from(value.as_str())));
    Condition {
        operator,
        spelling: None,
        key: Text::from(key),
        values: ConditionValues::Many(values.collect()),
    }
}

/// The keys of the request that decide whether these statements apply, as spelled there.
pub(super) fn missing(evaluator: &Evaluator, asking: &Asking<'_>, hits: &[&Hit]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let context = asking.asked.context;
    let mut add = |key: &str| {
        let derived = || DerivedKey::parse(key).map(DerivedKey::as_str);
        if let Some(spelled) = context.entry(key).map(|entry| entry.key()).or_else(derived)
            && matches!(context.get(key), Known::Unknown | Known::OneOf(_))
            && !found.iter().any(|known| known == spelled)
        {
            found.push(spelled.to_owned());
        }
    };
    for hit in hits {
        let Some((view, policy)) = statement(evaluator, hit) else { continue };
        if let Some(PatternsView { texts, .. }) = view.resource() {
            each_variable(texts, &mut add);
        }
        for condition in conditions(&view) {
            let holds = condition_holds_in_steps(condition, context, policy.form.version, &mut 0);
            if holds == Truth::Perhaps {
                add(condition.key);
                each_variable(condition.values, &mut add);
            }
        }
    }
    found
}

/// A block of conditions under which the request is allowed, if one can be written.
pub(super) fn of(
    evaluator: &Evaluator,
    asking: &Asking<'_>,
    combination: &Combination<'_>,
) -> Option<ConditionBlock> {
    let path = combination.best_path().filter(|_| !combination.allowed().is_never())?;
    let (mut wanted, mut left): (Vec<Vec<Conditions>>, u32) = (Vec::new(), MOST_TRIED);
    for group in combination.open_groups(path, &asking.hits) {
        // One statement that depends only on keys is enough.
        let waiting = group.into_iter().filter_map(|hit| residual(evaluator, asking, hit));
        let texts = waiting.map(|residual| {
            let condition = |it: &ConditionView<'_>| (it.operator, it.key.to_owned(), texts(it));
            residual.iter().map(condition).collect()
        });
        wanted.push(texts.collect());
    }
    let denies = asking.hits.iter().filter(|hit| {
        hit.effect == Effect::Deny
            && hit.truth == Truth::Perhaps
            && combination.world.has_say(hit.place)
    });
    for hit in denies {
        // One condition that is not met prevents the statement from applying.
        let opposites = residual(evaluator, asking, hit)?.into_iter().filter_map(|condition| {
            let of_key = |(operator, values)| (operator, condition.key.to_owned(), values);
            Some(opposite(&condition)?.into_iter().map(of_key).collect())
        });
        wanted.push(opposites.collect());
    }
    let block = choose(&wanted, &ConditionBlock::default(), &mut left)?;
    (!block.conditions.is_empty()).then_some(block)
}

type Conditions = Vec<(Operator, String, Vec<String>)>;

/// The maximum number of ways to build a block that are tried.
const MOST_TRIED: u32 = 200;

/// A block with one alternative for each requirement.
fn choose(
    wanted: &[Vec<Conditions>],
    block: &ConditionBlock,
    left: &mut u32,
) -> Option<ConditionBlock> {
    let Some((first, others)) = wanted.split_first() else { return Some(block.clone()) };
    first.iter().find_map(|conditions| {
        *left = left.checked_sub(1)?;
        let mut attempt = block.clone();
        let fits = conditions
            .iter()
            .all(|(operator, key, values)| attempt.add(*operator, key, values.clone()));
        fits.then(|| choose(others, &attempt, left)).flatten()
    })
}

fn statement<'e>(
    evaluator: &'e Evaluator,
    hit: &Hit,
) -> Option<(StatementView<'e>, &'e PreparedPolicy)> {
    let statement = evaluator.statements.get(hit.statement as usize)?;
    Some((statement.prepared.view(), evaluator.policies.get(statement.policy)?))
}

fn conditions<'a>(view: &StatementView<'a>) -> impl Iterator<Item = ConditionView<'a>> {
    let view = *view;
    (0..).map_while(move |number| view.condition(number))
}

/// The conditions that a statement depends on, if it depends on nothing else.
fn residual<'e>(
    evaluator: &'e Evaluator,
    asking: &Asking<'_>,
    hit: &Hit,
) -> Option<Vec<ConditionView<'e>>> {
    let (view, policy) = statement(evaluator, hit)?;
    let asked = &asking.asked;
    let waits_for_more = evaluator.statements.get(hit.statement as usize)?.is_doubtful
        || !view.action_fits(asked.action, &mut 0).is_always()
        || !view.resource_fits(asked, policy.form, &mut 0).is_always()
        || !view.names(asked, policy.form, &mut 0).any().is_always();
    if waits_for_more {
        return None;
    }
    let mut open = Vec::new();
    for condition in conditions(&view) {
        let holds = condition_holds_in_steps(condition, asked.context, policy.form.version, &mut 0);
        if holds == Truth::Perhaps {
            let is_unknown = matches!(asked.context.get(condition.key), Known::Unknown);
            if !is_unknown || waits_for_a_variable(condition.values, asked.context) {
                return None;
            }
            open.push(condition);
        }
    }
    Some(open)
}

fn waits_for_a_variable(values: Texts<'_>, context: Context<'_>) -> bool {
    let mut waits = false;
    each_variable(values, &mut |key| {
        waits |= !matches!(context.get(key), Known::Values([_]));
    });
    waits
}

fn texts(condition: &ConditionView<'_>) -> Vec<String> {
    (0..).map_while(|number| condition.values.get(number)).map(str::to_owned).collect()
}

/// Conditions that are met together exactly for those requests for which a condition is not.
fn opposite(condition: &ConditionView<'_>) -> Option<Vec<(Operator, Vec<String>)>> {
    use BaseOperator as Base;

    let (operator, mut values) = (condition.operator, texts(condition));
    let is_truth = matches!(operator.base, Base::Bool | Base::Null);
    // One of several bounds is enough; for the opposite, all of them must fail.
    if values.len() != 1 && (is_truth || operator.base.is_bound()) {
        return None;
    }
    let base = if is_truth {
        let flipped = match values.first()?.to_ascii_lowercase().as_str() {
            "true" => "false",
            "false" => "true",
            _ => return None,
        };
        values = vec![flipped.to_owned()];
        operator.base
    } else {
        operator.base.opposite()?
    };
    if base == Base::Null {
        return Some(vec![(operator, values)]);
    }
    let (qualifier, is_negated) = (operator.qualifier, base.is_negated());
    let qualifier = qualifier.map(|it| match it {
        Qualifier::ForAllValues => Qualifier::ForAnyValue,
        Qualifier::ForAnyValue => Qualifier::ForAllValues,
    });
    // The opposite of a condition that is met without the key requires the key.
    let held_when_absent = match operator.qualifier {
        Some(Qualifier::ForAllValues) => true,
        Some(Qualifier::ForAnyValue) if operator.if_exists => return None,
        Some(Qualifier::ForAnyValue) => false,
        None => operator.if_exists || operator.base.is_negated(),
    };
    let if_exists = qualifier.is_none() && !held_when_absent && !is_negated;
    let mut block = vec![(Operator { qualifier, base, if_exists }, values)];
    if qualifier.is_none() && held_when_absent && is_negated {
        block.push((Operator::of(Base::Null), vec!["false".to_owned()]));
    }
    Some(block)
}

/// The keys of the variables in strings.
fn each_variable(texts: Texts<'_>, then: &mut impl FnMut(&str)) {
    for text in (0..).map_while(|number| texts.get(number)) {
        for part in text.split("${").skip(1) {
            let key = part.split(['}', ',']).next().unwrap_or_default();
            then(key);
        }
    }
}
