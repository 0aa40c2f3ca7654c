//! Condition keys that follow from the caller and from the resource's account.
//!
//! Follows the [properties of the principal and of the resource][1] among AWS's global condition
//! keys, and their [values for each kind of principal][2].
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
//! [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable

use std::slice;

use super::known::Known;
use super::principal::Caller;
use crate::model::is_equal_in_any_casing;

/// A condition key that follows from the rest of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DerivedKey {
    /// The caller's account.
    PrincipalAccount,
    /// The ARN of the user, or of a session's role.
    PrincipalArn,
    /// Whether the caller is a service.
    PrincipalIsAwsService,
    /// The name of the calling service.
    PrincipalServiceName,
    /// All names of the calling service.
    PrincipalServiceNamesList,
    /// The kind of caller.
    PrincipalType,
    /// The resource's account.
    ResourceAccount,
}

impl DerivedKey {
    /// All derived keys.
    pub const ALL: [Self; 7] = [
        Self::PrincipalAccount,
        Self::PrincipalArn,
        Self::PrincipalIsAwsService,
        Self::PrincipalServiceName,
        Self::PrincipalServiceNamesList,
        Self::PrincipalType,
        Self::ResourceAccount,
    ];

    /// Returns the key in AWS's spelling.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PrincipalAccount => "aws:PrincipalAccount",
            Self::PrincipalArn => "aws:PrincipalArn",
            Self::PrincipalIsAwsService => "aws:PrincipalIsAWSService",
            Self::PrincipalServiceName => "aws:PrincipalServiceName",
            Self::PrincipalServiceNamesList => "aws:PrincipalServiceNamesList",
            Self::PrincipalType => "aws:PrincipalType",
            Self::ResourceAccount => "aws:ResourceAccount",
        }
    }

    /// Returns the key with a name, in any case.
    #[must_use]
    pub const fn parse(name: &str) -> Option<Self> {
        // No two of them have the same length.
        let key = match name.len() {
            16 => Self::PrincipalArn,
            17 => Self::PrincipalType,
            19 => Self::ResourceAccount,
            20 => Self::PrincipalAccount,
            24 => Self::PrincipalServiceName,
            25 => Self::PrincipalIsAwsService,
            29 => Self::PrincipalServiceNamesList,
            _ => return None,
        };
        if is_equal_in_any_casing(name, key.as_str()) { Some(key) } else { None }
    }
}

impl<'a> Caller<'a> {
    /// Returns what is known about a key of the caller; `None` if nothing is known about the
    /// caller, or if the key is not one of the caller's.
    #[must_use]
    pub const fn derived(&'a self, key: DerivedKey) -> Option<Known<'a>> {
        use DerivedKey as Key;

        Some(match (key, self) {
            (_, Self::Unknown) | (Key::ResourceAccount, _) => return None,
            (Key::PrincipalAccount, Self::Anonymous) => Known::Values(&["anonymous"]),
            (
                Key::PrincipalAccount,
                Self::Root { account, .. }
                | Self::User { account, .. }
                | Self::FederatedUser { account, .. }
                | Self::Session { account, .. },
            ) => Known::Values(slice::from_ref(account)),
            (
                Key::PrincipalArn,
                Self::Root { arn, .. } | Self::User { arn, .. } | Self::FederatedUser { arn, .. },
            ) => Known::Values(slice::from_ref(arn)),
            (Key::PrincipalArn, Self::Session { roles, .. }) => match roles {
                [_] => Known::Values(roles),
                _ => Known::OneOf(roles),
            },
            (Key::PrincipalType, Self::Anonymous) => Known::Values(&["Anonymous"]),
            (Key::PrincipalType, Self::Root { .. }) => Known::Values(&["Account"]),
            (Key::PrincipalType, Self::User { .. }) => Known::Values(&["User"]),
            (Key::PrincipalType, Self::FederatedUser { .. }) => Known::Values(&["FederatedUser"]),
            (Key::PrincipalType, Self::Session { .. }) => Known::Values(&["AssumedRole"]),
            (Key::PrincipalIsAwsService, Self::Anonymous | Self::Federated(_)) => Known::Absent,
            (Key::PrincipalIsAwsService, Self::Service(_)) => Known::Values(&["true"]),
            (Key::PrincipalIsAwsService, _) => Known::Values(&["false"]),
            // It is not known which service it is.
            (Key::PrincipalServiceName | Key::PrincipalServiceNamesList, Self::Service([])) => {
                Known::Unknown
            }
            // It is not known which of its names a single-valued key has.
            (Key::PrincipalServiceName, Self::Service(names)) => match names {
                [_] => Known::Values(names),
                _ => Known::OneOf(names),
            },
            (Key::PrincipalServiceNamesList, Self::Service(names)) => Known::Values(names),
            _ => Known::Absent,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_in_any_casing() {
        for key in DerivedKey::ALL {
            assert_eq!(DerivedKey::parse(&key.as_str().to_uppercase()), Some(key));
            assert_eq!(DerivedKey::parse(&key.as_str().replace("aws", "sts")), None);
        }
    }
}
