//! The policies that a request is evaluated against.

use std::fmt;

use policy_core::model::{Policy, PolicyKind, Version};
use policy_core::semantics::statement::PolicyForm;

/// All policies that apply to a request. A policy that is not in the set is not attached.
///
/// The levels of service control and resource control policies are in the order of the organization, starting
/// at the root. Without any levels, none apply. See [policy evaluation logic][1].
///
/// ```
/// use policy_analysis::PolicySet;
/// use policy_core::read_policy;
///
/// let full = read_policy(r#"{"Version": "2012-10-17",
///     "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#)?;
/// let policies = PolicySet::new()
///     .with_identity(full.clone())
///     .with_boundary(full.clone())
///     .with_service_control_level([full]);
/// # Ok::<(), policy_core::ReadError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
#[derive(Clone, Debug, Default)]
pub struct PolicySet {
    pub(crate) attached: Vec<Attached>,
    pub(crate) service_control_levels: u32,
    pub(crate) resource_control_levels: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct Attached {
    pub(crate) place: PolicyPlace,
    pub(crate) policy: Policy,
    /// The statements for which it is unknown whether their conditions are met.
    pub(crate) doubtful: Vec<usize>,
}

/// The place of a policy in a request, as named by the command line.
///
/// ```
/// use policy_analysis::PolicyPlace;
///
/// assert_eq!(PolicyPlace::Identity(0).to_string(), "identityPolicies/0");
/// assert_eq!(PolicyPlace::ServiceControl(1, 0).to_string(), "serviceControlPolicies/1/0");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyPlace {
    /// An identity-based policy of the caller, by its number.
    Identity(u32),
    /// A permissions boundary of the caller.
    Boundary(u32),
    /// A session policy.
    Session(u32),
    /// The resource's policy.
    Resource,
    /// The trust policy of the role.
    Trust,
    /// A policy of a VPC endpoint.
    Endpoint(u32),
    /// A service control policy, by its level and its number.
    ServiceControl(u32, u32),
    /// A resource control policy, by its level and its number.
    ResourceControl(u32, u32),
}

impl PolicyPlace {
    /// The name of the list, or of the policy.
    #[must_use]
    pub const fn layer(self) -> &'static str {
        match self {
            Self::Identity(_) => "identityPolicies",
            Self::Boundary(_) => "permissionBoundaries",
            Self::Session(_) => "sessionPolicies",
            Self::Resource => "resourcePolicy",
            Self::Trust => "trustPolicy",
            Self::Endpoint(_) => "endpointPolicies",
            Self::ServiceControl(..) => "serviceControlPolicies",
            Self::ResourceControl(..) => "resourceControlPolicies",
        }
    }

    /// The name of the policy type in prose.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Identity(_) => "identity-based policy",
            Self::Boundary(_) => "permissions boundary",
            Self::Session(_) => "session policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "trust policy",
            Self::Endpoint(_) => "endpoint policy",
            Self::ServiceControl(..) => "service control policy",
            Self::ResourceControl(..) => "resource control policy",
        }
    }

    /// How the statements of a policy in this place are interpreted.
    pub(crate) const fn form(self, version: Version) -> PolicyForm {
        let kind = match self {
            Self::Identity(_) | Self::Boundary(_) => PolicyKind::Identity,
            Self::Session(_) => PolicyKind::Session,
            Self::Resource => PolicyKind::Resource,
            Self::Trust => PolicyKind::Trust,
            Self::ServiceControl(..) => PolicyKind::ServiceControl,
            // An endpoint policy, too, applies to everyone if it names nobody.
            Self::Endpoint(_) | Self::ResourceControl(..) => PolicyKind::ResourceControl,
        };
        PolicyForm::of(kind, version)
    }
}

impl fmt::Display for PolicyPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.layer())?;
        match self {
            Self::Resource | Self::Trust => Ok(()),
            Self::Identity(number)
            | Self::Boundary(number)
            | Self::Session(number)
            | Self::Endpoint(number) => write!(f, "/{number}"),
            Self::ServiceControl(level, number) | Self::ResourceControl(level, number) => {
                write!(f, "/{level}/{number}")
            }
        }
    }
}

impl AsRef<Self> for PolicySet {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl PolicySet {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self { attached: Vec::new(), service_control_levels: 0, resource_control_levels: 0 }
    }

    fn count(&self, layer: PolicyPlace) -> u32 {
        let same = self.attached.iter().filter(|it| it.place.layer() == layer.layer());
        u32::try_from(same.count()).unwrap_or(u32::MAX)
    }

    fn with(mut self, place: PolicyPlace, policy: impl Into<Policy>) -> Self {
        self.attached.push(Attached { place, policy: policy.into(), doubtful: Vec::new() });
        self
    }

    /// Adds an identity-based policy of the caller, or of one of its groups.
    #[must_use]
    pub fn with_identity(self, policy: impl Into<Policy>) -> Self {
        let number = self.count(PolicyPlace::Identity(0));
        self.with(PolicyPlace::Identity(number), policy)
    }

    /// Adds a permissions boundary. All of them must allow a request.
    #[must_use]
    pub fn with_boundary(self, policy: impl Into<Policy>) -> Self {
        let number = self.count(PolicyPlace::Boundary(0));
        self.with(PolicyPlace::Boundary(number), policy)
    }

    /// Adds a session policy. One of them must allow a request.
    #[must_use]
    pub fn with_session(self, policy: impl Into<Policy>) -> Self {
        let number = self.count(PolicyPlace::Session(0));
        self.with(PolicyPlace::Session(number), policy)
    }

    /// Sets the resource's policy, and replaces any previous one.
    #[must_use]
    pub fn with_resource(mut self, policy: impl Into<Policy>) -> Self {
        self.attached.retain(|it| it.place != PolicyPlace::Resource);
        self.with(PolicyPlace::Resource, policy)
    }

    /// Sets the trust policy of the requested role, and replaces any previous one.
    #[must_use]
    pub fn with_trust(mut self, policy: impl Into<Policy>) -> Self {
        self.attached.retain(|it| it.place != PolicyPlace::Trust);
        self.with(PolicyPlace::Trust, policy)
    }

    /// Adds a policy of a VPC endpoint that the request goes through. All of them must allow a request.
    #[must_use]
    pub fn with_endpoint(self, policy: impl Into<Policy>) -> Self {
        let number = self.count(PolicyPlace::Endpoint(0));
        self.with(PolicyPlace::Endpoint(number), policy)
    }

    /// Adds the service control policies of the next level of the caller's organization. One of each level
    /// must allow a request; a level without policies allows nothing.
    #[must_use]
    pub fn with_service_control_level<P: Into<Policy>>(
        mut self,
        policies: impl IntoIterator<Item = P>,
    ) -> Self {
        let level = self.service_control_levels;
        self.service_control_levels += 1;
        for (number, policy) in (0..).zip(policies) {
            self = self.with(PolicyPlace::ServiceControl(level, number), policy);
        }
        self
    }

    /// Adds the resource control policies of the next level of the resource's organization. They deny, and
    /// allow everything else: `RCPFullAWSAccess` is always attached.
    #[must_use]
    pub fn with_resource_control_level<P: Into<Policy>>(
        mut self,
        policies: impl IntoIterator<Item = P>,
    ) -> Self {
        let level = self.resource_control_levels;
        self.resource_control_levels += 1;
        for (number, policy) in (0..).zip(policies) {
            self = self.with(PolicyPlace::ResourceControl(level, number), policy);
        }
        self
    }

    /// Marks these statements of the last policy, by number, as ones for which it is unknown whether their
    /// conditions are met: they have an operator that does not exist.
    #[must_use]
    pub fn with_unknown_operators(mut self, statements: Vec<usize>) -> Self {
        if let Some(last) = self.attached.last_mut() {
            last.doubtful = statements;
        }
        self
    }
}
