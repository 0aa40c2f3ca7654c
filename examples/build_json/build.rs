//! Writes the policies to `OUT_DIR`, and checks that the committed files in `policies` are the same.
//!
//! `UPDATE_POLICIES=1 cargo build -p build_json` rewrites the committed files.

#![forbid(unsafe_code)]

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};

use iam_policy::redshift::{S3Location, redshift_trust, unload};
use iam_policy::{IdentityPolicy, Partition, TrustPolicy, build, role_chain};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=policies");
    println!("cargo::rerun-if-env-changed=UPDATE_POLICIES");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let committed = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("policies");
    match policies().and_then(|policies| emit(&policies, &out, &committed)) {
        Ok(()) => Ok(()),
        Err(error) => {
            // `main` would print the error with its line feeds escaped.
            eprintln!("{error}");
            std::process::exit(1)
        }
    }
}

enum Policy {
    Trust(TrustPolicy),
    Identity(IdentityPolicy),
}

fn policies() -> Result<Vec<(&'static str, Policy)>, Box<dyn Error>> {
    let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
    let chain = role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
        },
        RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
    ];
    let [role_a, role_b] = chain.hops;
    let mut policies = vec![
        ("service_trust.json", Policy::Trust(redshift_trust())),
        ("unload.json", Policy::Identity(unload(&data))),
        ("chain_role_a_trust.json", Policy::Trust(role_a.trust_policy().clone())),
        ("chain_role_b_trust.json", Policy::Trust(role_b.trust_policy().clone())),
    ];
    if let Some(assume) = role_a.assume_policy() {
        policies.push(("chain_role_a_assume.json", Policy::Identity(assume.clone())));
    }
    Ok(policies)
}

fn emit(policies: &[(&str, Policy)], out: &Path, committed: &Path) -> Result<(), Box<dyn Error>> {
    let update = env::var_os("UPDATE_POLICIES").is_some_and(|value| value == "1");
    let mut stale = Vec::new();
    for (name, policy) in policies {
        let (to, from) = (out.join(name), committed.join(name));
        let checked = match policy {
            Policy::Trust(policy) => emit_one(policy, &to, &from, update)?,
            Policy::Identity(policy) => emit_one(policy, &to, &from, update)?,
        };
        stale.extend(checked.err().map(|error| error.to_string()));
    }
    if stale.is_empty() {
        return Ok(());
    }
    let stale = stale.join("\n");
    Err(format!("{stale}\n`UPDATE_POLICIES=1 cargo build -p build_json` rewrites the files").into())
}

/// Writes one policy, and checks its committed file or rewrites it.
fn emit_one(
    policy: &impl build::CanonicalJson,
    out: &Path,
    committed: &Path,
    update: bool,
) -> std::io::Result<Result<(), build::CheckError>> {
    build::write_if_changed(out, policy)?;
    if update {
        build::write_if_changed(committed, policy)?;
    }
    Ok(build::check(committed, policy))
}
