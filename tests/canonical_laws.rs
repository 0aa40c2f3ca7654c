//! The laws of canonical IAM JSON, version 1, over random policies in random spellings, and a table
//! for each of its numbered rules.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use iam_policy::{IdentityPolicy, ResourcePolicy, TrustPolicy};
use policy_core::model::{BaseOperator, Operator, Qualifier};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The content of a random policy, regardless of its spelling.
#[derive(Clone, Debug)]
struct Draft {
    version: Option<&'static str>,
    id: Option<String>,
    statements: Vec<StatementDraft>,
}

#[derive(Clone, Debug)]
struct StatementDraft {
    sid: Option<String>,
    effect: &'static str,
    /// The name of the element, and values by type.
    principal: Option<(&'static str, Entries)>,
    action: (&'static str, Vec<String>),
    resource: Option<(&'static str, Vec<String>)>,
    conditions: Operators,
}

type Entries = Vec<(&'static str, Vec<String>)>;
type Operators = Vec<(Operator, Vec<(String, Vec<String>)>)>;

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "true",
            "false",
            "3600",
            "1.0",
            "-7",
            "*",
            "a",
            "b",
            "us-east-1",
            "10.0.0.0/8"
        ])
        .prop_map(str::to_owned),
        "[ -~é€😀\u{ff5e}\u{1}-\u{1f}\u{7f}\"\\\\/]{0,6}",
        "\\PC{0,4}",
    ]
}

fn some_of(values: &[&str], most: usize) -> impl Strategy<Value = Vec<String>> + use<> {
    let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
    let most = most.min(values.len());
    subsequence(values, 1..=most).prop_shuffle()
}

fn operator() -> impl Strategy<Value = Operator> {
    let qualifier = select(vec![None, Some(Qualifier::ForAllValues), Some(Qualifier::ForAnyValue)]);
    (select(BaseOperator::ALL.to_vec()), qualifier, any::<bool>())
        .prop_map(|(base, qualifier, if_exists)| Operator { qualifier, base, if_exists })
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "aws:SourceIp",
            "aws:PrincipalOrgID",
            "s3:prefix",
            "sts:ExternalId",
            "aws:userid"
        ])
        .prop_map(str::to_owned),
        text().prop_map(|tag| format!("aws:RequestTag/{tag}")),
        text().prop_map(|tag| format!("kms:EncryptionContext:{tag}")),
        text(),
    ]
}

fn conditions() -> impl Strategy<Value = Operators> {
    let keys = prop::collection::vec((key(), prop::collection::vec(text(), 1..4)), 1..4);
    prop::collection::vec((operator(), keys), 0..4).prop_map(|mut operators| {
        let mut seen = BTreeSet::new();
        operators.retain(|(operator, _)| seen.insert(*operator));
        for (_, keys) in &mut operators {
            let mut seen = BTreeSet::new();
            keys.retain(|(key, _)| seen.insert(key.to_ascii_lowercase()));
        }
        operators
    })
}

fn principal() -> impl Strategy<Value = (&'static str, Entries)> {
    let aws = some_of(
        &[
            "*",
            "123456789012",
            "012345678901",
            "arn:aws:iam::123456789012:root",
            "arn:aws:iam::123456789012:role/path/Builder",
            "arn:aws:sts::123456789012:assumed-role/Builder/session",
            "AROAEXAMPLEID",
        ],
        4,
    );
    let service = some_of(&["redshift.amazonaws.com", "ec2.amazonaws.com", "s3.amazonaws.com"], 3);
    let federated = some_of(&["accounts.google.com", "cognito-identity.amazonaws.com"], 2);
    let canonical =
        some_of(&["79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"], 1);
    let everyone = Just(vec!["*".to_owned()]);
    let entries = (aws, service, federated, canonical).prop_flat_map(
        |(aws, service, federated, canonical)| {
            let all = vec![
                ("AWS", aws),
                ("CanonicalUser", canonical),
                ("Federated", federated),
                ("Service", service),
            ];
            subsequence(all, 1..=4).prop_shuffle()
        },
    );
    let entries = prop_oneof![4 => entries, 1 => everyone.prop_map(|all| vec![("*", all)])];
    (select(vec!["Principal", "NotPrincipal"]), entries)
}

fn statement(trust: bool) -> impl Strategy<Value = StatementDraft> {
    let actions = some_of(
        &[
            "sts:AssumeRole",
            "STS:TagSession",
            "s3:GetObject",
            "s3:getobject",
            "s3:*",
            "*",
            "ec2:Describe*",
        ],
        5,
    );
    let resources = prop_oneof![
        some_of(
            &["*", "arn:aws:s3:::b/*", "arn:aws:s3:::b", "arn:aws:sqs:us-east-1:123456789012:q"],
            4
        ),
        prop::collection::vec(text(), 1..3),
    ];
    let sid = prop::option::of("[A-Za-z0-9]{0,3}");
    let action_name = select(vec!["Action", "NotAction"]);
    let resource_name = select(vec!["Resource", "NotResource"]);
    (
        sid,
        any::<bool>(),
        principal(),
        (action_name, actions),
        (resource_name, resources),
        conditions(),
    )
        .prop_map(move |(sid, allow, principal, action, resource, conditions)| {
            StatementDraft {
                sid,
                effect: if allow { "Allow" } else { "Deny" },
                principal: trust.then_some(principal),
                action,
                resource: (!trust).then_some(resource),
                conditions,
            }
        })
}

fn draft(trust: bool) -> impl Strategy<Value = Draft> {
    let version = select(vec![None, Some("2008-10-17"), Some("2012-10-17")]);
    (version, prop::option::of(text()), prop::collection::vec(statement(trust), 1..4))
        .prop_map(|(version, id, statements)| Draft { version, id, statements })
}

/// Writes a draft in one of its many spellings. Seed 0 is the plain one.
struct Speller {
    state: u64,
}

impl Speller {
    fn chance(&mut self) -> bool {
        self.below(2) == 1
    }

    /// Returns a number from 0 to `bound`, exclusive.
    fn below(&mut self, bound: usize) -> usize {
        if self.state == 0 {
            return 0;
        }
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap_or(0) % bound
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        if self.state == 0 {
            return;
        }
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    fn document(&mut self, draft: &Draft) -> String {
        let mut members = Vec::new();
        match draft.version {
            None | Some("2008-10-17") if self.chance() => {}
            version => {
                members.push(("Version".to_owned(), self.string(version.unwrap_or("2008-10-17"))));
            }
        }
        if let Some(id) = &draft.id {
            members.push(("Id".to_owned(), self.string(id)));
        }
        let statements: Vec<String> =
            draft.statements.iter().map(|statement| self.statement(statement)).collect();
        let alone = statements.len() == 1 && self.chance();
        let list = if alone { statements.concat() } else { format!("[{}]", statements.join(", ")) };
        members.push(("Statement".to_owned(), list));
        self.object(members)
    }

    fn statement(&mut self, statement: &StatementDraft) -> String {
        let mut members = Vec::new();
        match statement.sid.as_deref() {
            None | Some("") if self.chance() => {}
            sid => members.push(("Sid".to_owned(), self.string(sid.unwrap_or_default()))),
        }
        members.push(("Effect".to_owned(), self.string(statement.effect)));
        if let Some((name, entries)) = &statement.principal {
            members.push(((*name).to_owned(), self.principal(entries)));
        }
        let (name, actions) = &statement.action;
        members.push(((*name).to_owned(), self.values(actions)));
        if let Some((name, resources)) = &statement.resource {
            members.push(((*name).to_owned(), self.values(resources)));
        }
        if !statement.conditions.is_empty() {
            let operators = statement.conditions.iter().map(|(operator, keys)| {
                let name = operator.to_string();
                let name = if self.chance() { name.to_lowercase() } else { name };
                let keys =
                    keys.iter().map(|(key, values)| (key.clone(), self.scalars(values))).collect();
                (name, self.object(keys))
            });
            let operators = operators.collect();
            members.push(("Condition".to_owned(), self.object(operators)));
        }
        self.object(members)
    }

    fn principal(&mut self, entries: &[(&'static str, Vec<String>)]) -> String {
        if entries.iter().all(|(name, _)| *name == "*") && self.chance() {
            return self.string("*");
        }
        let members = entries.iter().map(|(name, values)| {
            let respell = |value: &String| {
                let account =
                    value.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root"));
                match account {
                    Some(account) if self.chance() => account.to_owned(),
                    None if value.bytes().all(|byte| byte.is_ascii_digit()) && self.chance() => {
                        format!("arn:aws:iam::{value}:root")
                    }
                    _ => value.clone(),
                }
            };
            let values: Vec<String> = values.iter().map(respell).collect();
            ((*name).to_owned(), self.values(&values))
        });
        let members = members.collect();
        self.object(members)
    }

    fn values(&mut self, values: &[String]) -> String {
        let spelled = values.iter().map(|value| self.string(value)).collect();
        self.set(spelled)
    }

    fn scalars(&mut self, values: &[String]) -> String {
        let spelled = values.iter().map(|value| {
            let bare = matches!(value.as_str(), "true" | "false" | "3600" | "1.0" | "-7");
            if bare && self.chance() { value.clone() } else { self.string(value) }
        });
        let spelled = spelled.collect();
        self.set(spelled)
    }

    fn set(&mut self, mut values: Vec<String>) -> String {
        if values.len() == 1 && self.chance() {
            return values.concat();
        }
        if self.chance() {
            let again = self.below(values.len());
            values.extend(values.get(again).cloned());
        }
        self.shuffle(&mut values);
        format!("[{}]", values.join(", "))
    }

    fn object(&mut self, members: Vec<(String, String)>) -> String {
        let mut members: Vec<String> = members
            .into_iter()
            .map(|(name, value)| format!("{}: {value}", self.string(&name)))
            .collect();
        self.shuffle(&mut members);
        format!("{{{}}}", members.join(", "))
    }

    fn string(&mut self, text: &str) -> String {
        let mut out = String::from("\"");
        let mut units = [0; 2];
        for character in text.chars() {
            let must = character < ' ' || matches!(character, '"' | '\\');
            if must || self.below(8) == 7 {
                for unit in character.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04X}"));
                }
            } else {
                out.push(character);
            }
        }
        out.push('"');
        out
    }
}

fn spell(draft: &Draft, seed: u64) -> String {
    Speller { state: seed }.document(draft)
}

fn hash<T: Hash>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// The laws for one policy type.
macro_rules! laws {
    ($name:ident, $policy:ty, $draft:expr) => {
        mod $name {
            use super::*;

            fn read(text: &str) -> $policy {
                <$policy>::from_json(text).expect(text)
            }

            proptest! {
                #[test]
                fn the_canonical_form_is_its_own_and_reads_as_the_same_policy(
                    draft in $draft, seed: u64,
                ) {
                    let policy = read(&spell(&draft, seed));
                    let json = policy.to_json();
                    for again in [&json, &policy.to_json_pretty(), &policy.to_jcs()] {
                        let again = read(again);
                        prop_assert_eq!(again.to_json(), json.as_str());
                        prop_assert_eq!(hash(&again), hash(&policy));
                        prop_assert!(again == policy && again.equivalent(&policy));
                        prop_assert_eq!(again.fingerprint(), policy.fingerprint());
                    }
                    let sorted = read(&policy.canonical_sorted());
                    prop_assert_eq!(sorted.canonical_sorted(), sorted.to_json());
                    prop_assert!(sorted.equivalent(&policy) && policy.equivalent(&sorted));
                }

                #[test]
                fn every_spelling_has_one_canonical_form(draft in $draft, one: u64, other: u64) {
                    let plain = read(&spell(&draft, 0));
                    for seed in [one, other] {
                        let spelled = read(&spell(&draft, seed));
                        prop_assert_eq!(spelled.to_json(), plain.to_json());
                        prop_assert_eq!(spelled.to_jcs(), plain.to_jcs());
                        prop_assert!(spelled == plain && spelled.equivalent(&plain));
                    }
                }

                #[test]
                fn serde_writes_and_reads_the_canonical_form(draft in $draft, seed: u64) {
                    let policy = read(&spell(&draft, seed));
                    let json = serde_json::to_string(&policy).expect("a policy serializes");
                    prop_assert_eq!(&json, &policy.to_json());
                    let pretty = serde_json::to_string_pretty(&policy).expect("a policy serializes");
                    prop_assert_eq!(pretty + "\n", policy.to_json_pretty());
                    let again: $policy = serde_json::from_str(&json).expect(&json);
                    prop_assert_eq!(again.to_json(), json);
                    prop_assert!(again == policy);
                }

                #[test]
                fn all_forms_are_equal_or_none_is(one in $draft, other in $draft, seed: u64, same: bool) {
                    let left = read(&spell(&one, 0));
                    let right = read(&spell(if same { &one } else { &other }, seed));
                    let equal = left.to_json() == right.to_json();
                    prop_assert_eq!(equal, left.to_jcs() == right.to_jcs());
                    prop_assert_eq!(equal, left.to_json_pretty() == right.to_json_pretty());
                    prop_assert_eq!(equal, left == right);
                    prop_assert_eq!(equal, left.cmp(&right).is_eq());
                    prop_assert_eq!(left.cmp(&right), right.cmp(&left).reverse());
                    prop_assert!(!equal || hash(&left) == hash(&right));
                    prop_assert_eq!(left.equivalent(&right), left.diff(&right).is_empty());
                    prop_assert_eq!(left.equivalent(&right), right.equivalent(&left));
                    prop_assert_eq!(left.equivalent(&right), left.fingerprint() == right.fingerprint());
                    prop_assert!(!equal || left.equivalent(&right));
                    prop_assert!(left.equivalent(&left));
                }

                #[test]
                fn the_order_of_statements_is_kept_and_means_nothing(draft in $draft) {
                    let mut turned = draft.clone();
                    turned.statements.reverse();
                    let (policy, turned) = (read(&spell(&draft, 0)), read(&spell(&turned, 0)));
                    prop_assert!(policy.equivalent(&turned));
                    let sids = |policy: &$policy| -> Vec<String> {
                        policy.statements().iter().map(|it| it.sid().unwrap_or_default().to_owned()).collect()
                    };
                    prop_assert_eq!(sids(&read(&policy.to_json())), sids(&policy));
                }
            }
        }
    };
}

laws!(trust, TrustPolicy, draft(true));
laws!(identity, IdentityPolicy, draft(false));

#[test]
fn every_operator_is_written_as_it_is_read() {
    for base in BaseOperator::ALL {
        for qualifier in ["", "ForAllValues:", "ForAnyValue:"] {
            for suffix in ["", "IfExists"] {
                let operator = format!("{qualifier}{base}{suffix}");
                let condition = format!(r#"{{"{operator}":{{"a:b":"c"}}}}"#);
                assert_eq!(condition_of(&condition), condition);
                assert_eq!(
                    condition_of(&condition.replace(&operator, &operator.to_uppercase())),
                    condition
                );
            }
        }
    }
}

fn canonical(text: &str) -> String {
    ResourcePolicy::from_json(text).expect(text).to_json()
}

/// Returns the canonical form of a policy with one statement that has this `Condition`.
fn condition_of(condition: &str) -> String {
    let head =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Condition":"#;
    let json = canonical(&format!("{head}{condition}}}]}}"));
    json.strip_prefix(head).and_then(|rest| rest.strip_suffix("}]}")).expect(&json).to_owned()
}

/// Returns the canonical form of a policy with one statement that has this member.
fn member_of(name: &str, value: &str) -> String {
    let after = if name == "Action" { "" } else { r#","Action":"s3:*""# };
    let json =
        canonical(&format!(r#"{{"Statement":{{"Effect":"Allow"{after},"{name}":{value}}}}}"#));
    let start = json.find(&format!("\"{name}\":")).expect(&json) + name.len() + 3;
    let rest = json.get(start..).expect("a member").strip_suffix("}]}").expect(&json);
    rest.strip_suffix(after).unwrap_or(rest).to_owned()
}

#[test]
fn rule_1_the_bytes() {
    let policy = ResourcePolicy::from_json(
        " {\"Statement\" :\n[ {\"Effect\": \"Deny\", \"Action\": [\"b:x\", \"a:y\"], \"Resource\": \"a b\"} ] }\n",
    )
    .expect("a policy");
    assert_eq!(
        policy.to_json(),
        r#"{"Version":"2008-10-17","Statement":[{"Effect":"Deny","Action":["a:y","b:x"],"Resource":"a b"}]}"#
    );
    assert_eq!(
        policy.to_json_pretty(),
        "{\n  \"Version\": \"2008-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Deny\",\n      \"Action\": [\n        \"a:y\",\n        \"b:x\"\n      ],\n      \"Resource\": \"a b\"\n    }\n  ]\n}\n"
    );
}

#[test]
fn rule_2_the_top_level() {
    let statement = r#""Statement":[{"Effect":"Deny","Action":"*"}]"#;
    for (text, want) in [
        (format!("{{{statement}}}"), format!(r#"{{"Version":"2008-10-17",{statement}}}"#)),
        (
            format!(r#"{{{statement},"Id":"x","Version":"2012-10-17"}}"#),
            format!(r#"{{"Version":"2012-10-17","Id":"x",{statement}}}"#),
        ),
        (
            format!(r#"{{"Id":"",{statement},"Version":"2008-10-17"}}"#),
            format!(r#"{{"Version":"2008-10-17","Id":"",{statement}}}"#),
        ),
    ] {
        assert_eq!(canonical(&text), want);
    }
}

#[test]
fn rule_3_statements_are_a_list_in_their_order() {
    let policy = ResourcePolicy::from_json(
        r#"{"Statement":[{"Effect":"Deny","Action":"b:x"},{"Sid":"A","Effect":"Deny","Action":"a:x"},
            {"Effect":"Allow","Action":"b:x"}]}"#,
    )
    .expect("a policy");
    let (first, second, third) = (
        r#"{"Effect":"Deny","Action":"b:x"}"#,
        r#"{"Sid":"A","Effect":"Deny","Action":"a:x"}"#,
        r#"{"Effect":"Allow","Action":"b:x"}"#,
    );
    let head = r#"{"Version":"2008-10-17","Statement":"#;
    assert_eq!(policy.to_json(), format!("{head}[{first},{second},{third}]}}"));
    assert_eq!(policy.canonical_sorted(), format!("{head}[{third},{first},{second}]}}"));
    assert_eq!(canonical(&format!(r#"{{"Statement":{first}}}"#)), format!("{head}[{first}]}}"));
}

#[test]
fn rule_4_the_members_of_a_statement() {
    for not in ["", "Not"] {
        let text = format!(
            r#"{{"Statement":{{"Condition":{{"Bool":{{"a:b":"true"}}}},"{not}Resource":"*","{not}Action":"*","{not}Principal":"*","Effect":"Allow","Sid":"S"}}}}"#
        );
        let want = format!(
            r#"{{"Version":"2008-10-17","Statement":[{{"Sid":"S","Effect":"Allow","{not}Principal":"*","{not}Action":"*","{not}Resource":"*","Condition":{{"Bool":{{"a:b":"true"}}}}}}]}}"#
        );
        assert_eq!(canonical(&text), want);
    }
}

#[test]
fn rule_5_what_is_left_out_and_what_is_refused() {
    assert_eq!(
        canonical(r#"{"Statement":{"Sid":"","Effect":"Deny","Action":"*"}}"#),
        r#"{"Version":"2008-10-17","Statement":[{"Effect":"Deny","Action":"*"}]}"#
    );
    for refused in [
        r#""Action":[]"#,
        r#""Action":"*","Resource":[]"#,
        r#""Action":"*","Condition":{}"#,
        r#""Action":"*","Condition":{"Bool":{}}"#,
        r#""Action":"*","Condition":{"Bool":{"a:b":[]}}"#,
        r#""Action":"*","Principal":{}"#,
        r#""Action":"*","Principal":{"AWS":[]}"#,
    ] {
        let text = format!(r#"{{"Statement":[{{"Effect":"Deny",{refused}}}]}}"#);
        assert!(ResourcePolicy::from_json(&text).is_err(), "{text}");
    }
    assert!(ResourcePolicy::from_json(r#"{"Statement":[]}"#).is_err());
}

#[test]
fn rules_6_and_7_sets() {
    for (name, value, want) in [
        ("Resource", r#"["b"]"#, r#""b""#),
        ("Resource", r#"["b","b"]"#, r#""b""#),
        ("Resource", r#"["b","B","a","é","z"]"#, r#"["B","a","b","z","é"]"#),
        ("Resource", r#"["s3","s3:x"]"#, r#"["s3","s3:x"]"#),
        ("Action", r#"["S3:GetObject"]"#, r#""s3:GetObject""#),
        ("Action", r#"["x:getobject","x:GetObject","X:GETOBJECT"]"#, r#""x:GETOBJECT""#),
        ("Action", r#"["s3:*","s3:GetObject"]"#, r#"["s3:*","s3:GetObject"]"#),
        ("Action", r#"["x:É","x:é"]"#, r#"["x:É","x:é"]"#),
        (
            "Condition",
            r#"{"StringLike":{"a:b":["b","a","b"]}}"#,
            r#"{"StringLike":{"a:b":["a","b"]}}"#,
        ),
    ] {
        assert_eq!(member_of(name, value), want, "{value}");
    }
}

#[test]
fn rule_8_principals() {
    for (value, want) in [
        (r#""*""#, r#""*""#),
        (r#"{"AWS":"*"}"#, r#"{"AWS":"*"}"#),
        (r#"{"*":"*"}"#, r#""*""#),
        (r#"{"*":["*","*"]}"#, r#""*""#),
        (
            r#"{"Service":"s","Federated":"f","CanonicalUser":"c","AWS":"a"}"#,
            r#"{"AWS":"a","CanonicalUser":"c","Federated":"f","Service":"s"}"#,
        ),
        (r#"{"AWS":"123456789012"}"#, r#"{"AWS":"arn:aws:iam::123456789012:root"}"#),
        (
            r#"{"AWS":["123456789012","arn:aws:iam::123456789012:root"]}"#,
            r#"{"AWS":"arn:aws:iam::123456789012:root"}"#,
        ),
        (
            r#"{"AWS":["123456789012","arn:aws-cn:iam::210987654321:root"]}"#,
            r#"{"AWS":["arn:aws-cn:iam::123456789012:root","arn:aws-cn:iam::210987654321:root"]}"#,
        ),
        (
            r#"{"AWS":"123456789012","Service":"ec2.us-gov-west-1.amazonaws.com"}"#,
            r#"{"AWS":"arn:aws-us-gov:iam::123456789012:root","Service":"ec2.us-gov-west-1.amazonaws.com"}"#,
        ),
        (
            r#"{"AWS":["123456789012","arn:aws:iam::210987654321:root","arn:aws-cn:iam::210987654321:root"]}"#,
            r#"{"AWS":["123456789012","arn:aws-cn:iam::210987654321:root","arn:aws:iam::210987654321:root"]}"#,
        ),
        (r#"{"AWS":"AROAEXAMPLEID"}"#, r#"{"AWS":"AROAEXAMPLEID"}"#),
        (r#"{"Service":"123456789012"}"#, r#"{"Service":"123456789012"}"#),
    ] {
        assert_eq!(member_of("Principal", value), want, "{value}");
    }
}

#[test]
fn rule_9_conditions() {
    for (condition, want) in [
        (
            r#"{"StringLike":{"b:x":"1"},"Bool":{"a:x":"true"},"ForAllValues:StringLike":{"a:x":"1"}}"#,
            r#"{"Bool":{"a:x":"true"},"ForAllValues:StringLike":{"a:x":"1"},"StringLike":{"b:x":"1"}}"#,
        ),
        (
            r#"{"forallvalues:stringequalsifexists":{"b:x":"1","a:x":"2"}}"#,
            r#"{"ForAllValues:StringEqualsIfExists":{"a:x":"2","b:x":"1"}}"#,
        ),
        (r#"{"Bool":{"a:x":true,"b:x":[false]}}"#, r#"{"Bool":{"a:x":"true","b:x":"false"}}"#),
        (
            r#"{"NumericEquals":{"a:x":[3600,0.50,123456789012345678901234567890]}}"#,
            r#"{"NumericEquals":{"a:x":["0.50","123456789012345678901234567890","3600"]}}"#,
        ),
        (r#"{"StringEquals":{"a:x":[1.0,"1.0"]}}"#, r#"{"StringEquals":{"a:x":"1.0"}}"#),
        (
            r#"{"IpAddress":{"a:x":"203.0.113.5/24"},"DateEquals":{"a:x":"2026-01-01"}}"#,
            r#"{"DateEquals":{"a:x":"2026-01-01"},"IpAddress":{"a:x":"203.0.113.5/24"}}"#,
        ),
    ] {
        assert_eq!(condition_of(condition), want);
    }
    for refused in [
        r#"{"NumericEquals":{"a:x":1e3}}"#,
        r#"{"Bool":{"a:x":null}}"#,
        r#"{"Bool":{"a:x":"true"},"bool":{"b:x":"true"}}"#,
        r#"{"Bool":{"a:x":"true","a:x":"true"}}"#,
    ] {
        let text =
            format!(r#"{{"Statement":{{"Effect":"Deny","Action":"*","Condition":{refused}}}}}"#);
        assert!(ResourcePolicy::from_json(&text).is_err(), "{text}");
    }
}

#[test]
fn rule_7_actions_keep_their_spelling_but_for_the_prefix() {
    for (value, want) in [
        (r#"["s3:getobject","s3:GetObject","S3:GETOBJECT"]"#, r#""s3:GETOBJECT""#),
        (r#"["IAM:PASSROLE","S3:get*"]"#, r#"["iam:PASSROLE","s3:get*"]"#),
    ] {
        assert_eq!(member_of("Action", value), want);
        assert_eq!(member_of("Action", want), want);
    }
}

#[test]
fn rule_7_keys_keep_their_spelling_but_for_the_prefix_of_global_keys() {
    for (condition, want) in [
        (
            r#"{"Bool":{"AWS:securetransport":"true"}}"#,
            r#"{"Bool":{"aws:securetransport":"true"}}"#,
        ),
        (
            r#"{"StringLike":{"S3:Prefix":"y","Aws:requesttag/Team":"x"}}"#,
            r#"{"StringLike":{"aws:requesttag/Team":"x","S3:Prefix":"y"}}"#,
        ),
        // A repeated key is an error, and is kept as it is: no name may appear twice.
        (
            r#"{"StringLike":{"aws:userId":"x","aws:USERID":"y"}}"#,
            r#"{"StringLike":{"aws:USERID":"y","aws:userId":"x"}}"#,
        ),
        (
            r#"{"StringLike":{"aws:userId":"x","AWS:userId":"y"}}"#,
            r#"{"StringLike":{"AWS:userId":"y","aws:userId":"x"}}"#,
        ),
    ] {
        assert_eq!(condition_of(condition), want);
        assert_eq!(condition_of(want), want);
    }
}

#[test]
fn rule_10_escapes() {
    for (written, want) in [
        (r#""\u0022\u005C\/""#, r#""\"\\/""#),
        (r#""\u0008\u0009\u000A\u000C\u000D""#, r#""\b\t\n\f\r""#),
        (r#""\u0000\u001F\u007f""#, "\"\\u0000\\u001f\u{7f}\""),
        (r#""\u00e9\u20AC\uD83D\uDE00""#, "\"é€😀\""),
        (r#""\u2028<>&'""#, "\"\u{2028}<>&'\""),
    ] {
        assert_eq!(member_of("Resource", written), want, "{written}");
    }
}

#[test]
fn rule_11_the_order_of_members_in_rfc_8785() {
    // U+1F600 is above U+FF5E, but its first UTF-16 unit is below.
    let policy = ResourcePolicy::from_json(
        r#"{"Version":"2012-10-17","Id":"i","Statement":{"Sid":"s","Effect":"Deny","NotPrincipal":"*","NotAction":"*",
            "Resource":"*","Condition":{"StringLike":{"t:～":"1","t:😀":"2","t:a":"3"},"Bool":{"a:b":"true"}}}}"#,
    )
    .expect("a policy");
    assert_eq!(
        policy.to_jcs(),
        r#"{"Id":"i","Statement":[{"Condition":{"Bool":{"a:b":"true"},"StringLike":{"t:a":"3","t:😀":"2","t:～":"1"}},"Effect":"Deny","NotAction":"*","NotPrincipal":"*","Resource":"*","Sid":"s"}],"Version":"2012-10-17"}"#
    );
    assert!(policy.to_json().contains(r#""t:a":"3","t:～":"1","t:😀":"2""#));
}

#[test]
fn rule_11_case_does_not_change_the_fingerprint() {
    let read = |text: &str| ResourcePolicy::from_json(text).expect(text);
    let one = read(
        r#"{"Statement":[{"Effect":"Deny","Action":["s3:GetObject","s3:Put*"],"Condition":{"Bool":{"x:Key":"true"}}},
            {"Effect":"Allow","Action":"a:b"}]}"#,
    );
    let other = read(
        r#"{"Statement":[{"Effect":"Allow","Action":"A:B"},
            {"Effect":"Deny","Action":["s3:put*","s3:getobject"],"Condition":{"Bool":{"X:KEY":true}}}]}"#,
    );
    assert!(one != other && one.equivalent(&other));
    assert_eq!(one.fingerprint(), other.fingerprint());
    let resource = read(r#"{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"X"}}"#);
    let lower = read(r#"{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"x"}}"#);
    assert!(!resource.equivalent(&lower));
    let sid = read(r#"{"Statement":{"Sid":"S","Effect":"Allow","Action":"a:b","Resource":"X"}}"#);
    assert!(!resource.equivalent(&sid));
}
