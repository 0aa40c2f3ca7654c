//! Files that are replaced while others work on them, and the metadata that is kept.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use policy_files::{Before, clear_abandoned, create, identity, is_changed, open, read, replace};
use tempfile::TempDir;

const OLD: &[u8] = b"old";
const NEW: &[u8] = b"new";

/// A folder with a file, and the file's state when it was read.
struct Folder {
    folder: TempDir,
    identity: policy_files::Identity,
}

impl Folder {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a.json");
        fs::write(&path, OLD).unwrap();
        let identity = identity(&fs::metadata(&path).unwrap());
        Self { folder, identity }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn before(&self) -> Before<'static> {
        Before { identity: self.identity, bytes: OLD }
    }

    fn replace(&self) -> io::Result<bool> {
        replace(&self.path("a.json"), &self.before(), NEW)
    }

    fn names(&self) -> Vec<String> {
        let name = |it: io::Result<fs::DirEntry>| it.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<String> = fs::read_dir(self.folder.path()).unwrap().map(name).collect();
        names.sort();
        names
    }

    fn refused(&self) -> String {
        let error = self.replace().unwrap_err();
        assert_eq!(fs::read_dir(self.folder.path()).unwrap().count(), self.names().len());
        assert!(!self.names().iter().any(|it| it.ends_with(".tmp")), "{:?}", self.names());
        error.to_string()
    }
}

#[test]
fn a_file_is_replaced_and_nothing_else_is_left() {
    let folder = Folder::new();
    assert!(folder.replace().unwrap());
    // Another writer was faster but wrote the same, so no harm was done.
    assert!(!folder.replace().unwrap());
    assert_eq!(fs::read(folder.path("a.json")).unwrap(), NEW);
    assert_eq!(folder.names(), ["a.json"]);
}

#[test]
fn what_was_changed_is_left() {
    let folder = Folder::new();
    fs::write(folder.path("a.json"), "theirs").unwrap();
    assert!(is_changed(&folder.replace().unwrap_err()));
    assert_eq!(fs::read(folder.path("a.json")).unwrap(), b"theirs");
    fs::remove_file(folder.path("a.json")).unwrap();
    assert!(is_changed(&folder.replace().unwrap_err()));
    assert_eq!(folder.names(), [""; 0]);
}

#[test]
#[cfg(unix)]
fn another_file_with_the_same_bytes_is_another_file() {
    let folder = Folder::new();
    fs::write(folder.path("b.json"), OLD).unwrap();
    fs::rename(folder.path("b.json"), folder.path("a.json")).unwrap();
    assert!(is_changed(&folder.replace().unwrap_err()));
}

#[test]
#[cfg(unix)]
fn a_folder_that_was_exchanged_is_not_written_to() {
    let folder = Folder::new();
    fs::create_dir(folder.path("p")).unwrap();
    fs::create_dir(folder.path("q")).unwrap();
    fs::write(folder.path("p/a.json"), OLD).unwrap();
    fs::write(folder.path("q/a.json"), OLD).unwrap();
    let path = folder.path("p/a.json");
    let identity = identity(&fs::metadata(&path).unwrap());
    fs::rename(folder.path("p"), folder.path("moved")).unwrap();
    std::os::unix::fs::symlink("q", folder.path("p")).unwrap();
    let error = replace(&path, &Before { identity, bytes: OLD }, NEW).unwrap_err();
    assert!(is_changed(&error), "{error}");
    for name in ["q/a.json", "moved/a.json"] {
        assert_eq!(fs::read(folder.path(name)).unwrap(), OLD);
    }
}

#[test]
#[cfg(unix)]
fn several_names_and_read_only_files_are_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    fs::hard_link(folder.path("a.json"), folder.path("b.json")).unwrap();
    assert_eq!(
        folder.refused(),
        "it has 2 names (hard links), and the others would keep the old contents"
    );
    fs::remove_file(folder.path("b.json")).unwrap();
    fs::set_permissions(folder.path("a.json"), fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(folder.refused(), "the file is read-only");
    assert_eq!(fs::read(folder.path("a.json")).unwrap(), OLD);
}

#[test]
#[cfg(unix)]
fn a_file_that_others_alone_may_write_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let path = folder.path("a.json");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o464)).unwrap();
    if fs::OpenOptions::new().write(true).open(&path).is_ok() {
        println!("skipped: the superuser can write every file");
        return;
    }
    let error = folder.replace().unwrap_err();
    assert_eq!(error.to_string(), "you do not have permission to write the file");
    assert_eq!(fs::read(&path).unwrap(), OLD);
    assert_eq!(folder.names(), ["a.json"]);
}

#[test]
#[cfg(unix)]
fn mode_owner_and_link_stay() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
    let folder = Folder::new();
    let path = folder.path("a.json");
    // Only the superuser can give a file away.
    let is_given = chown(&path, Some(12_345), Some(54_321)).is_ok();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o2640)).unwrap();
    let owner = fs::metadata(&path).unwrap();
    symlink("a.json", folder.path("link")).unwrap();
    replace(&folder.path("link"), &folder.before(), NEW).unwrap();
    let new = fs::metadata(&path).unwrap();
    assert_eq!((new.uid(), new.gid(), new.mode()), (owner.uid(), owner.gid(), owner.mode()));
    assert!(!is_given || new.uid() == 12_345);
    assert!(folder.path("link").is_symlink());
    assert_eq!(fs::read(&path).unwrap(), NEW);
}

#[test]
#[cfg(all(feature = "rustix", target_os = "linux"))]
fn extended_attributes_stay_and_none_are_added() {
    use rustix::fs::{XattrFlags, getxattr, listxattr, setxattr};
    let folder = Folder::new();
    let path = folder.path("a.json");
    let set = setxattr(&path, "user.origin", b"a build", XattrFlags::empty());
    if set == Err(rustix::io::Errno::NOTSUP) {
        println!("skipped: the file system has no extended attributes");
        return;
    }
    set.unwrap();
    folder.replace().unwrap();
    let mut value = [0; 64];
    let length = getxattr(&path, "user.origin", value.as_mut_slice()).unwrap();
    assert_eq!(&value[..length], b"a build");
    let mut list = [0; 1024];
    let length = listxattr(&path, list.as_mut_slice()).unwrap();
    assert!(!list[..length].windows(6).any(|it| it == b"system"));
}

#[test]
fn a_new_file_takes_the_place_of_none() {
    let folder = Folder::new();
    create(&folder.path("b.json"), NEW).unwrap();
    assert_eq!(fs::read(folder.path("b.json")).unwrap(), NEW);
    let error = create(&folder.path("a.json"), NEW).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read(folder.path("a.json")).unwrap(), OLD);
    assert_eq!(folder.names(), ["a.json", "b.json"]);
}

#[test]
#[cfg(unix)]
fn what_is_no_file_is_refused_at_once() {
    use std::os::unix::net::UnixListener;
    let folder = Folder::new();
    let _socket = UnixListener::bind(folder.path("socket")).unwrap();
    let pipe = folder.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", folder.path("zero")).unwrap();
    let words = |path: &Path| open(path).unwrap_err().to_string();
    assert_eq!(words(&folder.path("socket")), "it is a socket, not a file");
    assert_eq!(words(&pipe), "it is a pipe, not a file");
    assert_eq!(words(&folder.path("zero")), "it is a device, not a file");
    assert_eq!(words(folder.folder.path()), "it is a folder");
    assert!(read(&folder.path("a.json"), 2).is_err());
    assert_eq!(read(&folder.path("a.json"), 3).unwrap(), OLD);
    assert!(replace(&pipe, &folder.before(), NEW).is_err());
}

/// The names of an interrupted run: of a process that no system has.
const OURS: &str = ".iam-policy-ffffffff-0000000000000001-0-";

#[test]
#[cfg(target_os = "linux")]
fn what_a_run_has_left_is_cleared_and_what_is_of_others_is_not() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = Folder::new();
    let left = folder.path(".left");
    fs::write(&left, "half a pol").unwrap();
    let number = fs::metadata(&left).unwrap().ino();
    fs::rename(&left, folder.path(&format!("{OURS}{number:x}.tmp"))).unwrap();
    fs::write(folder.path(&format!("{OURS}0.tmp")), "").unwrap();
    let strangers = [
        // Another file has taken the name of ours.
        format!("{OURS}{:x}.tmp", number + 1_000_003),
        format!("{OURS}0.tmp~"),
        ".iam-policy-notes.tmp".to_owned(),
        ".a.json.tmp".to_owned(),
        ".tmpAbCdEf".to_owned(),
    ];
    for name in &strangers {
        fs::write(folder.path(name), "theirs").unwrap();
    }
    fs::write(folder.path(&format!("{OURS}0.tmp")), "").unwrap();
    clear_abandoned(folder.folder.path());
    let mut kept = strangers.to_vec();
    kept.push("a.json".to_owned());
    kept.sort();
    assert_eq!(folder.names(), kept);
}

#[test]
#[cfg(target_os = "linux")]
fn what_another_user_has_left_stays() {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let folder = Folder::new();
    let left = folder.path(".left");
    fs::write(&left, "half a pol").unwrap();
    let name = format!("{OURS}{:x}.tmp", fs::metadata(&left).unwrap().ino());
    fs::rename(&left, folder.path(&name)).unwrap();
    if chown(folder.path(&name), Some(12_345), None).is_err() {
        println!("skipped: only the superuser can give a file away");
        return;
    }
    clear_abandoned(folder.folder.path());
    assert_eq!(folder.names(), [name, "a.json".to_owned()]);
}

/// Another program puts each of its versions in place by renaming, and checks after each that it is
/// there, or was replaced by someone who had read it, while two of our own runs write. The tests of
/// the module show that the last instant is no exception.
#[test]
#[cfg(all(feature = "rustix", target_os = "linux"))]
fn no_version_that_another_program_renames_into_place_is_lost() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let versions: usize =
        std::env::var("POLICY_RENAMES").map_or(300, |count| count.parse().unwrap());
    let folder = Folder::new();
    let path = folder.path("a.json");
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    let Ok(file) = open(&path) else { continue };
                    let identity = identity(&file.metadata().unwrap());
                    let bytes = io::read_to_string(file).unwrap();
                    if bytes.starts_with("written ") {
                        continue;
                    }
                    let before = Before { identity, bytes: bytes.as_bytes() };
                    let text = format!("written {bytes}");
                    if let Err(error) = replace(&path, &before, text.as_bytes()) {
                        assert!(is_changed(&error), "{error}");
                    }
                }
            });
        }
        let mut lost = Vec::new();
        for version in 0..versions {
            let name = format!("{version}");
            fs::write(folder.path("theirs"), &name).unwrap();
            fs::rename(folder.path("theirs"), &path).unwrap();
            for _ in 0..version % 7 {
                std::thread::yield_now();
            }
            let is_there = || {
                let found = fs::read_to_string(&path).unwrap_or_default();
                found == name || found == format!("written {name}")
            };
            // For an instant, another version can be there, until the conflict is detected.
            if !(0..100_000).any(|_| is_there()) {
                lost.push(version);
            }
        }
        is_over.store(true, Ordering::Relaxed);
        assert_eq!(lost, [0; 0]);
    });
    assert_eq!(folder.names(), ["a.json"]);
}
