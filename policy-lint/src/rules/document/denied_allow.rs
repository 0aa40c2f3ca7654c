use crate::proofs::Compared;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::model::Effect;

rule! {
    /// An `Allow` that the same policy denies completely.
    ///
    /// An explicit `Deny` overrides every `Allow`, so the statement allows no request, which is proved
    /// for all requests. One of the two is probably a mistake.
    ///
    /// The rule applies if the `Deny` has no conditions on keys that the `Allow` does not test, the
    /// policy has at most 20 statements and 1,000 actions, resources and principals, the statement has at
    /// most 500 combinations of these, no value is filled in, and all resources are ARNs. If the `Allow`
    /// is only for services, the `Deny` can also test keys that their requests do not have: a `Deny` of
    /// everyone with another `aws:PrincipalOrgID` includes services.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [
    ///   {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
    ///   {"Effect": "Deny", "NotAction": ["s3:Get*", "s3:List*"], "Resource": "*"}
    /// ]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [
    ///   {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
    ///   {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/2025/*"}
    /// ]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html>.
    RULE = "denied-allow", codes: [], level: Suggestion, rows: ["own"],
    yields_in_statement_to: &["contradictory-conditions"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let has = |effect| policy.statements.iter().any(|it| it.effect == Some(effect));
    if !has(Effect::Deny) || !has(Effect::Allow) {
        return;
    }
    let Some(compared) = Compared::of(policy) else { return };
    let denials = compared.of_effect(Effect::Deny);
    for number in compared.of_effect(Effect::Allow) {
        let Some(statement) = compared.view(number) else { continue };
        if let Some(denials) = compared.covering(number, &denials) {
            let denials: Vec<_> = denials.iter().filter_map(|it| compared.view(*it)).collect();
            report.push(finding(statement, &denials));
        }
    }
}

fn finding(statement: &StatementView<'_>, denials: &[&StatementView<'_>]) -> Finding {
    let message = "the same policy denies everything that the statement allows";
    let note = if denials.len() == 1 { "this denies it" } else { "this denies some of it" };
    let finding = Finding::new(&RULE, statement.place(), message)
        .help("remove the statement, or narrow the `Deny`");
    denials.iter().fold(finding, |finding, denial| finding.related(denial.place(), note))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn denials_that_take_all_of_it_together_are_enough() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:PutObject", "sqs:SendMessage"], "Resource": "*"},
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the same policy denies
            // everything that the statement allows
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*"},
              {"Effect": "Deny", "Action": "sqs:Send*", "Resource": "*"},
              {"Effect": "Allow", "Action": "sns:*", "Resource": "*",
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the same policy denies everything that the statement
            // allows
                "Condition": {"Null": {"aws:PrincipalTag/a": "false"}}},
              {"Effect": "Deny", "Action": "sns:*", "Resource": "*", "Condition": {"StringLike": {"aws:PrincipalTag/a": "*"}}}
            ]}"#,
        );
    }

    #[test]
    fn no_request_of_a_service_is_in_an_organization() {
        let fixture = |condition: &str, principal: &str, mark: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [
              {{"Effect": "Allow", "Principal": {principal}, "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*"}},
            {mark}
              {{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"], "Condition": {{{condition}}}}}
            ]}}"#
            )
        };
        let mark = r#"//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the same policy denies everything that the statement allows"#;
        let organization = r#""StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#;
        let service = r#"{"Service": "cloudtrail.amazonaws.com"}"#;
        let allowed = fixture(organization, service, mark);
        check_drawn(&RULE, PolicyKind::Resource, &allowed);
        let spared = format!(r#"{organization}, "Bool": {{"aws:PrincipalIsAWSService": "false"}}"#);
        let address = r#""NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#;
        let account = r#"{"AWS": "123456789012"}"#;
        for (condition, principal) in
            [(spared.as_str(), service), (address, service), (organization, account)]
        {
            check_drawn(&RULE, PolicyKind::Resource, &fixture(condition, principal, ""));
        }
    }

    #[test]
    fn what_is_denied_in_part_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:PutObject", "sqs:SendMessage"], "Resource": "*"},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*"},
              {"Effect": "Deny", "Action": "sqs:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
              {"Effect": "Allow", "Action": "sns:Publish", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": ["a", "b"]}}},
              {"Effect": "Deny", "Action": "sns:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}}
            ]}"#,
        );
    }
}
