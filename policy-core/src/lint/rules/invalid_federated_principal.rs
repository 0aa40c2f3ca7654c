use crate::lint::rule::rule;
use crate::lint::{
    Check, Finding, Level, PrincipalSite, PrincipalValue, Report, is_told_elsewhere, quoted,
};
use crate::model::{ArnFields, FederatedPrincipalKind, PolicyKind, name_fault};

rule! {
    /// A `Federated` principal that is no identity provider.
    ///
    /// It is the ARN of a SAML or OIDC provider of the account, or one of the hosts that need none:
    /// `cognito-identity.amazonaws.com`, `accounts.google.com`, `www.amazon.com` and
    /// `graph.facebook.com`. IAM refuses other texts. It takes the name of another host, which
    /// only matches when it is a provider's ARN, so that is a warning.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "https://gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com", "gitlab.com:sub": "project_path:group/project:ref_type:branch:ref:main"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com", "gitlab.com:sub": "project_path:group/project:ref_type:branch:ref:main"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "invalid-federated-principal",
    codes: ["INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY"], level: Error,
    rows: ["A22"], check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Federated(provider) = &site.value else { return };
    if site.statement.kind != PolicyKind::Trust {
        return;
    }
    match provider {
        FederatedPrincipalKind::Url => report.push(url(site)),
        FederatedPrincipalKind::SamlProvider { .. } => {
            let arn = ArnFields::split(site.text).ok();
            if let Some(fault) = arn.as_ref().and_then(name_fault) {
                report.push(super::invalid_principal::bad_name(&RULE, site, &fault));
            }
        }
        FederatedPrincipalKind::NotAProvider if !is_told_elsewhere(site.text) => {
            report.push(no_provider(site))
        }
        FederatedPrincipalKind::Malformed(error)
            if super::invalid_principal::is_only_no_principal(site.text, error) =>
        {
            report.push(
                Finding::new(&RULE, site.place(), error.to_string())
                    .pointing(site.text, error.range(), error.expected())
                    .help(SHAPES),
            );
        }
        FederatedPrincipalKind::OtherHost(host) if !host.contains("amazonaws.com") => {
            report.push(other_host(site));
        }
        _ => {}
    }
}

const SHAPES: &str = "a provider is `arn:aws:iam::<account>:oidc-provider/<host>` or `arn:aws:iam::<account>:saml-provider/<name>`";

fn url(site: &PrincipalSite<'_>) -> Finding {
    let host = site.text.split_once("://").map_or(site.text, |(_, host)| host);
    let host = quoted(host.trim_end_matches('/'));
    let scheme = 0..site.text.len() - site.text.split_once("://").map_or(0, |(_, host)| host.len());
    let message = format!("the identity provider `{}` is a URL", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, scheme, "expected the ARN of a provider")
        .help(format!("write `arn:aws:iam::<account>:oidc-provider/{host}`"))
}

fn no_provider(site: &PrincipalSite<'_>) -> Finding {
    let message = if site.text.is_empty() {
        "the identity provider is empty".to_owned()
    } else {
        format!("`{}` is no identity provider", quoted(site.text))
    };
    Finding::new(&RULE, site.place(), message).help(SHAPES)
}

fn other_host(site: &PrincipalSite<'_>) -> Finding {
    let host = quoted(site.text);
    Finding::new(&RULE, site.place(), format!("`{host}` is no provider that AWS has built in"))
        .leveled(Level::Warning)
        .help(format!("write `arn:aws:iam::<account>:oidc-provider/{host}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;

    #[test]
    fn what_is_no_provider_is_named() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": [
                "arn:aws:iam::123456789012:role/x",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:role/x` is no identity provider
                "https://gitlab.com/",
               //^^^^^^^^ error: the identity provider `https://gitlab.com/` is a URL
                "gitlab.com",
              //^^^^^^^^^^^^ warning: `gitlab.com` is no provider that AWS has built in
                "arn:aws:iam::123456789012:oidc-provider/",
                                         //^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:oidc-provider/` has no provider
                "arn:aws:iam::123456789012:saml-provider/my idp",
                                                         //^ error: `my idp` is no name of a SAML provider
                "google"
              //^^^^^^^^ error: `google` is no identity provider
            ]}"#,
        );
    }

    #[test]
    fn providers_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": [
                \"${X}\", \"\u{F0000}\", \"arn:aws:iam::\u{F0000}:oidc-provider/\u{F0001}\", \"accounts.google.com\",
                \"cognito-identity.cn-north-1.amazonaws.com.cn\", \"arn:aws:iam::12:saml-provider/x\"
            ]}",
        );
    }
}
