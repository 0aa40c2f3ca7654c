//! For any tokens, a macro reports what is wrong with them and never panics.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::expand::{self, Single};
use policy_core::model::PolicyKind;

/// Invocations that cover every form of the grammar.
const SEEDS: [&str; 12] = [
    r#"identity:managed, concat!(env!("CARGO_MANIFEST_DIR"), "/no-such-file.json"), account, bucket = name"#,
    r#"{"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Principal": {"AWS": ["111122223333", "arn:aws:iam::{account}:role/R"]}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": ["a", b]}}}]}"#,
    r#"#![allow(missing_version, reason = "old")] allow { principal: RegionalService("redshift", ["us-east-1", region]), action: sts::AssumeRole, when: [StringEquals("sts:ExternalId", ["x{y}z"]), ForAnyValue::StringLike("aws:TagKeys", "a*")] }, ..more"#,
    r#"#[cfg(feature = "a")] #[allow(wildcard_principal, reason = "b")] deny { not_principal: [Account(a), Aws("x")], action: [s3:Get*, s3::PutObject, execute-api:Invoke] }, { Effect: Allow, Resource: (f(1)), Action: "*" }"#,
    r##"r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::{b}"}}"#, b, c = 1 + 1"##,
    r#"Service("redshift.amazonaws.com")"#,
    r#"if a { allow { action: [s3::GetObject, if let Some(b) = c { [s3::PutObject, ..d] } else if e { "s3:*" } else { f }], resource: ["*", for (g, h) in &i { "arn:aws:s3:::{g}/{h}" }], when: [if j { StringEquals("aws:PrincipalTag/{k}", [l, for m in n { m }]) } else { Bool("aws:SecureTransport", true) }] } } else { ..o }, for p in q { #[allow(wildcard_principal, reason = "r")] deny { principal: [if r { Account(s) }, for t in u { [Service("x"), Aws(v)] }], action: "*", resource: "*" } }"#,
    r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: [if a { Service("redshift.amazonaws.com") } else { Account([for b in &c { b }]) }], external_id: [for d in &e { "arn:aws:redshift:{f}:{g}:dbuser:c/{d}" }], when: [if h { Bool("aws:SecureTransport", true) }] }"#,
    r#"Version: "2012-10-17", Statement: [{ Effect: Deny, NotAction: iam:*, NotResource: ["*", ..extra], Condition: { Bool: { aws:SecureTransport: false }, ForAllValues:StringEquals: { aws:TagKeys: -1.5 } } }]"#,
    r#"RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com"), external_id: [a, "b"], when: Bool("aws:SecureTransport", true) }, RoleB { arn: role_b, trust_via: PrincipalArn, session_tags: { team: "red" }, source_identity: "alice", duration: 3600, external_id_forwarded: true }, RoleC { arn: "arn:aws:iam::{account}:role/C", policy: [allow { action: s3::GetObject, resource: "*" }], trust_policy: {"Version": "2012-10-17", "Statement": []}, boundary: [deny { action: "*", resource: "*" }] }"#,
    r#""arn:aws:iam::{account}:role/x""#,
    r#"unchecked("a"), raw("{b}"), '\n', b"x", 0x1f, 1_000, 012, 1e999, "{}", "{{", "${", "\u{f0000}", r"{", fn, ::, #, $"#,
];

/// A small number generator, so that each run produces the same tokens.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

/// Returns all tokens, including those inside groups.
fn flat(stream: TokenStream, into: &mut Vec<TokenTree>) {
    for token in stream {
        if let TokenTree::Group(group) = &token {
            flat(group.stream(), into);
        }
        into.push(token);
    }
}

/// Returns the same tokens with some removed, doubled, swapped, replaced, or put in other brackets.
fn mutate(
    stream: TokenStream,
    pool: &[TokenTree],
    random: &mut Random,
    depth: usize,
) -> TokenStream {
    let mut tokens: Vec<TokenTree> = stream.into_iter().collect();
    for _ in 0..=random.below(2) {
        if tokens.is_empty() {
            break;
        }
        let at = random.below(tokens.len());
        match random.below(6) {
            0 => drop(tokens.remove(at)),
            1 => tokens.insert(at, tokens[at].clone()),
            2 => tokens.swap(at, 0),
            3 => tokens[at] = pool[random.below(pool.len())].clone(),
            4 => tokens.insert(at, pool[random.below(pool.len())].clone()),
            _ => {
                let delimiters =
                    [Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None];
                let inner = TokenStream::from(tokens[at].clone());
                tokens[at] = Group::new(delimiters[random.below(4)], inner).into();
            }
        }
    }
    if depth < 6 {
        for token in &mut tokens {
            if let TokenTree::Group(group) = token
                && random.below(2) == 0
            {
                let inner = mutate(group.stream(), pool, random, depth + 1);
                *token = Group::new(group.delimiter(), inner).into();
            }
        }
    }
    tokens.into_iter().collect()
}

fn expand_everywhere(tokens: &TokenStream) {
    let input = || -> TokenStream {
        let krate: TokenStream = "iam_policy;".parse().unwrap();
        krate.into_iter().chain(tokens.clone()).collect()
    };
    let outputs = [
        expand::policy(PolicyKind::Trust, input()),
        expand::policy(PolicyKind::Identity, input()),
        expand::chain(input()),
        expand::include(input()),
        expand::single(Single::Arn, input()),
        expand::single(Single::ArnPattern, input()),
        expand::single(Single::ServicePrincipal, input()),
        expand::single(Single::ExternalId, input()),
    ];
    for output in outputs {
        assert!(!output.is_empty());
    }
}

#[test]
fn mutated_invocations_never_panic() {
    let mut pool = Vec::new();
    let seeds: Vec<TokenStream> =
        SEEDS.iter().filter_map(|seed| seed.parse::<TokenStream>().ok()).collect();
    assert!(seeds.len() >= 8, "the seeds lex");
    for seed in &seeds {
        flat(seed.clone(), &mut pool);
    }
    let mut random = Random(2_024);
    for round in 0..3_000 {
        let mut tokens = seeds[round % seeds.len()].clone();
        for _ in 0..=random.below(3) {
            tokens = mutate(tokens, &pool, &mut random, 0);
        }
        expand_everywhere(&tokens);
    }
}

#[test]
fn whole_seeds_and_nothing_at_all_never_panic() {
    expand_everywhere(&TokenStream::new());
    for seed in SEEDS {
        if let Ok(tokens) = seed.parse() {
            expand_everywhere(&tokens);
        }
    }
    let deep: String = format!("{}{}", "[".repeat(2_000), "]".repeat(2_000));
    expand_everywhere(&deep.parse().unwrap());
}
