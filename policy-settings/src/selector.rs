//! The findings that a name refers to.

use policy_core::finding::Finding;
use policy_core::reading::is_of_reading;
use policy_core::rule::Rule;
use policy_core::suggest::{did_you_mean, nearest};
use policy_lint::{all_rules, find_rule, rules_of};

use crate::WordError;

/// The findings that a rule name or an IAM Access Analyzer issue code refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// All findings of a rule.
    Rule(&'static Rule),
    /// All findings with a code, whatever their rule.
    Code(&'static str),
}

impl Selector {
    /// Parses a name, in kebab or snake case, or a code.
    ///
    /// # Errors
    ///
    /// There is no such rule. The message suggests similar names.
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

    /// Finds a name or a code, if there is such a rule.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        let mut codes = all_rules().flat_map(|rule| rule.codes);
        match codes.find(|code| **code == word) {
            Some(code) => Some(Self::Code(code)),
            None => find_rule(word).map(Self::Rule),
        }
    }

    /// Parses the name of a rule or code to leave out.
    ///
    /// # Errors
    ///
    /// There is no such rule, or a document that breaks it is not a policy.
    pub fn parse_allowed(word: &str) -> Result<Self, WordError> {
        let selector = Self::parse(word)?;
        selector.check_changed()?;
        Ok(selector)
    }

    /// Returns an error if the findings are always errors.
    pub(crate) fn check_changed(&self) -> Result<(), WordError> {
        if self.is_fixed() {
            return Err(WordError::new(format!(
                "`{}` is always an error; a document that breaks it cannot be read as a policy",
                self.name()
            )));
        }
        Ok(())
    }

    /// Whether all the findings are always errors: with findings from reading, there is no policy.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        rules_of(self.name()).all(is_of_reading)
    }

    /// Whether it refers to a finding.
    #[must_use]
    pub fn covers(&self, finding: &Finding) -> bool {
        match self {
            Self::Rule(rule) => finding.rule() == *rule,
            Self::Code(code) => finding.code() == Some(code),
        }
    }

    /// Whether it refers to a finding that can be left out.
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

/// The message for a word that is neither a rule nor a code.
#[must_use]
pub fn unknown_rule(word: &str) -> String {
    let names = all_rules().map(|rule| rule.name);
    let mut near = nearest(&word.replace('_', "-"), names, 3);
    if near.is_empty() {
        let codes = all_rules().flat_map(|rule| rule.codes).copied();
        near = nearest(word, codes, 3);
    }
    let hint = match did_you_mean(&near) {
        hint if hint.is_empty() => "run `iam-policy explain --all` for all rules".to_owned(),
        hint => hint,
    };
    format!("unknown rule or code `{word}`; {hint}")
}
