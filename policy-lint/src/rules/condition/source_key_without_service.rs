use crate::conditions::is_source_key;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_core::model::{
    AwsPrincipalKind, BaseOperator, Effect, Family, PolicyKind, PrincipalElement, PrincipalType,
    Scalar,
};
use policy_core::semantics::condition::holds_without_key;
use policy_core::semantics::principal::{is_account, is_everyone};
use policy_core::semantics::truth::Truth;

rule! {
    /// A condition on the source of a service's call, where no service calls.
    ///
    /// `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceOrgID` and `aws:SourceOrgPaths` are only in
    /// requests that a service principal makes directly. The calls of users and roles do not have them,
    /// nor do the calls that a service makes with their credentials or with a service role.
    ///
    /// An `Allow` that names only accounts, users or roles and requires such a key therefore allows
    /// nothing. In a service control policy or an identity-based policy, a `Deny` with a negated operator,
    /// such as `StringNotEquals`, always applies: it is text for a resource control policy.
    /// `aws:PrincipalIsAWSService` is always `false` there.
    ///
    /// AWS documents two exceptions, which are suggestions: AWS CloudTrail sends these keys with the role
    /// that copies trail events to CloudTrail Lake, so an identity-based `Allow` may require them; and
    /// the IAM User Guide prints a queue policy that names a topic's account instead of Amazon SNS, so a
    /// resource-based policy may require them for an account as a whole.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalAccount": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,scp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// ```json,scp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:ResourceOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount>
    /// and <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-copy-trail-to-lake-eds.html>.
    RULE = "source-key-without-service", codes: [], level: Warning, rows: ["own"],
    yields_to: &["impossible-hop-condition"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let is_attached = !statement.kind().has_principal();
    match statement.effect {
        Some(Effect::Allow) if is_attached || names_only_identities(statement) => {
            let is_printed = is_attached || names_account_of_resource(statement);
            for site in statement.condition_sites().filter(never_holds) {
                let finding = allows_nothing(&site);
                let is_open = is_printed && is_source(&site);
                report.push(if is_open { finding.leveled(Level::Suggestion) } else { finding });
            }
        }
        Some(Effect::Deny) if is_attached => {
            let is_void = statement.condition_sites().any(|site| never_holds(&site));
            for site in statement.condition_sites().filter(always_holds) {
                report.push(of_denial(&site, is_void));
            }
        }
        _ => {}
    }
}

fn is_source(site: &ConditionSite<'_>) -> bool {
    is_source_key(&site.condition.key)
}

/// Whether the condition is false for every request by a user or a role.
fn never_holds(site: &ConditionSite<'_>) -> bool {
    if is_source(site) {
        return holds_without_key(site.condition) == Truth::Never;
    }
    let operator = site.condition.operator;
    let is_test = operator.base == BaseOperator::Bool || operator.family() == Family::String;
    let is_true = |value: &Scalar| value.as_str().eq_ignore_ascii_case("true");
    site.is_key("aws:PrincipalIsAWSService")
        && is_test
        && operator.qualifier.is_none()
        && !operator.is_negated()
        && site.values().iter().all(is_true)
}

/// Whether the condition excludes sources, and so is true for every request by a user or a role.
fn always_holds(site: &ConditionSite<'_>) -> bool {
    is_source(site)
        && site.condition.operator.is_negated()
        && holds_without_key(site.condition) == Truth::Always
}

/// Whether all principals are named accounts, users or roles.
fn names_only_identities(statement: &StatementView<'_>) -> bool {
    let entries = statement.principal.map(PrincipalElement::entries).unwrap_or_default();
    // An origin access identity is the principal of a service.
    let is_identity = |text: &str| {
        !is_everyone(text) && AwsPrincipalKind::classify(text).account() != Some("cloudfront")
    };
    matches!(statement.kind(), PolicyKind::Resource | PolicyKind::Trust)
        && statement.principal.is_some_and(|element| !element.is_negated())
        && !entries.is_empty()
        && entries.iter().all(|entry| {
            entry.principal_type == PrincipalType::Aws && entry.values.iter().all(is_identity)
        })
}

/// Whether a resource-based policy names an account as a whole.
fn names_account_of_resource(statement: &StatementView<'_>) -> bool {
    let mut names = statement.principals(PrincipalType::Aws);
    statement.kind() == PolicyKind::Resource
        && names.any(|(_, text)| is_account(&AwsPrincipalKind::classify(text)))
}

fn allows_nothing(site: &ConditionSite<'_>) -> Finding {
    let key = &site.condition.key;
    let has = if is_source(site) { "has the key" } else { "has `true` for the key" };
    let message = format!("no request by a user or a role {has} `{}`", quoted(key));
    let is = |other: &str| key.eq_ignore_ascii_case(other);
    let help = match site.statement.kind() {
        PolicyKind::Resource | PolicyKind::Trust if is("aws:SourceOrgID") => {
            "name the service as a `Service` principal, or use `aws:PrincipalOrgID` for the caller"
        }
        PolicyKind::Resource | PolicyKind::Trust if is("aws:SourceOrgPaths") => {
            "name the service as a `Service` principal, or use `aws:PrincipalOrgPaths` for the caller"
        }
        PolicyKind::Resource | PolicyKind::Trust if is("aws:SourceArn") => {
            "name the service as a `Service` principal, or use `aws:PrincipalArn` for the caller"
        }
        PolicyKind::Resource | PolicyKind::Trust if is("aws:SourceAccount") => {
            "name the service as a `Service` principal, or use `aws:PrincipalAccount` for the caller"
        }
        PolicyKind::Resource | PolicyKind::Trust => "name the service as a `Service` principal",
        _ => {
            "remove the condition, or move it to the policy of the resource that the service calls"
        }
    };
    Finding::new(&RULE, site.key_place(), message).help(help)
}

fn of_denial(site: &ConditionSite<'_>, is_void: bool) -> Finding {
    let key = quoted(&site.condition.key);
    let is_only = site.statement.conditions.len() == 1;
    let message = if is_void {
        format!(
            "no request by a user or a role has the key `{key}`, and another condition requires a service, so the `Deny` never applies"
        )
    } else if is_only {
        format!(
            "no request by a user or a role has the key `{key}`, so the `Deny` applies to all of them"
        )
    } else {
        format!(
            "no request by a user or a role has the key `{key}`, so the condition is always true"
        )
    };
    Finding::new(&RULE, site.key_place(), message).help(
        "use a resource control policy for the calls of services, or test the caller, for example with `aws:PrincipalOrgID`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn an_account_may_stand_for_its_topics() {
        let elements = |principal: &str, mark: &str| {
            format!(
                "\"Effect\": \"Allow\", \"Principal\": {{\"AWS\": {principal}}}, \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {{
                \"ArnEquals\": {{\"aws:SourceArn\": \"arn:aws:sns:us-east-1:123456789012:topic\"}}
                            //^^^^^^^^^^^^^^^ {mark}: no request by a user or a role has the key `aws:SourceArn`
                }}"
            )
        };
        for (principal, mark) in [
            (r#""123456789012""#, "suggestion"),
            (
                r#"["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/R"]"#,
                "suggestion",
            ),
            (r#""arn:aws:iam::123456789012:role/R""#, "warning"),
        ] {
            check_drawn_statement(&RULE, PolicyKind::Resource, &elements(principal, mark));
        }
    }

    const ACCOUNT: &str = r#""StringEquals": {"aws:SourceAccount": "123456789012"}"#;

    fn allow(principal: &str, condition: &str) -> String {
        format!(
            r#""Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole", "Condition": {{{condition}}}"#
        )
    }

    #[test]
    fn named_callers_never_have_a_source() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ["123456789012",
            "arn:aws:iam::123456789012:role/R"]}, "Condition": {
                "ArnLike": {"aws:sourceArn": "arn:aws:sns:us-east-1:123456789012:*"},
                          //^^^^^^^^^^^^^^^ warning: no request by a user or a role has the key `aws:sourceArn`
                "Null": {"aws:SourceAccount": "false"},
                       //^^^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has the key `aws:SourceAccount`
                "ForAnyValue:StringLike": {"aws:SourceOrgPaths": "o-a1b2c3d4e5/*"},
                                         //^^^^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has the key `aws:SourceOrgPaths`
                "Bool": {"aws:PrincipalIsAWSService": "true"}
                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has `true` for the key
                       // `aws:PrincipalIsAWSService`
            }"#,
        );
    }

    #[test]
    fn conditions_that_hold_without_the_key_and_other_keys_are_quiet() {
        for condition in [
            r#""StringEqualsIfExists": {"aws:SourceAccount": "123456789012"}"#,
            r#""StringNotEquals": {"aws:SourceAccount": "123456789012"}"#,
            r#""Null": {"aws:SourceAccount": "true"}"#,
            r#""ForAllValues:StringEquals": {"aws:SourceOrgPaths": "o-a1b2c3d4e5/*"}"#,
            r#""Bool": {"aws:PrincipalIsAWSService": "false"}"#,
            r#""StringEquals": {"aws:SourceVpc": "vpc-12345678"}"#,
            r#""StringEquals": {"aws:SourceIdentity": "Diego"}"#,
            r#""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
        ] {
            let elements = allow(r#"{"AWS": "123456789012"}"#, condition);
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn a_principal_that_can_be_a_service_is_quiet() {
        for principal in [
            r#""*""#,
            r#"{"AWS": "*"}"#,
            r#"{"Service": "sns.amazonaws.com"}"#,
            r#"{"AWS": "123456789012", "Service": "sns.amazonaws.com"}"#,
            r#"{"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
            r#"{"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC"}"#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Resource, &allow(principal, ACCOUNT));
        }
        let others = allow(r#"{"AWS": "123456789012"}"#, ACCOUNT)
            .replace(r#""Principal""#, r#""NotPrincipal""#);
        check_drawn_statement(&RULE, PolicyKind::Resource, &others);
        let denial = allow(r#"{"AWS": "123456789012"}"#, ACCOUNT).replace("Allow", "Deny");
        check_drawn_statement(&RULE, PolicyKind::Resource, &denial);
    }

    #[test]
    fn no_service_has_an_identity_based_policy() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:SourceAccount": "123456789012"},
                               //^^^^^^^^^^^^^^^^^^^ suggestion: no request by a user or a role has the key `aws:SourceAccount`
                "BoolIfExists": {"aws:PrincipalIsAWSService": "true"}
                               //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has `true` for the key
                               // `aws:PrincipalIsAWSService`
            }"#,
        );
    }

    #[test]
    fn a_denial_of_other_sources_denies_everything() {
        for kind in [PolicyKind::ServiceControl, PolicyKind::Identity] {
            check_drawn_statement(
                &RULE,
                kind,
                r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
                    "StringNotEquals": {"aws:SourceAccount": "123456789012"}
                                      //^^^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has the key `aws:SourceAccount`, so
                                      // the `Deny` applies to all of them
                }"#,
            );
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::ServiceControl,
            r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
                "StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"},
                                          //^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has the key `aws:SourceOrgID`, so the
                                          // condition is always true
                "StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}
            }"#,
        );
    }

    #[test]
    fn the_text_of_a_resource_control_policy_denies_nothing_to_roles() {
        let elements = |mark: &str| {
            format!(
                r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{
                    "StringNotEqualsIfExists": {{"aws:SourceOrgID": "o-a1b2c3d4e5"}},
                    {mark}
                    "Null": {{"aws:SourceAccount": "false"}}, "Bool": {{"aws:PrincipalIsAWSService": "true"}}
                }}"#
            )
        };
        let mark = r#"                          //^^^^^^^^^^^^^^^^^ warning: no request by a user or a role has the key `aws:SourceOrgID`, and another
                                              // condition requires a service, so the `Deny` never applies"#;
        check_drawn_statement(&RULE, PolicyKind::ServiceControl, &elements(mark));
        let of_resources = elements("").replace(r#""Action""#, r#""Principal": "*", "Action""#);
        check_drawn_statement(&RULE, PolicyKind::ResourceControl, &of_resources);
    }

    #[test]
    fn denials_that_spare_services_are_quiet() {
        for condition in [
            r#""BoolIfExists": {"aws:PrincipalIsAWSService": "false"}"#,
            r#""Null": {"aws:SourceAccount": "true"}"#,
            r#""StringNotEquals": {"aws:SourceVpc": "vpc-12345678"}"#,
        ] {
            let elements = format!(
                r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{{condition}}}"#
            );
            check_drawn_statement(&RULE, PolicyKind::ServiceControl, &elements);
        }
    }
}
