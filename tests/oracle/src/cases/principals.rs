//! The principals of statements, and what else can limit them.
//! `reference_policies_elements_principal.html`,
//! `reference_policies_elements_notprincipal.html`,
//! `reference_policies_evaluation-logic_policy-eval-denyallow.html`,
//! `reference_policies_evaluation-logic-cross-account.html`

use serde_json::{Value, json};

use super::{
    ALLOWED, Case, DENIED, FEDERATED_USER, NOT, OPEN, ROLE, ROOT, SESSION, USER, allow_all,
    allow_other, case, get_object, policy, with,
};
use crate::Answer;

pub(super) fn cases() -> Vec<Case> {
    [named(), excepted(), implicit_denies(), other_accounts(), derived_keys(), key_policies()]
        .concat()
}

/// The callers of the table of principals.
fn callers() -> [Value; 9] {
    [
        json!({ "principal": ROOT }),
        json!({ "principal": USER }),
        json!({ "principal": ROLE }),
        json!({ "principal": SESSION, "sessionOf": ROLE }),
        json!({ "principal": SESSION }),
        json!({ "principal": FEDERATED_USER }),
        json!({ "principal": {
            "Service": ["redshift.amazonaws.com", "redshift.us-east-1.amazonaws.com"],
        } }),
        json!({ "principal": { "Federated": "accounts.google.com" } }),
        json!({ "principal": "*" }),
    ]
}

const A: Answer = ALLOWED;
const D: Answer = DENIED;
const O: Answer = OPEN;

/// A principal in a statement, and whether a Deny that names it applies to each of [`callers`]: the root
/// user, a user, a role, a session with its role's path, a session without it, a federated user, a service
/// with two names, a provider's user, an anonymous caller.
fn listed() -> Vec<(Value, [Answer; 9])> {
    let aws = |text: &str| json!({ "AWS": text });
    vec![
        (json!("*"), [D; 9]),
        (aws("*"), [D; 9]),
        (json!({ "*": "*" }), [D; 9]),
        (aws("111111111111"), [D, D, D, D, D, D, A, A, A]),
        (aws(ROOT), [D, D, D, D, D, D, A, A, A]),
        (aws("222222222222"), [A; 9]),
        (aws(USER), [A, D, A, A, A, A, A, A, A]),
        (aws("arn:aws:iam::111111111111:user/Ana"), [A; 9]),
        (aws("arn:aws:iam::111111111111:user/ops/ana"), [A; 9]),
        (aws("arn:aws:iam::111111111111:user/*"), [A; 9]),
        (aws(ROLE), [A, A, D, D, D, A, A, A, A]),
        (aws("arn:aws:iam::111111111111:role/Reader"), [A, A, A, A, D, A, A, A, A]),
        (aws("arn:aws:iam::222222222222:role/app/Reader"), [A; 9]),
        (aws("arn:aws:iam::111111111111:role/app/*"), [A; 9]),
        (aws("arn:aws-cn:iam::111111111111:role/app/Reader"), [A; 9]),
        (aws(SESSION), [A, A, O, D, D, A, A, A, A]),
        (aws("arn:aws:sts::111111111111:assumed-role/Reader/two"), [A, A, O, A, A, A, A, A, A]),
        (aws("arn:aws:sts::111111111111:assumed-role/Writer/one"), [A; 9]),
        (aws(FEDERATED_USER), [A, A, A, A, A, D, A, A, A]),
        (aws("AIDAEXAMPLEEXAMPLE12"), [A; 9]),
        (json!({ "Service": "redshift.amazonaws.com" }), [A, A, A, A, A, A, D, A, A]),
        (json!({ "Service": "redshift.us-east-1.amazonaws.com" }), [A, A, A, A, A, A, D, A, A]),
        (json!({ "Service": "s3.amazonaws.com" }), [A; 9]),
        (json!({ "Service": "Redshift.amazonaws.com" }), [A; 9]),
        (json!({ "Federated": "accounts.google.com" }), [A, A, A, A, A, A, A, D, A]),
        (json!({ "Federated": "graph.facebook.com" }), [A; 9]),
        (
            json!({ "CanonicalUser": "79a59df900b949e55d96a1e698fbaced" }),
            [O, O, O, O, O, O, A, A, A],
        ),
        (
            json!({ "AWS": [USER, ROLE], "Service": ["s3.amazonaws.com", "redshift.amazonaws.com"] }),
            [A, D, D, D, D, A, D, A, A],
        ),
    ]
}

fn caller_of(caller: &Value) -> String {
    let name = caller.get("principal").map(Value::to_string).unwrap_or_default();
    match caller.get("sessionOf") {
        Some(role) => format!("{name} of {role}"),
        None => name,
    }
}

/// A request that is allowed for everyone, and denied for the principals in `element`.
fn denied_to(caller: &Value, element: &str, value: &Value) -> Value {
    let statements = json!([
        { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", element: value, "Action": "*", "Resource": "*" },
    ]);
    let members = json!({ "resourcePolicy": policy(statements) });
    with(get_object(members), caller.clone())
}

fn named() -> Vec<Case> {
    let mut cases = Vec::new();
    for (value, answers) in listed() {
        for (caller, answer) in callers().iter().zip(answers) {
            let name = format!("Principal {value} and {}", caller_of(caller));
            cases.push(case(name, denied_to(caller, "Principal", &value), answer));
        }
    }
    cases
}

/// Deny and `NotPrincipal`: the columns are those of [`listed`].
fn excepted() -> Vec<Case> {
    let aws = |texts: &[&str]| json!({ "AWS": texts });
    let other = "arn:aws:sts::111111111111:assumed-role/Reader/two";
    let rows = [
        (json!("*"), [A; 9]),
        (aws(&[ROOT]), [A, O, O, O, O, O, D, D, D]),
        (aws(&["111111111111"]), [A, O, O, O, O, O, D, D, D]),
        (aws(&[USER]), [D, O, D, D, D, D, D, D, D]),
        (aws(&[USER, ROOT]), [A, A, O, O, O, O, D, D, D]),
        (aws(&[ROLE]), [D, D, O, O, O, D, D, D, D]),
        (aws(&[ROLE, ROOT]), [A, O, O, O, O, O, D, D, D]),
        (aws(&[SESSION]), [D, D, O, O, O, D, D, D, D]),
        (aws(&[SESSION, ROLE]), [D, D, O, O, O, D, D, D, D]),
        (aws(&[SESSION, ROLE, ROOT]), [A, O, O, A, A, O, D, D, D]),
        (aws(&[other, ROLE, ROOT]), [A, O, O, O, O, O, D, D, D]),
        (aws(&[FEDERATED_USER, ROOT]), [A, O, O, O, O, A, D, D, D]),
        (aws(&["222222222222"]), [D; 9]),
        (json!({ "Service": "redshift.amazonaws.com" }), [D, D, D, D, D, D, A, D, D]),
        (json!({ "Federated": "accounts.google.com" }), [D, D, D, D, D, D, D, A, D]),
    ];
    let mut cases = Vec::new();
    for (value, answers) in rows {
        for (caller, answer) in callers().iter().zip(answers) {
            let name = format!("Deny NotPrincipal {value} and {}", caller_of(caller));
            cases.push(case(name, denied_to(caller, "NotPrincipal", &value), answer));
        }
    }
    // A caller with a boundary is always denied.
    for caller in [json!({ "principal": USER }), json!({ "principal": SESSION, "sessionOf": ROLE })]
    {
        let request = denied_to(&caller, "NotPrincipal", &aws(&[USER, SESSION, ROLE, ROOT]));
        let bounded = with(request.clone(), json!({ "permissionBoundaries": [allow_all()] }));
        let name = format!("Deny NotPrincipal of all names of {}", caller_of(&caller));
        cases.push(case(name.clone(), request, ALLOWED));
        cases.push(case(format!("{name}, with a boundary"), bounded, DENIED));
    }
    // An Allow is for everyone else.
    for (value, answer) in
        [(aws(&[USER]), NOT), (aws(&[ROOT]), NOT), (aws(&[ROLE, "222222222222"]), ALLOWED)]
    {
        let statement =
            json!({ "Effect": "Allow", "NotPrincipal": value, "Action": "*", "Resource": "*" });
        let request = get_object(json!({ "resourcePolicy": policy(statement) }));
        cases.push(case(format!("Allow NotPrincipal {value} and a user"), request, answer));
    }
    cases
}

/// The effect of an implicit deny elsewhere on an Allow in the resource's policy, in one account.
fn implicit_denies() -> Vec<Case> {
    struct Row {
        caller: Value,
        named: Value,
        condition: Value,
        /// Without an identity-based policy, with a boundary that does not allow, and with a session policy
        /// that does not allow.
        answers: [Answer; 3],
    }
    let row = |caller: Value, named: &str, answers| Row {
        caller,
        named: json!({ "AWS": named }),
        condition: json!({}),
        answers,
    };
    let user = json!({ "principal": USER });
    let session = json!({ "principal": SESSION, "sessionOf": ROLE });
    let federated = json!({ "principal": FEDERATED_USER });
    let arn = |arn: &str| json!({ "ArnEquals": { "aws:PrincipalArn": arn } });
    let rows = [
        row(user.clone(), USER, [ALLOWED, ALLOWED, ALLOWED]),
        row(session.clone(), ROLE, [ALLOWED, NOT, NOT]),
        row(json!({ "principal": ROLE }), ROLE, [ALLOWED, NOT, NOT]),
        row(session.clone(), SESSION, [ALLOWED, ALLOWED, ALLOWED]),
        row(federated.clone(), FEDERATED_USER, [ALLOWED, ALLOWED, ALLOWED]),
        row(user.clone(), "*", [ALLOWED, ALLOWED, ALLOWED]),
        row(session.clone(), "*", [ALLOWED, ALLOWED, ALLOWED]),
        Row { condition: arn(USER), ..row(user.clone(), "*", [ALLOWED, ALLOWED, ALLOWED]) },
        Row { condition: arn(ROLE), ..row(session.clone(), "*", [ALLOWED, ALLOWED, ALLOWED]) },
        Row { condition: arn(ROLE), ..row(user.clone(), "*", [NOT, NOT, NOT]) },
        row(user.clone(), ROOT, [NOT, NOT, NOT]),
        row(session.clone(), "111111111111", [NOT, NOT, NOT]),
        row(federated.clone(), ROOT, [NOT, NOT, NOT]),
    ];
    let mut cases = Vec::new();
    for Row { caller, named, condition, answers } in rows {
        let statement = json!({
            "Effect": "Allow", "Principal": named, "Action": "*", "Resource": "*",
            "Condition": condition,
        });
        let mut statement = statement;
        if condition == json!({})
            && let Some(statement) = statement.as_object_mut()
        {
            statement.remove("Condition");
        }
        let request = with(get_object(json!({ "resourcePolicy": policy(statement) })), caller);
        let name = format!("{named} under {condition} names {}", caller_of(&request));
        let [identity, boundary, session] = answers;
        let bounds = json!({ "permissionBoundaries": [allow_other()] });
        let sessions = json!({ "sessionPolicies": [allow_other()] });
        cases.push(case(format!("{name}: no identity policy"), request.clone(), identity));
        let bounded = with(request.clone(), bounds);
        let limited = with(request.clone(), sessions);
        let is_federated = caller_of(&request).contains("federated-user");
        if !is_federated {
            cases.push(case(format!("{name}: a boundary"), bounded, boundary));
        }
        cases.push(case(format!("{name}: a session policy"), limited.clone(), session));
        if identity == NOT && condition == json!({}) {
            let allowed = json!({ "identityPolicies": [allow_all()] });
            let both = with(request, allowed.clone());
            cases.push(case(format!("{name}: an identity policy"), both, ALLOWED));
            let all = with(limited, allowed);
            cases.push(case(format!("{name}: identity and session policy"), all, NOT));
        }
    }
    // An explicit deny applies whoever is named.
    for (layer, value) in [
        ("identityPolicies", json!([super::deny_all()])),
        ("permissionBoundaries", json!([allow_all(), super::deny_all()])),
        ("sessionPolicies", json!([allow_all(), super::deny_all()])),
        ("serviceControlPolicies", json!([[allow_all(), super::deny_all()]])),
        ("endpointPolicies", json!([allow_all(), super::deny_all()])),
        ("resourceControlPolicies", json!([[super::deny_all()]])),
    ] {
        let statement =
            json!({ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" });
        let request = get_object(json!({ "resourcePolicy": policy(statement), layer: value }));
        cases.push(case(format!("a Deny of {layer} next to a resource policy"), request, DENIED));
    }
    cases
}

/// Both accounts must allow.
fn other_accounts() -> Vec<Case> {
    let object =
        |members: Value| get_object(with(json!({ "resourceAccount": "222222222222" }), members));
    let named = |principal: Value| {
        policy(json!({
            "Effect": "Allow", "Principal": principal, "Action": "*", "Resource": "*",
        }))
    };
    let identity = json!([allow_all()]);
    let mut cases = vec![
        case(
            "another account: identity policy alone",
            object(json!({
                "identityPolicies": identity,
            })),
            NOT,
        ),
        case("another account: root user alone", object(json!({ "principal": ROOT })), NOT),
        case(
            "another account: its policy names the root user",
            object(json!({
                "principal": ROOT, "resourcePolicy": named(json!({ "AWS": ROOT })),
            })),
            ALLOWED,
        ),
    ];
    for principal in [json!({ "AWS": USER }), json!({ "AWS": ROOT }), json!("*")] {
        let policy = named(principal.clone());
        let name = format!("another account names {principal}");
        cases.push(case(
            format!("{name}: no identity policy"),
            object(json!({ "resourcePolicy": policy })),
            NOT,
        ));
        let both = object(json!({ "resourcePolicy": policy, "identityPolicies": identity }));
        cases.push(case(format!("{name}: an identity policy"), both.clone(), ALLOWED));
        for (layer, value) in [
            ("permissionBoundaries", json!([allow_other()])),
            ("sessionPolicies", json!([allow_other()])),
            ("serviceControlPolicies", json!([[allow_other()]])),
            ("endpointPolicies", json!([allow_other()])),
        ] {
            let limited = with(both.clone(), json!({ layer: value }));
            cases.push(case(format!("{name}: {layer} allow something else"), limited, NOT));
        }
    }
    // An account that nobody names is either the caller's or another.
    let unknown = |members: Value| {
        let mut request = get_object(members);
        if let Some(request) = request.as_object_mut() {
            request.remove("resourceAccount");
        }
        request
    };
    let policy = named(json!({ "AWS": USER }));
    cases.extend([
        case("an unknown account: identity policy alone", unknown(json!({
            "identityPolicies": identity,
        })), OPEN),
        case("an unknown account: resource policy alone", unknown(json!({
            "resourcePolicy": policy,
        })), OPEN),
        case("an unknown account: both", unknown(json!({
            "resourcePolicy": policy, "identityPolicies": identity,
        })), ALLOWED),
        case("an unknown account: neither", unknown(json!({})), NOT),
        case("an unknown account: a Deny", unknown(json!({
            "identityPolicies": [super::deny_all()],
        })), DENIED),
        case("an unknown account: the key says it", unknown(json!({
            "identityPolicies": identity, "context": { "aws:ResourceAccount": "111111111111" },
        })), ALLOWED),
        case("an unknown account: the key is unknown", unknown(json!({
            "identityPolicies": identity, "unknownContext": ["aws:ResourceAccount"],
        })), OPEN),
        case("an account `aws`", with(unknown(json!({ "identityPolicies": identity })), json!({
            "action": "iam:GetPolicy", "resource": "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "resourceAccount": "111111111111",
        })), ALLOWED),
        case("no resource, no account", with(unknown(json!({ "identityPolicies": identity })), json!({
            "action": "s3:ListAllMyBuckets", "resource": "*",
        })), ALLOWED),
        case("no resource, another account", with(unknown(json!({ "identityPolicies": identity })), json!({
            "action": "s3:ListAllMyBuckets", "resource": "*", "resourceAccount": "222222222222",
        })), NOT),
        case("a service needs the resource policy", get_object(json!({
            "principal": { "Service": "s3.amazonaws.com" },
            "resourcePolicy": named(json!({ "Service": "s3.amazonaws.com" })),
        })), ALLOWED),
        case("a service that nobody names", get_object(json!({
            "principal": { "Service": "s3.amazonaws.com" },
        })), NOT),
        case("an anonymous caller and everyone", get_object(json!({
            "principal": "*", "resourcePolicy": named(json!("*")),
        })), ALLOWED),
        case("an anonymous caller and an endpoint policy", get_object(json!({
            "principal": "*", "resourcePolicy": named(json!("*")),
            "endpointPolicies": [allow_other()],
        })), NOT),
    ]);
    cases
}

/// What is known about the caller implicitly; each condition is in a Deny.
/// `reference_policies_condition-keys.html#condition-keys-principal-properties`
fn derived_keys() -> Vec<Case> {
    let keys = [
        "aws:PrincipalArn",
        "aws:PrincipalAccount",
        "aws:PrincipalType",
        "aws:PrincipalIsAWSService",
    ];
    let account = Some("111111111111");
    let values: [[Option<&str>; 4]; 9] = [
        [Some(ROOT), account, Some("Account"), Some("false")],
        [Some(USER), account, Some("User"), Some("false")],
        [Some(ROLE), account, Some("AssumedRole"), Some("false")],
        [Some(ROLE), account, Some("AssumedRole"), Some("false")],
        [None, account, Some("AssumedRole"), Some("false")],
        [Some(FEDERATED_USER), account, Some("FederatedUser"), Some("false")],
        [None, None, None, Some("true")],
        [None; 4],
        [None, Some("anonymous"), Some("Anonymous"), None],
    ];
    let under = |caller: &Value, condition: Value| {
        let statements = json!([
            { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" },
            {
                "Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*",
                "Condition": condition,
            },
        ]);
        with(get_object(json!({ "resourcePolicy": policy(statements) })), caller.clone())
    };
    let mut cases = Vec::new();
    for (caller, values) in callers().iter().zip(values) {
        let no_path =
            caller.get("sessionOf").is_none() && caller.get("principal") == Some(&json!(SESSION));
        for (key, value) in keys.iter().zip(values) {
            let name = format!("{key} of {}", caller_of(caller));
            let there = value.is_some() || (no_path && *key == "aws:PrincipalArn");
            let answer = if there { ALLOWED } else { DENIED };
            let null = under(caller, json!({ "Null": { *key: "true" } }));
            cases.push(case(format!("{name}: absence"), null, answer));
            if let Some(value) = value {
                let equals = under(caller, json!({ "StringEquals": { *key: value } }));
                cases.push(case(format!("{name}: {value}"), equals, DENIED));
                let said = with(
                    under(caller, json!({ "StringNotEquals": { *key: value } })),
                    json!({ "context": { key.to_uppercase(): value } }),
                );
                cases.push(case(
                    format!("{name}: not {value}, as the context says"),
                    said,
                    ALLOWED,
                ));
            }
        }
        let same =
            under(caller, json!({ "StringEquals": { "aws:ResourceAccount": "111111111111" } }));
        cases.push(case(format!("aws:ResourceAccount for {}", caller_of(caller)), same, DENIED));
    }
    // The role of a session without its path has one of several ARNs.
    for (operator, value, answer) in [
        ("ArnLike", "arn:aws:iam::111111111111:role/*", DENIED),
        ("ArnLike", "arn:aws:iam::*:role/*Reader", DENIED),
        ("StringLike", "*", DENIED),
        ("StringLike", "*:role/*Reader", DENIED),
        ("ArnLike", ROLE, OPEN),
        ("ArnNotLike", ROLE, OPEN),
        ("StringEquals", "arn:aws:iam::111111111111:role/Reader", OPEN),
        ("ArnLike", "arn:aws:iam::111111111111:role/app/*", OPEN),
        ("ArnLike", "arn:aws:iam::111111111111:role/*/Reader", OPEN),
        ("ArnLike", "arn:aws:iam::111111111111:role/*Writer", ALLOWED),
        ("ArnLike", "arn:aws:iam::222222222222:role/*", ALLOWED),
        ("ArnNotLike", "arn:aws:iam::222222222222:role/*", DENIED),
        ("StringEquals", USER, ALLOWED),
    ] {
        let condition = json!({ operator: { "aws:PrincipalArn": value } });
        let request = under(&json!({ "principal": SESSION }), condition);
        cases.push(case(format!("{operator} {value} of a session without path"), request, answer));
    }
    let role = under(
        &json!({ "principal": SESSION, "context": { "aws:PrincipalArn": ROLE } }),
        json!({ "ArnLike": { "aws:PrincipalArn": ROLE } }),
    );
    cases.push(case("the context gives the path of a session's role", role, DENIED));
    // A service calls under several names at the same time, and is identified by one of them.
    let service = json!({ "principal": {
        "Service": ["redshift.amazonaws.com", "redshift.us-east-1.amazonaws.com"],
    } });
    for (operator, key, value, answer) in [
        ("StringEquals", "aws:PrincipalServiceName", "redshift.amazonaws.com", OPEN),
        ("StringLike", "aws:PrincipalServiceName", "redshift.*", DENIED),
        ("StringNotEquals", "aws:PrincipalServiceName", "s3.amazonaws.com", DENIED),
        ("Null", "aws:PrincipalServiceName", "false", DENIED),
        (
            "ForAnyValue:StringEquals",
            "aws:PrincipalServiceNamesList",
            "redshift.amazonaws.com",
            DENIED,
        ),
        (
            "ForAllValues:StringEquals",
            "aws:PrincipalServiceNamesList",
            "redshift.amazonaws.com",
            ALLOWED,
        ),
        ("ForAllValues:StringLike", "aws:PrincipalServiceNamesList", "redshift.*", DENIED),
        ("ForAnyValue:StringEquals", "aws:PrincipalServiceNamesList", "s3.amazonaws.com", ALLOWED),
    ] {
        let request = under(&service, json!({ operator: { key: value } }));
        cases.push(case(format!("{operator} {key} {value} of a service"), request, answer));
    }
    cases
}

/// A key's policy must allow the account.
/// `https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html`
fn key_policies() -> Vec<Case> {
    let key = |members: Value| {
        let key = json!({
            "principal": USER, "action": "kms:Decrypt",
            "resource": "arn:aws:kms:us-east-1:111111111111:key/k1",
        });
        with(key, members)
    };
    let named = |principal: &str| {
        policy(json!({
            "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "kms:*", "Resource": "*",
        }))
    };
    let all = json!([allow_all()]);
    vec![
        case("a key without a policy", key(json!({ "identityPolicies": all })), NOT),
        case("a key without a policy, root user", key(json!({ "principal": ROOT })), NOT),
        case(
            "a key without a policy, denied",
            key(json!({
                "identityPolicies": [super::deny_all()],
            })),
            DENIED,
        ),
        case(
            "a key names the account, no identity policy",
            key(json!({
                "resourcePolicy": named(ROOT),
            })),
            NOT,
        ),
        case(
            "a key names the account, an identity policy",
            key(json!({
                "resourcePolicy": named(ROOT), "identityPolicies": all,
            })),
            ALLOWED,
        ),
        case(
            "a key names the account, root user",
            key(json!({
                "resourcePolicy": named("111111111111"), "principal": ROOT,
            })),
            ALLOWED,
        ),
        case("a key names the user", key(json!({ "resourcePolicy": named(USER) })), ALLOWED),
        case(
            "a key names another user, an identity policy",
            key(json!({
                "resourcePolicy": named("arn:aws:iam::111111111111:user/ben"), "identityPolicies": all,
            })),
            NOT,
        ),
        case(
            "an alias needs no key policy",
            key(json!({
                "action": "kms:UpdateAlias", "identityPolicies": all,
                "resource": "arn:aws:kms:us-east-1:111111111111:alias/mine",
            })),
            ALLOWED,
        ),
    ]
}
