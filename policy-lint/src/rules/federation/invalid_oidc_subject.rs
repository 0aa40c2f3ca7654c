use crate::rule::rule;
use crate::subjects::{Subjects, subjects_of_site};
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};

rule! {
    /// A subject that no token from its issuer has.
    ///
    /// The tokens of an Amazon EKS cluster, like those of every Kubernetes cluster, have
    /// `system:serviceaccount:<namespace>:<name>` as their `sub`. A condition that requires a different
    /// form never holds. The rule also checks the subjects of HCP Terraform, CircleCI, Vercel, Bitbucket
    /// Pipelines and Google, but only warns about them, because these issuers may add forms. Another rule
    /// checks the subjects of GitHub Actions. Subjects that customers can customize are not checked.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:sub": "system:serviceaccounts:default:my-app"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:sub": "system:serviceaccount:default:my-app"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html> and
    /// <https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/workload-identity-tokens>.
    RULE = "invalid-oidc-subject", codes: [], level: Error, rows: ["own"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(row) = subjects_of_site(site) else { return };
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        if let Some((level, range)) = row.misfit(text, site.condition.operator.base) {
            let message = match level {
                Level::Error => format!("`{}` is not a subject of {}", quoted(text), row.whose),
                _ => format!("`{}` is not a usual subject of {}", quoted(text), row.whose),
            };
            report.push(
                Finding::new(&RULE, site.value_place(index), message)
                    .leveled(level)
                    .pointing(text, range, "no subject continues like this")
                    .help(help(row)),
            );
        }
    }
}

fn help(row: &Subjects) -> String {
    format!("write `{}`", row.form)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_filled, check_drawn_statement};
    use policy_core::model::PolicyKind;

    fn elements(issuer: &str, operator: &str, values: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/{issuer}\"}}, \"Condition\": {{\"{operator}\": {{\"{issuer}:sub\": [\n{values}\n]}}}}"
        )
    }

    #[test]
    fn the_first_difference_is_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "oidc.eks.us-east-1.amazonaws.com/id/A1",
                "ForAnyValue:StringEquals",
                r#"
                "system:serviceaccounts:crossplane-system:provider",
                                    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `system:serviceaccounts:crossplane-system:provider` is not a
                                    // subject of a Kubernetes service account
                "system:serviceaccount:kube-system:Cluster",
                                                 //^ error: `system:serviceaccount:kube-system:Cluster` is not a subject of a Kubernetes
                                                 // service account
                "system:serviceaccount:kube-system:aws-node"
                "#,
            ),
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "app.terraform.io",
                "StringLike",
                r#"
                "organization:acme:workspace:web:run_phase:*",
                            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `organization:acme:workspace:web:run_phase:*` is not a usual subject
                            // of HCP Terraform
                "organization:acme:project:*:workspace:web:run_phase:*"
                "#,
            ),
        );
    }

    #[test]
    fn negations_denials_and_holes_are_quiet() {
        let issuer = "oidc.eks.us-east-1.amazonaws.com/id/A1";
        let wrong = r#""serviceaccount:x""#;
        check_drawn_statement(&RULE, PolicyKind::Trust, &elements(issuer, "StringNotLike", wrong));
        let denial = elements(issuer, "StringEquals", wrong).replace("Allow", "Deny");
        check_drawn_statement(&RULE, PolicyKind::Trust, &denial);
        let holes = elements(
            issuer,
            "StringEquals",
            "\"\u{F0000}:\u{F0001}\", \"system:serviceaccount:\u{F0000}:x\"",
        );
        check_drawn_filled(&[None, None], &RULE, PolicyKind::Trust, &holes);
    }
}
