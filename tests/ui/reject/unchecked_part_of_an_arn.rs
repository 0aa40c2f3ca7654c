use iam_policy::{Arn, arn, unchecked};

fn main() {
    let queue = unchecked("*");
    let _: Arn = arn!("arn:aws:sqs:us-east-1:123456789012:{queue}");
}
