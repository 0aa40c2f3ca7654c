//! The program `iam-policy`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    policy_cli::run(std::env::args_os()).into()
}
