use crate::rule::rule;
use crate::{ActionSite, Check, ConditionSite, Finding, Report, quoted};
use policy_core::repair::Repair;

rule! {
    /// An action or condition key whose case differs from the documented name.
    ///
    /// IAM compares both without regard to case, so the policy works as written. Readers and searches,
    /// however, look for the name that AWS documents. In a role trust policy IAM rejects the name of an
    /// action in a different case, which `unsupported-trust-action` reports.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:getObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>.
    RULE = "name-casing", codes: [], level: Suggestion, rows: ["own"],
    yields_to: &["unsupported-trust-action", "duplicate-keys-with-different-case"],
    check: Check::Several(&[Check::Action(check_action), Check::Condition(check_key)]),
}

fn check_action(action: &ActionSite<'_>, report: &mut Report<'_>) {
    let spelled = report.context.catalog.and_then(|catalog| catalog.action_spelling(action.text));
    if let Some(usual) = spelled.filter(|usual| usual != action.text) {
        report.push(
            Finding::new(&RULE, action.place(), words(action.text, &usual))
                .help(help(&usual))
                .repaired_by(Repair::replace(action.place(), &*usual)),
        );
    }
}

fn check_key(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let key = &*site.condition.key;
    let spelled = report.context.catalog.and_then(|catalog| catalog.condition_key_spelling(key));
    if let Some(usual) = spelled.filter(|usual| usual != key) {
        report.push(
            Finding::new(&RULE, site.key_place(), words(key, &usual))
                .help(help(&usual))
                .repaired_by(Repair::replace(site.key_place(), &*usual)),
        );
    }
}

fn words(written: &str, usual: &str) -> String {
    format!("the documented name of `{}` is `{}`", quoted(written), quoted(usual))
}

fn help(usual: &str) -> String {
    format!("write `{}`", quoted(usual))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn names_are_marked_where_only_their_casing_differs() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
              "Action": ["S3:getobject", "s3:PutObject", "s3:get*", "s3:Unknown"],
                       //^^^^^^^^^^^^^^ suggestion: the documented name of `S3:getobject` is `s3:GetObject`
              "Condition": {
                "StringEquals": {"AWS:sourcevpc": "vpc-0123456789abcdef0", "s3:prefix": "a"}
                               //^^^^^^^^^^^^^^^ suggestion: the documented name of `AWS:sourcevpc` is `aws:SourceVpc`
            }}]}"#,
        );
    }
}
