//! `explain --denied`: what AWS's messages say, and that the statements to add are valid.

use serde_json::{Value, json};

use crate::command::{Folder, Ran};

const ADA: &str = "arn:aws:iam::123456789012:user/ada";
const SESSION: &str = "arn:aws:sts::123456789012:assumed-role/app/i-0abc";
const ROLE: &str = "arn:aws:iam::123456789012:role/app";
const NOT_SAID: &str = "not stated";

/// A message and what it says.
struct Case {
    message: String,
    principal: &'static str,
    action: &'static str,
    resource: &'static str,
    reason: &'static str,
    /// The statements, each with the kind of policy that it is added to.
    statements: Vec<(&'static str, Value)>,
}

impl Case {
    /// `rest` follows "is not authorized to perform: " and its first word is the action.
    fn of(
        principal: &'static str,
        rest: &'static str,
        resource: &'static str,
        reason: &'static str,
    ) -> Self {
        Self {
            message: format!("User: {principal} is not authorized to perform: {rest}"),
            principal,
            action: rest.split_whitespace().next().unwrap(),
            resource,
            reason,
            statements: Vec::new(),
        }
    }

    fn within(mut self, before: &str, after: &str) -> Self {
        self.message = format!("{before}{}{after}", self.message);
        self
    }

    fn adds(mut self, kind: &'static str, statement: Value) -> Self {
        self.statements.push((kind, statement));
        self
    }
}

fn allow(action: &str, resource: &str) -> Value {
    json!({"Effect": "Allow", "Action": action, "Resource": resource})
}

fn allow_to(principal: &str, action: &str, resource: &str) -> Value {
    json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action, "Resource": resource})
}

fn trust(principal: &str) -> Value {
    json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"})
}

const KEY: &str = "arn:aws:kms:eu-west-1:444455556666:key/11111111-2222-3333-4444-555555555555";
const OBJECT: &str = "arn:aws:s3:::bucket/a b.txt";
const GROUP: &str = "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:*";
const OTHER_ROLE: &str = "arn:aws:iam::444455556666:role/x";

/// The forms on AWS's page, without an explicit deny.
fn implicit() -> Vec<Case> {
    vec![
        Case::of(
            ADA,
            "codecommit:ListRepositories because no identity-based policy allows the \
             codecommit:ListRepositories action",
            NOT_SAID,
            "no identity-based policy allows it",
        )
        .adds("identity", allow("codecommit:ListRepositories", "*")),
        Case::of(
            "arn:aws:iam::123456789012:role/HR",
            "codedeploy:ListDeployments on resource: \
             arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:* because no permissions \
             boundary allows the codedeploy:ListDeployments action",
            GROUP,
            "no permissions boundary allows it",
        )
        .adds("identity", allow("codedeploy:ListDeployments", GROUP)),
        Case::of(
            SESSION,
            "s3:GetObject on resource: \"arn:aws:s3:::bucket/a b.txt\" because no session policy allows \
             the s3:GetObject action",
            OBJECT,
            "no session policy allows it",
        )
        .adds("session", allow("s3:GetObject", OBJECT)),
        Case::of(
            SESSION,
            "s3:GetObject because no VPC endpoint policy allows the s3:GetObject action",
            NOT_SAID,
            "no VPC endpoint policy allows it",
        )
        .adds("resource:vpce", allow_to(ROLE, "s3:GetObject", "*")),
        // On the page, the action is misspelled after the reason.
        Case::of(
            ADA,
            "codecommit:ListRepositories because no service control policy allows the \
             codecommit:ListRespositories action",
            NOT_SAID,
            "no service control policy allows it",
        )
        .adds("scp", allow("codecommit:ListRepositories", "*")),
        Case::of(
            ADA,
            "s3:GetObject because no resource control policy allows the s3:GetObject action",
            NOT_SAID,
            "no resource control policy allows it",
        ),
        Case::of(
            ADA,
            "secretsmanager:GetSecretValue because no resource-based policy allows the \
             secretsmanager:GetSecretValue action",
            NOT_SAID,
            "no resource-based policy allows it",
        )
        .adds("resource", allow_to(ADA, "secretsmanager:GetSecretValue", "*")),
        Case::of(
            ADA,
            "sts:AssumeRole because no role trust policy allows the sts:AssumeRole action",
            NOT_SAID,
            "no role trust policy allows it",
        )
        .adds("trust", trust(ADA)),
        // An earlier version of the page.
        Case::of(
            ADA,
            "sts:AssumeRole because the role trust policy allows the sts:AssumeRole action",
            NOT_SAID,
            "no role trust policy allows it",
        )
        .adds("trust", trust(ADA)),
    ]
}

/// Two accounts, other partitions, other principals.
fn principals() -> Vec<Case> {
    let queue = "arn:aws:sqs:us-east-1:123456789012:q";
    let key = "arn:aws-cn:kms:cn-north-1:123456789012:key/11111111-2222-3333-4444-555555555555";
    let table = "arn:aws-us-gov:dynamodb:us-gov-west-1:123456789012:table/t";
    vec![
        Case::of(
            SESSION,
            "kms:Decrypt on resource: \
             arn:aws:kms:eu-west-1:444455556666:key/11111111-2222-3333-4444-555555555555 because no \
             resource-based policy allows the kms:Decrypt action",
            KEY,
            "no resource-based policy allows it",
        )
        .adds("resource", allow_to(ROLE, "kms:Decrypt", KEY))
        .adds("identity", allow("kms:Decrypt", KEY)),
        Case::of(
            SESSION,
            "sts:AssumeRole on resource: arn:aws:iam::444455556666:role/x because no identity-based \
             policy allows the sts:AssumeRole action",
            OTHER_ROLE,
            "no identity-based policy allows it",
        )
        .adds("identity", allow("sts:AssumeRole", OTHER_ROLE))
        .adds("trust", trust(ROLE)),
        // A role's resource-based policy is its trust policy.
        Case::of(
            ADA,
            "sts:AssumeRole on resource: arn:aws:iam::123456789012:role/app because no resource-based \
             policy allows the sts:AssumeRole action",
            ROLE,
            "no resource-based policy allows it",
        )
        .adds("trust", trust(ADA)),
        Case::of(
            "arn:aws-cn:sts::123456789012:assumed-role/app/s",
            "kms:Decrypt on resource: \
             arn:aws-cn:kms:cn-north-1:123456789012:key/11111111-2222-3333-4444-555555555555 because no \
             resource-based policy allows the kms:Decrypt action",
            key,
            "no resource-based policy allows it",
        )
        .adds("resource", allow_to("arn:aws-cn:iam::123456789012:role/app", "kms:Decrypt", key)),
        Case::of(
            "arn:aws-us-gov:iam::123456789012:user/ada",
            "dynamodb:Query on resource: arn:aws-us-gov:dynamodb:us-gov-west-1:123456789012:table/t \
             because no identity-based policy allows the dynamodb:Query action",
            table,
            "no identity-based policy allows it",
        )
        .adds("identity", allow("dynamodb:Query", table)),
        Case::of(
            "arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/me",
            "sqs:SendMessage on resource: arn:aws:sqs:us-east-1:123456789012:q because no \
             resource-based policy allows the sqs:SendMessage action",
            queue,
            "no resource-based policy allows it",
        )
        .adds(
            "resource",
            json!({
                "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": queue,
                "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
                "Condition": {"ArnLike": {"aws:PrincipalArn":
                    "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_Admin_0123456789abcdef"}},
            }),
        ),
        Case::of(
            "anonymous",
            "es:ESHttpGet because no resource-based policy allows the es:ESHttpGet action",
            NOT_SAID,
            "no resource-based policy allows it",
        ),
        // The request needs more than the resource that the message names.
        Case::of(
            SESSION,
            "ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:123456789012:instance/* because no \
             identity-based policy allows the ec2:RunInstances action. Encoded authorization failure \
             message: 4Ai9qvVQ",
            "arn:aws:ec2:eu-west-1:123456789012:instance/*",
            "no identity-based policy allows it",
        )
        .adds(
            "identity",
            allow("ec2:RunInstances", "arn:aws:ec2:eu-west-1:123456789012:instance/*"),
        ),
        Case::of(
            ADA,
            "iam:PassRole on resource: arn:aws:iam::123456789012:role/app because no identity-based \
             policy allows the iam:PassRole action",
            ROLE,
            "no identity-based policy allows it",
        )
        .adds("identity", allow("iam:PassRole", ROLE)),
    ]
}

/// Explicit denials.
fn explicit() -> Vec<Case> {
    let case = |rest, resource, reason| Case::of(ADA, rest, resource, reason);
    vec![
        case(
            "codedeploy:ListDeployments on resource: \
             arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:* with an explicit deny in an \
             identity-based policy",
            GROUP,
            "an explicit deny in an identity-based policy",
        ),
        case(
            "codedeploy:ListDeployments on resource: \
             arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:* with an explicit deny in a \
             sessions policy",
            GROUP,
            "an explicit deny in a session policy",
        ),
        case(
            "codedeploy:ListDeployments on resource: \
             arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:* with an explicit deny in a VPC \
             endpoint policy",
            GROUP,
            "an explicit deny in a VPC endpoint policy",
        ),
        case(
            "sagemaker:ListModels with an explicit deny in a permissions boundary",
            NOT_SAID,
            "an explicit deny in a permissions boundary",
        ),
        case(
            "codecommit:ListRepositories with an explicit deny in a service control policy",
            NOT_SAID,
            "an explicit deny in a service control policy",
        ),
        case(
            "secretsmanager:GetSecretValue on resource: \
             arn:aws:secretsmanager:us-east-1:123456789012:secret:* with an explicit deny in a resource \
             control policy",
            "arn:aws:secretsmanager:us-east-1:123456789012:secret:*",
            "an explicit deny in a resource control policy",
        ),
        case(
            "secretsmanager:GetSecretValue on resource: \
             arn:aws:secretsmanager:us-east-1:123456789012:secret:* with an explicit deny in a \
             resource-based policy",
            "arn:aws:secretsmanager:us-east-1:123456789012:secret:*",
            "an explicit deny in a resource-based policy",
        ),
        case(
            "sts:AssumeRole with an explicit deny in the role trust policy",
            NOT_SAID,
            "an explicit deny in a role trust policy",
        ),
        case(
            "SNS:Publish on resource: arn:aws:sns:us-east-1:444455556666:topic \nwith an explicit deny \
             in a VPC endpoint policy transitively through a service control policy",
            "arn:aws:sns:us-east-1:444455556666:topic",
            "an explicit deny in a VPC endpoint policy through a service control policy",
        ),
        Case::of(
            "anonymous",
            "execute-api:Invoke on resource: \
             arn:aws:execute-api:us-east-1:123456789012:abc123/prod/GET/x with an explicit deny",
            "arn:aws:execute-api:us-east-1:123456789012:abc123/prod/GET/x",
            "an explicit deny, in a policy whose type is not stated",
        ),
    ]
}

/// Messages that do not say why, or use other wording, and messages in the middle of others.
fn others() -> Vec<Case> {
    vec![
        Case::of(ADA, "s3:GetObject on resource: \"arn:aws:s3:::bucket/a b.txt\"", OBJECT, NOT_SAID)
            .within(
                "An error occurred (AccessDenied) when calling the GetObject operation: ",
                " (Service: S3, Status Code: 403, Request ID: 1A2B)",
            )
            .adds("identity", allow("s3:GetObject", OBJECT)),
        Case::of(ADA, "s3:ListAllMyBuckets", NOT_SAID, NOT_SAID)
            .adds("identity", allow("s3:ListAllMyBuckets", "*")),
        Case::of(
            SESSION,
            "sts:AssumeRole on resource: arn:aws:iam::444455556666:role/x",
            OTHER_ROLE,
            NOT_SAID,
        )
        .within("", " (Service: AWSSecurityTokenService; Status Code: 403; Error Code: AccessDenied;")
        .adds("identity", allow("sts:AssumeRole", OTHER_ROLE))
        .adds("trust", trust(ROLE)),
        Case::of(
            ADA,
            "s3:PutObjectAcl on resource: \"arn:aws:s3:::bucket/k\" because public ACLs are prevented by \
             the BlockPublicAcls setting in S3 Block Public Access.",
            "arn:aws:s3:::bucket/k",
            "because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access",
        )
        .adds("identity", allow("s3:PutObjectAcl", "arn:aws:s3:::bucket/k")),
        Case::of(
            ADA,
            "kms:Decrypt on the resource associated with this ciphertext because the resource does not \
             exist in this Region, no resource-based policies allow access, or a resource-based policy \
             explicitly denies access",
            NOT_SAID,
            "because the resource does not exist in this Region, no resource-based policies allow access, \
             or a resource-based policy explicitly denies access",
        )
        .adds("identity", allow("kms:Decrypt", "*")),
        // A log in JSON, and an error in XML.
        Case::of(
            ADA,
            "s3:GetObject on resource: \\\"arn:aws:s3:::bucket/a b.txt\\\" because no identity-based \
             policy allows the s3:GetObject action",
            OBJECT,
            "no identity-based policy allows it",
        )
        .within("{\"errorCode\":\"AccessDenied\",\"errorMessage\":\"", "\"}")
        .adds("identity", allow("s3:GetObject", OBJECT)),
        Case::of(
            ADA,
            "s3:GetObject on resource: &quot;arn:aws:s3:::bucket/a b.txt&quot; because no identity-based \
             policy allows the s3:GetObject action",
            OBJECT,
            "no identity-based policy allows it",
        )
        .within("<Error><Code>AccessDenied</Code><Message>", "</Message></Error>")
        .adds("identity", allow("s3:GetObject", OBJECT)),
        Case::of(
            ADA,
            "s3:GetObject\non resource:\r\n\"arn:aws:s3:::bucket/a\n b.txt\"\n   because no\n\
             identity-based policy allows the s3:GetObject action",
            OBJECT,
            "no identity-based policy allows it",
        )
        .within("`", "`")
        .adds("identity", allow("s3:GetObject", OBJECT)),
    ]
}

fn explain(message: &str) -> Ran {
    Folder::new().run(&["explain", "--denied", message])
}

fn fact<'o>(out: &'o str, name: &str) -> &'o str {
    let line = out.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim_start()
}

/// The policies in an output.
fn policies(out: &str) -> Vec<Value> {
    let parts = out.split("\n\n{\n").skip(1);
    let text = |part: &str| format!("{{\n{}\n}}", part.split("\n}\n").next().unwrap());
    parts.map(|part| serde_json::from_str(&text(part)).unwrap()).collect()
}

#[test]
fn every_form_is_read_and_what_is_to_be_added_is_good() {
    let cases: Vec<Case> =
        [implicit(), principals(), explicit(), others()].into_iter().flatten().collect();
    assert!(cases.len() >= 35, "{}", cases.len());
    let folder = Folder::new();
    for case in &cases {
        let ran = explain(&case.message);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", case.message);
        let (out, message) = (ran.out.as_str(), &case.message);
        assert_eq!(fact(out, "principal:"), case.principal, "{message}");
        assert_eq!(fact(out, "action:"), case.action, "{message}");
        assert_eq!(fact(out, "resource:"), case.resource, "{message}");
        assert_eq!(fact(out, "reason:"), case.reason, "{message}");
        let wanted: Vec<Value> = case
            .statements
            .iter()
            .map(|(_, it)| json!({"Version": "2012-10-17", "Statement": [it]}))
            .collect();
        assert_eq!(policies(out), wanted, "{out}");
        for ((kind, _), policy) in case.statements.iter().zip(policies(out)) {
            // The output says if a statement is only one of several.
            let rule = "missing-required-resource";
            let arguments = [
                "check", "--kind", kind, "--deny", "warning", "--allow", rule, "--format", "json",
                "-",
            ];
            let judged = folder.run_with(&arguments, policy.to_string().as_bytes());
            assert_eq!(judged.status, 0, "{message}\n{}{}", judged.out, judged.err);
            let whole = folder.run_with(
                &["check", "--kind", kind, "--deny", "warning", "-"],
                policy.to_string().as_bytes(),
            );
            assert_eq!(whole.status == 1, out.contains(rule), "{message}\n{}", whole.out);
        }
    }
}

#[test]
fn the_same_message_is_read_from_standard_input() {
    let folder = Folder::new();
    for case in implicit() {
        let piped = folder.run_with(&["explain", "--denied", "-"], case.message.as_bytes());
        assert_eq!(piped.status, 0);
        assert_eq!(piped.out, explain(&case.message).out);
    }
}

#[test]
fn the_denying_policy_is_named() {
    let iam = "arn:aws:iam::123456789012:policy/Example.Deny";
    let organization =
        "arn:aws:organizations::777788889999:policy/o-example/service_control_policy/p-example";
    for (policy, words) in [
        (iam, format!("an identity-based policy: {iam}.")),
        (iam, format!("a permissions boundary: {iam}")),
        (iam, format!("a session policy, with policy ARN: {iam} (Service: S3, Status Code: 403)")),
        (
            organization,
            format!("a service control policy: {organization}. Go to https://x for more"),
        ),
        (organization, format!("a service control policy, with policy ARN:\n{organization}")),
    ] {
        let out = explain(&format!(
            "User: {ADA} is not authorized to perform: s3:GetObject with an explicit deny in {words}"
        ))
        .out;
        assert_eq!(fact(&out, "policy:"), policy);
        assert!(out.contains(&format!("The Deny is in {policy}.\n")), "{out}");
        assert!(policies(&out).is_empty());
    }
    let out = explain(&format!(
        "User: {ADA} is not authorized to perform: s3:GetObject with an explicit deny in an \
         identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3"
    ))
    .out;
    assert!(out.contains("replace the key first"), "{out}");
    let out = explain(&format!(
        "User: {ADA} is not authorized to perform: s3:GetObject with an explicit deny in a service \
         control policy"
    ))
    .out;
    assert!(out.contains("Look through the service control policies"), "{out}");
    assert!(!out.contains("policy:"), "{out}");
}

#[test]
fn an_authorization_id_is_told() {
    let out = explain(&format!(
        "User: {ADA} is not authorized to perform: s3:GetObject with an explicit deny in an \
         identity-based policy: arn:aws:iam::123456789012:policy/P.\nGo to \
         https://us-east-1.console.aws.amazon.com/iam/home#/authorization-details/EXAMPLE1a for complete \
         details,\nor call the GetRequestAuthorizationDetails API with the following authorization id: \
         EXAMPLE1a"
    ))
    .out;
    assert!(out.contains("`GetRequestAuthorizationDetails` with the ID EXAMPLE1a.\n"), "{out}");
}

#[test]
fn what_the_message_does_not_say_is_not_invented() {
    let out = explain(&format!("User: {ADA} is not authorized to perform: s3:GetObject")).out;
    let places: Vec<&str> = out.lines().filter(|it| it.starts_with(char::is_numeric)).collect();
    assert_eq!(places.len(), 7, "{out}");
    assert!(places[0].starts_with("1. the identity-based policies"), "{out}");
    assert!(places[1].starts_with("2. the resource's policy"), "{out}");
    assert!(out.contains("replace `*` with its ARN"), "{out}");

    // No identity-based policy applies to a federated user.
    let out = explain(
        "An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not \
         authorized to perform sts:AssumeRoleWithWebIdentity",
    )
    .out;
    assert_eq!(fact(&out, "principal:"), NOT_SAID);
    assert!(out.contains("1. the trust policy of the role"), "{out}");
    assert!(!out.contains("identity-based") && policies(&out).is_empty(), "{out}");

    // Without a name, the resource's policy cannot have the principal.
    let out = explain(
        "User is not authorized to perform: sqs:SendMessage because no resource-based policy allows the \
         sqs:SendMessage action",
    )
    .out;
    assert!(out.contains("names no principal that a policy can name"), "{out}");
}

#[test]
fn what_the_rules_refuse_is_not_offered() {
    let message = |action: &str, resource: &str| {
        explain(&format!(
            "User: {ADA} is not authorized to perform: {action} on resource: {resource} because no \
             identity-based policy allows the {action} action"
        ))
    };
    let ran = message("s3:GetObjct", "arn:aws:s3:::bucket/key");
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("did you mean `s3:GetObject`"), "{}", ran.out);
    assert!(policies(&ran.out).is_empty());
    let ran = message("sqs:SendMessage", "arn:aws:sqs:us-east-1:********9012:queue");
    assert!(policies(&ran.out).is_empty(), "{}", ran.out);
    assert!(ran.out.contains("part of the resource is masked"), "{}", ran.out);
    for hidden in ["XXXXXXXXXXXX", "<id>", "123"] {
        let ran = message("sqs:SendMessage", &format!("arn:aws:sqs:us-east-1:{hidden}:queue"));
        assert!(policies(&ran.out).is_empty(), "{}", ran.out);
        assert!(ran.out.contains("No statement can be offered for what the message says:\n* "));
    }
    let bold =
        explain(&format!("User: {ADA} is not authorized to perform: **s3:GetObject** on it"));
    assert_eq!(fact(&bold.out, "action:"), "s3:GetObject");
    for resource in ["user ada", "my-secret"] {
        let ran = message("secretsmanager:GetSecretValue", resource);
        assert_eq!(fact(&ran.out, "resource:"), resource);
        assert!(ran.out.contains("does not give the resource's ARN"), "{}", ran.out);
        assert!(policies(&ran.out).is_empty(), "{}", ran.out);
    }
    // A list action has no resource, whatever the message names.
    for (action, resource) in [
        ("iam:ListRoles", "arn:aws:iam::123456789012:role/"),
        ("dynamodb:ListTables", "arn:aws:dynamodb:us-east-1:123456789012:table/*"),
    ] {
        let ran = message(action, resource);
        assert_eq!(policies(&ran.out)[0]["Statement"][0], allow(action, "*"), "{}", ran.out);
    }
    // A name is not a pattern.
    let ran = message("s3:GetObject", "\"arn:aws:s3:::bucket/${x}?\"");
    let resource = &policies(&ran.out)[0]["Statement"][0]["Resource"];
    assert_eq!(resource, "arn:aws:s3:::bucket/${$}{x}${?}");
}

#[test]
fn of_several_messages_the_first_is_explained() {
    let one = format!("User: {ADA} is not authorized to perform: s3:GetObject");
    let out = explain(&format!("{one}\n{one}Acl\n{one}")).out;
    assert!(
        out.ends_with("This is the first message; 2 more messages follow in the text.\n"),
        "{out}"
    );
    let ec2 = explain(&format!("You are not authorized to perform this operation. {one}")).out;
    assert_eq!(ec2, explain(&one).out);
}

#[test]
fn what_is_no_message_is_refused() {
    let folder = Folder::new();
    let megabyte = "a".repeat(1 << 20);
    let long = format!("User: {ADA} is not authorized to perform: s3:{megabyte}");
    let resource =
        format!("is not authorized to perform: s3:GetObject on resource: arn:{megabyte}");
    let many = "not authorized to perform ".repeat(1 << 15);
    for text in [
        "",
        " \n\t",
        "Access Denied",
        "User: x is not authorized to perform:",
        "User: x is not authorized to perform",
        "is not authorized to perform: GetObject",
        "is not authorized to perform: s3:Get\u{1b}[31mObject",
        "is not authorized to perform: s3:Get*",
        "You are not authorized to perform this operation.",
        "{\"Version\": \"2012-10-17\"}",
        megabyte.as_str(),
        long.as_str(),
        resource.as_str(),
        many.as_str(),
    ] {
        let ran = folder.run_with(&["explain", "--denied", "-"], text.as_bytes());
        let start: String = text.chars().take(60).collect();
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{start}");
        assert!(ran.err.contains("and an action, as in `User: arn:aws:iam::"), "{}", ran.err);
        assert!(!ran.err.contains('\u{1b}') && ran.err.len() < 1_000);
    }
    let encoded = "You are not authorized to perform this operation. Encoded authorization failure \
                   message: 4Ai9qvVQYCx3kKo";
    let ran = explain(encoded);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("aws sts decode-authorization-message"), "{}", ran.err);
    for arguments in [
        ["explain", "--denied", encoded, "--all"].as_slice(),
        &["explain", "--denied", encoded, "missing-arn-field"],
        &["explain", "--denied"],
    ] {
        assert_eq!(folder.run(arguments).status, 2);
    }
}

#[test]
fn no_text_of_a_message_is_obeyed_by_a_terminal() {
    let folder = Folder::new();
    let messages = [
        format!(
            "User: {ADA}\u{1b}[2J is not authorized to perform: s3:GetObject on resource: \
             \"arn:aws:s3:::b/\u{1b}[31m\u{202e}\u{7}k\" because no identity-based policy allows it"
        ),
        "User: x is not authorized to perform: s3:GetObject because \u{1b}[31m\u{9b}x".to_owned(),
        "User: x is not authorized to perform: s3:GetObject authorization id: a\u{1b}b".to_owned(),
        "\u{feff}User: é is not authorized to perform: s3:GetObject on resource: é\u{0}".to_owned(),
    ];
    for message in messages {
        let ran = folder.run_with(&["explain", "--denied", "-"], message.as_bytes());
        assert_eq!(ran.status, 0, "{}", ran.err);
        let is_hidden = |one: char| one != '\n' && (one.is_control() || one == '\u{202e}');
        assert!(!ran.out.contains(is_hidden), "{:?}", ran.out);
    }
    let invalid = b"User: \xff\xfe is not authorized to perform: s3:GetObject";
    assert_eq!(folder.run_with(&["explain", "--denied", "-"], invalid).status, 0);
}

#[test]
fn half_a_message_is_read_as_far_as_it_goes() {
    let folder = Folder::new();
    let mut wholes: Vec<Case> = implicit();
    wholes.extend(explicit());
    for case in wholes {
        let message = &case.message;
        // A prime step reaches every part of the message.
        for half in (0..message.len()).step_by(17).filter_map(|end| message.get(..end)) {
            let ran = folder.run_with(&["explain", "--denied", "-"], half.as_bytes());
            assert!(matches!(ran.status, 0 | 2), "{half}");
            assert_eq!(ran.status == 2, ran.out.is_empty(), "{half}");
        }
    }
}

#[test]
fn the_readme_shows_what_is_printed() {
    let readme = include_str!("../../../README.md");
    let (_, shown) = readme.split_once("$ iam-policy explain --denied '").unwrap();
    let (message, shown) = shown.split_once("'\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    assert_eq!(explain(message).out, shown);
}
