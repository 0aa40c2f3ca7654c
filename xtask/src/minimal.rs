//! `cargo xtask minimal-versions`: whether the workspace builds with the minimum versions that its manifests
//! allow.
//!
//! Cargo can resolve these only on nightly (`-Z direct-minimal-versions`), so in a copy of the workspace,
//! each direct dependency is downgraded to its declared version.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cargo::{cargo, metadata, packages, target};

/// What a user builds: the facade and the command line depend on everything else.
const BUILT: [&str; 2] = ["iam-policy", "policy-cli"];

/// Downgrades the direct dependencies and checks what users build.
pub(crate) fn run() -> Result<bool> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let mut here = cargo();
    here.current_dir(&root);
    let copy = Copy { target: target(&metadata(here)?)?.join("minimal") };
    copy.make(&root)?;
    let declared = declared(&metadata(copy.cargo())?)?;
    let mut stuck = declared.clone();
    // One can prevent another from being downgraded until it is downgraded itself.
    while !stuck.is_empty() {
        let before = stuck.len();
        let mut still = BTreeMap::new();
        for (name, version) in stuck {
            if !copy.take_down(&name, &version)?.status.success() {
                still.insert(name, version);
            }
        }
        stuck = still;
        if stuck.len() == before {
            break;
        }
    }
    for (name, version) in &stuck {
        let output = copy.take_down(name, version)?;
        println!("`{name}` cannot be {version}, the minimum version in the manifest:");
        println!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    if !stuck.is_empty() {
        return Ok(false);
    }
    // Downgrading one may have upgraded another.
    let lock = fs::read_to_string(copy.folder().join("Cargo.lock"))?;
    let locked = locked(&lock);
    for (name, version) in &declared {
        if !locked.contains(&(name.as_str(), version.as_str())) {
            println!("`{name}` is not {version} when all others have their minimum versions");
            return Ok(false);
        }
    }
    let mut check = copy.cargo();
    check.args(["check", "--locked", "--all-features"]);
    for name in BUILT {
        check.args(["--package", name]);
    }
    if !check.status().context("cannot start cargo")?.success() {
        println!("the code needs newer versions than the manifests require");
        return Ok(false);
    }
    let shown: Vec<String> =
        declared.iter().map(|(name, version)| format!("{name} {version}")).collect();
    println!("builds with {}", shown.join(", "));
    Ok(true)
}

/// The copy of the workspace, with a different lock file.
struct Copy {
    target: PathBuf,
}

impl Copy {
    fn folder(&self) -> PathBuf {
        self.target.join("workspace")
    }

    /// Copies what git tracks. An existing file with the same bytes keeps its timestamp, so that cargo does
    /// not build it again.
    fn make(&self, root: &Path) -> Result<()> {
        let mut git = Command::new("git");
        git.args(["ls-files", "-z"]).current_dir(root);
        let output = git.output().context("cannot start git")?;
        if !output.status.success() {
            bail!("`git ls-files` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let names = String::from_utf8(output.stdout)?;
        for name in names.split('\0').filter(|name| !name.is_empty()) {
            // A removed file that is not yet committed is not part of the workspace.
            let Ok(mut bytes) = fs::read(root.join(name)) else { continue };
            if name.ends_with("Cargo.toml") {
                bytes = as_users_get_it(&String::from_utf8(bytes)?).into_bytes();
            }
            let copy = self.folder().join(name);
            if fs::read(&copy).is_ok_and(|old| old == bytes) {
                continue;
            }
            let folder = copy.parent().context("a file is in a folder")?;
            fs::create_dir_all(folder)?;
            fs::write(&copy, bytes).with_context(|| format!("cannot write {}", copy.display()))?;
        }
        Ok(())
    }

    fn cargo(&self) -> Command {
        let mut cargo = cargo();
        cargo.current_dir(self.folder()).env("CARGO_TARGET_DIR", self.target.join("target"));
        cargo
    }

    fn take_down(&self, name: &str, version: &str) -> Result<Output> {
        let lock = fs::read_to_string(self.folder().join("Cargo.lock"))?;
        let major = |version: &str| compatible(version).to_owned();
        let locked = locked(&lock);
        let now = locked.iter().find(|it| it.0 == name && major(it.1) == major(version));
        let (_, now) = now.with_context(|| format!("{name} is in the lock file"))?;
        let spec = format!("{name}@{now}");
        let mut cargo = self.cargo();
        cargo.args(["update", "--quiet", "--package", &spec, "--precise", version]);
        cargo.output().context("cannot start cargo")
    }
}

/// A manifest without what only the repository needs: the dependencies of tests, and unpublished packages,
/// can require newer versions.
fn as_users_get_it(manifest: &str) -> String {
    let mut kept = String::new();
    let mut is_for_tests = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_for_tests = line.contains("dev-dependencies");
        }
        let member = line.trim_start().strip_prefix('"').unwrap_or_default();
        let is_of_repository =
            ["examples/", "tests/", "xtask"].iter().any(|folder| member.starts_with(folder));
        if !is_for_tests && !is_of_repository {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The minimum versions of the dependencies of published packages, without those of tests.
fn declared(metadata: &Value) -> Result<BTreeMap<String, String>> {
    let mut declared = BTreeMap::new();
    let packages = packages(metadata)?;
    // An unpublished package has an empty list of registries.
    let published = packages.iter().filter(|it| it["publish"].is_null());
    for dependency in published.filter_map(|it| it["dependencies"].as_array()).flatten() {
        let is_of_registry = dependency["source"].is_string();
        if !is_of_registry || dependency["kind"] == "dev" {
            continue;
        }
        let name = dependency["name"].as_str().context("a name")?;
        let asked = dependency["req"].as_str().context("a version")?;
        let least =
            least(asked).with_context(|| format!("`{name}` requires the version `{asked}`"))?;
        declared.insert(name.to_owned(), least);
    }
    Ok(declared)
}

/// The minimum version for a requirement such as `^1.2`.
fn least(asked: &str) -> Option<String> {
    let asked = asked.strip_prefix('^').or_else(|| asked.strip_prefix('='))?;
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    let mut parts: Vec<&str> = asked.split('.').collect();
    if parts.len() > 3 || !parts.iter().all(|part| is_number(part)) {
        return None;
    }
    parts.resize(3, "0");
    Some(parts.join("."))
}

/// The part of a version that compatible versions share.
fn compatible(version: &str) -> &str {
    let dots = if version.starts_with("0.") { 2 } else { 1 };
    let end = version.match_indices('.').nth(dots - 1).map_or(version.len(), |(at, _)| at);
    version.get(..end).unwrap_or(version)
}

/// The packages of a lock file with their versions.
fn locked(lock: &str) -> Vec<(&str, &str)> {
    let packages = lock.split("[[package]]\n").skip(1);
    packages.filter_map(|it| Some((quoted(it, "name")?, quoted(it, "version")?))).collect()
}

/// The text of `key = "text"`.
fn quoted<'t>(package: &'t str, key: &str) -> Option<&'t str> {
    let text = |line: &'t str| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"');
    package.lines().find_map(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_of_a_requirement_is_a_whole_version() {
        assert_eq!(least("^1").as_deref(), Some("1.0.0"));
        assert_eq!(least("^4.5").as_deref(), Some("4.5.0"));
        assert_eq!(least("=0.1.2").as_deref(), Some("0.1.2"));
        assert_eq!(least(">=1, <3"), None);
        assert_eq!(least("*"), None);
    }

    #[test]
    fn versions_are_compatible_up_to_their_first_number_that_is_not_zero() {
        assert_eq!(
            (compatible("1.2.3"), compatible("0.34.0"), compatible("12.0.1")),
            ("1", "0.34", "12")
        );
    }

    #[test]
    fn packages_of_a_lock_file_are_read() {
        let lock = "[[package]]\nname = \"syn\"\nversion = \"2.0.1\"\n\n[[package]]\nname = \"syn\"\nversion = \"3.0.0\"\nsource = \"x\"\n";
        assert_eq!(locked(lock), [("syn", "2.0.1"), ("syn", "3.0.0")]);
    }

    #[test]
    fn a_manifest_loses_what_only_tests_need() {
        let manifest = "[workspace]\nmembers = [\n    \"policy-core\",\n    \"tests/corpus\",\n    \"xtask\",\n]\n[dev-dependencies]\ntrybuild = \"1\"\n[lints]\nworkspace = true\n";
        let expected =
            "[workspace]\nmembers = [\n    \"policy-core\",\n]\n[lints]\nworkspace = true\n";
        assert_eq!(as_users_get_it(manifest), expected);
    }

    #[test]
    fn only_what_users_build_is_asked_for() {
        let metadata = serde_json::json!({"packages": [
            {"publish": null, "dependencies": [
                {"name": "serde", "req": "^1.0.220", "source": "registry+x", "kind": null},
                {"name": "trybuild", "req": "^1", "source": "registry+x", "kind": "dev"},
                {"name": "policy-core", "req": "=0.1.0", "source": null, "kind": null},
            ]},
            {"publish": [], "dependencies": [{"name": "anyhow", "req": "^1", "source": "registry+x", "kind": null}]},
        ]});
        let expected = BTreeMap::from([("serde".to_owned(), "1.0.220".to_owned())]);
        assert_eq!(declared(&metadata).unwrap(), expected);
    }
}
