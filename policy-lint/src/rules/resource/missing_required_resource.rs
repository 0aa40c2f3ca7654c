use crate::actions::NamedActions;
use crate::resources::limited_resources;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PolicyView, Report, StatementView, quoted};
use policy_catalog::{ActionInfo, ActionResource, Catalog};
use policy_core::model::hole::{has_hole, is_hole};
use policy_core::model::{ArnFields, PolicyKind};
use policy_core::semantics::grant::action_holds;
use policy_core::semantics::pattern::matches_in_any_casing;
use policy_core::semantics::truth::Truth;
use policy_core::suggest::join;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

rule! {
    /// An action that is allowed on only some of the resources that every request needs.
    ///
    /// One request can need resources of several types, and IAM checks each of them: `ec2:RunInstances`
    /// needs the image, the instance, its network interface, the subnet and the security group;
    /// `glue:GetTable` needs the table, its database and the catalog. Where the statements of the
    /// policy allow it on only some of them, or under a condition on a key that requests carry only for
    /// the others, such as `aws:RequestTag` or `ec2:InstanceType`, the policy never allows it.
    ///
    /// The rule checks Amazon EC2 actions, AWS Glue actions on the Data Catalog, and `ssm:SendCommand`,
    /// which also needs a document, where they are named without wildcards. It does not check
    /// statements that Rust code adds at run time.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/team": "blue"}}}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "glue:GetTable", "Resource": "arn:aws:glue:us-east-1:123456789012:table/sales/orders"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": ["arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:*:*:network-interface/*"], "Condition": {"StringEquals": {"aws:RequestTag/team": "blue"}}}, {"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": ["arn:aws:ec2:*::image/*", "arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:security-group/*"]}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "glue:GetTable", "Resource": ["arn:aws:glue:us-east-1:123456789012:catalog", "arn:aws:glue:us-east-1:123456789012:database/sales", "arn:aws:glue:us-east-1:123456789012:table/sales/orders"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html#iam-example-runinstances>,
    /// <https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html> and
    /// <https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command-setting-up.html>.
    RULE = "missing-required-resource", codes: [], level: Warning, rows: ["own"],
    yields_to: &["mismatched-resource", "unsupported-resource-tag"],
    yields_in_statement_to: &["impossible-arn"], check: Check::Policy(check),
}

/// Resource types that requests need although the data has them as optional: outside EC2-Classic, which
/// is retired, a security group is in a VPC.
const NEEDED_TOO: [(&str, &str, &str); 1] = [("ec2", "CreateSecurityGroup", "vpc")];

/// Actions that certainly need resources of one type, and also apply to others, which may be all that a
/// policy names.
const WITH_ONE: [(&str, &str); 1] = [("ssm", "SendCommand")];

/// The resource types of the Data Catalog that are nested in one another.
const CATALOG_TYPES: [&str; 3] = ["database", "rootcatalog", "table"];

/// Resource types that the data has as required, although the guides of Amazon VPC and AWS Glue and
/// AWS's own policies for network interfaces omit them: service, actions (none means all), type.
const NOT_NEEDED: [(&str, &[&str], &str); 5] = [
    ("ec2", &[], "security-group-rule"),
    ("ec2", &["AttachNetworkInterface", "DetachNetworkInterface"], "instance"),
    ("glue", &[], "connection"),
    ("glue", &[], "userdefinedfunction"),
    ("glue", &["DeleteDatabase"], "table"),
];

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    let is_judged = policy.kind.is_identity()
        || matches!(policy.kind, PolicyKind::Session | PolicyKind::Resource);
    if !is_judged || policy.spliced {
        return;
    }
    let named = named_actions(policy);
    if named.is_empty() {
        return;
    }
    let resources = RefCell::new(HashMap::new());
    let mut judged = HashSet::new();
    for statement in policy.statements {
        if !statement.allows() || statement.action.is_none_or(|element| element.negated) {
            continue;
        }
        for (index, value) in statement.actions.values().iter().enumerate() {
            let Some(NamedActions::One(action)) = value.meant else { continue };
            let key = (action.service, action.spelling);
            if !is_judged_service(action) || !judged.insert(key) {
                continue;
            }
            let needed = needed(action);
            if needed.len() > 1 || is_with_one(action) {
                let resources = &resources;
                let takers = takers(policy, &named, action);
                let asked = Asked { statement, index, action, catalog, takers, resources };
                judge(&asked, &needed, report);
            }
        }
    }
}

fn is_judged_service(action: ActionInfo) -> bool {
    matches!(action.service, "ec2" | "glue") || is_with_one(action)
}

fn is_with_one(action: ActionInfo) -> bool {
    WITH_ONE.contains(&(action.service, action.spelling))
}

/// The indexes of the statements that allow each action by name.
type Named = HashMap<(&'static str, &'static str), Vec<usize>>;

fn named_actions(policy: &PolicyView<'_>) -> Named {
    let mut named = Named::new();
    for (number, statement) in policy.statements.iter().enumerate() {
        let is_listed = statement.action.is_some_and(|element| !element.negated);
        for value in statement.actions.values().iter().filter(|_| is_listed) {
            if let Some(NamedActions::One(action)) = value.meant
                && is_judged_service(action)
            {
                let numbers = named.entry((action.service, action.spelling)).or_default();
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
            }
        }
    }
    named
}

/// Returns the statements that allow an action, or may allow it.
fn takers<'a>(
    policy: &'a PolicyView<'a>,
    named: &Named,
    action: ActionInfo,
) -> Vec<(usize, &'a StatementView<'a>)> {
    let name = action.to_string();
    let named = named.get(&(action.service, action.spelling)).map_or(&[][..], Vec::as_slice);
    let takes = |number: usize, statement: &StatementView<'_>| {
        named.binary_search(&number).is_ok()
            || statement.action.is_none_or(|element| {
                if element.negated {
                    return action_holds(element, &name) != Truth::Never;
                }
                statement
                    .actions
                    .open()
                    .any(|(_, text)| has_hole(text) || matches_in_any_casing(text, &name))
            })
    };
    let all = policy.statements.iter().enumerate();
    all.filter(|(number, it)| it.allows() && takes(*number, it)).collect()
}

/// An action where it is first allowed.
struct Asked<'a> {
    statement: &'a StatementView<'a>,
    index: usize,
    action: ActionInfo,
    catalog: &'a Catalog,
    /// The statements that allow it, with their indexes.
    takers: Vec<(usize, &'a StatementView<'a>)>,
    /// Whether a statement's resources can be of a service's type.
    resources: &'a RefCell<HashMap<(usize, &'static str, &'static str), bool>>,
}

/// Returns the resource types that every request for an action needs, as far as the data is certain.
fn needed(action: ActionInfo) -> Vec<ActionResource> {
    let is_needed = |taken: &ActionResource| {
        let is_left_out = |(service, actions, name): &(&str, &[&str], &str)| {
            *service == action.service
                && *name == taken.name
                && (actions.is_empty() || actions.contains(&action.spelling))
        };
        let is_required = taken.required && !NOT_NEEDED.iter().any(is_left_out);
        is_required || NEEDED_TOO.contains(&(action.service, action.spelling, taken.name))
    };
    let needed: Vec<_> = action.resource_types().filter(is_needed).collect();
    // Integrations need one of several types, all of which the data has as required.
    let is_sure =
        action.service != "glue" || needed.iter().all(|taken| CATALOG_TYPES.contains(&taken.name));
    if is_sure { needed } else { Vec::new() }
}

fn judge(asked: &Asked<'_>, needed: &[ActionResource], report: &mut Report<'_>) {
    let (mut missing, mut barred, mut bar) = (Vec::new(), Vec::new(), None);
    for taken in needed {
        let on_type = asked.takers.iter().filter(|(number, it)| is_on(*number, it, asked, taken));
        let mut on_type = on_type.map(|(_, it)| it).peekable();
        if on_type.peek().is_none() {
            // Policies that predate the requirement omit the type.
            missing.extend(taken.required.then_some(taken));
            continue;
        }
        let mut first = None;
        let mut bars = on_type.map(|it| bar_of(it, asked, taken));
        if bars.all(|found| {
            first = first.or(found);
            found.is_some()
        }) {
            barred.push(taken);
            bar = bar.or(first);
        }
    }
    if let Some(site) = bar {
        report.push(under_condition(asked, &site, &barred));
    }
    // Another rule reports an action that is allowed on none of them.
    if !missing.is_empty() && (missing.len() < needed.len() || is_with_one(asked.action)) {
        report.push(without(asked, &missing));
    }
}

/// Returns whether a statement's resources can be of a type.
fn is_on(
    number: usize,
    statement: &StatementView<'_>,
    asked: &Asked<'_>,
    taken: &ActionResource,
) -> bool {
    let key = (number, asked.action.service, taken.name);
    let known = asked.resources.borrow().get(&key).copied();
    known.unwrap_or_else(|| {
        let is_on = can_be_of(statement, asked, taken);
        asked.resources.borrow_mut().insert(key, is_on);
        is_on
    })
}

fn can_be_of(statement: &StatementView<'_>, asked: &Asked<'_>, taken: &ActionResource) -> bool {
    let Some(element) = statement.resource.filter(|element| !element.negated) else { return true };
    let templates = asked.catalog.templates_of(asked.action, taken);
    element.values.iter().any(|text| {
        text == "*"
            || text.starts_with(is_hole)
            || ArnFields::split(text)
                .map_or(true, |arn| templates.iter().any(|template| template.overlaps(&arn)))
    })
}

/// Returns a condition of a statement that cannot hold for resources of a type, since no request for
/// them carries its key.
fn bar_of<'a>(
    statement: &StatementView<'a>,
    asked: &Asked<'_>,
    taken: &ActionResource,
) -> Option<ConditionSite<'a>> {
    // Outside EC2, a request carries the keys of all its resources.
    if asked.action.service != "ec2" {
        return None;
    }
    let mut sites = statement.condition_sites().filter(ConditionSite::needs_key);
    sites.find(|site| {
        let key = &site.condition.key;
        !carries(asked, taken, key) && !is_on_no_resource(statement, asked, key)
    })
}

/// Returns whether the data has a key for none of the resources of a statement, which another rule
/// reports.
fn is_on_no_resource(statement: &StatementView<'_>, asked: &Asked<'_>, key: &str) -> bool {
    let resources = limited_resources(statement).unwrap_or_default();
    let arns: Vec<_> = resources.iter().map(|resource| &resource.arn).collect();
    !arns.is_empty() && asked.catalog.carries_on(asked.action, key, &arns) == Some(false)
}

/// Returns whether requests carry a key for resources of a type, as far as is known. Another rule
/// reports a key that no request carries.
fn carries(asked: &Asked<'_>, taken: &ActionResource, key: &str) -> bool {
    let differs = match asked.catalog.global_key(key) {
        _ if !asked.catalog.lists_key(asked.action, key) => false,
        Some(known) => {
            known.spelling == "aws:TagKeys"
                || ["aws:RequestTag/", "aws:ResourceTag/"]
                    .iter()
                    .any(|head| known.spelling.starts_with(head))
        }
        None => true,
    };
    let mut own = taken.condition_keys().peekable();
    !differs
        || own.peek().is_none()
        || own.chain(asked.action.condition_keys()).any(|known| known.matches(key))
}

fn under_condition(
    asked: &Asked<'_>,
    site: &ConditionSite<'_>,
    barred: &[&ActionResource],
) -> Finding {
    let key = &*site.condition.key;
    let (action, types) = (asked.action, types_of(barred));
    let message = format!(
        "requests for `{action}` also need {types}, for which they do not carry `{}`",
        quoted(key)
    );
    Finding::new(&RULE, site.key_place(), message)
        .pointing(key, 0..key.len(), "carried only for other resources")
        .related(asked.statement.action_place(asked.index), "the action")
        .help(format!("allow it on {} without the condition", forms(asked, barred)))
}

fn without(asked: &Asked<'_>, missing: &[&ActionResource]) -> Finding {
    let (action, types) = (asked.action, types_of(missing));
    let message =
        format!("requests for `{action}` also need {types}, on which the policy does not allow it");
    Finding::new(&RULE, asked.statement.element("Resource"), message)
        .related(asked.statement.action_place(asked.index), "the action")
        .help(format!("allow it on {} too", forms(asked, missing)))
}

/// Returns the names of types for a message, as in "resources of type `database` and `catalog`".
fn types_of(types: &[&ActionResource]) -> String {
    let names = types.iter().map(|taken| match taken.name {
        "rootcatalog" => "catalog",
        name => name,
    });
    let names: Vec<&str> = names.collect();
    format!("resources of type {}", join(&names, "and"))
}

/// Returns the templates of the resources of types, one per type.
fn forms(asked: &Asked<'_>, types: &[&ActionResource]) -> String {
    let templates = types.iter().filter_map(|taken| {
        asked.catalog.templates_of(asked.action, taken).first().map(|template| template.as_str())
    });
    let mut templates: Vec<&str> = templates.collect();
    let more = templates.len().saturating_sub(4);
    templates.truncate(4);
    let listed = join(&templates, "and");
    if more > 0 { format!("{listed}, and {more} more") } else { listed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};

    fn check_identity(elements: &str) {
        check_drawn_statement(&RULE, PolicyKind::Identity, elements);
    }

    #[test]
    fn a_key_of_some_of_the_resources_alone_is_found() {
        check_identity(
            r#""Effect": "Allow", "Action": ["ec2:DescribeImages", "ec2:RunInstances"], "Resource": "*", "Condition": {
              "StringEquals": {"aws:RequestTag/Team": "blue"},
                              //^^^^^^^^^^^^^^^^^^^ warning: requests for `ec2:RunInstances` also need resources of type
                              // `image`, `security-group` and `subnet`, for which they do not carry `aws:RequestTag/Team`
              "StringLike": {"aws:RequestTag/Owner": "*"}
            }"#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "ec2:CreateSecurityGroup", "Resource": "arn:aws:ec2:*:*:*", "Condition": {
              "Null": {"aws:RequestTag/Team": "false"}
                      //^^^^^^^^^^^^^^^^^^^ warning: requests for `ec2:CreateSecurityGroup` also need resources of type `vpc`,
                      // for which they do not carry `aws:RequestTag/Team`
            }"#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "ec2:CreateSnapshot", "Resource": "*", "Condition": {
              "StringEquals": {"aws:ResourceTag/Team": "blue"}
                              //^^^^^^^^^^^^^^^^^^^^ warning: requests for `ec2:CreateSnapshot` also need resources of type
                              // `snapshot`, for which they do not carry `aws:ResourceTag/Team`
            }"#,
        );
    }

    #[test]
    fn a_resource_that_is_left_out_is_found() {
        check_identity(
            r#""Effect": "Allow", "Action": "glue:GetTable", "Resource":
              "arn:aws:glue:*:123456789012:table/sales/*"
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: requests for `glue:GetTable` also need resources of type `database`
            // and `catalog`, on which the policy does not allow it
            "#,
        );
        check_identity(
            r#""Effect": "Allow", "Action": "ec2:AttachVolume", "Resource":
              "arn:aws:ec2:*:*:volume/*"
            //^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: requests for `ec2:AttachVolume` also need resources of type `instance`, on
            // which the policy does not allow it
            "#,
        );
    }

    #[test]
    fn what_another_statement_allows_or_nobody_knows_is_quiet() {
        let tagged = r#"{"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/Team": "blue"}}}"#;
        for other in [
            r#"{"Effect": "Allow", "Action": "ec2:Run*", "Resource": ["arn:aws:ec2:*::image/*", "arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:security-group/*"]}"#,
            r#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#,
            r#"{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:ec2:*:*:instance/*"}"#,
            "{\"Effect\": \"Allow\", \"Action\": \"ec2:RunInstances\", \"Resource\": \"\u{f0000}\"}",
        ] {
            let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{tagged}, {other}]}}"#);
            check_drawn(&RULE, PolicyKind::Identity, &text);
        }
        let deny = tagged.replace("Allow", "Deny");
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{deny}]}}"#);
        check_drawn(&RULE, PolicyKind::Identity, &text);
        for (action, resource, operator, key) in [
            ("ec2:RunInstances", "*", "StringEqualsIfExists", "aws:RequestTag/Team"),
            ("ec2:RunInstances", "*", "StringNotEquals", "ec2:InstanceType"),
            ("ec2:RunInstances", "*", "ForAllValues:StringEquals", "aws:TagKeys"),
            ("ec2:RunInstances", "*", "StringEquals", "aws:RequestedRegion"),
            ("ec2:RunInstances", "*", "StringEquals", "ec2:Region"),
            ("ec2:CreateVolume", "*", "StringEquals", "aws:RequestTag/Team"),
            ("ec2:Run*", "*", "StringEquals", "aws:RequestTag/Team"),
            ("ec2:TerminateInstances", "*", "StringEquals", "aws:ResourceTag/Team"),
            ("glue:GetTable", "*", "StringEquals", "aws:PrincipalOrgID"),
        ] {
            check_identity(&format!(
                r#""Effect": "Allow", "Action": "{action}", "Resource": "{resource}", "Condition": {{"{operator}": {{"{key}": "x"}}}}"#
            ));
        }
    }
}
