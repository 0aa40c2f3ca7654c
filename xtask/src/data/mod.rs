//! `data refresh`: packages in, checked-in tables out.

pub(crate) mod fetch;
mod services;
mod store;
mod tables;
pub(crate) mod upstream;

use anyhow::{Context, Result};
use corpus::workspace_root;

use fetch::{NPM_PACKAGES, PYPI_PACKAGES, Packages};
use services::Reference;
use store::Store;
use tables::{GLOBAL_CONDITION_KEYS, Merge, Tables, Upstream};

const UNCHANGED: &str = "the tables are unchanged";
const STALE: &str = "the tables are stale: run `cargo xtask data refresh`";
const CURRENT: &str = "the tables are up to date with the packages";

/// The command-line options.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    check: bool,
    pinned: bool,
    allow_vanished: bool,
}

impl Options {
    /// Parses the arguments after `data refresh`; returns `None` if one is unknown.
    pub(crate) fn parse(flags: &[&str]) -> Option<Self> {
        let mut options = Self::default();
        for flag in flags {
            match *flag {
                "--check" => options.check = true,
                "--pinned" => options.pinned = true,
                "--allow-vanished" => options.allow_vanished = true,
                _ => return None,
            }
        }
        Some(options)
    }
}

/// Returns whether the tables are up to date.
pub(crate) fn refresh(options: &Options) -> Result<bool> {
    let store = Store::new(workspace_root().join("policy-data/data"));
    let old = store.read()?;
    let old_files = store.read_files()?;

    let versions = options.pinned.then(|| store.versions()).transpose()?;
    let packages =
        Packages::fetch(&NPM_PACKAGES, &PYPI_PACKAGES, versions.as_ref()).context(UNCHANGED)?;
    let upstream = Upstream::read(&packages).context(UNCHANGED)?;
    let new = merge(options, &store, &upstream, &old).context(UNCHANGED)?;

    let reference = Reference::read(&packages).context(UNCHANGED)?;
    let keys = new.get(GLOBAL_CONDITION_KEYS).into_iter().flat_map(|rows| rows.keys());
    let policies = &upstream.policies;
    let mut files = services::merge(&reference, &old_files, policies, keys, options.allow_vanished)
        .context(UNCHANGED)?;

    let mut changed = store::print_differences(&old, &new);
    store::add_sources(&mut files, &upstream, packages.releases()?).context(UNCHANGED)?;
    changed |= store::print_file_differences(&old_files, &files);
    if options.check {
        println!("{}", if changed { STALE } else { CURRENT });
        return Ok(!changed);
    }
    store::add_tables(&mut files, &new).context(UNCHANGED)?;
    store.write(&files)?;
    Ok(true)
}

fn merge(options: &Options, store: &Store, upstream: &Upstream, old: &Tables) -> Result<Tables> {
    let merge = Merge::new(upstream, old)?;
    store.check_kept_by_hand(&merge.tables)?;
    for (table, row) in &merge.vanished {
        println!("{table}: {row} vanished upstream and is kept");
    }
    if !options.allow_vanished {
        merge.check_losses()?;
    }
    Ok(merge.tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_refuse_an_unknown_flag() {
        assert_eq!(Options::parse(&[]), Some(Options::default()));
        let options = Options::parse(&["--check", "--pinned"]).unwrap();
        assert!(options.check && options.pinned && !options.allow_vanished);
        assert_eq!(Options::parse(&["--chek"]), None);
    }
}
