//! Requests that services reject whatever the policies say.

use policy_core::semantics::pattern::{matches, matches_in_any_casing};

use crate::principal::{Kind, Principal};

/// Requests that a service rejects.
#[derive(Debug)]
pub(super) struct Refused {
    /// The service that rejects them.
    service: &'static str,
    /// Patterns of the actions.
    actions: &'static [&'static str],
    /// The pattern of the resources.
    resource: &'static str,
    /// Whether it rejects only root users.
    of_root_user: bool,
    /// The reason.
    pub(super) words: &'static str,
}

const CHANGES: &[&str] = &[
    "iam:Add*",
    "iam:Attach*",
    "iam:Create*",
    "iam:Delete*",
    "iam:Detach*",
    "iam:Put*",
    "iam:Remove*",
    "iam:Set*",
    "iam:Tag*",
    "iam:Untag*",
    "iam:Update*",
];

const TABLE: [Refused; 4] = [
    // https://docs.aws.amazon.com/singlesignon/latest/userguide/using-service-linked-roles.html
    Refused {
        service: "iam:",
        actions: CHANGES,
        resource: "arn:*:iam::*:role/aws-reserved/*",
        of_root_user: false,
        words: "only AWS can change roles under `/aws-reserved/`",
    },
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
    Refused {
        service: "iam:",
        actions: CHANGES,
        resource: "arn:*:iam::aws:policy/*",
        of_root_user: false,
        words: "only AWS can change AWS managed policies",
    },
    // https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
    Refused {
        service: "kms:",
        actions: &["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias"],
        resource: "arn:*:kms:*:*:alias/aws/*",
        of_root_user: false,
        words: "only AWS can change aliases that begin with `aws/`",
    },
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    Refused {
        service: "sts:",
        actions: &["sts:AssumeRole"],
        resource: "*",
        of_root_user: true,
        words: "root users cannot assume roles",
    },
];

/// Why a service rejects a request, if it does.
pub(super) fn refusal(
    principal: &Principal,
    action: &str,
    resource: &str,
) -> Option<&'static Refused> {
    TABLE.iter().find(|row| {
        // Most requests are for other services.
        let service = action.get(..row.service.len());
        service.is_some_and(|it| it.eq_ignore_ascii_case(row.service))
            && (!row.of_root_user || matches!(principal.0, Kind::Root { .. }))
            && row.actions.iter().any(|pattern| matches_in_any_casing(pattern, action))
            && matches(row.resource, resource)
    })
}
