//! The partition that a policy is for, and the ARNs in the help of its findings.

use policy_core::finding::Finding;
use policy_core::model::Partition;

use crate::PolicyView;

/// Rewrites the ARNs in helps, which are in the partition of the commercial AWS Regions, for a policy in
/// another partition.
pub(crate) fn in_partition(findings: Vec<Finding>, policy: &PolicyView<'_>) -> Vec<Finding> {
    const COMMERCIAL: &str = "arn:aws:";
    let has_arn = |it: &Finding| it.help_text().is_some_and(|help| help.contains(COMMERCIAL));
    if !findings.iter().any(has_arn) {
        return findings;
    }
    let Some(partition) = partition_of(policy).filter(|it| *it != Partition::Aws) else {
        return findings;
    };
    let own = format!("arn:{}:", partition.id());
    let reword = |it: Finding| match it.help_text().map(|help| help.replace(COMMERCIAL, &own)) {
        Some(help) => it.help(help),
        None => it,
    };
    findings.into_iter().map(reword).collect()
}

/// Returns the single partition of a policy's resources and principals, or else that of the settings.
fn partition_of(policy: &PolicyView<'_>) -> Option<Partition> {
    let mut found = None;
    for statement in policy.statements {
        let resources = statement.resource.into_iter().flat_map(|element| &element.values);
        let entries = statement.principal.into_iter().flat_map(|element| element.entries());
        let principals = entries.flat_map(|entry| entry.values.iter());
        for text in resources.chain(principals) {
            let Some(rest) = text.strip_prefix("arn:") else { continue };
            let name = rest.split(':').next().unwrap_or_default();
            let Ok(partition) = Partition::parse(name) else { continue };
            if found.is_some_and(|one| one != partition) {
                return None;
            }
            found = Some(partition);
        }
    }
    found.or(policy.context.partition)
}

#[cfg(test)]
mod tests {
    use policy_core::model::PolicyKind;

    use crate::Context;
    use crate::check::check_json;

    fn helps(statement: &str, kind: PolicyKind) -> String {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
        let findings = check_json(&text, kind, &Context::default()).unwrap().findings;
        let helps: Vec<&str> = findings.iter().filter_map(|it| it.help_text()).collect();
        helps.join("\n")
    }

    #[test]
    fn helps_name_the_partition_of_the_policy() {
        for (partition, wanted) in
            [("aws", "arn:aws:"), ("aws-cn", "arn:aws-cn:"), ("aws-us-gov", "arn:aws-us-gov:")]
        {
            for (statement, kind) in [
                (
                    format!(
                        r#"{{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:{partition}:iam::role/R"}}"#
                    ),
                    PolicyKind::Identity,
                ),
                (
                    format!(
                        r#"{{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:{partition}:iam:us-east-1:123456789012:role/R"}}"#
                    ),
                    PolicyKind::Identity,
                ),
                (
                    format!(
                        r#"{{"Effect": "Allow", "Principal": {{"AWS": "arn:{partition}:iam::123456789012:assumed-role/R/s"}}, "Action": "sts:AssumeRole"}}"#
                    ),
                    PolicyKind::Trust,
                ),
            ] {
                let helps = helps(&statement, kind);
                assert!(helps.contains(wanted), "{statement}: {helps}");
                assert!(partition == "aws" || !helps.contains("arn:aws:"), "{statement}: {helps}");
            }
        }
    }
}
