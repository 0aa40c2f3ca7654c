//! Counterexamples with resources that the action can have, according to the reference.
//!
//! A search chooses strings by what statements can tell apart, so its resource can be one that no service has,
//! such as a queue without an account, or one that the action is never called on. If a request that can occur
//! is a counterexample too, it replaces the one that was found.

use policy_core::model::{Partition, is_account_id};
use policy_core::sort::{sort, sort_by_key};

use super::atoms::Known;
use super::budget::Budget;
use super::callers::OWN_ACCOUNT;
use super::change::Reference;
use super::values::of_shapes;
use super::witness::Found;

/// Regions, in the order in which they are tried.
const REGIONS: [&str; 9] = [
    "us-east-1",
    "us-west-2",
    "eu-west-1",
    "eu-central-1",
    "ap-southeast-1",
    "sa-east-1",
    "ca-central-1",
    "cn-north-1",
    "us-gov-west-1",
];

/// The maximum number of resources and of actions that are tried.
const MOST: usize = 24;

/// The same counterexample as a request that can occur, as far as there is one.
pub(super) fn realistic(
    found: Found,
    reference: &dyn Reference,
    is_one: &dyn Fn(&Found) -> bool,
) -> Found {
    with_possible_values(about_what_occurs(found, reference, is_one), reference, is_one)
}

/// The same counterexample with values that the condition keys can have.
fn with_possible_values(
    mut found: Found,
    reference: &dyn Reference,
    is_one: &dyn Fn(&Found) -> bool,
) -> Found {
    let written = found.request().context().clone();
    for (key, values) in written.iter() {
        let Some([value]) = values else { continue };
        let Some(possible) = reference.possible_value(key, value) else { continue };
        let context = found.request().context().clone().with_value(key, possible);
        if let Some(other) = found.clone().with_context(context).filter(|it| is_one(it)) {
            found = other;
        }
    }
    found
}

/// The same counterexample for an action and a resource that occur together: on another resource, the shortest
/// that is a counterexample, then the first in the order of bytes; or else for an action of the resource's
/// service. If there is none, or if nothing is known about the action, it stays as it is.
fn about_what_occurs(
    found: Found,
    reference: &dyn Reference,
    is_one: &dyn Fn(&Found) -> bool,
) -> Found {
    let request = found.request();
    let Some(shapes) = reference.resources(request.action()) else { return found };
    if let Some(found) = on_a_resource(&found, &shapes, is_one) {
        return found;
    }
    let service = request.resource().split(':').nth(2).unwrap_or_default();
    if service.is_empty() || request.action().split(':').next() == Some(service) {
        return found;
    }
    let actions = reference.actions(&format!("{service}:*"));
    let others = actions.iter().take(MOST).filter_map(|action| {
        let other = found.about(action).filter(|it| is_one(it))?;
        on_a_resource(&other, &reference.resources(action)?, is_one)
    });
    others.into_iter().next().unwrap_or(found)
}

/// The same counterexample on a resource with one of the shapes.
fn on_a_resource(
    found: &Found,
    shapes: &[String],
    is_one: &dyn Fn(&Found) -> bool,
) -> Option<Found> {
    let request = found.request();
    let account = request.resource_account().unwrap_or(OWN_ACCOUNT);
    let resources = resources(request.resource(), account, shapes);
    if resources.is_empty() {
        return Some(found.clone());
    }
    resources.iter().filter_map(|resource| found.on(resource)).find(is_one)
}

/// The resources that are tried instead of one; none if it already has one of the shapes.
fn resources(resource: &str, account: &str, shapes: &[String]) -> Vec<String> {
    if shapes.is_empty() {
        return if resource == "*" { Vec::new() } else { vec!["*".to_owned()] };
    }
    if shapes.iter().any(|shape| has_shape(resource, shape)) {
        return Vec::new();
    }
    // What the resource already says is kept where a shape allows it.
    let mut found: Vec<((bool, usize), usize, String)> = shapes
        .iter()
        .flat_map(|shape| {
            let others = shaped(resource, account, shape).into_iter();
            others.filter(|(_, it)| has_shape(it, shape)).collect::<Vec<_>>()
        })
        .map(|(distance, resource)| (distance, resource.len(), resource))
        .collect();
    sort(&mut found);
    found.dedup();
    found.into_iter().take(MOST).map(|(_, _, resource)| resource).collect()
}

/// Whether a resource has a shape, with a Region and an account where the shape has them.
fn has_shape(resource: &str, shape: &str) -> bool {
    let fields: Vec<&str> = resource.splitn(6, ':').collect();
    let [_, partition, _, region, account, rest] = fields.as_slice() else { return false };
    let wanted: Vec<&str> = shape.splitn(6, ':').collect();
    let [_, _, _, of_region, of_account, _] = wanted.as_slice() else { return false };
    let is_plain = |field: &str| !field.contains('*');
    let is_whole = |rest: &str| !rest.ends_with(['/', ':']) && !rest.contains("//");
    Partition::parse(partition).is_ok()
        && (is_plain(of_region) || is_region(region))
        && (is_plain(of_account) || is_account_id(account))
        && is_whole(rest)
        && of_shapes(
            &[shape.to_owned()],
            vec![resource.to_owned()],
            &mut Budget::new(Known::default()),
        )
        .is_ok_and(|found| !found.is_empty())
}

/// Whether a string has the form of a Region's name, such as `eu-west-1`.
fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_word = |part: &&str| part.len() > 1 && part.bytes().all(|it| it.is_ascii_lowercase());
    matches!(parts.as_slice(), [words @ .., number]
        if words.len() >= 2
            && words.iter().all(is_word)
            && !number.is_empty()
            && number.bytes().all(|it| it.is_ascii_digit()))
}

/// Resources that have as much in common with a resource as a shape allows, each with its distance: whether the
/// last field is another one, and the number of the Region.
fn shaped(resource: &str, account: &str, shape: &str) -> Vec<((bool, usize), String)> {
    let wanted: Vec<&str> = shape.splitn(6, ':').collect();
    let [_, _, service, of_region, of_account, of_rest] = wanted.as_slice() else {
        return Vec::new();
    };
    let own: Vec<&str> = resource.splitn(6, ':').collect();
    let (partition, region, rest) = match own.as_slice() {
        ["arn", partition, _, region, _, rest] => (*partition, *region, *rest),
        _ => ("", "", ""),
    };
    let partition = if Partition::parse(partition).is_ok() { partition } else { "aws" };
    let regions = match *of_region {
        field if !field.contains('*') => vec![field],
        _ if is_region(region) => vec![region],
        _ => regions_near(region, partition),
    };
    let own_account = own.get(4).filter(|it| is_account_id(it)).copied();
    let account = match *of_account {
        field if !field.contains('*') => field,
        _ => own_account.unwrap_or(account),
    };
    let plain = of_rest.replace("**", "*").replace('*', "a");
    let own = [rest.to_owned(), format!("{rest}a"), format!("{rest}/a")];
    let own = own.into_iter().filter(|_| !rest.is_empty()).map(|it| (false, it));
    own.chain([(true, plain)])
        .flat_map(|(is_other, rest)| {
            let regions = regions.iter().enumerate().map(move |(number, region)| {
                let resource = format!("arn:{partition}:{service}:{region}:{account}:{rest}");
                ((is_other, number), resource)
            });
            regions.collect::<Vec<_>>()
        })
        .collect()
}

/// A few Regions of a partition, first those that begin like a string in which `a` is any string.
fn regions_near(text: &str, partition: &str) -> Vec<&'static str> {
    const FEW: usize = 3;
    let start = text.trim_end_matches('a');
    let is_of_partition = |region: &&str| match partition {
        "aws-cn" => region.starts_with("cn-"),
        "aws-us-gov" => region.starts_with("us-gov-"),
        _ => !region.starts_with("cn-") && !region.starts_with("us-gov-"),
    };
    let mut regions: Vec<&str> = REGIONS.into_iter().filter(is_of_partition).collect();
    sort_by_key(&mut regions, |region| !region.starts_with(start));
    regions.truncate(FEW);
    regions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_gets_what_its_shape_requires() {
        let queue = "arn:*:sqs:*:*:*";
        let (bucket, object) = ("arn:*:s3:::*", "arn:*:s3:::*/**");
        let (user, table) = ("arn:*:iam::*:user/**", "arn:*:dynamodb:*:*:table/*");
        for (resource, shapes, first) in [
            ("arn:aws:sqs:::a", &[queue][..], Some("arn:aws:sqs:us-east-1:111122223333:a")),
            ("arn:aws:sqs:::jobs", &[queue], Some("arn:aws:sqs:us-east-1:111122223333:jobs")),
            (
                "arn:aws:sqs:eu-a:123456789012:a",
                &[queue],
                Some("arn:aws:sqs:eu-west-1:123456789012:a"),
            ),
            ("arn:aws-cn:sqs:::a", &[queue], Some("arn:aws-cn:sqs:cn-north-1:111122223333:a")),
            ("arn:aws:sqs:eu-west-3:123456789012:a", &[queue], None),
            ("arn:aws:iam:::a", &[user], Some("arn:aws:iam::111122223333:user/a")),
            ("arn:aws:s3:::a", &[object], Some("arn:aws:s3:::a/a")),
            ("arn:aws:s3:::a/", &[object], Some("arn:aws:s3:::a/a")),
            ("arn:aws:s3:::a", &[bucket, object], None),
            ("arn:aws:s3:::a/a", &[bucket], Some("arn:aws:s3:::a")),
            ("*", &[bucket], Some("arn:aws:s3:::a")),
            ("*", &[], None),
            ("arn:aws:s3:::a", &[], Some("*")),
            ("arn:aws:s3:::a", &[table], Some("arn:aws:dynamodb:us-east-1:111122223333:table/a")),
        ] {
            let shapes: Vec<String> = shapes.iter().map(|&it| it.to_owned()).collect();
            let found = resources(resource, "111122223333", &shapes);
            assert_eq!(found.first().map(String::as_str), first, "{resource} {shapes:?}");
        }
    }
}
