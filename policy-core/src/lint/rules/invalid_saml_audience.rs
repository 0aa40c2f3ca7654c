use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Level, Report, StatementView, quoted};
use crate::model::{
    BaseOperator, FederatedPrincipalKind, Partition, PolicyKind, PrincipalType, TrustAction,
    has_variable, hole,
};

rule! {
    /// The trust in a SAML provider for another audience than AWS's sign-in.
    ///
    /// `SAML:aud` is where the assertion was sent, `https://signin.aws.amazon.com/saml` or the form
    /// of a partition or Region. A value that is nearly one never matches. Without the condition an
    /// assertion for another endpoint passes too.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "http://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html>.
    RULE = "invalid-saml-audience", codes: [], level: Error, rows: ["B5.17"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind != PolicyKind::Trust || !statement.allows() {
        return;
    }
    let mut tested = false;
    for site in statement.condition_sites().filter(|site| site.is_key("SAML:aud")) {
        tested = true;
        if !matches!(
            site.condition.operator.base,
            BaseOperator::StringEquals | BaseOperator::StringEqualsIgnoreCase
        ) {
            continue;
        }
        for (index, value) in site.values().iter().enumerate() {
            if is_nearly_sign_in(value.as_str()) {
                let message = format!("`{}` is no sign-in endpoint of AWS", quoted(value.as_str()));
                report.push(
                    Finding::new(&RULE, site.value_place(index), message)
                        .help("write `https://signin.aws.amazon.com/saml`"),
                );
            }
        }
    }
    if tested || !statement.names_action(TrustAction::AssumeRoleWithSaml.as_str()) {
        return;
    }
    // A condition on another part of the assertion says who is meant, and so does a hole.
    let of_saml = |key: &str| {
        key.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("saml:")) || hole::has_hole(key)
    };
    let saml = |text: &str| {
        matches!(
            FederatedPrincipalKind::classify(text),
            FederatedPrincipalKind::SamlProvider { .. }
        )
    };
    let provider = statement.principals(PrincipalType::Federated).find(|(_, text)| saml(text));
    if let Some((index, _)) = provider
        && !super::mixed_federated_principal::is_mixed(statement)
        && !statement.conditions.iter().any(|condition| of_saml(&condition.key))
    {
        let place = statement.principal_place(PrincipalType::Federated, index);
        report.push(
            Finding::new(&RULE, place, "no condition tests the audience of the assertions")
                .leveled(Level::Warning)
                .help("add `StringEquals` on `SAML:aud` with `https://signin.aws.amazon.com/saml`"),
        );
    }
}

/// Whether a text is meant as a sign-in endpoint of AWS and is none. Clients that take assertions
/// themselves, such as those of Redshift, have other endpoints.
fn is_nearly_sign_in(text: &str) -> bool {
    if !text.contains("signin") || hole::has_hole(text) || has_variable(text) {
        return false;
    }
    // A literal wildcard has a rule of its own.
    if text.contains(['*', '?']) {
        return false;
    }
    let Some(rest) = text.strip_prefix("https://") else { return true };
    let Some((host, path)) = rest.split_once('/') else { return true };
    if path != "saml" && !path.starts_with("saml/acs/") {
        return true;
    }
    let domain = match host.split_once('.') {
        Some((region, rest)) if Partition::of_region(region).is_some() => rest,
        _ => host,
    };
    ![
        "signin.aws.amazon.com",
        "signin.amazonaws.cn",
        "signin.amazonaws-us-gov.com",
        "signin.amazonaws.eu",
    ]
    .contains(&domain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;

    #[test]
    fn endpoints_of_aws_and_of_clients_pass() {
        for good in [
            "https://signin.aws.amazon.com/saml",
            "https://us-west-2.signin.aws.amazon.com/saml",
            "https://us-west-2.signin.aws.amazon.com/saml/acs/SAMLSPX",
            "https://signin.amazonaws.cn/saml",
            "https://us-gov-west-1.signin.amazonaws-us-gov.com/saml",
            "http://localhost:7890/redshift/",
            "http://127.0.0.1:35001",
            "\u{F0000}",
            "https://\u{F0000}.signin.aws.amazon.com/saml",
        ] {
            assert!(!is_nearly_sign_in(good), "{good}");
        }
        for bad in [
            "http://signin.aws.amazon.com/saml",
            "https://signin.aws.amazon.com/saml/",
            "https://signin.aws.amazon.com",
            "signin.aws.amazon.com/saml",
            "https://signin.aws.amazn.com/saml",
        ] {
            assert!(is_nearly_sign_in(bad), "{bad}");
        }
    }

    #[test]
    fn a_missing_audience_is_a_warning() {
        let head = r#""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "#;
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{head}{}",
                r#"
                "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}
                                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: no condition tests the audience of the assertions
            "#
            ),
        );
        for elements in [
            r#""Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Condition": {"StringLike": {"saml:AUD": "https://*.example"}}"#,
            r#""Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Condition": {"StringEquals": {"SAML:iss": "x"}}"#,
            r#""Principal": {"Federated": "accounts.google.com"}"#,
            "\"Principal\": {\"Federated\": \"\u{F0000}\"}",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &format!("{head}{elements}"));
        }
    }
}
