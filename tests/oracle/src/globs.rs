//! Patterns: `*`, `?`, policy variables, and what they match.

use crate::{request::Key, truth::Truth};

/// One part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// This character.
    Is(char),
    /// `?`, one character.
    One,
    /// `*`, any number of characters, including none.
    Many,
}

/// The parts of a string in which `*` and `?` are wildcards and nothing else is special.
pub(crate) fn items(text: &str) -> Vec<Item> {
    text.chars().map(item).collect()
}

fn item(character: char) -> Item {
    match character {
        '*' => Item::Many,
        '?' => Item::One,
        character => Item::Is(character),
    }
}

/// The definition of a glob.
pub(crate) fn takes(pattern: &[Item], text: &[char]) -> bool {
    match (pattern, text) {
        ([], []) => true,
        ([Item::Many, Item::Many, ..], _) => {
            pattern.split_first().is_some_and(|(_, pattern)| takes(pattern, text))
        }
        ([Item::Many, rest @ ..], _) => {
            takes(rest, text) || text.split_first().is_some_and(|(_, text)| takes(pattern, text))
        }
        ([Item::One, rest @ ..], [_, text @ ..]) => takes(rest, text),
        ([Item::Is(wanted), rest @ ..], [found, text @ ..]) => wanted == found && takes(rest, text),
        _ => false,
    }
}

/// Whether a string without variables, read as a pattern, matches another.
pub(crate) fn glob(pattern: &str, text: &str) -> bool {
    takes(&items(pattern), &text.chars().collect::<Vec<_>>())
}

/// Whether some string matches both patterns.
pub(crate) fn meet(one: &[Item], other: &[Item]) -> bool {
    match (one, other) {
        ([], []) => true,
        ([Item::Many, rest @ ..], _) => {
            meet(rest, other) || other.split_first().is_some_and(|(_, other)| meet(one, other))
        }
        (_, [Item::Many, ..]) => meet(other, one),
        ([Item::Is(a), ..], [Item::Is(b), ..]) if a != b => false,
        ([_, one @ ..], [_, other @ ..]) => meet(one, other),
        _ => false,
    }
}

/// A pattern whose variables have been replaced by their values.
pub(crate) enum Filled {
    Items(Vec<Item>),
    /// It matches nothing, because the request does not have a key that it needs.
    Nothing,
    /// It is not known what it matches; a `*` stands for the unknowns.
    Open(Vec<Item>),
}

impl Filled {
    /// The result for the pattern if `of` returns the result for its parts.
    pub(crate) fn truth(&self, of: impl Fn(&[Item]) -> Truth) -> Truth {
        match self {
            Self::Items(items) => of(items),
            Self::Nothing => Truth::Never,
            Self::Open(_) => Truth::Perhaps,
        }
    }
}

/// A pattern in a policy of version 2012-10-17 with the request's values in place of its variables. Values
/// are literal: a `*` in a value is that character.
/// `reference_policies_variables.html`
pub(crate) fn fill(text: &str, key: &dyn Fn(&str) -> Key) -> Filled {
    let mut filled = Vec::new();
    let (mut nothing, mut open) = (false, false);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        filled.extend(items(before));
        let Some((inside, behind)) = after.split_once('}') else {
            filled.push(Item::Many);
            return Filled::Open(filled);
        };
        match variable(inside) {
            Variable::Escape(character) => filled.push(Item::Is(character)),
            Variable::Malformed => {
                filled.push(Item::Many);
                return Filled::Open(filled);
            }
            Variable::Key { name, default } => match (key(name), default) {
                (Key::Absent, Some(default)) => filled.extend(default.chars().map(Item::Is)),
                (Key::Absent, None) => nothing = true,
                (Key::Values(values), _) => match values.as_slice() {
                    [value] => filled.extend(value.chars().map(Item::Is)),
                    _ => {
                        open = true;
                        filled.push(Item::Many);
                    }
                },
                _ => {
                    open = true;
                    filled.push(Item::Many);
                }
            },
        }
        rest = behind;
    }
    filled.extend(items(rest));
    match (nothing, open) {
        (true, _) => Filled::Nothing,
        (false, true) => Filled::Open(filled),
        (false, false) => Filled::Items(filled),
    }
}

enum Variable<'a> {
    Escape(char),
    Key { name: &'a str, default: Option<&'a str> },
    Malformed,
}

/// The contents of `${` and `}`: `*`, `?`, `$`, a key, or a key, a comma and a default in single quotes.
fn variable(inside: &str) -> Variable<'_> {
    match inside {
        "*" => return Variable::Escape('*'),
        "?" => return Variable::Escape('?'),
        "$" => return Variable::Escape('$'),
        _ => {}
    }
    let (name, default) = match inside.split_once(',') {
        None => (inside, None),
        Some((name, default)) => {
            let default = default.trim_start_matches(' ').strip_prefix('\'');
            let Some(default) = default.and_then(|default| default.strip_suffix('\'')) else {
                return Variable::Malformed;
            };
            (name, Some(default))
        }
    };
    let odd = |character: char| character.is_whitespace() || "${}*?'".contains(character);
    if name.is_empty() || name.contains(odd) {
        return Variable::Malformed;
    }
    Variable::Key { name, default }
}

/// The fields of an ARN or an ARN pattern: the parts between its first five colons and after them. Colons
/// inside `${…}` count only if `variables` is false.
pub(crate) fn fields(text: &str, variables: bool) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut inside = false;
    let mut before = ' ';
    for character in text.chars() {
        if variables && before == '$' && character == '{' {
            inside = true;
        } else if character == '}' {
            inside = false;
        }
        if character == ':' && !inside && fields.len() < 6 {
            fields.push(String::new());
        } else if let Some(field) = fields.last_mut() {
            field.push(character);
        }
        before = character;
    }
    fields
}

/// The fields of a filled pattern, as in [`fields`].
pub(crate) fn item_fields(items: &[Item]) -> Vec<Vec<Item>> {
    let mut fields = vec![Vec::new()];
    for item in items {
        if *item == Item::Is(':') && fields.len() < 6 {
            fields.push(Vec::new());
        } else if let Some(field) = fields.last_mut() {
            field.push(*item);
        }
    }
    fields
}

/// Whether a filled pattern matches an ARN field by field, and both have all fields.
pub(crate) fn takes_fields(pattern: &[Item], arn: &str) -> bool {
    let pattern = item_fields(pattern);
    let arn = fields(arn, false);
    pattern.len() == 6
        && arn.len() == 6
        && pattern
            .iter()
            .zip(&arn)
            .all(|(pattern, field)| takes(pattern, &field.chars().collect::<Vec<_>>()))
}

/// Whether the pattern in a `Resource` matches the resource of a request.
///
/// On one of AWS's pages, a `*` can match a colon, and on another it cannot: the pattern matches if it does
/// by both, and does not match if it does by neither. `reference_policies_elements_resource.html`,
/// `reference_identifiers-arns.html`
pub(crate) fn takes_resource(
    pattern: &str,
    resource: &str,
    variables: bool,
    completes: bool,
    key: &dyn Fn(&str) -> Key,
) -> Truth {
    let mut pattern = pattern.to_owned();
    if completes && pattern.starts_with("arn:") {
        for _ in fields(&pattern, variables).len()..6 {
            pattern.push_str(":*");
        }
    }
    let fields = fields(&pattern, variables);
    let early = variables && fields.iter().take(5).any(|field| field.contains("${"));
    let filled = if variables { fill(&pattern, key) } else { Filled::Items(items(&pattern)) };
    // A `*` matches whatever the unknown is.
    if let Filled::Open(items) = &filled
        && !takes(items, &resource.chars().collect::<Vec<_>>())
    {
        return Truth::Never;
    }
    let truth = filled.truth(|items| takes_whole(items, resource));
    if early { truth.and(Truth::Perhaps) } else { truth }
}

fn takes_whole(pattern: &[Item], resource: &str) -> Truth {
    let whole = takes(pattern, &resource.chars().collect::<Vec<_>>());
    let everything = pattern.iter().all(|item| *item == Item::Many);
    if resource == "*" || everything {
        return whole.into();
    }
    match (takes_fields(pattern, resource), whole) {
        (true, _) => Truth::Always,
        (false, true) => Truth::Perhaps,
        (false, false) => Truth::Never,
    }
}
