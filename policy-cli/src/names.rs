//! Words of the options that name rules and levels.

use policy_core::lint::{Finding, Level, Rule, find_rule, rules};
use policy_core::suggest::{did_you_mean, join_or, nearest};

/// What an `--allow` leaves out.
#[derive(Clone, Debug)]
pub(crate) enum Allow {
    /// All findings of a rule.
    Rule(&'static Rule),
    /// The findings with a code.
    Code(String),
}

impl Allow {
    pub(crate) fn parse(word: &str) -> Result<Self, String> {
        let rule = find_rule(word).ok_or_else(|| unknown_rule(word))?;
        let is_code = rule.codes.contains(&word);
        Ok(if is_code { Self::Code(word.to_owned()) } else { Self::Rule(rule) })
    }

    pub(crate) fn covers(&self, finding: &Finding) -> bool {
        match self {
            Self::Rule(rule) => finding.rule() == *rule,
            Self::Code(code) => finding.code() == Some(code),
        }
    }
}

/// What to say of a word that is neither a rule nor a code.
pub(crate) fn unknown_rule(word: &str) -> String {
    let names = rules::ALL.iter().map(|rule| rule.name);
    let mut near = nearest(&word.replace('_', "-"), names, 3);
    if near.is_empty() {
        let codes = rules::ALL.iter().flat_map(|rule| rule.codes).copied();
        near = nearest(word, codes, 3);
    }
    let hint = match did_you_mean(&near) {
        hint if hint.is_empty() => "`iam-policy explain --all` prints all rules".to_owned(),
        hint => hint,
    };
    format!("there is no rule or code `{word}`; {hint}")
}

pub(crate) fn parse_level(word: &str) -> Result<Level, String> {
    Level::parse(word).ok_or_else(|| {
        let words = [Level::Error, Level::SecurityWarning, Level::Warning, Level::Suggestion];
        format!("expected {}", join_or(&words.map(Level::as_str)))
    })
}
