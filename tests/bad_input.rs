//! Hostile and malformed text: a finding with line and column, never a panic, and no more work than is
//! proportional to the length of the text.

// The rules are checked too.
#![cfg(feature = "check")]
#![expect(clippy::panic, reason = "a test fails by panicking")]

use iam_policy::{IdentityPolicy, ReadError, TrustPolicy};
use policy_core::document::read_json_bytes;
use policy_core::semantics::steps::counted;

fn refused(text: &str) -> ReadError {
    match IdentityPolicy::from_json_checked(text) {
        Err(error) => error,
        Ok(policy) => panic!("{policy} is accepted"),
    }
}

/// Returns a policy around one value.
fn with_resource(resource: &str) -> String {
    format!(
        r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:*", "Resource": {resource}}}]}}"#
    )
}

#[test]
fn deep_text_is_refused_at_its_place() {
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        let error = refused(&open.repeat(100_000));
        assert!(error.to_string().contains("nested deeper"), "{error}");
        assert_eq!(error.findings()[0].start().line, 1);
        assert!(error.findings()[0].start().column > 500);
    }
}

/// Reads a text as both kinds of programs do, and serializes a policy or reports what is wrong.
fn work(text: &str) {
    match IdentityPolicy::from_json_checked(text) {
        Ok(policy) => drop((policy.to_json(), policy.fingerprint())),
        Err(error) => drop((error.to_string(), error.findings().len())),
    }
    if let Ok(policy) = TrustPolicy::from_json(text) {
        drop((policy.to_json_pretty(), policy.equivalent(&policy)));
    }
}

/// Steps are counted, since they are the same on every machine: twice as much input takes twice as many
/// steps, whatever is wrong with it.
#[test]
fn the_work_grows_with_the_text() {
    type Shape = Box<dyn Fn(usize) -> String>;
    let many = |count: usize, item: fn(usize) -> String| {
        (0..count).rev().map(item).collect::<Vec<_>>().join(",")
    };
    let deny = |members: String| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:*", "Resource": "*", {members}}}]}}"#
        )
    };
    let values = |item| move |n| with_resource(&format!("[{}]", many(n, item)));
    let shapes: [(&str, Shape); 14] = [
        ("values", Box::new(values(|i| format!("\"arn:aws:s3:::bucket/{i:06}\"")))),
        ("values that are the same", Box::new(values(|_| "\"arn:aws:s3:::bucket/a\"".to_owned()))),
        (
            "values of escapes",
            Box::new(values(|i| format!("\"arn:aws:s3:::bucket\\/\\u0061{i}\""))),
        ),
        ("wrong values", Box::new(values(|i| i.to_string()))),
        ("empty objects", Box::new(values(|_| "{}".to_owned()))),
        ("brackets", Box::new(|n| "[".repeat(n))),
        ("a list that is not closed", Box::new(|n| format!("[{}", "\"a\",".repeat(n)))),
        ("a string that is not closed", Box::new(|n| format!("\"{}", "a\\n".repeat(n)))),
        (
            "one string of escapes",
            Box::new(move |n| deny(format!(r#""Sid": "{}""#, "\\u00e9".repeat(n)))),
        ),
        (
            "a name again and again",
            Box::new(move |n| deny(many(n, |_| r#""Sid": "a""#.to_owned()))),
        ),
        ("unknown names", Box::new(move |n| deny(many(n, |i| format!(r#""Sidd{i}": "a""#))))),
        (
            "condition keys",
            Box::new(move |n| {
                let keys = many(n, |i| format!(r#""aws:PrincipalTag/{i:06}": ["b", "a"]"#));
                deny(format!(r#""Condition": {{"StringEquals": {{{keys}}}}}"#))
            }),
        ),
        (
            "strings that look like variables",
            Box::new(|n| with_resource(&format!("\"arn:aws:s3:::b/{}\"", "${a b}".repeat(n)))),
        ),
        (
            "statements",
            Box::new(move |n| {
                let one = |i| {
                    format!(
                        r#"{{"Sid": "S{i}", "Effect": "Deny", "Action": "s3:Get{i}", "Resource": "*"}}"#
                    )
                };
                format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, many(n, one))
            }),
        ),
    ];
    let mut idle = Vec::new();
    for (name, shape) in shapes {
        let (short, long) = (shape(1_000), shape(2_000));
        assert!(long.len() > short.len() * 19 / 10 || name == "condition keys", "{name}");
        // Work that is done once for all documents is done beforehand.
        work(&long);
        let (((), few), ((), more)) = (counted(|| work(&short)), counted(|| work(&long)));
        assert!(more <= few * 11 / 5 + 4_000, "{name}: {few} steps, then {more}");
        if few < 500 {
            idle.push((name, few));
        }
    }
    // A document that is refused before its parts are examined leaves nothing to count.
    assert!(idle.len() <= 3, "{idle:?}");
}

#[test]
fn ten_megabytes_are_read() {
    let object = r#""arn:aws:s3:::bucket/a-key-of-some-length-and-a-few-more","#;
    let text_of =
        |bytes: usize| with_resource(&format!("[{}\"*\"]", object.repeat(bytes / object.len())));
    let steps =
        |bytes| counted(|| IdentityPolicy::from_json(&text_of(bytes)).map(|it| it.to_json())).1;
    let (half, whole) = (steps(5_000_000), steps(10_000_000));
    assert!(half > 80_000 && whole <= half * 21 / 10, "{half} steps, then {whole}");
    let policy = IdentityPolicy::from_json(&text_of(10_000_000)).expect("it is a policy");
    assert_eq!(policy.statements().len(), 1);
    assert!(
        policy.to_json().contains(
            r#""Resource":["*","arn:aws:s3:::bucket/a-key-of-some-length-and-a-few-more"]"#
        )
    );
}

#[test]
fn a_name_twice_is_refused_with_both_places() {
    let error =
        refused("{\"Version\": \"2012-10-17\",\n \"Version\": \"2008-10-17\", \"Statement\": []}");
    let twice = error.findings().iter().find(|it| it.finding().rule().name == "duplicate-key");
    let twice = twice.expect("it is found");
    assert_eq!((twice.start().line, twice.start().column), (2, 2));
    assert_eq!(twice.finding().related_places().len(), 1);
}

#[test]
fn broken_encodings_say_what_they_are() {
    for (bytes, words) in [
        (b"\xef\xbb\xbf{}".as_slice(), "byte-order mark"),
        (b"\xff\xfe{\0}\0", "UTF-16"),
        (b"\xfe\xff\0{\0}", "UTF-16"),
        (b"{\"a\": \"\xc3\x28\"}", "0xC3"),
        (br#"{"a": "\ud800"}"#, "surrogate"),
        (br#"{"a": "\udc00x"}"#, "surrogate"),
    ] {
        let error = read_json_bytes(bytes).expect_err(words);
        assert!(error.message().contains(words), "{}", error.message());
    }
}

#[test]
fn line_ends_of_both_kinds_count_as_one() {
    let text = "{\r\n  \"Version\": \"2012-10-17\",\r\n  \"Statement\": 3\r\n}";
    let error = refused(text);
    let first = &error.findings()[0];
    assert_eq!((first.start().line, first.start().column), (3, 16));
}

#[test]
fn numbers_keep_their_digits_or_are_refused() {
    let condition = |number: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{"NumericEquals": {{"s3:max-keys": {number}}}}}}}]}}"#
        )
    };
    let error = refused(&condition("1e999"));
    assert!(error.to_string().contains("exponent"), "{error}");
    let long = "1".repeat(400);
    let policy = IdentityPolicy::from_json(&condition(&long)).expect("a long number is one");
    assert!(policy.to_json().contains(&format!("\"{long}\"")));
    for wrong in ["01", "+1", ".5", "1.", "0x10", "NaN", "Infinity"] {
        refused(&condition(wrong));
    }
}

#[test]
fn a_sid_of_a_megabyte_is_found_and_shown_in_part() {
    let sid = "a b".repeat(350_000);
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": [{{"Sid": "{sid}", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}}]}}"#
    );
    let error = refused(&text);
    assert!(error.findings().iter().all(|it| it.to_string().len() < 1_000));
}

#[test]
fn look_alikes_and_characters_that_turn_the_line_are_found_and_made_visible() {
    for hidden in ["\u{202e}", "\u{200b}", "\u{0430}", "\u{2066}"] {
        let error = refused(&with_resource(&format!("\"arn:aws:s3:::b{hidden}cket/*\"")));
        let shown = format!("{error} {:?}", error.findings()[0].finding().drawn_excerpt(""));
        assert!(shown.contains("U+"), "{shown}");
        let turns = hidden != "\u{0430}";
        assert!(!turns || !shown.contains(hidden), "the character itself is not printed: {shown}");
    }
}

#[test]
fn what_is_no_object_is_no_policy() {
    for text in ["null", "true", "3", "\"x\"", "[]", "[{}]", "{}", "{\"Statement\": {}}"] {
        assert!(TrustPolicy::from_json(text).is_err(), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_a_reader_or_a_rule_panic(text in "\\PC{0,64}|[\\[\\]{}:,\"a-zA-Z0-9*$?./ -]{0,80}") {
        let _ = IdentityPolicy::from_json_checked(&text);
        let value = serde_json::to_string(&text).expect("a text has a JSON form");
        for kind in ["Resource", "Action", "Sid", "Effect", "Principal", "Version"] {
            let statement = format!(r#"{{"Statement": [{{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "{kind}": {value}}}]}}"#);
            let _ = IdentityPolicy::from_json_checked(&statement);
        }
        let trust = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": {value}, "Service": {value}, "Federated": [{value}]}}, "Action": {value}, "Condition": {{"StringLike": {{{value}: {value}}}, "ArnLike": {{"aws:SourceArn": {value}}}, "IpAddress": {{"aws:SourceIp": {value}}}}}}}]}}"#
        );
        if let Ok(policy) = TrustPolicy::from_json(&trust) {
            let _ = policy.findings();
            let json = policy.to_json();
            proptest::prop_assert_eq!(TrustPolicy::from_json(&json).map(|it| it.to_json()).ok(), Some(json));
        }
    }
}

/// A hundred findings of a rule are kept, and the number of the others is reported.
#[test]
fn many_mistakes_are_counted() {
    let actions = vec!["1"; 6_000].join(",");
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Deny", "Action": [{actions}], "Resource": "*"}}}}"#
    );
    let error = IdentityPolicy::from_json(&text).unwrap_err();
    assert_eq!(error.findings().len(), 101);
    let rest = error.findings().iter().find(|it| it.finding().stands_for().is_some()).unwrap();
    assert_eq!(rest.finding().message(), "and 5,900 more of `data-type-mismatch`");
    assert!(error.to_string().ends_with("(and 5999 more)"), "{error}");
}

/// A document with more values than any policy has is refused before it is read.
#[test]
fn more_values_than_a_policy_has_are_refused() {
    let error =
        IdentityPolicy::from_json(&format!("[{}]", vec!["1"; 200_000].join(","))).unwrap_err();
    let [only] = error.findings() else { panic!("{error}") };
    assert_eq!(only.finding().rule().name, "document-too-long");
    assert_eq!(only.start().column, 400_000);
}
