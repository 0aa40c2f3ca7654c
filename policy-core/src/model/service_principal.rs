//! Service principals.

use super::error::{describe, literal_text, model_error};
use super::scan::{
    Ascii, Fault, character_at, ends_with, find, is_one_of, rsplit_once, starts_with, strip_suffix,
};
use super::{Partition, Region, Text, hole};
use crate::suggest;

/// The principal name of a service, such as `redshift.amazonaws.com`.
///
/// Follows the [service principals][1] of the IAM User Guide. The reference data knows whether a
/// service has this name.
///
/// ```
/// use policy_core::model::{Region, ServicePrincipal};
///
/// let oregon = Region::parse("us-west-2")?;
/// let principal = ServicePrincipal::regional("redshift", &oregon)?;
/// assert_eq!(principal.as_str(), "redshift.us-west-2.amazonaws.com");
/// assert_eq!(principal.parts().region, Some("us-west-2"));
///
/// let error = ServicePrincipal::parse("lambda").unwrap_err();
/// assert_eq!(error.expected(), "did you mean `lambda.amazonaws.com`?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServicePrincipal(Text);

literal_text!(ServicePrincipal, ServicePrincipalError, "redshift.amazonaws.com");

/// The parts of a service principal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ServicePrincipalParts<'a> {
    /// The name before the Region and suffix, such as `pods.eks`.
    pub service: &'a str,
    /// The Region, if the label before the suffix has the form of one or is a hole.
    pub region: Option<&'a str>,
    /// The domain, such as `amazonaws.com`.
    pub suffix: &'a str,
    /// The partition of the suffix; `None` for `amazonaws.com`, which most services use everywhere.
    pub partition_of_suffix: Option<Partition>,
}

/// What is wrong with a service principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServicePrincipalErrorKind {
    /// The string is empty, or there is no service before the suffix.
    Empty,
    /// The string does not end with an AWS domain.
    MissingSuffix,
    /// A wildcard.
    Wildcard,
    /// An uppercase letter.
    Case,
    /// A character that is not allowed in service principals.
    Character,
    /// A value is filled into a position other than the Region.
    Hole,
}

model_error! {
    /// Why a string is not a service principal.
    ServicePrincipalError(ServicePrincipalErrorKind)
}

/// The domains of service principals; longer ones precede their suffixes.
const SUFFIXES: [(&str, Option<Partition>); 7] = [
    ("amazonaws.com.cn", Some(Partition::AwsCn)),
    ("amazonaws.com", None),
    ("amazonaws.eu", Some(Partition::AwsEusc)),
    ("c2s.ic.gov", Some(Partition::AwsIso)),
    ("sc2s.sgov.gov", Some(Partition::AwsIsoB)),
    ("cloud.adc-e.uk", Some(Partition::AwsIsoE)),
    ("csp.hci.ic.gov", Some(Partition::AwsIsoF)),
];

/// The principals under another domain, which belong to Alexa skills: AWS Lambda allows them to
/// invoke functions.
const OF_ALEXA: [&str; 2] = ["alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com"];

/// Their domain.
const ALEXA_SUFFIX: &str = "amazon.com";

impl<'a> ServicePrincipalParts<'a> {
    /// Splits a service principal into service, Region and suffix.
    ///
    /// # Errors
    ///
    /// Returns an error if the string does not have the form of a service principal.
    pub fn split(text: &'a str) -> Result<Self, ServicePrincipalError> {
        Self::find(text).map_err(|fault| explain(text, fault))
    }

    const fn find(text: &'a str) -> Result<Self, Fault<ServicePrincipalErrorKind>> {
        use ServicePrincipalErrorKind as Kind;
        if text.is_empty() {
            return Err(Fault::new(Kind::Empty, 0, 0));
        }
        if let Some((start, end)) = CHARACTERS.first_outside(text, true) {
            let kind = match text.as_bytes().split_at(start).1 {
                [b'*' | b'?', ..] => Kind::Wildcard,
                [b'A'..=b'Z', ..] => Kind::Case,
                _ => Kind::Character,
            };
            return Err(Fault::new(kind, start, end));
        }
        let Some((name, suffix, partition_of_suffix)) = split_suffix(text) else {
            return Err(Fault::new(Kind::MissingSuffix, text.len(), text.len()));
        };
        if let Some(at) = empty_label(name) {
            return Err(Fault::new(Kind::Empty, at, at));
        }
        let (service, region) = match rsplit_once(name, b'.') {
            Some((service, label))
                if Partition::of_region(label).is_some() || hole::whole_hole(label).is_some() =>
            {
                (service, Some(label))
            }
            _ => (name, None),
        };
        Ok(Self { service, region, suffix, partition_of_suffix })
    }
}

const CHARACTERS: Ascii = Ascii::LOWER.and(Ascii::of(b".-"));

/// Returns the part before a service principal domain, and the domain.
const fn split_suffix(text: &str) -> Option<(&str, &str, Option<Partition>)> {
    let mut rest: &[(&str, Option<Partition>)] = &SUFFIXES;
    if is_one_of(text, &OF_ALEXA) {
        rest = &[(ALEXA_SUFFIX, None)];
    }
    while let [(suffix, partition), others @ ..] = rest {
        if let Some(name) = strip_suffix(text, suffix) {
            return match strip_suffix(name, ".") {
                Some(name) => Some((name, suffix, *partition)),
                None if name.is_empty() => Some((name, suffix, *partition)),
                None => None,
            };
        }
        rest = others;
    }
    None
}

const fn empty_label(name: &str) -> Option<usize> {
    if name.is_empty() || starts_with(name, ".") {
        return Some(0);
    }
    if ends_with(name, ".") {
        return Some(name.len());
    }
    match find(name, "..") {
        Some(at) => Some(at + 1),
        None => None,
    }
}

/// Words a fault that was found in a service principal.
fn explain(text: &str, fault: Fault<ServicePrincipalErrorKind>) -> ServicePrincipalError {
    use ServicePrincipalErrorKind as Kind;
    let (message, expected) = match fault.kind {
        Kind::Empty if text.is_empty() => (
            "the service principal is empty".to_owned(),
            "expected a service principal such as `redshift.amazonaws.com`".to_owned(),
        ),
        Kind::Empty => (
            format!("the service principal `{text}` has an empty label"),
            "expected a service name here".to_owned(),
        ),
        Kind::MissingSuffix => (
            format!("the service principal `{text}` does not end with `.amazonaws.com`"),
            expected_suffix(text),
        ),
        Kind::Wildcard => (
            format!("the service principal `{text}` has a wildcard"),
            "expected the full name of a service principal".to_owned(),
        ),
        Kind::Case => (
            format!("the service principal `{text}` has an uppercase letter"),
            format!("expected `{}`", text.to_ascii_lowercase()),
        ),
        Kind::Hole => (
            format!("the service principal `{text}` has a filled-in value"),
            "only the whole Region before the domain can be filled in".to_owned(),
        ),
        Kind::Character => (
            format!(
                "the service principal `{text}` has {}",
                describe(character_at(text, fault.start()))
            ),
            "expected lowercase letters, digits, dots and hyphens".to_owned(),
        ),
    };
    ServicePrincipalError::new(fault.kind, fault.range(), message, expected)
}

fn expected_suffix(text: &str) -> String {
    let tail = text.split_once('.').map_or("", |(_, tail)| tail);
    let domains = SUFFIXES.iter().map(|&(suffix, _)| suffix);
    let of_alexa = suggest::nearest(text, OF_ALEXA.into_iter(), 1);
    if text.ends_with(ALEXA_SUFFIX) && !of_alexa.is_empty() {
        suggest::did_you_mean(&of_alexa)
    } else if text.contains('.') {
        let (name, _) = text.split_once('.').unwrap_or((text, ""));
        match suggest::nearest(tail, domains, 1).first() {
            Some(suffix) => suggest::did_you_mean(&[&format!("{name}.{suffix}")]),
            None => "expected the suffix `.amazonaws.com`".to_owned(),
        }
    } else {
        suggest::did_you_mean(&[&format!("{text}.amazonaws.com")])
    }
}

impl ServicePrincipal {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ServicePrincipalErrorKind>> {
        use ServicePrincipalErrorKind as Kind;
        let parts = match ServicePrincipalParts::find(text) {
            Ok(parts) => parts,
            Err(fault) => return Some(fault),
        };
        if !holes {
            return Fault::found(Kind::Character, CHARACTERS.first_outside(text, false));
        }
        Fault::found(Kind::Hole, CHARACTERS.first_outside(parts.service, false))
    }

    fn explain(text: &str, fault: Fault<ServicePrincipalErrorKind>) -> ServicePrincipalError {
        explain(text, fault)
    }

    /// Returns the principal of a service, given with or without its suffix.
    ///
    /// # Errors
    ///
    /// Returns an error if the name has a character that is not allowed in service principals.
    pub fn of(service: &str) -> Result<Self, ServicePrincipalError> {
        if ServicePrincipalParts::split(service).is_ok() {
            return Self::parse(service);
        }
        Self::parse(&format!("{service}.amazonaws.com"))
    }

    /// Returns the principal of a service in one Region.
    ///
    /// In China, the suffix is that of the partition; elsewhere, it is `amazonaws.com`.
    ///
    /// # Errors
    ///
    /// Returns an error if the name has a character that is not allowed in service principals.
    pub fn regional(service: &str, region: &Region) -> Result<Self, ServicePrincipalError> {
        let service = ServicePrincipalParts::split(service).map_or(service, |parts| parts.service);
        let suffix = match region.partition() {
            Partition::AwsCn => Partition::AwsCn.dns_suffix(),
            _ => Partition::Aws.dns_suffix(),
        };
        Self::parse(&format!("{service}.{region}.{suffix}"))
    }

    /// Returns the service, Region and suffix.
    #[must_use]
    pub fn parts(&self) -> ServicePrincipalParts<'_> {
        ServicePrincipalParts::split(self.as_str()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffix_and_region_are_split_off() {
        let cn = Some(Partition::AwsCn);
        for (text, service, region, suffix, partition) in [
            ("redshift.amazonaws.com", "redshift", None, "amazonaws.com", None),
            ("pods.eks.amazonaws.com", "pods.eks", None, "amazonaws.com", None),
            (
                "redshift.us-east-1.amazonaws.com",
                "redshift",
                Some("us-east-1"),
                "amazonaws.com",
                None,
            ),
            (
                "logs.cn-north-1.amazonaws.com.cn",
                "logs",
                Some("cn-north-1"),
                "amazonaws.com.cn",
                cn,
            ),
            ("ec2.amazonaws.com.cn", "ec2", None, "amazonaws.com.cn", cn),
            ("ec2.amazonaws.eu", "ec2", None, "amazonaws.eu", Some(Partition::AwsEusc)),
            ("logs.c2s.ic.gov", "logs", None, "c2s.ic.gov", Some(Partition::AwsIso)),
            ("dms.sc2s.sgov.gov", "dms", None, "sc2s.sgov.gov", Some(Partition::AwsIsoB)),
            (
                "redshift.\u{F0000}.amazonaws.com",
                "redshift",
                Some("\u{F0000}"),
                "amazonaws.com",
                None,
            ),
            ("us-east-1.amazonaws.com", "us-east-1", None, "amazonaws.com", None),
            ("alexa-appkit.amazon.com", "alexa-appkit", None, "amazon.com", None),
            ("alexa-connectedhome.amazon.com", "alexa-connectedhome", None, "amazon.com", None),
        ] {
            let want =
                ServicePrincipalParts { service, region, suffix, partition_of_suffix: partition };
            assert_eq!(ServicePrincipalParts::split(text), Ok(want), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        use ServicePrincipalErrorKind as Kind;
        for (text, kind, expected) in [
            ("", Kind::Empty, "expected a service principal such as `redshift.amazonaws.com`"),
            (".amazonaws.com", Kind::Empty, "expected a service name here"),
            ("amazonaws.com", Kind::Empty, "expected a service name here"),
            ("a..amazonaws.com", Kind::Empty, "expected a service name here"),
            ("lambda", Kind::MissingSuffix, "did you mean `lambda.amazonaws.com`?"),
            ("lambda.amazonaws.co", Kind::MissingSuffix, "did you mean `lambda.amazonaws.com`?"),
            ("lambda.amazon.com", Kind::MissingSuffix, "did you mean `lambda.amazonaws.com`?"),
            (
                "alexa-apkit.amazon.com",
                Kind::MissingSuffix,
                "did you mean `alexa-appkit.amazon.com`?",
            ),
            ("lambda.example.org", Kind::MissingSuffix, "expected the suffix `.amazonaws.com`"),
            ("evilamazonaws.com", Kind::MissingSuffix, "expected the suffix `.amazonaws.com`"),
            ("*", Kind::Wildcard, "expected the full name of a service principal"),
            ("*.amazonaws.com", Kind::Wildcard, "expected the full name of a service principal"),
            ("Lambda.amazonaws.com", Kind::Case, "expected `lambda.amazonaws.com`"),
            (
                "lambda .amazonaws.com",
                Kind::Character,
                "expected lowercase letters, digits, dots and hyphens",
            ),
            (
                "https://lambda.amazonaws.com",
                Kind::Character,
                "expected lowercase letters, digits, dots and hyphens",
            ),
        ] {
            let error = ServicePrincipal::parse(text).unwrap_err();
            assert_eq!((error.kind(), error.expected()), (kind, expected), "{text}");
        }
        assert!(ServicePrincipal::parse("redshift.\u{F0000}.amazonaws.com").is_err());
        assert!(ServicePrincipal::check("redshift.\u{F0000}.amazonaws.com").is_ok());
        for bad in [
            "\u{F0000}.amazonaws.com",
            "a\u{F0000}.amazonaws.com",
            "a\u{F0000}.b.amazonaws.com",
            "\u{F0000}.\u{F0001}.amazonaws.com",
        ] {
            assert_eq!(ServicePrincipal::check(bad).unwrap_err().kind(), Kind::Hole, "{bad}");
        }
    }

    #[test]
    fn names_are_made_whole() {
        let region = |text| Region::parse(text).unwrap();
        let of = |text| ServicePrincipal::of(text).unwrap().to_string();
        assert_eq!(of("redshift"), "redshift.amazonaws.com");
        assert_eq!(of("redshift.amazonaws.com"), "redshift.amazonaws.com");
        let regional =
            |service, code| ServicePrincipal::regional(service, &region(code)).unwrap().to_string();
        assert_eq!(regional("redshift", "us-west-2"), "redshift.us-west-2.amazonaws.com");
        assert_eq!(regional("rds.amazonaws.com", "af-south-1"), "rds.af-south-1.amazonaws.com");
        assert_eq!(regional("logs", "cn-north-1"), "logs.cn-north-1.amazonaws.com.cn");
        assert!(ServicePrincipal::of("*").is_err());
        assert!(ServicePrincipal::of("").is_err());
    }
}
