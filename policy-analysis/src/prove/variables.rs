//! The unknowns in policies: policy variables and holes, each with a character that represents it.
//!
//! A variable has the request's own value of its key, and a hole has a value from a program. Neither is
//! known, but the same variable or hole is the same string everywhere. So in the representative strings it is
//! one character, that of a hole, and the core evaluates such strings in three values: true whatever the hole
//! is, never true, or dependent on it. The last counts against a proof.

use policy_core::model::hole::{MAX_HOLES, hole_character, is_hole};
use policy_core::semantics::known::compare_keys;
use policy_core::sort::sort_by;

use super::atoms::{Symbol, Token, tokens};
use super::boxes::{Member, conditions, texts};

/// The unknowns in the strings of statements.
#[derive(Clone, Debug, Default)]
pub(super) struct Variables {
    all: Vec<Open>,
}

/// One unknown.
#[derive(Clone, Debug)]
pub(super) struct Open {
    /// The condition key of a policy variable; `None` for a hole.
    pub(super) key: Option<String>,
    /// The character that represents it.
    pub(super) hole: char,
    /// A private character for it, used where it is certain what it does not match.
    pub(super) letter: char,
}

impl Variables {
    pub(super) fn of(members: &[Member]) -> Self {
        let (mut keys, mut holes): (Vec<String>, Vec<char>) = Default::default();
        each_text(members, |text| {
            for part in text.split("${").skip(1) {
                let key = part.split(['}', ',']).next().unwrap_or_default();
                let is_new = !keys.iter().any(|known| known.eq_ignore_ascii_case(key));
                if key.contains(':') && is_new {
                    keys.push(key.to_owned());
                }
            }
            if !text.is_ascii() {
                for hole in text.chars().filter(|it| is_hole(*it)) {
                    if !holes.contains(&hole) {
                        holes.push(hole);
                    }
                }
            }
        });
        sort_by(&mut keys, |one, other| compare_keys(one, other));
        // Variables use the characters from the end, which no macro has enough holes to reach.
        let mut all: Vec<Open> = Vec::with_capacity(keys.len() + holes.len());
        for key in keys {
            let hole = hole_character(MAX_HOLES - 1 - all.len());
            let letter = letter(all.len());
            all.extend(hole.map(|hole| Open { key: Some(key), hole, letter }));
        }
        for hole in holes {
            let letter = letter(all.len());
            all.push(Open { key: None, hole, letter });
        }
        Self { all }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn all(&self) -> &[Open] {
        &self.all
    }

    /// The variables with their keys, in the order of the keys.
    pub(super) fn keyed(&self) -> impl Iterator<Item = (&str, &Open)> {
        self.all.iter().filter_map(|open| open.key.as_deref().map(|key| (key, open)))
    }

    /// The number of a variable.
    pub(super) fn number(&self, key: &str) -> Option<usize> {
        let is_it = |open: &Open| open.key.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(key));
        self.all.iter().position(is_it)
    }

    /// Whether each key has the same default everywhere, or none. If the request does not have the key, a
    /// variable with a default has a different value than one without.
    pub(super) fn have_one_default(members: &[Member]) -> bool {
        let mut seen: Vec<(String, Option<String>)> = Vec::new();
        let mut is_one = true;
        each_text(members, |text| {
            for part in text.split("${").skip(1) {
                let inner = part.split('}').next().unwrap_or_default();
                let (key, default) = match inner.split_once(',') {
                    Some((key, default)) => (key, Some(default.trim_start().to_owned())),
                    None => (inner, None),
                };
                match seen.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)) {
                    Some((_, known)) => is_one &= *known == default,
                    None => seen.push((key.to_owned(), default)),
                }
            }
        });
        is_one
    }

    /// Whether a string has unknowns.
    pub(super) fn are_in(&self, text: &str, is_2012: bool) -> bool {
        !self.is_empty()
            && ((is_2012 && text.contains("${")) || (!text.is_ascii() && text.contains(is_hole)))
    }

    /// The string with private characters in place of unknowns.
    pub(super) fn closed(&self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_owned();
        }
        let letter =
            |one: char| self.all.iter().find(|it| it.hole == one).map_or(one, |it| it.letter);
        text.chars().map(letter).collect()
    }

    /// The tokens of a string.
    pub(super) fn tokens(&self, text: &str, is_2012: bool, wildcards: bool) -> Vec<Token> {
        if !text.contains("${") && text.is_ascii() {
            return if wildcards { tokens(text) } else { letters(text) };
        }
        let plain = |text: &str| {
            let mut found = Vec::new();
            for part in text.split_inclusive(is_hole) {
                let hole = part.chars().next_back().filter(|it| is_hole(*it));
                let before = hole.map_or(part, |hole| part.strip_suffix(hole).unwrap_or(part));
                found.extend(if wildcards { tokens(before) } else { letters(before) });
                let is_it = |hole| self.all.iter().position(|open| open.hole == hole);
                found.extend(hole.map(|hole| variable(is_it(hole))));
            }
            found
        };
        if !is_2012 {
            return plain(text);
        }
        let mut found = Vec::new();
        let mut rest = text;
        while let Some((before, opened)) = rest.split_once("${") {
            found.extend(plain(before));
            let Some((inner, after)) = opened.split_once('}') else {
                found.push(Token::Many);
                return found;
            };
            let key = inner.split(',').next().unwrap_or_default();
            match inner {
                "*" | "?" | "$" => found.extend(letters(inner)),
                _ => found.push(variable(self.number(key))),
            }
            rest = after;
        }
        found.extend(plain(rest));
        found
    }

    /// The string of symbols.
    pub(super) fn text(&self, symbols: &[Symbol]) -> String {
        let character = |symbol: &Symbol| match symbol {
            Symbol::Letter(letter) => Some(*letter),
            Symbol::Variable(number) => self.all.get(usize::from(*number)).map(|open| open.hole),
        };
        symbols.iter().filter_map(character).collect()
    }
}

/// A string in which variables are replaced by the known values of their keys. A value with a wildcard, or
/// with the start of a variable, is not inserted because it would have another meaning in a pattern.
pub(super) fn resolved(text: &str, context: &[(String, Option<Vec<String>>)]) -> String {
    let mut found = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once("${") {
        found.push_str(before);
        let Some((inner, after)) = opened.split_once('}') else { break };
        let key = inner.split(',').next().unwrap_or_default();
        let known = context.iter().find(|(known, _)| known.eq_ignore_ascii_case(key));
        match known.and_then(|(_, values)| values.as_deref()) {
            Some([value]) if !value.contains(['*', '?', '$']) && !value.contains(is_hole) => {
                found.push_str(value);
            }
            _ => {
                found.push_str("${");
                found.push_str(inner);
                found.push('}');
            }
        }
        rest = after;
    }
    found.push_str(rest);
    found
}

/// A private character that no policy has.
fn letter(number: usize) -> char {
    u32::try_from(number).ok().and_then(|it| char::from_u32(0x10_0000 + it)).unwrap_or('\u{10FFFD}')
}

fn variable(number: Option<usize>) -> Token {
    number.and_then(|it| u16::try_from(it).ok()).map_or(Token::Many, Token::Variable)
}

fn letters(text: &str) -> Vec<Token> {
    text.chars().map(Token::Letter).collect()
}

/// The keys of a statement's variables that have no default.
pub(super) fn required_keys(member: &Member) -> Vec<String> {
    let mut keys = Vec::new();
    each_text(std::slice::from_ref(member), |text| {
        let variables = text.split("${").skip(1).filter_map(|part| part.split_once('}'));
        let names = variables.map(|(name, _)| name);
        let required = names.filter(|it| it.contains(':') && !it.contains(','));
        keys.extend(required.map(str::to_owned));
    });
    keys
}

/// Visits each string that can have variables and holes.
fn each_text(members: &[Member], mut look: impl FnMut(&str)) {
    for member in members {
        let view = member.view();
        texts(view.action().texts).for_each(&mut look);
        view.resource().into_iter().flat_map(|it| texts(it.texts)).for_each(&mut look);
        for condition in conditions(&view) {
            texts(condition.values).for_each(&mut look);
        }
    }
}
