use iam_policy::role_chain;

fn main() {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A" }, B { arn: "arn:aws:iam::123456789012:role/B" }];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trust_via: Role },
        B { arn: "arn:aws:iam::123456789012:role/B" },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), same_account_trust: true },
        B { arn: "arn:aws:iam::123456789012:role/B" },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B", duration: "an hour" },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B", session_tags: "team" },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B", session_tags: {} },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B", session_tags: { "aws:team": "red" } },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B", session_tags: { "team": ["red"] } },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { trusts: Service("redshift.amazonaws.com") },
    ];
    let _ = role_chain![
        A { arn: 3, trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B" },
    ];
    let _ = role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", arn: "arn:aws:iam::123456789012:role/A" },
        B { arn: "arn:aws:iam::123456789012:role/B", name: "B" },
    ];
    let _ = role_chain![
        A = { arn: "arn:aws:iam::123456789012:role/A" },
        B { arn: "arn:aws:iam::123456789012:role/B", policy: "{}" },
    ];
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A" } if true { }];
}
