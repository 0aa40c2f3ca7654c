//! Token streams into each macro: no panic, and the output is Rust.
//!
//! The first byte selects the macro, and each of the following a word of the grammar, a bracket or a string.

#![no_main]

use iam_policy_fuzz::macros::{Macro, assert_is_rust};
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// Complete forms of the grammar first, so that a few bytes make a policy, and then its words.
const WORDS: [&str; 141] = [
    r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*" },"#,
    r#"deny { principal: "*", action: "s3:*", resource: "arn:aws:s3:::b/*", when: Bool("aws:SecureTransport", false) },"#,
    r#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "111122223333"}},"#,
    r#""Version": "2012-10-17","#,
    r#""Statement":"#,
    r#""Principal": {"AWS": ["111122223333", "arn:aws:iam::{account}:role/R"]},"#,
    r#""Condition": {"StringEquals": {"sts:ExternalId": ["a", b]}},"#,
    r#"principal: RegionalService("redshift", ["us-east-1", region]),"#,
    r#"principal: [Account(a), Aws("arn:aws:iam::111122223333:root")],"#,
    r#"when: [StringEquals("sts:ExternalId", ["x{y}z"]), ForAnyValue::StringLike("aws:TagKeys", "a*")],"#,
    r#"#![allow(missing_version, reason = "old")]"#,
    r#"#[allow(wildcard_principal, reason = "b")]"#,
    r#"#[cfg(feature = "a")]"#,
    r#"if a { allow { action: "s3:*", resource: "*" } } else { deny { action: "*", resource: "*" } },"#,
    r#"for x in &xs { allow { action: s3::GetObject, resource: "arn:aws:s3:::{x}/*" } },"#,
    r#"resource: ["*", if a { "arn:aws:s3:::{b}" } else if c { [d, ..e] }, for x in &xs { x }],"#,
    r#"when: [if let Some(a) = b { StringEquals("aws:PrincipalTag/{c}", [a, for d in e { d }]) } else { Bool("aws:SecureTransport", true) }],"#,
    r#"principal: [if a { Account([..b]) } else { Service("redshift.amazonaws.com") }, for c in d { Aws(c) }],"#,
    "if a",
    "else",
    "for (x, y) in &xs",
    "#![service(s3)]",
    r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },"#,
    r#"B { arn: "arn:aws:iam::123456789013:role/B" },"#,
    r#"C { arn: c, trust_via: AccountRoot, external_id: [id, "x-1"] },"#,
    r#"D { arn: "arn:aws:iam::{account}:role/D", policy: [allow { action: s3::GetObject, resource: "*" }] },"#,
    r#"session_tags: { team: "red" },"#,
    r#"source_identity: "alice","#,
    "duration: 3600,",
    "external_id_forwarded: true,",
    "trust_via: PrincipalArn,",
    r#"trust_policy: {"Version": "2012-10-17", "Statement": []},"#,
    r#"identity:managed, "no-such-file.json","#,
    r#""arn:aws:iam::{account}:role/x""#,
    r#""arn:aws:sqs:{region}:{account}:{queue}""#,
    r#""123456789012""#,
    r#""us-east-1""#,
    r#""redshift.us-west-2.amazonaws.com""#,
    r#""customer-42""#,
    "..more,",
    "..&more,",
    "..(f(1)),",
    "Service",
    "RegionalService",
    "Federated",
    "CanonicalUser",
    "Aws",
    "Account",
    "AccountRoot",
    "Role",
    "PrincipalArn",
    "unchecked",
    "raw",
    "allow",
    "deny",
    "Allow",
    "Deny",
    "Effect",
    "Sid",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Condition",
    "Version",
    "Statement",
    "Id",
    "sid",
    "action",
    "not_action",
    "resource",
    "not_resource",
    "principal",
    "not_principal",
    "when",
    "arn",
    "trusts",
    "trust_via",
    "external_id",
    "policy",
    "boundary",
    "StringEquals",
    "StringLike",
    "ForAnyValue",
    "ForAllValues",
    "ArnLike",
    "NumericLessThan",
    "DateLessThan",
    "IpAddress",
    "Bool",
    "Null",
    "s3",
    "sts",
    "GetObject",
    "AssumeRole",
    "execute-api",
    "trust",
    "identity",
    "resource:s3",
    "true",
    "false",
    "null",
    "if",
    "else",
    "for",
    "let",
    "in",
    "cond",
    "cfg",
    "reason",
    "warn",
    "crate",
    "self",
    "fn",
    "concat!",
    "env!",
    "x",
    "r#type",
    "1",
    "012",
    "1.5",
    "-1",
    "1_000",
    "0x1f",
    "1e999",
    "'a'",
    "'static",
    "b\"x\"",
    ":",
    "::",
    ",",
    ";",
    "=",
    "..",
    ".",
    "*",
    "&",
    "#",
    "!",
];

/// The parts of strings.
const PIECES: [&str; 32] = [
    "",
    "*",
    "?",
    "{x}",
    "{",
    "}",
    "{{x}}",
    "{}",
    "${aws:username}",
    "${",
    "$",
    "\u{f0000}",
    "arn:",
    "aws",
    ":",
    "iam",
    "s3",
    "123456789012",
    "role/",
    "R",
    "/",
    "us-east-1",
    ".amazonaws.com",
    "redshift",
    "\n",
    "\"",
    "\\",
    "'",
    "\u{e9}",
    " ",
    "sts:ExternalId",
    "{x:?}",
];

const OPEN: [u8; 4] = [0xf0, 0xf1, 0xf2, 0xf3];
const CLOSE: u8 = 0xf4;
const TEXT: u8 = 0xf5;
const RAW_TEXT: u8 = 0xf6;

thread_local! {
    static LEXED: Vec<TokenStream> =
        WORDS.iter().map(|word| word.parse().expect(word)).collect();
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    // More bytes only repeat what fewer can express.
    let call = Macro::ALL[usize::from(*first) % Macro::ALL.len()];
    let tokens = tokens(&rest[..rest.len().min(120)]);
    assert_is_rust(call, &call.expand(tokens));
});

fn tokens(bytes: &[u8]) -> TokenStream {
    const DELIMITERS: [Delimiter; 4] =
        [Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None];
    let mut open: Vec<(Delimiter, Vec<TokenTree>)> = vec![(Delimiter::None, Vec::new())];
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next() {
        if let Some(index) = OPEN.iter().position(|one| *one == byte) {
            open.push((DELIMITERS[index], Vec::new()));
            continue;
        }
        if byte == CLOSE {
            close(&mut open);
            continue;
        }
        let Some((_, into)) = open.last_mut() else { return TokenStream::new() };
        match byte {
            TEXT | RAW_TEXT => {
                let count = bytes.next().unwrap_or_default() % 8;
                let pieces = bytes.by_ref().take(usize::from(count));
                let text: String =
                    pieces.map(|piece| PIECES[usize::from(piece) % PIECES.len()]).collect();
                let raw = format!("r##\"{text}\"##");
                match raw.parse::<TokenStream>() {
                    Ok(tokens) if byte == RAW_TEXT => into.extend(tokens),
                    _ => into.push(Literal::string(&text).into()),
                }
            }
            word => into.extend(LEXED.with(|lexed| lexed[usize::from(word) % lexed.len()].clone())),
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.into_iter().flat_map(|(_, tokens)| tokens).collect()
}

/// Ends the last group, if there is one.
fn close(open: &mut Vec<(Delimiter, Vec<TokenTree>)>) {
    if open.len() > 1
        && let Some((delimiter, inside)) = open.pop()
        && let Some((_, into)) = open.last_mut()
    {
        into.push(Group::new(delimiter, inside.into_iter().collect()).into());
    }
}
