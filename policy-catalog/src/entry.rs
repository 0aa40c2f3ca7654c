//! The rows of a service's table, read field by field.

use std::borrow::Cow;
use std::fmt;

use super::ArnTemplate;
use policy_core::semantics::steps;

/// What the mark of a retired row is, and of a required resource type.
const RETIRED: char = '!';
const REQUIRED: char = '*';

/// What an action lets somebody do, in the words of AWS.
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

/// An action that the data knows.
#[derive(Clone, Copy, Debug)]
pub struct ActionInfo {
    /// The prefix of its service.
    pub service: &'static str,
    /// The name in the reference data's spelling, without the service: `GetObject`.
    pub spelling: &'static str,
    /// Whether only the name is known: its resource types and condition keys may be any.
    pub known_only_by_name: bool,
    /// Whether it has vanished from the sources of the data.
    pub retired: bool,
    levels: &'static str,
    resources: &'static str,
    keys: &'static str,
    /// The lines with the keys of one resource type each.
    more: &'static str,
}

impl ActionInfo {
    /// Reads an action's line and those that belong to it.
    pub(super) fn of(service: &'static str, rows: &'static str) -> Self {
        let (line, more) = rows.split_once('\n').unwrap_or((rows, ""));
        let [_, spelling, levels, resources, keys] = fields(line);
        let (levels, retired) = unmarked(levels);
        let known_only_by_name = resources == "?";
        let resources = if matches!(resources, "-" | "?") { "" } else { resources };
        Self { service, spelling, known_only_by_name, retired, levels, resources, keys, more }
    }

    /// Its access levels; none where they are unknown.
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

    /// The resource types that it takes. One that takes none works on `*` only.
    pub fn resource_types(&self) -> impl Iterator<Item = ActionResource> + use<> {
        let Self { service, more, .. } = *self;
        split(self.resources, ',').map(move |name| {
            let required = name.ends_with(REQUIRED);
            let name = name.strip_suffix(REQUIRED).unwrap_or(name);
            ActionResource { name, required, service, more }
        })
    }

    /// What [`resource_types`](Self::resource_types) are, to tell actions that take the same from
    /// others.
    #[must_use]
    pub const fn taken_types(&self) -> TakenTypes {
        let Self { service, resources, known_only_by_name, .. } = *self;
        TakenTypes { service, resources, known_only_by_name }
    }

    /// The condition keys that it takes on any resource type, and on none.
    pub fn condition_keys(&self) -> impl Iterator<Item = KeyName> + use<> {
        keys(self.service, self.keys)
    }
}

/// The resource types that an action takes, as one value: equal for actions that take the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TakenTypes {
    service: &'static str,
    resources: &'static str,
    known_only_by_name: bool,
}

/// As a policy writes it: `s3:GetObject`.
impl fmt::Display for ActionInfo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.service, self.spelling)
    }
}

/// A resource type as one action takes it.
#[derive(Clone, Copy, Debug)]
pub struct ActionResource {
    /// The name of the resource type, for [`super::Service::resource_type`].
    pub name: &'static str,
    /// Whether a statement with the action needs a resource of this type.
    pub required: bool,
    service: &'static str,
    /// The action's lines with the keys of one resource type each.
    more: &'static str,
}

impl ActionResource {
    /// The condition keys that the action takes on this resource type besides its own.
    pub fn condition_keys(&self) -> impl Iterator<Item = KeyName> + use<> {
        let line = self.more.lines().map(fields).find(|[_, of, ..]| *of == self.name);
        keys(self.service, line.map_or("", |[_, _, keys, ..]| keys))
    }
}

/// A resource type that the data knows.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType {
    /// Its name, which no policy writes: `bucket`.
    pub name: &'static str,
    /// Whether it has vanished from the sources of the data.
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

    /// The templates of its ARNs, such as `arn:${Partition}:s3:::${BucketName}`; mostly one.
    pub fn arns(&self) -> impl Iterator<Item = &'static str> + use<> {
        split(self.arns, ' ')
    }

    /// The same templates, read into their fields.
    pub fn arn_templates(&self) -> impl Iterator<Item = ArnTemplate> + use<> {
        self.arns().filter_map(ArnTemplate::parse)
    }

    /// The condition keys that hold for each action on it.
    pub fn condition_keys(&self) -> impl Iterator<Item = KeyName> + use<> {
        keys(self.service, self.keys)
    }
}

/// A condition key that the data knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceKey {
    /// Its name.
    pub name: KeyName,
    /// The type of its values, as the service reference names it.
    pub value_type: &'static str,
    /// Whether a request can carry several values of it.
    pub multivalued: bool,
    /// Whether it has vanished from the sources of the data.
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

/// The name of a condition key, perhaps with places that a policy fills in:
/// `aws:ResourceTag/${TagKey}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyName {
    service: &'static str,
    /// The name, which starts with `:` where the prefix is the service's.
    text: &'static str,
}

impl KeyName {
    /// Whether a policy's key is of this name, in any casing and with anything filled in.
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

    /// How much of the name a policy does not fill in.
    pub(super) fn fixed_length(self) -> usize {
        let (mut rest, mut length) = (self.text, 0);
        while let Some((head, tail)) = place(rest) {
            length += head.len();
            rest = tail;
        }
        length + rest.len()
    }

    /// Whether the key has the prefix of the service in whose table it is.
    pub(super) fn is_of_service(self) -> bool {
        self.text.starts_with(':')
    }

    /// Whether a policy fills in a part of the name.
    pub(super) fn is_open(self) -> bool {
        is_open(self.text)
    }

    /// A key of this name in its spelling, with what the key fills in; nothing where more follows
    /// the place that is filled in, which few names have.
    pub(super) fn filled_in(self, key: &str) -> Option<String> {
        let Some((head, tail)) = place(self.text) else {
            return Some(self.spelling().into_owned());
        };
        let own = if head.starts_with(':') { self.service } else { "" };
        let filled = key.get(own.len() + head.len()..)?;
        tail.is_empty().then(|| format!("{own}{head}{filled}"))
    }

    /// The whole name.
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

/// Whether a policy fills in a part of a condition key.
pub(super) fn is_open(text: &str) -> bool {
    place(text).is_some()
}

/// Whether a key is a template with its places filled in, in any casing.
fn fills(template: &str, key: &str) -> bool {
    // Most keys differ from most templates before any place.
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
    // Something must be filled in at each place, and the shortest that does leaves most to the others.
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

/// The text before and after the first place of a template that a policy fills in.
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

/// The name in a row, which starts with a letter and a tab.
pub(super) fn name(row: &str) -> &str {
    row.split('\t').nth(1).unwrap_or_default()
}

fn fields(line: &'static str) -> [&'static str; 5] {
    let mut fields = line.trim_end_matches('\n').split('\t');
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

/// A field without the mark of a retired row, and whether it had it.
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
