use crate::resources::has_sure_types;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::actions::NamedActions;
use crate::resources::{MOST_PAIRS, Resource, limited_resources, too_many_pairs};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_catalog::{ActionInfo, Catalog, Service, keys_differ_by_resource};
use policy_core::model::PolicyKind;
use policy_core::model::hole::has_hole;
use policy_core::sort::{sort, sort_by_key};
use policy_core::suggest::join_or;

rule! {
    /// A condition key that requests for the actions do not carry.
    ///
    /// Requests for `s3:ListBucket` carry `s3:max-keys`; requests for `s3:GetObject` do not. If no action
    /// in the statement carries the key, the statement never applies, which is an error; if the operator
    /// also holds without the key, the condition decides nothing, which is a warning. If only some
    /// actions carry the key, the others are never allowed, or never denied, which is also a warning;
    /// move them to a statement of their own. Action patterns are checked only as a whole.
    ///
    /// EC2 actions involve resources of several types, each with its own keys: a request for
    /// `ec2:RunInstances` carries `ec2:InstanceType` for the instance, but not for the subnet. If the
    /// statement names only resources of other types, it never applies either. This is also an error, or
    /// a warning for patterns, tags and actions whose types may be missing from the data.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NumericLessThan": {"s3:max-keys": "10"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"NumericLessThan": {"s3:max-keys": "10"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "condition-key-not-for-action", codes: ["UNSUPPORTED_ACTION_FOR_CONDITION_KEY"],
    level: Error, rows: ["A50"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    let key = &*site.condition.key;
    if site.statement.kind() == PolicyKind::Trust
        || has_hole(key)
        || (catalog.is_device_key(key) && is_called_by_devices(&site.statement))
        || !depends_on_action(catalog, key)
    {
        return;
    }
    let Some(element) = site.statement.action.filter(|element| !element.negated) else { return };
    let pairs = element.values.len().saturating_mul(site.statement.conditions.len());
    if pairs > MOST_PAIRS {
        // This is the same for each key, so it is kept once.
        let place = site.statement.element_name("Condition");
        report.push(too_many_pairs(&RULE, place, "the actions and the condition keys"));
        return;
    }
    if has_resources_to_compare(&site.statement) && has_too_many_resources(&site.statement) {
        let place = site.statement.element("Resource");
        let what = "the resources and the condition keys";
        report.push(too_many_pairs(&RULE, place, what).leveled(Level::Suggestion));
    }
    let answers = site.statement.once(Answers::default);
    let name = catalog.key_name(key).unwrap_or_else(|| key.to_owned());
    let known = answers.0.borrow().get(&name).map(Rc::clone);
    let answer = known.unwrap_or_else(|| {
        let answer = Rc::new(answer(catalog, site));
        answers.0.borrow_mut().insert(name, Rc::clone(&answer));
        answer
    });
    match &*answer {
        Answer::Unknown => {}
        Answer::Nowhere(carriers) => {
            // If no action lists the key, the data is missing the actions that carry it.
            if carriers.is_empty() {
                return;
            }
            let finding = no_action(site, catalog, carriers);
            report.push(if site.needs_key() { finding } else { finding.leveled(Level::Warning) });
        }
        // With other resources in the statement, an operator that holds without the key can be
        // intended.
        Answer::Somewhere { .. } if !site.needs_key() => {}
        Answer::Somewhere { is_on_resources: false, is_sure, .. } => {
            let finding = no_resource(site);
            report.push(if *is_sure { finding } else { finding.leveled(Level::Warning) });
        }
        Answer::Somewhere { first_without: Some((first, more)), .. } => {
            report.push(some_actions(site, first, *more));
        }
        Answer::Somewhere { .. } => {}
    }
}

/// Whether a statement has an action with which a device connects or sends messages.
fn is_called_by_devices(statement: &StatementView<'_>) -> bool {
    let actions =
        ["iot:Connect", "iot:Publish", "iot:Receive", "iot:RetainPublish", "iot:Subscribe"];
    actions.iter().any(|action| statement.names_action(action))
}

/// Which requests of a statement's actions carry a key.
enum Answer {
    Unknown,
    /// None of them; some that do carry it are listed.
    Nowhere(Vec<String>),
    Somewhere {
        /// Whether some of them involve the statement's resources, as far as that matters.
        is_on_resources: bool,
        is_sure: bool,
        /// The first named action that does not carry it, and how many more do not.
        first_without: Option<(String, usize)>,
    },
}

/// The answers for a statement's keys, by their names in the data. Keys whose last part a policy fills
/// in share one name.
#[derive(Default)]
struct Answers(RefCell<HashMap<String, Rc<Answer>>>);

fn answer(catalog: &Catalog, site: &ConditionSite<'_>) -> Answer {
    let key = &*site.condition.key;
    let resources = compared_resources(&site.statement);
    let arns: Option<Vec<_>> =
        resources.as_ref().map(|found| found.iter().map(|resource| &resource.arn).collect());
    let (mut carried, mut without) = (false, Vec::new());
    let (mut is_about, mut on_resources) = (false, false);
    // The data lags behind on the resource types of actions and on keys for tags.
    let mut is_sure = catalog.global_key(key).is_none();
    for value in site.statement.actions.values() {
        // What an unknown action carries cannot be determined.
        let Some(meant) = value.meant else { return Answer::Unknown };
        if meant.any(|action| catalog.carries(action, key)) {
            carried = true;
            is_sure &= matches!(meant, NamedActions::One(action) if has_sure_types(action));
            on_resources = on_resources
                || arns.as_ref().is_none_or(|arns| {
                    meant.any(|action| {
                        let on = catalog
                            .carries(action, key)
                            .then(|| catalog.carries_on(action, key, arns));
                        is_about |= on.flatten().is_some();
                        on.flatten() == Some(true)
                    })
                });
        } else if matches!(meant, NamedActions::One(_)) {
            without.push(value.text);
        }
    }
    if !carried {
        return Answer::Nowhere(carriers(catalog, site));
    }
    let first_without = without.first().map(|first| ((*first).to_owned(), without.len() - 1));
    Answer::Somewhere { is_on_resources: !is_about || on_resources, is_sure, first_without }
}

/// Returns whether only requests for some actions carry a key. All requests carry a global key, except
/// for keys for the tags that a request sets.
fn depends_on_action(catalog: &Catalog, key: &str) -> bool {
    match catalog.global_key(key) {
        Some(known) => {
            known.spelling == "aws:TagKeys" || known.spelling.starts_with("aws:RequestTag/")
        }
        None => catalog.key_facts(key).is_some(),
    }
}

/// Returns the resources whose types determine which keys the statement's requests carry.
fn compared_resources<'a>(statement: &StatementView<'a>) -> Option<Vec<Resource<'a>>> {
    if !has_resources_to_compare(statement) || has_too_many_resources(statement) {
        return None;
    }
    limited_resources(statement)
}

/// Returns whether the keys of a statement's actions depend on the types of its resources.
fn has_resources_to_compare(statement: &StatementView<'_>) -> bool {
    let mut services = statement.actions.values().iter().filter_map(|value| value.service);
    statement.resource.is_some_and(|element| !element.negated)
        && services.any(|service| keys_differ_by_resource(service.prefix()))
}

/// Returns whether there are too many resources to compare with each action's types for each key.
fn has_too_many_resources(statement: &StatementView<'_>) -> bool {
    /// Up to this many are always compared, regardless of the actions and keys.
    const FEW: usize = 200;
    let resources = statement.resource.map_or(0, |element| element.values.len());
    let actions = statement.actions.values().len();
    let pairs = resources.saturating_mul(actions).saturating_mul(statement.conditions.len());
    resources > FEW && pairs > MOST_PAIRS
}

fn no_resource(site: &ConditionSite<'_>) -> Finding {
    let key = &*site.condition.key;
    let message = format!("no request for the statement's resources carries `{}`", quoted(key));
    Finding::new(&RULE, site.key_place(), message)
        .pointing(key, 0..key.len(), "carried only for resources of other types")
        .related(site.statement.element("Resource"), "the resources")
        .help("move the condition to a statement with the ARNs of those resources")
}

fn no_action(site: &ConditionSite<'_>, catalog: &Catalog, carriers: &[String]) -> Finding {
    let key = &*site.condition.key;
    let message = format!("no action in the statement carries `{}`", quoted(key));
    let finding = Finding::new(&RULE, site.key_place(), message)
        .pointing(key, 0..key.len(), "not in requests for these actions")
        .related(site.statement.element("Action"), "the actions");
    let carriers: Vec<&str> = carriers.iter().map(String::as_str).collect();
    let list = join_or(&carriers).replace(" or ", " and ");
    finding.help(format!("requests for {list} carry it (data from {})", catalog.date()))
}

/// Returns some actions that carry the key, from the key's service and the services in the statement.
fn carriers(catalog: &Catalog, site: &ConditionSite<'_>) -> Vec<String> {
    let key = &*site.condition.key;
    let named = site.statement.action.into_iter().flat_map(|element| &element.values);
    let services = named.chain([key]).filter_map(|text| catalog.service(text.split_once(':')?.0));
    let mut services: Vec<&Service> = services.collect();
    sort_by_key(&mut services, |service| service.prefix());
    services.dedup_by_key(|service| service.prefix());
    let name = catalog.key_name(key).unwrap_or_else(|| key.to_owned());
    let asked = (name, services.iter().map(|service| service.prefix()).collect());
    let answers = site.statement.policy.memo.once(KnownCarriers::default);
    if let Some(known) = answers.0.borrow().get(&asked) {
        return known.clone();
    }
    let found = best_carriers(catalog, key, &services);
    answers.0.borrow_mut().insert(asked, found.clone());
    found
}

/// The actions that carry a key, by the key's name in the data and the services searched.
#[derive(Default)]
struct KnownCarriers(RefCell<HashMap<Asked, Vec<String>>>);

/// The name of a key, and the prefixes of services.
type Asked = (String, Vec<&'static str>);

fn best_carriers(catalog: &Catalog, key: &str, services: &[&Service]) -> Vec<String> {
    let all = services.iter().flat_map(|service| service.actions());
    // Actions that list the key themselves come first, then those that list it for each required
    // resource type; among equals, those with short names come first.
    let distance = |action: &ActionInfo| {
        let is_own = action.condition_keys().any(|known| known.matches(key));
        let on_each = || {
            let mut required = action.resource_types().filter(|taken| taken.required);
            required.any(|taken| catalog.type_lists_key(*action, &taken, key))
        };
        usize::from(!is_own) + usize::from(!is_own && !on_each())
    };
    let mut found: Vec<(usize, usize, String)> = all
        .filter(|action| catalog.lists_key(*action, key))
        .map(|action| (distance(&action), action.spelling.len(), action.to_string()))
        .collect();
    sort(&mut found);
    found.dedup();
    found.truncate(3);
    found.into_iter().map(|(.., name)| name).collect()
}

fn some_actions(site: &ConditionSite<'_>, action: &str, more: usize) -> Finding {
    let key = &*site.condition.key;
    let message = match more {
        0 => format!("`{}` does not carry `{}`", quoted(action), quoted(key)),
        more => format!("`{}` and {more} more do not carry `{}`", quoted(action), quoted(key)),
    };
    let never = if site.statement.allows() { "allows" } else { "denies" };
    let them = if more == 0 { "it" } else { "them" };
    Finding::new(&RULE, site.key_place(), message)
        .leveled(Level::Warning)
        .pointing(key, 0..key.len(), "not in requests for some of the actions")
        .related(site.statement.element("Action"), "the actions")
        .help(format!(
            "move {them} to a statement without the condition: this one never {never} {them}"
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn many_resources_are_compared_or_it_is_told() {
        let found = |resources: usize, actions: usize| {
            let resources: Vec<String> =
                (0..resources).map(|at| format!(r#""arn:aws:ec2:*:*:subnet/{at}""#)).collect();
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": [{}], "Resource": [{}], "Condition": {{"StringEquals": {{"ec2:InstanceType": "t3.micro"}}}}}}}}"#,
                vec![r#""ec2:RunInstances""#; actions].join(","),
                resources.join(",")
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let own = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            own.map(|it| (it.level(), it.message().to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(found(250, 1), found(150, 1));
        assert!(!found(250, 1).is_empty());
        let told = found(1_001, 100);
        let words = "the resources and the condition keys were not compared, because there are too many of them";
        assert!(told.contains(&(Level::Suggestion, words.to_owned())), "{told:?}");
    }

    #[test]
    fn the_best_known_actions_with_a_key_are_named() {
        for (action, key, named) in [
            ("s3:GetObject", "s3:x-amz-acl", "`s3:PutObject`, "),
            ("ec2:DescribeVpcs", "ec2:InstanceType", "`ec2:CreateFleet`, "),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}", "Resource": "*", "Condition": {{"StringEquals": {{"{key}": "x"}}}}}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let mut found = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            let help = found.next().and_then(Finding::help_text).unwrap();
            assert!(help.contains(named), "{help}");
        }
    }

    fn check_identity(elements: &str) {
        check_drawn_statement(&RULE, PolicyKind::Identity, elements);
    }

    #[test]
    fn a_key_that_no_action_carries_is_an_error() {
        check_identity(
            r#""Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject*"], "Resource": "*", "Condition": {
              "NumericLessThanIfExists": {"s3:max-keys": "10"},
                                         //^^^^^^^^^^^ warning: no action in the statement carries `s3:max-keys`
              "StringEquals": {"s3:authType": "x"}
            }"#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
              "StringEquals": {"aws:RequestTag/Team": "x"}
                              //^^^^^^^^^^^^^^^^^^^ error: no action in the statement carries `aws:RequestTag/Team`
            }"#,
        );
    }

    #[test]
    fn a_key_of_another_resource_type_is_an_error() {
        check_identity(
            r#""Effect": "Allow", "Action": ["ec2:RunInstances", "ec2:TerminateInstances", "ec2:DescribeVpcs"],
              "Resource": ["arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:image/ami-*"], "Condition": {
              "StringEquals": {"ec2:InstanceType": "t3.micro"}
                              //^^^^^^^^^^^^^^^^ error: no request for the statement's resources carries `ec2:InstanceType`
            }"#,
        );
        for action in ["ec2:RunInst*", "ec2:*"] {
            check_identity(&format!(
                r#""Effect": "Deny", "Action": "{action}", "Resource": "arn:aws:ec2:*:*:subnet/*", "Condition": {{
              "StringEquals": {{"ec2:InstanceType": "t3.micro"}}
                              //^^^^^^^^^^^^^^^^ warning: no request for the statement's resources carries `ec2:InstanceType`
            }}"#
            ));
        }
        check_identity(
            r#""Effect": "Allow", "Action": "ec2:RunInstances",
                "Resource": "arn:aws:license-manager:*:*:license-configuration:*", "Condition": {
              "StringEquals": {"aws:RequestTag/team": "a"}
                              //^^^^^^^^^^^^^^^^^^^ warning: no request for the statement's resources carries `aws:RequestTag/team`
            }"#,
        );
    }

    #[test]
    fn a_key_of_one_of_the_resources_is_quiet() {
        for (operator, key, resources) in [
            (
                "StringEquals",
                "ec2:InstanceType",
                r#"["arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:instance/*"]"#,
            ),
            ("StringEquals", "ec2:InstanceType", r#""arn:aws:ec2:*:*:*""#),
            ("StringEquals", "ec2:InstanceType", r#"["arn:aws:ec2:*:*:subnet/*", "*"]"#),
            ("StringEquals", "ec2:InstanceType", "\"arn:aws:ec2:*:*:\u{f0000}\""),
            ("StringEquals", "ec2:InstanceType", r#""arn:aws:s3:::b""#),
            ("StringEquals", "ec2:Vpc", r#""arn:aws:ec2:*:*:security-group/*""#),
            ("StringEquals", "aws:RequestTag/team", r#""arn:aws:ec2:*:*:subnet/*""#),
            ("StringEquals", "ec2:Region", r#""arn:aws:ec2:*:*:subnet/*""#),
            ("StringEquals", "ec2:Vpc", r#""arn:aws:ec2:*:*:subnet/*""#),
            ("StringEqualsIfExists", "ec2:InstanceType", r#""arn:aws:ec2:*:*:subnet/*""#),
            ("StringNotEquals", "ec2:InstanceType", r#""arn:aws:ec2:*:*:subnet/*""#),
            ("StringEquals", "aws:ResourceTag/team", r#""arn:aws:ec2:*:*:network-interface/*""#),
        ] {
            check_identity(&format!(
                r#""Effect": "Allow", "Action": "ec2:RunInstances", "Resource": {resources}, "Condition": {{"{operator}": {{"{key}": "x"}}}}"#
            ));
        }
        // The bucket behind an access point has the access point's keys.
        check_identity(
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"s3:DataAccessPointAccount": "123456789012"}}"#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "ec2:RunInstances", "NotResource": "arn:aws:ec2:*:*:subnet/*", "Condition": {"StringEquals": {"ec2:InstanceType": "x"}}"#,
        );
    }

    #[test]
    fn a_key_that_no_action_lists_is_quiet() {
        check_identity(
            r#""Effect": "Allow", "Action": "ec2-instance-connect:OpenTunnel", "Resource": "*", "Condition": {
              "NumericEquals": {"ec2-instance-connect:remotePort": "22"}}"#,
        );
    }

    #[test]
    fn an_action_that_does_not_carry_it_is_a_warning() {
        check_identity(
            r#""Effect": "Allow", "Action": ["iam:PassRole", "iam:GetRole", "iam:List*"], "Resource": "*", "Condition": {
              "StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}
                              //^^^^^^^^^^^^^^^^^^^ warning: `iam:GetRole` does not carry `iam:PassedToService`
            }"#,
        );
    }

    #[test]
    fn carried_global_and_optional_keys_are_quiet() {
        for (actions, operator, key) in [
            (r#"["s3:ListBucket", "s3:List*"]"#, "StringLike", "s3:prefix"),
            (r#"["iam:PassRole", "iam:GetRole"]"#, "StringEqualsIfExists", "iam:PassedToService"),
            (r#"["iam:PassRole", "iam:GetRole"]"#, "StringNotEquals", "iam:PassedToService"),
            (r#""s3:GetObject""#, "StringEquals", "aws:PrincipalOrgID"),
            (r#""*""#, "StringEquals", "s3:prefix"),
            (r#""s3:GetObjct""#, "StringEquals", "s3:prefix"),
            (r#""budgets:CreateBudget""#, "StringEquals", "s3:prefix"),
            (r#""ec2:TerminateInstances""#, "StringEquals", "ec2:ResourceTag/Team"),
        ] {
            check_identity(&format!(
                r#""Effect": "Allow", "Action": {actions}, "Resource": "*", "Condition": {{"{operator}": {{"{key}": "x"}}}}"#
            ));
        }
    }
}
