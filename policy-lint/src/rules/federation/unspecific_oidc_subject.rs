use crate::issuers::{has_open_host, is_misspelt_claim, is_mixed, same_issuer, split_key};
use crate::rule::rule;
use crate::subjects::{Open, Subjects, subjects_of_issuer, subjects_of_site};
use crate::tenants::takes_tokens;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_core::model::hole::has_hole;
use policy_core::model::{BaseOperator, PrincipalType, key_of_shared_issuer};
use policy_core::semantics::pattern::has_only_wildcards;
use policy_core::semantics::truth::Truth;

rule! {
    /// Trust in an issuer's tokens that does not say whose tokens are meant.
    ///
    /// Every workload in an Amazon EKS cluster has tokens from the cluster's issuer with the audience
    /// `sts.amazonaws.com`, so only `<issuer>:sub` tells the workloads apart. Without it, or with
    /// `system:serviceaccount:*`, every workload can assume the role. GitLab, HCP Terraform, Buildkite,
    /// Codefresh, Scalr, Pulumi, Vercel and Google have one issuer for all customers: a wildcard in the
    /// organization's name, as in `organization:acme*`, lets in strangers. So does a wildcard in the ID of
    /// an Amazon Cognito identity pool, as in `us-east-1:*`, because everyone can create a pool there. A
    /// wildcard in the name of a project, pipeline or workspace lets in others in the organization, and is
    /// a warning.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"app.terraform.io:aud": "aws.workload.identity"}, "StringLike": {"app.terraform.io:sub": "organization:*:project:*:workspace:*:run_phase:*"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"app.terraform.io:aud": "aws.workload.identity"}, "StringLike": {"app.terraform.io:sub": "organization:acme:project:web:workspace:prod:run_phase:*"}}}]}
    /// ```
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"cognito-identity.amazonaws.com:aud": "us-east-1:*"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html>,
    /// <https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html>.
    RULE = "unspecific-oidc-subject", codes: [], level: SecurityWarning, rows: ["own"],
    yields_to: &["uncontrolled-shared-issuer"], asks_for_condition: true,
    check: Check::Several(&[Check::Statement(check_statement), Check::Condition(check_condition)]),
}

/// Reports a trust that does not test any claim that tells whose token it is.
fn check_statement(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if !takes_tokens(statement) || is_mixed(statement) {
        return;
    }
    // Another rule reports several providers in a statement.
    let mut issuers = statement.oidc_issuers();
    let (Some((index, issuer)), None) = (issuers.next(), issuers.next()) else { return };
    let row = subjects_of_issuer(issuer).find(|row| !row.needs.is_empty());
    let Some(row) = row.filter(|row| is_untold(statement, issuer, row)) else { return };
    let (message, claim, value) = if row.is_of_cluster() {
        let cluster = quoted(issuer);
        let message =
            format!("every service account of the cluster `{cluster}` can assume the role");
        (message, "sub", row.form)
    } else {
        let message = format!(
            "no condition limits which identities of `{}` can assume the role",
            quoted(issuer)
        );
        (message, "aud", "<client id>")
    };
    let place = statement.principal_place(PrincipalType::Federated, index);
    report.push(Finding::new(&RULE, place, message).help(format!(
        "add `StringEquals` on `{}:{claim}` with a value such as `{value}`",
        quoted(issuer)
    )));
}

/// Whether conditions test an issuer's claims, but none of the needed ones. Another rule reports a trust
/// without any condition.
fn is_untold(statement: &StatementView<'_>, issuer: &str, row: &Subjects) -> bool {
    let mut has_any = false;
    for site in statement.condition_sites() {
        let key = &*site.condition.key;
        if is_misspelt_claim(&site) {
            return false;
        }
        let Some((other, claim)) = split_key(key) else {
            if has_open_host(key) {
                return false;
            }
            continue;
        };
        match same_issuer(statement.context(), other, issuer) {
            Truth::Always => has_any = true,
            _ => return false,
        }
        let is_needed = row.needs.iter().any(|needed| needed.eq_ignore_ascii_case(claim));
        let tells = site.condition.operator.base.is_positive_string()
            || site.condition.operator.base == BaseOperator::NumericEquals;
        if has_hole(claim) || (is_needed && tells) {
            return false;
        }
    }
    has_any
}

/// Reports a pattern that leaves open whose token it is.
fn check_condition(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.base != BaseOperator::StringLike {
        return;
    }
    let Some(row) = subjects_of_site(site) else { return };
    let Some((issuer, _)) = site.condition.key.rsplit_once(':') else { return };
    let is_asked_for = key_of_shared_issuer(issuer).is_some_and(|key| site.is_key(&key));
    let mut pinned = None;
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        // IAM rejects a value that is only wildcards if it requires the claim.
        if is_asked_for && has_only_wildcards(text) {
            continue;
        }
        let Some((open, at)) = row.open(text) else { continue };
        let is_pinned = *pinned.get_or_insert_with(|| {
            site.statement.condition_sites().any(|it| row.is_pinned_by(&it))
        });
        let Some(level) = level(row, open).filter(|_| !is_pinned) else { continue };
        let message = format!("`{}` lets in {}", quoted(text), who(row, open));
        report.push(
            Finding::new(&RULE, site.value_place(index), message)
                .leveled(level)
                .pointing(text, at..at + 1, expected(row, open))
                .help(format!("write `{}`", row.form)),
        );
    }
}

/// Returns the level of the finding, or nothing if guides leave this part open.
fn level(row: &Subjects, open: Open) -> Option<Level> {
    match (open, row.is_of_cluster()) {
        (Open::Everything, _) | (Open::Tenant, false) => Some(Level::SecurityWarning),
        (Open::Tenant, true) | (Open::Own, false) => Some(Level::Warning),
        // The Amazon EKS guide shows how to let in a whole namespace.
        (Open::Own, true) => None,
    }
}

fn who(row: &Subjects, open: Open) -> String {
    match (open, row.is_of_cluster()) {
        (Open::Everything, true) => "every service account of the cluster".to_owned(),
        (Open::Tenant, true) => "service accounts with this name in every namespace".to_owned(),
        (Open::Everything | Open::Tenant, false) => format!("strangers who use {}", row.whose),
        (Open::Own, _) => "others in the same organization".to_owned(),
    }
}

fn expected(row: &Subjects, open: Open) -> &'static str {
    match (open, row.is_of_cluster()) {
        (Open::Own, _) => "expected the full name",
        (_, true) => "expected a namespace",
        (_, false) if row.form.ends_with("<uuid>") => "expected the full ID of the identity pool",
        (_, false) => "expected the full name of the organization",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_filled, check_drawn_statement};
    use policy_core::model::PolicyKind;

    fn elements(issuer: &str, condition: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\":\n  \"arn:aws:iam::123456789012:oidc-provider/{issuer}\"\n}}, \"Condition\": {{{condition}}}"
        )
    }

    const EKS: &str = "oidc.eks.us-east-1.amazonaws.com/id/A1";

    #[test]
    fn the_part_that_is_open_decides() {
        let like = |issuer: &str, values: &str| {
            let condition = format!("\"StringLike\": {{\"{issuer}:sub\": [\n{values}\n]}}");
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(issuer, &condition));
        };
        like(
            EKS,
            r#"
                "system:serviceaccount:*",
                                     //^ security-warning: `system:serviceaccount:*` lets in every service account of the cluster
                "system:serviceaccount:*:deployer",
                                     //^ warning: `system:serviceaccount:*:deployer` lets in service accounts with this name in every
                                     // namespace
                "*",
               //^ security-warning: `*` lets in every service account of the cluster
                "system:serviceaccount:default:*", "system:serviceaccount:team-*:deployer"
            "#,
        );
        like(
            "app.terraform.io",
            r#"
                "organization:acme*:project:web:workspace:prod:run_phase:*",
                                //^ security-warning: `organization:acme*:project:web:workspace:prod:run_phase:*` lets in strangers who
                                // use HCP Terraform
                "organization:acme:project:*:workspace:*:run_phase:*",
                                                     //^ warning: `organization:acme:project:*:workspace:*:run_phase:*` lets in others in
                                                     // the same organization
                "*", "organization:acme:project:*:workspace:prod:run_phase:*"
            "#,
        );
        like(
            "gitlab.com",
            r#"
                "project_path:*/web:ref_type:branch:ref:main",
                            //^ security-warning: `project_path:*/web:ref_type:branch:ref:main` lets in strangers who use GitLab
                "project_path:acme/web:*"
            "#,
        );
    }

    #[test]
    fn everyone_can_create_an_identity_pool() {
        let check = |values: &str, more: &str| {
            let condition = format!(
                "\"StringLike\": {{\"cognito-identity.amazonaws.com:aud\": {values}}}{more}"
            );
            check_drawn_statement(
                &RULE,
                PolicyKind::Trust,
                &format!(
                    "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": \"cognito-identity.amazonaws.com\"}}, \"Condition\": {{{condition}}}"
                ),
            );
        };
        check(
            r#"[
                "us-east-1:*",
                         //^ security-warning: `us-east-1:*` lets in strangers who use Amazon Cognito
                "us-east-1:1*",
                          //^ security-warning: `us-east-1:1*` lets in strangers who use Amazon Cognito
                "us-east-1:12345678-abcd-abcd-abcd-1234567890ab", "*:12345678-abcd-abcd-abcd-1234567890ab"
            ]"#,
            "",
        );
        let user = r#", "StringEquals": {"cognito-identity.amazonaws.com:sub": "us-east-1:12345678-abcd-abcd-abcd-1234567890ab"}"#;
        check(r#""us-east-1:*""#, user);
    }

    #[test]
    fn a_cluster_needs_a_subject() {
        let mark = format!(
            "//{} security-warning: every service account of the cluster `{EKS}` can assume the role",
            "^".repeat(EKS.len() + 42)
        );
        for (condition, is_found) in [
            (format!(r#""StringEquals": {{"{EKS}:aud": "sts.amazonaws.com"}}"#), true),
            (
                format!(
                    r#""StringEquals": {{"{EKS}:aud": "sts.amazonaws.com"}}, "StringNotLike": {{"{EKS}:sub": "system:serviceaccount:x:*"}}"#
                ),
                true,
            ),
            (
                format!(
                    r#""StringEquals": {{"{EKS}:aud": "sts.amazonaws.com", "{EKS}:sub": "system:serviceaccount:x:y"}}"#
                ),
                false,
            ),
            (
                format!(
                    r#""StringEquals": {{"{EKS}:aud": "sts.amazonaws.com", "{EKS}:subb": "system:serviceaccount:x:y"}}"#
                ),
                false,
            ),
            (r#""StringEquals": {"aws:RequestedRegion": "us-east-1"}"#.to_owned(), false),
        ] {
            let text = elements(EKS, &condition);
            let text =
                if is_found { text.replacen("\"\n}", &format!("\"\n{mark}\n}}"), 1) } else { text };
            check_drawn_statement(&RULE, PolicyKind::Trust, &text);
        }
    }

    #[test]
    fn another_claim_can_tell_the_organization() {
        for condition in [
            r#""StringLike": {"gitlab.com:sub": "project_path:*/web:*"}, "StringEquals": {"gitlab.com:namespace_id": "1"}"#,
            r#""StringEquals": {"gitlab.com:sub": "project_path:*/web:*"}"#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements("gitlab.com", condition));
        }
        let quiet = elements(
            "app.terraform.io",
            "\"StringLike\": {\"app.terraform.io:sub\": \"organization:\u{F0000}:project:*:workspace:\u{F0001}:run_phase:*\"}",
        );
        check_drawn_filled(&[None, None], &RULE, PolicyKind::Trust, &quiet);
    }
}
