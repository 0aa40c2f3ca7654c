use crate::issuers::{meant_claim, same_issuer, split_key};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::PolicyKind;
use policy_core::semantics::condition::Truth;
use policy_core::suggest::did_you_mean;

rule! {
    /// A claim in the key of an issuer that is nearly one of those that IAM knows.
    ///
    /// Of the tokens of any issuer IAM makes the keys `aud`, `sub`, `amr`, `azp` and `oaud`. A key that
    /// is a slip of the pen away from these is in no request, so a condition on it never holds, or
    /// holds for everyone. Of some issuers IAM makes more keys, none of which is near to these.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:sub": "alice", "id.example.com:audd": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:sub": "alice", "id.example.com:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>.
    RULE = "unknown-oidc-claim", codes: [], level: Error, rows: ["own"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let statement = &site.statement;
    let key = &*site.condition.key;
    if statement.kind() != PolicyKind::Trust {
        return;
    }
    let Some((issuer, claim)) = split_key(key) else { return };
    let Some(meant) = meant_claim(claim) else { return };
    let is_trusted = |other: &str| same_issuer(statement.context(), other, issuer) == Truth::Always;
    // The key of another issuer has a finding of its own.
    if !statement.oidc_issuers().any(|(_, other)| is_trusted(other)) {
        return;
    }
    let message = format!("no token of `{}` has the claim `{}`", quoted(issuer), quoted(claim));
    let at = key.len() - claim.len();
    let finding = Finding::new(&RULE, site.key_place(), message)
        .pointing(key, at..key.len(), "expected a claim that IAM knows")
        .help(did_you_mean(&[&format!("{issuer}:{meant}")]));
    report.push(finding);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_filled, check_drawn_statement};

    fn elements(issuer: &str, condition: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/{issuer}\"}}, \"Condition\": {{\"StringEquals\": {{{condition}}}}}"
        )
    }

    #[test]
    fn slips_are_marked_and_other_claims_are_not() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "id.example/a",
                r#"
                "id.example/a:audd": "x",
                            //^^^^ error: no token of `id.example/a` has the claim `audd`
                "ID.example/a:usb": "x",
                            //^^^ error: no token of `ID.example/a` has the claim `usb`
                "id.example/a:AUD": "x", "id.example/a:acr": "x", "id.example/a:groups": "x", "id.example/a:sid": "x",
                "id.example/b:audd": "x"
                "#,
            ),
        );
    }

    #[test]
    fn a_hole_is_the_issuer_where_one_variable_fills_both() {
        let issuer = "\u{F0000}";
        let quiet = elements(issuer, "\"\u{F0001}:audd\": \"x\"");
        check_drawn_filled(&[None, None], &RULE, PolicyKind::Trust, &quiet);
        check_drawn_filled(&[Some(0), Some(1)], &RULE, PolicyKind::Trust, &quiet);
        let loud = elements(
            issuer,
            "
                \"\u{F0001}:audd\": \"x\",
                 //^^^^ error: no token of `\u{F0001}` has the claim `audd`
                \"\u{F0001}:aud\": \"x\"
            ",
        );
        check_drawn_filled(&[Some(0), Some(0)], &RULE, PolicyKind::Trust, &loud);
    }
}
