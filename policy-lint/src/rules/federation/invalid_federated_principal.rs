use crate::issuers::{is_slip, meant_issuer};
use crate::placeholders::is_no_plain_text;
use crate::principals::is_only_no_principal;
use crate::rule::rule;
use crate::words::in_words;
use crate::{Check, Finding, Level, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{
    ArnFields, FederatedPrincipalKind, PolicyKind, WELL_KNOWN_HOSTS, name_fault,
};
use policy_core::suggest::{did_you_mean, nearest};

rule! {
    /// A `Federated` principal that is not an identity provider.
    ///
    /// A federated principal is the ARN of a SAML or OIDC provider in the account, or one of the hosts
    /// that need no provider: `cognito-identity.amazonaws.com`, `accounts.google.com`, `www.amazon.com`
    /// and `graph.facebook.com`. IAM rejects other strings. It accepts the name of another host, which
    /// matches only as part of a provider's ARN, so that is a warning.
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
    if site.statement.kind() != PolicyKind::Trust {
        return;
    }
    match provider {
        FederatedPrincipalKind::Url => report.push(url(site)),
        FederatedPrincipalKind::SamlProvider { .. } => {
            let arn = ArnFields::split(site.text).ok();
            if let Some(fault) = arn.as_ref().and_then(name_fault) {
                let words = fault.words_of_principal(site.text);
                report.push(in_words(&RULE, site.place(), site.text, words));
            }
        }
        FederatedPrincipalKind::NotAProvider if !is_no_plain_text(site.text) => {
            report.push(no_provider(site))
        }
        FederatedPrincipalKind::Malformed(error) if is_only_no_principal(site.text, error) => {
            report.push(
                Finding::new(&RULE, site.place(), error.message())
                    .pointing(site.text, error.range(), error.expected())
                    .help(SHAPES),
            );
        }
        FederatedPrincipalKind::OtherHost(host)
            if !host.contains("amazonaws.com")
                || is_slip(host, "cognito-identity.amazonaws.com") =>
        {
            report.push(other_host(site, host));
        }
        FederatedPrincipalKind::OidcProvider { issuer, .. } => {
            if let Some(meant) = meant_issuer(issuer) {
                report.push(misspelt_issuer(site, issuer, meant));
            }
        }
        _ => {}
    }
}

const SHAPES: &str = "write `arn:aws:iam::<account>:oidc-provider/<host>` or `arn:aws:iam::<account>:saml-provider/<name>`";

fn url(site: &PrincipalSite<'_>) -> Finding {
    let host = site.text.split_once("://").map_or(site.text, |(_, host)| host);
    let host = quoted(host.trim_end_matches('/'));
    let scheme = 0..site.text.len() - site.text.split_once("://").map_or(0, |(_, host)| host.len());
    let message = format!("the identity provider `{}` is a URL", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, scheme, "expected the provider's ARN")
        .help(format!("write `arn:aws:iam::<account>:oidc-provider/{host}`"))
}

fn no_provider(site: &PrincipalSite<'_>) -> Finding {
    let message = if site.text.is_empty() {
        "the identity provider is empty".to_owned()
    } else {
        format!("`{}` is not an identity provider", quoted(site.text))
    };
    Finding::new(&RULE, site.place(), message).help(SHAPES)
}

fn other_host(site: &PrincipalSite<'_>, host: &str) -> Finding {
    let near = nearest(host, WELL_KNOWN_HOSTS.into_iter(), 1);
    let near = near.first().copied().or_else(|| {
        let part = host.contains('.').then_some(host);
        WELL_KNOWN_HOSTS.into_iter().find(|known| part.is_some_and(|part| known.contains(part)))
    });
    let host = quoted(host);
    Finding::new(
        &RULE,
        site.place(),
        format!("`{host}` is not an identity provider built into AWS"),
    )
    .leveled(Level::Warning)
    .help(match near {
        Some(near) => did_you_mean(&[near]),
        None => format!("write `arn:aws:iam::<account>:oidc-provider/{host}`"),
    })
}

fn misspelt_issuer(site: &PrincipalSite<'_>, issuer: &str, meant: &str) -> Finding {
    let start = site.text.len() - issuer.len();
    Finding::new(&RULE, site.place(), format!("`{}` is not a known issuer", quoted(issuer)))
        .leveled(Level::Warning)
        .pointing(site.text, start..site.text.len(), "expected the host of an issuer")
        .help(did_you_mean(&[meant]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn what_is_no_provider_is_named() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": [
                "arn:aws:iam::123456789012:role/x",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:role/x` is not an identity provider
                "https://gitlab.com/",
               //^^^^^^^^ error: the identity provider `https://gitlab.com/` is a URL
                "gitlab.com",
              //^^^^^^^^^^^^ warning: `gitlab.com` is not an identity provider built into AWS
                "arn:aws:iam::123456789012:oidc-provider/",
                                         //^^^^^^^^^^^^^^ error: `arn:aws:iam::123456789012:oidc-provider/` has no provider
                "cognito-identity.amazon.com",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `cognito-identity.amazon.com` is not an identity provider built into AWS
                "Cognito-identity.amazonaws.com",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Cognito-identity.amazonaws.com` is not an identity provider built into AWS
                "arn:aws:iam::123456789012:oidc-provider/token.action.githubusercontent.com",
                                                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `token.action.githubusercontent.com` is
                                                       // not a known issuer
                "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com/",
                                                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning:
                                                       // `token.actions.githubusercontent.com/` is not a known issuer
                "arn:aws:iam::123456789012:saml-provider/my idp",
                                                         //^ error: `my idp` is not a valid name for a SAML provider
                "google"
              //^^^^^^^^ error: `google` is not an identity provider
            ]}"#,
        );
    }

    #[test]
    fn what_was_meant_is_offered() {
        for (provider, want) in [
            ("cognito-identity.amazon.com", "did you mean `cognito-identity.amazonaws.com`?"),
            ("facebook.com", "did you mean `graph.facebook.com`?"),
            ("google.com", "did you mean `accounts.google.com`?"),
            ("accounts.google", "did you mean `accounts.google.com`?"),
            ("amazon.com", "did you mean `www.amazon.com`?"),
            ("gitlab.com", "write `arn:aws:iam::<account>:oidc-provider/gitlab.com`"),
            (
                "arn:aws:iam::123456789012:oidc-provider/token.action.githubusercontent.com",
                "did you mean `token.actions.githubusercontent.com`?",
            ),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {{"Federated": "{provider}"}}}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Trust, &context).unwrap();
            let mut own = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            assert_eq!(own.next().and_then(Finding::help_text), Some(want), "{provider}");
        }
    }

    #[test]
    fn providers_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": [
                \"${X}\", \"\u{F0000}\", \"arn:aws:iam::\u{F0000}:oidc-provider/\u{F0001}\", \"accounts.google.com\",
                \"cognito-identity.cn-north-1.amazonaws.com.cn\", \"arn:aws:iam::12:saml-provider/x\",
                \"arn:aws:iam::123456789012:oidc-provider/gitlab.co\", \"arn:aws:iam::123456789012:oidc-provider/vstoken.actions.githubusercontent.com\",
                \"arn:aws:iam::123456789012:oidc-provider/sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/\"
            ]}",
        );
    }
}
