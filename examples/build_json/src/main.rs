//! Prints a policy that the build script wrote.

#![forbid(unsafe_code)]

/// The permissions to unload data, as canonical JSON.
const UNLOAD: &str = include_str!(concat!(env!("OUT_DIR"), "/unload.json"));

fn main() {
    print!("{UNLOAD}");
}

#[cfg(test)]
mod tests {
    /// The files that the build script wrote, and the committed ones.
    macro_rules! both {
        ($($name:literal),*) => {
            [$((
                include_str!(concat!(env!("OUT_DIR"), "/", $name)),
                include_str!(concat!("../policies/", $name)),
            )),*]
        };
    }

    #[test]
    fn the_committed_files_are_those_of_the_build() {
        for (written, committed) in both![
            "chain_role_a_assume.json",
            "chain_role_a_trust.json",
            "chain_role_b_trust.json",
            "service_trust.json",
            "unload.json"
        ] {
            assert_eq!(written, committed);
            assert!(committed.starts_with("{\n") && committed.ends_with("}\n"));
        }
        assert!(super::UNLOAD.contains("s3:PutObject"));
    }

    #[test]
    fn no_other_file_is_committed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/policies");
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 5);
    }
}
