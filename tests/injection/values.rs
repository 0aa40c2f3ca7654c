//! What an attacker would fill in, and the types that accept some of it.

use std::net::{IpAddr, Ipv4Addr};

use iam_policy::{
    AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId,
    OidcIssuer, Partition, Pattern, PlainText, Region, ResourceName, RoleArn, ServicePrincipal,
    Unchecked, unchecked,
};

/// How a value fits into a policy that a hole of its type leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// It adds nothing but itself.
    Plain,
    /// It may add wildcards.
    Wild,
    /// It is kept as given, and is still one value.
    Unchecked,
}

/// A type that fills holes.
pub(crate) trait Filler: Sized + Clone {
    const NAME: &'static str;
    const TRUST: Trust = Trust::Plain;
    /// A harmless value, whose string does not appear elsewhere in a template.
    fn harmless() -> Self;
    /// Returns the value of a string, if it is valid.
    fn read(text: &str) -> Option<Self>;
    fn text(&self) -> String;
    /// Returns every value among the strings.
    fn all() -> Vec<Self> {
        let values: Vec<Self> = texts().iter().filter_map(|text| Self::read(text)).collect();
        assert!(!values.is_empty(), "no string is a value of {}", Self::NAME);
        values
    }
}

macro_rules! fillers {
    ($($name:ident = $harmless:literal $(, $trust:ident)?;)*) => {$(
        impl Filler for $name {
            const NAME: &'static str = stringify!($name);
            $(const TRUST: Trust = Trust::$trust;)?
            fn harmless() -> Self {
                Self::read($harmless).expect("a harmless value is one")
            }
            fn read(text: &str) -> Option<Self> {
                text.parse().ok()
            }
            fn text(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
fillers! {
    AccountId = "999988887777";
    Action = "sns:Publish";
    ActionPattern = "sns:Publish", Wild;
    Arn = "arn:aws:sns:ap-northeast-3:999988887777:harmless";
    ArnPattern = "arn:aws:sns:ap-northeast-3:999988887777:harmless", Wild;
    Cidr = "198.51.100.64/26";
    DatabaseUserArn = "arn:aws:redshift:ap-northeast-3:999988887777:dbuser:harmless/user";
    Date = "2031-07-09T10:11:12Z";
    ExternalId = "harmless-id";
    OidcIssuer = "oidc.harmless.example";
    Partition = "aws-us-gov";
    Pattern = "harmless", Wild;
    PlainText = "harmless";
    Region = "ap-northeast-3";
    ResourceName = "harmless";
    RoleArn = "arn:aws:iam::999988887777:role/harmless";
    ServicePrincipal = "firehose.amazonaws.com";
    IpAddr = "198.51.100.77";
    Ipv4Addr = "198.51.100.77";
    bool = "false";
    i64 = "-98765";
    u8 = "97";
    u64 = "98765";
}

impl Filler for Unchecked {
    const NAME: &'static str = "Unchecked";
    const TRUST: Trust = Trust::Unchecked;
    fn harmless() -> Self {
        unchecked("harmless")
    }
    fn read(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| unchecked(text))
    }
    fn text(&self) -> String {
        self.to_string()
    }
    // Regardless of its context, it is kept as is.
    fn all() -> Vec<Self> {
        ODD.iter().chain(&GOOD).filter_map(|text| Self::read(text)).collect()
    }
}

/// Strings that could widen or break a policy, and valid values of every type.
pub(crate) fn texts() -> Vec<String> {
    let mut texts: Vec<String> = ODD.iter().chain(&GOOD).map(|text| (*text).to_owned()).collect();
    for length in [64, 65, 128, 256, 1224, 2048, 3000] {
        texts.push("a".repeat(length));
    }
    texts.push(format!("arn:aws:iam::123456789012:role/{}", "r".repeat(64)));
    texts.push(format!("arn:aws:iam::123456789012:role/{}/R", "p".repeat(510)));
    for odd in ODD.iter().filter(|odd| !odd.is_empty()) {
        texts.push(format!("a{odd}"));
        texts.push(format!("{odd}a"));
        texts.push(format!("arn:aws:s3:::b{odd}"));
        texts.push(format!("arn:aws:iam::123456789012:role/R{odd}"));
        texts.push(format!("arn:aws:iam::123456789012:role/{odd}/R"));
        texts.push(format!("123456789012{odd}"));
        texts.push(format!("us-east-1{odd}"));
        texts.push(format!("s3:Get{odd}"));
        texts.push(format!("{odd}:GetObject"));
        texts.push(format!("redshift.amazonaws.com{odd}"));
        texts.push(format!("id.example/{odd}/b"));
        texts.push(format!("arn:aws:redshift:us-west-2:123456789012:dbuser:c/u{odd}"));
    }
    texts
}

/// Pieces with a meaning in IAM, in JSON, or in the macros.
const ODD: [&str; 48] = [
    "",
    "*",
    "?",
    "a*",
    "**",
    "${aws:username}",
    "${*}",
    "${$}",
    "${",
    "$",
    "x$",
    "$$",
    "{aws:username}",
    "{aws:PrincipalTag/y}",
    "{value}",
    "{",
    "}",
    "&{aws:username}",
    ":",
    "::",
    "a:b",
    ":*",
    "/",
    "//",
    "../",
    ",",
    ", ",
    ";",
    "'",
    "\"",
    "`",
    "\\",
    "\\u002a",
    "\n",
    "\r\n",
    "\t",
    " ",
    "\u{a0}",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{141}",
    "\u{202e}",
    "\u{f0000}",
    "\u{f0001}",
    "\",\"Effect\":\"Allow",
    "\"],\"NotAction\":[\"x",
    "\"}},{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*",
];

const GOOD: [&str; 57] = [
    "S3:GETOBJECT",
    "S3:list*",
    "s3:a-b_c.d",
    "s3:GetObject",
    "iam:PassRole",
    "iam:Pass*",
    "s3:?etObject",
    "sts:*",
    "team",
    "Team",
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-eusc",
    "us-east-1",
    "cn-north-1",
    "us-gov-west-1",
    "eusc-de-east-1",
    "123456789012",
    "210987654321",
    "000000000000",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/*",
    "arn:aws:s3:::*",
    "arn:*:s3:::*",
    "arn:aws:sns:us-east-1:210987654321:topic",
    "arn:aws:sns:us-east-1:210987654321:topic:5be8f5b6-3a7e",
    "arn:aws:iam::210987654321:root",
    "arn:aws:iam::210987654321:role/Evil",
    "arn:aws:iam::210987654321:role/a/b/Evil",
    "arn:aws:iam::210987654321:role/Evil,x",
    "arn:aws:iam::210987654321:user/Evil",
    "arn:aws:iam::210987654321:oidc-provider/accounts.google.com",
    "arn:aws-cn:iam::210987654321:role/Evil",
    "arn:aws:redshift:us-west-2:210987654321:dbuser:my-cluster/user1",
    "arn:aws:redshift:us-west-2:210987654321:dbuser:serverless-210987654321-wg/IAMR:Evil",
    "redshift.amazonaws.com",
    "ec2.amazonaws.com.cn",
    "accounts.google.com",
    "token.actions.githubusercontent.com",
    "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1",
    "tenant.auth0.com/",
    "https://gitlab.com",
    "customer-42",
    "10.0.0.0/8",
    "0.0.0.0/0",
    "::/0",
    "203.0.113.7",
    "2001:db8::1",
    "2026-11-24T09:30:00Z",
    "0001-01-01",
    "true",
    "false",
    "0",
    "-1",
    "99",
    "18446744073709551615",
];

#[test]
fn no_text_of_a_type_carries_what_the_type_cannot() {
    fn of<F: Filler>() {
        for value in F::all().iter().map(F::text) {
            assert!(!value.is_empty(), "{}", F::NAME);
            if F::TRUST == Trust::Unchecked {
                continue;
            }
            assert!(!value.contains("${"), "{} accepts a variable: {value:?}", F::NAME);
            assert!(!value.ends_with('$'), "{} begins a variable: {value:?}", F::NAME);
            let stored = |one: char| matches!(u32::from(one), 0x20..=0x7e | 0xa0..=0xff);
            assert!(value.chars().all(stored), "{} accepts {value:?}", F::NAME);
            let wild = value.contains(['*', '?']);
            assert!(!wild || F::TRUST == Trust::Wild, "{} accepts {value:?}", F::NAME);
        }
    }
    of::<AccountId>();
    of::<Action>();
    of::<ActionPattern>();
    of::<Arn>();
    of::<ArnPattern>();
    of::<Cidr>();
    of::<DatabaseUserArn>();
    of::<Date>();
    of::<ExternalId>();
    of::<OidcIssuer>();
    of::<Partition>();
    of::<Pattern>();
    of::<PlainText>();
    of::<Region>();
    of::<ResourceName>();
    of::<RoleArn>();
    of::<ServicePrincipal>();
    of::<IpAddr>();
    of::<Ipv4Addr>();
    of::<bool>();
    of::<i64>();
    of::<u8>();
    of::<u64>();
}
