//! The facade's `actions`: a module a service, a constant an action.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use policy_catalog::{AccessLevel, ActionInfo, Catalog, Service};

const HEAD: &str = "// Made by `cargo xtask codegen` from policy-data. Do not edit.\n\n";

/// The files by their names.
pub(super) fn files(
    catalog: &Catalog,
    tables: &[(&str, &str)],
) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut modules = String::new();
    for (prefix, _) in tables {
        let service = catalog
            .service(prefix)
            .with_context(|| format!("no service of the prefix {prefix}"))?;
        let module = identifier(prefix)?;
        let _ = writeln!(modules, "pub mod {module};");
        for (name, text) in service_files(&module, service)? {
            let before = files.insert(name.clone(), text);
            ensure!(before.is_none(), "two services have the file {name}");
        }
    }
    files.insert("mod.rs".to_owned(), root_file(catalog.date(), &modules));
    Ok(files)
}

fn root_file(date: &str, modules: &str) -> String {
    format!(
        r#"{HEAD}//! The actions of AWS: a module a service, a constant an action.
//!
//! They are here to be read. A policy macro takes an action as it stands, `s3::GetObject` or
//! `s3:GetObject`, and an editor completes it, explains it and leads to its constant here. The
//! module exists on documentation builds and in editors; the compiler never reads it, so no program
//! can name it. In the name of a module a `-` of the service's prefix is a `_`, as it is in
//! `execute_api::Invoke`.
//!
//! The data is of {date}. What an action does stands in the
//! [service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).

#![expect(non_upper_case_globals, reason = "the constants have the names of the actions")]

{modules}"#
    )
}

/// The most lines of a file.
const MOST_LINES: usize = 800;

/// The file of a service; where its actions are too many for one, with files for parts of them.
fn service_files(module: &str, service: &Service) -> Result<Vec<(String, String)>> {
    let mut text = service_page(service)?;
    let mut constants = Vec::new();
    for action in service.actions() {
        let name = identifier(action.spelling)?;
        constants.push(format!("\n{}pub const {name}: &str = \"{action}\";\n", page(action)?));
    }
    let lines = |text: &str| text.lines().count();
    if lines(&text) + constants.iter().map(|it| lines(it)).sum::<usize>() <= MOST_LINES {
        text.extend(constants);
        return Ok(vec![(format!("{module}.rs"), text)]);
    }
    let mut parts = vec![HEAD.trim_end_matches('\n').to_owned() + "\n"];
    for constant in constants {
        match parts.last_mut() {
            Some(part) if lines(part) + lines(&constant) <= MOST_LINES => part.push_str(&constant),
            _ => parts.push(HEAD.trim_end_matches('\n').to_owned() + "\n" + &constant),
        }
    }
    text.push('\n');
    let numbers = 1..=parts.len();
    text.extend(numbers.clone().map(|number| format!("mod part_{number};\n")));
    text.push('\n');
    text.extend(numbers.map(|number| format!("pub use part_{number}::*;\n")));
    let part = |(at, text)| (format!("{module}/part_{}.rs", at + 1), text);
    let parts = parts.into_iter().enumerate().map(part);
    Ok(parts.chain([(format!("{module}.rs"), text)]).collect())
}

/// The documentation of a service's module.
fn service_page(service: &Service) -> Result<String> {
    let prefix = service.prefix();
    let mut text = HEAD.to_owned();
    let _ = match service.name() {
        Some(name) => writeln!(text, "//! {name}: the actions of the prefix `{prefix}`."),
        None => writeln!(text, "//! The actions of the prefix `{prefix}`."),
    };
    if service.retired() {
        text.push_str("//!\n//! AWS no longer lists this service.\n");
    }
    let mut resources = service.resource_types().peekable();
    if resources.peek().is_some() {
        text.push_str("//!\n//! | resource type | ARN |\n//! |---|---|\n");
    }
    for resource in resources {
        let arns = quoted(resource.arns())?;
        let _ = writeln!(text, "//! | `{}` | {arns} |", resource.name);
    }
    Ok(text)
}

/// The documentation of an action.
fn page(action: ActionInfo) -> Result<String> {
    let levels: Vec<&str> = action.access_levels().map(level).collect();
    let mut parts = Vec::new();
    parts.push(match levels.is_empty() {
        true => format!("`{action}`."),
        false => format!("`{action}`: {}.", levels.join(", ")),
    });
    if action.retired {
        parts.push("AWS no longer lists this action.".to_owned());
    }
    if action.known_only_by_name {
        parts
            .push("The data knows its name alone, no resource types or condition keys.".to_owned());
    } else {
        let required = |required| if required { " (required)" } else { "" };
        let resources: Vec<String> = action
            .resource_types()
            .map(|taken| format!("`{}`{}", taken.name, required(taken.required)))
            .collect();
        parts.push(match resources.is_empty() {
            true => "No resource types: its resource is `*`.".to_owned(),
            false => format!("Resource types: {}.", resources.join(", ")),
        });
        let of_resources = action.resource_types().flat_map(|taken| taken.condition_keys());
        let keys: BTreeSet<String> =
            action.condition_keys().chain(of_resources).map(|key| key.to_string()).collect();
        if !keys.is_empty() {
            let keys = quoted(keys.iter().map(String::as_str))?;
            parts.push(format!("Condition keys: {keys}."));
        }
    }
    let lines: Vec<String> = parts.iter().map(|part| format!("/// {part}\n")).collect();
    Ok(lines.join("///\n"))
}

/// Texts as code in Markdown, also in a cell of a table.
fn quoted<'a>(texts: impl Iterator<Item = &'a str>) -> Result<String> {
    let mut quoted = Vec::new();
    for text in texts {
        ensure!(!text.contains(['`', '|']), "{text:?} would break the Markdown of a page");
        quoted.push(format!("`{text}`"));
    }
    Ok(quoted.join(", "))
}

fn level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Write => "Write",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
    }
}

/// The name of a module or constant, as the policy macros make it of their tokens.
fn identifier(name: &str) -> Result<String> {
    let identifier = name.replace('-', "_");
    let plain = identifier.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let starts = identifier.starts_with(|first: char| first.is_ascii_alphabetic());
    ensure!(plain && starts, "{name:?} gives no Rust identifier");
    Ok(identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> BTreeMap<String, String> {
        files(Catalog::built_in(), policy_data::services()).unwrap()
    }

    #[test]
    fn actions_stand_with_what_the_data_knows_of_them() {
        let files = made();
        let sqs = &files["sqs.rs"];
        assert!(sqs.contains("//! Amazon SQS: the actions of the prefix `sqs`.\n"), "{sqs}");
        assert!(sqs.contains(
            "//! | `queue` | `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}` |\n"
        ));
        assert!(sqs.contains(
            "/// `sqs:TagQueue`: Tagging, Write.\n///\n/// Resource types: `queue` (required).\n///\n\
             /// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.\n\
             pub const TagQueue: &str = \"sqs:TagQueue\";\n"
        ));
        assert!(
            files["execute_api.rs"].contains("pub const Invoke: &str = \"execute-api:Invoke\"")
        );
        assert!(files["vpc_lattice.rs"].contains("pub const AssociateViaAWSService_Events"));
        assert!(files["budgets.rs"].contains("The data knows its name alone"));
        assert!(files["mod.rs"].contains("pub mod execute_api;\n"));
    }

    #[test]
    fn every_action_of_every_service_has_its_constant() {
        let files = made();
        let modules = files.keys().filter(|name| !name.contains('/')).count();
        assert_eq!(modules, policy_data::services().len() + 1);
        for (name, text) in &files {
            assert!(text.lines().count() <= MOST_LINES, "{name}");
            let part =
                name.split_once('/').map(|(module, part)| (module, part.trim_end_matches(".rs")));
            if let Some((module, part)) = part {
                let whole = &files[&format!("{module}.rs")];
                assert!(whole.contains(&format!("mod {part};\n")), "{name}");
                assert!(whole.contains(&format!("pub use {part}::*;\n")), "{name}");
            }
        }
        let constants: usize =
            files.values().map(|text| text.matches("\npub const ").count()).sum();
        let actions = Catalog::built_in().actions_matching("*").count();
        assert!(constants == actions && actions > 22_000, "{constants} of {actions}");
    }

    #[test]
    fn what_gives_no_identifier_is_refused() {
        assert_eq!(identifier("ec2-instance-connect").unwrap(), "ec2_instance_connect");
        for wrong in ["", "1a", "a b", "a.b", "\u{e9}"] {
            assert!(identifier(wrong).is_err(), "{wrong}");
        }
        assert!(quoted(["a|b"].into_iter()).is_err());
    }
}
