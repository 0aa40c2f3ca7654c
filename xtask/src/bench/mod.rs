//! Benchmarks of builds: crates that are generated, built and measured.

pub(crate) mod cold;
pub(crate) mod compile;
pub(crate) mod data;
pub(crate) mod run;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use corpus::workspace_root;

/// A crate that is generated to be built.
struct Subject {
    name: &'static str,
    dependencies: String,
    source: String,
}

/// The cost of one build: the processor time of all its processes, and the largest of them.
#[derive(Clone, Copy)]
struct Cost {
    cpu: f64,
    wall: f64,
    peak_mib: f64,
}

fn write_crate(folder: &Path, subject: &Subject) -> Result<Build> {
    let Subject { name, dependencies, source } = subject;
    let folder = folder.join(name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"bench-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
    );
    let path = folder.join("Cargo.toml");
    fs::write(&path, manifest)?;
    let lock = workspace_root().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/lib.rs"), source)?;
    Ok(Build::of(path))
}

/// A package with its target folder.
struct Build {
    manifest: PathBuf,
    target: PathBuf,
}

impl Build {
    /// A package that is built next to its manifest.
    fn of(manifest: PathBuf) -> Self {
        let target = manifest.with_file_name("target");
        Self { manifest, target }
    }

    /// The program from a release build.
    fn binary(&self, name: &str) -> Result<PathBuf> {
        let path = self.target.join("release").join(format!("bench-{name}"));
        if !path.exists() {
            bail!("`{}` was not built", path.display());
        }
        Ok(path)
    }

    /// Runs a cargo command with its options.
    fn cargo(&self, command: &[&str]) -> Result<()> {
        let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(command)
            .args(["--quiet", "--manifest-path"])
            .arg(&self.manifest)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            .stdout(Stdio::null())
            .status()
            .context("cannot start cargo")?;
        if !status.success() {
            bail!("`cargo {}` failed for {}", command.join(" "), self.manifest.display());
        }
        Ok(())
    }

    /// Changes the source, so that only the package is built again.
    fn touch(&self) -> Result<()> {
        let source = self.manifest.with_file_name("src").join("lib.rs");
        let mut text = fs::read_to_string(&source)?;
        text.push('\n');
        Ok(fs::write(source, text)?)
    }

    /// Measures a command in a separate process, whose children are only that command's.
    fn measure(&self, command: &[&str]) -> Result<Cost> {
        let output = Command::new(env::current_exe()?)
            .arg("measure")
            .args([&self.manifest, &self.target])
            .args(command)
            .stderr(Stdio::inherit())
            .output()?;
        let text = String::from_utf8(output.stdout)?;
        let numbers: Vec<f64> = text.split_whitespace().filter_map(|it| it.parse().ok()).collect();
        match numbers.as_slice() {
            [cpu, wall, peak_mib] if output.status.success() => {
                Ok(Cost { cpu: *cpu, wall: *wall, peak_mib: *peak_mib })
            }
            _ => bail!(
                "cannot measure `cargo {}` for {}",
                command.join(" "),
                self.manifest.display()
            ),
        }
    }
}

/// The command that [`Build::measure`] starts: `manifest target command…`.
pub(crate) fn measure_here(arguments: &[&str]) -> Result<()> {
    let [manifest, target, command @ ..] = arguments else {
        bail!("usage: cargo xtask measure MANIFEST TARGET COMMAND…");
    };
    let build = Build { manifest: PathBuf::from(manifest), target: PathBuf::from(target) };
    let start = Instant::now();
    build.cargo(command)?;
    let wall = start.elapsed().as_secs_f64();
    let (cpu, peak_mib) = used_by_children()?;
    println!("{cpu} {wall} {peak_mib}");
    Ok(())
}

/// The processor time of all started builds, and the largest of their processes.
#[cfg(unix)]
fn used_by_children() -> Result<(f64, f64)> {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    // macOS counts bytes.
    let unit = if cfg!(target_os = "macos") { 1024.0 * 1024.0 } else { 1024.0 };
    Ok((cpu, usage.max_rss() as f64 / unit))
}

#[cfg(not(unix))]
fn used_by_children() -> Result<(f64, f64)> {
    bail!("the benchmarks of builds work only on Unix")
}
