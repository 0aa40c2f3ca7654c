//! Names and IDs that are checked and stored as strings.
//!
//! The patterns are those of the [IAM quotas page][1], the STS API and the Organizations API,
//! anchored, with `\w` as ASCII. Holes are accepted wherever a character is.
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html

use super::error::{Form, NAME, ValueError, ValueErrorKind, bad_character};
use super::hole;
use super::scan::Ascii;

const fn name(what: &'static str, shortest: usize, longest: usize) -> Form {
    Form { what, characters: NAME, shortest, longest }
}

/// Checks the value of `sts:RoleSessionName`.
///
/// # Errors
///
/// Returns an error if it does not match `[\w+=,.@-]{2,64}`.
pub fn check_session_name(text: &str) -> Result<(), ValueError> {
    name("role session name", 2, 64).check(text)
}

/// Checks the value of `sts:SourceIdentity`.
///
/// # Errors
///
/// Returns an error if it does not match `[\w+=,.@-]{2,64}`.
pub fn check_source_identity(text: &str) -> Result<(), ValueError> {
    name("source identity", 2, 64).check(text)
}

/// Checks a role name, without its path.
///
/// # Errors
///
/// Returns an error if it does not match `[\w+=,.@-]{1,64}`.
pub fn check_role_name(text: &str) -> Result<(), ValueError> {
    name("role name", 1, 64).check(text)
}

/// Checks a user name, without its path.
///
/// # Errors
///
/// Returns an error if it does not match `[\w+=,.@-]{1,64}`.
pub fn check_user_name(text: &str) -> Result<(), ValueError> {
    name("user name", 1, 64).check(text)
}

/// Checks a `Sid`, which has ASCII letters and digits, and in some policies the characters in
/// `more`.
///
/// # Errors
///
/// Returns an error if it has any other character.
pub fn check_sid_with(text: &str, more: &[u8]) -> Result<(), ValueError> {
    match Ascii::ALPHANUMERIC.and(Ascii::of(more)).first_outside(text, false) {
        Some((at, _)) => Err(bad_character("Sid", text, at)),
        None => Ok(()),
    }
}

/// Returns whether a string is `<prefix><tail>`, where the tail has `shortest` to `longest`
/// lowercase letters and digits.
fn is_id(text: &str, prefix: &str, shortest: usize, longest: usize) -> bool {
    let Some(tail) = text.strip_prefix(prefix) else { return false };
    let open = hole::has_hole(tail);
    let count = tail.chars().count();
    Ascii::LOWER.first_outside(tail, true).is_none()
        && count <= longest
        && (count >= shortest || open)
}

fn check_id(what: &str, text: &str, fits: bool, expected: &'static str) -> Result<(), ValueError> {
    if fits || hole::whole_hole(text).is_some() {
        return Ok(());
    }
    let (kind, message) = if text.is_empty() {
        (ValueErrorKind::Empty, format!("the {what} is empty"))
    } else {
        (ValueErrorKind::Form, format!("`{text}` is not a valid {what}"))
    };
    Err(ValueError::new(kind, 0..text.len(), message, expected))
}

/// Checks an organization ID.
///
/// # Errors
///
/// Returns an error if it does not match `o-[a-z0-9]{10,32}`.
pub fn check_organization_id(text: &str) -> Result<(), ValueError> {
    let fits = is_id(text, "o-", 10, 32);
    check_id(
        "organization ID",
        text,
        fits,
        "expected `o-` and 10 to 32 lowercase letters or digits",
    )
}

/// Checks the ID of an organization's root.
///
/// # Errors
///
/// Returns an error if it does not match `r-[0-9a-z]{4,32}`.
pub fn check_organization_root_id(text: &str) -> Result<(), ValueError> {
    let fits = is_id(text, "r-", 4, 32);
    check_id("root ID", text, fits, "expected `r-` and 4 to 32 lowercase letters or digits")
}

/// Checks the ID of an organizational unit.
///
/// # Errors
///
/// Returns an error if it does not match `ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}`.
pub fn check_organizational_unit_id(text: &str) -> Result<(), ValueError> {
    let fits = text
        .rsplit_once('-')
        .is_some_and(|(root, unit)| is_id(root, "ou-", 4, 32) && is_id(unit, "", 8, 32));
    check_id(
        "organizational unit ID",
        text,
        fits,
        "expected `ou-`, the root's 4 to 32 and the unit's 8 to 32 lowercase letters or digits",
    )
}

/// Checks a value of `aws:PrincipalOrgPaths` or a similar key: `o-…/r-…/ou-…/…/`, in which
/// wildcards are allowed. Every path ends in a slash, so a value without one must end in a
/// wildcard.
///
/// # Errors
///
/// Returns an error if a part of the path is not a valid ID of its kind, or if the final slash is
/// missing.
pub fn check_organization_path(text: &str) -> Result<(), ValueError> {
    if hole::whole_hole(text).is_some() {
        return Ok(());
    }
    if text.is_empty() {
        return check_id(
            "organization path",
            text,
            false,
            "expected a path such as `o-…/r-…/ou-…/`",
        );
    }
    let mut at = 0;
    for (index, part) in text.split('/').enumerate() {
        let last = at + part.len() == text.len();
        let loose = part.contains(['*', '?']) || (last && part.is_empty() && index > 0);
        let result = match index {
            _ if loose => Ok(()),
            0 => check_organization_id(part),
            1 => check_organization_root_id(part),
            _ => check_organizational_unit_id(part),
        };
        if let Err(error) = result {
            return Err(ValueError::new(
                error.kind(),
                at..at + part.len(),
                error.message(),
                error.expected().to_owned(),
            ));
        }
        at += part.len() + 1;
    }
    let ends = text.ends_with(['/', '*', '?']) || text.ends_with(hole::is_hole);
    if ends {
        return Ok(());
    }
    Err(ValueError::new(
        ValueErrorKind::Form,
        text.len()..text.len(),
        format!("the organization path `{text}` does not end with a slash"),
        "expected `/` here, or `/*` with an operator that accepts wildcards",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Check = fn(&str) -> Result<(), ValueError>;

    #[test]
    fn lengths_are_those_of_the_service() {
        let checks: [(Check, usize, usize); 4] = [
            (check_session_name, 2, 64),
            (check_source_identity, 2, 64),
            (check_role_name, 1, 64),
            (check_user_name, 1, 64),
        ];
        for (check, shortest, longest) in checks {
            for length in [shortest, longest] {
                assert_eq!(check(&"a".repeat(length)), Ok(()));
            }
            for length in [shortest - 1, longest + 1] {
                assert!(check(&"a".repeat(length)).is_err());
            }
            for bad in ["a b", "aé", "a*", "aa/b", "aa:b", "${x}"] {
                assert_eq!(check(bad).unwrap_err().kind(), ValueErrorKind::Character, "{bad}");
            }
            assert_eq!(check("\u{F0000}"), Ok(()));
            assert_eq!(check("A-b_c+d=e,f.g@h9"), Ok(()));
        }
    }

    #[test]
    fn a_sid_has_letters_and_digits() {
        assert_eq!(check_sid_with("", b""), Ok(()));
        assert_eq!(check_sid_with("Abc9", b""), Ok(()));
        for (bad, range) in [("a b", 1..2), ("a-b", 1..2), ("é", 0..2), ("a\u{F0000}", 1..5)] {
            assert_eq!(check_sid_with(bad, b"").unwrap_err().range(), range, "{bad}");
        }
    }

    #[test]
    fn organization_ids_have_their_form() {
        let good: [(Check, &[&str]); 4] = [
            (check_organization_id, &["o-a1b2c3d4e5", "o-\u{F0000}", "\u{F0000}"]),
            (check_organization_root_id, &["r-ab12"]),
            (check_organizational_unit_id, &["ou-ab12-11111111"]),
            (
                check_organization_path,
                &[
                    "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/",
                    "o-a1b2c3d4e5/*",
                    "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*",
                    "o-a1b2c3d4e5/r-ab12/",
                    "o-a1b2c3d4e5/r-ab12/ou-ab12-\u{F0000}",
                    "o-a1b2c3d4e5*",
                    "*",
                ],
            ),
        ];
        for (check, texts) in good {
            for text in texts {
                assert_eq!(check(text), Ok(()), "{text}");
            }
        }
        let bad: [(Check, &[&str]); 4] = [
            (
                check_organization_id,
                &["", "o-", "o-short", "O-a1b2c3d4e5", "r-a1b2c3d4e5", "o-a1b2c3d4e5 "],
            ),
            (check_organization_root_id, &["", "r-abc", "ab12"]),
            (check_organizational_unit_id, &["", "ou-ab12", "ou-ab12-1111", "ou--11111111"]),
            (
                check_organization_path,
                &["", "/", "o-a1b2c3d4e5//", "o-a1b2c3d4e5/ou-ab12-11111111/"],
            ),
        ];
        for (check, texts) in bad {
            for text in texts {
                assert!(check(text).is_err(), "{text}");
            }
        }
        let error = check_organization_path("o-a1b2c3d4e5/r-x/").unwrap_err();
        assert_eq!((error.range(), error.message()), (13..16, "`r-x` is not a valid root ID"));
        for open in ["o-a1b2c3d4e5", "o-a1b2c3d4e5/r-ab12", "o-a1b2c3d4e5/*/ou-ab12-11111111"] {
            let error = check_organization_path(open).unwrap_err();
            assert_eq!(error.range(), open.len()..open.len(), "{open}");
            assert!(error.message().ends_with("does not end with a slash"), "{error}");
        }
    }
}
