use crate::placeholders::is_reference;
use crate::rule::rule;
use crate::{Check, Finding, Level, Report, ResourceSite, TextRole, TextSite, quoted};
use policy_core::model::{ArnErrorKind, Piece, PolicyKind, Segment, pieces};

rule! {
    /// A policy variable where IAM does not replace it.
    ///
    /// Variables are allowed in the resource part of the ARNs in `Resource` and `NotResource`, and in the
    /// values of conditions on strings and ARNs. In an action, a principal or a Sid, and in the
    /// partition, service or Region of an ARN, `${…}` is text that matches nothing. In the account of an
    /// ARN, it is a suggestion: AWS's guide excludes it, but AWS's own policies have it.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:${aws:PrincipalTag/action}", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>.
    RULE = "variable-unsupported-in-element", codes: ["VARIABLE_UNSUPPORTED_IN_ELEMENT"],
    level: Error, rows: ["A70"],
    check: Check::Several(&[Check::Text(check_text), Check::Resource(check_resource)]),
}

fn check_text(site: &TextSite<'_>, report: &mut Report<'_>) {
    if !site.has_brace || !site.text.contains("${") {
        return;
    }
    let element = match site.role {
        TextRole::Action(_) => "an action",
        TextRole::Principal(..) => "a principal",
        // Services other than IAM accept any string as a Sid.
        TextRole::Sid if site.statement.kind() != PolicyKind::Resource => "a Sid",
        _ => return,
    };
    for piece in pieces(site.text) {
        let range = match piece {
            Ok(Piece::Variable { range, .. }) => range,
            Ok(Piece::Literal(_)) => continue,
            Ok(Piece::Escape(_)) => 0..site.text.len(),
            Err(error) if is_reference(&error) => continue,
            Err(error) => error.range(),
        };
        let message =
            format!("{element} cannot have a policy variable, but `{}` does", quoted(site.text));
        report.push(
            Finding::new(&RULE, site.place(), message)
                .pointing(site.text, range, "expected literal text here")
                .help("use policy variables only in `Resource` and in the values of `Condition`"),
        );
        return;
    }
}

fn check_resource(resource: &ResourceSite<'_>, report: &mut Report<'_>) {
    if !resource.text.contains("${") {
        return;
    }
    let Ok(fields) = &resource.fields else { return };
    let Err(error) = fields.check() else { return };
    let ArnErrorKind::VariableBeforeResource(segment) = error.kind() else { return };
    // Other rules report malformed variables.
    if pieces(fields.segment(segment)).any(|piece| piece.is_err()) {
        return;
    }
    let finding = Finding::new(&RULE, resource.place(), error.message())
        .pointing(resource.text, error.range(), error.expected())
        .help("write the value itself, or `*` and a condition");
    let account = segment == Segment::Account;
    report.push(if account { finding.leveled(Level::Suggestion) } else { finding });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn variables_outside_their_elements_are_found() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Sid": "${aws:username}",
              "Principal": {"AWS": "arn:aws:iam::123456789012:user/${aws:username}"},
                                                                 //^^^^^^^^^^^^^^^ error: a principal cannot have a policy variable, but
                                                                 // `arn:aws:iam::123456789012:user/${aws:username}` does
              "Resource": ["arn:aws:sqs:${aws:RequestedRegion}:*:q",
                                      //^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:sqs:${aws:RequestedRegion}:*:q` has a policy variable in its
                                      // Region segment
                "arn:aws:iam::${aws:PrincipalAccount}:role/R",
                            //^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `arn:aws:iam::${aws:PrincipalAccount}:role/R` has a policy variable in its
                            // account segment
                "arn:aws:iam::${Account}:role/R", "arn:${AWS::Partition}:s3:::b",
                "arn:aws:s3:::b/${aws:username}/*"],
              "Condition": {"StringEquals": {"aws:PrincipalTag/a": "${aws:username}"}}
            }]}"#,
        );
    }
}
