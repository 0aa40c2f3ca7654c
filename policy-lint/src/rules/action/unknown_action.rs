use crate::actions::{judged_prefix, services_of};
use crate::extension::Extension;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Level, Report, quoted};
use policy_catalog::{Catalog, VoidAction};
use policy_core::model::Effect;
use policy_core::repair::Repair;
use policy_core::suggest::{did_you_mean, join};

rule! {
    /// An action that its service does not have.
    ///
    /// The action, or each action that the pattern could match, does not exist, so the statement grants
    /// or denies less than it says. The actions are those in the reference data, whose date the finding
    /// gives; allow the rule for an action that is newer.
    ///
    /// Some names appear in AWS's own guides and templates although no such action exists, such as
    /// `sqs:DeleteMessageBatch`: the operation requires `sqs:DeleteMessage`. These names are a warning.
    /// Under `Deny` and `NotAction`, where nobody lacks access because of them, they are a suggestion,
    /// and so is any other unknown name that a `Deny` excepts; a name that resembles no known one is a
    /// warning where it is denied, or excepted from what is allowed.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["sqs:DeleteMessage", "sqs:DeleteMessageBatch"], "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "unknown-action", codes: ["INVALID_ACTION"], level: Error, rows: ["A26", "B2.6"],
    check: Check::Action(check),
}

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    let Some(value) = site.value().filter(|value| value.meant.is_none()) else { return };
    let (Some(prefix), Some((_, name))) = (judged_prefix(site), value.parts) else { return };
    let Some(catalog) = report.context.catalog else { return };
    let extension = &report.context.project.extension;
    if extension.has_action(prefix, name) || catalog.is_device_action(site.text) {
        return;
    }
    let Some(service) = value.service else {
        // The settings list all actions of a service that only the project knows.
        if extension.lists_actions_of(prefix) {
            report.push(unlisted(site, extension, prefix, name));
        }
        return;
    };
    if let Some((head, rest)) = name.split_once(['*', '?']) {
        let near = match rest {
            "" if !report.is_full(&RULE) => catalog.nearest_patterns(service.prefix(), head),
            _ => Vec::new(),
        };
        let level = level(site, !near.is_empty());
        let repair = Repair::meant_instead(site.place(), &near);
        let finding = matches_nothing(site, prefix, &near, catalog.date());
        report.push(finding.leveled(level).repaired_by(repair));
    } else if let Some(known) = catalog.void_action(&format!("{}:{name}", service.prefix())) {
        report.push(void(site, prefix, known));
    } else {
        let hint = match report.is_full(&RULE) {
            true => Hint { help: String::new(), is_slip: true, near: Vec::new() },
            false => hint(catalog, extension, site, service.prefix(), name),
        };
        let repair = Repair::meant_instead(site.place(), &hint.near);
        let finding = unknown(site, prefix, &hint.help).repaired_by(repair);
        report.push(finding.leveled(level(site, hint.is_slip)));
    }
}

/// Returns the finding for an action of a service whose actions the project lists.
fn unlisted(site: &ActionSite<'_>, extension: &Extension, prefix: &str, name: &str) -> Finding {
    let near = extension.nearest_actions(prefix, name, Vec::new());
    let texts: Vec<&str> = near.iter().map(String::as_str).collect();
    let help = match did_you_mean(&texts) {
        asked if asked.is_empty() => "the settings list the service's actions".to_owned(),
        asked => format!("{asked} (the settings list the service's actions)"),
    };
    unknown(site, prefix, &help).repaired_by(Repair::meant_instead(site.place(), &near))
}

/// Returns the level of a finding about a name that is not in the data. A name that resembles a known
/// one was meant as that one, so the intended denial is missing; a name that resembles none may be
/// newer than the data.
fn level(site: &ActionSite<'_>, is_slip: bool) -> Level {
    match (site.statement.effect, is_negated(site)) {
        (Some(Effect::Deny), true) if !is_slip => Level::Suggestion,
        (Some(Effect::Deny), _) | (_, true) if !is_slip => Level::Warning,
        _ => Level::Error,
    }
}

fn is_negated(site: &ActionSite<'_>) -> bool {
    site.statement.action.is_some_and(|element| element.is_negated())
}

/// What to write instead of an action that does not exist.
struct Hint {
    help: String,
    /// Whether the name resembles an existing action.
    is_slip: bool,
    /// The actions that the name resembles.
    near: Vec<String>,
}

fn hint(
    catalog: &Catalog,
    extension: &Extension,
    site: &ActionSite<'_>,
    prefix: &str,
    name: &str,
) -> Hint {
    let has_own = !extension.nearest_actions(prefix, name, Vec::new()).is_empty();
    match catalog.hint_for_operation(prefix, name).filter(|_| !has_own) {
        Some(help) => Hint { help, is_slip: true, near: Vec::new() },
        None => {
            let known =
                catalog.nearest_actions(prefix, name, &services_of(&site.statement).names());
            let near = extension.nearest_actions(prefix, name, known);
            Hint { help: help(&near, catalog.date()), is_slip: !near.is_empty(), near }
        }
    }
}

fn void(site: &ActionSite<'_>, prefix: &str, known: &VoidAction) -> Finding {
    let message = format!("`{}` is not a valid action", quoted(site.text));
    let range = prefix.len() + 1..site.text.len();
    let instead: Vec<&str> = known.instead().collect();
    let named = |action: &&str| site.statement.names_action(action);
    let help = if instead.is_empty() || instead.iter().all(named) {
        "remove it: AWS documentation mentions it, but nothing requires it".to_owned()
    } else {
        format!(
            "write {}: AWS documentation mentions the other name, but nothing requires it",
            join(&instead, "and")
        )
    };
    let is_harmless = is_negated(site) || !site.statement.allows();
    Finding::new(&RULE, site.place(), message)
        .leveled(if is_harmless { Level::Suggestion } else { Level::Warning })
        .pointing(site.text, range, format!("no such action in service `{}`", quoted(prefix)))
        .help(help)
}

fn unknown(site: &ActionSite<'_>, prefix: &str, help: &str) -> Finding {
    let message = format!("unknown action `{}`", quoted(site.text));
    let range = prefix.len() + 1..site.text.len();
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, range, format!("no such action in service `{}`", quoted(prefix)))
        .help(help)
}

fn matches_nothing(site: &ActionSite<'_>, prefix: &str, near: &[String], date: &str) -> Finding {
    let message = format!("no action matches `{}`", quoted(site.text));
    let range = prefix.len() + 1..site.text.len();
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, range, format!("matches no action of service `{}`", quoted(prefix)))
        .help(help(near, date))
}

fn help(near: &[String], date: &str) -> String {
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let known = format!("the data is from {date}");
    if near.is_empty() { known } else { format!("{} ({known})", did_you_mean(&near)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_name_is_marked_and_known_names_are_quiet_in_any_casing() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": [
                "s3:GetObjct",
                  //^^^^^^^^ error: unknown action `s3:GetObjct`
                "s3:Gett*",
                  //^^^^^ error: no action matches `s3:Gett*`
                "s3:get_object",
                  //^^^^^^^^^^ error: unknown action `s3:get_object`
                "s3:get_*", "ec2:run.instances",
                  //^^^^^ error: no action matches `s3:get_*`
                               //^^^^^^^^^^^^^ error: unknown action `ec2:run.instances`
                "s3:getobject", "S3:GetObject", "s3:Get*", "s3:*", "s3:Get?bject", "*", "nosuch:Thing"
            ], "Resource": "*"}]}"#,
        );
    }

    #[test]
    fn what_was_meant_is_said() {
        for (action, words) in [
            ("s3:get_object", "did you mean `s3:GetObject`?"),
            ("s3:HeadObject", "write `s3:GetObject`, which the operation `HeadObject` requires"),
            ("redshift:ExecuteStatement", "did you mean `redshift-data:ExecuteStatement`?"),
            ("ec2:Descibe*", "did you mean `ec2:Describe*`?"),
            ("ec2:*Descibe*", "the data is from"),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}", "Resource": "*"}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let mut found = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            let help = found.next().and_then(Finding::help_text).unwrap();
            assert!(help.starts_with(words), "{action} {help}");
        }
    }

    #[test]
    fn names_that_aws_prints_are_no_errors() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*", "Action": [
                "sqs:DeleteMessageBatch", "SNS:Receive"
                   //^^^^^^^^^^^^^^^^^^ warning: `sqs:DeleteMessageBatch` is not a valid action
                                             //^^^^^^^ warning: `SNS:Receive` is not a valid action
            ]}, {"Effect": "Deny", "Resource": "*", "Action":
                "account:PutChallengeQuestions"
                       //^^^^^^^^^^^^^^^^^^^^^ suggestion: `account:PutChallengeQuestions` is not a valid action
            }, {"Effect": "Allow", "Resource": "*", "NotAction":
                "s3:GetAccountPublic"
                  //^^^^^^^^^^^^^^^^ suggestion: `s3:GetAccountPublic` is not a valid action
            }]}"#,
        );
    }

    #[test]
    fn what_is_denied_or_excepted_in_vain_is_an_error_where_it_was_meant_as_another() {
        check_drawn(
            &RULE,
            PolicyKind::ServiceControl,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Resource": "*", "Action": [
                "s3:DeletObject", "organizations:ObliterateEverything",
                  //^^^^^^^^^^^ error: unknown action `s3:DeletObject`
                                               //^^^^^^^^^^^^^^^^^^^^ warning: unknown action `organizations:ObliterateEverything`
                "organizations:Obliterate*"
                             //^^^^^^^^^^^ warning: no action matches `organizations:Obliterate*`
            ]}, {"Effect": "Deny", "Resource": "*", "NotAction": [
                "organizations:ObliterateEverything", "s3:GetObjct"
                             //^^^^^^^^^^^^^^^^^^^^ suggestion: unknown action `organizations:ObliterateEverything`
                                                        //^^^^^^^^ error: unknown action `s3:GetObjct`
            ]}, {"Effect": "Allow", "Resource": "*", "NotAction":
                "organizations:ObliterateEverything"
                             //^^^^^^^^^^^^^^^^^^^^ warning: unknown action `organizations:ObliterateEverything`
            }]}"#,
        );
    }

    #[test]
    fn no_service_is_suggested_that_nothing_speaks_of() {
        let help = |action: &str, resource: &str| {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}", "Resource": "{resource}"}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let mut found = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            found.next().and_then(Finding::help_text).unwrap().to_owned()
        };
        let group = "arn:aws:logs:us-east-1:123456789012:log-group:g:*";
        assert!(help("cloudwatch:PutLogEvents", group).contains("`logs:PutLogEvents`"));
        assert!(!help("cloudwatch:PutLogEvents", "*").contains("logs:"));
        assert!(!help("sns:Receive", "*").contains("iot:"));
    }

    #[test]
    fn a_trust_policy_is_left_to_its_own_rule() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRol"}]}"#,
        );
    }
}
