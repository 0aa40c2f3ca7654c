use crate::action_form::find_fault;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Report, quoted};
use policy_core::model::PolicyKind;
use policy_core::repair::Repair;

rule! {
    /// An action with white space or commas around it, or without a name.
    ///
    /// IAM accepts such a value silently, but `s3:` names no operation, and with a stray character the
    /// action is not the one that it appears to be.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject ", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>.
    RULE = "padded-action", codes: [], level: Warning, rows: ["B2.5"],
    check: Check::Action(check),
}

fn check(action: &ActionSite<'_>, report: &mut Report<'_>) {
    let text = action.text;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'*' || byte == b'?';
    if text.as_bytes().first().is_some_and(|byte| plain(*byte))
        && text.as_bytes().last().is_some_and(|byte| plain(*byte))
    {
        return;
    }
    let bare = text.trim_matches(|one: char| one.is_whitespace() || one == ',');
    // A malformed action is a separate error.
    if find_fault(bare).is_some() {
        return;
    }
    if bare.len() < text.len() {
        report.push(padded(action, bare));
    } else if text.ends_with(':') && text.len() > 1 && !text.contains(['*', '?']) {
        report.push(nameless(action));
    }
}

fn padded(action: &ActionSite<'_>, bare: &str) -> Finding {
    let text = action.text;
    let start = text.find(bare).unwrap_or_default();
    let range = if start > 0 { 0..start } else { bare.len()..text.len() };
    let message = format!("the action `{}` has white space or a comma around it", quoted(text));
    Finding::new(&RULE, action.place(), message)
        .pointing(text, range, "expected nothing here")
        .help(format!("write `{}`", quoted(bare)))
        .repaired_by(Repair::replace(action.place(), bare).changing_meaning())
}

fn nameless(action: &ActionSite<'_>) -> Finding {
    let text = action.text;
    let message = format!("the action `{}` has no name after its service prefix", quoted(text));
    Finding::new(&RULE, action.place(), message)
        .pointing(text, text.len()..text.len(), "expected the name of an operation")
        .help(match action.statement.kind() {
            // A trust policy names each action in full.
            PolicyKind::Trust => {
                "write the full name of an action, such as `sts:AssumeRole`".to_owned()
            }
            _ => format!("write `{}*` for all actions of the service", quoted(text)),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn a_pattern_is_no_advice_for_a_trust_policy() {
        for (kind, advised) in
            [(PolicyKind::Trust, "sts:AssumeRole"), (PolicyKind::Identity, "sts:*")]
        {
            let text =
                r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sts:"}]}"#;
            let outcome = crate::check::check_json(text, kind, &crate::Context::default()).unwrap();
            let mut found = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            let help = found.next().and_then(Finding::help_text).unwrap();
            assert!(
                help.contains(advised) && (kind != PolicyKind::Trust || !help.contains('*')),
                "{help}"
            );
        }
    }

    #[test]
    fn padding_and_missing_names_are_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
              "Action": [" s3:GetObject",
                        //^ warning: the action ` s3:GetObject` has white space or a comma around it
                "s3:GetObject,",
                           //^ warning: the action `s3:GetObject,` has white space or a comma around it
                " *",
               //^ warning: the action ` *` has white space or a comma around it
                "s3:",
                  //^ warning: the action `s3:` has no name after its service prefix
                "s3:*", "*", "", " ", "a:b:", ":", "s3*:"]
            }]}"#,
        );
    }
}
