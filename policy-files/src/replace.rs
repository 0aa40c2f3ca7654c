//! Files that are written as a whole or not at all, and never over what somebody else wrote.

use std::ffi::{OsStr, OsString};
use std::fs::{File, Metadata, canonicalize};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use crate::alone;
use crate::open::{CHANGED, Identity, identity, is_changed, open, refuse_others, why};
use crate::owner::user;
use crate::system::{Folder, keep_attributes};
use crate::temporary::Temporary;

/// What a file was when it was read.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// Which file it was.
    pub identity: Identity,
    /// What it had in it.
    pub bytes: &'a [u8],
}

/// Replaces a file that was read before. Of a link what it leads to is replaced.
///
/// The new file gets the mode, the owner and the extended attributes of the old one. Gives whether it
/// was written: not where somebody else has written the same in the meantime.
///
/// # Errors
///
/// The file is another or has other bytes than before ([`is_changed`](crate::is_changed)), it is
/// read-only or has several names, what it has beside its bytes cannot be kept, or it cannot be
/// written. It is then what it was.
pub fn replace(path: &Path, before: &Before<'_>, text: &[u8]) -> io::Result<bool> {
    let target = Target::of(&canonicalize(path).map_err(changed_if_missing)?)?;
    match Target::retry(|| target.replace(before, text)) {
        Err(error) if is_changed(&error) && has_text(path, text) => Ok(false),
        written => written.map(|()| true),
    }
}

/// Writes a file that is not there yet. Gives whether it was written: not where somebody else has
/// written the same in the meantime.
///
/// # Errors
///
/// There is one now ([`AlreadyExists`](io::ErrorKind::AlreadyExists)), or it cannot be written.
pub fn create(path: &Path, text: &[u8]) -> io::Result<bool> {
    let target = Target::of(path)?;
    match Target::retry(|| target.create(text)) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && has_text(path, text) => {
            Ok(false)
        }
        written => written.map(|()| true),
    }
}

/// Whether somebody who writes the same was faster.
fn has_text(path: &Path, text: &[u8]) -> bool {
    open(path).and_then(|file| has_bytes(&file, text)).unwrap_or_default()
}

/// Removes what a run that was cut off has left in a folder: files that the user's own runs have made
/// and that nobody writes any more. What cannot be removed stays.
pub fn clear_abandoned(folder: &Path) {
    if let Ok(folder) = Folder::open(folder) {
        clear(&folder);
    }
}

/// A file by its folder and its name in it.
struct Target {
    folder: Folder,
    name: OsString,
}

/// Whether the file was written, or the temporary one has gone, as one that was taken for abandoned.
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
        Err(io::Error::other("another program removes its temporary file again and again"))
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

    /// Puts a temporary file in the place of the one that was looked at a moment ago. Another program
    /// can still be faster: then what came out of an exchange goes back. Two runs of our own would
    /// take what the other puts back for that of a third, so only one that is alone exchanges.
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

    /// Whoever may write in a folder may replace all files in it, those too that they may not write.
    fn refuse_what_is_not_writable(&self) -> io::Result<()> {
        match self.folder.open_to_write(&self.name) {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Err(io::Error::other("this user may only read the file"))
            }
            Err(error) => Err(changed_if_missing(error)),
        }
    }

    /// The file under the name, where it is still what it was.
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

    /// After an exchange: looks at what came out. If somebody was faster, what they wrote goes back to
    /// its place, and what came out then is looked at in the same way, until it is what was put there
    /// last. That one was made to be replaced.
    fn give_back(
        &self,
        temporary: &Written<'_>,
        present: &File,
        before: &Before<'_>,
    ) -> io::Result<()> {
        const ATTEMPTS: usize = 1_000;
        let mut out = self.folder.identity(&temporary.name)?;
        if out == before.identity && has_bytes(present, before.bytes).unwrap_or_default() {
            // The file is written; a name that is left is cleared by the next run.
            drop(self.folder.remove(&temporary.name));
            return Ok(());
        }
        let mut put = temporary.identity;
        for _ in 0..ATTEMPTS {
            match self.folder.exchange(&temporary.name, &self.name) {
                Ok(_) => {}
                // Whoever removed the file meant ours, which they took for that of another.
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
            "it is changed without end; what it was last is in `{kept}` beside it"
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

/// A temporary file with the new text, removed where it did not take its place.
struct Written<'a> {
    folder: &'a Folder,
    name: OsString,
    identity: Identity,
    /// Whether the name is that of the file that was made under it.
    is_ours: bool,
}

impl<'a> Written<'a> {
    fn new(folder: &'a Folder, text: &[u8], present: Option<&File>) -> io::Result<Self> {
        let temporary = Temporary::new();
        // Until it has the mode of the file that it replaces it is for its owner alone.
        let mode = if present.is_some() { 0o600 } else { 0o666 };
        let mut file = folder.create(&temporary.name(), mode).map_err(|error| {
            io::Error::new(error.kind(), format!("no file can be made beside it: {}", why(&error)))
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

    /// An error, unless the file has gone.
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

/// Takes the folder for this run alone and removes what earlier ones left in it. Gives whether it is.
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

/// Whether a run of this user writes in a folder now.
fn is_in_use(folder: &Folder) -> bool {
    folder.names().unwrap_or_default().iter().any(|name| {
        Temporary::parse(name).is_some_and(|temporary| {
            made_as(folder, name, &temporary)
                .is_some_and(|it| !temporary.is_abandoned(it.modified().ok()))
        })
    })
}

/// Whether a file is the one that a run of this user made under the name, and that run has gone.
fn is_left(folder: &Folder, name: &OsStr, temporary: &Temporary, is_alone: bool) -> bool {
    made_as(folder, name, temporary)
        .is_some_and(|it| is_alone || temporary.is_abandoned(it.modified().ok()))
}

/// What is known of a file, if it is the one that a run of this user made under the name.
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
            "it has {names} names (hard links), and the others would keep the old text"
        )));
    }
    Ok(())
}

/// Gives a file to the owner of the one that it replaces, which only some users can do.
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
                "it belongs to the user {owner} and the group {group}, and that cannot be kept: {}",
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

/// Whether a file has these bytes and no others. Reads from its start, whatever was read before.
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

    /// Another program acts in the instant after the last look at the file.
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
