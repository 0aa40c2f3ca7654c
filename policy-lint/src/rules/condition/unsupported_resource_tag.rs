use std::collections::HashMap;
use std::rc::Rc;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_catalog::{Catalog, Service};
use policy_core::model::Effect;
use policy_core::model::hole::has_hole;
use policy_core::suggest::join_or;

rule! {
    /// A condition on resource tags for a service that does not send them.
    ///
    /// No request to such a service carries `aws:ResourceTag`. A `Deny` with the key denies nothing,
    /// which is a security gap, and an `Allow` grants nothing, which is only a suggestion. Do not fix the
    /// `Deny` with `IfExists`, which denies everything; deny these actions in another way.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "route53domains:TransferDomain", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/protected": "true"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:TerminateInstances", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/protected": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html>.
    RULE = "unsupported-resource-tag",
    codes: ["DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
        "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"],
    level: SecurityWarning, rows: ["A116", "A149"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    let key = &*site.condition.key;
    if !site.is_resource_tag() || !site.needs_key() || has_hole(key) {
        return;
    }
    let without = services_without(&site.statement, catalog);
    if !without.0.is_empty()
        && let Some(finding) = finding(site, &without.0)
    {
        report.push(finding);
    }
}

/// The prefixes of the actions whose services do not send resource tags, each once.
struct Without(Vec<&'static str>);

fn services_without(statement: &StatementView<'_>, catalog: &Catalog) -> Rc<Without> {
    statement.once(|| {
        let mut without = Vec::new();
        let mut sends: HashMap<&str, bool> = HashMap::new();
        let element = statement.action.filter(|element| !element.negated);
        for text in element.into_iter().flat_map(|element| &element.values) {
            let Some((prefix, name)) = text.split_once(':') else { continue };
            // It is not known what an action carries that is known only by name.
            if let Some(service) = catalog.service(prefix)
                && service.action(name).is_none_or(|action| !action.known_only_by_name)
            {
                sends.entry(service.prefix()).or_insert_with(|| {
                    let sends = sends_tags(catalog, service);
                    without.extend((!sends).then_some(service.prefix()));
                    sends
                });
            }
        }
        Without(without)
    })
}

/// Returns whether requests for some action of the service carry the tags of its resource.
fn sends_tags(catalog: &Catalog, service: &Service) -> bool {
    const SOME_TAG: &str = "aws:ResourceTag/x";
    service.resource_types().any(|known| known.condition_keys().any(|key| key.matches(SOME_TAG)))
        || service
            .actions()
            .any(|action| !action.known_only_by_name && catalog.carries(action, SOME_TAG))
}

fn finding(site: &ConditionSite<'_>, services: &[&str]) -> Option<Finding> {
    let key = &*site.condition.key;
    let verb = if services.len() == 1 { "does" } else { "do" };
    let message =
        format!("{} {verb} not send `{}`", join_or(services).replace(" or ", " and "), quoted(key));
    let finding = Finding::new(&RULE, site.key_place(), message)
        .pointing(key, 0..key.len(), "not in requests for these actions")
        .related(site.statement.element("Action"), "the actions");
    match site.statement.effect? {
        Effect::Deny => {
            Some(finding.help(
                "deny these actions without the tag, or by ARN: this statement does not deny them",
            ))
        }
        Effect::Allow => Some(
            finding
                .coded("ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE")
                .leveled(Level::Suggestion)
                .help("move these actions to a statement without the condition: this one does not allow them"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn services_without_tags_are_named() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Action": ["ec2:*", "pricing:GetProducts", "route53domains:*"], "Resource": "*", "Condition": {
              "StringEquals": {"aws:resourceTag/a": "b"}
                              //^^^^^^^^^^^^^^^^^ security-warning: `pricing` and `route53domains` do not send `aws:resourceTag/a`
            }"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "pricing:*", "Resource": "*", "Condition": {
              "StringEquals": {"aws:ResourceTag/a": "b"}
                              //^^^^^^^^^^^^^^^^^ suggestion: `pricing` does not send `aws:ResourceTag/a`
            }"#,
        );
    }

    #[test]
    fn services_with_tags_and_conditions_that_hold_without_are_quiet() {
        for (action, operator) in [
            ("ec2:*", "StringEquals"),
            ("s3:GetObject", "StringEquals"),
            ("nosuch:Thing", "StringEquals"),
            ("*", "StringEquals"),
            ("pricing:*", "StringNotEquals"),
            ("pricing:*", "StringEqualsIfExists"),
        ] {
            let elements = format!(
                r#""Effect": "Deny", "Action": "{action}", "Resource": "*", "Condition": {{"{operator}": {{"aws:ResourceTag/a": "b"}}}}"#
            );
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
    }
}
