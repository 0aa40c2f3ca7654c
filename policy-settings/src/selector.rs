//! Which findings a name means.

use policy_core::finding::Finding;
use policy_core::reading::is_of_reading;
use policy_core::rule::Rule;
use policy_core::suggest::{did_you_mean, nearest};
use policy_lint::{all_rules, find_rule, rules_of};

use crate::WordError;

/// The findings that the name of a rule or an issue code of IAM Access Analyzer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// All findings of a rule.
    Rule(&'static Rule),
    /// All findings with a code, whichever rule they are of.
    Code(&'static str),
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
        Self::find(word).ok_or_else(|| WordError::new(unknown_rule(word)))
    }

    /// Reads a name or a code, where there is such a one.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        let mut codes = all_rules().flat_map(|rule| rule.codes);
        match codes.find(|code| **code == word) {
            Some(code) => Some(Self::Code(code)),
            None => find_rule(word).map(Self::Rule),
        }
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

    /// Whether the findings can be anything but errors.
    pub(crate) fn check_changed(&self) -> Result<(), WordError> {
        if self.is_fixed() {
            return Err(WordError::new(format!(
                "`{}` stays an error; without what it asks for there is no policy",
                self.name()
            )));
        }
        Ok(())
    }

    /// Whether all the findings are errors whatever is said of them: what is found while reading leaves
    /// no policy.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        rules_of(self.name()).all(is_of_reading)
    }

    /// Whether a finding is meant.
    #[must_use]
    pub fn covers(&self, finding: &Finding) -> bool {
        match self {
            Self::Rule(rule) => finding.rule() == *rule,
            Self::Code(code) => finding.code() == Some(code),
        }
    }

    /// Whether a finding is meant and can be left out.
    #[must_use]
    pub fn leaves_out(&self, finding: &Finding) -> bool {
        self.covers(finding) && !is_of_reading(finding.rule())
    }

    /// The name of the rule, or the code.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Rule(rule) => rule.name,
            Self::Code(code) => code,
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
