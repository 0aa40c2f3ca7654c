use iam_policy::{ResourceName, identity_policy};

fn policy(names: &[ResourceName], text: &str, flag: bool) {
    let _ = identity_policy![
        if flag {
            allow { action: s3::GetObjekt, resource: "*" }
        } else {
            deny { action: "s3:*", resource: ["*", for name in names { "arn:aws:s3:us-east-1::{name}" }] }
        },
        allow {
            action: s3::GetObject,
            resource: ["*", for name in names { "arn:aws:s3:::{name}/{text}" }],
            when: [
                StringEquals("aws:PrincipalTag/a", "x"),
                if flag { StringEquals("aws:PrincipalTag/A", "y") },
            ],
        },
    ];
}

fn main() {
    policy(&[], "", true);
}
