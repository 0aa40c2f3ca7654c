//! The statements of a policy when spliced into another one, where they keep their meaning.

use policy_core::canonical::{PartitionVote, for_accounts, names_an_account};
use policy_core::model::{
    AccountId, Condition, ConditionValues, Conditions, Partition, Policy, PrincipalEntry,
    PrincipalType, Principals, Scalar, Statement, Statements, Text, Values, Version,
};

use crate::expansion::trusted_policy;

/// Seals the trait: no foreign type is a statement.
pub(super) mod sealed {
    pub trait Sealed {}
    impl<T: Sealed> Sealed for &T {}
}

/// A statement of the policies `P`, by value or by reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a statement of `{P}`",
    label = "expected statements of `{P}`",
    note = "for an optional policy, write `if let Some(policy) = value {{ ..policy }}`; for several, write `for policy in policies {{ ..policy }}`"
)]
pub trait StatementOf<P>: sealed::Sealed {
    #[doc(hidden)]
    fn into_statement(self) -> Statement;
}

/// Returns the policy of statements that were taken from others.
pub(super) fn policy(statements: Vec<Statement>) -> Policy {
    let statements = Statements::Owned(statements);
    trusted_policy(Some(Version::V2012), None, statements, false, None, None)
}

/// Returns the statements, with each bare account as its root ARN if the policy specifies its
/// partition, and with text that is not a variable in version `2008-10-17` escaped for `2012-10-17`.
pub(super) fn statements(policy: &Policy) -> Vec<Statement> {
    let mut statements = policy.statements().to_vec();
    if names_an_account(policy)
        && let PartitionVote::One(partition) = for_accounts(policy)
    {
        statements.iter_mut().for_each(|statement| name_accounts(statement, partition));
    }
    if policy.version() == Version::V2008 {
        statements.iter_mut().for_each(keep_text);
    }
    statements
}

fn name_accounts(statement: &mut Statement, partition: Partition) {
    let Some(element) = &mut statement.principal else { return };
    let Principals::ByType(entries) = &element.principals else { return };
    let named = |value: &str| match AccountId::parse(value) {
        Ok(account) => account.root_arn(partition).into_text(),
        Err(_) => Text::from(value),
    };
    let entry = |entry: &PrincipalEntry| match entry.principal_type {
        PrincipalType::Aws => {
            PrincipalEntry { values: mapped(&entry.values, named), ..entry.clone() }
        }
        _ => entry.clone(),
    };
    element.principals = Principals::ByType(entries.iter().map(entry).collect::<Vec<_>>().into());
}

/// Writes `${` as the text that it is in version `2008-10-17`: the variable `${$}` is a dollar sign.
fn keep_text(statement: &mut Statement) {
    let kept = |text: &str| Text::from(text.replace("${", "${$}{"));
    if let Some(resource) = &mut statement.resource
        && resource.values.iter().any(|text| text.contains("${"))
    {
        resource.values = mapped(&resource.values, kept);
    }
    let value = |value: &Scalar| match value {
        Scalar::String(_) | Scalar::Literal(_) => Scalar::String(kept(value.as_str())),
        other => other.clone(),
    };
    let condition = |condition: &Condition| {
        let values = match &condition.values {
            ConditionValues::One(one) => ConditionValues::One(value(one)),
            several => ConditionValues::Many(several.as_slice().iter().map(value).collect()),
        };
        Condition { values, ..condition.clone() }
    };
    let has_text = |it: &Condition| it.values().any(|value| value.as_str().contains("${"));
    if statement.conditions().iter().any(has_text) {
        let conditions = statement.conditions().iter().map(condition).collect();
        statement.conditions = Conditions::Owned(conditions);
    }
}

/// Returns the same values with each string transformed; a single one is still not in a list.
fn mapped(values: &Values, make: impl Fn(&str) -> Text) -> Values {
    let mut texts: Vec<Text> = values.iter().map(make).collect();
    match (values.is_scalar(), texts.pop()) {
        (true, Some(only)) => Values::One(only),
        (_, last) => {
            texts.extend(last);
            Values::Many(texts)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{IdentityPolicy, TrustPolicy};

    #[test]
    fn a_text_of_2008_stays_the_text_that_it_is() {
        let old = IdentityPolicy::from_json(
            r#"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::b/${aws:username}",
                "Condition": {"StringEquals": {"s3:prefix": ["${a}", "b"]}}}]}"#,
        )
        .unwrap();
        let statements: Vec<_> = old.into_iter().collect();
        let statement = statements[0].as_statement();
        let resource: Vec<_> = statement.resource().unwrap().values().iter().collect();
        assert_eq!(resource, ["arn:aws:s3:::b/${$}{aws:username}"]);
        let values: Vec<_> =
            statement.conditions()[0].values().map(|value| value.as_str().to_owned()).collect();
        assert_eq!(values, ["${$}{a}", "b"]);
    }

    #[test]
    fn an_account_stays_in_its_partition() {
        let china = TrustPolicy::from_json(
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"AWS": ["123456789012", "arn:aws-cn:iam::210987654321:root"]}}]}"#,
        )
        .unwrap();
        let statement = china.into_iter().next().unwrap();
        let values: Vec<_> =
            statement.as_statement().principal().unwrap().entries()[0].values().iter().collect();
        assert_eq!(
            values,
            ["arn:aws-cn:iam::123456789012:root", "arn:aws-cn:iam::210987654321:root"]
        );
    }
}
