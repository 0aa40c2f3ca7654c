//! The reference data, in the form that proofs query.

use policy_analysis::prove::Reference;
use policy_catalog::Catalog;
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
