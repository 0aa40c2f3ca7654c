//! Contracts next to the statements: what is read, what is reported, and where.

use policy_core::model::PolicyKind;
use policy_core::model::PolicyKind::{Identity, Resource, ServiceControl, Trust};

use crate::expand;

fn expanded(kind: PolicyKind, tokens: &str) -> String {
    let tokens = format!("iam_policy; {tokens}");
    expand::policy(kind, tokens.parse().unwrap()).to_string()
}

/// Returns the first line of each error.
fn errors(kind: PolicyKind, tokens: &str) -> Vec<String> {
    let output = expanded(kind, tokens);
    let errors = output.split("compile_error ! {").skip(1);
    let first = |it: &str| {
        let text = it.trim_start().trim_start_matches('"');
        let end = text.find("\\n").into_iter().chain(text.find("\" }")).min().unwrap_or(text.len());
        text.get(..end).unwrap().replace("\\\"", "\"")
    };
    errors.map(first).collect()
}

const READ: &str = r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }"#;
const SECRETS: &str = r#"must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" }"#;
const REPORTS: &str = r#"must_not_allow { action: "s3:*", resource: "arn:aws:s3:::reports/*" }"#;
const JSON: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}]}"#;

/// Returns equivalent documents, each with a position for contracts before and after it.
fn spellings() -> Vec<String> {
    let text = format!("r#\"{JSON}\"#");
    let members = JSON.trim_start_matches('{').trim_end_matches('}').to_owned() + "}]";
    let members = members.trim_end_matches("}]").to_owned() + "}]";
    vec![READ.to_owned(), format!("[{READ}]"), JSON.to_owned(), text, members.replace("}]}]", "}]")]
}

#[test]
fn a_contract_stands_beside_each_spelling_of_a_policy() {
    for document in spellings() {
        for (contract, broken) in [(SECRETS, 0), (REPORTS, 1)] {
            for tokens in [
                format!("{contract}, {document}"),
                format!("{document}, {contract}"),
                format!("{document}, {contract},"),
                format!("{SECRETS}, {document}, {contract}"),
            ] {
                let output = expanded(Identity, &tokens);
                let found = output.matches("rule: broken-contract (").count();
                assert_eq!(found, broken, "{tokens}\n{output}");
                assert_eq!(output.matches("compile_error").count(), broken, "{tokens}\n{output}");
            }
        }
    }
    for tokens in [
        format!("[{READ}, {REPORTS}]"),
        format!("[{REPORTS}, {READ}]"),
        format!(r#"{{"Version": "2012-10-17", "Statement": [{REPORTS}, {READ}]}}"#),
        format!("{READ}, {REPORTS}, {READ}"),
    ] {
        assert_eq!(errors(Identity, &tokens).len(), 1, "{tokens}");
    }
}

#[test]
fn contracts_change_nothing_of_the_policy() {
    for document in spellings() {
        let plain = expanded(Identity, &document);
        let held = expanded(Identity, &format!("{document}, {SECRETS}"));
        assert_eq!(plain, held, "{document}");
    }
}

#[test]
fn both_spellings_of_a_contract_mean_the_same() {
    for contract in [
        r#"must_not_allow { "Action": "s3:*", "Resource": "arn:aws:s3:::reports/*" }"#,
        r#"must_not_allow { Action: [s3::GetObject], Resource: ["arn:aws:s3:::reports/*"] }"#,
        r#"must_not_allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*", when: StringEquals("aws:PrincipalTag/team", "red") }"#,
        r#"must_not_allow { "Action": "s3:*", "Resource": "arn:aws:s3:::reports/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "red"}} }"#,
        r#"must_not_allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*", context: { "aws:SecureTransport": true } }"#,
    ] {
        let errors = errors(Identity, &format!("{READ}, {contract}"));
        assert_eq!(errors.len(), 1, "{contract} {errors:?}");
        assert!(errors.iter().all(|it| it.contains("allows")), "{contract} {errors:?}");
    }
}

#[test]
fn each_misuse_has_an_error_of_its_own() {
    let trust = r#"Service("redshift.amazonaws.com")"#;
    let bucket = r#"allow { principal: Account("123456789012"), action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }"#;
    for (kind, document, contract, words) in [
        (
            Identity,
            READ,
            r#"must_allow { action: s3::GetObject, resource: "*", principal: "*" }"#,
            "a contract for an identity-based policy cannot have `principal`",
        ),
        (
            Identity,
            READ,
            r#"must_allow { "Action": "s3:GetObject", "Resource": "*", "Principal": "*" }"#,
            "a contract for an identity-based policy cannot have `Principal`",
        ),
        (
            Resource,
            bucket,
            r#"must_allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }"#,
            "`must_allow` for a resource-based policy must name a principal",
        ),
        (
            Trust,
            trust,
            "must_allow { action: sts::AssumeRole }",
            "`must_allow` for a role trust policy must name a principal",
        ),
        (
            Trust,
            trust,
            r#"must_not_allow { principal: "*", action: sts::AssumeRole, resource: "*" }"#,
            "a contract for a role trust policy cannot have `resource`",
        ),
        (
            Identity,
            READ,
            r#"must_allow { not_action: "s3:*", resource: "*" }"#,
            "`not_action` is valid only in `must_not_allow`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", not_action: "s3:Get*", resource: "*" }"#,
            "the contract has both `action` and `not_action`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", resource: "*", context: { "aws:SecureTransport": "maybe" } }"#,
            "`maybe` is not a value of `aws:SecureTransport`, which is a boolean",
        ),
        (
            Identity,
            READ,
            r#"allow { action: s3::PutObject, resource: "arn:aws:s3:::reports/*", must_not_allow { action: "iam:*", resource: "*" } }"#,
            "a contract applies to the whole policy and cannot be in a statement",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { effect: "Allow", action: "s3:*", resource: "*" }"#,
            "a contract cannot have `effect`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { sid: "A", action: "s3:*", resource: "*" }"#,
            "a contract cannot have `sid`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { acton: "s3:*", resource: "*" }"#,
            "`acton` is not a member of a contract",
        ),
        (Identity, READ, r#"must_not_allow { resource: "*" }"#, "the contract names no actions"),
        (Identity, READ, r#"must_not_allow { action: "*" }"#, "the contract names no resources"),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "*", resource: "*", context: "a" }"#,
            "expected an object of condition keys in `context`, found a string",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "*", resource: "*", context: { "aws:TagKeys": [] } }"#,
            "`aws:TagKeys` has an empty list of values",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "*", resource: "*", when: Bool("aws:SecureTransport", true), context: { "aws:SecureTransport": true } }"#,
            "`aws:SecureTransport` is in both `when` and `context`",
        ),
        (
            Identity,
            READ,
            "must_not_be_public",
            "`must_not_be_public` applies only to resource-based and trust policies",
        ),
        (
            ServiceControl,
            r#"allow { action: "*", resource: "*" }"#,
            "must_not_be_public",
            "`must_not_be_public` applies only to resource-based and trust policies",
        ),
        (Identity, READ, "must_not_be_public {}", "`must_not_be_public` does not accept arguments"),
        (Identity, READ, "must_allow", "expected the requests of `must_allow` after it, in braces"),
        (
            Identity,
            READ,
            r#"must_allow("a.json")"#,
            "expected the requests of `must_allow` after it, in braces",
        ),
        (
            Identity,
            READ,
            "must_not_exceed {}",
            "expected the file of `must_not_exceed` after it, in parentheses",
        ),
        (Identity, READ, r#"must_equal("a.json", "b.json")"#, "`must_equal` accepts only one file"),
        (Identity, READ, "must_equal(path)", "expected the path of a file"),
        (
            Identity,
            READ,
            r#"must_alow { action: "*", resource: "*" }"#,
            "unknown contract `must_alow`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:GetObjct", resource: "*" }"#,
            "unknown action `s3:GetObjct`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", resource: "arn:aws:s3::b" }"#,
            "`arn:aws:s3::b`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", resource: "*", when: StringEquals("s3:perfix", "a") }"#,
            "`s3:perfix` is not a condition key of `s3`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", resource: "*", when: StrngEquals("s3:prefix", "a") }"#,
            "`StrngEquals`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", resource: "*", context: { "s3:perfix": "a" } }"#,
            "`s3:perfix` is not a condition key of `s3`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: ["s3:*", if x { s3::GetObject }], resource: "*" }"#,
            "a contract cannot contain an `if` or a `for`",
        ),
        (
            Identity,
            READ,
            r#"must_not_allow { action: "s3:*", resource: ["*", ..more] }"#,
            "`..more` is known only at run time, but the values of a contract must be listed",
        ),
        (
            Identity,
            READ,
            r#"#[allow(broken_contract)] must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" }"#,
            "an `allow` must have a reason",
        ),
        (
            Identity,
            READ,
            r#"#[allow(broken_contract, sid = "A", reason = "r")] must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" }"#,
            "`sid` names a statement, but this attribute is on a contract",
        ),
    ] {
        let errors = errors(kind, &format!("{document}, {contract}"));
        let is_right = errors.len() == 1 && errors.iter().all(|it| it.contains(words));
        assert!(is_right, "{contract}: {errors:#?}");
    }
}

#[test]
fn a_missing_comma_is_told_and_the_contract_held() {
    for tokens in [format!("{READ} {REPORTS}"), format!("{REPORTS} {READ}")] {
        let errors = errors(Identity, &tokens);
        assert!(errors.iter().any(|it| it.contains("expected a comma before")), "{errors:?}");
        assert!(errors.iter().any(|it| it.contains("allows")), "{errors:?}");
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let tokens = format!(
        r#"allow {{ action: s3::GetObjct, resource: "arn:aws:s3:::reports/*" }}, {READ}, {REPORTS}, must_alow {{}}, must_not_allow {{ action: "*" }}"#
    );
    assert_eq!(errors(Identity, &tokens).len(), 4, "{:?}", errors(Identity, &tokens));
}

#[test]
fn spliced_statements_take_no_contract() {
    let found = errors(Identity, &format!("{READ}, ..more, {SECRETS}"));
    assert_eq!(
        found,
        [
            "a policy with spliced statements cannot have a contract: what `..more` allows is known only at run time"
        ]
    );
}

#[test]
fn allows_and_levels_of_contracts_are_heeded() {
    let allowed = format!(r#"{READ}, #[allow(broken_contract, reason = "r")] {REPORTS}"#);
    assert_eq!(errors(Identity, &allowed), [""; 0]);
    let another =
        format!(r#"{READ}, #[allow(broken_contract, reason = "r")] {REPORTS}, {REPORTS}"#);
    assert_eq!(errors(Identity, &another).len(), 1);
    let whole = format!(r#"#![allow(broken_contract, reason = "r")] {READ}, {REPORTS}, {REPORTS}"#);
    assert_eq!(errors(Identity, &whole), [""; 0]);
    let of_statement = format!(r#"#[allow(broken_contract, reason = "r")] {READ}, {REPORTS}"#);
    let output = expanded(Identity, &of_statement);
    assert!(output.contains("rule: broken-contract (") && output.contains("rule: unused-allow ("));
    let unused = expanded(
        Identity,
        &format!(r#"{READ}, #[allow(broken_contract, reason = "r")] {SECRETS}"#),
    );
    assert!(unused.contains("rule: unused-allow ("), "{unused}");
    let warned = expanded(Identity, &format!("#![warn(broken_contract)] {READ}, {REPORTS}"));
    assert!(!warned.contains("compile_error") && warned.contains("rule: broken-contract ("));
    let of_values = format!(
        r#"{READ}, #[allow(unknown_action, reason = "new")] must_not_allow {{ action: "s3:NewObject", resource: "*" }}"#
    );
    assert_eq!(errors(Identity, &of_values), [""; 0]);
}

#[test]
fn a_contract_stands_under_its_cfg() {
    let output = expanded(Identity, &format!(r#"{READ}, #[cfg(feature = "ci")] {REPORTS}"#));
    assert!(output.contains("# [cfg (feature = \"ci\")] :: core :: compile_error"), "{output}");
}

#[test]
fn names_in_contracts_are_looked_up_and_fill_nothing() {
    let contract =
        r#"must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets-{secret}/*" }"#;
    let allowed = r#"#[allow(undecided_contract, reason = "r")]"#;
    let output = expanded(Identity, &format!("{READ}, {allowed} {contract}"));
    assert!(output.contains("let _ = || { let _ = & secret ; }"), "{output}");
    assert!(output.contains("Repr :: Static"), "{output}");
    assert!(!output.contains("compile_error"), "{output}");
}

#[test]
fn a_file_of_a_contract_is_tracked() {
    let manifest = env!("CARGO_MANIFEST_DIR");
    let missing = format!(r#"{READ}, must_not_exceed("{manifest}/nothing.json")"#);
    let found = errors(Identity, &missing);
    assert!(found.len() == 1 && found.iter().all(|it| it.contains("cannot read `")), "{found:?}");
    let folder = format!(r#"{READ}, must_not_exceed("{manifest}/src")"#);
    assert!(errors(Identity, &folder).iter().all(|it| it.contains("is a folder")));
    assert!(!expanded(Identity, &folder).contains("include_bytes"));
    let toml = format!(r#"{READ}, must_equal("{manifest}/Cargo.toml")"#);
    let output = expanded(Identity, &toml);
    assert!(output.contains("include_bytes"), "{output}");
    assert!(output.contains("JSON_SYNTAX_ERROR") && output.contains("Cargo.toml:1:2"), "{output}");
    let concat = r#"must_not_exceed(concat!(env!("CARGO_MANIFEST_DIR"), "/nothing.json"))"#;
    assert!(errors(Identity, &format!("{READ}, {concat}")).len() == 1);
}

/// Returns the findings of an expansion: the first lines of their messages and helps.
fn said(output: &str) -> Vec<(String, String)> {
    let found = output.split("compile_error ! {").skip(1).map(|it| {
        let text = it.split("\" }").next().unwrap_or_default().trim_start().trim_start_matches('"');
        let lines: Vec<String> = text.split("\\n").map(|it| it.replace("\\\"", "\"")).collect();
        let help = lines.iter().find_map(|it| it.strip_prefix("  help: ")).unwrap_or_default();
        (lines.first().cloned().unwrap_or_default(), help.to_owned())
    });
    found.collect()
}

fn included(tokens: &str) -> String {
    expand::include(format!("iam_policy; {tokens}").parse().unwrap()).to_string()
}

#[test]
fn a_contract_says_the_same_in_tokens_text_files_and_settings() {
    use policy_core::document::read_json;
    use policy_lint::check::check;
    use policy_lint::contract::{Case, Contract, judge};
    use policy_settings::Settings;

    let folder = std::env::temp_dir().join(format!("contracts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("policy.json");
    std::fs::write(&file, JSON).unwrap();
    for (tokens, settings) in [
        (REPORTS, r#"must_not_allow = { action = "s3:*", resource = "arn:aws:s3:::reports/*" }"#),
        (
            r#"must_not_allow { action: s3::GetObject, resource: "arn:aws:s3:::*", when: StringEquals("aws:PrincipalTag/a", "b") }"#,
            r#"must_not_allow = { action = "s3:GetObject", resource = "arn:aws:s3:::*", when = { StringEquals = { "aws:PrincipalTag/a" = "b" } } }"#,
        ),
        (SECRETS, r#"must_not_allow = { action = "s3:*", resource = "arn:aws:s3:::secrets/*" }"#),
    ] {
        let by_hand = said(&expanded(Identity, &format!("{READ}, {tokens}")));
        let pasted = said(&expanded(Identity, &format!("{tokens}, {JSON}")));
        let raw = said(&expanded(Identity, &format!("r#\"{JSON}\"#, {tokens}")));
        let of_file = said(&included(&format!("identity, {file:?}, {tokens}")));

        let settings =
            Settings::read(&format!("[[contract]]\npaths = \"*\"\n{settings}\n")).unwrap();
        let context = settings.context();
        let entry = settings.contracts().first().unwrap();
        let asked = entry.requests(Identity, &context).unwrap().asked.unwrap();
        let policy = check(&read_json(JSON).unwrap(), Identity, &context).policy.unwrap();
        let case = Case { kind: Identity, context: &context, known: settings.contract_context() };
        let unkept = judge(&Contract::MustNotAllow(asked), &policy, &case);
        let of_settings: Vec<_> = unkept
            .iter()
            .map(|it| {
                let help = it.finding.help_text().unwrap_or_default();
                (it.finding.message().to_owned(), help.to_owned())
            })
            .collect();
        for other in [&pasted, &raw, &of_file, &of_settings] {
            assert_eq!(&by_hand, other, "{tokens}");
        }
        assert_eq!(by_hand.len(), usize::from(tokens != SECRETS), "{tokens} {by_hand:?}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn contracts_stand_behind_the_path_of_a_file_and_the_names_of_its_holes() {
    let folder = std::env::temp_dir().join(format!("contracts-holes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("policy.json");
    std::fs::write(&file, JSON.replace("reports/*", "{bucket}/*")).unwrap();
    let allowed = r#"#[allow(undecided_contract, reason = "r")]"#;
    let contract = format!(
        r#"{allowed} must_not_allow {{ action: "s3:Put*", resource: "arn:aws:s3:::{{bucket}}" }}"#
    );
    for tokens in [
        format!("identity, {file:?}, bucket, {contract}"),
        format!("identity, {file:?}, {contract}, bucket = &names.bucket"),
        format!("identity, {file:?}, bucket = names.next(), {contract},"),
    ] {
        let output = included(&tokens);
        assert!(!output.contains("compile_error"), "{tokens}: {output}");
    }
    // A hole name in the text need not be a variable, but one that only the contract has is resolved.
    let renamed = included(&format!("identity, {file:?}, {contract}, bucket = &names.bucket"));
    assert!(!renamed.contains("let _ = & bucket"), "{renamed}");
    let own = contract.replace("{bucket}", "{other}");
    let output = included(&format!("identity, {file:?}, bucket, {own}"));
    assert!(output.contains("let _ = & other"), "{output}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn loops_and_branches_bind_the_names_of_contracts_in_them() {
    let people = r#"must_not_allow { action: "iam:*", resource: "*" }"#;
    let tokens = format!(
        r#"{READ}, for bucket in &buckets {{
            allow {{ action: s3::GetObject, resource: "arn:aws:s3:::{{bucket}}/*" }},
            must_not_allow {{ action: "s3:Put*", resource: "arn:aws:s3:::{{bucket}}" }}
        }}, if strict {{ {people} }}"#
    );
    let output = expanded(Identity, &tokens);
    assert!(!output.contains("compile_error"), "{output}");
    assert!(!output.contains("let _ = & bucket"), "{output}");
    // A body with only contracts produces nothing.
    let plain = expanded(Identity, READ);
    assert_eq!(expanded(Identity, &format!("{READ}, if strict {{ {SECRETS} }}")), plain);
    let broken = format!("if strict {{ {REPORTS} }}, {READ}");
    assert_eq!(errors(Identity, &broken).len(), 1);
    let apart = format!(
        "if strict {{ {REPORTS} }} else {{ {READ} }}, {}",
        READ.replace("reports", "other")
    );
    assert_eq!(errors(Identity, &apart), [""; 0]);
}

#[test]
fn statements_under_cfg_and_in_branches_are_held() {
    for tokens in [
        format!(
            r#"{READ}, #[cfg(feature = "a")] {}, {SECRETS}"#,
            READ.replace("reports", "secrets")
        ),
        format!("{READ}, if a {{ {} }}, {SECRETS}", READ.replace("reports", "secrets")),
        format!("{READ}, for a in b {{ {} }}, {SECRETS}", READ.replace("reports", "secrets")),
        format!(
            "{}, {SECRETS}",
            READ.replace(
                "\"arn:aws:s3:::reports/*\"",
                "[\"arn:aws:s3:::reports/*\", if a { \"arn:aws:s3:::secrets/*\" }]"
            )
        ),
    ] {
        assert_eq!(errors(Identity, &tokens).len(), 1, "{tokens}");
    }
    let apart = format!(
        r#"{READ}, #[cfg(a)] {}, #[cfg(not(a))] {SECRETS}"#,
        READ.replace("reports", "secrets")
    );
    assert_eq!(errors(Identity, &apart), [""; 0]);
}

#[test]
fn a_contract_that_rests_on_an_account_is_silent_unless_its_rule_has_another_level() {
    const KEPT: &str = r#"allow { principal: Account("123456789012"), action: sts::AssumeRole },
        must_allow { principal: Aws("arn:aws:iam::123456789012:role/R"), action: sts::AssumeRole }"#;
    let output = expanded(Trust, KEPT);
    assert!(!output.contains("through"), "{output}");
    let words = "statement 0 allows this through the account: its own permission is needed too";
    let warn = "#![warn(through_account)]";
    let output = expanded(Trust, &format!("{warn} {KEPT}"));
    assert!(output.contains(words), "{output}");
    assert_eq!(errors(Trust, &format!("#![deny(through_account)] {KEPT}")), [words]);
    // On each path through control flow, at the statement's number in the call.
    let flow = format!(
        r#"#![deny(through_account)] if a {{ allow {{ principal: Service("ec2.amazonaws.com"), action: sts::AssumeRole }} }}, {KEPT}"#
    );
    assert_eq!(errors(Trust, &flow), [words.replace('0', "1")]);
    // What a path violates is more important.
    let broken = format!(
        r#"#![deny(through_account)] {KEPT}, if a {{ deny {{ principal: Aws("*"), action: sts::AssumeRole }} }}"#
    );
    let found = errors(Trust, &broken);
    assert!(
        found.len() == 1 && found.iter().all(|it| it.contains("statement 1 denies it")),
        "{found:?}"
    );
    let allowed =
        r#"#[allow(through_account, reason = "its policy is in another file")] must_allow"#;
    let allowed = format!("#![deny(through_account)] {}", KEPT.replace("must_allow", allowed));
    assert_eq!(errors(Trust, &allowed), [""; 0]);
    // It is used, so it is not reported as unused.
    let output = expanded(Trust, &allowed);
    assert!(!output.contains("unused"), "{output}");
}

#[test]
fn the_policies_of_a_chain_take_no_contracts() {
    let chain = format!(
        r#"iam_policy; RoleA {{
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
            boundary: [allow {{ action: "*", resource: "*" }}, {SECRETS}],
        }}, RoleB {{ arn: "arn:aws:iam::210987654321:role/RoleB" }}"#
    );
    let output = expand::chain(chain.parse().unwrap()).to_string();
    assert!(output.contains("the policies of a chain cannot have contracts"), "{output}");
    assert!(!output.contains("expected a statement"), "{output}");
}

#[test]
fn an_error_under_a_cfg_leaves_the_policy_where_it_is_off() {
    let good = r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }"#;
    for (tokens, is_left) in [
        (format!("{READ}, #[cfg(a)] {REPORTS}"), true),
        (format!(r#"{good}, #[cfg(a)] allow {{ action: s3::GetObjct, resource: "*" }}"#), true),
        // Without a policy nothing remains, so it is always an error.
        (format!(r#"{good}, #[cfg(a)] allow {{ action: s3::GetObject, efect: "x" }}"#), false),
    ] {
        let output = expanded(Identity, &tokens);
        assert_eq!(output.contains("# [cfg (a)] :: core :: compile_error"), is_left, "{output}");
        assert!(output.contains(":: core :: compile_error"), "{output}");
        assert_eq!(output.contains("arn:aws:s3:::reports/*\")"), is_left, "{output}");
    }
}
