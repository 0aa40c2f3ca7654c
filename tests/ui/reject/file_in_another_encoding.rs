use iam_policy::include_policy;

fn main() {
    let _ = include_policy!(trust, "../policies/utf16.json");
    let _ = include_policy!(trust, "../policies/latin1.json");
}
