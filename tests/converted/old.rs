use iam_policy::{AccountId, Region, ResourceName, ResourcePolicy, resource_policy};

/// The policy, with a value for each placeholder of the document:
///
/// * `publisher` for `<publisher>`
/// * `region` for `REGION`
/// * `account_id` for `${var.account_id}`
/// * `topic` for `<topic>`
/// * `account_id_2` for `${data.aws_caller_identity.current.account_id}`
fn policy(
    publisher: &AccountId,
    region: &Region,
    account_id: &AccountId,
    topic: &ResourceName,
    account_id_2: &AccountId,
) -> ResourcePolicy {
    resource_policy!({
        "Version": "2008-10-17",
        "Id": "topic",
        "Statement": [
            {
                "Sid": "Publish",
                "Effect": "Allow",
                "Principal": {
                    "AWS": "arn:aws:iam::{publisher}:root",
                },
                "Action": "sns:Publish",
                "Resource": "arn:aws:sns:{region}:{account_id}:{topic}",
                "Condition": {
                    "StringEquals": {
                        "aws:SourceOwner": [
                            "{publisher}",
                            "{account_id_2}",
                        ],
                    },
                },
            },
        ],
    })
}
