//! `cargo xtask corpus`: the policies that AWS publishes, as a corpus under `target`.

mod check;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use corpus::{INDEX_COLUMNS, workspace_root};
use policy_core::document::{Member, Node, Value, read_json};

use crate::data::fetch::{MOTO, Packages};
use crate::data::upstream::{POLICIES_MODULE, managed_policies_text};

pub(crate) use check::check;

/// The folder of the policies. Git ignores it.
fn folder() -> PathBuf {
    workspace_root().join("target/managed-policies")
}

/// Fetches the policies and writes one file per policy, and the index.
pub(crate) fn fetch() -> Result<()> {
    let packages = Packages::fetch(&[], &[MOTO], None)?;
    let releases = packages.releases()?;
    let release = releases.first().context("no release was fetched")?;
    let origin = format!("{} {} {}", release.kind, release.name, release.version);
    let module = packages.read(MOTO, POLICIES_MODULE)?;
    let policies = Policy::read_all(managed_policies_text(&module)?)?;

    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let mut index = INDEX_COLUMNS.join("\t");
    for policy in &policies {
        let file = format!("{}.json", policy.name);
        fs::write(folder.join(&file), policy.document)
            .with_context(|| format!("cannot write {file}"))?;
        let row = [
            &file,
            "identity",
            "valid",
            "AWS managed policy",
            release.name,
            "Apache-2.0 (package); policy text (c) AWS",
            "published by AWS",
            &format!("{origin}: {}", policy.version),
            "",
            "A:aws-published-managed",
        ];
        let _ = write!(index, "\n{}", row.join("\t"));
    }
    index.push('\n');
    // The index is written last, so that a folder with one is complete.
    fs::write(folder.join("INDEX.tsv"), index)?;
    println!("{} policies of {origin} in {}", policies.len(), folder.display());
    Ok(())
}

/// A policy as stored in moto.
struct Policy<'a> {
    name: String,
    version: String,
    /// The text of the document, as in the package.
    document: &'a str,
}

impl<'a> Policy<'a> {
    fn read_all(text: &'a str) -> Result<Vec<Self>> {
        let document = match read_json(text) {
            Ok(document) => document,
            Err(error) => {
                bail!("moto's policies at byte {}: {}", error.span().start, error.message())
            }
        };
        let members = members(&document.root).context("moto's policies are not an object")?;
        let policies: Vec<Self> = members
            .iter()
            .map(|member| {
                Self::read(text, member)
                    .with_context(|| format!("the policy {:?} of moto", member.key))
            })
            .collect::<Result<_>>()?;
        ensure!(!policies.is_empty(), "moto has no policies");
        Ok(policies)
    }

    fn read(text: &'a str, member: &Member<'_>) -> Result<Self> {
        let name = member.key.to_string();
        // The name becomes a file name: these are the characters that IAM accepts, and none is a separator.
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@-_".contains(&byte);
        ensure!(!name.starts_with('.') && name.bytes().all(fits), "the name is not valid in IAM");
        let version = match find(&member.value, "DefaultVersionId").map(|node| &node.value) {
            Some(Value::String(version)) => version.to_string(),
            _ => bail!("expected a string `DefaultVersionId`"),
        };
        let span = find(&member.value, "Document").context("expected `Document`")?.span;
        let document = text
            .get(span.start as usize..span.end as usize)
            .context("the document is outside the text")?;
        Ok(Self { name, version, document })
    }
}

fn members<'d, 'a>(node: &'d Node<'a>) -> Option<&'d [Member<'a>]> {
    match &node.value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn find<'d, 'a>(node: &'d Node<'a>, name: &str) -> Option<&'d Node<'a>> {
    members(node)?.iter().find(|member| member.key == name).map(|member| &member.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_come_out_to_the_byte() {
        let text = r#"{"A": {"DefaultVersionId": "v2", "Document": {"Version":  "2012-10-17"}}}"#;
        let policies = Policy::read_all(text).unwrap();
        assert_eq!(policies.len(), 1);
        assert_eq!(policies[0].document, r#"{"Version":  "2012-10-17"}"#);
        assert_eq!((policies[0].name.as_str(), policies[0].version.as_str()), ("A", "v2"));
    }

    #[test]
    fn what_is_no_policy_is_refused() {
        let message = |text: &str| format!("{:#}", Policy::read_all(text).map(|_| ()).unwrap_err());
        assert!(message("{").starts_with("moto's policies at byte "));
        assert_eq!(message("[]"), "moto's policies are not an object");
        assert_eq!(message("{}"), "moto has no policies");
        assert!(message(r#"{"../a": {}}"#).contains("the name is not valid in IAM"));
        assert!(message(r#"{"a": {"DefaultVersionId": "v1"}}"#).contains("expected `Document`"));
        assert!(message(r#"{"a": {"Document": {}}}"#).contains("`DefaultVersionId`"));
    }
}
