use crate::grants::TOO_BROAD_AS_A_WHOLE;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};
use policy_core::model::PolicyKind;

rule! {
    /// `NotAction` in an `Allow` statement.
    ///
    /// It allows everything that it does not name, including what AWS adds later; in a role trust
    /// policy it allows every way to assume the role. With `Deny` it is the usual way to make an
    /// exception.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html>.
    RULE = "allow-with-not-action", codes: [], level: Suggestion, rows: ["B2.9"], yields_in_statement_to: TOO_BROAD_AS_A_WHOLE, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.kind.is_identity() && policy.kind != PolicyKind::Trust {
        return;
    }
    for statement in policy.statements {
        if statement.allows() && statement.action.is_some_and(|element| element.negated) {
            let message = "the statement allows all actions except those in `NotAction`";
            report.push(
                Finding::new(&RULE, statement.element_name("NotAction"), message)
                    .help("name the needed actions in `Action`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn only_an_allow_is_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "NotAction": "iam:*", "Resource": "arn:aws:s3:::b"},
                                //^^^^^^^^^^^ suggestion: the statement allows all actions except those in `NotAction`
              {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"},
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"},
              {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
            ]}"#,
        );
    }

    #[test]
    fn a_trust_names_its_actions_too() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "NotAction": "sts:TagSession"},
                                                                      //^^^^^^^^^^^ suggestion: the statement allows all actions except
                                                                      // those in `NotAction`
              {"Effect": "Deny", "Principal": {"AWS": "123456789012"}, "NotAction": "sts:TagSession"}
            ]}"#,
        );
    }
}
