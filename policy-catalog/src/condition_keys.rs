//! What the data says about condition keys: their types, and the actions that support them.

use std::borrow::Cow;

use super::Catalog;
use super::entry::{ActionInfo, ActionResource, KeyName};
use policy_core::model::ArnFields;

/// What the data says about a global or service-specific condition key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyFacts<'a> {
    /// The type of its values, as named in the service reference.
    pub value_type: &'a str,
    /// Whether a request can have several values for it.
    pub multivalued: bool,
    /// Whether a policy fills in part of its name, such as a tag key.
    pub open: bool,
}

/// Returns whether a request only has the keys of the resource types that it applies to.
///
/// In EC2 it does not have the keys of the action's other resource types. Elsewhere it may: a
/// request to an S3 access point also has its keys for the underlying bucket.
#[must_use]
pub fn keys_differ_by_resource(service: &str) -> bool {
    service == "ec2"
}

impl Catalog {
    /// Returns what is known about a condition key, in any case and with anything filled in.
    ///
    /// ```
    /// # {
    /// let facts = policy_catalog::Catalog::built_in().key_facts("s3:max-keys").unwrap();
    /// assert_eq!((facts.value_type, facts.multivalued), ("Numeric", false));
    /// # }
    /// ```
    #[must_use]
    pub fn key_facts(&self, key: &str) -> Option<KeyFacts<'_>> {
        if let Some(known) = self.global_key(key) {
            return Some(KeyFacts {
                value_type: &known.value_type,
                multivalued: known.multivalued,
                open: known.spelling.contains('/'),
            });
        }
        let known = self.service(key.split_once(':')?.0)?.condition_key(key)?;
        Some(KeyFacts {
            value_type: known.value_type,
            multivalued: known.multivalued,
            open: known.name.is_open(),
        })
    }

    /// Returns whether requests for an action can have a condition key.
    ///
    /// Those for an action known only by its name can have any. Those for an action for which the
    /// data has neither resource types nor keys can have any of its service: such rows of the data
    /// are sometimes incomplete.
    ///
    /// ```
    /// # {
    /// let catalog = policy_catalog::Catalog::built_in();
    /// let list = catalog.action("s3", "ListBucket").unwrap();
    /// assert!(catalog.carries(list, "s3:prefix") && !catalog.carries(list, "s3:x-amz-acl"));
    /// # }
    /// ```
    #[must_use]
    pub fn carries(&self, action: ActionInfo, key: &str) -> bool {
        let is_bare =
            || action.condition_keys().next().is_none() && action.resource_types().next().is_none();
        let is_own = || {
            let known = self.service(action.service).and_then(|it| it.condition_key(key));
            known.is_some_and(|known| known.name.is_of_service())
        };
        action.known_only_by_name || (is_bare() && is_own()) || self.lists_key(action, key)
    }

    /// Returns whether the data says that requests for an action have a condition key.
    #[must_use]
    pub fn lists_key(&self, action: ActionInfo, key: &str) -> bool {
        let is_it = |known: KeyName| known.matches(key);
        action.condition_keys().any(is_it)
            || action.resource_types().any(|taken| self.type_lists_key(action, &taken, key))
    }

    /// Returns the same for requests that apply to resources with these ARNs, for an action that
    /// supports the key; `None` if it applies to none of them.
    ///
    #[must_use]
    pub fn carries_on(
        &self,
        action: ActionInfo,
        key: &str,
        arns: &[&ArnFields<'_>],
    ) -> Option<bool> {
        if !keys_differ_by_resource(action.service)
            || !self.lists_key(action, key)
            || action.condition_keys().any(|known| known.matches(key))
        {
            return Some(true);
        }
        let mut types = action.resource_types().filter(|taken| {
            let templates = self.templates_of(action, taken);
            arns.iter().any(|arn| templates.iter().any(|template| template.overlaps(arn)))
        });
        let first = types.next()?;
        Some(
            self.type_lists_key(action, &first, key)
                || types.any(|taken| self.type_lists_key(action, &taken, key)),
        )
    }

    /// Returns whether the reference lists a key for a resource type of an action.
    #[must_use]
    pub fn type_lists_key(&self, action: ActionInfo, taken: &ActionResource, key: &str) -> bool {
        let is_it = |known: KeyName| known.matches(key);
        let known = self.service(action.service).and_then(|it| it.resource_type(taken.name));
        taken.condition_keys().any(is_it)
            || known.is_some_and(|known| known.condition_keys().any(is_it))
    }

    /// Returns the name in the data that matches a key, with its placeholders open, which is the
    /// same for all such keys.
    #[must_use]
    pub fn key_name(&self, key: &str) -> Option<String> {
        if let Some(known) = self.global_key(key) {
            return Some(known.spelling.clone());
        }
        let known = self.service(key.split_once(':')?.0)?.condition_key(key)?;
        Some(known.name.spelling().into_owned())
    }

    /// Returns the condition keys of a service nearest to a string.
    #[must_use]
    pub fn nearest_condition_keys(&self, service: &str, key: &str) -> Vec<String> {
        let Some(service) = self.service(service) else { return Vec::new() };
        // The part that the policy fills in is kept after the nearest name.
        let (name, filled) = match key.split_once('/') {
            Some((name, filled)) => (name, Some(filled)),
            None => (key, None),
        };
        let spellings: Vec<Cow<'static, str>> = service
            .condition_keys()
            .map(|known| known.name.spelling())
            .filter(|known| known.starts_with(service.prefix()))
            .collect();
        let heads = spellings.iter().map(|known| match (filled, known.split_once('/')) {
            (Some(_), Some((head, _))) => head,
            _ => known,
        });
        let near = policy_core::suggest::nearest(name, heads, 3).into_iter();
        near.map(|near| match filled {
            Some(filled) if !spellings.iter().any(|known| known == near) => {
                format!("{near}/{filled}")
            }
            _ => near.to_owned(),
        })
        .collect()
    }

    /// Returns a condition key in the reference data's spelling, keeping the part that a policy
    /// fills in.
    #[must_use]
    pub fn condition_key_spelling<'a>(&self, key: &'a str) -> Option<Cow<'a, str>> {
        let spelled = match self.global_key(key) {
            Some(known) => match (key.split_once('/'), known.spelling.split_once('/')) {
                (Some((_, suffix)), Some((name, _))) => format!("{name}/{suffix}"),
                _ => known.spelling.clone(),
            },
            None => {
                let service = self.service(key.split_once(':')?.0)?;
                service.condition_key(key)?.name.filled_in(key)?
            }
        };
        Some(if spelled == key { Cow::Borrowed(key) } else { Cow::Owned(spelled) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_types_and_spellings() {
        let catalog = Catalog::built_in();
        let facts = |key| catalog.key_facts(key).unwrap();
        assert!(facts("dynamodb:attributes").multivalued && facts("aws:TagKeys").multivalued);
        assert!(facts("s3:ExistingObjectTag/x").open && !facts("s3:prefix").open);
        assert!(catalog.key_facts("s3:perfix").is_none() && catalog.key_facts("no").is_none());

        let spelled = |key| catalog.condition_key_spelling(key).map(Cow::into_owned);
        assert_eq!(spelled("S3:Prefix").as_deref(), Some("s3:prefix"));
        assert_eq!(
            spelled("s3:existingobjecttag/Team/A").as_deref(),
            Some("s3:ExistingObjectTag/Team/A")
        );
        assert_eq!(
            spelled("KMS:encryptioncontext:Team").as_deref(),
            Some("kms:EncryptionContext:Team")
        );
        assert_eq!(spelled("s3:perfix"), None);
        assert_eq!(spelled("accounts.google.com:aud"), None);
    }

    #[test]
    fn near_keys_keep_what_is_filled_in() {
        let catalog = Catalog::built_in();
        assert_eq!(catalog.nearest_condition_keys("s3", "s3:perfix").first().unwrap(), "s3:prefix");
        let near = catalog.nearest_condition_keys("s3", "s3:ExistingObjectTags/Team");
        assert_eq!(near.first().unwrap(), "s3:ExistingObjectTag/Team");
        assert!(catalog.nearest_condition_keys("s4", "s4:x").is_empty());
    }

    #[test]
    fn an_action_carries_its_own_keys_and_those_of_its_resources() {
        let catalog = Catalog::built_in();
        let carries =
            |service, name, key| catalog.carries(catalog.action(service, name).unwrap(), key);
        assert!(carries("ec2", "RunInstances", "ec2:InstanceType"));
        assert!(carries("ec2", "TerminateInstances", "aws:ResourceTag/Team"));
        assert!(carries("iam", "PassRole", "iam:passedtoservice"));
        assert!(!carries("iam", "GetRole", "iam:PassedToService"));
        assert!(!carries("s3", "GetObject", "s3:max-keys"));
        assert!(carries("states", "InvokeHTTPEndpoint", "states:HTTPEndpoint"));
        assert!(!carries("states", "InvokeHTTPEndpoint", "aws:TagKeys"));
    }
}
