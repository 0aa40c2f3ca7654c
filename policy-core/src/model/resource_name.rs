//! Checks of the names in ARNs, for the services whose naming rules AWS documents.
//!
//! Only the literal part of a pattern is checked: everything up to its first wildcard, policy
//! variable or hole. After that, another part of the ARN may have begun.

use std::ops::Range;

use super::hole::is_hole;
use super::{ArnFields, Segment};

/// A name that no resource can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameFault<'a> {
    /// What is wrong.
    pub kind: NameFaultKind,
    /// What the name belongs to, with its article: `a bucket`.
    pub what: &'static str,
    /// The name, as far as it is checked.
    pub name: &'a str,
    /// The bytes of the whole ARN that are wrong.
    pub range: Range<usize>,
    /// What was expected there.
    pub expected: &'static str,
}

/// Why no resource can have a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFaultKind {
    /// The name is missing.
    Empty,
    /// A character that is not allowed in such a name.
    Character,
    /// More characters than such a name may have.
    TooLong {
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
    /// An ARN inside the ARN.
    SecondArn,
    /// A path with nothing between two slashes.
    EmptyPath,
    /// A name that is no longer allowed for new resources, if it ever was.
    Outdated,
}

/// Where names of a kind appear, and what they can be.
struct Form {
    service: &'static str,
    /// The text before the name.
    head: &'static str,
    what: &'static str,
    /// The characters that end the name, apart from the end of the ARN.
    ends: &'static str,
    set: &'static Set,
    most: usize,
}

struct Set {
    takes: fn(char) -> bool,
    words: &'static str,
}

macro_rules! set {
    ($name:ident, $more:literal, $words:literal) => {
        static $name: Set = Set {
            takes: |one| one.is_ascii_alphanumeric() || $more.contains(one),
            words: concat!("expected ", $words),
        };
    };
}

set!(DASH, "-", "letters, digits and `-`");
set!(WORD, "-_", "letters, digits, `-` and `_`");
set!(DOTTED, "-_.", "letters, digits, `-`, `_` and `.`");
set!(FIFO, "-_", "letters, digits, `-` and `_`, and a dot only in `.fifo` at the end");
set!(ALIAS, "-_/:", "letters, digits, `-`, `_` and `/`");
set!(PATH, "-_./", "letters, digits, `-`, `_`, `.` and `/`");
set!(LOG_GROUP, "-_./#", "letters, digits, `-`, `_`, `.`, `/` and `#`");
// The exclamation mark is for secrets that services create.
set!(SECRET, "-_./+=@!", "letters, digits and `/_+=.@-`");
set!(PIPELINE, "-_.@", "letters, digits, `-`, `_`, `.` and `@`");
set!(IAM, "-_+=,.@", "letters, digits and `_+=,.@-`");
static LOWER: Set = Set {
    takes: |one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '-',
    words: "expected lowercase letters, digits and `-`",
};
static REPOSITORY: Set = Set {
    takes: |one| one.is_ascii_lowercase() || one.is_ascii_digit() || "-_./".contains(one),
    words: "expected lowercase letters, digits, `-`, `_`, `.` and `/`",
};
static MACHINE: Set = Set {
    takes: |one| {
        !one.is_whitespace() && !one.is_control() && !"<>{}[]\"#%\\^|~`$&,;/".contains(one)
    },
    words: "expected no whitespace, no brackets and none of `\"#%\\^|~$&,;/`",
};

macro_rules! forms {
    ($($service:literal $head:literal $what:literal $ends:literal $set:ident $most:literal)*) => {
        [$(Form { service: $service, head: $head, what: $what, ends: $ends, set: &$set, most: $most }),*]
    };
}

/// Taken from the user guide or API reference of each service, where it documents naming.
static FORMS: [Form; 42] = forms! {
    "athena" "workgroup/" "a workgroup" "" DOTTED 128
    "backup" "backup-vault:" "a backup vault" "" PATH 50
    "cloudformation" "stack/" "a stack" "/" DASH 128
    "cloudtrail" "trail/" "a trail" "" DOTTED 128
    "codebuild" "project/" "a project" "" WORD 255
    "codecommit" "" "a repository" "" DOTTED 100
    "codepipeline" "" "a pipeline" "/:" PIPELINE 100
    "cognito-idp" "userpool/" "a user pool" "" WORD 55
    "dynamodb" "global-table/" "a table" "" DOTTED 255
    "dynamodb" "table/" "a table" "/" DOTTED 255
    "ec2" "image/" "an image" "" WORD 64
    "ec2" "instance/" "an instance" "" WORD 64
    "ec2" "network-interface/" "a network interface" "" WORD 64
    "ec2" "security-group/" "a security group" "" WORD 64
    "ec2" "snapshot/" "a snapshot" "" WORD 64
    "ec2" "subnet/" "a subnet" "" WORD 64
    "ec2" "volume/" "a volume" "" WORD 64
    "ec2" "vpc/" "a VPC" "" WORD 64
    "ecr" "repository/" "a repository" "" REPOSITORY 256
    "ecs" "cluster/" "a cluster" "" WORD 255
    "ecs" "task-definition/" "a task definition" ":" WORD 255
    "eks" "cluster/" "a cluster" "/" WORD 100
    "es" "domain/" "a domain" "/" LOWER 28
    "events" "event-bus/" "an event bus" "" PATH 256
    "events" "rule/" "a rule" "" PATH 400
    "firehose" "deliverystream/" "a delivery stream" "" DOTTED 64
    "kinesis" "stream/" "a stream" "/" DOTTED 128
    "kms" "alias/" "an alias" "" ALIAS 250
    "kms" "key/" "a key" "/" WORD 64
    "lambda" "function:" "a function" ":" WORD 64
    "lambda" "layer:" "a layer" ":" WORD 140
    "logs" "log-group:" "a log group" ":" LOG_GROUP 512
    "rds" "cluster:" "a cluster" "" DASH 63
    "rds" "db:" "a DB instance" "" DASH 63
    "redshift" "cluster:" "a cluster" "" DASH 63
    "s3" "" "a bucket" "/" DOTTED 255
    "secretsmanager" "secret:" "a secret" "" SECRET 519
    "sns" "" "a topic" ":" FIFO 256
    "sqs" "" "a queue" "" FIFO 80
    "ssm" "parameter/" "a parameter" "" PATH 1011
    "states" "activity:" "an activity" "" MACHINE 80
    "states" "stateMachine:" "a state machine" ":" MACHINE 80
};

/// The kinds of IAM names, with their characters and maximum lengths.
static IAM_FORMS: [(&str, &str, &Set, usize); 7] = [
    ("group/", "a group", &IAM, 128),
    ("instance-profile/", "an instance profile", &IAM, 128),
    ("policy/", "a policy", &IAM, 128),
    ("role/", "a role", &IAM, 64),
    ("saml-provider/", "a SAML provider", &DOTTED, 128),
    ("server-certificate/", "a server certificate", &IAM, 128),
    ("user/", "a user", &IAM, 64),
];

/// Returns what is wrong with the name in an ARN, as far as it is literal.
pub fn name_fault<'a>(arn: &ArnFields<'a>) -> Option<NameFault<'a>> {
    if arn.service == "iam" {
        return iam_fault(arn);
    }
    let is_form = |form: &&Form| form.service == arn.service && arn.resource.starts_with(form.head);
    let form = FORMS.iter().find(is_form)?;
    // With a Region or an account, it is an access point, a job or something else.
    let is_other = match form.service {
        "s3" => !arn.region.is_empty() || !arn.account.is_empty(),
        "sns" => ["app/", "endpoint/"].iter().any(|head| arn.resource.starts_with(head)),
        _ => false,
    };
    let rest =
        arn.resource.get(form.head.len()..).filter(|_| !is_other && !arn.resource.is_empty())?;
    let literal = literal_head(rest);
    let name = literal.split(|one| form.ends.contains(one)).next().unwrap_or_default();
    let is_whole = name.len() < literal.len() || literal.len() == rest.len();
    let at = arn.range_of(Segment::Resource).start + form.head.len();
    let fault = |kind, range: Range<usize>, expected| NameFault {
        kind,
        what: form.what,
        name,
        range: at + range.start..at + range.end,
        expected,
    };
    if name.is_empty() && is_whole && !(form.service == "logs" && is_list_of_groups(rest)) {
        return Some(fault(NameFaultKind::Empty, 0..0, "expected a name here"));
    }
    if form.service == "ssm"
        && let Some(from) = doubled_slash(rest)
    {
        return Some(fault(NameFaultKind::EmptyPath, from..from + 1, "expected a name here"));
    }
    if name.starts_with("arn:") || rest.starts_with("arn:aws") {
        return Some(fault(NameFaultKind::SecondArn, 0..4, "expected a name"));
    }
    let is_fifo = |from: usize| {
        matches!(form.service, "sns" | "sqs")
            && name
                .get(from..)
                .is_some_and(|rest| rest == ".fifo" || (!is_whole && ".fifo".starts_with(rest)))
    };
    let stray =
        |&(from, one): &(usize, char)| !((form.set.takes)(one) || (one == '.' && is_fifo(from)));
    if let Some((from, one)) = name.char_indices().find(stray) {
        let range = from..from + one.len_utf8();
        return Some(fault(NameFaultKind::Character, range, form.set.words));
    }
    if name.len() > form.most {
        let kind = NameFaultKind::TooLong { length: name.len(), most: form.most };
        return Some(fault(kind, form.most..name.len(), "expected nothing here"));
    }
    if form.service == "s3" {
        // Very old buckets may have such names, but few do.
        let edge = |one: char| matches!(one, '-' | '.');
        let words = "expected a letter or a digit";
        if name.starts_with(edge) {
            return Some(fault(NameFaultKind::Outdated, 0..1, words));
        }
        if is_whole && name.ends_with(edge) {
            return Some(fault(NameFaultKind::Outdated, name.len() - 1..name.len(), words));
        }
    }
    None
}

/// Returns whether the text after `log-group:` can be the form that matches all groups,
/// `:log-stream:`, where the group name is empty.
fn is_list_of_groups(rest: &str) -> bool {
    const STREAM: &str = "log-stream:";
    rest.strip_prefix(':').is_some_and(|after| {
        let literal = literal_head(after);
        literal.starts_with(STREAM) || (literal.len() < after.len() && STREAM.starts_with(literal))
    })
}

/// Returns where a parameter name has nothing between two slashes; one slash may precede the name.
fn doubled_slash(rest: &str) -> Option<usize> {
    if rest.starts_with('/') {
        return Some(0);
    }
    let at = rest.find("//")? + 1;
    // A misspelled policy variable may contain two slashes.
    let before = rest.get(..at).unwrap_or_default();
    (before.matches("${").count() == before.matches('}').count()).then_some(at)
}

fn iam_fault<'a>(arn: &ArnFields<'a>) -> Option<NameFault<'a>> {
    let is_kind = |(head, ..): &&(&str, &str, &Set, usize)| arn.resource.starts_with(head);
    let (head, what, set, most) = *IAM_FORMS.iter().find(is_kind)?;
    // The names of CloudFront origin access identities do not follow the rules for IAM names.
    let rest = arn.resource.get(head.len()..).filter(|_| arn.account != "cloudfront")?;
    let literal = literal_head(rest);
    let is_whole = literal.len() == rest.len();
    let at = arn.range_of(Segment::Resource).start + head.len();
    let fault = |kind, range: Range<usize>, expected| NameFault {
        kind,
        what,
        name: literal,
        range: at + range.start..at + range.end,
        expected,
    };
    if let Some(second) = literal.find("arn:aws") {
        return Some(fault(NameFaultKind::SecondArn, second..second + 4, "expected a name"));
    }
    if literal.starts_with('/') {
        return Some(fault(NameFaultKind::EmptyPath, 0..1, "expected a name or a path here"));
    }
    let (path, name) = match literal.rfind('/') {
        // The text after a wildcard may be the name, so everything before it is checked as a path.
        _ if !is_whole => (literal, ""),
        Some(end) => (literal.get(..=end)?, literal.get(end + 1..)?),
        None => ("", literal),
    };
    let of_path = path.char_indices().find(|(_, one)| !one.is_ascii_graphic());
    let of_name = || {
        let mut characters = name.char_indices().map(|(from, one)| (path.len() + from, one));
        characters.find(|(_, one)| !(set.takes)(*one))
    };
    if let Some((from, one)) = of_path.or_else(of_name) {
        return Some(fault(NameFaultKind::Character, from..from + one.len_utf8(), set.words));
    }
    if is_whole && name.is_empty() {
        return Some(fault(
            NameFaultKind::Empty,
            literal.len()..literal.len(),
            "expected a name here",
        ));
    }
    (name.len() > most).then(|| {
        let kind = NameFaultKind::TooLong { length: name.len(), most };
        fault(kind, path.len() + most..literal.len(), "expected nothing here")
    })
}

/// Returns the part of a pattern before its first wildcard, variable or hole, and before any
/// character that IAM does not store, which is reported elsewhere.
fn literal_head(text: &str) -> &str {
    let is_open = |&(at, one): &(usize, char)| {
        matches!(one, '*' | '?')
            || is_hole(one)
            || u32::from(one) > 0xFF
            || (matches!(one, '$' | '&')
                && text.get(at + 1..).is_some_and(|it| it.starts_with('{')))
    };
    match text.char_indices().find(is_open) {
        Some((at, _)) => text.get(..at).unwrap_or_default(),
        None => text,
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    fn fault(text: &str) -> Option<(NameFaultKind, &str)> {
        let arn = ArnFields::split(text).unwrap();
        let fault = name_fault(&arn)?;
        Some((fault.kind, &text[fault.range]))
    }

    #[test]
    fn each_fault_is_at_its_place() {
        use NameFaultKind::*;
        let long = |head: &str, length: usize| format!("{head}{}", "r".repeat(length));
        let role = long("arn:aws:iam::123456789012:role/p/", 65);
        let queue = long("arn:aws:sqs:us-east-1:123456789012:", 82);
        for (text, kind, at) in [
            ("arn:aws:s3::::b/*", Character, ":"),
            ("arn:aws:s3:::my bucket/*", Character, " "),
            ("arn:aws:s3::: b/*", Character, " "),
            ("arn:aws:s3:::http://my-bucket/*", Character, ":"),
            ("arn:aws:s3:::/my-bucket/*", Empty, ""),
            ("arn:aws:s3:::My_Bucket!/*", Character, "!"),
            ("arn:aws:s3:::$BUCKET/*", Character, "$"),
            ("arn:aws:s3:::{{ bucket }}/*", Character, "{"),
            ("arn:aws:s3:::arn:aws:s3:::b/*", SecondArn, "arn:"),
            ("arn:aws:s3:::-bucket/*", Outdated, "-"),
            ("arn:aws:s3:::bucket-", Outdated, "-"),
            ("arn:aws:sns:us-east-1:123456789012:my topic", Character, " "),
            ("arn:aws:sqs:us-east-1:123456789012:my.queue", Character, "."),
            ("arn:aws:sqs:us-east-1:123456789012:q.fifo.x", Character, "."),
            (&queue, TooLong { length: 82, most: 80 }, "rr"),
            ("arn:aws:lambda:us-east-1:123456789012:function:my func", Character, " "),
            ("arn:aws:lambda:us-east-1:123456789012:function:", Empty, ""),
            ("arn:aws:dynamodb:us-east-1:123456789012:table/my table", Character, " "),
            ("arn:aws:dynamodb:us-east-1:123456789012:table/", Empty, ""),
            ("arn:aws:dynamodb:us-east-1:123456789012:table//index/*", Empty, ""),
            ("arn:aws:ecr:us-east-1:123456789012:repository/MyApp", Character, "M"),
            ("arn:aws:states:us-east-1:123456789012:stateMachine:<name>", Character, "<"),
            ("arn:aws:logs:us-east-1:123456789012:log-group:a b:*", Character, " "),
            ("arn:aws:logs:us-east-1:123456789012:log-group::/aws/lambda/f:*", Empty, ""),
            ("arn:aws:logs:us-east-1:123456789012:log-group::f*", Empty, ""),
            ("arn:aws:logs:us-east-1:123456789012:log-group:", Empty, ""),
            ("arn:aws:ssm:us-east-1:123456789012:parameter//ci/ami", EmptyPath, "/"),
            ("arn:aws:ssm:us-east-1:123456789012:parameter//*", EmptyPath, "/"),
            ("arn:aws:ssm:us-east-1:123456789012:parameter/ci//ami", EmptyPath, "/"),
            ("arn:aws:ssm:us-east-1:123456789012:parameter/*//ami", EmptyPath, "/"),
            ("arn:aws:ssm:us-east-1:123456789012:parameter/${aws:username}//x", EmptyPath, "/"),
            ("arn:aws:iam::123456789012:role/my role", Character, " "),
            ("arn:aws:iam::123456789012:role/my role*", Character, " "),
            ("arn:aws:iam::123456789012:role//r", EmptyPath, "/"),
            ("arn:aws:iam::123456789012:role/a/", Empty, ""),
            (
                "arn:aws:iam::123456789012:role/x,arn:aws:iam::123456789012:role/y",
                SecondArn,
                "arn:",
            ),
            ("arn:aws:iam::123456789012:saml-provider/a+b", Character, "+"),
            (&role, TooLong { length: 65, most: 64 }, "r"),
        ] {
            assert_eq!(fault(text), Some((kind, at)), "{text}");
        }
    }

    #[test]
    fn names_and_what_may_be_one_are_quiet() {
        for text in [
            "arn:aws:s3:::My_Bucket.old/a b/:c",
            "arn:aws:s3:::b*:x/ y",
            "arn:aws:s3:::b-${aws:username} x",
            "arn:aws:s3:::\u{F0000} x",
            "arn:aws:s3:::b-*",
            "arn:aws:s3:us-east-1:123456789012:accesspoint/a:b",
            "arn:aws:sns:us-east-1:123456789012:t.fifo:5be8f5b6-3a7e",
            "arn:aws:sns:us-east-1:123456789012:app/GCM/my-app",
            "arn:aws:sqs:us-east-1:123456789012:q.fi*",
            "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST",
            "arn:aws:dynamodb:us-east-1:123456789012:table/a.b/index/*",
            "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/f:log-stream:a b",
            "arn:aws:logs:us-east-1:123456789012:log-group::log-stream:*",
            "arn:aws:logs:us-east-1:123456789012:log-group::*",
            "arn:aws:logs:us-east-1:123456789012:log-group:*:f",
            "arn:aws:ssm:us-east-1:123456789012:parameter/ci/*/ami",
            "arn:aws:ssm:us-east-1:123456789012:parameter/\u{F0000}/ami/${aws:PrincipalTag/a//b}",
            "arn:aws:iam::123456789012:role/a:b/R_+=,.@-",
            "arn:aws:iam::123456789012:role/*",
            "arn:aws:iam::aws:policy/aws-service-role/*",
            "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1",
            "arn:aws:codepipeline:us-east-1:123456789012:webhook:w",
            "arn:aws:nosuch:::a b",
            "arn:aws:sns:::",
            "arn:aws:secretsmanager:*:*:secret:rds!db-*",
            "arn:aws:backup:us-east-1:123456789012:backup-vault:aws/efs/automatic-backup-vault",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
    }
}
