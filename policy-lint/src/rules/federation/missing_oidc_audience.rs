use crate::issuers::{
    AUDIENCES, WITH_APP_ID, has_open_host, is_mixed, meant_claim, same_issuer, split_key,
};
use crate::rule::rule;
use crate::tenants::{Tenants, tenants};
use crate::{Check, Finding, Report, StatementView, quoted};
use policy_core::model::{
    PolicyKind, PrincipalType, TrustAction, hole::has_hole, is_same_issuer, key_of_shared_issuer,
};
use policy_core::semantics::truth::Truth;

rule! {
    /// Trust in an OIDC provider that tests who has the token, but not for whom it was issued.
    ///
    /// The provider in IAM has a list of audiences, and a token for any of them is accepted. A condition
    /// on `<issuer>:aud` rejects tokens that were issued for other applications in the list.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:sub": "alice"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:sub": "alice", "id.example.com:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "missing-oidc-audience", codes: [], level: Warning, rows: ["B5.12"],
    asks_for_condition: true, check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() != PolicyKind::Trust
        || !statement.allows()
        || !statement.names_action(TrustAction::AssumeRoleWithWebIdentity.as_str())
        || is_mixed(statement)
    {
        return;
    }
    let mut issuers = statement.oidc_issuers();
    let (Some((index, issuer)), None) = (issuers.next(), issuers.next()) else { return };
    // Other rules report what is worse than a missing audience.
    let mut tests_subject = false;
    for condition in statement.conditions {
        match split_key(&condition.key) {
            Some((other, claim))
                if same_issuer(statement.context(), other, issuer) == Truth::Always =>
            {
                // Another rule reports a typo in the claim.
                let claim = meant_claim(claim).unwrap_or(claim);
                if has_hole(claim) || AUDIENCES.iter().any(|it| it.eq_ignore_ascii_case(claim)) {
                    return;
                }
                tests_subject = true;
            }
            Some(_) => return,
            None if has_open_host(&condition.key) => return,
            None => {}
        }
    }
    let controlled = key_of_shared_issuer(issuer)
        .is_none_or(|key| matches!(tenants(statement, issuer, &key), Tenants::Told));
    if tests_subject && controlled {
        let place = statement.principal_place(PrincipalType::Federated, index);
        let key =
            if WITH_APP_ID.iter().any(|it| is_same_issuer(it, issuer)) { "app_id" } else { "aud" };
        let message =
            format!("no condition tests the audience of tokens from `{}`", quoted(issuer));
        report.push(
            Finding::new(&RULE, place, message)
                .help(format!("add `StringEquals` on `{}:{key}`", quoted(issuer))),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_filled, check_drawn_statement};

    #[test]
    fn audiences_in_any_form_and_worse_mistakes_are_quiet() {
        for (provider, condition) in [
            ("id.example", r#""ID.example:AUD": "x", "id.example:sub": "y""#),
            ("www.amazon.com", r#""www.amazon.com:app_id": "x""#),
            ("id.example", r#""aws:RequestedRegion": "us-east-1""#),
            ("id.example", r#""gitlab.com:sub": "x""#),
            ("cognito-identity.amazonaws.com", r#""cognito-identity.amazonaws.com:amr": "x""#),
            ("gitlab.com", r#""gitlab.com:sub": "*""#),
            ("id.example", "\"\u{F0000}:sub\": \"x\""),
        ] {
            let elements = format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/{provider}\"}}, \"Condition\": {{\"StringEquals\": {{{condition}}}}}"
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn the_issuer_of_a_variable_is_told_by_its_holes() {
        let variables = [Some(0), Some(0), Some(2)];
        for (condition, found) in [
            ("\"\u{F0001}:sub\": \"x\"", true),
            (
                "\"\u{F0001}:sub\": \"x\"}, \"StringLike\": {\"aws:RequestTag/\u{F0002}\": \"x\"",
                true,
            ),
            ("\"\u{F0001}:sub\": \"x\", \"\u{F0001}:aud\": \"x\"", false),
            ("\"\u{F0001}:sub\": \"x\", \"\u{F0001}:audd\": \"x\"", false),
            ("\"\u{F0002}:sub\": \"x\"", false),
            ("\"\u{F0001}:sub\": \"x\", \"\u{F0002}\": \"x\"", false),
        ] {
            let mark = format!(
                "//{} warning: no condition tests the audience of tokens from `\u{F0000}`",
                "^".repeat(43)
            );
            let mark = if found { &*mark } else { "" };
            let elements = format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\":
                \"arn:aws:iam::123456789012:oidc-provider/\u{F0000}\"
              {mark}
                }}, \"Condition\": {{\"StringEquals\": {{{condition}}}}}"
            );
            check_drawn_filled(&variables, &RULE, PolicyKind::Trust, &elements);
        }
    }
}
