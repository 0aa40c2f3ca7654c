use std::ops::Range;

use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::model::{Piece, Version, pieces};
use policy_core::path::Place;

rule! {
    /// A policy variable in a policy of version `2008-10-17`.
    ///
    /// Only version `2012-10-17` has policy variables. In the old version, which is also that of a
    /// policy without `Version`, `${aws:username}` stands for these 15 characters, so the statement
    /// matches nothing that it was meant for.
    ///
    /// ```json,finding
    /// {"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>.
    RULE = "variable-unsupported-in-version", codes: ["VARIABLE_UNSUPPORTED_IN_VERSION"],
    level: Error, rows: ["A71"], check: Check::Policy(check),
}

/// One finding for the whole policy: the mistake is its version.
fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let Some((text, place, range)) = find_variable(policy) else { return };
    let mut finding =
        Finding::new(&RULE, place, "a policy of version `2008-10-17` has no policy variables")
            .pointing(text, range, "this is literal text in this version")
            .help("write `\"Version\": \"2012-10-17\"`");
    if policy.has_version {
        finding = finding.related(policy.member("Version"), "the version stands here");
    }
    report.push(finding);
}

/// The first variable of a policy that is read with the old version.
pub(crate) fn find_variable<'a>(policy: &PolicyView<'a>) -> Option<(&'a str, Place, Range<usize>)> {
    if policy.statements.first()?.version() != Version::V2008 {
        return None;
    }
    policy.statements.iter().find_map(variable_of_statement)
}

fn variable_of_statement<'a>(
    statement: &StatementView<'a>,
) -> Option<(&'a str, Place, Range<usize>)> {
    let resources = statement.resource.into_iter().flat_map(|element| &element.values);
    for (index, text) in resources.enumerate() {
        if let Some(range) = variable_in(text) {
            return Some((text, statement.resource_place(index), range));
        }
    }
    for site in statement.condition_sites() {
        if !site.condition.operator.takes_variables() {
            continue;
        }
        for (index, value) in site.values().iter().enumerate() {
            if let Some(range) = variable_in(value.as_str()) {
                return Some((value.as_str(), site.value_place(index), range));
            }
        }
    }
    None
}

fn variable_in(text: &str) -> Option<Range<usize>> {
    if !text.contains("${") {
        return None;
    }
    pieces(text).find_map(|piece| match piece {
        Ok(Piece::Variable { range, .. }) => Some(range),
        Ok(Piece::Escape(character)) => {
            let written = ["${", character.encode_utf8(&mut [0; 4]), "}"].concat();
            text.find(&written).map(|at| at..at + written.len())
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_policy_without_version_is_of_the_old_one() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["arn:aws:s3:::b/${var.x}", "arn:aws:s3:::b/${*}"],
                                                                    //^^^^ error: a policy of version `2008-10-17` has no policy variables
              "Condition": {"StringLike": {"s3:prefix": "${aws:username}"}}
            }]}"#,
        );
    }

    #[test]
    fn an_unknown_version_is_no_reason_for_a_second_error() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2024-01-01", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::b/${aws:username}"}]}"#,
        );
    }
}
