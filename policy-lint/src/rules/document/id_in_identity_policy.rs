use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};

rule! {
    /// `Id` in a policy that is not resource-based.
    ///
    /// `Id` is meant for resource-based policies, where some services require it. In other policies it
    /// has no use.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Id": "Readers", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_id.html>.
    RULE = "id-in-identity-policy", codes: [], level: Suggestion, rows: ["B1.5"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.id.is_some() && !policy.kind.has_principal() {
        let message = format!("{} has no use for `Id`", policy.kind.description());
        report.push(Finding::new(&RULE, policy.member("Id"), message).help("remove it"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn policies_of_resources_and_roles_keep_it() {
        let quiet = r#"{"Version": "2012-10-17", "Id": "x", "Statement": []}"#;
        for kind in [PolicyKind::Trust, PolicyKind::Resource, PolicyKind::ResourceControl] {
            check_drawn(&RULE, kind, quiet);
        }
    }
}
