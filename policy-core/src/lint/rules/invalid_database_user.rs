use crate::lint::rule::rule;
use crate::lint::{Check, ConditionSite, Finding, Report, quoted};
use crate::model::{
    ArnFields, BaseOperator, DatabaseUserArn, ExternalId, PolicyKind, PrincipalType,
    ServicePrincipalParts, ValueError, has_variable,
};

rule! {
    /// An external id of Amazon Redshift that is nearly the ARN of a database user.
    ///
    /// Redshift sends the ARN of the database user as the external id of the first role of a chain:
    /// `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>`, and for Redshift Serverless
    /// `…:dbuser:serverless-<account>-<workgroup id>/<user>`. Another ARN never matches. An external
    /// id that is no ARN is accepted.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": ["arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1", "arn:aws:redshift:us-west-2:123456789012:dbuser:serverless-123456789012-a1b2c3/IAMR:Loader"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-database-users.html>.
    RULE = "invalid-database-user", codes: [], level: Error, rows: ["B8.7"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator.base;
    if !site.is_key("sts:ExternalId")
        || site.statement.kind != PolicyKind::Trust
        || !operator.is_positive_string()
    {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        // A pattern is not looked into, and a literal wildcard has a rule of its own.
        if !text.starts_with("arn:") || text.contains(['*', '?']) || has_variable(text) {
            continue;
        }
        // A character that no external id has is a finding already.
        if operator != BaseOperator::StringLike && ExternalId::check(text).is_err() {
            continue;
        }
        if let Err(error) = DatabaseUserArn::check(text)
            && (is_of_redshift(text) || trusts_redshift(site))
        {
            report.push(finding(site, index, text, &error));
        }
    }
}

fn is_of_redshift(text: &str) -> bool {
    match ArnFields::split(text) {
        Ok(fields) => fields.service == "redshift",
        Err(_) => text.split(':').nth(2) == Some("redshift"),
    }
}

fn trusts_redshift(site: &ConditionSite<'_>) -> bool {
    site.statement.principals(PrincipalType::Service).any(|(_, text)| {
        ServicePrincipalParts::split(text)
            .is_ok_and(|parts| matches!(parts.service, "redshift" | "redshift-serverless"))
    })
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, error: &ValueError) -> Finding {
    let message = format!("`{}` is no ARN of a database user", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, error.range(), error.expected())
        .help("Redshift sends `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;

    fn elements(service: &str, operator: &str, values: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {{\"Service\": \"{service}\"}}, \"Condition\": {{\"{operator}\": {{\"sts:ExternalId\": [{values}]}}}}"
        )
    }

    #[test]
    fn the_defect_is_at_its_place() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "redshift.us-west-2.amazonaws.com",
                "StringEquals",
                r#"
                "arn:aws:redshift:us-west-2:0123456789012:dbuser:c/u",
                                          //^^^^^^^^^^^^^ error: `arn:aws:redshift:us-west-2:0123456789012:dbuser:c/u` is no ARN of a database user
                "arn:aws:redshift:us-west-2:123456789012:cluster:c",
                                                       //^^^^^^^^^ error: `arn:aws:redshift:us-west-2:123456789012:cluster:c` is no ARN of a database user
                "arn:aws:iam::123456789012:user/u"
                       //^^^ error: `arn:aws:iam::123456789012:user/u` is no ARN of a database user
            "#,
            ),
        );
    }

    #[test]
    fn other_ids_patterns_and_holes_are_quiet() {
        for (service, operator, values) in [
            (
                "redshift.amazonaws.com",
                "StringLike",
                r#""arn:aws:redshift:*:123456789012:dbuser:*/*""#,
            ),
            (
                "redshift.amazonaws.com",
                "StringEquals",
                r#""my-unique-id", "0000", "arn:aws:redshift:us-west-2:123456789012:dbuser:c/a b""#,
            ),
            (
                "redshift.amazonaws.com",
                "StringEquals",
                "\"\u{F0000}\", \"arn:aws:redshift:\u{F0000}:\u{F0001}:dbuser:\u{F0002}/\u{F0003}\"",
            ),
            ("firehose.amazonaws.com", "StringEquals", r#""arn:aws:iam::123456789012:user/u""#),
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(service, operator, values));
        }
    }
}
