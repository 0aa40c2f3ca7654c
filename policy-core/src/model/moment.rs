//! Condition dates as points in time.

use std::cmp::Ordering;

use super::number::digits;

/// The point in time of a condition date: one of the [W3C profiles of ISO 8601][1], or the seconds
/// since 1970.
///
/// ```
/// use policy_core::model::Moment;
///
/// let parse = |text| Moment::parse(text).ok();
/// assert_eq!(parse("2024-02-29T12:00+02:00"), parse("1709200800"));
/// assert!(parse("2026-11-23T09:30:00.25Z") > parse("2026-11-23T09:30:00Z"));
/// assert!(parse("2026").is_none() && parse("tomorrow").is_none());
/// ```
///
/// [1]: https://www.w3.org/TR/NOTE-datetime
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    seconds: i128,
    /// The fractional digits of the second.
    fraction: &'a [u8],
}

/// Why a string is not a single point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMoment {
    /// Four digits, which can be a year or seconds since 1970.
    Ambiguous,
    /// It is not a date.
    NotADate,
}

impl<'a> Moment<'a> {
    /// Parses a date. A year, month or day stands for its first second, in UTC.
    ///
    /// # Errors
    ///
    /// Returns an error if the string is not a date, or can be two.
    pub const fn parse(text: &'a str) -> Result<Self, NoMoment> {
        let bytes = text.as_bytes();
        let (leading, rest) = digits(bytes);
        if rest.is_empty() && !leading.is_empty() {
            return if leading.len() == 4 {
                Err(NoMoment::Ambiguous)
            } else {
                Ok(Self { seconds: saturated(leading), fraction: rest })
            };
        }
        let Some((days, has_day, rest)) = day(bytes) else { return Err(NoMoment::NotADate) };
        let midnight = days as i128 * 86_400;
        match rest {
            [] => Ok(Self { seconds: midnight, fraction: rest }),
            [b'T', time @ ..] if has_day => match clock(time) {
                Some((seconds, fraction)) => {
                    Ok(Self { seconds: midnight + seconds as i128, fraction })
                }
                None => Err(NoMoment::NotADate),
            },
            _ => Err(NoMoment::NotADate),
        }
    }

    /// Returns the whole seconds since 1970.
    #[must_use]
    pub const fn seconds(&self) -> i128 {
        self.seconds
    }

    /// Compares two moments by which is earlier.
    #[must_use]
    pub const fn compare(&self, other: &Self) -> Ordering {
        if self.seconds != other.seconds {
            return if self.seconds < other.seconds { Ordering::Less } else { Ordering::Greater };
        }
        let (mut one, mut two) = (self.fraction, other.fraction);
        loop {
            let (left, right) = match (one, two) {
                ([], []) => return Ordering::Equal,
                ([left, ..], [right, ..]) => (*left, *right),
                ([left, ..], []) => (*left, b'0'),
                ([], [right, ..]) => (b'0', *right),
            };
            if left != right {
                return if left < right { Ordering::Less } else { Ordering::Greater };
            }
            (one, two) = (after_first(one), after_first(two));
        }
    }
}

const fn after_first(bytes: &[u8]) -> &[u8] {
    match bytes {
        [_, rest @ ..] => rest,
        [] => bytes,
    }
}

const fn saturated(mut digits: &[u8]) -> i128 {
    let mut value: i128 = 0;
    while let [digit, rest @ ..] = digits {
        value = value.saturating_mul(10).saturating_add((*digit - b'0') as i128);
        digits = rest;
    }
    value
}

/// Parses a number with exactly this many digits, and returns it with the rest.
const fn number(text: &[u8], length: usize) -> Option<(i64, &[u8])> {
    let Some((head, rest)) = text.split_at_checked(length) else { return None };
    let (found, beyond) = digits(head);
    if beyond.is_empty() { Some((saturated(found) as i64, rest)) } else { None }
}

/// Parses a two-digit number after a separator.
const fn part(text: &[u8], separator: u8) -> Option<(i64, &[u8])> {
    match text {
        [first, rest @ ..] if *first == separator => number(rest, 2),
        _ => None,
    }
}

/// Returns the days from 1970 to a month or a day, whether it is a day, and the rest.
const fn day(text: &[u8]) -> Option<(i64, bool, &[u8])> {
    let Some((year, rest)) = number(text, 4) else { return None };
    let Some((month, rest)) = part(rest, b'-') else { return None };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return None,
    };
    let (day, has_day, rest) = match rest {
        [b'-', ..] => match part(rest, b'-') {
            Some((day, rest)) if day >= 1 && day <= last => (day, true, rest),
            _ => return None,
        },
        _ => (1, false, rest),
    };
    // Days of the preceding years and months, counted from March, so that a leap day is the last.
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    let before = year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some((before + (month * 153 + 2) / 5 + day - 719_469, has_day, rest))
}

/// Parses `hh:mm`, and returns it with the rest.
const fn hours_and_minutes(text: &[u8]) -> Option<(i64, &[u8])> {
    let Some((hours, rest)) = number(text, 2) else { return None };
    let Some((minutes, rest)) = part(rest, b':') else { return None };
    if hours < 24 && minutes < 60 { Some(((hours * 60 + minutes) * 60, rest)) } else { None }
}

/// Returns the seconds and fraction of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s` with a time zone.
const fn clock(text: &[u8]) -> Option<(i64, &[u8])> {
    let Some((mut seconds, rest)) = hours_and_minutes(text) else { return None };
    let (fraction, zone) = match rest {
        [b':', ..] => match part(rest, b':') {
            Some((more, rest)) if more < 60 => {
                seconds += more;
                match rest {
                    [b'.', rest @ ..] => digits(rest),
                    rest => (rest.split_at(0).0, rest),
                }
            }
            _ => return None,
        },
        _ => (rest.split_at(0).0, rest),
    };
    if fraction.is_empty() && matches!(end_of(rest, zone), Some(b'.')) {
        return None;
    }
    let (sign, zone) = match zone {
        [b'Z'] => return Some((seconds, fraction)),
        [b'+', zone @ ..] => (1, zone),
        [b'-', zone @ ..] => (-1, zone),
        _ => return None,
    };
    match hours_and_minutes(zone) {
        Some((offset, [])) => Some((seconds - sign * offset, fraction)),
        _ => None,
    }
}

/// Returns the last byte of a string before its tail.
const fn end_of(text: &[u8], tail: &[u8]) -> Option<u8> {
    match text.split_at_checked(text.len() - tail.len()) {
        Some(([.., last], _)) => Some(*last),
        _ => None,
    }
}

impl PartialEq for Moment<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.compare(other).is_eq()
    }
}

impl Eq for Moment<'_> {}

impl PartialOrd for Moment<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_their_seconds() {
        for (text, seconds) in [
            ("1970-01-01", "0"),
            ("1970-01", "0"),
            ("2000-03-01T00:00:00Z", "951868800"),
            ("2024-02-29T12:00+02:00", "1709200800"),
            ("2024-02-29T12:00:00-00:30", "1709209800"),
            ("2024-02-29T12:00:00.0Z", "1709208000"),
        ] {
            assert_eq!(Moment::parse(text), Moment::parse(seconds), "{text}");
        }
        let at = |text| Moment::parse(text).unwrap();
        assert!(at("2024-02-29T12:00:00.05Z") < at("2024-02-29T12:00:00.5Z"));
        assert_eq!(at("2024-02-29T12:00:00.50Z"), at("2024-02-29T12:00:00.5Z"));
        assert!(at("0000-01-01") < at("1969-12-31") && at("1969-12-31") < at("0"));
        assert_eq!(Moment::parse("2024"), Err(NoMoment::Ambiguous));
        assert_eq!(Moment::parse("tomorrow"), Err(NoMoment::NotADate));
        let many = "9".repeat(60);
        assert!(at(&many) > at("9999-12-31"));
    }
}
