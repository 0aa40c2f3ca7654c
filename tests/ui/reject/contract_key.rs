use iam_policy::{ResourcePolicy, resource_policy};

pub static KEY: ResourcePolicy = resource_policy![
    #![service(kms)]
    allow {
        sid: "Administer",
        principal: Account("123456789012"),
        action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"],
        resource: "*",
    },
    allow {
        sid: "Use",
        principal: Aws("arn:aws:iam::123456789012:role/Reports"),
        action: [kms::Decrypt, kms::GenerateDataKey],
        resource: "*",
        when: StringEqualsIfExists(
            "kms:ViaService",
            ["s3.eu-central-1.amazonaws.com", "sqs.eu-central-1.amazonaws.com"],
        ),
    },
    must_allow {
        principal: Aws("arn:aws:iam::123456789012:role/Reports"),
        action: kms::Decrypt,
        resource: "*",
        context: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" },
    },
    must_not_allow {
        principal: "*",
        action: [kms::Decrypt, "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        resource: "*",
        when: StringNotEquals(
            "kms:ViaService",
            ["s3.eu-central-1.amazonaws.com", "sqs.eu-central-1.amazonaws.com"],
        ),
    },
];

fn main() {}
