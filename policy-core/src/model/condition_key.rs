//! Names of condition keys.

use super::error::{describe, model_error};
use super::hole;

/// What is wrong with a condition key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionKeyErrorKind {
    /// The string is empty.
    Empty,
    /// There is no colon.
    MissingColon,
    /// The part before the colon is empty.
    EmptyService,
    /// The part after the colon, or after the slash, is empty.
    EmptyName,
    /// A wildcard.
    Wildcard,
    /// A policy variable.
    Variable,
    /// Whitespace in the service or the name.
    Whitespace,
    /// A character that is not allowed in condition keys.
    Character,
}

model_error! {
    /// Why a string is not a condition key.
    ConditionKeyError(ConditionKeyErrorKind)
}

/// Checks that a string has the form `service:name[/suffix]` of a [condition key][1].
///
/// The service of an OIDC key is the host and path of the issuer. A name may contain further
/// colons, as in `kms:EncryptionContext:x` and `aws:ResourceTag/eks:cluster-name`. After the slash
/// comes a tag key, which accepts spaces and letters of every script. The policies of AWS IoT devices have
/// [attributes of things][2] in brackets: `iot:Connection.Thing.Attributes[model]`.
///
/// ```
/// use policy_core::model::{check_condition_key, missing_tag_key};
///
/// assert!(check_condition_key("oidc.eks.us-east-1.amazonaws.com/id/ABC:sub").is_ok());
/// assert!(check_condition_key("SourceIp").is_err());
/// assert_eq!(missing_tag_key("aws:requesttag/"), Some("aws:RequestTag"));
/// ```
///
/// # Errors
///
/// Returns an error if the string has another form. The reference data knows whether the key
/// exists.
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
/// [2]: https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html
pub fn check_condition_key(text: &str) -> Result<(), ConditionKeyError> {
    use ConditionKeyErrorKind as Kind;
    let error = |kind, range, message: String, expected: &'static str| {
        Err(ConditionKeyError::new(kind, range, message, expected))
    };
    if text.is_empty() {
        let expected = "expected a condition key such as `aws:SourceIp`";
        return error(Kind::Empty, 0..0, "the condition key is empty".to_owned(), expected);
    }
    if let Some(at) = text.find("${") {
        return error(
            Kind::Variable,
            at..text.len(),
            format!("the condition key `{text}` has a policy variable"),
            "policy variables are allowed only in condition values",
        );
    }
    let Some((service, name)) = text.split_once(':') else {
        if hole::whole_hole(text).is_some() {
            return Ok(());
        }
        return error(
            Kind::MissingColon,
            0..text.len(),
            format!("the condition key `{text}` has no colon"),
            "expected a service prefix and a name, such as `aws:SourceIp`",
        );
    };
    if service.is_empty() {
        return error(
            Kind::EmptyService,
            0..0,
            format!("the condition key `{text}` has no service prefix"),
            "expected a service prefix such as `aws` here",
        );
    }
    if name.is_empty() || name.starts_with('/') {
        let at = service.len() + 1;
        return error(
            Kind::EmptyName,
            at..at,
            format!("the condition key `{text}` has no name after its colon"),
            "expected a key name here",
        );
    }
    check_characters(text, service.len() + 1, name)
}

fn check_characters(text: &str, name_at: usize, name: &str) -> Result<(), ConditionKeyError> {
    use ConditionKeyErrorKind as Kind;
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_:/.-".contains(&byte)) {
        return Ok(());
    }
    // The tag key begins after the first slash of the name, and an attribute after the bracket.
    let tag_at = name.find('/').map_or(text.len(), |slash| name_at + slash + 1);
    let tag_at = attribute_at(text).unwrap_or(tag_at);
    for (at, character) in text.char_indices() {
        if hole::is_hole(character) {
            continue;
        }
        let (kind, what) = match character {
            '*' | '?' => (Kind::Wildcard, "a wildcard".to_owned()),
            _ if character.is_control() => (Kind::Character, describe(character)),
            _ if at >= tag_at || character.is_ascii_alphanumeric() => continue,
            _ if character.is_whitespace() => (Kind::Whitespace, describe(character)),
            '_' | ':' | '/' | '.' | '-' | '+' | '=' | '@' | '~' | '%' | '#' => continue,
            _ => (Kind::Character, describe(character)),
        };
        let expected = match kind {
            Kind::Wildcard => "expected the full name of a single condition key",
            _ => "this character is not allowed in condition keys",
        };
        return Err(ConditionKeyError::new(
            kind,
            at..at + character.len_utf8(),
            format!("the condition key `{text}` has {what}"),
            expected,
        ));
    }
    Ok(())
}

/// Returns where an attribute of a thing begins, with its bracket.
fn attribute_at(text: &str) -> Option<usize> {
    const BEFORE: &str = "iot:Connection.Thing.Attributes";
    let (before, attribute) = text.split_at_checked(BEFORE.len())?;
    let is_one = before.eq_ignore_ascii_case(BEFORE)
        && attribute.strip_prefix('[')?.strip_suffix(']').is_some_and(|name| !name.is_empty());
    is_one.then_some(BEFORE.len())
}

/// Keys that require a slash and a tag key.
pub const TAG_CONDITION_KEYS: [&str; 8] = [
    "aws:ResourceTag",
    "aws:RequestTag",
    "aws:PrincipalTag",
    "ec2:ResourceTag",
    "iam:ResourceTag",
    "secretsmanager:ResourceTag",
    "s3:ExistingObjectTag",
    "s3:RequestObjectTag",
];

/// Returns the key in its canonical spelling if the string is one that lacks its `/` and tag key.
#[must_use]
pub fn missing_tag_key(text: &str) -> Option<&'static str> {
    let name = text.strip_suffix('/').unwrap_or(text);
    TAG_CONDITION_KEYS.into_iter().find(|key| key.eq_ignore_ascii_case(name))
}

/// Keys whose values are IDs of fixed length, so that a wildcard makes the condition useless.
pub const EXACT_CONDITION_KEYS: [&str; 10] = [
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
];

/// Returns whether a key, in any case, is one of [`EXACT_CONDITION_KEYS`].
#[must_use]
pub fn is_exact_condition_key(key: &str) -> bool {
    EXACT_CONDITION_KEYS.into_iter().any(|exact| exact.eq_ignore_ascii_case(key))
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    #[test]
    fn keys_of_real_policies_pass() {
        for good in [
            "aws:SourceIp",
            "aws:ResourceTag/eks:cluster-name",
            "aws:RequestTag/Cost Center",
            "aws:RequestTag/prix-é",
            "kms:EncryptionContext:aws:s3:arn",
            "oidc.eks.us-east-1.amazonaws.com/id/ABC:sub",
            "token.actions.githubusercontent.com:sub",
            "codebuild:secondarySources/x.location",
            "iot:Connection.Thing.Attributes[Model Name]",
            "SAML:aud",
            "aws:PrincipalTag/\u{F0000}",
            "\u{F0000}:sub",
            "\u{F0000}",
            "aws:ResourceTag",
        ] {
            assert_eq!(check_condition_key(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn other_texts_are_refused_at_their_place() {
        use ConditionKeyErrorKind as Kind;
        for (bad, kind, at) in [
            ("", Kind::Empty, ""),
            ("SourceIp", Kind::MissingColon, "SourceIp"),
            (":SourceIp", Kind::EmptyService, ""),
            ("aws:", Kind::EmptyName, ""),
            ("aws:/x", Kind::EmptyName, ""),
            ("aws:*", Kind::Wildcard, "*"),
            ("aws:RequestTag/*", Kind::Wildcard, "*"),
            ("aws:PrincipalTag/${aws:x}", Kind::Variable, "${aws:x}"),
            ("aws: SourceIp", Kind::Whitespace, " "),
            ("aws:Source\tIp", Kind::Character, "\t"),
            ("aws:‘x", Kind::Character, "‘"),
            ("aws:x,y", Kind::Character, ","),
        ] {
            let error = check_condition_key(bad).unwrap_err();
            assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}");
        }
    }

    #[test]
    fn tag_keys_are_asked_for() {
        for (text, want) in [
            ("aws:ResourceTag", Some("aws:ResourceTag")),
            ("AWS:principaltag/", Some("aws:PrincipalTag")),
            ("aws:ResourceTag/x", None),
            ("aws:TagKeys", None),
            ("", None),
        ] {
            assert_eq!(missing_tag_key(text), want, "{text}");
        }
    }
}
