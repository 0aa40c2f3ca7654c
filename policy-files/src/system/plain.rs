//! The features of the standard library: folders by path, on Linux by a path through the
//! descriptor.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::open::{Identity, identity};

pub(crate) fn reading() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    options
}

pub(crate) struct Folder {
    path: PathBuf,
    /// Keeps the descriptor open that the path leads through.
    _handle: Option<File>,
}

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if !fs::metadata(path)?.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        #[cfg(target_os = "linux")]
        {
            use std::os::fd::AsRawFd as _;
            let handle = File::open(path)?;
            let through = PathBuf::from(format!("/proc/self/fd/{}", handle.as_raw_fd()));
            if through.is_dir() {
                return Ok(Self { path: through, _handle: Some(handle) });
            }
        }
        Ok(Self { path: path.to_owned(), _handle: None })
    }

    pub(crate) fn own_identity(&self) -> io::Result<Identity> {
        Ok(identity(&fs::metadata(&self.path)?))
    }

    /// The standard library has no locks in all versions that this crate is built with.
    #[expect(clippy::unused_self, reason = "the other implementation needs it")]
    pub(crate) fn lock(&self) -> io::Result<bool> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Opens a file for reading, unless it is a link.
    pub(crate) fn open_file(&self, name: &OsStr) -> io::Result<File> {
        let path = self.path.join(name);
        let named = fs::symlink_metadata(&path)?;
        crate::open::refuse_others(named.file_type())?;
        let file = reading().open(&path)?;
        if identity(&file.metadata()?) != identity(&named) {
            return Err(io::Error::other(crate::open::CHANGED));
        }
        Ok(file)
    }

    /// Opens a file for writing, unless it is a link, without truncating it.
    pub(crate) fn open_to_write(&self, name: &OsStr) -> io::Result<File> {
        let path = self.path.join(name);
        crate::open::refuse_others(fs::symlink_metadata(&path)?.file_type())?;
        OpenOptions::new().write(true).open(path)
    }

    /// Returns the identity of the file with the name; for a link, that of the link itself and not
    /// of its target.
    pub(crate) fn identity(&self, name: &OsStr) -> io::Result<Identity> {
        Ok(identity(&fs::symlink_metadata(self.path.join(name))?))
    }

    /// Creates a file that does not exist yet, for writing.
    pub(crate) fn create(&self, name: &OsStr, mode: u16) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(mode.into());
        }
        #[cfg(not(unix))]
        let _ = mode;
        options.open(self.path.join(name))
    }

    pub(crate) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        fs::rename(self.path.join(from), self.path.join(to))
    }

    /// The standard library cannot exchange two files.
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "the other implementation needs both"
    )]
    pub(crate) const fn exchange(&self, _: &OsStr, _: &OsStr) -> io::Result<bool> {
        Ok(false)
    }

    /// Renames a file to a name that is not in use.
    pub(crate) fn place(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        match fs::hard_link(self.path.join(from), self.path.join(to)) {
            Ok(()) => self.remove(from),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // Some file systems have no hard links.
            Err(_) => match fs::symlink_metadata(self.path.join(to)) {
                Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                Err(_) => self.rename(from, to),
            },
        }
    }

    pub(crate) fn remove(&self, name: &OsStr) -> io::Result<()> {
        fs::remove_file(self.path.join(name))
    }

    pub(crate) fn names(&self) -> io::Result<Vec<OsString>> {
        fs::read_dir(&self.path)?.map(|entry| entry.map(|it| it.file_name())).collect()
    }
}

/// The standard library does not support extended attributes.
#[expect(clippy::unnecessary_wraps, reason = "the other implementation can fail")]
pub(crate) const fn keep_attributes(_: &File, _: &File) -> io::Result<()> {
    Ok(())
}
