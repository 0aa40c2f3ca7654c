//! Messages about values that no policy accepts, shared by rules and errors.

use std::ops::Range;

use super::names::{check_role_name, check_session_name, check_user_name};
use super::{
    ArnError, ArnErrorKind, ArnFields, AwsPrincipalKind, NameFault, NameFaultKind,
    ServicePrincipalParts, ValueError, name_fault,
};
use crate::finding::quoted;

/// What is wrong with a value, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueWords {
    /// What is wrong, as a sentence.
    pub message: String,
    /// The bytes that are wrong and what was expected there; `None` if the whole value is wrong.
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

const FIELDS: &str = "write the ARN as `arn:partition:service:region:account:resource`";

/// Words the error of the ARN `text`.
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
                return Some(format!("write the role ARN as `arn:aws:iam::<account>:role/{name}`"));
            }
            _ => FIELDS,
        },
        ArnErrorKind::EmptyService => FIELDS,
        ArnErrorKind::UnknownPartition => "use `aws`, the partition of most accounts",
        ArnErrorKind::InvalidAccount => {
            let account = ArnFields::split(text).map_or("", |fields| fields.account);
            let short = account.len() < 12 && account.bytes().all(|byte| byte.is_ascii_digit());
            match short {
                true => "write all 12 digits, including leading zeros",
                false => "replace it with the 12-digit account ID",
            }
        }
        ArnErrorKind::Whitespace => "remove the whitespace",
        ArnErrorKind::TooLong => "end the ARN with `*` after a shorter prefix",
        _ => return None,
    };
    Some(help.to_owned())
}

impl NameFault<'_> {
    /// Words a fault of a resource name in the ARN `text`.
    #[must_use]
    pub fn words_of_resource(&self, text: &str) -> ValueWords {
        self.words(
            text,
            "write the resource's actual name: no resource can have this one, so the ARN matches nothing",
        )
    }

    /// Words a fault of a principal name in the ARN `text`.
    #[must_use]
    pub fn words_of_principal(&self, text: &str) -> ValueWords {
        self.words(
            text,
            "write the principal's actual name: IAM does not allow this one and rejects the policy",
        )
    }

    fn words(&self, text: &str, otherwise: &str) -> ValueWords {
        ValueWords::of(self.message(), self.help(text, otherwise))
            .at(self.range.clone(), self.expected)
    }

    fn message(&self) -> String {
        let (what, name) = (self.what, quoted(self.name));
        match self.kind {
            NameFaultKind::Empty => format!("the ARN of {what} has no name"),
            NameFaultKind::Character => format!("`{name}` is not a valid name for {what}"),
            NameFaultKind::TooLong { length, most } => {
                format!("the name of {what} has {length} characters; the maximum is {most}")
            }
            NameFaultKind::SecondArn => format!("the name of {what} contains an ARN"),
            NameFaultKind::EmptyPath => format!("`{name}` is not a valid path and name for {what}"),
            NameFaultKind::Outdated => format!("`{name}` is not a valid name for a new bucket"),
        }
    }

    /// Returns what to write instead, or `otherwise` if that is not known.
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
                "remove a colon: a log group name follows a single colon"
            }
            NameFaultKind::Empty => "write the name, or `*` for any",
            NameFaultKind::EmptyPath if self.what == "a parameter" => {
                "remove one of the slashes: the parameter `/a` has the ARN `…:parameter/a`"
            }
            NameFaultKind::EmptyPath => "remove one of the slashes",
            NameFaultKind::Outdated => "a bucket name must begin and end with a letter or a digit",
            NameFaultKind::Character if placeholder => "replace the placeholder with its value",
            NameFaultKind::Character if self.what == "a bucket" && self.name.starts_with(':') => {
                "remove a colon: a bucket name follows three colons"
            }
            NameFaultKind::Character
                if ["http:", "https:", "s3:"].iter().any(|head| self.name.starts_with(head)) =>
            {
                "write only the name, without the beginning of a URL"
            }
            NameFaultKind::Character | NameFaultKind::TooLong { .. } => otherwise,
        }
    }
}

const SESSION: &str = "write the role session as \
     `arn:aws:sts::<account>:assumed-role/<role>/<session>`, without the role's path";

const SHAPES: &str = "use an account ID or an ARN such as `arn:aws:iam::<account>:role/<name>`";

impl AwsPrincipalKind<'_> {
    /// Returns why `text`, which is of this kind, cannot be a principal; `None` if it can.
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
                ValueWords::of(format!("`{}` is not a valid role session", quoted(text)), SESSION)
            }
            Self::OtherUniqueId => ValueWords::of(
                format!("`{}` is not the unique ID of a principal", quoted(text)),
                "write the ARN of a user or role",
            ),
            Self::User { .. } | Self::Role { .. } => {
                let arn = ArnFields::split(text).ok()?;
                name_fault(&arn)?.words_of_principal(text)
            }
            Self::AssumedRole { role, session, .. } => {
                // It is unknown whether IAM counts the characters of a session that is too short.
                let is_short = session.chars().count() < 2;
                let of_session = if is_short { Ok(()) } else { check_session_name(session) };
                // For a role that AWS manages itself, such as `aws:ec2-instance`, only the prefix
                // is known.
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
            Self::NotAnArn => ValueWords::of(
                format!("`{}` is not a valid principal", quoted(text)),
                help_for_text(text),
            ),
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

/// Words the error of a principal with a wildcard.
#[must_use]
pub fn wildcard_words(text: &str, at: usize) -> ValueWords {
    ValueWords::of(
        format!("the principal `{}` has a wildcard", quoted(text)),
        "name the account, and match its principals by a pattern with `ArnLike` on `aws:PrincipalArn`",
    )
    .at(at..at + 1, "IAM does not accept a wildcard here")
}

fn of_account(error: &ValueError) -> ValueWords {
    ValueWords::of(error.message().to_owned(), "write a 12-digit account ID")
        .at(error.range(), error.expected())
}

fn help_for_arn(text: &str) -> &'static str {
    let Ok(fields) = ArnFields::split(text) else { return SHAPES };
    if fields.service == "iam" && fields.resource.contains("-provider/") {
        return "name an identity provider under `Federated`, in a role's trust policy";
    }
    if fields.service == "iam" && fields.resource.starts_with("instance-profile/") {
        return "name the instance profile's role";
    }
    SHAPES
}

fn help_for_text(text: &str) -> String {
    if ServicePrincipalParts::split(text).is_ok() {
        return format!("write `\"Service\": \"{}\"`", quoted(text));
    }
    SHAPES.to_owned()
}
