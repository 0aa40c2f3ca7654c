use crate::lint::rule::rule;
use crate::lint::{Check, Finding, quoted};
use crate::path::Place;
use crate::suggest::{did_you_mean, nearest};

rule! {
    /// An attribute or option that names a rule that does not exist.
    ///
    /// A misspelt name would silence nothing, or something else than was meant.
    ///
    /// ```text
    /// #[allow(wildcard_principle, reason = "every account of the organization")]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html>.
    RULE = "unknown-rule", codes: [], level: Error, rows: ["allow"], check: Check::Attribute,
}

/// The finding for a name that no rule has.
#[must_use]
pub fn finding(place: Place, name: &str) -> Finding {
    let message = format!("`{}` is no rule", quoted(name));
    let kebab = name.replace('_', "-");
    let near = nearest(&kebab, super::ALL.iter().map(|rule| rule.name), 2);
    let near: Vec<String> = near.iter().map(|name| name.replace('-', "_")).collect();
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let help = if near.is_empty() {
        "`iam-policy explain --all` lists the rules".to_owned()
    } else {
        did_you_mean(&near)
    };
    Finding::new(&RULE, place, message).help(help)
}
