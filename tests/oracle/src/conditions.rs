//! Whether a condition is met. `reference_policies_elements_condition.html`,
//! `reference_policies_elements_condition_operators.html`,
//! `reference_policies_condition-logic-multiple-context-keys-or-values.html`,
//! `reference_policies_condition-single-vs-multi-valued-context-keys.html`

use crate::{
    globs::{Filled, Item, fill, item_fields, items, meet, takes, takes_fields},
    policy::Condition,
    request::Key,
    truth::Truth,
    values::{self, Comparison},
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Qualifier {
    ForAllValues,
    ForAnyValue,
}

/// What a family compares; negation is in the operator.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Arn,
    Numeric(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    IpAddress,
    Null,
}

#[derive(Clone, Copy)]
struct Operator {
    qualifier: Option<Qualifier>,
    family: Family,
    negated: bool,
    if_exists: bool,
}

fn operator(name: &str) -> Option<Operator> {
    let (qualifier, rest) = match name.split_once(':') {
        None => (None, name),
        Some(("ForAllValues", rest)) => (Some(Qualifier::ForAllValues), rest),
        Some(("ForAnyValue", rest)) => (Some(Qualifier::ForAnyValue), rest),
        Some(_) => return None,
    };
    let (base, if_exists) = match rest.strip_suffix("IfExists") {
        None => (rest, false),
        Some(base) => (base, true),
    };
    let (family, negated) = match base {
        "StringEquals" => (Family::StringEquals, false),
        "StringNotEquals" => (Family::StringEquals, true),
        "StringEqualsIgnoreCase" => (Family::StringEqualsIgnoreCase, false),
        "StringNotEqualsIgnoreCase" => (Family::StringEqualsIgnoreCase, true),
        "StringLike" => (Family::StringLike, false),
        "StringNotLike" => (Family::StringLike, true),
        "ArnEquals" | "ArnLike" => (Family::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Family::Arn, true),
        "NumericEquals" => (Family::Numeric(Comparison::Equals), false),
        "NumericNotEquals" => (Family::Numeric(Comparison::Equals), true),
        "NumericLessThan" => (Family::Numeric(Comparison::LessThan), false),
        "NumericLessThanEquals" => (Family::Numeric(Comparison::LessThanEquals), false),
        "NumericGreaterThan" => (Family::Numeric(Comparison::GreaterThan), false),
        "NumericGreaterThanEquals" => (Family::Numeric(Comparison::GreaterThanEquals), false),
        "DateEquals" => (Family::Date(Comparison::Equals), false),
        "DateNotEquals" => (Family::Date(Comparison::Equals), true),
        "DateLessThan" => (Family::Date(Comparison::LessThan), false),
        "DateLessThanEquals" => (Family::Date(Comparison::LessThanEquals), false),
        "DateGreaterThan" => (Family::Date(Comparison::GreaterThan), false),
        "DateGreaterThanEquals" => (Family::Date(Comparison::GreaterThanEquals), false),
        "Bool" => (Family::Bool, false),
        "BinaryEquals" => (Family::Binary, false),
        "IpAddress" => (Family::IpAddress, false),
        "NotIpAddress" => (Family::IpAddress, true),
        "Null" if !if_exists => (Family::Null, false),
        _ => return None,
    };
    Some(Operator { qualifier, family, negated, if_exists })
}

/// Whether the condition for one key with one operator is met, if a value that the operator cannot read
/// matches as `unreadable` says.
pub(crate) fn holds(
    condition: &Condition,
    variables: bool,
    unreadable: Truth,
    key: &dyn Fn(&str) -> Key,
) -> Truth {
    let Some(operator) = operator(&condition.operator) else { return Truth::Perhaps };
    let value = key(&condition.key);
    if operator.family == Family::Null {
        return null(operator, &value, &condition.values);
    }
    let matches =
        |value: &Asked| {
            Truth::any(condition.values.iter().map(|policy| {
                matches(operator.family, value, policy, (variables, unreadable), key)
            }))
        };
    if holds_whatever(operator, &condition.values) {
        return Truth::Always;
    }
    match value {
        Key::Unknown => Truth::Perhaps,
        Key::Absent => missing(operator),
        Key::Values(values) => {
            let matches = values.iter().map(|value| matches(&Asked::Text(value)));
            of_values(operator, &matches.collect::<Vec<_>>())
        }
        Key::OneOf(candidates) => {
            let one = |value: &String| of_values(operator, &[matches(&Asked::Text(value))]);
            Truth::of_one_of(candidates.iter().map(one))
        }
        Key::Role { before, name } => {
            let role = Asked::Role { before: &before, name: &name };
            of_values(operator, &[matches(&role)])
        }
    }
}

/// A positive string operator that is met for every value, and without one.
fn holds_whatever(operator: Operator, values: &[String]) -> bool {
    operator.if_exists
        && operator.family == Family::StringLike
        && !operator.negated
        && operator.qualifier != Some(Qualifier::ForAnyValue)
        && values.iter().any(|value| !value.is_empty() && value.chars().all(|c| c == '*'))
}

/// The key is absent, or, with a qualifier, has no value.
fn missing(operator: Operator) -> Truth {
    match operator.qualifier {
        Some(Qualifier::ForAllValues) => Truth::Always,
        Some(Qualifier::ForAnyValue) if operator.if_exists => Truth::Perhaps,
        Some(Qualifier::ForAnyValue) => Truth::Never,
        None => (operator.if_exists || operator.negated).into(),
    }
}

/// The key is present, and for each of its values it is known whether some policy value matches it.
fn of_values(operator: Operator, matches: &[Truth]) -> Truth {
    let each = matches.iter().map(|truth| if operator.negated { truth.not() } else { *truth });
    match (operator.qualifier, matches) {
        (_, []) => missing(operator),
        (None, [_]) => Truth::all(each),
        // AWS does not document the behavior of an operator without a qualifier for several values.
        (None, _) => match (Truth::any(matches.iter().copied()), operator.negated) {
            (Truth::Never, false) | (Truth::Always, true) => Truth::Never,
            _ => Truth::Perhaps,
        },
        (Some(Qualifier::ForAllValues), _) => Truth::all(each),
        (Some(Qualifier::ForAnyValue), _) => Truth::any(each),
    }
}

fn null(operator: Operator, key: &Key, values: &[String]) -> Truth {
    if operator.qualifier.is_some() {
        return Truth::Perhaps;
    }
    let is_null = match key {
        Key::Absent => Truth::Always,
        Key::Values(values) => values.is_empty().into(),
        Key::OneOf(_) | Key::Role { .. } => Truth::Never,
        Key::Unknown => {
            let has = |wanted| values.iter().any(|value| values::boolean(value) == Some(wanted));
            if has(true) && has(false) {
                return Truth::Always;
            }
            Truth::Perhaps
        }
    };
    Truth::any(values.iter().map(|value| match values::boolean(value) {
        Some(true) => is_null,
        Some(false) => is_null.not(),
        None => Truth::Perhaps,
    }))
}

/// A request value to be matched.
enum Asked<'a> {
    Text(&'a str),
    /// The ARN of a role of which everything except the path is known.
    Role {
        before: &'a str,
        name: &'a str,
    },
}

fn matches(
    family: Family,
    asked: &Asked<'_>,
    policy: &str,
    (variables, unreadable): (bool, Truth),
    key: &dyn Fn(&str) -> Key,
) -> Truth {
    let filled = || if variables { fill(policy, key) } else { Filled::Items(items(policy)) };
    match family {
        Family::StringEquals => filled().truth(|items| takes_asked(&literal(items), asked)),
        Family::StringEqualsIgnoreCase => filled().truth(|items| {
            let items = literal(items);
            let lower = items.iter().map(|item| match item {
                Item::Is(character) => Item::Is(character.to_ascii_lowercase()),
                item => *item,
            });
            let lower = lower.collect::<Vec<_>>();
            match asked {
                Asked::Text(text) => takes_asked(&lower, &Asked::Text(&text.to_ascii_lowercase())),
                Asked::Role { before, name } => takes_asked(
                    &lower,
                    &Asked::Role {
                        before: &before.to_ascii_lowercase(),
                        name: &name.to_ascii_lowercase(),
                    },
                ),
            }
        }),
        Family::StringLike => filled().truth(|items| takes_asked(items, asked)),
        Family::Arn => filled().truth(|items| match asked {
            Asked::Text(text) => takes_fields(items, text).into(),
            Asked::Role { before, name } => takes_role_fields(items, before, name),
        }),
        family => match asked {
            Asked::Text(text) if is_readable(family, text) => of_family(family, text, policy),
            _ => unreadable,
        },
    }
}

/// Whether the operators of a family can read a value of a request.
fn is_readable(family: Family, text: &str) -> bool {
    match family {
        Family::Numeric(_) => values::is_number(text),
        Family::Date(_) => values::is_date(text),
        Family::Bool => values::boolean(text).is_some(),
        Family::Binary => values::is_base64(text),
        Family::IpAddress => values::is_address(text),
        _ => true,
    }
}

fn of_family(family: Family, text: &str, policy: &str) -> Truth {
    match family {
        Family::Numeric(how) => values::numbers(how, text, policy),
        Family::Date(how) => values::dates(how, text, policy),
        Family::Bool => values::booleans(text, policy),
        Family::Binary => values::bytes(text, policy),
        Family::IpAddress => values::addresses(text, policy),
        Family::StringEquals
        | Family::StringEqualsIgnoreCase
        | Family::StringLike
        | Family::Arn
        | Family::Null => Truth::Perhaps,
    }
}

/// The parts of a value in which `*` and `?` are literal.
fn literal(items: &[Item]) -> Vec<Item> {
    items
        .iter()
        .map(|item| match item {
            Item::Many => Item::Is('*'),
            Item::One => Item::Is('?'),
            item => *item,
        })
        .collect()
}

fn takes_asked(pattern: &[Item], asked: &Asked<'_>) -> Truth {
    match asked {
        Asked::Text(text) => takes(pattern, &text.chars().collect::<Vec<_>>()).into(),
        Asked::Role { before, name } => takes_role(pattern, before, name),
    }
}

/// Whether a pattern matches `before`, possibly a path and `/`, and `name`, whatever the path is.
fn takes_role(pattern: &[Item], before: &str, name: &str) -> Truth {
    /// A character that no policy has, so that only a wildcard matches it.
    const ANY: char = '\u{10FFFF}';
    let takes_text = |text: String| takes(pattern, &text.chars().collect::<Vec<_>>());
    let without = takes_text(format!("{before}{name}"));
    let of_length =
        |length| takes_text(format!("{before}{}/{name}", ANY.to_string().repeat(length)));
    if without && (1..=pattern.len() + 1).all(of_length) {
        return Truth::Always;
    }
    let mut with = before.chars().map(Item::Is).collect::<Vec<_>>();
    with.extend([Item::One, Item::Many, Item::Is('/')]);
    with.extend(name.chars().map(Item::Is));
    if without || meet(pattern, &with) { Truth::Perhaps } else { Truth::Never }
}

/// The same field by field.
fn takes_role_fields(pattern: &[Item], before: &str, name: &str) -> Truth {
    let fields = item_fields(pattern);
    let before = crate::globs::fields(before, false);
    let ([first @ .., last], [arn @ .., kind]) = (fields.as_slice(), before.as_slice()) else {
        return Truth::Never;
    };
    if first.len() != 5 || arn.len() != 5 {
        return Truth::Never;
    }
    let field = |(pattern, field): (&Vec<Item>, &String)| {
        takes(pattern, &field.chars().collect::<Vec<_>>())
    };
    if first.iter().zip(arn).all(field) { takes_role(last, kind, name) } else { Truth::Never }
}
