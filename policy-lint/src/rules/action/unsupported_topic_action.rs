use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Report, quoted};
use policy_core::model::hole::has_hole;

rule! {
    /// An action that topic policies do not support.
    ///
    /// Amazon SNS documents a closed list of actions for topic policies. Users report that it rejects
    /// others, and also `sns:*`, with the message "Policy statement action out of service scope!".
    ///
    /// The rule checks policies whose service is specified with `--kind resource:sns` or
    /// `#![service(sns)]`. Of patterns, it reports only `sns:*`.
    ///
    /// ```json,resource:sns,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sns:*", "Resource": "arn:aws:sns:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// ```json,resource:sns,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": ["sns:Publish", "sns:Subscribe"], "Resource": "arn:aws:sns:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html>.
    RULE = "unsupported-topic-action", codes: [], level: Warning, rows: ["own"],
    yields_to: &[
        "account-action-in-resource-policy", "foreign-action", "malformed-action", "padded-action",
        "unknown-action",
    ],
    check: Check::Action(check),
}

/// The actions that the page lists. `sns:Receive` is in the default policies of old topics.
const SUPPORTED: [&str; 12] = [
    "AddPermission",
    "DeleteTopic",
    "GetDataProtectionPolicy",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
    "ListTagsForResource",
    "Publish",
    "PutDataProtectionPolicy",
    "Receive",
    "RemovePermission",
    "SetTopicAttributes",
    "Subscribe",
];

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    let statement = &site.statement;
    let is_of_topic = statement.service().is_some_and(|it| it.named && it.is("sns"));
    if !is_of_topic || statement.action.is_none_or(|element| element.negated) {
        return;
    }
    let Some((service, name)) = site.text.split_once(':') else { return };
    let is_judged = name == "*" || !(name.contains(['*', '?']) || has_hole(name));
    if service.eq_ignore_ascii_case("sns")
        && is_judged
        && !SUPPORTED.iter().any(|known| known.eq_ignore_ascii_case(name))
    {
        report.push(finding(site, name));
    }
}

fn finding(site: &ActionSite<'_>, name: &str) -> Finding {
    let text = quoted(site.text);
    let message = if name == "*" {
        format!("topic policies do not support `{text}`")
    } else {
        format!("`{text}` is not one of the actions that topic policies support")
    };
    let help = if name == "*" {
        "write the actions one by one, such as `sns:Publish` and `sns:Subscribe`"
    } else {
        match site.statement.allows() {
            true => "allow it in an identity-based policy",
            false => "remove it, or deny it in an identity-based or service control policy",
        }
    };
    Finding::new(&RULE, site.place(), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn policy(element: &str, actions: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, "Resource": "*", "{element}": [
            {actions}]}}]}}"#
        )
    }

    #[test]
    fn everything_and_what_is_not_listed_are_marked() {
        check_drawn_for(
            "sns",
            &RULE,
            &policy(
                "Action",
                r#"
                "SNS:*",
              //^^^^^^^ warning: topic policies do not support `SNS:*`
                "sns:TagResource", "sns:publish", "sns:Receive",
              //^^^^^^^^^^^^^^^^^ warning: `sns:TagResource` is not one of the actions that topic policies support
                "sns:SetSubscriptionAttributes"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `sns:SetSubscriptionAttributes` is not one of the actions that topic policies
              // support
                "#,
            ),
        );
    }

    #[test]
    fn other_patterns_and_other_policies_are_quiet() {
        check_drawn_for("sns", &RULE, &policy("Action", r#""sns:Get*", "*", "sns:Pub?ish""#));
        check_drawn_for("sns", &RULE, &policy("Action", "\"sns:\u{F0000}\""));
        check_drawn_for("sns", &RULE, &policy("NotAction", r#""sns:*", "sns:TagResource""#));
        check_drawn_for("vpce", &RULE, &policy("Action", r#""sns:*""#));
        check_drawn(&RULE, PolicyKind::Resource, &policy("Action", r#""sns:*""#));
    }
}
