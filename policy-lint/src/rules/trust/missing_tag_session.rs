use crate::accompanied::check_keys;
use crate::rule::rule;
use crate::{Check, ConditionSite, PolicyView, Report};

rule! {
    /// A trust policy that requires session tags but does not allow `sts:TagSession`.
    ///
    /// Only a principal that is allowed to call `sts:TagSession` on the role can pass tags. Without
    /// that permission the tag is never in the request, and the condition never holds.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:RequestTag/team": "blue"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": ["sts:AssumeRole", "sts:TagSession"], "Condition": {"StringEquals": {"aws:RequestTag/team": "blue"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html>.
    RULE = "missing-tag-session", codes: ["MISSING_ACTION_FOR_CONDITION_KEY"], level: Error,
    rows: ["A51"], asks_for_condition: true, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    check_keys(&RULE, "sts:TagSession", is_of_session_tags, policy, report);
}

fn is_of_session_tags(site: &ConditionSite<'_>) -> bool {
    let key = &*site.condition.key;
    let name = key.split_once('/').map_or(key, |(name, _)| name);
    name.eq_ignore_ascii_case("aws:RequestTag")
        || key.eq_ignore_ascii_case("aws:TagKeys")
        || key.eq_ignore_ascii_case("sts:TransitiveTagKeys")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_filled};
    use policy_core::model::PolicyKind;

    #[test]
    fn a_tag_that_cannot_be_passed_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
                {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {
                "StringLike": {"aws:requestTag/team": "a*"},
                             //^^^^^^^^^^^^^^^^^^^^^ error: requests contain `aws:requestTag/team` only with `sts:TagSession`, which is not
                             // allowed
                "ForAllValues:StringEquals": {"aws:TagKeys": "team"}, "StringEquals": {"aws:PrincipalTag/team": "a"},
                "Null": {"sts:TransitiveTagKeys": "false"}
                       //^^^^^^^^^^^^^^^^^^^^^^^ error: requests contain `sts:TransitiveTagKeys` only with `sts:TagSession`, which is not
                       // allowed
            }}]}"#,
        );
    }

    #[test]
    fn another_statement_can_allow_it() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {
                "StringEquals": {"aws:RequestTag/team": "a"}}}, {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "STS:tagsession", "Condition": {"Bool": {"aws:SecureTransport": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn an_action_that_is_filled_in_can_allow_it() {
        for actions in ["\"\u{F0000}\"", "[\"sts:AssumeRole\", \"\u{F0000}\"]"] {
            let elements = format!(
                r#""Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, "Action": {actions}, "Condition": {{
                "StringEquals": {{"aws:RequestTag/team": "a"}}}}"#
            );
            check_drawn_filled(&[None], &RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn denials_and_conditions_that_hold_without_tags_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {
                "StringEqualsIfExists": {"aws:RequestTag/team": "a"}, "Null": {"aws:TagKeys": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn other_policies_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:RequestTag/team": "a"}
            }}]}"#,
        );
    }
}
