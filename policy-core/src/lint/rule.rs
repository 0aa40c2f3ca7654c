//! What a rule is.

use super::view::{
    ActionSite, ArnSite, ConditionSite, PolicyView, PrincipalSite, ResourceSite, StatementView,
    TextSite,
};
use super::{Level, Report};

/// A rule: its name, its page, and what it looks at.
pub struct Rule {
    /// The name, in kebab case. It names the bad thing, so that "allow" reads well before it.
    pub name: &'static str,
    /// The issue codes of IAM Access Analyzer that it gives, the usual one first.
    pub codes: &'static [&'static str],
    /// The level of its findings, or the usual one. A rule that suggests never does more.
    pub level: Level,
    /// The rows of the catalogue of checks that it covers, for the conformance page; `own` where
    /// the catalogue has none.
    pub rows: &'static [&'static str],
    /// The page: Markdown with examples that run as tests.
    pub page: &'static str,
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at. The engine calls it once for each such thing.
#[derive(Clone, Copy)]
pub enum Check {
    /// Found while reading, before there is a model.
    Reading,
    /// Found while a role chain is put together.
    Chain,
    /// Found by a front end in what only the source has, such as `#[allow]`.
    Source,
    /// The whole policy.
    Policy(fn(&PolicyView<'_>, &mut Report<'_>)),
    /// Each statement.
    Statement(fn(&StatementView<'_>, &mut Report<'_>)),
    /// Each value of `Action` and `NotAction`.
    Action(fn(&ActionSite<'_>, &mut Report<'_>)),
    /// Each value of `Resource` and `NotResource`.
    Resource(fn(&ResourceSite<'_>, &mut Report<'_>)),
    /// Each principal, by type.
    Principal(fn(&PrincipalSite<'_>, &mut Report<'_>)),
    /// Each pair of operator and key.
    Condition(fn(&ConditionSite<'_>, &mut Report<'_>)),
    /// Each text that is meant as an ARN, wherever it stands.
    Arn(fn(&ArnSite<'_>, &mut Report<'_>)),
    /// Each text of a statement that its author chose: Sid, principals, actions, resources,
    /// condition keys and condition values.
    Text(fn(&TextSite<'_>, &mut Report<'_>)),
    /// Several of these.
    Several(&'static [Self]),
}

impl Rule {
    /// The first line of the page: what the rule is about.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.page.trim_start().lines().next().unwrap_or_default()
    }

    /// The page as Markdown, with a word before each example.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut markdown = String::new();
        for line in self.page.trim_end().lines() {
            let line = line.strip_prefix(' ').unwrap_or(line);
            let line = match line.strip_prefix("```json") {
                Some(words) if words.contains("finding") => "Found:\n\n```json",
                Some(_) => "Not found:\n\n```json",
                None => line,
            };
            markdown.push_str(line);
            markdown.push('\n');
        }
        markdown
    }

    /// The name as an attribute spells it.
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

/// The rule of a name (in kebab or snake case) or of an issue code.
#[must_use]
pub fn find_rule(name_or_code: &str) -> Option<&'static Rule> {
    let name = name_or_code.replace('_', "-");
    super::rules::ALL
        .iter()
        .find(|rule| rule.name == name || rule.codes.contains(&name_or_code))
        .copied()
}

/// Declares a rule with its page. The documentation comment is the page.
macro_rules! rule {
    (
        $(#[doc = $page:expr])*
        $name:ident = $kebab:literal, codes: [$($code:literal),*], level: $level:ident,
        rows: [$($row:literal),*], check: $check:expr $(,)?
    ) => {
        $(#[doc = $page])*
        pub(crate) static $name: $crate::lint::Rule = $crate::lint::Rule {
            name: $kebab,
            codes: &[$($code),*],
            level: $crate::lint::Level::$level,
            rows: &[$($row),*],
            page: concat!($($page, "\n"),*),
            check: $check,
        };
    };
}
pub(crate) use rule;
