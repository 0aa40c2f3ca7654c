//! One service's table with an index of its rows.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::ArnTemplate;
use super::entry::{self, ActionInfo, ResourceType, ServiceKey};
use policy_core::semantics::pattern::matches_in_any_casing;
use policy_core::semantics::steps;
use policy_core::sort::sort;

/// A service in the data.
#[derive(Debug)]
pub struct Service {
    prefix: &'static str,
    name: Option<&'static str>,
    retired: bool,
    keys: Vec<Named>,
    /// The indexes of the keys with placeholders.
    open_keys: Vec<usize>,
    resources: Vec<Named>,
    /// The templates of each resource type, parsed on first use.
    templates: OnceLock<Vec<Vec<ArnTemplate>>>,
    /// The templates of the resource types that no action lists.
    unlisted: OnceLock<Vec<ArnTemplate>>,
    actions: Vec<ActionRow>,
    /// The letter marks of each action's name, computed on first use.
    letters: OnceLock<Vec<u128>>,
}

/// An action's name, its lines, and their parsed form once it has been needed.
#[derive(Debug)]
struct ActionRow {
    name: &'static str,
    rows: &'static str,
    read: OnceLock<ActionInfo>,
}

impl ActionRow {
    fn new(rows: &'static str) -> Self {
        Self { name: entry::name(rows), rows, read: OnceLock::new() }
    }

    fn info(&self, service: &'static str) -> ActionInfo {
        *self.read.get_or_init(|| ActionInfo::of(service, self.rows))
    }
}

/// Returns a bit for each pair of adjacent letters; some pairs share one.
fn marks(text: &str) -> u128 {
    let letters = |one: &u8, other: &u8| {
        let code = |letter: &u8| usize::from(letter.to_ascii_lowercase());
        (31 * code(one) + 7 * code(other)) % 128
    };
    let pairs = text.as_bytes().iter().zip(text.as_bytes().iter().skip(1));
    pairs.fold(0, |marks, (one, other)| marks | 1 << letters(one, other))
}

/// A name and its row, so that a search need not find the name in each row.
type Named = (&'static str, &'static str);

fn named(row: &'static str) -> Named {
    (entry::name(row), row)
}

impl Service {
    /// Finds the rows of a table; those of one kind are in name order.
    pub(super) fn parse(prefix: &'static str, text: &'static str) -> Self {
        let (mut keys, mut resources, mut actions) = (Vec::new(), Vec::new(), Vec::new());
        let mut first = "";
        let mut action = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let kind = line.bytes().next().unwrap_or_default();
            if kind != b'+'
                && let Some(start) = action.take()
            {
                actions.extend(text.get(start..at).map(ActionRow::new));
            }
            match kind {
                b'A' => action = Some(at),
                b'K' => keys.push(named(line)),
                b'R' => resources.push(named(line)),
                b'S' => first = line,
                _ => {}
            }
            at += line.len();
        }
        actions.extend(action.and_then(|start| text.get(start..)).map(ActionRow::new));
        let name = first.trim_end_matches('\n').split('\t').nth(2).unwrap_or_default();
        let (name, retired) = entry::unmarked(name);
        let name = (!matches!(name, "" | "-")).then_some(name);
        let templates = OnceLock::new();
        let is_open = |(at, (name, _)): (usize, &Named)| entry::is_open(name).then_some(at);
        let open_keys = keys.iter().enumerate().filter_map(is_open).collect();
        let unlisted = OnceLock::new();
        Self {
            prefix,
            name,
            retired,
            keys,
            open_keys,
            resources,
            templates,
            unlisted,
            actions,
            letters: OnceLock::new(),
        }
    }

    /// Returns the prefix of its actions.
    #[must_use]
    pub const fn prefix(&self) -> &'static str {
        self.prefix
    }

    /// Returns its full name, if it is known: `Amazon S3`.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        self.name
    }

    /// Returns whether it has vanished from the data's sources.
    #[must_use]
    pub const fn retired(&self) -> bool {
        self.retired
    }

    /// Returns the action with a name, in any case.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<ActionInfo> {
        self.action_row(name).map(|row| row.info(self.prefix))
    }

    /// Returns the spelling of an action's name, in any case.
    #[must_use]
    pub fn action_spelling(&self, name: &str) -> Option<&'static str> {
        self.action_row(name).map(|row| row.name)
    }

    fn action_row(&self, name: &str) -> Option<&ActionRow> {
        let at = self.actions.binary_search_by(|row| compare(row.name, name)).ok()?;
        self.actions.get(at)
    }

    /// Returns its actions in name order.
    pub fn actions(&self) -> impl Iterator<Item = ActionInfo> {
        steps::each(&self.actions).map(|row| row.info(self.prefix))
    }

    /// Returns those of its actions whose names match a pattern, in any case; the others are not
    /// parsed.
    pub fn actions_matching<'a>(
        &'a self,
        pattern: &'a str,
    ) -> impl Iterator<Item = ActionInfo> + use<'a> {
        // Names with the same beginning are adjacent.
        let head = pattern.split(['*', '?']).next().unwrap_or_default();
        let begins = |name: &str| name.get(..head.len()).map(|start| compare(start, head));
        let first = self.actions.partition_point(|row| compare(row.name, head).is_lt());
        let rows = self.actions.get(first..).unwrap_or_default().iter();
        // If a pattern has letters after a wildcard, most names lack some of them.
        let rest = pattern.get(head.len()..).unwrap_or_default();
        let wanted = rest.split(['*', '?']).map(marks).fold(0, |all, marks| all | marks);
        let marks =
            if wanted == 0 { &[][..] } else { self.letters().get(first..).unwrap_or_default() };
        let marks = marks.iter().copied().chain(std::iter::repeat(u128::MAX));
        rows.zip(marks)
            .take_while(move |(row, _)| {
                head.is_empty() || begins(row.name) == Some(Ordering::Equal)
            })
            .inspect(|_| steps::take(1))
            .filter(move |(row, marks)| {
                marks & wanted == wanted && matches_in_any_casing(pattern, row.name)
            })
            .map(|(row, _)| row.info(self.prefix))
    }

    fn letters(&self) -> &[u128] {
        self.letters.get_or_init(|| self.actions.iter().map(|row| marks(row.name)).collect())
    }

    /// Returns the names of its actions.
    pub fn action_names(&self) -> impl Iterator<Item = &'static str> {
        self.actions.iter().map(|row| row.name)
    }

    /// Returns the resource type with a name.
    #[must_use]
    pub fn resource_type(&self, name: &str) -> Option<ResourceType> {
        find(&self.resources, name).map(|(_, row)| ResourceType::of(self.prefix, row))
    }

    /// Returns its resource types in name order.
    pub fn resource_types(&self) -> impl Iterator<Item = ResourceType> {
        let rows = steps::each(&self.resources);
        rows.map(|(_, row)| ResourceType::of(self.prefix, row))
    }

    /// Returns the ARN templates of each resource type, in type order.
    pub(super) fn arn_templates(&self) -> &[Vec<ArnTemplate>] {
        let read = || self.resource_types().map(|known| known.arn_templates().collect()).collect();
        self.templates.get_or_init(read)
    }

    /// Returns the templates of the resource types that no action lists, because the data has lost
    /// which actions do.
    pub(super) fn unlisted_templates(&self) -> &[ArnTemplate] {
        self.unlisted.get_or_init(|| {
            let mut listed: Vec<&str> =
                self.actions().flat_map(|it| it.resource_types()).map(|taken| taken.name).collect();
            sort(&mut listed);
            let types = self.resources.iter().zip(self.arn_templates());
            types
                .filter(|((name, _), _)| listed.binary_search(name).is_err())
                .flat_map(|(_, templates)| templates.iter().copied())
                .collect()
        })
    }

    /// Returns the ARN templates of one resource type.
    pub(super) fn arn_templates_of(&self, name: &str) -> &[ArnTemplate] {
        let at = self.resources.binary_search_by(|(known, _)| compare(known, name));
        at.ok().and_then(|at| self.arn_templates().get(at)).map_or(&[], Vec::as_slice)
    }

    /// Returns the condition key with a name, in any case and with anything filled in. If there are
    /// several, the one that leaves the least to fill in.
    #[must_use]
    pub fn condition_key(&self, key: &str) -> Option<ServiceKey> {
        // In the table, a key with the service's own prefix starts with the colon.
        let own =
            key.get(..self.prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(self.prefix));
        let rest = key.get(self.prefix.len()..).filter(|rest| own && rest.starts_with(':'));
        if let Some((_, row)) = find(&self.keys, rest.unwrap_or(key)) {
            return Some(ServiceKey::of(self.prefix, row));
        }
        let open = self.open_keys.iter().filter_map(|at| self.keys.get(*at));
        let open = open.map(|(_, row)| ServiceKey::of(self.prefix, row));
        let matching = open.filter(|known| known.name.matches(key));
        matching.max_by_key(|known| known.name.fixed_length())
    }

    /// Returns its condition keys in name order.
    pub fn condition_keys(&self) -> impl Iterator<Item = ServiceKey> {
        self.keys
            .iter()
            .inspect(|_| steps::take(1))
            .map(|(_, row)| ServiceKey::of(self.prefix, row))
    }
}

/// Returns the row with a name, in any case.
fn find(rows: &[Named], name: &str) -> Option<Named> {
    let at = rows.binary_search_by(|(known, _)| compare(known, name)).ok()?;
    rows.get(at).copied()
}

/// Compares two names ignoring ASCII case.
pub(super) fn compare(left: &str, right: &str) -> Ordering {
    for (one, other) in left.bytes().zip(right.bytes()) {
        if one != other {
            let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
            if one != other {
                return one.cmp(&other);
            }
        }
    }
    left.len().cmp(&right.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "S\tx\t-!\nK\t:Key\tArrayOfARN!\nR\tbot alias\tarn:a arn:b\t:Key\n\
        A\tDo\tPW\tbot alias,x*\taws:A :Key\n+\tx\t:Key\nA\tGo\t?!\t?\nA\tSo\tR\t-\n";

    #[test]
    fn a_table_is_read() {
        let service = Service::parse("x", TABLE);
        assert_eq!((service.name(), service.retired()), (None, true));
        let key = service.condition_key("X:KEY").unwrap();
        assert_eq!((key.value_type, key.multivalued, key.retired), ("ARN", true, true));
        let bot = service.resource_type("Bot Alias").unwrap();
        assert!(bot.arns().eq(["arn:a", "arn:b"]) && !bot.retired);

        let action = service.action("dO").unwrap();
        assert_eq!(action.to_string(), "x:Do");
        assert_eq!(action.access_levels().count(), 2);
        let taken: Vec<_> = action.resource_types().collect();
        assert_eq!((taken[0].name, taken[0].required), ("bot alias", false));
        assert_eq!((taken[1].name, taken[1].required), ("x", true));
        assert_eq!(taken[0].condition_keys().count(), 0);
        assert_eq!(taken[1].condition_keys().next().unwrap().to_string(), "x:Key");
        let keys: Vec<_> = action.condition_keys().map(|key| key.spelling()).collect();
        assert_eq!(keys, ["aws:A", "x:Key"]);

        let action = service.action("go").unwrap();
        assert!(action.known_only_by_name && action.retired);
        assert_eq!(action.access_levels().count() + action.resource_types().count(), 0);
        let action = service.action("so").unwrap();
        assert!(!action.known_only_by_name && action.resource_types().next().is_none());
        assert!(service.action("d").is_none());
    }

    #[test]
    fn a_strange_table_is_no_panic() {
        for text in ["", "\n", "A", "A\n+", "+\tx\n", "R\tx", "K", "S\n", "\u{e9}\tx\n"] {
            let service = Service::parse("x", text);
            assert!(service.action("y").is_none() && service.condition_key("x:y").is_none());
            assert!(service.actions().all(|action| action.resource_types().count() == 0));
        }
    }
}
