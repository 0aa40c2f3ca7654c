//! AWS reference lists for `iam-policy`: checked-in text tables, with one getter each.
//!
//! Every table is ASCII text with one row per line and tab-separated columns, without a header. The
//! rows are sorted by bytes, and the first column (the first two for [`partition_principals`] and
//! [`unconditioned_principals`]) identifies a row, so a reader may use binary search.
//! `cargo xtask data refresh` rewrites the tables, except those that `SOURCES.json` lists as kept
//! by hand.
//!
//! A row that vanishes upstream stays and is marked `retired`, so that an update of the data does not break
//! anyone's build.
//!
//! The tables of [`services`] have several kinds of lines, which [`service`] describes.
#![forbid(unsafe_code)]

#[cfg(test)]
mod service_tests;
mod services;

/// The date of the data, as `YYYY-MM-DD`.
pub const DATA_DATE: &str = include_str!("../data/DATE").trim_ascii();

/// Returns the partitions. Columns: partition, DNS suffix.
#[must_use]
pub const fn partitions() -> &'static str {
    include_str!("../data/partitions.tsv")
}

/// Returns the Regions of every partition, without pseudo Regions such as `aws-global`. Columns: Region,
/// partition, `default` or `opt-in`.
#[must_use]
pub const fn regions() -> &'static str {
    include_str!("../data/regions.tsv")
}

/// Returns the service principals, in full (`redshift.amazonaws.com`). Columns: principal, `active` or
/// `retired`, source.
///
/// The source is `iam-floyd` (tested against IAM), `moto` (named in a managed policy), the URL of an AWS page
/// that names the principal, or `memory` (from an AWS guide whose page was not recorded).
#[must_use]
pub const fn service_principals() -> &'static str {
    include_str!("../data/service_principals.tsv")
}

/// Returns the service principals with a regional form (`redshift.us-east-1.amazonaws.com`) that is also
/// valid outside opt-in Regions. Columns: principal, reason.
#[must_use]
pub const fn regional_principals() -> &'static str {
    include_str!("../data/regional_principals.tsv")
}

/// Returns the names that services have in endpoint hosts and in signatures (`api.ecr`, `email`), which are
/// known names but mostly not those of principals. Columns: name, `active` or `retired`.
#[must_use]
pub const fn endpoint_prefixes() -> &'static str {
    include_str!("../data/endpoint_prefixes.tsv")
}

/// Returns the service principals that differ from `<service>.amazonaws.com` in one partition. Columns:
/// partition, principal, `accepted` or `refused`, the principal to use instead or `-`.
///
/// `{region}` stands for any Region of that partition.
#[must_use]
pub const fn partition_principals() -> &'static str {
    include_str!("../data/partition_principals.tsv")
}

/// Returns the service prefixes of actions (`redshift` in `redshift:GetClusterCredentials`). Columns: prefix,
/// `active` or `retired`. A retired prefix may have no table in [`services`].
#[must_use]
pub const fn service_prefixes() -> &'static str {
    include_str!("../data/service_prefixes.tsv")
}

/// Returns the pages of the service authorization reference. Columns: prefix, page (`list_s3.html`), `active`
/// or `retired`.
///
/// A prefix shared by several services, each with its own page, is not listed.
#[must_use]
pub const fn service_pages() -> &'static str {
    include_str!("../data/service_pages.tsv")
}

/// Returns the services whose resources a resource control policy can protect, by the prefix of their
/// actions. Columns: prefix, `active` or `retired`.
#[must_use]
pub const fn rcp_services() -> &'static str {
    include_str!("../data/rcp_services.tsv")
}

/// Returns the services whose resources have policies of their own, as far as their pages say more than what
/// applies to all. Kept by hand. Columns:
///
/// | column | contents |
/// | --- | --- |
/// | prefix | the prefix of the service's actions; `vpce` for VPC endpoints |
/// | service | the prefix that represents the service; the same for all prefixes that appear together in one policy, in actions or in ARNs |
/// | holder | `resource`; `role`, whose policy is a role trust policy; `endpoint`, whose policy applies to any service |
/// | quota | the maximum number of characters in a policy, or `-` if it is unknown |
/// | Sids | `any`, or `alphanumeric` and the additional characters that a `Sid` can have |
/// | unique Sids | `unique` if the service rejects duplicate `Sid`s, otherwise `repeated` |
/// | principal types | the types that a policy can name, comma-separated |
/// | `Resource` | `required`, or `implied` if a statement can omit it |
/// | maker | the action that creates the resource that has the policy; `-` if a policy does not apply to a single resource of the service |
/// | page | the AWS page that documents it |
///
/// For a service without a row, it is only known that its policies name accounts and services.
#[must_use]
pub const fn resource_policies() -> &'static str {
    include_str!("../data/resource_policies.tsv")
}

/// Returns the services that an AWS guide allows in a resource's policy without any condition. Kept by hand.
/// Columns:
///
/// | column | contents |
/// | --- | --- |
/// | service | the prefix of the actions |
/// | principal | the service principal |
/// | actions | the actions that the guide allows, without the prefix, comma-separated |
/// | evidence | `shown` if the page was read, `memory` if it was recalled from memory |
/// | page | the page |
#[must_use]
pub const fn unconditioned_principals() -> &'static str {
    include_str!("../data/unconditioned_principals.tsv")
}

/// Returns well-known actions without a resource, so that only `*` allows them. Columns: action, page.
///
/// The service tables have more, some of which are only assumed to have none. Kept by hand, from the pages of
/// the service authorization reference.
#[must_use]
pub const fn unresourced_actions() -> &'static str {
    include_str!("../data/unresourced_actions.tsv")
}

/// Returns the names of actions that AWS prints, or used to print, and that no service requires: in a
/// statement, such a name grants and denies nothing. Kept by hand. Columns:
///
/// | column | contents |
/// | --- | --- |
/// | name | the action, as AWS prints it |
/// | instead | the actions to write instead, separated by spaces; `-` if there is nothing to write |
/// | evidence | `shown` if the last column was read, `memory` if it was recalled from memory |
/// | page | the page or the package that prints the name |
#[must_use]
pub const fn void_actions() -> &'static str {
    include_str!("../data/void_actions.tsv")
}

/// Returns the actions and condition keys that only the policies of AWS IoT devices have: IAM documents
/// neither. Kept by hand. Columns:
///
/// | column | contents |
/// | --- | --- |
/// | name | the action or the key; `*` at its end stands for the rest of it, the name of an attribute |
/// | what | `action` or `key` |
/// | page | the page of the guide that has it |
#[must_use]
pub const fn device_policies() -> &'static str {
    include_str!("../data/device_policies.tsv")
}

/// Returns the global condition keys. Columns: key, type, `single` or `multi`, `active` or `retired`.
///
/// The type is one of `ARN`, `Bool`, `Date`, `DateOrNumeric`, `IPAddress`, `Numeric` and `String`; for a
/// `multi` key it is the type of each value. A key that includes a tag key ends in `/${TagKey}`. A few keys
/// have a service's prefix but are global.
#[must_use]
pub const fn global_condition_keys() -> &'static str {
    include_str!("../data/global_condition_keys.tsv")
}

/// Returns the AWS managed policies. Columns: path and name (`service-role/AmazonEC2RoleforSSM`), `active` or
/// `retired`.
///
/// The list is for the partition `aws`; the others have fewer.
#[must_use]
pub const fn managed_policies() -> &'static str {
    include_str!("../data/managed_policies.tsv")
}

/// Returns the services named in the ARNs of resource types. Columns: service, the prefixes of the services
/// with such resource types, comma-separated.
#[must_use]
pub const fn arn_services() -> &'static str {
    include_str!("../data/arn_services.tsv")
}

/// Returns the actions, resource types and condition keys of the service with this prefix, which must be in
/// lower case.
///
/// Each line has a kind, a name and further fields, separated by tabs. The kinds are in this order, and the
/// lines of one kind are sorted by name in lower case:
///
/// | line | fields |
/// | --- | --- |
/// | `S` | prefix, full name or `-` |
/// | `K` | condition key, type of its values (`ArrayOf` the type of each value) |
/// | `R` | resource type, ARN templates, condition keys if there are any |
/// | `A` | action, access levels, resource types, condition keys if there are any |
/// | `+` | resource type, the condition keys of the action above for it |
///
/// - Several ARN templates and several keys are separated by spaces, resource types by commas.
/// - A condition key with the service's own prefix starts with `:`. A placeholder in a key that a policy
///   fills in is written `${Name}` or `<name>`.
/// - The access levels are letters of `LPRTW`: List, Permissions management, Read, Tagging, Write; or `?` if
///   they are unknown.
/// - The resource types of an action are `-` if it has none, or `?` if neither they nor its condition keys
///   are known. A resource type that ends in `*` is required.
/// - The third field of retired lines ends in `!`.
#[must_use]
pub fn service(prefix: &str) -> Option<&'static str> {
    let tables = services();
    let at = tables.binary_search_by(|(name, _)| (*name).cmp(prefix)).ok()?;
    tables.get(at).map(|(_, table)| *table)
}

/// Returns every service's prefix and table, in the byte order of the prefixes.
#[must_use]
pub fn services() -> &'static [(&'static str, &'static str)] {
    services::SERVICES
}

/// Returns the sources of the tables, as JSON: packages, versions and dates, per table.
#[must_use]
pub const fn sources() -> &'static str {
    include_str!("../data/SOURCES.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: [(&str, &str, usize); 17] = [
        ("arn_services", arn_services(), 2),
        ("partitions", partitions(), 2),
        ("regions", regions(), 3),
        ("service_principals", service_principals(), 3),
        ("regional_principals", regional_principals(), 2),
        ("endpoint_prefixes", endpoint_prefixes(), 2),
        ("partition_principals", partition_principals(), 4),
        ("service_pages", service_pages(), 3),
        ("service_prefixes", service_prefixes(), 2),
        ("global_condition_keys", global_condition_keys(), 4),
        ("managed_policies", managed_policies(), 2),
        ("rcp_services", rcp_services(), 2),
        ("resource_policies", resource_policies(), 10),
        ("unconditioned_principals", unconditioned_principals(), 5),
        ("unresourced_actions", unresourced_actions(), 2),
        ("void_actions", void_actions(), 4),
        ("device_policies", device_policies(), 3),
    ];

    fn column(table: &str, index: usize) -> Vec<&str> {
        table.lines().map(|line| line.split('\t').nth(index).unwrap()).collect()
    }

    fn row<'a>(table: &'a str, key: &str) -> Vec<&'a str> {
        let found = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        found.into_iter().find(|columns| columns[0] == key).unwrap_or_else(|| panic!("no {key}"))
    }

    #[test]
    fn tables_are_plain_text() {
        for (name, table, columns) in TABLES {
            assert!(table.is_ascii() && !table.contains('\r'), "{name}");
            assert!(table.ends_with('\n') && !table.ends_with("\n\n"), "{name}");
            for line in table.lines() {
                let cells: Vec<&str> = line.split('\t').collect();
                assert_eq!(cells.len(), columns, "{name}: {line}");
                for cell in cells {
                    assert!(!cell.is_empty() && cell.trim() == cell, "{name}: {line}");
                }
            }
        }
    }

    #[test]
    fn tables_are_sorted_without_duplicates() {
        for (name, table, _) in TABLES {
            let keys: Vec<String> = table
                .lines()
                .map(|line| {
                    let named_by_two = ["partition_principals", "unconditioned_principals"];
                    let cells = if named_by_two.contains(&name) { 2 } else { 1 };
                    line.split('\t').take(cells).collect::<Vec<_>>().join("\t")
                })
                .collect();
            for pair in keys.windows(2) {
                assert!(pair[0].as_bytes() < pair[1].as_bytes(), "{name}: {pair:?}");
            }
        }
    }

    #[test]
    fn columns_of_words_hold_only_those_words() {
        let cases: [(&str, usize, &[&str]); 16] = [
            (regions(), 2, &["default", "opt-in"]),
            (service_principals(), 1, &["active", "retired"]),
            (endpoint_prefixes(), 1, &["active", "retired"]),
            (partition_principals(), 2, &["accepted", "refused"]),
            (service_pages(), 2, &["active", "retired"]),
            (service_prefixes(), 1, &["active", "retired"]),
            (global_condition_keys(), 2, &["single", "multi"]),
            (global_condition_keys(), 3, &["active", "retired"]),
            (managed_policies(), 1, &["active", "retired"]),
            (rcp_services(), 1, &["active", "retired"]),
            (resource_policies(), 2, &["resource", "role", "endpoint"]),
            (resource_policies(), 5, &["unique", "repeated"]),
            (resource_policies(), 7, &["required", "implied"]),
            (unconditioned_principals(), 3, &["shown", "memory"]),
            (void_actions(), 2, &["shown", "memory"]),
            (device_policies(), 1, &["action", "key"]),
        ];
        for (table, index, words) in cases {
            for cell in column(table, index) {
                assert!(words.contains(&cell), "{cell}");
            }
        }
        for source in column(service_principals(), 2) {
            let is_page = source.starts_with("https://docs.aws.amazon.com/");
            assert!(is_page || ["iam-floyd", "memory", "moto"].contains(&source), "{source}");
        }
        let types = ["ARN", "Bool", "Date", "DateOrNumeric", "IPAddress", "Numeric", "String"];
        for cell in column(global_condition_keys(), 1) {
            assert!(types.contains(&cell), "{cell}");
        }
    }

    #[test]
    fn tables_agree_with_each_other() {
        for (index, table) in [(1, regions()), (0, partition_principals())] {
            for partition in column(table, index) {
                row(partitions(), partition);
            }
        }
        for principal in column(regional_principals(), 0) {
            row(service_principals(), principal);
        }
        for prefix in column(arn_services(), 1).into_iter().flat_map(|list| list.split(',')) {
            assert!(service(prefix).is_some(), "{prefix}");
        }
        for prefix in column(rcp_services(), 0).into_iter().chain(column(service_pages(), 0)) {
            row(service_prefixes(), prefix);
        }
        for prefix in column(resource_policies(), 0) {
            row(service_prefixes(), prefix);
        }
        for service in column(resource_policies(), 1) {
            assert_eq!(row(resource_policies(), service)[1], service);
        }
    }

    #[test]
    fn each_fact_about_policies_of_resources_has_its_page() {
        for line in resource_policies().lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells[9].starts_with("https://docs.aws.amazon.com/"), "{line}");
            assert!(cells[3] == "-" || cells[3].parse::<u32>().is_ok(), "{line}");
            assert!(cells[4] == "any" || cells[4].starts_with("alphanumeric"), "{line}");
        }
    }

    #[test]
    fn tables_about_actions_agree_with_those_of_the_services() {
        let is_action = |text: &str| {
            let (prefix, name) = text.split_once(':').unwrap();
            let table = service(prefix).unwrap_or_else(|| panic!("no {prefix}"));
            let mut rows = table.lines().filter_map(|line| line.strip_prefix("A\t"));
            rows.any(|row| row.split('\t').next().is_some_and(|it| it.eq_ignore_ascii_case(name)))
        };
        for line in void_actions().lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(!is_action(cells[0]), "{line}");
            assert!(cells[1] == "-" || cells[1].split(' ').all(is_action), "{line}");
            assert!(cells[3].starts_with("https://"), "{line}");
        }
        for line in device_policies().lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(!is_action(cells[0]), "{line}");
            assert!(cells[2].starts_with("https://docs.aws.amazon.com/"), "{line}");
        }
        for line in unresourced_actions().lines() {
            let (action, page) = line.split_once('\t').unwrap();
            let (prefix, name) = action.split_once(':').unwrap();
            let rows = service(prefix).unwrap();
            let found = rows.lines().find(|row| row.starts_with(&format!("A\t{name}\t")));
            assert_eq!(found.and_then(|row| row.split('\t').nth(3)), Some("-"), "{line}");
            let own = column(service_pages(), 1);
            assert!(own.iter().any(|own| page.ends_with(&format!("/{own}"))), "{line}");
        }
        for line in unconditioned_principals().lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            row(service_principals(), cells[1]);
            let mut actions = cells[2].split(',').map(|name| format!("{}:{name}", cells[0]));
            assert!(actions.all(|action| is_action(&action)), "{line}");
            assert!(cells[4].starts_with("https://docs.aws.amazon.com/"), "{line}");
        }
    }

    #[test]
    fn well_known_rows_are_there() {
        for principal in [
            "ec2.amazonaws.com",
            "capabilities.eks.amazonaws.com",
            "pods.eks.amazonaws.com",
            "redshift-serverless.amazonaws.com",
            "redshift.amazonaws.com",
            "sagemaker.amazonaws.com",
            "scheduler.redshift.amazonaws.com",
            "transform.amazonaws.com",
        ] {
            assert_eq!(row(service_principals(), principal)[1], "active");
        }
        assert_eq!(row(regions(), "us-east-1")[1..], ["aws", "default"]);
        assert_eq!(row(regions(), "cn-north-1")[1..], ["aws-cn", "default"]);
        assert_eq!(row(regions(), "eusc-de-east-1")[1..], ["aws-eusc", "default"]);
        assert_eq!(row(regions(), "af-south-1")[1..], ["aws", "opt-in"]);
        assert_eq!(row(partitions(), "aws-cn")[1], "amazonaws.com.cn");
        for prefix in ["iam", "redshift", "redshift-serverless", "s3", "sts"] {
            row(service_prefixes(), prefix);
        }
        for name in ["api.ecr", "email", "runtime.lex", "s3"] {
            row(endpoint_prefixes(), name);
        }
        for prefix in ["kms", "s3", "secretsmanager", "sqs", "sts"] {
            assert_eq!(row(rcp_services(), prefix)[1], "active");
        }
        assert!(!column(rcp_services(), 0).contains(&"ec2"));
        for policy in ["AdministratorAccess", "service-role/AmazonEC2RoleforSSM"] {
            row(managed_policies(), policy);
        }
        for (prefix, page) in [("aps", "list_amp.html"), ("s3", "list_s3.html")] {
            assert_eq!(row(service_pages(), prefix)[1..], [page, "active"]);
        }
        for page in column(service_pages(), 1) {
            assert!(page.starts_with("list_") && page.ends_with(".html"), "{page}");
        }
        let keys = global_condition_keys();
        assert_eq!(row(keys, "aws:SourceArn")[1..], ["ARN", "single", "active"]);
        assert_eq!(row(keys, "aws:PrincipalTag/${TagKey}")[1..], ["String", "single", "active"]);
        for (key, value_type, count) in [
            ("aws:AssumedRoot", "Bool", "single"),
            ("aws:CalledViaAWSMCP", "String", "single"),
            ("aws:IsMcpServiceAction", "Bool", "single"),
            ("aws:ViaAWSMCPService", "Bool", "single"),
            ("aws:VpceAccount", "String", "single"),
            ("aws:VpceOrgID", "String", "single"),
            ("aws:VpceOrgPaths", "String", "multi"),
        ] {
            assert_eq!(row(keys, key)[1..], [value_type, count, "active"]);
        }
        assert_eq!(row(keys, "aws:TagKeys")[1..], ["String", "multi", "active"]);
    }

    #[test]
    fn no_federated_provider_is_a_service() {
        assert!(
            column(service_principals(), 0).iter().all(|name| !name.contains("cognito-identity"))
        );
    }

    #[test]
    fn the_date_is_a_date_and_that_of_the_sources() {
        let shape: String =
            DATA_DATE.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        assert_eq!(shape, "0000-00-00");
        assert!(sources().contains(&format!("\n  \"date\": \"{DATA_DATE}\",\n")));
    }
}
