//! Checks the services against the AWS managed policies: what these use should be known.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use serde_json::Value;

use super::model::{Action, Service, Services};

/// The managed policies name a few discontinued services.
const UNKNOWN_PREFIXES: usize = 15;

/// How much of something is unknown.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) missed: BTreeSet<String>,
    pub(crate) total: usize,
}

impl Score {
    fn check(&self, what: &str, per_mille: usize) -> Result<()> {
        println!("managed policies: {} of {} {what}", self.missed.len(), self.total);
        ensure!(
            self.missed.len() * 1000 <= self.total * per_mille,
            "too much of the managed policies is unknown: {} of {} {what}, such as {:?}",
            self.missed.len(),
            self.total,
            self.missed.iter().take(5).collect::<Vec<_>>()
        );
        Ok(())
    }

    fn count(&mut self, missed: bool, name: impl FnOnce() -> String) {
        self.total += 1;
        if missed {
            self.missed.insert(name());
        }
    }
}

/// What the managed policies use but the services do not have.
#[derive(Debug, Default)]
pub(crate) struct Regression {
    /// The unknown prefixes: those of discontinued services.
    pub(crate) prefixes: BTreeSet<String>,
    pub(crate) actions: Score,
    pub(crate) keys: Score,
    pub(crate) resources: Score,
}

impl Regression {
    pub(crate) fn run<'a>(
        services: &Services,
        global_keys: impl Iterator<Item = &'a String>,
        policies: &Value,
    ) -> Self {
        let judge = Judge { services, global_keys: global_keys.map(|key| key_glob(key)).collect() };
        let mut found = Self::default();
        for (prefix, name) in literal_actions(policies) {
            if services.contains_key(&prefix) {
                let missed = judge.action(&prefix, &name).is_none();
                found.actions.count(missed, || format!("{prefix}:{name}"));
            } else {
                found.prefixes.insert(prefix);
            }
        }
        let mut pairs = BTreeSet::new();
        for (at, statement) in statements(policies).enumerate() {
            let actions = texts(statement, "Action");
            for action in &actions {
                for key in condition_keys(statement) {
                    pairs.insert((action.to_ascii_lowercase(), key));
                }
            }
            if let Some(taken) = judge.resource_types(&actions) {
                for resource in texts(statement, "Resource") {
                    if resource != "*" {
                        let missed = !taken.iter().any(|arn| arns_meet(arn, resource));
                        found.resources.count(missed, || format!("{at}: {resource}"));
                    }
                }
            }
        }
        for (action, key) in pairs {
            if let Some((prefix, name)) = action.split_once(':')
                && let Some((service, known)) = judge.action(prefix, name)
                && known.detail.is_some()
            {
                let missed = !judge.takes_key(prefix, service, known, &key);
                found.keys.count(missed, || format!("{action} {key}"));
            }
        }
        found
    }

    pub(crate) fn check(&self) -> Result<()> {
        println!("managed policies: the prefixes {:?} are unknown", self.prefixes);
        ensure!(self.prefixes.len() <= UNKNOWN_PREFIXES, "too many prefixes are unknown");
        self.actions.check("actions are unknown", 5)?;
        self.keys.check("condition keys do not belong to their action", 10)?;
        self.resources.check("resources belong to no action of their statement", 30)
    }
}

/// The actions without wildcards that the policies allow or deny, in their first spelling.
pub(crate) fn literal_actions(policies: &Value) -> BTreeSet<(String, String)> {
    let mut found = BTreeMap::new();
    for statement in statements(policies) {
        for member in ["Action", "NotAction"] {
            for action in texts(statement, member) {
                if let Some((prefix, name)) = action.split_once(':')
                    && !action.contains(['*', '?'])
                {
                    let action = (prefix.to_ascii_lowercase(), name.to_owned());
                    found.entry(action_key(&action)).or_insert(action);
                }
            }
        }
    }
    found.into_values().collect()
}

/// The prefixes of all actions in the managed policies, including those with wildcards.
pub(crate) fn prefixes(policies: &Value) -> BTreeSet<String> {
    let members = |statement| {
        ["Action", "NotAction"].into_iter().flat_map(move |member| texts(statement, member))
    };
    let actions = statements(policies).flat_map(members);
    let prefixes = actions.filter_map(|action| action.split_once(':'));
    prefixes.map(|(prefix, _)| prefix.to_ascii_lowercase()).collect()
}

fn action_key(action: &(String, String)) -> (String, String) {
    (action.0.clone(), action.1.to_ascii_lowercase())
}

struct Judge<'a> {
    services: &'a Services,
    global_keys: Vec<String>,
}

impl<'a> Judge<'a> {
    fn action(&self, prefix: &str, name: &str) -> Option<(&'a Service, &'a Action)> {
        let service = self.services.get(&prefix.to_ascii_lowercase())?;
        Some((service, service.actions.get(&name.to_ascii_lowercase())?))
    }

    /// The ARNs that the actions accept; `None` if they accept none, or one may accept any.
    fn resource_types(&self, actions: &[&str]) -> Option<BTreeSet<String>> {
        let mut arns = BTreeSet::new();
        if actions.is_empty() {
            return None;
        }
        for pattern in actions {
            let (prefix, name) = pattern.split_once(':')?;
            let service = self.services.get(&prefix.to_ascii_lowercase())?;
            let name = name.to_ascii_lowercase();
            let mut matched = false;
            for (folded, action) in &service.actions {
                if meet(name.as_bytes(), folded.as_bytes()) {
                    matched = true;
                    for resource in action.detail.as_ref()?.resources.keys() {
                        let resource = service.resources.get(&resource.to_ascii_lowercase())?;
                        arns.extend(resource.arns.iter().map(|arn| without_variables(arn)));
                    }
                }
            }
            if !matched {
                return None;
            }
        }
        // A resource for an action without resources is imprecise, but says nothing about the data.
        (!arns.is_empty()).then_some(arns)
    }

    fn takes_key(&self, prefix: &str, service: &Service, action: &Action, key: &str) -> bool {
        let meets = |glob: &str| meet(glob.as_bytes(), key.as_bytes());
        let is_key = |known: &String| match known.strip_prefix(':') {
            Some(name) => meets(&key_glob(&format!("{prefix}:{name}"))),
            None => meets(&key_glob(known)),
        };
        let Some(detail) = &action.detail else { return true };
        self.global_keys.iter().any(|known| meets(known))
            || detail.keys.iter().any(is_key)
            || detail.resources.iter().any(|(name, taken)| {
                let resource = service.resources.get(&name.to_ascii_lowercase());
                taken.keys.iter().any(is_key)
                    || resource.is_some_and(|resource| resource.keys.iter().any(is_key))
            })
    }
}

fn statements(policies: &Value) -> impl Iterator<Item = &Value> {
    let policies = policies.as_object().into_iter().flat_map(|policies| policies.values());
    policies.flat_map(|policy| match policy.pointer("/Document/Statement") {
        Some(Value::Array(statements)) => statements.iter().collect::<Vec<_>>(),
        statement => statement.into_iter().collect(),
    })
}

fn texts<'a>(statement: &'a Value, member: &str) -> Vec<&'a str> {
    match statement.get(member) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(texts)) => texts.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The condition keys of a statement in lower case.
fn condition_keys(statement: &Value) -> Vec<String> {
    let operators = statement.get("Condition").and_then(Value::as_object);
    let keys = operators.into_iter().flat_map(|operators| operators.values());
    let keys = keys.filter_map(Value::as_object).flat_map(|keys| keys.keys());
    keys.map(|key| key.to_ascii_lowercase()).collect()
}

/// A condition key in lower case, with `*` for placeholders of names.
fn key_glob(key: &str) -> String {
    let mut glob = String::new();
    let mut rest = without_variables(key).to_ascii_lowercase().replace("/tag-key", "/*");
    while let Some((head, tail)) = rest.split_once('<') {
        glob = format!("{glob}{head}*");
        rest = tail.split_once('>').map_or("", |(_, tail)| tail).to_owned();
    }
    glob + &rest
}

/// A string with `*` for each `${variable}`.
fn without_variables(text: &str) -> String {
    let mut glob = String::new();
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once("${") {
        glob.push_str(head);
        glob.push('*');
        rest = tail.split_once('}').map_or("", |(_, tail)| tail);
    }
    glob + rest
}

/// Whether an ARN can match both patterns, part by part; no wildcard in the first five parts matches a
/// colon.
fn arns_meet(template: &str, resource: &str) -> bool {
    let resource = without_variables(resource);
    if resource.matches(':').count() < 5 {
        return meet(template.as_bytes(), resource.as_bytes());
    }
    let mut parts = template.splitn(6, ':').zip(resource.splitn(6, ':'));
    parts.all(|(a, b)| meet(a.as_bytes(), b.as_bytes()))
}

/// Whether some string matches both patterns.
fn meet(mut a: &[u8], mut b: &[u8]) -> bool {
    let wild = |byte: &u8| matches!(byte, b'*' | b'?');
    // Most pairs differ or agree before the first wildcard.
    while let ([left, a_rest @ ..], [right, b_rest @ ..]) = (a, b)
        && !wild(left)
        && !wild(right)
    {
        if left != right {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    if a == b || a == b"*" || b == b"*" {
        return true;
    }
    while let ([a_rest @ .., left], [b_rest @ .., right]) = (a, b)
        && !wild(left)
        && !wild(right)
    {
        if left != right {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    // Row by row: whether the patterns up to here meet.
    let mut row = vec![true];
    row.extend(b.iter().scan(true, |so_far, byte| {
        *so_far &= *byte == b'*';
        Some(*so_far)
    }));
    for left in a {
        let mut above = row.iter().copied();
        let mut diagonal = above.next().unwrap_or_default();
        let mut before = diagonal && *left == b'*';
        let mut next = vec![before];
        for (right, up) in b.iter().zip(above) {
            let one = left == right || *left == b'?' || *right == b'?';
            before = if *left == b'*' || *right == b'*' { up || before } else { diagonal && one };
            // A wildcard also matches nothing, or continues.
            diagonal = up;
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_meet_where_one_text_is_of_both() {
        let cases = [
            ("get*", "getobject", true),
            ("get?bject", "getobject", true),
            ("*", "", true),
            ("", "", true),
            ("a*c", "ab*", true),
            ("a*c", "b*", false),
            ("get*", "putobject", false),
            ("*object", "get*acl", false),
            ("a", "", false),
            ("?", "*", true),
        ];
        for (a, b, expected) in cases {
            assert_eq!(meet(a.as_bytes(), b.as_bytes()), expected, "{a} {b}");
            assert_eq!(meet(b.as_bytes(), a.as_bytes()), expected, "{b} {a}");
        }
    }

    #[test]
    fn arns_meet_part_by_part() {
        let user = without_variables("arn:${Partition}:iam::${Account}:user/${UserName}");
        assert!(arns_meet(&user, "arn:aws:iam::*:user/${aws:username}"));
        assert!(!arns_meet(&user, "arn:aws:iam::*:role/x"));
        assert!(arns_meet(&user, "arn:aws:iam::*"));
    }

    #[test]
    fn keys_for_tags_are_patterns() {
        assert_eq!(key_glob("s3:ExistingObjectTag/<key>"), "s3:existingobjecttag/*");
        assert_eq!(key_glob("a:b/${Name}.value"), "a:b/*.value");
        assert_eq!(key_glob("aws:RequestTag/tag-key"), "aws:requesttag/*");
    }

    #[test]
    fn policies_are_scored() {
        let text = "S\tx\tX\nK\t:Key\tString\nR\tbot\tarn:p:x:r:a:bot/${B}\nA\tDo\tW\tbot*\t:Key\n";
        let (prefix, service) = Service::parse(text).unwrap();
        let services = Services::from([(prefix, service)]);
        let policies = serde_json::json!({ "P": { "Document": { "Statement": [
            { "Action": ["X:do", "x:Go"], "Condition": { "Bool": { "x:kez": "" } } },
            { "Action": "x:D*", "Resource": ["*", "arn:p:x:r:a:bot/1", "arn:p:x:r:a:but/1"] },
            { "Action": "x:Do", "Condition": { "Bool": { "X:KEY": "", "AWS:K/a": "" } } },
        ] } } });
        let global = ["aws:K/${TagKey}".to_owned()];
        let found = Regression::run(&services, global.iter(), &policies);
        assert_eq!((found.actions.missed.len(), found.actions.total), (1, 2));
        assert_eq!((found.keys.missed.len(), found.keys.total), (1, 3));
        assert_eq!((found.resources.missed.len(), found.resources.total), (1, 2));
        assert!(found.check().is_err());
    }
}
