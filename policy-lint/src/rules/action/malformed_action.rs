use crate::action_form::{Fault, find_fault};
use std::ops::Range;

use crate::actions::services_of;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Report, quoted};
use policy_core::model::hole;
use policy_core::semantics::pattern::is_all;
use policy_core::suggest::did_you_mean;

rule! {
    /// An action that does not have the form `service:Name`.
    ///
    /// An action is a service prefix, a colon and the name of an operation, in which `*` and `?` are
    /// wildcards. IAM rejects an action without a prefix, with more than one colon, or with a character
    /// other than letters, digits and hyphens in the prefix. It accepts a name with a space or a comma,
    /// but no operation has such a name, so the action matches nothing.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject, s3:PutObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>.
    RULE = "malformed-action", codes: [], level: Error, rows: ["B2.1", "B2.2", "B2.4"],
    check: Check::Action(check),
}

fn check(action: &ActionSite<'_>, report: &mut Report<'_>) {
    let text = action.text;
    if action.value().is_some_and(|value| value.parts.is_some()) {
        return;
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"*?-".contains(&byte);
    if let Some((service, name)) = text.split_once(':')
        && !service.is_empty()
        && service.bytes().all(plain)
        && name.bytes().all(plain)
    {
        return;
    }
    // Variables, characters that IAM does not store, and padding have their own rules.
    let beyond = |one: char| u32::from(one) > 0xFF || hole::is_hole(one);
    if text == "*" || text.contains("${") || text.contains(beyond) {
        return;
    }
    let bare = text.trim_matches(|one: char| one.is_whitespace() || one == ',');
    let start = text.find(bare).unwrap_or_default();
    if let Some((fault, range)) = find_fault(bare) {
        report.push(finding(action, fault, start + range.start..start + range.end));
    }
}

fn finding(action: &ActionSite<'_>, fault: Fault, range: Range<usize>) -> Finding {
    let text = quoted(action.text);
    let (message, expected) = match fault {
        Fault::Empty => {
            ("the action is empty".to_owned(), "expected an action such as `s3:GetObject`")
        }
        Fault::NoService => (
            format!("the action `{text}` has no service prefix"),
            "expected a service prefix and a colon",
        ),
        Fault::SeveralColons => {
            (format!("the action `{text}` has more than one colon"), "expected only one colon")
        }
        Fault::ServiceCharacter(one) => (
            format!("the service prefix of the action `{text}` contains {}", described(one)),
            "expected letters, digits and hyphens",
        ),
        Fault::NameCharacter(one) => (
            format!("the name of the action `{text}` contains {}", described(one)),
            "expected letters, digits and wildcards",
        ),
    };
    Finding::new(&RULE, action.place(), message)
        .pointing(action.text, range, expected)
        .help(help(action, fault))
}

fn described(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '`' => "a backtick".to_owned(),
        _ => format!("`{}`", quoted(character.encode_utf8(&mut [0; 4]))),
    }
}

fn help(action: &ActionSite<'_>, fault: Fault) -> String {
    let text = action.text.trim();
    if text.starts_with("arn:") {
        return "write ARNs in `Resource`".to_owned();
    }
    if text.contains("::") && text.starts_with("AWS::") {
        return "write the action as `service:Name`; this is a CloudFormation resource type"
            .to_owned();
    }
    if text.contains([',', ';', '|']) {
        return "write a list with one action in each string".to_owned();
    }
    let known = |service: &str| {
        action
            .statement
            .context()
            .catalog
            .is_some_and(|catalog| catalog.has_service_prefix(service))
    };
    let split = match fault {
        Fault::NoService => text.split_once(['.', '/', '-', ' ']),
        Fault::SeveralColons => text
            .strip_prefix("aws:")
            .and_then(|rest| rest.split_once(':'))
            .or_else(|| text.split_once("::")),
        _ => None,
    };
    match split {
        Some((service, name)) if known(service) && !name.is_empty() && !name.contains(':') => {
            did_you_mean(&[&quoted(&format!("{service}:{name}"))])
        }
        _ if matches!(fault, Fault::NameCharacter(_)) => help_for_name(action),
        _ if is_all(text) => did_you_mean(&["*"]),
        _ => FORM.to_owned(),
    }
}

const FORM: &str = "write the action as `service:Name`, such as `s3:GetObject`";

/// Returns help that suggests existing actions with similar names.
fn help_for_name(action: &ActionSite<'_>) -> String {
    let near = action.statement.context().catalog.zip(action.text.trim().split_once(':'));
    let near = near.map(|(catalog, (service, name))| {
        catalog.nearest_actions(service, name, &services_of(&action.statement).names())
    });
    let near = near.unwrap_or_default();
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    if near.is_empty() || action.text.contains(['*', '?']) {
        return FORM.to_owned();
    }
    did_you_mean(&near)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn each_fault_is_named_at_its_place() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
              "Action": ["",
                        //^ error: the action is empty
                "GetObject",
               //^ error: the action `GetObject` has no service prefix
                ":GetObject",
               //^ error: the action `:GetObject` has no service prefix
                "s3:Get:Object",
                     //^ error: the action `s3:Get:Object` has more than one colon
                "s_3:Get",
                //^ error: the service prefix of the action `s_3:Get` contains `_`
                "s3:Get Object"]
                     //^ error: the name of the action `s3:Get Object` contains a space
            }]}"#,
        );
    }

    #[test]
    fn what_iam_takes_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Resource": "*",
              "Action": ["*", "*:*", "s3:*", "S3:get?bject", "execute-api:Invoke", "s3:", " s3:GetObject,"]}}"#,
        );
    }

    #[test]
    fn what_is_no_action_grants_nothing() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "**", "Resource": "*"}}"#;
        let context = crate::Context::default();
        let outcome = crate::check::check_json(text, PolicyKind::Identity, &context).unwrap();
        let found: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
        assert_eq!(found, ["malformed-action"]);
    }

    #[test]
    fn the_nearest_form_is_shown() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Resource": "*",
          "Action": ["s3.GetObject", "aws:s3:GetObject", "s3::GetObject", "s3:Get Object", "s3:GetObject()", "**"]}}"#;
        let context = crate::Context::default();
        let outcome = crate::check::check_json(text, PolicyKind::Identity, &context).unwrap();
        let help: Vec<_> = outcome
            .findings
            .iter()
            .filter(|it| it.rule() == &RULE)
            .map(Finding::help_text)
            .collect();
        let object = Some("did you mean `s3:GetObject`?");
        assert_eq!(help, [object, object, object, object, object, Some("did you mean `*`?")]);
    }
}
