use crate::actions::judged_prefix;
use crate::grants::is_full_access;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Level, Report, quoted};
use policy_catalog::Catalog;
use policy_core::model::PolicyKind;

rule! {
    /// An action that a resource control policy cannot have.
    ///
    /// Resource control policies protect the resources of only some services. AWS Organizations rejects
    /// the actions of other services. It also rejects `*` except in its own policy `RCPFullAWSAccess`,
    /// which is an error. The supported services are those in the reference data, whose date the finding
    /// gives. Because AWS keeps adding services, any other service is a warning; allow the rule for a
    /// service that was added later.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "ec2:RunInstances", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": ["s3:*", "kms:Decrypt"], "Resource": "*", "Condition": {"BoolIfExists": {"aws:SecureTransport": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services>.
    RULE = "unsupported-action-in-rcp", codes: ["RCP_SYNTAX_ERROR_ACTION"], level: Error,
    rows: ["A79"], check: Check::Action(check),
}

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    // `NotAction` is rejected as a whole.
    if site.statement.kind() != PolicyKind::ResourceControl
        || site.statement.action.is_none_or(|element| element.is_negated())
    {
        return;
    }
    if site.text == "*" {
        if !is_full_access(&site.statement) {
            report.push(everything(site));
        }
        return;
    }
    let (Some(prefix), Some(catalog)) = (judged_prefix(site), report.context.catalog) else {
        return;
    };
    // Another rule reports a service that does not exist.
    if catalog.has_service_prefix(prefix) && !takes_rcps(catalog, prefix) {
        report.push(finding(site, prefix, catalog.date()));
    }
}

/// Whether a service supports resource control policies. AWS lists OpenSearch under a prefix that most of its
/// actions do not have.
fn takes_rcps(catalog: &Catalog, prefix: &str) -> bool {
    let prefixes =
        if prefix.eq_ignore_ascii_case("es") { [prefix, "opensearch"] } else { [prefix; 2] };
    prefixes.into_iter().any(|prefix| catalog.takes_rcps(prefix))
}

fn everything(site: &ActionSite<'_>) -> Finding {
    Finding::new(&RULE, site.place(), "a resource control policy cannot have the action `*`")
        .help("name services, as in `s3:*`")
}

fn finding(site: &ActionSite<'_>, prefix: &str, date: &str) -> Finding {
    let message = format!(
        "a resource control policy cannot have the action `{}`: its service does not support these policies",
        quoted(site.text)
    );
    // AWS keeps adding services.
    Finding::new(&RULE, site.place(), message)
        .leveled(Level::Warning)
        .pointing(site.text, 0..prefix.len(), "expected a service that supports these policies")
        .help(format!("remove it, or deny it with a service control policy (data of {date})"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};

    #[test]
    fn other_services_and_the_bare_star_are_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::ResourceControl,
            r#""Effect": "Deny", "Principal": "*", "Resource": "*", "Action": [
                "SNS:Publish",
               //^^^ warning: a resource control policy cannot have the action `SNS:Publish`: its service does not support these policies
                "*",
              //^^^ error: a resource control policy cannot have the action `*`
                "S3:*", "sts:AssumeRole", "ES:ESHttpGet", "opensearch:*", "nosuch:Get", "s*:Get", "s3:Get:Object"]"#,
        );
    }

    #[test]
    fn the_policy_of_aws_and_other_kinds_are_quiet() {
        let full = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#;
        check_drawn(&RULE, PolicyKind::ResourceControl, full);
        let sns = r#""Effect": "Deny", "Principal": "*", "Resource": "*", "Action": ["sns:Publish", "*"]"#;
        check_drawn_statement(&RULE, PolicyKind::Resource, sns);
        check_drawn_statement(
            &RULE,
            PolicyKind::ResourceControl,
            &sns.replace("\"Action\"", "\"NotAction\""),
        );
    }
}
