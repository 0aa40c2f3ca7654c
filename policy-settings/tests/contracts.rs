//! Contracts in settings files, and the messages for invalid ones.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use policy_core::model::PolicyKind;
use policy_lint::contract::Word;
use policy_settings::Settings;

const REPORTS: &str =
    r#"must_not_allow = { action = "s3:*", resource = "arn:aws:s3:::secrets/*" }"#;

fn entry(members: &str) -> String {
    format!("[[contract]]\npaths = \"policies/*.json\"\n{members}\n")
}

fn problems(text: &str) -> Vec<String> {
    match Settings::read(text) {
        Ok(_) => panic!("nothing is wrong with {text:?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_contract_says_what_it_says() {
    let text = r#"
        [contract-context]
        "aws:SecureTransport" = true
        "aws:PrincipalOrgPaths" = ["o-exampleorgid/r-ab12/", "o-exampleorgid/r-ab12/ou-ab12-11111111/"]

        [[contract]]
        paths = ["policies/*.json", "more/**"]
        kind = "resource:s3"
        allow_undecided = "the team looks at it"
        [contract.must_allow]
        Principal = { Service = "cloudtrail.amazonaws.com" }
        action = ["s3:PutObject"]
        resource = "arn:aws:s3:::trail/*"
        when = { StringEquals = { "aws:SourceAccount" = "123456789012" } }
        context = { "aws:SecureTransport" = true }

        [[contract]]
        paths = "boundary.json"
        must_not_exceed = "ceilings/boundary.json"

        [[contract]]
        paths = "trust/*.json"
        kind = "trust"
        must_not_be_public = true
    "#;
    let settings = Settings::read(text).unwrap_or_else(|problems| panic!("{problems:?}"));
    let [first, second, third] = settings.contracts() else { panic!("there are three") };
    assert_eq!(first.word(), Word::MustAllow);
    assert_eq!(first.kind().map(ToString::to_string).as_deref(), Some("resource:s3"));
    assert_eq!(first.allow_undecided(), Some("the team looks at it"));
    assert!(first.is_about(Some("policies/a.json")) && first.is_about(Some("more/b/c")));
    assert!(!first.is_about(Some("other/a.json")) && !first.is_about(None));
    let asked = first.requests(PolicyKind::Resource, &settings.context()).unwrap();
    let asked = asked.asked.unwrap();
    assert_eq!(asked.statement.conditions().len(), 1);
    assert_eq!(asked.context, [("aws:SecureTransport".to_owned(), Some(vec!["true".to_owned()]))]);
    assert_eq!(
        (second.word(), second.file()),
        (Word::MustNotExceed, Some("ceilings/boundary.json"))
    );
    assert_eq!((third.word(), third.position()), (Word::MustNotBePublic, (24, 9)));
    let known = settings.contract_context();
    assert_eq!(known.len(), 2);
    assert_eq!(known.first(), Some(&("aws:SecureTransport".to_owned(), vec!["true".to_owned()])));
    // The kind in a file's contract applies, unless a glob under `[kinds]` matches.
    let kind = |path: &str| settings.kind_of(path).map(ToString::to_string);
    assert_eq!(kind("trust/a.json").as_deref(), Some("trust"));
    assert_eq!(kind("boundary.json"), None);
}

#[test]
fn what_is_wrong_with_a_contract_is_told_at_its_place() {
    let mut wrong = Vec::new();
    for (members, want) in [
        ("", "1:1: missing contract; expected `must_allow`"),
        (
            "must-not-allow = 1",
            "3:1: unknown name `must-not-allow` in an entry of `contract`; did you mean `must_not_allow`?",
        ),
        (
            "must_not_alow = 1",
            "3:1: unknown name `must_not_alow` in an entry of `contract`; did you mean `must_not_allow`?",
        ),
        (
            "must_not_allow = \"s3:*\"",
            "3:19: the requests of `must_not_allow` must be a table, not a string",
        ),
        ("must_not_exceed = 1", "3:19: expected the path of a file, found a number"),
        ("must_not_be_public = \"yes\"", "3:23: `must_not_be_public` must be `true`, not a string"),
        ("must_not_be_public = false", "3:22: `must_not_be_public = false` has no effect"),
        (
            "kind = \"identity\"\nmust_not_be_public = true",
            "4:1: `must_not_be_public` applies only to resource-based and trust policies",
        ),
        ("kind = \"idntity\"\nmust_equal = \"a.json\"", "3:9: `idntity` is not a kind of policy"),
        (
            "at = \"Resources.Reader.Properties.PolicyDocument\"\nmust_equal = \"a.json\"",
            "3:1: `at` names one of several policies in a file, but `check` reads only files that contain one policy; remove `at`, and write the policy's own file in `paths`",
        ),
        (
            "allow_undecided = \" \"\nmust_equal = \"a.json\"",
            "3:20: expected a reason, found an empty string",
        ),
        (
            "must_equal = \"a.json\"\nmust_not_exceed = \"a.json\"",
            "4:1: the entry already has `must_equal`",
        ),
        (
            "must_not_allow = { action = \"s3:GetObjct\", resource = \"*\" }",
            "3:30: unknown action `s3:GetObjct`",
        ),
        (
            "must_not_allow = { action = \"s3:GetObject\", resource = \"arn:aws:sqs:eu-west-1:123456789012:q\" }",
            "`s3:GetObject` does not apply to `arn:aws:sqs:eu-west-1:123456789012:q`",
        ),
        (
            "must_not_allow = { action = \"s3:GetObject\", resource = \"*\", when = { StringEquals = { \"s3:prefix\" = \"a\" } } }",
            "3:88: no action in the statement carries `s3:prefix`",
        ),
        (
            "must_allow = { action = \"s3:GetObject\", resource = \"*\", context = { \"s3:prefix\" = \"a\" } }",
            "3:70: no action in the statement carries `s3:prefix`",
        ),
        (
            "kind = \"trust\"\nmust_not_allow = { action = \"s3:GetObject\", principal = \"*\" }",
            "4:30: a trust policy cannot have the action `s3:GetObject`",
        ),
        (
            "must_not_allow = { action = \"s3:*\" }",
            "3:18: the contract names no resources; add `resource`",
        ),
        (
            "must_not_allow = { action = \"s3:*\", resource = \"*\", effect = \"Deny\" }",
            "3:53: a contract cannot have `effect`",
        ),
        (
            "must_not_allow = { action = \"s3:*\", resource = \"*\", contxt = {} }",
            "3:53: `contxt` is not a member of a contract; did you mean `context`?",
        ),
        (
            "must_not_allow = { action = \"s3:*\", resource = \"*\", context = \"a\" }",
            "3:64: expected an object of condition keys in `context`, found a string",
        ),
        (
            "must_not_allow = { action = \"s3:*\", resource = \"*\", when = { StringEquls = { \"s3:prefix\" = \"a\" } } }",
            "`StringEquls`",
        ),
        (
            "kind = \"identity\"\nmust_allow = { action = \"s3:*\", resource = \"*\", principal = \"*\" }",
            "4:49: a contract for an identity-based policy cannot have `principal`",
        ),
        (
            "must_allow = { not_action = \"s3:*\", resource = \"*\" }",
            "3:16: `not_action` is valid only in `must_not_allow`",
        ),
    ] {
        let found = problems(&entry(members));
        if found.len() != 1 || !found.iter().all(|it| it.contains(want)) {
            wrong.push(format!("{members}: {found:#?}"));
        }
    }
    for (text, want) in [
        (format!("[[contract]]\n{REPORTS}\n"), "1:1: missing `paths`"),
        (format!("[[contract]]\npaths = []\n{REPORTS}\n"), "2:9: `paths` is empty"),
        (
            format!("[[contract]]\npaths = [\"/a\"]\n{REPORTS}\n"),
            "2:11: the glob `/a` starts with a slash",
        ),
        ("contract = 1\n".to_owned(), "1:12: `contract` must be a list, not a number"),
        (
            "contract = [1]\n".to_owned(),
            "1:13: an entry of `contract` must be a table, not a number",
        ),
        (
            "[contract-context]\n\"aws:SecureTransprt\" = \"true\"\n".to_owned(),
            "2:2: `aws:SecureTransprt`",
        ),
        (
            "[contract-context]\n\"aws:SecureTransport\" = 1\n".to_owned(),
            "2:25: `1` is not a value of `aws:SecureTransport`, which is a boolean",
        ),
        (
            "[contract-context]\n\"aws:SecureTransport\" = []\n".to_owned(),
            "2:25: `aws:SecureTransport` has an empty list of values; add the values of the key",
        ),
        (
            "[contract-context]\n\"aws:SecureTransport\" = true\n\"aws:securetransport\" = true\n"
                .to_owned(),
            "3:2: `aws:securetransport` appears twice in `contract-context`",
        ),
        (
            "[contract-context]\n\"aws:PrincipalOrgID\" = [\"acme\"]\n".to_owned(),
            "2:26: `acme` is not a valid organization ID",
        ),
        (
            "[contract-context]\n\"aws:PrincipalArn\" = \"arn:aws:iam::123456789012:role/*\"\n"
                .to_owned(),
            "are no wildcards; write the whole value",
        ),
        (
            "[contract-context]\n\"aws:PrincipalOrgID\" = [\"o-exampleorgid\", \"o-anotherorgid\"]\n"
                .to_owned(),
            "2:44: a request has only one value for `aws:PrincipalOrgID`; write one value",
        ),
        ("contract-context = 1\n".to_owned(), "1:20: `contract-context` must be a table"),
    ] {
        let found = problems(&text);
        if found.len() != 1 || !found.iter().all(|it| it.contains(want)) {
            wrong.push(format!("{text}: {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_values_of_a_contract_are_judged_at_the_levels_of_the_file() {
    let text = entry("must_not_allow = { action = \"s3:NewThing\", resource = \"*\" }");
    assert_eq!(problems(&text).len(), 1);
    let told = |text: &str| -> Vec<String> {
        let findings = Settings::read(text).unwrap().findings(&[], &[]);
        findings.iter().map(ToString::to_string).collect()
    };
    let lower = format!("{text}[rules]\nunknown-action = \"warning\"\n");
    assert_eq!(
        told(&lower),
        ["3:30: /contract/0/requests/0: warning: unknown action `s3:NewThing` [INVALID_ACTION]"]
    );
    let off = format!("{text}[rules]\nunknown-action = \"allow\"\n");
    assert_eq!(told(&off), [""; 0]);
    let acl = "must_not_allow = { action = \"s3:PutObject\", resource = \"*\", when = { StringEquals = { \"s3:x-amz-acl\" = \"publicread\" } } }";
    let [doubt] = &*told(&entry(acl)) else { panic!("one finding") };
    assert!(doubt.contains("warning: `publicread` is not a value of `s3:x-amz-acl`"), "{doubt}");
    let fact = format!("{}[contract-context]\n\"aws:PrincipalType\" = \"Role\"\n", entry(REPORTS));
    let [doubt] = &*told(&fact) else { panic!("one finding") };
    assert!(doubt.contains("/contract-context/0: warning: `Role` is not a value"), "{doubt}");
    let [doubt] = &*told("[contract-context]\n\"aws:PrincipalType\" = \"Role\"\n") else {
        panic!("one finding")
    };
    assert!(doubt.starts_with("2:24: /contract-context/0: warning: `Role`"), "{doubt}");
    let text = entry("must_not_allow = { action = \"newsvc:DoThing\", resource = \"*\" }");
    let text = format!("{text}[[extend.service]]\nprefix = \"newsvc\"\nreason = \"new\"\n");
    assert!(Settings::read(&text).is_ok());
}

#[test]
fn a_contract_that_no_file_is_held_to_is_a_finding() {
    let settings = Settings::read(&entry(REPORTS)).unwrap();
    let found = settings.findings(&[], &[0]);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["3:1: /contract/0/paths: error: no file matches `policies/*.json` [impossible-contract]"]
    );
}

#[test]
fn the_settings_of_the_page_are_read() {
    let page = include_str!("../../docs/contracts.md");
    let blocks: Vec<&str> =
        page.split("\n```toml\n").skip(1).filter_map(|it| it.split("\n```").next()).collect();
    assert_eq!(blocks.len(), 2);
    let settings = Settings::read(&blocks.join("\n\n")).unwrap();
    assert_eq!((settings.contracts().len(), settings.contract_context().len()), (2, 1));
}
