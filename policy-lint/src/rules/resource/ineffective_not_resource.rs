use crate::resources::{forms_of, too_many_pairs, unmatched};
use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView, quoted};

rule! {
    /// An exception in `NotResource` that none of the actions apply to.
    ///
    /// A `Deny` of `s3:GetObject` with the ARN of a bucket in `NotResource` exempts nothing, since the
    /// action applies to objects: every object is denied, including those in the bucket.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::amzn-s3-demo-bucket"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html>.
    RULE = "ineffective-not-resource", codes: [], level: Suggestion, rows: ["B3.10"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    if statement.resource.is_none_or(|element| !element.negated) {
        return;
    }
    let Ok(found) = unmatched(statement, catalog) else {
        let place = statement.element_name("NotResource");
        report.push(too_many_pairs(&RULE, place, "the actions and the resources"));
        return;
    };
    let Some(found) = found else { return };
    let action = found.meant.first().and_then(|meant| meant.first());
    for resource in found.resources {
        let forms = action.map(|action| (action, forms_of(catalog, action, Some(&resource.arn))));
        let message =
            format!("no action of the statement applies to `{}`", quoted(resource.arn.text()));
        let finding = Finding::new(&RULE, statement.resource_place(resource.index), message)
            .related(statement.element("Action"), "the actions");
        report.push(match &forms {
            Some((action, forms)) if !forms.is_empty() => {
                finding.help(format!("the exception has no effect: `{action}` applies to {forms}"))
            }
            _ => finding.help("the exception has no effect"),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn exceptions_for_other_actions_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::ServiceControl,
            r#""Effect": "Deny", "Action": ["s3:GetObject", "s3:PutObject"], "NotResource": ["arn:aws:s3:::b/*",
              "arn:aws:s3:::b"]
            //^^^^^^^^^^^^^^^^ suggestion: no action of the statement applies to `arn:aws:s3:::b`
            "#,
        );
    }

    #[test]
    fn exceptions_that_spare_something_are_quiet() {
        for elements in [
            r#""Effect": "Deny", "Action": "s3:*", "NotResource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#,
            r#""Effect": "Deny", "NotAction": "s3:*", "NotResource": "arn:aws:s3:::b""#,
            r#""Effect": "Deny", "Action": "*", "NotResource": "arn:aws:s3:::b""#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Identity, elements);
        }
    }
}
