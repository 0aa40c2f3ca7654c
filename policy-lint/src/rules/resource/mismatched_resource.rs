use crate::actions::NamedActions;
use crate::resources::{
    Unmatched, account_action, forms_of, has_sure_types, too_many_pairs, unmatched,
};
use crate::rule::rule;
use crate::{Check, Finding, Level, Report, StatementView, quoted};
use policy_catalog::{ActionInfo, Catalog};
use policy_core::model::{ArnFields, PolicyKind};
use policy_core::sort::sort;

rule! {
    /// Actions with resources that they do not apply to.
    ///
    /// `s3:ListBucket` applies to the ARN of a bucket, `s3:GetObject` to the ARN of an object, and
    /// `s3:ListAllMyBuckets` to no resource, so it needs `*`. An action takes effect only on resources
    /// of its own types. Where no action of a statement applies to any of its resources, the statement
    /// does nothing, which is an error; one action among others that applies to none of the resources
    /// is a warning. A resource that no action applies to grants nothing, so it is a suggestion.
    /// Tagging actions and actions without resource types are never more than a warning, and a
    /// suggestion next to others that apply to the resources, since the reference data lacks the types
    /// of some. Well-known actions that only `*` allows, such as `ecr:GetAuthorizationToken`, are a
    /// warning there too.
    ///
    /// A resource-based policy names its own resource for every action that may be performed on it,
    /// including actions of other services, as for zero-ETL integrations into a namespace of Amazon
    /// Redshift Serverless. Missing data is not an error there: it is a warning, and a suggestion where
    /// the data has nothing about the resource's service for the actions. Amazon S3 rejects actions
    /// that apply to none of the resources, so in a bucket policy they stay an error.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "mismatched-resource", codes: [], level: Warning, rows: ["B3.5", "B3.6", "B3.12"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    if statement.kind() == PolicyKind::Trust
        || statement.resource.is_none_or(|element| element.negated)
    {
        return;
    }
    let Ok(found) = unmatched(statement, catalog) else {
        let place = statement.element_name("Resource");
        let finding = too_many_pairs(&RULE, place, "the actions and the resources");
        report.push(finding.leveled(Level::Error));
        return;
    };
    let Some(found) = found else { return };
    if is_about_another_service(statement, &found) {
        return;
    }
    let own = own_services(statement);
    let is_about_account = |index: &usize| account_action(statement, *index).is_some();
    if found.actions.len() == found.meant.len() && found.actions.iter().any(is_about_account) {
        return;
    }
    if found.actions.len() == found.meant.len() {
        report.push(nothing_matches(statement, &found, own.as_deref(), catalog));
        return;
    }
    for index in found.actions.iter().filter(|index| !is_about_account(index)) {
        if let Some(finding) = unmatched_action(statement, &found, *index, own.as_deref(), catalog)
        {
            report.push(finding);
        }
    }
    // An action without its resource and a resource without its action are one mistake.
    if found.actions.is_empty() {
        for resource in &found.resources {
            report.push(
                Finding::new(
                    &RULE,
                    statement.resource_place(resource.index),
                    format!(
                        "no action of the statement applies to `{}`",
                        quoted(resource.arn.text())
                    ),
                )
                .leveled(Level::Suggestion)
                .related(statement.element("Action"), "the actions")
                .help("add the action that the resource is for, or remove the resource"),
            );
        }
    }
}

/// Returns whether an action or a resource is of another service or type than the resource that the
/// policy is attached to, which other rules report.
fn is_about_another_service(statement: &StatementView<'_>, found: &Unmatched<'_>) -> bool {
    statement.service().filter(|service| service.named).is_some_and(|service| {
        let is_foreign = |index: &usize| {
            let (prefix, _) = action_text(statement, *index).split_once(':').unwrap_or_default();
            !service.takes_actions_of(prefix)
        };
        found.actions.iter().any(is_foreign)
            || found.resources.iter().any(|resource| {
                !service.takes_arns_of(resource.arn.service)
                    || service.is_alias_of_key(&resource.arn)
            })
    })
}

fn nothing_matches(
    statement: &StatementView<'_>,
    found: &Unmatched<'_>,
    own: Option<&[&str]>,
    catalog: &Catalog,
) -> Finding {
    let text = action_text(statement, 0);
    let (place, message) = match (found.meant.len(), &*found.resources) {
        (1, [resource]) => (
            statement.resource_place(resource.index),
            format!("`{}` does not apply to `{}`", quoted(text), quoted(resource.arn.text())),
        ),
        (1, _) => (
            statement.element("Resource"),
            format!("`{}` applies to none of these resources", quoted(text)),
        ),
        _ => (
            statement.element("Resource"),
            "no action of the statement applies to any of its resources".to_owned(),
        ),
    };
    let finding =
        Finding::new(&RULE, place, message).related(statement.action_place(0), "the action");
    let finding = match silence(own, &found.meant, catalog) {
        Some(level) => finding.leveled(level),
        None if found.meant.iter().all(|meant| meant.any(has_sure_types)) => {
            finding.leveled(Level::Error)
        }
        None => finding,
    };
    match found.meant.first().and_then(|meant| meant.first()) {
        Some(action) => finding.help(help(catalog, action, found)),
        None => finding,
    }
}

/// Returns the services in the ARNs of a resource-based policy's statement, if all are the service's
/// own.
fn own_services<'a>(statement: &StatementView<'a>) -> Option<Vec<&'a str>> {
    let service = statement.service().filter(|it| !it.has_prefix("s3") && !it.is_endpoint())?;
    let resources = statement.resource?.values.iter();
    let services: Option<Vec<&str>> =
        resources.map(|text| Some(ArnFields::split(text).ok()?.service)).collect();
    let mut services = services?;
    sort(&mut services);
    services.dedup();
    services.iter().all(|own| service.takes_actions_of(own)).then_some(services)
}

/// Returns the level where a resource-based policy names its own resource, so that the actions may well
/// apply to it although the data disagrees: a suggestion where the data has nothing about the service
/// of the resources for them.
fn silence(own: Option<&[&str]>, meant: &[NamedActions<'_>], catalog: &Catalog) -> Option<Level> {
    let services = own?;
    let is_foreign = |action: ActionInfo| {
        action.resource_types().all(|taken| {
            let mut templates = catalog.templates_of(action, &taken).iter();
            templates.all(|it| !services.iter().any(|service| it.has_service(service)))
        })
    };
    let are_foreign = meant.iter().all(|meant| meant.any(is_foreign));
    Some(if are_foreign { Level::Suggestion } else { Level::Warning })
}

fn unmatched_action(
    statement: &StatementView<'_>,
    found: &Unmatched<'_>,
    index: usize,
    own: Option<&[&str]>,
    catalog: &Catalog,
) -> Option<Finding> {
    let meant = found.meant.get(index)?;
    let action = meant.first()?;
    let text = quoted(action_text(statement, index));
    let message = if found.all_resources == 1 {
        format!("`{text}` does not apply to the resource")
    } else {
        format!("`{text}` applies to none of the resources")
    };
    let finding = Finding::new(&RULE, statement.action_place(index), message)
        .related(statement.element("Resource"), "the resources")
        .help(help(catalog, action, found));
    let is_silent = || silence(own, &[*meant], catalog) == Some(Level::Suggestion);
    let is_named = matches!(meant, NamedActions::One(_));
    let is_sure = (has_sure_types(action) && !is_silent())
        || (is_named && catalog.is_about_no_resource(action));
    Some(if is_sure { finding } else { finding.leveled(Level::Suggestion) })
}

fn action_text<'a>(statement: &StatementView<'a>, index: usize) -> &'a str {
    statement.action.and_then(|element| element.values.iter().nth(index)).unwrap_or_default()
}

fn help(catalog: &Catalog, action: ActionInfo, found: &Unmatched<'_>) -> String {
    let like = found.resources.first().map(|resource| &resource.arn);
    let forms = forms_of(catalog, action, like);
    if forms.is_empty() {
        format!(
            "write `\"Resource\": \"*\"` for `{action}`, which does not apply to individual resources"
        )
    } else {
        format!("`{action}` applies to {forms} (data of {})", catalog.date())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_for, check_drawn_statement};

    fn check_identity(elements: &str) {
        check_drawn_statement(&RULE, PolicyKind::Identity, elements);
    }

    #[test]
    fn a_statement_that_does_nothing_is_an_error() {
        check_identity(
            r#""Effect": "Allow", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::b"
                        //^^^^^^^^^^^^^^^^ error: `s3:GetObject` does not apply to `arn:aws:s3:::b`
            "#,
        );
        check_identity(
            r#""Effect": "Deny", "Action": ["sns:Publish", "sqs:*"],
              "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]
                        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no action of the statement applies to any of its resources
            "#,
        );
    }

    #[test]
    fn an_action_alone_is_a_warning_and_a_resource_a_suggestion() {
        check_identity(
            r#""Effect": "Allow", "Action": "sqs:ListQueueTags",
              "Resource": "arn:aws:sns:us-east-1:123456789012:t"
                        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `sqs:ListQueueTags` does not apply to
                        // `arn:aws:sns:us-east-1:123456789012:t`
            "#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "cloudwatch:TagResource",
              "Resource": "arn:aws:sns:us-east-1:123456789012:t"
                        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `cloudwatch:TagResource` does not apply to
                        // `arn:aws:sns:us-east-1:123456789012:t`
            "#,
        );
        check_identity(
            r#""Effect": "Deny", "Action": "s3:ListAllMyBuckets",
              "Resource": "arn:aws:s3:::b"
                        //^^^^^^^^^^^^^^^^ warning: `s3:ListAllMyBuckets` does not apply to `arn:aws:s3:::b`
            "#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": ["s3:GetObject",
              "s3:ListBucket",
            //^^^^^^^^^^^^^^^ warning: `s3:ListBucket` does not apply to the resource
              "s3:ListAll*"
            //^^^^^^^^^^^^^ suggestion: `s3:ListAll*` does not apply to the resource
              ], "Resource": "arn:aws:s3:::b/*""#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": ["ecr:BatchGetImage",
              "ecr:GetAuthorizationToken"
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `ecr:GetAuthorizationToken` does not apply to the resource
              ], "Resource": "arn:aws:ecr:us-east-1:123456789012:repository/app""#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*",
              "arn:aws:s3:::b"]
            //^^^^^^^^^^^^^^^^ suggestion: no action of the statement applies to `arn:aws:s3:::b`
            "#,
        );
    }

    #[test]
    fn the_silence_of_the_data_about_the_resource_of_the_policy_is_no_error() {
        let check = |service: &str, fixture: &str| {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "123456789012"}},
                {fixture}}}]}}"#
            );
            check_drawn_for(service, &RULE, &text);
        };
        // The data has both kinds of namespaces, but no tables.
        for action in ["AuthorizeInboundIntegration", "CreateInboundIntegration"] {
            check(
                "redshift-serverless",
                &format!(
                    r#""Action": "redshift:{action}", "Resource": "arn:aws:redshift-serverless:us-east-1:123456789012:namespace/n""#
                ),
            );
            check(
                "glue",
                &format!(
                    r#""Action": "glue:{action}", "Resource": ["arn:aws:glue:us-east-1:123456789012:catalog", "arn:aws:glue:us-east-1:123456789012:database/d"]"#
                ),
            );
        }
        check(
            "redshift-serverless",
            r#""Action": "redshift:AuthorizeDataShare", "Resource":
              "arn:aws:redshift-serverless:us-east-1:123456789012:namespace/n"
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `redshift:AuthorizeDataShare` does not apply to
            // `arn:aws:redshift-serverless:us-east-1:123456789012:namespace/n`
            "#,
        );
        check(
            "redshift-serverless",
            r#""Action": ["redshift:CreateInboundIntegration",
              "redshift:AuthorizeDataShare"
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `redshift:AuthorizeDataShare` does not apply to the resource
              ], "Resource": "arn:aws:redshift-serverless:us-east-1:123456789012:namespace/n""#,
        );
        check(
            "dynamodb",
            r#""Action": "dynamodb:DescribeExport", "Resource":
              "arn:aws:dynamodb:us-east-1:123456789012:table/t"
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `dynamodb:DescribeExport` does not apply to
            // `arn:aws:dynamodb:us-east-1:123456789012:table/t`
            "#,
        );
        check(
            "s3",
            r#""Action": "s3:GetObject", "Resource":
              "arn:aws:s3:::b"
            //^^^^^^^^^^^^^^^^ error: `s3:GetObject` does not apply to `arn:aws:s3:::b`
            "#,
        );
    }

    #[test]
    fn what_goes_together_or_is_not_known_is_quiet() {
        for (actions, resources) in [
            (r#""s3:*""#, r#"["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            (r#"["s3:GetObject", "s3:ListBucket"]"#, r#""arn:aws:s3:::b*""#),
            (r#"["s3:GetObject", "sqs:SendMessage"]"#, r#""*""#),
            (r#""s3:GetObject""#, r#"["arn:aws:s3:::b", "*"]"#),
            (r#""s3:GetObject""#, r#""arn:aws:s3:::H""#),
            (r#""s3:GetObject""#, r#""H""#),
            (r#""s3:GetObjct""#, r#""arn:aws:s3:::b""#),
            (r#""*""#, r#""arn:aws:s3:::b""#),
            (r#""s3:GetObject""#, r#""arn:aws:s4:::b/*""#),
            (r#""sqs:SendMessage""#, r#""arn:aws:sqs:::q""#),
            (r#""budgets:CreateBudget""#, r#""arn:aws:budgets::123456789012:budget/b""#),
            (r#"["sts:AssumeRole", "iam:PassRole"]"#, r#""arn:aws:iam::123456789012:role/x""#),
        ] {
            let text =
                format!(r#""Effect": "Allow", "Action": {actions}, "Resource": {resources}"#);
            check_identity(&text.replace('H', "\u{f0000}"));
        }
        check_identity(
            r#""Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::b""#,
        );
    }
}
