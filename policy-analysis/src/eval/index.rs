//! Which statements can apply to a request.

use std::collections::HashMap;

/// Patterns by prefix.
///
/// A pattern that matches a text has the same prefix as the text, up to its first wildcard or variable. All
/// prefixes of a text form one chain, from the longest to the shortest. The longest is the last one that is
/// not after the text in the order, or a prefix of that one.
#[derive(Clone, Debug, Default)]
pub(super) struct Beginnings {
    /// In order.
    heads: Vec<Head>,
}

#[derive(Clone, Debug)]
struct Head {
    text: Box<str>,
    /// The longest other head that is a prefix of this one.
    parent: Option<usize>,
    /// The statements with a pattern that has this prefix.
    statements: Vec<u32>,
    /// The number of statements in the chain from here.
    all: usize,
}

impl Beginnings {
    /// Builds the index from statements, each with the prefixes of its patterns.
    pub(super) fn of(statements: impl Iterator<Item = (u32, Vec<String>)>) -> Self {
        let mut by_text: HashMap<String, Vec<u32>> = HashMap::new();
        for (statement, heads) in statements {
            for head in heads {
                let list = by_text.entry(head).or_default();
                if list.last() != Some(&statement) {
                    list.push(statement);
                }
            }
        }
        let mut sorted: Vec<(String, Vec<u32>)> = by_text.into_iter().collect();
        sorted.sort_unstable();
        let mut heads: Vec<Head> = Vec::with_capacity(sorted.len());
        for (text, statements) in sorted {
            let mut parent = heads.len().checked_sub(1);
            while let Some(head) = parent.and_then(|it| heads.get(it))
                && !text.starts_with(&*head.text)
            {
                parent = head.parent;
            }
            let above = parent.and_then(|it| heads.get(it)).map_or(0, |head| head.all);
            let all = above + statements.len();
            heads.push(Head { text: text.into(), parent, statements, all });
        }
        Self { heads }
    }

    /// The lists of statements for all prefixes of a text, and the number of statements in them.
    pub(super) fn of_text(&self, text: &str) -> Chain<'_> {
        let after = self.heads.partition_point(|head| &*head.text <= text);
        let mut at = after.checked_sub(1);
        while let Some(head) = at.and_then(|it| self.heads.get(it))
            && !text.starts_with(&*head.text)
        {
            at = head.parent;
        }
        Chain { heads: &self.heads, at }
    }
}

/// The prefixes of a text, from the longest to the shortest.
#[derive(Clone, Copy)]
pub(super) struct Chain<'a> {
    heads: &'a [Head],
    at: Option<usize>,
}

impl<'a> Chain<'a> {
    pub(super) fn size(&self) -> usize {
        self.at.and_then(|it| self.heads.get(it)).map_or(0, |head| head.all)
    }

    /// Appends the statements, in order and without duplicates.
    pub(super) fn collect_into(self, found: &mut Vec<u32>) {
        for statements in self {
            found.extend(statements);
        }
        found.sort_unstable();
        found.dedup();
    }
}

impl<'a> Iterator for Chain<'a> {
    type Item = &'a [u32];

    fn next(&mut self) -> Option<&'a [u32]> {
        let head = self.heads.get(self.at?)?;
        self.at = head.parent;
        Some(&head.statements)
    }
}

/// The part before the first wildcard or variable.
pub(super) fn head(pattern: &str) -> &str {
    let end = pattern.find(['*', '?']).unwrap_or(pattern.len());
    let end = pattern.find("${").map_or(end, |at| at.min(end));
    pattern.get(..end).unwrap_or(pattern)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn all_beginnings_are_found(
            heads in proptest::collection::vec("[ab]{0,4}", 0..12),
            text in "[ab]{0,6}",
        ) {
            let statements = (0..).zip(heads.iter().map(|head| vec![head.clone()]));
            let index = Beginnings::of(statements);
            let mut found = Vec::new();
            let chain = index.of_text(&text);
            let count = chain.size();
            chain.collect_into(&mut found);
            let want: Vec<u32> = (0..)
                .zip(&heads)
                .filter(|(_, head)| text.starts_with(head.as_str()))
                .map(|(number, _)| number)
                .collect();
            prop_assert_eq!(count, want.len());
            prop_assert_eq!(found, want);
        }
    }
}
