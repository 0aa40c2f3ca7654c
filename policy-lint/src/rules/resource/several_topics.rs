use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, quoted};
use policy_core::model::ArnFields;
use policy_core::model::hole::has_hole;
use policy_core::path::Place;

rule! {
    /// A topic policy that names two topics.
    ///
    /// A topic policy applies to its own topic: the resource of each statement is one ARN, that of the
    /// topic. Give each topic its own policy.
    ///
    /// The rule checks policies whose service is specified with `--kind resource:sns` or
    /// `#![service(sns)]`.
    ///
    /// ```json,resource:sns,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sns:Publish", "Resource": ["arn:aws:sns:us-east-1:123456789012:orders", "arn:aws:sns:us-east-1:123456789012:returns"]}]}
    /// ```
    ///
    /// ```json,resource:sns,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sns:Publish", "Resource": "arn:aws:sns:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html>.
    RULE = "several-topics", codes: [], level: Warning, rows: ["B10.2"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.service.is_some_and(|service| service.named && service.is("sns")) {
        return;
    }
    let mut first: Option<(&str, Place)> = None;
    for statement in policy.statements {
        let values = statement.resource.into_iter().flat_map(|element| &element.values);
        for (index, text) in values.enumerate().filter(|(_, text)| is_topic(text)) {
            let place = statement.resource_place(index);
            match &first {
                None => first = Some((text, place)),
                Some((known, _)) if *known == text => {}
                Some((known, at)) => {
                    report.push(finding(text, place, known, at.clone()));
                    return;
                }
            }
        }
    }
}

/// Whether an ARN names a topic, and no wildcard, variable or hole leaves it open.
fn is_topic(text: &str) -> bool {
    ArnFields::split(text).is_ok_and(|fields| fields.service == "sns")
        && !text.contains(['*', '?', '$'])
        && !has_hole(text)
}

fn finding(text: &str, place: Place, known: &str, at: Place) -> Finding {
    let message = format!(
        "the topic policy names the topic `{}` in addition to `{}`",
        quoted(text),
        quoted(known)
    );
    Finding::new(&RULE, place, message)
        .related(at, "the other topic is here")
        .help("give each topic its own policy")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn policy(resources: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, "Action": "sns:Publish", "Resource": "arn:aws:sns:us-east-1:123456789012:a"}},
            {{"Effect": "Deny", "Principal": "*", "Action": "sns:Publish", "Resource": [{resources}]}}]}}"#
        )
    }

    #[test]
    fn the_second_topic_is_marked_once() {
        let fixture = policy(
            r#"
            "arn:aws:sns:us-east-1:123456789012:a", "arn:aws:sns:us-east-1:123456789012:b",
                                                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the topic policy names the topic
                                                  // `arn:aws:sns:us-east-1:123456789012:b` in addition to
                                                  // `arn:aws:sns:us-east-1:123456789012:a`
            "arn:aws:sns:us-east-1:123456789012:c"
            "#,
        );
        check_drawn_for("sns", &RULE, &fixture);
    }

    #[test]
    fn one_topic_and_other_policies_are_quiet() {
        for resources in [
            r#""arn:aws:sns:us-east-1:123456789012:a""#,
            r#""*""#,
            r#""arn:aws:sns:us-east-1:123456789012:*""#,
            "\"arn:aws:sns:us-east-1:123456789012:\u{F0000}\"",
            r#""arn:aws:sns:us-east-1:123456789012:${aws:username}""#,
        ] {
            check_drawn_for("sns", &RULE, &policy(resources));
        }
        let two = policy(r#""arn:aws:sns:us-east-1:123456789012:b""#);
        check_drawn_for("vpce", &RULE, &two);
        check_drawn(&RULE, PolicyKind::Resource, &two);
    }
}
