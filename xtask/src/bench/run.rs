//! `cargo xtask bench-run`: the cost of a policy for its program, in bytes of a stripped release build and in
//! processor time per call.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use corpus::workspace_root;

use super::{Build, Subject, used_by_children, write_crate};

/// How often each call is timed by default. The minimum counts, because other work on the machine only adds
/// time.
const RUNS: usize = 5;

/// How long one timing should take, in seconds.
const ENOUGH: f64 = 0.2;

/// A program that makes one call as many times as its argument says.
struct Program {
    /// Its name in `docs/cost.md`.
    name: &'static str,
    package: &'static str,
    features: &'static str,
    /// The items before `main`.
    items: &'static str,
    /// An expression that is evaluated each time.
    call: &'static str,
}

const TEXT: &str = r##"const JSON: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:GetObjectVersion"],"Resource":["arn:aws:s3:::reports/daily/*","arn:aws:s3:::reports/weekly/*"]},{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::reports","Condition":{"StringLike":{"s3:prefix":["daily/*","weekly/*"]}}},{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;
"##;

const STATIC: &str = r#"use iam_policy::{IdentityPolicy, identity_policy};
static POLICY: IdentityPolicy = identity_policy![
    allow {
        sid: "Read",
        action: [s3::GetObject, s3::GetObjectVersion],
        resource: ["arn:aws:s3:::reports/daily/*", "arn:aws:s3:::reports/weekly/*"],
    },
    allow {
        action: s3::ListBucket,
        resource: "arn:aws:s3:::reports",
        when: StringLike("s3:prefix", ["daily/*", "weekly/*"]),
    },
    deny { action: "s3:*", resource: "*", when: Bool("aws:SecureTransport", false) },
];
"#;

const HOLES: &str = r#"use iam_policy::{IdentityPolicy, ResourceName, identity_policy};
fn policy(bucket: &ResourceName, first: &ResourceName, second: &ResourceName) -> IdentityPolicy {
    identity_policy![
        allow {
            sid: "Read",
            action: [s3::GetObject, s3::GetObjectVersion],
            resource: ["arn:aws:s3:::{bucket}/{first}/*", "arn:aws:s3:::{bucket}/{second}/*"],
        },
        allow {
            action: s3::ListBucket,
            resource: "arn:aws:s3:::{bucket}",
            when: StringLike("s3:prefix", ["{first}/*", "{second}/*"]),
        },
        deny { action: "s3:*", resource: "*", when: Bool("aws:SecureTransport", false) },
    ]
}
fn name(text: &str) -> ResourceName {
    ResourceName::parse(std::hint::black_box(text)).unwrap()
}
fn made() -> IdentityPolicy {
    policy(&name("reports"), &name("daily"), &name("weekly"))
}
"#;

const PROGRAMS: &[Program] = &[
    Program { name: "a JSON string", package: "text", features: "", items: TEXT, call: "JSON" },
    Program {
        name: "`static_json`",
        package: "static-json",
        features: "",
        items: STATIC,
        call: "POLICY.static_json().unwrap_or_default()",
    },
    Program {
        name: "`to_json` of a literal",
        package: "to-json",
        features: "",
        items: STATIC,
        call: "POLICY.to_json()",
    },
    Program { name: "holes", package: "holes", features: "", items: HOLES, call: "made()" },
    Program {
        name: "holes and `to_json`",
        package: "holes-to-json",
        features: "",
        items: HOLES,
        call: "made().to_json()",
    },
    Program {
        name: "`from_json`",
        package: "from-json",
        features: "",
        items: READ,
        call: "IdentityPolicy::from_json(JSON).unwrap()",
    },
    Program {
        name: "`from_json_checked`",
        package: "checked",
        features: "check",
        items: READ,
        call: "IdentityPolicy::from_json_checked(JSON).unwrap()",
    },
    Program {
        name: "`findings`",
        package: "findings",
        features: "check",
        items: STATIC,
        call: "POLICY.findings()",
    },
];

/// Represents [`TEXT`] and the type that reads it.
const READ: &str = "read";

/// Runs the benchmark: `[RUNS]` timings of each call.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let runs = match arguments {
        [] => RUNS,
        [count] => count.parse().with_context(|| format!("`{count}` is not a number of runs"))?,
        _ => bail!("usage: cargo xtask bench-run [RUNS]"),
    };
    let folder = workspace_root().join("target").join("bench-run");
    println!("| program | stripped release build | more than the string | each call |");
    println!("|---|--:|--:|--:|");
    let mut least = None;
    for program in PROGRAMS {
        let build = written(&folder, program, 1)?;
        let binary = build.binary(program.package)?;
        let size = fs::metadata(&binary)?.len();
        let more = size.saturating_sub(*least.get_or_insert(size));
        let nanoseconds = time_of_call(&binary, runs)?;
        println!(
            "| {} | {} KB | {} KB | {} |",
            program.name,
            size / 1000,
            more / 1000,
            in_words(nanoseconds)
        );
    }
    for program in PROGRAMS.iter().filter(|it| ["static-json", "holes"].contains(&it.package)) {
        let one = fs::metadata(written(&folder, program, 1)?.binary(program.package)?)?.len();
        let many = fs::metadata(written(&folder, program, 101)?.binary(program.package)?)?.len();
        println!(
            "each additional policy, {}: {} bytes",
            program.name,
            many.saturating_sub(one) / 100
        );
    }
    Ok(())
}

/// Builds a program with a number of copies of its policy.
fn written(folder: &Path, program: &Program, policies: usize) -> Result<Build> {
    let features = match program.features {
        "" => String::new(),
        feature => format!(", features = [\"{feature}\"]"),
    };
    let dependencies = format!(
        "iam-policy = {{ path = {:?}{features} }}\n\n[profile.release]\nstrip = true\n",
        workspace_root()
    );
    let source = String::new();
    let name = program.package;
    let mut build = write_crate(folder, &Subject { name, dependencies, source })?;
    // Programs share their dependencies.
    build.target = folder.join("target");
    let items = match program.items {
        READ => format!("use iam_policy::IdentityPolicy;\n{TEXT}"),
        items => items.to_owned(),
    };
    fs::write(
        build.manifest.with_file_name("src").join("main.rs"),
        main_of(&items, program.call, policies),
    )?;
    build.cargo(&["build", "--release"])?;
    Ok(build)
}

/// The source: modules with the same items but different bucket names, and a loop over each call.
fn main_of(items: &str, call: &str, policies: usize) -> String {
    let mut source = String::new();
    for number in 0..policies {
        // The names all have the same length.
        let items = items.replace("reports", &format!("rep{number:04}"));
        source.push_str(&format!("mod policy{number} {{\n{items}\n#[inline(never)]\npub fn call() {{ std::hint::black_box({call}); }}\n}}\n"));
    }
    let calls: String = (0..policies).map(|number| format!("policy{number}::call();")).collect();
    source.push_str(&format!(
        "fn main() {{
    let count: u64 = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(1);
    for _ in 0..count {{ {calls} }}
}}
"
    ));
    source
}

/// The nanoseconds of one call: the minimum of all timings, minus the time of the program itself.
fn time_of_call(binary: &Path, runs: usize) -> Result<f64> {
    let mut count: u64 = 1000;
    while time(binary, count)? < ENOUGH && count < 100_000_000_000 {
        count *= 4;
    }
    let least = |count| -> Result<f64> {
        let mut least = f64::INFINITY;
        for _ in 0..runs.max(1) {
            least = least.min(time(binary, count)?);
        }
        Ok(least)
    };
    Ok((least(count)? - least(0)?) / count as f64 * 1e9)
}

/// The processor time of a run, in seconds.
fn time(binary: &Path, count: u64) -> Result<f64> {
    let before = used_by_children()?.0;
    let status = Command::new(binary).arg(count.to_string()).stdout(Stdio::null()).status()?;
    if !status.success() {
        bail!("`{}` failed", binary.display());
    }
    Ok(used_by_children()?.0 - before)
}

fn in_words(nanoseconds: f64) -> String {
    match nanoseconds {
        few if few < 10.0 => format!("{few:.1} ns"),
        some if some < 1000.0 => format!("{some:.0} ns"),
        many => format!("{:.1} µs", many / 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::PROGRAMS;

    #[test]
    fn the_page_has_a_row_of_each_program() {
        let page = include_str!("../../../docs/cost.md");
        let rows = page.lines().filter(|line| {
            line.starts_with("| ") && (line.ends_with("ns |") || line.ends_with("µs |"))
        });
        let names: Vec<&str> =
            rows.filter_map(|row| row.split(" | ").next()?.strip_prefix("| ")).collect();
        let programs: Vec<&str> = PROGRAMS.iter().map(|it| it.name).collect();
        assert_eq!(names, programs);
    }
}
