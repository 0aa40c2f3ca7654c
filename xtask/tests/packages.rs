//! Published packages have their licenses and their page, and nothing that only the repository needs.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::process::Command;

use corpus::workspace_root;

fn files(package: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--offline", "--allow-dirty", "-p", package])
        .current_dir(workspace_root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("names of files").lines().map(str::to_owned).collect()
}

#[test]
fn each_package_has_its_licences_and_its_page() {
    for (package, more) in [
        ("iam-policy", &["CHANGELOG.md", "THIRD-PARTY.md", "docs/rules.md"][..]),
        ("policy-catalog", &["src/lib.rs"]),
        ("policy-cli", &["src/lib.rs", "src/main.rs"]),
        ("policy-core", &["src/lib.rs"]),
        ("policy-data", &["THIRD-PARTY.md", "data/SOURCES.json", "src/lib.rs"]),
        ("policy-files", &["src/lib.rs"]),
        ("policy-lint", &["src/lib.rs", "src/rules/mod.rs"]),
        ("policy-macros", &["src/lib.rs"]),
        ("policy-settings", &["src/lib.rs"]),
    ] {
        let files = files(package);
        let always = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];
        for wanted in always.iter().chain(more) {
            assert!(files.iter().any(|it| it == wanted), "{package} lacks {wanted}: {files:?}");
        }
        let is_surplus = |it: &&String| {
            let is_hidden = it.starts_with('.') && *it != ".cargo_vcs_info.json";
            is_hidden || ["tests/", "benches/", "fuzz/"].iter().any(|folder| it.starts_with(folder))
        };
        let surplus: Vec<_> = files.iter().filter(is_surplus).collect();
        assert!(surplus.is_empty(), "{package} has {surplus:?}");
    }
}
