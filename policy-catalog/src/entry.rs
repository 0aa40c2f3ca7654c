//! The rows of a service's table, parsed field by field.

use std::borrow::Cow;
use std::fmt;

use super::ArnTemplate;
use policy_core::semantics::steps;

/// The mark of a retired row, and of a required resource type.
const RETIRED: char = '!';
const REQUIRED: char = '*';

/// The access that an action grants, in AWS's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessLevel {
    /// See that resources exist.
    List,
    /// Read their content.
    Read,
    /// Create, change or delete them.
    Write,
    /// Change their tags.
    Tagging,
    /// Change who may do what.
    PermissionsManagement,
}

/// An action in the data.
#[derive(Clone, Copy, Debug)]
pub struct ActionInfo {
    /// The prefix of its service.
    pub service: &'static str,
    /// The name in the reference data's spelling, without the service: `GetObject`.
    pub spelling: &'static str,
    /// Whether only the name is known, so that any resource types and condition keys are possible.
    pub known_only_by_name: bool,
    /// Whether it has vanished from the data's sources.
    pub retired: bool,
    levels: &'static str,
    resources: &'static str,
    keys: &'static str,
    /// The lines with the keys of one resource type each.
    more: &'static str,
}

impl ActionInfo {
    /// Parses an action's line and the lines that belong to it.
    pub(super) fn of(service: &'static str, rows: &'static str) -> Self {
        let (line, more) = rows.split_once('\n').unwrap_or((rows, ""));
        let [_, spelling, levels, resources, keys] = fields(line);
        let (levels, retired) = unmarked(levels);
        let known_only_by_name = resources == "?";
        let resources = if matches!(resources, "-" | "?") { "" } else { resources };
        Self { service, spelling, known_only_by_name, retired, levels, resources, keys, more }
    }

    /// Returns its access levels; none if they are unknown.
    pub fn access_levels(&self) -> impl Iterator<Item = AccessLevel> + use<> {
        self.levels.bytes().filter_map(|level| {
            Some(match level {
                b'L' => AccessLevel::List,
                b'R' => AccessLevel::Read,
                b'W' => AccessLevel::Write,
                b'T' => AccessLevel::Tagging,
                b'P' => AccessLevel::PermissionsManagement,
                _ => return None,
            })
        })
    }

    /// Returns the resource types that it accepts. An action without any works only on `*`.
    pub fn resource_types(&self) -> impl Iterator<Item = ActionResource> + use<> {
        let Self { service, more, .. } = *self;
        split(self.resources, ',').map(move |name| {
            let required = name.ends_with(REQUIRED);
            let name = name.strip_suffix(REQUIRED).unwrap_or(name);
            ActionResource { name, required, service, more }
        })
    }

    /// Returns [`resource_types`](Self::resource_types) as a value that is equal for actions with
    /// the same resource types.
    #[must_use]
    pub const fn taken_types(&self) -> TakenTypes {
        let Self { service, resources, known_only_by_name, .. } = *self;
        TakenTypes { service, resources, known_only_by_name }
    }

    /// Returns the condition keys that it supports for every resource type, and for none.
    pub fn condition_keys(&self) -> impl Iterator<Item = KeyName> + use<> {
        keys(self.service, self.keys)
    }
}

/// The resource types that an action accepts, as one value: equal for actions that accept the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TakenTypes {
    service: &'static str,
    resources: &'static str,
    known_only_by_name: bool,
}

/// Writes the action as in a policy: `s3:GetObject`.
impl fmt::Display for ActionInfo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.service, self.spelling)
    }
}

/// A resource type of one action.
#[derive(Clone, Copy, Debug)]
pub struct ActionResource {
    /// The name of the resource type, for [`super::Service::resource_type`].
    pub name: &'static str,
    /// Whether a statement with the action requires a resource of this type.
    pub required: bool,
    service: &'static str,
    /// The action's lines with the keys of one resource type each.
    more: &'static str,
}

impl ActionResource {
    /// Returns the condition keys that the action supports for this resource type in addition to
    /// its own.
    pub fn condition_keys(&self) -> impl Iterator<Item = KeyName> + use<> {
        let line = self.more.lines().map(fields).find(|[_, of, ..]| *of == self.name);
        keys(self.service, line.map_or("", |[_, _, keys, ..]| keys))
    }
}

/// A resource type in the data.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType {
    /// Its name, which does not appear in policies: `bucket`.
    pub name: &'static str,
    /// Whether it has vanished from the data's sources.
    pub retired: bool,
    service: &'static str,
    arns: &'static str,
    keys: &'static str,
}

impl ResourceType {
    pub(super) fn of(service: &'static str, row: &'static str) -> Self {
        let [_, name, arns, keys, _] = fields(row);
        let (arns, retired) = unmarked(arns);
        Self { name, retired, service, arns, keys }
    }

    /// Returns the templates of its ARNs, such as `arn:${Partition}:s3:::${BucketName}`; usually
    /// one.
    pub fn arns(&self) -> impl Iterator<Item = &'static str> + use<> {
        split(self.arns, ' ')
    }

    /// Returns the same templates, split into their fields.
    pub fn arn_templates(&self) -> impl Iterator<Item = ArnTemplate> + use<> {
        self.arns().filter_map(ArnTemplate::parse)
    }

    /// Returns the condition keys that apply to each action on it.
    pub fn condition_keys(&self) -> impl Iterator<Item = KeyName> + use<> {
        keys(self.service, self.keys)
    }
}

/// A condition key in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceKey {
    /// Its name.
    pub name: KeyName,
    /// The type of its values, as named in the service reference.
    pub value_type: &'static str,
    /// Whether a request can have several values for it.
    pub multivalued: bool,
    /// Whether it has vanished from the data's sources.
    pub retired: bool,
}

impl ServiceKey {
    pub(super) fn of(service: &'static str, row: &'static str) -> Self {
        let [_, text, value_type, ..] = fields(row);
        let (value_type, retired) = unmarked(value_type);
        let single = value_type.strip_prefix("ArrayOf");
        Self {
            name: KeyName { service, text },
            value_type: single.unwrap_or(value_type),
            multivalued: single.is_some(),
            retired,
        }
    }
}

/// The name of a condition key, possibly with placeholders that a policy fills in:
/// `aws:ResourceTag/${TagKey}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyName {
    service: &'static str,
    /// The name, which starts with `:` if the prefix is the service's.
    text: &'static str,
}

impl KeyName {
    /// Returns whether a policy's key has this name, in any case and with anything filled in.
    #[must_use]
    pub fn matches(self, key: &str) -> bool {
        if !self.text.starts_with(':') {
            return fills(self.text, key);
        }
        let (own, rest) = match (key.get(..self.service.len()), key.get(self.service.len()..)) {
            (Some(own), Some(rest)) => (own, rest),
            _ => return false,
        };
        own.eq_ignore_ascii_case(self.service) && fills(self.text, rest)
    }

    /// Returns the length of the part of the name that a policy does not fill in.
    pub(super) fn fixed_length(self) -> usize {
        let (mut rest, mut length) = (self.text, 0);
        while let Some((head, tail)) = place(rest) {
            length += head.len();
            rest = tail;
        }
        length + rest.len()
    }

    /// Returns whether the key has the prefix of the service whose table contains it.
    pub(super) fn is_of_service(self) -> bool {
        self.text.starts_with(':')
    }

    /// Returns whether a policy fills in part of the name.
    pub(super) fn is_open(self) -> bool {
        is_open(self.text)
    }

    /// Returns a key with this name in its spelling, with the part that the key fills in; `None` if
    /// the placeholder is followed by more text, which is rare.
    pub(super) fn filled_in(self, key: &str) -> Option<String> {
        let Some((head, tail)) = place(self.text) else {
            return Some(self.spelling().into_owned());
        };
        let own = if head.starts_with(':') { self.service } else { "" };
        let filled = key.get(own.len() + head.len()..)?;
        tail.is_empty().then(|| format!("{own}{head}{filled}"))
    }

    /// Writes the whole name.
    #[must_use]
    pub fn spelling(self) -> Cow<'static, str> {
        if self.text.starts_with(':') {
            Cow::Owned(format!("{}{}", self.service, self.text))
        } else {
            Cow::Borrowed(self.text)
        }
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.text.starts_with(':') { self.service } else { "" })?;
        out.write_str(self.text)
    }
}

/// Returns whether a policy fills in part of a condition key.
pub(super) fn is_open(text: &str) -> bool {
    place(text).is_some()
}

/// Returns whether a key is a template with its placeholders filled in, in any case.
fn fills(template: &str, key: &str) -> bool {
    // Most keys differ from most templates before any placeholder.
    for (wanted, found) in template.bytes().zip(key.bytes()) {
        if matches!(wanted, b'$' | b'<') || (wanted == b't' && template.ends_with("/tag-key")) {
            break;
        }
        if !wanted.eq_ignore_ascii_case(&found) {
            return false;
        }
    }
    let Some((head, tail)) = place(template) else {
        return template.eq_ignore_ascii_case(key);
    };
    let (Some(start), Some(mut rest)) = (key.get(..head.len()), key.get(head.len()..)) else {
        return false;
    };
    if !start.eq_ignore_ascii_case(head) {
        return false;
    }
    steps::take(rest.len() as u64);
    // Each placeholder must be filled in, and the shortest possible value leaves the most for the
    // others.
    let mut tail = tail;
    while let Some((part, more)) = place(tail) {
        let mut starts = rest.char_indices().skip(1).filter_map(|(at, _)| rest.get(at..));
        let found = starts.find_map(|rest| {
            let (start, rest) = rest.split_at_checked(part.len())?;
            start.eq_ignore_ascii_case(part).then_some(rest)
        });
        let Some(found) = found else { return false };
        (rest, tail) = (found, more);
    }
    let filled = rest.len().checked_sub(tail.len()).filter(|filled| *filled > 0);
    let end = filled.and_then(|filled| rest.get(filled..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(tail))
}

/// Returns the text before and after the first placeholder of a template.
fn place(template: &str) -> Option<(&str, &str)> {
    if let Some((head, tail)) = template.split_once("${") {
        return Some((head, tail.split_once('}')?.1));
    }
    if let Some((head, tail)) = template.split_once('<') {
        return Some((head, tail.split_once('>')?.1));
    }
    let head = template.strip_suffix("tag-key").filter(|head| head.ends_with('/'))?;
    Some((head, ""))
}

/// Returns the name in a row, which starts with a letter and a tab.
pub(super) fn name(row: &str) -> &str {
    row.split('\t').nth(1).unwrap_or_default()
}

fn fields(line: &'static str) -> [&'static str; 5] {
    let mut fields = line.trim_end_matches('\n').split('\t');
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

/// Returns a field without the mark of a retired row, and whether it had the mark.
pub(super) fn unmarked(field: &'static str) -> (&'static str, bool) {
    field.strip_suffix(RETIRED).map_or((field, false), |field| (field, true))
}

fn split(field: &'static str, by: char) -> impl Iterator<Item = &'static str> {
    field.split(by).filter(|part| !part.is_empty())
}

fn keys(service: &'static str, field: &'static str) -> impl Iterator<Item = KeyName> {
    split(field, ' ').inspect(|_| steps::take(1)).map(move |text| KeyName { service, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_match_with_their_places_filled_in() {
        let cases = [
            ("aws:ResourceTag/${TagKey}", "AWS:resourcetag/Team", true),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag/", false),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag", false),
            ("aws:TagKeys", "aws:tagkeys", true),
            ("aws:TagKeys", "aws:TagKey", false),
            (":ResourceTag/tag-key", "x:resourceTag/a", true),
            (":Old/<key>", "X:old/a", true),
            (":a/${Name}.location", "x:a/b.c.location", true),
            (":a/${Name}.location", "x:a/.location", false),
            (":a/${Name}.b.${Name}", "x:a/b.b.b.c", true),
            (":a/${Name}.b.${Name}", "x:a/b.B.", false),
            (":a/${Name}${Name}", "x:a/b", false),
            (":a/${Name}${Name}", "x:a/\u{e9}\u{e9}", true),
            (":Key", "y:Key", false),
            (":Key", "\u{e9}", false),
        ];
        for (text, key, expected) in cases {
            assert_eq!(KeyName { service: "x", text }.matches(key), expected, "{text} {key}");
        }
    }
}
