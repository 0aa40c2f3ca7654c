//! Classification of the values of `Federated` and `CanonicalUser` principals.

use std::ops::Range;

use super::principal_arn::check_global;
use super::{ArnError, ArnErrorKind, ArnFields, Segment, hole};

/// What one value of a `Federated` principal is, according to the [principal element page][1].
///
/// ```
/// use policy_core::model::FederatedPrincipalKind;
///
/// let github = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";
/// assert_eq!(
///     FederatedPrincipalKind::classify(github),
///     FederatedPrincipalKind::OidcProvider {
///         partition: "aws",
///         account: "123456789012",
///         issuer: "token.actions.githubusercontent.com",
///     },
/// );
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FederatedPrincipalKind<'a> {
    /// A SAML provider.
    SamlProvider {
        /// The partition.
        partition: &'a str,
        /// The account ID.
        account: &'a str,
        /// The name of the provider.
        name: &'a str,
    },
    /// An OIDC provider.
    OidcProvider {
        /// The partition.
        partition: &'a str,
        /// The account ID.
        account: &'a str,
        /// The host and path of the issuer, which begin its condition keys.
        issuer: &'a str,
    },
    /// One of the hosts that do not need a provider in the account: [`WELL_KNOWN_HOSTS`].
    Host(&'a str),
    /// Another domain name.
    OtherHost(&'a str),
    /// A string with `*` or `?`.
    Wildcard {
        /// The bytes of the first wildcard.
        range: Range<usize>,
    },
    /// A single hole, which accepts an ARN.
    Hole,
    /// A URL, where IAM accepts a host or an ARN.
    Url,
    /// The ARN of something else, or any other string.
    NotAProvider,
    /// An ARN with a defect.
    Malformed(ArnError),
}

/// The hosts that a `Federated` principal names without an ARN.
pub const WELL_KNOWN_HOSTS: [&str; 4] = [
    "cognito-identity.amazonaws.com",
    "accounts.google.com",
    "www.amazon.com",
    "graph.facebook.com",
];

impl<'a> FederatedPrincipalKind<'a> {
    /// Classifies a value of a `Federated` principal.
    #[must_use]
    pub fn classify(text: &'a str) -> Self {
        if WELL_KNOWN_HOSTS.contains(&text) {
            return Self::Host(text);
        }
        if hole::whole_hole(text).is_some() {
            return Self::Hole;
        }
        if let Some(at) = text.find(['*', '?']) {
            return Self::Wildcard { range: at..at + 1 };
        }
        if text.contains("://") {
            return Self::Url;
        }
        if text.trim_start().starts_with("arn:") {
            return match ArnFields::split(text).and_then(|fields| Self::of_fields(&fields)) {
                Ok(kind) => kind,
                Err(error) => Self::Malformed(error),
            };
        }
        if is_host(text) { Self::OtherHost(text) } else { Self::NotAProvider }
    }

    /// Returns the issuer of the tokens, which begins its condition keys; `None` for SAML.
    #[must_use]
    pub const fn issuer(&self) -> Option<&'a str> {
        match self {
            Self::OidcProvider { issuer, .. } => Some(issuer),
            Self::Host(host) | Self::OtherHost(host) => Some(host),
            _ => None,
        }
    }

    fn of_fields(fields: &ArnFields<'a>) -> Result<Self, ArnError> {
        fields.check()?;
        let (partition, account) = (fields.partition, fields.account);
        let kind = match (fields.service, fields.resource.split_once('/')) {
            ("iam", Some(("saml-provider", name))) => {
                Self::SamlProvider { partition, account, name }
            }
            ("iam", Some(("oidc-provider", issuer))) => {
                Self::OidcProvider { partition, account, issuer }
            }
            _ => return Ok(Self::NotAProvider),
        };
        check_global(fields)?;
        if fields.resource.ends_with("-provider/") {
            return Err(fields.problem(
                ArnErrorKind::EmptyResource,
                Segment::Resource,
                format!("`{}` has no provider", fields.text()),
                "expected a provider name after the slash",
            ));
        }
        Ok(kind)
    }
}

/// Returns whether a string has the form of a domain name with at least two labels; holes count as
/// letters.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|one| one.is_ascii_alphanumeric() || one == '-' || hole::is_hole(one))
    };
    text.contains('.') && text.split('.').all(label)
}

/// Returns whether a string is a [canonical user ID][1]: 64 lowercase hexadecimal digits.
///
/// [1]: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
#[must_use]
pub fn is_canonical_user_id(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    const ACCOUNT: &str = "123456789012";

    #[test]
    fn providers_are_told_apart() {
        use FederatedPrincipalKind as Kind;
        let (partition, account) = ("aws", ACCOUNT);
        for (text, want) in [
            ("accounts.google.com", Kind::Host("accounts.google.com")),
            (
                "accounts.google.com.evil.example",
                Kind::OtherHost("accounts.google.com.evil.example"),
            ),
            ("\u{F0000}", Kind::Hole),
            ("*", Kind::Wildcard { range: 0..1 }),
            ("arn:aws:iam::123456789012:saml-provider/*", Kind::Wildcard { range: 40..41 }),
            ("https://accounts.google.com", Kind::Url),
            (
                "arn:aws:iam::123456789012:saml-provider/Okta",
                Kind::SamlProvider { partition, account, name: "Okta" },
            ),
            (
                "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC",
                Kind::OidcProvider {
                    partition,
                    account,
                    issuer: "oidc.eks.us-east-1.amazonaws.com/id/ABC",
                },
            ),
            ("arn:aws:iam::123456789012:role/R", Kind::NotAProvider),
            ("localhost", Kind::NotAProvider),
            ("a..b", Kind::NotAProvider),
            ("", Kind::NotAProvider),
        ] {
            assert_eq!(Kind::classify(text), want, "{text}");
        }
        for text in [
            "arn:aws:iam::123456789012:saml-provider/",
            "arn:aws:iam:::oidc-provider/x.y",
            "arn:aws:iam::saml-provider/x",
        ] {
            assert!(matches!(Kind::classify(text), Kind::Malformed(_)), "{text}");
        }
    }

    #[test]
    fn canonical_user_ids_have_64_hexadecimal_digits() {
        let good = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
        assert!(is_canonical_user_id(good));
        for bad in ["", &good[1..], &good.to_uppercase(), &good.replace('7', "g")] {
            assert!(!is_canonical_user_id(bad), "{bad}");
        }
    }
}
