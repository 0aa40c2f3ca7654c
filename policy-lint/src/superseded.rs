//! What follows from a condition that could not be read is not told beside the mistake itself.

use super::{Finding, Rule};
use crate::rules::breadth::{
    full_wildcard, privilege_escalation, public_principal, unrestricted_pass_role,
    unrestricted_service_linked_role, unrestricted_service_principal,
};
use crate::rules::condition::{
    dynamodb_attributes_without_select, for_any_value_without_null_check,
    missing_paired_condition_key, source_arn_without_account,
};
use crate::rules::federation::{
    missing_cognito_amr, missing_oidc_audience, missing_oidc_condition, uncontrolled_shared_issuer,
};
use crate::rules::organization::{
    missing_null_check_in_rcp, missing_service_exception_in_rcp, missing_service_principal_in_rcp,
};
use crate::rules::project::missing_required_condition;
use crate::rules::trust::{missing_external_id, missing_tag_session};

/// The rules that ask for a condition, or judge what is allowed without one.
static ASKING: [&Rule; 20] = [
    &dynamodb_attributes_without_select::RULE,
    &for_any_value_without_null_check::RULE,
    &full_wildcard::RULE,
    &missing_cognito_amr::RULE,
    &missing_external_id::RULE,
    &missing_null_check_in_rcp::RULE,
    &missing_oidc_audience::RULE,
    &missing_oidc_condition::RULE,
    &missing_paired_condition_key::RULE,
    &missing_required_condition::RULE,
    &missing_service_exception_in_rcp::RULE,
    &missing_service_principal_in_rcp::RULE,
    &missing_tag_session::RULE,
    &privilege_escalation::RULE,
    &public_principal::RULE,
    &source_arn_without_account::RULE,
    &uncontrolled_shared_issuer::RULE,
    &unrestricted_pass_role::RULE,
    &unrestricted_service_linked_role::RULE,
    &unrestricted_service_principal::RULE,
];

/// Whether a finding asks for a condition in a statement whose conditions could not all be read, one of
/// which may be the answer. `is_unread` is asked with the number of the statement, or with none where
/// `Statement` is no list.
pub(crate) fn is_superseded(
    finding: &Finding,
    is_unread: impl FnOnce(Option<usize>) -> bool,
) -> bool {
    let asks = ASKING.iter().any(|rule| *rule == finding.rule());
    asks && !finding.place().path.steps().is_empty() && is_unread(finding.statement())
}

#[cfg(test)]
mod tests {
    use crate::Context;
    use crate::Level;
    use crate::check::check_json;
    use policy_core::model::PolicyKind;

    /// The rules that find more than a suggestion.
    fn found(kind: PolicyKind, statement: &str) -> Vec<&'static str> {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#);
        let Ok(outcome) = check_json(&text, kind, &Context::default()) else { return Vec::new() };
        let grave = outcome.findings.iter().filter(|it| it.level() > Level::Suggestion);
        grave.map(|it| it.rule().name).collect()
    }

    const PASS: &str = r#"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*""#;

    #[test]
    fn a_condition_that_was_not_read_may_be_the_answer() {
        let key = r#"{"iam:PassedToService": "lambda.amazonaws.com"}"#;
        let with = |condition: &str| format!(r#"{PASS}, {condition}}}"#);
        let operator = with(&format!(r#""Condition": {{"StingEquals": {key}}}"#));
        assert_eq!(found(PolicyKind::Identity, &operator), ["invalid-condition-operator"]);
        let listed = format!("[{operator}]");
        assert_eq!(found(PolicyKind::Identity, &listed), ["invalid-condition-operator"]);
        let element = with(&format!(r#""Conditon": {{"StringEquals": {key}}}"#));
        assert_eq!(found(PolicyKind::Identity, &element), ["invalid-policy-element"]);
        let values = with(r#""Condition": {"StringEquals": {"iam:PassedToService": {}}}"#);
        assert_eq!(found(PolicyKind::Identity, &values), ["invalid-condition-data-type"]);
    }

    #[test]
    fn what_has_nothing_to_do_with_the_condition_is_told() {
        let other = r#"{"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "*", "Condition": {"StingEquals": {"a:b": "c"}}}"#;
        let both = format!("[{PASS}}}, {other}]");
        assert_eq!(
            found(PolicyKind::Identity, &both),
            ["invalid-condition-operator", "unrestricted-pass-role", "unknown-action"]
        );
    }

    #[test]
    fn everyone_is_let_in_by_the_condition_that_is_too_wide() {
        let statement = r#"{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"StringLike": {"aws:SourceVpce": "*"}}}"#;
        for statement in [statement.to_owned(), format!("[{statement}]")] {
            assert_eq!(found(PolicyKind::Resource, &statement), ["permissive-condition-value"]);
        }
        let other =
            r#"{"Effect": "Allow", "Principal": "*", "Action": "sns:Publish", "Resource": "*"}"#;
        assert_eq!(
            found(PolicyKind::Resource, &format!("[{statement}, {other}]")),
            ["public-principal", "permissive-condition-value"]
        );
    }

    #[test]
    fn a_condition_of_a_denial_may_be_the_answer() {
        let deny = r#"{"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition": {"StrringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}"#;
        let allow = r#"{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}"#;
        let both = format!("[{allow}, {deny}]");
        assert_eq!(found(PolicyKind::Resource, &both), ["invalid-condition-operator"]);
        let read = both.replace("StrringNotEquals", "StringEquals");
        assert_eq!(found(PolicyKind::Resource, &read), ["public-principal"]);
    }

    #[test]
    fn a_misspelt_key_may_be_the_answer() {
        for (kind, statement, finding) in [
            (
                PolicyKind::Identity,
                format!(
                    r#"{PASS}, "Condition": {{"StringEquals": {{"iam:PassedToServce": "lambda.amazonaws.com"}}}}}}"#
                ),
                "unknown-service-condition-key",
            ),
            (
                PolicyKind::Identity,
                r#"{"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": {"StringEquals": {"iam:AWSSrviceName": "lambda.amazonaws.com"}}}"#.to_owned(),
                "unknown-service-condition-key",
            ),
            (
                PolicyKind::Resource,
                r#"{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::b"}, "StringEquals": {"aws:SourceAcount": "123456789012"}}}"#.to_owned(),
                "invalid-global-condition-key",
            ),
        ] {
            assert_eq!(found(kind, &statement), [finding]);
        }
        let another =
            format!(r#"{PASS}, "Condition": {{"StringEquals": {{"iam:NewKey": "x"}}}}}}"#);
        assert_eq!(
            found(PolicyKind::Identity, &another),
            ["unrestricted-pass-role", "unknown-service-condition-key"]
        );
    }
}
