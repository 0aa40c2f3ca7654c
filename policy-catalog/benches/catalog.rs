//! What the catalogue costs: a lookup, the first touch of a service, wildcards, did-you-mean.
//!
//! `cargo bench -p policy-core -- catalog` measures it optimised. Cargo builds proc macros without
//! optimisation in every profile, so `cargo bench --profile dev -p policy-core -- catalog` gives the
//! times that the macros see; `cargo xtask bench-data` holds those to what is wanted.

// The lint reads the names of functions that a macro makes.
#![allow(missing_docs, reason = "a bench has no readers of its documentation")]
#![expect(clippy::unwrap_used, reason = "a bench fails by panicking")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use policy_catalog::{Catalog, CatalogTables};

fn main() {
    divan::main();
}

/// A catalogue of which no service has been read. It needs no feature of the core.
fn fresh() -> Catalog {
    Catalog::new(&CatalogTables {
        service_principals: policy_data::service_principals(),
        endpoint_prefixes: policy_data::endpoint_prefixes(),
        regional_principals: policy_data::regional_principals(),
        partition_principals: policy_data::partition_principals(),
        regions: policy_data::regions(),
        service_pages: policy_data::service_pages(),
        service_prefixes: policy_data::service_prefixes(),
        global_condition_keys: policy_data::global_condition_keys(),
        arn_services: policy_data::arn_services(),
        managed_policies: policy_data::managed_policies(),
        rcp_services: policy_data::rcp_services(),
        resource_policies: policy_data::resource_policies(),
        unconditioned_principals: policy_data::unconditioned_principals(),
        unresourced_actions: policy_data::unresourced_actions(),
        void_actions: policy_data::void_actions(),
        date: policy_data::DATA_DATE,
    })
    .with_services(policy_data::services())
}

/// A catalogue of which every service has been read, and its actions.
fn read() -> (Catalog, Vec<(&'static str, &'static str)>) {
    let catalog = fresh();
    let actions = catalog.actions_matching("*");
    let names = actions.map(|action| (action.service, action.spelling)).collect();
    (catalog, names)
}

/// The small lists: principals, Regions, prefixes and global keys.
#[divan::bench]
fn catalog_of_the_small_lists(bencher: Bencher<'_, '_>) {
    bencher.bench_local(fresh);
}

/// One action of each service, in services that have been read.
#[divan::bench]
fn catalog_lookup_over_all_services(bencher: Bencher<'_, '_>) {
    let (catalog, mut names) = read();
    names.dedup_by_key(|(service, _)| *service);
    bencher.counter(ItemsCount::new(names.len())).bench_local(|| {
        names.iter().filter_map(|(service, name)| catalog.action(service, black_box(name))).count()
    });
}

/// The first action of a service, whose table is read for it.
#[divan::bench(args = ["ec2", "sagemaker", "s3", "sqs"])]
fn catalog_first_touch(bencher: Bencher<'_, '_>, service: &str) {
    let (_, names) = read();
    let (_, name) = names.iter().copied().find(|(known, _)| *known == service).unwrap();
    bencher.with_inputs(fresh).bench_local_refs(|catalog| {
        catalog.action(black_box(service), black_box(name)).map(|action| action.spelling)
    });
}

/// The actions that a pattern means.
#[divan::bench(args = ["s3:Get*", "ec2:*Instance*", "ec2:*", "*:List*", "*"])]
fn catalog_wildcard(bencher: Bencher<'_, '_>, pattern: &str) {
    let (catalog, _) = read();
    bencher.bench_local(|| catalog.actions_matching(black_box(pattern)).count());
}

/// The nearest names of a misspelt action, and of a misspelt service.
#[divan::bench(args = ["s3:GetObjct", "ec2:DescribeInstnces"])]
fn catalog_did_you_mean(bencher: Bencher<'_, '_>, action: &str) {
    let (catalog, _) = read();
    let (service, name) = action.split_once(':').unwrap();
    bencher.bench_local(|| catalog.nearest_actions(black_box(service), black_box(name), &[]));
}

/// The nearest prefixes of a misspelt one.
#[divan::bench(args = ["dynamodbb", "lamda"])]
fn catalog_did_you_mean_service(bencher: Bencher<'_, '_>, prefix: &str) {
    let (catalog, _) = read();
    bencher.bench_local(|| catalog.nearest_service_prefixes(black_box(prefix)));
}
