//! Reads and writes the checked-in tables.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::fetch::{
    CFN_LINT, IAM_DATA, IAM_DATA_KEYS, IAM_FLOYD, MOTO, REGION_INFO, Release, Versions,
};
use super::services::{self, Files};
use super::tables::{
    GLOBAL_CONDITION_KEYS, REGIONS, Rows, SERVICE_PREFIXES, SERVICE_PRINCIPALS, Tables, Upstream,
    WRITTEN,
};
use super::upstream::PLAIN_SUFFIX;

const REGIONAL_PRINCIPALS: &str = "regional_principals.tsv";
const PARTITION_PRINCIPALS: &str = "partition_principals.tsv";
const RESOURCE_POLICIES: &str = "resource_policies.tsv";
const UNCONDITIONED_PRINCIPALS: &str = "unconditioned_principals.tsv";
const UNRESOURCED_ACTIONS: &str = "unresourced_actions.tsv";
const VOID_ACTIONS: &str = "void_actions.tsv";
const DEVICE_POLICIES: &str = "device_policies.tsv";
const SERVICES: &str = "svc";
const DATE: &str = "DATE";
const SOURCES: &str = "SOURCES.json";
const KEPT_BY_HAND: [&str; 7] = [
    DEVICE_POLICIES,
    PARTITION_PRINCIPALS,
    REGIONAL_PRINCIPALS,
    RESOURCE_POLICIES,
    UNCONDITIONED_PRINCIPALS,
    UNRESOURCED_ACTIONS,
    VOID_ACTIONS,
];

/// The folder of the tables.
pub(crate) struct Store {
    folder: PathBuf,
}

impl Store {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The checked-in tables.
    pub(crate) fn read(&self) -> Result<Tables> {
        let mut tables = Tables::new();
        for (name, _) in WRITTEN {
            // A new table has no text yet.
            let is_new = !self.folder.join(name).exists();
            let text = if is_new { String::new() } else { self.text(name)? };
            tables.insert(name, read_rows(name, &text)?);
        }
        Ok(tables)
    }

    fn text(&self, name: &str) -> Result<String> {
        fs::read_to_string(self.folder.join(name)).with_context(|| format!("cannot read {name}"))
    }

    /// The checked-in tables of the services and the files generated with them.
    pub(crate) fn read_files(&self) -> Result<Files> {
        let mut files = Files::new();
        for name in [services::LIST, services::CHECKSUMS, services::ARN_SERVICES, DATE, SOURCES] {
            if let Ok(text) = self.text(name) {
                files.insert(name.to_owned(), text);
            }
        }
        let Ok(entries) = fs::read_dir(self.folder.join(SERVICES)) else { return Ok(files) };
        for entry in entries {
            let file = entry?.file_name();
            let file = file.to_str().context("a file with a strange name")?;
            if !file.starts_with('.') {
                let name = format!("{SERVICES}/{file}");
                files.insert(name.clone(), self.text(&name)?);
            }
        }
        Ok(files)
    }

    /// Checks that the manually maintained tables name only services that the others have.
    pub(crate) fn check_kept_by_hand(&self, tables: &Tables) -> Result<()> {
        let principals = tables.get(SERVICE_PRINCIPALS).context("no principals")?;
        let regional = self.text(REGIONAL_PRINCIPALS)?;
        for name in read_rows(REGIONAL_PRINCIPALS, &regional)?.keys() {
            ensure!(principals.contains_key(name), "{REGIONAL_PRINCIPALS}: {name} is unknown");
        }
        for line in self.text(PARTITION_PRINCIPALS)?.lines() {
            let principal = line.split('\t').nth(1).unwrap_or_default();
            let service = principal.split('.').next().unwrap_or_default();
            let plain = format!("{service}{PLAIN_SUFFIX}");
            ensure!(
                principals.contains_key(&plain),
                "{PARTITION_PRINCIPALS}: {service} is unknown"
            );
        }
        let prefixes = tables.get(SERVICE_PREFIXES).context("no prefixes")?;
        let policies = self.text(RESOURCE_POLICIES)?;
        for prefix in read_rows(RESOURCE_POLICIES, &policies)?.keys() {
            ensure!(prefixes.contains_key(prefix), "{RESOURCE_POLICIES}: {prefix} is unknown");
        }
        Ok(())
    }

    /// The versions of the packages that the tables were generated from.
    pub(crate) fn versions(&self) -> Result<Versions> {
        let sources: Value = serde_json::from_str(&self.text(SOURCES)?)
            .with_context(|| format!("{SOURCES} is not JSON"))?;
        let packages = sources.get("packages").and_then(Value::as_object);
        let version = |(name, entry): (&String, &Value)| {
            let version = entry.get("version").and_then(Value::as_str);
            let version = version.with_context(|| format!("{SOURCES}: {name} has no version"))?;
            Ok((name.clone(), version.to_owned()))
        };
        packages
            .with_context(|| format!("{SOURCES} names no packages"))?
            .iter()
            .map(version)
            .collect()
    }

    /// Writes all files or none: a file that cannot be written is detected before the first old file is
    /// replaced, and a replacement that fails is reverted.
    pub(crate) fn write(&self, files: &Files) -> Result<()> {
        fs::create_dir_all(self.folder.join(SERVICES))?;
        let outcome = self.replace(files);
        for name in files.keys() {
            // After a success there is none; after a failure it is harmless.
            let _ = fs::remove_file(self.temporary(name));
        }
        outcome
    }

    fn replace(&self, files: &Files) -> Result<()> {
        for (name, text) in files {
            fs::write(self.temporary(name), text)
                .with_context(|| format!("cannot write {name}"))?;
        }
        let mut replaced: Vec<(&str, Option<String>)> = Vec::new();
        for name in files.keys() {
            let old = self.text(name).ok();
            if let Err(error) = fs::rename(self.temporary(name), self.folder.join(name)) {
                self.restore(&replaced)?;
                return Err(error).with_context(|| format!("cannot replace {name}"));
            }
            replaced.push((name, old));
        }
        Ok(())
    }

    fn restore(&self, replaced: &[(&str, Option<String>)]) -> Result<()> {
        for (name, old) in replaced {
            let path = self.folder.join(name);
            match old {
                Some(text) => fs::write(path, text),
                None => fs::remove_file(path),
            }
            .with_context(|| format!("cannot restore {name}"))?;
        }
        Ok(())
    }

    fn temporary(&self, name: &str) -> PathBuf {
        let path = self.folder.join(name);
        let file = path.file_name().map(|file| file.to_string_lossy().into_owned());
        path.with_file_name(format!(".{}.new", file.unwrap_or_default()))
    }
}

fn read_rows(file: &str, text: &str) -> Result<Rows> {
    let mut rows = Rows::new();
    for (index, line) in text.lines().enumerate() {
        let mut columns = line.split('\t').map(str::to_owned);
        let place = || format!("{file}:{}", index + 1);
        let key = columns.next().filter(|key| !key.is_empty());
        let key = key.with_context(|| format!("{}: a row without a name", place()))?;
        let before = rows.insert(key, columns.collect());
        ensure!(before.is_none(), "{}: duplicate row", place());
    }
    Ok(rows)
}

fn lines(rows: &Rows) -> BTreeSet<String> {
    rows.iter().map(|(key, columns)| format!("{key}\t{}", columns.join("\t"))).collect()
}

/// The text of a table: one row per line, sorted by bytes.
fn render(rows: &Rows) -> Result<String> {
    let mut text = String::new();
    for line in lines(rows) {
        let printable = |byte: u8| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic();
        ensure!(line.bytes().all(printable), "{line:?} is not plain text");
        text.push_str(&line);
        text.push('\n');
    }
    Ok(text)
}

/// Prints the size of each table and the rows that differ; returns whether any do.
pub(crate) fn print_differences(old: &Tables, new: &Tables) -> bool {
    let mut changed = false;
    for (name, rows) in new {
        let before = old.get(name).map(lines).unwrap_or_default();
        let after = lines(rows);
        let removed: Vec<_> = before.difference(&after).collect();
        let added: Vec<_> = after.difference(&before).collect();
        println!("{name}: {} rows, {} new, {} gone", after.len(), added.len(), removed.len());
        for line in &removed {
            println!("  - {line}");
        }
        for line in &added {
            println!("  + {line}");
        }
        changed |= !(removed.is_empty() && added.is_empty());
    }
    changed
}

/// Prints how many lines of each file differ; returns whether any do.
pub(crate) fn print_file_differences(old: &Files, new: &Files) -> bool {
    let lines = |files: &Files, name: &str| -> BTreeSet<String> {
        files.get(name).into_iter().flat_map(|text| text.lines()).map(str::to_owned).collect()
    };
    for name in new.keys().filter(|name| old.get(*name) != new.get(*name)) {
        let (before, after) = (lines(old, name), lines(new, name));
        let added = after.difference(&before).count();
        println!("{name}: {added} lines new, {} gone", before.difference(&after).count());
    }
    old != new
}

/// Adds information about the whole data to the files of the services.
pub(crate) fn add_sources(
    files: &mut Files,
    upstream: &Upstream,
    packages: Vec<Release>,
) -> Result<()> {
    files.insert(DATE.to_owned(), format!("{}\n", upstream.date()?));
    files.insert(SOURCES.to_owned(), sources(upstream, packages)?);
    Ok(())
}

/// Adds the texts of the small tables.
pub(crate) fn add_tables(files: &mut Files, tables: &Tables) -> Result<()> {
    for (name, rows) in tables {
        files.insert((*name).to_owned(), render(rows).with_context(|| (*name).to_owned())?);
    }
    Ok(())
}

fn sources(upstream: &Upstream, packages: Vec<Release>) -> Result<String> {
    let mut releases = serde_json::Map::new();
    for release in packages {
        let mut entry = json!({ "kind": release.kind, "version": release.version });
        if let (Some(date), Some(entry)) = (upstream.dates.get(release.name), entry.as_object_mut())
        {
            entry.insert("date".to_owned(), json!(date));
            entry.insert("date_of".to_owned(), json!(date_meaning(release.name)));
        }
        releases.insert(release.name.to_owned(), entry);
    }
    let mut tables = serde_json::Map::new();
    for (name, packages) in WRITTEN {
        tables.insert(name.to_owned(), json!({ "packages": packages, "kept_by_hand": [] }));
    }
    for name in KEPT_BY_HAND {
        tables.insert(name.to_owned(), json!({ "packages": [], "kept_by_hand": ["all rows"] }));
    }
    let of_services = [IAM_DATA, IAM_FLOYD, MOTO];
    for name in ["svc/*.tsv", services::CHECKSUMS, services::ARN_SERVICES] {
        tables.insert(name.to_owned(), json!({ "packages": of_services, "kept_by_hand": [] }));
    }
    mark_kept_rows(
        &mut tables,
        SERVICE_PRINCIPALS,
        "rows with the source `memory`, and rows with a page",
    );
    mark_kept_rows(&mut tables, REGIONS, "Regions that region-info lacks are opt-in");
    mark_kept_rows(&mut tables, "svc/*.tsv", "corrections in xtask");
    mark_kept_rows(&mut tables, GLOBAL_CONDITION_KEYS, "corrections and additions in xtask");
    let root = json!({
        "command": "cargo xtask data refresh",
        "date": upstream.date()?,
        "packages": releases,
        "checked_against": [CFN_LINT, MOTO],
        "tables": tables,
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&root)?))
}

fn mark_kept_rows(tables: &mut serde_json::Map<String, Value>, name: &str, what: &str) {
    if let Some(kept) = tables.get_mut(name).and_then(|table| table.get_mut("kept_by_hand")) {
        *kept = json!([what]);
    }
}

fn date_meaning(package: &str) -> &'static str {
    match package {
        IAM_DATA | IAM_DATA_KEYS => "the data",
        REGION_INFO => "the generated facts",
        MOTO => "the newest managed policy",
        _ => "the release",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_survive_a_round_trip() {
        let text = "a\tb\tc\nd\te\tf\n";
        assert_eq!(render(&read_rows("x.tsv", text).unwrap()).unwrap(), text);
    }

    #[test]
    fn a_strange_row_is_refused_at_its_line() {
        let words = |text| read_rows("x.tsv", text).unwrap_err().to_string();
        assert_eq!(words("a\tb\n\nc\td\n"), "x.tsv:2: a row without a name");
        assert_eq!(words("a\tb\na\tc\n"), "x.tsv:2: duplicate row");
    }

    #[test]
    fn the_pinned_versions_are_those_of_the_committed_tables() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy-data/data");
        let versions = Store::new(folder).versions().unwrap();
        assert_eq!(versions.len(), 7);
        assert!(versions[IAM_DATA].starts_with("0."), "{versions:?}");
    }

    #[test]
    fn a_failed_replacement_takes_the_others_back() {
        let folder = std::env::temp_dir().join(format!("iam-policy-store-{}", std::process::id()));
        // A folder with a file in it cannot be replaced by a file.
        fs::create_dir_all(folder.join("b.tsv/full")).unwrap();
        fs::write(folder.join("a.tsv"), "old").unwrap();
        let store = Store::new(folder.clone());
        fs::create_dir_all(folder.join("a")).unwrap();
        let files = [("a.tsv", "new"), ("a/c.tsv", ""), ("b.tsv", "")];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        assert!(store.replace(&files).is_err());
        assert_eq!(store.text("a.tsv").unwrap(), "old");
        assert!(store.text("a/c.tsv").is_err());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn only_plain_text_is_written() {
        assert!(render(&Rows::from([("a".to_owned(), vec!["\u{e9}".to_owned()])])).is_err());
    }

    #[test]
    fn a_change_is_a_difference() {
        let table = |text| Tables::from([(SERVICE_PRINCIPALS, read_rows("x.tsv", text).unwrap())]);
        assert!(print_differences(&table("a\tactive\n"), &table("a\tretired\n")));
        assert!(!print_differences(&table("a\tactive\n"), &table("a\tactive\n")));
    }
}
