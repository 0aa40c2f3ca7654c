use iam_policy::{DatabaseUserArn, OneOrMore, PlainText, role_chain};

fn may_be_none(users: Vec<DatabaseUserArn>) {
    let _ = role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            external_id: [..&users, ..users.iter()],
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
}

fn not_checked(texts: OneOrMore<PlainText>) {
    let _ = role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            external_id: [..&texts],
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
}

fn main() {}
