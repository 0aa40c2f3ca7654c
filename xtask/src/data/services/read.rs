//! Reads services from the files of the packages.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};

use super::model::{self, Action, Detail, Key, Resource, Service};

/// The three files of one service in iam-data.
pub(crate) struct IamDataTexts {
    pub(crate) actions: String,
    pub(crate) resources: String,
    pub(crate) keys: String,
}

/// Keys that actions in iam-data accept but that are missing in its lists of keys, each with its service and
/// the type of the keys next to it.
const UNLISTED_KEYS: [(&str, &str, &str); 1] =
    [("kms", ":RecipientAttestation:PCR8:ServiceName", "String")];

/// A service in iam-data.
pub(crate) fn read_service(prefix: &str, name: &str, texts: &IamDataTexts) -> Result<Service> {
    let mut service = Service { name: name.to_owned(), ..Service::default() };
    for entry in object(&texts.keys)?.values() {
        let spelling = shorten(prefix, text(entry, "key")?)?;
        let value_type = text(entry, "type")?.to_owned();
        model::check_value_type(&value_type)?;
        let key = Key { spelling: spelling.clone(), value_type, retired: false };
        file(&mut service.keys, &spelling, key)?;
    }
    for (_, spelling, value_type) in UNLISTED_KEYS.into_iter().filter(|row| row.0 == prefix) {
        let (spelling, value_type) = (spelling.to_owned(), value_type.to_owned());
        let key = Key { spelling: spelling.clone(), value_type, retired: false };
        file(&mut service.keys, &spelling, key)?;
    }
    for entry in object(&texts.resources)?.values() {
        let name = text(entry, "key")?.to_owned();
        let arns: Vec<String> = text(entry, "arn")?.split(", ").map(str::to_owned).collect();
        for arn in &arns {
            let is_arn = arn.starts_with("arn:") && arn.matches(':').count() >= 5;
            ensure!(is_arn && !arn.contains(' '), "{arn:?} is not an ARN");
        }
        let keys = keys(prefix, entry)?;
        let resource = Resource { name: name.clone(), arns, keys, retired: false };
        file(&mut service.resources, &name, resource)?;
    }
    for entry in object(&texts.actions)?.values() {
        let action = read_action(prefix, entry, &service)?;
        let name = action.name.clone();
        file(&mut service.actions, &name, action).with_context(|| format!("{prefix}:{name}"))?;
    }
    Ok(service)
}

fn read_action(prefix: &str, entry: &Value, service: &Service) -> Result<Action> {
    let name = text(entry, "name")?;
    ensure!(is_action_name(name), "{name:?} is not the name of an action");
    let levels =
        text(entry, "accessLevel")?.split(", ").map(model::level).collect::<Result<_>>()?;
    let mut detail = Detail { keys: keys(prefix, entry)?, ..Detail::default() };
    let resources = entry.get("resourceTypes").and_then(Value::as_array);
    for taken in resources.with_context(|| format!("{name} without resource types"))? {
        let resource = text(taken, "name")?;
        let known = service.resources.get(&resource.to_ascii_lowercase());
        ensure!(
            known.is_some_and(|known| known.name == resource),
            "{name} accepts the unknown resource type {resource}"
        );
        let required = taken.get("required").and_then(Value::as_bool);
        // A few actions list a resource type twice.
        let entry = detail.resources.entry(resource.to_owned()).or_default();
        entry.required |= required.with_context(|| format!("{name}: {resource}"))?;
        entry.keys.extend(keys(prefix, taken)?);
    }
    let uses = detail.resources.values().flat_map(|taken| &taken.keys);
    for key in uses.chain(&detail.keys) {
        ensure!(
            service.keys.contains_key(&key.to_ascii_lowercase()),
            "{name} accepts the unknown condition key {key}"
        );
    }
    Ok(Action { name: name.to_owned(), levels, retired: false, detail: Some(detail) })
}

/// The actions in a statement module of iam-floyd with the letters of their access levels.
pub(crate) fn read_levels(module: &str) -> Result<BTreeMap<String, BTreeSet<char>>> {
    let mut actions: BTreeMap<String, BTreeSet<char>> = BTreeMap::new();
    let Some((_, list)) = module.split_once("_ACCESS_LEVEL_LIST: dict[str, list[str]] = {\n")
    else {
        return Ok(actions);
    };
    let mut level = None;
    for line in list.lines().take_while(|line| *line != "}") {
        let word = line.trim().trim_end_matches(',');
        if let Some(words) = word.strip_suffix("\": [").and_then(|word| word.strip_prefix('"')) {
            level = Some(model::level(words)?);
        } else if let Some(name) = word.strip_prefix('"').and_then(|word| word.strip_suffix('"')) {
            ensure!(is_action_name(name), "{name:?} is not the name of an action");
            let level = level.with_context(|| format!("iam-floyd gives {name} no level"))?;
            actions.entry(name.to_owned()).or_default().insert(level);
        }
    }
    Ok(actions)
}

/// The actions in cfn-lint, which are in lower case.
pub(crate) fn read_lowered_actions(json: &str) -> Result<BTreeSet<(String, String)>> {
    let mut found = BTreeSet::new();
    for (prefix, service) in &object(json)? {
        let actions = service.get("Actions").and_then(Value::as_object);
        for name in actions.with_context(|| format!("cfn-lint: {prefix} has no actions"))?.keys() {
            found.insert((prefix.clone(), name.to_ascii_lowercase()));
        }
    }
    ensure!(!found.is_empty(), "cfn-lint names no action");
    Ok(found)
}

/// The paths of the managed policies that iam-floyd names.
pub(crate) fn read_policy_paths(text: &str) -> Result<BTreeSet<String>> {
    let paths: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.split_once(" = '")?.1.strip_suffix('\''))
        .map(str::to_owned)
        .collect();
    ensure!(!paths.is_empty(), "iam-floyd names no managed policy");
    Ok(paths)
}

/// The paths of the managed policies of moto.
pub(crate) fn paths_of_policies(policies: &Value) -> Result<BTreeSet<String>> {
    let policies = policies.as_object().context("the policies are not an object")?;
    let path = |(name, policy): (&String, &Value)| {
        let path = text(policy, "Path")?.trim_start_matches('/');
        Ok(format!("{path}{name}"))
    };
    policies.iter().map(path).collect()
}

/// Whether an action can have this name.
pub(crate) fn is_action_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn object(json: &str) -> Result<Map<String, Value>> {
    Ok(serde_json::from_str(json)?)
}

fn text<'a>(value: &'a Value, member: &str) -> Result<&'a str> {
    let found = value.get(member).and_then(Value::as_str);
    found.with_context(|| format!("no string {member:?} in {value}"))
}

fn file<T>(entries: &mut BTreeMap<String, T>, name: &str, entry: T) -> Result<()> {
    let before = entries.insert(name.to_ascii_lowercase(), entry);
    ensure!(before.is_none(), "duplicate entry {name}");
    Ok(())
}

/// The condition keys of an entry, if it has any.
fn keys(prefix: &str, entry: &Value) -> Result<BTreeSet<String>> {
    let list = entry.get("conditionKeys").and_then(Value::as_array);
    let key = |key: &Value| shorten(prefix, key.as_str().context("a key is not a string")?);
    list.into_iter().flatten().map(key).collect()
}

/// A key without the service's own prefix.
fn shorten(prefix: &str, key: &str) -> Result<String> {
    let plain = !key.starts_with(':') && key.bytes().all(|byte| byte.is_ascii_graphic());
    ensure!(plain && key.contains(':'), "{key:?} is not a condition key");
    let own = key.strip_prefix(prefix).filter(|rest| rest.starts_with(':'));
    Ok(own.unwrap_or(key).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> IamDataTexts {
        IamDataTexts {
            actions: r#"{"do":{"name":"Do","accessLevel":"Tagging, Write","conditionKeys":["x:A"],
                "resourceTypes":[{"name":"bot","required":false,"conditionKeys":["aws:B"]},
                {"name":"bot","required":true,"conditionKeys":[]}]}}"#
                .to_owned(),
            resources: r#"{"bot":{"key":"bot","arn":"arn:p:x:r:a:b, arn:p:x:r:a:c"}}"#.to_owned(),
            keys: r#"{"a":{"key":"x:A","type":"String"},"b":{"key":"aws:B","type":"ArrayOfARN"}}"#
                .to_owned(),
        }
    }

    #[test]
    fn a_service_is_read() {
        let service = read_service("x", "The X", &texts()).unwrap();
        let text = "S\tx\tThe X\nK\t:A\tString\nK\taws:B\tArrayOfARN\n\
            R\tbot\tarn:p:x:r:a:b arn:p:x:r:a:c\nA\tDo\tTW\tbot*\t:A\n+\tbot\taws:B\n";
        assert_eq!(service.render("x").unwrap(), text);
    }

    #[test]
    fn a_key_that_actions_alone_name_is_known() {
        let action = r#"{"do":{"name":"Do","accessLevel":"Write","resourceTypes":[],
            "conditionKeys":["kms:RecipientAttestation:PCR8:ServiceName"]}}"#;
        let texts = || IamDataTexts {
            actions: action.to_owned(),
            resources: "{}".to_owned(),
            keys: "{}".to_owned(),
        };
        let service = read_service("kms", "", &texts()).unwrap();
        assert_eq!(service.keys.len(), 1);
        assert!(read_service("x", "", &texts()).is_err());
        // Once the list has it, the table here must be removed.
        let listed = r#"{"a":{"key":"kms:RecipientAttestation:PCR8:ServiceName","type":"String"}}"#;
        let listed = IamDataTexts { keys: listed.to_owned(), ..texts() };
        assert!(read_service("kms", "", &listed).is_err());
    }

    #[test]
    fn a_changed_format_is_refused() {
        let changes: [(&str, &str); 4] = [
            ("Tagging, Write", "Mutate"),
            ("\"name\":\"bot\",\"required\":true", "\"name\":\"box\",\"required\":true"),
            ("[\"x:A\"]", "[\"x:C\"]"),
            ("\"required\":true", "\"needed\":true"),
        ];
        for (from, to) in changes {
            let mut texts = texts();
            texts.actions = texts.actions.replace(from, to);
            assert!(read_service("x", "", &texts).is_err(), "{to}");
        }
        let mut texts = texts();
        texts.keys = texts.keys.replace("ArrayOfARN", "ListOfARN");
        assert!(read_service("x", "", &texts).is_err());
    }

    #[test]
    fn levels_are_read() {
        let module = "x\n_ACCESS_LEVEL_LIST: dict[str, list[str]] = {\n    \"Write\": [\n        \"Do\",\n        \"Go\"\n    ],\n    \"Tagging\": [\n        \"Go\"\n    ]\n}\n\n    \"No\"\n";
        let levels = read_levels(module).unwrap();
        assert_eq!(levels["Do"], BTreeSet::from(['W']));
        assert_eq!(levels["Go"], BTreeSet::from(['T', 'W']));
        assert_eq!(levels.len(), 2);
        assert!(read_levels(&module.replace("Tagging", "Tags")).is_err());
    }

    #[test]
    fn policies_have_paths() {
        let policies = serde_json::json!({ "A": { "Path": "/" }, "B": { "Path": "/job/" } });
        assert_eq!(paths_of_policies(&policies).unwrap(), ["A", "job/B"].map(str::to_owned).into());
        let text = "class P:\n    A = 'a/A'\n    \"\"\"It's = 'so'\"\"\"\n";
        assert_eq!(read_policy_paths(text).unwrap(), ["a/A".to_owned()].into());
    }
}
