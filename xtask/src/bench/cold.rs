//! `cargo xtask bench-cold`: the cost of a dependency on `iam-policy` for a build from scratch, compared
//! with iam-rs, and the cost of `to_json` for a program.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use corpus::workspace_root;

use super::{Build, Cost, Subject, write_crate};

/// How often each is built by default.
const RUNS: usize = 5;

const MIB: f64 = 1024.0 * 1024.0;

/// One build from scratch.
#[derive(Clone, Copy)]
struct ColdBuild {
    cost: Cost,
    target_mib: f64,
}

/// Runs the benchmark: `[RUNS]` builds of each, in turn.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let runs = match arguments {
        [] => RUNS,
        [count] => count.parse().with_context(|| format!("`{count}` is not a number of runs"))?,
        _ => bail!("usage: cargo xtask bench-cold [RUNS]"),
    };
    let root = workspace_root();
    let folder = root.join("target").join("bench-cold");
    let facade = format!("iam-policy = {{ path = {root:?} }}\n");
    let peer = "iam-rs = \"0.8\"\n".to_owned();
    let empty = |name, dependencies| Subject { name, dependencies, source: String::new() };
    let ours = write_crate(&folder, &empty("iam-policy", facade.clone()))?;
    let theirs = write_crate(&folder, &empty("iam-rs", peer))?;
    // Fetching is not part of a build.
    ours.cargo(&["fetch"])?;
    theirs.cargo(&["fetch"])?;
    println!("an empty crate with one dependency, dev profile, from scratch, {runs} runs in turn");
    println!("{:12} {:>9} {:>9} {:>11}", "dependency", "cpu s", "wall s", "target MiB");
    let mut builds = (Vec::new(), Vec::new());
    for _ in 0..runs {
        builds.1.push(measure("iam-rs", &theirs)?);
        builds.0.push(measure("iam-policy", &ours)?);
    }
    for (what, of) in [
        ("cpu", cpu as fn(&ColdBuild) -> f64),
        ("wall", |build| build.cost.wall),
        ("target", |build| build.target_mib),
    ] {
        let (ours, theirs) = (median(&builds.0, of), median(&builds.1, of));
        println!("{what:6} {ours:8.2} / {theirs:8.2} = {:.2}", ours / theirs);
    }
    let written = program(&folder, "to-json", &facade, "to_json()")?;
    let ready = program(&folder, "static-json", &facade, "static_json().unwrap_or_default()")?;
    println!("to_json() over static_json() in a stripped program: {:.3} MiB", written - ready);
    Ok(())
}

const fn cpu(build: &ColdBuild) -> f64 {
    build.cost.cpu
}

fn measure(name: &str, build: &Build) -> Result<ColdBuild> {
    if build.target.exists() {
        fs::remove_dir_all(&build.target)?;
    }
    let cost = build.measure(&["build"])?;
    let target_mib = size_of_folder(&build.target)? / MIB;
    println!("{name:12} {:9.2} {:9.2} {target_mib:11.0}", cost.cpu, cost.wall);
    Ok(ColdBuild { cost, target_mib })
}

fn median(builds: &[ColdBuild], of: impl Fn(&ColdBuild) -> f64) -> f64 {
    let mut values: Vec<f64> = builds.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The size in bytes of all files in a folder.
fn size_of_folder(folder: &Path) -> Result<f64> {
    let mut bytes = 0.0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let data = entry.metadata()?;
        bytes += if data.is_dir() { size_of_folder(&entry.path())? } else { data.len() as f64 };
    }
    Ok(bytes)
}

/// The size of a stripped release program that prints one policy, in MiB.
fn program(folder: &Path, name: &'static str, facade: &str, call: &str) -> Result<f64> {
    let source = String::new();
    let dependencies = format!("{facade}\n[profile.release]\nstrip = true\n");
    let build = write_crate(folder, &Subject { name, dependencies, source })?;
    let main = format!(
        r#"use iam_policy::{{TrustPolicy, trust_policy}};
static TRUST: TrustPolicy = trust_policy![allow {{ principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole }}];
fn main() {{ println!("{{}}", TRUST.{call}); }}
"#
    );
    fs::write(build.manifest.with_file_name("src").join("main.rs"), main)?;
    build.cargo(&["build", "--release"])?;
    let program = build.target.join("release").join(format!("bench-{name}"));
    Ok(fs::metadata(&program).with_context(|| program.display().to_string())?.len() as f64 / MIB)
}
