//! `fmt --write` alongside other programs and signals: no file is lost, and none is left behind.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};

use crate::command::{CLEAN, Folder};

fn messy(sid: usize) -> String {
    CLEAN.replace(r#"{"Effect""#, &format!(r#"{{ "Sid": "S{sid}", "Effect""#))
}

fn canonical(sid: usize) -> String {
    CLEAN.replace(r#"{"Effect""#, &format!(r#"{{"Sid":"S{sid}","Effect""#))
}

fn write(folder: &Folder) -> Child {
    Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["fmt", "--write", "p"])
        .current_dir(folder.path("."))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn names(folder: &Folder) -> BTreeSet<String> {
    let entries = fs::read_dir(folder.path("p")).unwrap();
    entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
}

/// The number of runs in a test, which can be increased by hand.
fn times(variable: &str, few: usize) -> usize {
    std::env::var(variable).map_or(few, |count| count.parse().unwrap())
}

#[test]
fn what_others_rename_into_place_is_not_lost() {
    /// How many files before they are written are replaced by others: they have already been read.
    const AHEAD: usize = 20;
    let renames = times("POLICY_RENAMES", 100);
    let folder = Folder::new();
    // Between two files that are renamed, one shows how far the run has progressed.
    let renamed = |index: usize| format!("p/{index:05}-a.json");
    let mark = |index: usize| format!("p/{index:05}-b.json");
    for index in 0..renames {
        folder.write(&renamed(index), messy(0).as_bytes());
        folder.write(&mark(index), messy(0).as_bytes());
        folder.write(&format!("new/{index}"), messy(index + 1).as_bytes());
    }
    let mut child = write(&folder);
    for index in 0..renames {
        while folder.read(&mark(index.saturating_sub(AHEAD))) != canonical(0)
            && child.try_wait().unwrap().is_none()
        {
            std::thread::yield_now();
        }
        fs::rename(folder.path(&format!("new/{index}")), folder.path(&renamed(index))).unwrap();
    }
    let status = child.wait().unwrap().code();
    let found: Vec<String> = (0..renames).map(|index| folder.read(&renamed(index))).collect();
    let refused = (0..renames).filter(|index| found[*index] == messy(index + 1)).count();
    let written = (0..renames).filter(|index| found[*index] == canonical(index + 1)).count();
    println!(
        "of {renames} renamed files {refused} left, {written} written, exit status {status:?}"
    );
    assert_eq!(refused + written, renames, "the others are lost");
    assert!(refused > 0 && matches!(status, Some(0 | 2)), "{refused} {status:?}");
    assert_eq!(names(&folder).len(), renames * 2);
}

/// Waits until a process is itself waiting.
#[cfg(target_os = "linux")]
fn wait_for_rest(process: u32) {
    let is_at_rest = || {
        let tasks = fs::read_dir(format!("/proc/{process}/task")).unwrap();
        tasks
            .map(|it| fs::read_to_string(it.unwrap().path().join("stat")).unwrap_or_default())
            .all(|stat| stat.rsplit_once(") ").is_none_or(|(_, state)| state.starts_with('S')))
    };
    let mut seen = 0;
    while seen < 50 {
        seen = if is_at_rest() { seen + 1 } else { 0 };
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_changes_between_reading_and_writing_is_refused() {
    let folder = Folder::new();
    for index in 0..100 {
        folder.write(&format!("p/{index:02}.json"), messy(index).as_bytes());
    }
    // The line of the first file does not fit into the pipe, so the second is read but not written.
    let long = messy(7).replace("bucket/*", &format!("bucket/{}", "x".repeat(100_000)));
    folder.write("p/00.json", long.as_bytes());
    let child = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["fmt", "--write", "--format", "json", "p"])
        .current_dir(folder.path("."))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while folder.read("p/00.json") == long {
        std::thread::yield_now();
    }
    wait_for_rest(child.id());
    folder.write("p/01.json", messy(99).as_bytes());
    fs::rename(folder.path("p"), folder.path("q")).unwrap();
    fs::create_dir(folder.path("p")).unwrap();
    folder.write("p/02.json", messy(2).as_bytes());
    fs::rename(folder.path("q/01.json"), folder.path("p/01.json")).unwrap();
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    let changed = "another program changed it in the meantime, so it was left as it is";
    // In the exchanged folder, neither a different file nor the same file with different bytes is written.
    for (index, text) in [(1, messy(99)), (2, messy(2))] {
        assert_eq!(folder.read(&format!("p/{index:02}.json")), text);
        let words = format!("error: cannot write `p/{index:02}.json`: {changed}\n");
        assert!(err.contains(&words), "{err}");
    }
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(folder.read("q/02.json"), messy(2));
}

/// Whether a signal is ignored, as for a shell's background jobs.
fn is_ignored(signal: u32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.is_some_and(|it| (u64::from_str_radix(it.trim(), 16).unwrap() >> (signal - 1)) & 1 == 1)
}

#[test]
fn signals_leave_no_temporary_file_and_no_half_written_one() {
    const FILES: usize = 40;
    let times = times("POLICY_KILLS", 20);
    let folder = Folder::new();
    for (signal, name) in [(2, "INT"), (15, "TERM"), (1, "HUP")] {
        if is_ignored(signal) {
            println!("{name}: skipped, for whoever runs the tests ignores it, and so do they");
            continue;
        }
        let mut ended = 0;
        for run in 0..times {
            for index in 0..FILES {
                folder.write(&format!("p/{index:02}.json"), messy(index).as_bytes());
            }
            let mut child = write(&folder);
            // Each run is ended at another file.
            let last = format!("p/{:02}.json", run % (FILES / 2));
            while folder.read(&last).contains("\"Sid\": ") && child.try_wait().unwrap().is_none() {
                std::thread::yield_now();
            }
            let pid = child.id().to_string();
            let sent = Command::new("kill").args(["-s", name, &pid]).stderr(Stdio::null()).status();
            drop(sent);
            let status = child.wait().unwrap();
            assert!(status.success() || status.signal() == Some(signal as i32), "{name}: {status}");
            ended += usize::from(!status.success());
            let left = names(&folder);
            assert_eq!(left.len(), FILES, "{name}: {left:?}");
            for index in 0..FILES {
                let text = folder.read(&format!("p/{index:02}.json"));
                assert!([messy(index), canonical(index)].contains(&text), "{name}: {text}");
            }
        }
        println!("{name}: {ended} of {times} runs ended by the signal");
        assert!(ended * 2 > times, "{name}: only {ended} of {times} runs were cut off");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_signal_that_is_to_be_ignored_is_ignored() {
    let folder = Folder::new();
    for index in 0..40 {
        folder.write(&format!("p/{index:02}.json"), messy(index).as_bytes());
    }
    let mut child = Command::new("sh")
        .args(["-c", "trap '' HUP; exec \"$0\" fmt --write p", env!("CARGO_BIN_EXE_iam-policy")])
        .current_dir(folder.path("."))
        .spawn()
        .unwrap();
    while folder.read("p/00.json").contains("\"Sid\": ") {
        std::thread::yield_now();
    }
    drop(Command::new("kill").args(["-s", "HUP", &child.id().to_string()]).status());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(folder.read("p/39.json"), canonical(39));
}

#[test]
fn what_a_killed_run_has_left_is_cleared_by_the_next() {
    use std::os::unix::fs::MetadataExt;
    let folder = Folder::with(&[("p/c.json", CLEAN), ("p/.mine.tmp", ""), ("p/.tmpAbCdEf", "")]);
    folder.write("p/left", b"half a pol");
    let number = fs::metadata(folder.path("p/left")).unwrap().ino();
    let left = format!("p/.iam-policy-ffffffff-0000000000000001-0-{number:x}.tmp");
    fs::rename(folder.path("p/left"), folder.path(&left)).unwrap();
    folder.write("p/.iam-policy-ffffffff-0000000000000001-1-1.tmp", b"theirs");
    assert_eq!(folder.run(&["fmt", "--check", "p"]).status, 0);
    assert!(folder.path(&left).exists(), "only who writes clears");
    assert_eq!(folder.run(&["fmt", "--write", "p"]).status, 0);
    let kept =
        [".iam-policy-ffffffff-0000000000000001-1-1.tmp", ".mine.tmp", ".tmpAbCdEf", "c.json"];
    assert_eq!(names(&folder), kept.map(str::to_owned).into());
}

#[test]
fn a_hard_link_is_not_cut() {
    let folder = Folder::with(&[("p/m.json", &messy(1))]);
    fs::hard_link(folder.path("p/m.json"), folder.path("other")).unwrap();
    let ran = folder.run(&["fmt", "--write", "p"]);
    let words = "error: cannot write `p/m.json`: it has 2 names (hard links), and the others would keep the old contents\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, words));
    assert_eq!((folder.read("p/m.json"), folder.read("other")), (messy(1), messy(1)));
}

#[test]
fn one_file_by_two_names_is_written_once() {
    let folder = Folder::with(&[("p/m.json", &messy(1))]);
    std::os::unix::fs::symlink("m.json", folder.path("p/link.json")).unwrap();
    let ran = folder.run(&["fmt", "--write", "p", "p/../p/m.json"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert_eq!(folder.read("p/m.json"), canonical(1));
    assert!(folder.path("p/link.json").is_symlink());
}
