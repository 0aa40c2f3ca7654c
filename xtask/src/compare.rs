//! `cargo xtask compare`: what other tools find in labeled documents, compared with this one.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use corpus::{Corpus, Entry, workspace_root};
use serde_json::{Value, json};

use crate::data::fetch::run;

/// parliament needs `pkg_resources`, which newer releases of setuptools do not have.
const PINNED: [&str; 4] =
    ["cfn-lint==1.58.0", "moto==5.2.5", "parliament==1.6.4", "setuptools==80.9.0"];

/// The loop at the end of each driver.
const LOOP: &str = include_str!("compare/loop.py");

const DRIVERS: [(&str, &str); 3] = [
    ("moto", include_str!("compare/moto.py")),
    ("parliament", include_str!("compare/parliament.py")),
    ("cfn-lint", include_str!("compare/cfn_lint.py")),
];

const PREFACE: &str = "\
A document counts if its label is `valid` or `invalid` and its class, if the index has classes, is
A (AWS's verdict: what its API accepted or rejected, and the policies that it publishes) or C (AWS's
pages print it as JSON, but it is not JSON). B is a tool's verdict, so it does not count; D and E have
no label. Documents of the class `A:aws-verdict` with an identity-based policy were passed to
CreatePolicy, so they are managed policies here. Many of class A come from moto's own tests.

A tool finds a document bad if its command would fail: cfn-lint on errors and warnings inside the
policy, parliament on findings of LOW or above, moto on an exception, iam-policy on errors. A tool that
fails itself has found nothing. All run on one processor, each in one process. A time is the shortest of
up to ten runs, or of as many as fit into three seconds; the start is the time without documents, and
the rate is for the rest. cfn-lint also runs its rules about templates, as it always does.
";

/// Runs all tools over a folder, by default the one that `POLICY_CORPUS` names.
pub(crate) fn compare(folder: Option<&str>) -> Result<()> {
    let corpus = match folder {
        Some(folder) => Corpus::open(Path::new(folder))?,
        None => Corpus::from_environment()?
            .context("specify a folder with an INDEX.tsv, or set POLICY_CORPUS to one")?,
    };
    let documents: Vec<Labelled<'_>> =
        corpus.entries().iter().filter_map(|entry| Labelled::of(&corpus, entry)).collect();
    ensure!(!documents.is_empty(), "the index has no documents that count");
    let place = Place::make()?;
    pin_to_one_processor()?;

    println!("{PREFACE}");
    println!("{}\n", summary(&documents));
    println!(
        "| tool | found | missed | false alarms | failed | start | time | documents per second |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    println!("{}", place.ours(&documents)?.line("iam-policy", env!("CARGO_PKG_VERSION")));
    for (name, driver) in DRIVERS {
        let pin = PINNED.iter().find_map(|pin| pin.strip_prefix(name)?.strip_prefix("=="));
        let score = place.peer(name, driver, &documents)?;
        println!("{}", score.line(name, pin.unwrap_or_default()));
    }
    println!("\nThe findings of each tool for each document are in {}", place.folder.display());
    Ok(())
}

/// A document that counts.
struct Labelled<'a> {
    path: PathBuf,
    kind: &'a str,
    class: &'a str,
    is_bad: bool,
}

impl<'a> Labelled<'a> {
    fn of(corpus: &Corpus, entry: &'a Entry) -> Option<Self> {
        let is_bad = match entry.label.as_str() {
            "valid" => false,
            "invalid" => true,
            _ => return None,
        };
        let class = entry.class.get(..1).unwrap_or_default();
        if !matches!(class, "" | "A" | "C") {
            return None;
        }
        let kind = match entry.policy_kind()? {
            kind if kind.is_identity() && entry.class == "A:aws-verdict" => "identity:managed",
            kind => match entry.kind.as_str() {
                // The peers have a special resource for it, but here it is a resource-based policy.
                "vpce" => "vpce",
                _ => kind.as_str(),
            },
        };
        Some(Self { path: corpus.path(entry), kind, class, is_bad })
    }

    /// The kind as named by our command line.
    fn our_kind(&self) -> &str {
        if self.kind == "vpce" { "resource:vpce" } else { self.kind }
    }
}

fn summary(documents: &[Labelled<'_>]) -> String {
    let bad = documents.iter().filter(|it| it.is_bad).count();
    let mut text = format!("{} documents, {bad} of them invalid", documents.len());
    for class in ["A", "C"] {
        let of_class = documents.iter().filter(|it| it.class == class).count();
        if of_class > 0 {
            let _ = write!(text, "; {of_class} of class {class}");
        }
    }
    text
}

/// The result of a tool for each document: the names of its findings, or `None` if it failed.
type Said = Vec<Option<Vec<String>>>;

#[derive(Debug, Default, PartialEq)]
struct Score {
    documents: usize,
    found: usize,
    missed: usize,
    false_alarms: usize,
    failed: usize,
    start: Duration,
    time: Duration,
}

impl Score {
    fn of(documents: &[Labelled<'_>], said: &Said) -> Self {
        let mut score = Self { documents: documents.len(), ..Self::default() };
        for (document, said) in documents.iter().zip(said) {
            let is_found = said.as_ref().is_some_and(|found| !found.is_empty());
            score.failed += usize::from(said.is_none());
            match (document.is_bad, is_found) {
                (true, true) => score.found += 1,
                (true, false) => score.missed += 1,
                (false, true) => score.false_alarms += 1,
                (false, false) => {}
            }
        }
        score
    }

    fn line(&self, name: &str, version: &str) -> String {
        let rest = self.time.saturating_sub(self.start).as_secs_f64();
        let rate = self.documents as f64 / rest.max(0.001);
        format!(
            "| {name} {version} | {} | {} | {} | {} | {:.2} s | {:.2} s | {rate:.0} |",
            self.found,
            self.missed,
            self.false_alarms,
            self.failed,
            self.start.as_secs_f64(),
            self.time.as_secs_f64()
        )
    }
}

/// Where the tools are, and where their output goes.
struct Place {
    folder: PathBuf,
    python: PathBuf,
    command: PathBuf,
}

impl Place {
    /// Installs the peers and builds our command line.
    fn make() -> Result<Self> {
        let root = workspace_root();
        let folder = root.join("target/compare");
        let environment = folder.join("environment");
        fs::create_dir_all(&folder)?;
        println!("installing {} in {}", PINNED.join(", "), environment.display());
        run(Command::new("python3").args(["-m", "venv"]).arg(&environment))
            .context("cannot create a virtual environment")?;
        let python = environment.join("bin/python");
        run(Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(PINNED))
        .context("cannot install the peers; is there a network connection?")?;
        println!("building the command line");
        run(Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--release", "--quiet", "--package", "policy-cli", "--target-dir"])
            .arg(root.join("target"))
            .current_dir(&root))?;
        let command = root.join("target/release/iam-policy");
        Ok(Self { folder, python, command })
    }

    fn ours(&self, documents: &[Labelled<'_>]) -> Result<Score> {
        self.score("iam-policy", documents, |documents, list| {
            let rows: String = documents
                .iter()
                .map(|it| format!("{}\t{}\n", it.our_kind(), it.path.display()))
                .collect();
            fs::write(list, rows)?;
            let mut command = Command::new(&self.command);
            command.args(["check", "--format", "json", "--files-from"]).arg(list);
            Ok(command)
        })
    }

    fn peer(&self, name: &str, driver: &str, documents: &[Labelled<'_>]) -> Result<Score> {
        // Python searches the script's folder first, so no file in it may have the name of a package.
        let script = self.folder.join(format!("judge-with-{name}.py"));
        fs::write(&script, format!("{driver}\n\n{LOOP}"))?;
        self.score(name, documents, |documents, list| {
            let rows: String = documents
                .iter()
                .map(|it| format!("{}\n", json!({ "path": it.path, "kind": it.kind })))
                .collect();
            fs::write(list, rows)?;
            let mut command = Command::new(&self.python);
            command.args(["-W", "ignore"]).arg(&script).arg(list);
            Ok(command)
        })
    }

    /// Runs a tool without documents and then with all, and keeps its result for each.
    fn score(
        &self,
        name: &str,
        documents: &[Labelled<'_>],
        command: impl Fn(&[Labelled<'_>], &Path) -> Result<Command>,
    ) -> Result<Score> {
        let list = self.folder.join(format!("{name}.list"));
        // In the first run, files are read from disk, and Python compiles its modules.
        timed(name, &mut command(&[], &list)?)?;
        let (_, start) = fastest(name, &mut command(&[], &list)?)?;
        let (output, time) = fastest(name, &mut command(documents, &list)?)?;
        let said: Said = output.lines().map(said).collect::<Result<_>>().with_context(|| {
            format!("the output of `{name}` is not one line of JSON per document")
        })?;
        if said.len() != documents.len() {
            bail!("`{name}` has results for {} of {} documents", said.len(), documents.len());
        }
        self.keep(name, documents, &said)?;
        Ok(Score { start, time, ..Score::of(documents, &said) })
    }

    fn keep(&self, name: &str, documents: &[Labelled<'_>], said: &Said) -> Result<()> {
        let mut text = String::from("path\tlabel\tsaid\n");
        for (document, said) in documents.iter().zip(said) {
            let label = if document.is_bad { "invalid" } else { "valid" };
            let said = said.as_ref().map_or("failed".to_owned(), |found| found.join(" "));
            let _ = writeln!(text, "{}\t{label}\t{said}", document.path.display());
        }
        Ok(fs::write(self.folder.join(format!("{name}.tsv")), text)?)
    }
}

/// The result for a document in a line of a driver or of our command line.
fn said(line: &str) -> Result<Option<Vec<String>>> {
    let value: Value = serde_json::from_str(line).with_context(|| line.to_owned())?;
    if let Some(found) = value.get("found").and_then(Value::as_array) {
        let texts = found.iter().filter_map(Value::as_str);
        return Ok(Some(texts.map(|text| text.replace(['\t', '\n'], " ")).collect()));
    }
    if value.get("failed").is_some() {
        return Ok(None);
    }
    let findings = value.get("findings").and_then(Value::as_array).context("no findings")?;
    let errors = findings
        .iter()
        .filter(|finding| finding.get("level").and_then(Value::as_str) == Some("error"));
    let mut rules: Vec<String> =
        errors.filter_map(|finding| Some(finding.get("rule")?.as_str()?.to_owned())).collect();
    rules.sort_unstable();
    rules.dedup();
    Ok(Some(rules))
}

/// Runs a command, repeatedly if it is fast, and returns the shortest time.
fn fastest(name: &str, command: &mut Command) -> Result<(String, Duration)> {
    const MOST: Duration = Duration::from_secs(3);
    let begin = Instant::now();
    let (output, mut time) = timed(name, command)?;
    let mut rest = 9;
    while rest > 0 && begin.elapsed() < MOST {
        time = time.min(timed(name, command)?.1);
        rest -= 1;
    }
    Ok((output, time))
}

/// Runs and times a command. A tool that found something may exit with 1.
fn timed(name: &str, command: &mut Command) -> Result<(String, Duration)> {
    let start = Instant::now();
    let output = command.output().with_context(|| format!("cannot start `{name}`"))?;
    let time = start.elapsed();
    // The start of a tool is measured with an empty list, for which the exit status is 3.
    if !matches!(output.status.code(), Some(0 | 1 | 3)) {
        bail!("`{name}` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let text = String::from_utf8(output.stdout)
        .with_context(|| format!("the output of `{name}` is not text"))?;
    ensure!(
        matches!(output.status.code(), Some(0 | 3)) || !text.is_empty(),
        "`{name}` failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok((text, time))
}

/// The tools inherit it, so that none benefits from having more threads.
#[cfg(target_os = "linux")]
fn pin_to_one_processor() -> Result<()> {
    use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
    use nix::unistd::Pid;

    let this = Pid::from_raw(0);
    let ours = sched_getaffinity(this)?;
    let mut last = None;
    for number in 0..CpuSet::count() {
        if ours.is_set(number)? {
            last = Some(number);
        }
    }
    let mut one = CpuSet::new();
    one.set(last.context("there is no processor")?)?;
    sched_setaffinity(this, &one).context("cannot restrict the tools to one processor")
}

#[cfg(not(target_os = "linux"))]
fn pin_to_one_processor() -> Result<()> {
    bail!("timing requires all tools to run on one processor, which works only on Linux")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labelled(is_bad: bool) -> Labelled<'static> {
        Labelled { path: PathBuf::from("a"), kind: "identity", class: "A", is_bad }
    }

    #[test]
    fn scores_count_each_document_once() {
        let documents = [true, true, true, false, false, false].map(labelled);
        let found = || Some(vec!["x".to_owned()]);
        let said = vec![found(), Some(Vec::new()), None, found(), Some(Vec::new()), None];
        let score = Score::of(&documents, &said);
        let counts = (score.found, score.missed, score.false_alarms, score.failed);
        assert_eq!(counts, (1, 2, 1, 2));
        assert_eq!(summary(&documents), "6 documents, 3 of them invalid; 6 of class A");
    }

    #[test]
    fn lines_of_drivers_and_of_the_command_line_are_read() {
        assert_eq!(said(r#"{"found": ["E1", "a\tb"]}"#).unwrap().unwrap(), ["E1", "a b"]);
        assert_eq!(said(r#"{"failed": "ValueError()"}"#).unwrap(), None);
        let ours = r#"{"file":"a","findings":[{"rule":"x","level":"error"},{"rule":"y","level":"warning"}]}"#;
        assert_eq!(said(ours).unwrap().unwrap(), ["x"]);
        let names = ["b", "a", "b"].map(|name| format!(r#"{{"rule":"{name}","level":"error"}}"#));
        let twice = format!(r#"{{"file":"a","findings":[{}]}}"#, names.join(","));
        assert_eq!(said(&twice).unwrap().unwrap(), ["a", "b"]);
        assert!(said("Traceback").is_err() && said("{}").is_err());
    }

    #[test]
    fn only_the_word_of_aws_counts() {
        let folder =
            std::env::temp_dir().join(format!("iam-policy-compare-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let index = "path\tkind\tlabel\tlabel_class\n\
            a\tidentity\tvalid\tA:aws-verdict\nb\tvpce\tinvalid\tC:not-json\n\
            c\tidentity\tinvalid\tB:tool-verdict\nd\ttrust\tunknown\tD:x\ne\tpair\tvalid\tA:x\n";
        fs::write(folder.join("INDEX.tsv"), index).unwrap();
        let corpus = Corpus::open(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let kept: Vec<_> =
            corpus.entries().iter().filter_map(|it| Labelled::of(&corpus, it)).collect();
        let kinds: Vec<_> = kept.iter().map(|it| (it.kind, it.our_kind(), it.is_bad)).collect();
        assert_eq!(
            kinds,
            [("identity:managed", "identity:managed", false), ("vpce", "resource:vpce", true)]
        );
    }
}
