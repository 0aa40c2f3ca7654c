//! How the tokens of issuers say whose they are: the forms of their subjects, and where in them the tenant
//! appears.
//!
//! GitHub Actions subjects are more complex and have a module of their own.

use std::ops::Range;

use super::patterns::opened;
use super::tenants::takes_tokens;
use super::{ConditionSite, Level};
use policy_core::model::{BaseOperator, split_issuer_key};
use policy_core::semantics::pattern;

/// A claim in the tokens of some issuers.
pub(crate) struct Subjects {
    /// The issuers, as patterns without a trailing slash.
    issuers: &'static [&'static str],
    /// The claim that says whose token it is.
    pub(crate) claim: &'static str,
    /// What has such claims, with an article if it needs one.
    pub(crate) whose: &'static str,
    /// The forms of the claim. `{tenant}` distinguishes the issuer's tenants, `{own}` names something that
    /// the tenant owns, `{any}` is what guides leave open, and `{rest}` is everything that follows.
    forms: &'static [&'static str],
    /// The characters that the claim can have.
    takes: fn(char) -> bool,
    /// The level at which another form is reported, or `None` if tenants can customize the claim.
    pub(crate) misfit: Option<Level>,
    /// Other claims, each of which identifies the tenant by itself.
    pins: &'static [&'static str],
    /// Claims of which a trust must test at least one, although IAM does not require it.
    pub(crate) needs: &'static [&'static str],
    /// The form, as shown to the author.
    pub(crate) form: &'static str,
}

const ALL: &[Subjects] = &[
    // <https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html>,
    // <https://docs.cloud.google.com/kubernetes-engine/docs/concepts/workload-identity>,
    // <https://learn.microsoft.com/azure/aks/use-oidc-issuer>
    Subjects {
        issuers: &[
            "oidc.eks.*.amazonaws.com/id/*",
            "oidc.eks.*.amazonaws.com.cn/id/*",
            "container.googleapis.com/v1/projects/*",
            "*.oic.prod-aks.azure.com/*",
        ],
        claim: "sub",
        whose: "a Kubernetes service account",
        forms: &["system:serviceaccount:{tenant}:{own}"],
        takes: |one| one.is_ascii_lowercase() || one.is_ascii_digit() || "-.:".contains(one),
        misfit: Some(Level::Error),
        pins: &[],
        needs: &["sub"],
        form: "system:serviceaccount:<namespace>:<name>",
    },
    // <https://docs.gitlab.com/ci/secrets/id_token_authentication/>
    Subjects {
        issuers: &["gitlab.com"],
        claim: "sub",
        whose: "GitLab",
        forms: &["project_path:{tenant}/{own}:ref_type:{any}:ref:{any}"],
        takes: |_| true,
        misfit: None,
        pins: &["namespace_id", "project_id"],
        needs: &[],
        form: "project_path:<group>/<project>:ref_type:branch:ref:<branch>",
    },
    // <https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/workload-identity-tokens>
    Subjects {
        issuers: &["app.terraform.io"],
        claim: "sub",
        whose: "HCP Terraform",
        forms: &[
            "organization:{tenant}:project:{any}:workspace:{own}:run_phase:{any}",
            "organization:{tenant}:project:{any}:stack:{own}:deployment:{any}:operation:{any}",
        ],
        takes: |_| true,
        misfit: Some(Level::Warning),
        pins: &[],
        needs: &[],
        form: "organization:<organization>:project:<project>:workspace:<workspace>:run_phase:<phase>",
    },
    // <https://buildkite.com/docs/agent/cli/reference/oidc>
    Subjects {
        issuers: &["agent.buildkite.com"],
        claim: "sub",
        whose: "Buildkite",
        forms: &["organization:{tenant}:pipeline:{own}:ref:{any}:commit:{any}:step:{any}"],
        takes: |_| true,
        misfit: None,
        pins: &["organization_id", "organization_slug", "pipeline_id"],
        needs: &[],
        form: "organization:<organization>:pipeline:<pipeline>:ref:<ref>:commit:<commit>:step:<step>",
    },
    // <https://codefresh.io/docs/docs/integrations/oidc-pipelines/>
    Subjects {
        issuers: &["oidc.codefresh.io"],
        claim: "sub",
        whose: "Codefresh",
        forms: &["account:{tenant}:pipeline:{own}:initiator:{rest}"],
        takes: |_| true,
        misfit: None,
        pins: &[],
        needs: &[],
        form: "account:<account>:pipeline:<pipeline>:initiator:<initiator>",
    },
    // <https://docs.scalr.io/docs/aws>
    Subjects {
        issuers: &["scalr.io"],
        claim: "sub",
        whose: "Scalr",
        forms: &["account:{tenant}:environment:{any}:workspace:{own}"],
        takes: |_| true,
        misfit: None,
        pins: &[],
        needs: &[],
        form: "account:<account>:environment:<environment>:workspace:<workspace>",
    },
    // <https://www.pulumi.com/docs/administration/access-identity/oidc-provider/aws/>
    Subjects {
        issuers: &["api.pulumi.com/oidc"],
        claim: "aud",
        whose: "Pulumi Cloud",
        forms: &["{tenant}"],
        takes: |_| true,
        misfit: None,
        pins: &[],
        needs: &[],
        form: "aws:<organization>",
    },
    // <https://vercel.com/docs/oidc/reference>
    Subjects {
        issuers: &["oidc.vercel.com"],
        claim: "aud",
        whose: "Vercel",
        forms: &["https://vercel.com/{tenant}"],
        takes: |_| true,
        misfit: None,
        pins: &[],
        needs: &[],
        form: "https://vercel.com/<team>",
    },
    // The same page; the audience or the issuer identifies the team.
    Subjects {
        issuers: &["oidc.vercel.com", "oidc.vercel.com/*"],
        claim: "sub",
        whose: "Vercel",
        forms: &["owner:{any}:project:{own}:environment:{any}"],
        takes: |_| true,
        misfit: Some(Level::Warning),
        pins: &[],
        needs: &[],
        form: "owner:<team>:project:<project>:environment:<environment>",
    },
    // <https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/>; the issuer
    // identifies the organization.
    Subjects {
        issuers: &["oidc.circleci.com/org/*"],
        claim: "sub",
        whose: "CircleCI",
        forms: &["org/{any}/project/{own}/user/{rest}"],
        takes: |_| true,
        misfit: Some(Level::Warning),
        pins: &["oidc.circleci.com/project-id"],
        needs: &[],
        form: "org/<organization>/project/<project>/user/<user>",
    },
    // <https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/>;
    // the issuer identifies the workspace.
    Subjects {
        issuers: &["api.bitbucket.org/2.0/workspaces/*/pipelines-config/identity/oidc"],
        claim: "sub",
        whose: "Bitbucket Pipelines",
        forms: &["{any}:{rest}"],
        takes: |one| one.is_ascii_hexdigit() || "{}-:".contains(one),
        misfit: Some(Level::Warning),
        pins: &[],
        needs: &[],
        form: "{<repository>}:{<step>}",
    },
    // <https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html>
    Subjects {
        issuers: &["cognito-identity.amazonaws.com"],
        claim: "aud",
        whose: "Amazon Cognito",
        forms: &["{any}:{tenant}"],
        takes: |_| true,
        misfit: None,
        pins: &["sub"],
        needs: &[],
        form: "<region>:<uuid>",
    },
    // <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>:
    // the key `aud` is the client if a token names one; `oaud` is the audience that the caller requested.
    Subjects {
        issuers: &["accounts.google.com"],
        claim: "sub",
        whose: "a Google account",
        forms: &["{any}"],
        takes: |one| one.is_ascii_digit(),
        misfit: Some(Level::Warning),
        pins: &[],
        needs: &["sub", "aud", "azp", "email", "google/organization_number"],
        form: "<number>",
    },
    Subjects {
        issuers: &["accounts.google.com"],
        claim: "aud",
        whose: "Google",
        forms: &["{tenant}"],
        takes: |_| true,
        misfit: None,
        pins: &["sub", "email", "google/organization_number"],
        needs: &[],
        form: "<client id>",
    },
];

/// Returns what is known about an issuer's claims.
pub(crate) fn subjects_of_issuer(issuer: &str) -> impl Iterator<Item = &'static Subjects> {
    let issuer = issuer.trim_end_matches('/').to_ascii_lowercase();
    ALL.iter().filter(move |row| {
        let mut patterns = row.issuers.iter();
        patterns.any(|issuers| pattern::matches(issuers, &issuer))
    })
}

/// Returns what is known about the key of a condition that lets tokens in.
pub(crate) fn subjects_of_site(site: &ConditionSite<'_>) -> Option<&'static Subjects> {
    if !site.condition.operator.base.is_positive_string() || !takes_tokens(&site.statement) {
        return None;
    }
    let (issuer, claim) = split_issuer_key(&site.condition.key)?;
    subjects_of_issuer(issuer).find(|row| row.claim.eq_ignore_ascii_case(claim))
}

/// The part of a subject that is left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Open {
    /// What the tenant owns.
    Own,
    /// The tenant; what it owns is named.
    Tenant,
    /// Both.
    Everything,
}

impl Subjects {
    /// Whether the tenants are namespaces of one cluster, which nobody outside it can create.
    pub(crate) fn is_of_cluster(&self) -> bool {
        self.needs == ["sub"]
    }

    /// Whether a condition on the same issuer identifies the tenant.
    pub(crate) fn is_pinned_by(&self, site: &ConditionSite<'_>) -> bool {
        let operator = site.condition.operator;
        operator.base.is_positive_string()
            && !operator.if_exists
            && split_issuer_key(&site.condition.key).is_some_and(|(_, claim)| {
                self.pins.iter().any(|pin| pin.eq_ignore_ascii_case(claim))
            })
            && !site.values().iter().any(|value| pattern::has_only_wildcards(value.as_str()))
    }

    /// Returns where a string differs from all forms of the claim, or `None` if some claim matches it.
    pub(crate) fn misfit(
        &self,
        text: &str,
        operator: BaseOperator,
    ) -> Option<(Level, Range<usize>)> {
        let level = self.misfit?;
        let in_small = text.to_ascii_lowercase();
        let text = match operator {
            BaseOperator::StringEqualsIgnoreCase => &in_small,
            _ => text,
        };
        // Another rule reports a star under an operator without wildcards.
        let is_wild = |one: char| matches!(one, '*' | '?');
        let known = opened(text);
        let form = |form: &&&'static str| can_be(&known, form, None);
        if !self.forms.iter().any(|it| form(&it)) {
            let common = |form: &&'static str| {
                let literal = form.split('{').next().unwrap_or_default();
                text.bytes().zip(literal.bytes()).take_while(|(one, other)| one == other).count()
            };
            let from = self.forms.iter().map(common).max().unwrap_or_default();
            return Some((level, from..text.len()));
        }
        let stray = |one: char| !is_wild(one) && !(self.takes)(one);
        if !known.contains(stray) {
            return None;
        }
        // After a variable, the position in the string differs from the position in the pattern.
        let from = text.find(stray).unwrap_or_default();
        let length =
            text.get(from..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Some((level, from..from + length))
    }

    /// Returns what a pattern leaves open, and the position of the wildcard that does so. The value of a hole
    /// or variable is a name.
    pub(crate) fn open(&self, text: &str) -> Option<(Open, usize)> {
        if !pattern::has_wildcard(text) {
            return None;
        }
        let named = opened_names(text);
        let forms = self.forms.iter().filter(|form| can_be(&named, form, None));
        let open = forms.filter_map(|form| {
            let is_open = |part: &str| {
                let mut names = self.invented(&named).into_iter();
                form.contains(part) && names.any(|name| can_be(&named, form, Some((part, &name))))
            };
            let open = match (is_open(TENANT), is_open(OWN)) {
                (true, true) => Open::Everything,
                // If the form has nothing else, anyone with the claim is let in.
                (true, false) if !form.contains(OWN) => Open::Everything,
                (true, false) => Open::Tenant,
                (false, true) => Open::Own,
                (false, false) => return None,
            };
            let before =
                form.split(OWN).next().and_then(|it| it.rsplit('}').next()).unwrap_or_default();
            let from = match open {
                Open::Own => text.find(before).unwrap_or_default(),
                Open::Tenant | Open::Everything => 0,
            };
            let wildcard = |from: usize| text.get(from..)?.find(['*', '?']).map(|at| from + at);
            Some((open, wildcard(from).or_else(|| wildcard(0))?))
        });
        open.max_by_key(|(open, _)| *open)
    }

    /// Returns names that someone else could have and that the wildcards of a pattern may match.
    fn invented(&self, text: &str) -> Vec<String> {
        let mut names = vec![INVENTED.to_owned()];
        // The cluster's owner controls the names in it, so part of a name is enough.
        if !self.is_of_cluster() {
            let whole = self.forms.iter().all(|form| !form.contains([':', '/'])).then_some(text);
            let parts = text.split([':', '/']).chain(whole);
            let parts = parts.filter(|part| pattern::has_wildcard(part));
            names.extend(parts.map(|part| part.replace('*', INVENTED).replace('?', "q")));
        }
        names
    }
}

const TENANT: &str = "{tenant}";
const OWN: &str = "{own}";
const ANY: &str = "{any}";
const REST: &str = "{rest}";

/// A name that nobody uses.
const INVENTED: &str = "0q-invented-0";

/// Returns a pattern with a name in place of each variable and hole.
fn opened_names(text: &str) -> String {
    let mut stars = String::new();
    // Wildcards in the string stay; those that `opened` adds become a name.
    let marked = text.replace('*', "\u{1}");
    for one in opened(&marked).chars() {
        match one {
            '*' => stars.push('v'),
            '\u{1}' => stars.push('*'),
            one => stars.push(one),
        }
    }
    stars
}

/// Whether a pattern matches some claim of a form, with a name in place of one part of the form.
///
/// Both are compared part by part. The separator is the colon, or the slash if the form has no colon, because
/// only `{rest}` can contain it. A star can match several parts.
fn can_be(text: &str, form: &str, named: Option<(&str, &str)>) -> bool {
    // Only the named parts determine who else is let in.
    let is_last_open = form.ends_with(REST) && named.is_none();
    let mut form = match named {
        Some((part, name)) => form.replace(part, name),
        None => form.to_owned(),
    };
    for part in [TENANT, OWN, ANY, REST] {
        form = form.replace(part, "?*");
    }
    let sign = match (form.contains(':'), form.starts_with("org/")) {
        (true, _) => ':',
        (false, true) => '/',
        // A form with one part is compared as a whole.
        (false, false) => return pattern::overlaps(text, &form),
    };
    let texts: Vec<&str> = text.split(sign).collect();
    let forms: Vec<&str> = form.split(sign).collect();
    let last = forms.len() - 1;
    // Whether the rest after a part of the string can match the rest after each part of the form.
    let mut behind = vec![false; forms.len() + 1];
    if let Some(end) = behind.last_mut() {
        *end = true;
    }
    for (number, text) in texts.iter().enumerate().rev() {
        let is_end = |at: usize| {
            // The last part of a form can contain the separator itself.
            (is_last_open && at == last) || behind.get(at + 1) == Some(&true)
        };
        let head = text.split_once('*').map(|(head, _)| [head, "*"].concat());
        let tail = text.rsplit_once('*').map(|(_, tail)| ["*", tail].concat());
        let can_begin = |(at, form): (usize, &&str)| {
            if is_last_open && at == last {
                return number + 1 < texts.len() || !text.is_empty();
            }
            let mut ends = forms.iter().enumerate().skip(at + 1);
            (is_end(at) && pattern::overlaps(text, form))
                || head.as_ref().zip(tail.as_ref()).is_some_and(|(head, tail)| {
                    pattern::overlaps(head, form)
                        && ends.any(|(end, form)| is_end(end) && pattern::overlaps(tail, form))
                })
        };
        behind = forms.iter().enumerate().map(can_begin).chain([false]).collect();
    }
    behind.first() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(issuer: &str, claim: &str) -> &'static Subjects {
        subjects_of_issuer(issuer).find(|row| row.claim == claim).unwrap()
    }

    #[test]
    fn issuers_are_found_by_their_pattern() {
        for (issuer, claims) in [
            ("oidc.eks.us-east-1.amazonaws.com/id/ABC", vec!["sub"]),
            ("OIDC.eks.cn-north-1.amazonaws.com.cn/id/abc/", vec!["sub"]),
            ("oidc.vercel.com", vec!["aud", "sub"]),
            ("oidc.vercel.com/acme", vec!["sub"]),
            ("accounts.google.com", vec!["sub", "aud"]),
            ("gitlab.example.com", vec![]),
            ("oidc.eks.us-east-1.amazonaws.com", vec![]),
        ] {
            let found: Vec<_> = subjects_of_issuer(issuer).map(|row| row.claim).collect();
            assert_eq!(found, claims, "{issuer}");
        }
    }

    #[test]
    fn forms_are_held_to_what_wildcards_can_be() {
        let eks = row("oidc.eks.us-east-1.amazonaws.com/id/A", "sub");
        let terraform = row("app.terraform.io", "sub");
        let circle = row("oidc.circleci.com/org/a", "sub");
        let google = row("accounts.google.com", "sub");
        for (row, text, fits) in [
            (eks, "system:serviceaccount:default:my-app", true),
            (eks, "system:serviceaccount:*", true),
            (eks, "*:default:*", true),
            (eks, "system:serviceaccount:${aws:PrincipalTag/n}:x", true),
            (eks, "\u{F0000}:x", true),
            (eks, "system:serviceaccount:d*:x.y", true),
            (eks, "system:serviceaccounts:default:my-app", false),
            (eks, "system:serviceaccount:default", false),
            (eks, "system:serviceaccount:default/my-app", false),
            (eks, "system:serviceaccount:default:a:b", false),
            (eks, "system:serviceaccount::my-app", false),
            (eks, "system:serviceaccount:Default:my-app", false),
            (eks, "system:serviceaccount:default:my_app", false),
            (eks, "serviceaccount:*", false),
            (terraform, "organization:a:project:b:workspace:c:run_phase:plan", true),
            (terraform, "organization:a:*", true),
            (terraform, "organization:a:project:b:stack:c:deployment:d:operation:plan", true),
            (terraform, "organization:a:workspace:c:run_phase:plan", false),
            (terraform, "org:a:project:b:workspace:c:run_phase:*", false),
            (terraform, "organization:a:project:b:workspace:c", false),
            (circle, "org/a/project/b/user/c", true),
            (circle, "org/a/project/b/user/c/vcs-origin/x/vcs-ref/y", true),
            (circle, "org/a/project/*", true),
            (circle, "project/b", false),
            (google, "112233445566778899001", true),
            (google, "sa@project.iam.gserviceaccount.com", false),
        ] {
            assert_eq!(row.misfit(text, BaseOperator::StringLike).is_none(), fits, "{text}");
        }
        let text = "System:ServiceAccount:Default:x";
        assert!(eks.misfit(text, BaseOperator::StringEqualsIgnoreCase).is_none());
        assert!(eks.misfit(text, BaseOperator::StringEquals).is_some());
        assert!(row("gitlab.com", "sub").misfit("main", BaseOperator::StringEquals).is_none());
    }

    #[test]
    fn what_is_open_is_told_by_names_that_somebody_else_could_have() {
        let eks = row("oidc.eks.us-east-1.amazonaws.com/id/A", "sub");
        let terraform = row("app.terraform.io", "sub");
        let gitlab = row("gitlab.com", "sub");
        let buildkite = row("agent.buildkite.com", "sub");
        let circle = row("oidc.circleci.com/org/a", "sub");
        let pulumi = row("api.pulumi.com/oidc", "aud");
        let vercel = row("oidc.vercel.com", "aud");
        for (row, text, open) in [
            (eks, "system:serviceaccount:*", Some(Open::Everything)),
            (eks, "system:serviceaccount:*:*", Some(Open::Everything)),
            (eks, "*", Some(Open::Everything)),
            (eks, "system:*", Some(Open::Everything)),
            (eks, "system:serviceaccount:*:deployer", Some(Open::Tenant)),
            (eks, "system:serviceaccount:default:*", Some(Open::Own)),
            (eks, "system:serviceaccount:team-*:deployer", None),
            (eks, "system:serviceaccount:default:app-*", None),
            (eks, "system:serviceaccount:default:app", None),
            (terraform, "organization:*:project:*:workspace:*:run_phase:*", Some(Open::Everything)),
            (terraform, "organization:acme*", Some(Open::Everything)),
            (terraform, "organization:acme*:project:p:workspace:w:run_phase:*", Some(Open::Tenant)),
            (terraform, "organization:acm?:project:p:workspace:w:run_phase:*", Some(Open::Tenant)),
            (terraform, "*:workspace:w:run_phase:*", Some(Open::Tenant)),
            (terraform, "organization:acme:*", Some(Open::Own)),
            (terraform, "organization:acme:project:*:workspace:*:run_phase:*", Some(Open::Own)),
            (terraform, "organization:acme:project:*:workspace:w:run_phase:*", None),
            (terraform, "organization:acme:project:p:workspace:w:run_phase:*", None),
            (terraform, "organization:\u{F0000}:project:p:workspace:w:run_phase:*", None),
            (gitlab, "project_path:acme/*", Some(Open::Own)),
            (gitlab, "project_path:acme*", Some(Open::Everything)),
            (gitlab, "project_path:*/app:ref_type:branch:ref:main", Some(Open::Tenant)),
            (gitlab, "project_path:acme/*:ref_type:branch:ref:main", Some(Open::Own)),
            (gitlab, "project_path:acme/app:ref_type:branch:ref:*", None),
            (gitlab, "project_path:acme/app:*", None),
            (gitlab, "*:ref:main", Some(Open::Everything)),
            (buildkite, "organization:acme:pipeline:*", Some(Open::Own)),
            (buildkite, "organization:acme:pipeline:web:*", None),
            (buildkite, "organization:*:pipeline:web:*", Some(Open::Tenant)),
            (buildkite, "some-custom-*", None),
            (circle, "org/a/project/*/user/*", Some(Open::Own)),
            (circle, "org/a/project/b/user/*", None),
            (circle, "org/*/project/b/user/*", None),
            (pulumi, "aws:acme", None),
            (pulumi, "aws:*", Some(Open::Everything)),
            (vercel, "https://vercel.com/*", Some(Open::Everything)),
            (vercel, "https://vercel.com/acme", None),
        ] {
            assert_eq!(row.open(text).map(|(open, _)| open), open, "{text}");
        }
        assert_eq!(
            terraform.open("organization:a:project:*:workspace:*:run_phase:*"),
            Some((Open::Own, 35))
        );
    }
}
