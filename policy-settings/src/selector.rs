//! Which findings a name means.

use policy_core::finding::Finding;
use policy_core::reading::is_of_reading;
use policy_core::rule::Rule;
use policy_core::suggest::{did_you_mean, nearest};
use policy_lint::all_rules;
use policy_lint::find_rule;

use crate::WordError;

/// The findings that the name of a rule or an issue code of IAM Access Analyzer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// All findings of a rule.
    Rule(&'static Rule),
    /// The findings of a rule with a code.
    Code(&'static Rule, &'static str),
}

impl Selector {
    /// Reads a name, in kebab or snake case, or a code.
    ///
    /// # Errors
    ///
    /// There is no such rule. The text says which are near.
    ///
    /// ```
    /// use policy_settings::Selector;
    ///
    /// assert_eq!(Selector::parse("missing_version"), Selector::parse("missing-version"));
    /// let error = Selector::parse("misng-version").unwrap_err();
    /// assert!(error.to_string().contains("did you mean `missing-version`"));
    /// ```
    pub fn parse(word: &str) -> Result<Self, WordError> {
        let rule = find_rule(word).ok_or_else(|| WordError::new(unknown_rule(word)))?;
        let code = rule.codes.iter().find(|code| **code == word);
        Ok(code.map_or(Self::Rule(rule), |code| Self::Code(rule, code)))
    }

    /// Reads the name of what is to be left out.
    ///
    /// # Errors
    ///
    /// There is no such rule, or without what it asks for there is no policy.
    pub fn parse_allowed(word: &str) -> Result<Self, WordError> {
        let selector = Self::parse(word)?;
        selector.check_changed()?;
        Ok(selector)
    }

    /// Whether the findings can be anything but errors: what is found while reading leaves no policy.
    pub(crate) fn check_changed(&self) -> Result<(), WordError> {
        let rule = self.rule();
        if is_of_reading(rule) {
            return Err(WordError::new(format!(
                "`{}` stays an error; without what it asks for there is no policy",
                rule.name
            )));
        }
        Ok(())
    }

    /// Whether a finding is meant.
    #[must_use]
    pub fn covers(&self, finding: &Finding) -> bool {
        match self {
            Self::Rule(rule) => finding.rule() == *rule,
            Self::Code(rule, code) => finding.rule() == *rule && finding.code() == Some(code),
        }
    }

    /// The rule of the findings.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        match self {
            Self::Rule(rule) | Self::Code(rule, _) => rule,
        }
    }
}

/// What to say of a word that is neither a rule nor a code.
#[must_use]
pub fn unknown_rule(word: &str) -> String {
    let names = all_rules().map(|rule| rule.name);
    let mut near = nearest(&word.replace('_', "-"), names, 3);
    if near.is_empty() {
        let codes = all_rules().flat_map(|rule| rule.codes).copied();
        near = nearest(word, codes, 3);
    }
    let hint = match did_you_mean(&near) {
        hint if hint.is_empty() => "`iam-policy explain --all` prints all rules".to_owned(),
        hint => hint,
    };
    format!("there is no rule or code `{word}`; {hint}")
}
