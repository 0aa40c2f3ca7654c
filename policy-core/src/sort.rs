//! Sorting with a single copy of the standard library's sort.
//!
//! Each call of `slice::sort_by` compiles the whole algorithm anew for its type and comparison, and
//! these copies were a fifth of what a user's build compiles of this workspace. The lists of a
//! policy are short.

use std::cmp::Ordering;

use crate::semantics::steps;

/// Up to this many items are sorted by exchanging neighbors.
const FEW: usize = 16;

/// Sorts items; equal items keep their order.
///
/// ```
/// use policy_core::sort::sort_by;
///
/// let mut actions = ["s3:PutObject", "s3:GetObject", "s3:getobject"];
/// sort_by(&mut actions, |a, b| a.to_lowercase().cmp(&b.to_lowercase()));
/// assert_eq!(actions, ["s3:GetObject", "s3:getobject", "s3:PutObject"]);
/// ```
pub fn sort_by<T>(items: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let compare = |items: &[T], one: usize, other: usize| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => {
            steps::take(1);
            order(one, other)
        }
        _ => Ordering::Equal,
    };
    // Most lists of a policy are already in order.
    if items.is_sorted_by(|one, other| order(one, other).is_le()) {
        return;
    }
    if items.len() <= FEW {
        for end in 1..items.len() {
            let mut at = end;
            while at > 0 && compare(items, at, at - 1).is_lt() {
                items.swap(at, at - 1);
                at -= 1;
            }
        }
        return;
    }
    let mut places = places(items.len(), &|one, other| compare(items, one, other));
    for at in 0..items.len() {
        while let Some(&place) = places.get(at).filter(|place| **place != at) {
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// Sorts items in their natural order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts items by a key.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Returns the index of each item in the order.
fn places(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    numbers.sort_by(|one, other| order(*one, *other));
    let mut places = vec![0; count];
    for (place, number) in numbers.into_iter().enumerate() {
        if let Some(of_number) = places.get_mut(number) {
            *of_number = place;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(
            mut items in proptest::collection::vec((0_u8..20, 0_u8..), 0..60),
        ) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            proptest::prop_assert_eq!(items, expected);
        }
    }
}
