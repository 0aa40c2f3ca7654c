//! Folders of other users that the user trusts, by git's criteria.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::find::is_repository;

/// Whether `safe.directory` in the user's or the system's git configuration names a folder, or the root of
/// the repository that contains it. A repository's own configuration does not count, because its author
/// would vouch for themselves.
pub(crate) fn is_safe(folder: &Path) -> bool {
    let values: Vec<u8> = ["--system", "--global"].into_iter().flat_map(values).collect();
    let root = folder.ancestors().find(|it| is_repository(it));
    is_named(&values, &[folder, root.unwrap_or(folder)])
}

/// The values in one of git's configuration files, each followed by a NUL.
fn values(file: &str) -> Vec<u8> {
    let output = Command::new("git")
        .args(["config", file, "--null", "--get-all", "safe.directory"])
        .current_dir("/")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    output.map(|it| it.stdout).unwrap_or_default()
}

/// An empty value clears the values before it, `*` matches every folder, and `/*` at the end matches all
/// folders in one.
fn is_named(values: &[u8], folders: &[&Path]) -> bool {
    let mut is_named = false;
    let values = values.strip_suffix(b"\0").unwrap_or_default();
    for value in values.split(|byte| *byte == 0).map(String::from_utf8_lossy) {
        is_named = match (&*value, value.strip_suffix("/*")) {
            ("", _) => false,
            ("*", _) => true,
            (_, Some(parent)) => {
                let parent = Path::new(parent);
                is_named || folders.iter().any(|it| *it != parent && it.starts_with(parent))
            }
            (value, None) => is_named || folders.contains(&Path::new(value)),
        };
    }
    is_named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_named_as_git_names_them() {
        let folders = [Path::new("/srv/app/deep"), Path::new("/srv/app")];
        let is_safe = |values: &str| is_named(values.as_bytes(), &folders);
        for values in ["*\0", "/srv/app\0", "/srv/app/deep\0", "/x\0/srv/app/\0", "/srv/*\0"] {
            assert!(is_safe(values), "{values:?}");
        }
        for values in ["", "\0", "/srv\0", "/srv/ap\0", "/x/*\0", "srv/app\0", "*\0\0"] {
            assert!(!is_safe(values), "{values:?}");
        }
    }
}
