use crate::resources::{AboutAccount, account_action};
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Level, Report, quoted};
use policy_catalog::ActionInfo;

rule! {
    /// An account-level action in a resource-based policy.
    ///
    /// `s3:ListAllMyBuckets` applies to no bucket, and `sqs:CreateQueue` to a queue that does not exist
    /// yet, so no bucket or queue policy is evaluated for them. Amazon S3 rejects such a policy. In the
    /// policy of another service the action has no effect, which is a warning.
    ///
    /// The rule checks policies of buckets, functions, keys, queues, secrets, tables and topics whose
    /// service is specified with `--kind resource:s3` or `#![service(s3)]`, and statements without
    /// `Resource` in the policies of repositories and file systems.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": ["s3:ListBucket", "s3:ListAllMyBuckets"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket"}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>.
    RULE = "account-action-in-resource-policy", codes: ["UNSUPPORTED_ACTION_IN_POLICY"],
    level: Warning, rows: ["A29"], check: Check::Action(check),
}

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    if let Some((action, what)) = account_action(&site.statement, site.index) {
        report.push(finding(site, action, what));
    }
}

fn finding(site: &ActionSite<'_>, action: ActionInfo, about: AboutAccount) -> Finding {
    let text = quoted(site.text);
    let service = action.service;
    let message = match about {
        AboutAccount::Account => {
            format!(
                "`{text}` does not apply to individual resources, so their policies are not evaluated for it"
            )
        }
        AboutAccount::NewResource => {
            format!("`{text}` creates a resource, whose policy is not evaluated for it")
        }
    };
    let finding = Finding::new(&RULE, site.place(), message)
        .pointing(
            site.text,
            service.len() + 1..site.text.len(),
            "expected an action on the resource that the policy is attached to",
        )
        .help("allow it in an identity-based policy");
    // How Amazon S3 treats an action that creates a bucket has not been observed.
    match (service, about) {
        ("s3", AboutAccount::Account) => finding.leveled(Level::Error),
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn policy(element: &str, actions: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Principal": "*", "Resource": "*", "{element}": [
            {actions}]}}]}}"#
        )
    }

    #[test]
    fn what_is_about_no_bucket_is_refused_and_elsewhere_does_nothing() {
        check_drawn_for(
            "s3",
            &RULE,
            &policy(
                "Action",
                r#"
                "s3:ListAllMyBuckets",
                  //^^^^^^^^^^^^^^^^ error: `s3:ListAllMyBuckets` does not apply to individual resources, so their policies are not
                  // evaluated for it
                "s3:createbucket"
                  //^^^^^^^^^^^^ warning: `s3:createbucket` creates a resource, whose policy is not evaluated for it
                "#,
            ),
        );
        check_drawn_for(
            "sqs",
            &RULE,
            &policy(
                "Action",
                r#"
                "sqs:ListQueues"
                   //^^^^^^^^^^ warning: `sqs:ListQueues` does not apply to individual resources, so their policies are not evaluated for it
                "#,
            ),
        );
    }

    #[test]
    fn patterns_other_services_and_endpoints_are_quiet() {
        let listing = r#""s3:ListAllMyBuckets""#;
        check_drawn_for("s3", &RULE, &policy("NotAction", listing));
        check_drawn_for("vpce", &RULE, &policy("Action", listing));
        check_drawn(&RULE, PolicyKind::Resource, &policy("Action", listing));
        check_drawn_for("s3", &RULE, &policy("Action", r#""s3:*", "s3:List*", "sqs:ListQueues""#));
        check_drawn_for("organizations", &RULE, &policy("Action", r#""organizations:ListRoots""#));
    }

    #[test]
    fn a_repository_policy_without_a_resource_is_checked_too() {
        let statement = |resource: &str, actions: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, {resource}"Action": [
            {actions}]}}]}}"#
            )
        };
        check_drawn_for(
            "ecr",
            &RULE,
            &statement(
                "",
                r#"
                "ecr:GetAuthorizationToken", "ecr:BatchGetImage", "ecr:CreateRepository"
                   //^^^^^^^^^^^^^^^^^^^^^ warning: `ecr:GetAuthorizationToken` does not apply to individual resources, so their policies
                   // are not evaluated for it
                "#,
            ),
        );
        // A registry policy has resources, and its actions may be about the account.
        let registry = statement(r#""Resource": "*", "#, r#""ecr:GetAuthorizationToken""#);
        check_drawn_for("ecr", &RULE, &registry);
    }

    #[test]
    fn the_rule_about_resources_is_quiet_beside_it() {
        for action in [r#""sqs:ListQueues""#, r#""sqs:SendMessage", "sqs:ListQueues""#] {
            let queue = r#""arn:aws:sqs:us-east-1:123456789012:q""#;
            let text = policy("Action", action)
                .replace(r#""Resource": "*""#, &format!(r#""Resource": {queue}"#));
            let context = crate::Context { service: Some("sqs"), ..crate::Context::default() };
            let outcome = crate::check::check_json(&text, PolicyKind::Resource, &context).unwrap();
            let found: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
            assert_eq!(found, [RULE.name], "{action}");
        }
    }
}
