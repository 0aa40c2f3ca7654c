//! Random pairs: policies from few strings, so that they overlap, half of them over a small alphabet.

use policy_core::model::PolicyKind;
use serde_json::{Map, Value, json};

use super::Pair;
use super::mutate;
use super::random::Random;

/// The strings that a policy is drawn from.
struct Pool {
    actions: &'static [&'static str],
    resources: &'static [&'static str],
    principals: &'static [(&'static str, &'static str)],
}

const SMALL: Pool = Pool {
    actions: &["s:a", "s:b", "s:ab", "s:a*", "s:*b", "s:?", "s:a?", "S:AB", "s:*", "t:a", "*"],
    resources: &[
        "arn:aws:s:::a*",
        "arn:aws:s:::*b",
        "arn:aws:s:::a?b",
        "arn:aws:s:::ab",
        "arn:aws:s:::a/*b*",
        "arn:aws:s:::*",
        "arn:aws:s:*:*:ab",
        "arn:*:s:::ab",
        "arn:aws:s*b",
        "arn:aws:s:::a:b*",
        "arn:aws:s:::${aws:username}",
        "arn:aws:s:::a/${aws:username}/*",
        "arn:aws:s:::*/${aws:PrincipalTag/t}",
        "arn:aws:s:::${aws:PrincipalTag/t, 'ab'}b",
        "arn:aws:s:::a${*}b",
        "arn:aws:s:*:${aws:PrincipalAccount}:ab",
        "arn:aws:s",
        "*",
    ],
    principals: &[
        ("AWS", "111111111111"),
        ("AWS", "arn:aws:iam::111111111111:root"),
        ("AWS", "arn:aws:iam::111111111111:user/a"),
        ("AWS", "arn:aws:iam::111111111111:user/a/b"),
        ("AWS", "arn:aws:iam::111111111111:role/a"),
        ("AWS", "arn:aws:iam::222222222222:role/b/a"),
        ("AWS", "arn:aws:sts::111111111111:assumed-role/a/b"),
        ("AWS", "arn:aws:sts::111111111111:federated-user/a"),
        ("AWS", "*"),
        ("Service", "a.amazonaws.com"),
        ("Service", "b.amazonaws.com"),
        ("Federated", "a.example"),
    ],
};

const REALISTIC: Pool = Pool {
    actions: &[
        "s3:GetObject",
        "s3:GetObjectAcl",
        "s3:PutObject",
        "s3:DeleteObject",
        "s3:Get*",
        "s3:*Object",
        "s3:ListBucket",
        "s3:*",
        "S3:getobject",
        "sts:AssumeRole",
        "sts:*",
        "kms:Decrypt",
        "*",
    ],
    resources: &[
        "arn:aws:s3:::reports",
        "arn:aws:s3:::reports/*",
        "arn:aws:s3:::reports/2026/*",
        "arn:aws:s3:::reports/*/summary.csv",
        "arn:aws:s3:::reports/home/${aws:username}/*",
        "arn:aws:s3:::${aws:PrincipalTag/team}-data/*",
        "arn:aws:s3:::*-data/*",
        "arn:aws:s3:::*",
        "arn:aws:kms:*:111111111111:key/*",
        "arn:aws:kms:eu-west-1:111111111111:key/ab",
        "arn:aws:kms:eu-*",
        "arn:aws:iam::111111111111:role/*",
        "arn:aws:iam::*:role/app-*",
        "*",
    ],
    principals: &[
        ("AWS", "111111111111"),
        ("AWS", "222222222222"),
        ("AWS", "arn:aws:iam::111111111111:root"),
        ("AWS", "arn:aws:iam::111111111111:user/ada"),
        ("AWS", "arn:aws:iam::111111111111:role/app/reader"),
        ("AWS", "arn:aws:iam::222222222222:role/loader"),
        ("AWS", "arn:aws:sts::222222222222:assumed-role/loader/nightly"),
        ("AWS", "*"),
        ("Service", "redshift.amazonaws.com"),
        ("Service", "sns.amazonaws.com"),
        ("Federated", "cognito-identity.amazonaws.com"),
    ],
};

/// The possible conditions on a key: its operators, and its values.
struct Asked {
    key: &'static str,
    operators: &'static [&'static str],
    values: &'static [&'static str],
}

const STRINGS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringNotLike",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
];
const LIKE: &[&str] = &["StringEquals", "StringLike", "StringNotLike", "StringNotEquals"];
const ARNS: &[&str] =
    &["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals", "StringLike", "StringEquals"];
const SETS: &[&str] = &[
    "ForAllValues:StringEquals",
    "ForAllValues:StringLike",
    "ForAllValues:StringNotLike",
    "ForAnyValue:StringEquals",
    "ForAnyValue:StringLike",
    "ForAnyValue:StringNotEquals",
];

const OF_REQUEST: &[Asked] = &[
    Asked {
        key: "aws:PrincipalTag/t",
        operators: STRINGS,
        values: &["a", "b", "ab", "AB", "a*", "*b", "?", "a?", "*", "${aws:username}", "${*}a"],
    },
    Asked {
        key: "s3:prefix",
        operators: LIKE,
        values: &["", "a", "a/*", "*/b", "home/${aws:username}/*", "*${aws:PrincipalTag/t}*"],
    },
    Asked {
        key: "sts:ExternalId",
        operators: STRINGS,
        values: &["a-1", "a-2", "a-*", "A-1", "*-1"],
    },
    Asked {
        key: "aws:SourceArn",
        operators: ARNS,
        values: &[
            "arn:aws:s3:::ab",
            "arn:aws:s3:::a*",
            "arn:aws:s3*ab",
            "arn:*:s3:::*",
            "arn:aws:sns:*:111111111111:*",
            "arn:aws:sns:*:*:a?",
            "arn:aws:s3:::${aws:username}",
        ],
    },
    Asked {
        key: "aws:ResourceAccount",
        operators: LIKE,
        values: &["111111111111", "2222*", "*1", "${aws:PrincipalAccount}"],
    },
    Asked { key: "aws:SecureTransport", operators: &["Bool"], values: &["true", "false", "True"] },
    Asked { key: "aws:MultiFactorAuthPresent", operators: &["Bool"], values: &["true", "false"] },
    Asked {
        key: "s3:max-keys",
        operators: &[
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ],
        values: &["1", "1.0", "2", "2.5", "10", "1e1", "-3"],
    },
    Asked {
        key: "aws:CurrentTime",
        operators: &[
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ],
        values: &[
            "2026-01-01T00:00:00Z",
            "2026-01-01",
            "2026-01-01T01:00:00+01:00",
            "1767225601",
            "2027-06-30T12:00:00.5Z",
            "2025-02",
        ],
    },
    Asked {
        key: "aws:SourceIp",
        operators: &["IpAddress", "NotIpAddress"],
        values: &[
            "10.0.0.0/8",
            "10.0.0.0/9",
            "10.128.0.0/9",
            "10.1.2.3",
            "0.0.0.0/0",
            "::/0",
            "2001:db8::/32",
            "2001:db8::/33",
        ],
    },
    Asked {
        key: "s3:bytes",
        operators: &["BinaryEquals"],
        values: &["YQ==", "YR==", "YWI=", "Yg=="],
    },
    Asked { key: "aws:TagKeys", operators: SETS, values: &["a", "b", "ab", "a*", "*b"] },
    Asked {
        key: "aws:CalledVia",
        operators: SETS,
        values: &["a.amazonaws.com", "b.amazonaws.com"],
    },
];

const OF_CALLER: &[Asked] = &[
    Asked {
        key: "aws:PrincipalArn",
        operators: ARNS,
        values: &[
            "arn:aws:iam::111111111111:user/a",
            "arn:aws:iam::111111111111:role/a",
            "arn:aws:iam::111111111111:role/*",
            "arn:aws:iam::*:role/*a",
            "arn:*:iam::222222222222:*",
            "arn:aws:iam::1*",
            "arn:aws:iam::*:root",
        ],
    },
    Asked {
        key: "aws:PrincipalAccount",
        operators: LIKE,
        values: &["111111111111", "222222222222", "1*", "*2"],
    },
    Asked {
        key: "aws:PrincipalType",
        operators: LIKE,
        values: &["User", "AssumedRole", "Account", "*User", "Anonymous"],
    },
];

const OF_SERVICE: &[Asked] = &[
    Asked { key: "aws:PrincipalIsAWSService", operators: &["Bool"], values: &["true", "false"] },
    Asked {
        key: "aws:PrincipalServiceName",
        operators: LIKE,
        values: &["a.amazonaws.com", "redshift.amazonaws.com", "a.*", "*.com"],
    },
    Asked {
        key: "aws:PrincipalServiceNamesList",
        operators: SETS,
        values: &["a.amazonaws.com", "redshift.amazonaws.com", "a*", "*.com", "ab*"],
    },
];

const KINDS: [(PolicyKind, &str); 3] = [
    (PolicyKind::Identity, "drawn, identity-based"),
    (PolicyKind::Resource, "drawn, resource-based"),
    (PolicyKind::Trust, "drawn, trust"),
];

/// A number of pairs, the same ones for the same seed.
pub(super) fn pairs(seed: u64, count: usize) -> Vec<Pair> {
    let mut random = Random::new(seed);
    (0..count).map(|number| pair(&mut random, number)).collect()
}

fn pair(random: &mut Random, number: usize) -> Pair {
    let (kind, group) =
        *KINDS.get(number % 5).unwrap_or(&(PolicyKind::Identity, "drawn, identity-based"));
    let mut draw = Draw {
        pool: if random.percent(50) { &SMALL } else { &REALISTIC },
        kind,
        keys: Vec::new(),
        random,
    };
    // Few keys, so that the statements have conditions on the same ones.
    for _ in 0..2 {
        let key = draw.some_key();
        draw.keys.extend(key);
    }
    let one = draw.policy();
    let other = if draw.random.percent(25) {
        draw.policy()
    } else {
        let mut other = one.clone();
        for _ in 0..=draw.random.below(2) {
            mutate::mutate(&mut other, draw.random);
        }
        other
    };
    let (new, old) = if draw.random.percent(50) { (one, other) } else { (other, one) };
    Pair { group, name: format!("drawn {number}"), kind, new, old }
}

struct Draw<'a> {
    pool: &'static Pool,
    kind: PolicyKind,
    keys: Vec<&'static Asked>,
    random: &'a mut Random,
}

impl Draw<'_> {
    fn some_key(&mut self) -> Option<&'static Asked> {
        let named = self.kind != PolicyKind::Identity;
        let from = match self.random.below(10) {
            0..=2 => OF_CALLER,
            3 | 4 if named => OF_SERVICE,
            _ => OF_REQUEST,
        };
        let at = self.random.below(from.len());
        from.get(at)
    }

    fn policy(&mut self) -> Value {
        let version = if self.random.percent(12) { "2008-10-17" } else { "2012-10-17" };
        let mut statements = vec![self.statement("Allow")];
        for _ in 0..self.random.below(3) {
            let effect = if self.random.percent(40) { "Deny" } else { "Allow" };
            statements.push(self.statement(effect));
        }
        json!({"Version": version, "Statement": statements})
    }

    fn statement(&mut self, effect: &str) -> Value {
        let mut statement = Map::new();
        statement.insert("Effect".to_owned(), json!(effect));
        let name = if self.random.percent(10) { "NotAction" } else { "Action" };
        let actions = self.some_of(self.pool.actions);
        statement.insert(name.to_owned(), actions);
        if self.kind != PolicyKind::Identity {
            self.principal(&mut statement, effect);
        }
        if self.kind != PolicyKind::Trust {
            let name = if self.random.percent(10) { "NotResource" } else { "Resource" };
            let resources = self.some_of(self.pool.resources);
            statement.insert(name.to_owned(), resources);
        }
        let mut block: Map<String, Value> = Map::new();
        for _ in 0..self.random.below(3) {
            let at = self.random.below(self.keys.len());
            let Some(asked) = self.keys.get(at).copied() else { continue };
            let (operator, values) = self.condition(asked);
            let keys = block.entry(operator).or_insert_with(|| json!({}));
            if let Some(keys) = keys.as_object_mut() {
                keys.insert(asked.key.to_owned(), values);
            }
        }
        if !block.is_empty() {
            statement.insert("Condition".to_owned(), Value::Object(block));
        }
        Value::Object(statement)
    }

    fn condition(&mut self, asked: &Asked) -> (String, Value) {
        if self.random.percent(8) {
            return ("Null".to_owned(), json!(self.random.text(&["true", "false"])));
        }
        let mut operator = self.random.text(asked.operators);
        let chance = if operator.starts_with("ForAny") { 2 } else { 15 };
        if self.random.percent(chance) {
            operator.push_str("IfExists");
        }
        (operator, self.some_of(asked.values))
    }

    fn principal(&mut self, statement: &mut Map<String, Value>, effect: &str) {
        if self.random.percent(25) {
            statement.insert("Principal".to_owned(), json!("*"));
            return;
        }
        let mut entries: Map<String, Value> = Map::new();
        for _ in 0..=self.random.below(2) {
            let Some((kind, text)) = self.random.pick(self.pool.principals) else { continue };
            let texts = entries.entry(kind).or_insert_with(|| json!([]));
            if let Some(texts) = texts.as_array_mut()
                && !texts.contains(&json!(text))
            {
                texts.push(json!(text));
            }
        }
        let spares = effect == "Deny" && self.random.percent(15);
        let name = if spares { "NotPrincipal" } else { "Principal" };
        statement.insert(name.to_owned(), Value::Object(entries));
    }

    /// One or two strings.
    fn some_of(&mut self, texts: &[&str]) -> Value {
        let (one, other) = (self.random.text(texts), self.random.text(texts));
        if one == other || self.random.percent(55) { json!(one) } else { json!([one, other]) }
    }
}
