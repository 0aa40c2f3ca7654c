//! Regular files, and why other files are rejected.

use std::fs::{File, FileType, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

use crate::system;

/// The maximum number of bytes in a document: far more than the 131,072 characters that IAM
/// accepts, and few enough to be read in one go.
pub const MOST_BYTES: u64 = 16 << 20;

/// Opens a regular file for reading.
///
/// # Errors
///
/// Returns an error if there is no such file, it cannot be opened, or it is something else: a
/// folder, a pipe, a socket or a device. It never waits for input from a pipe.
pub fn open(path: &Path) -> io::Result<File> {
    // Opening a pipe without a writer would wait, and opening a device can have an effect.
    let metadata = std::fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if path.is_symlink() => io::Error::other("it is a broken link"),
        _ => error,
    })?;
    refuse_others(metadata.file_type())?;
    let file = system::reading().open(path)?;
    refuse_others(file.metadata()?.file_type())?;
    Ok(file)
}

/// Reads a regular file of at most `most` bytes.
///
/// # Errors
///
/// Returns an error if the file cannot be [opened](open) or read, or is longer.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(format!("it is larger than {most} bytes")));
    }
    Ok(bytes)
}

/// Rejects anything that is not a regular file.
pub(crate) fn refuse_others(file_type: FileType) -> io::Result<()> {
    if file_type.is_file() {
        return Ok(());
    }
    let kind = if file_type.is_dir() { io::ErrorKind::IsADirectory } else { io::ErrorKind::Other };
    Err(io::Error::new(kind, name_of(file_type)))
}

fn name_of(file_type: FileType) -> &'static str {
    if file_type.is_dir() {
        return "it is a folder";
    }
    if file_type.is_symlink() {
        return "it is a link";
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if file_type.is_fifo() {
            return "it is a pipe, not a file";
        }
        if file_type.is_socket() {
            return "it is a socket, not a file";
        }
        if file_type.is_char_device() || file_type.is_block_device() {
            return "it is a device, not a file";
        }
    }
    "it is not a regular file"
}

/// The identity of a file, regardless of its name. On systems that do not report it, all files are
/// the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    device: u64,
    number: u64,
}

impl Identity {
    /// Combines the numbers of a device and of a file on it, whose types depend on the system.
    #[cfg(unix)]
    pub(crate) fn of(device: impl TryInto<u64>, number: impl TryInto<u64>) -> Self {
        Self {
            device: device.try_into().unwrap_or_default(),
            number: number.try_into().unwrap_or_default(),
        }
    }

    /// Returns the number of the file on its device.
    pub(crate) const fn number(self) -> u64 {
        self.number
    }
}

/// Returns the identity of the file with these metadata.
#[must_use]
pub fn identity(metadata: &Metadata) -> Identity {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Identity::of(metadata.dev(), metadata.ino())
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        Identity::default()
    }
}

/// The error message for a file that someone else wrote in the meantime.
pub(crate) const CHANGED: &str =
    "another program changed it in the meantime, so it was left as it is";

/// Returns whether an error says that a file was changed by someone else in the meantime.
#[must_use]
pub fn is_changed(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.to_string() == CHANGED)
}

/// Returns why a file cannot be read or written, without the system's error number.
///
/// ```
/// use std::io::{Error, ErrorKind};
///
/// let error = Error::from(ErrorKind::NotFound);
/// assert_eq!(policy_files::why(&error), "there is no such file");
/// ```
#[must_use]
pub fn why(error: &io::Error) -> String {
    let known = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file",
        io::ErrorKind::PermissionDenied => "permission denied",
        io::ErrorKind::IsADirectory => "it is a folder",
        io::ErrorKind::NotADirectory => "part of its path is not a folder",
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only",
        io::ErrorKind::StorageFull => "there is no space left",
        io::ErrorKind::InvalidInput => "the name is not a valid file name",
        _ => {
            let words = error.to_string();
            let words = words.split(" (os error ").next().unwrap_or_default();
            let mut characters = words.chars();
            let first = characters.next().map(char::to_lowercase).into_iter().flatten();
            return first.chain(characters).collect();
        }
    };
    known.to_owned()
}
