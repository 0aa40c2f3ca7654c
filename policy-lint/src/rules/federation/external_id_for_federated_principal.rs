use crate::issuers::is_mixed;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, PolicyKind, PrincipalType};

rule! {
    /// A condition on the external ID for users of an identity provider.
    ///
    /// Only `AssumeRole` has a parameter for `sts:ExternalId`. `AssumeRoleWithSAML` and
    /// `AssumeRoleWithWebIdentity` do not, so the condition never holds.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "app", "sts:ExternalId": "my-id"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "app"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html>.
    RULE = "external-id-for-federated-principal", codes: [], level: Warning, rows: ["B5.21"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if !site.is_key("sts:ExternalId") || site.statement.kind() != PolicyKind::Trust {
        return;
    }
    let operator = site.condition.operator;
    // A condition that also holds without the key is pointless, but not wrong.
    if operator.if_exists || operator.base.is_negated() || operator.base == BaseOperator::Null {
        return;
    }
    if site.statement.allows()
        && site.statement.principals(PrincipalType::Federated).next().is_some()
        && !is_mixed(&site.statement)
    {
        report.push(
            Finding::new(
                &RULE,
                site.key_place(),
                "users of an identity provider do not send an external ID",
            )
            .help("test the provider's keys instead, such as its `aud` and `sub`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn other_principals_and_operators_are_quiet() {
        for (principal, operator) in [
            (r#"{"Federated": "accounts.google.com"}"#, "StringNotEquals"),
            (r#"{"Federated": "accounts.google.com"}"#, "StringEqualsIfExists"),
            (r#"{"Service": "redshift.amazonaws.com"}"#, "StringEquals"),
            (r#"{"AWS": "123456789012"}"#, "StringEquals"),
        ] {
            let elements = format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {principal}, \"Condition\": {{\"{operator}\": {{\"sts:ExternalId\": \"ab\"}}}}"
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }
}
