use iam_policy::{ResourcePolicy, resource_policy};

pub static BUCKET: ResourcePolicy = resource_policy![
    #![service(s3)]
    allow {
        sid: "Ours",
        principal: "*",
        action: s3::GetObject,
        resource: "arn:aws:s3:::reports/*",
        when: StringEqualsIfExists("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
    },
    must_not_be_public,
];

fn main() {}
