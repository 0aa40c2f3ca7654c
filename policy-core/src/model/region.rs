//! Regions.

use super::error::{ValueError, ValueErrorKind, literal_text};
use super::scan::Fault;
use super::{Partition, Text, hole};

/// The code of a Region, such as `us-west-2`.
///
/// The string has the form of [the Regions of a partition][1]; the reference data knows whether the
/// Region exists.
///
/// ```
/// use policy_core::model::{Partition, Region};
///
/// let region = Region::parse("cn-north-1")?;
/// assert_eq!(region.partition(), Partition::AwsCn);
/// assert!(Region::parse("us-east-1a").is_err(), "an Availability Zone is not a Region");
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/general/latest/gr/rande.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(Text);

literal_text!(Region, ValueError, "us-east-1");

impl Region {
    /// The maximum number of characters in a Region; the longest today have 14.
    pub const MAX_LENGTH: usize = 24;

    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        if Partition::of_region(text).is_some() || (holes && hole::whole_hole(text).is_some()) {
            return None;
        }
        let kind = if text.is_empty() { ValueErrorKind::Empty } else { ValueErrorKind::Form };
        Some(Fault::new(kind, 0, text.len()))
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        let lower = text.trim().to_ascii_lowercase();
        let zone = text.trim_end_matches(|last: char| last.is_ascii_lowercase());
        let expected = if Partition::of_region(&lower).is_some() {
            format!("did you mean `{lower}`?")
        } else if Partition::of_region(zone).is_some() {
            format!("this is an Availability Zone of the Region `{zone}`")
        } else {
            "expected a Region such as `us-east-1`".to_owned()
        };
        let message = if text.is_empty() {
            "the Region is empty".to_owned()
        } else {
            format!("`{text}` is not a valid Region")
        };
        ValueError::new(fault.kind, fault.range(), message, expected)
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    /// Returns the partition that the form of the code belongs to.
    #[must_use]
    pub fn partition(&self) -> Partition {
        Partition::of_region(self.as_str()).unwrap_or(Partition::Aws)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_form_of_a_region_passes() {
        for good in ["us-east-1", "ap-northeast-3", "us-gov-west-1", "eusc-de-east-1"] {
            assert_eq!(Region::parse(good).unwrap().as_str(), good);
        }
        for (bad, expected) in [
            ("", "expected a Region such as `us-east-1`"),
            ("us-east-1a", "this is an Availability Zone of the Region `us-east-1`"),
            ("US-East-1", "did you mean `us-east-1`?"),
            (" us-east-1", "did you mean `us-east-1`?"),
            ("*", "expected a Region such as `us-east-1`"),
            ("\u{F0000}", "expected a Region such as `us-east-1`"),
        ] {
            assert_eq!(Region::parse(bad).unwrap_err().expected(), expected, "{bad}");
        }
        assert!(Region::check("\u{F0000}").is_ok());
        assert!(Region::check("us-\u{F0000}-1").is_err());
    }
}
