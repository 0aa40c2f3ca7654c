//! `cargo xtask prove-oracle`: compares `policy_analysis::prove` with Z3 on pairs of policies.

mod draw;
mod managed;
mod mutate;
mod random;
mod table;

use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use corpus::workspace_root;
use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_analysis::{PrincipalForm, Request};
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use serde_json::{Map, Value, json};

use crate::data::fetch::run as run_command;
use table::{Table, Verdict};

/// The release that the numbers in CONTRIBUTING.md are from.
const Z3: &str = "z3-solver==5.4.1";

/// The file with the questions.
const PAIRS: &str = "pairs.jsonl";

#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// How many random pairs there are, and how many derived from managed policies.
    count: usize,
    seed: u64,
    /// The time limit for one pair in Z3's script, which includes building the formulas.
    seconds: u64,
    /// The size limit for the two policies of a pair.
    bytes: usize,
    jobs: usize,
}

impl Options {
    pub(crate) fn parse(words: &[&str]) -> Option<Self> {
        let mut options = Self { count: 300, seed: 17, seconds: 20, bytes: 50_000, jobs: 1 };
        let mut rest = words;
        while let [flag, value, others @ ..] = rest {
            match *flag {
                "--count" => options.count = value.parse().ok()?,
                "--seed" => options.seed = value.parse().ok()?,
                "--seconds" => options.seconds = value.parse().ok()?,
                "--bytes" => options.bytes = value.parse().ok()?,
                "--jobs" => options.jobs = value.parse().ok().filter(|jobs| *jobs > 0)?,
                _ => return None,
            }
            rest = others;
        }
        rest.is_empty().then_some(options)
    }
}

/// Two policies as written, and their source.
pub(crate) struct Pair {
    group: &'static str,
    name: String,
    kind: PolicyKind,
    new: Value,
    old: Value,
}

impl Pair {
    fn to_json(&self) -> Value {
        json!({"kind": self.kind.as_str(), "new": self.new, "old": self.old})
    }

    fn bytes(&self) -> usize {
        self.new.to_string().len() + self.old.to_string().len()
    }
}

/// Whether both agree whenever both answer. Prints each pair on which they do not.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let mut pairs = draw::pairs(options.seed, options.count);
    let of_managed = managed::pairs(options.seed, options.count)?;
    if of_managed.is_empty() {
        println!("without managed policies: POLICY_CORPUS does not name a folder with them");
    }
    pairs.extend(of_managed);
    let count = pairs.len();
    let mut table = Table::default();
    let (pairs, skipped): (Vec<_>, Vec<_>) =
        pairs.into_iter().partition(|pair| pair.bytes() <= options.bytes);
    for pair in skipped {
        table.add(pair.group, &Verdict::Skipped);
    }
    eprintln!("proving {} of {count} pairs", pairs.len());
    let (questions, proofs) = asked(&pairs)?;

    let folder = workspace_root().join("target/prove-oracle");
    let python = install(&folder)?;
    fs::write(folder.join(PAIRS), questions)?;
    let (start, mut answered) = (Instant::now(), 0);
    ask(&python, &folder, options, |answer| {
        let number = answer.get("id").and_then(Value::as_u64).and_then(|it| it.try_into().ok());
        let number: usize = number.context("an answer has no number")?;
        let (pair, proof) =
            pairs.get(number).zip(proofs.get(number)).context("an answer is about no pair")?;
        let verdict = Verdict::of(proof, answer);
        if verdict == Verdict::Disagreement {
            println!("\ndisagreement: {}\n{}", pair.name, pair.to_json());
            println!("we say {}\nZ3 says {answer}", words(proof));
        }
        table.add(pair.group, &verdict);
        answered += 1;
        if answered % 20 == 0 || answered == pairs.len() {
            let seconds = start.elapsed().as_secs();
            eprintln!("Z3 has answered for {answered} of {} pairs in {seconds} s", pairs.len());
        }
        Ok(())
    })?;
    ensure!(table.pairs() == count, "{} of {count} pairs have a result", table.pairs());
    println!("\n{table}");
    println!("Z3's answers for each pair are in {}", folder.display());
    Ok(!table.has_disagreements())
}

/// The questions as lines for the script, and our answer to each.
fn asked(pairs: &[Pair]) -> Result<(String, Vec<Proof>)> {
    let (mut questions, mut proofs) = (Vec::new(), Vec::new());
    for (number, pair) in pairs.iter().enumerate() {
        let read = |value: &Value| {
            read_policy(&value.to_string()).with_context(|| format!("{}: {value}", pair.name))
        };
        let (new, old) = (read(&pair.new)?, read(&pair.old)?);
        let proof = no_new_access(&[&new], &[&old], pair.kind, &NoReference).proof;
        let witness = proof.witness().map(|witness| request(witness.request()));
        let mut question = pair.to_json();
        if let Some(members) = question.as_object_mut() {
            members.insert("id".to_owned(), json!(number));
            members.insert("name".to_owned(), json!(pair.name));
            members.insert("witness".to_owned(), json!(witness));
        }
        questions.push(question);
        proofs.push(proof);
    }
    Ok((lines(&questions), proofs))
}

fn lines(values: &[Value]) -> String {
    values.iter().map(|value| format!("{value}\n")).collect()
}

/// A request in the form that the script reads.
fn request(request: &Request) -> Value {
    let principal = match request.principal().form() {
        PrincipalForm::Anonymous => json!("*"),
        PrincipalForm::Services(names) => json!({ "Service": names }),
        PrincipalForm::Federated(provider) => json!({ "Federated": provider }),
        PrincipalForm::Aws { arn, session_of } => json!({"AWS": arn, "sessionOf": session_of}),
    };
    let context: Map<String, Value> = request
        .context()
        .iter()
        .map(|(key, values)| (key.to_owned(), json!(values.unwrap_or_default())))
        .collect();
    json!({
        "principal": principal,
        "action": request.action(),
        "resource": request.resource(),
        "resourceAccount": request.resource_account(),
        "context": context,
    })
}

fn words(proof: &Proof) -> String {
    match proof {
        Proof::Proved => "proved".to_owned(),
        Proof::Refuted(witness) => format!("refuted by {}", request(witness.request())),
        Proof::Undecided(reason) => format!("undecided: {reason}"),
    }
}

/// Installs Z3 in a separate environment, and returns the path of its Python.
fn install(folder: &Path) -> Result<PathBuf> {
    let environment = folder.join("environment");
    fs::create_dir_all(folder)?;
    eprintln!("installing {Z3} in {}", environment.display());
    run_command(Command::new("python3").args(["-m", "venv"]).arg(&environment))
        .context("cannot create a virtual environment")?;
    let python = environment.join("bin/python");
    run_command(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .arg(Z3),
    )
    .context("cannot install Z3; is there a network connection?")?;
    Ok(python)
}

/// Passes on each answer when it comes. They are not in the order of the questions.
fn ask(
    python: &Path,
    folder: &Path,
    options: &Options,
    mut take: impl FnMut(&Value) -> Result<()>,
) -> Result<()> {
    let mut child = Command::new(python)
        .arg("-B")
        .arg(workspace_root().join("xtask/oracle/no_new_access.py"))
        .arg(folder.join(PAIRS))
        .args([options.seconds.to_string(), options.jobs.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start the script")?;
    let output = child.stdout.take().context("the script has no output")?;
    // If the command is interrupted, the answers so far are kept.
    let mut kept = fs::File::create(folder.join("answers.jsonl"))?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        writeln!(kept, "{line}")?;
        take(&serde_json::from_str(&line).with_context(|| line.clone())?)?;
    }
    ensure!(child.wait()?.success(), "the script failed");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read() {
        let parse = |text: &str| Options::parse(&text.split_whitespace().collect::<Vec<_>>());
        let options = parse("--count 5 --jobs 2").unwrap();
        assert_eq!(options, Options { count: 5, seed: 17, seconds: 20, bytes: 50_000, jobs: 2 });
        for bad in ["--count", "--count x", "--other 1", "--jobs 0", "5"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn drawn_pairs_are_policies_and_both_proved_and_refuted() {
        let pairs = draw::pairs(1, 60);
        let (questions, proofs) = asked(&pairs).unwrap();
        let (again, _) = asked(&draw::pairs(1, 60)).unwrap();
        assert_eq!(questions, again);
        let proved = proofs.iter().filter(|it| it.is_proved()).count();
        let refuted = proofs.iter().filter(|it| it.witness().is_some()).count();
        assert!(proved > 12 && refuted > 12, "{proved} proved, {refuted} refuted");
    }
}
