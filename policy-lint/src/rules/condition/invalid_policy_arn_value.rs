use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_catalog::ArnTemplate;
use policy_core::model::{ArnError, ArnErrorKind, ArnFields, Family};

rule! {
    /// A value that should be the ARN of a managed policy, but is not.
    ///
    /// `iam:PolicyARN` is the policy that is attached or detached, and `iam:PermissionsBoundary` is the
    /// policy that limits a user or a role. Both are ARNs of managed policies, which belong to an account
    /// or to AWS, so the name of a policy or the ARN of a role never matches.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "arn:aws:iam::123456789012:role/team/*", "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::123456789012:role/Boundary"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "arn:aws:iam::123456789012:role/team/*", "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::123456789012:policy/Boundary"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html>.
    RULE = "invalid-policy-arn-value", codes: [], level: Error, rows: ["B9.2", "B9.4"],
    check: Check::Condition(check),
}

const KEYS: [&str; 2] = ["iam:PolicyARN", "iam:PermissionsBoundary"];
const FORM: &str = "arn:${Partition}:iam::${Account}:policy/${Path}";

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    let compares_arns = operator.family() == Family::Arn;
    if !(compares_arns || operator.family() == Family::String)
        || !KEYS.iter().any(|key| site.is_key(key))
    {
        return;
    }
    for (index, text) in site.literals() {
        // Another rule reports a wildcard that the operator does not accept. Under a string operator, a
        // wildcard in the first fields also matches colons.
        let head = text.splitn(6, ':').take(5).any(|field| field.contains(['*', '?']));
        let is_judged = compares_arns
            || !text.contains(['*', '?'])
            || (operator.takes_wildcards() && !head && text.matches(':').count() >= 5);
        if is_judged && !can_be_policy(text, compares_arns) {
            report.push(finding(site, index, text));
        }
    }
}

/// Returns whether the text can match the ARN of a managed policy.
fn can_be_policy(text: &str, compares_arns: bool) -> bool {
    let Ok(arn) = ArnFields::split(text) else {
        // Under an ARN operator, another rule reports a value that is not an ARN.
        return compares_arns;
    };
    // It also reports an invalid account.
    let is_wrong = |error: ArnError| error.kind() == ArnErrorKind::InvalidAccount;
    let has_account = compares_arns || !arn.check().is_err_and(is_wrong);
    has_account && ArnTemplate::parse(FORM).is_none_or(|form| form.overlaps(&arn))
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` is not the ARN of a managed policy", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected the ARN of a managed policy")
        .help("write `arn:aws:iam::<account>:policy/<name>`, or `arn:aws:iam::aws:policy/<name>` for an AWS managed policy")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    const HEAD: &str = r#""Effect": "Allow", "Action": "iam:*", "Resource": "*", "Condition": {"#;

    #[test]
    fn what_no_policy_is_called_is_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            &format!(
                "{HEAD}{}",
                r#"
                "StringEquals": {"IAM:policyarn": ["arn:aws:iam::aws:policy/ReadOnlyAccess",
                  "ReadOnlyAccess",
                 //^^^^^^^^^^^^^^ error: `ReadOnlyAccess` is not the ARN of a managed policy
                  "arn:aws:iam::12345:policy/Mine"]},
                 //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::12345:policy/Mine` is not the ARN of a managed policy
                "StringLike": {"iam:PermissionsBoundary":
                  "arn:aws:iam::123456789012:role/*"},
                 //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:role/*` is not the ARN of a managed policy
                "ArnNotLike": {"iam:PermissionsBoundary":
                  "arn:aws:iam::*:policies/x"}
                 //^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::*:policies/x` is not the ARN of a managed policy
                }"#
            ),
        );
    }

    #[test]
    fn policies_patterns_and_what_others_tell_are_quiet() {
        for (operator, value) in [
            ("StringLike", "*Boundary"),
            ("StringLike", "arn:aws:iam::*:role/*"),
            ("StringLike", "arn:aws*"),
            ("StringLike", "arn:aws:iam::123456789012:*"),
            ("StringEquals", "Boundary*"),
            ("StringEquals", "arn:aws-cn:iam::123456789012:policy/team/Boundary"),
            ("StringEquals", "arn:aws:iam::${aws:PrincipalAccount}:policy/Boundary"),
            ("StringEquals", "arn:aws:iam::partner:policy/permissions-boundary/vendor/Boundary"),
            ("ArnLike", "arn:*:iam::*:policy/*"),
            ("ArnLike", "Boundary"),
            ("ArnEquals", "arn:aws:iam::12345:policy/Mine"),
            ("Null", "true"),
        ] {
            let conditions = format!(r#""{operator}": {{"iam:PermissionsBoundary": "{value}"}}"#);
            check_drawn_statement(&RULE, PolicyKind::Identity, &format!("{HEAD}{conditions}}}"));
        }
        let other = r#""StringEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/R"}}"#;
        check_drawn_statement(&RULE, PolicyKind::Identity, &format!("{HEAD}{other}"));
    }
}
