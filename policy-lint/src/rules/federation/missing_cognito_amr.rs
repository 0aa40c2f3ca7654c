use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::{PolicyKind, PrincipalType, TrustAction};

rule! {
    /// Trust in Amazon Cognito that lets in both guests and users.
    ///
    /// If an identity pool allows guests, it issues tokens to them too. The claim `amr` distinguishes
    /// `authenticated` from `unauthenticated` identities.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:12345678-abcd-abcd-abcd-1234567890ab"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:12345678-abcd-abcd-abcd-1234567890ab"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html>.
    RULE = "missing-cognito-amr", codes: [], level: Warning, rows: ["B5.9"],
    asks_for_condition: true, check: Check::Statement(check),
}

const ISSUER: &str = "cognito-identity.amazonaws.com";

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() != PolicyKind::Trust
        || !statement.allows()
        || !statement.names_action(TrustAction::AssumeRoleWithWebIdentity.as_str())
    {
        return;
    }
    let Some((index, _)) = statement.oidc_issuers().find(|(_, issuer)| *issuer == ISSUER) else {
        return;
    };
    // IAM rejects the policy without the audience, and a subject is a single identity.
    if !statement.tests_key("cognito-identity.amazonaws.com:aud")
        || statement.tests_key("cognito-identity.amazonaws.com:amr")
        || statement.tests_key("cognito-identity.amazonaws.com:sub")
    {
        return;
    }
    let place = statement.principal_place(PrincipalType::Federated, index);
    report.push(
        Finding::new(&RULE, place, "guests of the identity pool can assume the role too").help(
            "add `ForAnyValue:StringLike` on `cognito-identity.amazonaws.com:amr` with `authenticated` or `unauthenticated`",
        ),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn a_subject_or_no_audience_is_quiet() {
        for condition in [
            r#""cognito-identity.amazonaws.com:aud": "us-east-1:x", "cognito-identity.amazonaws.com:sub": "us-east-1:y""#,
            r#""cognito-identity.amazonaws.com:amr": "authenticated""#,
            r#""accounts.google.com:aud": "x""#,
        ] {
            let elements = format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": \"cognito-identity.amazonaws.com\"}}, \"Condition\": {{\"StringEquals\": {{{condition}}}}}"
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }
}
