//! Reads the facts from the files of the packages, with one function per file.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

pub(crate) const PLAIN_SUFFIX: &str = ".amazonaws.com";

/// The location of the service authorization reference.
const REFERENCE: &str = "https://docs.aws.amazon.com/service-authorization/latest/reference/";

/// A Region's or partition's name with its data.
pub(crate) type Pairs = BTreeMap<String, String>;

/// The partitions with their suffixes, and the Regions with their partitions.
pub(crate) fn read_partitions(text: &str) -> Result<(Pairs, Pairs)> {
    let root: Value = serde_json::from_str(text).context("partitions.json")?;
    let list = root.get("partitions").and_then(Value::as_array);
    let mut suffixes = Pairs::new();
    let mut regions = Pairs::new();
    for partition in list.context("partitions.json without partitions")? {
        let id = text_at(partition, "/id")?;
        let suffix = text_at(partition, "/outputs/dnsSuffix")?;
        let names = partition.get("regions").and_then(Value::as_object);
        for name in names.context("a partition without Regions")?.keys() {
            if !name.ends_with("-global") {
                regions.insert(name.clone(), id.to_owned());
            }
        }
        suffixes.insert(id.to_owned(), suffix.to_owned());
    }
    Ok((suffixes, regions))
}

fn text_at<'a>(value: &'a Value, pointer: &str) -> Result<&'a str> {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.with_context(|| format!("no string at {pointer}"))
}

/// The values of one fact of region-info, by Region.
pub(crate) fn read_region_facts(text: &str, fact: &str) -> Result<Pairs> {
    let middle = format!("\", name: fact_1.FactName.{fact}, value: \"");
    let mut facts = Pairs::new();
    for line in text.lines() {
        let Some((head, tail)) = line.split_once(&middle) else {
            continue;
        };
        let region = head.rsplit('"').next().unwrap_or_default();
        let value = tail.split('"').next().unwrap_or_default();
        facts.insert(region.to_owned(), value.to_owned());
    }
    ensure!(!facts.is_empty(), "region-info states no {fact}");
    Ok(facts)
}

/// The date after a marker, as `YYYY-MM-DD`.
pub(crate) fn read_date(text: &str, marker: &str) -> Result<String> {
    let (_, tail) = text.split_once(marker).with_context(|| format!("no date after {marker:?}"))?;
    let date: String = tail.chars().take(10).collect();
    let shaped = date.len() == 10
        && date.char_indices().all(|(at, character)| match at {
            4 | 7 => character == '-',
            _ => character.is_ascii_digit(),
        });
    ensure!(shaped, "{date:?} is not a date");
    Ok(date)
}

/// The service principals of iam-floyd, and whether each is still accepted.
pub(crate) fn read_principal_constants(text: &str) -> Result<BTreeMap<String, bool>> {
    let mut principals = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        if let Some(name) = constant_value(line) {
            principals.insert(name.to_owned(), true);
            current = Some(name.to_owned());
        } else if let Some(name) = &current
            && line.to_ascii_lowercase().contains("deprecated")
        {
            principals.insert(name.clone(), false);
        }
    }
    ensure!(!principals.is_empty(), "iam-floyd names no principal");
    Ok(principals)
}

/// The value of a line such as `    ACM = 'acm.amazonaws.com'`.
fn constant_value(line: &str) -> Option<&str> {
    let (name, value) = line.trim().split_once(" = ")?;
    let is_constant =
        name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
    let value = value.strip_prefix('\'')?.strip_suffix('\'')?;
    (is_constant && value.contains(PLAIN_SUFFIX)).then_some(value)
}

/// The moto module that contains the managed policies.
pub(crate) const POLICIES_MODULE: &str = "moto/iam/aws_managed_policies.py";

/// The managed policies, each with moto's data about it.
pub(crate) fn read_managed_policies(text: &str) -> Result<Value> {
    serde_json::from_str(managed_policies_text(text)?).context("moto's policies")
}

/// The managed policies as JSON text, which moto has as one Python string.
pub(crate) fn managed_policies_text(text: &str) -> Result<&str> {
    let json = text.split("\"\"\"").nth(1).context("moto has no policies")?;
    // Python would resolve escapes first, which this reader does not.
    ensure!(!json.contains('\\'), "moto's policies now contain escapes");
    Ok(json)
}

/// The date of the newest managed policy.
pub(crate) fn newest_policy_date(policies: &Value) -> Result<String> {
    let policies = policies.as_object().context("the policies are not an object")?;
    let newest = policies
        .values()
        .filter_map(|policy| policy.get("UpdateDate").and_then(Value::as_str))
        .max()
        .context("no policy has a date")?;
    read_date(newest, "")
}

/// The plain service principals that managed policies name.
///
/// They are named in three places: the service that a role is passed to, the service that a service-linked
/// role is created for, and the path of a service-linked role.
pub(crate) fn principals_of_policies(policies: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_principals(policies, &mut found);
    found.retain(|name| is_plain_principal(name));
    found
}

fn collect_principals(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.to_ascii_lowercase();
                if key == "iam:passedtoservice" || key == "iam:awsservicename" {
                    collect_texts(member, found);
                }
                collect_principals(member, found);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_principals(item, found);
            }
        }
        Value::String(text) => {
            if let Some((_, path)) = text.split_once(":role/aws-service-role/")
                && let Some((service, _)) = path.split_once('/')
            {
                found.insert(service.to_owned());
            }
        }
        _ => {}
    }
}

fn collect_texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => {
            found.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        _ => {}
    }
}

fn is_plain_principal(name: &str) -> bool {
    // Cognito's identity pools are a federated provider, not a service.
    let Some(service) = name.strip_suffix(PLAIN_SUFFIX) else {
        return false;
    };
    is_name(service) && !service.starts_with("cognito-identity")
}

/// Whether a string is lower-case labels separated by dots.
pub(crate) fn is_name(text: &str) -> bool {
    text.split('.').all(|label| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    })
}

/// The names in the hosts of endpoints, from botocore's `endpoints.json`.
pub(crate) fn read_endpoints(text: &str) -> Result<BTreeSet<String>> {
    let root: Value = serde_json::from_str(text).context("endpoints.json")?;
    let partitions = root.get("partitions").and_then(Value::as_array);
    let mut found = BTreeSet::new();
    for partition in partitions.context("endpoints.json without partitions")? {
        let services = partition.get("services").and_then(Value::as_object);
        let names = services.context("a partition without services")?.keys();
        found.extend(names.filter(|name| is_name(name)).cloned());
    }
    ensure!(!found.is_empty(), "endpoints.json names no service");
    Ok(found)
}

/// The names of a botocore service in the hosts of its endpoints and in signatures.
pub(crate) fn read_endpoint_names(service: &str) -> Result<BTreeSet<String>> {
    let (_, tail) = service.split_once("\"metadata\":").context("a service without metadata")?;
    // It is followed by the documentation, which is long.
    let mut values = serde_json::Deserializer::from_str(tail).into_iter::<Value>();
    let metadata = values.next().context("no metadata")?.context("metadata")?;
    text_at(&metadata, "/endpointPrefix")?;
    let names = ["endpointPrefix", "signingName"];
    let names = names.into_iter().filter_map(|name| metadata.get(name)?.as_str());
    Ok(names.map(str::to_ascii_lowercase).filter(|name| is_name(name)).collect())
}

/// The service prefixes in a list of iam-data: of all services, or of those that support RCPs.
pub(crate) fn read_service_list(text: &str) -> Result<BTreeSet<String>> {
    serde_json::from_str::<Value>(text)
        .context("a list of services")?
        .as_array()
        .context("the services are not a list")?
        .iter()
        .map(|name| name.as_str().map(str::to_owned).context("a service is not a string"))
        .collect()
}

/// The service prefix that a statement module of iam-floyd sets, if it does.
pub(crate) fn read_service_prefix(text: &str) -> Option<&str> {
    let (_, tail) = text.split_once("self.service_prefix = '")?;
    tail.split('\'').next()
}

/// The page of the service authorization reference for each prefix with exactly one page, from the statement
/// modules of iam-floyd. If several services share a prefix, no page has all of its actions.
pub(crate) fn read_service_pages(modules: &[String]) -> Result<Pairs> {
    let mut pages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for module in modules {
        let Some(prefix) = read_service_prefix(module) else { continue };
        let head = format!("\"\"\"Statement provider for service [{prefix}]({REFERENCE}");
        let Some((_, tail)) = module.split_once(&head) else { continue };
        let page = tail.split(')').next().unwrap_or_default();
        let plain = page.strip_prefix("list_").and_then(|page| page.strip_suffix(".html"));
        ensure!(plain.is_some_and(is_name), "{page:?} is not a page of the service {prefix}");
        pages.entry(prefix).or_default().insert(page);
    }
    ensure!(!pages.is_empty(), "iam-floyd names no page");
    let alone = pages.into_iter().filter(|(_, pages)| pages.len() == 1);
    Ok(alone.map(|(prefix, pages)| (prefix.to_owned(), pages.into_iter().collect())).collect())
}

/// The global condition keys of iam-data with their types.
pub(crate) fn read_global_keys(text: &str) -> Result<Pairs> {
    let mut keys = Pairs::new();
    let mut current: Option<&str> = None;
    for line in text.lines() {
        if let Some(key) = member_value(line, "key") {
            if let Some(untyped) = current.replace(key) {
                bail!("the global key {untyped} has no type");
            }
        } else if let Some(kind) = member_value(line, "type")
            && let Some(key) = current.take()
        {
            keys.insert(key.replace("/tag-key", "/${TagKey}"), kind.to_owned());
        }
    }
    ensure!(current.is_none(), "the global key {current:?} has no type");
    ensure!(!keys.is_empty(), "iam-data names no global key");
    Ok(keys)
}

/// The value of a line such as `        type: 'ARN',`.
fn member_value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let value = line.trim().strip_prefix(name)?.strip_prefix(": '")?;
    value.split_once('\'').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partitions_drop_pseudo_regions() {
        let text = r#"{"partitions":[{"id":"aws","outputs":{"dnsSuffix":"amazonaws.com"},
            "regions":{"us-east-1":{},"aws-global":{}}}]}"#;
        let (suffixes, regions) = read_partitions(text).unwrap();
        assert_eq!(suffixes["aws"], "amazonaws.com");
        assert_eq!(regions.len(), 1);
        assert_eq!(regions["us-east-1"], "aws");
    }

    #[test]
    fn services_name_their_endpoints() {
        let text = r#"{"partitions":[{"services":{"api.ecr":{},"s3":{}}},{"services":{"s3":{}}}]}"#;
        assert_eq!(read_endpoints(text).unwrap(), ["api.ecr", "s3"].map(str::to_owned).into());
        assert!(read_endpoints("{\"partitions\":[]}").is_err());
        let service =
            |members: &str| format!("{{\"version\":\"2.0\",\"metadata\":{{{members}}},\"x\":1}}");
        let both = service(r#""auth":["a#b"],"endpointPrefix":"email","signingName":"SES""#);
        assert_eq!(read_endpoint_names(&both).unwrap(), ["email", "ses"].map(str::to_owned).into());
        assert!(read_endpoint_names(&service(r#""signingName":"ses""#)).is_err());
        assert!(read_endpoint_names("{}").is_err());
    }

    #[test]
    fn region_facts_are_read_by_name() {
        let text = r#"F({ region: "a-1", name: fact_1.FactName.IS_OPT_IN_REGION, value: "YES" });
            F({ region: "a-1", name: fact_1.FactName.PARTITION, value: "aws" });"#;
        assert_eq!(read_region_facts(text, "IS_OPT_IN_REGION").unwrap()["a-1"], "YES");
        assert!(read_region_facts(text, "ELSE").is_err());
    }

    #[test]
    fn a_prefix_with_one_page_has_it() {
        let module = |prefix: &str, page: &str| {
            format!(
                "\"\"\"Statement provider for service [{prefix}]({REFERENCE}{page}).\n        self.service_prefix = '{prefix}'\n"
            )
        };
        let modules = [
            module("s3", "list_s3.html"),
            module("ses", "list_ses.html"),
            module("ses", "list_mailmanager.html"),
            "self.service_prefix = 'custom'".to_owned(),
        ];
        let pages = Pairs::from([("s3".to_owned(), "list_s3.html".to_owned())]);
        assert_eq!(read_service_pages(&modules).unwrap(), pages);
        assert!(read_service_pages(&[module("s3", "list_s3.html#x")]).is_err());
        assert!(read_service_pages(&[]).is_err());
    }

    #[test]
    fn dates_must_look_like_dates() {
        assert_eq!(read_date("@generated 2026-09-10T1", "@generated ").unwrap(), "2026-09-10");
        assert!(read_date("@generated yesterday...", "@generated ").is_err());
    }

    #[test]
    fn a_deprecated_principal_is_no_longer_accepted() {
        let text = "class P:\n    \"\"\"A rejected one is deprecated.\"\"\"\n    A = 'a.amazonaws.com'\n    \"\"\"A\"\"\"\n    B = 'b.amazonaws.com'\n    \"\"\"@deprecated B\"\"\"\n";
        let principals = read_principal_constants(text).unwrap();
        assert!(principals["a.amazonaws.com"]);
        assert!(!principals["b.amazonaws.com"]);
    }

    #[test]
    fn policies_name_principals_in_three_places() {
        let text = r#"x = """{"P":{"UpdateDate":"2026-09-30T00","Document":{"Statement":[{
            "Condition":{"StringLike":{"iam:PassedToService":["ec2.*","a.amazonaws.com"],
            "iam:AWSServiceName":"b.amazonaws.com"}},
            "Resource":["arn:aws:iam::*:role/aws-service-role/c.d.amazonaws.com/X",
            "arn:aws:iam::*:role/aws-service-role/cognito-identity.amazonaws.com/X",
            "arn:aws:s3:::e.amazonaws.com"]}]}}}""""#;
        let policies = read_managed_policies(text).unwrap();
        let found = principals_of_policies(&policies);
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(found, ["a.amazonaws.com", "b.amazonaws.com", "c.d.amazonaws.com"]);
        assert_eq!(newest_policy_date(&policies).unwrap(), "2026-09-30");
    }

    #[test]
    fn a_global_key_needs_a_type() {
        let text = "key: 'aws:RequestTag/tag-key',\n category: 'x',\n type: 'String', // Or so\n";
        assert_eq!(read_global_keys(text).unwrap()["aws:RequestTag/${TagKey}"], "String");
        assert!(read_global_keys("key: 'a',\nkey: 'b',\ntype: 'String'\n").is_err());
    }

    #[test]
    fn prefixes_are_read() {
        assert_eq!(read_service_prefix("  self.service_prefix = 'iot'\n"), Some("iot"));
        assert!(read_service_list("[\"a\"]").unwrap().contains("a"));
    }
}
