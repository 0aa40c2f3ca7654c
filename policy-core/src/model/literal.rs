//! The value formats of each operator family.
//!
//! They follow the [condition operators][1] of the IAM User Guide.
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::moment::{Moment, NoMoment};
use super::number::{Decimal, digits};
use super::scan::is_equal_in_any_casing;

/// Returns whether a string is `true` or `false`, in any case.
#[must_use]
pub const fn is_bool(text: &str) -> bool {
    is_equal_in_any_casing(text, "true") || is_equal_in_any_casing(text, "false")
}

/// Returns whether a string is an integer or a decimal, with or without an exponent: IAM accepts
/// `1e3`.
#[must_use]
pub const fn is_number(text: &str) -> bool {
    Decimal::parse(text).is_some()
}

/// Returns whether a string is padded base64 as specified in [RFC 4648][1].
///
/// [1]: https://www.rfc-editor.org/rfc/rfc4648#section-4
#[must_use]
pub const fn is_base64(text: &str) -> bool {
    let mut rest = match text.as_bytes() {
        [body @ .., b'=', b'='] | [body @ .., b'='] => body,
        body => body,
    };
    while let [first, others @ ..] = rest {
        if sextet(*first).is_none() {
            return false;
        }
        rest = others;
    }
    text.len().is_multiple_of(4) && !text.is_empty()
}

/// Returns the six bits of a base64 letter.
const fn sextet(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// Returns whether two strings are base64 of the same bytes. Surplus bits of the last letter are
/// ignored.
#[must_use]
pub const fn is_same_base64(one: &str, other: &str) -> bool {
    let (mut left, mut right) = (one.as_bytes(), other.as_bytes());
    if left.len() != right.len() || !is_base64(one) || !is_base64(other) {
        return false;
    }
    while let ([first, lefts @ ..], [second, rights @ ..]) = (left, right) {
        let unused = match lefts {
            [b'=', b'='] => 4,
            [b'='] => 2,
            _ => 0,
        };
        let is_same = match (sextet(*first), sextet(*second)) {
            (Some(first), Some(second)) => first >> unused == second >> unused,
            (None, None) => true,
            _ => false,
        };
        if !is_same {
            return false;
        }
        (left, right) = (lefts, rights);
    }
    true
}

/// Returns whether a string is a date: one of the [W3C profiles of ISO 8601][1], or seconds since
/// 1970.
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
pub const fn is_date(text: &str) -> bool {
    !matches!(Moment::parse(text), Err(NoMoment::NotADate))
}

/// An address with its prefix length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CidrBlock {
    /// The address as written.
    pub address: IpAddr,
    /// The prefix length; all bits for a bare address.
    pub prefix: u8,
}

/// Parses an address or a range in [RFC 4632][1] notation.
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
pub const fn parse_cidr(text: &str) -> Option<CidrBlock> {
    let (address, prefix) = split_at_byte(text.as_bytes(), b'/');
    let (address, most) = match (ipv4(address), ipv6(address)) {
        (Some(bits), _) => (IpAddr::V4(Ipv4Addr::from_bits(bits)), 32),
        (None, Some(bits)) => (IpAddr::V6(Ipv6Addr::from_bits(bits)), 128),
        (None, None) => return None,
    };
    let prefix = match prefix {
        None => most,
        Some([b'0', _, ..]) => return None,
        Some(text) => match digits(text) {
            ([one], []) => *one - b'0',
            ([ten, one], []) => (*ten - b'0') * 10 + (*one - b'0'),
            ([b'1', ten, one], []) => match (*ten - b'0') * 10 + (*one - b'0') {
                small @ 0..=28 => 100 + small,
                _ => return None,
            },
            _ => return None,
        },
    };
    if prefix <= most { Some(CidrBlock { address, prefix }) } else { None }
}

/// Returns the part before the first occurrence of the byte, and the part after it if there is one.
const fn split_at_byte(text: &[u8], byte: u8) -> (&[u8], Option<&[u8]>) {
    let (mut rest, mut at) = (text, 0);
    while let [first, others @ ..] = rest {
        if *first == byte {
            return (text.split_at(at).0, Some(others));
        }
        (rest, at) = (others, at + 1);
    }
    (text, None)
}

/// Returns the bits of an IPv4 address: four numbers without leading zeros.
const fn ipv4(text: &[u8]) -> Option<u32> {
    let (mut bits, mut rest, mut count) = (0_u32, text, 0);
    loop {
        let (part, after) = split_at_byte(rest, b'.');
        let byte = match digits(part) {
            ([one], []) => (*one - b'0') as u32,
            ([b'0', ..], _) => return None,
            ([ten, one], []) => (*ten - b'0') as u32 * 10 + (*one - b'0') as u32,
            ([hundred, ten, one], []) => {
                let tens = (*hundred - b'0') as u32 * 10 + (*ten - b'0') as u32;
                tens * 10 + (*one - b'0') as u32
            }
            _ => return None,
        };
        if byte > 255 {
            return None;
        }
        (bits, count) = (bits << 8 | byte, count + 1);
        match after {
            Some(others) if count < 4 => rest = others,
            None if count == 4 => return Some(bits),
            _ => return None,
        }
    }
}

/// Returns the bits of an IPv6 address as specified in [RFC
/// 4291](https://www.rfc-editor.org/rfc/rfc4291#section-2.2).
const fn ipv6(text: &[u8]) -> Option<u128> {
    // The parts before and after `::`, each with its number of groups.
    let (mut head, mut head_count) = (0_u128, 0_u32);
    let (mut tail, mut tail_count, mut is_in_tail) = (0_u128, 0_u32, false);
    let mut rest = text;
    if let [b':', b':', others @ ..] = rest {
        (rest, is_in_tail) = (others, true);
    }
    while !rest.is_empty() {
        let (part, after) = split_at_byte(rest, b':');
        let (bits, groups) = match (after, ipv4(part)) {
            (None, Some(bits)) => (bits as u128, 2),
            _ => match group(part) {
                Some(bits) => (bits as u128, 1),
                None => return None,
            },
        };
        if head_count + tail_count + groups > 8 {
            return None;
        }
        if is_in_tail {
            (tail, tail_count) = (tail << (16 * groups) | bits, tail_count + groups);
        } else {
            (head, head_count) = (head << (16 * groups) | bits, head_count + groups);
        }
        rest = match after {
            None => break,
            Some([b':', others @ ..]) if !is_in_tail => {
                is_in_tail = true;
                others
            }
            Some([]) => return None,
            Some(others) => others,
        };
    }
    let count = head_count + tail_count;
    if count == 8 && !is_in_tail {
        return Some(head);
    }
    // `::` stands for at least one group.
    if !is_in_tail || count > 7 {
        return None;
    }
    let head = match head.checked_shl(128 - 16 * head_count) {
        Some(head) => head,
        None => 0,
    };
    Some(head | tail)
}

/// Parses one to four hexadecimal digits.
const fn group(text: &[u8]) -> Option<u32> {
    let (mut bits, mut rest) = (0, text);
    while let [first, others @ ..] = rest {
        let digit = match *first {
            digit @ b'0'..=b'9' => digit - b'0',
            digit @ b'a'..=b'f' => digit - b'a' + 10,
            digit @ b'A'..=b'F' => digit - b'A' + 10,
            _ => return None,
        };
        (bits, rest) = (bits << 4 | digit as u32, others);
    }
    if matches!(text.len(), 1..=4) { Some(bits) } else { None }
}

impl CidrBlock {
    /// Returns whether the address is an IPv4 address.
    #[must_use]
    pub const fn is_ipv4(self) -> bool {
        self.address.is_ipv4()
    }

    /// Returns the first address of the range.
    #[must_use]
    pub const fn network(self) -> IpAddr {
        let (is_v6, first, _) = self.range();
        if is_v6 {
            IpAddr::V6(Ipv6Addr::from_bits(first))
        } else {
            IpAddr::V4(Ipv4Addr::from_bits(first as u32))
        }
    }

    /// Returns whether the address has host bits set.
    #[must_use]
    pub const fn has_host_bits(self) -> bool {
        self.range().1 != self.bits()
    }

    /// Returns whether every address of the other range is in this one.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        let ((is_v6, first, last), (other_is_v6, start, end)) = (self.range(), other.range());
        is_v6 == other_is_v6 && first <= start && end <= last
    }

    const fn bits(self) -> u128 {
        match self.address {
            IpAddr::V4(address) => address.to_bits() as u128,
            IpAddr::V6(address) => address.to_bits(),
        }
    }

    /// Returns whether the range is IPv6, and its first and last addresses as numbers.
    #[must_use]
    pub const fn range(self) -> (bool, u128, u128) {
        let is_v6 = self.address.is_ipv6();
        let free = if is_v6 { 128 } else { 32 } - self.prefix as u32;
        let mask = match 1_u128.checked_shl(free) {
            Some(size) => size - 1,
            None => u128::MAX,
        };
        let first = self.bits() & !mask;
        (is_v6, first, first | mask)
    }

    /// Returns whether the whole range is one from which no traffic arrives over the internet:
    /// private, shared, link-local, loopback, multicast or reserved.
    ///
    /// Follows RFC 1918, RFC 6598, RFC 3927, RFC 1122 and RFC 1112 for IPv4, and RFC 4193 and RFC
    /// 4291 for IPv6.
    #[must_use]
    pub fn is_private(self) -> bool {
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
        fn addresses_are_those_of_the_standard_library(text in "[0-9a-fA-F:.]{0,24}|([0-9]{1,3}\\.){3}[0-9]{1,3}|([0-9a-f]{0,4}:){2,8}[0-9a-f.]{0,7}", bits: u128) {
            for text in [text, Ipv6Addr::from_bits(bits).to_string(), Ipv4Addr::from_bits(bits as u32).to_string()] {
                let found = parse_cidr(&text).map(|block| block.address);
                prop_assert_eq!(found, text.parse::<IpAddr>().ok(), "{}", text);
            }
        }

        #[test]
        fn base64_is_compared_by_its_bytes(text in "[A-Z+/]{4}|[A-Z]{3}=|[A-Z]{2}==", other in "[A-Z+/]{4}|[A-Z]{3}=|[A-Z]{2}==") {
            let bytes = |text: &str| {
                let bits = text.bytes().filter_map(sextet).fold((0_u32, 0), |(bits, count), next| (bits << 6 | u32::from(next), count + 6));
                (bits.1 / 8, bits.0 >> (bits.1 % 8))
            };
            prop_assert_eq!(is_same_base64(&text, &other), bytes(&text) == bytes(&other));
            prop_assert!(is_same_base64(&text, &text));
        }

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
