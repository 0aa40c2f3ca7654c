//! The description of a rule, separate from what it checks.

use crate::level::Level;

/// A rule: its name, its page, and its relations to other rules.
///
/// What it checks is defined in the crate `policy-lint`, which has the list of all rules; the rules
/// of [`reading`](crate::reading) apply before there is a policy to check.
#[non_exhaustive]
pub struct Rule {
    /// The name, in kebab case. It names the problem, so that "allow" reads well before it.
    pub name: &'static str,
    /// The IAM Access Analyzer issue codes that it reports, the usual one first.
    pub codes: &'static [&'static str],
    /// The level of its findings, or the usual one. A rule that suggests never reports more.
    pub level: Level,
    /// The rows of the catalog of checks that it covers, for the conformance page; `own` if the
    /// catalog has none.
    pub rows: &'static [&'static str],
    /// The names or codes of the rules that report the same mistake better: if one of them has a
    /// finding at an overlapping place, this rule's finding is dropped.
    pub yields_to: &'static [&'static str],
    /// The names or codes of the rules to which it yields if they have a finding anywhere in the
    /// statement.
    pub yields_in_statement_to: &'static [&'static str],
    /// Whether it requires a condition, or judges what is allowed without one. If a condition could
    /// not be read, it may be the one required, and the finding is dropped.
    pub asks_for_condition: bool,
    /// The page: Markdown with examples that run as tests.
    pub page: &'static str,
}

impl Rule {
    /// Creates a rule with its page, without codes and rows, which yields to no other.
    #[must_use]
    pub const fn new(name: &'static str, level: Level, page: &'static str) -> Self {
        Self {
            name,
            codes: &[],
            level,
            rows: &[],
            yields_to: &[],
            yields_in_statement_to: &[],
            asks_for_condition: false,
            page,
        }
    }

    /// Returns the first line of the page: the subject of the rule.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.page.trim_start().lines().next().unwrap_or_default()
    }

    /// Returns the page as Markdown, with a word before each example.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut markdown = String::new();
        for line in self.page.trim_end().lines() {
            let line = line.strip_prefix(' ').unwrap_or(line);
            let line = match line.strip_prefix("```json") {
                Some(words) if words.contains("finding") => "Reported:\n\n```json",
                Some(_) => "Not reported:\n\n```json",
                None => line,
            };
            markdown.push_str(line);
            markdown.push('\n');
        }
        markdown
    }

    /// Returns the name as written in an attribute.
    #[must_use]
    pub fn snake_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({})", self.name)
    }
}

/// Declares a [`Rule`] with its page, which is the documentation comment.
///
/// ```
/// use policy_core::declare_rule;
///
/// declare_rule! {
///     /// A statement that allows nothing.
///     RULE = "empty-grant", codes: [], level: Warning, rows: ["own"],
///     yields_to: &["missing-action"],
/// }
/// assert_eq!(RULE.summary(), "A statement that allows nothing.");
/// assert!(!RULE.asks_for_condition);
/// ```
#[macro_export]
macro_rules! declare_rule {
    (
        $(#[doc = $page:expr])*
        $name:ident = $kebab:literal, codes: [$($code:literal),* $(,)?], level: $level:ident,
        rows: [$($row:literal),* $(,)?] $(, yields_to: $others:expr)?
        $(, yields_in_statement_to: $others_in_statement:expr)? $(, asks_for_condition: $asks:literal)? $(,)?
    ) => {
        $(#[doc = $page])*
        pub static $name: $crate::rule::Rule = {
            let level = $crate::finding::Level::$level;
            let mut rule = $crate::rule::Rule::new($kebab, level, concat!($($page, "\n"),*));
            rule.codes = &[$($code),*];
            rule.rows = &[$($row),*];
            $(rule.yields_to = $others;)?
            $(rule.yields_in_statement_to = $others_in_statement;)?
            $(rule.asks_for_condition = $asks;)?
            rule
        };
    };
}
