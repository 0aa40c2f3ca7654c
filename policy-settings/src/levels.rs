//! The levels that a project sets for rules.

use policy_core::finding::{Finding, Level};
use policy_core::reading::is_of_reading;
use policy_core::suggest::{did_you_mean, join_or, nearest};

use crate::{Selector, WordError};

/// How the findings of a rule are treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// They are left out.
    Allow,
    /// They have this level.
    Level(Level),
}

/// Other tools' names for the levels.
const SYNONYMS: [(&[&str], &str); 4] = [
    (&["deny", "forbid", "fail", "high", "critical"], "error"),
    (&["warn", "medium"], "warning"),
    (&["info", "note", "hint", "notice", "low", "suggest"], "suggestion"),
    (&["off", "none", "ignore", "skip", "disable", "disabled", "silent"], "allow"),
];

impl Choice {
    pub(crate) fn parse(word: &str) -> Result<Self, WordError> {
        if word == "allow" {
            return Ok(Self::Allow);
        }
        Level::parse(word).map(Self::Level).ok_or_else(|| {
            let words: Vec<&str> =
                Level::ALL.map(Level::as_str).into_iter().chain(["allow"]).collect();
            let near = match SYNONYMS.iter().find(|(others, _)| others.contains(&word)) {
                Some((_, level)) => vec![*level],
                None => nearest(word, words.iter().copied(), 2),
            };
            let hint = match did_you_mean(&near) {
                hint if hint.is_empty() => format!("expected {}", join_or(&words)),
                hint => hint,
            };
            WordError::new(format!("`{word}` is not a level; {hint}"))
        })
    }
}

/// The choice for a rule or a code, and the reason for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSetting {
    /// The findings that it applies to.
    pub selector: Selector,
    /// How they are treated.
    pub choice: Choice,
    /// The reason.
    pub reason: Option<String>,
}

impl RuleSetting {
    /// Whether the rule can have this setting.
    pub(crate) fn check(&self) -> Result<(), WordError> {
        if self.choice == Choice::Level(Level::Error) {
            return Ok(());
        }
        self.selector.check_changed()
    }
}

/// A finding with the level from the settings, or `None` if they leave it out. A code takes precedence over
/// its rule.
pub(crate) fn apply(settings: &[RuleSetting], finding: Finding) -> Option<Finding> {
    let by_code = settings
        .iter()
        .find(|it| matches!(it.selector, Selector::Code(..)) && it.selector.covers(&finding));
    let setting = by_code.or_else(|| settings.iter().find(|it| it.selector.covers(&finding)));
    match setting.map(|setting| setting.choice) {
        None => Some(finding),
        Some(choice) if choice != Choice::Level(Level::Error) && is_of_reading(finding.rule()) => {
            // Another rule also has the code.
            Some(finding)
        }
        Some(Choice::Allow) => None,
        Some(Choice::Level(level)) => Some(finding.leveled(level)),
    }
}
