//! One request value against one policy value, family by family.
//! `reference_policies_elements_condition_operators.html`

use std::{
    cmp::Ordering,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use crate::truth::Truth;

/// How numbers and dates are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
}

impl Comparison {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Equals => ordering.is_eq(),
            Self::LessThan => ordering.is_lt(),
            Self::LessThanEquals => ordering.is_le(),
            Self::GreaterThan => ordering.is_gt(),
            Self::GreaterThanEquals => ordering.is_ge(),
        }
    }
}

/// How a family reads a string.
enum Reading<T> {
    As(T),
    /// It can be read in two ways.
    Ambiguous,
    Unreadable,
}

impl<T> From<Option<T>> for Reading<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unreadable, Self::As)
    }
}

/// It is not known how AWS treats a value that cannot be read.
fn compare<R, P>(request: Reading<R>, policy: Reading<P>, holds: impl Fn(R, P) -> bool) -> Truth {
    match (request, policy) {
        (Reading::As(request), Reading::As(policy)) => holds(request, policy).into(),
        _ => Truth::Perhaps,
    }
}

pub(crate) fn numbers(how: Comparison, request: &str, policy: &str) -> Truth {
    compare(number(request).into(), number(policy).into(), |request: Number, policy| {
        how.holds(request.compare(&policy))
    })
}

pub(crate) fn dates(how: Comparison, request: &str, policy: &str) -> Truth {
    compare(date(request), date(policy), |request, policy| how.holds(request.cmp(&policy)))
}

pub(crate) fn booleans(request: &str, policy: &str) -> Truth {
    compare(boolean(request).into(), boolean(policy).into(), |request, policy| request == policy)
}

pub(crate) fn bytes(request: &str, policy: &str) -> Truth {
    compare(base64(request).into(), base64(policy).into(), |request, policy| request == policy)
}

pub(crate) fn addresses(request: &str, policy: &str) -> Truth {
    let address = request.parse::<IpAddr>().ok();
    compare(address.into(), network(policy).into(), is_in)
}

pub(crate) fn is_number(text: &str) -> bool {
    number(text).is_some()
}

pub(crate) fn is_date(text: &str) -> bool {
    !matches!(date(text), Reading::Unreadable)
}

pub(crate) fn is_base64(text: &str) -> bool {
    base64(text).is_some()
}

pub(crate) fn is_address(text: &str) -> bool {
    text.parse::<IpAddr>().is_ok()
}

pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// An exact decimal: its sign, its digits without zeros at either end, and the position of the decimal point,
/// counted from before the first digit.
#[derive(Debug, PartialEq, Eq)]
struct Number {
    negative: bool,
    digits: String,
    point: i64,
}

fn number(text: &str) -> Option<Number> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        None => (text, 0),
        Some((mantissa, exponent)) => {
            let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if !is_digits(unsigned) {
                return None;
            }
            (mantissa, exponent.parse::<i64>().ok()?)
        }
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        None => (mantissa, ""),
        Some((_, fraction)) if !is_digits(fraction) => return None,
        Some(parts) => parts,
    };
    if !is_digits(whole) {
        return None;
    }
    let all = format!("{whole}{fraction}");
    let stripped = all.trim_start_matches('0');
    let zeros = i64::try_from(all.len() - stripped.len()).ok()?;
    let digits = stripped.trim_end_matches('0').to_owned();
    if digits.is_empty() {
        return Some(Number { negative: false, digits, point: 0 });
    }
    let point = i64::try_from(whole.len()).ok()?.checked_sub(zeros)?.checked_add(exponent)?;
    Some(Number { negative, digits, point })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Number {
    fn compare(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let size = || {
            // Digits have no zeros at their ends, so a prefix is the smaller number.
            (self.point, &self.digits).cmp(&(other.point, &other.digits))
        };
        sign(self).cmp(&sign(other)).then_with(|| match sign(self) {
            1 => size(),
            -1 => size().reverse(),
            _ => Ordering::Equal,
        })
    }
}

/// A point in time: seconds since 1970, and the digits of the fraction of a second without trailing zeros,
/// which compare as strings.
type Moment = (i128, String);

/// The W3C's profiles of ISO 8601, or seconds since 1970. Four digits can be either.
/// `https://www.w3.org/TR/NOTE-datetime`
fn date(text: &str) -> Reading<Moment> {
    if is_digits(text) {
        return match text.len() {
            4 => Reading::Ambiguous,
            _ => text.parse().ok().map(|seconds| (seconds, String::new())).into(),
        };
    }
    moment(text).into()
}

fn moment(text: &str) -> Option<Moment> {
    let (day, time) = match text.split_once('T') {
        None => (text, None),
        Some((day, time)) => (day, Some(time)),
    };
    let parts = day.split('-').collect::<Vec<_>>();
    let (year, month, day) = match (parts.as_slice(), time) {
        ([year], None) => (*year, "01", "01"),
        ([year, month], None) => (*year, *month, "01"),
        ([year, month, day], _) => (*year, *month, *day),
        _ => return None,
    };
    let (year, month, day) = (exactly(year, 4)?, exactly(month, 2)?, exactly(day, 2)?);
    if !(1..=12).contains(&month) || !(1..=days_of(year, month)).contains(&day) {
        return None;
    }
    let midnight = (days_before(year, month) + day - 1) * 86_400;
    let Some(time) = time else { return Some((midnight, String::new())) };
    let (time, offset) = match time.strip_suffix('Z') {
        Some(time) => (time, 0),
        None => {
            let at = time.rfind(['+', '-'])?;
            let (time, offset) = time.split_at_checked(at)?;
            let (sign, offset) = match offset.strip_prefix('-') {
                Some(offset) => (-1, offset),
                None => (1, offset.strip_prefix('+')?),
            };
            let (hours, minutes) = offset.split_once(':')?;
            (time, sign * seconds(hours, minutes, "00")?)
        }
    };
    let (time, fraction) = match time.split_once('.') {
        None => (time, ""),
        Some((_, fraction)) if !is_digits(fraction) => return None,
        Some((time, fraction)) => (time, fraction),
    };
    let parts = time.split(':').collect::<Vec<_>>();
    let seconds = match parts.as_slice() {
        [hours, minutes] if fraction.is_empty() => seconds(hours, minutes, "00")?,
        [hours, minutes, second] => seconds(hours, minutes, second)?,
        _ => return None,
    };
    Some((midnight + seconds - offset, fraction.trim_end_matches('0').to_owned()))
}

fn seconds(hours: &str, minutes: &str, second: &str) -> Option<i128> {
    let (hours, minutes, second) = (exactly(hours, 2)?, exactly(minutes, 2)?, exactly(second, 2)?);
    (hours < 24 && minutes < 60 && second < 60).then_some(hours * 3_600 + minutes * 60 + second)
}

fn exactly(text: &str, length: usize) -> Option<i128> {
    (text.len() == length && is_digits(text)).then(|| text.parse().ok()).flatten()
}

fn is_leap(year: i128) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_of(year: i128, month: i128) -> i128 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The days from the start of 1970 to the start of a month, counted one by one.
fn days_before(year: i128, month: i128) -> i128 {
    let days = |year| if is_leap(year) { 366 } else { 365 };
    let years = if year >= 1970 {
        (1970..year).map(days).sum::<i128>()
    } else {
        -(year..1970).map(days).sum::<i128>()
    };
    years + (1..month).map(|month| days_of(year, month)).sum::<i128>()
}

fn base64(text: &str) -> Option<Vec<u8>> {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters = text.trim_end_matches('=');
    if !text.len().is_multiple_of(4) || text.len() - letters.len() > 2 {
        return None;
    }
    let mut bits = String::new();
    for letter in letters.chars() {
        bits.push_str(&format!("{:06b}", LETTERS.find(letter)?));
    }
    let mut bytes = Vec::new();
    let mut rest = bits.as_str();
    while let Some((byte, behind)) = rest.split_at_checked(8) {
        bytes.push(u8::from_str_radix(byte, 2).ok()?);
        rest = behind;
    }
    Some(bytes)
}

/// An address and the length of its prefix.
fn network(text: &str) -> Option<(IpAddr, u32)> {
    let (address, bits) = match text.split_once('/') {
        None => (text, None),
        Some((address, bits)) => (address, Some(bits)),
    };
    let address = address.parse::<IpAddr>().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let bits = match bits {
        None => most,
        Some(bits) if is_digits(bits) => bits.parse().ok().filter(|bits| *bits <= most)?,
        Some(_) => return None,
    };
    Some((address, bits))
}

fn is_in(address: IpAddr, (network, bits): (IpAddr, u32)) -> bool {
    let bits = usize::try_from(bits).unwrap_or(usize::MAX);
    let same = |one: String, other: String| one.chars().take(bits).eq(other.chars().take(bits));
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => same(bits_of_4(address), bits_of_4(network)),
        (IpAddr::V6(address), IpAddr::V6(network)) => same(bits_of_6(address), bits_of_6(network)),
        _ => false,
    }
}

fn bits_of_4(address: Ipv4Addr) -> String {
    format!("{:032b}", u32::from(address))
}

fn bits_of_6(address: Ipv6Addr) -> String {
    format!("{:0128b}", u128::from(address))
}
