//! The actions with which services assume the roles that trust them.

use super::TrustAction;
use super::TrustAction::{AssumeRole, SetContext, SetSourceIdentity, TagSession};

/// The actions of a service that uses more than `sts:AssumeRole`, according to the role trust
/// policy in the service's AWS guide.
#[derive(Clone, Copy, Debug)]
pub struct ServiceActions {
    /// The service principal.
    pub service: &'static str,
    /// The actions without which the service cannot assume the role.
    pub needed: &'static [TrustAction],
    /// The actions that it also uses if the policy has them.
    pub optional: &'static [TrustAction],
}

/// Each row follows the page linked above it. Services of which only some roles use more, such as
/// AWS Glue and AWS Transfer Family, have no row.
const SERVICES: [ServiceActions; 5] = [
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-grants-location-register.html.
    // The page https://docs.aws.amazon.com/transfer/latest/userguide/webapp-roles.html has a role
    // that works without the source identity; the context is for users of IAM Identity Center.
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
    /// Returns every row.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        &SERVICES
    }

    /// Returns the row of a service; `None` if it uses only `sts:AssumeRole`, as most do.
    #[must_use]
    pub fn of(service: &str) -> Option<&'static Self> {
        SERVICES.iter().find(|row| row.service == service)
    }

    /// Returns whether `sts:AssumeRole` alone is not enough for the service.
    #[must_use]
    pub const fn needs_more(&self) -> bool {
        self.needed.len() > 1
    }

    /// Returns the actions with which the services of one statement assume the role: those that any
    /// of them needs, and those that all of them use, so that none gets an action only for
    /// another's benefit.
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
            assert!(all.len() > 1, "{} does not need a row", row.service);
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
