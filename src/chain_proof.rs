//! Role chains that are built at run time, and why they cannot be proved.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use policy_analysis::chain::{Hop, prove};
use policy_core::model::{Policy, RoleArn};

use crate::analysis::Context;
use crate::{IdentityPolicy, SessionPolicy, TrustPolicy};

/// The policy of a hop that is not proved.
pub use policy_analysis::chain::Half;

/// A role of a chain that is built at run time.
#[derive(Clone, Debug)]
pub struct ChainedRole<'a> {
    name: Cow<'a, str>,
    arn: &'a RoleArn,
    trust: Policy,
    policy: Option<Policy>,
    boundary: Option<Policy>,
    session_policy: Option<Policy>,
    session_tags_disabled: bool,
    session_tags: Vec<(String, Option<String>)>,
    source_identity: Option<String>,
    duration: Option<u64>,
    external_id_is_passed: bool,
    same_account_trust: bool,
}

impl<'a> ChainedRole<'a> {
    /// Creates a role with a trust policy, and without permissions.
    #[must_use]
    pub fn new(name: impl Into<Cow<'a, str>>, arn: &'a RoleArn, trust: &TrustPolicy) -> Self {
        Self {
            name: name.into(),
            arn,
            trust: trust.to_policy(),
            policy: None,
            boundary: None,
            session_policy: None,
            session_tags_disabled: false,
            session_tags: Vec::new(),
            source_identity: None,
            duration: None,
            external_id_is_passed: false,
            same_account_trust: false,
        }
    }

    /// Sets the policy that permits the role to assume the next one.
    #[must_use]
    pub fn with_policy(self, policy: &IdentityPolicy) -> Self {
        Self { policy: Some(policy.to_policy()), ..self }
    }

    /// Sets the permissions boundary.
    #[must_use]
    pub fn with_boundary(self, boundary: &IdentityPolicy) -> Self {
        Self { boundary: Some(boundary.to_policy()), ..self }
    }

    /// Sets the session policy that is passed when the role is assumed. It limits what the session can do,
    /// so it must also allow the next hop.
    ///
    /// An EKS Pod Identity association passes it to the last role. An association with a session policy
    /// passes no session tags.
    #[must_use]
    pub fn with_session_policy(self, policy: &SessionPolicy) -> Self {
        Self { session_policy: Some(policy.to_policy()), ..self }
    }

    /// Declares that the EKS Pod Identity association of the role passes no session tags.
    #[must_use]
    pub const fn with_session_tags_disabled(mut self) -> Self {
        self.session_tags_disabled = true;
        self
    }

    /// Adds a session tag that is passed when the role is assumed.
    #[must_use]
    pub fn with_session_tag(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.session_tags.push((key.into(), Some(value.into())));
        self
    }

    /// Sets the source identity that is passed when the role is assumed.
    #[must_use]
    pub fn with_source_identity(self, identity: impl Into<String>) -> Self {
        Self { source_identity: Some(identity.into()), ..self }
    }

    /// Sets the duration of the session in seconds.
    #[must_use]
    pub fn with_duration(self, seconds: u32) -> Self {
        Self { duration: Some(u64::from(seconds)), ..self }
    }

    /// Declares that the caller that assumes the role passes the external ID that its trust policy requires.
    /// Amazon Redshift is not known to pass one to a role after the first.
    #[must_use]
    pub const fn with_external_id_passed(mut self) -> Self {
        self.external_id_is_passed = true;
        self
    }

    /// Declares that the previous role does not need a permission, since the trust policy names it and both
    /// are in one account.
    #[must_use]
    pub const fn with_same_account_trust(mut self) -> Self {
        self.same_account_trust = true;
        self
    }
}

/// Proves that a chain works whose roles are known only at run time: each is permitted to assume the next
/// one, within its boundary, and the next one trusts it.
///
/// ```
/// use iam_policy::analysis::{ChainedRole, Half, prove_chain};
/// use iam_policy::{IdentityPolicy, RoleArn, TrustPolicy};
///
/// // As a program would read them from the accounts.
/// let roles = [
///     RoleArn::parse("arn:aws:iam::123456789012:role/RoleA")?,
///     RoleArn::parse("arn:aws:iam::210987654321:role/RoleB")?,
/// ];
/// let started = TrustPolicy::from_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole"}}"#)?;
/// let permission = IdentityPolicy::from_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::210987654321:role/RoleB"}}"#)?;
/// let trust = TrustPolicy::from_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Principal": {"AWS": "arn:aws:iam::111122223333:role/RoleA"}, "Action": "sts:AssumeRole"}}"#)?;
///
/// let chain = vec![
///     ChainedRole::new("RoleA", &roles[0], &started).with_policy(&permission),
///     ChainedRole::new("RoleB", &roles[1], &trust),
/// ];
/// let unproved = prove_chain(chain).unwrap_err();
/// assert_eq!(unproved.hops().len(), 1);
/// assert_eq!(unproved.hops()[0].half(), Half::Trust);
/// assert!(unproved.to_string().contains("has the account `111122223333`"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// A hop does not work, or may not work.
pub fn prove_chain<'a>(
    roles: impl IntoIterator<Item = ChainedRole<'a>>,
) -> Result<(), UnprovedChain> {
    prove_chain_in(roles, &Context::new())
}

/// Does the same as [`prove_chain`], given keys with known values in every request, such as
/// `aws:PrincipalOrgID`.
///
/// # Errors
///
/// A hop does not work, or may not work.
pub fn prove_chain_in<'a>(
    roles: impl IntoIterator<Item = ChainedRole<'a>>,
    context: &Context,
) -> Result<(), UnprovedChain> {
    let roles: Vec<ChainedRole<'a>> = roles.into_iter().collect();
    let hops: Vec<Hop<'_>> = roles.iter().map(hop_of).collect();
    let known: Vec<(String, Vec<String>)> = context
        .iter()
        .filter_map(|(key, values)| Some((key.to_owned(), values?.to_vec())))
        .collect();
    let unproved: Vec<UnprovedHop> =
        prove(&hops, &known).into_iter().map(|inner| UnprovedHop { inner }).collect();
    if unproved.is_empty() { Ok(()) } else { Err(UnprovedChain { hops: unproved }) }
}

fn hop_of<'r>(role: &'r ChainedRole<'_>) -> Hop<'r> {
    let mut hop = Hop::new(&role.name, role.arn.as_str());
    hop.trust = Some((&role.trust).into());
    hop.permission = role.policy.as_ref().map(Into::into);
    hop.has_no_permission = role.policy.is_none();
    hop.boundary = role.boundary.as_ref().map(Into::into);
    hop.session_policy = role.session_policy.as_ref().map(Into::into);
    hop.session_tags_disabled = role.session_tags_disabled;
    hop.session_tags.clone_from(&role.session_tags);
    hop.source_identity.clone_from(&role.source_identity);
    hop.duration = role.duration;
    hop.external_id_is_passed = role.external_id_is_passed;
    hop.same_account_trust = role.same_account_trust;
    hop
}

/// Why a chain is not proved.
#[derive(Clone, Debug)]
pub struct UnprovedChain {
    hops: Vec<UnprovedHop>,
}

impl UnprovedChain {
    /// Returns the halves of hops that are not proved, in the order of the chain. There is at least one.
    #[must_use]
    pub fn hops(&self) -> &[UnprovedHop] {
        &self.hops
    }
}

impl fmt::Display for UnprovedChain {
    /// Displays one line for each half, and one for its help.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, hop) in self.hops.iter().enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            write!(f, "{hop}")?;
        }
        Ok(())
    }
}

impl Error for UnprovedChain {}

/// A half of a hop that is not proved.
#[derive(Clone, Debug)]
pub struct UnprovedHop {
    inner: policy_analysis::chain::Unproved,
}

impl UnprovedHop {
    /// Returns the number of the role that the hop assumes, from 0.
    #[must_use]
    pub const fn role(&self) -> usize {
        self.inner.hop
    }

    /// Returns the half.
    #[must_use]
    pub const fn half(&self) -> Half {
        self.inner.half
    }

    /// Returns whether the half certainly fails, as opposed to possibly.
    #[must_use]
    pub const fn is_refuted(&self) -> bool {
        self.inner.is_refuted
    }

    /// Returns the statement that denies the hop or comes closest to allowing it, by its number in its
    /// policy.
    #[must_use]
    pub fn statement(&self) -> Option<usize> {
        self.inner.statement.as_ref().map(|(number, _)| *number)
    }

    /// Returns what is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// Returns what comes closest and how it differs, or what to write.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.inner.help.as_deref()
    }
}

impl fmt::Display for UnprovedHop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        match self.help() {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}
