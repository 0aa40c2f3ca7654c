use crate::issuers::split_key;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Partition, PolicyKind};
use policy_core::repair::Repair;
use policy_core::suggest::{did_you_mean, distance_within};

rule! {
    /// An audience of OIDC tokens that is almost `sts.amazonaws.com`.
    ///
    /// The tokens of GitHub Actions, Amazon EKS and others are for `sts.amazonaws.com`, and in China
    /// for `sts.amazonaws.com.cn`. An audience can be any string, but most likely no token has one that
    /// is only a typo away from these.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:sub": "alice", "id.example.com:aud": "sts.amazon.com"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:sub": "alice", "id.example.com:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "misspelt-oidc-audience", codes: [], level: Warning, rows: ["B5.12"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator.base;
    if site.statement.kind() != PolicyKind::Trust
        || !operator.is_positive_string()
        || !split_key(&site.condition.key)
            .is_some_and(|(_, claim)| claim.eq_ignore_ascii_case("aud"))
    {
        return;
    }
    for (index, text) in site.literals() {
        let is_own =
            operator == BaseOperator::StringEqualsIgnoreCase && text.eq_ignore_ascii_case(USUAL);
        if !is_own && is_slip(text) {
            let message =
                format!("`{}` looks like a misspelling of the audience `{USUAL}`", quoted(text));
            report.push(
                Finding::new(&RULE, site.value_place(index), message)
                    .help(did_you_mean(&[USUAL]))
                    .repaired_by(Repair::meant_instead(site.value_place(index), &[USUAL])),
            );
        }
    }
}

const USUAL: &str = "sts.amazonaws.com";

fn is_slip(text: &str) -> bool {
    let is_one = text.strip_prefix("sts.").is_some_and(|suffix| {
        Partition::ALL.iter().any(|partition| partition.dns_suffix() == suffix)
    });
    !is_one
        && !text.contains(['*', '?'])
        && distance_within(text.to_ascii_lowercase().as_bytes(), USUAL.as_bytes(), 3).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn slips_are_marked_and_other_audiences_are_not() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal":
                {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example"},
            "Condition": {"StringEquals": {"id.example:AUD": [
                "sts.amazonaws.com ",
              //^^^^^^^^^^^^^^^^^^^^ warning: `sts.amazonaws.com ` looks like a misspelling of the audience `sts.amazonaws.com`
                "STS.amazonaws.com",
              //^^^^^^^^^^^^^^^^^^^ warning: `STS.amazonaws.com` looks like a misspelling of the audience `sts.amazonaws.com`
                "sts.amazonaws.com", "sts.amazonaws.com.cn", "sts.amazonaws.eu", "sts.us-east-1.amazonaws.com",
                "https://github.com/octo-org", "my-client", "sts.amazonaws.*", "󰀀"],
                "id.example:sub": "sts.amazon.com", "cognito-identity.amazonaws.com:aud": "x"},
              "StringEqualsIgnoreCase": {"id.example:aud": "STS.amazonaws.com"}}"#,
        );
    }
}
