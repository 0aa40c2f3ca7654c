//! One request value against one policy value, family by family.
//! `reference_policies_elements_condition_operators.html`

use serde_json::json;

use super::{ALLOWED, Case, NOT, OPEN, allowed_under, case, denied_under};
use crate::Answer;

/// The operator, the policy's value, the request's value, and what it allows.
type Row = (&'static str, &'static str, &'static str, Answer);

const STORE: &str =
    "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
const FINANCE: &str = "arn:aws:someservice:*:111122223333:finance/*";

const ROWS: &[Row] = &[
    // String operators: no wildcards except with the Like operators.
    ("StringEquals", "*", "a", NOT),
    ("StringEquals", "*", "*", ALLOWED),
    ("StringEquals", "a?", "ab", NOT),
    ("StringEquals", "", "", ALLOWED),
    ("StringNotEquals", "a*", "ab", ALLOWED),
    ("StringEqualsIgnoreCase", "a*", "A*", ALLOWED),
    ("StringEqualsIgnoreCase", "a*", "AB", NOT),
    ("StringLike", "*", "", ALLOWED),
    ("StringLike", "*", "*x", ALLOWED),
    ("StringLike", "a*c*e", "abcde", ALLOWED),
    ("StringLike", "a*c*e", "abcdef", NOT),
    ("StringLike", "a?c", "ac", NOT),
    ("StringLike", "A*", "ab", NOT),
    ("StringLike", "a.c", "abc", NOT),
    ("StringLike", "[ab]", "a", NOT),
    ("StringLike", "*a*a*", "a", NOT),
    ("StringLike", "*a*a*", "aa", ALLOWED),
    // AWS's example: a `*` with an ARN operator does not match a colon.
    ("StringLike", FINANCE, STORE, ALLOWED),
    ("ArnLike", FINANCE, STORE, NOT),
    ("ArnEquals", FINANCE, STORE, NOT),
    ("ArnNotLike", FINANCE, STORE, ALLOWED),
    ("ArnLike", "arn:aws:someservice:*:999999999999:store/*", STORE, ALLOWED),
    ("ArnEquals", "arn:aws:someservice:*:999999999999:store/*", STORE, ALLOWED),
    ("ArnNotEquals", "arn:aws:someservice:*:999999999999:store/*", STORE, NOT),
    ("ArnEquals", "arn:aws:s3:::logs", "arn:aws:s3:::logs", ALLOWED),
    ("ArnEquals", "arn:aws:s3:::logs", "arn:aws:s3:::Logs", NOT),
    ("ArnLike", "arn:aws:s3:::*", "arn:aws:s3:::a:b/c", ALLOWED),
    ("ArnLike", "arn:aws:s3:::l?gs", "arn:aws:s3:::logs", ALLOWED),
    ("ArnLike", "arn:aws:s?:::logs", "arn:aws:s3:::logs", ALLOWED),
    ("ArnLike", "arn:aws:s3:?::logs", "arn:aws:s3:::logs", NOT),
    ("ArnLike", "*", "arn:aws:s3:::logs", NOT),
    ("ArnLike", "arn:*", "arn:aws:s3:::logs", NOT),
    ("ArnNotLike", "arn:*", "arn:aws:s3:::logs", ALLOWED),
    ("ArnLike", "arn:*:*:*:*:*", "arn:aws:s3:::logs", ALLOWED),
    ("ArnLike", "arn:*:*:*:*:*", "arn:aws:s3", NOT),
    ("ArnNotLike", "arn:*:*:*:*:*", "logs", ALLOWED),
    // Numbers are exact decimals.
    ("NumericEquals", "10", "10", ALLOWED),
    ("NumericEquals", "10.10", "10.1", ALLOWED),
    ("NumericEquals", "1e1", "10", ALLOWED),
    ("NumericEquals", "0.1E+2", "10", ALLOWED),
    ("NumericEquals", "-0", "0", ALLOWED),
    ("NumericEquals", "007", "7", ALLOWED),
    ("NumericEquals", "9007199254740993", "9007199254740992", NOT),
    ("NumericEquals", "0.1", "0.10000000000000000001", NOT),
    ("NumericLessThan", "0.10000000000000000001", "0.1", ALLOWED),
    ("NumericLessThan", "-1", "-2", ALLOWED),
    ("NumericLessThan", "-2", "-1", NOT),
    ("NumericLessThan", "0", "-0.5", ALLOWED),
    ("NumericLessThan", "10", "9", ALLOWED),
    ("NumericGreaterThan", "1e-3", "0.0011", ALLOWED),
    ("NumericGreaterThan", "100", "99", NOT),
    ("NumericEquals", "10", "10abc", NOT),
    ("NumericEquals", "10", "+10", NOT),
    ("NumericEquals", "10", "", NOT),
    ("NumericNotEquals", "10", "ten", OPEN),
    ("NumericEquals", "ten", "10", OPEN),
    ("NumericNotEquals", "ten", "10", OPEN),
    // Dates are moments.
    ("DateEquals", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", ALLOWED),
    ("DateEquals", "2026-01-01T00:00:00Z", "2025-12-31T18:30:00-05:30", ALLOWED),
    ("DateEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z", ALLOWED),
    ("DateEquals", "2026-01-01T00:00Z", "2026-01-01", ALLOWED),
    ("DateEquals", "2026-01", "1767225600", ALLOWED),
    ("DateEquals", "1767225600", "2026-01-01T00:00:00Z", ALLOWED),
    ("DateEquals", "0", "1970-01-01", ALLOWED),
    ("DateEquals", "951782400", "2000-02-29", ALLOWED),
    ("DateLessThan", "1969-12-31T23:59:59Z", "1900-01-01", ALLOWED),
    ("DateGreaterThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", ALLOWED),
    ("DateLessThan", "2026-01-01T00:00:00.25Z", "2026-01-01T00:00:00.2Z", ALLOWED),
    ("DateGreaterThan", "2020-01-01T00:00:01Z", "2026-11-30T12:00:00Z", ALLOWED),
    ("DateLessThan", "2020-06-30T00:00:00Z", "2026-11-30T12:00:00Z", NOT),
    ("DateEquals", "2026-01-01", "2026-02-30", NOT),
    ("DateEquals", "2026-02-30", "2026-01-01", OPEN),
    ("DateGreaterThan", "2026", "2027-01-01", OPEN),
    ("DateGreaterThan", "2020-01-01", "2026", OPEN),
    ("DateNotEquals", "2020-01-01", "tomorrow", OPEN),
    // Booleans in any case.
    ("Bool", "true", "true", ALLOWED),
    ("Bool", "True", "TRUE", ALLOWED),
    ("Bool", "false", "true", NOT),
    ("Bool", "false", "no", NOT),
    ("Bool", "yes", "true", OPEN),
    // Bytes.
    ("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", ALLOWED),
    ("BinaryEquals", "QUJD", "qujd", NOT),
    ("BinaryEquals", "%", "QUJD", OPEN),
    // Addresses: the two families never match.
    ("IpAddress", "203.0.113.0/24", "203.0.113.255", ALLOWED),
    ("IpAddress", "203.0.113.0/24", "203.0.114.0", NOT),
    ("IpAddress", "203.0.113.77/24", "203.0.113.1", ALLOWED),
    ("IpAddress", "203.0.113.7", "203.0.113.7", ALLOWED),
    ("IpAddress", "203.0.113.7/32", "203.0.113.8", NOT),
    ("IpAddress", "128.0.0.0/1", "203.0.113.7", ALLOWED),
    ("IpAddress", "0.0.0.0/0", "203.0.113.7", ALLOWED),
    ("IpAddress", "0.0.0.0/0", "2001:db8::1", NOT),
    ("NotIpAddress", "0.0.0.0/0", "2001:db8::1", ALLOWED),
    ("IpAddress", "::/0", "203.0.113.7", NOT),
    ("IpAddress", "::/0", "2001:db8::1", ALLOWED),
    ("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5678::9", ALLOWED),
    ("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5679::9", NOT),
    ("IpAddress", "2001:db8::1", "2001:db8:0:0:0:0:0:1", ALLOWED),
    ("IpAddress", "2001:db8::1", "2001:db8::2", NOT),
    ("IpAddress", "203.0.113.0/24", "somewhere", NOT),
    ("NotIpAddress", "203.0.113.0/24", "somewhere", OPEN),
    ("IpAddress", "203.0.113.0/33", "203.0.113.1", OPEN),
    ("IpAddress", "somewhere", "203.0.113.1", OPEN),
];

pub(super) fn cases() -> Vec<Case> {
    let rows = ROWS.iter().map(|(operator, wanted, found, answer)| {
        let condition = json!({ *operator: { "example:Key": wanted } });
        let context = json!({ "example:Key": found });
        case(
            format!("{operator} `{wanted}` of `{found}`"),
            allowed_under(condition, context),
            *answer,
        )
    });
    let mut cases = rows.collect::<Vec<_>>();
    // A policy value that cannot be read does not affect the others.
    for (values, found, answer) in [
        (json!(["ten", "10"]), "10", ALLOWED),
        (json!(["ten", "10"]), "9", OPEN),
        (json!([10, true]), "10", ALLOWED),
    ] {
        let condition = json!({ "NumericEquals": { "example:Key": values } });
        let context = json!({ "example:Key": found });
        cases.push(case(
            format!("NumericEquals {values} of `{found}`"),
            allowed_under(condition, context),
            answer,
        ));
    }
    // A request value that cannot be read matches nothing, but does not lift a denial.
    for (operator, wanted, found) in [
        ("NumericGreaterThan", "10", "1,000"),
        ("DateGreaterThan", "2020-01-01", "garbage"),
        ("Bool", "false", "no"),
        ("BinaryEquals", "QUJD", "%"),
        ("IpAddress", "10.0.0.0/8", "10.0.0"),
        ("IpAddress", "10.0.0.0/8", "10.0.0.1/32"),
        ("IpAddress", "fe80::/10", "fe80::1%eth0"),
    ] {
        let condition = json!({ operator: { "example:Key": wanted } });
        let context = json!({ "example:Key": found });
        let name = format!("Deny under {operator} `{wanted}` of `{found}`");
        cases.push(case(name, denied_under(condition, context), OPEN));
    }
    // Numbers and booleans are equivalent to their text on both sides.
    for (operator, wanted, found) in [
        ("NumericEquals", json!(10), json!(10)),
        ("StringEquals", json!(10), json!("10")),
        ("StringEquals", json!("10"), json!(10)),
        ("Bool", json!(true), json!("true")),
        ("StringEquals", json!("true"), json!(true)),
        ("StringEquals", json!(["red"]), json!(["red"])),
    ] {
        cases.push(case(
            format!("{operator} {wanted} of {found}, as they are in JSON"),
            allowed_under(
                json!({ operator: { "example:Key": wanted } }),
                json!({ "example:Key": found }),
            ),
            ALLOWED,
        ));
    }
    cases
}
