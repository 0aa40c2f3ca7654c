//! The words for values that no policy takes, which rules and errors share.

use std::ops::Range;

use super::names::{check_role_name, check_session_name, check_user_name};
use super::{
    ArnError, ArnErrorKind, ArnFields, AwsPrincipalKind, NameFault, NameFaultKind,
    ServicePrincipalParts, ValueError, name_fault,
};
use crate::finding::quoted;

/// What is wrong with a value, where in it, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueWords {
    /// What is wrong, in a sentence.
    pub message: String,
    /// The bytes that are wrong, and what belongs there; none where all of the value is.
    pub place: Option<(Range<usize>, String)>,
    /// Why, or what to write instead.
    pub help: Option<String>,
}

impl ValueWords {
    fn of(message: String, help: impl Into<String>) -> Self {
        Self { message, place: None, help: Some(help.into()) }
    }

    fn at(self, range: Range<usize>, expected: &str) -> Self {
        Self { place: Some((range, expected.to_owned())), ..self }
    }
}

const FIELDS: &str = "an ARN is `arn:partition:service:region:account:resource`";

/// What is to say of the error of an ARN, which `text` is.
#[must_use]
pub fn arn_words(error: &ArnError, text: &str) -> ValueWords {
    ValueWords {
        message: error.message().to_owned(),
        place: Some((error.range(), error.expected().to_owned())),
        help: arn_help(error, text),
    }
}

fn arn_help(error: &ArnError, text: &str) -> Option<String> {
    let help = match error.kind() {
        ArnErrorKind::MissingField { .. } => match text.split(':').nth(2) {
            Some("iam") if text.contains("role/") => {
                let name = quoted(text.rsplit("role/").next().unwrap_or_default());
                return Some(format!("an IAM role ARN is `arn:aws:iam::<account>:role/{name}`"));
            }
            _ => FIELDS,
        },
        ArnErrorKind::EmptyService => FIELDS,
        ArnErrorKind::UnknownPartition => "the partition of most accounts is `aws`",
        ArnErrorKind::InvalidAccount => {
            let account = ArnFields::split(text).map_or("", |fields| fields.account);
            let short = account.len() < 12 && account.bytes().all(|byte| byte.is_ascii_digit());
            match short {
                true => "write all 12 digits, the zeros at the start too",
                false => "replace it with the 12-digit id of the account",
            }
        }
        ArnErrorKind::Whitespace => "remove the white space",
        ArnErrorKind::TooLong => "end the ARN with `*` after a shorter prefix",
        _ => return None,
    };
    Some(help.to_owned())
}

impl NameFault<'_> {
    /// What is to say of the name of a resource that stands in the ARN `text`.
    #[must_use]
    pub fn words_of_resource(&self, text: &str) -> ValueWords {
        self.words(
            text,
            "no resource has such a name, so the ARN matches nothing: write the name that it has",
        )
    }

    /// What is to say of the name of a principal that stands in the ARN `text`.
    #[must_use]
    pub fn words_of_principal(&self, text: &str) -> ValueWords {
        self.words(
            text,
            "IAM gives no such names, and refuses the policy: write the name that the principal has",
        )
    }

    fn words(&self, text: &str, otherwise: &str) -> ValueWords {
        ValueWords::of(self.message(), self.help(text, otherwise))
            .at(self.range.clone(), self.expected)
    }

    fn message(&self) -> String {
        let (what, name) = (self.what, quoted(self.name));
        match self.kind {
            NameFaultKind::Empty => format!("the ARN is that of {what} without a name"),
            NameFaultKind::Character => format!("`{name}` is no name of {what}"),
            NameFaultKind::TooLong { length, most } => {
                format!("the name of {what} has {length} characters, where {most} are the most")
            }
            NameFaultKind::SecondArn => format!("an ARN stands in the name of {what}"),
            NameFaultKind::EmptyPath => format!("`{name}` is no path and name of {what}"),
            NameFaultKind::Outdated => format!("`{name}` is no name of a new bucket"),
        }
    }

    /// What to write instead, and `otherwise` where that is not known.
    fn help<'a>(&self, text: &str, otherwise: &'a str) -> &'a str {
        let wrong = text.get(self.range.clone()).unwrap_or_default();
        let placeholder = ["<", ">", "{", "}", "[", "]", "%", "$"].contains(&wrong);
        match self.kind {
            NameFaultKind::SecondArn if self.name.starts_with("arn:") => {
                "remove the first of the two ARNs"
            }
            NameFaultKind::SecondArn => "write a list with one ARN in each string",
            NameFaultKind::Empty
                if self.what == "a log group"
                    && text.get(self.range.start..).is_some_and(|rest| rest.len() > 1) =>
            {
                "remove a colon: one stands before the name of a log group"
            }
            NameFaultKind::Empty => "write the name, or `*` for any",
            NameFaultKind::EmptyPath if self.what == "a parameter" => {
                "remove one of the slashes: the parameter `/a` has the ARN `…:parameter/a`"
            }
            NameFaultKind::EmptyPath => "remove one of the slashes",
            NameFaultKind::Outdated => {
                "the name of a bucket begins and ends with a letter or a digit"
            }
            NameFaultKind::Character if placeholder => "replace the placeholder with its value",
            NameFaultKind::Character if self.what == "a bucket" && self.name.starts_with(':') => {
                "remove a colon: three stand before the name of a bucket"
            }
            NameFaultKind::Character
                if ["http:", "https:", "s3:"].iter().any(|head| self.name.starts_with(head)) =>
            {
                "write the name alone, without the beginning of a URL"
            }
            NameFaultKind::Character | NameFaultKind::TooLong { .. } => otherwise,
        }
    }
}

const SESSION: &str =
    "a session is `arn:aws:sts::<account>:assumed-role/<role>/<session>`, without the role's path";

const SHAPES: &str =
    "a principal is an account id or an ARN such as `arn:aws:iam::<account>:role/<name>`";

impl AwsPrincipalKind<'_> {
    /// Why `text`, which is of this kind, cannot be a principal; none where it can be one.
    #[must_use]
    pub fn words(&self, text: &str) -> Option<ValueWords> {
        Some(match self {
            Self::Group => ValueWords::of(
                format!("the group `{}` cannot be a principal", quoted(text)),
                "name the users, or a role that they assume",
            ),
            Self::NotAPrincipal => ValueWords::of(
                format!("`{}` cannot be a principal", quoted(text)),
                help_for_arn(text),
            ),
            Self::BadSession => {
                ValueWords::of(format!("`{}` is no session of a role", quoted(text)), SESSION)
            }
            Self::OtherUniqueId => ValueWords::of(
                format!("`{}` is the unique id of no principal", quoted(text)),
                "write the ARN of a user or role",
            ),
            Self::User { .. } | Self::Role { .. } => {
                let arn = ArnFields::split(text).ok()?;
                name_fault(&arn)?.words_of_principal(text)
            }
            Self::AssumedRole { role, session, .. } => {
                // Whether IAM counts the characters of a session that is too short, nobody has seen.
                let is_short = session.chars().count() < 2;
                let of_session = if is_short { Ok(()) } else { check_session_name(session) };
                // Of a role that AWS keeps itself, such as `aws:ec2-instance`, only the prefix is known.
                let of_role = role.strip_prefix("aws:").unwrap_or(role);
                let faults = [check_role_name(of_role), of_session];
                let error = faults.into_iter().find_map(Result::err)?;
                ValueWords::of(error.message().to_owned(), SESSION)
            }
            Self::FederatedUser { name, .. } => {
                ValueWords::of(check_user_name(name).err()?.message().to_owned(), SHAPES)
            }
            Self::BadAccount(error) => of_account(error),
            Self::PartialWildcard { range } => wildcard_words(text, range.start),
            Self::NotAnArn if text.is_empty() => {
                ValueWords::of("the principal is empty".to_owned(), SHAPES)
            }
            Self::NotAnArn => {
                ValueWords::of(format!("`{}` is no principal", quoted(text)), help_for_text(text))
            }
            Self::Malformed(error) => arn_words(error, text),
            Self::Everyone
            | Self::Account(_)
            | Self::Root { .. }
            | Self::UniqueRoleId
            | Self::UniqueUserId
            | Self::Hole => return None,
        })
    }
}

/// What is to say of a principal with a wildcard at a place.
#[must_use]
pub fn wildcard_words(text: &str, at: usize) -> ValueWords {
    ValueWords::of(
        format!("the principal `{}` has a wildcard", quoted(text)),
        "name the account, and add `ArnLike` on `aws:PrincipalArn` for a pattern of its principals",
    )
    .at(at..at + 1, "IAM takes no wildcard here")
}

fn of_account(error: &ValueError) -> ValueWords {
    ValueWords::of(
        error.message().to_owned(),
        "a principal of digits is an account id of 12 digits",
    )
    .at(error.range(), error.expected())
}

fn help_for_arn(text: &str) -> &'static str {
    let Ok(fields) = ArnFields::split(text) else { return SHAPES };
    if fields.service == "iam" && fields.resource.contains("-provider/") {
        return "an identity provider stands under `Federated`";
    }
    if fields.service == "iam" && fields.resource.starts_with("instance-profile/") {
        return "name the role of the instance profile";
    }
    SHAPES
}

fn help_for_text(text: &str) -> String {
    if ServicePrincipalParts::split(text).is_ok() {
        return format!("write `\"Service\": \"{}\"`", quoted(text));
    }
    SHAPES.to_owned()
}
