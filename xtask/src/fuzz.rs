//! `cargo xtask fuzz`: builds the fuzz targets, seeds them, runs each, and fails on a find.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail, ensure};
use corpus::{Corpus, workspace_root};

mod seeds;

/// How long a target runs by default.
const SECONDS: u32 = 60;

/// An input that takes longer than this is considered a hang.
const HANG_SECONDS: u32 = 60;

/// The command-line options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    seconds: u32,
    /// The targets, or all if none is named.
    targets: Vec<String>,
}

impl Options {
    /// Reads `[--seconds N] [TARGET]...`.
    pub(crate) fn parse(words: &[&str]) -> Option<Self> {
        let mut options = Self { seconds: SECONDS, targets: Vec::new() };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--seconds" => {
                    options.seconds = words.next()?.parse().ok().filter(|seconds| *seconds > 0)?;
                }
                flag if flag.starts_with('-') => return None,
                target => options.targets.push(target.to_owned()),
            }
        }
        Some(options)
    }
}

/// The result of a run of one target.
struct Run {
    target: String,
    seeds: usize,
    executions: u64,
    /// The inputs that caused a problem and were written.
    finds: Vec<PathBuf>,
    /// The last output of the target, if it failed.
    words: Option<String>,
}

/// Builds, seeds and runs. Returns false if something was found.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let folder = workspace_root().join("fuzz");
    let known = targets(&folder)?;
    for target in &options.targets {
        ensure!(
            known.contains(target),
            "unknown target `{target}`: the targets are {}",
            known.join(", ")
        );
    }
    let chosen = if options.targets.is_empty() { &known } else { &options.targets };
    build(&folder)?;
    let corpus = Corpus::from_environment()?;
    let mut runs = Vec::new();
    for target in chosen {
        println!("{target}: {} seconds", options.seconds);
        let seeds = seeds::write(&folder, target, corpus.as_ref())?;
        runs.push(fuzz(&folder, target, seeds, options.seconds)?);
    }
    report(&runs)
}

/// The targets: the files of `fuzz_targets`.
fn targets(folder: &Path) -> Result<Vec<String>> {
    let sources = folder.join("fuzz_targets");
    let mut targets = Vec::new();
    for entry in fs::read_dir(&sources).with_context(|| sources.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            targets.extend(path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned));
        }
    }
    targets.sort();
    ensure!(!targets.is_empty(), "{} has no targets", sources.display());
    Ok(targets)
}

fn build(folder: &Path) -> Result<()> {
    let found = Command::new(env!("CARGO")).args(["fuzz", "--version"]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        bail!("cargo-fuzz is not installed: run `cargo install cargo-fuzz --locked`");
    }
    // The libraries that the workspace also uses have the same versions, so they are tested as they are used.
    fs::copy(workspace_root().join("Cargo.lock"), folder.join("Cargo.lock"))
        .context("cannot copy the lock file of the workspace")?;
    // Without a sanitizer, stable Rust is enough; our code has no `unsafe` that a sanitizer would check.
    let status = Command::new(env!("CARGO"))
        .args(["fuzz", "build", "--sanitizer", "none"])
        .current_dir(workspace_root())
        .status()
        .context("cannot start cargo-fuzz")?;
    ensure!(status.success(), "the fuzz targets do not build");
    Ok(())
}

/// The output folder of cargo-fuzz, which is that of the machine's own target.
fn binary(folder: &Path, target: &str) -> Result<PathBuf> {
    let output = Command::new("rustc").arg("-vV").output().context("cannot start rustc")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc does not report the host")?;
    let name = format!("{target}{}", std::env::consts::EXE_SUFFIX);
    let path = folder.join("target").join(host).join("release").join(name);
    ensure!(
        path.is_file(),
        "`{target}` was not built: fuzz/Cargo.toml has no `[[bin]]` for fuzz_targets/{target}.rs"
    );
    Ok(path)
}

fn fuzz(folder: &Path, target: &str, seeds: usize, seconds: u32) -> Result<Run> {
    let artifacts = folder.join("artifacts").join(target);
    fs::create_dir_all(&artifacts)?;
    let before = files(&artifacts)?;
    let output = Command::new(binary(folder, target)?)
        .arg(folder.join("corpus").join(target))
        .arg(format!("-dict={}", folder.join("dictionaries/iam.dict").display()))
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-timeout={HANG_SECONDS}"))
        .args(["-print_final_stats=1", "-max_len=4096", "-rss_limit_mb=2048"])
        // The output of the command line is ignored.
        .arg("-close_fd_mask=1")
        // The macros would use the settings of the package that this runs for.
        .env_remove("CARGO_MANIFEST_DIR")
        .env("RUST_BACKTRACE", "0")
        .output()
        .with_context(|| format!("cannot start {target}"))?;
    let mut finds = files(&artifacts)?;
    finds.retain(|file| !before.contains(file));
    let executions = statistic(&output, "stat::number_of_executed_units:").unwrap_or_default();
    let failed = !output.status.success() || !finds.is_empty();
    let words = failed.then(|| last_words(&output));
    Ok(Run { target: target.to_owned(), seeds, executions, finds, words })
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        files.push(entry?.path());
    }
    files.sort();
    Ok(files)
}

fn statistic(output: &Output, name: &str) -> Option<u64> {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
}

/// The target's output about its find, without the preceding log of the search.
fn last_words(output: &Output) -> String {
    const MOST_LINES: usize = 12;
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text.lines().collect();
    let from = lines
        .iter()
        .position(|line| line.contains("panicked at") || line.contains("ERROR: libFuzzer"))
        .unwrap_or_else(|| lines.len().saturating_sub(MOST_LINES));
    lines.into_iter().skip(from).take(MOST_LINES).collect::<Vec<_>>().join("\n")
}

/// Prints the table and what was found. A target that ran nothing has not tested anything.
fn report(runs: &[Run]) -> Result<bool> {
    for run in runs {
        if let Some(words) = &run.words {
            println!("\n{}:\n{words}", run.target);
            for find in &run.finds {
                println!("the input is {}", find.display());
            }
        }
    }
    println!("\n{:<12} {:>8} {:>12} {:>6}", "target", "seeds", "executions", "finds");
    for run in runs {
        let finds = run.finds.len().max(usize::from(run.words.is_some()));
        println!("{:<12} {:>8} {:>12} {finds:>6}", run.target, run.seeds, run.executions);
    }
    for run in runs.iter().filter(|run| run.words.is_none()) {
        let most = u64::try_from(run.seeds)?;
        ensure!(
            run.executions > most,
            "{} ran {} inputs of its own, so it has tested nothing",
            run.target,
            run.executions.saturating_sub(most)
        );
    }
    Ok(runs.iter().all(|run| run.words.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_name_seconds_and_targets() {
        let options = |words: &[&str]| Options::parse(words);
        let of = |seconds, targets: &[&str]| {
            let targets = targets.iter().map(|it| (*it).to_owned()).collect();
            Some(Options { seconds, targets })
        };
        assert_eq!(options(&[]), of(60, &[]));
        assert_eq!(options(&["--seconds", "8"]), of(8, &[]));
        assert_eq!(options(&["read", "--seconds", "8", "check"]), of(8, &["read", "check"]));
        for wrong in [&["--seconds"] as &[&str], &["--seconds", "0"], &["--seconds", "x"], &["-x"]]
        {
            assert_eq!(options(wrong), None, "{wrong:?}");
        }
    }

    /// A target without a table would never be built, and one without a file could not be built.
    #[test]
    fn each_target_has_a_table_in_the_manifest() {
        let folder = workspace_root().join("fuzz");
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let mut named: Vec<&str> = manifest
            .lines()
            .filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")?.strip_suffix(".rs\""))
            .collect();
        named.sort_unstable();
        assert_eq!(named, targets(&folder).unwrap());
    }
}
