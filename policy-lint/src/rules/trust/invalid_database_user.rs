use std::collections::HashSet;
use std::rc::Rc;

use std::ops::Range;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_core::model::{
    ArnFields, BaseOperator, DatabaseUserArn, ExternalId, Partition, PolicyKind, PrincipalType,
    Segment, ServicePrincipalParts, has_variable, hole, is_account_id,
};
use policy_core::suggest::did_you_mean;

rule! {
    /// An external ID for Amazon Redshift that is almost the ARN of a database user.
    ///
    /// Redshift sends the ARN of the database user as the external ID of the first role in a chain:
    /// `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>`, and for Redshift Serverless
    /// `…:dbuser:serverless-<account>-<workgroup id>/<user>`. Any other ARN never matches. An external
    /// ID that is not an ARN is accepted. A Region that is not in the reference data, or from which no
    /// principal of the statement calls, is a warning.
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
        || site.statement.kind() != PolicyKind::Trust
        || !operator.is_positive_string()
    {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        if has_variable(text) {
            continue;
        }
        if !text.starts_with("arn:") {
            if is_without_prefix(text) {
                report.push(without_prefix(site, index, text));
            }
            continue;
        }
        if text.contains(['*', '?']) {
            // Another rule reports literal wildcards.
            if operator == BaseOperator::StringLike
                && (is_of_redshift(text) || trusts_redshift(site))
                && let Some((range, expected)) = pattern_fault(text)
            {
                let message = format!("`{}` matches no database user", quoted(text));
                report.push(finding(site, index, message).pointing(text, range, expected));
            } else {
                check_region(site, index, text, report);
            }
            continue;
        }
        // Another rule reports characters that external IDs cannot contain.
        if operator != BaseOperator::StringLike && ExternalId::check(text).is_err() {
            continue;
        }
        match DatabaseUserArn::check(text) {
            Ok(()) => check_region(site, index, text, report),
            Err(error) if is_of_redshift(text) || trusts_redshift(site) => {
                let message = format!("`{}` is not the ARN of a database user", quoted(text));
                let at = error.range();
                report.push(finding(site, index, message).pointing(text, at, error.expected()));
            }
            Err(_) => {}
        }
    }
}

/// Whether a string is the ARN of a database user without its prefix. Any other string is an ID that
/// somebody chose.
fn is_without_prefix(text: &str) -> bool {
    text.contains(":dbuser:") && ["aws", "redshift"].into_iter().any(|head| text.starts_with(head))
}

fn without_prefix(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` does not start like the ARN of a database user", quoted(text));
    finding(site, index, message).leveled(Level::Warning).pointing(
        text,
        0..text.find(':').unwrap_or_default(),
        "expected `arn:` before this",
    )
}

/// Returns where a pattern differs from the ARNs of all database users, as far as its wildcards show. A
/// wildcard can also match colons.
fn pattern_fault(text: &str) -> Option<(Range<usize>, &'static str)> {
    let literal = text.find(|one: char| matches!(one, '*' | '?') || hole::is_hole(one))?;
    if let Ok(fields) = ArnFields::split(text) {
        let is_literal = |segment: Segment| fields.range_of(segment).end < literal;
        let at = |segment: Segment| fields.range_of(segment);
        if is_literal(Segment::Service) && fields.service != "redshift" {
            return Some((at(Segment::Service), "expected `redshift`"));
        }
        if is_literal(Segment::Region) && Partition::of_region(fields.region).is_none() {
            return Some((at(Segment::Region), "expected a Region such as `us-east-1`"));
        }
        if is_literal(Segment::Account) {
            if !is_account_id(fields.account) {
                return Some((at(Segment::Account), "expected a 12-digit account ID"));
            }
            let start = at(Segment::Resource).start;
            let begin = text.get(start..literal.max(start)).unwrap_or_default();
            if !begin.starts_with("dbuser:") && !"dbuser:".starts_with(begin) {
                return Some((at(Segment::Resource), "expected `dbuser:` here"));
            }
        }
    }
    let (head, _) = text.split_once(":dbuser:")?;
    let (before, account) = head.rsplit_once(':')?;
    let open = account.contains(['*', '?']) || hole::has_hole(account);
    (!open && !is_account_id(account))
        .then_some((before.len() + 1..head.len(), "expected a 12-digit account ID"))
}

/// Reports a Region that is not in the reference data, or from which none of the principals calls.
fn check_region(site: &ConditionSite<'_>, index: usize, text: &str, report: &mut Report<'_>) {
    let Ok(fields) = ArnFields::split(text) else { return };
    let region = fields.region;
    if region.contains(['*', '?']) || hole::has_hole(region) || !is_of_redshift(text) {
        return;
    }
    let at = fields.range_of(Segment::Region);
    let told = quoted(region);
    if let Some(catalog) = report.context.catalog
        && catalog.region(region).is_none()
    {
        let message = format!("the Region `{told}` is not in the data of {}", catalog.date());
        let near = catalog.nearest_regions(region);
        let near: Vec<&str> = near.iter().map(String::as_str).collect();
        let help = if near.is_empty() {
            "write a Region such as `us-east-1`".to_owned()
        } else {
            did_you_mean(&near)
        };
        report.push(
            Finding::new(&RULE, site.value_place(index), message)
                .leveled(Level::Warning)
                .pointing(text, at, "expected a Region in this segment")
                .help(help),
        );
        return;
    }
    let callers = callers(&site.statement);
    if callers.is_from_anywhere || callers.regions.contains(region) {
        return;
    }
    if let Some(principal) = &callers.last {
        let message = format!("`{}` does not call from `{told}`", quoted(principal));
        report.push(
            Finding::new(&RULE, site.value_place(index), message)
                .leveled(Level::Warning)
                .pointing(text, at, "expected the principal's Region")
                .help("write the cluster's Region in both, or trust `redshift.amazonaws.com`"),
        );
    }
}

fn is_of_redshift(text: &str) -> bool {
    match ArnFields::split(text) {
        Ok(fields) => fields.service == "redshift",
        Err(_) => text.split(':').nth(2) == Some("redshift"),
    }
}

fn trusts_redshift(site: &ConditionSite<'_>) -> bool {
    callers(&site.statement).has_redshift
}

/// The services that a statement trusts.
#[derive(Default)]
struct Callers {
    has_redshift: bool,
    /// Whether one of them calls from every Region, or from an unknown one.
    is_from_anywhere: bool,
    regions: HashSet<String>,
    /// The last principal.
    last: Option<String>,
}

fn callers(statement: &StatementView<'_>) -> Rc<Callers> {
    statement.once(|| {
        let mut callers = Callers::default();
        for (_, principal) in statement.principals(PrincipalType::Service) {
            let parts = ServicePrincipalParts::split(principal);
            callers.has_redshift |= parts
                .as_ref()
                .is_ok_and(|parts| matches!(parts.service, "redshift" | "redshift-serverless"));
            match parts.map(|parts| parts.region) {
                Ok(Some(region)) if !hole::has_hole(region) => {
                    callers.regions.insert(region.to_owned());
                }
                // A principal without a Region calls from every Region.
                _ => callers.is_from_anywhere = true,
            }
            callers.last = Some(principal.to_owned());
        }
        callers
    })
}

fn finding(site: &ConditionSite<'_>, index: usize, message: String) -> Finding {
    Finding::new(&RULE, site.value_place(index), message).help(
        "write `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>`, as Redshift sends it",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

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
                                          //^^^^^^^^^^^^^ error: `arn:aws:redshift:us-west-2:0123456789012:dbuser:c/u` is not the ARN of a
                                          // database user
                "arn:aws:redshift:us-west-2:123456789012:cluster:c",
                                                       //^^^^^^^^^ error: `arn:aws:redshift:us-west-2:123456789012:cluster:c` is not the ARN
                                                       // of a database user
                "arn:aws:iam::123456789012:user/u"
                       //^^^ error: `arn:aws:iam::123456789012:user/u` is not the ARN of a database user
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

    #[test]
    fn patterns_are_judged_as_far_as_they_are_literal() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "redshift.amazonaws.com",
                "StringLike",
                r#"
                "arn:aws:redshift:us-west-2:12345678901:dbuser:c/*",
                                          //^^^^^^^^^^^ error: `arn:aws:redshift:us-west-2:12345678901:dbuser:c/*` matches no database user
                "arn:aws:redshift:*:12345678901:dbuser:c/u",
                                  //^^^^^^^^^^^ error: `arn:aws:redshift:*:12345678901:dbuser:c/u` matches no database user
                "arn:aws:redshift:us-west-2:123456789012:dbusers:c/*",
                                                       //^^^^^^^^^^^ error: `arn:aws:redshift:us-west-2:123456789012:dbusers:c/*` matches no
                                                       // database user
                "arn:aws:redshift:uswest2:123456789012:dbuser:c/*",
                                //^^^^^^^ error: `arn:aws:redshift:uswest2:123456789012:dbuser:c/*` matches no database user
                "aws:redshift:us-west-2:123456789012:dbuser:c/u",
               //^^^ warning: `aws:redshift:us-west-2:123456789012:dbuser:c/u` does not start like the ARN of a database user
                "arn:aws:redshift:us-west-2:123456789012:*", "arn:aws:redshift:*:dbuser:c/u", "arn:aws:redshift:*",
                "arn:*", "arn:aws:redshift:us-west-2:*:dbuser:c/u", "arn:aws:redshift:us-west-2:123456789012:dbuser:*/u",
                "arn:aws:redshift:us-west-2:123456789012:db*", "my:dbuser:id"
            "#,
            ),
        );
    }

    #[test]
    fn a_principal_of_another_region_never_sends_it() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "redshift.eu-west-1.amazonaws.com",
                "StringEquals",
                r#"
                "arn:aws:redshift:us-west-2:123456789012:dbuser:c/u",
                                //^^^^^^^^^ warning: `redshift.eu-west-1.amazonaws.com` does not call from `us-west-2`
                "arn:aws:redshift:eu-west-1:123456789012:dbuser:c/u"
            "#,
            ),
        );
        for services in [
            "redshift.amazonaws.com\", \"redshift.eu-west-1.amazonaws.com",
            "redshift.us-west-2.amazonaws.com\", \"redshift.eu-west-1.amazonaws.com",
        ] {
            let user = r#""arn:aws:redshift:us-west-2:123456789012:dbuser:c/u""#;
            let elements = elements(services, "StringEquals", user)
                .replace("\"Service\": ", "\"Service\": [")
                .replace(".com\"}", ".com\"]}");
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn an_unknown_region_is_a_warning() {
        let drawn = r#"
                "arn:aws:redshift:us-est-1:123456789012:dbuser:c/u",
                                //^^^^^^^^ warning: the Region `us-est-1` is not in the data of DATE
                "arn:aws:redshift:us-est-1:123456789012:dbuser:c/*",
                                //^^^^^^^^ warning: the Region `us-est-1` is not in the data of DATE
                "arn:aws:redshift:us-east-1:123456789012:dbuser:c/*"
        "#
        .replace("DATE", policy_catalog::Catalog::built_in().date());
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements("redshift.amazonaws.com", "StringLike", &drawn),
        );
    }
}
