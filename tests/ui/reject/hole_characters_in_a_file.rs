use iam_policy::{Pattern, identity_policy, include_policy};

fn main() {
    let name = Pattern::parse("x*").unwrap();
    let _ = include_policy!(identity, "../policies/private_use.json");
    let _ = include_policy!(identity, "../policies/private_use.json", name);
    let _ = identity_policy!(
        r#"{"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::\udb80\udc00/{name}"
        }]}"#,
        name
    );
}
