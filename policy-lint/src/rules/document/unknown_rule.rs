use crate::rule::rule;
use crate::{Check, Finding, Rule, all_rules, quoted};
use policy_core::path::Place;
use policy_core::suggest::{did_you_mean, nearest};

rule! {
    /// An `#[allow]`, `#[warn]` or `#[deny]` for a rule that does not exist.
    ///
    /// Rules are named in snake case, or by their IAM Access Analyzer issue code.
    ///
    /// ```text
    /// #[allow(unkown_action, reason = "newer than the data")]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>
    /// for the issue codes.
    RULE = "unknown-rule", codes: [], level: Error, rows: ["own"], check: Check::Source,
}

/// Returns the finding for a name that no rule has.
#[must_use]
pub fn finding(place: Place, name: &str) -> Finding {
    let message = format!("unknown rule `{}`", quoted(name));
    Finding::new(&RULE, place, message).help(help(name))
}

fn help(name: &str) -> String {
    let code = name.contains('_') && name.bytes().all(|byte| !byte.is_ascii_lowercase());
    let names: Vec<String> = if code {
        all_rules().flat_map(|rule| rule.codes).map(|code| (*code).to_owned()).collect()
    } else {
        all_rules().map(Rule::snake_name).collect()
    };
    let near = nearest(&name.replace('-', "_"), names.iter().map(String::as_str), 3);
    if near.is_empty() {
        "run `iam-policy explain --all` to print all rules".to_owned()
    } else {
        did_you_mean(&near)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rule_or_code_is_shown() {
        assert!(help("mising_version").starts_with("did you mean `missing_version`"));
        assert!(help("missing-versoin").starts_with("did you mean `missing_version`"));
        assert!(help("MISING_VERSION").starts_with("did you mean `MISSING_VERSION`"));
        assert!(help("everything at all").contains("explain --all"));
    }
}
