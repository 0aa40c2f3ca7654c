//! Queries to cargo.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The cargo that runs this program.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Cargo's metadata about the packages of a workspace, without their dependencies.
pub(crate) fn metadata(mut cargo: Command) -> Result<Value> {
    let output = cargo
        .args(["metadata", "--no-deps", "--format-version=1"])
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The packages of a workspace.
pub(crate) fn packages(metadata: &Value) -> Result<&Vec<Value>> {
    metadata.get("packages").and_then(Value::as_array).context("the packages")
}

/// The target folder.
pub(crate) fn target(metadata: &Value) -> Result<PathBuf> {
    let target = metadata.get("target_directory").and_then(Value::as_str);
    Ok(target.context("the target directory")?.into())
}
