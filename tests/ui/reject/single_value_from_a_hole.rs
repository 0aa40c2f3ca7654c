use iam_policy::{AccountId, ExternalId, PlainText, Region, account_id, external_id, region};

fn main() {
    let x = PlainText::parse("666666666666:role/Evil").unwrap();
    let _: AccountId = account_id!("{x}");
    let _: Region = region!("us-{x}");
    let _: ExternalId = external_id!("customer-{x}");
}
