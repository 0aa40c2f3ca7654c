use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_catalog::ResourcePolicies;
use policy_core::model::PolicyKind;
use policy_core::model::hole::has_hole;

rule! {
    /// A statement with neither `Resource` nor `NotResource`.
    ///
    /// Every kind of policy except a role trust policy specifies which resources a statement applies
    /// to. The policies of Amazon ECR repositories and Amazon EFS file systems may omit them, since
    /// they apply to the resource that they are attached to.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>.
    RULE = "missing-resource", codes: ["MISSING_RESOURCE"], level: Error, rows: ["A8"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.has_resource
        || !statement.kind().has_resource()
        || (statement.kind() == PolicyKind::Resource && is_implied(statement))
    {
        return;
    }
    report.push(
        Finding::new(
            &RULE,
            statement.place(),
            "the statement has neither `Resource` nor `NotResource`",
        )
        .help("add the ARNs that the statement applies to, or `\"Resource\": \"*\"`"),
    );
}

/// Returns whether all actions are of services whose policies may omit the resource. An action with an
/// unknown service may be one of them, as may any action where there is no data.
fn is_implied(statement: &StatementView<'_>) -> bool {
    let Some(catalog) = statement.context().catalog else { return true };
    if statement.service().is_some_and(|service| service.named && service.implies_resource()) {
        return true;
    }
    let implies = |service: &str| {
        catalog.resource_policies(service).is_some_and(ResourcePolicies::implies_resource)
    };
    let is_none = |service: &str| {
        let near = catalog.nearest_service_prefixes(service);
        !catalog.has_service_prefix(service) && near.iter().any(|near| implies(near))
    };
    let mut judged = HashSet::new();
    statement.action.is_some_and(|element| {
        element.values.iter().all(|action| {
            let service = action.split(':').next().unwrap_or_default();
            // A value that is filled in can be an action of any service.
            has_hole(action)
                || judged.contains(service)
                || ((implies(service) || is_none(service)) && judged.insert(service))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_filled};

    fn fixture(action: &str, loud: bool) -> String {
        let statement = format!(r#"{{"Effect": "Deny", "Principal": "*", "Action": "{action}"}}"#);
        let carets = "^".repeat(statement.len());
        let words = "error: the statement has neither `Resource` nor `NotResource`";
        let drawn = if loud { format!("//{carets} {words}\n") } else { String::new() };
        format!("{{\"Version\": \"2012-10-17\", \"Statement\":\n  {statement}\n{drawn}}}")
    }

    #[test]
    fn all_kinds_but_trust_need_a_resource() {
        for kind in PolicyKind::ALL {
            check_drawn(&RULE, kind, &fixture("s3:GetObject", kind != PolicyKind::Trust));
        }
    }

    #[test]
    fn repositories_and_file_systems_imply_it() {
        check_drawn(&RULE, PolicyKind::Resource, &fixture("ecr:BatchGetImage", false));
        check_drawn(&RULE, PolicyKind::Identity, &fixture("ecr:BatchGetImage", true));
    }

    #[test]
    fn an_action_that_is_filled_in_may_imply_it() {
        let elements =
            |actions: &str| format!(r#""Effect": "Deny", "Principal": "*", "Action": {actions}"#);
        for actions in ["\"\u{F0000}\"", "[\"\u{F0000}\", \"ecr:BatchGetImage\"]"] {
            check_drawn_filled(&[None], &RULE, PolicyKind::Resource, &elements(actions));
        }
        let certain = r#"{"Version": "2012-10-17", "Statement":
  {"Effect": "Deny", "Principal": "*", "Action": ["X", "s3:GetObject"]}
"#
        .replace('X', "\u{F0000}");
        let context = crate::Context { has_holes: true, ..crate::Context::default() };
        let outcome =
            crate::check::check_json(&format!("{certain}}}"), PolicyKind::Resource, &context)
                .unwrap();
        assert!(outcome.findings.iter().any(|it| it.rule() == &RULE));
    }

    #[test]
    fn a_misspelt_service_may_imply_it() {
        let misspelt = "ellasticfilesystem:ClientMount";
        check_drawn(&RULE, PolicyKind::Resource, &fixture(misspelt, false));
        check_drawn(&RULE, PolicyKind::Identity, &fixture(misspelt, true));
        check_drawn(&RULE, PolicyKind::Resource, &fixture("sq3:SendMessage", true));
    }
}
