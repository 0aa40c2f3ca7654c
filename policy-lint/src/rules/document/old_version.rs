use crate::rule::rule;
use crate::variables::find_variable;
use crate::{Check, Finding, Level, PolicyView, Report};
use policy_core::model::{PolicyKind, Version};

rule! {
    /// The version `2008-10-17`.
    ///
    /// This version has no policy variables; another rule reports a variable in it as an error. Without
    /// variables it means the same as `2012-10-17`, and AWS guides still print it in topic and bucket
    /// policies, so it is a suggestion. IAM rejects it in a managed policy, which is an error. AWS
    /// Organizations requires `2012-10-17` in service control policies and resource control policies, so
    /// it is a warning there.
    ///
    /// ```json,finding
    /// {"Version": "2008-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>.
    RULE = "old-version", codes: [], level: Warning, rows: ["B1.4"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    // Another rule reports a variable in such a policy as an error that says the same.
    if policy.version != Some(Version::V2008) || find_variable(policy).is_some() {
        return;
    }
    let description = policy.kind.description();
    let (level, message) = if policy.kind == PolicyKind::IdentityManaged {
        (Level::Error, format!("{description} cannot have the version `2008-10-17`"))
    } else if policy.kind.is_of_organization() {
        (Level::Warning, format!("{description} must have the version `2012-10-17`"))
    } else {
        let message = "`2008-10-17` is an old version of the policy language";
        (Level::Suggestion, message.to_owned())
    };
    let finding = Finding::new(&RULE, policy.member("Version"), message)
        .help("write `2012-10-17`, the current version");
    report.push(finding.leveled(level));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn where_it_is_refused_it_is_an_error() {
        let fixture = |words: &str| {
            format!(
                r#"{{"Version": "2008-10-17",
          //^^^^^^^^^^^^ {words}
          "Statement": {{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": "*"}}}}"#
            )
        };
        let old = "suggestion: `2008-10-17` is an old version of the policy language";
        check_drawn(&RULE, PolicyKind::Trust, &fixture(old));
        check_drawn(&RULE, PolicyKind::Identity, &fixture(old));
        let refused = "error: a managed policy cannot have the version `2008-10-17`";
        check_drawn(&RULE, PolicyKind::IdentityManaged, &fixture(refused));
        let control = "warning: a service control policy must have the version `2012-10-17`";
        check_drawn(&RULE, PolicyKind::ServiceControl, &fixture(control));
        let control = "warning: a resource control policy must have the version `2012-10-17`";
        check_drawn(&RULE, PolicyKind::ResourceControl, &fixture(control));
    }
}
