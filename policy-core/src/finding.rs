//! What a rule reports about a place.

use std::fmt;
use std::ops::Range;

pub use crate::level::Level;
use crate::model::hole::{has_hole, hole_index, is_hole};
use crate::path::{Part, Path, Place, Step};
use crate::repair::Repair;
use crate::rule::Rule;

/// Something wrong, or something to improve, at one place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    rule: &'static Rule,
    code: Option<&'static str>,
    level: Level,
    message: String,
    help: Option<String>,
    excerpt: Option<Excerpt>,
    place: Place,
    related: Vec<Related>,
    repair: Option<Box<Repair>>,
    /// The number of findings that it stands for, if it is not itself one.
    stands_for: Option<usize>,
}

/// The longest string, in bytes, that is shown under a message. Nobody reads a longer line, and a
/// string with many mistakes would be stored once for each of them.
const MAX_EXCERPT: usize = 4096;

/// The string that a finding points into.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Excerpt {
    text: String,
    range: Range<usize>,
    label: String,
}

/// Another place that a finding refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Related {
    /// The place.
    pub place: Place,
    /// How it relates to the finding.
    pub note: String,
}

impl Finding {
    /// Creates a finding of `rule`, with the rule's level and code.
    #[must_use]
    pub fn new(rule: &'static Rule, place: Place, message: impl Into<String>) -> Self {
        let message = presentable(message.into());
        Self {
            rule,
            code: rule.codes.first().copied(),
            level: rule.level,
            message,
            help: None,
            excerpt: None,
            place,
            related: Vec::new(),
            repair: None,
            stands_for: None,
        }
    }

    /// Adds a help: what to write instead, or why.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(shown(help.into()));
        self
    }

    /// Points at a range of bytes in `text`, the whole value at the place, with a label that says
    /// what was expected there.
    #[must_use]
    pub fn pointing(mut self, text: &str, range: Range<usize>, label: impl Into<String>) -> Self {
        self.place.within = Some(range.clone());
        if text.len() <= MAX_EXCERPT {
            self.excerpt =
                Some(Excerpt { text: text.to_owned(), range, label: shown(label.into()) });
        }
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn related(mut self, place: Place, note: impl Into<String>) -> Self {
        self.related.push(Related { place, note: shown(note.into()) });
        self
    }

    /// Adds the edits of the document that resolve the finding.
    #[must_use]
    pub fn repaired_by(mut self, repair: impl Into<Option<Repair>>) -> Self {
        self.repair = repair.into().map(Box::new);
        self
    }

    /// Returns the edits of the document that resolve the finding, if they are certain.
    #[must_use]
    pub fn repair(&self) -> Option<&Repair> {
        self.repair.as_deref()
    }

    /// Uses another of the rule's codes.
    #[must_use]
    pub fn coded(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    /// Uses no code, although other findings of the rule have one.
    #[must_use]
    pub const fn uncoded(mut self) -> Self {
        self.code = None;
        self
    }

    /// Uses another level than the rule's own.
    #[must_use]
    pub const fn leveled(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Returns the finding that reports how many more there are of the same kind as this one, the
    /// first of them.
    #[must_use]
    pub(crate) fn standing_for(self, count: usize) -> Self {
        let message = format!("and {} more of `{}`", grouped(count), self.rule.name);
        let (code, level) = (self.code, self.level);
        let place = place_of_many(self.place);
        Self { code, level, stands_for: Some(count), ..Self::new(self.rule, place, message) }
    }

    /// Returns how many findings with its rule, code and level this one stands for, which are
    /// counted but not kept; `None` if it is itself a finding.
    #[must_use]
    pub const fn stands_for(&self) -> Option<usize> {
        self.stands_for
    }

    /// Returns how many findings this is: one, or the number that it stands for.
    #[must_use]
    pub fn count(&self) -> usize {
        self.stands_for.unwrap_or(1)
    }

    /// Returns the same finding with each hole in its texts shown by its name.
    #[must_use]
    pub fn with_holes_named(self, name: &dyn Fn(usize) -> String) -> Self {
        self.with_holes(&|_, index| format!("{{{}}}", name(index)))
    }

    /// Returns the same finding with hole characters escaped, where they are not holes.
    #[must_use]
    pub fn with_holes_escaped(self) -> Self {
        self.with_holes(&|character, _| character.escape_unicode().to_string())
    }

    fn with_holes(mut self, show: &dyn Fn(char, usize) -> String) -> Self {
        let replace = |text: &mut String| {
            if has_hole(text) {
                *text = with_holes(text, show);
            }
        };
        replace(&mut self.message);
        self.help.iter_mut().for_each(replace);
        self.related.iter_mut().for_each(|related| replace(&mut related.note));
        if let Some(excerpt) = &mut self.excerpt {
            let length =
                |end: usize| with_holes(excerpt.text.get(..end).unwrap_or_default(), show).len();
            excerpt.range = length(excerpt.range.start)..length(excerpt.range.end);
            replace(&mut excerpt.text);
            replace(&mut excerpt.label);
        }
        self
    }

    /// Returns the same finding with its message, help and notes reworded. The part of the policy
    /// quoted under the message stays.
    #[must_use]
    pub fn reworded(mut self, words: &dyn Fn(&str) -> String) -> Self {
        self.message = words(&self.message);
        self.help = self.help.map(|help| words(&help));
        self.related.iter_mut().for_each(|related| related.note = words(&related.note));
        self
    }

    /// Returns the same finding at another place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Returns the same finding without its other places.
    #[doc(hidden)]
    #[must_use]
    pub fn without_related(mut self) -> Self {
        self.related.clear();
        self
    }

    /// Returns the same finding of part of a document, with its places in the whole document, where
    /// the part is at `path`. It has no repair there.
    #[must_use]
    pub fn below(mut self, path: &Path) -> Self {
        let whole = |part: &mut Place| part.path = path.clone().join(&part.path);
        whole(&mut self.place);
        self.related.iter_mut().for_each(|related| whole(&mut related.place));
        self.repair = None;
        self
    }

    /// Returns the rule that found it.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Returns the IAM Access Analyzer issue code, if there is one for this.
    #[must_use]
    pub const fn code(&self) -> Option<&'static str> {
        self.code
    }

    /// Returns its severity.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// Returns what is wrong, as a sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns why, or what to write instead.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Returns what was expected at the range inside the value.
    #[must_use]
    pub fn label(&self) -> Option<&str> {
        self.excerpt.as_ref().map(|excerpt| excerpt.label.as_str())
    }

    /// Returns where it is.
    #[must_use]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// Returns the other places that it refers to.
    #[must_use]
    pub fn related_places(&self) -> &[Related] {
        &self.related
    }

    /// Returns the statement that contains it, unless it is about the document.
    #[must_use]
    pub fn statement(&self) -> Option<usize> {
        let [crate::path::Step::Key { name, .. }, rest @ ..] = self.place.path.steps() else {
            return None;
        };
        if &**name != "Statement" {
            return None;
        }
        match rest.first() {
            Some(crate::path::Step::Index(index)) => Some(*index as usize),
            _ => None,
        }
    }

    /// Returns the name and code for looking up the rule, which are the last line of every report.
    #[must_use]
    pub fn rule_line(&self) -> String {
        let name = self.rule.name;
        format!("rule: {} (iam-policy explain {name})", self.code.unwrap_or(name))
    }

    /// Returns the value with a caret line under the marked part, each line indented by `indent`.
    #[must_use]
    pub fn drawn_excerpt(&self, indent: &str) -> Option<String> {
        let Excerpt { text, range, label } = self.excerpt.as_ref()?;
        let [shown, carets] = draw_line(text, range, label);
        Some(format!("{indent}{shown}\n{indent}{carets}"))
    }
}

/// Returns the same finding for the case that the value or the name at its place is the whole
/// document and the other places that it refers to do not exist.
#[must_use]
pub fn of_value_alone(mut finding: Finding) -> Finding {
    finding.place.path = Path::root();
    finding.place.part = Part::Value;
    finding.related.clear();
    finding
}

/// Returns the part of a line around a range, and carets under the range followed by a label.
/// Anything [hidden](is_hidden) is shown as escapes.
///
/// ```
/// use policy_core::finding::draw_line;
///
/// let [line, carets] = draw_line("s3:Get\u{202e}Object", &(6..9), "not this one");
/// assert_eq!(line, "s3:Get\\u{202e}Object");
/// assert_eq!(carets, "      ^^^^^^^^ not this one");
/// ```
#[must_use]
pub fn draw_line(line: &str, range: &Range<usize>, label: &str) -> [String; 2] {
    let (shown, before, marked) = excerpt_line(line, range);
    let carets = format!("{}{} {label}", " ".repeat(before), "^".repeat(marked.max(1)));
    [shown, carets.trim_end().to_owned()]
}

/// The maximum number of characters that a caret line shows on either side of the marked range.
const EXCERPT_MARGIN: usize = 60;

/// Returns one line of `text` around `range`, how many characters precede the range, and how many
/// are in it. Line ends, control characters and characters that change the writing direction are
/// shown as escapes.
fn excerpt_line(text: &str, range: &Range<usize>) -> (String, usize, usize) {
    let start = floor_boundary(text, range.start);
    let end = floor_boundary(text, range.end.max(range.start));
    let before = text.get(..start).unwrap_or_default();
    let marked = text.get(start..end).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(EXCERPT_MARGIN);
    let mut line = String::new();
    if skipped > 0 {
        line.push('…');
    }
    line.extend(before.chars().skip(skipped).flat_map(visible));
    let before_width = line.chars().count();
    line.extend(marked.chars().take(EXCERPT_MARGIN * 2).flat_map(visible));
    let marked_width = line.chars().count() - before_width;
    line.extend(after.chars().take(EXCERPT_MARGIN).flat_map(visible));
    if after.chars().nth(EXCERPT_MARGIN).is_some() {
        line.push('…');
    }
    (line, before_width, marked_width)
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Returns a string with each hole shown by its name.
///
/// ```
/// use policy_core::finding::with_holes_named;
///
/// assert_eq!(with_holes_named("role/\u{f0000}", &|_| "name".to_owned()), "role/{name}");
/// ```
#[must_use]
pub fn with_holes_named(text: &str, name: &dyn Fn(usize) -> String) -> String {
    with_holes(text, &|_, index| format!("{{{}}}", name(index)))
}

/// Returns a string with each hole replaced by the result of `show`, which receives the character
/// and the number.
fn with_holes(text: &str, show: &dyn Fn(char, usize) -> String) -> String {
    let write = |character: char| match hole_index(character) {
        Some(index) => show(character, index),
        None => character.to_string(),
    };
    text.chars().map(write).collect()
}

/// Returns whether a character cannot be seen for what it is: control characters, characters
/// without width or ink, those that end the line or change its direction, noncharacters, and
/// private-use characters. Of those that leave a gap, only the space can be seen.
///
/// ```
/// use policy_core::finding::is_hidden;
///
/// assert!(['\u{1b}', '\u{202e}', '\u{e000}', '\u{f0000}'].into_iter().all(is_hidden));
/// assert!(['\u{a0}', '\u{34f}', '\u{2800}', '\u{e0041}'].into_iter().all(is_hidden));
/// assert!(!['a', ' ', 'é', '部'].into_iter().any(is_hidden));
/// ```
#[must_use]
pub fn is_hidden(character: char) -> bool {
    if matches!(character, ' '..='~') {
        return false;
    }
    character.is_control()
        || character.is_whitespace()
        || matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
            | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}' | '\u{13430}'..='\u{13455}'
            | '\u{16fe4}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d159}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{10ffff}')
        || u32::from(character) & 0xfffe == 0xfffe
}

/// Returns a character as a report shows it: anything hidden becomes an escape, except a hole,
/// which is shown by its name or not at all.
pub(crate) fn visible(character: char) -> impl Iterator<Item = char> {
    escaped_if(character, is_hidden(character) && !is_hole(character))
}

fn escaped_if(character: char, is_escaped: bool) -> impl Iterator<Item = char> {
    let (plain, escaped) =
        if is_escaped { (None, Some(character.escape_unicode())) } else { (Some(character), None) };
    plain.into_iter().chain(escaped.into_iter().flatten())
}

/// Returns a string with nothing hidden in it.
fn shown(text: String) -> String {
    if text.contains(|one| is_hidden(one) && !is_hole(one)) {
        text.chars().flat_map(visible).collect()
    } else {
        text
    }
}

/// Returns a message, which may quote a whole value: on one line, with nothing hidden in it, and
/// cut in the middle if it is too long to read.
#[must_use]
pub fn presentable(message: String) -> String {
    const LONGEST: usize = 400;
    let shown = shown(message);
    let length = shown.chars().count();
    if length <= LONGEST {
        return shown;
    }
    let head: String = shown.chars().take(LONGEST / 2).collect();
    let tail: String = shown.chars().skip(length - LONGEST / 4).collect();
    format!("{head}…{tail}")
}

/// Returns the place that represents several: the statement, if they are all in one.
fn place_of_many(first: Place) -> Place {
    let Place { path, part, .. } = first;
    // A long path would be shown, although it identifies only one of them.
    const LONGEST: usize = 1_024;
    let length: usize = path.steps().iter().map(length_of).sum();
    let path = if length > LONGEST { Path::root() } else { path };
    Place { path, part, within: None }
}

fn length_of(step: &Step) -> usize {
    match step {
        Step::Index(_) => 1,
        Step::Key { name, .. } => name.len(),
    }
}

/// Returns a number with a comma before every three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// Returns a string of any length on one line, with anything [hidden](is_hidden) as escapes.
///
/// ```
/// use policy_core::finding::quoted_line;
///
/// assert_eq!(quoted_line("a\u{1b}[31m\nb"), "a\\u{1b}[31m\\u{a}b");
/// ```
#[must_use]
pub fn quoted_line(text: &str) -> String {
    text.chars().flat_map(|one| escaped_if(one, is_hidden(one))).collect()
}

/// Returns a string as a message quotes it: on one line, visible, and not too long.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut shown: String = text.chars().take(LONGEST).flat_map(visible).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown.replace('`', "'")
}

impl fmt::Display for Finding {
    /// Writes one line: the path, the level and the message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = quoted_line(&self.place.path.to_string());
        let path = if path.is_empty() { "/" } else { &path };
        write!(f, "{path}: {}: {}", self.level, self.message)?;
        match self.code {
            Some(code) => write!(f, " [{code}]"),
            None => write!(f, " [{}]", self.rule.name),
        }
    }
}
