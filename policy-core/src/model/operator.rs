//! Condition operators.

use std::fmt;
use std::str::FromStr;

use super::operator_error::{ParseOperatorError, unknown_operator};

/// An operator without its set operator and suffix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BaseOperator {
    /// `StringEquals`.
    StringEquals,
    /// `StringNotEquals`.
    StringNotEquals,
    /// `StringEqualsIgnoreCase`.
    StringEqualsIgnoreCase,
    /// `StringNotEqualsIgnoreCase`.
    StringNotEqualsIgnoreCase,
    /// `StringLike`.
    StringLike,
    /// `StringNotLike`.
    StringNotLike,
    /// `NumericEquals`.
    NumericEquals,
    /// `NumericNotEquals`.
    NumericNotEquals,
    /// `NumericLessThan`.
    NumericLessThan,
    /// `NumericLessThanEquals`.
    NumericLessThanEquals,
    /// `NumericGreaterThan`.
    NumericGreaterThan,
    /// `NumericGreaterThanEquals`.
    NumericGreaterThanEquals,
    /// `DateEquals`.
    DateEquals,
    /// `DateNotEquals`.
    DateNotEquals,
    /// `DateLessThan`.
    DateLessThan,
    /// `DateLessThanEquals`.
    DateLessThanEquals,
    /// `DateGreaterThan`.
    DateGreaterThan,
    /// `DateGreaterThanEquals`.
    DateGreaterThanEquals,
    /// `Bool`.
    Bool,
    /// `BinaryEquals`.
    BinaryEquals,
    /// `IpAddress`.
    IpAddress,
    /// `NotIpAddress`.
    NotIpAddress,
    /// `ArnEquals`.
    ArnEquals,
    /// `ArnLike`.
    ArnLike,
    /// `ArnNotEquals`.
    ArnNotEquals,
    /// `ArnNotLike`.
    ArnNotLike,
    /// `Null`.
    Null,
}

/// The type of an operator's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Strings.
    String,
    /// Integers and decimals.
    Numeric,
    /// Dates.
    Date,
    /// `true` and `false`.
    Bool,
    /// Base64.
    Binary,
    /// Addresses and ranges in CIDR notation.
    IpAddress,
    /// ARNs.
    Arn,
    /// `true` if the key is absent, `false` if it is present.
    Null,
}

/// How the values of a multivalued key are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// Every value in the request must match.
    ForAllValues,
    /// At least one value in the request must match.
    ForAnyValue,
}

/// A condition operator: `[ForAllValues:|ForAnyValue:]<base>[IfExists]`.
///
/// Follows the [condition operators][1] and the [set operators][2] of the IAM User Guide. Parsing
/// ignores case, and output uses the canonical case.
///
/// ```
/// use policy_core::model::{BaseOperator, Operator, Qualifier};
///
/// let parsed = Operator::parse("ForAnyValue:stringLikeIfExists")?;
/// assert_eq!(parsed.operator.base, BaseOperator::StringLike);
/// assert_eq!(parsed.operator.qualifier, Some(Qualifier::ForAnyValue));
/// assert!(parsed.operator.if_exists && !parsed.exact_casing);
/// assert_eq!(parsed.operator.to_string(), "ForAnyValue:StringLikeIfExists");
///
/// let error = Operator::parse("StringMatches").unwrap_err();
/// assert_eq!(error.expected(), "did you mean `StringLike`?");
/// # Ok::<(), policy_core::model::ParseOperatorError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
/// [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operator {
    /// The set operator before the colon.
    pub qualifier: Option<Qualifier>,
    /// The operator itself.
    pub base: BaseOperator,
    /// Whether the operator ends with `IfExists`.
    pub if_exists: bool,
}

/// An operator, and whether it was written in IAM's case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParsedOperator {
    /// The operator.
    pub operator: Operator,
    /// Whether the string has the canonical case.
    pub exact_casing: bool,
}

impl BaseOperator {
    /// Every operator.
    pub const ALL: [Self; 27] = [
        Self::StringEquals,
        Self::StringNotEquals,
        Self::StringEqualsIgnoreCase,
        Self::StringNotEqualsIgnoreCase,
        Self::StringLike,
        Self::StringNotLike,
        Self::NumericEquals,
        Self::NumericNotEquals,
        Self::NumericLessThan,
        Self::NumericLessThanEquals,
        Self::NumericGreaterThan,
        Self::NumericGreaterThanEquals,
        Self::DateEquals,
        Self::DateNotEquals,
        Self::DateLessThan,
        Self::DateLessThanEquals,
        Self::DateGreaterThan,
        Self::DateGreaterThanEquals,
        Self::Bool,
        Self::BinaryEquals,
        Self::IpAddress,
        Self::NotIpAddress,
        Self::ArnEquals,
        Self::ArnLike,
        Self::ArnNotEquals,
        Self::ArnNotLike,
        Self::Null,
    ];

    /// Returns the name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StringEquals => "StringEquals",
            Self::StringNotEquals => "StringNotEquals",
            Self::StringEqualsIgnoreCase => "StringEqualsIgnoreCase",
            Self::StringNotEqualsIgnoreCase => "StringNotEqualsIgnoreCase",
            Self::StringLike => "StringLike",
            Self::StringNotLike => "StringNotLike",
            Self::NumericEquals => "NumericEquals",
            Self::NumericNotEquals => "NumericNotEquals",
            Self::NumericLessThan => "NumericLessThan",
            Self::NumericLessThanEquals => "NumericLessThanEquals",
            Self::NumericGreaterThan => "NumericGreaterThan",
            Self::NumericGreaterThanEquals => "NumericGreaterThanEquals",
            Self::DateEquals => "DateEquals",
            Self::DateNotEquals => "DateNotEquals",
            Self::DateLessThan => "DateLessThan",
            Self::DateLessThanEquals => "DateLessThanEquals",
            Self::DateGreaterThan => "DateGreaterThan",
            Self::DateGreaterThanEquals => "DateGreaterThanEquals",
            Self::Bool => "Bool",
            Self::BinaryEquals => "BinaryEquals",
            Self::IpAddress => "IpAddress",
            Self::NotIpAddress => "NotIpAddress",
            Self::ArnEquals => "ArnEquals",
            Self::ArnLike => "ArnLike",
            Self::ArnNotEquals => "ArnNotEquals",
            Self::ArnNotLike => "ArnNotLike",
            Self::Null => "Null",
        }
    }

    /// Returns the family.
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::StringEquals
            | Self::StringNotEquals
            | Self::StringEqualsIgnoreCase
            | Self::StringNotEqualsIgnoreCase
            | Self::StringLike
            | Self::StringNotLike => Family::String,
            Self::NumericEquals
            | Self::NumericNotEquals
            | Self::NumericLessThan
            | Self::NumericLessThanEquals
            | Self::NumericGreaterThan
            | Self::NumericGreaterThanEquals => Family::Numeric,
            Self::DateEquals
            | Self::DateNotEquals
            | Self::DateLessThan
            | Self::DateLessThanEquals
            | Self::DateGreaterThan
            | Self::DateGreaterThanEquals => Family::Date,
            Self::Bool => Family::Bool,
            Self::BinaryEquals => Family::Binary,
            Self::IpAddress | Self::NotIpAddress => Family::IpAddress,
            Self::ArnEquals | Self::ArnLike | Self::ArnNotEquals | Self::ArnNotLike => Family::Arn,
            Self::Null => Family::Null,
        }
    }

    /// Returns whether the operator matches when no value does.
    #[must_use]
    pub const fn is_negated(self) -> bool {
        matches!(
            self,
            Self::StringNotEquals
                | Self::StringNotEqualsIgnoreCase
                | Self::StringNotLike
                | Self::NumericNotEquals
                | Self::DateNotEquals
                | Self::NotIpAddress
                | Self::ArnNotEquals
                | Self::ArnNotLike
        )
    }

    /// Returns the operator that a value satisfies exactly where it does not satisfy this one, if
    /// there is one. For operators that compare less or greater, this holds only for a single
    /// value.
    #[must_use]
    pub const fn opposite(self) -> Option<Self> {
        Some(match self {
            Self::StringEquals => Self::StringNotEquals,
            Self::StringNotEquals => Self::StringEquals,
            Self::StringEqualsIgnoreCase => Self::StringNotEqualsIgnoreCase,
            Self::StringNotEqualsIgnoreCase => Self::StringEqualsIgnoreCase,
            Self::StringLike => Self::StringNotLike,
            Self::StringNotLike => Self::StringLike,
            Self::NumericEquals => Self::NumericNotEquals,
            Self::NumericNotEquals => Self::NumericEquals,
            Self::NumericLessThan => Self::NumericGreaterThanEquals,
            Self::NumericLessThanEquals => Self::NumericGreaterThan,
            Self::NumericGreaterThan => Self::NumericLessThanEquals,
            Self::NumericGreaterThanEquals => Self::NumericLessThan,
            Self::DateEquals => Self::DateNotEquals,
            Self::DateNotEquals => Self::DateEquals,
            Self::DateLessThan => Self::DateGreaterThanEquals,
            Self::DateLessThanEquals => Self::DateGreaterThan,
            Self::DateGreaterThan => Self::DateLessThanEquals,
            Self::DateGreaterThanEquals => Self::DateLessThan,
            Self::ArnEquals => Self::ArnNotEquals,
            Self::ArnNotEquals => Self::ArnEquals,
            Self::ArnLike => Self::ArnNotLike,
            Self::ArnNotLike => Self::ArnLike,
            Self::IpAddress => Self::NotIpAddress,
            Self::NotIpAddress => Self::IpAddress,
            Self::Bool | Self::BinaryEquals | Self::Null => return None,
        })
    }

    /// Returns whether the operator requires less or more than its value.
    #[must_use]
    pub const fn is_bound(self) -> bool {
        matches!(
            self,
            Self::NumericLessThan
                | Self::NumericLessThanEquals
                | Self::NumericGreaterThan
                | Self::NumericGreaterThanEquals
                | Self::DateLessThan
                | Self::DateLessThanEquals
                | Self::DateGreaterThan
                | Self::DateGreaterThanEquals
        )
    }

    /// Returns whether a string must equal one of the values, or match one as a pattern.
    #[must_use]
    pub const fn is_positive_string(self) -> bool {
        matches!(self, Self::StringEquals | Self::StringEqualsIgnoreCase | Self::StringLike)
    }

    /// Returns whether `*` and `?` in a value are wildcards.
    #[must_use]
    pub const fn takes_wildcards(self) -> bool {
        matches!(self, Self::StringLike | Self::StringNotLike)
            || matches!(self.family(), Family::Arn)
    }

    /// Returns whether the values may contain policy variables.
    #[must_use]
    pub const fn takes_variables(self) -> bool {
        matches!(self.family(), Family::String | Family::Arn)
    }
}

impl fmt::Display for BaseOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Qualifier {
    /// Both qualifiers.
    pub const ALL: [Self; 2] = [Self::ForAllValues, Self::ForAnyValue];

    /// Returns the name, without the colon.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ForAllValues => "ForAllValues",
            Self::ForAnyValue => "ForAnyValue",
        }
    }
}

impl fmt::Display for Qualifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Operator {
    /// Returns the operator without its set operator and suffix.
    #[must_use]
    pub const fn of(base: BaseOperator) -> Self {
        Self { qualifier: None, base, if_exists: false }
    }

    /// Parses an operator in any case. `NullIfExists` is parsed too: a rule reports that it makes
    /// no sense.
    ///
    /// # Errors
    ///
    /// Returns an error if a part of the string is not part of an operator; the error names the
    /// nearest operators.
    pub fn parse(text: &str) -> Result<ParsedOperator, ParseOperatorError> {
        read(text).ok_or_else(|| unknown_operator(text))
    }

    /// Returns the family of the operator.
    #[must_use]
    pub const fn family(self) -> Family {
        self.base.family()
    }

    /// Returns whether the operator matches when no value does.
    #[must_use]
    pub const fn is_negated(self) -> bool {
        self.base.is_negated()
    }

    /// Returns whether `*` and `?` in a value are wildcards.
    #[must_use]
    pub const fn takes_wildcards(self) -> bool {
        self.base.takes_wildcards()
    }

    /// Returns whether the values may contain policy variables.
    #[must_use]
    pub const fn takes_variables(self) -> bool {
        self.base.takes_variables()
    }

    /// Returns the string operator that compares exactly, with the same negation, set operator and
    /// suffix as this one.
    #[must_use]
    pub const fn exact(self) -> Self {
        let base = if self.is_negated() {
            BaseOperator::StringNotEquals
        } else {
            BaseOperator::StringEquals
        };
        Self { base, ..self }
    }

    /// Returns the string operator that accepts wildcards, with the same negation, set operator and
    /// suffix as this one.
    #[must_use]
    pub const fn like(self) -> Self {
        let base =
            if self.is_negated() { BaseOperator::StringNotLike } else { BaseOperator::StringLike };
        Self { base, ..self }
    }
}

impl From<BaseOperator> for Operator {
    fn from(base: BaseOperator) -> Self {
        Self::of(base)
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(qualifier) = self.qualifier {
            f.write_str(qualifier.as_str())?;
            f.write_str(":")?;
        }
        f.write_str(self.base.as_str())?;
        if self.if_exists {
            f.write_str(IF_EXISTS)?;
        }
        Ok(())
    }
}

impl FromStr for Operator {
    type Err = ParseOperatorError;
    fn from_str(text: &str) -> Result<Self, ParseOperatorError> {
        Self::parse(text).map(|parsed| parsed.operator)
    }
}

pub(super) const IF_EXISTS: &str = "IfExists";

/// Splits off an `IfExists` in any case.
pub(super) fn split_suffix(text: &str) -> (&str, Option<&str>) {
    let at = text.len().saturating_sub(IF_EXISTS.len());
    match (text.get(..at), text.get(at..)) {
        (Some(base), Some(suffix)) if suffix.eq_ignore_ascii_case(IF_EXISTS) => {
            (base, Some(suffix))
        }
        _ => (text, None),
    }
}

pub(super) fn find_qualifier(text: &str) -> Option<Qualifier> {
    Qualifier::ALL.into_iter().find(|one| one.as_str().eq_ignore_ascii_case(text))
}

pub(super) fn find_base(text: &str) -> Option<BaseOperator> {
    BaseOperator::ALL.into_iter().find(|one| one.as_str().eq_ignore_ascii_case(text))
}

fn read(text: &str) -> Option<ParsedOperator> {
    let mut exact = true;
    let (qualifier, rest) = match text.split_once(':') {
        Some((name, rest)) => {
            let qualifier = find_qualifier(name)?;
            exact &= qualifier.as_str() == name;
            (Some(qualifier), rest)
        }
        None => (None, text),
    };
    let (name, suffix) = split_suffix(rest);
    exact &= suffix.is_none_or(|suffix| suffix == IF_EXISTS);
    let base = find_base(name)?;
    exact &= base.as_str() == name;
    let operator = Operator { qualifier, base, if_exists: suffix.is_some() };
    Some(ParsedOperator { operator, exact_casing: exact })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_composition_reads_what_it_writes() {
        for base in BaseOperator::ALL {
            for qualifier in [None, Some(Qualifier::ForAllValues), Some(Qualifier::ForAnyValue)] {
                for if_exists in [false, true] {
                    let operator = Operator { qualifier, base, if_exists };
                    let text = operator.to_string();
                    let exact = ParsedOperator { operator, exact_casing: true };
                    assert_eq!(Operator::parse(&text), Ok(exact), "{text}");
                    let loose = ParsedOperator { operator, exact_casing: false };
                    assert_eq!(Operator::parse(&text.to_lowercase()), Ok(loose), "{text}");
                    assert_eq!(Operator::parse(&text.to_uppercase()), Ok(loose), "{text}");
                }
            }
        }
    }

    #[test]
    fn the_properties_follow_the_names() {
        for base in BaseOperator::ALL {
            let name = base.as_str();
            assert_eq!(base.is_negated(), name.contains("Not"), "{name}");
            let family = format!("{:?}", base.family());
            assert!(name.contains(&family), "{name}");
            let wild = name.contains("Like") || name.starts_with("Arn");
            assert_eq!(base.takes_wildcards(), wild, "{name}");
        }
    }
}
