//! Texts that stand for all texts which a set of patterns cannot tell apart.
//!
//! A pattern is read letter by letter. After each letter it has reached some of its places, and two texts
//! after which every pattern of a set has reached the same places will be told apart by nothing that
//! follows: they are one state. A state is made by what was read, and there are few letters to read: each
//! letter that stands in a pattern, and one that stands in none, since all of those are alike. So the
//! states are found by going through them breadth first, each with the shortest text that leads there. A
//! text that ends in a state is taken by the patterns whose end is among the state's places, and for each
//! set of patterns that take a text together the first such text is kept: an atom.
//!
//! Only texts of some patterns, the boxes, are of interest, so a state in which one of them has no place
//! left is not gone on from. A policy variable is a letter of its own: what it stands for is not known, so nothing
//! but a `*` or the same variable takes it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use super::budget::{Budget, OutOfBudget};

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Token {
    /// This letter.
    Letter(char),
    /// This letter, given in lower case, in either.
    AnyCase(char),
    /// A policy variable, by its number.
    Variable(u16),
    /// Any letter.
    One,
    /// Any digit.
    Digit,
    /// Any text.
    Many,
    /// Any letter, or a policy variable.
    Some,
    /// A letter that names of users and roles can have, or a policy variable.
    Name,
    /// Any letter but a colon, or a policy variable.
    SomeOfField,
    /// Any letter but a colon.
    OneOfField,
    /// Any text without a colon.
    ManyOfField,
}

/// What a text is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Symbol {
    Letter(char),
    Variable(u16),
}

impl Token {
    fn takes(self, symbol: Symbol) -> bool {
        match (self, symbol) {
            (Self::Letter(wanted), Symbol::Letter(found)) => wanted == found,
            (Self::AnyCase(wanted), Symbol::Letter(found)) => wanted == found.to_ascii_lowercase(),
            (Self::Variable(wanted), Symbol::Variable(found)) => wanted == found,
            (Self::Digit, Symbol::Letter(found)) => found.is_ascii_digit(),
            (Self::OneOfField, Symbol::Letter(found)) => found != ':',
            (Self::Name, Symbol::Letter(found)) => {
                found.is_ascii_alphanumeric() || "+=,.@_-".contains(found)
            }
            (Self::Name, Symbol::Variable(_)) => true,
            (Self::ManyOfField | Self::SomeOfField, symbol) => symbol != Symbol::Letter(':'),
            (Self::One, Symbol::Letter(_)) | (Self::Many | Self::Some, _) => true,
            _ => false,
        }
    }
}

/// The places that patterns have reached, a bit for each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct State(Box<[u64]>);

/// Patterns one after another, each with a last place of its own.
struct Patterns<'a> {
    /// `None` stands for the end of a pattern.
    tokens: Vec<Option<Token>>,
    /// The place of the end of each pattern.
    ends: Vec<usize>,
    patterns: &'a [Vec<Token>],
}

impl<'a> Patterns<'a> {
    fn of(patterns: &'a [Vec<Token>]) -> Self {
        let (mut tokens, mut ends) = (Vec::new(), Vec::new());
        for pattern in patterns {
            tokens.extend(pattern.iter().copied().map(Some));
            ends.push(tokens.len());
            tokens.push(None);
        }
        Self { tokens, ends, patterns }
    }

    fn empty(&self) -> State {
        State(vec![0; self.tokens.len().div_ceil(64)].into())
    }

    /// Adds a place, and what a star there lets be reached without a letter.
    fn reach(&self, state: &mut State, mut place: usize) {
        loop {
            if let Some(word) = state.0.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
            let is_star =
                matches!(self.tokens.get(place), Some(Some(Token::Many | Token::ManyOfField)));
            if !is_star {
                return;
            }
            place += 1;
        }
    }

    fn start(&self) -> State {
        let mut state = self.empty();
        let mut place = 0;
        for (pattern, end) in self.patterns.iter().zip(&self.ends) {
            self.reach(&mut state, place);
            debug_assert_eq!(place + pattern.len(), *end);
            place = end + 1;
        }
        state
    }

    fn places(state: &State) -> impl Iterator<Item = usize> {
        (0..).zip(&state.0).flat_map(|(number, word): (usize, &u64)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some(64 * number + bit)
            })
        })
    }

    fn after(
        &self,
        state: &State,
        symbol: Symbol,
        budget: &mut Budget,
    ) -> Result<State, OutOfBudget> {
        let mut next = self.empty();
        for place in Self::places(state) {
            budget.spend(1)?;
            match self.tokens.get(place).copied().flatten() {
                Some(token) if token.takes(symbol) => {
                    let is_star = matches!(token, Token::Many | Token::ManyOfField);
                    self.reach(&mut next, if is_star { place } else { place + 1 });
                }
                _ => {}
            }
        }
        Ok(next)
    }

    fn has(state: &State, place: usize) -> bool {
        state.0.get(place / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }

    /// Whether each of the first patterns has a place left.
    fn is_alive(&self, state: &State, boxes: usize) -> bool {
        let mut start = 0;
        self.ends.iter().take(boxes).all(|end| {
            let range = start..=*end;
            start = end + 1;
            range.into_iter().any(|place| Self::has(state, place))
        })
    }

    /// Which patterns take a text that ends here.
    fn taken_by(&self, state: &State) -> Vec<bool> {
        self.ends.iter().map(|end| Self::has(state, *end)).collect()
    }
}

/// The letters that patterns can tell apart: those in them, and one that is in none. In a pattern of an
/// ARN a colon is never that one.
fn alphabet(patterns: &[Vec<Token>]) -> Vec<Symbol> {
    let mut letters: Vec<char> = Vec::new();
    let mut variables: Vec<u16> = Vec::new();
    let mut needs_digit = false;
    for token in patterns.iter().flatten() {
        match token {
            Token::Letter(letter) => letters.push(*letter),
            Token::AnyCase(letter) => letters.extend([*letter, letter.to_ascii_uppercase()]),
            Token::Variable(variable) => variables.push(*variable),
            Token::Digit => needs_digit = true,
            Token::OneOfField | Token::ManyOfField | Token::SomeOfField => letters.push(':'),
            Token::One | Token::Many | Token::Some | Token::Name => {}
        }
    }
    letters.sort_unstable();
    letters.dedup();
    variables.sort_unstable();
    variables.dedup();
    let fresh = |mut candidates: std::str::Chars<'_>| {
        candidates.find(|letter| letters.binary_search(letter).is_err())
    };
    let mut others: Vec<char> =
        fresh("abcdefghijklmnopqrstuvwxyz0123456789-_".chars()).into_iter().collect();
    if needs_digit {
        others.extend(fresh("1234567890".chars()));
    }
    // What reads best comes first.
    letters.extend(others);
    letters
        .sort_by_key(|letter| (!letter.is_ascii_lowercase(), !letter.is_alphanumeric(), *letter));
    letters.dedup();
    let letters = letters.into_iter().map(Symbol::Letter);
    letters.chain(variables.into_iter().map(Symbol::Variable)).collect()
}

/// The answers for sets of patterns: questions about one statement ask for the same ones.
type Answers = HashMap<(Vec<Vec<Token>>, usize), Result<Vec<Vec<Symbol>>, OutOfBudget>>;

/// Answers that questions share.
#[derive(Clone, Debug, Default)]
pub(super) struct Known(Rc<RefCell<Answers>>);

/// For each set of patterns that take a text together, the shortest such text. Only texts that all of the
/// first patterns take are of interest, as many as `boxes` says.
pub(super) fn atoms(
    patterns: &[Vec<Token>],
    boxes: usize,
    budget: &mut Budget,
) -> Result<Vec<Vec<Symbol>>, OutOfBudget> {
    let key = (patterns.to_vec(), boxes);
    if let Some(answer) = budget.known.0.borrow().get(&key) {
        return answer.clone();
    }
    let answer = find_atoms(patterns, boxes, budget);
    budget.known.0.borrow_mut().insert(key, answer.clone());
    answer
}

fn find_atoms(
    patterns: &[Vec<Token>],
    boxes: usize,
    budget: &mut Budget,
) -> Result<Vec<Vec<Symbol>>, OutOfBudget> {
    let all = Patterns::of(patterns);
    let alphabet = alphabet(patterns);
    // States in the order in which they were found, each with the one before it.
    let mut found: Vec<(State, Option<(usize, Symbol)>)> = vec![(all.start(), None)];
    let mut numbers: HashMap<State, usize> = HashMap::from([(all.start(), 0)]);
    let mut atoms: HashMap<Vec<bool>, usize> = HashMap::new();
    let mut order = Vec::new();
    let mut at = 0;
    while let Some((state, _)) = found.get(at).cloned() {
        let taken = all.taken_by(&state);
        if taken.iter().take(boxes).all(|is_taken| *is_taken)
            && let Entry::Vacant(vacant) = atoms.entry(taken)
        {
            vacant.insert(at);
            order.push(at);
        }
        for symbol in &alphabet {
            let next = all.after(&state, *symbol, budget)?;
            if !all.is_alive(&next, boxes) || numbers.contains_key(&next) {
                continue;
            }
            budget.spend_state()?;
            numbers.insert(next.clone(), found.len());
            found.push((next, Some((at, *symbol))));
        }
        at += 1;
    }
    let text = |mut at: usize| {
        let mut symbols = Vec::new();
        while let Some((_, Some((before, symbol)))) = found.get(at) {
            symbols.push(*symbol);
            at = *before;
        }
        symbols.reverse();
        symbols
    };
    Ok(order.into_iter().map(text).collect())
}

/// Which of the patterns take a text.
pub(super) fn takers(
    patterns: &[Vec<Token>],
    text: &[Symbol],
    budget: &mut Budget,
) -> Result<Vec<bool>, OutOfBudget> {
    let all = Patterns::of(patterns);
    let mut state = all.start();
    for symbol in text {
        state = all.after(&state, *symbol, budget)?;
    }
    Ok(all.taken_by(&state))
}

/// The tokens of a text in which nothing but wildcards is special.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let token = |letter| match letter {
        '*' => Token::Many,
        '?' => Token::One,
        letter => Token::Letter(letter),
    };
    let mut tokens: Vec<Token> = text.chars().map(token).collect();
    tokens.dedup_by(|one, other| *one == Token::Many && *other == Token::Many);
    tokens
}

/// The tokens of a text in which a question mark is whatever is not empty, a policy variable too.
pub(super) fn open_tokens(text: &str) -> Vec<Token> {
    let mut tokens = tokens(text);
    for token in tokens.iter_mut().filter(|token| **token == Token::One) {
        *token = Token::Some;
    }
    tokens
}

/// The pattern of which no wildcard reaches over one of the first five colons, as ARNs are compared.
pub(super) fn by_fields(mut pattern: Vec<Token>) -> Vec<Token> {
    let mut colons = 0;
    for token in &mut pattern {
        match token {
            Token::Letter(':') => colons += 1,
            Token::Many if colons < 5 => *token = Token::ManyOfField,
            Token::One if colons < 5 => *token = Token::OneOfField,
            Token::Some if colons < 5 => *token = Token::SomeOfField,
            _ => {}
        }
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::semantics::pattern::matches;
    use proptest::prelude::*;

    fn shown(symbols: &[Symbol]) -> String {
        let letter = |symbol: &Symbol| match symbol {
            Symbol::Letter(letter) => *letter,
            Symbol::Variable(_) => '$',
        };
        symbols.iter().map(letter).collect()
    }

    #[test]
    fn one_text_stands_for_all_that_are_alike() {
        let patterns = ["a*", "ab", "*c"].map(tokens);
        let found = atoms(&patterns, 1, &mut Budget::new(Known::default())).unwrap();
        let found: Vec<String> = found.iter().map(|it| shown(it)).collect();
        assert_eq!(found, ["a", "ab", "ac"]);
    }

    proptest! {
        #[test]
        fn every_text_is_alike_to_an_atom(
            patterns in proptest::collection::vec("[ab*?]{0,4}", 1..5),
            text in "[abz]{0,6}",
        ) {
            let tokens: Vec<Vec<Token>> = patterns.iter().map(|it| tokens(it)).collect();
            let found = atoms(&tokens, 1, &mut Budget::new(Known::default())).unwrap();
            let by = |text: &str| -> Vec<bool> { patterns.iter().map(|it| matches(it, text)).collect() };
            if by(&text).first() == Some(&true) {
                let wanted = by(&text);
                prop_assert!(found.iter().any(|atom| by(&shown(atom)) == wanted));
            }
            for atom in &found {
                prop_assert!(matches(&patterns[0], &shown(atom)));
            }
        }
    }
}
