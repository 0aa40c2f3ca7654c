//! The subject of GitHub Actions tokens.

/// The issuer of GitHub Actions.
pub const GITHUB_ISSUER: &str = "token.actions.githubusercontent.com";

/// The `sub` claim of a GitHub Actions token, or a pattern of it, according to [GitHub's
/// reference][1].
///
/// ```
/// use policy_core::model::GithubSubject;
///
/// assert_eq!(
///     GithubSubject::parse("repo:octo-org/octo-repo:environment:prod"),
///     GithubSubject::Repository {
///         owner: "octo-org", name: "octo-repo", context: Some("environment:prod"),
///     },
/// );
/// assert_eq!(GithubSubject::parse("ref:refs/heads/main"), GithubSubject::Claim("ref"));
/// ```
///
/// [1]: https://docs.github.com/en/actions/reference/security/oidc
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GithubSubject<'a> {
    /// `repo:<owner>/<name>[:<context>]`.
    Repository {
        /// The owner.
        owner: &'a str,
        /// The name of the repository.
        name: &'a str,
        /// What follows the repository, such as `ref:refs/heads/main`.
        context: Option<&'a str>,
    },
    /// `repo:<owner>` without a slash.
    NoRepository(&'a str),
    /// A subject of a customized template: the name of its first claim.
    Claim(&'a str),
    /// A string without a claim name.
    NoClaim,
}

impl<'a> GithubSubject<'a> {
    /// Splits a subject.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        let Some(rest) = text.strip_prefix("repo:") else {
            return match text.split_once(':') {
                Some((claim, _)) if !claim.is_empty() && !claim.contains('/') => Self::Claim(claim),
                _ => Self::NoClaim,
            };
        };
        let (repository, context) = match rest.split_once(':') {
            Some((repository, context)) => (repository, Some(context)),
            None => (rest, None),
        };
        match repository.split_once('/') {
            Some((owner, name)) => Self::Repository { owner, name, context },
            None => Self::NoRepository(repository),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_split() {
        use GithubSubject as Subject;
        for (text, want) in [
            ("repo:o/*", Subject::Repository { owner: "o", name: "*", context: None }),
            ("repo:/:", Subject::Repository { owner: "", name: "", context: Some("") }),
            ("repo:o", Subject::NoRepository("o")),
            ("repo:*", Subject::NoRepository("*")),
            ("job_workflow_ref:o/r/x@y", Subject::Claim("job_workflow_ref")),
            ("o/r:ref:refs/heads/main", Subject::NoClaim),
            ("*", Subject::NoClaim),
            ("", Subject::NoClaim),
            (":x", Subject::NoClaim),
        ] {
            assert_eq!(Subject::parse(text), want, "{text}");
        }
    }
}
