//! The policy of an Amazon SQS queue that receives the event notifications of Amazon S3 buckets, built from
//! a list of buckets and the roles that consume the messages.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{AccountId, Arn, OneOrMore, ResourceName, ResourcePolicy, resource_policy};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let account = AccountId::parse("123456789012")?;
    let queue = Arn::parse("arn:aws:sqs:eu-west-1:123456789012:uploads")?;
    let buckets =
        OneOrMore::from([ResourceName::parse("uploads-eu")?, ResourceName::parse("uploads-us")?]);
    let consumer = Arn::parse("arn:aws:iam::123456789012:role/thumbnails")?;
    let mut out = String::new();
    let shared = policy(&queue, &account, &buckets, &[consumer], true);
    write!(out, "-- two buckets and a consumer\n{}", shared.to_json_pretty())?;
    let single = OneOrMore::from([ResourceName::parse("uploads-eu")?]);
    let small = policy(&queue, &account, &single, &[], false);
    write!(out, "-- one bucket\n{}", small.to_json_pretty())?;
    Ok(out)
}

pub(crate) fn policy(
    queue: &Arn,
    account: &AccountId,
    buckets: &OneOrMore<ResourceName>,
    consumers: &[Arn],
    requires_tls: bool,
) -> ResourcePolicy {
    resource_policy![
        #![service(sqs)]
        allow {
            sid: "Notify",
            principal: Service("s3.amazonaws.com"),
            action: sqs::SendMessage,
            resource: queue,
            when: [
                StringEquals("aws:SourceAccount", account),
                ArnEquals("aws:SourceArn", [for bucket in buckets {
                    "arn:aws:s3:::{bucket}"
                }]),
            ],
        },
        for consumer in consumers {
            allow {
                principal: Aws(consumer),
                action: [sqs::DeleteMessage, sqs::GetQueueAttributes, sqs::ReceiveMessage],
                resource: queue,
            }
        },
        if requires_tls {
            deny {
                sid: "TlsOnly",
                principal: "*",
                action: "sqs:*",
                resource: queue,
                when: Bool("aws:SecureTransport", false),
            }
        },
    ]
}
