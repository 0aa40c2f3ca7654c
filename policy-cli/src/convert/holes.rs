//! Converts a document's placeholders to holes of the macro.

use std::collections::{HashMap, HashSet};

use policy_core::document::{Document, Member, Node, Places, Value};
use policy_core::finding::quoted_line;
use policy_core::lower::{Takes, lower};
use policy_core::model::Policy;
use policy_core::model::hole::{MAX_HOLES, has_hole, hole_character, hole_index};
use policy_lint::check::texts;

use super::names::{name, names};
use super::placeholder::{Placeholder, Problem, Scan, scan};
use super::slots::{Position, Slot, common_type, positions};

/// A policy whose placeholders are holes.
pub(super) struct Template {
    /// The policy, in which each hole has the number of its parameter.
    pub(super) policy: Policy,
    /// The policy as the macro sees it, in which each hole has its own number.
    pub(super) as_read: Policy,
    /// For each hole of [`Self::as_read`], the first hole of its parameter.
    pub(super) variables: Vec<Option<usize>>,
    /// What fills the holes.
    pub(super) parameters: Vec<Parameter>,
    /// The notes about placeholders that are kept.
    pub(super) notes: Vec<String>,
}

impl Template {
    /// A policy without holes.
    pub(super) fn plain(policy: Policy) -> Self {
        let (as_read, variables, parameters) = (policy.clone(), Vec::new(), Vec::new());
        Self { policy, as_read, variables, parameters, notes: Vec::new() }
    }

    /// A message about [`Self::as_read`], with the names of its holes.
    pub(super) fn with_names(&self, words: &str) -> String {
        let mut firsts: Vec<usize> = self.variables.iter().flatten().copied().collect();
        firsts.sort_unstable();
        firsts.dedup();
        let name = |hole: usize| {
            let first = self.variables.get(hole).copied().flatten()?;
            let number = firsts.binary_search(&first).ok()?;
            self.parameters.get(number).map(|it| it.name.as_str())
        };
        let mut out = String::with_capacity(words.len());
        for character in words.chars() {
            match hole_index(character).and_then(name) {
                Some(name) => out.extend(["{", name, "}"]),
                None => out.push(character),
            }
        }
        out
    }
}

/// What fills the holes of a placeholder.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    /// The placeholder.
    pub(super) written: String,
    /// The type of the value.
    pub(super) filler: &'static str,
}

/// A string of the document with something to replace.
struct Found {
    pointer: String,
    /// The start of the string in the source, which identifies its node.
    start: u32,
    takes_values: bool,
    scan: Scan,
}

/// One occurrence of a placeholder.
struct Use<'f> {
    found: &'f Found,
    placeholder: &'f Placeholder,
    /// The index of the distinct placeholder.
    variable: usize,
}

/// Why a placeholder is kept.
#[derive(Clone, PartialEq, Eq)]
enum Reason {
    Fixed,
    Text(Problem),
    PartOfValue,
    Service,
    NoPosition,
    NoCommonType,
    TooMany,
}

impl Reason {
    const fn words(&self) -> &'static str {
        match self {
            Self::Fixed => {
                "a value computed at run time is not allowed there; write the literal value"
            }
            Self::Text(Problem::InVariable) => {
                "it is in a policy variable, which does not accept a value; write the whole variable"
            }
            Self::Text(Problem::Unclosed) => {
                "a `${` in the text is not closed or has another `${` in it; write the whole variable"
            }
            Self::Text(Problem::AfterDollar) => {
                "the `$` directly before it would turn the hole into a policy variable; remove the `$`, or \
                 write the literal value"
            }
            Self::PartOfValue => {
                "a value computed at run time must be the whole string there; replace the whole string with \
                 one placeholder, or write the literal value"
            }
            Self::Service => {
                "the service of an ARN cannot be a value computed at run time; write the literal value"
            }
            Self::NoPosition => "a value is not allowed there; write the literal value",
            Self::NoCommonType => {
                "no single type of value fits all of its places; use a different placeholder for each kind \
                 of value, or write the literal value"
            }
            Self::TooMany => "the policy has too many holes; write the literal value",
        }
    }
}

/// The policy of a document with holes for its placeholders, or `None` if the document is not a policy.
pub(super) fn template(document: &Document<'_>) -> Option<Template> {
    let mut notes = Vec::new();
    let found = found(document, &mut notes);
    let uses = uses(&found);
    let count = uses.iter().map(|it| it.variable + 1).max().unwrap_or_default();
    let mut kept: Vec<Option<Reason>> = uses.iter().enumerate().map(at_first).collect();
    // Each round keeps one more placeholder, and with all of them kept, the document is the original policy.
    loop {
        let (policy, findings) = lowered(document, &found, &holes_of_uses(&uses, &kept));
        let Some(policy) = policy else {
            let refused = findings.first().map(|it| it.message().to_owned());
            if kept.iter().all(Option::is_some) {
                return None;
            }
            notes.push(format!(
                "no placeholder becomes a hole, because the policy would be invalid: {}",
                refused.unwrap_or_default()
            ));
            return plain(document, &found, notes);
        };
        let positions = positions(&policy, uses.len());
        let fillers = match settled(&uses, &positions, count, &mut kept) {
            Ok(fillers) => fillers,
            Err(Unsettled) => continue,
        };
        let told = uses.iter().zip(&kept).filter_map(|(it, reason)| {
            let (placeholder, pointer) = (&it.placeholder.written, &it.found.pointer);
            let words = reason.as_ref()?.words();
            Some(format!("`{}` is kept at {pointer}: {words}", quoted_line(placeholder)))
        });
        let mut seen = HashSet::new();
        notes.extend(told.filter(|note| seen.insert(note.clone())));
        return finished(document, &found, &uses, (&kept, &fillers), policy, notes);
    }
}

/// The same document without any holes, and a `note` that says why.
pub(super) fn without_holes(document: &Document<'_>, note: String) -> Option<Template> {
    let mut notes = vec![note];
    let found = found(document, &mut notes);
    plain(document, &found, notes)
}

fn plain(document: &Document<'_>, found: &[Found], notes: Vec<String>) -> Option<Template> {
    let policy = lowered(document, found, &HashMap::new()).0?;
    Some(Template { notes, ..Template::plain(policy) })
}

/// The strings of a document that have a placeholder or an escape.
fn found(document: &Document<'_>, notes: &mut Vec<String>) -> Vec<Found> {
    let places = Places::of(document);
    let mut all = Vec::new();
    for it in texts(document) {
        if has_hole(it.text) {
            notes.push(format!(
                "no placeholder becomes a hole: {} has a character that the macro would read as one",
                places.resolve(&it.place.path)
            ));
            return Vec::new();
        }
        let scan = scan(it.text);
        for doubled in scan.doubled.iter().filter_map(|range| it.text.get(range.clone())) {
            let note = format!(
                "`{}` is kept at {}: it is a policy variable after a `$`; remove the `$` if a \
                 template writes `$${{` for `${{`",
                quoted_line(doubled),
                places.resolve(&it.place.path)
            );
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        let is_whole =
            matches!(scan.placeholders.as_slice(), [one] if one.range == (0..it.text.len()));
        let takes_values = match it.takes {
            Takes::Nothing => false,
            Takes::Whole => is_whole,
            Takes::Parts => true,
        };
        if !scan.placeholders.is_empty() || (takes_values && !scan.escapes.is_empty()) {
            all.push(Found {
                pointer: places.resolve(&it.place.path).to_string(),
                start: places.locate(&it.place).start,
                takes_values,
                scan,
            });
        }
    }
    all
}

fn uses(found: &[Found]) -> Vec<Use<'_>> {
    let mut variables = HashMap::new();
    let mut uses = Vec::new();
    for found in found {
        for placeholder in &found.scan.placeholders {
            let next = variables.len();
            let variable = *variables.entry(placeholder.written.as_str()).or_insert(next);
            uses.push(Use { found, placeholder, variable });
        }
    }
    uses
}

/// Why a placeholder is kept, as far as its text and element show.
fn at_first((index, it): (usize, &Use<'_>)) -> Option<Reason> {
    if !it.found.takes_values {
        return Some(Reason::Fixed);
    }
    let too_many = (index >= MAX_HOLES).then_some(Reason::TooMany);
    it.placeholder.problem.map(Reason::Text).or(too_many)
}

/// The characters for placeholders, by the start of the string and the placeholder's offset in it.
type Holes = HashMap<(u32, usize), char>;

fn holes_of_uses(uses: &[Use<'_>], kept: &[Option<Reason>]) -> Holes {
    holes(uses, kept, |index, _| hole_character(index))
}

fn holes(
    uses: &[Use<'_>],
    kept: &[Option<Reason>],
    character: impl Fn(usize, &Use<'_>) -> Option<char>,
) -> Holes {
    let each = uses.iter().zip(kept).enumerate().filter(|(_, (_, kept))| kept.is_none());
    each.filter_map(|(index, (it, _))| {
        let place = (it.found.start, it.placeholder.range.start);
        Some((place, character(index, it)?))
    })
    .collect()
}

/// Another placeholder is kept, so the positions must be computed again.
struct Unsettled;

/// The type for each of the distinct placeholders that become holes.
fn settled(
    uses: &[Use<'_>],
    positions: &[Option<Position>],
    count: usize,
    kept: &mut [Option<Reason>],
) -> Result<Vec<Option<&'static str>>, Unsettled> {
    let mut slots: Vec<Vec<&'static Slot>> = vec![Vec::new(); count];
    let mut is_settled = true;
    for ((it, position), kept) in uses.iter().zip(positions).zip(kept.iter_mut()) {
        if kept.is_some() {
            continue;
        }
        let reason = match position {
            Some(Position::Slot(slot)) => {
                if let Some(slots) = slots.get_mut(it.variable) {
                    slots.push(slot);
                }
                continue;
            }
            Some(Position::PartOfValue) => Reason::PartOfValue,
            Some(Position::Service) => Reason::Service,
            None => Reason::NoPosition,
        };
        *kept = Some(reason);
        is_settled = false;
    }
    let mut fillers = vec![None; count];
    for (it, kept) in uses.iter().zip(kept.iter_mut()).filter(|(_, kept)| kept.is_none()) {
        let slots = slots.get(it.variable).map(Vec::as_slice).unwrap_or_default();
        let filler = common_type(&name(&it.placeholder.inner), slots);
        if filler.is_none() {
            *kept = Some(Reason::NoCommonType);
            is_settled = false;
        }
        fillers.iter_mut().skip(it.variable).take(1).for_each(|it| *it = filler);
    }
    if is_settled { Ok(fillers) } else { Err(Unsettled) }
}

fn finished(
    document: &Document<'_>,
    found: &[Found],
    uses: &[Use<'_>],
    (kept, fillers): (&[Option<Reason>], &[Option<&'static str>]),
    as_read: Policy,
    notes: Vec<String>,
) -> Option<Template> {
    // The parameters in document order.
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    let mut first: Vec<(usize, &Use<'_>)> = Vec::new();
    let mut variables = vec![None; uses.len()];
    for (index, ((it, kept), of_hole)) in uses.iter().zip(kept).zip(&mut variables).enumerate() {
        if kept.is_none() {
            let number = *numbers.entry(it.variable).or_insert_with(|| {
                first.push((index, it));
                first.len() - 1
            });
            *of_hole = first.get(number).map(|(index, _)| *index);
        }
    }
    let of_parameters = holes(uses, kept, |_, it| hole_character(*numbers.get(&it.variable)?));
    let policy = lowered(document, found, &of_parameters).0?;
    let names = names(first.iter().map(|(_, it)| it.placeholder.inner.as_str()));
    let parameters = first.iter().zip(names).filter_map(|((_, it), name)| {
        let filler = fillers.get(it.variable).copied().flatten()?;
        Some(Parameter { name, written: it.placeholder.written.clone(), filler })
    });
    let parameters = parameters.collect();
    Some(Template { policy, as_read, variables, parameters, notes })
}

fn lowered(
    document: &Document<'_>,
    found: &[Found],
    holes: &Holes,
) -> (Option<Policy>, Vec<policy_core::finding::Finding>) {
    let found: HashMap<u32, &Found> = found.iter().map(|it| (it.start, it)).collect();
    let replacing = Replacing { found: &found, holes };
    let document = Document::new(replacing.node(&document.root));
    lower(&document, true).finish()
}

struct Replacing<'r> {
    found: &'r HashMap<u32, &'r Found>,
    holes: &'r Holes,
}

impl Replacing<'_> {
    fn node(&self, node: &Node<'_>) -> Node<'static> {
        let value = match &node.value {
            Value::Null => Value::Null,
            Value::Bool(value) => Value::Bool(*value),
            Value::Number(digits) => Value::Number(digits.clone().into_owned().into()),
            Value::String(text) => Value::String(self.text(text, node.span.start).into()),
            Value::Array(elements) => {
                Value::Array(elements.iter().map(|element| self.node(element)).collect())
            }
            Value::Object(members) => {
                let member = |member: &Member<'_>| Member {
                    key: self.text(&member.key, member.key_span.start).into(),
                    key_span: member.key_span,
                    value: self.node(&member.value),
                };
                Value::Object(members.iter().map(member).collect())
            }
        };
        Node { span: node.span, value }
    }

    fn text(&self, text: &str, start: u32) -> String {
        let Some(found) = self.found.get(&start).filter(|it| it.takes_values) else {
            return text.to_owned();
        };
        let holes = found.scan.placeholders.iter().filter_map(|it| {
            let hole = self.holes.get(&(start, it.range.start))?;
            Some((it.range.clone(), hole.to_string()))
        });
        let escapes = found.scan.escapes.iter().map(|range| (range.clone(), "${".to_owned()));
        let mut changes: Vec<_> = holes.chain(escapes).collect();
        changes.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (range, by) in changes {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(&by);
            at = range.end;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }
}
