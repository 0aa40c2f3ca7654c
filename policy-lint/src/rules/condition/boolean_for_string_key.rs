use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{Effect, Family, is_bool};

rule! {
    /// The word `true` or `false` for a key whose values are names, ids or ARNs.
    ///
    /// `aws:CalledViaAWSMCP` holds the name of a service, and `aws:userid` an id: neither is ever `true`, so
    /// a condition that compares it with that never holds, and a `Deny` with it is a guardrail that never
    /// fires. Often the key with a boolean of nearly the same name was meant. Tags can have any value, and of
    /// keys whose names do not say what they hold nothing is said.
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

/// What a name ends with that holds no boolean.
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

/// Whether the data has the key with texts as its values, and its name says that they are names.
fn holds_names(site: &ConditionSite<'_>) -> bool {
    let Some(known) = site.key_facts().filter(|known| known.value_type == "String") else {
        return false;
    };
    let name = site.condition.key.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
    let name = name.trim_end_matches("mcp").trim_end_matches("aws");
    // A user may have any name.
    !known.open && name != "username" && NAMES.iter().any(|end| name.ends_with(end))
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, key: &str) -> Finding {
    let message = format!("`{}` is never the value of `{}`", quoted(text), quoted(key));
    let denies = site.statement.effect == Some(Effect::Deny);
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected a name or an id, not a boolean")
        .leveled(if denies { Level::SecurityWarning } else { Level::Warning })
        .help("write the value that requests carry, or compare a key that is a boolean with `Bool`")
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
