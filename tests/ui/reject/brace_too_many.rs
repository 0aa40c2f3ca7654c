use iam_policy::trust_policy;

fn main() {
    let _ = trust_policy!(
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole" }}
  ]
}"#
    );
}
