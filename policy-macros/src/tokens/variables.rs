//! Which holes have the same value: those that one variable fills, each time it is named.

use std::collections::{HashMap, HashSet};

use proc_macro2::{TokenStream, TokenTree};

use super::is_name;

/// The variables that fill holes. A name that control flow binds is a different variable in its body.
#[derive(Default)]
pub(crate) struct Variables {
    /// The first hole of each variable, by its name and the number of the body that binds it.
    first: HashMap<(usize, String), usize>,
    /// For each hole, the first one of its variable; `None` if another expression fills it.
    of_holes: Vec<Option<usize>>,
    /// The bodies around the current position, with the names that each binds.
    bodies: Vec<(usize, HashSet<String>)>,
    /// The number of bodies that were entered.
    entered: usize,
}

impl Variables {
    /// Records a hole with a single value by its number. It is filled by a variable, or by a value that the
    /// JSON text has a name for.
    pub(super) fn add(&mut self, hole: usize, expression: &TokenStream, name: &str) {
        self.of_holes.resize(hole, None);
        let mut tokens = expression.clone().into_iter();
        let variable = match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Ident(word)), None) => Some(word.to_string()),
            _ => is_name(name).then(|| format!("{{{name}}}")),
        };
        let first = variable.map(|name| {
            let binding = self.bodies.iter().rev().find(|(_, names)| names.contains(&name));
            let body = binding.map_or(0, |(number, _)| *number);
            *self.first.entry((body, name)).or_insert(hole)
        });
        self.of_holes.push(first);
    }

    /// Returns what the checks are given.
    pub(crate) fn of_holes(&self) -> &[Option<usize>] {
        &self.of_holes
    }

    /// Enters the body of a `for`, whose pattern binds names.
    pub(super) fn enter_for(&mut self, pattern: &[TokenTree]) {
        let mut names = HashSet::new();
        add_bound(pattern, &mut names);
        self.enter(names);
    }

    /// Enters the body of an `if`, whose condition may bind names by `let`.
    pub(super) fn enter_if(&mut self, condition: &[TokenTree]) {
        let mut names = HashSet::new();
        let mut rest = condition;
        while let Some((token, after)) = rest.split_first() {
            rest = after;
            if matches!(token, TokenTree::Ident(word) if word == "let") {
                let is_end =
                    |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == '=');
                let end = after.iter().position(is_end).unwrap_or(after.len());
                let (pattern, others) = after.split_at(end);
                add_bound(pattern, &mut names);
                rest = others;
            }
        }
        self.enter(names);
    }

    fn enter(&mut self, names: HashSet<String>) {
        self.entered += 1;
        self.bodies.push((self.entered, names));
    }

    /// Returns the bodies around the current position.
    pub(super) fn bodies(&self) -> Vec<(usize, HashSet<String>)> {
        self.bodies.clone()
    }

    /// Continues as if in other bodies; returns the previous ones.
    pub(super) fn replace_bodies(
        &mut self,
        bodies: Vec<(usize, HashSet<String>)>,
    ) -> Vec<(usize, HashSet<String>)> {
        std::mem::replace(&mut self.bodies, bodies)
    }

    /// Returns whether a body around the current position binds names.
    pub(super) fn are_bound(&self) -> bool {
        self.bodies.iter().any(|(_, names)| !names.is_empty())
    }

    /// Forgets the holes from a number on.
    pub(crate) fn truncate(&mut self, holes: usize) {
        self.of_holes.truncate(holes);
        self.first.retain(|_, first| *first < holes);
    }

    /// Declares that a hole has the value of another one.
    pub(crate) fn alias(&mut self, hole: usize, other: usize) {
        let first = self.of_holes.get(other).copied().flatten();
        if let (Some(slot), Some(first)) = (self.of_holes.get_mut(hole), first) {
            *slot = Some(first);
        }
    }

    /// Leaves the body that was entered last.
    pub(super) fn leave(&mut self) {
        self.bodies.pop();
    }
}

/// Collects the names that a pattern binds: words that are not followed by what makes them the name of a
/// field, a type or a path.
fn add_bound(pattern: &[TokenTree], names: &mut HashSet<String>) {
    let mut rest = pattern;
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        match token {
            TokenTree::Group(group) => {
                let inside: Vec<TokenTree> = TokenStream::into_iter(group.stream()).collect();
                add_bound(&inside, names);
            }
            TokenTree::Ident(word) => {
                let goes_on = match after.first() {
                    Some(TokenTree::Group(_)) => true,
                    Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ':' | '!'),
                    _ => false,
                };
                let word = word.to_string();
                // A constant or a variant binds nothing.
                let is_variable =
                    word.starts_with(|first: char| first.is_lowercase() || first == '_');
                if is_variable && !goes_on && word != "ref" && word != "mut" {
                    names.insert(word);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    #[test]
    fn the_names_of_patterns_are_found() {
        for (pattern, want) in [
            ("issuer", vec!["issuer"]),
            ("(index, &mut issuer)", vec!["index", "issuer"]),
            ("Cluster { issuer, account: owner, .. }", vec!["issuer", "owner"]),
            ("crate::Cluster(ref issuer, None)", vec!["issuer"]),
            ("whole @ [first, .., last]", vec!["first", "last", "whole"]),
            ("_", vec!["_"]),
        ] {
            let mut names = HashSet::new();
            add_bound(&tokens(pattern), &mut names);
            let mut names: Vec<_> = names.into_iter().collect();
            names.sort();
            assert_eq!(names, want, "{pattern}");
        }
    }

    #[test]
    fn a_name_is_another_variable_where_a_body_binds_it() {
        let mut all = Variables::default();
        let variables = &mut all;
        let add = |variables: &mut Variables, hole, text: &str| {
            variables.add(hole, &text.parse().unwrap(), text);
        };
        add(variables, 0, "issuer");
        variables.enter_if(&tokens("let Some(issuer) = &issuer && a == b && let Ok(x) = y"));
        add(variables, 1, "issuer");
        add(variables, 2, "x");
        add(variables, 3, "b");
        variables.enter_for(&tokens("account"));
        add(variables, 4, "issuer");
        add(variables, 5, "account");
        variables.leave();
        variables.leave();
        add(variables, 6, "issuer");
        variables.enter_if(&tokens("condition"));
        add(variables, 7, "issuer");
        add(variables, 8, "b");
        variables.leave();
        // A value with two names in a text is one variable, which is not the variable of either name.
        variables.add(10, &"issuer".parse().unwrap(), "renamed");
        variables.add(11, &"next()".parse().unwrap(), "issuer");
        variables.add(12, &"*bound".parse().unwrap(), "issuer");
        add(variables, 13, "next()");
        let want = [0, 1, 2, 3, 1, 5, 0, 0, 3].map(Some);
        assert_eq!(variables.of_holes().get(..9), Some(&want[..]));
        let want = [None, Some(0), Some(11), Some(11), None];
        assert_eq!(variables.of_holes().get(9..), Some(&want[..]));
    }
}
