use crate::rule::rule;
use crate::{Check, Finding, Level, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{PolicyKind, PrincipalType};

rule! {
    /// A `CanonicalUser` in a policy other than an Amazon S3 one.
    ///
    /// The canonical user ID is Amazon S3's name for an account, and the policies of its buckets and
    /// access points accept it. In a role trust policy it is an error. In the policy of another service
    /// it is a warning, since a service may accept more than its guide says.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts>.
    RULE = "unsupported-canonical-user", codes: [], level: Error, rows: ["own"],
    check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    if !matches!(site.value, PrincipalValue::CanonicalUser) {
        return;
    }
    let whose = match (site.statement.kind(), site.statement.service()) {
        (PolicyKind::Trust, _) => "a trust policy".to_owned(),
        (PolicyKind::Resource, Some(service))
            if !service.takes_principals(PrincipalType::CanonicalUser) =>
        {
            format!("a policy of the service `{}`", quoted(service.prefix))
        }
        _ => return,
    };
    let finding =
        Finding::new(&RULE, site.place(), format!("{whose} does not accept `CanonicalUser`")).help(
            "name the account or its role under `AWS`, such as `arn:aws:iam::<account>:root`",
        );
    report.push(if site.statement.kind() == PolicyKind::Trust {
        finding
    } else {
        finding.leveled(Level::Warning)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_for, check_drawn_statement};

    const USER: &str = r#""Effect": "Allow", "Principal": {"CanonicalUser":
        "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be""#;

    fn marked(words: &str) -> String {
        format!("{USER}\n      //{} {words}\n", "^".repeat(66))
    }

    #[test]
    fn only_policies_of_s3_take_it() {
        let queue = r#"}, "Action": "sqs:SendMessage", "Resource": "*""#;
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &format!(
                "{}{queue}",
                marked("warning: a policy of the service `sqs` does not accept `CanonicalUser`")
            ),
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{}}}, \"Action\": \"sts:AssumeRole\"",
                marked("error: a trust policy does not accept `CanonicalUser`")
            ),
        );
        for action in ["s3:GetObject", "s3express:CreateSession", "*"] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Resource,
                &format!("{USER}}}, \"Action\": \"{action}\", \"Resource\": \"*\""),
            );
        }
        let endpoint =
            format!("{{\"Version\": \"2012-10-17\", \"Statement\": [{{{USER}{queue}}}]}}");
        check_drawn_for("vpce", &RULE, &endpoint);
    }
}
