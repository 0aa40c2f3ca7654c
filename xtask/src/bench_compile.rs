//! `cargo xtask bench-compile`: what a thousand policies cost a build, beside `serde_json::json!`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use nix::sys::resource::{UsageWho, getrusage};

/// How many policies each crate has, unless the command line says otherwise.
const POLICIES: usize = 1_000;

/// One way to write policies, as a crate that is built.
struct Subject {
    name: &'static str,
    dependencies: String,
    source: fn(usize) -> String,
}

/// What one build cost: processor time of all its processes, and the largest of them.
#[derive(Clone, Copy)]
struct Cost {
    cpu: f64,
    wall: f64,
    peak_mib: f64,
}

/// Runs the bench: `[N]` policies, three statements each, against the same policies in `json!`.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let policies = match arguments {
        ["measure", command, manifest] => return measure_here(command, Path::new(manifest)),
        [] => POLICIES,
        [count] => count.parse().with_context(|| format!("`{count}` is no number of policies"))?,
        _ => bail!("usage: cargo xtask bench-compile [POLICIES]"),
    };
    let root = workspace_root()?;
    let folder = root.join("target").join("bench-compile");
    let facade = format!("iam-policy = {{ path = {:?} }}\n", root);
    let subjects = [
        Subject { name: "empty", dependencies: facade.clone(), source: |_| String::new() },
        Subject { name: "policies", dependencies: facade.clone(), source: typed_policies },
        Subject { name: "tokens", dependencies: facade.clone(), source: token_policies },
        Subject {
            name: "json",
            dependencies: "serde_json = \"1\"\n".to_owned(),
            source: json_values,
        },
    ];
    println!("{policies} policies of three statements, dev profile, dependencies built before");
    println!("{:10} {:8} {:>9} {:>9} {:>10}", "crate", "command", "cpu s", "wall s", "peak MiB");
    for subject in &subjects {
        let manifest = write_crate(&folder, subject, policies)?;
        cargo("build", &manifest)?;
        for command in ["build", "check"] {
            // Once to build the dependencies for this command, then the crate alone.
            cargo(command, &manifest)?;
            touch(&manifest)?;
            let cost = measure(command, &manifest)?;
            println!(
                "{:10} {command:8} {:9.2} {:9.2} {:10.0}",
                subject.name, cost.cpu, cost.wall, cost.peak_mib
            );
        }
    }
    let manifest = write_crate(&folder.join("cold"), &subjects[0], 0)?;
    let target = manifest.with_file_name("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let cost = measure("build", &manifest)?;
    println!(
        "{:10} {:8} {:9.2} {:9.2} {:10.0}",
        "cold", "build", cost.cpu, cost.wall, cost.peak_mib
    );
    println!("cold: an empty crate that depends on iam-policy, dependencies included");
    Ok(())
}

fn workspace_root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).context("xtask stands in the workspace")
}

fn write_crate(folder: &Path, subject: &Subject, policies: usize) -> Result<PathBuf> {
    let folder = folder.join(subject.name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"bench-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n[workspace]\n",
        subject.name, subject.dependencies
    );
    let path = folder.join("Cargo.toml");
    fs::write(&path, manifest)?;
    let lock = workspace_root()?.join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/lib.rs"), (subject.source)(policies))?;
    Ok(path)
}

fn touch(manifest: &Path) -> Result<()> {
    let source = manifest.with_file_name("src").join("lib.rs");
    let mut text = fs::read_to_string(&source)?;
    text.push('\n');
    Ok(fs::write(source, text)?)
}

fn cargo(command: &str, manifest: &Path) -> Result<()> {
    let target = manifest.with_file_name("target");
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([command, "--quiet", "--manifest-path"])
        .arg(manifest)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::null())
        .status()
        .context("cargo could not be started")?;
    if !status.success() {
        bail!("`cargo {command}` failed for {}", manifest.display());
    }
    Ok(())
}

/// Measures one command in a process of its own, whose children are that command's alone.
fn measure(command: &str, manifest: &Path) -> Result<Cost> {
    let output = Command::new(env::current_exe()?)
        .args(["bench-compile", "measure", command])
        .arg(manifest)
        .stderr(Stdio::inherit())
        .output()?;
    let text = String::from_utf8(output.stdout)?;
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    match numbers.as_slice() {
        [cpu, wall, peak_mib] if output.status.success() => {
            Ok(Cost { cpu: *cpu, wall: *wall, peak_mib: *peak_mib })
        }
        _ => bail!("`cargo {command}` could not be measured for {}", manifest.display()),
    }
}

fn measure_here(command: &str, manifest: &Path) -> Result<()> {
    let start = Instant::now();
    cargo(command, manifest)?;
    let wall = start.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    println!("{cpu} {wall} {}", usage.max_rss() as f64 / 1024.0);
    Ok(())
}

/// Policies in static items, three statements and two conditions each.
fn typed_policies(count: usize) -> String {
    let mut source = String::from("use iam_policy::{IdentityPolicy, identity_policy};\n");
    for index in 0..count {
        let _ = writeln!(
            source,
            "pub static P{index}: IdentityPolicy = identity_policy!({});",
            document(index)
        );
    }
    source
}

/// The same policies as people write them, with action tokens.
fn token_policies(count: usize) -> String {
    let mut source = String::from("use iam_policy::{IdentityPolicy, identity_policy};\n");
    for index in 0..count {
        let _ = writeln!(
            source,
            r#"pub static P{index}: IdentityPolicy = identity_policy![
    allow {{
        sid: "Read{index}",
        action: [s3::GetObject, s3::GetObjectVersion, s3::ListBucket],
        resource: ["arn:aws:s3:::bucket-{index}", "arn:aws:s3:::bucket-{index}/*"],
        when: StringEquals("aws:PrincipalOrgID", "o-1234567890"),
    }},
    allow {{
        sid: "Send{index}",
        action: [sqs::SendMessage, sqs::GetQueueUrl, sqs::ReceiveMessage, sqs::DeleteMessage],
        resource: "arn:aws:sqs:us-east-1:123456789012:queue-{index}",
    }},
    deny {{
        sid: "Tls{index}",
        action: s3::PutObject,
        resource: "arn:aws:s3:::bucket-{index}/*",
        when: Bool("aws:SecureTransport", false),
    }},
];"#
        );
    }
    source
}

fn json_values(count: usize) -> String {
    let mut source = String::from("use serde_json::{Value, json};\n");
    for index in 0..count {
        let _ = writeln!(source, "pub fn p{index}() -> Value {{ json!({}) }}", document(index));
    }
    source
}

fn document(index: usize) -> String {
    format!(
        r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Sid": "Read{index}",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
      "Resource": ["arn:aws:s3:::bucket-{index}", "arn:aws:s3:::bucket-{index}/*"],
      "Condition": {{ "StringEquals": {{ "aws:PrincipalOrgID": "o-1234567890" }} }}
    }},
    {{
      "Sid": "Send{index}",
      "Effect": "Allow",
      "Action": ["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:DeleteMessage"],
      "Resource": "arn:aws:sqs:us-east-1:123456789012:queue-{index}"
    }},
    {{
      "Sid": "Tls{index}",
      "Effect": "Deny",
      "Action": "s3:PutObject",
      "Resource": "arn:aws:s3:::bucket-{index}/*",
      "Condition": {{ "Bool": {{ "aws:SecureTransport": false }} }}
    }}
  ]
}}"#
    )
}
