use crate::placeholders::is_no_plain_text;
use crate::principals::is_only_no_principal;
use crate::rule::rule;
use crate::words::in_words;
use crate::{Check, Finding, Level, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{AwsPrincipalKind, PolicyKind, hole, is_canonical_user_id};
use policy_core::repair::Repair;

rule! {
    /// A value that cannot be a principal.
    ///
    /// `AWS` accepts accounts, the root user, IAM users and roles, and sessions of roles and federated
    /// users; `CanonicalUser` accepts an ID of 64 hexadecimal digits. Groups, policies and instance
    /// profiles are not principals. IAM rejects them, and names that no user or role can have. A
    /// CloudFront origin access identity has its ID in its ARN and belongs only in bucket policies:
    /// elsewhere it is a warning, or an error in a trust policy. IAM accepts an account ID with
    /// hyphens, such as `1111-2222-3333`, which is a suggestion.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:group/Admins"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::123456789012:user/Alice", "arn:aws:sts::123456789012:assumed-role/R/me"]}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "invalid-principal", codes: [], level: Error, rows: ["B4.1", "B4.2", "B4.3"],
    check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    match &site.value {
        PrincipalValue::Aws(kind) => report_aws(site, kind, report),
        // In a trust policy, the type itself is the mistake.
        PrincipalValue::CanonicalUser
            if site.statement.kind() != PolicyKind::Trust && !is_canonical(site.text) =>
        {
            let message = format!("`{}` is not a canonical user ID", quoted(site.text));
            report.push(
                Finding::new(&RULE, site.place(), message)
                    .help("write 64 hexadecimal digits in lower case"),
            );
        }
        _ => {}
    }
}

/// Returns whether a string is a canonical user ID. That of a CloudFront origin access identity is
/// longer.
fn is_canonical(text: &str) -> bool {
    is_canonical_user_id(text)
        || hole::has_hole(text)
        || text.contains(['*', '?'])
        || (text.len() == 96 && text.get(32..).is_some_and(is_canonical_user_id))
}

fn report_aws(site: &PrincipalSite<'_>, kind: &AwsPrincipalKind<'_>, report: &mut Report<'_>) {
    let text = site.text;
    let is_told_here = match kind {
        AwsPrincipalKind::User { account: "cloudfront", path, name, .. } => {
            if let Some(finding) = origin_access_identity(site, path, name) {
                report.push(finding);
            }
            return;
        }
        // An access key ID is a more severe finding.
        AwsPrincipalKind::OtherUniqueId => !text.starts_with("AKIA") && !text.starts_with("ASIA"),
        AwsPrincipalKind::BadAccount(_) if is_account_with_hyphens(text) => {
            report.push(account_with_hyphens(site));
            return;
        }
        AwsPrincipalKind::NotAnArn => !is_no_plain_text(text),
        // The rules for ARNs report other problems with an ARN.
        AwsPrincipalKind::Malformed(error) => is_only_no_principal(text, error),
        // A wildcard has its own rule.
        AwsPrincipalKind::PartialWildcard { .. } => false,
        _ => true,
    };
    if is_told_here && let Some(words) = kind.words(text) {
        report.push(in_words(&RULE, site.place(), text, words));
    }
}

/// Returns whether a string is an account ID as the console shows it, which IAM also accepts.
fn is_account_with_hyphens(text: &str) -> bool {
    let mut groups = text.split('-');
    let is_group = |group: &str| group.len() == 4 && group.bytes().all(|it| it.is_ascii_digit());
    groups.by_ref().take(3).filter(|group| is_group(group)).count() == 3 && groups.next().is_none()
}

fn account_with_hyphens(site: &PrincipalSite<'_>) -> Finding {
    let bare = site.text.replace('-', "");
    Finding::new(&RULE, site.place(), format!("the account ID `{}` has hyphens", site.text))
        .leveled(Level::Suggestion)
        .help(format!("write `{bare}`"))
        .repaired_by(Repair::replace(site.place(), bare))
}

/// Returns what is wrong with an identity that CloudFront uses to read from a bucket.
fn origin_access_identity(site: &PrincipalSite<'_>, path: &str, name: &str) -> Option<Finding> {
    const HEAD: &str = "CloudFront Origin Access Identity ";
    let new = |message: String| Finding::new(&RULE, site.place(), message);
    let is_id = |id: &str| {
        let letter = |one: char| one.is_ascii_alphanumeric() || hole::is_hole(one);
        !id.is_empty() && id.chars().all(letter)
    };
    if is_no_plain_text(site.text) && !hole::has_hole(site.text) {
        return None;
    }
    if path != "/" || !name.strip_prefix(HEAD).is_some_and(is_id) {
        let message = format!("`{}` is not an origin access identity", quoted(site.text));
        return Some(new(message).help(format!(
            "write `arn:aws:iam::cloudfront:user/{HEAD}<id>`, with an ID such as `E2EXAMPLE1ABCD`"
        )));
    }
    let help = "use origin access identities only in bucket policies";
    let other = site.statement.service().filter(|service| !service.takes_actions_of("s3"));
    match (site.statement.kind(), other) {
        (PolicyKind::Trust, _) => {
            Some(new("an origin access identity cannot assume a role".to_owned()).help(help))
        }
        (_, Some(service)) => {
            let service = quoted(service.prefix);
            let message =
                format!("an origin access identity has no effect in a policy of `{service}`");
            Some(new(message).leveled(Level::Warning).help(help))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_for, check_drawn_statement};

    #[test]
    fn an_account_id_with_hyphens_is_one() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [
                "1111-2222-3333",
              //^^^^^^^^^^^^^^^^ suggestion: the account ID `1111-2222-3333` has hyphens
                "1111-2222-333"
                   //^ error: `1111-2222-333` is not a valid account ID
            ]}"#,
        );
    }

    #[test]
    fn names_that_none_can_have_are_marked() {
        let elements = r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [
                "arn:aws:iam::123456789012:role/my role",
                                                //^ error: `my role` is not a valid name for a role
                "arn:aws:iam::123456789012:role//r",
                                              //^ error: `/r` is not a valid path and name for a role
                "arn:aws:iam::123456789012:role/x,arn:aws:iam::123456789012:role/y",
                                                //^^^^ error: the name of a role contains an ARN
                "arn:aws:iam::123456789012:role/arn:aws:iam::123456789012:role/y",
                                              //^^^^ error: the name of a role contains an ARN
                "arn:aws:iam::123456789012:user/uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu",
                                                                                                              //^ error: the name of a user
                                                                                                 // has 65 characters; the maximum is 64
                "arn:aws:sts::123456789012:assumed-role/R/my session",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the role session name `my session` has a space at character 3
                "arn:aws:sts::123456789012:assumed-role/aws:ec2-instance/i-0123456789abcdef0",
                "arn:aws:iam::123456789012:role/a:b/R_+=,.@-"
            ]}"#;
        check_drawn_statement(&RULE, PolicyKind::Trust, elements);
    }

    #[test]
    fn an_origin_access_identity_has_an_id_and_reads_from_buckets() {
        let policy = |action: &str, resource: &str, principals: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}"{resource}, "Principal": {{"AWS": [
                {principals}]}}}}]}}"#
            )
        };
        let wrong = r#"
                "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::cloudfront:user/CloudFront Origin
              // Access Identity` is not an origin access identity
                "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identities E1ABCDEF23456",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error:
              // `arn:aws:iam::cloudfront:user/CloudFront Origin Access Identities E1ABCDEF23456` is not an origin access identity
                "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEF23456"
        "#;
        let on_bucket = r#", "Resource": "arn:aws:s3:::b/*""#;
        check_drawn_for("s3", &RULE, &policy("s3:GetObject", on_bucket, wrong));
        let identity =
            r#""arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEF23456""#;
        let carets = "^".repeat(identity.len());
        for (kind, level, words) in [
            (PolicyKind::Trust, "error", "an origin access identity cannot assume a role"),
            (
                PolicyKind::Resource,
                "warning",
                "an origin access identity has no effect in a policy of `kms`",
            ),
        ] {
            let marked = format!("{identity}\n              //{carets} {level}: {words}\n");
            let (action, resource) = match kind {
                PolicyKind::Trust => ("sts:AssumeRole", ""),
                _ => ("kms:Decrypt", ", \"Resource\": \"*\""),
            };
            crate::test_support::check_drawn(&RULE, kind, &policy(action, resource, &marked));
        }
    }

    #[test]
    fn what_is_no_principal_is_named() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [
                "arn:aws:iam::123456789012:group/g",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the group `arn:aws:iam::123456789012:group/g` cannot be a principal
                "arn:aws:iam::123456789012:policy/p",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:policy/p` cannot be a principal
                "arn:aws:iam::123456789012:assumed-role/r/s",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:assumed-role/r/s` is not a valid role session
                "arn:aws:iam::123456789012:role/",
                                         //^^^^^ error: `arn:aws:iam::123456789012:role/` has no name after `role`
                "arn:aws:iam::aws:role/R",
                            //^^^ error: `aws` is not a valid account ID
                "arn:aws:iam:::root",
                            //^ error: `arn:aws:iam:::root` has no account ID
                "lambda.amazonaws.com", "", "AGPACKCEVSQ6C2EXAMPLE"
              //^^^^^^^^^^^^^^^^^^^^^^ error: `lambda.amazonaws.com` is not a valid principal
                                      //^^ error: the principal is empty
                                          //^^^^^^^^^^^^^^^^^^^^^^^ error: `AGPACKCEVSQ6C2EXAMPLE` is not the unique ID of a principal
            ], "CanonicalUser": "79A5"}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Principal": {"CanonicalUser": "79A5"
                                                                                           //^^^^^^ error: `79A5` is not a canonical user ID
            }"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "1234567890123"
                                                                   //^^^^^^^^^^^^^ error: the account ID `1234567890123` has 13 digits
            }"#,
        );
    }

    #[test]
    fn principals_and_what_other_rules_say_are_quiet() {
        let canonical = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
        let elements = format!(
            "\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Principal\": {{
                \"AWS\": [\"*\", \"123456789012\", \"arn:aws:iam::1:role/R\", \"AROADBQP57FF2AEXAMPLE\", \"\u{F0000}\",
                \"arn:aws:iam::\u{F0000}:role/\u{F0001}\", \"arn:aws:iam::*:root\",
                \"arn:aws:iam:us-east-1:123456789012:root\", \"AKIAIOSFODNN7EXAMPLE\", \"${{AWS::AccountId}}\", \"‘123’\",
                \"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1\"],
                \"CanonicalUser\": [\"{canonical}\", \"\u{F0000}\", \"{canonical}{}\"]}}",
            "b970b42360b81c8ddbd79d2f5df0069b"
        );
        check_drawn_statement(&RULE, PolicyKind::Resource, &elements);
    }
}
