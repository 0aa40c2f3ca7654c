use iam_policy::{RoleChain, role_chain};

static CHAIN: RoleChain<11> = role_chain![
    R1 { arn: "arn:aws:iam::123456789012:role/R1", trusts: Service("redshift.amazonaws.com") },
    R2 { arn: "arn:aws:iam::123456789012:role/R2" },
    R3 { arn: "arn:aws:iam::123456789012:role/R3" },
    R4 { arn: "arn:aws:iam::123456789012:role/R4" },
    R5 { arn: "arn:aws:iam::123456789012:role/R5" },
    R6 { arn: "arn:aws:iam::123456789012:role/R6" },
    R7 { arn: "arn:aws:iam::123456789012:role/R7" },
    R8 { arn: "arn:aws:iam::123456789012:role/R8" },
    R9 { arn: "arn:aws:iam::123456789012:role/R9" },
    R10 { arn: "arn:aws:iam::123456789012:role/R10" },
    R11 { arn: "arn:aws:iam::123456789012:role/R11" },
];

fn main() {
    println!("{CHAIN}");
}
