//! Random documents: JSON that looks like a policy, in IAM's vocabulary, valid or invalid.

use std::fmt::Write as _;

use arbitrary::{Result, Unstructured};

const TOP: [&str; 6] = ["Version", "Id", "Statement", "statement", "Statment", "Metadata"];
const ELEMENTS: [&str; 12] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
    "Efect",
    "action",
    "Ressource",
];
const PRINCIPAL_TYPES: [&str; 6] = ["AWS", "Service", "Federated", "CanonicalUser", "*", "aws"];
const OPERATORS: [&str; 18] = [
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringNotLikeIfExists",
    "stringequals",
    "ForAllValues:StringEquals",
    "ForAnyValue:StringLike",
    "ForAnyValue:ArnLike",
    "NumericLessThan",
    "DateGreaterThan",
    "Bool",
    "Null",
    "NullIfExists",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "BinaryEquals",
    "StringMatches",
];
const KEYS: [&str; 20] = [
    "aws:SourceIp",
    "aws:SourceArn",
    "aws:SourceAccount",
    "aws:PrincipalOrgID",
    "aws:PrincipalArn",
    "aws:PrincipalTag/team",
    "aws:RequestTag/${aws:username}",
    "aws:TagKeys",
    "aws:CurrentTime",
    "aws:SecureTransport",
    "aws:MultiFactorAuthPresent",
    "AWS:sourceip",
    "s3:prefix",
    "s3:max-keys",
    "sts:ExternalId",
    "kms:ViaService",
    "token.actions.githubusercontent.com:sub",
    "oidc.eks.us-east-1.amazonaws.com/id/ABC:aud",
    "SourceIp",
    "redshift:DbUser",
];
const VALUES: [&str; 46] = [
    "*",
    "",
    "Allow",
    "Deny",
    "allow",
    "2012-10-17",
    "2008-10-17",
    "s3:*",
    "s3:GetObject",
    "S3:GETOBJECT",
    "s3:Get*",
    "iam:PassRole",
    "sts:AssumeRole",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
    "redshift:GetClusterCredentials",
    "ec2:*Instances",
    "nosuch:Thing",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/*",
    "arn:aws:s3:::bucket/${aws:username}/*",
    "arn:aws:s3:::bucket/${aws:username, 'none'}",
    "arn:aws:iam::123456789012:role/R",
    "arn:aws:iam::123456789012:root",
    "arn:aws:sts::123456789012:assumed-role/R/s",
    "arn:aws-cn:iam::123456789012:role/R",
    "arn:aws:iam::*:role/R",
    "arn:aws:iam::role/R",
    "arn:aws:sqs:us-east-1:123456789012:queue",
    "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
    "123456789012",
    "AROAEXAMPLEIDEXAMPLE",
    "redshift.amazonaws.com",
    "ec2.amazonaws.com",
    "accounts.google.com",
    "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com",
    "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be",
    "true",
    "false",
    "3600",
    "1.5",
    "2026-11-24T00:00:00Z",
    "10.0.0.0/8",
    "o-a1b2c3d4e5",
    "repo:my-org/my-repo:ref:refs/heads/main",
    "${aws:PrincipalTag/team}-${*}",
];
const PIECES: [&str; 24] = [
    "*",
    "?",
    "${",
    "}",
    "$",
    "aws:username",
    ":",
    "/",
    ",",
    "'",
    "\"",
    "\\",
    "\n",
    "\u{7f}",
    "\u{e9}",
    "\u{141}",
    "\u{f0000}",
    "arn:",
    "aws",
    "iam",
    "123456789012",
    " ",
    "a",
    "-",
];

/// A document as JSON text. It is always JSON and often a policy.
pub fn document(u: &mut Unstructured<'_>) -> Result<String> {
    let mut writer = Writer { text: String::new(), values: 0 };
    writer.document(u)?;
    Ok(writer.text)
}

struct Writer {
    text: String,
    /// The number of values, which limits the size.
    values: usize,
}

/// Enough for several statements, but few enough to be checked a thousand times per second.
const MOST_VALUES: usize = 120;

impl Writer {
    fn document(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        if u.ratio(1, 40)? {
            return self.anything(u, 0);
        }
        let version = u.ratio(9, 10)?;
        let extra = u.ratio(1, 12)?;
        self.text.push('{');
        if version {
            self.member("Version");
            let value = *u.choose(&["2012-10-17", "2012-10-17", "2008-10-17", "2012-10-18"])?;
            self.string(value);
            self.text.push(',');
        }
        if extra {
            let name = *u.choose(&TOP)?;
            self.member(name);
            self.anything(u, 1)?;
            self.text.push(',');
        }
        self.member("Statement");
        if u.ratio(1, 4)? {
            self.statement(u)?;
        } else {
            self.list(u, 4, Self::statement)?;
        }
        self.text.push('}');
        Ok(())
    }

    fn statement(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        if u.ratio(1, 40)? {
            return self.anything(u, 1);
        }
        self.text.push('{');
        if u.ratio(1, 3)? {
            self.member("Sid");
            let sid = *u.choose(&["A", "B", "Read Only", "", "Read"])?;
            self.string(sid);
            self.text.push(',');
        }
        if u.ratio(19, 20)? {
            self.member("Effect");
            let effect = *u.choose(&["Allow", "Allow", "Deny", "allow"])?;
            self.string(effect);
            self.text.push(',');
        }
        if u.ratio(1, 2)? {
            self.member(if u.ratio(1, 6)? { "NotPrincipal" } else { "Principal" });
            self.principal(u)?;
            self.text.push(',');
        }
        if u.ratio(1, 2)? {
            self.member("Condition");
            self.condition(u)?;
            self.text.push(',');
        }
        if u.ratio(1, 12)? {
            let name = *u.choose(&ELEMENTS)?;
            self.member(name);
            self.anything(u, 1)?;
            self.text.push(',');
        }
        if u.ratio(9, 10)? {
            self.member(if u.ratio(1, 6)? { "NotResource" } else { "Resource" });
            self.values(u)?;
            self.text.push(',');
        }
        self.member(if u.ratio(1, 6)? { "NotAction" } else { "Action" });
        self.values(u)?;
        self.text.push('}');
        Ok(())
    }

    fn principal(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        if u.ratio(1, 5)? {
            return self.value(u);
        }
        self.object(u, &PRINCIPAL_TYPES, Self::values)
    }

    fn condition(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        self.object(u, &OPERATORS, |writer, u| writer.object(u, &KEYS, Self::values))
    }

    fn values(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        if u.ratio(1, 2)? { self.value(u) } else { self.list(u, 4, Self::value) }
    }

    fn value(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        self.values += 1;
        match u.int_in_range(0..=20_u8)? {
            0 => self.anything(u, 2),
            1..=3 => {
                let mut text = String::new();
                for _ in 0..u.int_in_range(1..=6_u8)? {
                    text.push_str(u.choose(&PIECES)?);
                }
                self.string(&text);
                Ok(())
            }
            _ => {
                let text = *u.choose(&VALUES)?;
                self.string(text);
                Ok(())
            }
        }
    }

    fn anything(&mut self, u: &mut Unstructured<'_>, depth: usize) -> Result<()> {
        self.values += 1;
        match u.int_in_range(0..=7_u8)? {
            0 => self.text.push_str("null"),
            1 => self.text.push_str(if u.arbitrary()? { "true" } else { "false" }),
            2 => {
                let number =
                    *u.choose(&["0", "-0.0", "3600", "1e400", "1.50", "12345678901234567890123"])?;
                self.text.push_str(number);
            }
            3 if depth < 5 => return self.list(u, 3, |writer, u| writer.anything(u, depth + 1)),
            4 if depth < 5 => {
                return self.object(u, &ELEMENTS, |writer, u| writer.anything(u, depth + 1));
            }
            _ => {
                let text = *u.choose(&VALUES)?;
                self.string(text);
            }
        }
        Ok(())
    }

    fn list(
        &mut self,
        u: &mut Unstructured<'_>,
        most: u8,
        mut element: impl FnMut(&mut Self, &mut Unstructured<'_>) -> Result<()>,
    ) -> Result<()> {
        let count = if u.ratio(1, 30)? { 0 } else { u.int_in_range(1..=most)? };
        self.text.push('[');
        for index in 0..count {
            if self.values > MOST_VALUES {
                break;
            }
            if index > 0 {
                self.text.push(',');
            }
            element(self, u)?;
        }
        self.text.push(']');
        Ok(())
    }

    fn object(
        &mut self,
        u: &mut Unstructured<'_>,
        names: &[&str],
        mut value: impl FnMut(&mut Self, &mut Unstructured<'_>) -> Result<()>,
    ) -> Result<()> {
        let count = if u.ratio(1, 30)? { 0 } else { u.int_in_range(1..=3_u8)? };
        self.text.push('{');
        for index in 0..count {
            if self.values > MOST_VALUES {
                break;
            }
            if index > 0 {
                self.text.push(',');
            }
            let name = *u.choose(names)?;
            self.member(name);
            value(self, u)?;
        }
        self.text.push('}');
        Ok(())
    }

    fn member(&mut self, name: &str) {
        self.string(name);
        self.text.push(':');
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => self.text.extend(['\\', character]),
                control if control < ' ' => {
                    let _ = write!(self.text, "\\u{:04x}", u32::from(control));
                }
                other => self.text.push(other),
            }
        }
        self.text.push('"');
    }
}
