use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use super::*;
use crate::{identity_policy, trust_policy};

static TRUST: TrustPolicy = trust_policy![allow { principal: Service("redshift.amazonaws.com") }];

/// A separate folder for one test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("iam-policy-{}-{count}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_file_is_written_once() {
    let folder = Folder::new();
    let path = folder.join("deep/er/trust.json");
    assert!(write_if_changed(&path, &TRUST).unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), TRUST.to_json_pretty());
    assert!(fs::read_to_string(&path).unwrap().ends_with("}\n"));

    let long_ago = SystemTime::now() - Duration::from_secs(86_400);
    fs::File::options().write(true).open(&path).unwrap().set_modified(long_ago).unwrap();
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    assert!(!write_if_changed(&path, &&TRUST).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), modified);

    let other = identity_policy![allow { action: s3::ListBucket, resource: "arn:aws:s3:::bucket" }];
    assert!(write_if_changed(&path, &other).unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), other.to_json_pretty());
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no other file is left");
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    let folder = Folder::new();
    let path = folder.join("trust.json");
    fs::write(&path, [0xFF, 0x00]).unwrap();
    assert!(check(&path, &TRUST).unwrap_err().diff().is_some());
    assert!(write_if_changed(&path, &TRUST).unwrap());
    assert!(check(&path, &TRUST).is_ok());
}

#[test]
fn what_cannot_be_written_is_named_and_nothing_is_left() {
    let folder = Folder::new();
    fs::create_dir(folder.join("taken.json")).unwrap();
    fs::write(folder.join("file"), "x").unwrap();
    for name in ["taken.json", "file/trust.json", "nul\0.json"] {
        let path = folder.join(name);
        let error = write_if_changed(&path, &TRUST).unwrap_err().to_string();
        assert!(error.starts_with(&format!("cannot write `{}`: ", path.display())), "{error}");
        let error = check(&path, &TRUST).unwrap_err();
        assert!(error.to_string().starts_with("cannot read `"), "{error}");
        assert!(error.diff().is_none());
        assert_eq!(error.path(), path);
    }
    assert_eq!(folder.names(), ["file", "taken.json"]);
    assert_eq!(fs::read_to_string(folder.join("file")).unwrap(), "x");
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new();
    let path = folder.join("trust.json");
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o500)).unwrap();
    // The superuser may write anywhere.
    if fs::write(folder.join("probe"), "").is_err() {
        let error = write_if_changed(&path, &TRUST).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert!(error.to_string().contains("trust.json"), "{error}");
    }
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o700)).unwrap();
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new();
    let (path, link) = (folder.join("trust.json"), folder.join("link.json"));
    fs::write(&path, "stale").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(write_if_changed(&link, &TRUST).unwrap());
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&path).unwrap(), TRUST.to_json_pretty());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_stale_file_is_shown_line_by_line() {
    let folder = Folder::new();
    let path = folder.join("trust.json");
    fs::write(&path, TRUST.to_json_pretty().replace("redshift", "ec2")).unwrap();
    let error = check(&path, &TRUST).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "`{}` is stale (`-` is the file, `+` is the policy); write it with \
             `build::write_if_changed`\n{}",
            path.display(),
            error.diff().unwrap()
        )
    );
    let diff = error.diff().unwrap();
    assert!(diff.contains("-         \"Service\": \"ec2.amazonaws.com\"\n"), "{diff}");
    assert!(diff.contains("+         \"Service\": \"redshift.amazonaws.com\"\n"), "{diff}");
}

#[test]
fn writers_at_the_same_time_leave_one_whole_file() {
    let folder = Folder::new();
    let path = folder.join("trust.json");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| write_if_changed(&path, &TRUST).unwrap());
        }
    });
    assert!(check(&path, &TRUST).is_ok());
    assert_eq!(folder.names(), ["trust.json"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_or_has_several_names_is_refused() {
    let folder = Folder::new();
    let refused = |name: &str| {
        let error = write_if_changed(folder.join(name), &TRUST).unwrap_err().to_string();
        let start = format!("cannot write `{}`: ", folder.join(name).display());
        error.strip_prefix(&start).unwrap().to_owned()
    };
    assert!(process::Command::new("mkfifo").arg(folder.join("pipe")).status().unwrap().success());
    assert_eq!(refused("pipe"), "it is a pipe, not a file");
    assert!(check(folder.join("pipe"), &TRUST).is_err());
    std::os::unix::fs::symlink("/dev/zero", folder.join("zero")).unwrap();
    assert_eq!(refused("zero"), "it is a device, not a file");
    std::os::unix::fs::symlink("nowhere", folder.join("link")).unwrap();
    assert_eq!(refused("link"), "it is a broken link");
    fs::write(folder.join("one"), "stale").unwrap();
    fs::hard_link(folder.join("one"), folder.join("two")).unwrap();
    assert!(refused("one").starts_with("it has 2 names (hard links)"));
    assert_eq!(folder.names(), ["link", "one", "pipe", "two", "zero"]);
    assert_eq!(fs::read_to_string(folder.join("one")).unwrap(), "stale");
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_build_that_was_cut_off_has_left_is_removed() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = Folder::new();
    fs::write(folder.join("left"), "half a pol").unwrap();
    let number = fs::metadata(folder.join("left")).unwrap().ino();
    let left = format!(".iam-policy-ffffffff-0000000000000001-0-{number:x}.tmp");
    fs::rename(folder.join("left"), folder.join(&left)).unwrap();
    fs::write(folder.join(".trust.json.1-0.tmp"), "theirs").unwrap();
    assert!(write_if_changed(folder.join("trust.json"), &TRUST).unwrap());
    assert_eq!(folder.names(), [".trust.json.1-0.tmp", "trust.json"]);
}
