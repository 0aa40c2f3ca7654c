//! Role ARNs.

use super::arn_error::{ArnError, ArnErrorKind, explain};
use super::error::{ValueErrorKind, describe, length_message, literal_text, model_error};
use super::hole::{hole_index, whole_hole};
use super::role_name::breaking;
use super::scan::{
    Ascii, Fault, character_at, equals, find, find_open_variable, first_character, first_fault,
    last_character, rsplit_once, starts_with, strip_prefix,
};
use super::{
    AccountId, Arn, ArnFields, Partition, Region, RoleName, RolePath, Segment, Text, is_account_id,
};

/// The ARN of one role: `arn:<partition>:iam::<account>:role/<path><name>`.
///
/// Follows the [IAM identifiers page][1] and the [name requirements][2]: the name has 1 to 64
/// letters, digits or `_+=.@-`.
///
/// Amazon Redshift accepts a role, or a [chain of roles separated by commas without spaces][3], in
/// the quotes of `IAM_ROLE '…'`. A `RoleArn` cannot contain the characters that would end the
/// quotes or add a role, although IAM accepts them in a path or, for the comma, in a name: quotes,
/// `;`, `\` and the comma. The ARN of a role that contains one is an [`Arn`].
///
/// ```
/// use policy_core::model::{RoleArn, RoleArnErrorKind};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/service-role/Loader")?;
/// assert_eq!((role.path(), role.name()), ("/service-role/", "Loader"));
///
/// let error = RoleArn::parse("arn:aws:sts::123456789012:assumed-role/Loader/me").unwrap_err();
/// assert_eq!(error.kind(), RoleArnErrorKind::AssumedRole);
/// assert_eq!(error.expected(), "expected `arn:aws:iam::123456789012:role/Loader`");
/// # Ok::<(), policy_core::model::RoleArnError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
/// [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
/// [3]: https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleArn(Text);

literal_text!(RoleArn, RoleArnError, "arn:aws:iam::123456789012:role/Reader");

/// What is wrong with a role ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleArnErrorKind {
    /// It is not an ARN.
    Arn(ArnErrorKind),
    /// A wildcard, where a single role is required.
    Wildcard,
    /// A role session, as `sts:GetCallerIdentity` shows it.
    AssumedRole,
    /// A user.
    User,
    /// The root user of an account.
    Root,
    /// The ARN of something else.
    NotARole,
    /// The role has no name.
    EmptyName,
    /// The path has two adjacent slashes.
    EmptyPath,
    /// The name has more than 64 characters, or the path more than 512.
    TooLong,
    /// A character that is not allowed in names or paths, or that would end `IAM_ROLE '…'`.
    Character,
    /// Whitespace or quotes around the ARN.
    Quoted,
    /// Several ARNs, joined by commas.
    List,
}

model_error! {
    /// Why a string is not a role ARN.
    RoleArnError(RoleArnErrorKind)
}

impl From<ArnError> for RoleArnError {
    fn from(error: ArnError) -> Self {
        let kind = match error.kind() {
            ArnErrorKind::Wildcard | ArnErrorKind::WildcardInService => RoleArnErrorKind::Wildcard,
            ArnErrorKind::Whitespace => RoleArnErrorKind::Quoted,
            other => RoleArnErrorKind::Arn(other),
        };
        Self::new(kind, error.range(), error.message(), error.expected().to_owned())
    }
}

/// The position of a hole in a role ARN, which determines what can fill it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleArnHole {
    /// The partition segment: a [`Partition`].
    Partition,
    /// The account segment: an [`AccountId`].
    Account,
    /// Everything between `role` and the name: a [`RolePath`].
    Path,
    /// Part of the path: a [`RoleName`], an [`AccountId`] or a [`Region`].
    PathPart,
    /// The whole name: a [`RoleName`], an [`AccountId`] or a [`Region`].
    Name,
    /// Part of the name: an [`AccountId`] or a [`Region`].
    NamePart,
}

/// Returns the holes of a template that [`RoleArn::check`] accepts, by their numbers.
///
/// Filling them with values of the types that [`RoleArnHole`] names always gives a valid role ARN.
#[must_use]
pub fn role_arn_holes(template: &str) -> Vec<(usize, RoleArnHole)> {
    let fields = ArnFields::find(template).unwrap_or_default();
    let (path, name) = split_role(fields.resource, true).unwrap_or_default();
    let leading = path.chars().next().and_then(hole_index);
    let of_name =
        if whole_hole(name).is_some() { RoleArnHole::Name } else { RoleArnHole::NamePart };
    let numbers = |text: &str, hole| {
        let numbers = text.chars().filter_map(hole_index);
        numbers.map(move |number| (number, hole)).collect::<Vec<_>>()
    };
    let mut holes = numbers(fields.partition, RoleArnHole::Partition);
    holes.extend(numbers(fields.account, RoleArnHole::Account));
    holes.extend(numbers(path, RoleArnHole::PathPart).into_iter().map(|(number, hole)| {
        (number, if Some(number) == leading { RoleArnHole::Path } else { hole })
    }));
    holes.extend(numbers(name, of_name));
    holes
}

impl RoleArn {
    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    fn fields(&self) -> ArnFields<'_> {
        ArnFields::split(self.as_str()).unwrap_or_default()
    }

    /// Returns the partition.
    #[must_use]
    pub fn partition(&self) -> Partition {
        Partition::find(self.fields().partition).unwrap_or(Partition::Aws)
    }

    /// Returns the account ID as a string.
    #[must_use]
    pub fn account(&self) -> &str {
        self.fields().account
    }

    /// Returns the account ID.
    #[must_use]
    pub fn account_id(&self) -> AccountId {
        AccountId::from_text(self.account().into())
    }

    /// Returns the path, with a slash on both ends; `/` if there is none.
    #[must_use]
    pub fn path(&self) -> &str {
        let resource = self.fields().resource.strip_prefix("role").unwrap_or_default();
        resource.rfind('/').and_then(|end| resource.get(..=end)).unwrap_or("/")
    }

    /// Returns the name, without the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.fields().resource.rsplit_once('/').map_or("", |(_, name)| name)
    }

    /// Returns the path as a value that fills a hole.
    ///
    /// ```
    /// use policy_core::model::RoleArn;
    ///
    /// let role = RoleArn::parse("arn:aws:iam::123456789012:role/service-role/Loader")?;
    /// assert_eq!(role.role_path().as_str(), role.path());
    /// # Ok::<(), policy_core::model::RoleArnError>(())
    /// ```
    #[must_use]
    pub fn role_path(&self) -> RolePath {
        RolePath::from_text(self.path().into())
    }

    /// Returns the name without the path, as a value that fills a hole.
    ///
    /// ```
    /// use policy_core::model::RoleArn;
    ///
    /// let role = RoleArn::parse("arn:aws:iam::123456789012:role/service-role/Loader")?;
    /// assert_eq!(role.role_name().as_str(), role.name());
    /// # Ok::<(), policy_core::model::RoleArnError>(())
    /// ```
    #[must_use]
    pub fn role_name(&self) -> RoleName {
        RoleName::from_text(self.name().into())
    }

    /// Returns the same string as a general ARN.
    #[must_use]
    pub fn as_arn(&self) -> Arn {
        Arn::from_text(self.0.clone())
    }
}

impl From<RoleArn> for Arn {
    fn from(role: RoleArn) -> Self {
        Self::from_text(role.0)
    }
}

/// A fault of the string as an ARN, or as a role ARN.
#[derive(Clone, Copy)]
enum RoleProblem {
    Arn(ArnErrorKind),
    Role(RoleArnErrorKind),
}

impl RoleArn {
    const fn fault(text: &str, holes: bool) -> Option<Fault<RoleProblem>> {
        let beside = Fault::found(RoleProblem::Role(RoleArnErrorKind::Quoted), quote_beside(text));
        if beside.is_some() {
            return beside;
        }
        let Some(fields) = ArnFields::find(text) else {
            return Some(Fault::new(RoleProblem::Arn(ArnErrorKind::NotAnArn), 0, text.len()));
        };
        first_fault!(
            of_arn(fields.fault()),
            of_kind(&fields, holes),
            of_path_and_name(&fields, holes),
            of_arn(fields.concrete_fault(holes)),
            of_account(&fields, holes),
        )
    }

    fn explain(text: &str, fault: Fault<RoleProblem>) -> RoleArnError {
        match fault.kind {
            RoleProblem::Arn(kind) => explain(text, fault.as_kind(kind)).into(),
            RoleProblem::Role(kind) => {
                let (message, expected) = words(text, fault.as_kind(kind));
                RoleArnError::new(kind, fault.range(), message, expected)
            }
        }
    }
}

/// Returns the bytes of a quote at either end of the string.
const fn quote_beside(text: &str) -> Option<(usize, usize)> {
    const fn is_quote(one: char) -> bool {
        matches!(one, '\'' | '"' | '`' | '‘' | '’' | '“' | '”' | '´')
    }
    match first_character(text.as_bytes()) {
        Some((first, rest)) if is_quote(first) => return Some((0, text.len() - rest.len())),
        _ => {}
    }
    match last_character(text) {
        Some((last, at)) if is_quote(last) => Some((at, text.len())),
        _ => None,
    }
}

/// Splits the resource part of a role into path and name; in a template, a hole may be the whole
/// path.
pub(super) const fn split_role(resource: &str, holes: bool) -> Option<(&str, &str)> {
    let Some(rest) = strip_prefix(resource, "role") else { return None };
    let Some((first, after)) = first_character(rest.as_bytes()) else { return None };
    if first != '/' && !(holes && hole_index(first).is_some()) {
        return None;
    }
    let end = match rsplit_once(rest, b'/') {
        Some((before, _)) => before.len() + 1,
        None => rest.len() - after.len(),
    };
    rest.split_at_checked(end)
}

const fn of_arn(fault: Option<Fault<ArnErrorKind>>) -> Option<Fault<RoleProblem>> {
    match fault {
        Some(fault) => Some(fault.as_kind(RoleProblem::Arn(fault.kind))),
        None => None,
    }
}

const fn of_kind(fields: &ArnFields<'_>, holes: bool) -> Option<Fault<RoleProblem>> {
    let resource = fields.resource;
    let (kind, segment) = if starts_with(resource, "assumed-role/") {
        (RoleArnErrorKind::AssumedRole, Segment::Resource)
    } else if !equals(fields.service, "iam") {
        (RoleArnErrorKind::NotARole, Segment::Service)
    } else if !fields.region.is_empty() {
        return of_arn(Some(fields.at(ArnErrorKind::UnexpectedRegion, Segment::Region)));
    } else if split_role(resource, holes).is_some() {
        return None;
    } else if equals(resource, "root") {
        (RoleArnErrorKind::Root, Segment::Resource)
    } else if starts_with(resource, "user/") {
        (RoleArnErrorKind::User, Segment::Resource)
    } else {
        (RoleArnErrorKind::NotARole, Segment::Resource)
    };
    let range = fields.range_of(segment);
    Some(Fault::new(RoleProblem::Role(kind), range.start, range.end))
}

const fn of_path_and_name(fields: &ArnFields<'_>, holes: bool) -> Option<Fault<RoleProblem>> {
    use RoleArnErrorKind as Kind;
    let Some((path, name)) = split_role(fields.resource, holes) else { return None };
    let path_at = fields.text().len() - path.len() - name.len();
    let name_at = fields.text().len() - name.len();
    let (_, both) = fields.text().split_at(path_at);
    let second = match find(both, ",arn:") {
        Some(at) => Some((at, both.len())),
        None => None,
    };
    // Part of a name is an account ID or a Region, because another name would make it too long.
    let whole = whole_hole(name).is_some();
    let of_hole = if whole { RoleName::MAX_LENGTH } else { Region::MAX_LENGTH };
    let fault = first_fault!(
        Fault::found(RoleProblem::Role(Kind::List), second),
        Fault::found(RoleProblem::Role(Kind::Wildcard), Ascii::WILDCARDS.find_in(both)),
        if name.is_empty() {
            Some(Fault::new(RoleProblem::Role(Kind::EmptyName), both.len(), both.len()))
        } else {
            None
        },
        Fault::found(RoleProblem::Arn(ArnErrorKind::Variable), find_open_variable(both)),
    );
    if let Some(fault) = fault {
        return Some(fault.after(path_at));
    }
    if let Some(fault) = RolePath::fault(path, holes) {
        return Some(fault.as_kind(of_value(fault.kind)).after(path_at));
    }
    match RoleName::FORM.fault(name, holes, of_hole) {
        Some(fault) => Some(fault.as_kind(of_value(fault.kind)).after(name_at)),
        None => None,
    }
}

const fn of_value(kind: ValueErrorKind) -> RoleProblem {
    RoleProblem::Role(match kind {
        ValueErrorKind::TooLong => RoleArnErrorKind::TooLong,
        ValueErrorKind::Form => RoleArnErrorKind::EmptyPath,
        _ => RoleArnErrorKind::Character,
    })
}

const fn of_account(fields: &ArnFields<'_>, holes: bool) -> Option<Fault<RoleProblem>> {
    let account = fields.account;
    if is_account_id(account) || (holes && whole_hole(account).is_some()) {
        return None;
    }
    let kind =
        if account.is_empty() { ArnErrorKind::EmptyAccount } else { ArnErrorKind::InvalidAccount };
    of_arn(Some(fields.at(kind, Segment::Account)))
}

/// Returns what is wrong with the string as a role ARN, and what was expected.
fn words(text: &str, fault: Fault<RoleArnErrorKind>) -> (String, String) {
    use RoleArnErrorKind as Kind;
    let fields = ArnFields::find(text).unwrap_or_default();
    let (partition, account, resource) = (fields.partition, fields.account, fields.resource);
    let (path, name) = split_role(resource, true).unwrap_or_default();
    let role = resource.strip_prefix("role/").unwrap_or(resource);
    let (message, expected) = match fault.kind {
        Kind::Quoted => {
            (format!("the ARN `{text}` is in quotes"), "expected the ARN without quotes")
        }
        Kind::AssumedRole => {
            let session = resource.strip_prefix("assumed-role/").unwrap_or_default();
            let name = session.split_once('/').map_or(session, |(name, _)| name);
            return (
                format!("`{text}` is a role session, not a role"),
                format!("expected `arn:{partition}:iam::{account}:role/{name}`"),
            );
        }
        Kind::NotARole if fields.service != "iam" => {
            (format!("`{text}` is not a role ARN"), "expected `iam`")
        }
        Kind::NotARole | Kind::User | Kind::Root => {
            let message = match kind_of_resource(resource) {
                Some(what) => format!("`{text}` is {what}, not a role"),
                None => format!("`{text}` is not a role ARN"),
            };
            (message, "expected `role/` and a role name")
        }
        Kind::EmptyName => ("the role has no name".to_owned(), "expected a role name here"),
        Kind::EmptyPath => (
            format!("the path of the role `{name}` has two slashes in a row"),
            "expected one slash, or a name between the slashes",
        ),
        Kind::TooLong if fault.range().end == text.len() => (
            length_message("role name", name, RoleName::MAX_LENGTH),
            "expected at most 64 characters",
        ),
        Kind::TooLong => (
            length_message("role path", path, RolePath::MAX_LENGTH),
            "expected at most 512 characters",
        ),
        Kind::List => (format!("`{text}` has more than one ARN"), "expected the end of the ARN"),
        Kind::Wildcard => {
            (format!("the role `{role}` has a wildcard"), "expected the name of a single role")
        }
        Kind::Character | Kind::Arn(_) => {
            let stray = character_at(text, fault.start());
            let expected = breaking(stray).unwrap_or("expected letters, digits and `_+=.@-`");
            (format!("the role `{role}` has {}", describe(stray)), expected)
        }
    };
    (message, expected.to_owned())
}

fn kind_of_resource(resource: &str) -> Option<&'static str> {
    match resource.split_once('/') {
        _ if resource == "root" => Some("the root user of an account"),
        Some(("user", _)) => Some("a user"),
        Some(("instance-profile", _)) => Some("an instance profile"),
        Some(("policy", _)) => Some("a managed policy"),
        Some(("group", _)) => Some("a group"),
        _ => None,
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    #[test]
    fn role_arns_give_their_parts_back() {
        for (text, partition, path, name) in [
            ("arn:aws:iam::123456789012:role/RoleA", Partition::Aws, "/", "RoleA"),
            ("arn:aws-cn:iam::123456789012:role/a/b/R", Partition::AwsCn, "/a/b/", "R"),
            ("arn:aws:iam::123456789012:role/R+=.@-_9", Partition::Aws, "/", "R+=.@-_9"),
            ("arn:aws:iam::123456789012:role/a:b/R", Partition::Aws, "/a:b/", "R"),
        ] {
            let role = RoleArn::parse(text).unwrap();
            assert_eq!((role.partition(), role.path(), role.name()), (partition, path, name));
            assert_eq!(role.account_id().as_str(), "123456789012");
            assert_eq!(role.as_arn().as_str(), text);
            assert_eq!(RolePath::parse(path), Ok(role.role_path()));
            assert_eq!(RoleName::parse(name), Ok(role.role_name()));
        }
    }

    #[test]
    fn everything_else_is_refused_at_its_place() {
        use RoleArnErrorKind as Kind;
        let missing = ArnErrorKind::MissingField { found: 5, missing: Segment::Account };
        let long = format!("arn:aws:iam::123456789012:role/{}", "r".repeat(65));
        for (bad, kind, at) in [
            ("arn:aws:iam::role/RoleA", Kind::Arn(missing), "role/RoleA"),
            ("arn:aws:iam:::role/RoleA", Kind::Arn(ArnErrorKind::EmptyAccount), ""),
            (
                "arn:aws:iam::0123456789012:role/R",
                Kind::Arn(ArnErrorKind::InvalidAccount),
                "0123456789012",
            ),
            ("arn:aws:iam::aws:role/R", Kind::Arn(ArnErrorKind::InvalidAccount), "aws"),
            (
                "arn:aws:iam:us-east-1:123456789012:role/R",
                Kind::Arn(ArnErrorKind::UnexpectedRegion),
                "us-east-1",
            ),
            ("arn:aws:iam::123456789012:role/*", Kind::Wildcard, "*"),
            ("arn:aws:iam::*:role/R", Kind::Wildcard, "*"),
            ("arn:*:iam::123456789012:role/R", Kind::Wildcard, "*"),
            ("arn:aws:sts::123456789012:assumed-role/R/S", Kind::AssumedRole, "assumed-role/R/S"),
            ("arn:aws:iam::123456789012:user/U", Kind::User, "user/U"),
            ("arn:aws:iam::123456789012:root", Kind::Root, "root"),
            ("arn:aws:iam::123456789012:instance-profile/P", Kind::NotARole, "instance-profile/P"),
            ("arn:aws:s3:::role/R", Kind::NotARole, "s3"),
            ("arn:aws:iam::123456789012:role/", Kind::EmptyName, ""),
            ("arn:aws:iam::123456789012:role/a/", Kind::EmptyName, ""),
            ("arn:aws:iam::123456789012:role/R!", Kind::Character, "!"),
            ("arn:aws:iam::123456789012:role/a b/R", Kind::Character, " "),
            ("arn:aws:iam::123456789012:role/R;x", Kind::Character, ";"),
            ("arn:aws:iam::123456789012:role/a'/R", Kind::Character, "'"),
            ("arn:aws:iam::123456789012:role/a\"/R", Kind::Character, "\""),
            ("arn:aws:iam::123456789012:role/a`/R", Kind::Character, "`"),
            ("arn:aws:iam::123456789012:role/a;b/R", Kind::Character, ";"),
            ("arn:aws:iam::123456789012:role/a\\/R", Kind::Character, "\\"),
            ("arn:aws:iam::123456789012:role/a,b/R", Kind::Character, ","),
            ("arn:aws:iam::123456789012:role/a,b", Kind::Character, ","),
            (
                "arn:aws:iam::123456789012:role/x,arn:aws:iam::666666666666:role/R",
                Kind::List,
                ",arn:aws:iam::666666666666:role/R",
            ),
            ("arn:aws:iam::123456789012:role//R", Kind::EmptyPath, "/"),
            ("arn:aws:iam::123456789012:role/R$", Kind::Arn(ArnErrorKind::Variable), "$"),
            ("'arn:aws:iam::123456789012:role/R'", Kind::Quoted, "'"),
            ("‘arn:aws:iam::123456789012:role/R", Kind::Quoted, "‘"),
            ("arn:aws:iam::123456789012:role/R ", Kind::Quoted, " "),
            (
                "arn:aws:iam::123456789012:role/A,arn:aws:iam::123456789012:role/B",
                Kind::List,
                ",arn:aws:iam::123456789012:role/B",
            ),
            (
                "arn:aws:iam::123456789012:role/${aws:username}",
                Kind::Arn(ArnErrorKind::Variable),
                "${aws:username}",
            ),
            ("arn:aws:iam::123456789012:role/\u{F0000}", Kind::Character, "\u{F0000}"),
            ("RoleA", Kind::Arn(ArnErrorKind::NotAnArn), "RoleA"),
            (&long, Kind::TooLong, &long[31..]),
        ] {
            let error = RoleArn::parse(bad).unwrap_err();
            assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}: {error}");
        }
        assert!(RoleArn::check("arn:\u{F0000}:iam::\u{F0001}:role/a-\u{F0002}").is_ok());
        assert!(RoleArn::parse(&long[..long.len() - 1]).is_ok());
        let error = RoleArn::parse("arn:aws:iam::123456789012:role/a,b").unwrap_err();
        assert_eq!(error.expected(), "a comma separates the roles in a chain");
    }

    #[test]
    fn a_template_takes_what_makes_a_role_of_it_in_any_case() {
        use RoleArnHole as Hole;
        let head = "arn:aws:iam::123456789012:role";
        let longest = "r".repeat(RoleName::MAX_LENGTH - Region::MAX_LENGTH);
        for (tail, want) in [
            ("/\u{F0001}", vec![Hole::Name]),
            ("/a/\u{F0001}", vec![Hole::Name]),
            ("\u{F0001}\u{F0002}", vec![Hole::Path, Hole::Name]),
            ("\u{F0001}R", vec![Hole::Path]),
            ("/\u{F0001}/\u{F0002}", vec![Hole::PathPart, Hole::Name]),
            ("/a-\u{F0001}/b-\u{F0002}", vec![Hole::PathPart, Hole::NamePart]),
            (&format!("/{longest}\u{F0001}"), vec![Hole::NamePart]),
        ] {
            let template = format!("{head}{tail}");
            assert_eq!(RoleArn::check(&template), Ok(()), "{template}");
            let holes: Vec<_> = role_arn_holes(&template).into_iter().map(|(_, it)| it).collect();
            assert_eq!(holes, want, "{template}");
        }
        for (tail, kind) in [
            (format!("/{longest}r\u{F0001}"), RoleArnErrorKind::TooLong),
            ("\u{F0001}a/R".to_owned(), RoleArnErrorKind::TooLong),
            ("\u{F0001}".to_owned(), RoleArnErrorKind::EmptyName),
            ("s\u{F0001}R".to_owned(), RoleArnErrorKind::NotARole),
        ] {
            let template = format!("{head}{tail}");
            assert_eq!(RoleArn::check(&template).unwrap_err().kind(), kind, "{template}");
        }
    }
}
