//! ARNs with wildcards.

use super::error::checked_text;
use super::{ArnError, ArnErrorKind, ArnFields, Text, hole};

/// A pattern of ARNs: six fields, in which `*` and `?` stand for other text
/// ([IAM ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html)).
///
/// It holds no policy variable, so that a value read at run time cannot bring one into a policy.
///
/// ```
/// use policy_core::model::ArnPattern;
///
/// let objects = ArnPattern::parse("arn:aws:s3:::bucket/*")?;
/// assert_eq!(objects.as_str(), "arn:aws:s3:::bucket/*");
/// assert!(ArnPattern::parse("arn:aws:s3:::${aws:username}/*").is_err());
/// assert!(ArnPattern::parse("arn:aws:iam::role/R").is_err());
/// # Ok::<(), policy_core::model::ArnError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArnPattern(Text);

checked_text!(ArnPattern, ArnError);

impl ArnPattern {
    fn examine(text: &str, holes: bool) -> Result<(), ArnError> {
        ArnFields::split(text)?.check()?;
        if let Some(at) = text.find("${") {
            return Err(ArnError::new(
                ArnErrorKind::Variable,
                at..text.len().min(at + 2),
                format!("`{text}` has a policy variable"),
                "expected text without `${`",
            ));
        }
        let stored = |character: char| {
            matches!(u32::from(character), 0x20..=0xff) || (holes && hole::is_hole(character))
        };
        match text.char_indices().find(|(_, character)| !stored(*character)) {
            Some((at, character)) => Err(ArnError::new(
                ArnErrorKind::Character,
                at..at + character.len_utf8(),
                format!("`{text}` has the character U+{:04X}", u32::from(character)),
                "expected a character that IAM stores",
            )),
            None => Ok(()),
        }
    }
}
