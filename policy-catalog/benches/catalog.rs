//! The cost of the catalog: a lookup, the first access to a service, wildcards, did-you-mean.
//!
//! `cargo bench -p policy-core -- catalog` measures it optimized. Cargo builds proc macros without
//! optimization in every profile, so `cargo bench --profile dev -p policy-core -- catalog` shows
//! the times that the macros experience; `cargo xtask bench-data` checks them against the targets.

// The lint sees the names of functions that a macro generates.
#![allow(missing_docs, reason = "nobody reads the documentation of a benchmark")]
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use policy_catalog::{Catalog, CatalogTables};

fn main() {
    divan::main();
}

/// Creates a catalog in which no service has been read. It does not need any feature of the core.
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
        device_policies: policy_data::device_policies(),
        date: policy_data::DATA_DATE,
    })
    .with_services(policy_data::services())
}

/// Returns a catalog in which every service has been read, and its actions.
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

/// One action of each service, in services that have already been read.
#[divan::bench]
fn catalog_lookup_over_all_services(bencher: Bencher<'_, '_>) {
    let (catalog, mut names) = read();
    names.dedup_by_key(|(service, _)| *service);
    bencher.counter(ItemsCount::new(names.len())).bench_local(|| {
        names.iter().filter_map(|(service, name)| catalog.action(service, black_box(name))).count()
    });
}

/// The first action of a service, for which its table must be read.
#[divan::bench(args = ["ec2", "sagemaker", "s3", "sqs"])]
fn catalog_first_touch(bencher: Bencher<'_, '_>, service: &str) {
    let (_, names) = read();
    let (_, name) = names.iter().copied().find(|(known, _)| *known == service).unwrap();
    bencher.with_inputs(fresh).bench_local_refs(|catalog| {
        catalog.action(black_box(service), black_box(name)).map(|action| action.spelling)
    });
}

/// The actions that a pattern matches.
#[divan::bench(args = ["s3:Get*", "ec2:*Instance*", "ec2:*", "*:List*", "*"])]
fn catalog_wildcard(bencher: Bencher<'_, '_>, pattern: &str) {
    let (catalog, _) = read();
    bencher.bench_local(|| catalog.actions_matching(black_box(pattern)).count());
}

/// The nearest names to a misspelled action, and to a misspelled service.
#[divan::bench(args = ["s3:GetObjct", "ec2:DescribeInstnces"])]
fn catalog_did_you_mean(bencher: Bencher<'_, '_>, action: &str) {
    let (catalog, _) = read();
    let (service, name) = action.split_once(':').unwrap();
    bencher.bench_local(|| catalog.nearest_actions(black_box(service), black_box(name), &[]));
}

/// The nearest prefixes to a misspelled one.
#[divan::bench(args = ["dynamodbb", "lamda"])]
fn catalog_did_you_mean_service(bencher: Bencher<'_, '_>, prefix: &str) {
    let (catalog, _) = read();
    bencher.bench_local(|| catalog.nearest_service_prefixes(black_box(prefix)));
}
