//! The output of `iam-policy convert --holes` for the documents in `tests/converted`, compiled. When filled,
//! it equals the policy of the same document with each placeholder replaced by the value.

#![expect(clippy::allow_attributes, reason = "the converted code could be in any project")]

/// Reads a document in which some strings are replaced by others.
fn replaced<P: std::str::FromStr>(text: &str, by: &[(&str, &str)]) -> Result<P, P::Err> {
    let mut text = text.to_owned();
    for (placeholder, value) in by {
        assert!(text.contains(placeholder), "{placeholder}");
        text = text.replace(placeholder, value);
    }
    text.parse()
}

const ACCOUNT: &str = "111122223333";
const OTHER: &str = "444455556666";

mod queue {
    use super::{ACCOUNT, replaced};

    include!("converted/queue.rs");

    #[test]
    fn is_filled() {
        let policy = policy(
            &Action::parse("sqs:ReceiveMessage").unwrap(),
            Partition::AwsCn,
            &Region::parse("cn-north-1").unwrap(),
            &AccountId::parse(ACCOUNT).unwrap(),
            &ResourceName::parse("jobs").unwrap(),
            &ResourceName::parse("beta").unwrap(),
            &PlainText::parse("team").unwrap(),
            &PlainText::parse("red team").unwrap(),
            &ResourceName::parse("first-bucket").unwrap(),
            &ResourceName::parse("second-bucket").unwrap(),
            &Arn::parse("arn:aws:s3:::logs").unwrap(),
        );
        let want: IdentityPolicy = replaced(
            include_str!("converted/queue.json"),
            &[
                ("<action>", "sqs:ReceiveMessage"),
                ("${AWS::Partition}", "aws-cn"),
                ("${AWS::Region}", "cn-north-1"),
                ("${AWS::AccountId}", ACCOUNT),
                ("${QueueName}", "jobs"),
                ("<stage>", "beta"),
                ("<team>", "team"),
                ("{{team}}", "red team"),
                ("<bucket>", "first-bucket"),
                ("${Bucket}", "second-bucket"),
                ("${aws_s3_bucket.logs.arn}", "arn:aws:s3:::logs"),
                ("${!", "${"),
            ],
        )
        .unwrap();
        assert_eq!(policy.to_json(), want.to_json());
    }
}

mod deploy {
    use super::{ACCOUNT, OTHER, replaced};

    include!("converted/deploy.rs");

    #[test]
    fn is_filled() {
        let policy = policy(
            &AccountId::parse(ACCOUNT).unwrap(),
            &OidcIssuer::parse("token.actions.githubusercontent.com").unwrap(),
            &PlainText::parse("organization").unwrap(),
            &PlainText::parse("repository").unwrap(),
            &AccountId::parse(OTHER).unwrap(),
            &Arn::parse("arn:aws:iam::444455556666:role/Deploy").unwrap(),
            &Region::parse("eu-west-1").unwrap(),
        );
        let want: TrustPolicy = replaced(
            include_str!("converted/deploy.json"),
            &[
                ("ACCOUNT-ID-WITHOUT-HYPHENS", ACCOUNT),
                ("<issuer>", "token.actions.githubusercontent.com"),
                ("<type>", "organization"),
                ("<repository>", "repository"),
                ("<trusted-account>", OTHER),
                ("${DeployRole.Arn}", "arn:aws:iam::444455556666:role/Deploy"),
                ("${AWS::Region}", "eu-west-1"),
            ],
        )
        .unwrap();
        assert_eq!(policy.to_json(), want.to_json());
    }
}

mod places {
    use super::{OTHER, replaced};

    include!("converted/places.rs");

    #[test]
    fn is_filled() {
        let policy = policy(
            &ServicePrincipal::parse("logging.s3.amazonaws.com").unwrap(),
            &ResourceName::parse("logs").unwrap(),
            &AccountId::parse(OTHER).unwrap(),
            &Arn::parse("arn:aws:s3:::source").unwrap(),
            100,
            &Date::parse("2030-01-01T00:00:00Z").unwrap(),
            true,
            &PlainText::parse("logs").unwrap(),
            &Cidr::parse("198.51.100.0/24").unwrap(),
            "203.0.113.7".parse::<IpAddr>().unwrap(),
            "2001:db8::".parse::<Ipv6Addr>().unwrap(),
            &ResourceName::parse("Admin").unwrap(),
        );
        let want: ResourcePolicy = replaced(
            include_str!("converted/places.json"),
            &[
                ("<service>", "logging.s3.amazonaws.com"),
                ("<bucket>", "logs"),
                ("<account>", OTHER),
                ("<source-arn>", "arn:aws:s3:::source"),
                ("<most keys>", "100"),
                ("<end>", "2030-01-01T00:00:00Z"),
                ("<secure>", "true"),
                ("<prefix>", "logs"),
                ("<office>", "198.51.100.0/24"),
                ("<gateway>", "203.0.113.7"),
                ("<gateway 6>", "2001:db8::"),
                ("${RoleName}", "Admin"),
            ],
        )
        .unwrap();
        assert_eq!(policy.to_json(), want.to_json());
    }
}

mod braces {
    use super::replaced;

    include!("converted/braces.rs");

    #[test]
    fn is_filled() {
        let name = |text| ResourceName::parse(text).unwrap();
        let policy = policy(&name("data"), &name("-home"));
        let want: IdentityPolicy = replaced(
            include_str!("converted/braces.json"),
            &[("<bucket>", "data"), ("<suffix>", "-home")],
        )
        .unwrap();
        assert_eq!(policy.to_json(), want.to_json());
    }
}

mod old {
    use super::{ACCOUNT, OTHER, replaced};

    include!("converted/old.rs");

    #[test]
    fn is_filled() {
        let account = |text| AccountId::parse(text).unwrap();
        let policy = policy(
            &account(OTHER),
            &Region::parse("us-east-1").unwrap(),
            &account(ACCOUNT),
            &ResourceName::parse("news").unwrap(),
            &account("777788889999"),
        );
        let want: ResourcePolicy = replaced(
            include_str!("converted/old.json"),
            &[
                ("<publisher>", OTHER),
                ("REGION", "us-east-1"),
                ("${var.account_id}", ACCOUNT),
                ("<topic>", "news"),
                ("${data.aws_caller_identity.current.account_id}", "777788889999"),
            ],
        )
        .unwrap();
        assert_eq!(policy.to_json(), want.to_json());
    }
}
