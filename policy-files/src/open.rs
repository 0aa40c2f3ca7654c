//! Regular files, and why others are refused.

use std::fs::{File, FileType, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

use crate::system;

/// The most bytes that a document can have: far more than the 131,072 characters that IAM takes, and
/// little enough to be read at once.
pub const MOST_BYTES: u64 = 16 << 20;

/// Opens a regular file to be read.
///
/// # Errors
///
/// There is no such file, it cannot be opened, or it is something else: a folder, a pipe, a socket or
/// a device. It is not waited for what a pipe will say.
pub fn open(path: &Path) -> io::Result<File> {
    // A pipe without a writer would be waited for, and a device can act when it is opened.
    let metadata = std::fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if path.is_symlink() => {
            io::Error::other("it is a link that leads nowhere")
        }
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
/// The file cannot be [opened](open) or read, or is longer.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(format!("it has more than {most} bytes")));
    }
    Ok(bytes)
}

/// Refuses what is no regular file.
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
            return "it is a pipe, and a file was expected";
        }
        if file_type.is_socket() {
            return "it is a socket, and a file was expected";
        }
        if file_type.is_char_device() || file_type.is_block_device() {
            return "it is a device, and a file was expected";
        }
    }
    "it is no regular file"
}

/// Which file it is, whatever it is called. On systems that do not say it all files are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    device: u64,
    number: u64,
}

impl Identity {
    /// The numbers of a device and of a file on it, which are of other types on other systems.
    #[cfg(unix)]
    pub(crate) fn of(device: impl TryInto<u64>, number: impl TryInto<u64>) -> Self {
        Self {
            device: device.try_into().unwrap_or_default(),
            number: number.try_into().unwrap_or_default(),
        }
    }

    /// The number of the file on its device.
    pub(crate) const fn number(self) -> u64 {
        self.number
    }
}

/// Which file it is that has these metadata.
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

/// The words of an error for a file that somebody else wrote in the meantime.
pub(crate) const CHANGED: &str = "it was changed while it was worked on, and is left as it is";

/// Whether an error says that a file was changed by somebody else in the meantime.
#[must_use]
pub fn is_changed(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.to_string() == CHANGED)
}

/// Why a file cannot be read or written, without the number of the system's error.
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
        io::ErrorKind::PermissionDenied => "the permission is missing",
        io::ErrorKind::IsADirectory => "it is a folder",
        io::ErrorKind::NotADirectory => "a part of its path is no folder",
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only",
        io::ErrorKind::StorageFull => "there is no space left",
        io::ErrorKind::InvalidInput => "the name cannot be that of a file",
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
