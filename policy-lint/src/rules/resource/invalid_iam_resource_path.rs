use crate::rule::rule;
use crate::{Check, Finding, Report, ResourceSite, quoted};
use policy_core::model::{ArnFields, Segment, hole};
use policy_core::suggest::{did_you_mean, nearest};

rule! {
    /// An IAM ARN of a kind that IAM does not have.
    ///
    /// The resource part of an IAM ARN begins with the kind of resource and a slash, in lower case,
    /// such as `role/` or `user/`. IAM rejects a policy with any other beginning.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::123456789012:roles/Loader"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::123456789012:role/Loader"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html>.
    RULE = "invalid-iam-resource-path", codes: ["INVALID_ARN_RESOURCE"], level: Error,
    rows: ["A36", "B3.3"],
    check: Check::Resource(check),
}

/// The beginnings that IAM lists when it rejects another one, and those of its newer resources.
const KINDS: [&str; 18] = [
    "role/",
    "user/",
    "policy/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "saml-provider/",
    "oidc-provider/",
    "federated-user/",
    "sms-mfa/",
    "u2f/",
    "report/",
    "access-report/",
    "delegation-request/",
    "context-provider/",
    "role-template/",
    "root",
];

fn check(resource: &ResourceSite<'_>, report: &mut Report<'_>) {
    let Ok(fields) = &resource.fields else { return };
    if fields.service != "iam" {
        return;
    }
    let open = |one: char| matches!(one, '*' | '?' | '$') || hole::is_hole(one);
    let literal = fields.resource.split(open).next().unwrap_or_default();
    let whole = literal.len() == fields.resource.len();
    let fits = |kind: &str| literal.starts_with(kind) || (!whole && kind.starts_with(literal));
    if !KINDS.iter().any(|kind| fits(kind)) {
        report.push(finding(resource, fields));
    }
}

fn finding(resource: &ResourceSite<'_>, fields: &ArnFields<'_>) -> Finding {
    let part = fields.resource;
    let kind = part.split_inclusive('/').next().unwrap_or_default();
    let message = format!("`{}` is not an IAM resource", quoted(part));
    let near = nearest(kind, KINDS.into_iter(), 2);
    let help = if let Some(session) = part.strip_prefix("assumed-role/") {
        let role = quoted(session.split('/').next().unwrap_or_default());
        format!(
            "use `role/{role}` for the role, or the ARN `arn:aws:sts::<account>:assumed-role/<role>/<session>` for a session"
        )
    } else if near.is_empty() {
        "begin the resource part with `role/`, `user/`, `policy/` or another IAM kind, or write `*`"
            .to_owned()
    } else {
        did_you_mean(&near)
    };
    let start = fields.range_of(Segment::Resource).start;
    Finding::new(&RULE, resource.place(), message)
        .pointing(resource.text, start..start + kind.len(), "expected a kind of resource")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn other_beginnings_are_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:*",
              "Resource": ["arn:aws:iam::123456789012:Role/R",
                                                    //^^^^^ error: `Role/R` is not an IAM resource
                "arn:aws:iam::123456789012:x*",
                                         //^^ error: `x*` is not an IAM resource
                "arn:aws:iam::123456789012:assumed-role/R/S",
                                         //^^^^^^^^^^^^^ error: `assumed-role/R/S` is not an IAM resource
                "arn:aws:iam::123456789012:Loader"]
                                         //^^^^^^ error: `Loader` is not an IAM resource
            }]}"#,
        );
    }

    #[test]
    fn kinds_wildcards_variables_and_holes_are_quiet() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:*",
          "Resource": ["arn:aws:iam::*:role/R", "arn:aws:iam::*:*", "arn:aws:iam::*:ro*",
            "arn:aws:iam::123456789012:root", "arn:aws:iam::*:mfa/${aws:username}",
            "arn:aws:iam::*:H", "arn:aws:iam::aws:policy/job-function/*", "arn:aws:s3:::x",
            "arn:aws:iam::aws:role-template/ec2.amazonaws.com/Start:1"]}}"#;
        check_drawn(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }
}
