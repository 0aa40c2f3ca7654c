//! Organization policies, boundaries, session policies and endpoint policies.
//! `https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html`,
//! `https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html`,
//! `https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html`,
//! `access_policies_boundaries.html`,
//! `https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html`

use serde_json::{Value, json};

use super::{
    ALLOWED, Case, DENIED, FEDERATED_USER, NOT, OPEN, ROLE, ROOT, SESSION, USER, allow_all,
    allow_other, case, deny_all, get_object, policy, with,
};

pub(super) fn cases() -> Vec<Case> {
    [
        service_control(),
        resource_control(),
        callers(),
        service_linked_roles(),
        own_limits(),
        endpoints(),
    ]
    .concat()
}

fn allowed(members: Value) -> Value {
    get_object(with(json!({ "identityPolicies": [allow_all()] }), members))
}

fn service_control() -> Vec<Case> {
    let row = |name: &str, levels: Value, answer| {
        let request = allowed(json!({ "serviceControlPolicies": levels }));
        case(format!("SCPs: {name}"), request, answer)
    };
    let (all, other, deny) = (allow_all(), allow_other(), deny_all());
    vec![
        row("none", json!([]), ALLOWED),
        row("one level allows", json!([[all]]), ALLOWED),
        row("all levels allow", json!([[all], [all], [other, all]]), ALLOWED),
        row("one level does not allow", json!([[all], [other], [all]]), NOT),
        row("the first level does not allow", json!([[other], [all]]), NOT),
        row("an empty level", json!([[all], []]), NOT),
        row("an empty level alone", json!([[]]), NOT),
        row("one denies", json!([[all], [all, deny]]), DENIED),
        row("one denies next to an empty level", json!([[], [deny]]), DENIED),
        row("they grant nothing of themselves", json!([[all]]), ALLOWED),
        case(
            "SCPs: no identity policy",
            get_object(json!({ "serviceControlPolicies": [[all]] })),
            NOT,
        ),
        case(
            "SCPs: a condition on a key that is unknown",
            allowed(json!({
                "unknownContext": ["aws:RequestedRegion"],
                "serviceControlPolicies": [[all, policy(json!({
                    "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
                    "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } },
                }))]],
            })),
            OPEN,
        ),
        case(
            "SCPs: a Region that is denied",
            allowed(json!({
                "context": { "aws:RequestedRegion": "us-east-1" },
                "serviceControlPolicies": [[all, policy(json!({
                    "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
                    "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } },
                }))]],
            })),
            DENIED,
        ),
    ]
}

/// They only deny, because `RCPFullAWSAccess` is always attached.
fn resource_control() -> Vec<Case> {
    let deny = |principal: Value| {
        with(json!({ "Effect": "Deny", "Action": "*", "Resource": "*" }), principal)
    };
    let row = |name: &str, levels: Value, answer| {
        let request = allowed(json!({ "resourceControlPolicies": levels }));
        case(format!("RCPs: {name}"), request, answer)
    };
    let confused = policy(json!({
        "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": {
            "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-1" },
            "BoolIfExists": { "aws:PrincipalIsAWSService": "false" },
        },
    }));
    let perimeter = |principal: Value, context: Value, answer, name: &str| {
        let everyone = policy(json!({
            "Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*",
        }));
        let request = get_object(json!({
            "principal": principal, "context": context, "resourcePolicy": everyone,
            "resourceControlPolicies": [[confused]],
        }));
        case(format!("RCPs: the perimeter and {name}"), request, answer)
    };
    let key = json!({
        "resource": "arn:aws:kms:us-east-1:111111111111:key/k1",
        "resourcePolicy": policy(json!({
            "Effect": "Allow", "Principal": { "AWS": ROOT }, "Action": "kms:*", "Resource": "*",
        })),
        "resourceControlPolicies": [[policy(deny(json!({ "Principal": "*" })))]],
    });
    let alias = json!({
        "resource": "arn:aws:kms:us-east-1:111111111111:alias/aws/s3", "action": "kms:DescribeKey",
        "resourceControlPolicies": [[policy(deny(json!({ "Principal": "*" })))]],
    });
    vec![
        row("none", json!([]), ALLOWED),
        row("an empty level", json!([[]]), ALLOWED),
        row("one that allows something else", json!([[allow_other()]]), ALLOWED),
        row("a Deny for everyone", json!([[policy(deny(json!({ "Principal": "*" })))]]), DENIED),
        row("a Deny without principal", json!([[], [policy(deny(json!({})))]]), DENIED),
        row(
            "a Deny for another account",
            json!([[policy(deny(json!({ "Principal": { "AWS": "222222222222" } })))]]),
            ALLOWED,
        ),
        perimeter(json!(USER), json!({ "aws:PrincipalOrgID": "o-1" }), ALLOWED, "its own user"),
        perimeter(json!(USER), json!({ "aws:PrincipalOrgID": "o-2" }), DENIED, "another user"),
        perimeter(json!(USER), json!({}), DENIED, "a user of no organization"),
        perimeter(json!("*"), json!({}), DENIED, "an anonymous caller"),
        perimeter(json!({ "Service": "s3.amazonaws.com" }), json!({}), ALLOWED, "a service"),
        case("RCPs: a key", allowed(with(key.clone(), json!({ "action": "kms:Decrypt" }))), DENIED),
        case(
            "RCPs: kms:RetireGrant is spared",
            allowed(with(key, json!({ "action": "kms:RetireGrant" }))),
            ALLOWED,
        ),
        case("RCPs: keys that AWS manages are spared", allowed(alias), ALLOWED),
    ]
}

/// Which layers apply to which callers.
fn callers() -> Vec<Case> {
    let everyone = policy(json!({
        "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
    }));
    let service = json!({ "Service": "s3.amazonaws.com" });
    let provider = json!({ "Federated": "accounts.google.com" });
    let rows = [
        // The layer, and whether it denies: root user, user, session, federated user, service,
        // provider's user, anonymous caller.
        ("serviceControlPolicies", json!([[deny_all()]]), [1, 1, 1, 1, 0, 0, 0]),
        ("resourceControlPolicies", json!([[deny_all()]]), [1, 1, 1, 1, 1, 1, 1]),
        ("endpointPolicies", json!([deny_all()]), [1, 1, 1, 1, 1, 1, 1]),
        ("permissionBoundaries", json!([deny_all()]), [0, 1, 1, 1, 0, 0, 0]),
        ("sessionPolicies", json!([deny_all()]), [0, 1, 1, 1, 0, 0, 0]),
    ];
    let principals = [
        json!(ROOT),
        json!(USER),
        json!(SESSION),
        json!(FEDERATED_USER),
        service,
        provider,
        json!("*"),
    ];
    let mut cases = Vec::new();
    for (layer, value, denied) in rows {
        for (principal, denied) in principals.iter().zip(denied) {
            let request = get_object(json!({
                "principal": principal, "resourcePolicy": everyone, layer: value,
            }));
            let answer = if denied == 1 { DENIED } else { ALLOWED };
            cases.push(case(format!("a Deny of {layer} and {principal}"), request, answer));
        }
    }
    let root = get_object(json!({ "principal": ROOT }));
    cases.extend([
        case("the root user needs no policy", root.clone(), ALLOWED),
        case(
            "an SCP limits the root user",
            with(root.clone(), json!({ "serviceControlPolicies": [[allow_other()]] })),
            NOT,
        ),
        case(
            "a resource policy denies the root user",
            with(
                root,
                json!({ "resourcePolicy": policy(json!({
                "Effect": "Deny", "Principal": { "AWS": ROOT }, "Action": "*", "Resource": "*",
            })) }),
            ),
            DENIED,
        ),
    ]);
    cases
}

/// Neither SCPs nor RCPs apply to service-linked roles.
fn service_linked_roles() -> Vec<Case> {
    let role = "arn:aws:iam::111111111111:role/aws-service-role/redshift.amazonaws.com/AWSServiceRoleForRedshift";
    let plain = "arn:aws:iam::111111111111:role/AWSServiceRoleForNothing";
    let session = "arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForRedshift/one";
    let mut cases = Vec::new();
    for (name, value) in [
        ("serviceControlPolicies", json!([[deny_all()]])),
        ("resourceControlPolicies", json!([[deny_all()]])),
    ] {
        for (caller, answer) in [
            (json!({ "principal": role }), ALLOWED),
            (json!({ "principal": session, "sessionOf": role }), ALLOWED),
            (json!({ "principal": session, "context": { "aws:PrincipalArn": role } }), ALLOWED),
            (json!({ "principal": session }), OPEN),
            (json!({ "principal": plain }), DENIED),
            (json!({ "principal": ROLE }), DENIED),
        ] {
            let title = format!("a Deny of {name} and the role of {caller}");
            let request = with(allowed(json!({ name: value })), caller);
            cases.push(case(title, request, answer));
        }
    }
    cases.extend([
        case(
            "a service-linked role's session that neither allows",
            get_object(json!({
                "principal": session, "serviceControlPolicies": [[allow_other()]],
            })),
            NOT,
        ),
        case(
            "RCPs: a service-linked role as the resource is spared",
            allowed(json!({
                "action": "iam:GetRole", "resource": role,
                "resourceControlPolicies": [[deny_all()]],
            })),
            ALLOWED,
        ),
        case(
            "SCPs: a service-linked role as the resource is not",
            allowed(json!({
                "action": "iam:GetRole", "resource": role, "serviceControlPolicies": [[deny_all()]],
            })),
            DENIED,
        ),
    ]);
    cases
}

fn own_limits() -> Vec<Case> {
    let (all, other) = (allow_all(), allow_other());
    let mut cases = Vec::new();
    for caller in [USER, SESSION, FEDERATED_USER] {
        for (name, layer, policies, limited) in [
            ("one boundary allows", "permissionBoundaries", json!([all]), false),
            ("one boundary does not", "permissionBoundaries", json!([other]), true),
            ("one of two boundaries does not", "permissionBoundaries", json!([all, other]), true),
            ("one of two session policies allows", "sessionPolicies", json!([other, all]), false),
            ("no session policy allows", "sessionPolicies", json!([other, other]), true),
            ("no session policy", "sessionPolicies", json!([]), false),
        ] {
            let request = allowed(json!({ "principal": caller, layer: policies }));
            let answer = if limited { NOT } else { ALLOWED };
            cases.push(case(format!("{name}: {caller}"), request, answer));
        }
        let request = get_object(json!({
            "principal": caller, "permissionBoundaries": [all], "sessionPolicies": [all],
        }));
        cases.push(case(format!("limits grant nothing to {caller}"), request, NOT));
    }
    cases
}

fn endpoints() -> Vec<Case> {
    let named = |principal: Value| {
        policy(json!({
            "Effect": "Allow", "Principal": principal, "Action": "s3:*", "Resource": "*",
        }))
    };
    let row = |name: &str, policies: Value, answer| {
        let request = allowed(json!({ "endpointPolicies": policies }));
        case(format!("endpoints: {name}"), request, answer)
    };
    vec![
        row("one allows everyone", json!([named(json!("*"))]), ALLOWED),
        row("one without principal allows", json!([allow_all()]), ALLOWED),
        row("one allows the account", json!([named(json!({ "AWS": ROOT }))]), ALLOWED),
        row("one allows another user", json!([named(json!({ "AWS": "222222222222" }))]), NOT),
        row("one allows something else", json!([allow_other()]), NOT),
        row("one of two does not allow", json!([allow_all(), allow_other()]), NOT),
        row("one denies", json!([allow_all(), deny_all()]), DENIED),
        case(
            "endpoints: they grant nothing",
            get_object(json!({ "endpointPolicies": [allow_all()] })),
            NOT,
        ),
    ]
}
