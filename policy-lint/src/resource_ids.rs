//! The forms of names and IDs that AWS generates, so that no resource has a different form.
//!
//! A form is a pattern: `?` is one character and `*` is any string. A policy's pattern is wrong if no string
//! matches both, whatever the pattern's wildcards, variables and holes stand for.

use super::Level;
use super::patterns::{can_be_one_of, opened};
use policy_core::model::{ArnFields, Segment};
use policy_core::semantics::pattern;
use std::ops::Range;

/// The names or IDs that follow a prefix in a service's ARNs.
pub(crate) struct Ids {
    service: &'static str,
    /// The part of the resource before them.
    head: &'static str,
    /// What they are, with an article.
    pub(crate) what: &'static str,
    forms: &'static [&'static str],
    /// The characters that they have besides letters and digits, or `None` if that is checked elsewhere.
    signs: Option<&'static str>,
    pub(crate) level: Level,
    pub(crate) expected: &'static str,
    /// What to write instead, and why.
    pub(crate) help: &'static str,
}

macro_rules! ids {
    ($($service:literal $head:literal $what:literal [$($form:literal)*] $signs:expr, $level:ident $expected:literal $help:literal)*) => {
        &[$(Ids {
            service: $service, head: $head, what: $what, forms: &[$($form),*], signs: $signs, level: Level::$level,
            expected: $expected, help: $help,
        }),*]
    };
}

/// From the service authorization reference, the API reference or the user guide of each service. A form that
/// the documentation specifies as a pattern is an error; one that it only shows is a warning.
static IDS: &[Ids] = ids! {
    "acm" "certificate/" "the ID of a certificate" ["????????-????-????-????-????????????"] Some("-"), Warning
        "expected a UUID" "write the ID that ACM assigned; the domain is not part of the ARN"
    "cloudfront" "distribution/" "the ID of a distribution" ["E?*"] Some(""), Warning
        "expected an ID that starts with `E`" "write the ID that CloudFront assigned; the domain is not part of the ARN"
    "cognito-identity" "identitypool/" "the ID of an identity pool" ["?*:?*"] Some("-:"), Error
        "expected `<region>:<uuid>`" "write the ID that Amazon Cognito assigned; the name of the pool is not part of the ARN"
    "cognito-idp" "userpool/" "the ID of a user pool" ["?*_?*"] Some("-_"), Error
        "expected `<region>_<id>`" "write the ID that Amazon Cognito assigned, which starts with the Region and `_`; the name of the pool is not part of the ARN"
    "ec2" "elastic-ip/" "the ID of an Elastic IP address" ["eipalloc-?*"] Some("-"), Warning
        "expected `eipalloc-` and hexadecimal digits" "write the allocation ID; neither the address nor a name is part of the ARN"
    "ec2" "image/" "the ID of an image" ["ami-?*" "aki-?*" "ari-?*"] Some("-"), Warning
        "expected `ami-` and hexadecimal digits" "write the ID; the name of an image is not part of the ARN"
    "ec2" "instance/" "the ID of an instance" ["i-?*"] Some("-"), Warning
        "expected `i-` and hexadecimal digits" "use `*` with a condition on `aws:ResourceTag/Name`; the name of an instance is a tag"
    "ec2" "internet-gateway/" "the ID of an internet gateway" ["igw-?*"] Some("-"), Warning
        "expected `igw-` and hexadecimal digits" "write the ID; the name of an internet gateway is a tag and not part of the ARN"
    "ec2" "launch-template/" "the ID of a launch template" ["lt-?*"] Some("-"), Warning
        "expected `lt-` and hexadecimal digits" "write the ID; the name of a launch template is not part of the ARN"
    "ec2" "natgateway/" "the ID of a NAT gateway" ["nat-?*"] Some("-"), Warning
        "expected `nat-` and hexadecimal digits" "write the ID; the name of a NAT gateway is a tag and not part of the ARN"
    "ec2" "network-acl/" "the ID of a network ACL" ["acl-?*"] Some("-"), Warning
        "expected `acl-` and hexadecimal digits" "write the ID; the name of a network ACL is a tag and not part of the ARN"
    "ec2" "network-interface/" "the ID of a network interface" ["eni-?*"] Some("-"), Warning
        "expected `eni-` and hexadecimal digits" "write the ID; the name of a network interface is a tag and not part of the ARN"
    "ec2" "route-table/" "the ID of a route table" ["rtb-?*"] Some("-"), Warning
        "expected `rtb-` and hexadecimal digits" "write the ID; the name of a route table is a tag and not part of the ARN"
    "ec2" "security-group/" "the ID of a security group" ["sg-?*"] Some("-"), Warning
        "expected `sg-` and hexadecimal digits" "write the ID; the name of a security group is not part of the ARN"
    "ec2" "snapshot/" "the ID of a snapshot" ["snap-?*"] Some("-"), Warning
        "expected `snap-` and hexadecimal digits" "write the ID; the name of a snapshot is a tag and not part of the ARN"
    "ec2" "subnet/" "the ID of a subnet" ["subnet-?*"] Some("-"), Warning
        "expected `subnet-` and hexadecimal digits" "write the ID; the name of a subnet is a tag and not part of the ARN"
    "ec2" "volume/" "the ID of a volume" ["vol-?*"] Some("-"), Warning
        "expected `vol-` and hexadecimal digits" "write the ID; the name of a volume is a tag and not part of the ARN"
    "ec2" "vpc-endpoint/" "the ID of a VPC endpoint" ["vpce-?*"] Some("-"), Warning
        "expected `vpce-` and hexadecimal digits" "write the ID; the name of a VPC endpoint is a tag and not part of the ARN"
    "ec2" "vpc/" "the ID of a VPC" ["vpc-?*"] Some("-"), Warning
        "expected `vpc-` and hexadecimal digits" "write the ID; the name of a VPC is a tag and not part of the ARN"
    "elasticfilesystem" "access-point/" "the ID of an access point" ["fsap-?*"] Some("-"), Warning
        "expected `fsap-` and hexadecimal digits" "write the ID; the name of an access point is a tag and not part of the ARN"
    "elasticfilesystem" "file-system/" "the ID of a file system" ["fs-?*"] Some("-"), Warning
        "expected `fs-` and hexadecimal digits" "write the ID; the name of a file system is a tag and not part of the ARN"
    "elasticloadbalancing" "loadbalancer/app/" "the name and the ID of a load balancer" ["?*/?*"] Some("-/"), Warning
        "expected `<name>/<id>`" "add the ID after the name, or `/*` for any ID"
    "elasticloadbalancing" "loadbalancer/gwy/" "the name and the ID of a load balancer" ["?*/?*"] Some("-/"), Warning
        "expected `<name>/<id>`" "add the ID after the name, or `/*` for any ID"
    "elasticloadbalancing" "loadbalancer/net/" "the name and the ID of a load balancer" ["?*/?*"] Some("-/"), Warning
        "expected `<name>/<id>`" "add the ID after the name, or `/*` for any ID"
    "kms" "key/" "the ID of a key" ["????????-????-????-????-????????????" "mrk-????????????????????????????????"] Some("-"), Warning
        "expected a UUID, or `mrk-` and 32 hexadecimal digits" "use `*` with a condition on `kms:ResourceAliases`; the name of a key is its alias"
    "rds-db" "dbuser:" "the resource ID of a database and a user" ["db-?*/?*" "cluster-?*/?*" "prx-?*/?*"] None, Warning
        "expected `db-…/<user>`, `cluster-…/<user>` or `prx-…/<user>`" "write the resource ID that RDS assigned to the instance, cluster or proxy; its name is not part of the ARN"
    "route53" "hostedzone/" "the ID of a hosted zone" ["Z?*"] Some(""), Warning
        "expected an ID that starts with `Z`" "write the ID that Route 53 assigned, or `*` and a condition on `route53:ChangeResourceRecordSetsNormalizedRecordNames`; the domain is not part of the ARN"
    "secretsmanager" "secret:" "the name of a secret with the suffix that Secrets Manager adds" ["?*-??????"] None, Warning
        "expected `-` and six characters at the end" "add `-??????` after the name; the ARN of a secret ends with `-` and six characters that Secrets Manager chooses"
};

/// A name or ID that no resource of a service has.
pub(crate) struct WrongId {
    pub(crate) ids: &'static Ids,
    /// The Region that the ID should start with, if it starts with another.
    pub(crate) region: Option<String>,
    /// Its byte range in the whole ARN.
    pub(crate) range: Range<usize>,
}

/// Returns the name or ID in an ARN, if no name or ID of its kind has this form.
pub(crate) fn wrong_id(arn: &ArnFields<'_>) -> Option<WrongId> {
    let is_of = |ids: &&Ids| ids.service == arn.service && arn.resource.starts_with(ids.head);
    let ids = IDS.iter().find(is_of)?;
    let id = arn.resource.get(ids.head.len()..).filter(|id| !id.is_empty())?;
    let at = arn.range_of(Segment::Resource);
    let range = at.start + ids.head.len()..at.end;
    let known = opened(id);
    let is_foreign = |one: char| {
        let signs = ids.signs.is_some_and(|signs| !signs.contains(one));
        signs && !one.is_ascii_alphanumeric() && !matches!(one, '*' | '?')
    };
    if !can_be_one_of(id, ids.forms)
        || known.contains(is_foreign)
        || (ids.service == "secretsmanager" && !ends_as_secret(&known))
    {
        return Some(WrongId { ids, region: None, range });
    }
    // The ID of a pool starts with the ARN's Region.
    let sign = match ids.service {
        "cognito-idp" => '_',
        "cognito-identity" => ':',
        _ => return None,
    };
    let region = opened(arn.region);
    let is_of_region = pattern::overlaps(&known, &format!("{region}{sign}?*"));
    (!region.is_empty() && !is_of_region).then(|| WrongId {
        ids,
        region: Some(format!("{}{sign}", arn.region)),
        range,
    })
}

/// Six-letter words that the names of secrets end with, also after a hyphen.
const WORDS: [&str; 12] = [
    "access", "apikey", "bearer", "client", "config", "github", "master", "oauth2", "secret",
    "server", "tokens", "values",
];

/// Whether a pattern can end like the ARN of a secret: with a hyphen and six letters or digits, which
/// are not a word because they are chosen at random.
fn ends_as_secret(pattern: &str) -> bool {
    let mut end = pattern.chars().rev();
    for _ in 0..6 {
        match end.next() {
            Some('*') => return true,
            Some(one) if one == '?' || one.is_ascii_alphanumeric() => {}
            _ => return false,
        }
    }
    matches!(end.next(), Some('*' | '?' | '-'))
        && !pattern.rsplit('-').next().is_some_and(|end| WORDS.contains(&end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_row_hides_another_and_all_are_sorted() {
        let keys: Vec<_> = IDS.iter().map(|ids| (ids.service, ids.head)).collect();
        assert!(keys.is_sorted(), "{keys:?}");
        for (number, (service, head)) in keys.iter().enumerate() {
            let mut before = keys.iter().take(number);
            assert!(!before.any(|(other, start)| other == service && head.starts_with(start)));
        }
    }

    #[test]
    fn each_form_is_one_of_its_own() {
        for ids in IDS {
            for form in ids.forms {
                let region = if ids.service.starts_with("cognito") { "*" } else { "us-east-1" };
                let text =
                    format!("arn:aws:{}:{region}:123456789012:{}{form}", ids.service, ids.head);
                assert!(wrong_id(&ArnFields::split(&text).unwrap()).is_none(), "{text}");
                let text = format!("arn:aws:{}:{region}:123456789012:{}x", ids.service, ids.head);
                assert!(wrong_id(&ArnFields::split(&text).unwrap()).is_some(), "{text}");
            }
        }
    }

    #[test]
    fn the_end_of_a_secret_is_chosen_at_random() {
        for text in ["x-AbC123", "x-??????", "x*", "x-a?????", "my-secret-*", "a/*-AbC123"] {
            assert!(ends_as_secret(text), "{text}");
        }
        for text in
            ["my-secret", "x", "app/*/key", "x-AbC12", "x??????", "a-b_c-AbC1234", "x-ab/key"]
        {
            assert!(!ends_as_secret(text), "{text}");
        }
    }

    #[test]
    fn characters_count_behind_wildcards_too() {
        for (text, is_wrong) in [
            ("arn:aws:route53:::hostedzone/*.example.com", true),
            ("arn:aws:route53:::hostedzone/*FT9", false),
            ("arn:aws:ec2:us-east-1::snapshot/${*}", false),
            ("arn:aws:ec2:us-east-1:123456789012:instance/i-*_x", true),
            ("arn:aws:cognito-idp:${aws:RequestedRegion}:123456789012:userpool/us-east-1_*", false),
            ("arn:aws:cognito-idp:*:123456789012:userpool/*_a", false),
            ("arn:aws:cognito-idp:eu-*:123456789012:userpool/us-east-1_a", true),
            ("arn:aws:kms:us-east-1:123456789012:key/\u{F0000}", false),
        ] {
            assert_eq!(wrong_id(&ArnFields::split(text).unwrap()).is_some(), is_wrong, "{text}");
        }
    }
}
