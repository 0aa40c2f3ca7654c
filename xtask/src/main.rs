//! Developer commands, run as `cargo xtask <command>`.

mod data;

use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask <command>

Commands:
  data refresh [--check] [--allow-vanished]
      Fetch the upstream packages and rewrite the tables of policy-data.
      --check            write nothing; exit 1 if a table would change
      --allow-vanished   accept that many rows vanished upstream
  help
      Print this text

Exit codes: 0 done, 1 a check found a difference, 2 failed and nothing written.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["data", "refresh", flags @ ..] => match data::Options::parse(flags) {
            Some(options) => data::refresh(&options),
            None => usage_error(),
        },
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        _ => usage_error(),
    }
}

fn usage_error() -> ExitCode {
    eprint!("{HELP}");
    ExitCode::from(2)
}
