//! How ARNs match the resource types of services, and how resources match the actions of their statement.

use super::actions::NamedActions;
use super::view::StatementView;
use crate::{Finding, Rule};
use policy_catalog::{
    AccessLevel, ActionInfo, ActionResources, ArnTemplate, Catalog, FieldFit, TakenTypes,
};
use std::collections::HashMap;

use policy_core::model::ArnFields;
use policy_core::model::hole::is_hole;
use policy_core::path::Place;
use policy_core::sort::{sort, sort_by_key};

/// Why no resource type of a service has such an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArnFault {
    /// No service has the name.
    Service,
    /// No resource type of the service has such a resource part.
    Resource,
    /// Compared with this template, the Region or the account is missing or should not be there.
    Fields { region: FieldFit, account: FieldFit, nearest: ArnTemplate },
}

/// Returns what is wrong with an ARN pattern, according to the reference data.
pub(crate) fn arn_fault(catalog: &Catalog, arn: &ArnFields<'_>) -> Option<ArnFault> {
    if !is_judged_service(arn.service) {
        return None;
    }
    if is_unknown_service(catalog, arn) {
        return Some(ArnFault::Service);
    }
    // The reference lists role sessions under IAM, but no action with such a resource. Their ARNs are
    // those of STS.
    if arn.service == "iam" && arn.resource.starts_with("assumed-role/") {
        return Some(ArnFault::Resource);
    }
    let mut found = None;
    let mut faults = usize::MAX;
    let mut templates = catalog.arn_templates(arn.service).peekable();
    templates.peek()?;
    for template in templates.filter(|template| template.has_resource(arn)) {
        let fits = (template.region_fit(arn), template.account_fit(arn));
        let count = [fits.0, fits.1].iter().filter(|fit| **fit != FieldFit::Overlaps).count();
        if count == 0 {
            return None;
        }
        if count < faults {
            faults = count;
            found = Some((fits, template));
        }
    }
    Some(match found {
        None => ArnFault::Resource,
        Some(((region, account), nearest)) => ArnFault::Fields { region, account, nearest },
    })
}

/// Whether the service is a well-formed name that no ARN has.
pub(crate) fn is_unknown_service(catalog: &Catalog, arn: &ArnFields<'_>) -> bool {
    is_judged_service(arn.service)
        && !catalog.has_arn_service(arn.service)
        && catalog.has_services()
}

/// Whether a service is a well-formed name, which other rules do not report.
fn is_judged_service(service: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !service.is_empty() && service.bytes().all(plain)
}

/// A resource of a statement, with its index in the element.
#[derive(Clone, Copy)]
pub(crate) struct Resource<'a> {
    pub(crate) index: usize,
    pub(crate) arn: ArnFields<'a>,
}

/// Returns a statement's resources, unless one of them can be anything or is not an ARN.
pub(crate) fn limited_resources<'a>(statement: &StatementView<'a>) -> Option<Vec<Resource<'a>>> {
    let element = statement.resource?;
    let mut resources = Vec::new();
    for (index, text) in element.values.iter().enumerate() {
        if text == "*" || text.starts_with(is_hole) {
            return None;
        }
        resources.push(Resource { index, arn: ArnFields::split(text).ok()? });
    }
    Some(resources)
}

/// The actions and resources of a statement that do not match each other.
pub(crate) struct Unmatched<'a> {
    /// The actions that each value of `Action` means.
    pub(crate) meant: Vec<NamedActions<'a>>,
    /// The indices of the values of `Action` that do not apply to any of the resources.
    pub(crate) actions: Vec<usize>,
    /// The resources to which none of the actions applies.
    pub(crate) resources: Vec<Resource<'a>>,
    /// The number of resources.
    pub(crate) all_resources: usize,
}

/// The actions of a statement, grouped by the resource types that they accept.
#[derive(Default)]
struct Takers {
    /// The resources that each group accepts.
    groups: Vec<ActionResources>,
    /// The groups of the actions that each value of `Action` means.
    of_values: Vec<Vec<usize>>,
}

impl Takers {
    fn of(meant: &[NamedActions<'_>], catalog: &Catalog) -> Self {
        let mut takers = Self::default();
        let mut numbers: HashMap<TakenTypes, usize> = HashMap::new();
        for meant in meant {
            let mut of_value = Vec::new();
            meant.for_each(|action| {
                let number = *numbers.entry(action.taken_types()).or_insert_with(|| {
                    takers.groups.push(catalog.resources_of(action));
                    takers.groups.len() - 1
                });
                of_value.push(number);
            });
            sort(&mut of_value);
            of_value.dedup();
            takers.of_values.push(of_value);
        }
        takers
    }
}

/// More pairs of an action with a resource or a key, or of two values, than any policy that IAM stores can
/// have.
pub(crate) const MOST_PAIRS: usize = 100_000;

/// Returns a rule's finding for a statement that has more pairs and was therefore not checked.
pub(crate) fn too_many_pairs(rule: &'static Rule, place: Place, what: &str) -> Finding {
    let message = format!("{what} were not compared, because there are too many of them");
    Finding::new(rule, place, message)
        .help("split the statement; IAM does not store policies of this length")
}

/// A statement has more than [`MOST_PAIRS`] to compare.
pub(crate) struct TooManyPairs;

/// Compares each action of a statement with each resource. Returns nothing if one of them can be anything or
/// is reported by another rule.
pub(crate) fn unmatched<'a>(
    statement: &StatementView<'a>,
    catalog: &Catalog,
) -> Result<Option<Unmatched<'a>>, TooManyPairs> {
    let element = statement.action.filter(|element| !element.negated);
    let resources = element.and_then(|_| limited_resources(statement));
    let values = statement.actions.values().iter();
    let meant: Option<Vec<_>> = values.map(|value| value.meant).collect();
    let (Some(resources), Some(meant)) = (resources, meant) else { return Ok(None) };
    let most = MOST_PAIRS / resources.len().max(1);
    // Patterns mean many actions, which are not counted if there are too many values.
    if meant.len() > most || meant.iter().map(NamedActions::count).sum::<usize>() > most {
        return Err(TooManyPairs);
    }
    let takers = Takers::of(&meant, catalog);
    let mut is_about_any = vec![false; meant.len()];
    let mut matched = Vec::with_capacity(resources.len());
    for resource in &resources {
        let mut taken = vec![None; takers.groups.len()];
        let mut is_matched = false;
        for (groups, is_about_any) in takers.of_values.iter().zip(&mut is_about_any) {
            // One match is enough for each side.
            if *is_about_any && is_matched {
                continue;
            }
            let is_about = groups.iter().any(|&group| {
                let (Some(resources), Some(taken)) =
                    (takers.groups.get(group), taken.get_mut(group))
                else {
                    return false;
                };
                *taken.get_or_insert_with(|| resources.overlap(&resource.arn))
            });
            *is_about_any |= is_about;
            is_matched |= is_about;
        }
        matched.push(is_matched);
    }
    let actions = is_about_any.iter().enumerate().filter(|(_, any)| !**any);
    let actions = actions.map(|(index, _)| index).collect();
    let all_resources = resources.len();
    let left: Vec<_> = resources
        .into_iter()
        .zip(matched)
        .filter(|(_, matched)| !matched)
        .map(|(it, _)| it)
        .collect();
    // If an ARN is wrong in itself, it is not known what it was meant for.
    let wrong = |resource: &Resource<'_>| {
        resource.arn.check().is_err() || arn_fault(catalog, &resource.arn).is_some()
    };
    if left.iter().any(wrong) {
        return Ok(None);
    }
    Ok(Some(Unmatched { meant, actions, resources: left, all_resources }))
}

/// Returns the forms of the resources that an action accepts, as templates in backticks, with those most
/// similar to an ARN first. The string is empty if the action does not accept any.
pub(crate) fn forms_of(
    catalog: &Catalog,
    action: ActionInfo,
    like: Option<&ArnFields<'_>>,
) -> String {
    let mut forms: Vec<ArnTemplate> = Vec::new();
    for taken in action.resource_types() {
        for template in catalog.templates_of(action, &taken) {
            if !forms.contains(template) {
                forms.push(*template);
            }
        }
    }
    if let Some(arn) = like {
        sort_by_key(&mut forms, |template| {
            let fits = [template.region_fit(arn), template.account_fit(arn)];
            let faults = fits.iter().filter(|fit| **fit != FieldFit::Overlaps).count();
            faults + usize::from(!template.has_service(arn.service))
        });
    }
    let mut forms: Vec<&str> = forms.into_iter().map(ArnTemplate::as_str).collect();
    let more = forms.len().saturating_sub(3);
    forms.truncate(3);
    let forms = policy_core::suggest::join_or(&forms);
    if more > 0 { format!("{forms}, and {more} more forms") } else { forms }
}

/// Whether the reference data is certain to have all resource types of an action. Those of tagging actions
/// grow with every new resource type of a service, and the data lags behind.
pub(crate) fn has_sure_types(action: ActionInfo) -> bool {
    let is_about_tags = action.access_levels().any(|level| level == AccessLevel::Tagging)
        || action.spelling.starts_with("ListTags");
    !is_about_tags && action.resource_types().next().is_some()
}

/// What an action applies to instead of a resource.
#[derive(Clone, Copy)]
pub(crate) enum AboutAccount {
    Account,
    NewResource,
}

/// Returns an action of a statement that does not apply to a resource of the policy's service, and what it
/// applies to.
pub(crate) fn account_action(
    statement: &StatementView<'_>,
    index: usize,
) -> Option<(ActionInfo, AboutAccount)> {
    let service = statement.service().filter(|service| service.named)?;
    // The policies of an organization, a registry or a catalog are about accounts. A statement without the
    // resource that its service implies is one of a repository or a file system.
    let is_implied = service.implies_resource() && !statement.has_resource;
    let maker = service.maker().or(is_implied.then_some(""))?;
    if statement.action.is_none_or(|element| element.negated) {
        return None;
    }
    let Some(NamedActions::One(action)) = statement.actions.values().get(index)?.meant else {
        return None;
    };
    if !service.is(action.service) || action.known_only_by_name {
        None
    } else if action.spelling == maker {
        Some((action, AboutAccount::NewResource))
    } else {
        action.resource_types().next().is_none().then_some((action, AboutAccount::Account))
    }
}

#[cfg(test)]
mod tests {
    use crate::check::check_json;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_statement_with_too_many_pairs_is_told() {
        let list = |count: usize, item: &dyn Fn(usize) -> String| {
            (0..count).map(|at| format!("\"{}\"", item(at))).collect::<Vec<_>>().join(",")
        };
        let told = |rule: &str, count: usize, resource: &str, condition: &str| {
            let actions = list(count, &|_| "s3:ListBucket".to_owned());
            let resources = list(101, &|at| format!("arn:aws:s3:::b{at}/*"));
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": [{actions}], "{resource}": [{resources}]{condition}}}]}}"#
            );
            let outcome = check_json(&text, PolicyKind::Identity, &crate::Context::default());
            let findings = outcome.unwrap().findings;
            findings
                .iter()
                .filter(|it| it.rule().name == rule && it.message().contains("too many"))
                .count()
        };
        let keys = (0..101)
            .map(|at| format!(r#""s3:RequestObjectTag/k{at}": "x""#))
            .collect::<Vec<_>>()
            .join(",");
        let condition = format!(r#", "Condition": {{"StringEquals": {{{keys}}}}}"#);
        for (rule, resource, condition) in [
            ("mismatched-resource", "Resource", ""),
            ("ineffective-not-resource", "NotResource", ""),
            ("condition-key-not-for-action", "Resource", condition.as_str()),
        ] {
            assert_eq!(told(rule, 991, resource, condition), 1, "{rule}");
            assert_eq!(told(rule, 990, resource, condition), 0, "{rule}");
        }
    }
}
