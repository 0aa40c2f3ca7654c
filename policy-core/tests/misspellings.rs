//! Two hundred and more misspellings, made by edits of real names: the right name comes first.

#![cfg(feature = "data")]

use policy_core::catalog::{Catalog, PrincipalStanding};
use policy_core::model::{Operator, ServicePrincipalParts};

/// One edit of each kind, at a place that depends on the name.
fn edits(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let at = 1 + name.bytes().map(usize::from).sum::<usize>() % (characters.len() - 2);
    let with = |change: &dyn Fn(&mut Vec<char>)| {
        let mut edited = characters.clone();
        change(&mut edited);
        edited.into_iter().collect::<String>()
    };
    vec![
        with(&|it| {
            it.remove(at);
        }),
        with(&|it| it.insert(at, 'x')),
        with(&|it| it.swap(at, at + 1)),
        with(&|it| {
            if let Some(one) = it.get_mut(at) {
                *one = if *one == 'q' { 'z' } else { 'q' };
            }
        }),
    ]
}

/// Counts the misspellings of a kind, and those whose first suggestion is the right name.
struct Score {
    tried: usize,
    missed: Vec<String>,
}

impl Score {
    fn note(&mut self, wrong: &str, right: &str, suggestions: &[String]) {
        self.tried += 1;
        if suggestions.first().is_none_or(|first| first != right) {
            self.missed.push(format!("{wrong} for {right}: {suggestions:?}"));
        }
    }
}

const ACTIONS: [(&str, &str); 24] = [
    ("s3", "GetObject"),
    ("s3", "ListBucket"),
    ("s3", "PutBucketPolicy"),
    ("iam", "PassRole"),
    ("iam", "CreateServiceLinkedRole"),
    ("sts", "AssumeRoleWithWebIdentity"),
    ("ec2", "RunInstances"),
    ("ec2", "DescribeSecurityGroups"),
    ("lambda", "InvokeFunction"),
    ("logs", "CreateLogStream"),
    ("redshift", "GetClusterCredentials"),
    ("redshift", "JoinGroup"),
    ("dynamodb", "BatchWriteItem"),
    ("dynamodb", "DescribeTable"),
    ("sqs", "SendMessage"),
    ("sqs", "ChangeMessageVisibility"),
    ("sns", "Subscribe"),
    ("kms", "GenerateDataKey"),
    ("kms", "Decrypt"),
    ("rds", "CreateDBCluster"),
    ("events", "PutTargets"),
    ("glue", "GetPartitions"),
    ("secretsmanager", "GetSecretValue"),
    ("sagemaker", "CreateTrainingJob"),
];

const PREFIXES: [&str; 8] = [
    "dynamodb",
    "lambda",
    "redshift",
    "secretsmanager",
    "cloudformation",
    "sagemaker",
    "events",
    "kinesis",
];

const PRINCIPALS: [&str; 8] = [
    "redshift.amazonaws.com",
    "lambda.amazonaws.com",
    "sagemaker.amazonaws.com",
    "ecs-tasks.amazonaws.com",
    "cloudformation.amazonaws.com",
    "firehose.amazonaws.com",
    "codebuild.amazonaws.com",
    "states.amazonaws.com",
];

const REGIONS: [&str; 6] =
    ["us-east-1", "eu-central-1", "ap-southeast-2", "sa-east-1", "cn-northwest-1", "us-gov-west-1"];

const KEYS: [&str; 8] = [
    "aws:SourceAccount",
    "aws:PrincipalOrgID",
    "aws:SourceIp",
    "aws:SecureTransport",
    "aws:RequestedRegion",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalArn",
    "aws:ViaAWSService",
];

const OPERATORS: [&str; 6] = [
    "StringEquals",
    "StringNotLike",
    "NumericLessThanEquals",
    "DateGreaterThan",
    "ArnNotEquals",
    "IpAddress",
];

#[test]
fn the_right_name_is_the_first_suggestion() {
    let catalog = Catalog::built_in();
    let mut score = Score { tried: 0, missed: Vec::new() };
    for (service, action) in ACTIONS {
        for wrong in edits(action) {
            if catalog.action(service, &wrong).is_none() {
                let right = format!("{service}:{action}");
                score.note(&wrong, &right, &catalog.nearest_actions(service, &wrong));
            }
        }
    }
    for prefix in PREFIXES {
        for wrong in edits(prefix) {
            if catalog.service(&wrong).is_none() {
                score.note(&wrong, prefix, &catalog.nearest_service_prefixes(&wrong));
            }
        }
    }
    for principal in PRINCIPALS {
        let Some(name) = principal.strip_suffix(".amazonaws.com") else { continue };
        for wrong in edits(name) {
            let text = format!("{wrong}.amazonaws.com");
            let parts = ServicePrincipalParts::split(&text)
                .unwrap_or_else(|error| panic!("{text}: {error}"));
            let near = match catalog.principal_standing(
                &text,
                parts.service,
                parts.region,
                parts.suffix,
            ) {
                PrincipalStanding::Unknown(near) => near,
                other => vec![format!("{other:?}")],
            };
            score.note(&text, principal, &near);
        }
    }
    for region in REGIONS {
        for wrong in edits(region) {
            if catalog.region(&wrong).is_none() {
                score.note(&wrong, region, &catalog.nearest_regions(&wrong));
            }
        }
    }
    for key in KEYS {
        let Some((_, name)) = key.split_once(':') else { continue };
        for wrong in edits(name) {
            let wrong = format!("aws:{wrong}");
            score.note(&wrong, key, &catalog.nearest_global_keys(&wrong));
        }
    }
    for operator in OPERATORS {
        for wrong in edits(operator) {
            match Operator::parse(&wrong) {
                Ok(_) => {}
                Err(error) => score.note(&wrong, operator, error.suggestions()),
            }
        }
    }
    assert!(score.tried >= 200, "only {} misspellings were tried", score.tried);
    let right = score.tried - score.missed.len();
    assert!(
        right * 100 >= score.tried * 97,
        "{right} of {} are right:\n{}",
        score.tried,
        score.missed.join("\n")
    );
}
