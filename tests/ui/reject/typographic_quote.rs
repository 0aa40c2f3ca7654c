use iam_policy::identity_policy;

fn main() {
    let _ = identity_policy!(
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": ‘arn:aws:iam::123456789012:role/RoleB"}}"#
    );
}
