//! Folders by descriptor: regardless of changes to the path, it stays the same folder.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use rustix::fs::{
    AtFlags, CWD, Dir, FlockOperation, Mode, OFlags, flock, fstat, openat, statat, unlinkat,
};
use rustix::io::Errno;

use crate::open::Identity;

/// Options for opening a file for reading without waiting for the other end of a pipe.
pub(crate) fn reading() -> OpenOptions {
    let mut options = OpenOptions::new();
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    options.read(true).custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    options
}

pub(crate) struct Folder(OwnedFd);

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self(openat(CWD, path, flags, Mode::empty())?))
    }

    pub(crate) fn own_identity(&self) -> io::Result<Identity> {
        let found = fstat(&self.0)?;
        Ok(Identity::of(found.st_dev, found.st_ino))
    }

    /// Keeps other runs out of the folder until this value is dropped. Returns `false` if another
    /// program does so.
    pub(crate) fn lock(&self) -> io::Result<bool> {
        match flock(&self.0, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(true),
            Err(Errno::WOULDBLOCK | Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens a file for reading, unless it is a link.
    pub(crate) fn open_file(&self, name: &OsStr) -> io::Result<File> {
        let flags =
            OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        Ok(openat(&self.0, name, flags, Mode::empty())?.into())
    }

    /// Opens a file for writing, unless it is a link, without truncating it.
    pub(crate) fn open_to_write(&self, name: &OsStr) -> io::Result<File> {
        let flags =
            OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        Ok(openat(&self.0, name, flags, Mode::empty())?.into())
    }

    /// Returns the identity of the file with the name; for a link, that of the link itself and not
    /// of its target.
    pub(crate) fn identity(&self, name: &OsStr) -> io::Result<Identity> {
        let found = statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW)?;
        Ok(Identity::of(found.st_dev, found.st_ino))
    }

    /// Creates a file that does not exist yet, for writing.
    pub(crate) fn create(&self, name: &OsStr, mode: u16) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        Ok(openat(&self.0, name, flags, Mode::from_bits_truncate(mode.into()))?.into())
    }

    pub(crate) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.0, from, &self.0, to)?)
    }

    /// Exchanges two files. Returns `false` if the system cannot.
    pub(crate) fn exchange(&self, one: &OsStr, other: &OsStr) -> io::Result<bool> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        {
            self.rename_with(one, other, rustix::fs::RenameFlags::EXCHANGE)
        }
        #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
        {
            let _ = (one, other);
            Ok(false)
        }
    }

    /// Renames a file to a name that is not in use.
    pub(crate) fn place(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        if self.rename_with(from, to, rustix::fs::RenameFlags::NOREPLACE)? {
            return Ok(());
        }
        rustix::fs::linkat(&self.0, from, &self.0, to, AtFlags::empty())?;
        self.remove(from)
    }

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    fn rename_with(
        &self,
        from: &OsStr,
        to: &OsStr,
        flags: rustix::fs::RenameFlags,
    ) -> io::Result<bool> {
        match rustix::fs::renameat_with(&self.0, from, &self.0, to, flags) {
            Ok(()) => Ok(true),
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) fn remove(&self, name: &OsStr) -> io::Result<()> {
        Ok(unlinkat(&self.0, name, AtFlags::empty())?)
    }

    pub(crate) fn names(&self) -> io::Result<Vec<OsString>> {
        let entries = Dir::read_from(&self.0)?;
        let name = |it: rustix::io::Result<rustix::fs::DirEntry>| {
            Ok(OsStr::from_bytes(it?.file_name().to_bytes()).to_owned())
        };
        entries.map(name).collect()
    }
}

/// Gives a file exactly the extended attributes of another, including access control lists.
pub(crate) fn keep_attributes(from: &File, to: &File) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        attributes::keep(from, to)
    }
    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    {
        let _ = (from, to);
        Ok(())
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod attributes {
    use std::ffi::CString;
    use std::fs::File;
    use std::io;

    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fremovexattr, fsetxattr};
    use rustix::io::Errno;

    /// The maximum length of an attribute, and of a list of their names, on Linux.
    const LONGEST: usize = 1 << 16;

    pub(super) fn keep(from: &File, to: &File) -> io::Result<()> {
        let wanted = names(from)?;
        for name in &wanted {
            let value = value(from, name).map_err(|error| cannot_keep(name, error))?;
            // A label that the system gives every file in the folder cannot always be set again.
            if self::value(to, name).is_ok_and(|present| present == value) {
                continue;
            }
            let set = fsetxattr(to, name.as_c_str(), &value, XattrFlags::empty());
            set.map_err(|error| cannot_keep(name, error.into()))?;
        }
        for name in names(to)?.iter().filter(|name| !wanted.contains(name)) {
            let is_label = name.to_bytes().starts_with(b"security.");
            if let Err(error) = fremovexattr(to, name.as_c_str())
                && !is_label
            {
                return Err(cannot_keep(name, error.into()));
            }
        }
        Ok(())
    }

    fn names(file: &File) -> io::Result<Vec<CString>> {
        let mut list = vec![0; LONGEST];
        let length = match flistxattr(file, list.as_mut_slice()) {
            Ok(length) => length,
            Err(Errno::NOTSUP | Errno::NOSYS) => 0,
            Err(error) => return Err(error.into()),
        };
        list.truncate(length);
        let names = list.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        Ok(names.filter_map(|name| CString::new(name).ok()).collect())
    }

    fn value(file: &File, name: &CString) -> io::Result<Vec<u8>> {
        let mut value = vec![0; LONGEST];
        let length = fgetxattr(file, name.as_c_str(), value.as_mut_slice())?;
        value.truncate(length);
        Ok(value)
    }

    fn cannot_keep(name: &CString, error: io::Error) -> io::Error {
        let name = name.to_string_lossy();
        io::Error::other(format!(
            "its extended attribute `{name}` cannot be kept: {}",
            crate::why(&error)
        ))
    }
}
