use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::AwsPrincipalKind;

rule! {
    /// The unique ID of a role or user as a principal.
    ///
    /// IAM shows `AROA…` and `AIDA…` instead of an ARN once the role or user is deleted. A new one with
    /// the same name has another ID, so nobody is allowed. IAM refuses to save the ID of a principal in
    /// another account.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "AROADBQP57FF2AEXAMPLE"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids>.
    RULE = "deleted-principal", codes: ["INVALID_ROLE_REFERENCE", "INVALID_USER_REFERENCE"],
    level: Warning, rows: ["A88", "A89"], check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let (what, code) = match site.value {
        PrincipalValue::Aws(AwsPrincipalKind::UniqueRoleId) => ("role", "INVALID_ROLE_REFERENCE"),
        PrincipalValue::Aws(AwsPrincipalKind::UniqueUserId) => ("user", "INVALID_USER_REFERENCE"),
        _ => return,
    };
    report.push(finding(site, what).coded(code));
}

fn finding(site: &PrincipalSite<'_>, what: &str) -> Finding {
    let message = format!("`{}` is the unique ID of a {what}, not its ARN", quoted(site.text));
    Finding::new(&RULE, site.place(), message).help(format!(
        "write `arn:aws:iam::<account>:{what}/<name>`, or remove the ID if the {what} is deleted"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn roles_and_users_are_told_apart() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*", "Principal": {"AWS": [
                "AROADBQP57FF2AEXAMPLE", "AIDACKCEVSQ6C2EXAMPLE", "123456789012"
              //^^^^^^^^^^^^^^^^^^^^^^^ warning: `AROADBQP57FF2AEXAMPLE` is the unique ID of a role, not its ARN
                                       //^^^^^^^^^^^^^^^^^^^^^^^ warning: `AIDACKCEVSQ6C2EXAMPLE` is the unique ID of a user, not its ARN
            ]}"#,
        );
    }
}
