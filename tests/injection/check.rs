//! What must hold for a policy whose holes were filled, compared with the same one filled with harmless
//! values.

use std::fmt::Debug;

use iam_policy::{
    IdentityPolicy, ReadError, ResourceControlPolicy, ResourcePolicy, ServiceControlPolicy,
    SessionPolicy, Statement, TrustPolicy,
};
use serde_json::Value;

use crate::values::{Filler, Trust};

/// A kind of policy, so that one check covers all of them.
pub(crate) trait Filled: Sized + PartialEq + Debug {
    fn json(&self) -> String;
    fn read(text: &str) -> Result<Self, ReadError>;
    fn list(&self) -> &[Statement];
}

macro_rules! filled {
    ($($policy:ident),*) => {$(
        impl Filled for $policy {
            fn json(&self) -> String {
                self.to_json()
            }
            fn read(text: &str) -> Result<Self, ReadError> {
                Self::from_json(text)
            }
            fn list(&self) -> &[Statement] {
                self.statements()
            }
        }
    )*};
}
filled!(
    IdentityPolicy,
    ResourceControlPolicy,
    ResourcePolicy,
    ServiceControlPolicy,
    SessionPolicy,
    TrustPolicy
);

/// Fills a slot with every value of a type.
pub(crate) fn check<F: Filler, P: Filled>(slot: &str, fill: impl Fn(F) -> P) {
    let template = fill(F::harmless());
    for value in F::all() {
        let text = value.text();
        let policy = fill(value);
        assert_same_shape(slot, F::TRUST, &template, &policy, &[(&F::harmless().text(), &text)]);
    }
}

/// Compares a policy with its template, in which harmless strings take the place of the values.
pub(crate) fn assert_same_shape<P: Filled>(
    slot: &str,
    trust: Trust,
    template: &P,
    policy: &P,
    values: &[(&str, &str)],
) {
    let json = policy.json();
    let said = || format!("{slot} with {values:?}: {json}");
    // A reader that refuses repeated names, and reports where they are.
    let read = P::read(&json).unwrap_or_else(|error| panic!("{}: {error}", said()));
    assert_eq!(&read, policy, "{}", said());
    assert_eq!(lengths(policy), lengths(template), "{}", said());
    let mut expected = tree(&template.json());
    replace(&mut expected, values);
    let (found, expected) = (settled(tree(&json)), settled(expected));
    if trust == Trust::Unchecked {
        assert_eq!(with_bare_accounts(found), with_bare_accounts(expected), "{}", said());
        return;
    }
    assert_eq!(found, expected, "{}", said());
    let (before, after) = (written(template), written(policy));
    assert_eq!(before.len(), after.len(), "{}", said());
    for ((place, before), (_, after)) in before.iter().zip(&after) {
        assert_same_meaning(&said(), trust, *place, [before, after], values);
    }
}

/// Compares a string of the policy with that of the template: the same variables, wildcards and segments.
fn assert_same_meaning(
    said: &str,
    trust: Trust,
    place: Place,
    [before, after]: [&str; 2],
    values: &[(&str, &str)],
) {
    let count = |text: &str, what: &str| text.matches(what).count();
    assert_eq!(count(before, "${"), count(after, "${"), "a variable in {after:?}: {said}");
    if trust == Trust::Plain {
        for wildcard in ["*", "?"] {
            assert_eq!(count(before, wildcard), count(after, wildcard), "in {after:?}: {said}");
        }
    }
    if place == Place::Key {
        return;
    }
    // A value that is itself an ARN brings its own segments; the rest is appended to the last one.
    let is_arn = |(harmless, _): &&(&str, &str)| {
        before.starts_with(harmless) && harmless.starts_with("arn:")
    };
    let (wanted, found) = match values.iter().find(is_arn) {
        Some((_, value)) => (segments(value), segments(after)),
        None => (segments(before), segments(after)),
    };
    let (Some(wanted), Some(found)) = (wanted, found) else {
        // A value that is a whole string may be an ARN; one that is a part of it never produces one.
        let is_whole = values.iter().any(|(harmless, _)| *harmless == before);
        let is_arn = |text: &str| segments(text).is_some();
        assert!(is_whole || is_arn(before) == is_arn(after), "{after:?}: {said}");
        return;
    };
    for (index, (wanted, found)) in wanted.iter().zip(&found).enumerate() {
        let is_last = index == 5;
        let mut wanted = (*wanted).to_owned();
        values.iter().for_each(|(harmless, value)| wanted = wanted.replace(harmless, value));
        if !is_last {
            assert_eq!(&wanted, found, "a segment of {after:?}: {said}");
        } else if trust == Trust::Plain {
            assert!(!found.is_empty(), "{said}");
        }
    }
}

/// The six segments of an ARN.
fn segments(text: &str) -> Option<[&str; 6]> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    <[&str; 6]>::try_from(parts).ok().filter(|parts| parts.first() == Some(&"arn"))
}

/// Returns how many values each element of each statement has, as written.
fn lengths<P: Filled>(policy: &P) -> Vec<Vec<usize>> {
    let statement = |statement: &Statement| {
        let entries = statement.principal().map(|it| it.entries()).unwrap_or_default();
        let mut lengths = vec![
            statement.action().values().iter().count(),
            statement.resource().map_or(0, |it| it.values().iter().count()),
            entries.len(),
            statement.conditions().len(),
        ];
        lengths.extend(entries.iter().map(|it| it.values().iter().count()));
        lengths.extend(statement.conditions().iter().map(|it| it.values().len()));
        lengths
    };
    policy.list().iter().map(statement).collect()
}

/// Returns whether a string is the name of a condition key, which is not an ARN.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Value,
    Key,
}

/// Returns every string that could contain a value, in source order.
fn written<P: Filled>(policy: &P) -> Vec<(Place, String)> {
    let mut texts = Vec::new();
    let value = |text: &str| (Place::Value, text.to_owned());
    for statement in policy.list() {
        texts.extend(statement.action().values().iter().map(&value));
        for entry in statement.principal().map(|it| it.entries()).unwrap_or_default() {
            texts.extend(entry.values().iter().map(&value));
        }
        let resources = statement.resource().into_iter().flat_map(|it| it.values().iter());
        texts.extend(resources.map(&value));
        for condition in statement.conditions() {
            texts.push((Place::Key, condition.key().to_owned()));
            texts.extend(condition.values().map(|it| value(it.as_str())));
        }
    }
    texts
}

fn tree(json: &str) -> Value {
    serde_json::from_str(json).expect("a policy is JSON")
}

/// Replaces the harmless strings with the values.
fn replace(tree: &mut Value, values: &[(&str, &str)]) {
    let put = |text: &mut String| {
        for (harmless, value) in values {
            *text = text.replace(harmless, value);
        }
    };
    match tree {
        Value::String(text) => put(text),
        Value::Array(elements) => elements.iter_mut().for_each(|it| replace(it, values)),
        Value::Object(members) => {
            for (mut name, mut value) in std::mem::take(members) {
                put(&mut name);
                replace(&mut value, values);
                let before = members.insert(name, value);
                assert_eq!(before, None, "two members of a template got the same name");
            }
        }
        _ => {}
    }
}

/// Returns a tree in which sets are sorted, since the order of values does not matter here.
fn settled(tree: Value) -> Value {
    match tree {
        Value::Array(elements) => {
            let mut elements: Vec<Value> = elements.into_iter().map(settled).collect();
            if elements.iter().all(Value::is_string) {
                elements.sort_by_key(|it| it.as_str().map(str::to_owned));
                elements.dedup();
                if let [only] = elements.as_slice() {
                    return only.clone();
                }
            }
            Value::Array(elements)
        }
        // The service of a key is written in lowercase.
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(name, value)| {
                    let name = name.to_ascii_lowercase();
                    let is_action = matches!(name.as_str(), "action" | "notaction");
                    let value = if is_action { in_lower_case(value) } else { value };
                    (name, settled(value))
                })
                .collect(),
        ),
        other => other,
    }
}

/// Returns the actions of an element, which are the same in any case.
fn in_lower_case(actions: Value) -> Value {
    match actions {
        Value::String(text) => Value::String(text.to_ascii_lowercase()),
        Value::Array(elements) => elements.into_iter().map(in_lower_case).collect(),
        other => other,
    }
}

/// Returns a tree in which the root of an account is replaced by its ID, since an unchecked string may be
/// either.
fn with_bare_accounts(tree: Value) -> Value {
    match tree {
        Value::String(text) => {
            let account = text
                .strip_prefix("arn:")
                .and_then(|rest| rest.split_once(":iam::")?.1.strip_suffix(":root"));
            Value::String(account.unwrap_or(&text).to_owned())
        }
        Value::Array(elements) => {
            settled(Value::Array(elements.into_iter().map(with_bare_accounts).collect()))
        }
        Value::Object(members) => Value::Object(
            members.into_iter().map(|(name, value)| (name, with_bare_accounts(value))).collect(),
        ),
        other => other,
    }
}

/// Declares tests of slots: the types that the position accepts, and calls with `value`.
macro_rules! slots {
    ($($slot:ident: [$($filler:ty),+ $(,)?] |$value:ident| $($call:expr),+ $(,)?;)*) => {$(
        #[test]
        fn $slot() {
            $crate::check::slots!(@calls $slot [$($filler),+] $value $($call),+);
        }
    )*};
    (@calls $slot:ident $fillers:tt $value:ident $($call:expr),+) => {
        $($crate::check::slots!(@types $slot $fillers $value $call);)+
    };
    (@types $slot:ident [$($filler:ty),+] $value:ident $call:expr) => {
        $($crate::check::check::<$filler, _>(
            concat!(stringify!($slot), " of ", stringify!($filler)),
            |$value| $call,
        );)+
    };
}
pub(crate) use slots;
