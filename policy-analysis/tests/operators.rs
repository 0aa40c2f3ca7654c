//! The table of condition operators, cell by cell, as evaluated.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "what is written here is there")]

use policy_core::read_policy;
use policy_core::semantics::condition::condition_holds;
use policy_core::semantics::known::{Context, Entry, Known};
use policy_core::semantics::principal::Caller;
use policy_core::semantics::statement::Prepared;
use policy_core::semantics::truth::Truth;

/// The value of a key in a column: absent, an empty set, a value that matches, one that does not, or both.
const COLUMNS: [(&str, Option<&[&str]>); 5] = [
    ("absent", None),
    ("empty", Some(&[])),
    ("matching", Some(&["a"])),
    ("other", Some(&["z"])),
    ("both", Some(&["a", "z"])),
];

fn cell(operator: &str, value: &str, held: Option<&[&str]>) -> &'static str {
    let policy = read_policy(&format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:GetObject",
            "Resource": "*", "Condition": {{"{operator}": {{"aws:TagKeys": "{value}"}}}}}}}}"#
    ))
    .unwrap();
    let prepared = Prepared::of(&policy.statements()[0]);
    let known = held.map_or(Known::Absent, Known::Values);
    let entries = [Entry::new("aws:TagKeys", known)];
    let context = Context::of_request(&entries, &Caller::Unknown, &None);
    match condition_holds(prepared.view().condition(0).unwrap(), context, policy.version()) {
        Truth::Always => "true",
        Truth::Never => "false",
        Truth::Perhaps => "open",
    }
}

#[test]
fn operators_hold_as_the_table_says() {
    let rows = [
        ("StringEquals", "a"),
        ("StringNotEquals", "a"),
        ("StringEqualsIfExists", "a"),
        ("StringNotEqualsIfExists", "a"),
        ("Null", "true"),
        ("Null", "false"),
        ("ForAllValues:StringEquals", "a"),
        ("ForAllValues:StringNotEquals", "a"),
        ("ForAnyValue:StringEquals", "a"),
        ("ForAnyValue:StringNotEquals", "a"),
        ("ForAllValues:StringEqualsIfExists", "a"),
        ("ForAnyValue:StringEqualsIfExists", "a"),
    ];
    let mut table = format!("{:<40}", "");
    for (name, _) in COLUMNS {
        table += &format!("{name:<10}");
    }
    for (operator, value) in rows {
        table = format!("{}\n{:<40}", table.trim_end(), format!("{operator} {value}"));
        for (_, held) in COLUMNS {
            table += &format!("{:<10}", cell(operator, value, held));
        }
    }
    println!("{table}");
    let wanted = "
                                        absent    empty     matching  other     both
StringEquals a                          false     false     true      false     open
StringNotEquals a                       true      true      false     true      false
StringEqualsIfExists a                  true      true      true      false     open
StringNotEqualsIfExists a               true      true      false     true      false
Null true                               true      true      false     false     false
Null false                              false     false     true      true      true
ForAllValues:StringEquals a             true      true      true      false     false
ForAllValues:StringNotEquals a          true      true      false     true      false
ForAnyValue:StringEquals a              false     false     true      false     true
ForAnyValue:StringNotEquals a           false     false     false     true      true
ForAllValues:StringEqualsIfExists a     true      true      true      false     false
ForAnyValue:StringEqualsIfExists a      open      open      true      false     true";
    assert_eq!(table.trim(), wanted.trim());
}

#[test]
fn all_operators_have_a_value_that_matches_and_one_that_does_not() {
    for (operators, wanted, matching, other) in [
        (&["StringEquals", "StringNotEquals"][..], "a", "a", "A"),
        (&["StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"], "a", "A", "b"),
        (&["StringLike", "StringNotLike"], "a*", "ab", "ba"),
        (&["NumericEquals", "NumericNotEquals"], "10", "1e1", "10.5"),
        (&["NumericLessThan"], "10", "9.99", "10"),
        (&["NumericLessThanEquals"], "10", "10.0", "10.01"),
        (&["NumericGreaterThan"], "10", "10.01", "10"),
        (&["NumericGreaterThanEquals"], "10", "10", "9"),
        (&["DateEquals", "DateNotEquals"], "2024-02-29", "2024-02-29T01:00+01:00", "2024-02-28"),
        (&["DateLessThan"], "1709208000", "2024-02-29T11:59:59.9Z", "2024-02-29T12:00Z"),
        (&["DateLessThanEquals"], "2024-02-29T12:00Z", "1709208000", "1709208001"),
        (&["DateGreaterThan"], "2024-02-29T12:00Z", "1709208001", "1709208000"),
        (&["DateGreaterThanEquals"], "2024-02-29T12:00Z", "1709208000", "1709207999"),
        (&["Bool"], "true", "TRUE", "false"),
        (&["BinaryEquals"], "QQ==", "QQ==", "Qg=="),
        (&["IpAddress", "NotIpAddress"], "203.0.113.0/24", "203.0.113.9", "2001:db8::1"),
        (
            &["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"],
            "arn:aws:someservice:*:111122223333:finance/*",
            "arn:aws:someservice:us-east-2:111122223333:finance/a",
            "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt",
        ),
    ] {
        for operator in operators {
            let is_negated = operator.contains("Not");
            let holds = |value| cell(operator, wanted, Some(&[value])) == "true";
            assert_eq!((holds(matching), holds(other)), (!is_negated, is_negated), "{operator}");
        }
    }
}
