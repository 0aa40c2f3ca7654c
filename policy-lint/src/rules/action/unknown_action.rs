use crate::actions::judged_prefix;
use crate::extension::Extension;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Report, quoted};
use policy_catalog::Catalog;
use policy_core::suggest::did_you_mean;

rule! {
    /// An action that its service does not have.
    ///
    /// The action, or each action that the pattern takes, matches nothing, so the statement grants
    /// or denies less than it says. The actions are those of the reference data, whose day the
    /// finding names; allow the rule for an action that is newer.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::my-bucket/*"}]}
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
    if extension.has_action(prefix, name) {
        return;
    }
    let Some(service) = value.service else {
        // Of a service that only the project knows the actions are those that it lists.
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
        report.push(matches_nothing(site, prefix, &near, catalog.date()));
    } else {
        let help = match report.is_full(&RULE) {
            true => String::new(),
            false => match extension.nearest_actions(prefix, name, Vec::new()) {
                own if own.is_empty() => hint(catalog, service.prefix(), name),
                _ => {
                    let known = catalog.nearest_actions(service.prefix(), name);
                    help(&extension.nearest_actions(prefix, name, known), catalog.date())
                }
            },
        };
        report.push(unknown(site, prefix, &help));
    }
}

/// The finding for an action of a service whose actions the project lists.
fn unlisted(site: &ActionSite<'_>, extension: &Extension, prefix: &str, name: &str) -> Finding {
    let near = extension.nearest_actions(prefix, name, Vec::new());
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    unknown(
        site,
        prefix,
        &match did_you_mean(&near) {
            asked if asked.is_empty() => "the settings list the actions of the service".to_owned(),
            asked => format!("{asked} (the settings list the actions of the service)"),
        },
    )
}

/// What to write instead of an action that there is not.
pub(crate) fn hint(catalog: &Catalog, prefix: &str, name: &str) -> String {
    match catalog.hint_for_operation(prefix, name) {
        Some(hint) => hint,
        None => help(&catalog.nearest_actions(prefix, name), catalog.date()),
    }
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
    let known = format!("the data is of {date}");
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
            ("s3:HeadObject", "write `s3:GetObject`, which the operation `HeadObject` asks for"),
            ("redshift:ExecuteStatement", "did you mean `redshift-data:ExecuteStatement`?"),
            ("ec2:Descibe*", "did you mean `ec2:Describe*`?"),
            ("ec2:*Descibe*", "the data is of"),
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
    fn a_trust_policy_is_left_to_its_own_rule() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRol"}]}"#,
        );
    }
}
