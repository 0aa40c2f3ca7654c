//! Representative strings for all strings that a set of patterns cannot tell apart.
//!
//! A pattern is matched character by character. After each character, it has reached some of its positions.
//! If every pattern of a set has reached the same positions after two strings, nothing that follows can tell
//! the strings apart: they are one state. A state depends on the characters read so far, and only a few
//! characters matter: each one in a pattern, and one in none of them, since all of those are equivalent. The
//! states are found breadth first, each with the shortest string that leads to it. A string that ends in a
//! state matches the patterns whose end is among the state's positions. For each set of patterns that match a
//! string together, the first such string is kept: an atom.
//!
//! The patterns of one list are a group: it is enough if one of them matches the string. Once one of them
//! matches whatever follows, as after its last `*`, the positions of the others no longer matter and are
//! dropped, so that a list of `*a*`, `*b*`, … has as many states as patterns, and not one for each subset.
//!
//! Only strings that match some groups, the boxes, are of interest, so the search does not continue from a
//! state in which one of them has no position left. A policy variable or a hole is a separate character,
//! which occurs only in strings of a box: its value is not known, so only a `*` or the same variable
//! certainly matches it. An open group matches what it matches with some string in place of each variable.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;
use std::rc::Rc;

use policy_core::model::hole::hole_index;

use super::budget::{Budget, OutOfBudget, STEPS_OF_ALL};
use super::hashing::Hashing;

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Token {
    /// This character.
    Letter(char),
    /// This letter, given in lower case, in either case.
    AnyCase(char),
    /// A policy variable, by its number.
    Variable(u16),
    /// Any letter.
    One,
    /// Any digit.
    Digit,
    /// Any string.
    Many,
    /// Any character, or a policy variable.
    Some,
    /// A character that names of users and roles can have, or a policy variable.
    Name,
    /// Any character except a colon, or a policy variable.
    SomeOfField,
    /// Any letter but a colon.
    OneOfField,
    /// Any string without a colon.
    ManyOfField,
    /// Any string without a slash.
    ManyOfPart,
}

/// An element of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Symbol {
    Letter(char),
    Variable(u16),
}

impl Symbol {
    /// The symbol for a character; for a hole, it is a variable.
    pub(super) const fn of(character: char) -> Self {
        match hole_index(character) {
            Some(_) => Self::Variable(u16::MAX),
            None => Self::Letter(character),
        }
    }
}

impl Token {
    pub(super) fn takes_letter(self, letter: char) -> bool {
        self.takes(Symbol::Letter(letter))
    }

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
            (Self::ManyOfPart, symbol) => symbol != Symbol::Letter('/'),
            (Self::One, Symbol::Letter(_)) | (Self::Many | Self::Some, _) => true,
            _ => false,
        }
    }
}

/// Alternative patterns, such as those of one list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Group {
    pub(super) patterns: Vec<Vec<Token>>,
    /// Whether a policy variable can be any string, in the patterns and in the strings: then the patterns
    /// match what they match for some string. Otherwise, it is a separate character.
    pub(super) is_open: bool,
}

impl Group {
    pub(super) const fn strict(patterns: Vec<Vec<Token>>) -> Self {
        Self { patterns, is_open: false }
    }

    pub(super) fn one(pattern: Vec<Token>) -> Self {
        Self::strict(vec![pattern])
    }

    pub(super) fn opened(&self) -> Self {
        Self { patterns: self.patterns.clone(), is_open: true }
    }
}

/// The positions that patterns have reached, in order. There are many positions, and few are reached.
type State = Rc<[u32]>;

/// Positions in the order in which they are reached.
#[derive(Default)]
struct Reached {
    places: Vec<u32>,
    /// The groups that are done.
    done: Vec<u32>,
}

impl Reached {
    fn clear(&mut self) {
        self.places.clear();
        self.done.clear();
    }

    fn count(&self) -> usize {
        self.places.len() + self.done.len()
    }
}

/// A position in a pattern.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Before a token of a pattern that ends at a position.
    Before { token: Token, end: usize, is_open: bool },
    /// At the end of a pattern.
    End { is_open: bool },
    /// Where a group matches whatever follows.
    Done,
}

impl Place {
    /// Whether the preceding token matches any number of symbols.
    const fn is_star(self) -> bool {
        match self {
            Self::Before {
                token: Token::Many | Token::ManyOfField | Token::ManyOfPart, ..
            } => true,
            Self::Before { token: Token::Variable(_), is_open, .. } => is_open,
            _ => false,
        }
    }

    /// Whether it is a star that matches all symbols.
    const fn is_many(self) -> bool {
        self.is_star()
            && !matches!(self, Self::Before { token: Token::ManyOfField | Token::ManyOfPart, .. })
    }
}

/// Groups in sequence. Each pattern has a position for its end, and each group has one where it matches
/// whatever follows.
struct Automaton {
    places: Vec<Place>,
    /// The group of each position.
    groups_of: Vec<u32>,
    /// The positions of each group; the last of them is where it is done.
    groups: Vec<RangeInclusive<usize>>,
}

impl Automaton {
    fn of(groups: &[Group]) -> Self {
        let (mut places, mut groups_of) = (Vec::new(), Vec::new());
        let mut ranges = Vec::with_capacity(groups.len());
        for (number, Group { patterns, is_open }) in (0..).zip(groups) {
            let start = places.len();
            for pattern in patterns {
                let (end, is_open) = (places.len() + pattern.len(), *is_open);
                places.extend(pattern.iter().map(|token| Place::Before {
                    token: *token,
                    end,
                    is_open,
                }));
                places.push(Place::End { is_open });
            }
            ranges.push(start..=places.len());
            places.push(Place::Done);
            groups_of.resize(places.len(), number);
        }
        Self { places, groups_of, groups: ranges }
    }

    fn place(&self, place: usize) -> Place {
        self.places.get(place).copied().unwrap_or(Place::Done)
    }

    fn group_of(&self, place: u32) -> Option<u32> {
        self.groups_of.get(place as usize).copied()
    }

    /// Adds a position, and those that stars make reachable without a symbol.
    fn reach(&self, reached: &mut Reached, mut place: usize) {
        loop {
            let at = self.place(place);
            if at.is_many() && matches!(self.place(place + 1), Place::End { .. }) {
                reached.done.extend(self.groups_of.get(place));
                return;
            }
            reached.places.extend(u32::try_from(place));
            if !at.is_star() {
                return;
            }
            place += 1;
        }
    }

    /// Sorts the reached positions. The other positions of a group that is done are dropped.
    fn settle(&self, reached: &mut Reached) {
        let Reached { places, done } = reached;
        if !done.is_empty() {
            done.sort_unstable();
            done.dedup();
            places.retain(|place| {
                let group = self.group_of(*place);
                group.is_none_or(|group| done.binary_search(&group).is_err())
            });
            let ends = done.iter().filter_map(|it| self.groups.get(*it as usize));
            places.extend(ends.filter_map(|it| u32::try_from(*it.end()).ok()));
        }
        places.sort_unstable();
        places.dedup();
    }

    fn start(&self) -> State {
        let mut reached = Reached::default();
        let mut starts = true;
        for (number, place) in self.places.iter().enumerate() {
            if starts && !matches!(place, Place::Done) {
                self.reach(&mut reached, number);
            }
            starts = matches!(place, Place::End { .. } | Place::Done);
        }
        self.settle(&mut reached);
        reached.places.into()
    }

    /// Returns what a symbol reaches from a state, or `None` if one of the first groups has no position left.
    fn after<'r>(
        &self,
        state: &[u32],
        symbol: Symbol,
        boxes: usize,
        reached: &'r mut Reached,
        budget: &mut Budget,
    ) -> Result<Option<&'r [u32]>, OutOfBudget> {
        reached.clear();
        budget.spend(1 + state.len() as u64)?;
        // The positions are in the order of their groups, and the boxes come first.
        let (mut open, mut before) = (0, 0);
        for number in state {
            let group = self.group_of(*number).map_or(usize::MAX, |it| it as usize);
            if open < boxes && group != open {
                if (open + 1 < boxes && group != open + 1) || reached.count() == before {
                    return Ok(None);
                }
                (open, before) = (group, reached.count());
            }
            self.step(*number as usize, symbol, reached);
        }
        if open < boxes && (open + 1 != boxes || reached.count() == before) {
            return Ok(None);
        }
        self.settle(reached);
        Ok(Some(&reached.places))
    }

    fn step(&self, number: usize, symbol: Symbol, reached: &mut Reached) {
        let place = self.place(number);
        match place {
            Place::Done => reached.done.extend(self.groups_of.get(number)),
            // A variable can be empty.
            Place::End { is_open: true } if matches!(symbol, Symbol::Variable(_)) => {
                self.reach(reached, number);
            }
            Place::End { .. } => {}
            // A variable can be whatever the rest of the pattern requires.
            Place::Before { end, is_open: true, .. } if matches!(symbol, Symbol::Variable(_)) => {
                (number..=end).for_each(|it| self.reach(reached, it));
            }
            Place::Before { token, .. } if place.is_star() => {
                if place.is_many() || token.takes(symbol) {
                    self.reach(reached, number);
                }
            }
            Place::Before { token, .. } => {
                if token.takes(symbol) {
                    self.reach(reached, number + 1);
                }
            }
        }
    }

    /// The groups that match a string that ends here, in order.
    fn takers(&self, state: &[u32]) -> Vec<u32> {
        let is_end =
            |place: &&u32| matches!(self.place(**place as usize), Place::End { .. } | Place::Done);
        let mut groups: Vec<u32> =
            state.iter().filter(is_end).filter_map(|it| self.group_of(*it)).collect();
        groups.dedup();
        groups
    }
}

/// The symbols that patterns can tell apart, in order of readability, with the variables last. A symbol is
/// identified by its rank.
struct Alphabet {
    all: Vec<Symbol>,
    /// The ranks in the order of the symbols.
    ranks: Vec<(Symbol, u32)>,
    variables: Vec<u32>,
    digits: Vec<u32>,
    /// The characters that names of users and roles cannot have.
    nameless: Vec<u32>,
}

impl Alphabet {
    fn of(groups: &[Group], boxes: usize) -> Self {
        let all = alphabet(groups, boxes);
        let those = |is_one: &dyn Fn(Symbol) -> bool| -> Vec<u32> {
            let ranked = (0..).zip(&all).filter(|(_, symbol)| is_one(**symbol));
            ranked.map(|(rank, _)| rank).collect()
        };
        let mut ranks: Vec<(Symbol, u32)> = all.iter().copied().zip(0..).collect();
        ranks.sort_unstable();
        Self {
            variables: those(&|it| matches!(it, Symbol::Variable(_))),
            digits: those(&|it| Token::Digit.takes(it)),
            nameless: those(&|it| !Token::Name.takes(it)),
            ranks,
            all,
        }
    }

    fn rank(&self, letter: char) -> Option<u32> {
        let symbol = Symbol::Letter(letter);
        let at = self.ranks.binary_search_by(|(it, _)| it.cmp(&symbol)).ok()?;
        self.ranks.get(at).map(|(_, rank)| *rank)
    }

    /// Collects the ranks of the symbols that the positions of a state tell apart, and of one that they do not.
    fn told_apart(&self, automaton: &Automaton, state: &[u32], found: &mut Vec<u32>) {
        found.clear();
        for place in state {
            let Place::Before { token, .. } = automaton.place(*place as usize) else { continue };
            match token {
                Token::Letter(letter) => found.extend(self.rank(letter)),
                Token::AnyCase(letter) => {
                    found.extend(self.rank(letter));
                    found.extend(self.rank(letter.to_ascii_uppercase()));
                }
                Token::Variable(_) | Token::One | Token::Many | Token::Some => {}
                Token::Digit => found.extend(&self.digits),
                Token::Name => found.extend(&self.nameless),
                Token::SomeOfField | Token::OneOfField | Token::ManyOfField => {
                    found.extend(self.rank(':'));
                }
                Token::ManyOfPart => found.extend(self.rank('/')),
            }
        }
        found.sort_unstable();
        found.dedup();
        let other = (0..).zip(found.iter()).find(|(rank, it)| rank != *it).map(|(rank, _)| rank);
        let other = other.unwrap_or(u32::try_from(found.len()).unwrap_or(u32::MAX));
        if (other as usize) < self.all.len() {
            found.push(other);
        }
        found.extend(&self.variables);
        found.sort_unstable();
        found.dedup();
    }
}

/// The characters that patterns can tell apart: those in them, and one that is in none. In a pattern of an
/// ARN, that one is never a colon. The variables are those of the boxes, because only their strings are
/// considered.
fn alphabet(groups: &[Group], boxes: usize) -> Vec<Symbol> {
    let mut letters: Vec<char> = Vec::new();
    let mut variables: Vec<u16> = Vec::new();
    let mut needs_digit = false;
    for (number, group) in groups.iter().enumerate() {
        for token in group.patterns.iter().flatten() {
            match token {
                Token::Letter(letter) => letters.push(*letter),
                Token::AnyCase(letter) => letters.extend([*letter, letter.to_ascii_uppercase()]),
                Token::Variable(variable) if number < boxes => variables.push(*variable),
                Token::Digit => needs_digit = true,
                Token::OneOfField | Token::ManyOfField | Token::SomeOfField => letters.push(':'),
                Token::ManyOfPart => letters.push('/'),
                Token::Variable(_) | Token::One | Token::Many | Token::Some | Token::Name => {}
            }
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
    // The most readable ones come first.
    letters.extend(others);
    letters
        .sort_by_key(|letter| (!letter.is_ascii_lowercase(), !letter.is_alphanumeric(), *letter));
    letters.dedup();
    let letters = letters.into_iter().map(Symbol::Letter);
    letters.chain(variables.into_iter().map(Symbol::Variable)).collect()
}

/// The answers for sets of groups: questions about one statement need the same ones.
type Answers = HashMap<(Vec<Group>, usize), Result<Vec<Vec<Symbol>>, OutOfBudget>, Hashing>;

/// Answers that questions share, and the steps that are left for all of them.
#[derive(Clone, Debug)]
pub(super) struct Known {
    answers: Rc<RefCell<Answers>>,
    steps: Rc<Cell<u64>>,
}

impl Default for Known {
    fn default() -> Self {
        Self { answers: Rc::default(), steps: Rc::new(Cell::new(STEPS_OF_ALL)) }
    }
}

impl Known {
    pub(super) fn steps_left(&self) -> u64 {
        self.steps.get()
    }

    pub(super) fn is_spent(&self) -> bool {
        self.steps.get() == 0
    }

    pub(super) fn spend(&self, steps: u64) {
        self.steps.set(self.steps.get().saturating_sub(steps));
    }

    pub(super) fn set_steps_left(&self, steps: u64) {
        self.steps.set(steps);
    }
}

/// For each set of groups that match a string together, returns the shortest such string. Only strings that
/// match all of the first `boxes` groups are of interest.
pub(super) fn atoms(
    groups: Vec<Group>,
    boxes: usize,
    budget: &mut Budget,
) -> Result<Vec<Vec<Symbol>>, OutOfBudget> {
    let key = (groups, boxes);
    if let Some(answer) = budget.known.answers.borrow().get(&key) {
        return answer.clone();
    }
    let answer = find_atoms(&key.0, boxes, budget);
    budget.known.answers.borrow_mut().insert(key, answer.clone());
    answer
}

/// A state, with the number of the one before it and the symbol between.
type Found = (State, Option<(usize, Symbol)>);

fn find_atoms(
    groups: &[Group],
    boxes: usize,
    budget: &mut Budget,
) -> Result<Vec<Vec<Symbol>>, OutOfBudget> {
    let automaton = Automaton::of(groups);
    let alphabet = Alphabet::of(groups, boxes);
    let (mut symbols, mut reached) = (Vec::new(), Reached::default());
    let start = automaton.start();
    // The states in the order of discovery, each with its predecessor.
    let mut found: Vec<Found> = vec![(Rc::clone(&start), None)];
    let mut seen: HashSet<State, Hashing> = HashSet::from_iter([start]);
    let mut atoms: HashSet<Vec<u32>, Hashing> = HashSet::default();
    let mut order = Vec::new();
    let mut at = 0;
    while let Some((state, _)) = found.get(at) {
        let state = Rc::clone(state);
        let takers = automaton.takers(&state);
        // The boxes come first, and each group occurs once.
        let in_boxes = takers.iter().take_while(|it| (**it as usize) < boxes).count();
        if in_boxes == boxes && atoms.insert(takers) {
            order.push(at);
        }
        alphabet.told_apart(&automaton, &state, &mut symbols);
        for symbol in symbols.iter().filter_map(|rank| alphabet.all.get(*rank as usize)) {
            let next = automaton.after(&state, *symbol, boxes, &mut reached, budget)?;
            let Some(next) = next.filter(|next| !seen.contains(*next)) else { continue };
            budget.spend_state()?;
            let next: State = next.into();
            seen.insert(Rc::clone(&next));
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

/// The groups that match a string.
pub(super) fn takers(
    groups: &[Group],
    text: &[Symbol],
    budget: &mut Budget,
) -> Result<Vec<bool>, OutOfBudget> {
    let automaton = Automaton::of(groups);
    let mut state = automaton.start();
    let mut reached = Reached::default();
    for symbol in text {
        let next = automaton.after(&state, *symbol, 0, &mut reached, budget)?;
        state = next.unwrap_or_default().into();
    }
    let takers = automaton.takers(&state);
    Ok((0..).zip(groups).map(|(number, _)| takers.binary_search(&number).is_ok()).collect())
}

/// The tokens of a pattern in which only wildcards are special.
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

/// The tokens of a shape, in which `**` is any string, and `*` is a string without a slash; before the fifth
/// colon, neither contains a colon.
pub(super) fn shape_tokens(shape: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for (number, part) in shape.split("**").enumerate() {
        if number > 0 {
            found.push(Token::Many);
        }
        found.extend(part.chars().map(|letter| match letter {
            '*' => Token::ManyOfPart,
            letter => Token::Letter(letter),
        }));
    }
    let mut colons = 0;
    for token in &mut found {
        match token {
            Token::Letter(':') => colons += 1,
            Token::Many | Token::ManyOfPart if colons < 5 => *token = Token::ManyOfField,
            _ => {}
        }
    }
    found
}

/// The tokens of a pattern in which a question mark matches anything that is not empty, including a policy
/// variable.
pub(super) fn open_tokens(text: &str) -> Vec<Token> {
    let mut tokens = tokens(text);
    for token in tokens.iter_mut().filter(|token| **token == Token::One) {
        *token = Token::Some;
    }
    tokens
}

/// The pattern whose wildcards do not match any of the first five colons, which is how ARNs are compared.
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
        let groups = ["a*", "ab", "*c"].map(|it| Group::one(tokens(it)));
        let found = atoms(groups.to_vec(), 1, &mut Budget::new(Known::default())).unwrap();
        let found: Vec<String> = found.iter().map(|it| shown(it)).collect();
        assert_eq!(found, ["a", "ab", "ac"]);
    }

    proptest! {
        #[test]
        fn every_text_is_alike_to_an_atom(
            patterns in proptest::collection::vec("[ab*?]{0,4}", 1..5),
            text in "[abz]{0,6}",
        ) {
            let groups = patterns.iter().map(|it| Group::one(tokens(it))).collect();
            let found = atoms(groups, 1, &mut Budget::new(Known::default())).unwrap();
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
