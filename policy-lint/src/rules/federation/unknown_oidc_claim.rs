use crate::issuers::{is_common_claim, is_trusted, meant_claim, split_key};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::PolicyKind;
use policy_core::model::hole::has_hole;
use policy_core::suggest::did_you_mean;

rule! {
    /// An issuer's key with a claim for which IAM has no condition key.
    ///
    /// For the tokens of any issuer, IAM has the keys `aud`, `sub`, `amr`, `azp`, `email` and `oaud`. For
    /// some issuers it has more, which are in the reference data: GitHub Actions, GitLab, Buildkite,
    /// CircleCI, Oracle Cloud, Google and others. Requests do not contain any other claim of a token, such as
    /// `groups`, so a condition on it never holds, or holds for everyone. A key that is a typo away from one
    /// of these is an error. Any other key is a warning, because IAM sometimes adds claims.
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
    if meant_claim(claim).is_none() && !is_never_passed(site, issuer, claim) {
        return;
    }
    // Another rule reports the key of another issuer.
    if !is_trusted(statement, issuer) {
        return;
    }
    let at = key.len() - claim.len();
    let finding = |message: String| {
        Finding::new(&RULE, site.key_place(), message).pointing(
            key,
            at..key.len(),
            "expected a claim that IAM supports",
        )
    };
    report.push(match meant_claim(claim) {
        Some(meant) => {
            finding(format!("no token from `{}` has the claim `{}`", quoted(issuer), quoted(claim)))
                .help(did_you_mean(&[&format!("{issuer}:{meant}")]))
        }
        None => finding(format!("IAM has no condition key for the claim `{}`", quoted(claim)))
            .leveled(Level::Warning)
            .help(help(site, issuer)),
    });
}

/// Whether IAM has no key for an issuer's claim, according to the reference data.
fn is_never_passed(site: &ConditionSite<'_>, issuer: &str, claim: &str) -> bool {
    let catalog = site.statement.context().catalog.filter(|catalog| catalog.has_services());
    let Some(sts) = catalog.and_then(|catalog| catalog.service("sts")) else { return false };
    if has_hole(claim) || is_common_claim(claim) {
        return false;
    }
    if has_hole(issuer) {
        // It can be any issuer that has claims of its own.
        let mut keys = sts.condition_keys().map(|key| key.name.spelling());
        let is_it =
            |key: &str| key.rsplit(':').next().is_some_and(|it| it.eq_ignore_ascii_case(claim));
        return !keys.any(|key| is_it(&key));
    }
    // A GitHub enterprise has a path after the shared issuer.
    let host = issuer.split('/').next().unwrap_or_default();
    let has_key = |issuer: &str| sts.condition_key(&format!("{issuer}:{claim}")).is_some();
    !has_key(issuer) && !has_key(host)
}

fn help(site: &ConditionSite<'_>, issuer: &str) -> String {
    let date = site
        .statement
        .context()
        .catalog
        .map_or(String::new(), |catalog| format!(" (data of {})", catalog.date()));
    format!("test `{0}:sub` or `{0}:aud`; requests do not contain this claim{date}", quoted(issuer))
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
                            //^^^^ error: no token from `id.example/a` has the claim `audd`
                "ID.example/a:usb": "x",
                            //^^^ error: no token from `ID.example/a` has the claim `usb`
                "id.example/a:groups": "x",
                            //^^^^^^ warning: IAM has no condition key for the claim `groups`
                "id.example/a:acr": "x",
                            //^^^ warning: IAM has no condition key for the claim `acr`
                "id.example/a:AUD": "x", "id.example/a:email": "x", "id.example/a:oaud": "x",
                "id.example/b:audd": "x"
                "#,
            ),
        );
    }

    #[test]
    fn the_claims_of_an_issuer_in_the_data_are_quiet() {
        for (issuer, claims, is_known) in [
            ("token.actions.githubusercontent.com", ["repository", "actor_id"], true),
            ("token.actions.githubusercontent.com/acme", ["repository", "actor_id"], true),
            ("gitlab.com", ["namespace_id", "ref_protected"], true),
            ("agent.buildkite.com", ["organization_slug", "PIPELINE_ID"], true),
            ("accounts.google.com", ["google/organization_number", "email"], true),
            ("oidc.circleci.com/org/1a2b", ["oidc.circleci.com/project-id", "sub"], true),
            ("gitlab.com", ["project_path", "namespace_path"], false),
            ("oidc.eks.us-east-1.amazonaws.com/id/A1", ["kubernetes.io", "namespace"], false),
            ("app.terraform.io", ["terraform_workspace_name", "terraform_organization_id"], false),
        ] {
            let keys = claims.map(|claim| format!("\"{issuer}:{claim}\": \"x\"")).join(",");
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{{}}}]}}"#,
                elements(issuer, &keys)
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Trust, &context).unwrap();
            let found = outcome.findings.iter().filter(|it| it.rule() == &RULE).count();
            assert_eq!(found, if is_known { 0 } else { 2 }, "{issuer} {claims:?}");
        }
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
                 //^^^^ error: no token from `\u{F0001}` has the claim `audd`
                \"\u{F0001}:aud\": \"x\"
            ",
        );
        check_drawn_filled(&[Some(0), Some(0)], &RULE, PolicyKind::Trust, &loud);
        // A claim that some issuer has is not reported for an issuer that can be any.
        let loud = elements(
            issuer,
            "
                \"\u{F0001}:groups\": \"x\",
                 //^^^^^^ warning: IAM has no condition key for the claim `groups`
                \"\u{F0001}:repository\": \"x\"
            ",
        );
        check_drawn_filled(&[Some(0), Some(0)], &RULE, PolicyKind::Trust, &loud);
    }
}
