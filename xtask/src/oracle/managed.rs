//! Pairs from AWS managed policies, each with an equivalent form of itself and with a changed copy.

use std::fs;

use anyhow::{Context, Result};
use corpus::Corpus;
use policy_core::model::PolicyKind;
use serde_json::Value;

use super::Pair;
use super::mutate::{add_action, drop_action, drop_condition, split, widen_resource};
use super::random::Random;

const CLASS: &str = "A:aws-published-managed";

/// About a number of pairs, from policies across the folder that `POLICY_CORPUS` names.
pub(super) fn pairs(seed: u64, count: usize) -> Result<Vec<Pair>> {
    let Some(corpus) = Corpus::from_environment()? else { return Ok(Vec::new()) };
    let entries: Vec<_> = corpus.entries().iter().filter(|entry| entry.class == CLASS).collect();
    // Each policy gives two pairs.
    let step = (entries.len() * 2).div_ceil(count.max(1)).max(1);
    let mut random = Random::new(seed);
    let mut pairs = Vec::new();
    for entry in entries.into_iter().step_by(step) {
        let text = fs::read_to_string(corpus.path(entry)).context(entry.path.clone())?;
        let policy: Value = serde_json::from_str(&text).context(entry.path.clone())?;
        let mut same = policy.clone();
        let is_split = split(&mut same, &mut random);
        pairs.push(pair(
            "managed, split",
            &entry.path,
            policy.clone(),
            same,
            is_split && random.percent(50),
        ));
        let mut twin = policy.clone();
        if change(&mut twin, &mut random) {
            let is_back = random.percent(50);
            pairs.push(pair("managed, changed", &entry.path, twin, policy, is_back));
        }
    }
    Ok(pairs)
}

fn pair(group: &'static str, name: &str, one: Value, other: Value, is_back: bool) -> Pair {
    let (new, old) = if is_back { (other, one) } else { (one, other) };
    Pair { group, name: name.to_owned(), kind: PolicyKind::Identity, new, old }
}

/// Drops or adds an action, widens a resource, or drops a condition, in the first statement where one of
/// these is possible.
fn change(policy: &mut Value, random: &mut Random) -> bool {
    let statements = match policy.get_mut("Statement") {
        Some(Value::Array(statements)) => statements.as_mut_slice(),
        Some(one) => std::slice::from_mut(one),
        None => return false,
    };
    let changes = [drop_action, add_action, widen_resource, drop_condition];
    let (first, start) = (random.below(changes.len()), random.below(statements.len()));
    (0..changes.len() * statements.len()).any(|number| {
        let change = changes.iter().cycle().nth(first + number / statements.len());
        let at = (start + number) % statements.len();
        let statement = statements.get_mut(at).and_then(Value::as_object_mut);
        change.zip(statement).is_some_and(|(change, statement)| change(statement, random))
    })
}
