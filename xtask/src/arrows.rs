//! `cargo xtask arrows`: fails on a dependency that the architecture forbids.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// A package, and the packages that are allowed in its tree of normal dependencies.
struct Allowed<'a> {
    package: &'static str,
    features: &'static [&'static str],
    dependencies: &'a [&'a str],
}

const SERDE: [&str; 1] = ["serde_core"];

/// Checks every arrow and prints each tree that is checked.
pub(crate) fn check() -> Result<()> {
    let catalog: Vec<&str> = SERDE.into_iter().chain(["policy-core", "policy-data"]).collect();
    let lint: Vec<&str> =
        catalog.iter().copied().chain(["policy-analysis", "policy-catalog"]).collect();
    let settings: Vec<&str> = lint
        .iter()
        .copied()
        .chain(["policy-files", "policy-lint", "smallvec", "toml-span"])
        .collect();
    let macros: Vec<&str> = ["policy-settings", "proc-macro2", "quote", "syn", "unicode-ident"]
        .into_iter()
        .chain(settings.iter().copied())
        .collect();
    let facade: Vec<&str> = macros.iter().copied().chain(["policy-macros"]).collect();
    let analysis: Vec<&str> = SERDE.into_iter().chain(["policy-core"]).collect();
    let proofs: Vec<&str> = analysis.iter().copied().chain(["policy-analysis"]).collect();
    // On systems other than Linux, rustix depends on libc and errno.
    let system = ["bitflags", "errno", "libc", "linux-raw-sys", "rustix"];
    // The command line may use any library, but neither the macros nor the facade of this workspace.
    let ours = ["iam-policy", "policy-macros", "policy-cli"];
    let cli = tree(&Allowed { package: "policy-cli", features: &[], dependencies: &[] })?;
    let forbidden = |name: &&String| *name != "policy-cli" && ours.contains(&name.as_str());
    if let Some(name) = cli.iter().find(forbidden) {
        bail!("`policy-cli` must not depend on {name}");
    }
    println!(
        "policy-cli: policy-analysis policy-catalog policy-core policy-data policy-files policy-lint policy-settings and {} libraries",
        cli.len().saturating_sub(8)
    );
    let arrows = [
        Allowed { package: "policy-data", features: &[], dependencies: &[] },
        Allowed { package: "policy-core", features: &[], dependencies: &SERDE },
        Allowed { package: "policy-catalog", features: &[], dependencies: &catalog },
        Allowed { package: "policy-lint", features: &[], dependencies: &lint },
        Allowed { package: "policy-files", features: &[], dependencies: &[] },
        Allowed { package: "policy-files", features: &["rustix"], dependencies: &system },
        Allowed { package: "policy-settings", features: &[], dependencies: &settings },
        Allowed { package: "policy-macros", features: &[], dependencies: &macros },
        Allowed { package: "policy-analysis", features: &[], dependencies: &analysis },
        // Few crates are built for it.
        Allowed { package: "differential", features: &[], dependencies: &proofs },
        Allowed { package: "iam-policy", features: &[], dependencies: &facade },
        Allowed { package: "iam-policy", features: &["analysis"], dependencies: &facade },
    ];
    for allowed in arrows {
        let tree = tree(&allowed)?;
        let forbidden: Vec<&str> = tree
            .iter()
            .map(String::as_str)
            .filter(|name| *name != allowed.package && !allowed.dependencies.contains(name))
            .collect();
        if !forbidden.is_empty() {
            bail!("`{}` must not depend on {}", allowed.package, forbidden.join(", "));
        }
        println!("{} {}: {}", allowed.package, allowed.features.join(","), tree.join(" "));
    }
    Ok(())
}

fn tree(allowed: &Allowed<'_>) -> Result<Vec<String>> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package"])
        .arg(allowed.package)
        .args(["--features", &allowed.features.join(",")])
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("`cargo tree` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let text = String::from_utf8(output.stdout)?;
    let names = text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned);
    let mut names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    Ok(names)
}
