use crate::grants::grant;
use crate::project::RequiredCondition;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, quoted};
use policy_core::model::{Effect, PolicyKind};
use policy_core::semantics::principal::names_everyone;

rule! {
    /// A resource-based policy without a denial that the project requires.
    ///
    /// An organization can require that every bucket, topic or queue denies requests over plain HTTP, or
    /// from elsewhere, regardless of what else is allowed. The rule requires a statement that denies the
    /// action to everyone with a condition on the key, and leaves the value to the author. It checks the
    /// resource-based policies of the action's service. With these settings:
    ///
    /// ```toml
    /// [[required]]
    /// effect = "deny"
    /// action = "s3:*"
    /// key = "aws:SecureTransport"
    /// reason = "nothing is sent in the clear"
    /// ```
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html>.
    RULE = "missing-required-denial", codes: [], level: Warning, rows: ["B10.3"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let Some(service) = policy.service.filter(|service| !service.is_endpoint()) else { return };
    // A statement that is added at run time, or that could not be read, may be the required one.
    let is_whole = !policy.spliced
        && policy.statements.iter().all(|it| it.effect.is_some() && it.action.is_some());
    if policy.kind != PolicyKind::Resource || !is_whole || policy.statements.is_empty() {
        return;
    }
    for required in policy.context.project.required.iter().filter(|it| it.by_denial) {
        let Some(action) = required.action.as_deref() else { continue };
        let prefix = action.split(':').next().unwrap_or_default();
        if service.has_prefix(prefix) && !is_denied(policy, action, &required.key) {
            report.push(finding(policy, action, required));
        }
    }
}

fn is_denied(policy: &PolicyView<'_>, action: &str, key: &str) -> bool {
    policy.statements.iter().any(|statement| {
        statement.effect == Some(Effect::Deny)
            && statement.principal.is_some_and(names_everyone)
            && statement.means_key(key)
            && grant(statement, action).is_some()
    })
}

fn finding(policy: &PolicyView<'_>, action: &str, required: &RequiredCondition) -> Finding {
    let (action, key) = (quoted(action), quoted(&required.key));
    let message = format!("no statement denies `{action}` to everyone with a condition on `{key}`");
    let help = match &required.reason {
        Some(reason) => {
            format!("the project requires it: {}", quoted(reason.trim_end_matches('.')))
        }
        None => "add such a statement, which the project requires".to_owned(),
    };
    Finding::new(&RULE, policy.place(), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::check::check_json;
    use crate::project::Project;

    fn count(service: &str, kind: PolicyKind, statements: &str) -> usize {
        let required = RequiredCondition {
            action: Some("s3:*".to_owned()),
            principal: None,
            key: "aws:SecureTransport".to_owned(),
            reason: None,
            by_denial: true,
        };
        let project = Project { required: vec![required], ..Project::EMPTY };
        let context = Context { project: &project, service: Some(service), ..Context::default() };
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        let outcome = check_json(&text, kind, &context).unwrap();
        outcome.findings.iter().filter(|it| it.rule() == &RULE).count()
    }

    const ALLOW: &str = r#"{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#;
    const DENY: &str = r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#;

    #[test]
    fn the_denial_must_be_for_everyone_and_the_whole_action() {
        let kind = PolicyKind::Resource;
        let both = |deny: &str| count("s3", kind, &format!("{ALLOW}, {deny}"));
        assert_eq!(count("s3", kind, ALLOW), 1);
        assert_eq!(both(DENY), 0);
        assert_eq!(both(&DENY.replace(r#""*", "Action""#, r#"{"AWS": "*"}, "Action""#)), 0);
        assert_eq!(both(&DENY.replace("s3:*", "*")), 0);
        assert_eq!(both(&DENY.replace("s3:*", "s3:PutObject")), 1);
        assert_eq!(both(&DENY.replace("aws:SecureTransport", "aws:SourceVpc")), 1);
        assert_eq!(
            both(&DENY.replace(r#""*", "Action""#, r#"{"AWS": "123456789012"}, "Action""#)),
            1
        );
        assert_eq!(count("s3", kind, &DENY.replace("Deny", "Allow")), 1);
    }

    #[test]
    fn other_services_endpoints_and_kinds_are_quiet() {
        let queue = r#"{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sqs:SendMessage", "Resource": "*"}"#;
        assert_eq!(count("sqs", PolicyKind::Resource, queue), 0);
        assert_eq!(count("vpce", PolicyKind::Resource, ALLOW), 0);
        assert_eq!(count("s3", PolicyKind::Resource, r#"{"Effect": "Alow"}"#), 0);
    }
}
