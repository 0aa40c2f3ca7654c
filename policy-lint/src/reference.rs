//! The reference data, in the form that proofs query.

use policy_analysis::prove::Reference;
use policy_catalog::Catalog;
use policy_core::model::{Family, is_account_id};
use policy_core::semantics::condition::is_readable;
use policy_core::semantics::pattern::{has_wildcard, matches_in_any_casing};

/// Action names from the built-in data, so that example requests use real actions.
#[derive(Clone, Copy, Debug)]
pub struct Known;

/// The services whose actions are tried for a pattern of services, the best known first.
const SERVICES: [&str; 16] = [
    "s3",
    "ec2",
    "iam",
    "sts",
    "sqs",
    "sns",
    "kms",
    "lambda",
    "dynamodb",
    "logs",
    "cloudwatch",
    "ssm",
    "ecr",
    "rds",
    "cloudformation",
    "organizations",
];

/// The number of actions of one service that are tried.
const MOST: usize = 100;

/// Keys by the ends of their names, with how their values begin and an example.
const FORMS: [(&str, &str, &str); 4] = [
    ("orgid", "o-", "o-a1b2c3d4e5"),
    ("orgpaths", "o-", "o-a1b2c3d4e5/r-ab12/"),
    ("aws:sourcevpc", "vpc-", "vpc-1a2b3c4d"),
    ("aws:sourcevpce", "vpce-", "vpce-1a2b3c4d"),
];

impl Reference for Known {
    fn actions(&self, pattern: &str) -> Vec<String> {
        let (service, name) = match pattern.split_once(':') {
            Some(parts) => parts,
            None if pattern.bytes().all(|byte| byte == b'*') && !pattern.is_empty() => ("*", "*"),
            None => return Vec::new(),
        };
        if !has_wildcard(service) {
            return of_service(service, name, MOST);
        }
        let known = SERVICES.into_iter().filter(|known| matches_in_any_casing(service, known));
        known.flat_map(|known| of_service(known, name, 8)).collect()
    }

    fn all_actions(&self, pattern: &str) -> Vec<String> {
        let (service, name) = match pattern.split_once(':') {
            Some(parts) => parts,
            None if pattern.bytes().all(|byte| byte == b'*') && !pattern.is_empty() => ("*", "*"),
            None => return Vec::new(),
        };
        let prefixes = Catalog::built_in().service_prefixes();
        let is_it = |prefix: &&str| matches_in_any_casing(service, prefix);
        prefixes.filter(is_it).flat_map(|prefix| of_service(prefix, name, usize::MAX)).collect()
    }

    fn resources(&self, action: &str) -> Option<Vec<String>> {
        let (service, name) = action.split_once(':')?;
        let catalog = Catalog::built_in();
        let action = catalog.action(service, name).filter(|it| !it.known_only_by_name)?;
        let types = action.resource_types();
        let shapes = types.flat_map(|it| catalog.templates_of(action, &it).to_vec());
        Some(shapes.map(|template| template.shape()).collect())
    }

    fn possible_value(&self, key: &str, value: &str) -> Option<String> {
        let known = Catalog::built_in().key_facts(key).filter(|known| !known.open)?;
        let (is_possible, example) = match known.value_type {
            "Bool" => (is_readable(Family::Bool, value), "true"),
            "Date" | "DateOrNumeric" => (is_readable(Family::Date, value), "2026-01-01T00:00:00Z"),
            "IPAddress" => (is_readable(Family::IpAddress, value), "203.0.113.1"),
            "Numeric" => (is_readable(Family::Numeric, value), "1"),
            "ARN" => (value.starts_with("arn:"), "arn:aws:s3:::a"),
            _ if key.eq_ignore_ascii_case("aws:SourceAccount") => {
                (is_account_id(value), "111122223333")
            }
            _ => {
                let name = key.to_ascii_lowercase();
                let (beginning, example) =
                    FORMS.into_iter().find_map(|(end, beginning, example)| {
                        name.ends_with(end).then_some((beginning, example))
                    })?;
                (value.starts_with(beginning), example)
            }
        };
        (!is_possible).then(|| example.to_owned())
    }

    fn date(&self) -> Option<&str> {
        Some(Catalog::built_in().date())
    }
}

/// Returns the simplest actions of a service.
fn of_service(service: &str, name: &str, most: usize) -> Vec<String> {
    let catalog = Catalog::built_in();
    let prefix = service.to_ascii_lowercase();
    let pattern = format!("{prefix}:{name}");
    let mut names: Vec<&str> = catalog
        .actions_matching(&pattern)
        .filter(|action| !action.known_only_by_name && !action.retired)
        .map(|action| action.spelling)
        .collect();
    names.sort_by_cached_key(|name| (rank(name), name.len(), *name));
    names.truncate(most);
    names.into_iter().map(|name| format!("{prefix}:{name}")).collect()
}

/// Returns the rank of an action's name; actions that read an object or list come first.
fn rank(name: &str) -> usize {
    let plain = ["GetObject", "Get", "List", "Describe", "Put", "Create"];
    plain.iter().position(|start| name.starts_with(start)).unwrap_or(plain.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plainest_action_comes_first() {
        let first = |pattern: &str| Known.actions(pattern).first().cloned();
        assert_eq!(first("s3:*").as_deref(), Some("s3:GetObject"));
        assert_eq!(first("*").as_deref(), Some("s3:GetObject"));
        assert_eq!(first("S3:getobj*").as_deref(), Some("s3:GetObject"));
        assert_eq!(first("nothing:*"), None);
        assert_eq!(first("nothing"), None);
    }
}
