//! Role chains: sequences of roles, each of which assumes the next.

use std::fmt;

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use crate::{IdentityPolicy, SessionPolicy, TrustPolicy};
use policy_core::model::{RoleArn, Text};

/// A chain of `N` roles, created and checked by `role_chain!`.
///
/// Each hop has both policies: the trust policy of its role, and the permission to assume the next
/// role. The hops are in the order in which the roles are assumed.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RoleChain<const N: usize> {
    /// The hops, beginning with the role that is assumed first.
    pub hops: [Hop; N],
    pub(crate) iam_role: Text,
}

impl<const N: usize> RoleChain<N> {
    /// Returns the ARNs of the chain's roles as originally created, joined by commas without spaces: the text
    /// between the quotes of `IAM_ROLE '…'`. No [`RoleArn`] has a quote or a comma.
    #[must_use]
    pub fn iam_role(&self) -> &str {
        self.iam_role.as_str()
    }

    /// Returns the number of roles in the chain.
    #[must_use]
    pub const fn len(&self) -> usize {
        N
    }

    /// Returns whether the chain has no role, which is never the case for a chain from `role_chain!`.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        N == 0
    }

    /// Proves that every hop of the chain works: that each role is permitted to assume the next one, within
    /// its boundary, and that the next one trusts it. The macro has proved this as far as the values were
    /// known; this method also knows the values from run time.
    ///
    /// ```
    /// use iam_policy::{RoleArn, role_chain};
    ///
    /// // The last role is known only at run time.
    /// let last = RoleArn::parse("arn:aws:iam::210987654321:role/RoleB")?;
    /// let chain = role_chain![
    ///     RoleA {
    ///         arn: "arn:aws:iam::123456789012:role/RoleA",
    ///         trusts: Service("redshift.amazonaws.com"),
    ///     },
    ///     RoleB { arn: last },
    /// ];
    /// chain.prove()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A hop does not work, or may not work.
    #[cfg(feature = "analysis")]
    pub fn prove(&self) -> Result<(), crate::analysis::UnprovedChain> {
        self.prove_in(&crate::analysis::Context::new())
    }

    /// Does the same as [`prove`](Self::prove), given keys with known values in every request, such as
    /// `aws:PrincipalOrgID`.
    ///
    /// # Errors
    ///
    /// A hop does not work, or may not work.
    #[cfg(feature = "analysis")]
    pub fn prove_in(
        &self,
        context: &crate::analysis::Context,
    ) -> Result<(), crate::analysis::UnprovedChain> {
        crate::analysis::prove_chain_in(self.hops.iter().map(Hop::as_chained), context)
    }

    /// Returns the rules' findings about the chain and each of its policies that only values known at run
    /// time can reveal, such as a role that appears in the chain twice.
    #[cfg(feature = "check")]
    #[must_use]
    pub fn findings(&self) -> Vec<policy_core::finding::Finding> {
        let roles = self.hops.iter().map(|hop| (hop.name(), hop.arn().as_str()));
        let mut findings = policy_lint::chain::check_roles(roles);
        for hop in &self.hops {
            findings.extend(hop.trust_policy().findings());
            // The policy that the author gave the macro is what permits the role to assume the next one.
            let own = hop.policy().filter(|policy| hop.assume_policy() != Some(*policy));
            let policies = [hop.assume_policy(), own, hop.boundary()];
            findings.extend(policies.into_iter().flatten().flat_map(IdentityPolicy::findings));
            findings.extend(hop.session_policy().into_iter().flat_map(SessionPolicy::findings));
        }
        findings
    }
}

impl<const N: usize> fmt::Display for RoleChain<N> {
    /// Displays the value of `IAM_ROLE '…'`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.iam_role())
    }
}

/// One role of a chain, with the policy that lets it be assumed and the one that lets it assume the next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hop {
    pub(crate) name: Text,
    pub(crate) arn: RoleArn,
    pub(crate) trust: TrustPolicy,
    pub(crate) assume: Option<IdentityPolicy>,
    pub(crate) policy: Option<IdentityPolicy>,
    pub(crate) boundary: Option<IdentityPolicy>,
    pub(crate) session_policy: Option<SessionPolicy>,
    pub(crate) session_tags_disabled: bool,
    pub(crate) source_identity: Option<Text>,
    pub(crate) duration: Option<u32>,
    pub(crate) session_tags: &'static [(&'static str, &'static str)],
    pub(crate) same_account_trust: bool,
}

impl Hop {
    /// Returns the name that the macro gives the hop.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the ARN of the role.
    #[must_use]
    pub const fn arn(&self) -> &RoleArn {
        &self.arn
    }

    /// Returns the trust policy, which specifies who may assume the role: a service, a user or a role for the
    /// first hop, and the previous role or its account for the others.
    #[must_use]
    pub const fn trust_policy(&self) -> &TrustPolicy {
        &self.trust
    }

    /// Returns the policy that lets the role assume the next one. It is absent for the last role, and if the
    /// next role does not require it because of `same_account_trust`.
    #[must_use]
    pub const fn assume_policy(&self) -> Option<&IdentityPolicy> {
        self.assume.as_ref()
    }

    /// Returns the role's other permissions that the macro was given, besides assuming the next role.
    #[must_use]
    pub const fn policy(&self) -> Option<&IdentityPolicy> {
        self.policy.as_ref()
    }

    /// Returns the role as the proofs expect it, with the settings of its hop in the macro.
    #[cfg(feature = "analysis")]
    fn as_chained(&self) -> crate::analysis::ChainedRole<'_> {
        let role = crate::analysis::ChainedRole::new(self.name(), &self.arn, &self.trust);
        let role = self.assume.iter().fold(role, |role, policy| role.with_policy(policy));
        let role = self.boundary.iter().fold(role, |role, policy| role.with_boundary(policy));
        let role =
            self.session_policy.iter().fold(role, |role, policy| role.with_session_policy(policy));
        let role =
            if self.session_tags_disabled { role.with_session_tags_disabled() } else { role };
        let tags = self.session_tags.iter();
        let role = tags.fold(role, |role, (key, value)| role.with_session_tag(*key, *value));
        let role = match self.source_identity() {
            Some(identity) => role.with_source_identity(identity),
            None => role,
        };
        let role = if self.same_account_trust { role.with_same_account_trust() } else { role };
        let role = role.with_external_id_passed();
        match self.duration {
            Some(seconds) => role.with_duration(seconds),
            None => role,
        }
    }

    /// Returns the role's permissions boundary that the macro was given.
    #[must_use]
    pub const fn boundary(&self) -> Option<&IdentityPolicy> {
        self.boundary.as_ref()
    }

    /// Returns the session policy with which the role is assumed, such as that of an EKS Pod Identity
    /// association.
    #[must_use]
    pub const fn session_policy(&self) -> Option<&SessionPolicy> {
        self.session_policy.as_ref()
    }

    /// Returns the source identity with which the role is assumed.
    #[must_use]
    pub fn source_identity(&self) -> Option<&str> {
        self.source_identity.as_deref()
    }

    /// Returns the session tags with which the role is assumed.
    #[must_use]
    pub const fn session_tags(&self) -> &'static [(&'static str, &'static str)] {
        self.session_tags
    }

    /// Returns how long the role's session lasts, in seconds.
    #[must_use]
    pub const fn duration(&self) -> Option<u32> {
        self.duration
    }
}

impl<const N: usize> Serialize for RoleChain<N> {
    /// Serializes as
    /// `{"iamRole": "…", "hops": [{"name": …, "arn": …, "trustPolicy": …, "assumePolicy": …}, …]}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("iamRole", self.iam_role())?;
        map.serialize_entry("hops", self.hops.as_slice())?;
        map.end()
    }
}

impl Serialize for Hop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("arn", self.arn())?;
        map.serialize_entry("trustPolicy", self.trust_policy())?;
        if let Some(policy) = self.assume_policy() {
            map.serialize_entry("assumePolicy", policy)?;
        }
        if let Some(policy) = self.policy() {
            map.serialize_entry("policy", policy)?;
        }
        if let Some(policy) = self.boundary() {
            map.serialize_entry("boundary", policy)?;
        }
        if let Some(policy) = self.session_policy() {
            map.serialize_entry("sessionPolicy", policy)?;
        }
        if let Some(identity) = self.source_identity() {
            map.serialize_entry("sourceIdentity", identity)?;
        }
        if let Some(seconds) = self.duration() {
            map.serialize_entry("durationSeconds", &seconds)?;
        }
        map.end()
    }
}

#[cfg(all(test, feature = "check"))]
mod tests {
    use crate::role_chain;

    #[test]
    fn the_findings_are_those_of_every_policy() {
        let chain = role_chain![
            A {
                arn: "arn:aws:iam::123456789012:role/A",
                trusts: Service("redshift.amazonaws.com"),
                policy: [
                    allow {
                        action: "sts:AssumeRole",
                        resource: "arn:aws:iam::210987654321:role/B"
                    },
                    allow { action: "sqs:*", resource: "arn:aws:sqs:us-east-1:123456789012:q" },
                ],
                boundary: [
                    allow {
                        action: "sts:AssumeRole",
                        resource: "arn:aws:iam::210987654321:role/B"
                    },
                    allow { action: "sns:*", resource: "arn:aws:sns:us-east-1:123456789012:t" },
                ],
            },
            B {
                arn: "arn:aws:iam::210987654321:role/B",
                policy: [allow {
                    action: "kms:*",
                    resource: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
                }],
            },
        ];
        let findings = chain.findings();
        let of = |action: &str| {
            let about = |it: &&crate::Finding| {
                it.rule().name == "service-wildcard" && it.message().contains(action)
            };
            findings.iter().filter(about).count()
        };
        assert_eq!((of("sqs"), of("sns"), of("kms")), (1, 1, 1), "{findings:#?}");
    }
}
