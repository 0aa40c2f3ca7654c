//! `cargo xtask bench-data`: the cost of the reference tables for the macros, compared with the targets.
//!
//! Cargo builds proc macros without optimization in every profile. These commands, which time the lookups
//! themselves, are also built without it. The cost of the tables for a build is the difference from a copy of
//! the workspace whose macros do not have them.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use corpus::workspace_root;
use policy_catalog::{Catalog, CatalogTables};

use super::{Build, Subject, write_crate};

/// How often each build is measured; the sides alternate, so that a busy machine slows both.
const ROUNDS: usize = 7;

/// How the rules include the tables, and how they would look without.
const WITH_DATA: &str = "catalog: Some(Catalog::built_in())";
const WITHOUT_DATA: &str = "catalog: None";

/// Runs all measurements.
pub(crate) fn run() -> Result<()> {
    ensure!(cfg!(debug_assertions), "run this without optimization, as proc macros are built");
    let mut figures = Figures::default();
    println!("{:58} {:>10} {:>10}", "figure", "target", "measured");
    time_lookups(&mut figures)?;

    let root = workspace_root();
    let folder = root.join("target/bench-data");
    let bare = folder.join("bare");
    copy_without_data(&root, &bare)?;
    let trees = [root.as_path(), bare.as_path()];
    compare_libraries(&mut figures, &folder, trees)?;
    compare_builds(&mut figures, &folder, trees)?;
    for (calls, wanted) in [(100, 10.0), (2_000, 40.0)] {
        let cost = compare_calls(&folder, trees, calls)?;
        figures.add(
            &format!("{calls} macro calls, with tables compared with none"),
            wanted,
            cost,
            "ms",
        );
    }
    match figures.above {
        0 => Ok(()),
        above => bail!("{above} figures are above the target"),
    }
}

/// The measurements so far.
#[derive(Default)]
struct Figures {
    above: usize,
}

impl Figures {
    fn add(&mut self, name: &str, wanted: f64, measured: f64, unit: &str) {
        let is_above = measured > wanted;
        self.above += usize::from(is_above);
        let mark = if is_above { "  above" } else { "" };
        println!("{name:58} {wanted:7} {unit:2} {measured:7.2} {unit:2}{mark}");
    }
}

fn time_lookups(figures: &mut Figures) -> Result<()> {
    let catalog = fresh_catalog();
    let names: Vec<_> =
        catalog.actions_matching("*").map(|action| (action.service, action.spelling)).collect();
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let found = names.iter().filter_map(|(service, name)| catalog.action(service, name));
        ensure!(black_box(found.count()) == names.len(), "an action was not found by its name");
        times.push(micros(start) / names.len() as f64);
    }
    figures.add("lookup of an action, mean over all services", 20.0, median(times), "us");

    let (largest, _) = policy_data::services()
        .iter()
        .max_by_key(|(_, table)| table.len())
        .context("no service")?;
    let (_, name) = names.iter().find(|(service, _)| service == largest).context("no action")?;
    let times = (0..50).map(|_| {
        let catalog = fresh_catalog();
        let start = Instant::now();
        black_box(catalog.action(largest, name));
        micros(start) / 1_000.0
    });
    let name = format!("first access to the largest service, {largest}");
    figures.add(&name, 1.0, median(times.collect()), "ms");
    Ok(())
}

fn fresh_catalog() -> Catalog {
    Catalog::new(&CatalogTables::built_in()).with_services(policy_data::services())
}

/// Copies the packages, and removes the tables from the rules.
fn copy_without_data(root: &Path, bare: &Path) -> Result<()> {
    if bare.exists() {
        fs::remove_dir_all(bare)?;
    }
    copy_folder(root, bare)?;
    let context = bare.join("policy-lint/src/context.rs");
    let text = fs::read_to_string(&context)?;
    ensure!(text.contains(WITH_DATA), "policy-lint does not include the data as expected");
    let without =
        text.replace(WITH_DATA, WITHOUT_DATA).replace("use policy_catalog::Catalog;\n", "");
    let without = without.replace("Option<&'a Catalog>", "Option<&'a policy_catalog::Catalog>");
    Ok(fs::write(context, without)?)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if name == "target" || name == ".git" {
            continue;
        }
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(&path, &target).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// The macros of a tree, built in a folder that other benchmarks do not use.
fn macros(folder: &Path, tree: &Path, name: &str) -> Build {
    Build { manifest: tree.join("policy-macros/Cargo.toml"), target: folder.join(name) }
}

fn compare_libraries(figures: &mut Figures, folder: &Path, trees: [&Path; 2]) -> Result<()> {
    let mut sizes = [0.0; 2];
    for ((size, tree), name) in sizes.iter_mut().zip(trees).zip(["with", "without"]) {
        let build = macros(folder, tree, name);
        build.cargo(&["build", "--release"])?;
        let file = format!(
            "{}policy_macros{}",
            std::env::consts::DLL_PREFIX,
            std::env::consts::DLL_SUFFIX
        );
        let path = build.target.join("release").join(file);
        let bytes = fs::metadata(&path)
            .with_context(|| format!("{} does not exist", path.display()))?
            .len();
        *size = bytes as f64 / 1e6;
    }
    let [with, without] = sizes;
    figures.add("dynamic library of the macros, release", 3.0, with, "MB");
    println!("{:58} {:>10} {:7.2} MB", "  of it without the tables", "", without);
    Ok(())
}

/// The processor time of the crates that contain the tables, with other dependencies built before.
fn compare_builds(figures: &mut Figures, folder: &Path, trees: [&Path; 2]) -> Result<()> {
    let builds = [macros(folder, trees[0], "with"), macros(folder, trees[1], "without")];
    for build in &builds {
        build.cargo(&["build"])?;
    }
    let ours = ["-p", "policy-data", "-p", "policy-core", "-p", "policy-macros"];
    let clean: Vec<&str> = ["clean"].into_iter().chain(ours).collect();
    let cost = difference(&builds, |build| {
        build.cargo(&clean)?;
        Ok(build.measure(&["build"])?.cpu)
    })?;
    figures.add("build of the crates, with tables compared with none", 0.3, cost, "s");
    Ok(())
}

/// How many milliseconds longer `calls` macro calls take with the tables than without.
fn compare_calls(folder: &Path, trees: [&Path; 2], calls: usize) -> Result<f64> {
    let source = policies(calls);
    let mut builds = Vec::new();
    for (tree, name) in trees.into_iter().zip(["calls-with", "calls-without"]) {
        let dependencies =
            format!("iam-policy = {{ path = {tree:?}, default-features = false }}\n");
        let build = write_crate(folder, &Subject { name, dependencies, source: source.clone() })?;
        build.cargo(&["check"])?;
        builds.push(build);
    }
    let cost = difference(&builds, |build| {
        build.touch()?;
        Ok(build.measure(&["check"])?.cpu)
    })?;
    Ok(cost * 1_000.0)
}

/// Policies with one action each, over all services.
fn policies(calls: usize) -> String {
    let mut source =
        String::from("#![allow(deprecated)]\nuse iam_policy::{IdentityPolicy, identity_policy};\n");
    let catalog = fresh_catalog();
    let tables = policy_data::services().iter();
    let actions: Vec<_> = tables
        .filter_map(|(prefix, _)| catalog.service(prefix)?.actions().find(|action| !action.retired))
        .collect();
    for (index, action) in actions.iter().cycle().take(calls).enumerate() {
        let _ = writeln!(
            source,
            "pub static P{index}: IdentityPolicy = identity_policy![allow {{ action: \"{action}\", resource: \"*\" }}];"
        );
    }
    source
}

/// How much more the first costs than the second. They alternate in several rounds, and the minimum counts,
/// because a busy machine only adds time.
fn difference(builds: &[Build], cost: impl Fn(&Build) -> Result<f64>) -> Result<f64> {
    let [with, without] = builds else { bail!("two builds are compared") };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        first.push(cost(with)?);
        second.push(cost(without)?);
    }
    let least = |costs: Vec<f64>| costs.into_iter().fold(f64::INFINITY, f64::min);
    Ok(least(first) - least(second))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn micros(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e6
}
