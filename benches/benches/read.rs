//! How fast policies are read, checked and written, compared with the peers, in one run.
//!
//! `POLICY_CORPUS=<folder> cargo bench --manifest-path benches/Cargo.toml` reads the AWS managed
//! policies of the corpus; without it, the benchmark generates policies.

use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use iam_policy::IdentityPolicy;
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_json;

/// Counting costs time, so it needs a separate run: `--features allocations`.
#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    let texts = texts();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} policies, {bytes} bytes of pretty text", texts.len());
    divan::main();
}

/// Pretty-printed identity policies.
fn texts() -> Vec<String> {
    match std::env::var_os("POLICY_CORPUS") {
        Some(folder) => corpus(Path::new(&folder)),
        None => (0..400).map(made_up).collect(),
    }
}

fn corpus(folder: &Path) -> Vec<String> {
    let index = std::fs::read_to_string(folder.join("INDEX.tsv")).expect("the corpus has an index");
    let managed = index.lines().filter(|row| row.ends_with("A:aws-published-managed"));
    let paths = managed.filter_map(|row| row.split('\t').next());
    let texts = paths.filter_map(|path| std::fs::read_to_string(folder.join(path)).ok());
    let pretty = |text: String| {
        let value: serde_json::Value = serde_json::from_str(&text).ok()?;
        serde_json::to_string_pretty(&value).ok()
    };
    texts.filter_map(pretty).collect()
}

fn made_up(index: usize) -> String {
    let statement = |number: usize| {
        serde_json::json!({
            "Sid": format!("S{number}"),
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:ListBucket", "sqs:SendMessage", "kms:Decrypt"],
            "Resource": [format!("arn:aws:s3:::bucket-{index}/*"), "arn:aws:sqs:*:123456789012:q"],
            "Condition": { "StringEquals": { "aws:PrincipalTag/team": ["red", "blue"] } }
        })
    };
    let statements: Vec<_> = (0..5).map(statement).collect();
    let policy = serde_json::json!({ "Version": "2012-10-17", "Statement": statements });
    serde_json::to_string_pretty(&policy).expect("a value has a text")
}

fn each(bencher: Bencher<'_, '_>, work: impl Fn(&str) + Sync) {
    let texts = texts();
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for text in &texts {
            work(black_box(text));
        }
    });
}

#[divan::bench]
fn read_ours_with_positions(bencher: Bencher<'_, '_>) {
    each(bencher, |text| drop(black_box(IdentityPolicy::from_json(text))));
}

#[divan::bench]
fn read_serde_json_value(bencher: Bencher<'_, '_>) {
    each(bencher, |text| drop(black_box(serde_json::from_str::<serde_json::Value>(text))));
}

#[divan::bench]
fn read_iam_rs(bencher: Bencher<'_, '_>) {
    each(bencher, |text| drop(black_box(serde_json::from_str::<iam_rs::IAMPolicy>(text))));
}

#[divan::bench]
fn read_and_check_ours(bencher: Bencher<'_, '_>) {
    let context = Context::default();
    each(bencher, |text| drop(black_box(check_json(text, PolicyKind::Identity, &context))));
}

#[divan::bench]
fn write_ours(bencher: Bencher<'_, '_>) {
    let policies: Vec<_> =
        texts().iter().filter_map(|it| IdentityPolicy::from_json(it).ok()).collect();
    let bytes: usize = policies.iter().map(|policy| policy.to_json().len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for policy in &policies {
            drop(black_box(black_box(policy).to_json()));
        }
    });
}

#[divan::bench]
fn write_iam_rs(bencher: Bencher<'_, '_>) {
    let policies: Vec<iam_rs::IAMPolicy> =
        texts().iter().filter_map(|it| serde_json::from_str(it).ok()).collect();
    let json = |policy: &iam_rs::IAMPolicy| serde_json::to_string(policy).unwrap_or_default();
    let bytes: usize = policies.iter().map(|policy| json(policy).len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for policy in &policies {
            drop(black_box(json(black_box(policy))));
        }
    });
}
