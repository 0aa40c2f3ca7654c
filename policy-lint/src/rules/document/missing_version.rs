use crate::rule::rule;
use crate::{Check, Finding, Level, PolicyView, Report};
use policy_core::model::PolicyKind;
use policy_core::repair::Repair;

rule! {
    /// A policy without `Version`.
    ///
    /// IAM reads such a policy as version `2008-10-17`, in which `${aws:username}` is literal text and
    /// not a policy variable. IAM rejects it as a managed policy. AWS Organizations requires
    /// `2012-10-17` in service control policies and resource control policies.
    ///
    /// ```json,finding
    /// {"Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>.
    RULE = "missing-version", codes: ["MISSING_VERSION"], level: Warning, rows: ["A90"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.has_version {
        let is_of_organization = policy.kind.is_of_organization();
        let message = if is_of_organization {
            format!("{} must have the version `2012-10-17`", policy.kind.description())
        } else {
            "the policy has no `Version`, so IAM reads it as `2008-10-17`".to_owned()
        };
        let finding = Finding::new(&RULE, policy.place(), message)
            .help("add `\"Version\": \"2012-10-17\"`, the current version");
        report.push(if policy.kind == PolicyKind::IdentityManaged {
            finding.leveled(Level::Error)
        } else if is_of_organization {
            finding
        } else {
            // The version that applies now, so that the policy keeps its meaning.
            finding.repaired_by(Repair::insert(policy.place(), "Version", "2008-10-17"))
        });
    }
}
