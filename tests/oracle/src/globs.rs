//! Patterns: `*`, `?`, policy variables, and what they take.

use crate::{request::Key, truth::Truth};

/// One part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// This character.
    Is(char),
    /// `?`, one character.
    One,
    /// `*`, any number of characters, none included.
    Many,
}

/// The parts of a text in which `*` and `?` are wildcards and nothing else is special.
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

/// Whether a text without variables, read as a pattern, takes another.
pub(crate) fn glob(pattern: &str, text: &str) -> bool {
    takes(&items(pattern), &text.chars().collect::<Vec<_>>())
}

/// Whether some text is taken by both patterns.
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

/// What a pattern is once its variables have their values.
pub(crate) enum Filled {
    Items(Vec<Item>),
    /// It takes nothing, since the request does not have a key that it needs.
    Nothing,
    /// What it takes is not known; a `*` stands for what is open.
    Open(Vec<Item>),
}

impl Filled {
    /// What holds of the pattern where `of` says what holds of its parts.
    pub(crate) fn truth(&self, of: impl Fn(&[Item]) -> Truth) -> Truth {
        match self {
            Self::Items(items) => of(items),
            Self::Nothing => Truth::Never,
            Self::Open(_) => Truth::Perhaps,
        }
    }
}

/// A pattern of a policy of version 2012-10-17 with the request's values in the place of its
/// variables. A value stands for itself: a `*` in it is that character.
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

/// What stands between `${` and `}`: `*`, `?`, `$`, a key, or a key, a comma and a default in
/// single quotes.
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

/// The fields of an ARN or of a pattern for ARNs: what stands between its first five colons and
/// behind them. Colons inside of `${…}` count only where `variables` is false.
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

/// The fields of a filled pattern, as [`fields`].
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

/// Whether a filled pattern takes an ARN field by field, and neither lacks one.
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

/// Whether the pattern of a `Resource` takes the resource of a request.
///
/// One of AWS's pages lets a `*` go beyond the colon, another does not: what both take is taken,
/// what neither takes is not. `reference_policies_elements_resource.html`,
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
    // Whatever stands in the place of what is open, a `*` takes it.
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
