use policy_core::repair::Repair;
use std::collections::HashMap;
use std::rc::Rc;

use crate::extension::Extension;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_catalog::Catalog;
use policy_core::model::hole::has_hole;
use policy_core::model::{check_condition_key, missing_tag_key};
use policy_core::suggest::did_you_mean;

rule! {
    /// A condition key that its service does not have.
    ///
    /// A key that no request carries is absent: a positive operator never matches, and a negated one
    /// always does. The keys come from the reference data, whose date the finding shows; allow the rule
    /// for a newer key. Keys of identity providers, which begin with a host name, are left to other
    /// rules.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringEquals": {"s3:perfix": "home/"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringEquals": {"s3:prefix": "home/"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "unknown-service-condition-key", codes: ["INVALID_SERVICE_CONDITION_KEY"], level: Error,
    rows: ["A49"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog.filter(|catalog| catalog.has_services()) else {
        return;
    };
    let key = &*site.condition.key;
    let Some((prefix, _)) = key.split_once(':') else { return };
    // A host name belongs to an identity provider, and `aws` is the prefix of the global keys.
    let judged = prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !prefix.eq_ignore_ascii_case("aws")
        && check_condition_key(key).is_ok()
        && missing_tag_key(key).is_none()
        && !has_hole(key);
    let extension = &report.context.project.extension;
    if judged
        && !extension.has_key(key)
        && !is_known(catalog, site, prefix)
        && !catalog.is_device_key(key)
        && !catalog.has_foreign_key(key)
    {
        let is_read = !report.is_full(&RULE);
        report.push(finding(site, prefix, catalog, extension, is_read));
    }
}

/// Returns whether the key's service has the key, or the service of an action in the same statement.
fn is_known(catalog: &Catalog, site: &ConditionSite<'_>, prefix: &str) -> bool {
    let key = &*site.condition.key;
    let is_retired = || catalog.has_service_prefix(prefix) && catalog.service(prefix).is_none();
    if catalog.key_facts(key).is_some() || is_retired() {
        return true;
    }
    if is_saml(prefix) {
        return catalog.condition_keys("sts").any(|known| known.name.matches(key));
    }
    // The keys of an action that is known only by name are not known either.
    services_of(&site.statement).0.iter().any(|(of_action, is_open)| {
        let is_own = of_action.eq_ignore_ascii_case(prefix);
        let has_key =
            || catalog.service(of_action).is_some_and(|it| it.condition_key(key).is_some());
        (is_own && *is_open) || has_key()
    })
}

/// Whether the keys are those of SAML assertions, which are listed under STS.
fn is_saml(prefix: &str) -> bool {
    prefix.eq_ignore_ascii_case("saml")
}

/// The services of the actions, each once, and whether one of its actions is known only by name.
struct Services(Vec<(&'static str, bool)>);

fn services_of(statement: &StatementView<'_>) -> Rc<Services> {
    statement.once(|| {
        let mut number_of = HashMap::new();
        let mut services: Vec<(&'static str, bool)> = Vec::new();
        for value in statement.actions.values() {
            let Some(service) = value.service else { continue };
            let number = *number_of.entry(service.prefix()).or_insert(services.len());
            if number == services.len() {
                services.push((service.prefix(), false));
            }
            let is_open =
                || value.meant.is_some_and(|meant| meant.any(|action| action.known_only_by_name));
            if let Some((_, open)) = services.get_mut(number) {
                *open = *open || is_open();
            }
        }
        Services(services)
    })
}

fn finding(
    site: &ConditionSite<'_>,
    prefix: &str,
    catalog: &Catalog,
    extension: &Extension,
    is_read: bool,
) -> Finding {
    let key = &*site.condition.key;
    let known = format!("the data is from {}", catalog.date());
    let is_service =
        catalog.has_service_prefix(prefix) || extension.has_service(prefix) || is_saml(prefix);
    let near = match is_service {
        _ if !is_read => Vec::new(),
        _ if is_saml(prefix) => catalog.nearest_condition_keys("sts", key),
        true => extension.nearest_keys(key, catalog.nearest_condition_keys(prefix, key)),
        false => extension.nearest_services(prefix, catalog.nearest_service_prefixes(prefix)),
    };
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let help = if near.is_empty() { known } else { format!("{} ({known})", did_you_mean(&near)) };
    let finding = if is_service {
        let message = format!("`{}` is not a condition key of `{}`", quoted(key), quoted(prefix));
        Finding::new(&RULE, site.key_place(), message).pointing(
            key,
            0..key.len(),
            "expected a condition key of the service",
        )
    } else {
        let message = format!("no service has condition keys with the prefix `{}`", quoted(prefix));
        Finding::new(&RULE, site.key_place(), message).pointing(
            key,
            0..prefix.len(),
            "expected a service prefix",
        )
    };
    let place =
        if is_service { site.key_place() } else { site.key_place().within(0..prefix.len()) };
    finding.help(help).repaired_by(Repair::meant_instead(place, &near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn keys_and_prefixes_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {
              "s3:perfix": "a",
             //^^^^^^^^^ error: `s3:perfix` is not a condition key of `s3`
              "dyanmodb:Select": "a",
             //^^^^^^^^ error: no service has condition keys with the prefix `dyanmodb`
              "SAML:audience": "a"
             //^^^^^^^^^^^^^ error: `SAML:audience` is not a condition key of `SAML`
            }}"#,
        );
    }

    #[test]
    fn known_keys_and_those_of_providers_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": ["s3:*", "payments:*"], "Resource": "*", "Condition": {"StringEquals": {
              "S3:Prefix": "a", "s3:ExistingObjectTag/Team": "a", "kms:EncryptionContext:Team": "a",
              "accounts.google.com:aud": "a", "SAML:aud": "a", "aws:Nothing": "a", "plain": "a",
              "payments:New": "a", "deepracer:X": "a", "ec2:Region": "a", "ec2:H": "a", "nosuch:H": "a"
            }}"#
            .replace('H', "\u{f0000}")
            .as_str(),
        );
    }
}
