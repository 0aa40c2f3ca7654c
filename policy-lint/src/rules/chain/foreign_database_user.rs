use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::model::{DatabaseUserArn, RoleArn};
use policy_core::path::Place;

rule! {
    /// A database user in another account than the role's.
    ///
    /// Amazon Redshift assumes a role for a cluster in the role's own account, so an external ID that
    /// names a user of another account's cluster is never sent.
    ///
    /// ```text
    /// role_chain![A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"),
    ///     external_id: "arn:aws:redshift:us-west-2:210987654321:dbuser:my-cluster/user1" }, …]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-database-users.html>.
    RULE = "foreign-database-user", codes: [], level: Error, rows: ["B8.7"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, user: &DatabaseUserArn, role: &RoleArn) -> Finding {
    let text = user.as_str();
    let account = user.account_id();
    let start = text.find(account.as_str()).unwrap_or(0);
    let message = format!(
        "the database user is in account {account}, but the first role is in account {}",
        role.account()
    );
    let expected = format!("expected `{}`, the role's account", role.account());
    Finding::new(&RULE, place, message).pointing(
        text,
        start..start + account.as_str().len(),
        expected,
    )
}
