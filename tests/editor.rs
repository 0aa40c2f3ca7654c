//! What editors see of the action tokens: each names its constant in `actions`, at its own place.
//!
//! rust-analyzer sets the `cfg` that the compiler is given here.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;

struct Crate {
    folder: PathBuf,
}

impl Crate {
    /// A crate that knows the facade by another name.
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
        std::fs::create_dir_all(folder.join("src")).unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"edited\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nrenamed = {{ package = \"iam-policy\", path = {root:?} }}\n\n[workspace]\n"
        );
        std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        std::fs::copy(Path::new(root).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder }
    }

    /// What the compiler says of a source under the flags of an editor, or of a build.
    fn check(&self, source: &str, flags: &str) -> Result<(), String> {
        let source = format!("#![deny(warnings)]\n#![no_implicit_prelude]\n{source}");
        std::fs::write(self.folder.join("src/lib.rs"), source).unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline"])
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
pub const VALUE: &str = ::renamed::actions::execute_api::Invoke;
"#;

/// An action that is newer than the data, in a policy and in a chain.
const UNKNOWN: &str = r#"
pub static NEWER: ::renamed::IdentityPolicy = ::renamed::identity_policy![
    #[allow(unknown_action, reason = "newer than the data")]
    allow { action: [s3::GetObject, s3:GetNothingAtAll], resource: "arn:aws:s3:::b/*" },
];
"#;

#[test]
fn each_action_token_names_its_constant_in_an_editor_alone() {
    let edited = Crate::new();
    edited.check(KNOWN, EDITOR).unwrap();
    let words = edited.check(UNKNOWN, EDITOR).unwrap_err();
    let unresolved = "unresolved import `$crate::actions::s3::GetNothingAtAll`";
    assert!(words.contains(unresolved), "{words}");

    // A build knows neither the constants nor the paths to them.
    edited.check(UNKNOWN, "").unwrap();
    let words = edited.check(KNOWN, "").unwrap_err();
    assert!(words.contains("could not find `actions`"), "{words}");
    assert_eq!(words.matches("error[").count(), 1, "{words}");
}
