use std::collections::HashSet;

use crate::conditions::is_short;
use crate::conditions::{SOURCE_KEYS, is_source_key};
use crate::principals::standing;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_catalog::{Catalog, PrincipalStanding};
use policy_core::model::hole::has_hole;
use policy_core::model::{
    ArnFields, BaseOperator, PolicyKind, PrincipalType, ServicePrincipalParts, has_variable,
};
use policy_core::semantics::pattern::{head, is_all};

rule! {
    /// A service that may act on behalf of any account.
    ///
    /// A service acts for all its customers. Without a condition on `aws:SourceArn`,
    /// `aws:SourceAccount`, `aws:SourceOrgID` or `aws:SourceOrgPaths`, one customer can make it use
    /// another customer's resource, as a confused deputy. A condition that does not say whose source is
    /// meant is no limit: `Null` with `false`, `IfExists`, a negated operator, or an ARN with a wildcard
    /// for the account, such as `arn:aws:cloudfront::*:distribution/*`. A name that no two accounts can
    /// have, such as that of a bucket or the ID of a distribution, needs no account.
    ///
    /// With another key that names the source, such as `aws:Referer`, the finding is a suggestion. In a
    /// role trust policy every finding is a suggestion, since the services' guides show no condition
    /// there; Amazon EC2 and AWS Lambda send none of these keys there.
    ///
    /// Some guides also show resource-based policies without a condition. What such a guide allows is
    /// then a suggestion: AWS CodeStar Notifications, EventBridge (which accepts no condition there),
    /// CloudTrail, AWS Backup and cost alerts publishing to a topic; AWS RAM sharing a Data Catalog;
    /// load balancers and Amazon Redshift delivering logs to a bucket; AWS Lambda pulling an image;
    /// OpenSearch Ingestion accessing an Amazon MSK cluster. Queues, keys and functions are not among
    /// them: their guides require a condition.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue"}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:123456789012:topic"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>.
    RULE = "unrestricted-service-principal",
    codes: ["RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"],
    level: SecurityWarning, rows: ["A118", "A151", "B5.23"],
    yields_in_statement_to: &["unsupported-key-for-service-principal"], asks_for_condition: true, check: Check::Statement(check),
}

/// Older keys of individual services that also name the source. A key that ends with a colon may be
/// followed by any name.
const OTHER_SOURCE_KEYS: [&str; 8] = [
    "aws:Referer",
    "aws:SourceOwner",
    "sts:ExternalId",
    "kms:CallerAccount",
    "kms:ViaService",
    "kms:EncryptionContext:",
    "kms:GrantIsForAWSResource",
    "lambda:EventSourceToken",
];

/// Services that send no source when they assume a role.
const SENDS_NO_SOURCE: [&str; 5] = [
    "ec2.amazonaws.com",
    "ec2.amazonaws.com.cn",
    "lambda.amazonaws.com",
    "edgelambda.amazonaws.com",
    "rolesanywhere.amazonaws.com",
];

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let trust = match statement.kind() {
        PolicyKind::Trust => true,
        PolicyKind::Resource => false,
        _ => return,
    };
    if !statement.allows() || is_restricted(statement) {
        return;
    }
    let exempt = |text: &str| trust && SENDS_NO_SOURCE.contains(&text);
    // A value that is not a service has its own rules.
    let is_service = |text: &str| {
        ServicePrincipalParts::split(text).is_ok_and(|parts| {
            report.context.catalog.is_none_or(|catalog| {
                let standing = standing(catalog, &report.context.project.extension, text, &parts);
                !matches!(standing, PrincipalStanding::Unknown(_))
            })
        })
    };
    let found = statement.principals(PrincipalType::Service);
    let found = found.filter(|(_, text)| !exempt(text) && is_service(text));
    let Some((index, text, is_prescribed)) = gravest(statement, report.context.catalog, found)
    else {
        return;
    };
    let place = statement.principal_place(PrincipalType::Service, index);
    let other =
        statement.conditions.iter().map(|condition| &*condition.key).find(|key| is_other(key));
    let finding = match other {
        Some(_) if trust => return,
        Some(key) => Finding::new(
            &RULE,
            place,
            format!("`{}` is restricted only by `{}`", quoted(text), quoted(key)),
        )
        .coded("RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL")
        .leveled(Level::Suggestion),
        None => {
            let message = format!("`{}` may act on behalf of any account", quoted(text));
            let finding = Finding::new(&RULE, place, message);
            if trust || is_prescribed { finding.leveled(Level::Suggestion) } else { finding }
        }
    };
    report.push(finding.help(help(statement)));
}

/// Returns what to write so that the source is limited.
fn help(statement: &StatementView<'_>) -> String {
    let mut sites = statement.condition_sites();
    let Some(site) = sites.find(|site| is_source_key(&site.condition.key)) else {
        return "add a condition on `aws:SourceArn` or `aws:SourceAccount`".to_owned();
    };
    let (key, operator) = (quoted(&site.condition.key), site.condition.operator);
    if operator.base == BaseOperator::Null {
        return format!("compare `{key}` with what is yours, such as an account ID");
    }
    if operator.if_exists {
        return format!("remove `IfExists`, with which requests without `{key}` are allowed");
    }
    if operator.is_negated() {
        return format!(
            "name the sources that are allowed in `{key}`, instead of those that are not"
        );
    }
    format!(
        "`{key}` matches sources in every account; write the account in it, or add a condition on \
         `aws:SourceAccount` or `aws:SourceOrgID`"
    )
}

/// Whether a condition says whose source is meant, or is a typo away from it, which another rule reports.
fn is_restricted(statement: &StatementView<'_>) -> bool {
    SOURCE_KEYS.iter().any(|key| {
        let mut sites = statement.condition_sites().filter(|site| site.is_key(key)).peekable();
        match sites.peek() {
            Some(_) => sites.any(|site| says_whose(&site)),
            None => statement.means_key(key),
        }
    })
}

/// Whether a condition says whose source is meant. Other rules report `ForAllValues` and patterns that match
/// nearly everything.
fn says_whose(site: &ConditionSite<'_>) -> bool {
    let operator = site.condition.operator;
    if operator.is_negated() || (operator.if_exists && !site.requires_key()) {
        return false;
    }
    if operator.base == BaseOperator::Null {
        return site.values().iter().any(|it| !it.as_str().eq_ignore_ascii_case("false"));
    }
    let is_open = |text: &str| {
        if !operator.takes_wildcards() || has_hole(text) || has_variable(text) || is_short(text) {
            return false;
        }
        match ArnFields::split(text) {
            Ok(arn) if site.is_key("aws:SourceArn") => is_in_any_account(&arn),
            _ => site.is_key("aws:SourceOrgPaths") && !head(text).contains('/'),
        }
    };
    !site.values().iter().any(|it| is_open(it.as_str()))
}

/// Services whose customers choose the names of what acts for them, so that others can have the same name.
const NAMED_BY_CUSTOMERS: [&str; 16] = [
    "cloudtrail",
    "cloudwatch",
    "codebuild",
    "codepipeline",
    "dynamodb",
    "events",
    "firehose",
    "iot",
    "kinesis",
    "lambda",
    "logs",
    "scheduler",
    "ses",
    "sns",
    "sqs",
    "states",
];

/// Whether a pattern matches sources in every account.
fn is_in_any_account(arn: &ArnFields<'_>) -> bool {
    // A bucket has no account in its ARN.
    let is_any = is_all(arn.account) || (arn.service == "s3" && arn.account.is_empty());
    let name = match arn.service {
        "s3" => arn.resource,
        // The ID of the API comes first.
        "execute-api" => arn.resource.split('/').next().unwrap_or_default(),
        _ => arn.resource.split_once(['/', ':']).map_or(arn.resource, |(_, name)| name),
    };
    is_any
        && !is_all(arn.service)
        && (NAMED_BY_CUSTOMERS.contains(&arn.service)
            || name.bytes().all(|one| matches!(one, b'*' | b'/' | b':')))
}

/// Returns the first service that no guide allows without a condition, otherwise the first of all, and
/// whether a guide allows it.
fn gravest<'a>(
    statement: &StatementView<'_>,
    catalog: Option<&Catalog>,
    found: impl Iterator<Item = (usize, &'a str)>,
) -> Option<(usize, &'a str, bool)> {
    let mut first = None;
    let mut prescribed = HashSet::new();
    for (index, text) in found {
        let is_prescribed = prescribed.contains(text)
            || catalog.is_some_and(|catalog| is_prescribed(statement, catalog, text));
        if !is_prescribed {
            return Some((index, text, false));
        }
        prescribed.insert(text);
        first = first.or(Some((index, text, true)));
    }
    first
}

/// Returns whether a guide lets the service do, without a condition, everything that the statement
/// allows.
fn is_prescribed(statement: &StatementView<'_>, catalog: &Catalog, principal: &str) -> bool {
    let is_listed = statement.action.is_some_and(|element| !element.is_negated());
    let is_asked = |action: &str| !catalog.is_unconditioned(principal, action);
    is_listed
        && statement.actions.values().iter().all(|value| match value.meant {
            Some(meant) => !meant.any(|action| is_asked(&action.to_string())),
            None => !is_asked(value.text),
        })
}

fn is_other(key: &str) -> bool {
    OTHER_SOURCE_KEYS.iter().any(|other| {
        let head = if other.ends_with(':') { key.get(..other.len()) } else { Some(key) };
        head.is_some_and(|head| head.eq_ignore_ascii_case(other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, found_by};

    const RESOURCE: &str = r#""Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*","#;

    #[test]
    fn the_help_is_about_the_condition_that_is_there() {
        for (condition, help) in [
            (r#""Bool": {"aws:SecureTransport": "true"}"#, "add a condition on"),
            (r#""Null": {"aws:SourceArn": "false"}"#, "compare `aws:SourceArn` with what is yours"),
            (
                r#""StringEqualsIfExists": {"aws:SourceAccount": "123456789012"}"#,
                "remove `IfExists`",
            ),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:t"}"#, "write the account in it"),
            (r#""StringNotEquals": {"aws:SourceAccount": "123456789012"}"#, "name the sources"),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{{RESOURCE} "Principal": {{"Service": "sns.amazonaws.com"}}, "Condition": {{{condition}}}}}]}}"#
            );
            let found = found_by(&RULE, PolicyKind::Resource, &text);
            let told = found.first().and_then(Finding::help_text).unwrap();
            assert!(told.contains(help), "{condition}: {told}");
        }
    }

    #[test]
    fn the_kind_and_the_key_decide_the_level() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &format!(
                "{RESOURCE}{}",
                r#"
                "Principal": {"Service": "events.amazonaws.com"}, "Condition": {"StringEquals": {"kms:CallerAccount": "123456789012"}}
                                       //^^^^^^^^^^^^^^^^^^^^^^ suggestion: `events.amazonaws.com` is restricted only by
                                       // `kms:CallerAccount`
            "#
            ),
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &format!(
                "{RESOURCE}{}",
                r#"
                "Principal": {"Service": ["lambda.amazonaws.com"]}, "Condition": {"Bool": {"aws:SecureTransport": "true"}}
                                        //^^^^^^^^^^^^^^^^^^^^^^ security-warning: `lambda.amazonaws.com` may act on behalf of any account
            "#
            ),
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &format!(
                "{RESOURCE}{}",
                r#"
                "Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"ArnNotLike":
                                       //^^^^^^^^^^^^^^^^^^^ security-warning: `sns.amazonaws.com` may act on behalf of any account
                {"aws:SourceArn": "arn:aws:sns:us-east-1:123456789012:t"}}
            "#
            ),
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": ["ec2.amazonaws.com", "redshift.amazonaws.com"]}
                                                             //^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `redshift.amazonaws.com` may act on
                                                             // behalf of any account
            "#,
        );
    }

    #[test]
    fn a_condition_must_say_whose_source_is_meant() {
        let check = |condition: &str, level: &str| {
            let mark = if level.is_empty() {
                String::new()
            } else {
                format!(
                    "\n//^^^^^^^^^^^^^^^^^^^^^^ {level}: `events.amazonaws.com` may act on behalf of any account\n"
                )
            };
            check_drawn_statement(
                &RULE,
                PolicyKind::Resource,
                &format!(
                    "{RESOURCE} \"Condition\": {{{condition}}}, \"Principal\": {{\"Service\":\n  \"events.amazonaws.com\"{mark}}}"
                ),
            );
        };
        for condition in [
            r#""Null": {"aws:SourceArn": "false"}"#,
            r#""StringEqualsIfExists": {"aws:SourceAccount": "123456789012"}"#,
            r#""ArnEqualsIfExists": {"aws:SourceArn": "arn:aws:events:us-east-1:123456789012:rule/a"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:cloudfront::*:distribution/*"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:events:us-east-1:*:rule/a"}"#,
            r#""ArnLike": {"aws:SourceArn": ["arn:aws:sns:us-east-1:123456789012:a", "arn:aws:sns:*:*:*"]}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:*"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}"#,
            r#""ForAnyValue:StringLike": {"aws:SourceOrgPaths": "o-*/r-*/*"}"#,
        ] {
            check(condition, "security-warning");
        }
        for condition in [
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:bucket"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:cloudfront::*:distribution/EDFDVBD6EXAMPLE"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:execute-api:us-east-1:*:a1b2c3d4e5/*/GET/x"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}, "StringEquals": {"aws:SourceAccount": "123456789012"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}, "StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}"#,
            r#""StringEqualsIfExists": {"aws:SourceAccount": "123456789012"}, "Null": {"aws:SourceAccount": "false"}"#,
            "\"ArnLike\": {\"aws:SourceArn\": \"arn:aws:sns:*:\u{F0000}:*\"}",
            r#""ForAnyValue:StringLike": {"aws:SourceOrgPaths": "o-a1b2c3d4e5/*"}"#,
            // Other rules report these.
            r#""ArnLike": {"aws:SourceArn": "arn:aws:*:*:*:*"}"#,
            r#""ForAllValues:ArnLike": {"aws:SourceArn": "arn:aws:sns:us-east-1:123456789012:a"}"#,
        ] {
            check(condition, "");
        }
    }

    #[test]
    fn what_a_guide_prints_without_a_condition_is_a_suggestion() {
        let check = |elements: &str| check_drawn_statement(&RULE, PolicyKind::Resource, elements);
        check(
            r#""Effect": "Allow", "Action": "SNS:Publish", "Resource": "*", "Principal": {"Service":
              "codestar-notifications.amazonaws.com"}
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `codestar-notifications.amazonaws.com`
            // may act on behalf of any account
            "#,
        );
        check(
            r#""Effect": "Allow", "Action": "glue:ShareResource", "Resource": "*", "Principal": {"Service":
              "ram.amazonaws.com"}
            //^^^^^^^^^^^^^^^^^^^ suggestion: `ram.amazonaws.com`
            // may act on behalf of any account
            "#,
        );
        check(
            r#""Effect": "Allow", "Action": ["sns:Publish", "sns:Subscribe"], "Resource": "*", "Principal": {"Service":
              "events.amazonaws.com"}
            //^^^^^^^^^^^^^^^^^^^^^^ security-warning: `events.amazonaws.com`
            // may act on behalf of any account
            "#,
        );
        check(
            r#""Effect": "Allow", "Action": "sns:Publish", "Resource": "*", "Principal": {"Service":
              ["events.amazonaws.com", "s3.amazonaws.com"]}
                                     //^^^^^^^^^^^^^^^^^^ security-warning: `s3.amazonaws.com`
                                     // may act on behalf of any account
            "#,
        );
    }

    #[test]
    fn restricted_and_exempt_services_are_quiet() {
        for (kind, elements) in [
            (PolicyKind::Trust, r#""Principal": {"Service": "lambda.amazonaws.com"}"#),
            (
                PolicyKind::Trust,
                r#""Principal": {"Service": "redshift.amazonaws.com"}, "Condition": {"StringEquals": {"sts:ExternalId": "ab"}}"#,
            ),
            (
                PolicyKind::Resource,
                r#""Principal": {"Service": "s3.amazonaws.com"}, "Condition": {"StringEquals": {"AWS:SourceAccount": "123456789012"}}"#,
            ),
            (PolicyKind::Resource, r#""Principal": {"AWS": "123456789012"}"#),
            (PolicyKind::Resource, "\"Principal\": {\"Service\": \"lambda\"}"),
        ] {
            check_drawn_statement(&RULE, kind, &format!("{RESOURCE}{elements}"));
        }
    }
}
