use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{Effect, Family, is_bool};

rule! {
    /// `true` or `false` as the value of a key that holds names, IDs or ARNs.
    ///
    /// `aws:CalledViaAWSMCP` holds a service name, and `aws:userid` an ID. Neither is ever `true`, so a
    /// condition that compares it with `true` never matches, and a `Deny` with that condition is a
    /// guardrail that never takes effect. Often, a boolean key with a similar name was intended. Tags can
    /// have any value, so they are not checked, and neither are keys whose names do not indicate what
    /// they hold.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringEquals": {"ec2:InstanceType": "true"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringEquals": {"ec2:InstanceType": "t2.micro"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "boolean-for-string-key", codes: [], level: Warning, rows: ["own"],
    yields_to: &[
        "invalid-service-principal-value", "invalid-organization-value", "invalid-account-value",
        "invalid-region-value", "invalid-vpc-id", "unlisted-condition-value", "non-arn-condition-value",
        "unknown-service-condition-key", "invalid-global-condition-key", "string-like-with-arn-key",
    ],
    check: Check::Condition(check),
}

/// The endings of key names whose values are not booleans.
const NAMES: [&str; 25] = [
    "account",
    "algorithm",
    "arn",
    "class",
    "domain",
    "id",
    "ids",
    "key",
    "name",
    "names",
    "owner",
    "path",
    "platform",
    "prefix",
    "principal",
    "protocol",
    "region",
    "role",
    "service",
    "services",
    "subnet",
    "type",
    "via",
    "vpc",
    "zone",
];

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let key = &*site.condition.key;
    if site.condition.operator.family() != Family::String || !holds_names(site) {
        return;
    }
    for (index, text) in site.literals() {
        if is_bool(text) {
            report.push(finding(site, index, text, key));
        }
    }
}

/// Returns whether the reference data lists the key with string values, and its name indicates that
/// they are names.
fn holds_names(site: &ConditionSite<'_>) -> bool {
    let Some(known) = site.key_facts().filter(|known| known.value_type == "String") else {
        return false;
    };
    let name = site.condition.key.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
    let name = name.trim_end_matches("mcp").trim_end_matches("aws");
    // A user can have any name.
    !known.open && name != "username" && NAMES.iter().any(|end| name.ends_with(end))
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, key: &str) -> Finding {
    let message = format!("`{}` is never the value of `{}`", quoted(text), quoted(key));
    let denies = site.statement.effect == Some(Effect::Deny);
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected a name or an ID, not a boolean")
        .leveled(if denies { Level::SecurityWarning } else { Level::Warning })
        .help("write the value that requests carry, or compare a boolean key with `Bool`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn tags_and_keys_of_other_types_may_be_true() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {
                "aws:PrincipalTag/admin": "true", "aws:username": "true", "ecs:enable-execute-command": "true",
                "aws:userid": ["AIDAEXAMPLE", "true"]
                                             //^^^^ security-warning: `true` is never the value of `aws:userid`
            }, "Bool": {"aws:SecureTransport": "true"}}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringLike": {
                "ec2:InstanceType": "False"
                                   //^^^^^ warning: `False` is never the value of `ec2:InstanceType`
            }}"#,
        );
    }
}
