use crate::accompanied::check_keys;
use crate::rule::rule;
use crate::{Check, ConditionSite, PolicyView, Report};

rule! {
    /// A trust policy that requires a source identity but does not allow `sts:SetSourceIdentity`.
    ///
    /// `sts:SourceIdentity` is in a request that sets a source identity. Only a principal that is allowed
    /// to call `sts:SetSourceIdentity` on the role can set one: a request without it lacks the key, and a
    /// request with it is denied, so nobody can assume the role.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/DevUser"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:SourceIdentity": "DevUser"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/DevUser"}, "Action": ["sts:AssumeRole", "sts:SetSourceIdentity"], "Condition": {"StringEquals": {"sts:SourceIdentity": "DevUser"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html>.
    RULE = "missing-set-source-identity", codes: [], level: Error, rows: ["own"],
    yields_in_statement_to: &["missing-session-action"], asks_for_condition: true,
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    check_keys(&RULE, "sts:SetSourceIdentity", is_source_identity, policy, report);
}

fn is_source_identity(site: &ConditionSite<'_>) -> bool {
    site.is_key("sts:SourceIdentity")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_filled};
    use policy_core::model::PolicyKind;

    #[test]
    fn an_identity_that_cannot_be_set_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"},
            "Action": "sts:AssumeRole", "Condition": {
                "StringLike": {"sts:sourceIdentity": "D*"},
                             //^^^^^^^^^^^^^^^^^^^^ error: requests contain `sts:sourceIdentity` only with `sts:SetSourceIdentity`, which
                             // is not allowed
                "StringNotEquals": {"sts:SourceIdentity": "Dan"}, "Null": {"aws:SourceIdentity": "false"}
            }}]}"#,
        );
    }

    #[test]
    fn another_statement_can_allow_it() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {
                "StringEquals": {"sts:SourceIdentity": "Diego"}}}, {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "STS:setsourceidentity"}]}"#,
        );
        for actions in ["\"\u{F0000}\"", "[\"sts:AssumeRole\", \"\u{F0000}\"]"] {
            let elements = format!(
                r#""Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, "Action": {actions}, "Condition": {{
                "StringEquals": {{"sts:SourceIdentity": "Diego"}}}}"#
            );
            check_drawn_filled(&[None], &RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn what_holds_without_an_identity_and_other_policies_are_quiet() {
        let statement = |effect: &str, condition: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "{effect}", "Principal": {{"AWS": "123456789012"}}, "Action": "sts:AssumeRole", "Condition": {{{condition}}}}}]}}"#
            )
        };
        for (effect, condition) in [
            ("Allow", r#""StringEqualsIfExists": {"sts:SourceIdentity": "Diego"}"#),
            ("Allow", r#""Null": {"sts:SourceIdentity": "true"}"#),
            ("Deny", r#""StringEquals": {"sts:SourceIdentity": "Diego"}"#),
        ] {
            check_drawn(&RULE, PolicyKind::Trust, &statement(effect, condition));
        }
        let required = statement("Allow", r#""StringEquals": {"sts:SourceIdentity": "Diego"}"#);
        check_drawn(&RULE, PolicyKind::Resource, &required);
    }
}
