use crate::conditions::is_short;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::hole::is_hole;
use policy_core::model::{Family, Piece, pieces};

rule! {
    /// A value that is not an ARN where ARNs are compared.
    ///
    /// `ArnEquals`, `ArnLike` and their negations compare ARNs field by field, and IAM rejects values
    /// that do not begin like an ARN, with the message that the policy failed legacy parsing. A policy
    /// variable does not count as such a beginning, so it can stand for a part of the ARN, but not for
    /// all of it. Under string operators, a string that is not an ARN never matches `aws:PrincipalArn` or
    /// `aws:SourceArn`, because these are always whole ARNs; a variable can hold one. A pattern under an
    /// ARN operator has six fields too: a star does not match a colon, so `*:role/Builder` matches
    /// nothing.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:SourceArn": "amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "non-arn-condition-value", codes: [], level: Error,
    rows: ["B5.26"], yields_to: &["missing-arn-field"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    let is_text = operator.family() == Family::String && KEYS.iter().any(|key| site.is_key(key));
    if operator.family() != Family::Arn && !is_text {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        // A hole can stand for a whole ARN.
        if operator.family() == Family::Arn && !text.contains(is_hole) && begins_with_variable(text)
        {
            report.push(variable(site, index, text));
        }
    }
    for (index, text) in site.literals() {
        if operator.family() == Family::Arn && is_cut_short(text) {
            report.push(cut_short(site, index, text));
            continue;
        }
        let start = text.split(':').next().unwrap_or_default();
        let is_pattern = operator.takes_wildcards() && could_begin_an_arn(start);
        let is_arn = start == "arn" && text.len() > start.len();
        // A pattern as short as this cannot be meant as an ARN.
        let is_pattern_of_text = operator.takes_wildcards() && site.narrows() && is_short(text);
        if (is_text
            && !is_pattern_of_text
            && !is_arn
            && !could_be_arn(text, operator.takes_wildcards()))
            || (!is_text && start != "arn" && !is_pattern)
        {
            report.push(finding(site, index, text));
        }
    }
}

/// Returns whether a pattern has fewer than the six fields of an ARN. Fields are compared one by one,
/// so a star ends at a colon.
fn is_cut_short(text: &str) -> bool {
    let start = text.split(':').next().unwrap_or_default();
    let can_be_arn = start == "arn" || could_begin_an_arn(start);
    can_be_arn && text.matches(':').count() < 5 && !text.bytes().all(|it| matches!(it, b'*' | b'?'))
}

fn cut_short(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let base = site.condition.operator.base;
    let fields = text.matches(':').count() + 1;
    let message = format!("`{}` has {fields} of the six fields of an ARN", quoted(text));
    let finding = Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "matches no ARN, because a star ends at a colon")
        .leveled(Level::Warning);
    let end = text.rsplit(':').next().unwrap_or_default();
    let name = match end.trim_start_matches('*') {
        name if name.starts_with('/') => end,
        name => name,
    };
    match name {
        "" => finding.help(format!(
            "write all six fields, as in `arn:aws:*:*:*:*`: `{base}` compares field by field"
        )),
        name => finding.help(format!(
            "write all six fields, as in `arn:aws:*:*:*:{}`: `{base}` compares field by field",
            quoted(name)
        )),
    }
}

/// Returns whether the first field of a pattern has a wildcard, and an ARN can begin with the text
/// before it.
fn could_begin_an_arn(field: &str) -> bool {
    field.split_once(['*', '?']).is_some_and(|(literal, _)| "arn".starts_with(literal))
}

/// Returns whether the text begins with a variable or an escape.
fn begins_with_variable(text: &str) -> bool {
    matches!(pieces(text).next(), Some(Ok(Piece::Variable { .. } | Piece::Escape(_))))
}

fn variable(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let end = text.find('}').map_or(text.len(), |at| at + 1);
    let operator = site.condition.operator;
    let message = format!(
        "`{}` begins with a policy variable, but `{}` requires an ARN that begins with `arn:`",
        quoted(text),
        operator.base
    );
    let instead = match operator.base.is_negated() {
        true => "StringNotLike",
        false => "StringLike",
    };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..end, "expected `arn:` here")
        .help(format!(
            "write the ARN with the variable in one of its fields, or use `{instead}`: IAM rejects this value"
        ))
}

/// Keys whose values are always ARNs.
const KEYS: [&str; 2] = ["aws:PrincipalArn", "aws:SourceArn"];

/// Returns whether a value of a string operator can begin like an ARN.
fn could_be_arn(text: &str, takes_wildcards: bool) -> bool {
    const START: &str = "arn:";
    let literal = match takes_wildcards {
        true => text.split(['*', '?']).next().unwrap_or_default(),
        false => text,
    };
    literal.starts_with(START) || (literal.len() < text.len() && START.starts_with(literal))
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let operator = site.condition.operator;
    let message = match operator.family() {
        Family::Arn => {
            format!("`{}` is not an ARN, but `{}` compares ARNs", quoted(text), operator.base)
        }
        _ => {
            format!("`{}` is not an ARN, but `{}` always is one", quoted(text), site.condition.key)
        }
    };
    let help = match operator.family() {
        Family::Arn => "write the whole ARN, or use a string operator",
        _ => "write the whole ARN",
    };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected an ARN, which begins with `arn:`")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn what_another_rule_says_of_a_pattern_does_not_hide_it() {
        for (condition, is_found) in [
            (r#""StringLike": {"aws:PrincipalArn": "true"}"#, false),
            (r#""ForAnyValue:ArnLike": {"aws:ResourceOrgID": ":*"}"#, true),
            (r#""ArnNotLike": {"aws:ResourceAccount": ":*"}"#, true),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {{{condition}}}}}}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let found = outcome.findings.iter().any(|it| it.rule() == &RULE);
            assert_eq!(found, is_found, "{condition}");
        }
    }

    #[test]
    fn the_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ArnLike": {"aws:SourceArn": ["bucket",
                                             //^^^^^^ error: `bucket` is not an ARN, but `ArnLike` compares ARNs
                "123456789012",
               //^^^^^^^^^^^^ error: `123456789012` is not an ARN, but `ArnLike` compares ARNs
                " arn:aws:s3:::b",
               //^^^^^^^^^^^^^^^ error: ` arn:aws:s3:::b` is not an ARN, but `ArnLike` compares ARNs
                "role/ci-*",
               //^^^^^^^^^ error: `role/ci-*` is not an ARN, but `ArnLike` compares ARNs
                "arn:aws:s3:::b", "*", "ar?:aws:s3:::b", "*:role/x", "󰀀"],
                //                                        ^^^^^^^^ warning: `*:role/x` has 2 of the six fields of an ARN
                "aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/x"},
                "StringLike": {"aws:SourceArn": ["bucket-name",
                                                //^^^^^^^^^^^ error: `bucket-name` is not an ARN, but `aws:SourceArn` always is one
                "ar*", "*:bucket", "arn:aws:s3:::b*", "${aws:PrincipalTag/arn}"]},
                "StringNotEquals": {"aws:PrincipalArn": ["role/x",
                                                        //^^^^^^ error: `role/x` is not an ARN, but `aws:PrincipalArn` always is one
                "arn:aws:iam::123456789012:role/x"], "ec2:InstanceProfile": "x"}
            }}]}"#,
        );
    }

    #[test]
    fn a_variable_is_no_beginning_of_an_arn() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ArnEquals": {"aws:SourceArn": "${aws:PrincipalTag/source}"},
                                              //^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `${aws:PrincipalTag/source}` begins with a policy
                                              // variable, but `ArnEquals` requires an ARN that begins with `arn:`
                "ForAnyValue:ArnNotLikeIfExists": {"aws:PrincipalArn": ["arn:aws:iam::*:role/${aws:PrincipalTag/role}",
                "${aws:PrincipalTag/head, 'arn:aws'}:iam::*:role/x"]},
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `${aws:PrincipalTag/head, 'arn:aws'}:iam::*:role/x` begins with a policy
               // variable, but `ArnNotLike` requires an ARN that begins with `arn:`
                "ArnLike": {"ecs:cluster": ["arn:${aws:PrincipalTag/partition}:ecs:*:*:cluster/x", "arn:aws:${*}", "*${aws:username}"]},
                "StringEquals": {"aws:SourceArn": "${aws:PrincipalTag/source}"},
                "StringNotLike": {"aws:PrincipalArn": "${aws:PrincipalTag/source}*"}
            }}]}"#,
        );
    }
}
