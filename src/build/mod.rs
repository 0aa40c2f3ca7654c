//! Policies as JSON files, for build scripts.
//!
//! ```no_run
//! // build.rs
//! use std::path::Path;
//!
//! use iam_policy::{TrustPolicy, build, trust_policy};
//!
//! static TRUST: TrustPolicy = trust_policy![allow { principal: Service("redshift.amazonaws.com") }];
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     println!("cargo::rerun-if-changed=build.rs");
//!     let out = std::env::var("OUT_DIR")?;
//!     build::write_if_changed(Path::new(&out).join("trust.json"), &TRUST)?;
//!     Ok(())
//! }
//! ```

mod diff;

use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use policy_files::{Before, create, identity, open, replace};

use crate::{
    IdentityPolicy, ResourceControlPolicy, ResourcePolicy, ServiceControlPolicy, SessionPolicy,
    TrustPolicy,
};

mod sealed {
    pub trait Sealed {}
}

/// A type with canonical JSON: the policy types.
pub trait CanonicalJson: sealed::Sealed {
    /// Returns the canonical JSON with an indent of two spaces and a final line feed.
    fn canonical_json_pretty(&self) -> String;
}

impl<T: CanonicalJson + ?Sized> sealed::Sealed for &T {}
impl<T: CanonicalJson + ?Sized> CanonicalJson for &T {
    fn canonical_json_pretty(&self) -> String {
        (**self).canonical_json_pretty()
    }
}

macro_rules! canonical {
    ($($policy:ident),*) => {
        $(impl sealed::Sealed for $policy {}
        impl CanonicalJson for $policy {
            fn canonical_json_pretty(&self) -> String {
                self.to_json_pretty()
            }
        })*
    };
}
canonical! { IdentityPolicy, ResourceControlPolicy, ResourcePolicy, ServiceControlPolicy,
SessionPolicy, TrustPolicy }

/// Writes the pretty canonical JSON of a policy, unless the file already has these bytes.
///
/// The file is written completely or not at all: the text goes to a file next to it, which then replaces
/// it. A file that already has these bytes is not touched and keeps its modification time. Missing parent
/// folders are created. Returns whether the file was written.
///
/// A file that is replaced keeps its mode and its owner, and for a link, its target is replaced.
/// Files that an earlier, interrupted run left next to the file are removed. With the feature `rustix`,
/// the file also keeps its extended attributes, and a file that another program puts in its place at the last
/// moment is not replaced; the standard library alone has no calls for either.
///
/// # Errors
///
/// A folder or file cannot be created, read or replaced. A file is refused if it is a pipe or a device,
/// is read-only, has several names (hard links), was changed by another program during the
/// operation, or has an owner that cannot be kept. The error names the path.
///
/// ```
/// use iam_policy::{build, trust_policy};
///
/// let policy = trust_policy![allow { principal: Service("redshift.amazonaws.com") }];
/// let folder = std::env::temp_dir().join(format!("iam-policy-doc-{}", std::process::id()));
/// let path = folder.join("trust.json");
/// assert!(build::write_if_changed(&path, &policy)?);
/// assert!(!build::write_if_changed(&path, &policy)?);
/// # std::fs::remove_dir_all(folder)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_if_changed(
    path: impl AsRef<Path>,
    policy: &(impl CanonicalJson + ?Sized),
) -> io::Result<bool> {
    let path = path.as_ref();
    let text = policy.canonical_json_pretty();
    let failed = |error: io::Error| {
        io::Error::new(error.kind(), format!("cannot write `{}`: {error}", path.display()))
    };
    write(path, text.as_bytes()).map_err(failed)
}

fn write(path: &Path, text: &[u8]) -> io::Result<bool> {
    let file = match open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return write_new(path, text),
        Err(error) => return Err(error),
    };
    let (identity, bytes) = (identity(&file.metadata()?), bytes(file)?);
    if bytes == text {
        return Ok(false);
    }
    replace(path, &Before { identity, bytes: &bytes }, text)
}

fn write_new(path: &Path, text: &[u8]) -> io::Result<bool> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    create(path, text)
}

fn bytes(mut file: fs::File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Checks that a file has the pretty canonical JSON of a policy.
///
/// # Errors
///
/// The file cannot be read, or has other bytes; in this case, the error shows the lines that differ.
///
/// ```
/// use iam_policy::{build, trust_policy};
///
/// let policy = trust_policy![allow { principal: Service("redshift.amazonaws.com") }];
/// let error = build::check("no/such/trust.json", &policy).unwrap_err();
/// assert!(error.to_string().starts_with("cannot read `no/such/trust.json`: "));
/// ```
pub fn check(
    path: impl AsRef<Path>,
    policy: &(impl CanonicalJson + ?Sized),
) -> Result<(), CheckError> {
    let path = path.as_ref();
    let text = policy.canonical_json_pretty();
    match open(path).and_then(bytes) {
        Ok(present) if present == text.as_bytes() => Ok(()),
        Ok(present) => {
            let present = String::from_utf8_lossy(&present);
            let diff = diff::lines(&present, &text);
            Err(CheckError { path: path.to_owned(), problem: CheckFailure::Stale(diff) })
        }
        Err(error) => {
            Err(CheckError { path: path.to_owned(), problem: CheckFailure::Unread(error) })
        }
    }
}

/// Why a file does not match the JSON of a policy.
#[derive(Debug)]
pub struct CheckError {
    path: PathBuf,
    problem: CheckFailure,
}

#[derive(Debug)]
enum CheckFailure {
    Unread(io::Error),
    Stale(String),
}

impl CheckError {
    /// Returns the path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the lines that differ: `-` for those of the file, `+` for those of the policy, or `None`
    /// if the file could not be read.
    #[must_use]
    pub fn diff(&self) -> Option<&str> {
        match &self.problem {
            CheckFailure::Stale(diff) => Some(diff),
            CheckFailure::Unread(_) => None,
        }
    }
}

/// What to do about a file that is missing, or has other bytes.
const WRITE_IT: &str = "write it with `build::write_if_changed`";

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            CheckFailure::Unread(error) if error.kind() == io::ErrorKind::NotFound => {
                write!(f, "cannot read `{path}`: {error}; {WRITE_IT}")
            }
            CheckFailure::Unread(error) => write!(f, "cannot read `{path}`: {error}"),
            CheckFailure::Stale(diff) => {
                write!(
                    f,
                    "`{path}` is stale (`-` is the file, `+` is the policy); {WRITE_IT}\n{diff}"
                )
            }
        }
    }
}

impl std::error::Error for CheckError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            CheckFailure::Unread(error) => Some(error),
            CheckFailure::Stale(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
