use crate::issuers::WITH_APP_ID;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{WELL_KNOWN_HOSTS, is_same_issuer, split_issuer_key};

rule! {
    /// The key `aud` for an issuer that uses `app_id`.
    ///
    /// Login with Amazon and Facebook name the application in `www.amazon.com:app_id` and
    /// `graph.facebook.com:app_id`. They do not have the key `aud`, so a condition on it never holds.
    /// The reverse, `app_id` for Google or Amazon Cognito, is a warning.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "graph.facebook.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"graph.facebook.com:aud": "app"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "graph.facebook.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"graph.facebook.com:app_id": "app"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>.
    RULE = "aud-instead-of-app-id", codes: [], level: Error, rows: ["B5.13"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some((issuer, claim)) = split_issuer_key(&site.condition.key) else { return };
    let has_app_id = || WITH_APP_ID.iter().any(|it| is_same_issuer(it, issuer));
    let is_built_in = || WELL_KNOWN_HOSTS.iter().any(|it| is_same_issuer(it, issuer));
    if claim.eq_ignore_ascii_case("app_id") && is_built_in() && !has_app_id() {
        let message = format!("`{}` does not have the key `app_id`", quoted(issuer));
        report.push(
            Finding::new(&RULE, site.key_place(), message)
                .leveled(Level::Warning)
                .help(format!("write `{}:aud`", quoted(issuer))),
        );
        return;
    }
    if claim.eq_ignore_ascii_case("aud") && has_app_id() {
        let message = format!("`{}` does not have the key `aud`", quoted(issuer));
        report.push(
            Finding::new(&RULE, site.key_place(), message)
                .help(format!("write `{}:app_id`", quoted(issuer))),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn other_issuers_have_aud() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {
                "www.amazon.com:aud": "x", "accounts.google.com:aud": "x", "graph.facebook.com:app_id": "x", "id.example:app_id": "x",
              //^^^^^^^^^^^^^^^^^^^^ error: `www.amazon.com` does not have the key `aud`
                "accounts.google.com:app_id": "x"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `accounts.google.com` does not have the key `app_id`
            }}"#,
        );
    }
}
