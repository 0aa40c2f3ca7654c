//! OpenID Connect issuers: their condition keys, and the issuers that many tenants share.

/// The claim that a trust policy must test for each issuer that many tenants share, according to
/// the [controls for shared OIDC providers][1] of the IAM User Guide as of [`SHARED_ISSUERS_DATE`].
///
/// The IBM Turbonomic issuers are missing because their names are generated.
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
pub const SHARED_ISSUERS: [(&str, &str); 16] = [
    ("token.actions.githubusercontent.com", "sub"),
    ("vstoken.actions.githubusercontent.com", "sub"),
    ("oidc-configuration.audit-log.githubusercontent.com", "sub"),
    ("gitlab.com", "sub"),
    ("agent.buildkite.com", "sub"),
    ("app.terraform.io", "sub"),
    ("oidc.codefresh.io", "sub"),
    ("studio.datachain.ai/api", "sub"),
    ("scalr.io", "sub"),
    ("tokens.cloud.shisho.dev", "sub"),
    ("proidc.upbound.io", "sub"),
    ("cognito-identity.amazonaws.com", "aud"),
    ("api.pulumi.com/oidc", "aud"),
    ("sandboxes.cloud", "aud"),
    ("oidc.vercel.com", "aud"),
    ("sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d", "sts:RoleSessionName"),
];

/// The year in which [`SHARED_ISSUERS`] was compiled.
pub const SHARED_ISSUERS_DATE: &str = "2026";

/// Returns the condition key that a policy that trusts a shared issuer must test.
///
/// ```
/// use policy_core::model::key_of_shared_issuer;
///
/// assert_eq!(key_of_shared_issuer("gitlab.com").as_deref(), Some("gitlab.com:sub"));
/// assert_eq!(key_of_shared_issuer("gitlab.example.com"), None);
/// ```
#[must_use]
pub fn key_of_shared_issuer(issuer: &str) -> Option<String> {
    let (name, claim) = SHARED_ISSUERS.iter().find(|(name, _)| is_same_issuer(name, issuer))?;
    Some(if claim.contains(':') { (*claim).to_owned() } else { format!("{name}:{claim}") })
}

/// Returns the issuer and claim of a condition key such as `gitlab.com:sub`; `None` for a service's
/// key, whose prefix has no dot.
#[must_use]
pub fn split_issuer_key(key: &str) -> Option<(&str, &str)> {
    let (issuer, claim) = key.rsplit_once(':')?;
    let host = issuer.split(['/', ':']).next()?;
    host.contains('.').then_some((issuer, claim))
}

/// Returns whether two strings name the same issuer. Condition keys are case-insensitive, and a
/// final slash is ignored.
#[must_use]
pub fn is_same_issuer(left: &str, right: &str) -> bool {
    left.trim_end_matches('/').eq_ignore_ascii_case(right.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_issuers_are_told_from_those_of_services() {
        for (key, want) in [
            ("gitlab.com:sub", Some(("gitlab.com", "sub"))),
            (
                "oidc.eks.us-east-1.amazonaws.com/id/A:aud",
                Some(("oidc.eks.us-east-1.amazonaws.com/id/A", "aud")),
            ),
            ("issuer.example:8443/x:sub", Some(("issuer.example:8443/x", "sub"))),
            ("SAML:aud", None),
            ("kms:EncryptionContext:a.b:c", None),
            ("aws:RequestTag/a.b", None),
            ("gitlab.com", None),
        ] {
            assert_eq!(split_issuer_key(key), want, "{key}");
        }
    }

    #[test]
    fn shared_issuers_are_found_in_any_casing() {
        assert!(is_same_issuer("Gitlab.com/", "gitlab.com"));
        assert_eq!(
            key_of_shared_issuer("sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/")
                .as_deref(),
            Some("sts:RoleSessionName")
        );
    }
}
