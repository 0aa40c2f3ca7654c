//! The search for a request that is a counterexample.
//!
//! Each value of a side leaves the statements whose side matches. A request is one value of each side, and
//! the statements that remain after all sides are those that apply. The search goes from side to side with
//! the remaining statements, and never twice with the same ones.

use std::collections::HashSet;

use super::boxes::{Part, Value};
use super::budget::{Budget, OutOfBudget};

/// A set of statements, one bit per statement.
pub(super) type Bits = Box<[u64]>;

/// A value of a side, and the statements whose side it matches.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) value: Value,
    pub(super) fits: Bits,
    /// The statements among these that match whatever the unknowns are.
    pub(super) certain: Bits,
}

/// The statements by their parts.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    required: Bits,
    forbidden: Bits,
    covering: Bits,
    rescuing: Bits,
    one_of: Option<Bits>,
}

pub(super) fn bits(count: usize, is_in: &dyn Fn(usize) -> bool) -> Bits {
    let mut bits = vec![0_u64; count.div_ceil(64)];
    for number in (0..count).filter(|number| is_in(*number)) {
        if let Some(word) = bits.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }
    bits.into()
}

fn both(one: &Bits, other: &Bits) -> Bits {
    one.iter().zip(other).map(|(one, other)| one & other).collect()
}

fn meet(one: &Bits, other: &Bits) -> bool {
    one.iter().zip(other).any(|(one, other)| one & other != 0)
}

fn has_all(bits: &Bits, wanted: &Bits) -> bool {
    bits.iter().zip(wanted).all(|(bits, wanted)| bits & wanted == *wanted)
}

impl Goal {
    pub(super) fn of(parts: &[Part]) -> Self {
        let of = |part: Part| bits(parts.len(), &|number| parts.get(number) == Some(&part));
        Self {
            required: of(Part::Required),
            forbidden: of(Part::Forbidden),
            covering: of(Part::Covering),
            rescuing: of(Part::Rescuing),
            one_of: parts.contains(&Part::OneOf).then(|| of(Part::OneOf)),
        }
    }

    /// Whether no counterexample can be reached any more, given the statements that match whatever follows.
    fn is_lost(&self, left: &Bits, settled: &Bits) -> bool {
        let is_settled = |part: &Bits| {
            left.iter().zip(settled).zip(part).any(|((left, it), part)| left & it & part != 0)
        };
        !has_all(left, &self.required)
            || is_settled(&self.forbidden)
            || (is_settled(&self.covering) && !meet(left, &self.rescuing))
            || self.one_of.as_ref().is_some_and(|one_of| !meet(left, one_of))
    }

    fn is_reached(&self, left: &Bits) -> bool {
        has_all(left, &self.required)
            && !meet(left, &self.forbidden)
            && (!meet(left, &self.covering) || meet(left, &self.rescuing))
            && self.one_of.as_ref().is_none_or(|one_of| meet(left, one_of))
    }
}

/// Goes through counterexamples, those with the fewest keys first, until `take` accepts one.
///
/// After a rejection, it tries other requests for the same statements, so `take` should reject few.
pub(super) fn search(
    sides: &[Vec<Choice>],
    goal: &Goal,
    count: usize,
    budget: &mut Budget,
    take: &mut dyn FnMut(&[&Value]) -> bool,
) -> Result<bool, OutOfBudget> {
    let all = bits(count, &|_| true);
    let is_key = |side: &Vec<Choice>| side.iter().any(|it| matches!(it.value, Value::Key(_)));
    let keys = sides.iter().filter(|side| is_key(side)).count();
    // The statements that match all values of a side and of the following sides, computed from the last one.
    let mut settled = vec![all.clone()];
    for side in sides.iter().rev() {
        let after = settled.last().unwrap_or(&all);
        settled.push(side.iter().fold(after.clone(), |fits, choice| both(&fits, &choice.fits)));
    }
    settled.reverse();
    for most_keys in 0..=keys {
        let mut walk = Walk {
            sides,
            settled: &settled,
            goal,
            budget,
            take: &mut *take,
            barren: HashSet::new(),
        };
        if walk.from(0, &all, most_keys, &mut Vec::new())?.is_done {
            return Ok(true);
        }
    }
    Ok(false)
}

struct Walk<'a> {
    sides: &'a [Vec<Choice>],
    settled: &'a [Bits],
    goal: &'a Goal,
    budget: &'a mut Budget,
    take: &'a mut dyn FnMut(&[&Value]) -> bool,
    /// Where the search has been without finding a counterexample.
    barren: HashSet<(usize, usize, Bits)>,
}

#[derive(Clone, Copy)]
struct Found {
    any: bool,
    is_done: bool,
}

impl Walk<'_> {
    fn from<'v>(
        &mut self,
        side: usize,
        left: &Bits,
        keys: usize,
        chosen: &mut Vec<&'v Value>,
    ) -> Result<Found, OutOfBudget>
    where
        Self: 'v,
    {
        self.budget.spend(1 + left.len() as u64)?;
        let nothing = Found { any: false, is_done: false };
        if self.settled.get(side).is_some_and(|settled| self.goal.is_lost(left, settled)) {
            return Ok(nothing);
        }
        if side == self.sides.len() {
            return Ok(if self.goal.is_reached(left) {
                Found { any: true, is_done: (self.take)(chosen) }
            } else {
                nothing
            });
        }
        let place = (side, keys, left.clone());
        if self.barren.contains(&place) {
            return Ok(nothing);
        }
        let mut any = false;
        let sides = self.sides;
        for choice in sides.get(side).into_iter().flatten() {
            let left_keys = match &choice.value {
                Value::Key(Some(_)) if keys == 0 => continue,
                Value::Key(Some(_)) => keys - 1,
                _ => keys,
            };
            // The values outlive the search.
            let next = both(left, &choice.fits);
            let mut longer: Vec<&Value> = chosen.clone();
            longer.push(&choice.value);
            let found = self.from(side + 1, &next, left_keys, &mut longer)?;
            if found.is_done {
                return Ok(found);
            }
            any |= found.any;
        }
        if !any {
            self.barren.insert(place);
        }
        Ok(Found { any, is_done: false })
    }
}
