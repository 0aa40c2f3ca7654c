use iam_policy::identity_policy;

// The Serverless guide prints the ARN of a managed policy with a space before it.
fn main() {
    let _ = identity_policy!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": "iam:GetPolicy",
            "Resource": " arn:aws:iam::aws:policy/AdministratorAccess"
        }]
    });
}
