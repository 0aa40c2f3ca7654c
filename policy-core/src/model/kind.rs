//! The kinds of policies, in one table.

/// Passes the table of policy kinds to a macro, after the given tokens: each kind is a row in
/// braces.
///
/// A row specifies the kind's keyword on the command line and in settings; its name with an
/// article; whether it is identity-based, names principals, names resources and is attached in an
/// organization; and the names of the type and the macro of its policies. The kind that owns this
/// type declares it in further braces, with the documentation of the type and its statements, and
/// the procedural macro behind its macro; see
/// [`for_each_policy_type`](crate::for_each_policy_type).
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_policy_kind {
    ([$($callback:tt)*] [$($first:tt)*]) => {
        $($callback)* {
            $($first)*
            {
                /// An identity-based policy: managed, inline, or a permissions boundary.
                Identity, "identity", "an identity-based policy",
                identity: true, principal: false, resource: true, organization: false,
                IdentityPolicy, identity_policy {
                    /// An identity-based policy: managed, inline, or a permissions boundary.
                    ///
                    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>.
                    type;
                    /// A statement of an identity-based policy.
                    IdentityStatement, identity_policy_impl
                }
            }
            {
                /// An identity-based policy that is a managed policy.
                IdentityManaged, "identity:managed", "a managed policy",
                identity: true, principal: false, resource: true, organization: false,
                IdentityPolicy, identity_policy
            }
            {
                /// An identity-based policy that is inline in a user, group or role.
                IdentityInline, "identity:inline", "an inline policy",
                identity: true, principal: false, resource: true, organization: false,
                IdentityPolicy, identity_policy
            }
            {
                /// The trust policy of a role.
                Trust, "trust", "a role trust policy",
                identity: false, principal: true, resource: false, organization: false,
                TrustPolicy, trust_policy {
                    /// The trust policy of a role: who may assume it.
                    ///
                    /// ```
                    /// use iam_policy::TrustPolicy;
                    ///
                    /// let policy = TrustPolicy::from_json(
                    ///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
                    ///         "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole"}}"#,
                    /// )?;
                    /// assert_eq!(policy.statements().len(), 1);
                    /// # Ok::<(), iam_policy::ReadError>(())
                    /// ```
                    ///
                    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html>.
                    type;
                    /// A statement of a trust policy.
                    TrustStatement, trust_policy_impl
                }
            }
            {
                /// A policy on a bucket, key, queue, topic, secret, function or other resource.
                Resource, "resource", "a resource-based policy",
                identity: false, principal: true, resource: true, organization: false,
                ResourcePolicy, resource_policy {
                    /// A policy on a bucket, key, queue, topic, secret, function or other resource.
                    ///
                    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>.
                    type;
                    /// A statement of a resource-based policy.
                    ResourceStatement, resource_policy_impl
                }
            }
            {
                /// A policy that is passed in an AWS STS call.
                Session, "session", "a session policy",
                identity: false, principal: false, resource: true, organization: false,
                SessionPolicy, session_policy {
                    /// A policy that is passed in an AWS STS call.
                    ///
                    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session>.
                    type;
                    /// A statement of a session policy.
                    SessionStatement, session_policy_impl
                }
            }
            {
                /// A service control policy of AWS Organizations.
                ServiceControl, "scp", "a service control policy",
                identity: false, principal: false, resource: true, organization: true,
                ServiceControlPolicy, service_control_policy {
                    /// A service control policy of AWS Organizations.
                    ///
                    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html>.
                    type;
                    /// A statement of a service control policy.
                    ServiceControlStatement, service_control_policy_impl
                }
            }
            {
                /// A resource control policy of AWS Organizations.
                ResourceControl, "rcp", "a resource control policy",
                identity: false, principal: true, resource: true, organization: true,
                ResourceControlPolicy, resource_control_policy {
                    /// A resource control policy of AWS Organizations.
                    ///
                    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>.
                    type;
                    /// A statement of a resource control policy.
                    ResourceControlStatement, resource_control_policy_impl
                }
            }
        }
    };
}

/// Passes the policy types to a macro, as `Kind Type Statement macro macro_impl`, preceded by the
/// documentation of `Type` and `Statement`, in braces for each type.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_policy_type {
    (@rows $callback:ident
        $({
            $(#[$_kind_doc:meta])*
            $kind:ident, $_word:literal, $_called:literal,
            identity: $_identity:literal, principal: $_principal:literal,
            resource: $_resource:literal, organization: $_organization:literal,
            $policy:ident, $call:ident $({
                $(#[$doc:meta])* type;
                $(#[$statement_doc:meta])* $statement:ident, $implementation:ident
            })?
        })*
    ) => {
        $callback! {
            $($({
                $kind $(#[$doc])* $policy $(#[$statement_doc])* $statement $call $implementation
            })?)*
        }
    };
    ($callback:ident) => {
        $crate::for_each_policy_kind! { [$crate::for_each_policy_type!] [@rows $callback] }
    };
}

/// Declares the kinds in the table.
macro_rules! kinds {
    ($({
        $(#[$doc:meta])*
        $kind:ident, $word:literal, $called:literal,
        identity: $identity:literal, principal: $principal:literal,
        resource: $resource:literal, organization: $organization:literal,
        $policy:ident, $call:ident $({ $($_declared:tt)* })?
    })*) => {
        /// The kinds of policies, each with its own rules.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PolicyKind {
            #[default]
            $($(#[$doc])* $kind,)*
        }

        impl PolicyKind {
            /// All kinds.
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$kind),*];

            const fn facts(self) -> &'static Facts {
                match self {
                    $(Self::$kind => &Facts {
                        word: $word,
                        called: $called,
                        is_identity: $identity,
                        has_principal: $principal,
                        has_resource: $resource,
                        is_of_organization: $organization,
                        type_name: stringify!($policy),
                        macro_name: stringify!($call),
                    },)*
                }
            }
        }
    };
}

for_each_policy_kind! { [kinds!] [] }

/// The table row of a kind.
struct Facts {
    word: &'static str,
    called: &'static str,
    is_identity: bool,
    has_principal: bool,
    has_resource: bool,
    is_of_organization: bool,
    type_name: &'static str,
    macro_name: &'static str,
}

impl PolicyKind {
    /// Returns the kind's keyword on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.facts().word
    }

    /// Returns the kind that a command line keyword names.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Returns the name of such a policy, with its article.
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.facts().called
    }

    /// Returns whether this is an identity-based policy.
    #[must_use]
    pub const fn is_identity(self) -> bool {
        self.facts().is_identity
    }

    /// Returns whether a statement of this kind names principals.
    #[must_use]
    pub const fn has_principal(self) -> bool {
        self.facts().has_principal
    }

    /// Returns whether a statement of this kind names resources.
    #[must_use]
    pub const fn has_resource(self) -> bool {
        self.facts().has_resource
    }

    /// Returns whether this is an AWS Organizations policy.
    #[must_use]
    pub const fn is_of_organization(self) -> bool {
        self.facts().is_of_organization
    }

    /// Returns the name of the policy type, which kinds that differ only in their rules share.
    #[must_use]
    pub const fn type_name(self) -> &'static str {
        self.facts().type_name
    }

    /// Returns the name of the macro that creates such policies.
    #[must_use]
    pub const fn macro_name(self) -> &'static str {
        self.facts().macro_name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_found_by_its_own_word() {
        for kind in PolicyKind::ALL {
            assert_eq!(PolicyKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(PolicyKind::parse("Trust"), None);
        assert_eq!(PolicyKind::default(), PolicyKind::Identity);
    }

    #[test]
    fn each_type_is_declared_once_and_each_macro_has_its_type() {
        macro_rules! declared {
            ($({
                $kind:ident $(#[$_doc:meta])* $policy:ident
                $(#[$_statement_doc:meta])* $_statement:ident $call:ident $_implementation:ident
            })*) => {
                [$((PolicyKind::$kind, stringify!($policy), stringify!($call))),*]
            };
        }
        let declared = crate::for_each_policy_type!(declared);
        for kind in PolicyKind::ALL {
            let types = declared.iter().filter(|(_, name, _)| *name == kind.type_name());
            let calls: Vec<_> = types.map(|(_, _, call)| *call).collect();
            assert_eq!(calls, [kind.macro_name()], "{kind:?}");
        }
        for (kind, name, _) in declared {
            assert_eq!(kind.type_name(), name);
        }
    }
}
