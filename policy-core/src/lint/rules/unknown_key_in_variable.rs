use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Report, TextRole, TextSite, quoted};
use crate::model::hole::has_hole;
use crate::model::{Piece, Version, pieces};
use crate::suggest::did_you_mean;

rule! {
    /// A policy variable with the prefix `aws:` whose key IAM does not know.
    ///
    /// No request has such a key, so the variable has no value and what it stands in never
    /// matches.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/${aws:usrname}/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>.
    RULE = "unknown-key-in-variable", codes: [], level: Error, rows: ["B6.7"],
    check: Check::Text(check),
}

fn check(site: &TextSite<'_>, report: &mut Report<'_>) {
    // In a policy of version 2008-10-17 this is literal text.
    if !site.has_brace || !site.text.contains("${") || site.statement.version == Version::V2008 {
        return;
    }
    match site.role {
        TextRole::Resource(_) => {}
        TextRole::ConditionValue(condition, _) if condition.operator.takes_variables() => {}
        _ => return,
    }
    let Some(catalog) = report.context.catalog else { return };
    for piece in pieces(site.text).filter_map(Result::ok) {
        let Piece::Variable { key, range, .. } = piece else { continue };
        let is_global = key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"));
        if !is_global || catalog.global_key(key).is_some() || has_hole(key) {
            continue;
        }
        let near = catalog.nearest_global_keys(key);
        let near: Vec<&str> = near.iter().map(String::as_str).collect();
        let help = if near.is_empty() {
            format!("the global condition keys are those of {}", catalog.date())
        } else {
            did_you_mean(&near)
        };
        let message = format!("the policy variable `{}` has no key that IAM knows", quoted(key));
        let start = range.start + 2;
        let finding = Finding::new(&RULE, site.place(), message)
            .pointing(site.text, start..start + key.len(), "expected a global condition key")
            .help(help);
        report.push(finding);
    }
}

#[cfg(all(test, feature = "data"))]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn;
    use crate::model::PolicyKind;

    const FIXTURE: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["arn:aws:s3:::b/${aws:PrincipalTags/team, 'x'}",
                                           //^^^^^^^^^^^^^^^^^^^^^^ error: the policy variable `aws:PrincipalTags/team` has no key that IAM knows
                "arn:aws:s3:::b/${AWS:UserName}/${aws:PrincipalTag/team}/${saml:sub}/${*}/${aws:*}"],
              "Condition": {"StringLike": {"s3:prefix": "${aws:usrname}/*"},
                                                         //^^^^^^^^^^^ error: the policy variable `aws:usrname` has no key that IAM knows
                "NumericEquals": {"s3:max-keys": "${aws:usrname}"}}
            }]}"#;

    #[test]
    fn unknown_keys_are_marked_where_variables_are_read() {
        check_drawn(&RULE, PolicyKind::Identity, FIXTURE);
    }

    #[test]
    fn in_the_old_version_it_is_literal_text() {
        let quiet: Vec<&str> = FIXTURE.lines().filter(|line| !line.contains("//^")).collect();
        let quiet = quiet.join("\n").replace("2012-10-17", "2008-10-17");
        check_drawn(&RULE, PolicyKind::Identity, &quiet);
    }
}
