//! What editors see of the action tokens: each names a constant next to it, at its own position.
//!
//! This test passes the compiler the `cfg`s that rust-analyzer and Miri set.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;

struct Crate {
    folder: PathBuf,
    /// The compilation target. If it is named to cargo, the flags do not apply to the macros, which all
    /// builds then share.
    target: String,
}

impl Crate {
    /// A crate that uses the facade under another name.
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
        std::fs::create_dir_all(folder.join("src")).unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"edited\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nrenamed = {{ package = \"iam-policy\", path = {root:?}, default-features = false }}\n\n[workspace]\n"
        );
        std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        std::fs::copy(Path::new(root).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let rustc = Command::new("rustc").args(["--print", "host-tuple"]).output().unwrap();
        let target = String::from_utf8(rustc.stdout).unwrap().trim().to_owned();
        Self { folder, target }
    }

    /// Returns the compiler's output for a source with the flags of an editor, or of a build.
    fn check(&self, source: &str, flags: &str) -> Result<(), String> {
        let source = format!("#![deny(warnings)]\n#![no_implicit_prelude]\n{source}");
        std::fs::write(self.folder.join("src/lib.rs"), source).unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline", "--target", &self.target])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTFLAGS", flags)
            .output()
            .unwrap();
        if output.status.success() {
            return Ok(());
        }
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

const EDITOR: &str = "--cfg rust_analyzer";
const MIRI: &str = "--cfg miri";

const KNOWN: &str = r#"
pub static TOKENS: ::renamed::IdentityPolicy = ::renamed::identity_policy![
    allow {
        action: [
            s3:GetObject, s3::PutObject, execute-api:Invoke, execute_api::ManageConnections,
            a4b::GetRoom, ec2-instance-connect:SendSSHPublicKey, route53:GetChange,
            vpc-lattice:AssociateViaAWSService-EventsAndStates, s3:Get*, s3::Put*,
        ],
        resource: "*",
    },
];
pub static CHAIN: ::renamed::RoleChain<2> = ::renamed::role_chain![
    A {
        arn: "arn:aws:iam::123456789012:role/A",
        trusts: Service("redshift.amazonaws.com"),
        policy: [allow { action: sts::AssumeRole, resource: "arn:aws:iam::123456789012:role/B" }],
    },
    B { arn: "arn:aws:iam::123456789012:role/B" },
];
"#;

/// Actions that are not in the reference data: one that is newer, and one that is still being typed.
const UNKNOWN: &str = r#"
pub static NEWER: ::renamed::IdentityPolicy = ::renamed::identity_policy![
    #[allow(unknown_action, unknown_service_in_action, reason = "newer than the data")]
    allow { action: [s3::GetObject, s3:GetNothingAtAll, nothing::Get], resource: "arn:aws:s3:::b/*" },
];
"#;

#[test]
fn each_action_token_names_its_constant_in_an_editor_alone() {
    let edited = Crate::new();
    edited.check(KNOWN, EDITOR).unwrap();
    let words = edited.check(UNKNOWN, EDITOR).unwrap_err();
    for unresolved in ["no `GetNothingAtAll` in ", "could not find `nothing` in `__actions`"] {
        assert!(words.contains(unresolved), "{words}");
    }
    assert_eq!(words.matches("error[").count(), 2, "{words}");

    // A build does not have the constants, and Miri does not name them.
    for flags in ["", MIRI] {
        edited.check(KNOWN, flags).unwrap();
        edited.check(UNKNOWN, flags).unwrap();
    }
}
