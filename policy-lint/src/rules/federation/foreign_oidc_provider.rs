use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{FederatedPrincipalKind, PolicyKind};

rule! {
    /// A role that trusts an OpenID Connect provider in another account.
    ///
    /// A provider is an IAM resource in the role's account. AWS STS looks up a token's issuer there, so
    /// a provider in another account never gets anyone a session of the role. The rule needs to know
    /// the project's own accounts. With these settings:
    ///
    /// ```toml
    /// [accounts]
    /// own = ["123456789012"]
    /// ```
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::210987654321:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:sub": "system:serviceaccount:default:my-app", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:sub": "system:serviceaccount:default:my-app", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "foreign-oidc-provider", codes: [], level: Error, rows: ["B5.6"],
    check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Federated(FederatedPrincipalKind::OidcProvider { account, .. }) =
        &site.value
    else {
        return;
    };
    let statement = &site.statement;
    if statement.kind() == PolicyKind::Trust && statement.context().project.is_foreign(account) {
        report.push(finding(site, account));
    }
}

fn finding(site: &PrincipalSite<'_>, account: &str) -> Finding {
    let at = site.text.find(account).unwrap_or_default();
    let message = format!("`{}` is a provider in another account", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, at..at + account.len(), "expected the role's account")
        .help("create a provider in the role's account, or list the account under `own` in `iam-policy.toml`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, check_drawn_statement_in, project};

    const FEDERATED: &str = r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": [
        "arn:aws:iam::210987654321:oidc-provider/idp.example.com",
                    //^^^^^^^^^^^^ error: `arn:aws:iam::210987654321:oidc-provider/idp.example.com` is a provider in another account
        "arn:aws:iam::123456789012:oidc-provider/idp.example.com", "arn:aws:iam::󰀀:oidc-provider/idp.example.com",
        "accounts.google.com", "arn:aws:iam::210987654321:saml-provider/idp"
    ]}"#;

    #[test]
    fn trusting_an_account_does_not_move_its_provider() {
        check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, FEDERATED);
    }

    #[test]
    fn without_own_accounts_and_outside_of_trust_policies_it_is_quiet() {
        let quiet: Vec<&str> = FEDERATED.lines().filter(|line| !line.contains("//^")).collect();
        let quiet = quiet.join("\n");
        check_drawn_statement(&RULE, PolicyKind::Trust, &quiet);
        check_drawn_statement_in(&project(), &RULE, PolicyKind::Resource, &quiet);
    }
}
