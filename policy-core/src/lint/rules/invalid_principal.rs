use crate::lint::rule::rule;
use crate::lint::{
    Check, Finding, PrincipalSite, PrincipalValue, Report, is_told_elsewhere, quoted,
};
use crate::model::{
    ArnError, ArnErrorKind, ArnFields, AwsPrincipalKind, PolicyKind, ServicePrincipalParts, hole,
    is_canonical_user_id,
};

rule! {
    /// A value that cannot be a principal.
    ///
    /// Under `AWS` stand accounts, the root, users and roles of IAM, and sessions of roles and
    /// federated users; under `CanonicalUser` the id of 64 hexadecimal digits. Groups, policies
    /// and instance profiles are no principals. IAM refuses them.
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
        // In a trust policy the type itself is the mistake.
        PrincipalValue::CanonicalUser
            if site.statement.kind != PolicyKind::Trust && !is_canonical(site.text) =>
        {
            let message = format!("`{}` is no canonical user id", quoted(site.text));
            report.push(
                Finding::new(&RULE, site.place(), message)
                    .help("a canonical user id has 64 hexadecimal digits in lower case"),
            );
        }
        _ => {}
    }
}

/// The canonical id of an origin access identity of CloudFront is longer than others.
fn is_canonical(text: &str) -> bool {
    is_canonical_user_id(text)
        || hole::has_hole(text)
        || text.contains(['*', '?'])
        || (text.len() == 96 && text.get(32..).is_some_and(is_canonical_user_id))
}

fn report_aws(site: &PrincipalSite<'_>, kind: &AwsPrincipalKind<'_>, report: &mut Report<'_>) {
    let text = site.text;
    let new = |message: String| Finding::new(&RULE, site.place(), message);
    let finding = match kind {
        AwsPrincipalKind::Group => new(format!("the group `{}` cannot be a principal", quoted(text)))
            .help("name the users, or a role that they assume"),
        AwsPrincipalKind::NotAPrincipal => new(format!("`{}` cannot be a principal", quoted(text)))
            .help(help_for_arn(text)),
        AwsPrincipalKind::BadSession => {
            new(format!("`{}` is no session of a role", quoted(text))).help(
                "a session is `arn:aws:sts::<account>:assumed-role/<role>/<session>`, without the role's path",
            )
        }
        // The id of an access key is a worse finding.
        AwsPrincipalKind::OtherUniqueId if !text.starts_with("AKIA") && !text.starts_with("ASIA") => {
            new(format!("`{}` is the unique id of no principal", quoted(text)))
                .help("write the ARN of a user or role")
        }
        AwsPrincipalKind::BadAccount(error) => new(error.to_string())
            .pointing(text, error.range(), error.expected())
            .help("a principal of digits is an account id of 12 digits"),
        AwsPrincipalKind::NotAnArn if !is_told_elsewhere(text) => new(match text {
            "" => "the principal is empty".to_owned(),
            _ => format!("`{}` is no principal", quoted(text)),
        })
        .help(help_for_text(text)),
        // What else is wrong with an ARN is what the rules for ARNs say.
        AwsPrincipalKind::Malformed(error) if is_only_no_principal(text, error) => {
            new(error.to_string()).pointing(text, error.range(), error.expected())
        }
        _ => return,
    };
    report.push(finding);
}

/// Whether a text is an ARN that AWS has, but not one of a principal.
pub(super) fn is_only_no_principal(text: &str, error: &ArnError) -> bool {
    error.kind() != ArnErrorKind::UnexpectedRegion
        && ArnFields::split(text).and_then(|fields| fields.check()).is_ok()
}

fn help_for_arn(text: &str) -> String {
    let Ok(fields) = ArnFields::split(text) else { return SHAPES.to_owned() };
    if fields.service == "iam" && fields.resource.contains("-provider/") {
        return "an identity provider stands under `Federated`".to_owned();
    }
    if fields.service == "iam" && fields.resource.starts_with("instance-profile/") {
        return "name the role of the instance profile".to_owned();
    }
    SHAPES.to_owned()
}

fn help_for_text(text: &str) -> String {
    if ServicePrincipalParts::split(text).is_ok() {
        return format!("write `\"Service\": \"{}\"`", quoted(text));
    }
    SHAPES.to_owned()
}

const SHAPES: &str =
    "a principal is an account id or an ARN such as `arn:aws:iam::<account>:role/<name>`";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;

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
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:assumed-role/r/s` is no session of a role
                "arn:aws:iam::123456789012:role/",
                                         //^^^^^ error: `arn:aws:iam::123456789012:role/` has no name after `role`
                "arn:aws:iam::aws:role/R",
                            //^^^ error: `aws` is no account id
                "arn:aws:iam:::root",
                            //^ error: `arn:aws:iam:::root` has no account id
                "lambda.amazonaws.com", "", "AGPACKCEVSQ6C2EXAMPLE"
              //^^^^^^^^^^^^^^^^^^^^^^ error: `lambda.amazonaws.com` is no principal
                                      //^^ error: the principal is empty
                                          //^^^^^^^^^^^^^^^^^^^^^^^ error: `AGPACKCEVSQ6C2EXAMPLE` is the unique id of no principal
            ], "CanonicalUser": "79A5"}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Principal": {"CanonicalUser": "79A5"
                                                                                           //^^^^^^ error: `79A5` is no canonical user id
            }"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "1234567890123"
                                                                   //^^^^^^^^^^^^^ error: the account id `1234567890123` has 13 digits
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
