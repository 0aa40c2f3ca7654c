//! `cargo xtask codegen [--check]`: the files that are made from the code.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use policy_core::lint::rules;

/// Writes the generated files, or says which are stale.
pub(crate) fn run(check: bool) -> Result<()> {
    let path = root()?.join("docs").join("rules.md");
    let wanted = rules_page();
    let present = fs::read_to_string(&path).unwrap_or_default();
    if present == wanted {
        println!("{} is current", path.display());
        return Ok(());
    }
    if check {
        bail!("{} is stale: run `cargo xtask codegen`", path.display());
    }
    fs::create_dir_all(root()?.join("docs"))?;
    fs::write(&path, wanted).with_context(|| format!("{} cannot be written", path.display()))?;
    println!("wrote {}", path.display());
    Ok(())
}

fn root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).context("xtask stands in the workspace")
}

/// The pages of all rules as one document.
fn rules_page() -> String {
    let mut page = String::from(
        "<!-- Made by `cargo xtask codegen` from the pages of the rules. Do not edit. -->\n\n# Rules\n\n",
    );
    let _ = writeln!(page, "There are {} rules.", rules::ALL.len());
    page.push_str(
        "The name stands in `#[allow(name, reason = \"…\")]`, with `_` for `-`.\nThe code is that of IAM Access Analyzer.\n\n| rule | level | code |\n|---|---|---|\n",
    );
    for rule in rules::ALL {
        let codes: Vec<String> = rule.codes.iter().map(|code| format!("`{code}`")).collect();
        let _ = writeln!(
            page,
            "| [{0}](#{0}) | {1} | {2} |",
            rule.name,
            rule.level,
            codes.join("<br>")
        );
    }
    for rule in rules::ALL {
        let _ = writeln!(page, "\n## {}\n", rule.name);
        for line in rule.page.lines() {
            let line = line.strip_prefix(' ').unwrap_or(line);
            let line = match line.strip_prefix("```json") {
                Some(words) if words.contains("finding") => "Found:\n\n```json",
                Some(_) => "Not found:\n\n```json",
                None => line,
            };
            page.push_str(line);
            page.push('\n');
        }
    }
    page
}
