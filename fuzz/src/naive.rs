//! Naive value parsers, based on AWS's pages and not on our code.
//!
//! `Some` is a verdict, and `None` means that the pages do not define it.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::LazyLock;

use regex::Regex;

macro_rules! form {
    ($name:ident = $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("a pattern of regex"));
    };
}

/// The partitions, and the form of their Region names, from the SDKs' endpoint rules. Their `\w` is
/// lower-case letters and digits in all existing Regions.
const PARTITIONS: [(&str, &str); 8] = [
    ("aws", "^(us|eu|ap|sa|ca|me|af|il|mx)-[a-z0-9]+-[0-9]+$"),
    ("aws-cn", "^cn-[a-z0-9]+-[0-9]+$"),
    ("aws-us-gov", "^us-gov-[a-z0-9]+-[0-9]+$"),
    ("aws-iso", "^us-iso-[a-z0-9]+-[0-9]+$"),
    ("aws-iso-b", "^us-isob-[a-z0-9]+-[0-9]+$"),
    ("aws-iso-e", "^eu-isoe-[a-z0-9]+-[0-9]+$"),
    ("aws-iso-f", "^us-isof-[a-z0-9]+-[0-9]+$"),
    ("aws-eusc", "^eusc-de-[a-z0-9]+-[0-9]+$"),
];

static REGIONS: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let form = |(name, pattern)| (name, Regex::new(pattern).expect("a pattern of regex"));
    PARTITIONS.into_iter().map(form).collect()
});

// The data types of the API references: `Account`, `externalIdType`, `roleNameType`, `pathType`.
form!(ACCOUNT = r"^[0-9]{12}$");
form!(EXTERNAL_ID = r"^[A-Za-z0-9_+=,.@:/\-]{2,1224}$");
form!(
    ISSUER = r"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+(/[A-Za-z0-9._~%+=@-]+)*/?$"
);
form!(ROLE = r"^arn:([a-z\-]+):iam::([0-9]{12}):role/(.*)$");
form!(ROLE_NAME = r"^[A-Za-z0-9_+=,.@\-]{1,64}$");
form!(ROLE_PATH = r"^(/|/[\x21-\x7e]+/)$");
form!(PLAIN_PATH = r"^/([A-Za-z0-9_+=.@\-]+/)*$");
form!(
    SERVICE = r"^([a-z0-9\-]+\.)+(amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$"
);
// Redshift cluster identifiers, and the names of database users that STS accepts.
form!(DATABASE_USER = r"^arn:([a-z\-]+):redshift:([a-z0-9\-]+):([0-9]{12}):dbuser:([^/]*)/(.*)$");
form!(CLUSTER = r"^[a-z]([a-z0-9]|-[a-z0-9]){0,62}$");
form!(SERVERLESS = r"^serverless-([0-9]{12})-([A-Za-z0-9\-]+)$");
form!(USER = r"^((IAM|IAMA|IAMR):)?[A-Za-z0-9_+=,.@\-]{1,100}$");
form!(CLOCK = r"^([0-9]{2}):([0-9]{2})(:([0-9]{2})(\.[0-9]+)?)?(Z|[+\-]([0-9]{2}):([0-9]{2}))$");
form!(DAY = r"^([0-9]{4})(-([0-9]{2})(-([0-9]{2}))?)?$");
form!(SECONDS = r"^[0-9]+$");

fn partition_of_region(region: &str) -> Option<&'static str> {
    REGIONS.iter().find(|(_, form)| form.is_match(region)).map(|(name, _)| *name)
}

fn is_partition(text: &str) -> bool {
    PARTITIONS.iter().any(|(name, _)| *name == text)
}

/// Twelve digits.
pub fn account(text: &str) -> Option<bool> {
    Some(ACCOUNT.is_match(text))
}

/// A Region has the form for its partition, and at most 24 characters.
pub fn region(text: &str) -> Option<bool> {
    Some(partition_of_region(text).is_some() && text.len() <= 24)
}

/// `[\w+=,.@:\/-]*`, 2 to 1224 characters.
pub fn external_id(text: &str) -> Option<bool> {
    Some(EXTERNAL_ID.is_match(text))
}

/// The host and path of a URL that has at most 255 characters with `https://`. Those of Amazon EKS have a
/// special form.
pub fn oidc_issuer(text: &str) -> Option<bool> {
    (!text.starts_with("oidc.eks.")).then(|| ISSUER.is_match(text) && text.len() <= 247)
}

/// A role's ARN: `roleNameType` and `pathType`. It is not defined whether a path may have characters that end
/// a list or a quoted string.
pub fn role(text: &str) -> Option<bool> {
    let Some(parts) = ROLE.captures(text) else { return Some(false) };
    let (path, name) = match parts[3].rsplit_once('/') {
        Some((path, name)) => (format!("/{path}/"), name),
        None => ("/".to_owned(), &parts[3]),
    };
    let fits = is_partition(&parts[1])
        && ROLE_NAME.is_match(name)
        && ROLE_PATH.is_match(&path)
        && path.len() <= 512
        && !path.contains(['*', '?'])
        && !path.contains("${");
    match (fits, PLAIN_PATH.is_match(&path) && !name.contains(',')) {
        (false, _) => Some(false),
        (true, true) => Some(true),
        (true, false) => None,
    }
}

/// Characters that IAM stores: U+0020 to U+00FF without control characters.
fn is_stored(text: &str) -> bool {
    text.chars().all(|one| matches!(u32::from(one), 0x20..=0x7e | 0xa0..=0xff))
}

fn is_filler(text: &str) -> bool {
    !text.is_empty() && is_stored(text) && !text.contains("${") && !text.ends_with('$')
}

/// A string that is compared literally.
pub fn plain_text(text: &str) -> Option<bool> {
    Some(is_filler(text) && !text.contains(['*', '?']))
}

/// A string with wildcards.
pub fn pattern(text: &str) -> Option<bool> {
    Some(is_filler(text))
}

/// A string that is a single resource name.
pub fn resource_name(text: &str) -> Option<bool> {
    let is_space = |one: char| one == ' ' || one == '\u{a0}';
    Some(plain_text(text)? && !text.contains(':') && !text.contains(is_space))
}

/// Six fields, the first of which is `arn`.
fn fields(text: &str) -> Option<[&str; 6]> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    <[&str; 6]>::try_from(parts).ok().filter(|fields| fields[0] == "arn")
}

/// The ARN of one resource. The pages do not define the form of services and accounts, so there is no verdict
/// if only these are unusual.
pub fn arn(text: &str) -> Option<bool> {
    let Some([_, partition, service, region, account, resource]) = fields(text) else {
        return Some(false);
    };
    let possible = is_partition(partition)
        && !service.is_empty()
        && !resource.is_empty()
        && is_stored(text)
        && text.chars().count() <= 2048
        && !text.contains(['*', '?'])
        && !text.contains("${")
        && !text.ends_with('$');
    let usual = SERVICE_PREFIX.is_match(service)
        && (region.is_empty() || partition_of_region(region).is_some())
        && (account.is_empty() || ACCOUNT.is_match(account))
        && !resource.contains([' ', '\u{a0}', '$', '&']);
    verdict(possible, usual)
}

form!(SERVICE_PREFIX = r"^[a-z][a-z0-9\-]*$");

/// An ARN that may have wildcards.
pub fn arn_pattern(text: &str) -> Option<bool> {
    let Some([_, partition, service, region, account, resource]) = fields(text) else {
        return Some(false);
    };
    let wild = |part: &str| part.contains(['*', '?']);
    let possible = (is_partition(partition) || wild(partition))
        && !service.is_empty()
        && !wild(service)
        && is_stored(text)
        && text.chars().count() <= 2048
        && !text.contains("${")
        && !text.ends_with('$');
    let usual = (is_partition(partition) || partition == "*")
        && SERVICE_PREFIX.is_match(service)
        && (region.is_empty() || region == "*" || partition_of_region(region).is_some())
        && (account.is_empty() || account == "*" || ACCOUNT.is_match(account))
        && !resource.is_empty()
        && !resource.contains([' ', '\u{a0}', '$', '&']);
    verdict(possible, usual)
}

fn verdict(possible: bool, usual: bool) -> Option<bool> {
    match (possible, usual) {
        (false, _) => Some(false),
        (true, true) => Some(true),
        (true, false) => None,
    }
}

/// A service principal. There is no verdict for labels with consecutive hyphens and the like, or for the two
/// of Alexa with another domain.
pub fn service_principal(text: &str) -> Option<bool> {
    if text.ends_with(".amazon.com") { None } else { Some(SERVICE.is_match(text)) }
}

/// A Redshift database user. There is no verdict for an identity provider's namespace before the user.
pub fn database_user(text: &str) -> Option<bool> {
    let Some(parts) = DATABASE_USER.captures(text) else { return Some(false) };
    let (cluster, user) = (&parts[4], &parts[5]);
    if !is_partition(&parts[1]) || partition_of_region(&parts[2]) != Some(&parts[1]) {
        return Some(false);
    }
    let place = match SERVERLESS.captures(cluster) {
        Some(serverless) => serverless[1] == parts[3],
        None if cluster.starts_with("serverless-") => return None,
        None => CLUSTER.is_match(cluster) && cluster.len() <= 63,
    };
    let characters =
        user.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.@-:".contains(&byte));
    match (place && characters && !user.is_empty() && user.len() <= 128, USER.is_match(user)) {
        (false, _) => Some(false),
        // Whether the whole fits into an ARN and an external ID is not checked here.
        (true, fits) => fits.then_some(true),
    }
}

/// The W3C's profiles of ISO 8601, or seconds since 1970.
pub fn date(text: &str) -> Option<bool> {
    if SECONDS.is_match(text) {
        return Some(true);
    }
    let (day, clock) = match text.split_once('T') {
        Some((day, clock)) => (day, Some(clock)),
        None => (text, None),
    };
    let Some(parts) = DAY.captures(day) else { return Some(false) };
    let number = |group: usize| parts.get(group).and_then(|it| it.as_str().parse::<u32>().ok());
    let year = number(1).unwrap_or_default();
    let days = [
        31,
        if year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100)) {
            29
        } else {
            28
        },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let Some(month) = number(3) else { return Some(clock.is_none()) };
    let Some(last) = (month as usize).checked_sub(1).and_then(|index| days.get(index)) else {
        return Some(false);
    };
    match (number(5), clock) {
        (Some(day), _) if !(1..=*last).contains(&day) => Some(false),
        (None, Some(_)) => Some(false),
        (_, Some(clock)) => Some(is_clock(clock)),
        (_, None) => Some(true),
    }
}

fn is_clock(text: &str) -> bool {
    let Some(parts) = CLOCK.captures(text) else { return false };
    let below = |group: usize, end: u32| {
        parts.get(group).is_none_or(|it| it.as_str().parse().is_ok_and(|value: u32| value < end))
    };
    below(1, 24) && below(2, 60) && below(4, 60) && below(7, 24) && below(8, 60)
}

/// An address, optionally with a prefix length.
pub fn cidr(text: &str) -> Option<bool> {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let most = match (address.parse::<Ipv4Addr>(), address.parse::<Ipv6Addr>()) {
        (Ok(_), _) => 32,
        (_, Ok(_)) => 128,
        _ => return Some(false),
    };
    let fits = |prefix: &str| (0..=most).any(|length: u32| length.to_string() == prefix);
    Some(prefix.is_none_or(fits))
}

/// The operators in the user guide: the plain ones, with the tables of set operators and `IfExists`.
pub fn operator(text: &str) -> Option<String> {
    const BASES: [&str; 27] = [
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "NotIpAddress",
        "ArnEquals",
        "ArnLike",
        "ArnNotEquals",
        "ArnNotLike",
        "Null",
    ];
    static ALL: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut all = Vec::new();
        for qualifier in ["", "ForAllValues:", "ForAnyValue:"] {
            for base in BASES {
                for suffix in ["", "IfExists"] {
                    all.push(format!("{qualifier}{base}{suffix}"));
                }
            }
        }
        all
    });
    ALL.iter().find(|one| one.eq_ignore_ascii_case(text)).cloned()
}

/// Whether a pattern matches a string, by trying everything.
pub fn glob(pattern: &[char], text: &[char]) -> bool {
    let mut taken = vec![vec![false; text.len() + 1]; pattern.len() + 1];
    for at in (0..=pattern.len()).rev() {
        for from in (0..=text.len()).rev() {
            taken[at][from] = match pattern.get(at) {
                None => from == text.len(),
                Some('*') => taken[at + 1][from] || (from < text.len() && taken[at][from + 1]),
                Some(one) => {
                    from < text.len()
                        && (*one == '?' || *one == text[from])
                        && taken[at + 1][from + 1]
                }
            };
        }
    }
    taken[0][0]
}
