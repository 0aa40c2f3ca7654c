//! Three hundred misspellings, made by edits of real names and by people: the right name comes first.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use policy_catalog::{Catalog, PrincipalStanding};
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

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Action,
    Service,
    Principal,
    Region,
    Key,
    Operator,
}

/// The misspellings that were tried, and those whose first suggestion is not the right name.
#[derive(Default)]
struct Score {
    tried: BTreeMap<Sort, usize>,
    missed: Vec<String>,
}

impl Score {
    fn note(&mut self, sort: Sort, wrong: &str, right: &str) {
        // An edit can give another name that is known.
        let Some(suggestions) = suggestions(sort, wrong) else { return };
        *self.tried.entry(sort).or_default() += 1;
        if suggestions.first().is_none_or(|first| first != right) {
            self.missed.push(format!("{sort:?}: {wrong} for {right}: {suggestions:?}"));
        }
    }
}

/// What is suggested for a name; nothing if it is a known one.
fn suggestions(sort: Sort, wrong: &str) -> Option<Vec<String>> {
    let catalog = Catalog::built_in();
    match sort {
        Sort::Action => {
            let (service, name) = wrong.split_once(':').expect("an action has a service");
            catalog
                .action(service, name)
                .is_none()
                .then(|| catalog.nearest_actions(service, name, &[]))
        }
        Sort::Service => {
            catalog.service(wrong).is_none().then(|| catalog.nearest_service_prefixes(wrong))
        }
        Sort::Principal => {
            let parts = ServicePrincipalParts::split(wrong)
                .unwrap_or_else(|error| panic!("{wrong}: {error}"));
            let ServicePrincipalParts { service, region, suffix, .. } = parts;
            match catalog.principal_standing(wrong, service, region, suffix) {
                PrincipalStanding::Known => None,
                PrincipalStanding::Unknown(near) => Some(near),
                other => Some(vec![format!("{other:?}")]),
            }
        }
        Sort::Region => catalog.region(wrong).is_none().then(|| catalog.nearest_regions(wrong)),
        Sort::Key => catalog.key_facts(wrong).is_none().then(|| match wrong.split_once(':') {
            Some((service, _)) if service != "aws" => {
                catalog.nearest_condition_keys(service, wrong)
            }
            _ => catalog.nearest_global_keys(wrong),
        }),
        Sort::Operator => Operator::parse(wrong).err().map(|error| error.suggestions().to_vec()),
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

const KEYS: [&str; 16] = [
    "aws:SourceAccount",
    "aws:PrincipalOrgID",
    "aws:SourceIp",
    "aws:SecureTransport",
    "aws:RequestedRegion",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalArn",
    "aws:ViaAWSService",
    "s3:max-keys",
    "s3:x-amz-server-side-encryption",
    "iam:PassedToService",
    "ec2:InstanceType",
    "dynamodb:LeadingKeys",
    "kms:ViaService",
    "sts:ExternalId",
    "redshift:DbUser",
];

const OPERATORS: [&str; 6] = [
    "StringEquals",
    "StringNotLike",
    "NumericLessThanEquals",
    "DateGreaterThan",
    "ArnNotEquals",
    "IpAddress",
];

/// Mistakes that people make: plurals, words run together or torn apart, spelling, Rust's and
/// other people's names of a thing.
const MISTAKES: [(Sort, &str, &str); 98] = [
    (Sort::Action, "s3:GetObjects", "s3:GetObject"),
    (Sort::Action, "s3:PutObjects", "s3:PutObject"),
    (Sort::Action, "s3:DeleteObjects", "s3:DeleteObject"),
    (Sort::Action, "s3:ListBucketVersion", "s3:ListBucketVersions"),
    (Sort::Action, "s3:AbortMultipartUploads", "s3:AbortMultipartUpload"),
    (Sort::Action, "ec2:DescribeInstance", "ec2:DescribeInstances"),
    (Sort::Action, "ec2:StartInstance", "ec2:StartInstances"),
    (Sort::Action, "ec2:TerminateInstance", "ec2:TerminateInstances"),
    (Sort::Action, "ec2:CreateTag", "ec2:CreateTags"),
    (Sort::Action, "iam:PassRoles", "iam:PassRole"),
    (Sort::Action, "iam:GetRoles", "iam:GetRole"),
    (Sort::Action, "iam:ListRole", "iam:ListRoles"),
    (Sort::Action, "sts:AssumeRoles", "sts:AssumeRole"),
    (Sort::Action, "sts:GetCallerIdentitiy", "sts:GetCallerIdentity"),
    (Sort::Action, "sts:AsumeRole", "sts:AssumeRole"),
    (Sort::Action, "lambda:InvokeFunctions", "lambda:InvokeFunction"),
    (Sort::Action, "logs:CreateLogStreams", "logs:CreateLogStream"),
    (Sort::Action, "logs:PutLogEvent", "logs:PutLogEvents"),
    (Sort::Action, "sqs:RecieveMessage", "sqs:ReceiveMessage"),
    (Sort::Action, "sqs:SendMessages", "sqs:SendMessage"),
    (Sort::Action, "sns:Publsh", "sns:Publish"),
    (Sort::Action, "kms:Decript", "kms:Decrypt"),
    (Sort::Action, "kms:GenerateDataKeys", "kms:GenerateDataKey"),
    (Sort::Action, "dynamodb:GetItems", "dynamodb:GetItem"),
    (Sort::Action, "dynamodb:BatchGetItems", "dynamodb:BatchGetItem"),
    (Sort::Action, "secretsmanager:GetSecretsValue", "secretsmanager:GetSecretValue"),
    (Sort::Action, "cloudwatch:PutMetricsData", "cloudwatch:PutMetricData"),
    (Sort::Action, "ecr:GetAuthorisationToken", "ecr:GetAuthorizationToken"),
    (Sort::Action, "redshift:GetClusterCredential", "redshift:GetClusterCredentials"),
    (Sort::Action, "redshift-data:ExecuteStatements", "redshift-data:ExecuteStatement"),
    (Sort::Service, "secretmanager", "secretsmanager"),
    (Sort::Service, "secrets-manager", "secretsmanager"),
    (Sort::Service, "cloud-formation", "cloudformation"),
    (Sort::Service, "cloud-watch", "cloudwatch"),
    (Sort::Service, "cloudwach", "cloudwatch"),
    (Sort::Service, "lamda", "lambda"),
    (Sort::Service, "kinesys", "kinesis"),
    (Sort::Service, "redshfit", "redshift"),
    (Sort::Service, "redshift_data", "redshift-data"),
    (Sort::Service, "api-gateway", "apigateway"),
    (Sort::Service, "sage-maker", "sagemaker"),
    (Sort::Service, "code-build", "codebuild"),
    (Sort::Service, "code-pipeline", "codepipeline"),
    (Sort::Service, "route-53", "route53"),
    (Sort::Service, "dynamo", "dynamodb"),
    (Sort::Service, "elasticloadbalancer", "elasticloadbalancing"),
    (Sort::Principal, "lamda.amazonaws.com", "lambda.amazonaws.com"),
    (Sort::Principal, "ecs-task.amazonaws.com", "ecs-tasks.amazonaws.com"),
    (Sort::Principal, "api-gateway.amazonaws.com", "apigateway.amazonaws.com"),
    (Sort::Principal, "cloud-formation.amazonaws.com", "cloudformation.amazonaws.com"),
    (Sort::Principal, "cloud-trail.amazonaws.com", "cloudtrail.amazonaws.com"),
    (Sort::Principal, "state.amazonaws.com", "states.amazonaws.com"),
    (Sort::Principal, "event.amazonaws.com", "events.amazonaws.com"),
    (Sort::Principal, "redshfit.amazonaws.com", "redshift.amazonaws.com"),
    (Sort::Principal, "redshift-severless.amazonaws.com", "redshift-serverless.amazonaws.com"),
    (Sort::Principal, "code-build.amazonaws.com", "codebuild.amazonaws.com"),
    (Sort::Principal, "code-pipeline.amazonaws.com", "codepipeline.amazonaws.com"),
    (Sort::Principal, "sage-maker.amazonaws.com", "sagemaker.amazonaws.com"),
    (Sort::Principal, "elasticloadbalancer.amazonaws.com", "elasticloadbalancing.amazonaws.com"),
    (Sort::Principal, "pod.eks.amazonaws.com", "pods.eks.amazonaws.com"),
    (Sort::Region, "us-est-1", "us-east-1"),
    (Sort::Region, "us-east1", "us-east-1"),
    (Sort::Region, "useast-1", "us-east-1"),
    (Sort::Region, "us_east_1", "us-east-1"),
    (Sort::Region, "us-wset-2", "us-west-2"),
    (Sort::Region, "eu-west1", "eu-west-1"),
    (Sort::Region, "eu-centeral-1", "eu-central-1"),
    (Sort::Region, "eu-north1", "eu-north-1"),
    (Sort::Region, "ap-south-east-2", "ap-southeast-2"),
    (Sort::Region, "ap-southest-1", "ap-southeast-1"),
    (Sort::Region, "ap-northest-1", "ap-northeast-1"),
    (Sort::Region, "ca-centeral-1", "ca-central-1"),
    (Sort::Key, "aws:SecuredTransport", "aws:SecureTransport"),
    (Sort::Key, "aws:MultiFactorAuthPresence", "aws:MultiFactorAuthPresent"),
    (Sort::Key, "aws:SourceAcount", "aws:SourceAccount"),
    (Sort::Key, "aws:SourceArns", "aws:SourceArn"),
    (Sort::Key, "aws:PrincipleArn", "aws:PrincipalArn"),
    (Sort::Key, "aws:PrincipleOrgID", "aws:PrincipalOrgID"),
    (Sort::Key, "aws:RequestRegion", "aws:RequestedRegion"),
    (Sort::Key, "aws:PrincipleTag/team", "aws:PrincipalTag/team"),
    (Sort::Key, "aws:RequestTags/team", "aws:RequestTag/team"),
    (Sort::Key, "aws:ResourceTags/team", "aws:ResourceTag/team"),
    (Sort::Key, "aws:TagKey", "aws:TagKeys"),
    (Sort::Key, "aws:ResourceAcount", "aws:ResourceAccount"),
    (Sort::Operator, "StringEqual", "StringEquals"),
    (Sort::Operator, "StringsEquals", "StringEquals"),
    (Sort::Operator, "StringsLike", "StringLike"),
    (Sort::Operator, "StringLikes", "StringLike"),
    (Sort::Operator, "StringNotEqual", "StringNotEquals"),
    (Sort::Operator, "StringEqualIgnoreCase", "StringEqualsIgnoreCase"),
    (Sort::Operator, "StringEqualsIfExist", "StringEqualsIfExists"),
    (Sort::Operator, "ArnEqual", "ArnEquals"),
    (Sort::Operator, "ArnLikes", "ArnLike"),
    (Sort::Operator, "NumericEqual", "NumericEquals"),
    (Sort::Operator, "NumericGreaterThen", "NumericGreaterThan"),
    (Sort::Operator, "DateLessThen", "DateLessThan"),
    (Sort::Operator, "IpAdress", "IpAddress"),
    (Sort::Operator, "NotIpAdress", "NotIpAddress"),
];

#[test]
fn the_right_name_is_the_first_suggestion() {
    let mut score = Score::default();
    for (service, action) in ACTIONS {
        let right = format!("{service}:{action}");
        for wrong in edits(action) {
            score.note(Sort::Action, &format!("{service}:{wrong}"), &right);
        }
    }
    for principal in PRINCIPALS {
        let Some(name) = principal.strip_suffix(".amazonaws.com") else { continue };
        for wrong in edits(name) {
            score.note(Sort::Principal, &format!("{wrong}.amazonaws.com"), principal);
        }
    }
    for key in KEYS {
        let Some((prefix, name)) = key.split_once(':') else { continue };
        for wrong in edits(name) {
            score.note(Sort::Key, &format!("{prefix}:{wrong}"), key);
        }
    }
    let plain: [(Sort, &[&str]); 3] =
        [(Sort::Service, &PREFIXES), (Sort::Region, &REGIONS), (Sort::Operator, &OPERATORS)];
    for (sort, names) in plain {
        for name in names {
            for wrong in edits(name) {
                score.note(sort, &wrong, name);
            }
        }
    }
    for (sort, wrong, right) in MISTAKES {
        assert!(suggestions(sort, wrong).is_some(), "{wrong} is no mistake");
        score.note(sort, wrong, right);
    }
    let tried: usize = score.tried.values().sum();
    assert!(tried >= 300, "only {tried} misspellings were tried");
    let sorts = score.tried.values().filter(|tried| **tried >= 30).count();
    assert_eq!(sorts, 6, "a sort has too few: {:?}", score.tried);
    let right = tried - score.missed.len();
    println!("{right} of {tried} are right: {:?}\n{}", score.tried, score.missed.join("\n"));
    assert!(right * 100 >= tried * 97, "{right} of {tried} are right");
}
