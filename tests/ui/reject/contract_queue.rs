use iam_policy::{ResourcePolicy, resource_policy};

pub static QUEUE: ResourcePolicy = resource_policy![
    #![service(sqs)]
    allow {
        sid: "Events",
        principal: Service("s3.amazonaws.com"),
        action: sqs::SendMessage,
        resource: "arn:aws:sqs:eu-central-1:123456789012:uploads",
        when: [
            StringEquals("aws:SourceAccount", "123456789012"),
        ],
    },
    must_allow {
        principal: Service("s3.amazonaws.com"),
        action: sqs::SendMessage,
        resource: "arn:aws:sqs:eu-central-1:123456789012:uploads",
        context: { "aws:SourceAccount": "123456789012", "aws:SourceArn": "arn:aws:s3:::uploads" },
    },
    must_not_allow {
        principal: "*",
        action: sqs::SendMessage,
        resource: "*",
        when: ArnNotEquals("aws:SourceArn", "arn:aws:s3:::uploads"),
    },
];

fn main() {}
