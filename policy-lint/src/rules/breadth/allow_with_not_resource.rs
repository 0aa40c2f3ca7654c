use crate::grants::TOO_BROAD_AS_A_WHOLE;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};

rule! {
    /// `NotResource` in an `Allow` statement.
    ///
    /// It allows everything that it does not name, including what AWS adds later. With `Deny` it is the
    /// usual way to make an exception.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html>.
    RULE = "allow-with-not-resource", codes: [], level: Suggestion, rows: ["B3.9"], yields_in_statement_to: TOO_BROAD_AS_A_WHOLE, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.kind.is_identity() {
        return;
    }
    for statement in policy.statements {
        if statement.allows() && statement.resource.is_some_and(|element| element.negated) {
            let message = "the statement allows all resources except those in `NotResource`";
            report.push(
                Finding::new(&RULE, statement.element_name("NotResource"), message)
                    .help("name the needed resources in `Resource`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn only_an_allow_is_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:*", "NotResource": "arn:aws:s3:::b"},
                                                  //^^^^^^^^^^^^^ suggestion: the statement allows all resources except those in
                                                  // `NotResource`
              {"Effect": "Allow", "Action": "iam:PassRole", "NotResource": "arn:aws:s3:::b"},
              {"Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::b"},
              {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
            ]}"#,
        );
    }
}
