use crate::actions::judged_prefix;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Level, Report, quoted};
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// An action whose service does not exist.
    ///
    /// The action matches nothing, so the statement grants or denies less than it says. The services
    /// are those in the reference data, whose date the finding gives; allow the rule for a service that
    /// is newer. The prefix of a retired service is only a suggestion.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dyanmodb:GetItem", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "unknown-service-in-action", codes: ["INVALID_SERVICE_IN_ACTION"], level: Error,
    rows: ["A28"], check: Check::Action(check),
}

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    let Some(prefix) = judged_prefix(site) else { return };
    let Some(catalog) = report.context.catalog else { return };
    if !catalog.has_services() || site.value().is_some_and(|value| value.service.is_some()) {
        return;
    }
    let extension = &report.context.project.extension;
    let parts = site.value().and_then(|value| value.parts);
    let is_added = |(prefix, name): (&str, &str)| extension.has_action(prefix, name);
    if extension.has_service(prefix) || parts.is_some_and(is_added) {
        return;
    }
    if catalog.has_service_prefix(prefix) {
        report.push(retired(site, prefix));
    } else {
        let near = match report.is_full(&RULE) {
            true => Vec::new(),
            false => extension.nearest_services(prefix, catalog.nearest_service_prefixes(prefix)),
        };
        report.push(finding(site, prefix, &near, catalog.date()));
    }
}

fn retired(site: &ActionSite<'_>, prefix: &str) -> Finding {
    Finding::new(&RULE, site.place(), format!("the service `{}` is retired", quoted(prefix)))
        .leveled(Level::Suggestion)
        .pointing(site.text, 0..prefix.len(), "the prefix of a retired service")
        .help("remove the action")
}

fn finding(site: &ActionSite<'_>, prefix: &str, near: &[String], date: &str) -> Finding {
    let message = format!("no service has the prefix `{}`", quoted(prefix));
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let known = format!("the data is from {date}");
    let help = if prefix.eq_ignore_ascii_case("aws") {
        "use `*` for the actions of every service, or the prefix of one service; only condition keys have the prefix `aws`".to_owned()
    } else if near.is_empty() {
        known
    } else {
        format!("{} ({known})", did_you_mean(&near))
    };
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, 0..prefix.len(), "expected a service prefix")
        .help(help)
        .repaired_by(Repair::meant_instead(site.place().within(0..prefix.len()), &near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_prefix_is_marked_and_other_mistakes_are_left_to_their_rules() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": [
                "dyanmodb:GetItem",
               //^^^^^^^^ error: no service has the prefix `dyanmodb`
                "lamda:*",
               //^^^^^ error: no service has the prefix `lamda`
                "deepracer:*",
               //^^^^^^^^^ suggestion: the service `deepracer` is retired
                "S3:GetObject", "execute-api:Invoke", "*", "s*:GetObject", "GetObject", "s3:Get:Object", "xx yy:Get"
            ], "Resource": "*"}]}"#,
        );
    }
}
