//! Developer commands, run as `cargo xtask <command>`.

#![forbid(unsafe_code)]

mod arrows;
mod bench;
mod cargo;
mod codegen;
mod compare;
mod data;
mod fuzz;
mod managed;
mod minimal;
mod oracle;
mod surface;

use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask <command>

Commands:
  data refresh [--check] [--pinned] [--allow-vanished]
      Fetch the upstream packages and rewrite the tables of policy-data.
      --check            write nothing; exit 1 if a table would change
      --pinned           fetch the versions in SOURCES.json instead of the newest
      --allow-vanished   accept that many rows vanished upstream
  arrows
      Fail on a dependency that the architecture forbids
  codegen [--check]
      Write the generated files (docs/rules.md, docs/conformance.md), or fail if one is stale
  surface [--check]
      Write tests/surface.txt, which lists what users of the facade can name and call, or fail if
      it is stale. Fail on a signature with a type that the facade does not export.
  minimal-versions
      Check what users build with the minimum versions of dependencies that the manifests allow, in
      a copy in target/minimal.
  bench-cold [RUNS]
      Build an empty crate that depends on iam-policy from scratch, and one that depends on
      iam-rs, in turn (5 times), and print the ratios and what `to_json` adds to a program.
  bench-compile [POLICIES]
      Build a crate with that many policies (1000), with actions as strings and as tokens,
      the same in `serde_json::json!`, and an empty crate with all dependencies, and print
      the cost of each build.
  bench-run [RUNS]
      Build programs with one policy, and print the size of each and the processor time of a
      call, the minimum of that many runs (5): the tables of docs/cost.md.
  bench-data
      Print the cost of the reference tables for the macros, compared with the targets
  corpus
      Fetch the policies that AWS publishes, one file each, into target/managed-policies
  corpus check [--bless]
      Check them against all rules; fail on an error that has not been reviewed in
      tests/reviews/managed_policies.tsv, and on too many unknown actions or condition keys.
      --bless   rewrite the rows of that file; reasons stay with their rows
  compare [FOLDER]
      Run cfn-lint, parliament, moto and the command line over the labeled documents of a
      folder with an INDEX.tsv (by default, POLICY_CORPUS), and print what each found.
  fuzz [--seconds N] [TARGET]...
      Build the fuzz targets, seed them with the documents of the repository and of
      POLICY_CORPUS, run each for that long (60), and print executions and finds.
      Fail on a find; the input that causes it is in fuzz/artifacts.
  prove-oracle [--count N] [--seed N] [--seconds N] [--bytes N] [--jobs N]
      Prove for pairs of policies that one grants nothing new, ask Z3 the same question, and
      print how often both agree. --count is the number of random pairs (300), and of pairs
      derived from AWS managed policies if POLICY_CORPUS names a folder with them. --seconds is
      the time limit for Z3 per pair (20), and --bytes is the size limit for the two policies of
      a pair (50000). Fail on a pair on which they disagree, and print it.
  help
      Print this text

Exit codes: 0 done, 1 a check found a difference, 2 failed and nothing written.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["data", "refresh", flags @ ..] => match data::Options::parse(flags) {
            Some(options) => judge(data::refresh(&options)),
            None => usage_error(),
        },
        ["arrows"] => report(arrows::check()),
        ["codegen"] => report(codegen::run(false)),
        ["codegen", "--check"] => report(codegen::run(true)),
        ["bench-cold", arguments @ ..] => report(bench::cold::run(arguments)),
        ["surface"] => judge(surface::run(false)),
        ["surface", "--check"] => judge(surface::run(true)),
        ["minimal-versions"] => judge(minimal::run()),
        ["bench-compile", arguments @ ..] => report(bench::compile::run(arguments)),
        ["bench-run", arguments @ ..] => report(bench::run::run(arguments)),
        ["bench-data"] => report(bench::data::run()),
        ["measure", arguments @ ..] => report(bench::measure_here(arguments)),
        ["corpus"] => report(managed::fetch()),
        ["corpus", "check"] => judge(managed::check(false)),
        ["corpus", "check", "--bless"] => judge(managed::check(true)),
        ["compare"] => report(compare::compare(None)),
        ["compare", folder] => report(compare::compare(Some(folder))),
        ["fuzz", words @ ..] => match fuzz::Options::parse(words) {
            Some(options) => judge(fuzz::run(&options)),
            None => usage_error(),
        },
        ["prove-oracle", words @ ..] => match oracle::Options::parse(words) {
            Some(options) => judge(oracle::run(&options)),
            None => usage_error(),
        },
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        _ => usage_error(),
    }
}

fn report(result: anyhow::Result<()>) -> ExitCode {
    judge(result.map(|()| true))
}

/// The exit code of a command that checks something.
fn judge(result: anyhow::Result<bool>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn usage_error() -> ExitCode {
    eprint!("{HELP}");
    ExitCode::from(2)
}
