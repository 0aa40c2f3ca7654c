//! The forms that the values of each family of operators have.
//!
//! After the [condition operators][1] of the IAM User Guide.
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html

use std::net::IpAddr;

/// Whether a text is `true` or `false`, in any casing.
#[must_use]
pub fn is_bool(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is an integer or a decimal, with an exponent or without: IAM takes `1e3`.
#[must_use]
pub fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (text, exponent) = match text.split_once(['e', 'E']) {
        Some((text, exponent)) => (text, Some(exponent)),
        None => (text, None),
    };
    if exponent.is_some_and(|it| !is_digits(it.strip_prefix(['-', '+']).unwrap_or(it))) {
        return false;
    }
    match text.split_once('.') {
        Some((whole, fraction)) => is_digits(whole) && is_digits(fraction),
        None => is_digits(text),
    }
}

/// Whether a text is base64 of [RFC 4648][1], with its padding.
///
/// [1]: https://www.rfc-editor.org/rfc/rfc4648#section-4
#[must_use]
pub fn is_base64(text: &str) -> bool {
    let body = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    text.len().is_multiple_of(4)
        && !text.is_empty()
        && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/')
}

/// Whether a text is a date: one of the [W3C profiles of ISO 8601][1], or seconds since 1970.
///
/// ```
/// use policy_core::model::is_date;
///
/// assert!(is_date("2026-11-23T09:30:00Z") && is_date("2026-11") && is_date("1795426200"));
/// assert!(!is_date("2026-02-29") && !is_date("tomorrow"));
/// ```
///
/// [1]: https://www.w3.org/TR/NOTE-datetime
#[must_use]
pub fn is_date(text: &str) -> bool {
    if is_digits(text) {
        return true;
    }
    match text.split_once('T') {
        Some((day, time)) => is_day(day, true) && is_time(time),
        None => is_day(text, false),
    }
}

/// The number of exactly `length` digits.
fn number(text: &str, length: usize) -> Option<u32> {
    if text.len() == length && is_digits(text) { text.parse().ok() } else { None }
}

fn is_day(text: &str, whole: bool) -> bool {
    let mut parts = text.split('-');
    let year = parts.next().and_then(|year| number(year, 4));
    let (Some(year), Some(month)) = (year, parts.next().and_then(|month| number(month, 2))) else {
        return false;
    };
    let day = match (parts.next(), whole) {
        (Some(day), _) => number(day, 2),
        (None, true) => None,
        (None, false) => Some(1),
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    parts.next().is_none() && day.is_some_and(|day| (1..=last).contains(&day))
}

/// The number that a text is, as far as it is surely kept to the last digit.
pub fn parse_number(text: &str) -> Option<f64> {
    let number: f64 = (is_number(text) && text.len() <= 15).then(|| text.parse().ok())??;
    // What an exponent makes too large or too small is not kept.
    let is_zero = || {
        text.bytes()
            .take_while(|it| !matches!(it, b'e' | b'E'))
            .all(|it| matches!(it, b'0' | b'.' | b'-'))
    };
    let size = number.abs();
    ((1e-200..=1e200).contains(&size) || (number == 0.0 && is_zero())).then_some(number)
}

/// The seconds since 1970 of a date. A few digits alone can be a year or a time, so they are neither.
pub fn date_seconds(text: &str) -> Option<f64> {
    if is_digits(text) {
        return (9..=11).contains(&text.len()).then(|| text.parse().ok())?;
    }
    if !is_date(text) {
        return None;
    }
    let (day, time) = text.split_once('T').unwrap_or((text, "00:00Z"));
    let mut parts = day.split('-').map(|part| part.parse().unwrap_or(1_i32));
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next().unwrap_or(1));
    // Days of the years and months before, counted from March, so that a leap day is the last.
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    let days =
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 719_469;
    let (clock, zone) = match time.strip_suffix('Z') {
        Some(clock) => (clock, 0.0),
        None => {
            let at = time.rfind(['+', '-'])?;
            let (clock, zone) = time.split_at(at);
            let sign = if zone.starts_with('-') { -1.0 } else { 1.0 };
            (clock, sign * clock_seconds(zone.get(1..)?)?)
        }
    };
    Some(f64::from(days) * 86_400.0 + clock_seconds(clock)? - zone)
}

fn clock_seconds(clock: &str) -> Option<f64> {
    let mut parts = clock.split(':').map(str::parse::<f64>);
    let (hours, minutes) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let seconds = parts.next().and_then(Result::ok).unwrap_or(0.0);
    Some((hours * 60.0 + minutes) * 60.0 + seconds)
}

fn is_hours_and_minutes(hours: &str, minutes: &str) -> bool {
    number(hours, 2).is_some_and(|hours| hours < 24)
        && number(minutes, 2).is_some_and(|minutes| minutes < 60)
}

/// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s`, and a zone.
fn is_time(text: &str) -> bool {
    let (clock, zone) = match text.strip_suffix('Z') {
        Some(clock) => (clock, None),
        None => match text.rsplit_once(['+', '-']) {
            Some((clock, zone)) => (clock, Some(zone)),
            None => return false,
        },
    };
    let zone_fits = zone.is_none_or(|zone| {
        zone.split_once(':').is_some_and(|(hours, minutes)| is_hours_and_minutes(hours, minutes))
    });
    let mut parts = clock.split(':');
    let (Some(hours), Some(minutes)) = (parts.next(), parts.next()) else { return false };
    let seconds_fit = parts.next().is_none_or(|seconds| {
        let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
        number(whole, 2).is_some_and(|seconds| seconds < 60) && is_digits(fraction)
    });
    zone_fits && is_hours_and_minutes(hours, minutes) && seconds_fit && parts.next().is_none()
}

/// An address with the length of its network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CidrBlock {
    /// The address as it is written.
    pub address: IpAddr,
    /// How many bits are the network's; all of them for a bare address.
    pub prefix: u8,
}

/// Reads an address or a range in the notation of [RFC 4632][1].
///
/// ```
/// use policy_core::model::parse_cidr;
///
/// let block = parse_cidr("10.1.2.3/8").unwrap();
/// assert!(block.has_host_bits() && block.is_private());
/// assert_eq!(block.network().to_string(), "10.0.0.0");
/// assert_eq!(parse_cidr("10.0.0.0/33"), None);
/// ```
///
/// [1]: https://www.rfc-editor.org/rfc/rfc4632
#[must_use]
pub fn parse_cidr(text: &str) -> Option<CidrBlock> {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let most: u8 = if address.is_ipv4() { 32 } else { 128 };
    let prefix = match prefix {
        None => most,
        Some(digits) => {
            let plain = is_digits(digits) && (digits.len() == 1 || !digits.starts_with('0'));
            digits.parse().ok().filter(|&prefix| plain && prefix <= most)?
        }
    };
    Some(CidrBlock { address, prefix })
}

impl CidrBlock {
    /// Whether the address is of IPv4.
    #[must_use]
    pub const fn is_ipv4(self) -> bool {
        self.address.is_ipv4()
    }

    /// The first address of the range.
    #[must_use]
    pub fn network(self) -> IpAddr {
        let prefix = u32::from(self.prefix);
        match self.address {
            IpAddr::V4(address) => {
                let mask = u32::MAX.checked_shl(32 - prefix).unwrap_or(0);
                IpAddr::V4((u32::from(address) & mask).into())
            }
            IpAddr::V6(address) => {
                let mask = u128::MAX.checked_shl(128 - prefix).unwrap_or(0);
                IpAddr::V6((u128::from(address) & mask).into())
            }
        }
    }

    /// Whether the address has bits beyond its network.
    #[must_use]
    pub fn has_host_bits(self) -> bool {
        self.network() != self.address
    }

    /// Whether every address of the other range is in this one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.is_ipv4() == other.is_ipv4()
            && self.prefix <= other.prefix
            && Self { address: other.address, prefix: self.prefix }.network() == self.network()
    }

    /// Whether the range is of IPv6, and its first and last address as numbers.
    pub fn range(self) -> (bool, u128, u128) {
        let (is_v6, first, bits) = match self.network() {
            IpAddr::V4(address) => (false, u128::from(u32::from(address)), 32),
            IpAddr::V6(address) => (true, u128::from(address), 128),
        };
        let free = bits - u32::from(self.prefix);
        let mask = 1_u128.checked_shl(free).map_or(u128::MAX, |size| size - 1);
        (is_v6, first, first | mask)
    }

    /// Whether the whole range is one from which nothing comes through the internet: private, shared,
    /// link-local, loopback, multicast or reserved.
    ///
    /// After RFC 1918, RFC 6598, RFC 3927, RFC 1122 and RFC 1112 for IPv4, RFC 4193 and RFC 4291 for
    /// IPv6.
    #[must_use]
    pub fn is_private(self) -> bool {
        use std::net::{Ipv4Addr, Ipv6Addr};
        let v4 = |a, b, prefix| Self { address: Ipv4Addr::new(a, b, 0, 0).into(), prefix };
        let v6 = |first, prefix| Self {
            address: Ipv6Addr::new(first, 0, 0, 0, 0, 0, 0, 0).into(),
            prefix,
        };
        let loopback = Self { address: Ipv6Addr::LOCALHOST.into(), prefix: 128 };
        [
            v4(10, 0, 8),
            v4(172, 16, 12),
            v4(192, 168, 16),
            v4(169, 254, 16),
            v4(127, 0, 8),
            v4(100, 64, 10),
            v4(0, 0, 8),
            v4(224, 0, 4),
            v4(240, 0, 4),
            v6(0xfc00, 7),
            v6(0xfe80, 10),
            v6(0xff00, 8),
            loopback,
        ]
        .into_iter()
        .any(|range| range.contains(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_dates_and_base64_have_their_form() {
        type Case = (fn(&str) -> bool, &'static [&'static str], &'static [&'static str]);
        let cases: [Case; 4] = [
            (is_bool, &["true", "false", "True"], &["", "yes", "1", "true "]),
            (
                is_number,
                &["0", "10", "-1", "3.14", "007", "1e3", "1E3", "-2.5e+4", "1e-2"],
                &[
                    "", "-", "1.", ".5", "1e", "e3", "1e3.5", "1e3e4", "1e--3", "0x1", "+1", "1h",
                    "1.2.3", "--1", " 1", "١",
                ],
            ),
            (
                is_date,
                &[
                    "2026",
                    "2026-11",
                    "2026-11-23",
                    "2024-02-29",
                    "2000-02-29",
                    "2026-11-23T09:30Z",
                    "2026-11-23T09:30:00+01:00",
                    "2026-11-23T09:30:00-08:00",
                    "2026-11-23T09:30:00.25Z",
                    "1795426200",
                    "0",
                ],
                &[
                    "",
                    "tomorrow",
                    "2026-13",
                    "2026-00",
                    "2026-02-29",
                    "1900-02-29",
                    "2026-04-31",
                    "2026-1-1",
                    "2026-11-23T",
                    "2026-11-23T09:30",
                    "2026-11-23T09Z",
                    "2026-11T09:30Z",
                    "2026-11-23T24:00Z",
                    "2026-11-23T09:60Z",
                    "2026-11-23T09:30:60Z",
                    "2026-11-23T09:30:00.Z",
                    "2026-11-23T09:30:00+0100",
                    "2026-11-23T09:30:00:00Z",
                    "2026-11-23 09:30Z",
                    "2026-11-23T09:30ZZ",
                    "-2026",
                    "2026-11-23-01",
                    "26-11-23",
                ],
            ),
            (
                is_base64,
                &["QUJD", "QUI=", "QQ==", "+/+/"],
                &["", "%%", "QUJ", "Q===", "=QQ=", "QQ= ", "QUJDé"],
            ),
        ];
        for (check, good, bad) in cases {
            for text in good {
                assert!(check(text), "{text}");
            }
            for text in bad {
                assert!(!check(text), "{text}");
            }
        }
    }

    #[test]
    fn dates_have_their_seconds() {
        for (text, seconds) in [
            ("1970-01-01", Some(0.0)),
            ("1970-01", Some(0.0)),
            ("2000-03-01T00:00:00Z", Some(951_868_800.0)),
            ("2024-02-29T12:00:00.5Z", Some(1_709_208_000.5)),
            ("2024-02-29T12:00+02:00", Some(1_709_200_800.0)),
            ("2024-02-29T12:00:00-00:30", Some(1_709_209_800.0)),
            ("1709208000", Some(1_709_208_000.0)),
            ("2024", None),
            ("tomorrow", None),
        ] {
            assert_eq!(date_seconds(text), seconds, "{text}");
        }
        assert_eq!((parse_number("1.50"), parse_number("1h")), (Some(1.5), None));
        assert_eq!(parse_number("1234567890123456"), None);
    }

    #[test]
    fn ranges_are_read_or_refused() {
        for (text, host_bits, private) in [
            ("10.0.0.0/8", false, true),
            ("10.1.0.0/8", true, true),
            ("10.0.0.0/7", false, false),
            ("172.16.0.0/12", false, true),
            ("172.32.0.0/12", false, false),
            ("192.168.1.5", false, true),
            ("169.254.169.254/32", false, true),
            ("127.0.0.1", false, true),
            ("8.8.8.8/32", false, false),
            ("0.0.0.0/0", false, false),
            ("0.0.0.0", false, true),
            ("100.64.0.0/10", false, true),
            ("100.128.0.0/10", false, false),
            ("224.0.0.0/4", false, true),
            ("255.255.255.255", false, true),
            ("ff02::/16", false, true),
            ("1.2.3.4/0", true, false),
            ("::/0", false, false),
            ("fd00::/8", false, true),
            ("fe80::1", false, true),
            ("::1", false, true),
            ("2001:db8::/32", false, false),
            ("2001:db8::1/32", true, false),
        ] {
            let block = parse_cidr(text).unwrap();
            assert_eq!((block.has_host_bits(), block.is_private()), (host_bits, private), "{text}");
        }
        for bad in [
            "",
            "10.0.0.0/33",
            "::/129",
            "10.0.0/8",
            "10.0.0.0/",
            "10.0.0.0/-1",
            "10.0.0.0/08",
            "10.0.0.0/+8",
            "10.0.0.0/8/8",
            "010.0.0.1",
            "256.0.0.1",
            "*",
            "example.org",
            " ::1",
        ] {
            assert_eq!(parse_cidr(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn networks_are_those_of_the_bits(bits: u32, prefix in 0_u8..=32) {
            let block = CidrBlock { address: std::net::Ipv4Addr::from(bits).into(), prefix };
            let text: String = format!("{bits:032b}")
                .char_indices()
                .map(|(at, bit)| if at < usize::from(prefix) { bit } else { '0' })
                .collect();
            let want = u32::from_str_radix(&text, 2).unwrap();
            prop_assert_eq!(block.network(), IpAddr::from(std::net::Ipv4Addr::from(want)));
            prop_assert!(block.contains(block));
        }
    }
}
