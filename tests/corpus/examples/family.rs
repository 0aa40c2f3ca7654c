//! Prints a document of a family, or reports how long its check takes.
//!
//! `family print NAME BYTES`, `family check NAME BYTES`, `family names`.

use std::io::Write as _;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use corpus::families::families;
use policy_core::semantics::steps::counted;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut out = std::io::stdout().lock();
    match words.as_slice() {
        ["names"] => {
            for family in families() {
                let service = family.service.map(|it| format!(":{it}")).unwrap_or_default();
                let kind = format!("{}{service}", family.kind.as_str());
                writeln!(out, "{}\t{kind}\t{}", family.name, family.has_project)?;
            }
        }
        [what, name, bytes] => {
            let found = families().filter(|family| *name == "all" || family.name == *name);
            for family in found {
                let text = family.document(family.parts_of(bytes.parse().context("BYTES")?));
                if *what == "print" {
                    out.write_all(text.as_bytes())?;
                    continue;
                }
                let start = Instant::now();
                let (findings, steps) = counted(|| family.check(&text));
                let (name, length, time) = (family.name, text.len(), start.elapsed().as_secs_f64());
                writeln!(out, "{name}\t{length}\t{steps}\t{time:.3}\t{findings}")?;
            }
        }
        _ => bail!("family names | family print NAME BYTES | family check NAME BYTES"),
    }
    Ok(())
}
