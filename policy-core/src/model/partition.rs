//! AWS partitions.

use std::fmt;
use std::str::FromStr;

use super::Region;
use super::error::{ValueErrorKind, model_error};
use super::scan::{Ascii, equals, is_one_of, rsplit_once};
use crate::suggest;

/// A partition: a group of Regions with its own accounts and its own IAM.
///
/// Follows the [AWS fault isolation page on partitions][1] and the partition list of the SDKs.
///
/// ```
/// use policy_core::model::Partition;
///
/// assert_eq!(Partition::parse("aws-cn")?, Partition::AwsCn);
/// assert_eq!(Partition::of_region("us-gov-west-1"), Some(Partition::AwsUsGov));
/// assert_eq!(Partition::AwsCn.dns_suffix(), "amazonaws.com.cn");
/// # Ok::<(), policy_core::model::ParsePartitionError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Partition {
    /// The commercial Regions.
    Aws,
    /// China.
    AwsCn,
    /// GovCloud (US).
    AwsUsGov,
    /// Top Secret (US).
    AwsIso,
    /// Secret (US).
    AwsIsoB,
    /// ISO E (Europe).
    AwsIsoE,
    /// ISO F (US).
    AwsIsoF,
    /// The European Sovereign Cloud.
    AwsEusc,
}

impl Partition {
    /// Every partition.
    pub const ALL: [Self; 8] = [
        Self::Aws,
        Self::AwsCn,
        Self::AwsUsGov,
        Self::AwsIso,
        Self::AwsIsoB,
        Self::AwsIsoE,
        Self::AwsIsoF,
        Self::AwsEusc,
    ];

    /// The maximum number of characters in a name.
    pub const MAX_LENGTH: usize = {
        let mut most = 0;
        let mut rest: &[Self] = &Self::ALL;
        while let [first, others @ ..] = rest {
            if first.id().len() > most {
                most = first.id().len();
            }
            rest = others;
        }
        most
    };

    /// Returns the name used in ARNs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
            Self::AwsIso => "aws-iso",
            Self::AwsIsoB => "aws-iso-b",
            Self::AwsIsoE => "aws-iso-e",
            Self::AwsIsoF => "aws-iso-f",
            Self::AwsEusc => "aws-eusc",
        }
    }

    /// Returns the domain of the partition's endpoints.
    #[must_use]
    pub const fn dns_suffix(self) -> &'static str {
        match self {
            Self::Aws | Self::AwsUsGov => "amazonaws.com",
            Self::AwsCn => "amazonaws.com.cn",
            Self::AwsIso => "c2s.ic.gov",
            Self::AwsIsoB => "sc2s.sgov.gov",
            Self::AwsIsoE => "cloud.adc-e.uk",
            Self::AwsIsoF => "csp.hci.ic.gov",
            Self::AwsEusc => "amazonaws.eu",
        }
    }

    /// Parses the name of a partition.
    ///
    /// # Errors
    ///
    /// Returns an error if no partition has this name.
    pub fn parse(text: &str) -> Result<Self, ParsePartitionError> {
        Self::find(text).ok_or_else(|| {
            let nearest = suggest::nearest(text, Self::ALL.iter().map(|one| one.id()), 2);
            let expected = if nearest.is_empty() {
                "expected a partition: `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc` or an isolated one"
                    .to_owned()
            } else {
                suggest::did_you_mean(&nearest)
            };
            ParsePartitionError::new(
                if text.is_empty() { ValueErrorKind::Empty } else { ValueErrorKind::Form },
                0..text.len(),
                if text.is_empty() {
                    "the partition is empty".to_owned()
                } else {
                    format!("`{text}` is not an AWS partition")
                },
                expected,
            )
        })
    }

    /// Returns the partition with this ID.
    #[must_use]
    pub const fn find(text: &str) -> Option<Self> {
        let mut rest: &[Self] = &Self::ALL;
        while let [first, others @ ..] = rest {
            if equals(first.id(), text) {
                return Some(*first);
            }
            rest = others;
        }
        None
    }

    /// Returns the partition whose Regions have names of this form; the Region itself may be
    /// unknown.
    #[must_use]
    pub const fn of_region(region: &str) -> Option<Self> {
        if region.len() > Region::MAX_LENGTH {
            return None;
        }
        let Some((rest, number)) = rsplit_once(region, b'-') else { return None };
        let Some((area, direction)) = rsplit_once(rest, b'-') else { return None };
        let has_form = !number.is_empty()
            && Ascii::DIGITS.are_all_of(number)
            && !direction.is_empty()
            && Ascii::LOWER.are_all_of(direction);
        if has_form { Self::of_area(area) } else { None }
    }

    const fn of_area(area: &str) -> Option<Self> {
        const OF_AWS: [&str; 9] = ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"];
        const OTHERS: [(&str, Partition); 7] = [
            ("cn", Partition::AwsCn),
            ("us-gov", Partition::AwsUsGov),
            ("us-iso", Partition::AwsIso),
            ("us-isob", Partition::AwsIsoB),
            ("eu-isoe", Partition::AwsIsoE),
            ("us-isof", Partition::AwsIsoF),
            ("eusc-de", Partition::AwsEusc),
        ];
        if is_one_of(area, &OF_AWS) {
            return Some(Self::Aws);
        }
        let mut rest: &[(&str, Self)] = &OTHERS;
        while let [(name, partition), others @ ..] = rest {
            if equals(name, area) {
                return Some(*partition);
            }
            rest = others;
        }
        None
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Partition {
    type Err = ParsePartitionError;
    fn from_str(text: &str) -> Result<Self, ParsePartitionError> {
        Self::parse(text)
    }
}

model_error! {
    /// Why a string does not name a partition.
    ParsePartitionError(ValueErrorKind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_partition_reads_its_own_name() {
        for partition in Partition::ALL {
            assert_eq!(partition.id().parse(), Ok(partition));
            assert_eq!(partition.to_string(), partition.id());
        }
    }

    #[test]
    fn other_names_are_refused_with_the_nearest_one() {
        let error = Partition::parse("aws-ch").unwrap_err();
        assert_eq!(error.to_string(), "`aws-ch` is not an AWS partition; did you mean `aws-cn`?");
        assert_eq!(error.message(), "`aws-ch` is not an AWS partition");
        assert!(error.expected().contains("`aws-cn`"), "{}", error.expected());
        for text in ["", "AWS", "aws ", "*", "azure"] {
            assert!(Partition::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn regions_belong_to_their_partition() {
        for (region, partition) in [
            ("us-east-1", Some(Partition::Aws)),
            ("ap-southeast-7", Some(Partition::Aws)),
            ("mx-central-1", Some(Partition::Aws)),
            ("cn-northwest-1", Some(Partition::AwsCn)),
            ("us-gov-east-1", Some(Partition::AwsUsGov)),
            ("us-iso-west-1", Some(Partition::AwsIso)),
            ("us-isob-east-1", Some(Partition::AwsIsoB)),
            ("eu-isoe-west-1", Some(Partition::AwsIsoE)),
            ("us-isof-south-1", Some(Partition::AwsIsoF)),
            ("eusc-de-east-1", Some(Partition::AwsEusc)),
            ("aws-global", None),
            ("us-east", None),
            ("us-east-", None),
            ("us--1", None),
            ("us-east-1a", None),
            ("US-EAST-1", None),
            ("xx-east-1", None),
            ("eusc-fr-east-1", None),
            ("us-gov-x-y-1", None),
            ("us-a23456789012345678-90", Some(Partition::Aws)),
            ("us-a234567890123456789-90", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(Partition::of_region(region), partition, "{region}");
        }
    }
}
