use iam_policy::include_policy;

fn main() {
    let _ = include_policy!(trust, "../policies/no-such-file.json");
    let _ = include_policy!(trust, "../policies");
}
