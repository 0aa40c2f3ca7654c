//! Tests of the service tables: each is complete and in order, and known lines are present.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{service, service_prefixes, services};

const CHECKSUMS: &str = include_str!("../data/svc_checksums.tsv");
const KINDS: [&str; 5] = ["S", "K", "R", "A", "+"];
const VALUE_TYPES: [&str; 6] = ["ARN", "Bool", "Date", "IPAddress", "Numeric", "String"];

/// Returns the first thing that is wrong with a table.
fn fault(prefix: &str, table: &str) -> Option<String> {
    let checksum = CHECKSUMS.lines().find_map(|line| line.strip_prefix(&format!("{prefix}\t")));
    let found = format!("{}\t{:016x}", table.len(), hash(table));
    if checksum != Some(&found) {
        return Some(format!("{prefix}: the table is damaged; run `cargo xtask data refresh`"));
    }
    let mut reader = Reader { prefix, ..Reader::default() };
    if !table.is_ascii() || table.contains('\r') || !table.ends_with('\n') {
        return Some(format!("{prefix}: not plain text"));
    }
    table.lines().find_map(|line| {
        reader.line(line).err().map(|reason| format!("{prefix}: {reason}: {line}"))
    })
}

#[derive(Default)]
struct Reader<'a> {
    prefix: &'a str,
    /// The position of the last line's kind, and its name in lower case.
    last: Option<(usize, String)>,
    keys: BTreeSet<&'a str>,
    resources: BTreeSet<&'a str>,
    /// The resource types of the last action for which key lines may still follow.
    awaited: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    fn line(&mut self, line: &'a str) -> Result<(), &'static str> {
        let cells: Vec<&str> = line.split('\t').collect();
        let plain = |cell: &&str| !cell.is_empty() && cell.trim() == *cell && !cell.contains("  ");
        check(cells.iter().all(plain), "an empty or blank field")?;
        let place = KINDS.iter().position(|kind| *kind == cells[0]).ok_or("an unknown kind")?;
        check(self.last.is_some() == (place > 0), "no first line, or more than one")?;
        let fields = [3..=3, 3..=3, 3..=4, 4..=5, 3..=3];
        check(fields[place].contains(&cells.len()), "a wrong number of fields")?;
        if cells[0] != "+" {
            let here = (place, cells[1].to_ascii_lowercase());
            check(self.last.as_ref().is_none_or(|last| *last < here), "not in order")?;
            self.last = Some(here);
        }
        let value = cells[2].strip_suffix('!').unwrap_or(cells[2]);
        match cells[0] {
            "S" => check(cells[1] == self.prefix, "another prefix"),
            "K" => {
                self.keys.insert(cells[1]);
                let single = value.strip_prefix("ArrayOf").unwrap_or(value);
                check(VALUE_TYPES.contains(&single), "an unknown type")?;
                check(!cells[1].contains(' ') && cells[1].contains(':'), "not a condition key")
            }
            "R" => {
                self.resources.insert(cells[1]);
                let is_arn = |arn: &str| arn.starts_with("arn:") && arn.matches(':').count() >= 5;
                check(value.split(' ').all(is_arn), "no ARN")?;
                check(!cells[1].contains([',', '*']), "not the name of a resource type")?;
                self.known_keys(cells.get(3))
            }
            "A" => self.action(&cells, value),
            _ => {
                let at = self.awaited.iter().position(|name| *name == cells[1]);
                self.awaited.drain(..=at.ok_or("not a resource type of the action above")?);
                self.known_keys(Some(&cells[2]))
            }
        }
    }

    fn action(&mut self, cells: &[&'a str], levels: &str) -> Result<(), &'static str> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        check(cells[1].bytes().all(plain), "not the name of an action")?;
        let ordered = levels.as_bytes().windows(2).all(|pair| pair[0] < pair[1]);
        let known = levels.chars().all(|level| "LPRTW".contains(level));
        check(levels == "?" || !levels.is_empty() && ordered && known, "an unknown access level")?;
        self.awaited.clear();
        if !["-", "?"].contains(&cells[3]) {
            let names = cells[3].split(',').map(|name| name.strip_suffix('*').unwrap_or(name));
            self.awaited = names.collect();
            let known = self.awaited.iter().all(|name| self.resources.contains(name));
            check(known, "an unknown resource type")?;
        }
        check(cells[3] != "?" || cells.len() == 4, "keys of an action known only by name")?;
        self.known_keys(cells.get(4))
    }

    fn known_keys(&self, keys: Option<&&'a str>) -> Result<(), &'static str> {
        let mut keys = keys.into_iter().flat_map(|keys| keys.split(' '));
        check(keys.all(|key| self.keys.contains(key)), "an unknown condition key")
    }
}

fn check(right: bool, reason: &'static str) -> Result<(), &'static str> {
    right.then_some(()).ok_or(reason)
}

/// Returns the 64-bit FNV-1a hash of a string.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn every_table_is_whole() {
    for (prefix, table) in services() {
        assert_eq!(fault(prefix, table), None);
    }
}

#[test]
fn a_damaged_table_is_noticed() {
    let sqs = service("sqs").unwrap();
    let lines: Vec<&str> = sqs.lines().collect();
    let shorter = format!("{}\n", lines[..lines.len() - 1].join("\n"));
    for damaged in [&shorter, &sqs.replace("PW", "W"), sqs.trim_end(), ""] {
        assert!(fault("sqs", damaged).is_some());
    }
}

#[test]
fn a_line_that_is_not_known_is_noticed() {
    let head = ["S\tx\t-", "K\t:Key\tString", "R\tbot\tarn:p:x:r:a:b", "A\tDo\tW\tbot*\t:Key"];
    let read = |line: &str| {
        let mut reader = Reader { prefix: "x", ..Reader::default() };
        head.into_iter().chain([line]).try_for_each(|line| {
            let line: &'static str = Box::leak(line.to_owned().into_boxed_str());
            reader.line(line)
        })
    };
    for right in ["A\tGo\tPW!\t-", "A\tGo\t?\t?", "+\tbot\t:Key"] {
        assert_eq!(read(right), Ok(()), "{right}");
    }
    for wrong in [
        "S\tx\t-",
        "B\tGo\tW\t-",
        "A\tAct\tW\t-",
        "A\tdo\tW\t-",
        "A\tGo\tX\t-",
        "A\tGo\tWP\t-",
        "A\tGo\tW\tbox",
        "A\tGo\tW\t-\t:Kez",
        "A\tGo\tW\t- ",
        "A\tGo\tW\t",
        "A\tGo\tW",
        "A\tGo\t?\t?\t:Key",
        "+\tbox\t:Key",
        "+\tbot",
        "",
    ] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_services_are_those_of_the_other_lists() {
    let prefixes: Vec<&str> = services().iter().map(|(prefix, _)| *prefix).collect();
    let listed = |table: &'static str| -> Vec<&str> {
        table.lines().map(|line| line.split('\t').next().unwrap()).collect()
    };
    assert!(prefixes.is_sorted());
    // A retired service may have no table: it is only named in AWS policies.
    let without = |line: &&'static str| {
        let (prefix, status) = line.split_once('\t').unwrap();
        status == "retired" && service(prefix).is_none()
    };
    let retired: Vec<&str> = service_prefixes().lines().filter(without).collect();
    assert!(retired.contains(&"deepracer\tretired") && retired.len() < 20);
    let all = service_prefixes().lines().filter(|line| !without(line));
    assert!(all.map(|line| line.split('\t').next().unwrap()).eq(prefixes.iter().copied()));
    assert_eq!(prefixes, listed(CHECKSUMS));

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/svc");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    let files: BTreeSet<String> = files.map(|file| file.into_string().unwrap()).collect();
    assert_eq!(files, prefixes.iter().map(|prefix| format!("{prefix}.tsv")).collect());
}

#[test]
fn well_known_facts_are_there() {
    let line = |prefix: &str, start: &str| {
        let table = service(prefix).unwrap();
        table.lines().find(|line| line.starts_with(start)).unwrap()
    };
    assert_eq!(line("sqs", "A\tSendMessage\t"), "A\tSendMessage\tW\tqueue*");
    assert!(
        line("s3", "A\tGetObject\t")
            .starts_with("A\tGetObject\tR\taccesspointobject,multiregionaccesspoint,object\t")
    );
    assert_eq!(
        line("s3", "R\tobject\t").split('\t').nth(2),
        Some("arn:${Partition}:s3:::${BucketName}/${ObjectName}")
    );
    assert!(line("iam", "A\tPassRole\t").contains("\trole*\t"));
    assert!(line("redshift", "A\tGetClusterCredentials\t").contains("dbuser*"));
    assert_eq!(service("S3"), None);
    assert_eq!(service("s4"), None);
}

#[test]
fn there_is_as_much_as_there_was() {
    let mut counts = BTreeMap::new();
    for line in services().iter().flat_map(|(_, table)| table.lines()) {
        *counts.entry(line.split('\t').next().unwrap()).or_insert(0) += 1;
    }
    // Rows are never deleted.
    assert!(services().len() >= 460);
    for (kind, least) in [("A", 22_456), ("R", 2_334), ("K", 2_578)] {
        assert!(counts[kind] >= least, "{kind}: {}", counts[kind]);
    }
}
