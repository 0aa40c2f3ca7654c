//! With which actions services assume the roles that trust them.

use super::TrustAction;
use super::TrustAction::{AssumeRole, SetContext, SetSourceIdentity, TagSession};

/// The actions of a service that takes more than `sts:AssumeRole`, as AWS's guide of the service has
/// them in the trust policy of its role.
#[derive(Clone, Copy, Debug)]
pub struct ServiceActions {
    /// The service principal.
    pub service: &'static str,
    /// The actions without one of which the service does not get in.
    pub needed: &'static [TrustAction],
    /// The actions that it takes too where the policy has them.
    pub optional: &'static [TrustAction],
}

/// Each row follows the page above it. Services of which only some roles take more, such as those of
/// AWS Glue and AWS Transfer Family, have none.
const SERVICES: [ServiceActions; 5] = [
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-grants-location-register.html. The
    // page https://docs.aws.amazon.com/transfer/latest/userguide/webapp-roles.html has a role that goes
    // without the source identity, and the context is that of users of IAM Identity Center.
    ServiceActions {
        service: "access-grants.s3.amazonaws.com",
        needed: &[AssumeRole],
        optional: &[SetSourceIdentity, SetContext],
    },
    // https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/web-experience-iam-role-idc.html
    ServiceActions {
        service: "application.qbusiness.amazonaws.com",
        needed: &[AssumeRole],
        optional: &[SetContext],
    },
    // https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html
    ServiceActions {
        service: "lakeformation.amazonaws.com",
        needed: &[AssumeRole],
        optional: &[SetContext],
    },
    // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
    ServiceActions {
        service: "pods.eks.amazonaws.com",
        needed: &[AssumeRole, TagSession],
        optional: &[],
    },
    // https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
    ServiceActions {
        service: "rolesanywhere.amazonaws.com",
        needed: &[AssumeRole, TagSession, SetSourceIdentity],
        optional: &[],
    },
];

impl ServiceActions {
    /// Every row.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        &SERVICES
    }

    /// Those of a service; none where it takes `sts:AssumeRole` alone, as most do.
    #[must_use]
    pub fn of(service: &str) -> Option<&'static Self> {
        SERVICES.iter().find(|row| row.service == service)
    }

    /// Whether the service does not get in with `sts:AssumeRole` alone.
    #[must_use]
    pub const fn needs_more(&self) -> bool {
        self.needed.len() > 1
    }

    /// The actions with which the services of one statement assume the role: what any of them needs, and
    /// what all of them take, so that none gets an action for the comfort of another.
    #[must_use]
    pub fn of_all(services: &[&str]) -> Vec<TrustAction> {
        let rows: Vec<Option<&Self>> = services.iter().map(|service| Self::of(service)).collect();
        let mut actions = vec![AssumeRole];
        for action in rows.iter().flatten().flat_map(|row| row.needed) {
            if !actions.contains(action) {
                actions.push(*action);
            }
        }
        let first = rows.first().copied().flatten();
        for action in first.into_iter().flat_map(|row| row.optional) {
            let takes = |row: &Option<&Self>| {
                row.is_some_and(|row| row.optional.contains(action) || row.needed.contains(action))
            };
            if rows.iter().all(takes) && !actions.contains(action) {
                actions.push(*action);
            }
        }
        actions
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ServicePrincipal;

    #[test]
    fn rows_are_sorted_and_name_services_and_each_action_once() {
        assert!(SERVICES.iter().map(|row| row.service).is_sorted());
        for row in ServiceActions::all() {
            assert!(ServicePrincipal::check(row.service).is_ok(), "{}", row.service);
            assert!(row.needed.contains(&AssumeRole), "{}", row.service);
            let mut all = [row.needed, row.optional].concat();
            assert!(all.len() > 1, "{} has a row for nothing", row.service);
            all.sort();
            assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{}", row.service);
        }
    }

    #[test]
    fn services_of_one_statement_share_what_they_need() {
        let (pods, grants, lake, ec2) = (
            "pods.eks.amazonaws.com",
            "access-grants.s3.amazonaws.com",
            "lakeformation.amazonaws.com",
            "ec2.amazonaws.com",
        );
        for (services, expected) in [
            (&[][..], &[AssumeRole][..]),
            (&[ec2], &[AssumeRole]),
            (&[pods], &[AssumeRole, TagSession]),
            (&[ec2, pods], &[AssumeRole, TagSession]),
            (&[grants], &[AssumeRole, SetSourceIdentity, SetContext]),
            (&[lake, grants], &[AssumeRole, SetContext]),
            (&[grants, lake], &[AssumeRole, SetContext]),
            (&[lake, ec2], &[AssumeRole]),
            (&[ec2, lake], &[AssumeRole]),
        ] {
            assert_eq!(ServiceActions::of_all(services), expected, "{services:?}");
        }
        let anywhere = ServiceActions::of_all(&[grants, "rolesanywhere.amazonaws.com"]);
        assert_eq!(anywhere, [AssumeRole, TagSession, SetSourceIdentity]);
    }
}
