//! The ARNs of resource types, as templates for comparison with the patterns in policies.

use policy_core::model::ArnFields;
use policy_core::model::hole::is_hole;
use policy_core::semantics::pattern::is_all_or_nothing;
use policy_core::semantics::steps;

/// The ARN template of a resource type, such as `arn:${Partition}:s3:::${BucketName}`.
///
/// A policy's pattern overlaps a template if some ARN matches both. They are compared field by
/// field, so a wildcard before the resource part does not match a colon.
///
/// ```
/// # {
/// use policy_catalog::Catalog;
/// use policy_core::model::ArnFields;
///
/// let bucket = Catalog::built_in().service("s3").unwrap().resource_type("bucket").unwrap();
/// let template = bucket.arn_templates().next().unwrap();
/// let overlaps = |text| template.overlaps(&ArnFields::split(text).unwrap());
/// assert!(overlaps("arn:aws:s3:::my-bucket") && overlaps("arn:aws:s3:::my-*"));
/// assert!(!overlaps("arn:aws:s3:::my-bucket/*") && !overlaps("arn:aws:s3::123456789012:my-bucket"));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArnTemplate {
    text: &'static str,
    service: &'static str,
    region: &'static str,
    account: &'static str,
    resource: &'static str,
}

/// How a pattern and a template compare in one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFit {
    /// Some string matches both.
    Overlaps,
    /// The pattern has a value where the template has none.
    Unexpected,
    /// The pattern has no value where the template has one.
    Missing,
    /// They have different values.
    Differs,
}

impl ArnTemplate {
    /// Parses a template; `None` if it has fewer than six fields.
    #[must_use]
    pub fn parse(text: &'static str) -> Option<Self> {
        let mut fields = text.splitn(6, ':').skip(2);
        let mut field = || fields.next();
        Some(Self {
            text,
            service: field()?,
            region: field()?,
            account: field()?,
            resource: field()?,
        })
    }

    /// Returns the template as it is in the service reference.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.text
    }

    /// Returns the template as a pattern in which `**` matches any string, and `*` any string
    /// without a slash.
    ///
    /// ```
    /// # {
    /// let catalog = policy_catalog::Catalog::built_in();
    /// let shape = |name| {
    ///     let of_type = catalog.service("s3").unwrap().resource_type(name).unwrap();
    ///     of_type.arn_templates().next().unwrap().shape()
    /// };
    /// assert_eq!(shape("bucket"), "arn:*:s3:::*");
    /// assert_eq!(shape("object"), "arn:*:s3:::*/**");
    /// # }
    /// ```
    #[must_use]
    pub fn shape(self) -> String {
        let mut shape = String::new();
        for (number, field) in self.text.splitn(6, ':').enumerate() {
            if number > 0 {
                shape.push(':');
            }
            let mut rest = field;
            while let Some((before, after)) = rest.split_once("${") {
                shape.push_str(&before.replace('*', "**"));
                let (name, after) = after.split_once('}').unwrap_or((after, ""));
                let is_name = number < 5 || has_no_slash(self.service, name);
                shape.push_str(if is_name { "*" } else { "**" });
                rest = after;
            }
            shape.push_str(&rest.replace('*', "**"));
        }
        shape
    }

    /// Returns whether some ARN matches both the pattern and the template.
    #[must_use]
    pub fn overlaps(self, arn: &ArnFields<'_>) -> bool {
        steps::take(1);
        // Most templates of a service differ in the first letters of the resource.
        self.has_service(arn.service)
            && self.has_resource(arn)
            && self.region_fit(arn) == FieldFit::Overlaps
            && self.account_fit(arn) == FieldFit::Overlaps
    }

    /// Returns whether the template names the service itself.
    pub(super) fn names_service(self, service: &str) -> bool {
        service == self.service
    }

    /// Returns whether the service is that of the template.
    #[must_use]
    pub fn has_service(self, service: &str) -> bool {
        service == self.service || overlaps(service, self.service, "")
    }

    /// Returns whether some resource part matches both.
    #[must_use]
    pub fn has_resource(self, arn: &ArnFields<'_>) -> bool {
        overlaps(arn.resource, self.resource, self.service)
    }

    /// Returns how the Region of an ARN compares with the template's.
    #[must_use]
    pub fn region_fit(self, arn: &ArnFields<'_>) -> FieldFit {
        fit(arn.region, self.region)
    }

    /// Returns how the account of an ARN compares with the template's.
    #[must_use]
    pub fn account_fit(self, arn: &ArnFields<'_>) -> FieldFit {
        fit(arn.account, self.account)
    }
}

fn fit(pattern: &str, template: &str) -> FieldFit {
    match (pattern.is_empty(), template.is_empty()) {
        (true, true) => FieldFit::Overlaps,
        (true, false) if template == "*" => FieldFit::Overlaps,
        (true, false) => FieldFit::Missing,
        (false, true) if is_all_or_nothing(pattern) => FieldFit::Overlaps,
        // A variable can be anything, including nothing.
        (false, true) if pattern.starts_with("${") => FieldFit::Overlaps,
        (false, true) => FieldFit::Unexpected,
        (false, false) if overlaps(pattern, template, "") => FieldFit::Overlaps,
        (false, false) => FieldFit::Differs,
    }
}

/// Part of a pattern or of a template.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Byte(u8),
    /// One character.
    One,
    /// Any string.
    Any,
    /// Any string without a slash.
    Name,
}

impl Part {
    fn takes(self, byte: u8) -> bool {
        match self {
            Self::Byte(own) => own == byte,
            Self::One | Self::Any => true,
            Self::Name => byte != b'/',
        }
    }

    const fn repeats(self) -> bool {
        matches!(self, Self::Any | Self::Name)
    }
}

/// Returns whether some string matches both a policy's pattern and a template of a service.
fn overlaps(pattern: &str, template: &str, service: &str) -> bool {
    // Most pairs differ in their first bytes, and most templates end in the single placeholder
    // after them.
    let (mut rest, mut wanted) = (pattern, template);
    while let (Some(byte), Some(other)) = (rest.as_bytes().first(), wanted.as_bytes().first()) {
        if matches!(byte, b'*' | b'?' | b'$') || matches!(other, b'*' | b'$' | b'{') {
            break;
        }
        if byte != other {
            return rest.starts_with(is_hole) && overlap_of_parts(rest, wanted, service);
        }
        let (Some(after), Some(after_wanted)) = (rest.get(1..), wanted.get(1..)) else { break };
        (rest, wanted) = (after, after_wanted);
    }
    let is_one_place = wanted.starts_with("${") && wanted.find('}') == Some(wanted.len() - 1);
    if (is_one_place && !(rest.contains('/') && has_no_slash(service, wanted)))
        || (rest.is_empty() && wanted.is_empty())
    {
        return true;
    }
    overlap_of_parts(rest, wanted, service)
}

/// Returns whether no value of a placeholder in a service's templates has a slash.
fn has_no_slash(service: &str, place: &str) -> bool {
    let name = place.trim_start_matches("${").trim_end_matches('}');
    match service {
        // With a slash, the ARN of a bucket would be that of an object.
        _ if name == "BucketName" => true,
        "ec2" => name.ends_with("Id"),
        _ => {
            let places = WITHOUT_SLASH.iter().find(|(known, _)| *known == service);
            places.is_some_and(|(_, places)| places.contains(&name))
        }
    }
}

/// Placeholders for names and IDs that cannot contain a slash according to the rules of their
/// services. Placeholders that may contain one are not listed, such as an IAM path, a parameter, a
/// secret, a log group or a key alias, and neither are those for which the data gives some actions
/// only one of the forms, such as load balancer names.
const WITHOUT_SLASH: [(&str, &[&str]); 20] = [
    ("acm", &["CertificateId"]),
    ("athena", &["WorkGroupName"]),
    ("cloudfront", &["DistributionId", "Id"]),
    ("codebuild", &["ProjectName", "ReportGroupName"]),
    ("codecommit", &["RepositoryName"]),
    ("codepipeline", &["PipelineName", "StageName", "ActionName"]),
    ("cognito-identity", &["IdentityPoolId"]),
    ("cognito-idp", &["UserPoolId"]),
    (
        "dynamodb",
        &[
            "BackupName",
            "ExportName",
            "GlobalTableName",
            "ImportName",
            "IndexName",
            "StreamLabel",
            "TableName",
        ],
    ),
    ("elasticfilesystem", &["AccessPointId", "FileSystemId"]),
    ("firehose", &["DeliveryStreamName"]),
    ("kinesis", &["StreamName"]),
    ("kms", &["KeyId"]),
    ("lambda", &["Alias", "FunctionName", "LayerName", "LayerVersion", "Version"]),
    ("rds", &["ClusterSnapshotName", "DbClusterInstanceName", "DbInstanceName", "SnapshotName"]),
    ("redshift", &["ClusterName"]),
    ("route53", &["Id"]),
    ("s3tables", &["TableBucketName", "TableID"]),
    ("sqs", &["QueueName"]),
    ("states", &["ActivityName", "StateMachineAliasName", "StateMachineName"]),
];

fn overlap_of_parts(pattern: &str, template: &str, service: &str) -> bool {
    let (pattern, template) = (pattern_parts(pattern), template_parts(template, service));
    let width = template.len() + 1;
    let mut seen = vec![false; width * (pattern.len() + 1)];
    let mut open = vec![(0, 0)];
    while let Some((at, from)) = open.pop() {
        match seen.get_mut(at * width + from) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        let (one, other) = (pattern.get(at).copied(), template.get(from).copied());
        if one.is_none() && other.is_none() {
            return true;
        }
        if one.is_some_and(Part::repeats) {
            open.push((at + 1, from));
        }
        if other.is_some_and(Part::repeats) {
            open.push((at, from + 1));
        }
        let (Some(one), Some(other)) = (one, other) else { continue };
        let common = match (one, other) {
            (Part::Byte(byte), _) => other.takes(byte),
            (_, Part::Byte(byte)) => one.takes(byte),
            _ => true,
        };
        if common {
            let next = |part: Part, index: usize| if part.repeats() { index } else { index + 1 };
            open.push((next(one, at), next(other, from)));
        }
    }
    false
}

fn pattern_parts(mut text: &str) -> Vec<Part> {
    let mut parts = Vec::with_capacity(text.len());
    // If one `${` is not closed, those after it are not either.
    let mut has_end = true;
    while let Some(one) = text.chars().next() {
        let mut length = one.len_utf8();
        match one {
            '*' => parts.push(Part::Any),
            '?' => parts.push(Part::One),
            '$' if has_end && text.starts_with("${") => match text.find('}') {
                Some(end) => {
                    length = end + 1;
                    match text.get(2..end) {
                        Some(sign @ ("*" | "?" | "$")) => {
                            parts.extend(sign.bytes().map(Part::Byte));
                        }
                        _ => parts.push(Part::Any),
                    }
                }
                None => {
                    has_end = false;
                    parts.push(Part::Byte(b'$'));
                }
            },
            hole if is_hole(hole) => parts.push(Part::Any),
            _ => parts.extend(text.bytes().take(length).map(Part::Byte)),
        }
        text = text.get(length..).unwrap_or_default();
    }
    parts
}

fn template_parts(mut text: &str, service: &str) -> Vec<Part> {
    let mut parts = Vec::with_capacity(text.len());
    while let Some(byte) = text.bytes().next() {
        let mut length = 1;
        match (byte, text.find('}')) {
            (b'$', Some(end)) if text.starts_with("${") => {
                length = end + 1;
                let place = text.get(..length).unwrap_or_default();
                parts.push(if has_no_slash(service, place) { Part::Name } else { Part::Any });
            }
            // One template has a placeholder without the dollar sign.
            (b'{', Some(end)) => {
                length = end + 1;
                parts.push(Part::Any);
            }
            (b'*', _) => parts.push(Part::Any),
            _ => parts.push(Part::Byte(byte)),
        }
        text = text.get(length..).unwrap_or_default();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &'static str, pattern: &str) -> bool {
        let template = ArnTemplate::parse(template).unwrap();
        template.overlaps(&ArnFields::split(pattern).unwrap())
    }

    #[test]
    fn patterns_overlap_where_an_arn_is_of_both() {
        let log =
            "arn:${Partition}:logs:${Region}:${Account}:log-group:${Name}:log-stream:${Stream}";
        let bucket = "arn:${Partition}:s3:::${BucketName}";
        let object = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";
        let vendor = "arn:${Partition}:${Vendor}:${Region}:*:${Type}:${Id}";
        let cases = [
            (log, "arn:aws:logs:us-east-1:123456789012:log-group:a:log-stream:b", true),
            (log, "arn:aws:logs:*:*:log-group:a:*", true),
            (log, "arn:aws:logs:*:*:*", true),
            (log, "arn:aws:logs:*:*:log-group:a", false),
            (log, "arn:aws:logs::123456789012:*", false),
            (log, "arn:aws:logs:u?-east-1:123456789012:log-group:?:log-stream:?", true),
            (log, "arn:aws:logs:\u{f0000}:\u{f0001}:log-group:\u{f0002}", true),
            (log, "arn:aws:lags:*:*:*", false),
            (bucket, "arn:aws:s3:::b", true),
            (bucket, "arn:aws:s3:::b/*", false),
            (bucket, "arn:aws:s3:::b*/", false),
            (bucket, "arn:aws:s3:::b*/*", false),
            (bucket, "arn:aws:s3:::${aws:username}", true),
            (bucket, "arn:aws:s3:::\u{f0000}", true),
            (bucket, "arn:aws:s3:*:*:b", true),
            (bucket, "arn:aws:s3:us-east-1::b", false),
            (bucket, "arn:aws:s3::\u{f0000}:b", false),
            (object, "arn:aws:s3:::b", false),
            (object, "arn:aws:s3:::b*", true),
            (object, "arn:aws:s3:::b/c/d", true),
            (object, "arn:aws:s3:::b/${aws:username}/*", true),
            (object, "arn:aws:s3:::b${*}", false),
            (vendor, "arn:aws:ec2:us-east-1::snapshot:x", true),
            ("arn:${Partition}:a:::x-{Date}", "arn:aws:a:::x-1", true),
            ("arn:${Partition}:a:us-west-2::x", "arn:aws:a:us-*::x", true),
            ("arn:${Partition}:a:us-west-2::x", "arn:aws:a:us-east-1::x", false),
        ];
        for (template, pattern, expected) in cases {
            assert_eq!(check(template, pattern), expected, "{template} {pattern}");
        }
    }

    #[test]
    fn names_without_slashes_are_those_of_the_data() {
        use crate::Catalog;

        let catalog = Catalog::built_in();
        for (service, places) in WITHOUT_SLASH {
            for place in places {
                let text = format!("${{{place}}}");
                let mut templates = catalog.arn_templates(service);
                assert!(templates.any(|it| it.resource.contains(&text)), "{service} {place}");
            }
        }
        let fits = |text: &str| {
            let arn = ArnFields::split(text).unwrap();
            catalog.arn_templates(arn.service).any(|template| template.overlaps(&arn))
        };
        for text in [
            "arn:aws:sqs:us-east-1:123456789012:q/x",
            "arn:aws:dynamodb:us-east-1:123456789012:table/t/index",
            "arn:aws:dynamodb:us-east-1:123456789012:table/t/idx/*",
            "arn:aws:lambda:us-east-1:123456789012:function:a/b",
            "arn:aws:kms:us-east-1:123456789012:key/alias/x",
            "arn:aws:ec2:us-east-1:123456789012:instance/i-1/x",
        ] {
            assert!(!fits(text), "{text}");
        }
        for text in [
            "arn:aws:sqs:us-east-1:123456789012:q*",
            "arn:aws:dynamodb:us-east-1:123456789012:table/t/*",
            "arn:aws:dynamodb:us-east-1:123456789012:table/*/index/*",
            "arn:aws:dynamodb:us-east-1:123456789012:table/${aws:username}",
            "arn:aws:lambda:us-east-1:123456789012:function:a:*",
            "arn:aws:kms:us-east-1:123456789012:alias/a/b",
            "arn:aws:ssm:us-east-1:123456789012:parameter/a/b/c",
            "arn:aws:codepipeline:us-east-1:123456789012:p/s/a",
        ] {
            assert!(fits(text), "{text}");
        }
    }

    #[test]
    fn many_wildcards_take_no_longer_than_their_product() {
        let pattern = format!("arn:aws:a:::{}", "*a".repeat(1000));
        assert!(!check("arn:${Partition}:a:::${A}b${B}c${D}b", &pattern));
    }

    /// Returns all strings of up to four characters from an alphabet.
    fn texts() -> Vec<String> {
        let mut all = vec![String::new()];
        for length in 0..4 {
            let longer = |text: &String| ['a', 'b', '/'].map(|one| format!("{text}{one}"));
            let last: Vec<String> = all.iter().filter(|it| it.len() == length).cloned().collect();
            all.extend(last.iter().flat_map(longer));
        }
        all
    }

    /// Returns whether a string matches a pattern, character by character.
    fn takes(parts: &[Part], text: &[u8]) -> bool {
        match (parts, text) {
            ([], []) => true,
            ([part, rest @ ..], _) if part.repeats() && takes(rest, text) => true,
            ([part, rest @ ..], [byte, after @ ..]) if part.takes(*byte) => {
                takes(if part.repeats() { parts } else { rest }, after)
            }
            _ => false,
        }
    }

    proptest::proptest! {
        #[test]
        fn an_overlap_is_a_text_of_both(
            pattern in "[ab/*?]{0,4}",
            template in "(a|b|/|\\$\\{X\\}|\\$\\{(BucketName|QueueName)\\}){0,3}",
        ) {
            let (one, other) = (pattern_parts(&pattern), template_parts(&template, "sqs"));
            let common = texts()
                .iter()
                .find(|text| takes(&one, text.as_bytes()) && takes(&other, text.as_bytes()))
                .cloned();
            // The shortest common string is no longer than both patterns together, without
            // wildcards.
            let fixed = |parts: &[Part]| parts.iter().filter(|part| !part.repeats()).count();
            if fixed(&one) + fixed(&other) <= 4 || common.is_some() {
                proptest::prop_assert_eq!(overlaps(&pattern, &template, "sqs"), common.is_some());
            }
        }
    }
}
