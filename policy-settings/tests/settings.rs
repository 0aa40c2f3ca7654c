//! The contents of settings files, and the messages for invalid ones.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use policy_core::document::read_json;
use policy_core::finding::Level;
use policy_core::model::{Partition, PolicyKind};
use policy_lint::check::check_json;
use policy_settings::{Choice, DocumentKind, Settings, Statements};
use proptest::prelude::*;

fn problems(text: &str) -> Vec<String> {
    match Settings::read(text) {
        Ok(_) => panic!("nothing is wrong with {text:?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_sample_says_what_it_says() {
    let settings = Settings::read(include_str!("../../docs/iam-policy.toml")).unwrap();
    let context = settings.context();
    assert_eq!(context.partition, Some(Partition::Aws));
    let project = context.project;
    assert!(project.is_own("012345678901") && !project.is_foreign("123456789012"));
    assert!(project.trusts("210987654321") && project.is_third_party("111122223333"));
    assert_eq!(project.trusted_organizations, ["o-exampleorgid"]);
    assert_eq!(project.required.len(), 2);
    let allowed = settings.rules().iter().find(|it| it.choice == Choice::Allow).unwrap();
    assert_eq!(allowed.reason.as_deref(), Some("the policies of 2009 are stored like this"));
    let [entry] = settings.allows() else { panic!("there is one") };
    assert!(entry.is_about(Some("policies/ci/a.json")) && entry.sid() == Some("Deploy"));
    let extension = &project.extension;
    assert!(extension.has_service("newsvc") && extension.has_action("s3", "GetNewThing"));
    assert!(extension.has_key("aws:NewGlobalKey") && extension.has_key("newsvc:Any"));
    assert!(settings.findings(&[], &[]).is_empty());
    assert_eq!((settings.contracts().len(), settings.contract_context().len()), (2, 1));
    let kind = |path: &str| settings.kind_of(path).map(ToString::to_string);
    assert_eq!(kind("policies/a/b.json").as_deref(), Some("auto"));
    assert_eq!(kind("policies/trust/b.json").as_deref(), Some("trust"));
    assert_eq!(kind("policies/managed/b.json").as_deref(), Some("identity:managed"));
    assert_eq!(kind("other/b.json"), None);
}

#[test]
fn an_empty_file_is_that_of_a_project_without_one() {
    assert_eq!(Settings::read("").unwrap(), Settings::EMPTY);
    assert_eq!(Settings::read("\u{feff}# nothing\r\n[rules]\r\n").unwrap(), Settings::default());
}

#[test]
fn levels_are_set_by_rule_and_by_code() {
    let policy =
        r#"{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}"#;
    let levels = |text: &str| -> Vec<(&str, Level)> {
        let settings = Settings::read(text).unwrap();
        let found = check_json(policy, PolicyKind::Identity, &settings.context()).unwrap().findings;
        let settled = found.into_iter().filter_map(|it| settings.apply(it));
        settled
            .filter(|it| it.level() > Level::Suggestion)
            .map(|it| (it.rule().name, it.level()))
            .collect()
    };
    let pass = ("unrestricted-pass-role", Level::SecurityWarning);
    assert_eq!(levels(""), [("missing-version", Level::Warning), pass]);
    assert_eq!(
        levels("[rules]\nmissing_version = 'error'"),
        [("missing-version", Level::Error), pass]
    );
    assert_eq!(levels("rules.MISSING_VERSION = 'allow'"), [pass]);
    // The code takes precedence over the rule, in any order.
    let both = "[rules]\nunrestricted-pass-role = 'allow'\nPASS_ROLE_WITH_STAR_IN_RESOURCE = 'error'\nmissing-version = { level = 'suggestion' }";
    assert_eq!(levels(both), [("unrestricted-pass-role", Level::Error)]);
    // It does not refer to another code of the same rule.
    let other = "rules.PASS_ROLE_WITH_NOT_RESOURCE = 'allow'\nrules.missing-version = 'allow'";
    assert_eq!(levels(other), [pass]);
}

#[test]
fn the_last_glob_that_matches_counts() {
    let text = "[kinds]\n'**' = 'scp'\n'a/*' = 'trust'\n'*/x' = 'resource:s3'";
    let settings = Settings::read(text).unwrap();
    let kind = |path: &str| settings.kind_of(path).map(ToString::to_string).unwrap();
    assert_eq!(["b", "a/b", "a/x"].map(kind), ["scp", "trust", "resource:s3"]);
    assert_eq!(settings.kind_of("b"), Some(&DocumentKind::Fixed(PolicyKind::ServiceControl)));
}

#[test]
fn what_is_wrong_is_said_at_its_place_with_what_was_expected() {
    let mut wrong = Vec::new();
    for (text, expected) in [
        ("[ruls]\n", "1:2: unknown name `ruls` in the settings; did you mean `rules`?"),
        (
            "x = 1",
            "1:1: unknown name `x` in the settings; expected `accounts`, `allow`, `contract`, `contract-context`, `extend`, `kinds`, `partition`, `required` or `rules`",
        ),
        ("rules = 1", "1:9: `rules` must be a table, not a number"),
        (
            "[[rules]]\nname = 'missing-version'",
            "1:1: `rules` must be a table, not a list; start it with `[rules]` and write one `name = value` per line",
        ),
        ("[rules]\nmissing-version = 'off'", "2:20: `off` is not a level; did you mean `allow`?"),
        (
            "[rules]\npartition = 'aws-cn'",
            "2:1: `partition` is not a rule; move it before the first table, or into its own table",
        ),
        (
            "[rules]\nunknwon-action = 'error'",
            "2:1: unknown rule or code `unknwon-action`; did you mean `unknown-action`?",
        ),
        (
            "[rules]\nMISING_VERSION = 'error'",
            "2:1: unknown rule or code `MISING_VERSION`; did you mean `missing-version`?",
        ),
        (
            "[rules]\nmissing-version = 'warn'",
            "2:20: `warn` is not a level; did you mean `warning`?",
        ),
        (
            "[rules]\nmissing-version = ['error']",
            "2:19: expected a level, or `{ level = \"…\", reason = \"…\" }`, found a list",
        ),
        (
            "[rules]\nmissing-version = { reason = 'r' }",
            "2:19: missing `level` in the setting of a rule",
        ),
        (
            "[rules]\nmissing-version = { level = 'allow', raeson = 'r' }",
            "2:38: unknown name `raeson` in the setting of a rule; did you mean `reason`?",
        ),
        (
            "[rules]\nmissing-version = { level = 'allow', reason = ' ' }",
            "2:48: expected a reason, found an empty string",
        ),
        (
            "[rules]\nmissing-version = 'allow'\nmissing_version = 'error'",
            "3:1: `missing_version` already has a level on line 2",
        ),
        (
            "[rules]\nmissing-effect = 'warning'",
            "2:1: `missing-effect` is always an error; a document that breaks it cannot be read as a policy",
        ),
        (
            "[accounts]\nowned = []",
            "2:1: unknown name `owned` in `accounts`; expected `own`, `third-party`, `trusted` or `trusted-organizations`",
        ),
        (
            "[accounts]\nown = '123456789012'",
            "2:8: `own` must be a list, not a string; write `own = [\"123456789012\"]`",
        ),
        (
            "[accounts]\nown = [123456789012]",
            "2:8: expected an account ID in quotes (its first digit may be 0), found a number",
        ),
        (
            "[accounts]\nown = ['é', '12345678901']",
            "2:9: `é` is not a valid account ID; expected a 12-digit account ID",
        ),
        (
            "[accounts]\nown = ['1234-5678-9012']",
            "2:9: `1234-5678-9012` is not a valid account ID; expected 12 digits with nothing between them",
        ),
        (
            "[accounts]\nown = ['123456789012']\ntrusted = ['123456789012']",
            "3:13: `123456789012` is already listed under `own` on line 2",
        ),
        (
            "[accounts]\ntrusted_organizations = []",
            "2:1: unknown name `trusted_organizations` in `accounts`; did you mean `trusted-organizations`?",
        ),
        (
            "[accounts]\ntrusted-organizations = ['x-1']",
            "2:27: `x-1` is not a valid organization ID; expected `o-` and 10 to 32 lowercase letters or digits",
        ),
        ("partition = 'aws-ch'", "1:14: `aws-ch` is not an AWS partition; did you mean `aws-cn`?"),
        (
            "[kinds]\n'/a' = 'trust'",
            "2:2: the glob `/a` starts with a slash; write it relative to the folder of the settings",
        ),
        ("[kinds]\n'a' = 'trsut'", "2:8: `trsut` is not a kind of policy; did you mean `trust`?"),
        (
            "[[required]]\naction = 'iam:PassRole'",
            "1:1: missing `key`; add the condition key that is required",
        ),
        (
            "[[required]]\nkey = 'aws:PrincipalOrgID'",
            "1:1: missing `action` or `principal`; add at least one of them to say what requires the condition",
        ),
        (
            "[[required]]\naction = 'PassRole'\nkey = 'iam:PassedToService'",
            "2:11: the action `PassRole`",
        ),
        (
            "[[required]]\naction = 'iam:PassRole'\nkey = 'PassedToService'",
            "3:8: the condition key `PassedToService` has no colon",
        ),
        (
            "[required]\nkey = 'aws:PrincipalOrgID'",
            "1:1: `required` must be a list, not a table; start each entry with `[[required]]`",
        ),
        (
            "[[required]]\nactions = 's3:GetObject'\nkey = 'aws:SourceVpce'",
            "2:1: unknown name `actions` in an entry of `required`; did you mean `action`?",
        ),
        (
            "[[required]]\neffect = 'refuse'\naction = 's3:*'\nkey = 'aws:SecureTransport'",
            "2:11: `refuse` is not an effect; expected `allow` or `deny`",
        ),
        (
            "[[required]]\neffect = 'deny'\nprincipal = '*'\nkey = 'aws:SecureTransport'",
            "1:1: a requirement with `effect = \"deny\"` must have an `action` and no `principal`; it denies everyone",
        ),
        ("required = ['x']", "1:14: an entry of `required` must be a table, not a string"),
        (
            "[allow]\nrule = 'missing-version'",
            "1:1: `allow` must be a list, not a table; start each entry with `[[allow]]`",
        ),
        ("allow = ['missing-version']", "1:11: an entry of `allow` must be a table, not a string"),
        (
            "allow = 'x'",
            "1:10: `allow` must be a list, not a string; start each entry with `[[allow]]`",
        ),
        (
            "required = 'x'",
            "1:13: `required` must be a list, not a string; start each entry with `[[required]]`",
        ),
        (
            "[extend]\nservice = 'newsvc'",
            "2:12: `extend.service` must be a list, not a string; start each entry with `[[extend.service]]`",
        ),
        ("[[allow]]\npath = 'a.json'\nreason = 'r'", "1:1: missing `rule`; add the rule to allow"),
        (
            "[[allow]]\nrule = 'misng-version'\npath = 'a.json'\nreason = 'r'",
            "2:9: unknown rule or code `misng-version`; did you mean `missing-version`?",
        ),
        (
            "[[allow]]\nrule = 'missing-effect'\npath = 'a.json'\nreason = 'r'",
            "2:9: `missing-effect` is always an error; a document that breaks it cannot be read as a policy",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\nreason = 'r'",
            "1:1: missing `path` or `sid`; add where the rule is allowed, or set the rule everywhere in `[rules]`",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\npath = 'a.json'",
            "1:1: missing `reason`; add why the findings are allowed",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\npath = 'a.json'\nreason = ' '",
            "4:11: expected a reason, found an empty string",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\nsid = ''\nreason = 'r'",
            "3:7: expected the Sid of a statement, found an empty string",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\npath = '/a.json'\nreason = 'r'",
            "3:9: the glob `/a.json` starts with a slash; write it relative to the folder of the settings",
        ),
        (
            "[[allow]]\nrule = ['missing-version']\npath = 'a.json'\nreason = 'r'",
            "2:8: expected a rule name or code, found a list",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\npath = 1\nreason = 'r'",
            "3:8: expected a glob of paths, found a number",
        ),
        (
            "[[allow]]\nrules = 'missing-version'\npath = 'a.json'\nreason = 'r'",
            "2:1: unknown name `rules` in an entry of `allow`; did you mean `rule`?",
        ),
        (
            "[[allow]]\nrule = 'missing-version'\npath = 'a.json'\nreason = 'r'\n[[allow]]\nrule = 'missing_version'\npath = 'a.json'\nreason = 'other'",
            "6:9: `missing_version` is already allowed there on line 2",
        ),
        ("extend = 1", "1:10: `extend` must be a table, not a number"),
        ("[[extend]]\nname = 'x'", "1:1: `extend` must be a table, not a list"),
        (
            "[[extend.actions]]\nname = 's3:X'",
            "1:10: unknown name `actions` in `extend`; did you mean `action`?",
        ),
        (
            "[[extend.condition_key]]\nname = 's3:X'",
            "1:10: unknown name `condition_key` in `extend`; did you mean `condition-key`?",
        ),
        (
            "[extend.action]\nname = 's3:X'",
            "1:1: `extend.action` must be a list, not a table; start each entry with `[[extend.action]]`",
        ),
        (
            "[extend]\naction = ['s3:X']",
            "2:12: an entry of `extend.action` must be a table, not a string",
        ),
        ("[[extend.action]]\nreason = 'r'", "1:1: missing `name`; add the action"),
        (
            "[[extend.service]]\nname = 'newsvc'\nreason = 'r'",
            "2:1: unknown name `name` in an entry of `extend.service`; expected `prefix` or `reason`",
        ),
        (
            "[[extend.service]]\nprefix = 'newsvc'",
            "1:1: missing `reason`; add where the name comes from",
        ),
        (
            "[[extend.service]]\nprefix = 'NewSvc'\nreason = 'r'",
            "2:11: `NewSvc` is not a service prefix; expected lowercase letters, digits and hyphens, as in `s3`",
        ),
        (
            "[[extend.action]]\nname = 'newsvc'\nreason = 'r'",
            "2:9: `newsvc` is not an action; expected a service prefix and a name, as in `s3:GetObject`",
        ),
        (
            "[[extend.action]]\nname = 'newsvc:*'\nreason = 'r'",
            "2:9: `newsvc:*` is a pattern; an entry must name one action",
        ),
        ("[[extend.action]]\nname = 7\nreason = 'r'", "2:8: expected the action, found a number"),
        (
            "[[extend.condition-key]]\nname = 'NewKey'\nreason = 'r'",
            "2:9: the condition key `NewKey` has no colon",
        ),
        (
            "[[extend.principal]]\nname = 'newsvc'\nreason = 'r'",
            "2:9: the service principal `newsvc` does not end with `.amazonaws.com`",
        ),
        (
            "[[extend.principal]]\nname = 'newsvc.us-east-1.amazonaws.com'\nreason = 'r'",
            "2:9: `newsvc.us-east-1.amazonaws.com` is the form for a single Region; write `newsvc.amazonaws.com`, which covers all Regions",
        ),
        (
            "[[extend.action]]\nname = 'newsvc:A'\nreason = 'r'\n[[extend.action]]\nname = 'newsvc:a'\nreason = 'r'",
            "5:9: `newsvc:a` is already listed on line 2",
        ),
        (
            "[[extend.action]]\nname = 'newsvc:A'\nreason = 'r'\n[[required]]\naction = 'newsvc:B'\nkey = 'aws:SourceVpce'",
            "5:11: no service has the prefix `newsvc`",
        ),
        (
            "partition = aws",
            "1:13: the file is not valid TOML: invalid value; put strings, including account IDs, in quotes",
        ),
        (
            "partition = 'aws\n",
            "1:17: the file is not valid TOML: unterminated string; add a closing quote",
        ),
        (
            "partition = \"a\\q\"",
            "1:16: the file is not valid TOML: invalid escape; write `\\\\` for a backslash, or use single quotes, which have no escapes",
        ),
        (
            "[rules]\n[rules]",
            "2:1: the file is not valid TOML: duplicate table `rules`; the first one is on line 1",
        ),
        ("rules: x", "1:6: the file is not valid TOML: expected `=`, found `:`"),
        (
            "[kinds]\na/*.json = 'trust'",
            "2:2: the file is not valid TOML: unexpected `/`; put names with characters other than letters, digits, `-` and `_` in quotes",
        ),
        ("[rules\n", "1:7: the file is not valid TOML: expected `]`, found the end of the line"),
        (
            "a = 1\na = 2",
            "2:1: the file is not valid TOML: duplicate key `a`; the first one is on line 1",
        ),
        (
            "[accounts]\nown = [012345678901]",
            "2:9: the file is not valid TOML: invalid number; put strings, including account IDs, in quotes",
        ),
        (
            "a = 2009-01-01",
            "1:5: the file is not valid TOML: invalid number; put strings, including account IDs, in quotes",
        ),
    ] {
        let found = problems(text).remove(0);
        if !found.starts_with(expected) {
            wrong.push(format!("{text:?}\nfound    {found}\nexpected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_problems_are_said_in_the_order_of_the_file() {
    let text = "partition = 'x'\n[[required]]\nkey = 1\n[rules]\na = 'error'\nmissing-version = 'b'\n[kinds]\n'' = 'c'\n";
    let lines: Vec<String> = problems(text);
    let starts: Vec<&str> = lines.iter().map(|it| it.split(' ').next().unwrap()).collect();
    assert_eq!(starts, ["1:14:", "3:7:", "5:1:", "6:20:", "8:1:", "8:7:"]);
    for line in &lines {
        assert!(!line.ends_with('.') && !line.contains('\n'), "{line}");
    }
}

#[test]
fn what_is_allowed_where_it_stands_is_known() {
    let text = "[[allow]]\nrule = 'MISSING_VERSION'\npath = 'p/**'\nsid = 'A'\nreason = 'é'\n[[allow]]\nrule = 'unknown-action'\nsid = 'B'\nreason = 'r'\n";
    let settings = Settings::read(text).unwrap();
    let [one, other] = settings.allows() else { panic!("there are two") };
    assert_eq!(
        (one.sid(), one.reason(), one.selector().name()),
        (Some("A"), "é", "MISSING_VERSION")
    );
    assert_eq!(one.path().unwrap().to_string(), "p/**");
    assert!(
        one.is_about(Some("p/q/a.json")) && !one.is_about(Some("a.json")) && !one.is_about(None)
    );
    assert!(other.is_about(Some("a.json")) && other.is_about(None));
    let policy = r#"{"Version": "2012-10-17", "Statement": [{"Sid": "B", "Effect": "Allow", "Action": "s3:X", "Resource": "*"}, {"Effect": "Allow", "Action": "s3:X", "Resource": "*"}]}"#;
    let document = read_json(policy).unwrap();
    let statements = Statements::of(&document);
    assert_eq!(statements.sids(), [Some("B"), None]);
    let found = check_json(policy, PolicyKind::Identity, &settings.context()).unwrap().findings;
    let unknown: Vec<_> = found.iter().filter(|it| it.rule().name == "unknown-action").collect();
    let allowed: Vec<bool> = unknown.iter().map(|it| other.allows(it, &statements)).collect();
    assert_eq!(allowed, [true, false]);
    assert!(!unknown.iter().any(|it| one.allows(it, &statements)));
}

#[test]
fn what_is_said_in_vain_is_a_finding_of_the_file_at_its_place() {
    let text = "\u{feff}# é\n[[extend.service]]\nprefix = 's3'\nreason = 'r'\n[[extend.service]]\nprefix = 'newsvc'\nreason = 'r'\n[[extend.action]]\nname = \"s3:GetObject\"\nreason = 'r'\n[[allow]]\nrule = 'missing_version'\npath = 'é.json'\nreason = 'r'\n";
    let settings = Settings::read(text).unwrap();
    let lines = |settings: &Settings, unused: &[usize]| -> Vec<String> {
        settings.findings(unused, &[]).iter().map(|it| format!("{} {}", it.path(), it)).collect()
    };
    let found = lines(&settings, &[0]);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].starts_with("/extend/service/0/prefix 3:11: "), "{found:?}");
    assert!(found[1].starts_with("/extend/action/0/name 9:9: "), "{found:?}");
    assert!(found[1].contains("has the action `s3:GetObject`"), "{found:?}");
    assert!(found[2].starts_with("/allow/0/rule 12:9: "), "{found:?}");
    assert!(
        found[2].contains(
            "warning: the rule `missing_version`, allowed in `é.json`, finds nothing there"
        ),
        "{found:?}"
    );
    assert_eq!(lines(&settings, &[]).len(), 2);
    let quiet = format!("{text}[rules]\nneedless-extension = 'allow'\nunused-allow = 'error'\n");
    let found = lines(&Settings::read(&quiet).unwrap(), &[0]);
    assert!(found.len() == 1 && found[0].contains(": error: "), "{found:?}");
    assert!(lines(&Settings::EMPTY, &[0]).is_empty());
}

#[test]
fn names_of_the_project_are_known_in_its_demands_too() {
    let text = "[[extend.service]]\nprefix = 'newsvc'\nreason = 'r'\n[[required]]\naction = 'newsvc:Do'\nkey = 'newsvc:Key'\n";
    assert!(Settings::read(text).is_ok(), "{:?}", Settings::read(text));
}

#[test]
fn all_that_is_wrong_with_an_entry_is_said() {
    let text = "[[allow]]\nrule = 'x'\npath = '/a'\nsid = 1\nreason = ''\n[[extend.action]]\nname = 'newsvc:*'\nreason = ''\n[[extend.service]]\nprefx = 'newsvc'\n";
    let lines = problems(text);
    let starts: Vec<&str> = lines.iter().map(|it| it.split(' ').next().unwrap()).collect();
    assert_eq!(starts, ["2:9:", "3:9:", "4:7:", "5:10:", "7:9:", "8:10:", "10:1:"], "{lines:?}");
}

#[test]
fn deep_nesting_is_a_problem_like_another() {
    assert!(problems(&format!("a = {}", "[".repeat(100_000)))[0].contains("is not valid TOML"));
}

proptest! {
    #[test]
    fn nothing_panics(parts in prop::collection::vec(
        prop::sample::select(vec![
            "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\n", " ", "'", "\"", "\"\"\"", "#", "\\",
            "a", "b", "rules", "required", "accounts", "kinds", "own", "key", "action", "level",
            "allow", "extend", "extend.action", "[[allow]]\n", "[[extend.service]]\n", "[[contract]]\n", "contract-context", "paths", "must_allow", "must_not_be_public", "rule", "path", "sid", "reason", "name", "prefix",
            "'x'", "\"x\"", "1", "true", "-", "é", "\u{F0000}", "\r\n", "\0", "missing-version", "a.b",
            "[a.b]\n", "[[a]]\n", "a.b.c = 1\n", "required = []\n", "[[required]]\n", "[rules]\n",
        ]),
        0..40,
    )) {
        let _ = Settings::read(&parts.concat());
    }
}

#[test]
fn the_settings_in_the_documentation_are_settings() {
    let pages = [
        include_str!("../../README.md"),
        include_str!("../../docs/ci.md"),
        include_str!("../../docs/settings.md"),
    ];
    let mut count = 0;
    for page in pages {
        for block in page.split("```toml\n").skip(1) {
            let text = block.split("```").next().unwrap();
            assert!(Settings::read(text).is_ok(), "{text}: {:?}", Settings::read(text));
            count += 1;
        }
    }
    assert!(count >= 6, "{count} blocks");
}
