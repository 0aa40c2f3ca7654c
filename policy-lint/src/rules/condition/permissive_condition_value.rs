use crate::conditions::{is_pattern_key, is_short};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::hole::has_hole;
use policy_core::model::{
    BaseOperator, Family, Piece, has_variable, is_exact_condition_key, missing_tag_key, pieces,
};
use std::ops::Range;

rule! {
    /// A wildcard or a variable that makes a condition on a sensitive key useless.
    ///
    /// Accounts, organizations, VPCs and endpoints are compared as a whole: any other account can have an
    /// ID that a pattern matches. Others can choose the value of a tag, so a tag as the whole value under
    /// an operator with wildcards is no better. For ARNs and organization paths, at least six characters
    /// must be literal, and an ARN must specify more than its partition.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringLike": {"aws:SourceAccount": "1234*"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "permissive-condition-value",
    codes: ["WILDCARD_USAGE_TOO_PERMISSIVE", "VARIABLE_USAGE_TOO_PERMISSIVE"],
    level: Error, rows: ["A64", "A65"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    each(site, &mut |finding| report.push(finding));
}

fn each(site: &ConditionSite<'_>, tell: &mut dyn FnMut(Finding)) {
    if !site.condition.operator.takes_wildcards() || !site.narrows() {
        return;
    }
    let key = &*site.condition.key;
    let exact = is_exact_condition_key(key);
    let pattern = is_pattern_key(key);
    let user = key.eq_ignore_ascii_case("aws:userid");
    if !(exact || pattern || user) {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        let wildcard = text.find(['*', '?']).filter(|_| !has_hole(text));
        let variable = has_variable(text);
        match wildcard {
            Some(at) if exact && !variable => {
                tell(wildcard_in_id(site, index, text, at));
            }
            Some(at) if user && text.len() > 1 && text.find(':').is_none_or(|colon| at < colon) => {
                tell(wildcard_in_user_id(site, index, text, at));
            }
            Some(_) if pattern && !variable && is_every_arn(text) => {
                tell(every_arn(site, index, text));
            }
            // Under ARN operators, a pattern with fewer fields matches no ARN, which another rule
            // reports.
            Some(_) if pattern && !variable && is_short(text) && !is_half_arn(site, text) => {
                tell(short_pattern(site, index, text));
            }
            None if variable && exact => {
                if let Some(range) = whole_tag(text) {
                    tell(tag_as_id(site, index, text, range));
                }
            }
            _ => {}
        }
    }
}

/// Returns whether a pattern specifies nothing about an ARN except its partition.
fn is_every_arn(text: &str) -> bool {
    let Some((_, rest)) = text.strip_prefix("arn:").and_then(|rest| rest.split_once(':')) else {
        return false;
    };
    rest.contains('*') && rest.bytes().all(|byte| matches!(byte, b'*' | b'?' | b':'))
}

fn is_half_arn(site: &ConditionSite<'_>, text: &str) -> bool {
    site.condition.operator.family() == Family::Arn
        && text.matches(':').count() < 5
        && !text.bytes().all(|byte| matches!(byte, b'*' | b'?' | b':'))
}

/// Returns the range of a tag's variable that is the whole text.
fn whole_tag(text: &str) -> Option<Range<usize>> {
    let mut pieces = pieces(text);
    match (pieces.next(), pieces.next()) {
        (Some(Ok(Piece::Variable { key, range, .. })), None)
            if key.split_once('/').is_some_and(|(name, _)| missing_tag_key(name).is_some()) =>
        {
            Some(range)
        }
        _ => None,
    }
}

fn wildcard_in_id(site: &ConditionSite<'_>, index: usize, text: &str, at: usize) -> Finding {
    let key = &site.condition.key;
    let message = format!("`{}` has a wildcard, but `{key}` is an ID", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, at..at + 1, "others can have an ID that this matches")
        .help(format!("write each intended ID, under `{}`", exact_operator(site)))
}

fn wildcard_in_user_id(site: &ConditionSite<'_>, index: usize, text: &str, at: usize) -> Finding {
    let place = if text.contains(':') { "before its colon" } else { "and no colon" };
    let message = format!("`{}` has a wildcard {place}", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, at..at + 1, "expected the unique ID of a role before the colon")
        .help("use a wildcard only after the colon, for the session name")
}

fn short_pattern(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let key = &site.condition.key;
    let message = format!("`{}` matches nearly every value of `{key}`", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected at least 6 characters besides the wildcards")
        .help("write as much of the value as you know")
}

fn every_arn(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let key = &site.condition.key;
    let message = format!("`{}` matches every value of `{key}`", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected more than the partition")
        .help("write at least the service and the account, as in `arn:aws:sns:*:123456789012:*`")
}

fn tag_as_id(site: &ConditionSite<'_>, index: usize, text: &str, range: Range<usize>) -> Finding {
    let key = &site.condition.key;
    let message = format!("the whole value of `{key}` is the tag `{}`", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .coded("VARIABLE_USAGE_TOO_PERMISSIVE")
        .pointing(text, range, "anyone who can set the tag chooses the value")
        .help(format!("compare it under `{}`, or write the ID", exact_operator(site)))
}

const fn exact_operator(site: &ConditionSite<'_>) -> BaseOperator {
    if site.condition.operator.is_negated() {
        BaseOperator::StringNotEquals
    } else {
        BaseOperator::StringEquals
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn wildcards_in_ids_and_short_patterns_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:sourceAccount": ["1234*",
                                                        //^ error: `1234*` has a wildcard, but `aws:sourceAccount` is an ID
                "123456789012"],
                "aws:PrincipalOrgID": "${aws:PrincipalTag/org}",
                                     //^^^^^^^^^^^^^^^^^^^^^^^ error: the whole value of `aws:PrincipalOrgID` is the tag
                                     // `${aws:PrincipalTag/org}`
                "aws:ResourceAccount": "${aws:PrincipalAccount}",
                "aws:userid": ["*:session",
                              //^ error: `*:session` has a wildcard before its colon
                "AROA*",
                   //^ error: `AROA*` has a wildcard and no colon
                "AROAEXAMPLEID:*", "AIDAEXAMPLEID", "*"]},
                "ArnLike": {"aws:SourceArn": ["*:*",
                                             //^^^ error: `*:*` matches nearly every value of `aws:SourceArn`
                "arn:aws:*:*:*:*",
               //^^^^^^^^^^^^^^^ error: `arn:aws:*:*:*:*` matches every value of `aws:SourceArn`
                "arn:*", "arn:aws:*:*:123456789012:*", "arn:aws:s3:::*", "arn:aws:s3:::amzn-s3-demo-bucket*",
                "arn:*:iam::123456789012:role/*", "*󰀀"]}
            }}]}"#,
        );
    }

    #[test]
    fn only_what_keeps_access_narrow_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringNotLike": {"aws:SourceVpce": "*"},
                                                   //^ error: `*` has a wildcard, but `aws:SourceVpce` is an ID
                "StringLike": {"aws:SourceVpc": "*"}, "StringNotEquals": {"aws:SourceAccount": "*"}
            }}]}"#,
        );
    }
}
