use crate::issuers::is_mixed;
use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PrincipalType;
use policy_core::path::Place;

rule! {
    /// An identity provider and other principals in the same statement of a trust policy.
    ///
    /// The identity provider needs `sts:AssumeRoleWithSAML` or `sts:AssumeRoleWithWebIdentity`, and the
    /// other principals need `sts:AssumeRole`. A condition on the provider's keys never holds for the
    /// other principals.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R", "Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": ["sts:AssumeRole", "sts:AssumeRoleWithSAML"]}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "sts:AssumeRole"}, {"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp.html>.
    RULE = "mixed-federated-principal", codes: [], level: Warning, rows: ["B5.4"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if is_mixed(statement) {
        let path = statement.path().key("Principal").key(PrincipalType::Federated.as_str());
        report.push(
            Finding::new(
                &RULE,
                Place::key(path),
                "an identity provider is in a statement with other principals",
            )
            .help("move it to a statement of its own, because no action works for both"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn only_a_mix_is_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com",
                "Federated": "accounts.google.com"
              //^^^^^^^^^^^ warning: an identity provider is in a statement with other principals
            }"#,
        );
        for principal in [
            r#"{"Federated": ["accounts.google.com", "www.amazon.com"]}"#,
            r#"{"Service": "ec2.amazonaws.com", "AWS": "123456789012"}"#,
        ] {
            let elements = format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {principal}"
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }
}
