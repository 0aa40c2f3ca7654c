//! The policies that the examples build with `if` and `for` equal those that are written by hand for the
//! same values, and no values produce an empty list.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use iam_policy::{
    AccountId, Arn, ArnPattern, ExternalId, OidcIssuer, OneOrMore, PlainText, Policy, Region,
    ResourceName, ServicePrincipal, one_or_more,
};
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Includes the examples, whose `main` and `output` are tested elsewhere.
macro_rules! examples {
    ($($path:literal $name:ident)*) => {
        $(
            #[expect(dead_code, reason = "only the functions that build policies are called here")]
            #[path = $path]
            mod $name;
        )*
    };
}
examples! {
    "../examples/contracts.rs" contracts
    "../examples/cross_account_read.rs" cross_account_read
    "../examples/data_lake.rs" data_lake
    "../examples/deploy_role.rs" deploy_role
    "../examples/github_roles.rs" github_roles
    "../examples/key_policy.rs" key_policy
    "../examples/queue_policy.rs" queue_policy
    "../examples/redshift_users.rs" redshift_users
    "../examples/region_limits.rs" region_limits
    "../examples/service_accounts.rs" service_accounts
    "../examples/statement_modules.rs" statement_modules
    "../examples/tenants.rs" tenants
}

/// The input of the programs.
#[derive(Clone, Debug)]
struct Given {
    account: String,
    region: String,
    regions: Vec<String>,
    /// At least one.
    names: Vec<String>,
    /// May be empty.
    more: Vec<String>,
    accounts: Vec<String>,
    services: Vec<String>,
    text: Option<String>,
    flags: Vec<bool>,
}

const REGIONS: [&str; 4] = ["eu-central-1", "eu-west-1", "us-east-1", "us-west-2"];
const SERVICES: [&str; 4] =
    ["events.amazonaws.com", "lambda.amazonaws.com", "s3.amazonaws.com", "states.amazonaws.com"];

fn given() -> impl Strategy<Value = Given> {
    let name = || "[a-z][a-z0-9]{2,6}";
    let account = || "[1-9][0-9]{11}";
    let some = |of: &'static [&'static str]| {
        proptest::sample::subsequence(of, 1..=of.len())
            .prop_shuffle()
            .prop_map(|them| them.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    (
        account(),
        proptest::sample::select(&REGIONS[..]).prop_map(str::to_owned),
        some(&REGIONS),
        proptest::collection::vec(name(), 1..4),
        proptest::collection::vec(name(), 0..4),
        proptest::collection::vec(account(), 1..4),
        some(&SERVICES),
        proptest::option::of(name()),
        proptest::collection::vec(any::<bool>(), 4),
    )
        .prop_map(
            |(account, region, regions, names, more, accounts, services, text, flags)| Given {
                account,
                region,
                regions,
                names,
                more,
                accounts,
                services,
                text,
                flags,
            },
        )
}

fn name(text: &str) -> ResourceName {
    ResourceName::parse(text).unwrap()
}

fn some<T>(texts: &[String], parse: impl Fn(&str) -> T) -> OneOrMore<T> {
    one_or_more(texts.iter().map(|text| parse(text))).unwrap()
}

/// Returns the JSON of a policy with these statements, in the order and spelling of canonical JSON.
fn written(statements: Vec<Value>) -> String {
    let text = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    text.parse::<Policy>().unwrap().to_json()
}

/// Returns the strings that a template produces for each value, after those that are always present.
fn each(first: &[&str], values: &[String], template: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let first = first.iter().map(|text| (*text).to_owned());
    first.chain(values.iter().flat_map(|value| template(value))).collect()
}

/// Returns whether there is an empty list or object anywhere.
fn has_empty(value: &Value) -> bool {
    match value {
        Value::Array(values) => values.is_empty() || values.iter().any(has_empty),
        Value::Object(members) => members.is_empty() || members.values().any(has_empty),
        _ => false,
    }
}

/// The output of a program, and the text that is written by hand for the same values.
type Pair = (String, String);

/// A program, which builds policies from its input.
type Program = fn(&Given) -> Vec<Pair>;

fn contracts(given: &Given) -> Vec<Pair> {
    let [is_rollback, ..] = given.flags[..] else { unreachable!() };
    let bucket = &given.names[0];
    let made = contracts::release(&ResourceName::parse(bucket).unwrap(), is_rollback);
    let actions = if is_rollback {
        json!("lambda:UpdateFunctionCode")
    } else {
        json!(["lambda:PublishVersion", "lambda:UpdateFunctionCode"])
    };
    let mut statements = vec![
        json!({
            "Sid": "Artifacts", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
            "Resource": format!("arn:aws:s3:::{bucket}/releases/*"),
        }),
        json!({
            "Sid": "Deploy", "Effect": "Allow", "Action": actions,
            "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:shop-*",
        }),
    ];
    if is_rollback {
        statements.push(json!({
            "Sid": "Keep", "Effect": "Deny", "Action": "s3:PutObject", "Resource": "*",
        }));
    }
    vec![(made.to_json(), written(statements))]
}

fn cross_account_read(given: &Given) -> Vec<Pair> {
    let accounts = some(&given.accounts, |text| AccountId::parse(text).unwrap());
    let id = given.text.as_ref().map(|text| ExternalId::parse(text).unwrap());
    let roots = each(&[], &given.accounts, |it| vec![format!("arn:aws:iam::{it}:root")]);
    let mut statement = json!({
        "Effect": "Allow", "Principal": { "AWS": roots }, "Action": "sts:AssumeRole",
    });
    if let Some(id) = &given.text {
        statement["Condition"] = json!({ "StringEquals": { "sts:ExternalId": id } });
    }
    let made = cross_account_read::trust(&accounts, id.as_ref());
    vec![(made.to_json(), written(vec![statement]))]
}

fn tenants(given: &Given) -> Vec<Pair> {
    let (region, account) = (&given.region, &given.account);
    let [is_read_only, ..] = given.flags[..] else { unreachable!() };
    let tenant = tenants::Tenant {
        name: name(&given.names[0]),
        tables: given.more.iter().map(|it| name(it)).collect(),
        is_read_only,
    };
    let made = tenants::policy(
        &tenant,
        &Region::parse(region).unwrap(),
        &AccountId::parse(account).unwrap(),
    );
    let it = &given.names[0];
    let plans = format!("arn:aws:dynamodb:{region}:{account}:table/plans");
    let tables = each(&[&plans], &given.more, |table| {
        vec![format!("arn:aws:dynamodb:{region}:{account}:table/{table}")]
    });
    let actions: &[&str] = match is_read_only {
        true => &["s3:GetObject"],
        false => &["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
    };
    let mut statements = vec![
        json!({
            "Effect": "Allow", "Action": actions,
            "Resource": format!("arn:aws:s3:::tenants/{it}/*"),
        }),
        json!({
            "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::tenants",
            "Condition": { "StringLike": { "s3:prefix": [format!("{it}/*"), it] } },
        }),
        json!({
            "Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:Query"],
            "Resource": tables,
        }),
    ];
    if is_read_only {
        statements.push(json!({ "Effect": "Deny", "Action": "dynamodb:Delete*", "Resource": "*" }));
    }
    vec![(made.to_json(), written(statements))]
}

fn service_accounts(given: &Given) -> Vec<Pair> {
    let issuer = format!("oidc.eks.{}.amazonaws.com/id/EXAMPLE1", given.region);
    let account = &given.account;
    let made = service_accounts::trust(
        &AccountId::parse(account).unwrap(),
        &OidcIssuer::parse(&issuer).unwrap(),
        &some(&given.names, |it| (name(it), name("app"))),
    );
    let subjects = each(&[], &given.names, |it| vec![format!("system:serviceaccount:{it}:app")]);
    let (aud, sub) = (format!("{issuer}:aud"), format!("{issuer}:sub"));
    let statement = json!({
        "Effect": "Allow",
        "Principal": { "Federated": format!("arn:aws:iam::{account}:oidc-provider/{issuer}") },
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": { "StringEquals": { aud: "sts.amazonaws.com", sub: subjects } },
    });
    vec![(made.to_json(), written(vec![statement]))]
}

fn github_roles(given: &Given) -> Vec<Pair> {
    let (account, branch) = (&given.account, &given.names[0]);
    let environment = given.text.as_deref().map(name);
    let repository = name("org/repo");
    let made = github_roles::trust(
        &AccountId::parse(account).unwrap(),
        &repository,
        &name(branch),
        environment.as_ref(),
    );
    let mut subjects = vec![format!("repo:org/repo:ref:refs/heads/{branch}")];
    subjects.extend(given.text.iter().map(|it| format!("repo:org/repo:environment:{it}")));
    let provider =
        format!("arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com");
    let trust = json!({
        "Effect": "Allow",
        "Principal": { "Federated": provider },
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": { "StringEquals": {
            "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub": subjects,
        } },
    });
    let is_protected = given.flags[0];
    let permissions = github_roles::permissions(&repository, is_protected);
    let artifacts = "arn:aws:s3:::my-org-artifacts/org/repo/*";
    let statements = if is_protected {
        vec![
            json!({
                "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
                "Resource": artifacts,
            }),
            json!({
                "Effect": "Allow", "Action": "cloudfront:CreateInvalidation",
                "Resource": "arn:aws:cloudfront::123456789012:distribution/EDFDVBD6EXAMPLE",
            }),
        ]
    } else {
        vec![json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": artifacts })]
    };
    vec![(made.to_json(), written(vec![trust])), (permissions.to_json(), written(statements))]
}

fn data_lake(given: &Given) -> Vec<Pair> {
    let (region, account) = (&given.region, &given.account);
    // The flags rotate: some write, perhaps none.
    let rows: Vec<(&String, bool)> =
        given.names.iter().zip(given.flags.iter().copied().cycle()).collect();
    let grants = one_or_more(rows.iter().map(|(it, can_write)| data_lake::Grant {
        database: name(it),
        prefix: name(&format!("{it}/")),
        can_write: *can_write,
    }));
    let made = data_lake::permissions(
        &Region::parse(region).unwrap(),
        &AccountId::parse(account).unwrap(),
        &name("lake"),
        &grants.unwrap(),
    );
    let objects =
        |names: &[String]| each(&[], names, |it| vec![format!("arn:aws:s3:::lake/{it}/*")]);
    let catalog = format!("arn:aws:glue:{region}:{account}:catalog");
    let tables = |names: &[String]| {
        each(&[&catalog], names, |it| {
            ["database", "table"]
                .map(|kind| {
                    let rest = if kind == "table" { "/*" } else { "" };
                    format!("arn:aws:glue:{region}:{account}:{kind}/{it}{rest}")
                })
                .into()
        })
    };
    let prefixes = each(&[], &given.names, |it| vec![format!("{it}/*")]);
    let mut statements = vec![
        json!({
            "Sid": "ReadObjects", "Effect": "Allow", "Action": "s3:GetObject",
            "Resource": objects(&given.names),
        }),
        json!({
            "Sid": "ListObjects", "Effect": "Allow", "Action": "s3:ListBucket",
            "Resource": "arn:aws:s3:::lake",
            "Condition": { "StringLike": { "s3:prefix": prefixes } },
        }),
        json!({
            "Sid": "ReadTables", "Effect": "Allow",
            "Action": ["glue:GetDatabase", "glue:GetTable", "glue:GetTables", "glue:GetPartitions"],
            "Resource": tables(&given.names),
        }),
    ];
    let writing: Vec<String> =
        rows.iter().filter(|(_, can_write)| *can_write).map(|(it, _)| (*it).clone()).collect();
    if !writing.is_empty() {
        statements.push(json!({
            "Sid": "WriteObjects", "Effect": "Allow",
            "Action": ["s3:PutObject", "s3:DeleteObject"], "Resource": objects(&writing),
        }));
        statements.push(json!({
            "Sid": "WriteTables", "Effect": "Allow",
            "Action": ["glue:BatchCreatePartition", "glue:UpdateTable"],
            "Resource": tables(&writing),
        }));
    }
    vec![(made.to_json(), written(statements))]
}

fn redshift_users(given: &Given) -> Vec<Pair> {
    let (region, account) = (&given.region, &given.account);
    let users: Vec<_> = given.more.iter().map(|it| name(it)).collect();
    let chain = redshift_users::chain(
        &Region::parse(region).unwrap(),
        &AccountId::parse(account).unwrap(),
        &users,
    );
    let admin = "arn:aws:redshift:us-west-2:123456789012:dbuser:sales/admin";
    let ids = each(&[admin], &given.more, |it| {
        vec![format!("arn:aws:redshift:{region}:{account}:dbuser:sales/{it}")]
    });
    let (a, b) = ("arn:aws:iam::123456789012:role/RoleA", "arn:aws:iam::210987654321:role/RoleB");
    let first = json!({
        "Effect": "Allow", "Principal": { "Service": "redshift.amazonaws.com" },
        "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "sts:ExternalId": ids } },
    });
    let assume = json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": b });
    let second =
        json!({ "Effect": "Allow", "Principal": { "AWS": a }, "Action": "sts:AssumeRole" });
    vec![
        (chain.hops[0].trust_policy().to_json(), written(vec![first])),
        (chain.hops[0].assume_policy().unwrap().to_json(), written(vec![assume])),
        (chain.hops[1].trust_policy().to_json(), written(vec![second])),
    ]
}

fn key_policy(given: &Given) -> Vec<Pair> {
    let (region, account) = (&given.region, &given.account);
    let services: Vec<String> = match given.flags[0] {
        true => given.services.clone(),
        false => Vec::new(),
    };
    let roles = each(&[], &given.more, |it| vec![format!("arn:aws:iam::{account}:role/{it}")]);
    let encrypts_logs = given.flags[1];
    let parsed: Vec<_> = services.iter().map(|it| ServicePrincipal::parse(it).unwrap()).collect();
    let made = key_policy::policy(
        &Region::parse(region).unwrap(),
        &AccountId::parse(account).unwrap(),
        &parsed,
        &roles.iter().map(|it| Arn::parse(it).unwrap()).collect::<Vec<_>>(),
        encrypts_logs,
    );
    let mut statements = vec![json!({
        "Effect": "Allow", "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
        "Action": "kms:*", "Resource": "*",
    })];
    for service in &services {
        statements.push(json!({
            "Effect": "Allow", "Principal": { "Service": service },
            "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": "*",
            "Condition": { "StringEquals": { "aws:SourceAccount": account } },
        }));
    }
    for role in &roles {
        statements.push(json!({
            "Effect": "Allow", "Principal": { "AWS": role },
            "Action": ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"], "Resource": "*",
        }));
        statements.push(json!({
            "Effect": "Allow", "Principal": { "AWS": role },
            "Action": "kms:CreateGrant", "Resource": "*",
            "Condition": { "Bool": { "kms:GrantIsForAWSResource": "true" } },
        }));
    }
    if encrypts_logs {
        let groups = format!("arn:aws:logs:{region}:{account}:log-group:*");
        statements.push(json!({
            "Effect": "Allow", "Principal": { "Service": format!("logs.{region}.amazonaws.com") },
            "Action": ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*"], "Resource": "*",
            "Condition": { "ArnLike": { "kms:EncryptionContext:aws:logs:arn": groups } },
        }));
    }
    vec![(made.to_json(), written(statements))]
}

fn queue_policy(given: &Given) -> Vec<Pair> {
    let account = &given.account;
    let queue = format!("arn:aws:sqs:{}:{account}:uploads", given.region);
    let consumers = each(&[], &given.more, |it| vec![format!("arn:aws:iam::{account}:role/{it}")]);
    let requires_tls = given.flags[0];
    let made = queue_policy::policy(
        &Arn::parse(&queue).unwrap(),
        &AccountId::parse(account).unwrap(),
        &some(&given.names, name),
        &consumers.iter().map(|it| Arn::parse(it).unwrap()).collect::<Vec<_>>(),
        requires_tls,
    );
    let buckets = each(&[], &given.names, |it| vec![format!("arn:aws:s3:::{it}")]);
    let mut statements = vec![json!({
        "Sid": "Notify", "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" },
        "Action": "sqs:SendMessage", "Resource": queue,
        "Condition": {
            "StringEquals": { "aws:SourceAccount": account },
            "ArnEquals": { "aws:SourceArn": buckets },
        },
    })];
    for consumer in &consumers {
        statements.push(json!({
            "Effect": "Allow", "Principal": { "AWS": consumer },
            "Action": ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
            "Resource": queue,
        }));
    }
    if requires_tls {
        statements.push(json!({
            "Sid": "TlsOnly", "Effect": "Deny", "Principal": "*", "Action": "sqs:*",
            "Resource": queue, "Condition": { "Bool": { "aws:SecureTransport": "false" } },
        }));
    }
    vec![(made.to_json(), written(statements))]
}

fn deploy_role(given: &Given) -> Vec<Pair> {
    let (account, app) = (&given.account, &given.names[0]);
    let is_production = given.flags[0];
    let (typed_account, typed_app) = (AccountId::parse(account).unwrap(), name(app));
    let regions = some(&given.regions, |it| Region::parse(it).unwrap());
    let boundary = deploy_role::boundary(&typed_account, &typed_app, &regions, is_production);
    let data = each(&[], &given.regions, |region| {
        vec![
            format!("arn:aws:dynamodb:{region}:{account}:table/{app}-*"),
            format!("arn:aws:sqs:{region}:{account}:{app}-*"),
        ]
    });
    let logs = each(&[], &given.regions, |region| {
        vec![format!("arn:aws:logs:{region}:{account}:log-group:/aws/lambda/{app}-*:*")]
    });
    let mut most = vec![
        json!({ "Effect": "Allow", "Action": ["dynamodb:*", "sqs:*"], "Resource": data }),
        json!({
            "Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": logs,
        }),
    ];
    if is_production {
        most.push(json!({
            "Effect": "Deny", "Action": ["dynamodb:DeleteTable", "sqs:DeleteQueue"],
            "Resource": "*",
        }));
    }

    let services = some(&given.services, |it| ServicePrincipal::parse(it).unwrap());
    let deploy = deploy_role::deploy(&typed_account, &typed_app, &services, is_production);
    let mut changes = vec!["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePolicy"];
    if !is_production {
        changes.extend(["iam:DeleteRolePolicy", "iam:DetachRolePolicy"]);
    }
    let roles = format!("arn:aws:iam::{account}:role/{app}/*");
    let limit = format!("arn:aws:iam::{account}:policy/{app}-boundary");
    let may = vec![
        json!({
            "Sid": "ChangeRoles", "Effect": "Allow", "Action": changes, "Resource": roles,
            "Condition": { "ArnEquals": { "iam:PermissionsBoundary": limit } },
        }),
        json!({
            "Sid": "PassRoles", "Effect": "Allow", "Action": "iam:PassRole", "Resource": roles,
            "Condition": { "StringEquals": { "iam:PassedToService": given.services } },
        }),
        json!({
            "Sid": "KeepBoundary", "Effect": "Deny",
            "Action": "iam:DeleteRolePermissionsBoundary", "Resource": "*",
        }),
        json!({
            "Sid": "KeepBoundaryPolicy", "Effect": "Deny",
            "Action": [
                "iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion",
                "iam:SetDefaultPolicyVersion",
            ],
            "Resource": limit,
        }),
    ];
    vec![(boundary.to_json(), written(most)), (deploy.to_json(), written(may))]
}

fn region_limits(given: &Given) -> Vec<Pair> {
    let exempt = given.text.as_ref().map(|it| format!("arn:aws:iam::*:role/{it}/*"));
    let pattern = exempt.as_ref().map(|it| ArnPattern::parse(it).unwrap());
    let regions = some(&given.regions, |it| Region::parse(it).unwrap());
    let made = region_limits::limit(&regions, pattern.as_ref());
    let mut deny = json!({
        "Sid": "OtherRegions", "Effect": "Deny",
        "NotAction": [
            "cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*",
        ],
        "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": given.regions } },
    });
    let mut statements = Vec::new();
    match exempt {
        Some(exempt) => {
            deny["Condition"]["ArnNotLike"] = json!({ "aws:PrincipalArn": exempt });
            statements.push(deny);
        }
        None => {
            statements.push(deny);
            statements.push(json!({
                "Sid": "NewRegions", "Effect": "Deny", "Action": "account:EnableRegion",
                "Resource": "*",
            }));
        }
    }
    vec![(made.to_json(), written(statements))]
}

fn statement_modules(given: &Given) -> Vec<Pair> {
    let (region, account) = (&given.region, &given.account);
    let [is_audited, is_new, ..] = given.flags[..] else { unreachable!() };
    let made = statement_modules::policy(
        &some(&given.names, name),
        &Region::parse(region).unwrap(),
        &AccountId::parse(account).unwrap(),
        is_audited,
        is_new,
    );
    let queues = each(&[], &given.names, |it| vec![format!("arn:aws:sqs:{region}:{account}:{it}")]);
    let mut statements = vec![
        json!({
            "Sid": "Work", "Effect": "Allow",
            "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage"], "Resource": queues,
        }),
        json!({
            "Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::models/*",
        }),
    ];
    if is_new {
        statements.push(json!({
            "Sid": "Seed", "Effect": "Allow", "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::models/seed/*",
        }));
    }
    if is_audited {
        statements.push(json!({
            "Sid": "KeepTrails", "Effect": "Deny",
            "Action": ["cloudtrail:Delete*", "cloudtrail:StopLogging"], "Resource": "*",
        }));
        statements.push(json!({
            "Sid": "TlsOnly", "Effect": "Deny", "Action": "s3:*", "Resource": "*",
            "Condition": { "Bool": { "aws:SecureTransport": "false" } },
        }));
    }
    vec![(made.to_json(), written(statements))]
}

/// The programs, by the names of their examples.
const PROGRAMS: &[(&str, Program)] = &[
    ("contracts", contracts),
    ("cross_account_read", cross_account_read),
    ("data_lake", data_lake),
    ("deploy_role", deploy_role),
    ("github_roles", github_roles),
    ("key_policy", key_policy),
    ("queue_policy", queue_policy),
    ("redshift_users", redshift_users),
    ("region_limits", region_limits),
    ("service_accounts", service_accounts),
    ("statement_modules", statement_modules),
    ("tenants", tenants),
];

proptest! {
    #[test]
    fn programs_make_what_is_written_out_for_the_same_values(given in given()) {
        for (program, pairs) in PROGRAMS {
            for (made, written) in pairs(&given) {
                prop_assert_eq!(&made, &written, "{}", program);
                let read: Value = serde_json::from_str(&made).unwrap();
                prop_assert!(!has_empty(&read), "{program}: {made}");
            }
        }
    }
}

#[test]
fn every_example_with_control_flow_has_its_property() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name()?.to_str()?.strip_suffix(".rs")?.to_owned();
            let source = std::fs::read_to_string(path).unwrap();
            has_flow(source.parse().unwrap()).then_some(name)
        })
        .collect();
    names.sort();
    let tested: Vec<&str> = PROGRAMS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, tested);
}

/// Returns whether a policy macro call among the tokens has an `if` or a `for`.
fn has_flow(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let calls = tokens.windows(3).any(|three| match three {
        [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(call)] => {
            let name = name.to_string();
            let is_call = name.ends_with("_policy") || name == "role_chain";
            bang.as_char() == '!' && is_call && says_flow(call.stream())
        }
        _ => false,
    });
    calls
        || tokens.iter().any(|token| match token {
            TokenTree::Group(group) => has_flow(group.stream()),
            _ => false,
        })
}

fn says_flow(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "if" || word == "for",
        TokenTree::Group(group) => says_flow(group.stream()),
        _ => false,
    })
}

#[test]
fn no_list_of_the_programs_can_be_given_empty() {
    // What the programs require is a `OneOrMore`, which cannot be empty.
    assert!(one_or_more(Vec::<AccountId>::new()).is_err());
    assert!(serde_json::from_str::<OneOrMore<PlainText>>("[]").is_err());
    // And everything else may be missing at the same time.
    let given = Given {
        account: "123456789012".to_owned(),
        region: "us-east-1".to_owned(),
        regions: vec!["us-east-1".to_owned()],
        names: vec!["one".to_owned()],
        more: Vec::new(),
        accounts: vec!["210987654321".to_owned()],
        services: vec!["s3.amazonaws.com".to_owned()],
        text: None,
        flags: vec![false; 4],
    };
    for (program, pairs) in PROGRAMS {
        for (made, written) in pairs(&given) {
            assert_eq!(made, written, "{program}");
            assert!(!has_empty(&serde_json::from_str(&made).unwrap()), "{program}: {made}");
        }
    }
}
