//! What is missing in the packages but shown by AWS's own pages, policies or messages.

use std::collections::BTreeSet;

use anyhow::{Context, Result};

use super::model::{Action, Key, Resource, Service, Services, Use};

/// Additional ARNs of a resource type, or additional resource types of actions.
struct Correction {
    service: &'static str,
    resources: &'static [&'static str],
    /// The templates to add to each.
    arns: &'static [&'static str],
    /// The actions that accept the resource types.
    actions: &'static [&'static str],
}

/// In the order of the services. The comments name the sources.
const CORRECTIONS: &[Correction] = &[
    // The managed policies AWSMigrationHubRefactorSpaces*: the collection of tags.
    Correction {
        service: "apigateway",
        resources: &["tags"],
        arns: &["arn:${Partition}:apigateway:${Region}::/tags"],
        actions: &[],
    },
    // Application Auto Scaling API Reference: the PolicyARN of a scaling policy.
    Correction {
        service: "application-autoscaling",
        resources: &["ScalingPolicy"],
        arns: &[
            "arn:${Partition}:autoscaling:${Region}:${Account}:scalingPolicy:${PolicyId}:resource/${ServiceNamespace}/${ResourceId}:policyName/${PolicyName}",
        ],
        actions: &[],
    },
    // AppStream 2.0 API Reference: public images have no account.
    Correction {
        service: "appstream",
        resources: &["image"],
        arns: &["arn:${Partition}:appstream:${Region}::image/${ImageName}"],
        actions: &[],
    },
    // AWS Backup Developer Guide, the table of ARNs: recovery points that other services keep.
    Correction {
        service: "backup",
        resources: &["recoveryPoint"],
        arns: &[
            "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${RecoveryPointId}",
            "arn:${Partition}:ec2:${Region}::image/${RecoveryPointId}",
            "arn:${Partition}:ec2:${Region}::snapshot/${RecoveryPointId}",
            "arn:${Partition}:fsx:${Region}:${Account}:backup/${RecoveryPointId}",
        ],
        actions: &[],
    },
    // Amazon Bedrock User Guide: global cross-Region inference calls models without a Region.
    Correction {
        service: "bedrock",
        resources: &["foundation-model"],
        arns: &["arn:${Partition}:bedrock:::foundation-model/${ResourceId}"],
        actions: &[],
    },
    // CloudFormation User Guide: transforms such as AWS::Serverless have the account `aws`.
    Correction {
        service: "cloudformation",
        resources: &["transform"],
        arns: &["arn:${Partition}:cloudformation:${Region}:aws:transform/${TransformName}"],
        actions: &["CreateChangeSet"],
    },
    // CloudFormation User Guide: public types of extensions have no account.
    Correction {
        service: "cloudformation",
        resources: &["type"],
        arns: &["arn:${Partition}:cloudformation:${Region}::type/resource/${Type}"],
        actions: &[],
    },
    // AWS CodePipeline User Guide: policies for custom actions spell the type this way.
    Correction {
        service: "codepipeline",
        resources: &["actiontype"],
        arns: &[
            "arn:${Partition}:codepipeline:${Region}:${Account}:actionType:${Owner}/${Category}/${Provider}/${Version}",
        ],
        actions: &[],
    },
    // Amazon DynamoDB Developer Guide: policies for PartiQL also name indexes for these.
    Correction {
        service: "dynamodb",
        resources: &["index"],
        arns: &[],
        actions: &["PartiQLDelete", "PartiQLInsert", "PartiQLUpdate"],
    },
    // Amazon ECS Developer Guide: the older form of these ARNs has no cluster.
    Correction {
        service: "ecs",
        resources: &["service"],
        arns: &["arn:${Partition}:ecs:${Region}:${Account}:service/${ServiceName}"],
        actions: &[],
    },
    Correction {
        service: "ecs",
        resources: &["task"],
        arns: &["arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId}"],
        actions: &[],
    },
    // User Guides of the Application, Network and Gateway Load Balancers: the packages have these
    // actions only for Classic Load Balancers.
    Correction {
        service: "elasticloadbalancing",
        resources: &[
            "listener-rule/app",
            "listener-rule/net",
            "listener/app",
            "listener/gwy",
            "listener/net",
            "loadbalancer/app/",
            "loadbalancer/gwy/",
            "loadbalancer/net/",
            "targetgroup",
            "truststore",
        ],
        arns: &[],
        actions: &["AddTags", "RemoveTags"],
    },
    Correction {
        service: "elasticloadbalancing",
        resources: &["loadbalancer/app/", "loadbalancer/gwy/", "loadbalancer/net/"],
        arns: &[],
        actions: &["CreateLoadBalancer", "DeleteLoadBalancer", "ModifyLoadBalancerAttributes"],
    },
    // AWS WAF Developer Guide, permissions for AssociateWebACL: the policy names the load balancer.
    Correction {
        service: "elasticloadbalancing",
        resources: &["loadbalancer/app/"],
        arns: &[],
        actions: &["SetWebAcl"],
    },
    // Amazon GameLift API Reference: these ARNs have no account.
    Correction {
        service: "gamelift",
        resources: &["build"],
        arns: &["arn:${Partition}:gamelift:${Region}::build/${BuildId}"],
        actions: &[],
    },
    Correction {
        service: "gamelift",
        resources: &["fleet"],
        arns: &["arn:${Partition}:gamelift:${Region}::fleet/${FleetId}"],
        actions: &[],
    },
    Correction {
        service: "gamelift",
        resources: &["script"],
        arns: &["arn:${Partition}:gamelift:${Region}::script/${ScriptId}"],
        actions: &[],
    },
    // AWS Glue Developer Guide, zero-ETL integrations: the policy of a Data Catalog that is the target
    // names the catalog and the database.
    Correction {
        service: "glue",
        resources: &["catalog", "database", "rootcatalog"],
        arns: &[],
        actions: &[
            "AuthorizeInboundIntegration",
            "CreateInboundIntegration",
            "DescribeInboundIntegrations",
        ],
    },
    // CloudWatch Logs names `log-group::log-stream:` in its denials of DescribeLogGroups.
    Correction {
        service: "logs",
        resources: &["log-group"],
        arns: &[],
        actions: &["DescribeLogGroups"],
    },
    // CloudWatch User Guide, cross-account observability: the policy of a source account.
    Correction { service: "oam", resources: &["Link"], arns: &[], actions: &["CreateLink"] },
    // The managed policies AWSWAF* and CloudFrontFullAccess write a colon, the reference a slash.
    Correction {
        service: "pricingplanmanager",
        resources: &["subscription"],
        arns: &["arn:${Partition}:pricingplanmanager::${Account}:subscription:${SubscriptionId}"],
        actions: &[],
    },
    // QuickSight User Guide: policies for readers name users without a Region.
    Correction {
        service: "quicksight",
        resources: &["user"],
        arns: &["arn:${Partition}:quicksight::${Account}:user/${ResourceId}"],
        actions: &[],
    },
    // Redshift Management Guide: policies for GetClusterCredentials also name these.
    Correction {
        service: "redshift",
        resources: &["cluster"],
        arns: &[],
        actions: &["GetClusterCredentials"],
    },
    Correction {
        service: "redshift",
        resources: &["dbgroup"],
        arns: &[],
        actions: &["GetClusterCredentials"],
    },
    // Redshift Management Guide, zero-ETL integrations: the target is a namespace of either kind, and
    // the actions of both have the prefix `redshift`.
    Correction {
        service: "redshift",
        resources: &["serverless-namespace"],
        arns: &[
            "arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}",
        ],
        actions: &[
            "AuthorizeInboundIntegration",
            "CreateInboundIntegration",
            "DeleteResourcePolicy",
            "DescribeInboundIntegrations",
            "GetResourcePolicy",
            "PutResourcePolicy",
        ],
    },
    // Redshift Serverless API Reference: the snapshotCopyConfigurationArn of a configuration.
    Correction {
        service: "redshift-serverless",
        resources: &["snapshotCopyConfiguration"],
        arns: &[
            "arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshotcopyconfiguration/${SnapshotCopyConfigurationId}",
        ],
        actions: &[],
    },
    // The managed policies CloudWatchFullAccessV2 and CloudWatchReadOnlyAccess: views of services.
    Correction {
        service: "resource-explorer-2",
        resources: &["view"],
        arns: &["arn:${Partition}:resource-explorer-2:${Region}::view/${ViewName}/service-view"],
        actions: &[],
    },
    // S3 User Guide: policies for Multi-Region Access Points.
    Correction {
        service: "s3",
        resources: &["multiregionaccesspoint"],
        arns: &[],
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
    // AWS Security Hub User Guide: products of AWS and of partners have no account.
    Correction {
        service: "securityhub",
        resources: &["product"],
        arns: &["arn:${Partition}:securityhub:${Region}::product/${Company}/${ProductId}"],
        actions: &[],
    },
    // Amazon SNS Developer Guide: mobile push.
    Correction {
        service: "sns",
        resources: &["application"],
        arns: &["arn:${Partition}:sns:${Region}:${Account}:app/${Platform}/${ApplicationName}"],
        actions: &[
            "CreatePlatformEndpoint",
            "DeletePlatformApplication",
            "GetPlatformApplicationAttributes",
            "ListEndpointsByPlatformApplication",
            "SetPlatformApplicationAttributes",
        ],
    },
    Correction {
        service: "sns",
        resources: &["endpoint"],
        arns: &[
            "arn:${Partition}:sns:${Region}:${Account}:endpoint/${Platform}/${ApplicationName}/${EndpointId}",
        ],
        actions: &["DeleteEndpoint", "GetEndpointAttributes", "Publish", "SetEndpointAttributes"],
    },
    // Systems Manager User Guide: resources owned by AWS have no account.
    Correction {
        service: "ssm",
        resources: &["automation-definition"],
        arns: &["arn:${Partition}:ssm:${Region}::automation-definition/${Name}:${VersionId}"],
        actions: &[],
    },
    Correction {
        service: "ssm",
        resources: &["document"],
        arns: &["arn:${Partition}:ssm:${Region}::document/${DocumentName}"],
        actions: &[],
    },
    Correction {
        service: "ssm",
        resources: &["parameter"],
        arns: &["arn:${Partition}:ssm:${Region}::parameter/${ParameterNameWithoutLeadingSlash}"],
        actions: &[],
    },
    // The managed policy AWSQuickSetupSSMDeploymentRolePolicy, and the Amazon RDS User Guide: an
    // association can be identified by its document and instance.
    Correction {
        service: "ssm",
        resources: &["document", "instance", "managed-instance"],
        arns: &[],
        actions: &["DeleteAssociation", "DescribeAssociation"],
    },
    // Session Manager's sample policies, and managed policies such as AWSCloud9User.
    Correction {
        service: "ssmmessages",
        resources: &["session"],
        arns: &["arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}"],
        actions: &["OpenDataChannel"],
    },
    // AWS Step Functions Developer Guide, calls of HTTPS APIs: the policy names the state machine.
    Correction {
        service: "states",
        resources: &["statemachine"],
        arns: &[],
        actions: &["InvokeHTTPEndpoint"],
    },
    // Amazon SWF API Reference: the ARN for tagging has the Region.
    Correction {
        service: "swf",
        resources: &["domain"],
        arns: &["arn:${Partition}:swf:${Region}:${Account}:/domain/${DomainName}"],
        actions: &[],
    },
    // The managed policies AWSWAF*: change tokens of AWS WAF Classic.
    Correction {
        service: "waf",
        resources: &["changetoken"],
        arns: &["arn:${Partition}:waf:*:${Account}:changetoken/${Id}"],
        actions: &["GetChangeToken", "GetChangeTokenStatus"],
    },
    Correction {
        service: "waf-regional",
        resources: &["changetoken"],
        arns: &["arn:${Partition}:waf-regional:${Region}:${Account}:changetoken/${Id}"],
        actions: &["GetChangeToken", "GetChangeTokenStatus"],
    },
];

/// Condition keys that are missing in the packages, or have too narrow a type. Lake Formation Developer
/// Guide: sharing by tags, in the policy of a Glue catalog. CloudFormation User Guide: one change set
/// imports resources of several types. AWS Glue Developer Guide: access by tags. AWS IoT Core
/// Developer Guide: the policies of things. CloudWatch RUM User Guide: the policies of app monitors.
/// SageMaker AI Developer Guide: endpoints with several containers.
const KEYS: &[(&str, &str, &str)] = &[
    ("cloudformation", ":ImportResourceTypes", "ArrayOfString"),
    ("glue", ":EvaluatedByLakeFormationTags", "Bool"),
    ("glue", ":resourceTag/${TagKey}", "String"),
    ("iot", ":ConnectAttributes", "ArrayOfString"),
    ("iot", ":Connection.Thing.IsAttached", "Bool"),
    ("iot", ":Connection.Thing.ThingName", "String"),
    ("iot", ":Connection.Thing.ThingTypeName", "String"),
    ("rum", ":alias", "String"),
    ("sagemaker", ":TargetContainerHostname", "String"),
];

/// Actions that are missing in the packages, by name only. AWS Glue API Reference and Lake Formation
/// Developer Guide: tables with filters. OpenSearch Service Developer Guide: notifications. AWS
/// Marketplace: the first actions of private marketplaces.
const ACTIONS: &[(&str, &str)] = &[
    ("aws-marketplace", "CreatePrivateMarketplace"),
    ("aws-marketplace", "UpdatePrivateMarketplaceSettings"),
    ("es", "ListNotifications"),
    ("es", "UpdateNotificationStatus"),
    ("glue", "GetUnfilteredPartitionMetadata"),
    ("glue", "GetUnfilteredPartitionsMetadata"),
    ("glue", "GetUnfilteredTableMetadata"),
    ("glue", "ShareResource"),
];

/// Additional condition keys of an action. DynamoDB Developer Guide, transactions: condition checks are in
/// nothing else. CloudWatch RUM User Guide. SageMaker AI Developer Guide. Systems
/// Manager User Guide, permissions for Explorer. Step Functions Developer Guide.
const KEYS_OF_ACTIONS: &[(&str, &str, &str)] = &[
    ("dynamodb", "ConditionCheckItem", ":EnclosingOperation"),
    ("rum", "PutRumEvents", ":alias"),
    ("sagemaker", "InvokeEndpoint", ":TargetContainerHostname"),
    ("ssm", "GetOpsItem", ":resourceTag/${TagKey}"),
    ("ssm", "UpdateOpsItem", ":resourceTag/${TagKey}"),
    ("states", "InvokeHTTPEndpoint", ":HTTPEndpoint"),
    ("states", "InvokeHTTPEndpoint", ":HTTPMethod"),
];

/// The part that some packages omit at the end of a key.
const TAG_KEY: &str = "${TagKey}";

/// Applies the corrections, and reports those that upstream now has.
pub(super) fn apply(services: &mut Services) -> Result<()> {
    for service in services.values_mut() {
        complete_tag_keys(service);
    }
    for correction in CORRECTIONS {
        apply_one(services, correction)?;
    }
    for &(prefix, spelling, value_type) in KEYS {
        let service = services.get_mut(prefix).with_context(|| format!("no {prefix}"))?;
        let key = Key {
            spelling: spelling.to_owned(),
            value_type: value_type.to_owned(),
            retired: false,
        };
        let known = service.keys.insert(spelling.to_ascii_lowercase(), key);
        if known.is_some_and(|known| known.value_type == value_type) {
            println!("the correction of {prefix}{spelling} is no longer needed");
        }
    }
    for &(prefix, name) in ACTIONS {
        let service = services.get_mut(prefix).with_context(|| format!("no {prefix}"))?;
        let named = || Action::named(name, Default::default());
        service.actions.entry(name.to_ascii_lowercase()).or_insert_with(named);
    }
    for &(prefix, name, key) in KEYS_OF_ACTIONS {
        let service = services.get_mut(prefix).with_context(|| format!("no {prefix}"))?;
        let action = service.actions.get_mut(&name.to_ascii_lowercase());
        let action = action.with_context(|| format!("no {prefix}:{name}"))?;
        if !action.detail.get_or_insert_default().keys.insert(key.to_owned()) {
            println!("the correction of {prefix}:{name} is no longer needed");
        }
    }
    Ok(())
}

fn apply_one(services: &mut Services, correction: &Correction) -> Result<()> {
    let Correction { service: prefix, resources, arns, actions } = correction;
    let mut needed = false;
    let of = || format!("the correction of {prefix} {}", resources.join(", "));
    let service = services.get_mut(*prefix).with_context(of)?;
    for name in *resources {
        for arn in *arns {
            let new = || Resource {
                name: (*name).to_owned(),
                arns: Vec::new(),
                keys: Default::default(),
                retired: false,
            };
            let resource = service.resources.entry(name.to_ascii_lowercase()).or_insert_with(new);
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
    }
    if !needed {
        println!("{} is no longer needed", of());
    }
    Ok(())
}

/// Completes the tag keys that end with a slash.
fn complete_tag_keys(service: &mut Service) {
    let complete = |key: &str| {
        let mut key = key.to_owned();
        if key.ends_with('/') {
            key.push_str(TAG_KEY);
        }
        key
    };
    let all = |keys: &mut BTreeSet<String>| *keys = keys.iter().map(|key| complete(key)).collect();
    let whole = std::mem::take(&mut service.keys).into_values().map(|mut key| {
        key.spelling = complete(&key.spelling);
        (key.spelling.to_ascii_lowercase(), key)
    });
    service.keys = whole.collect();
    service.resources.values_mut().for_each(|resource| all(&mut resource.keys));
    for detail in service.actions.values_mut().filter_map(|action| action.detail.as_mut()) {
        all(&mut detail.keys);
        detail.resources.values_mut().for_each(|taken| all(&mut taken.keys));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_tags_are_completed() {
        let key = |spelling: &str| Key {
            spelling: spelling.to_owned(),
            value_type: "String".to_owned(),
            retired: false,
        };
        let mut service = Service::default();
        for spelling in [":ResourceTag/", ":ResourceTag/${TagKey}", ":Other"] {
            service.keys.insert(spelling.to_ascii_lowercase(), key(spelling));
        }
        complete_tag_keys(&mut service);
        let spellings: Vec<_> = service.keys.values().map(|key| &*key.spelling).collect();
        assert_eq!(spellings, [":Other", ":ResourceTag/${TagKey}"]);
    }
}
