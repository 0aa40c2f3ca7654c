//! The actions of role trust policies.

/// An action that a role trust policy can have, according to the [AWS STS actions][1].
///
/// [1]: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrustAction {
    /// `sts:AssumeRole`, for AWS and service principals.
    AssumeRole,
    /// `sts:AssumeRoleWithSAML`, for SAML providers.
    AssumeRoleWithSaml,
    /// `sts:AssumeRoleWithWebIdentity`, for OIDC providers.
    AssumeRoleWithWebIdentity,
    /// `sts:SetContext`.
    SetContext,
    /// `sts:SetSourceIdentity`.
    SetSourceIdentity,
    /// `sts:TagSession`.
    TagSession,
}

impl TrustAction {
    /// Every action.
    pub const ALL: [Self; 6] = [
        Self::AssumeRole,
        Self::AssumeRoleWithSaml,
        Self::AssumeRoleWithWebIdentity,
        Self::SetContext,
        Self::SetSourceIdentity,
        Self::TagSession,
    ];

    /// Returns the action as AWS writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AssumeRole => "sts:AssumeRole",
            Self::AssumeRoleWithSaml => "sts:AssumeRoleWithSAML",
            Self::AssumeRoleWithWebIdentity => "sts:AssumeRoleWithWebIdentity",
            Self::SetContext => "sts:SetContext",
            Self::SetSourceIdentity => "sts:SetSourceIdentity",
            Self::TagSession => "sts:TagSession",
        }
    }

    /// Returns the action that a string names, in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str().eq_ignore_ascii_case(text))
    }

    /// Returns whether the action itself assumes the role.
    #[must_use]
    pub const fn assumes(self) -> bool {
        matches!(
            self,
            Self::AssumeRole | Self::AssumeRoleWithSaml | Self::AssumeRoleWithWebIdentity
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_read_in_any_casing() {
        for action in TrustAction::ALL {
            assert_eq!(TrustAction::parse(&action.as_str().to_uppercase()), Some(action));
        }
        assert_eq!(TrustAction::parse("sts:*"), None);
    }
}
