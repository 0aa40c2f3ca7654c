//! What the packages lack, and AWS's own pages, policies or messages show.

use anyhow::{Context, Result};

use super::model::{Action, Key, Resource, Services, Use};

/// An ARN that a resource type has too, or a resource type that an action takes too.
struct Correction {
    service: &'static str,
    resource: &'static str,
    /// The template to add, if any.
    arn: Option<&'static str>,
    /// The actions that take the resource type.
    actions: &'static [&'static str],
}

/// In the order of the services. Each line says where it can be seen.
const CORRECTIONS: [Correction; 18] = [
    // The managed policies AWSMigrationHubRefactorSpaces*: the collection of tags.
    Correction {
        service: "apigateway",
        resource: "tags",
        arn: Some("arn:${Partition}:apigateway:${Region}::/tags"),
        actions: &[],
    },
    // Application Auto Scaling API Reference: the PolicyARN of a scaling policy.
    Correction {
        service: "application-autoscaling",
        resource: "ScalingPolicy",
        arn: Some(
            "arn:${Partition}:autoscaling:${Region}:${Account}:scalingPolicy:${PolicyId}:resource/${ServiceNamespace}/${ResourceId}:policyName/${PolicyName}",
        ),
        actions: &[],
    },
    // CloudFormation User Guide: transforms such as AWS::Serverless have the account `aws`.
    Correction {
        service: "cloudformation",
        resource: "transform",
        arn: Some("arn:${Partition}:cloudformation:${Region}:aws:transform/${TransformName}"),
        actions: &["CreateChangeSet"],
    },
    // CloudFormation User Guide: public types of extensions have no account.
    Correction {
        service: "cloudformation",
        resource: "type",
        arn: Some("arn:${Partition}:cloudformation:${Region}::type/resource/${Type}"),
        actions: &[],
    },
    // CloudWatch Logs names `log-group::log-stream:` in its refusals of DescribeLogGroups.
    Correction {
        service: "logs",
        resource: "log-group",
        arn: None,
        actions: &["DescribeLogGroups"],
    },
    // The managed policies AWSWAF* and CloudFrontFullAccess write a colon, the reference a slash.
    Correction {
        service: "pricingplanmanager",
        resource: "subscription",
        arn: Some("arn:${Partition}:pricingplanmanager::${Account}:subscription:${SubscriptionId}"),
        actions: &[],
    },
    // QuickSight User Guide: policies for readers name users without a Region.
    Correction {
        service: "quicksight",
        resource: "user",
        arn: Some("arn:${Partition}:quicksight::${Account}:user/${ResourceId}"),
        actions: &[],
    },
    // Redshift Management Guide: policies for GetClusterCredentials name these too.
    Correction {
        service: "redshift",
        resource: "cluster",
        arn: None,
        actions: &["GetClusterCredentials"],
    },
    Correction {
        service: "redshift",
        resource: "dbgroup",
        arn: None,
        actions: &["GetClusterCredentials"],
    },
    // Redshift Serverless API Reference: the snapshotCopyConfigurationArn of a configuration.
    Correction {
        service: "redshift-serverless",
        resource: "snapshotCopyConfiguration",
        arn: Some(
            "arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshotcopyconfiguration/${SnapshotCopyConfigurationId}",
        ),
        actions: &[],
    },
    // The managed policies CloudWatchFullAccessV2 and CloudWatchReadOnlyAccess: views of services.
    Correction {
        service: "resource-explorer-2",
        resource: "view",
        arn: Some("arn:${Partition}:resource-explorer-2:${Region}::view/${ViewName}/service-view"),
        actions: &[],
    },
    // S3 User Guide: policies for Multi-Region Access Points.
    Correction {
        service: "s3",
        resource: "multiregionaccesspoint",
        arn: None,
        actions: &[
            "AbortMultipartUpload",
            "DeleteObject",
            "DeleteObjectTagging",
            "DeleteObjectVersion",
            "GetObject",
            "GetObjectAcl",
            "GetObjectAttributes",
            "GetObjectTagging",
            "GetObjectVersion",
            "ListBucket",
            "ListBucketMultipartUploads",
            "ListBucketVersions",
            "ListMultipartUploadParts",
            "PutObject",
            "PutObjectAcl",
            "PutObjectTagging",
        ],
    },
    // Systems Manager User Guide: what AWS owns has no account.
    Correction {
        service: "ssm",
        resource: "automation-definition",
        arn: Some("arn:${Partition}:ssm:${Region}::automation-definition/${Name}:${VersionId}"),
        actions: &[],
    },
    Correction {
        service: "ssm",
        resource: "document",
        arn: Some("arn:${Partition}:ssm:${Region}::document/${DocumentName}"),
        actions: &[],
    },
    Correction {
        service: "ssm",
        resource: "parameter",
        arn: Some("arn:${Partition}:ssm:${Region}::parameter/${ParameterNameWithoutLeadingSlash}"),
        actions: &[],
    },
    // Session Manager's sample policies, and managed policies such as AWSCloud9User.
    Correction {
        service: "ssmmessages",
        resource: "session",
        arn: Some("arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}"),
        actions: &["OpenDataChannel"],
    },
    // The managed policies AWSWAF*: change tokens of AWS WAF Classic.
    Correction {
        service: "waf",
        resource: "changetoken",
        arn: Some("arn:${Partition}:waf:*:${Account}:changetoken/${Id}"),
        actions: &["GetChangeToken", "GetChangeTokenStatus"],
    },
    Correction {
        service: "waf-regional",
        resource: "changetoken",
        arn: Some("arn:${Partition}:waf-regional:${Region}:${Account}:changetoken/${Id}"),
        actions: &["GetChangeToken", "GetChangeTokenStatus"],
    },
];

/// Condition keys that the packages lack, with their types. Lake Formation Developer Guide: sharing
/// by tags, in the policy of a Glue catalogue.
const KEYS: [(&str, &str, &str); 1] = [("glue", ":EvaluatedByLakeFormationTags", "Bool")];

/// Actions that the packages lack, by their names only. The same page.
const ACTIONS: [(&str, &str); 1] = [("glue", "ShareResource")];

/// Applies the corrections, and says which are there upstream by now.
pub(super) fn apply(services: &mut Services) -> Result<()> {
    for correction in &CORRECTIONS {
        let Correction { service: prefix, resource: name, arn, actions } = correction;
        let of = || format!("the correction of {prefix} {name}");
        let service = services.get_mut(*prefix).with_context(of)?;
        let mut needed = false;
        if let Some(arn) = arn {
            let resource =
                service.resources.entry(name.to_ascii_lowercase()).or_insert_with(|| Resource {
                    name: (*name).to_owned(),
                    arns: Vec::new(),
                    keys: Default::default(),
                    retired: false,
                });
            if !resource.arns.iter().any(|known| known == arn) {
                resource.arns.push((*arn).to_owned());
                needed = true;
            }
        }
        for action in *actions {
            let action = service.actions.get_mut(&action.to_ascii_lowercase());
            let detail = action.with_context(of)?.detail.get_or_insert_default();
            if !detail.resources.contains_key(*name) {
                detail.resources.insert((*name).to_owned(), Use::default());
                needed = true;
            }
        }
        if !needed {
            println!("{} is no longer needed", of());
        }
    }
    for (prefix, spelling, value_type) in KEYS {
        let service = services.get_mut(prefix).with_context(|| format!("no {prefix}"))?;
        let key = Key {
            spelling: spelling.to_owned(),
            value_type: value_type.to_owned(),
            retired: false,
        };
        if service.keys.insert(spelling.to_ascii_lowercase(), key).is_some() {
            println!("the correction of {prefix}{spelling} is no longer needed");
        }
    }
    for (prefix, name) in ACTIONS {
        let service = services.get_mut(prefix).with_context(|| format!("no {prefix}"))?;
        let named = || Action::named(name, Default::default());
        service.actions.entry(name.to_ascii_lowercase()).or_insert_with(named);
    }
    Ok(())
}
