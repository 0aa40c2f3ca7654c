//! Condition numbers, exact to the last digit.

use std::cmp::Ordering;

/// An integer or a decimal, with or without an exponent, as accepted by IAM's [numeric
/// operators][1].
///
/// Numbers are compared by their digits, so no precision is lost.
///
/// ```
/// use policy_core::model::Decimal;
///
/// let parse = |text| Decimal::parse(text).unwrap();
/// assert!(parse("1e3") == parse("1000.0") && parse("-2") < parse("1.5"));
/// assert!(parse("9007199254740993") > parse("9007199254740992"));
/// assert_eq!(Decimal::parse("10abc"), None);
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
#[derive(Clone, Copy, Debug)]
pub struct Decimal<'a> {
    is_negative: bool,
    /// The digits before and after the point, without leading zeros.
    whole: &'a [u8],
    fraction: &'a [u8],
    /// The number of digits before the point after applying the exponent; `None` for zero.
    magnitude: Option<i64>,
}

/// Any exponent beyond this compares the same as this one.
const FARTHEST: i64 = 1 << 40;

impl<'a> Decimal<'a> {
    /// Parses a number, if the string is one.
    #[must_use]
    pub const fn parse(text: &'a str) -> Option<Self> {
        let (is_negative, rest) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (whole, rest) = digits(rest);
        let (fraction, rest) = match rest {
            [b'.', rest @ ..] => {
                let (fraction, rest) = digits(rest);
                if fraction.is_empty() {
                    return None;
                }
                (fraction, rest)
            }
            rest => (rest.split_at(0).0, rest),
        };
        let exponent = match rest {
            [] => 0,
            [b'e' | b'E', rest @ ..] => match exponent(rest) {
                Some(exponent) => exponent,
                None => return None,
            },
            _ => return None,
        };
        if whole.is_empty() {
            return None;
        }
        Some(Self::of(is_negative, whole, fraction, exponent))
    }

    const fn of(is_negative: bool, whole: &'a [u8], fraction: &'a [u8], exponent: i64) -> Self {
        let (whole, fraction) = (without_zeros(whole), fraction);
        let magnitude = if whole.is_empty() {
            let after = without_zeros(fraction);
            if after.is_empty() {
                return Self { is_negative: false, whole, fraction: after, magnitude: None };
            }
            let zeros = (fraction.len() - after.len()) as i64;
            return Self {
                is_negative,
                whole,
                fraction: after,
                magnitude: Some(exponent.saturating_sub(zeros)),
            };
        } else {
            (whole.len() as i64).saturating_add(exponent)
        };
        Self { is_negative, whole, fraction, magnitude: Some(magnitude) }
    }

    /// Compares two numbers by which is less.
    #[must_use]
    pub const fn compare(&self, other: &Self) -> Ordering {
        let (one, two) = match (self.magnitude, other.magnitude) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return less_if(!other.is_negative),
            (Some(_), None) => return less_if(self.is_negative),
            (Some(one), Some(two)) => (one, two),
        };
        if self.is_negative != other.is_negative {
            return less_if(self.is_negative);
        }
        if one != two {
            return less_if((one < two) != self.is_negative);
        }
        let (mut at, most) = (0, longer(self.length(), other.length()));
        while at < most {
            let (left, right) = (self.digit(at), other.digit(at));
            if left != right {
                return less_if((left < right) != self.is_negative);
            }
            at += 1;
        }
        Ordering::Equal
    }

    const fn length(&self) -> usize {
        self.whole.len() + self.fraction.len()
    }

    const fn digit(&self, at: usize) -> u8 {
        let (part, at) = match at.checked_sub(self.whole.len()) {
            Some(later) => (self.fraction, later),
            None => (self.whole, at),
        };
        match part.split_at_checked(at) {
            Some((_, [digit, ..])) => *digit,
            _ => b'0',
        }
    }
}

const fn longer(one: usize, other: usize) -> usize {
    if one < other { other } else { one }
}

const fn less_if(is_less: bool) -> Ordering {
    if is_less { Ordering::Less } else { Ordering::Greater }
}

/// Returns the leading digits of a string, and the rest.
pub(super) const fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let (mut rest, mut length) = (text, 0);
    while let [b'0'..=b'9', others @ ..] = rest {
        (rest, length) = (others, length + 1);
    }
    text.split_at(length)
}

pub(super) const fn without_zeros(mut digits: &[u8]) -> &[u8] {
    while let [b'0', rest @ ..] = digits {
        digits = rest;
    }
    digits
}

const fn exponent(text: &[u8]) -> Option<i64> {
    let (is_negative, text) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let (mut found, rest) = digits(text);
    if found.is_empty() || !rest.is_empty() {
        return None;
    }
    let mut value = 0;
    while let [digit, others @ ..] = found {
        value = value * 10 + (*digit - b'0') as i64;
        if value > FARTHEST {
            value = FARTHEST;
        }
        found = others;
    }
    Some(if is_negative { -value } else { value })
}

impl PartialEq for Decimal<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.compare(other).is_eq()
    }
}

impl Eq for Decimal<'_> {}

impl PartialOrd for Decimal<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_compared_to_the_last_digit() {
        let in_order = [
            "-1e400",
            "-10",
            "-9.5",
            "-1e-400",
            "0",
            "1e-400",
            "0.001",
            "0.0011",
            "1",
            "1.0000000000000000000001",
            "9007199254740992",
            "9007199254740993",
            "1e400",
        ];
        let parsed: Vec<Decimal<'_>> =
            in_order.iter().map(|text| Decimal::parse(text).unwrap()).collect();
        assert!(parsed.is_sorted() && parsed.windows(2).all(|pair| pair[0] != pair[1]));
        for (one, other) in [
            ("0", "-0.00"),
            ("1e3", "1000"),
            ("0.001e3", "1"),
            ("007", "7.0"),
            ("1E+2", "100"),
            ("120e-1", "12"),
        ] {
            assert_eq!(Decimal::parse(one), Decimal::parse(other), "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn numbers_are_in_the_order_of_floats(one in -1_000_000_i64..1_000_000, other in -1_000_000_i64..1_000_000, shift in 0_usize..6) {
            let (one, other) = (format!("{one}e-{shift}"), format!("{other}e-3"));
            let want = one.parse::<f64>().unwrap().total_cmp(&(other.parse::<f64>().unwrap() + 0.0));
            let got = Decimal::parse(&one).unwrap().cmp(&Decimal::parse(&other).unwrap());
            prop_assert!(got == want || one.starts_with("0e") || one.starts_with("-0"));
        }
    }
}
