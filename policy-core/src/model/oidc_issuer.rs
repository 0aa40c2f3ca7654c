//! The issuer of an OpenID Connect provider.

use super::error::{
    ValueError, ValueErrorKind as Kind, bad_character, checked_text, length_message,
};
use super::scan::Ascii;
use super::{Partition, Region, Text, hole};

/// The issuer of an OpenID Connect provider as IAM writes it: the host and path of its URL, without
/// `https://`.
///
/// It ends the provider's ARN and begins its condition keys. According to
/// [`CreateOpenIDConnectProvider`][1], the URL may have a path, but neither a port nor a query. A
/// final slash is part of the issuer, as with Auth0.
///
/// ```
/// use policy_core::model::OidcIssuer;
///
/// let issuer = OidcIssuer::parse("token.actions.githubusercontent.com")?;
/// assert_eq!(OidcIssuer::from_url("https://token.actions.githubusercontent.com")?, issuer);
/// let error = OidcIssuer::parse("https://gitlab.com").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the issuer `https://gitlab.com` begins with `https://`; write `gitlab.com`, or parse the URL \
///      with `OidcIssuer::from_url`"
/// );
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OidcIssuer(Text);

checked_text!(
    OidcIssuer,
    ValueError,
    "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE"
);

const SCHEME: &str = "https://";

const HOST: Ascii = Ascii::ALPHANUMERIC.and(Ascii::of(b".-"));

/// The characters of a URL path that need no escape and are allowed in condition keys.
const PATH: Ascii = HOST.and(Ascii::of(b"/_~%+=@"));

impl OidcIssuer {
    /// The maximum number of characters in an issuer: IAM accepts URLs of 255.
    pub const MAX_LENGTH: usize = 255 - SCHEME.len();

    /// Parses an issuer URL, as returned by `DescribeCluster` of Amazon EKS and in the `iss` claim
    /// of tokens.
    ///
    /// ```
    /// use policy_core::model::OidcIssuer;
    ///
    /// let issuer = OidcIssuer::from_url("https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLE1")?;
    /// assert_eq!(issuer.as_str(), "oidc.eks.us-west-2.amazonaws.com/id/EXAMPLE1");
    /// assert!(OidcIssuer::from_url("http://id.example.com").is_err());
    /// # Ok::<(), policy_core::model::ValueError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the string does not begin with `https://`, or the rest is not a valid
    /// issuer.
    pub fn from_url(url: &str) -> Result<Self, ValueError> {
        let Some(issuer) = url.strip_prefix(SCHEME) else {
            let message = format!("the URL `{url}` does not begin with `{SCHEME}`");
            let expected = format!("expected `{SCHEME}` and the host and path of the issuer");
            return Err(ValueError::new(Kind::Form, 0..0, message, expected));
        };
        Self::parse(issuer)
    }

    /// Returns the issuer URL, as in the `iss` claim of its tokens.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{SCHEME}{}", self.as_str())
    }

    /// Returns the Region of the cluster that the issuer belongs to; `None` if it is not an Amazon
    /// EKS issuer.
    ///
    /// ```
    /// use policy_core::model::OidcIssuer;
    ///
    /// let issuer = OidcIssuer::parse("oidc.eks.us-west-2.amazonaws.com/id/EXAMPLE1")?;
    /// assert_eq!(issuer.eks_region().as_ref().map(AsRef::as_ref), Some("us-west-2"));
    /// assert_eq!(OidcIssuer::parse("gitlab.com")?.eks_region(), None);
    /// # Ok::<(), policy_core::model::ValueError>(())
    /// ```
    #[must_use]
    pub fn eks_region(&self) -> Option<Region> {
        Region::parse(eks_region(self.as_str())?).ok()
    }

    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        if holes && hole::whole_hole(text).is_some() {
            return Ok(());
        }
        let error = |kind, range, message: String, expected: String| {
            Err(ValueError::new(kind, range, message, expected))
        };
        if text.is_empty() {
            let expected = "expected the host and path of an issuer".to_owned();
            return error(Kind::Empty, 0..0, "the issuer is empty".to_owned(), expected);
        }
        if let Some((scheme, rest)) = text.split_once("://") {
            let (range, is_https) = (0..scheme.len() + 3, scheme.eq_ignore_ascii_case("https"));
            let message = format!("the issuer `{text}` begins with `{scheme}://`");
            let expected = if is_https && Self::examine(rest, false).is_ok() {
                format!("write `{rest}`, or parse the URL with `OidcIssuer::from_url`")
            } else {
                "expected the host and path of an issuer, without the scheme".to_owned()
            };
            return error(Kind::Form, range, message, expected);
        }
        if text.chars().count() > Self::MAX_LENGTH {
            let message = length_message("issuer", text, Self::MAX_LENGTH);
            let expected = format!("expected at most {} characters", Self::MAX_LENGTH);
            return error(Kind::TooLong, 0..text.len(), message, expected);
        }
        let host_end = text.find('/').unwrap_or(text.len());
        let (host, path) = text.split_at(host_end);
        let outside = HOST
            .first_outside(host, false)
            .map(|(at, _)| at)
            .or_else(|| PATH.first_outside(path, false).map(|(at, _)| host_end + at));
        if let Some(at) = outside {
            return Err(character_error(text, at));
        }
        if !is_domain(host) {
            let message = format!("the issuer `{text}` does not begin with a host name");
            let expected = "expected a domain name such as `oidc.example.com`".to_owned();
            return error(Kind::Form, 0..host_end, message, expected);
        }
        if let Some(at) = path.find("//") {
            let range = host_end + at..host_end + at + 2;
            let message = format!("the path of the issuer `{text}` has an empty part");
            return error(Kind::Form, range, message, "expected one slash".to_owned());
        }
        if is_host_of_eks(host) && eks_region(text).is_none() {
            let message = format!("`{text}` is not the issuer of an Amazon EKS cluster");
            let expected = "expected `oidc.eks.<region>.amazonaws.com/id/<id>`".to_owned();
            return error(Kind::Form, 0..text.len(), message, expected);
        }
        Ok(())
    }
}

/// Returns the error for a character that is not allowed in issuers.
fn character_error(text: &str, at: usize) -> ValueError {
    let rest = text.get(at..).unwrap_or_default();
    let (kind, expected) = match rest.chars().next() {
        Some('*') => (Kind::Wildcard, "a provider has one issuer, without wildcards"),
        Some('?') => (Kind::Wildcard, "an issuer cannot have wildcards or a query"),
        Some('$') => (Kind::Variable, "an issuer cannot have policy variables"),
        Some(':') => (Kind::Character, "IAM accepts neither a port nor another colon in an issuer"),
        _ => return bad_character("issuer", text, at),
    };
    let error = bad_character("issuer", text, at);
    ValueError::new(kind, error.range(), error.message(), expected)
}

fn is_domain(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    host.contains('.') && host.split('.').all(is_label)
}

fn is_host_of_eks(host: &str) -> bool {
    let rest = host.strip_prefix("oidc.eks.");
    rest.is_some_and(|rest| Partition::ALL.iter().any(|it| rest.ends_with(it.dns_suffix())))
}

/// Returns the Region of `oidc.eks.<region>.amazonaws.com/id/<id>`, as described in the [Amazon EKS
/// guide][1].
///
/// [1]: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
fn eks_region(issuer: &str) -> Option<&str> {
    let (host, path) = issuer.split_once('/')?;
    let (region, suffix) = host.strip_prefix("oidc.eks.")?.split_once('.')?;
    let id = path.strip_prefix("id/")?;
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_id && suffix == Partition::of_region(region)?.dns_suffix()).then_some(region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        FederatedPrincipalKind, ResourceName, check_condition_key, split_issuer_key,
    };
    use proptest::prelude::*;

    #[test]
    fn issuers_are_host_and_path() {
        let longest = format!("id.example/{}", "x".repeat(OidcIssuer::MAX_LENGTH - 11));
        for good in [
            "token.actions.githubusercontent.com",
            "token.actions.githubusercontent.com/my-organization",
            "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE",
            "oidc.eks.cn-north-1.amazonaws.com.cn/id/A1",
            "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/",
            "tenant.eu.auth0.com/",
            "login.example.com/realms/My%20Realm/~a_b+c=d@e",
            "Id.Example.COM",
            &longest,
        ] {
            assert_eq!(OidcIssuer::parse(good).unwrap().as_str(), good);
            assert_eq!(OidcIssuer::from_url(&format!("https://{good}")).unwrap().as_str(), good);
            assert_eq!(OidcIssuer::parse(good).unwrap().url(), format!("https://{good}"));
        }
    }

    #[test]
    fn what_is_no_issuer_is_said_at_its_place() {
        let long = format!("id.example/{}", "x".repeat(OidcIssuer::MAX_LENGTH - 10));
        for (bad, kind, range, words) in [
            ("", Kind::Empty, 0..0, "expected the host"),
            ("https://gitlab.com", Kind::Form, 0..8, "write `gitlab.com`, or parse the URL"),
            ("HTTPS://gitlab.com", Kind::Form, 0..8, "write `gitlab.com`"),
            ("https://gitlab.com:443", Kind::Form, 0..8, "without the scheme"),
            ("http://gitlab.com", Kind::Form, 0..7, "without the scheme"),
            ("gitlab.com:443", Kind::Character, 10..11, "neither a port"),
            ("gitlab.com/a:b", Kind::Character, 12..13, "neither a port"),
            ("gitlab.com?a=b", Kind::Wildcard, 10..11, "or a query"),
            ("gitlab.com/*", Kind::Wildcard, 11..12, "without wildcards"),
            ("*.gitlab.com", Kind::Wildcard, 0..1, "without wildcards"),
            ("gitlab.com/${aws:username}", Kind::Variable, 11..12, "cannot have policy variables"),
            ("gitlab.com/#a", Kind::Character, 11..12, "this character is not allowed in the"),
            ("gitlab.com ", Kind::Character, 10..11, "this character is not allowed in the"),
            ("gitläb.com", Kind::Character, 4..6, "this character is not allowed in the"),
            (
                "gitlab.com/\u{F0000}",
                Kind::Character,
                11..15,
                "this character is not allowed in the",
            ),
            ("localhost", Kind::Form, 0..9, "expected a domain name"),
            (".gitlab.com", Kind::Form, 0..11, "expected a domain name"),
            ("gitlab.com./a", Kind::Form, 0..11, "expected a domain name"),
            ("-a.com/b", Kind::Form, 0..6, "expected a domain name"),
            ("/gitlab.com", Kind::Form, 0..0, "expected a domain name"),
            ("gitlab.com//", Kind::Form, 10..12, "expected one slash"),
            ("oidc.eks.us-east-1.amazonaws.com", Kind::Form, 0..32, "`oidc.eks.<region>"),
            ("oidc.eks.us-east-1.amazonaws.com/id/A/", Kind::Form, 0..38, "`oidc.eks.<region>"),
            ("oidc.eks.us-est.amazonaws.com/id/A", Kind::Form, 0..34, "`oidc.eks.<region>"),
            ("oidc.eks.cn-north-1.amazonaws.com/id/A", Kind::Form, 0..38, "`oidc.eks.<region>"),
            (&long, Kind::TooLong, 0..long.len(), "at most 247"),
        ] {
            let error = OidcIssuer::parse(bad).unwrap_err();
            assert_eq!((error.kind(), error.range()), (kind, range), "{bad}");
            assert!(error.expected().contains(words), "{bad}: {error}");
        }
        for bad in ["gitlab.com", "http://gitlab.com", "", "https://", "https://a.example?b"] {
            assert!(OidcIssuer::from_url(bad).is_err(), "{bad}");
        }
        assert!(OidcIssuer::check("\u{F0000}").is_ok());
        assert!(OidcIssuer::check("a.\u{F0000}").is_err());
    }

    proptest! {
        #[test]
        fn an_issuer_fits_into_what_it_fills(
            text in "[a-c*?$]{1,3}[.][a-b-]{1,3}(/[a-b:%_./+=@~#-]{0,4}){0,2}",
        ) {
            let Ok(issuer) = OidcIssuer::parse(&text) else { return Ok(()) };
            prop_assert!(ResourceName::parse(&text).is_ok());
            let key = format!("{issuer}:sub");
            prop_assert!(check_condition_key(&key).is_ok(), "{}", key);
            prop_assert_eq!(split_issuer_key(&key), Some((issuer.as_str(), "sub")));
            let provider = format!("arn:aws:iam::123456789012:oidc-provider/{issuer}");
            let kind = FederatedPrincipalKind::classify(&provider);
            prop_assert_eq!(kind.issuer(), Some(issuer.as_str()));
        }
    }
}
