use iam_policy::arn;

fn main() {
    let _ = arn!("arn:aws:iam::12345678901:role/MyRedshiftRole");
}
