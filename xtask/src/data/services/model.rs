//! One service's actions, resource types and condition keys, and their text format.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};

const RETIRED: char = '!';
const UNKNOWN: &str = "?";
const NONE: &str = "-";
const VALUE_TYPES: [&str; 6] = ["ARN", "Bool", "Date", "IPAddress", "Numeric", "String"];

/// The services by prefix.
pub(crate) type Services = BTreeMap<String, Service>;

/// What is known about a service. The keys are names in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Service {
    /// Its full name, or nothing.
    pub(crate) name: String,
    pub(crate) retired: bool,
    pub(crate) keys: BTreeMap<String, Key>,
    pub(crate) resources: BTreeMap<String, Resource>,
    pub(crate) actions: BTreeMap<String, Action>,
}

/// A condition key; one with the service's own prefix starts with `:`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) spelling: String,
    pub(crate) value_type: String,
    pub(crate) retired: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) arns: Vec<String>,
    pub(crate) keys: BTreeSet<String>,
    pub(crate) retired: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Action {
    pub(crate) name: String,
    /// The letters of its access levels, or nothing.
    pub(crate) levels: BTreeSet<char>,
    pub(crate) retired: bool,
    /// `None` if only the name is known.
    pub(crate) detail: Option<Detail>,
}

/// What an action applies to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Detail {
    pub(crate) resources: BTreeMap<String, Use>,
    pub(crate) keys: BTreeSet<String>,
}

/// A resource type as accepted by one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) required: bool,
    pub(crate) keys: BTreeSet<String>,
}

/// The letter of an access level as named by AWS.
pub(crate) fn level(words: &str) -> Result<char> {
    Ok(match words {
        "List" => 'L',
        "Permissions management" => 'P',
        "Read" => 'R',
        "Tagging" => 'T',
        "Write" => 'W',
        _ => bail!("the access level {words:?} is unknown"),
    })
}

/// Fails for an unknown type of condition values.
pub(crate) fn check_value_type(value_type: &str) -> Result<()> {
    let single = value_type.strip_prefix("ArrayOf").unwrap_or(value_type);
    ensure!(VALUE_TYPES.contains(&single), "the type {value_type:?} is unknown");
    Ok(())
}

impl Action {
    /// An action of which only the name and perhaps the access levels are known.
    pub(crate) fn named(name: &str, levels: BTreeSet<char>) -> Self {
        Self { name: name.to_owned(), levels, retired: false, detail: None }
    }
}

impl Service {
    /// The text of the service, in the line format of `policy_data::service`.
    pub(crate) fn render(&self, prefix: &str) -> Result<String> {
        let mut text = String::new();
        let name = if self.name.is_empty() { NONE } else { &self.name };
        line(&mut text, &["S", prefix, &marked(name, self.retired)])?;
        for key in self.keys.values() {
            line(&mut text, &["K", &key.spelling, &marked(&key.value_type, key.retired)])?;
        }
        for resource in self.resources.values() {
            let arns = marked(&resource.arns.join(" "), resource.retired);
            line(&mut text, &["R", &resource.name, &arns, &joined(&resource.keys)])?;
        }
        for action in self.actions.values() {
            let levels: String = action.levels.iter().collect();
            let levels = if levels.is_empty() { UNKNOWN } else { &levels };
            let levels = marked(levels, action.retired);
            let Some(detail) = &action.detail else {
                line(&mut text, &["A", &action.name, &levels, UNKNOWN])?;
                continue;
            };
            let resources = detail.resources_text()?;
            line(&mut text, &["A", &action.name, &levels, &resources, &joined(&detail.keys)])?;
            for (name, taken) in &detail.resources {
                if !taken.keys.is_empty() {
                    line(&mut text, &["+", name, &joined(&taken.keys)])?;
                }
            }
        }
        Ok(text)
    }

    /// Reads the output of [`Self::render`]; also returns the prefix.
    pub(crate) fn parse(text: &str) -> Result<(String, Self)> {
        let mut service = Self::default();
        let mut prefix = None;
        let mut last_action = None;
        for (index, line) in text.lines().enumerate() {
            let at = index + 1;
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            let (kind, name, third) = (next(), next(), next());
            let (fourth, fifth) = (next(), next());
            let folded = name.to_ascii_lowercase();
            let (value, retired) = unmarked(third);
            match kind {
                "S" => {
                    prefix = Some(name.to_owned());
                    value.clone_into(&mut service.name);
                    if value == NONE {
                        service.name.clear();
                    }
                    service.retired = retired;
                }
                "K" => {
                    let key =
                        Key { spelling: name.to_owned(), value_type: value.to_owned(), retired };
                    service.keys.insert(folded, key);
                }
                "R" => {
                    let resource = Resource {
                        name: name.to_owned(),
                        arns: value.split(' ').map(str::to_owned).collect(),
                        keys: words(fourth),
                        retired,
                    };
                    service.resources.insert(folded, resource);
                }
                "A" => {
                    let action = Action {
                        name: name.to_owned(),
                        levels: value.chars().filter(|level| *level != '?').collect(),
                        retired,
                        detail: (fourth != UNKNOWN).then(|| Detail::parse(fourth, fifth)),
                    };
                    service.actions.insert(folded.clone(), action);
                    last_action = Some(folded);
                }
                "+" => {
                    let action =
                        last_action.as_ref().and_then(|last| service.actions.get_mut(last));
                    let detail = action.and_then(|action| action.detail.as_mut());
                    let taken = detail.and_then(|detail| detail.resources.get_mut(name));
                    taken
                        .with_context(|| format!("line {at}: {line:?} belongs to no action"))?
                        .keys = words(third);
                }
                _ => bail!("line {at}: the kind {kind:?} is unknown"),
            }
        }
        Ok((prefix.context("a service without a first line")?, service))
    }

    /// Keeps every old entry: one that vanished upstream is marked as retired. Returns the names of those
    /// that have now vanished.
    pub(crate) fn keep(&mut self, old: &Self) -> Vec<String> {
        let mut vanished = Vec::new();
        for (folded, old) in &old.keys {
            self.keys.entry(folded.clone()).or_insert_with(|| {
                note(&mut vanished, &old.spelling, old.retired);
                Key { retired: true, ..old.clone() }
            });
        }
        for (folded, old) in &old.resources {
            self.resources.entry(folded.clone()).or_insert_with(|| {
                note(&mut vanished, &old.name, old.retired);
                Resource { retired: true, ..old.clone() }
            });
        }
        for (folded, old) in &old.actions {
            let Some(new) = self.actions.get_mut(folded) else {
                note(&mut vanished, &old.name, old.retired);
                self.actions.insert(folded.clone(), Action { retired: true, ..old.clone() });
                continue;
            };
            // A source of names does not replace more detailed entries.
            if new.detail.is_none() && old.detail.is_some() {
                *new = Action { retired: false, ..old.clone() };
            }
            if new.levels.is_empty() {
                new.levels.clone_from(&old.levels);
            }
        }
        if self.name.is_empty() {
            self.name.clone_from(&old.name);
        }
        vanished
    }
}

impl Detail {
    fn parse(resources: &str, keys: &str) -> Self {
        let uses = resources.split(',').filter(|name| *name != NONE).map(|name| {
            let required = name.ends_with('*');
            (name.trim_end_matches('*').to_owned(), Use { required, keys: BTreeSet::new() })
        });
        Self { resources: uses.collect(), keys: words(keys) }
    }

    fn resources_text(&self) -> Result<String> {
        let mut names = Vec::new();
        for (name, taken) in &self.resources {
            let plain = !name.contains([',', '*', '?']) && name != NONE && !name.is_empty();
            ensure!(plain, "{name:?} is not the name of a resource type");
            names.push(if taken.required { format!("{name}*") } else { name.clone() });
        }
        Ok(if names.is_empty() { NONE.to_owned() } else { names.join(",") })
    }
}

fn note(vanished: &mut Vec<String>, name: &str, retired: bool) {
    if !retired {
        vanished.push(name.to_owned());
    }
}

fn line(text: &mut String, fields: &[&str]) -> Result<()> {
    let line = fields.join("\t");
    let printable = |byte: u8| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic();
    ensure!(line.bytes().all(printable), "{line:?} is not plain text");
    // An empty last field is omitted.
    let line = line.strip_suffix('\t').unwrap_or(&line);
    let whole = line.split('\t').all(|field| !field.is_empty() && field.trim() == field);
    ensure!(whole, "{line:?} has an empty field");
    text.push_str(line);
    text.push('\n');
    Ok(())
}

fn marked(text: &str, retired: bool) -> String {
    if retired { format!("{text}{RETIRED}") } else { text.to_owned() }
}

fn unmarked(text: &str) -> (&str, bool) {
    text.strip_suffix(RETIRED).map_or((text, false), |text| (text, true))
}

fn joined(words: &BTreeSet<String>) -> String {
    words.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "S\tx\tThe X\nK\t:Name\tString\nK\taws:TagKeys\tArrayOfString!\n\
        R\tbot alias\tarn:a arn:b\t:Name\nR\tgone\tarn:c!\n\
        A\tDo\tPW\tbot alias,gone*\t:Name aws:TagKeys\n+\tgone\t:Name\n\
        A\tGo\tW!\t-\nA\tSo\t?\t?\n";

    #[test]
    fn a_service_survives_a_round_trip() {
        let (prefix, service) = Service::parse(TEXT).unwrap();
        assert_eq!(service.render(&prefix).unwrap(), TEXT);
        assert!(service.resources["gone"].retired && service.actions["go"].retired);
        let detail = service.actions["do"].detail.as_ref().unwrap();
        assert!(detail.resources["gone"].required && !detail.resources["bot alias"].required);
    }

    #[test]
    fn what_vanished_is_retired_and_what_came_back_is_not() {
        let (_, old) = Service::parse(TEXT).unwrap();
        let mut new = Service::default();
        assert_eq!(new.keep(&old), [":Name", "bot alias", "Do", "So"]);
        assert!(new.actions["do"].retired && new.resources["bot alias"].retired);
        let mut again = new.clone();
        assert_eq!(again.keep(&new), [""; 0]);
        assert_eq!(again, new);

        let mut back = Service::default();
        back.actions.insert("go".to_owned(), Action::named("Go", BTreeSet::new()));
        back.keep(&old);
        assert!(!back.actions["go"].retired);
        assert!(back.actions["go"].detail.is_some());
    }

    #[test]
    fn strange_words_are_refused() {
        assert!(level("Tagging").is_ok() && level("Tag").is_err());
        assert!(check_value_type("ArrayOfARN").is_ok() && check_value_type("Arn").is_err());
        assert!(Service::parse("S\tx\tX\nB\tDo\n").is_err());
        assert!(Service::parse("S\tx\tX\n+\tDo\tkey\n").is_err());
        let named = Service { name: "\u{e9}".to_owned(), ..Service::default() };
        assert!(named.render("x").is_err());
    }
}
