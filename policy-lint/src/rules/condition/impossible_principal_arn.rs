use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{ArnFields, Family, Segment};

rule! {
    /// A value of `aws:PrincipalArn` that no caller has.
    ///
    /// For a role session, the key holds the role's ARN, `arn:aws:iam::…:role/…`, and never the session's
    /// ARN, `arn:aws:sts::…:assumed-role/…`. Besides roles, callers can be users, the root user and
    /// federated users; groups and service resources do not make calls. A condition that requires another
    /// ARN never matches, and one that exempts it exempts nobody.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:sts::123456789012:assumed-role/Admin/*"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/Admin"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn>.
    RULE = "impossible-principal-arn", codes: [], level: Error, rows: ["own"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if !site.is_key("aws:PrincipalArn")
        || !matches!(site.condition.operator.family(), Family::Arn | Family::String)
    {
        return;
    }
    for (index, text) in site.literals() {
        let Ok(arn) = ArnFields::split(text) else { continue };
        if let Some(fault) = fault(site, &arn) {
            report.push(finding(site, index, &arn, fault));
        }
    }
}

#[derive(Clone, Copy)]
enum Fault {
    /// A role session.
    Session,
    /// A group, or another resource that does not make calls.
    Resource,
    /// A resource of another service.
    Service,
}

fn fault(site: &ConditionSite<'_>, arn: &ArnFields<'_>) -> Option<Fault> {
    let may_begin = |heads: &[&str]| heads.iter().any(|head| may_begin_with(arn.resource, head));
    match arn.service {
        "iam" | "sts" if arn.resource.starts_with("assumed-role") => Some(Fault::Session),
        "iam" => (!may_begin(&["role/", "user/", "root"])).then_some(Fault::Resource),
        "sts" => (!may_begin(&["federated-user/"])).then_some(Fault::Resource),
        service => {
            // Other rules report wildcards, case and unknown services.
            let catalog = site.statement.context().catalog;
            let is_known = catalog.is_none_or(|catalog| catalog.has_arn_service(service));
            let is_open = |one: char| matches!(one, '*' | '?') || one.is_ascii_uppercase();
            (is_known && !service.is_empty() && !service.contains(is_open))
                .then_some(Fault::Service)
        }
    }
}

/// Returns whether a pattern can match a string that begins with `head`.
fn may_begin_with(pattern: &str, head: &str) -> bool {
    let literal = pattern.split(['*', '?']).next().unwrap_or_default();
    literal.starts_with(head) || (literal.len() < pattern.len() && head.starts_with(literal))
}

fn finding(site: &ConditionSite<'_>, index: usize, arn: &ArnFields<'_>, fault: Fault) -> Finding {
    let text = quoted(arn.text());
    let (message, segment, expected) = match fault {
        Fault::Session => (
            format!("`{text}` is a session, but `aws:PrincipalArn` holds the ARN of its role"),
            Segment::Resource,
            "expected `role/` and the role's path and name",
        ),
        Fault::Resource => (
            format!("no caller has the ARN `{text}`"),
            Segment::Resource,
            "expected `role/…`, `user/…` or `root`",
        ),
        Fault::Service => {
            (format!("no caller has the ARN `{text}`"), Segment::Service, "expected `iam`")
        }
    };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(arn.text(), arn.range_of(segment), expected)
        .help(help(arn, fault))
}

fn help(arn: &ArnFields<'_>, fault: Fault) -> String {
    let (partition, account) = (quoted(arn.partition), quoted(arn.account));
    let head = format!("arn:{partition}:iam::{account}:role");
    match (fault, arn.resource.split('/').nth(1)) {
        (Fault::Session, Some(role)) if !role.is_empty() => format!(
            "write `{head}/{}`, with the role's path if it has one, or use `aws:userid` for a single session",
            quoted(role)
        ),
        (Fault::Service, _) => {
            "write the ARN of the calling role, or use `aws:SourceArn` for the resource on whose behalf a service calls".to_owned()
        }
        _ => format!("write the ARN of a role, such as `{head}/<role>`, or of a user"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn arns_of_no_caller_are_found_whatever_the_effect_and_operator() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
            "StringNotLike": {"aws:principalarn": ["arn:aws:iam::123456789012:role/R",
                "arn:aws:sts::123456789012:assumed-role/R/*",
                                         //^^^^^^^^^^^^^^^^ error: `arn:aws:sts::123456789012:assumed-role/R/*` is a session, but
                                         // `aws:PrincipalArn` holds the ARN of its role
                "arn:aws:sts::*:assumed-role*"]},
                              //^^^^^^^^^^^^^ error: `arn:aws:sts::*:assumed-role*` is a session, but `aws:PrincipalArn` holds the ARN of
                              // its role
            "ArnEquals": {"aws:PrincipalArn": [
                "arn:aws:iam::123456789012:group/g",
                                         //^^^^^^^ error: no caller has the ARN `arn:aws:iam::123456789012:group/g`
                "arn:aws:sts::123456789012:session/x",
                                         //^^^^^^^^^ error: no caller has the ARN `arn:aws:sts::123456789012:session/x`
                "arn:aws:lambda:us-east-1:123456789012:function:f"
                       //^^^^^^ error: no caller has the ARN `arn:aws:lambda:us-east-1:123456789012:function:f`
            ]}}"#,
        );
    }

    #[test]
    fn callers_patterns_and_other_keys_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            "\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\", \"Condition\": {
            \"ArnLike\": {\"aws:PrincipalArn\": [\"arn:aws:iam::123456789012:root\", \"arn:aws:iam::*:user/*\",
                \"arn:aws:sts::123456789012:federated-user/bob\", \"arn:aws:sts::123456789012:*\", \"arn:aws:iam::*:*\",
                \"arn:aws:iam::*:r*\", \"arn:*:iam::*:role/aws-service-role/*\", \"arn:aws:*::123456789012:x\",
                \"\u{F0000}\", \"arn:aws:iam::${aws:PrincipalAccount}:role/x\", \"arn:aws:IAM::123456789012:role/x\"],
                \"aws:SourceArn\": \"arn:aws:lambda:us-east-1:123456789012:function:f\"},
            \"Null\": {\"aws:PrincipalArn\": \"false\"}}",
        );
    }

    #[test]
    fn an_unknown_service_is_told_elsewhere() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {
            "ArnLike": {"aws:PrincipalArn": ["arn:aws:imm::123456789012:role/x", "arn::aws:iam::123456789012:role/x"]}}"#,
        );
    }
}
