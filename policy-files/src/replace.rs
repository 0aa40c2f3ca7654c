//! Files that are written completely or not at all, and never over what someone else wrote.

use std::ffi::{OsStr, OsString};
use std::fs::{File, Metadata, canonicalize};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use crate::alone;
use crate::open::{CHANGED, Identity, identity, is_changed, open, refuse_others, why};
use crate::owner::user;
use crate::system::{Folder, keep_attributes};
use crate::temporary::Temporary;

/// The state of a file when it was read.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// The file's identity.
    pub identity: Identity,
    /// The file's contents.
    pub bytes: &'a [u8],
}

/// Replaces a file that was read before. For a link, its target is replaced.
///
/// The new file gets the mode, owner and extended attributes of the old one. Returns whether it was
/// written: it is not if someone else has written the same contents in the meantime.
///
/// # Errors
///
/// Returns an error if the file is another file or has different bytes than before
/// ([`is_changed`](crate::is_changed)), if it is read-only or has several names, if its metadata
/// cannot be kept, or if it cannot be written. The file is then unchanged.
pub fn replace(path: &Path, before: &Before<'_>, text: &[u8]) -> io::Result<bool> {
    let target = Target::of(&canonicalize(path).map_err(changed_if_missing)?)?;
    match Target::retry(|| target.replace(before, text)) {
        Err(error) if is_changed(&error) && has_text(path, text) => Ok(false),
        written => written.map(|()| true),
    }
}

/// Writes a file that does not exist yet. Returns whether it was written: it is not if someone else
/// has written the same contents in the meantime.
///
/// # Errors
///
/// Returns an error if it exists now ([`AlreadyExists`](io::ErrorKind::AlreadyExists)), or if it
/// cannot be written.
pub fn create(path: &Path, text: &[u8]) -> io::Result<bool> {
    let target = Target::of(path)?;
    match Target::retry(|| target.create(text)) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && has_text(path, text) => {
            Ok(false)
        }
        written => written.map(|()| true),
    }
}

/// Returns whether someone writing the same contents was faster.
fn has_text(path: &Path, text: &[u8]) -> bool {
    open(path).and_then(|file| has_bytes(&file, text)).unwrap_or_default()
}

/// Removes what an interrupted run has left in a folder: files that the user's own runs have
/// created and that are no longer being written. What cannot be removed stays.
pub fn clear_abandoned(folder: &Path) {
    if let Ok(folder) = Folder::open(folder) {
        clear(&folder);
    }
}

/// A file, as its folder and its name in it.
struct Target {
    folder: Folder,
    name: OsString,
}

/// Whether the file was written, or the temporary file has vanished because it was considered
/// abandoned.
enum Attempt {
    Done,
    Vanished,
}

impl Target {
    fn of(path: &Path) -> io::Result<Self> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let Some(name) = path.file_name() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name"));
        };
        Ok(Self { folder: Folder::open(folder)?, name: name.to_owned() })
    }

    fn retry(attempt: impl Fn() -> io::Result<Attempt>) -> io::Result<()> {
        const ATTEMPTS: usize = 8;
        for _ in 0..ATTEMPTS {
            if let Attempt::Done = attempt()? {
                return Ok(());
            }
        }
        Err(io::Error::other("another program keeps removing its temporary file"))
    }

    fn replace(&self, before: &Before<'_>, text: &[u8]) -> io::Result<Attempt> {
        let is_alone = clear(&self.folder);
        let present = self.present(before)?;
        refuse_what_is_shared(&present.metadata()?)?;
        self.refuse_what_is_not_writable()?;
        let temporary = Written::new(&self.folder, text, Some(&present))?;
        self.present(before)?;
        self.put(temporary, &present, before, is_alone)
    }

    /// Replaces the file that was just checked with a temporary file. Another program can still be
    /// faster: then the file that an exchange brought out is put back. Two of our own runs would
    /// each mistake what the other puts back for a third program's file, so only a run that is
    /// alone exchanges files.
    fn put(
        &self,
        mut temporary: Written<'_>,
        present: &File,
        before: &Before<'_>,
        is_alone: bool,
    ) -> io::Result<Attempt> {
        if is_alone {
            temporary.is_ours = false;
            match self.folder.exchange(&temporary.name, &self.name) {
                Ok(true) => {
                    self.give_back(&temporary, present, before)?;
                    return Ok(Attempt::Done);
                }
                Ok(false) => temporary.is_ours = true,
                Err(error) => {
                    temporary.is_ours = true;
                    return temporary.vanished_or(changed_if_missing(error));
                }
            }
        }
        match self.folder.rename(&temporary.name, &self.name) {
            Ok(()) => {
                temporary.is_ours = false;
                Ok(Attempt::Done)
            }
            Err(error) => temporary.vanished_or(error),
        }
    }

    /// A user who can write in a folder can replace all files in it, including those that the user
    /// may not write.
    fn refuse_what_is_not_writable(&self) -> io::Result<()> {
        match self.folder.open_to_write(&self.name) {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Err(io::Error::other("you do not have permission to write the file"))
            }
            Err(error) => Err(changed_if_missing(error)),
        }
    }

    /// Returns the file with the name, if it is still the same.
    fn present(&self, before: &Before<'_>) -> io::Result<File> {
        let file = match self.folder.open_file(&self.name) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return Err(error),
            Err(_) => return Err(changed()),
        };
        let metadata = file.metadata()?;
        let is_same = metadata.is_file() && identity(&metadata) == before.identity;
        if !is_same || !has_bytes(&file, before.bytes)? {
            return Err(changed());
        }
        Ok(file)
    }

    /// Checks the file that came out of an exchange. If someone was faster, their file is put back,
    /// and the file that comes out then is checked in the same way, until it is the one that was
    /// put there last, which was created to be replaced.
    fn give_back(
        &self,
        temporary: &Written<'_>,
        present: &File,
        before: &Before<'_>,
    ) -> io::Result<()> {
        const ATTEMPTS: usize = 1_000;
        let mut out = self.folder.identity(&temporary.name)?;
        if out == before.identity && has_bytes(present, before.bytes).unwrap_or_default() {
            // The file is written; a name that is left is removed by the next run.
            drop(self.folder.remove(&temporary.name));
            return Ok(());
        }
        let mut put = temporary.identity;
        for _ in 0..ATTEMPTS {
            match self.folder.exchange(&temporary.name, &self.name) {
                Ok(_) => {}
                // Another program removed the file: it meant ours, which it took for someone
                // else's.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    self.folder.place(&temporary.name, &self.name)?;
                    return Err(changed());
                }
                Err(error) => return Err(error),
            }
            let next = self.folder.identity(&temporary.name)?;
            if next == put {
                self.folder.remove(&temporary.name)?;
                return Err(changed());
            }
            (put, out) = (out, next);
        }
        let kept = temporary.name.to_string_lossy();
        Err(io::Error::other(format!(
            "another program keeps changing it; its last contents are in `{kept}` in the same folder"
        )))
    }

    fn create(&self, text: &[u8]) -> io::Result<Attempt> {
        clear(&self.folder);
        let mut temporary = Written::new(&self.folder, text, None)?;
        match self.folder.place(&temporary.name, &self.name) {
            Ok(()) => {
                temporary.is_ours = false;
                Ok(Attempt::Done)
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(error) => temporary.vanished_or(error),
        }
    }
}

/// A temporary file with the new text, which is removed if it does not replace the file.
struct Written<'a> {
    folder: &'a Folder,
    name: OsString,
    identity: Identity,
    /// Whether the name still refers to the file that was created under it.
    is_ours: bool,
}

impl<'a> Written<'a> {
    fn new(folder: &'a Folder, text: &[u8], present: Option<&File>) -> io::Result<Self> {
        let temporary = Temporary::new();
        // Until it gets the mode of the file that it replaces, only its owner can access it.
        let mode = if present.is_some() { 0o600 } else { 0o666 };
        let mut file = folder.create(&temporary.name(), mode).map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("no file can be created in its folder: {}", why(&error)),
            )
        })?;
        let identity = identity(&file.metadata()?);
        let mut written = Self { folder, name: temporary.name(), identity, is_ours: true };
        let named = temporary.of(identity).name();
        if named != written.name {
            folder.rename(&written.name, &named)?;
            written.name = named;
        }
        file.write_all(text)?;
        if let Some(present) = present {
            let metadata = present.metadata()?;
            keep_owner(&file, &metadata)?;
            keep_attributes(present, &file)?;
            file.set_permissions(metadata.permissions())?;
        }
        file.sync_all()?;
        Ok(written)
    }

    /// Returns an error, unless the file has vanished.
    fn vanished_or(&self, error: io::Error) -> io::Result<Attempt> {
        match self.folder.open_file(&self.name) {
            Err(missing) if missing.kind() == io::ErrorKind::NotFound => Ok(Attempt::Vanished),
            _ => Err(error),
        }
    }
}

impl Drop for Written<'_> {
    fn drop(&mut self) {
        if self.is_ours {
            drop(self.folder.remove(&self.name));
        }
    }
}

/// Locks the folder for this run and removes what earlier runs left in it. Returns whether it is
/// locked.
fn clear(folder: &Folder) -> bool {
    let is_alone = alone::take(folder, || is_in_use(folder));
    for name in folder.names().unwrap_or_default() {
        let Some(temporary) = Temporary::parse(&name) else { continue };
        if is_left(folder, &name, &temporary, is_alone) {
            drop(folder.remove(&name));
        }
    }
    is_alone
}

/// Returns whether a run of this user is writing in a folder now.
fn is_in_use(folder: &Folder) -> bool {
    folder.names().unwrap_or_default().iter().any(|name| {
        Temporary::parse(name).is_some_and(|temporary| {
            made_as(folder, name, &temporary)
                .is_some_and(|it| !temporary.is_abandoned(it.modified().ok()))
        })
    })
}

/// Returns whether a file is the one that a run of this user created under the name, and that run
/// has ended.
fn is_left(folder: &Folder, name: &OsStr, temporary: &Temporary, is_alone: bool) -> bool {
    made_as(folder, name, temporary)
        .is_some_and(|it| is_alone || temporary.is_abandoned(it.modified().ok()))
}

/// Returns the metadata of a file, if it is the one that a run of this user created under the name.
fn made_as(folder: &Folder, name: &OsStr, temporary: &Temporary) -> Option<Metadata> {
    let metadata = folder.open_file(name).and_then(|it| it.metadata()).ok()?;
    let is_made = metadata.is_file()
        && is_of_user(&metadata)
        && names_of(&metadata) <= 1
        && temporary.is_of(identity(&metadata), metadata.len());
    is_made.then_some(metadata)
}

fn is_of_user(metadata: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        user() == Some(metadata.uid())
    }
    #[cfg(not(unix))]
    {
        let _ = (metadata, user());
        true
    }
}

fn names_of(metadata: &Metadata) -> u64 {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        metadata.nlink()
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        1
    }
}

fn refuse_what_is_shared(metadata: &Metadata) -> io::Result<()> {
    refuse_others(metadata.file_type())?;
    if metadata.permissions().readonly() {
        return Err(io::Error::other("the file is read-only"));
    }
    let names = names_of(metadata);
    if names > 1 {
        return Err(io::Error::other(format!(
            "it has {names} names (hard links), and the others would keep the old contents"
        )));
    }
    Ok(())
}

/// Gives a file the owner of the one that it replaces, which only some users can do.
fn keep_owner(file: &File, metadata: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        let new = file.metadata()?;
        if (new.uid(), new.gid()) == (metadata.uid(), metadata.gid()) {
            return Ok(());
        }
        fchown(file, Some(metadata.uid()), Some(metadata.gid())).map_err(|error| {
            let (owner, group) = (metadata.uid(), metadata.gid());
            io::Error::other(format!(
                "its owner (user {owner}, group {group}) cannot be kept: {}",
                why(&error)
            ))
        })
    }
    #[cfg(not(unix))]
    {
        let _ = (file, metadata);
        Ok(())
    }
}

/// Returns whether a file has exactly these bytes. Reads from its start, regardless of what was
/// read before.
fn has_bytes(file: &File, bytes: &[u8]) -> io::Result<bool> {
    use std::io::Seek as _;
    let mut file = file;
    file.rewind()?;
    let mut present = Vec::with_capacity(bytes.len());
    file.take(bytes.len() as u64 + 1).read_to_end(&mut present)?;
    Ok(present == bytes)
}

fn changed() -> io::Error {
    io::Error::other(CHANGED)
}

fn changed_if_missing(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::NotFound { changed() } else { error }
}

#[cfg(test)]
#[cfg(all(feature = "rustix", target_os = "linux"))]
mod tests {
    use std::fs;

    use super::*;

    /// Simulates another program that acts in the instant after the last check of the file.
    fn put_after(act: impl Fn(&Path)) -> (io::Result<()>, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        fs::write(&path, "old").unwrap();
        let identity = identity(&fs::metadata(&path).unwrap());
        let before = Before { identity, bytes: b"old" };
        let target = Target::of(&path).unwrap();
        let is_alone = clear(&target.folder);
        assert!(is_alone);
        let present = target.present(&before).unwrap();
        let temporary = Written::new(&target.folder, b"new", Some(&present)).unwrap();
        act(folder.path());
        let result = target.put(temporary, &present, &before, is_alone).map(|_| ());
        (result, folder)
    }

    fn names(folder: &tempfile::TempDir) -> Vec<OsString> {
        fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect()
    }

    #[test]
    fn what_is_renamed_into_place_in_the_last_instant_goes_back() {
        let (result, folder) = put_after(|folder| {
            fs::write(folder.join("theirs"), "theirs").unwrap();
            fs::rename(folder.join("theirs"), folder.join("a.json")).unwrap();
        });
        assert!(crate::is_changed(&result.unwrap_err()));
        assert_eq!(fs::read_to_string(folder.path().join("a.json")).unwrap(), "theirs");
        assert_eq!(names(&folder), ["a.json"]);
    }

    #[test]
    fn what_is_written_in_the_last_instant_goes_back() {
        let (result, folder) =
            put_after(|folder| fs::write(folder.join("a.json"), "theirs").unwrap());
        assert!(crate::is_changed(&result.unwrap_err()));
        assert_eq!(fs::read_to_string(folder.path().join("a.json")).unwrap(), "theirs");
        assert_eq!(names(&folder), ["a.json"]);
    }

    #[test]
    fn a_link_that_takes_the_place_in_the_last_instant_goes_back() {
        let (result, folder) = put_after(|folder| {
            fs::remove_file(folder.join("a.json")).unwrap();
            std::os::unix::fs::symlink("nowhere", folder.join("a.json")).unwrap();
        });
        assert!(crate::is_changed(&result.unwrap_err()));
        assert!(folder.path().join("a.json").is_symlink());
        assert_eq!(names(&folder), ["a.json"]);
    }

    #[test]
    fn what_is_removed_in_the_last_instant_stays_away() {
        let (result, folder) = put_after(|folder| fs::remove_file(folder.join("a.json")).unwrap());
        assert!(crate::is_changed(&result.unwrap_err()));
        assert_eq!(names(&folder), [""; 0]);
    }

    #[test]
    fn a_temporary_file_that_was_taken_away_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        let target = Target::of(&path).unwrap();
        let temporary = Written::new(&target.folder, b"new", None).unwrap();
        fs::remove_file(folder.path().join(&temporary.name)).unwrap();
        let error = target.folder.place(&temporary.name, &target.name).unwrap_err();
        assert!(matches!(temporary.vanished_or(error), Ok(Attempt::Vanished)));
        create(&path, b"new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    }
}
