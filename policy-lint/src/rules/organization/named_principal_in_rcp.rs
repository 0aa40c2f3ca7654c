use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::{PolicyKind, Principals};

rule! {
    /// A resource control policy whose principal is not the bare `*`.
    ///
    /// A statement of a resource control policy applies to everyone. AWS Organizations rejects every
    /// principal except `"*"`, and rejects `NotPrincipal`. To exempt principals, use a condition.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": {"AWS": "111122223333"}, "Action": "s3:*", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html>.
    RULE = "named-principal-in-rcp", codes: ["RCP_SYNTAX_ERROR_PRINCIPAL"], level: Error,
    rows: ["A76"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(principal) = statement.principal else { return };
    if statement.kind() != PolicyKind::ResourceControl {
        return;
    }
    let everyone = matches!(principal.principals, Principals::Everyone);
    let (place, message) = if principal.is_negated() {
        let place = statement.element_name("NotPrincipal");
        (place, "a resource control policy cannot have `NotPrincipal`")
    } else if everyone {
        return;
    } else {
        let place = statement.element("Principal");
        (place, "the principal of a resource control policy must be the bare `*`")
    };
    report.push(Finding::new(&RULE, place, message).help(
        "write `\"Principal\": \"*\"` and add a condition, such as one on `aws:PrincipalArn`",
    ));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn only_the_bare_star_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::ResourceControl,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": "*"},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": {"AWS": "*"}},
                                                                               //^^^^^^^^^^^^ error: the principal of a resource control
                                                                               // policy must be the bare `*`
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "NotPrincipal": "*"}
                                                                  //^^^^^^^^^^^^^^ error: a resource control policy cannot have
                                                                  // `NotPrincipal`
            ]}"#,
        );
    }
}
