//! Who may assume a role. `id_roles_terms-and-concepts.html`, `id_session-tags.html`,
//! `https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html`,
//! `https://aws.amazon.com/blogs/security/announcing-an-update-to-iam-role-trust-policy-behavior`

use serde_json::{Value, json};

use super::{
    ALLOWED, Case, DENIED, NOT, OPEN, ROLE, ROOT, SESSION, USER, allow_all, allow_other, case,
    deny_all, policy, with,
};

pub(super) fn cases() -> Vec<Case> {
    [same_account(), other_account(), services(), chains(), refused_by_services()].concat()
}

const TARGET: &str = "arn:aws:iam::111111111111:role/Target";
const OTHER_TARGET: &str = "arn:aws:iam::222222222222:role/Target";

fn assume(members: Value) -> Value {
    let request = json!({ "principal": USER, "action": "sts:AssumeRole", "resource": TARGET });
    with(request, members)
}

fn trusts(principal: Value) -> Value {
    policy(json!({ "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole" }))
}

fn trusts_arn(arn: &str) -> Value {
    trusts(json!({ "AWS": arn }))
}

fn may_assume(target: &str) -> Value {
    json!([policy(json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": target }))])
}

fn same_account() -> Vec<Case> {
    let may = may_assume(TARGET);
    let itself = json!({ "principal": ROLE, "resource": ROLE });
    let denied = policy(json!([
        { "Effect": "Allow", "Principal": { "AWS": ROOT }, "Action": "sts:AssumeRole" },
        { "Effect": "Deny", "Principal": { "AWS": USER }, "Action": "sts:AssumeRole" },
    ]));
    let row = |name: &str, members: Value, answer| {
        case(format!("AssumeRole, same account: {name}"), assume(members), answer)
    };
    vec![
        row("no trust policy", json!({ "identityPolicies": may }), NOT),
        row("no trust policy, full access", json!({ "identityPolicies": [allow_all()] }), NOT),
        row("no trust policy, a Deny", json!({ "identityPolicies": [deny_all()] }), DENIED),
        row("trust names the user", json!({ "trustPolicy": trusts_arn(USER) }), ALLOWED),
        row(
            "trust names another user",
            json!({
                "trustPolicy": trusts_arn("arn:aws:iam::111111111111:user/ben"),
                "identityPolicies": may,
            }),
            NOT,
        ),
        row(
            "trust names the role",
            json!({
                "principal": ROLE, "trustPolicy": trusts_arn(ROLE),
            }),
            ALLOWED,
        ),
        row(
            "trust names the role, a session with path",
            json!({
                "principal": SESSION, "sessionOf": ROLE, "trustPolicy": trusts_arn(ROLE),
            }),
            ALLOWED,
        ),
        row(
            "trust names the role, a session without path",
            json!({
                "principal": SESSION, "trustPolicy": trusts_arn(ROLE),
            }),
            ALLOWED,
        ),
        row(
            "trust names the role, a boundary allows something else",
            json!({
                "principal": ROLE, "trustPolicy": trusts_arn(ROLE),
                "permissionBoundaries": [allow_other()],
            }),
            NOT,
        ),
        row(
            "trust names the role, a session policy allows something else",
            json!({
                "principal": ROLE, "trustPolicy": trusts_arn(ROLE), "sessionPolicies": [allow_other()],
            }),
            NOT,
        ),
        row(
            "trust names the user, a boundary allows something else",
            json!({
                "trustPolicy": trusts_arn(USER), "permissionBoundaries": [allow_other()],
            }),
            ALLOWED,
        ),
        row(
            "trust names the session",
            json!({
                "principal": SESSION, "trustPolicy": trusts_arn(SESSION),
            }),
            ALLOWED,
        ),
        row(
            "trust names a session, the caller's is unknown",
            json!({
                "principal": ROLE, "trustPolicy": trusts_arn(SESSION),
            }),
            OPEN,
        ),
        row(
            "trust names the account, no permission",
            json!({
                "trustPolicy": trusts_arn(ROOT),
            }),
            NOT,
        ),
        row(
            "trust names the account, a permission",
            json!({
                "trustPolicy": trusts_arn("111111111111"), "identityPolicies": may,
            }),
            ALLOWED,
        ),
        row(
            "trust names the account, a permission for another role",
            json!({
                "trustPolicy": trusts_arn(ROOT), "identityPolicies": may_assume(ROLE),
            }),
            NOT,
        ),
        row(
            "trust names the account, a boundary allows something else",
            json!({
                "trustPolicy": trusts_arn(ROOT), "identityPolicies": may,
                "permissionBoundaries": [allow_other()],
            }),
            NOT,
        ),
        row("trust names everyone", json!({ "trustPolicy": trusts(json!("*")) }), ALLOWED),
        row("trust denies", json!({ "trustPolicy": denied, "identityPolicies": may }), DENIED),
        row(
            "the user's own policy denies",
            json!({
                "trustPolicy": trusts_arn(USER), "identityPolicies": [deny_all()],
            }),
            DENIED,
        ),
        row(
            "an SCP allows something else",
            json!({
                "trustPolicy": trusts_arn(USER), "serviceControlPolicies": [[allow_other()]],
            }),
            NOT,
        ),
        row(
            "a role does not trust itself",
            with(
                itself.clone(),
                json!({
                    "identityPolicies": may_assume(ROLE),
                }),
            ),
            NOT,
        ),
        row(
            "a role that trusts its account assumes itself",
            with(
                itself.clone(),
                json!({
                    "identityPolicies": may_assume(ROLE), "trustPolicy": trusts_arn(ROOT),
                }),
            ),
            ALLOWED,
        ),
        row(
            "a role that trusts itself",
            with(
                itself,
                json!({
                    "trustPolicy": trusts_arn(ROLE),
                }),
            ),
            ALLOWED,
        ),
        row(
            "a resource policy is no trust policy",
            json!({
                "resourcePolicy": policy(json!({
                    "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
                })),
                "identityPolicies": may,
            }),
            NOT,
        ),
        row(
            "a Deny of a resource policy is not looked at",
            json!({
                "resourcePolicy": policy(json!({ "Effect": "Deny", "Principal": "*", "Action": "*" })),
                "trustPolicy": trusts_arn(USER),
            }),
            ALLOWED,
        ),
        row(
            "the action in other casing",
            json!({
                "action": "STS:assumerole", "trustPolicy": trusts_arn(USER),
            }),
            ALLOWED,
        ),
        row(
            "trust with an external ID that is not given",
            json!({
                "trustPolicy": external_id(USER),
            }),
            NOT,
        ),
        row(
            "trust with the external ID",
            json!({
                "trustPolicy": external_id(USER), "context": { "sts:ExternalId": "x-1" },
            }),
            ALLOWED,
        ),
        row(
            "trust with an external ID that is unknown",
            json!({
                "trustPolicy": external_id(USER), "unknownContext": ["sts:ExternalId"],
            }),
            OPEN,
        ),
        case(
            "a trust policy is looked at for nothing else",
            super::get_object(json!({
                "trustPolicy": policy(json!({ "Effect": "Allow", "Principal": "*", "Action": "*" })),
            })),
            NOT,
        ),
        case(
            "iam:GetRole needs no trust policy",
            assume(json!({
                "action": "iam:GetRole", "identityPolicies": [allow_all()],
                "trustPolicy": policy(json!({ "Effect": "Deny", "Principal": "*", "Action": "*" })),
            })),
            ALLOWED,
        ),
    ]
}

fn external_id(arn: &str) -> Value {
    policy(json!({
        "Effect": "Allow", "Principal": { "AWS": arn }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "sts:ExternalId": "x-1" } },
    }))
}

/// Both halves, whomever the trust policy names.
fn other_account() -> Vec<Case> {
    let may = may_assume(OTHER_TARGET);
    let row = |name: &str, members: Value, answer| {
        let request = with(assume(json!({ "resource": OTHER_TARGET })), members);
        case(format!("AssumeRole, another account: {name}"), request, answer)
    };
    let mut cases = vec![
        row("no trust policy", json!({ "identityPolicies": may }), NOT),
        row(
            "trust names the account of the role",
            json!({
                "identityPolicies": may, "trustPolicy": trusts_arn("222222222222"),
            }),
            NOT,
        ),
        row(
            "trust denies",
            json!({
                "identityPolicies": may,
                "trustPolicy": policy(json!([
                    { "Effect": "Allow", "Principal": { "AWS": ROOT }, "Action": "sts:AssumeRole" },
                    { "Effect": "Deny", "Principal": { "AWS": ROOT }, "Action": "*" },
                ])),
            }),
            DENIED,
        ),
    ];
    for principal in [json!({ "AWS": USER }), json!({ "AWS": ROOT }), json!("*")] {
        let trust = trusts(principal.clone());
        cases.extend([
            row(
                &format!("trust names {principal}, no permission"),
                json!({ "trustPolicy": trust }),
                NOT,
            ),
            row(
                &format!("trust names {principal}, a permission"),
                json!({ "trustPolicy": trust, "identityPolicies": may }),
                ALLOWED,
            ),
            row(
                &format!("trust names {principal}, a permission and a Deny"),
                json!({ "trustPolicy": trust, "identityPolicies": [allow_all(), deny_all()] }),
                DENIED,
            ),
        ]);
    }
    cases
}

/// `https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-regions.html`
fn services() -> Vec<Case> {
    let row = |name: &str, principal: Value, trust: Value, answer| {
        let members = json!({ "principal": principal, "trustPolicy": trust });
        case(format!("AssumeRole: {name}"), assume(members), answer)
    };
    let both = json!({ "Service": ["redshift.amazonaws.com", "redshift.us-east-1.amazonaws.com"] });
    let service = |name: &str| trusts(json!({ "Service": name }));
    let web = json!({ "Federated": "accounts.google.com" });
    let web_trust = policy(json!({
        "Effect": "Allow", "Principal": web, "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": { "StringEquals": { "accounts.google.com:aud": "app" } },
    }));
    let web_identity = |context: Value| {
        assume(json!({
            "principal": web, "action": "sts:AssumeRoleWithWebIdentity", "trustPolicy": web_trust,
            "context": context,
        }))
    };
    vec![
        row("the service", both.clone(), service("redshift.amazonaws.com"), ALLOWED),
        row(
            "its regional name",
            both.clone(),
            service("redshift.us-east-1.amazonaws.com"),
            ALLOWED,
        ),
        row("of another region", both.clone(), service("redshift.us-west-2.amazonaws.com"), NOT),
        row("another service", both.clone(), service("ec2.amazonaws.com"), NOT),
        row("a service and its account", both.clone(), trusts_arn(ROOT), NOT),
        row("a service and everyone", both, trusts(json!("*")), ALLOWED),
        case(
            "AssumeRoleWithWebIdentity with its audience",
            web_identity(json!({ "accounts.google.com:aud": "app" })),
            ALLOWED,
        ),
        case("AssumeRoleWithWebIdentity without it", web_identity(json!({})), NOT),
    ]
}

/// Session tags and source identities need separate permissions on both sides.
fn chains() -> Vec<Case> {
    let mut cases = Vec::new();
    for action in ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"] {
        let row = |name: &str, members: Value, answer| {
            let request = with(assume(json!({ "action": action })), members);
            case(format!("{action}: {name}"), request, answer)
        };
        let trust = policy(json!({
            "Effect": "Allow", "Principal": { "AWS": ROOT }, "Action": ["sts:AssumeRole", action],
        }));
        let all = json!([allow_all()]);
        cases.extend([
            row("no trust policy", json!({ "identityPolicies": all }), NOT),
            row(
                "trust allows AssumeRole alone",
                json!({
                    "identityPolicies": all, "trustPolicy": trusts_arn(ROOT),
                }),
                NOT,
            ),
            row("both allow", json!({ "identityPolicies": all, "trustPolicy": trust }), ALLOWED),
            row(
                "the permission is for AssumeRole alone",
                json!({
                    "identityPolicies": may_assume(TARGET), "trustPolicy": trust,
                }),
                NOT,
            ),
        ]);
    }
    cases
}

/// What services reject whatever the policies say, and what they never reject.
/// `https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html`,
/// `https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html`
fn refused_by_services() -> Vec<Case> {
    let row = |action: &str, resource: &str, members: Value, answer| {
        let asked =
            json!({ "action": action, "resource": resource, "resourceAccount": "111111111111" });
        let all = json!({ "identityPolicies": [allow_all()] });
        let name = format!("{action} on {resource} with {members}");
        case(name, with(assume(asked), with(all, members)), answer)
    };
    let denied = json!({ "identityPolicies": [deny_all()] });
    let reserved = "arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/Admin";
    let managed = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let alias = "arn:aws:kms:us-east-1:111111111111:alias/aws/s3";
    vec![
        row("sts:GetCallerIdentity", "*", json!({}), ALLOWED),
        row("STS:getcalleridentity", "*", denied.clone(), ALLOWED),
        row(
            "sts:GetCallerIdentity",
            "*",
            json!({
                "serviceControlPolicies": [[deny_all()]], "principal": { "Service": "s3.amazonaws.com" },
            }),
            ALLOWED,
        ),
        row("iam:DeleteRole", reserved, json!({}), NOT),
        row("iam:deleterole", reserved, denied.clone(), NOT),
        row("iam:PutRolePolicy", reserved, json!({}), NOT),
        row("iam:UntagRole", reserved, json!({}), NOT),
        row("iam:GetRole", reserved, json!({}), ALLOWED),
        row("iam:PassRole", reserved, json!({}), ALLOWED),
        row("iam:DeleteRole", TARGET, json!({}), ALLOWED),
        row("iam:DeletePolicy", managed, json!({}), NOT),
        row("iam:GetPolicy", managed, json!({}), ALLOWED),
        row("kms:DeleteAlias", alias, json!({}), NOT),
        row("kms:UpdateAlias", "arn:aws:kms:us-east-1:111111111111:alias/mine", json!({}), ALLOWED),
        row(
            "sts:AssumeRole",
            TARGET,
            json!({
                "principal": ROOT, "trustPolicy": trusts_arn(ROOT),
            }),
            NOT,
        ),
        row(
            "sts:AssumeRole",
            TARGET,
            json!({
                "principal": "111111111111", "trustPolicy": trusts(json!("*")),
            }),
            NOT,
        ),
    ]
}
