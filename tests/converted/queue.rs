use iam_policy::{
    AccountId, Action, Arn, IdentityPolicy, Partition, PlainText, Region, ResourceName,
    identity_policy,
};

/// The policy, with a value for each placeholder of the document:
///
/// * `action` for `<action>`
/// * `partition` for `${AWS::Partition}`
/// * `region` for `${AWS::Region}`
/// * `account_id` for `${AWS::AccountId}`
/// * `queue_name` for `${QueueName}`
/// * `stage` for `<stage>`
/// * `team` for `<team>`
/// * `team_2` for `{{team}}`
/// * `bucket` for `<bucket>`
/// * `bucket_2` for `${Bucket}`
/// * `logs_arn` for `${aws_s3_bucket.logs.arn}`
#[allow(clippy::too_many_arguments, reason = "one for each placeholder")]
fn policy(
    action: &Action,
    partition: Partition,
    region: &Region,
    account_id: &AccountId,
    queue_name: &ResourceName,
    stage: &ResourceName,
    team: &PlainText,
    team_2: &PlainText,
    bucket: &ResourceName,
    bucket_2: &ResourceName,
    logs_arn: &Arn,
) -> IdentityPolicy {
    identity_policy![
        allow {
            sid: "Send",
            action: [sqs::GetQueueUrl, sqs::SendMessage, (action)],
            resource: "arn:{partition}:sqs:{region}:{account_id}:{queue_name}-{stage}",
            when: [
                StringEquals("aws:PrincipalTag/{team}", team_2),
                StringEquals("aws:RequestedRegion", region),
            ],
        },
        allow {
            sid: "Home",
            action: s3::GetObject,
            resource: [
                "arn:aws:s3:::{bucket}/${aws:username}/*",
                "arn:aws:s3:::{bucket_2}/home/${aws:userid}/*",
                "{logs_arn}/*",
            ],
        },
    ]
}
