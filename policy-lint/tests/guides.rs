//! Statements from AWS guides, for which no rule may report anything above a suggestion.

use policy_core::finding::Level;
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_json;

/// The kind, the service of a resource-based policy, the guide, and the statement.
const STATEMENTS: &[(PolicyKind, Option<&str>, &str, &str)] = &[
    (
        PolicyKind::Trust,
        None,
        "IAM Roles Anywhere User Guide, trust model",
        r#"{"Effect": "Allow", "Principal": {"Service": "rolesanywhere.amazonaws.com"},
            "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
            "Condition": {
              "StringEquals": {"aws:PrincipalTag/x509Subject/CN": "Alice", "aws:PrincipalTag/x509Issuer/CN": "Bob"},
              "ArnEquals": {"aws:SourceArn": "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/a1b2c3d4-5678-90ab-cdef-EXAMPLE22222"}}}"#,
    ),
    (
        PolicyKind::Trust,
        None,
        "Amazon OpenSearch Service Developer Guide, trusted identity propagation",
        r#"{"Effect": "Allow", "Principal": {"Service": "application.opensearchservice.amazonaws.com"},
            "Action": ["sts:AssumeRole", "sts:SetContext"],
            "Condition": {
              "StringEquals": {"aws:SourceAccount": "123456789012"},
              "ForAllValues:ArnEquals": {"sts:RequestContextProviders": ["arn:aws:iam::aws:contextProvider/IdentityCenter"]}}}"#,
    ),
    (
        PolicyKind::Trust,
        None,
        "Amazon S3 User Guide, S3 Access Grants and directories",
        r#"{"Effect": "Allow", "Principal": {"Service": "access-grants.s3.amazonaws.com"},
            "Action": ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:SetContext"],
            "Condition": {
              "StringEquals": {"aws:SourceAccount": "123456789012"},
              "Null": {"sts:RequestContextProviders": "false"},
              "ForAllValues:ArnEquals": {"sts:RequestContextProviders": "arn:aws:iam::aws:contextProvider/IdentityCenter"}}}"#,
    ),
    (
        PolicyKind::Trust,
        None,
        "AWS Transform User Guide, connectors",
        r#"{"Effect": "Allow", "Principal": {"Service": "transform.amazonaws.com"},
            "Action": ["sts:AssumeRole", "sts:SetContext"],
            "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}"#,
    ),
    (
        PolicyKind::Trust,
        None,
        "Amazon EKS User Guide, capability role",
        r#"{"Effect": "Allow", "Principal": {"Service": "capabilities.eks.amazonaws.com"},
            "Action": ["sts:AssumeRole", "sts:TagSession"]}"#,
    ),
    (
        PolicyKind::ServiceControl,
        None,
        "IAM User Guide, global condition keys",
        r#"{"Effect": "Deny", "Action": ["s3:*", "sts:AssumeRoot", "sts:GetDelegatedAccessToken",
              "sts:GetWebIdentityToken", "sts:TagGetWebIdentityToken", "sts:SetContext"], "Resource": "*", "Condition": {
              "Bool": {"aws:AssumedRoot": "true", "aws:IsMcpServiceAction": "true", "aws:ViaAWSMCPService": "true"},
              "StringEquals": {"aws:CalledViaAWSMCP": "aws-mcp.amazonaws.com", "aws:VpceAccount": "123456789012"}}}"#,
    ),
    (
        PolicyKind::ServiceControl,
        None,
        "Amazon Bedrock User Guide, global cross-Region inference",
        r#"{"Effect": "Deny", "Action": "bedrock:*", "Resource": "*", "Condition": {
              "StringEquals": {"aws:RequestedRegion": "unspecified"},
              "ArnLike": {"bedrock:InferenceProfileArn": "arn:aws:bedrock:*:*:inference-profile/global.*"}}}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "Amazon Bedrock User Guide, global cross-Region inference",
        r#"{"Effect": "Allow", "Action": "bedrock:InvokeModel",
            "Resource": "arn:aws:bedrock:::foundation-model/amazon.nova-lite-v1:0"}"#,
    ),
    (
        PolicyKind::Resource,
        Some("lambda"),
        "Alexa Skills Kit, hosting of skills",
        r#"{"Effect": "Allow", "Principal": {"Service": "alexa-appkit.amazon.com"},
            "Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
            "Condition": {"StringEquals": {"lambda:EventSourceToken": "amzn1.ask.skill.1234"}}}"#,
    ),
    (
        PolicyKind::Resource,
        Some("lambda"),
        "Amazon Pinpoint Developer Guide, hooks of campaigns",
        r#"{"Effect": "Allow", "Principal": {"Service": "pinpoint.us-east-1.amazonaws.com"},
            "Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
            "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"},
              "StringEquals": {"aws:SourceAccount": "123456789012"}}}"#,
    ),
    (
        PolicyKind::Resource,
        Some("glacier"),
        "Amazon S3 Glacier Developer Guide, Vault Lock policies",
        r#"{"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "glacier:DeleteArchive",
            "Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault",
            "Condition": {"StringLike": {"glacier:ResourceTag/LegalHold": ["true", ""]}}}"#,
    ),
    (
        PolicyKind::ServiceControl,
        None,
        "AWS Marketplace, keys under the prefix of another service",
        r#"{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"catalog:ChangeType": "CreateOffer"}}}"#,
    ),
    (
        PolicyKind::Resource,
        Some("elasticfilesystem"),
        "Amazon EFS User Guide, encryption in transit",
        r#"{"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "*",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#,
    ),
    (
        PolicyKind::Resource,
        Some("iam"),
        "IAM User Guide, role trust policies",
        r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/R"}, "Action": "sts:AssumeRole"}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "AWS Backup Developer Guide, access control",
        r#"{"Effect": "Allow", "Action": "backup:StartRestoreJob", "Resource": [
              "arn:aws:ec2:us-east-1::snapshot/snap-012345678", "arn:aws:ec2:us-east-1::image/ami-01234567",
              "arn:aws:dynamodb:us-east-1:123456789012:table/t/backup/01489602797149-73d8d5bc",
              "arn:aws:fsx:us-east-1:123456789012:backup/backup-0123"]}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "AWS Load Balancer Controller and the User Guide for Network Load Balancers, tags",
        r#"{"Effect": "Allow", "Action": ["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"],
            "Resource": ["arn:aws:elasticloadbalancing:*:*:targetgroup/*/*", "arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*"],
            "Condition": {"StringEquals": {"aws:RequestTag/a": "b"}}}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "Amazon QuickSight User Guide, embedding with domains at run time",
        r#"{"Effect": "Allow", "Action": "quicksight:GenerateEmbedUrlForRegisteredUser",
            "Resource": "arn:aws:quicksight:us-east-1:123456789012:user/default/embed*",
            "Condition": {"ForAllValues:StringEquals": {"quicksight:AllowedEmbeddingDomains": ["https://*.example.com"]},
              "Null": {"quicksight:AllowedEmbeddingDomains": "false"}}}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "AWS CloudFormation User Guide, imports of resources",
        r#"{"Effect": "Allow", "Action": "cloudformation:CreateChangeSet", "Resource": "*", "Condition": {
              "ForAllValues:StringEquals": {"cloudformation:ImportResourceTypes": ["AWS::S3::Bucket"]}}}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "AWS Step Functions Developer Guide, calls of HTTPS APIs",
        r#"{"Effect": "Allow", "Action": "states:InvokeHTTPEndpoint",
            "Resource": "arn:aws:states:us-east-2:123456789012:stateMachine:myStateMachine",
            "Condition": {"StringEquals": {"states:HTTPMethod": "GET"}, "StringLike": {"states:HTTPEndpoint": "https://api.example.com/*"}}}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "Amazon SNS Developer Guide, mobile push",
        r#"{"Effect": "Allow", "Action": "sns:CreatePlatformEndpoint",
            "Resource": "arn:aws:sns:us-west-2:123456789012:app/GCM/gcmpushapp"}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "Amazon DynamoDB Developer Guide, transactions",
        r#"{"Effect": "Allow", "Action": ["dynamodb:ConditionCheckItem", "dynamodb:PutItem", "dynamodb:GetItem"],
            "Resource": "arn:aws:dynamodb:*:*:table/table04",
            "Condition": {"ForAnyValue:StringEquals": {"dynamodb:EnclosingOperation": ["TransactWriteItems"]}}}"#,
    ),
    (
        PolicyKind::Identity,
        None,
        "API references: ARNs without an account or a cluster, or with a Region",
        r#"{"Effect": "Allow", "Resource": [
              "arn:aws:gamelift:us-west-2::fleet/fleet-2222bbbb-33cc-44dd-55ee-6666ffff77aa",
              "arn:aws:swf:us-east-1:123456789012:/domain/department1",
              "arn:aws:securityhub:us-east-1::product/example/example",
              "arn:aws:appstream:us-west-2::image/AppStream-WinServer2019-06-12-2023",
              "arn:aws:ecs:us-east-1:123456789012:service/my-service"],
            "Action": ["gamelift:UpdateFleetCapacity", "swf:StartWorkflowExecution",
              "securityhub:BatchImportFindings", "appstream:CreateFleet", "ecs:UpdateService"]}"#,
    ),
    (
        PolicyKind::Resource,
        Some("rum"),
        "Amazon CloudWatch User Guide, policies of app monitors",
        r#"{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "rum:PutRumEvents",
            "Resource": "arn:aws:rum:us-east-1:123456789012:appmonitor/app",
            "Condition": {"StringEquals": {"rum:alias": "alias1"}}}"#,
    ),
    (
        PolicyKind::Resource,
        Some("s3"),
        "IAM User Guide, aws:PrincipalOrgPaths",
        r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*",
            "Condition": {"ForAllValues:StringLike": {"aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/*"]},
              "Null": {"aws:PrincipalOrgPaths": "false"}}}"#,
    ),
    (
        PolicyKind::Resource,
        Some("s3"),
        "Amazon SES Developer Guide, delivery of mail to a bucket",
        r#"{"Effect": "Allow", "Principal": {"Service": "ses.amazonaws.com"}, "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"AWS:SourceAccount": "123456789012",
              "AWS:SourceArn": "arn:aws:ses:us-east-1:123456789012:receipt-rule-set/rs:receipt-rule/r"}}}"#,
    ),
    (
        PolicyKind::Trust,
        None,
        "Amazon VPC IPAM, the service-linked role",
        r#"{"Effect": "Allow", "Principal": {"Service": "ipam.amazonaws.com"}, "Action": "sts:AssumeRole"}"#,
    ),
];

#[test]
fn what_guides_print_is_quiet() {
    for (kind, service, guide, statement) in STATEMENTS {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
        let context = Context { service: *service, ..Context::default() };
        let outcome = check_json(&text, *kind, &context).expect("the statement is JSON");
        let loud: Vec<_> =
            outcome.findings.iter().filter(|it| it.level() > Level::Suggestion).collect();
        assert!(loud.is_empty(), "{guide}: {loud:#?}");
    }
}

#[test]
fn the_policy_of_a_role_takes_no_resource() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Resource": "*",
        "Principal": {"AWS": "arn:aws:iam::111122223333:role/R"}, "Action": "sts:AssumeRole"}}"#;
    for service in ["iam", "sts"] {
        let context = Context { service: Some(service), ..Context::default() };
        let outcome = check_json(text, PolicyKind::Resource, &context).expect("the text is JSON");
        let rules: Vec<_> = outcome.findings.iter().map(|finding| finding.rule().name).collect();
        assert!(rules.contains(&"resource-in-trust"), "{service}: {rules:?}");
    }
}
