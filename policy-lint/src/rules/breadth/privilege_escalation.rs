use crate::grants::{allows_everything, grant, is_denied};
use crate::role_grants::is_broad;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::model::{ArnFields, Version};
use policy_core::semantics::grant::{Grant, is_open_for, is_open_for_some, is_service_wildcard};
use policy_core::suggest::join_or;

rule! {
    /// Actions that let a caller gain more permissions than the policy grants.
    ///
    /// Either one action alone, such as changing a policy, or several together, such as passing a role
    /// to a function and starting the function. The rule reports them where nothing limits the actions:
    /// neither a condition nor a name in the resource. `user/${aws:username}` does not limit actions that
    /// change the user's permissions: users could attach any policy to themselves.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["iam:PutUserPolicy", "iam:ListUsers"], "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "arn:aws:iam::*:user/${aws:username}"}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:AttachUserPolicy", "Resource": "arn:aws:iam::*:user/${aws:username}"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "privilege-escalation", codes: [], level: Suggestion, rows: ["B2.11"],
    asks_for_condition: true, check: Check::Policy(check),
}

/// The sets of actions, single actions first. They are from the Cloudsplaining list, without the sets
/// that contain another set.
const SETS: &[&[&str]] = &[
    &["iam:CreateAccessKey"],
    &["iam:CreateLoginProfile"],
    &["iam:UpdateLoginProfile"],
    &["iam:AddUserToGroup"],
    &["iam:CreatePolicyVersion"],
    &["iam:SetDefaultPolicyVersion"],
    &["iam:AttachUserPolicy"],
    &["iam:AttachGroupPolicy"],
    &["iam:AttachRolePolicy"],
    &["iam:PutUserPolicy"],
    &["iam:PutGroupPolicy"],
    &["iam:PutRolePolicy"],
    &["iam:UpdateAssumeRolePolicy"],
    &["iam:PassRole", "ec2:RunInstances"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
    &["iam:PassRole", "glue:CreateDevEndpoint"],
    &["iam:PassRole", "cloudformation:CreateStack"],
    &["iam:PassRole", "datapipeline:CreatePipeline"],
    &["glue:UpdateDevEndpoint"],
    &["lambda:UpdateFunctionCode"],
    &["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"],
    &["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
    &["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
    &["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"],
    &["ec2-instance-connect:SendSSHPublicKey", "ec2:DescribeInstances"],
    &["ecs:ExecuteCommand", "ecs:DescribeTasks"],
    &["sagemaker:CreatePresignedNotebookInstanceUrl"],
    &[
        "sagemaker:CreateNotebookInstanceLifecycleConfig",
        "sagemaker:StopNotebookInstance",
        "sagemaker:UpdateNotebookInstance",
        "sagemaker:StartNotebookInstance",
    ],
    &["iam:PassRole", "apprunner:CreateService"],
    &["iam:PassRole", "cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"],
    &["iam:PassRole", "cloudformation:UpdateStackSet"],
    &["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
    &["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuildBatch"],
    &["iam:PassRole", "ec2:RequestSpotInstances"],
    &["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:CreateService"],
    &["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
    &["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:StartTask"],
    &["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"],
    &["iam:PassRole", "glue:CreateJob", "glue:CreateTrigger"],
    &["iam:PassRole", "glue:UpdateJob", "glue:StartJobRun"],
    &["iam:PassRole", "glue:UpdateJob", "glue:CreateTrigger"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:AddPermission"],
    &["iam:PassRole", "sagemaker:CreateNotebookInstance"],
    &["iam:PassRole", "sagemaker:CreateTrainingJob"],
    &["iam:PassRole", "sagemaker:CreateProcessingJob"],
];

/// Actions that change the permissions of the user in the resource.
const ON_THE_USER: [&str; 2] = ["iam:AttachUserPolicy", "iam:PutUserPolicy"];

/// An action that nothing limits: its statement and the index of the pattern.
type Open<'a> = (&'a StatementView<'a>, usize);

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let open = |statement: &&StatementView<'_>| {
        statement.allows()
            && statement.conditions.is_empty()
            && (statement.resource.is_some_and(is_open_for_some) || names_caller(statement))
            && !allows_everything(statement)
            && !is_broad(policy, statement)
    };
    if !policy.kind.is_identity() {
        return;
    }
    let statements: Vec<_> = policy.statements.iter().filter(open).collect();
    if statements.is_empty() {
        return;
    }
    for set in SETS {
        let mut last = None;
        let all = set.iter().all(|action| {
            last = find(&statements, action, set.len() == 1);
            last.is_some() && !is_denied(policy, action, "")
        });
        if let Some(open) = last.filter(|_| all) {
            report.push(finding(open, set));
            return;
        }
    }
}

/// Finds where nothing limits an action. A pattern for all actions of a service is a separate finding
/// if the action needs no other.
fn find<'a>(statements: &[&'a StatementView<'a>], action: &str, alone: bool) -> Option<Open<'a>> {
    statements.iter().find_map(|statement| {
        let index = match grant(statement, action)? {
            Grant::Named(index) | Grant::Pattern(index) => index,
            Grant::Rest => return None,
        };
        let text = statement.action?.values.iter().nth(index)?;
        let told = alone && is_service_wildcard(text);
        let is_open = statement.resource.is_some_and(|it| is_open_for(it, action))
            || (ON_THE_USER.contains(&action) && names_caller(statement));
        (!told && is_open).then_some((*statement, index))
    })
}

/// Whether a resource is the user that calls.
fn names_caller(statement: &StatementView<'_>) -> bool {
    let is_caller = |text: &str| {
        ArnFields::split(text).is_ok_and(|arn| {
            let user = arn.resource.strip_prefix("user/");
            let name = user.and_then(|path| path.rsplit('/').next()).unwrap_or_default();
            arn.service == "iam" && name.eq_ignore_ascii_case("${aws:username}")
        })
    };
    statement.version() == Version::V2012
        && statement
            .resource
            .is_some_and(|element| !element.negated && element.values.iter().any(is_caller))
}

fn finding((statement, index): Open<'_>, set: &[&str]) -> Finding {
    let message = match set {
        [action] => format!("`{action}` lets a caller gain more permissions"),
        _ => {
            let names = join_or(set).replace(" or ", " and ");
            format!("{names} together let a caller gain the permissions of a role")
        }
    };
    let is_own = !statement.resource.is_some_and(is_open_for_some);
    let help = if is_own {
        "remove the action, or add a condition, such as on `iam:PermissionsBoundary`"
    } else {
        "name the resources, or add a condition"
    };
    Finding::new(&RULE, statement.action_place(index), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};
    use policy_core::model::PolicyKind;

    #[test]
    fn a_set_may_be_spread_over_statements() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["ec2:Describe*", "EC2:*"], "Resource": "*"},
                                                            //^^^^^^^ suggestion: `iam:PassRole` and `ec2:RunInstances` together let a
                                                            // caller gain the permissions of a role
              {"Effect": "Allow", "Action": "iam:passrole", "Resource": "*"}
            ]}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Resource": "arn:aws:iam::123456789012:user/*", "Action":
                "iam:Put*"
              //^^^^^^^^^^ suggestion: `iam:PutUserPolicy` lets a caller gain more permissions
            "#,
        );
    }

    #[test]
    fn users_could_promote_themselves() {
        for resource in [
            "arn:aws:iam::*:user/${aws:username}",
            "arn:aws:iam::123456789012:user/*/${AWS:UserName}",
        ] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Identity,
                &format!(
                    r#""Effect": "Allow", "Resource": "{resource}", "Action":
                        ["iam:CreateAccessKey", "iam:AttachUserPolicy"]
                                              //^^^^^^^^^^^^^^^^^^^^^^ suggestion: `iam:AttachUserPolicy` lets a caller gain more
                                              // permissions
                    "#
                ),
            );
        }
    }

    #[test]
    fn what_is_limited_or_denied_is_quiet() {
        for elements in [
            r#""Action": ["iam:PassRole", "ec2:DescribeInstances"], "Resource": "*""#,
            r#""Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:role/a*""#,
            r#""Action": "iam:PutRolePolicy", "Resource": "*", "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::123456789012:policy/b"}}"#,
            r#""Action": ["iam:*", "*"], "Resource": "*""#,
            r#""Action": ["iam:PassRole", "ec2:RunInstances"], "Resource": ["arn:aws:iam::*:role/a", "arn:aws:iam::*:instance-profile/*", "arn:aws:ec2:*:*:*"]"#,
            r#""Action": "lambda:*", "Resource": "*""#,
            r#""Action": ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:PutRolePolicy"], "Resource": "arn:aws:iam::*:user/${aws:username}""#,
            r#""Action": "iam:PutUserPolicy", "Resource": "arn:aws:iam::123456789012:user/${aws:username}-x""#,
            r#""Action": "iam:PutUserPolicy", "Resource": "*"}, {"Effect": "Deny", "Action": "IAM:Put*", "Resource": "*""#,
        ] {
            let elements = format!(r#""Effect": "Allow", {elements}"#);
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
    }
}
