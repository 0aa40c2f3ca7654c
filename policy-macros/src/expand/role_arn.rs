//! The ARN of a role of which parts come at run time: whatever fills them, it is the ARN of a role.

use std::ops::Range;

use policy_core::model::ArnFields;
use policy_core::model::hole::{has_hole, is_hole, whole_hole};

/// The most characters of a name and of a path.
///
/// See <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>.
const LONGEST_NAME: usize = 64;
const LONGEST_PATH: usize = 512;

/// What is wrong with the holes of a text that is the ARN of a role otherwise.
pub(super) struct Fault {
    pub(super) range: Range<usize>,
    pub(super) message: &'static str,
    pub(super) expected: &'static str,
    pub(super) help: &'static str,
}

/// The hole for a whole path, as in `role{path}{name}`.
pub(super) fn path_hole(resource: &str) -> Option<&str> {
    let rest = resource.strip_prefix("role")?;
    let first = rest.chars().next().filter(|one| is_hole(*one))?;
    rest.get(..first.len_utf8())
}

/// The same text with a slash for such a hole, as the ARN of a role has one there.
pub(super) fn with_path(text: &str) -> String {
    let path = ArnFields::split(text).ok().and_then(|fields| path_hole(fields.resource));
    path.map_or_else(|| text.to_owned(), |path| text.replacen(path, "/", 1))
}

/// A hole fills a whole part between slashes: a part of a name could make it longer than a name may be.
pub(super) fn fault_of_holes(text: &str) -> Option<Fault> {
    let fields = ArnFields::split(text).ok()?;
    let start = text.len() - fields.resource.len();
    let path = path_hole(fields.resource);
    let head = "role".len() + path.map_or("/".len(), str::len);
    let rest = fields.resource.get(head..)?;
    let mut at = start + head;
    let mut longest = path.map_or("/".len(), |_| LONGEST_PATH);
    let parts: Vec<&str> = rest.split('/').collect();
    for (index, part) in parts.iter().enumerate() {
        let whole = whole_hole(part).is_some();
        if has_hole(part) && !whole {
            return Some(Fault {
                range: at..at + part.len(),
                message: "a value fills only a part of a name here, which could become too long",
                expected: "expected a name, or one value for the whole of it",
                help: "put the name together first: `RoleName::parse(&format!(\"app-{stage}\"))?`",
            });
        }
        if index + 1 < parts.len() {
            longest += "/".len() + if whole { LONGEST_NAME } else { part.len() };
        }
        at += part.len() + "/".len();
    }
    (longest > LONGEST_PATH && has_hole(fields.resource) && parts.len() > 1).then(|| Fault {
        range: start..text.len(),
        message: "the path of this role could become longer than 512 characters",
        expected: "expected a path that is shorter whatever fills it",
        help: "put the path together first, as a `RolePath`, and write `role{path}{name}`",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_a_whole_part() {
        let fault = |text: &str| fault_of_holes(text).map(|fault| text[fault.range].to_owned());
        let arn = |resource: &str| format!("arn:aws:iam::123456789012:{resource}");
        for good in ["role/\u{F0000}", "role/a/\u{F0000}/b", "role\u{F0000}\u{F0001}", "role/a"] {
            assert_eq!(fault(&arn(good)), None, "{good}");
        }
        for (bad, marked) in [
            ("role/app-\u{F0000}", "app-\u{F0000}"),
            ("role/\u{F0000}\u{F0001}", "\u{F0000}\u{F0001}"),
            ("role/a\u{F0000}/b", "a\u{F0000}"),
            ("role\u{F0000}a\u{F0001}", "a\u{F0001}"),
        ] {
            assert_eq!(fault(&arn(bad)).as_deref(), Some(marked), "{bad}");
        }
        let deep = arn(&format!("role/{}name", "\u{F0000}/".repeat(8)));
        assert!(fault(&deep).is_some());
        let path = arn("role\u{F0000}a/b");
        assert!(fault(&path).is_some(), "a path of 512 characters has no room for another part");
    }

    #[test]
    fn a_path_stands_for_its_slashes() {
        assert_eq!(
            with_path("arn:aws:iam::123456789012:role\u{F0000}a"),
            "arn:aws:iam::123456789012:role/a"
        );
        assert_eq!(with_path("arn:aws:iam::1:role/a"), "arn:aws:iam::1:role/a");
    }
}
