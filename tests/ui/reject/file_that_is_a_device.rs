use iam_policy::include_policy;

fn main() {
    let _ = include_policy!(trust, "/dev/zero");
}
