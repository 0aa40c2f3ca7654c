use std::cell::OnceCell;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PolicyView, Report, StatementView};
use policy_core::model::{BaseOperator, Condition, Effect, Family, is_bool};

rule! {
    /// A condition on `aws:MultiFactorAuthPresent` that lets requests without MFA pass.
    ///
    /// Requests with long-term access keys do not send the key at all, and temporary credentials without
    /// MFA send `false`. Use `Bool` with `true` in an `Allow`, and `BoolIfExists` with `false` in a
    /// `Deny`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html>.
    RULE = "weak-mfa-condition", codes: [], level: SecurityWarning,
    rows: ["B5.29"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let denials = Denials::of(policy);
    for statement in policy.statements {
        for site in statement.condition_sites() {
            if site.is_key(KEY)
                && let Some(weakness) = weakness(&denials, &site)
            {
                report.push(finding(&site, weakness));
            }
        }
    }
}

const KEY: &str = "aws:MultiFactorAuthPresent";

/// What the policy denies, determined on first use.
struct Denials<'p> {
    policy: &'p PolicyView<'p>,
    of_falsehood: OnceCell<bool>,
    of_absence: OnceCell<bool>,
}

impl<'p> Denials<'p> {
    const fn of(policy: &'p PolicyView<'p>) -> Self {
        Self { policy, of_falsehood: OnceCell::new(), of_absence: OnceCell::new() }
    }

    fn of_falsehood(&self) -> bool {
        *self.of_falsehood.get_or_init(|| denies_falsehood(self.policy))
    }

    fn of_absence(&self) -> bool {
        *self.of_absence.get_or_init(|| denies_absence(self.policy))
    }
}

/// How requests without MFA pass.
#[derive(Clone, Copy)]
enum Weakness {
    AllowsWithout,
    AllowsAbsent,
    AllowsPresent,
    DeniesFalseOnly,
    DeniesAbsentOnly,
}

fn weakness(denials: &Denials<'_>, site: &ConditionSite<'_>) -> Option<Weakness> {
    let operator = site.condition.operator;
    let [value] = site.values() else { return None };
    if !is_bool(value.as_str()) {
        return None;
    }
    let says_true = value.as_str().eq_ignore_ascii_case("true");
    let effect = site.statement.effect?;
    if operator.base == BaseOperator::Null {
        return match (effect, says_true) {
            (Effect::Allow, true) => Some(Weakness::AllowsWithout),
            (Effect::Allow, false) if !asks_for_mfa(&site.statement) => {
                Some(Weakness::AllowsPresent)
            }
            (Effect::Deny, true) if !denials.of_falsehood() && !asks_more(site) => {
                Some(Weakness::DeniesAbsentOnly)
            }
            _ => None,
        };
    }
    // A string operator compares the same two values.
    if !matches!(operator.family(), Family::Bool | Family::String) {
        return None;
    }
    let asks_true = says_true != operator.is_negated();
    let takes_absence = operator.if_exists || operator.is_negated();
    match effect {
        Effect::Allow if !asks_true => Some(Weakness::AllowsWithout),
        Effect::Allow if takes_absence => Some(Weakness::AllowsAbsent),
        Effect::Deny if !asks_true && !takes_absence && !denials.of_absence() => {
            Some(Weakness::DeniesFalseOnly)
        }
        _ => None,
    }
}

/// Returns whether the statement has another condition on the key; the two together can be intended.
fn asks_more(site: &ConditionSite<'_>) -> bool {
    struct More(bool);
    let statement = &site.statement;
    let of_key = || statement.condition_sites().filter(|other| other.is_key(KEY));
    statement.once(|| More(of_key().nth(1).is_some())).0
}

/// Returns whether a statement denies requests in which the key is present and says that there was no
/// MFA.
fn denies_falsehood(policy: &PolicyView<'_>) -> bool {
    let denies = policy.statements.iter().filter(|it| it.effect == Some(Effect::Deny));
    denies.flat_map(|statement| statement.conditions).any(|condition| {
        let operator = condition.operator;
        condition.key.eq_ignore_ascii_case("aws:MultiFactorAuthAge")
            || (condition.key.eq_ignore_ascii_case(KEY)
                && operator.base != BaseOperator::Null
                && condition.values().any(|value| {
                    value.as_str().eq_ignore_ascii_case("false") != operator.is_negated()
                }))
    })
}

/// Returns whether another condition of the statement is true only after MFA.
fn asks_for_mfa(statement: &StatementView<'_>) -> bool {
    struct Asks(bool);
    let is_asked = |condition: &Condition| {
        let bool_of = condition.operator.base == BaseOperator::Bool
            && condition.key.eq_ignore_ascii_case(KEY);
        bool_of || condition.key.eq_ignore_ascii_case("aws:MultiFactorAuthAge")
    };
    statement.once(|| Asks(statement.conditions.iter().any(is_asked))).0
}

/// Returns whether another statement denies requests without the key.
fn denies_absence(policy: &PolicyView<'_>) -> bool {
    let denies = policy.statements.iter().filter(|it| it.effect == Some(Effect::Deny));
    denies.flat_map(|statement| statement.conditions).any(|condition| {
        condition.operator.base == BaseOperator::Null
            && condition.key.to_ascii_lowercase().starts_with("aws:multifactorauth")
            && condition.values().any(|value| value.as_str().eq_ignore_ascii_case("true"))
    })
}

fn finding(site: &ConditionSite<'_>, weakness: Weakness) -> Finding {
    let allow = "write `\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}`";
    let (message, help) = match weakness {
        Weakness::AllowsWithout => ("this allows requests that were made without MFA", allow),
        Weakness::AllowsAbsent => {
            ("this also allows access keys, which send no `aws:MultiFactorAuthPresent`", allow)
        }
        Weakness::AllowsPresent => {
            ("the key is also present, with the value `false`, in sessions without MFA", allow)
        }
        Weakness::DeniesFalseOnly => (
            "this does not deny access keys, which send no `aws:MultiFactorAuthPresent`",
            "write `BoolIfExists`",
        ),
        Weakness::DeniesAbsentOnly => (
            "this does not deny sessions without MFA, in which the key is `false`",
            "write `\"BoolIfExists\": {\"aws:MultiFactorAuthPresent\": \"false\"}`",
        ),
    };
    Finding::new(&RULE, site.values_place(), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn an_allow_without_mfa_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Bool": {"aws:multiFactorAuthPresent": "false"}
                                                     //^^^^^^^ security-warning: this allows requests that were made without MFA
            }}]}"#,
        );
    }

    #[test]
    fn an_allow_of_absence_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "BoolIfExists": {"aws:MultiFactorAuthPresent": true}
                                                             //^^^^ security-warning: this also allows access keys, which send no
                                                             // `aws:MultiFactorAuthPresent`
            }}]}"#,
        );
    }

    #[test]
    fn presence_alone_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Null": {"aws:MultiFactorAuthPresent": "false"}
                                                     //^^^^^^^ security-warning: the key is also present, with the value `false`, in
                                                     // sessions without MFA
            }}]}"#,
        );
    }

    #[test]
    fn presence_and_truth_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Null": {"aws:MultiFactorAuthPresent": "false"}, "Bool": {"aws:MultiFactorAuthPresent": "true"},
                "BoolIfExists": {"aws:MultiFactorAuthPresent": "󰀀"}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_that_misses_absence_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Bool": {"aws:MultiFactorAuthPresent": "false"}
                                                     //^^^^^^^ security-warning: this does not deny access keys, which send no
                                                     // `aws:MultiFactorAuthPresent`
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_of_absence_alone_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Null": {"aws:MultiFactorAuthPresent": "true"}
                                                     //^^^^^^ security-warning: this does not deny sessions without MFA, in which the key is
                                                     // `false`
            }}]}"#,
        );
    }

    #[test]
    fn operators_for_texts_are_read_like_those_for_booleans() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringNotEquals": {"aws:MultiFactorAuthPresent": "true"},
                                                                //^^^^^^ security-warning: this allows requests that were made without MFA
                "StringNotLike": {"aws:MultiFactorAuthPresent": "false"},
                                                              //^^^^^^^ security-warning: this also allows access keys, which send no
                                                              // `aws:MultiFactorAuthPresent`
                "StringEquals": {"aws:MultiFactorAuthPresent": "true"}
            }}, {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals":
            {"aws:MultiFactorAuthPresent": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn a_second_deny_makes_it_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Bool": {"aws:MultiFactorAuthPresent": "false"}}}, {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Null": {"aws:MultiFactorAuthAge": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_with_if_exists_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}
            }}]}"#,
        );
    }
}
