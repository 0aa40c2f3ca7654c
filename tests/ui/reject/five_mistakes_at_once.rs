use iam_policy::{TrustPolicy, trust_policy};

static TRUST: TrustPolicy = trust_policy!({
    "Version": "2012-10-17",
    "Statement": [
        { "Effect": "allow", "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principle": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "Service": "redshft.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::12345:role/R" }, "Action": "sts:AssumeRole" },
        {
            "Effect": "Allow",
            "Principal": { "Service": "redshift.amazonaws.com" },
            "Action": "sts:AssumeRole",
            "Condition": { "StringEqual": { "sts:ExternalId": "customer-42" } }
        }
    ]
});

fn main() {
    println!("{TRUST}");
}
