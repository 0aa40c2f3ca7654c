//! Other names that people use for services and actions.

use std::fmt::Write as _;

use super::Catalog;
use policy_core::sort::sort;
use policy_core::suggest::{join, nearest};

/// Common names of services, and the prefixes of their actions. A name that is one edit away from
/// the prefix, and is therefore found as a misspelling, is not listed.
const NICKNAMES: [(&str, &str); 46] = [
    ("acm-private-ca", "acm-pca"),
    ("alb", "elasticloadbalancing"),
    ("api-gateway", "apigateway"),
    ("apigw", "apigateway"),
    ("aurora", "rds"),
    ("certificate-manager", "acm"),
    ("certificatemanager", "acm"),
    ("cloudwatch-events", "events"),
    ("cloudwatch-logs", "logs"),
    ("cloudwatchevents", "events"),
    ("cloudwatchlogs", "logs"),
    ("cognito", "cognito-idp"),
    ("cw", "cloudwatch"),
    ("ddb", "dynamodb"),
    ("docdb", "rds"),
    ("documentdb", "rds"),
    ("dynamo", "dynamodb"),
    ("efs", "elasticfilesystem"),
    ("elastic-load-balancing", "elasticloadbalancing"),
    ("elastic-mapreduce", "elasticmapreduce"),
    ("elb", "elasticloadbalancing"),
    ("elbv2", "elasticloadbalancing"),
    ("emr", "elasticmapreduce"),
    ("event-bridge", "events"),
    ("eventbridge", "events"),
    ("eventbridge-pipes", "pipes"),
    ("eventbridge-scheduler", "scheduler"),
    ("iot-core", "iot"),
    ("kinesis-firehose", "firehose"),
    ("kinesisfirehose", "firehose"),
    ("msk", "kafka"),
    ("nlb", "elasticloadbalancing"),
    ("parameter-store", "ssm"),
    ("parameterstore", "ssm"),
    ("quick-sight", "quicksight"),
    ("secrets", "secretsmanager"),
    ("secrets-manager", "secretsmanager"),
    ("ses-v2", "ses"),
    ("sesv2", "ses"),
    ("sfn", "states"),
    ("step-functions", "states"),
    ("stepfunctions", "states"),
    ("systems-manager", "ssm"),
    ("systemsmanager", "ssm"),
    ("systems-manager-parameter-store", "ssm"),
    ("waf2", "wafv2"),
];

/// Returns the prefix of the service with another common name, in any case.
pub(super) fn service_called(name: &str) -> Option<&'static str> {
    let (_, prefix) = NICKNAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(prefix)
}

/// API operations, each with the actions that allow it. All of the actions are required or, if they
/// are separated by slashes, which one is required depends on the request.
///
/// Operations that AWS itself prints as actions are in the table of void actions.
///
/// Taken from "Required permissions for Amazon S3 API operations" in the Amazon S3 User Guide and
/// from the operation pages in the API references of the other services.
const OPERATIONS: [(&str, &str, &str); 66] = [
    ("bedrock", "Converse", "InvokeModel"),
    ("bedrock", "ConverseStream", "InvokeModelWithResponseStream"),
    ("bedrock", "StartAsyncInvoke", "InvokeModel"),
    (
        "dynamodb",
        "BatchExecuteStatement",
        "PartiQLSelect/PartiQLInsert/PartiQLUpdate/PartiQLDelete",
    ),
    ("dynamodb", "ExecuteStatement", "PartiQLSelect/PartiQLInsert/PartiQLUpdate/PartiQLDelete"),
    ("dynamodb", "ExecuteTransaction", "PartiQLSelect/PartiQLInsert/PartiQLUpdate/PartiQLDelete"),
    ("dynamodb", "TransactGetItems", "GetItem"),
    ("dynamodb", "TransactWriteItems", "PutItem/UpdateItem/DeleteItem/ConditionCheckItem"),
    ("kms", "ReEncrypt", "ReEncryptFrom ReEncryptTo"),
    ("lambda", "Invoke", "InvokeFunction"),
    ("lambda", "InvokeWithResponseStream", "InvokeFunction"),
    ("s3", "CompleteMultipartUpload", "PutObject"),
    ("s3", "CopyObject", "GetObject PutObject"),
    ("s3", "CreateMultipartUpload", "PutObject"),
    ("s3", "DeleteBucketAnalyticsConfiguration", "PutAnalyticsConfiguration"),
    ("s3", "DeleteBucketCors", "PutBucketCORS"),
    ("s3", "DeleteBucketEncryption", "PutEncryptionConfiguration"),
    ("s3", "DeleteBucketIntelligentTieringConfiguration", "PutIntelligentTieringConfiguration"),
    ("s3", "DeleteBucketInventoryConfiguration", "PutInventoryConfiguration"),
    ("s3", "DeleteBucketLifecycle", "PutLifecycleConfiguration"),
    ("s3", "DeleteBucketMetricsConfiguration", "PutMetricsConfiguration"),
    ("s3", "DeleteBucketOwnershipControls", "PutBucketOwnershipControls"),
    ("s3", "DeleteBucketReplication", "PutReplicationConfiguration"),
    ("s3", "DeleteBucketTagging", "PutBucketTagging"),
    ("s3", "DeleteObjects", "DeleteObject"),
    ("s3", "DeletePublicAccessBlock", "PutBucketPublicAccessBlock"),
    ("s3", "GetBucketAccelerateConfiguration", "GetAccelerateConfiguration"),
    ("s3", "GetBucketAnalyticsConfiguration", "GetAnalyticsConfiguration"),
    ("s3", "GetBucketEncryption", "GetEncryptionConfiguration"),
    ("s3", "GetBucketIntelligentTieringConfiguration", "GetIntelligentTieringConfiguration"),
    ("s3", "GetBucketInventoryConfiguration", "GetInventoryConfiguration"),
    ("s3", "GetBucketLifecycle", "GetLifecycleConfiguration"),
    ("s3", "GetBucketLifecycleConfiguration", "GetLifecycleConfiguration"),
    ("s3", "GetBucketMetricsConfiguration", "GetMetricsConfiguration"),
    ("s3", "GetBucketNotificationConfiguration", "GetBucketNotification"),
    ("s3", "GetBucketReplication", "GetReplicationConfiguration"),
    ("s3", "GetObjectLockConfiguration", "GetBucketObjectLockConfiguration"),
    ("s3", "GetPublicAccessBlock", "GetBucketPublicAccessBlock"),
    ("s3", "HeadObject", "GetObject"),
    ("s3", "ListBucketAnalyticsConfigurations", "GetAnalyticsConfiguration"),
    ("s3", "ListBucketIntelligentTieringConfigurations", "GetIntelligentTieringConfiguration"),
    ("s3", "ListBucketInventoryConfigurations", "GetInventoryConfiguration"),
    ("s3", "ListBucketMetricsConfigurations", "GetMetricsConfiguration"),
    ("s3", "ListBuckets", "ListAllMyBuckets"),
    ("s3", "ListMultipartUploads", "ListBucketMultipartUploads"),
    ("s3", "ListObjectVersions", "ListBucketVersions"),
    ("s3", "ListObjects", "ListBucket"),
    ("s3", "ListObjectsV2", "ListBucket"),
    ("s3", "ListParts", "ListMultipartUploadParts"),
    ("s3", "PostObject", "PutObject"),
    ("s3", "PutBucketAccelerateConfiguration", "PutAccelerateConfiguration"),
    ("s3", "PutBucketAnalyticsConfiguration", "PutAnalyticsConfiguration"),
    ("s3", "PutBucketEncryption", "PutEncryptionConfiguration"),
    ("s3", "PutBucketIntelligentTieringConfiguration", "PutIntelligentTieringConfiguration"),
    ("s3", "PutBucketInventoryConfiguration", "PutInventoryConfiguration"),
    ("s3", "PutBucketLifecycle", "PutLifecycleConfiguration"),
    ("s3", "PutBucketLifecycleConfiguration", "PutLifecycleConfiguration"),
    ("s3", "PutBucketMetricsConfiguration", "PutMetricsConfiguration"),
    ("s3", "PutBucketNotificationConfiguration", "PutBucketNotification"),
    ("s3", "PutBucketReplication", "PutReplicationConfiguration"),
    ("s3", "PutObjectLockConfiguration", "PutBucketObjectLockConfiguration"),
    ("s3", "PutPublicAccessBlock", "PutBucketPublicAccessBlock"),
    ("s3", "SelectObjectContent", "GetObject"),
    ("s3", "UploadPart", "PutObject"),
    ("s3", "UploadPartCopy", "GetObject PutObject"),
    ("sns", "PublishBatch", "Publish"),
];

/// Returns the actions that allow an API operation without an action of its own name, as text:
/// "`s3:GetObject` and `s3:PutObject`".
fn actions_of_operation(service: &str, name: &str) -> Option<String> {
    let same =
        |(of, known, _): &&(&str, &str, &str)| *of == service && known.eq_ignore_ascii_case(name);
    let (_, _, actions) = OPERATIONS.iter().find(same)?;
    let names: Vec<String> =
        actions.split([' ', '/']).map(|action| format!("{service}:{action}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Some(join(&names, if actions.contains('/') { "or" } else { "and" }))
}

impl Catalog {
    /// Returns what to write instead of the name of an operation that is not an action, if it is
    /// one.
    #[must_use]
    pub fn hint_for_operation(&self, service: &str, name: &str) -> Option<String> {
        let service = self.service(service)?.prefix();
        let actions = actions_of_operation(service, name)?;
        let mut hint = String::new();
        write!(hint, "write {actions}, which the operation `{name}` requires").ok()?;
        Some(hint)
    }

    /// Returns the known actions that are the most likely meanings of a name without wildcards,
    /// with their prefix: the one with the same letters, the one with the same name in a service
    /// whose prefix extends this one or is in `beside`, and the nearest ones.
    ///
    /// ```
    /// use policy_catalog::Catalog;
    ///
    /// let near = |beside: &[&str]| Catalog::built_in().nearest_actions("cloudwatch", "PutLogEvents", beside);
    /// assert_eq!(near(&["logs"]).first().unwrap(), "logs:PutLogEvents");
    /// assert!(near(&["sqs"]).iter().all(|action| action.starts_with("cloudwatch:")));
    /// ```
    #[must_use]
    pub fn nearest_actions(&self, service: &str, name: &str, beside: &[&str]) -> Vec<String> {
        let Some(service) = self.service(service) else { return Vec::new() };
        let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let prefixed = |name: &str| format!("{}:{name}", service.prefix());
        if let Some(same) = service.action_spelling(&letters) {
            return vec![prefixed(same)];
        }
        let mut found = self.actions_called(name, service.prefix(), beside);
        found.extend(nearest(&letters, service.action_names(), 3).into_iter().map(prefixed));
        found.truncate(3);
        found
    }

    /// Returns the actions with a name in the services whose prefixes extend another one, and in
    /// those listed in `beside`.
    fn actions_called(&self, name: &str, prefix: &str, beside: &[&str]) -> Vec<String> {
        let goes_on = |long: &str, short: &str| {
            long.strip_prefix(short).is_some_and(|rest| rest.starts_with('-'))
        };
        let is_near = |other: &str| {
            goes_on(other, prefix)
                || goes_on(prefix, other)
                || beside.iter().any(|name| name.eq_ignore_ascii_case(other))
        };
        let found = self.services_with(name).filter(|service| !service.retired());
        let found = found.map(|service| service.prefix()).filter(|other| is_near(other));
        found.map(|other| format!("{other}:{name}")).collect()
    }

    /// Returns the patterns for actions of a service that begin similarly to a string.
    #[must_use]
    pub fn nearest_patterns(&self, service: &str, head: &str) -> Vec<String> {
        let Some(service) = self.service(service) else { return Vec::new() };
        let letters: String = head.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut heads: Vec<&str> = service.action_names().flat_map(heads_of).collect();
        sort(&mut heads);
        heads.dedup();
        let near = nearest(&letters, heads.into_iter(), 1).into_iter();
        near.map(|head| format!("{}:{head}*", service.prefix())).collect()
    }
}

/// Returns the beginnings of a name that end with one of its words.
fn heads_of(name: &'static str) -> impl Iterator<Item = &'static str> {
    let starts = name.char_indices().skip(1).filter(|(_, one)| one.is_ascii_uppercase());
    let ends = starts.map(|(at, _)| at).chain([name.len()]);
    ends.filter_map(move |end| name.get(..end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nicknames_are_no_prefixes_and_stand_for_one() {
        let catalog = Catalog::built_in();
        for (name, prefix) in NICKNAMES {
            assert!(!catalog.has_service_prefix(name), "{name}");
            assert!(catalog.has_service_prefix(prefix), "{prefix}");
        }
        assert_eq!(catalog.nearest_service_prefixes("ELB"), ["elasticloadbalancing"]);
    }

    #[test]
    fn operations_are_no_actions_and_ask_for_some() {
        let catalog = Catalog::built_in();
        for (service, operation, actions) in OPERATIONS {
            assert!(catalog.action(service, operation).is_none(), "{service}:{operation}");
            for action in actions.split([' ', '/']) {
                let known = catalog.action(service, action);
                assert_eq!(known.map(|it| it.spelling), Some(action), "{service}:{action}");
            }
        }
        let hint = catalog.hint_for_operation("S3", "copyobject");
        let words =
            "write `s3:GetObject` and `s3:PutObject`, which the operation `copyobject` requires";
        assert_eq!(hint.as_deref(), Some(words));
        assert_eq!(catalog.hint_for_operation("sns", "CopyObject"), None);
    }

    #[test]
    fn what_was_meant_is_found_by_letters_by_name_and_by_beginning() {
        let catalog = Catalog::built_in();
        assert_eq!(catalog.nearest_actions("s3", "get_object", &[]), ["s3:GetObject"]);
        assert_eq!(catalog.nearest_actions("ec2", "run.instances", &[]), ["ec2:RunInstances"]);
        let first = |found: Vec<String>| found.into_iter().next();
        let near = first(catalog.nearest_actions("s3", "get_objct", &[]));
        assert_eq!(near.as_deref(), Some("s3:GetObject"));
        let elsewhere = first(catalog.nearest_actions("cloudwatch", "PutLogEvents", &["logs"]));
        assert_eq!(elsewhere.as_deref(), Some("logs:PutLogEvents"));
        // There is no suggestion from a service that nothing refers to.
        let near = catalog.nearest_actions("sns", "Receive", &[]);
        assert!(near.iter().all(|action| action.starts_with("sns:")), "{near:?}");
        assert!(
            !catalog
                .nearest_actions("s3", "UntagResources", &[])
                .contains(&"sns:UntagResource".into())
        );
        for (service, head, pattern) in [
            ("ec2", "Descibe", "ec2:Describe*"),
            ("s3", "Gett", "s3:Get*"),
            ("s3", "put_objct", "s3:PutObject*"),
        ] {
            let near = first(catalog.nearest_patterns(service, head));
            assert_eq!(near.as_deref(), Some(pattern), "{head}");
        }
    }
}
