//! AWS reference lists for `iam-policy`: checked-in text tables, one getter each.
//!
//! Every table is ASCII text with one row per line and tab-separated columns,
//! without a header. The rows are sorted by bytes, and the first column (the
//! first two of [`partition_principals`] and [`unconditioned_principals`]) names a row, so a reader may search
//! them by halves. `cargo xtask data refresh` rewrites the tables, but for those
//! that `SOURCES.json` calls kept by hand.
//!
//! A row that vanishes upstream stays and is marked `retired`, so that an update
//! of the data does not break somebody's build.
//!
//! The tables of [`services`] have lines of several kinds, which [`service`] describes.
#![forbid(unsafe_code)]

#[cfg(test)]
mod service_tests;
mod services;

/// The date of the data, as `YYYY-MM-DD`.
pub const DATA_DATE: &str = include_str!("../data/DATE").trim_ascii();

/// The partitions. Columns: partition, DNS suffix.
#[must_use]
pub const fn partitions() -> &'static str {
    include_str!("../data/partitions.tsv")
}

/// The Regions of every partition, without pseudo Regions such as `aws-global`.
/// Columns: Region, partition, `default` or `opt-in`.
#[must_use]
pub const fn regions() -> &'static str {
    include_str!("../data/regions.tsv")
}

/// The service principals, in full (`redshift.amazonaws.com`).
/// Columns: principal, `active` or `retired`, source.
///
/// The source is `iam-floyd` (tried against IAM), `moto` (named by a managed
/// policy), the address of a page of AWS that names the principal, or `memory`
/// (of a guide of AWS whose page nobody wrote down).
#[must_use]
pub const fn service_principals() -> &'static str {
    include_str!("../data/service_principals.tsv")
}

/// The service principals with a regional form (`redshift.us-east-1.amazonaws.com`)
/// that also holds outside opt-in Regions. Columns: principal, reason.
#[must_use]
pub const fn regional_principals() -> &'static str {
    include_str!("../data/regional_principals.tsv")
}

/// The names that services have in the hosts of their endpoints and in signatures
/// (`api.ecr`, `email`), which are known names but mostly those of no principal.
/// Columns: name, `active` or `retired`.
#[must_use]
pub const fn endpoint_prefixes() -> &'static str {
    include_str!("../data/endpoint_prefixes.tsv")
}

/// The service principals that differ from `<service>.amazonaws.com` in one partition.
/// Columns: partition, principal, `accepted` or `refused`, the principal to use instead or `-`.
///
/// `{region}` stands for any Region of that partition.
#[must_use]
pub const fn partition_principals() -> &'static str {
    include_str!("../data/partition_principals.tsv")
}

/// The service prefixes of actions (`redshift` in `redshift:GetClusterCredentials`).
/// Columns: prefix, `active` or `retired`. A retired one may have no table in [`services`].
#[must_use]
pub const fn service_prefixes() -> &'static str {
    include_str!("../data/service_prefixes.tsv")
}

/// The pages of the service authorization reference. Columns: prefix, page (`list_s3.html`),
/// `active` or `retired`.
///
/// A prefix that several services share, each with a page, is not there.
#[must_use]
pub const fn service_pages() -> &'static str {
    include_str!("../data/service_pages.tsv")
}

/// The services whose resources a resource control policy can protect, by the prefix of their
/// actions. Columns: prefix, `active` or `retired`.
#[must_use]
pub const fn rcp_services() -> &'static str {
    include_str!("../data/rcp_services.tsv")
}

/// The services whose resources have policies of their own, as far as their pages say more than what
/// holds for all. Kept by hand. Columns:
///
/// | column | what |
/// | --- | --- |
/// | prefix | that of the service's actions; `vpce` for VPC endpoints |
/// | service | the prefix that stands for the service, the same where several prefixes stand beside each other in one policy, in actions or in ARNs |
/// | holder | `resource`; `role`, whose policy is a role trust policy; `endpoint`, whose policy is about any service |
/// | quota | the most characters of a policy, `-` where that is not known |
/// | Sids | `any`, or `alphanumeric` and the further characters that a Sid can have |
/// | unique Sids | `unique` where the service refuses one that stands twice, else `repeated` |
/// | principal types | the types that a policy can name, parted by commas |
/// | `Resource` | `required`, or `implied` where a statement can leave it out |
/// | maker | the action that makes the resource that has the policy; `-` where a policy is not about one resource of the service |
/// | page | the page of AWS that says so |
///
/// Of a service without a row nothing is known but that its policies name accounts and services.
#[must_use]
pub const fn resource_policies() -> &'static str {
    include_str!("../data/resource_policies.tsv")
}

/// The services that a guide of AWS lets into the policy of a resource without any condition. Kept by
/// hand. Columns:
///
/// | column | what |
/// | --- | --- |
/// | service | the prefix of the actions |
/// | principal | the service principal |
/// | actions | those that the guide allows it, without the prefix, parted by commas |
/// | evidence | `shown` where the page was read, `memory` where somebody remembers it |
/// | page | the page |
#[must_use]
pub const fn unconditioned_principals() -> &'static str {
    include_str!("../data/unconditioned_principals.tsv")
}

/// Well-known actions about no resource, so that `*` alone allows them. Columns: action, page.
///
/// The tables of the services have more, some of which are only thought to be about none. Kept by
/// hand, from the pages of the service authorization reference.
#[must_use]
pub const fn unresourced_actions() -> &'static str {
    include_str!("../data/unresourced_actions.tsv")
}

/// The names of actions that AWS prints, or did, and that no service asks for: a statement with one
/// grants and denies nothing by it. Kept by hand. Columns:
///
/// | column | what |
/// | --- | --- |
/// | name | the action, as AWS prints it |
/// | instead | the actions to write instead, parted by spaces; `-` where there is nothing to write |
/// | evidence | `shown` where the last column was read, `memory` where somebody remembers it |
/// | page | the page or the package that prints the name |
#[must_use]
pub const fn void_actions() -> &'static str {
    include_str!("../data/void_actions.tsv")
}

/// The global condition keys. Columns: key, type, `single` or `multi`, `active` or `retired`.
///
/// The type is one of `ARN`, `Bool`, `Date`, `DateOrNumeric`, `IPAddress`, `Numeric`
/// and `String`; of a `multi` key it is the type of each value. A key that takes
/// a tag's name ends in `/${TagKey}`. A few keys belong to a service's prefix and
/// are global all the same.
#[must_use]
pub const fn global_condition_keys() -> &'static str {
    include_str!("../data/global_condition_keys.tsv")
}

/// The managed policies of AWS. Columns: path and name (`service-role/AmazonEC2RoleforSSM`),
/// `active` or `retired`.
///
/// The list is that of the partition `aws`; the others have fewer.
#[must_use]
pub const fn managed_policies() -> &'static str {
    include_str!("../data/managed_policies.tsv")
}

/// The services that the ARNs of resource types name. Columns: service, the prefixes of the
/// services with such resource types, parted by commas.
#[must_use]
pub const fn arn_services() -> &'static str {
    include_str!("../data/arn_services.tsv")
}

/// The actions, resource types and condition keys of the service with this prefix, which is
/// in lower case.
///
/// Each line has a kind, a name and further fields, which tabs part. The kinds stand in this
/// order, and the lines of one kind in the order of their names in lower case:
///
/// | line | fields |
/// | --- | --- |
/// | `S` | prefix, full name or `-` |
/// | `K` | condition key, type of its values (`ArrayOf` that of each value) |
/// | `R` | resource type, ARN templates, condition keys if there are any |
/// | `A` | action, access levels, resource types, condition keys if there are any |
/// | `+` | resource type, the condition keys of the action above for it |
///
/// - Several ARN templates and several keys are parted by spaces, resource types by commas.
/// - A condition key with the service's own prefix starts with `:`. A name in a key that a
///   policy fills in is written `${Name}` or `<name>`.
/// - The access levels are letters of `LPRTW`: List, Permissions management, Read, Tagging,
///   Write; or `?` where they are unknown.
/// - The resource types of an action are `-` if it has none, or `?` if neither they nor its
///   condition keys are known. One that ends in `*` is required.
/// - The third field of what is retired ends in `!`.
#[must_use]
pub fn service(prefix: &str) -> Option<&'static str> {
    let tables = services();
    let at = tables.binary_search_by(|(name, _)| (*name).cmp(prefix)).ok()?;
    tables.get(at).map(|(_, table)| *table)
}

/// Every service's prefix and its table, in the order of the bytes of the prefixes.
#[must_use]
pub fn services() -> &'static [(&'static str, &'static str)] {
    services::SERVICES
}

/// Where the tables come from, as JSON: packages, versions and dates, per table.
#[must_use]
pub const fn sources() -> &'static str {
    include_str!("../data/SOURCES.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: [(&str, &str, usize); 16] = [
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
        let cases: [(&str, usize, &[&str]); 15] = [
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
