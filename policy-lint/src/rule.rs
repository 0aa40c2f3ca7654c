//! What a rule checks, and the list of all rules.

use policy_core::rule::Rule;
use policy_core::sort::sort_by_key;

use super::Report;
use super::rules::ALL;
use super::view::{
    ActionSite, ArnSite, ConditionSite, PolicyView, PrincipalSite, ResourceSite, StatementView,
    TextSite,
};

/// What a rule checks. The engine calls the rule once for each such part.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Found while reading, before there is a model.
    Reading,
    /// Found while a request is read.
    Request,
    /// Found while a role chain is assembled.
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
    /// Each string that is meant as an ARN, wherever it appears.
    Arn(fn(&ArnSite<'_>, &mut Report<'_>)),
    /// Each string of a statement that its author chose: Sid, principals, actions, resources,
    /// condition keys and condition values.
    Text(fn(&TextSite<'_>, &mut Report<'_>)),
    /// Several of these.
    Several(&'static [Self]),
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The document as a whole, its strings and its elements.
    Document,
    /// `Action` and `NotAction`.
    Action,
    /// ARNs, wherever they appear.
    Arn,
    /// `Resource` and `NotResource`.
    Resource,
    /// `Principal` and `NotPrincipal`.
    Principal,
    /// `Condition`.
    Condition,
    /// Identity providers and the claims of their tokens.
    Federation,
    /// Trust policies of roles.
    Trust,
    /// AWS Organizations policies.
    Organization,
    /// Role chains.
    Chain,
    /// Contracts that a policy must keep.
    Contract,
    /// How much is granted, and to whom.
    Breadth,
    /// A project's own settings.
    Project,
}

impl Subject {
    /// All subjects, in the order of the documentation.
    pub const ALL: [Self; 13] = [
        Self::Document,
        Self::Action,
        Self::Arn,
        Self::Resource,
        Self::Principal,
        Self::Condition,
        Self::Federation,
        Self::Trust,
        Self::Organization,
        Self::Chain,
        Self::Contract,
        Self::Breadth,
        Self::Project,
    ];

    /// Returns the heading of the subject's rules in the documentation.
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Document => "The document",
            Self::Action => "Actions",
            Self::Arn => "ARNs",
            Self::Resource => "Resources",
            Self::Principal => "Principals",
            Self::Condition => "Conditions",
            Self::Federation => "Federation",
            Self::Trust => "Trust policies",
            Self::Organization => "AWS Organizations policies",
            Self::Chain => "Role chains",
            Self::Contract => "Contracts",
            Self::Breadth => "Broad permissions",
            Self::Project => "Project settings",
        }
    }
}

/// A rule as it appears in the list of rules.
#[derive(Clone, Copy)]
pub struct ListedRule {
    /// The rule.
    pub rule: &'static Rule,
    /// What it is about.
    pub subject: Subject,
    /// What it checks.
    pub(crate) check: Check,
}

impl ListedRule {
    /// Whether its findings come from a policy's document alone, and not from a role chain, a request or
    /// something that only the source has.
    #[must_use]
    pub const fn sees_documents(&self) -> bool {
        !matches!(self.check, Check::Chain | Check::Request | Check::Source)
    }
}

/// Returns the rule with a name, in kebab or snake case.
///
/// ```
/// let rule = policy_lint::find_rule("unknown_action").unwrap();
/// assert_eq!(rule.name, "unknown-action");
/// ```
#[must_use]
pub fn find_rule(name: &str) -> Option<&'static Rule> {
    let name = name.replace('_', "-");
    all_rules().find(|rule| rule.name == name)
}

/// Returns the rules that a name or an issue code denotes: the rule with the name, or all rules with the
/// code.
///
/// ```
/// let names = |word| policy_lint::rules_of(word).map(|rule| rule.name).collect::<Vec<_>>();
/// assert_eq!(names("foreign_action"), ["foreign-action"]);
/// assert_eq!(
///     names("UNSUPPORTED_ACTION_IN_POLICY"),
///     ["account-action-in-resource-policy", "foreign-action"],
/// );
/// ```
pub fn rules_of(name_or_code: &str) -> impl Iterator<Item = &'static Rule> {
    let name = name_or_code.replace('_', "-");
    all_rules().filter(move |rule| rule.name == name || rule.codes.contains(&name_or_code))
}

/// Returns all rules, ordered by name.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> + Clone {
    listed_rules().iter().map(|listed| listed.rule)
}

/// Returns all rules as they appear in the list, ordered by name.
#[must_use]
pub fn listed_rules() -> &'static [ListedRule] {
    static SORTED: std::sync::OnceLock<Vec<ListedRule>> = std::sync::OnceLock::new();
    SORTED.get_or_init(|| {
        let mut sorted = ALL.to_vec();
        sort_by_key(&mut sorted, |listed| listed.rule.name);
        sorted
    })
}

/// Declares a rule with its page, and what it checks.
macro_rules! rule {
    (
        $(#[doc = $page:expr])*
        $name:ident = $kebab:literal, codes: $codes:tt, level: $level:ident, rows: $rows:tt,
        $(yields_to: $yields:expr,)? $(yields_in_statement_to: $yields_in_statement:expr,)?
        $(asks_for_condition: $asks:literal,)? check: $check:expr $(,)?
    ) => {
        policy_core::declare_rule! {
            $(#[doc = $page])*
            $name = $kebab, codes: $codes, level: $level, rows: $rows
            $(, yields_to: $yields)? $(, yields_in_statement_to: $yields_in_statement)?
            $(, asks_for_condition: $asks)?
        }

        pub(crate) const CHECK: $crate::Check = $check;
    };
}
pub(crate) use rule;
