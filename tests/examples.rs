//! The examples print the contents of `tests/examples`. `BLESS=1` rewrites the files.

use std::error::Error;
use std::path::Path;

/// Compares the output of an example with its file.
fn compare(name: &str, output: &str) -> Result<(), Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/examples/{name}.txt"));
    if std::env::var_os("BLESS").is_some() {
        return Ok(std::fs::write(&path, output)?);
    }
    let expected = std::fs::read_to_string(&path)
        .map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
    let expected = expected.replace("\r\n", "\n");
    let differs = output.lines().zip(expected.lines()).position(|(ours, theirs)| ours != theirs);
    assert_eq!(output, expected, "first different line: {:?}", differs.map(|line| line + 1));
    Ok(())
}

/// Includes each example, and tests it.
macro_rules! examples {
    ($($(#[$cfg:meta])? $path:literal $name:ident)*) => {
        $(
            $(#[$cfg])?
            #[expect(dead_code, reason = "its `main` is not called here")]
            #[path = $path]
            mod $name;

            $(#[$cfg])?
            #[test]
            fn $name() -> Result<(), Box<dyn Error>> {
                compare(stringify!($name), &self::$name::output()?)
            }
        )*

        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

examples! {
    "../examples/contracts.rs" contracts
    "../examples/cross_account_read.rs" cross_account_read
    "../examples/data_lake.rs" data_lake
    "../examples/deploy_role.rs" deploy_role
    "../examples/ec2_assumes_redshift_role.rs" ec2_assumes_redshift_role
    #[cfg(feature = "analysis")]
    "../examples/evaluate.rs" evaluate
    "../examples/get_cluster_credentials.rs" get_cluster_credentials
    "../examples/github_roles.rs" github_roles
    "../examples/key_policy.rs" key_policy
    #[cfg(feature = "analysis")]
    "../examples/prove_chain.rs" prove_chain
    "../examples/queue_policy.rs" queue_policy
    "../examples/redshift_role_chain.rs" redshift_role_chain
    "../examples/redshift_service_role.rs" redshift_service_role
    "../examples/redshift_users.rs" redshift_users
    "../examples/region_limits.rs" region_limits
    "../examples/runtime_values.rs" runtime_values
    "../examples/serverless_namespace.rs" serverless_namespace
    "../examples/service_accounts.rs" service_accounts
    "../examples/statement_modules.rs" statement_modules
    "../examples/tenants.rs" tenants
}

#[test]
fn every_example_is_compared() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            Some(entry.unwrap().path().file_name()?.to_str()?.strip_suffix(".rs")?.to_owned())
        })
        .collect();
    names.sort();
    assert_eq!(names, NAMES);
}
