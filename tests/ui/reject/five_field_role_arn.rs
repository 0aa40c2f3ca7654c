use iam_policy::trust_policy;

// The chaining page of the Redshift guide prints this ARN.
fn main() {
    let _ = trust_policy!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": { "AWS": "arn:aws:iam::role/RoleA" }
        }]
    });
}
