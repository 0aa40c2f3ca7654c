//! A file that `include_policy!` reads is tracked: an edit builds again, a mistake fails, and the
//! mended file builds, although the build before it failed.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;

const GOOD: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"#;

struct Crate {
    folder: PathBuf,
}

impl Crate {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("include_rebuild");
        let _ = std::fs::remove_dir_all(folder.join("src"));
        std::fs::create_dir_all(folder.join("src/policies")).unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"included\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\niam-policy = {{ path = {root:?} }}\n\n[workspace]\n"
        );
        std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        std::fs::copy(Path::new(root).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let source = "fn main() {\n    println!(\"{}\", iam_policy::include_policy!(trust, \"policies/role.json\"));\n}\n";
        std::fs::write(folder.join("src/main.rs"), source).unwrap();
        Self { folder }
    }

    fn write(&self, text: &str) {
        std::fs::write(self.folder.join("src/policies/role.json"), text).unwrap();
    }

    /// What the program prints, or what the compiler says.
    fn run(&self) -> Result<String, String> {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }
}

#[test]
fn an_edited_file_builds_again_and_a_mended_one_too() {
    let built = Crate::new();
    built.write(GOOD);
    assert!(built.run().unwrap().contains("ec2.amazonaws.com"));

    built.write(&GOOD.replace("ec2.", "lambda."));
    assert!(built.run().unwrap().contains("lambda.amazonaws.com"));

    built.write(&GOOD.replace("\"Effect\"", "\"Efect\""));
    let words = built.run().unwrap_err();
    assert!(words.contains("`Efect` is no element of a statement"), "{words}");
    assert!(words.contains("policies/role.json:1:"), "{words}");

    built.write(GOOD);
    assert!(built.run().unwrap().contains("ec2.amazonaws.com"));
}
