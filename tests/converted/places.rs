use iam_policy::{
    AccountId, Arn, Cidr, Date, PlainText, ResourceName, ResourcePolicy, ServicePrincipal,
    resource_policy,
};
use std::net::{IpAddr, Ipv6Addr};

/// The policy, with a value for each placeholder of the document:
///
/// * `service` for `<service>`
/// * `bucket` for `<bucket>`
/// * `account` for `<account>`
/// * `source_arn` for `<source-arn>`
/// * `most_keys` for `<most keys>`
/// * `end` for `<end>`
/// * `secure` for `<secure>`
/// * `prefix` for `<prefix>`
/// * `office` for `<office>`
/// * `gateway` for `<gateway>`
/// * `gateway_6` for `<gateway 6>`
/// * `role_name` for `${RoleName}`
#[allow(clippy::too_many_arguments, reason = "one for each placeholder")]
fn policy(
    service: &ServicePrincipal,
    bucket: &ResourceName,
    account: &AccountId,
    source_arn: &Arn,
    most_keys: u64,
    end: &Date,
    secure: bool,
    prefix: &PlainText,
    office: &Cidr,
    gateway: IpAddr,
    gateway_6: Ipv6Addr,
    role_name: &ResourceName,
) -> ResourcePolicy {
    resource_policy![
        allow {
            sid: "Delivery",
            principal: Service(service),
            action: s3::ListBucket,
            resource: "arn:aws:s3:::{bucket}",
            when: [
                ArnLike("aws:SourceArn", source_arn),
                Bool("aws:SecureTransport", secure),
                DateLessThan("aws:CurrentTime", end),
                NumericLessThan("s3:max-keys", most_keys),
                StringEquals("aws:SourceAccount", account),
                StringLike("s3:prefix", "{prefix}/*"),
            ],
        },
        deny {
            sid: "Network",
            principal: Aws("*"),
            action: "s3:*",
            resource: ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/*"],
            when: [
                NotIpAddress("aws:SourceIp", [office, "{gateway}/32", "{gateway_6}/64"]),
                StringNotEquals(
                    "aws:PrincipalArn",
                    "arn:aws:iam::{account}:role/{role_name}",
                ),
            ],
        },
    ]
}
