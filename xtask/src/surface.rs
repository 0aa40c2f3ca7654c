//! `cargo xtask surface`: the committed listing of what users of the facade can name and call.
//!
//! It is read off the pages that rustdoc makes, since they show what macros have made, and rustdoc's
//! own data needs a nightly compiler. What the pages hide is in `tests/hidden_surface.tsv`.

mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cargo::{cargo, metadata, packages, target};
use page::Signature;

const LISTING: &str = "tests/surface.txt";

const HEAD: &str = "\
# What users of `iam-policy` can name and call, but for what the documentation hides, which is in
# hidden_surface.tsv. Written by `cargo xtask surface`; a word in brackets is the feature that it needs.
";

/// The items by their paths, each with its signatures in the order of its page.
type Items = BTreeMap<String, Vec<Signature>>;

/// Writes the listing, or says whether it is stale. Fails where a signature has a type that the facade
/// does not export.
pub(crate) fn run(check: bool) -> Result<bool> {
    let root = root();
    let mut here = cargo();
    here.current_dir(&root);
    let metadata = metadata(here)?;
    let (features, target) = (features(&metadata)?, target(&metadata)?);
    let names: Vec<&str> =
        features.keys().map(String::as_str).filter(|it| *it != "default").collect();
    let none = documented(&target, "")?;
    let mut each = Vec::new();
    for name in &names {
        each.push((*name, documented(&target, name)?));
    }
    let all = documented(&target, &names.join(","))?;
    fail_on_foreign(&all)?;
    let text = listing(&features, &none, &each, &all);
    let file = root.join(LISTING);
    if !check {
        fs::write(&file, &text).with_context(|| format!("cannot write {LISTING}"))?;
        println!("{LISTING}: {} lines", text.lines().count());
        return Ok(true);
    }
    let listed = fs::read_to_string(&file).with_context(|| format!("cannot read {LISTING}"))?;
    if listed == text {
        println!("{LISTING}: {} lines, as they are", text.lines().count());
        return Ok(true);
    }
    println!("{LISTING} is stale (`-` is listed, `+` is in the sources):");
    difference(&listed, &text).iter().for_each(|line| println!("{line}"));
    println!(
        "run `cargo xtask surface`, read the difference, and say in CHANGELOG.md what users lose"
    );
    Ok(false)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The features of the facade, and what each of them asks for.
fn features(metadata: &Value) -> Result<BTreeMap<String, Vec<String>>> {
    let of = |package: &Value, key: &str| package.get(key).cloned().unwrap_or_default();
    let mut packages = packages(metadata)?.iter();
    let facade = packages.find(|it| of(it, "name") == "iam-policy").context("the facade")?;
    Ok(serde_json::from_value(of(facade, "features"))?)
}

/// What rustdoc shows of the facade with the features.
fn documented(target: &Path, features: &str) -> Result<Items> {
    let (pages, kept) = (target.join("doc/iam_policy"), target.join("doc/iam_policy.kept"));
    // A link to an item of another crate is one only where that crate's folder is there.
    for name in ["policy_core", "policy_files", "policy_lint", "policy_catalog", "policy_macros"] {
        fs::create_dir_all(target.join("doc").join(name))?;
    }
    let had_pages = pages.exists();
    if had_pages {
        let _ = fs::remove_dir_all(&kept);
        fs::rename(&pages, &kept)?;
    }
    // Cargo takes pages that it has made once for fresh whatever lies in their folder, so each run is
    // one with another flag.
    let moment = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_nanos();
    let status = cargo()
        .args(["rustdoc", "--quiet", "--package=iam-policy", "--lib", "--no-default-features"])
        .args(["--features", features, "--", "--cap-lints=allow", "--cfg"])
        .arg(format!("surface=\"{moment}\""))
        .current_dir(root())
        .env_remove("RUSTDOCFLAGS")
        .status()
        .context("cargo could not be started")?;
    let items = if status.success() { read(&pages) } else { bail!("`cargo rustdoc` failed") };
    fs::remove_dir_all(&pages)?;
    if had_pages {
        fs::rename(&kept, &pages)?;
    }
    items
}

fn read(pages: &Path) -> Result<Items> {
    let text = |name: &str| {
        fs::read_to_string(pages.join(name)).with_context(|| format!("cannot read the page {name}"))
    };
    let all = text("all.html")?;
    let names = page::item_pages(&all);
    if names.len() < 50 {
        bail!("rustdoc lists {} items: its pages have another form", names.len());
    }
    let mut items = Items::new();
    let mut modules = BTreeSet::from([String::new()]);
    for name in names {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        modules.insert(folder.to_owned());
        let signatures = page::signatures(&text(name)?);
        if signatures.is_empty() {
            bail!("the page {name} declares nothing: rustdoc's pages have another form");
        }
        let item = file.split('.').nth(1).unwrap_or(file);
        items.insert(joined(folder, item), signatures);
    }
    for module in modules {
        let index = if module.is_empty() {
            "index.html".to_owned()
        } else {
            format!("{module}/index.html")
        };
        let found = page::reexports(&text(&index)?);
        if !found.is_empty() {
            items.insert(joined(&module, "re-exports"), found);
        }
    }
    Ok(items)
}

fn joined(folder: &str, item: &str) -> String {
    let parts = std::iter::once("iam_policy").chain(folder.split('/')).chain([item]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("::")
}

fn fail_on_foreign(items: &Items) -> Result<()> {
    let mut wrong = Vec::new();
    for (path, signatures) in items {
        for signature in signatures {
            for foreign in &signature.foreign {
                wrong.push(format!("{path}: `{}` has the {foreign}", signature.text));
            }
        }
    }
    if !wrong.is_empty() {
        bail!(
            "types that users cannot name, since the facade does not export them:\n{}",
            wrong.join("\n")
        );
    }
    Ok(())
}

fn listing(
    features: &BTreeMap<String, Vec<String>>,
    none: &Items,
    each: &[(&str, Items)],
    all: &Items,
) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("\nfeatures\n");
    for (name, asked) in features {
        text.push_str(&format!("    {name} = {asked:?}\n"));
    }
    for (path, signatures) in all {
        let has = |items: &Items, signature: &Signature| {
            items.get(path).is_some_and(|it| it.iter().any(|one| one.text == signature.text))
        };
        text.push_str(&format!("\n{path}\n"));
        let mut lines: Vec<String> = Vec::new();
        for signature in signatures {
            let mut line = format!("    {}", signature.text);
            if !has(none, signature) {
                let with = each.iter().filter(|(_, items)| has(items, signature));
                let with: Vec<&str> = with.map(|(name, _)| *name).collect();
                let with = if with.is_empty() {
                    "all features together".to_owned()
                } else {
                    with.join(" or ")
                };
                line.push_str(&format!(" [{with}]"));
            }
            lines.push(line);
        }
        // The declaration stays first; a type of a trait stays behind its trait.
        if let Some((declaration, rest)) = lines.split_first() {
            text.push_str(&format!("{declaration}\n"));
            let mut rest = grouped(rest);
            rest.sort();
            rest.iter().for_each(|line| text.push_str(&format!("{line}\n")));
        }
    }
    text
}

/// Lines, each with the lines of its trait's types.
fn grouped(lines: &[String]) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for line in lines {
        match groups.last_mut() {
            Some(group) if line.starts_with("    type ") => {
                group.push_str(&format!("\n    {line}"));
            }
            _ => groups.push(line.clone()),
        }
    }
    groups
}

/// The lines that only one of the texts has below a path.
fn difference(listed: &str, now: &str) -> Vec<String> {
    let [listed, now] = [listed, now].map(with_paths);
    let gone = listed.difference(&now).map(|(path, line)| (path, '-', line));
    let new = now.difference(&listed).map(|(path, line)| (path, '+', line));
    let mut lines: Vec<_> = gone.chain(new).collect();
    lines.sort_unstable();
    lines.into_iter().map(|(path, sign, line)| format!("{sign} {path}: {}", line.trim())).collect()
}

fn with_paths(text: &str) -> BTreeSet<(&str, &str)> {
    let mut path = "";
    let mut lines = BTreeSet::new();
    for line in text.lines() {
        if !line.starts_with(' ') {
            path = line;
        }
        lines.insert((path, line));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(rows: &[(&str, &[&str])]) -> Items {
        let signature = |text: &&str| Signature { text: (*text).to_owned(), foreign: Vec::new() };
        rows.iter()
            .map(|(path, texts)| ((*path).to_owned(), texts.iter().map(signature).collect()))
            .collect()
    }

    #[test]
    fn what_needs_a_feature_says_so() {
        let none = items(&[("iam_policy::S", &["pub struct S;", "pub fn b()"])]);
        let with: &[&str] =
            &["pub struct S;", "pub fn b()", "pub fn a()", "impl FromStr for S", "type Err = E"];
        let all = items(&[("iam_policy::S", with)]);
        let features = BTreeMap::from([("check".to_owned(), vec!["dep:policy-lint".to_owned()])]);
        let text = listing(&features, &none, &[("check", all.clone())], &all);
        let expected = "
features
    check = [\"dep:policy-lint\"]

iam_policy::S
    pub struct S;
    impl FromStr for S [check]
        type Err = E [check]
    pub fn a() [check]
    pub fn b()
";
        assert_eq!(text.strip_prefix(HEAD), Some(expected));
        let before = listing(&features, &none, &[], &none);
        let changes = difference(&before, &text);
        assert!(changes.contains(&"+ iam_policy::S: pub fn a() [check]".to_owned()), "{changes:?}");
    }

    #[test]
    fn a_type_that_cannot_be_named_fails() {
        let mut found = items(&[("iam_policy::S", &["pub fn get() -> Inner"])]);
        assert!(fail_on_foreign(&found).is_ok());
        for signature in found.values_mut().flatten() {
            signature.foreign.push("struct policy_core::Inner".to_owned());
        }
        let error = fail_on_foreign(&found).unwrap_err().to_string();
        assert!(
            error.ends_with(
                "iam_policy::S: `pub fn get() -> Inner` has the struct policy_core::Inner"
            ),
            "{error}"
        );
    }
}
