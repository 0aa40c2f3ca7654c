use crate::issuers::{meant_issuer, same_issuer, split_key};
use std::collections::HashSet;
use std::rc::Rc;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::hole::has_hole;
use policy_core::model::{FederatedPrincipalKind, PolicyKind, PrincipalType};
use policy_core::semantics::truth::Truth;

rule! {
    /// A condition on a key of an issuer other than the trusted one.
    ///
    /// A token carries only the keys of its own issuer, which start with the provider's URL without
    /// `https://`. A condition on another issuer's key never holds, or holds for everyone.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE2:sub": "system:serviceaccount:default:my-app"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:sub": "system:serviceaccount:default:my-app", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>.
    RULE = "foreign-issuer-key", codes: [], level: Error, rows: ["B5.11"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let statement = &site.statement;
    if statement.kind() != PolicyKind::Trust || !statement.allows() {
        return;
    }
    let Some((issuer, claim)) = split_key(&site.condition.key) else { return };
    let context = statement.context();
    let trusted = trusted(statement);
    let Trusted::Issuers { names, open, first: Some(trusted) } = &*trusted else { return };
    if names.contains(&name_of(&context.with_one_hole_each(issuer))) {
        return;
    }
    let may_be = |name: &String| same_issuer(context, name, issuer) != Truth::Never;
    // An issuer with a hole can be any of the trusted ones.
    let is_any = || names.len() > MOST_OPEN || names.iter().any(may_be);
    if open.iter().any(may_be) || (has_hole(issuer) && is_any()) {
        return;
    }
    let message = format!(
        "no token from `{}` has the key `{}`",
        quoted(trusted),
        quoted(&site.condition.key)
    );
    report.push(Finding::new(&RULE, site.key_place(), message).help(format!(
        "write `{}:{}`",
        quoted(trusted),
        quoted(claim)
    )));
}

/// The maximum number of issuers that a key is compared with one by one, as issuers with holes are.
const MOST_OPEN: usize = 16;

/// Whose tokens a statement trusts.
enum Trusted {
    /// Possibly anyone's.
    Unclear,
    /// The tokens of these issuers. For a misspelled issuer, which another rule reports, the issuer that is
    /// meant is included. `open` has the issuers with holes.
    Issuers { names: HashSet<String>, open: Vec<String>, first: Option<String> },
}

/// Returns the normalized name of an issuer.
fn name_of(issuer: &str) -> String {
    issuer.trim_end_matches('/').to_ascii_lowercase()
}

fn trusted(statement: &StatementView<'_>) -> Rc<Trusted> {
    statement.once(|| {
        let context = statement.context();
        let (mut names, mut open, mut first) = (HashSet::new(), Vec::new(), None);
        for (_, provider) in statement.principals(PrincipalType::Federated) {
            let kind = FederatedPrincipalKind::classify(provider);
            match kind.issuer() {
                // Another host is not a provider, and the key may be the right one.
                _ if matches!(kind, FederatedPrincipalKind::OtherHost(host) if !host.contains("amazonaws.com")) =>
                {
                    return Trusted::Unclear;
                }
                Some(issuer) => {
                    let name = name_of(&context.with_one_hole_each(issuer));
                    if names.insert(name.clone()) && has_hole(issuer) {
                        open.push(name);
                    }
                    names.extend(meant_issuer(issuer).map(name_of));
                    first.get_or_insert_with(|| issuer.to_owned());
                }
                // Only what a provider signs carries such keys; another rule reports the mix with other
                // principals.
                None if matches!(kind, FederatedPrincipalKind::SamlProvider { .. }) => {}
                // Another rule reports a provider that cannot be read.
                None => return Trusted::Unclear,
            }
        }
        if open.len() > MOST_OPEN {
            return Trusted::Unclear;
        }
        Trusted::Issuers { names, open, first }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_filled, check_drawn_statement};

    fn elements(provider: &str, condition: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": [{provider}]}}, \"Condition\": {{\"StringLike\": {{{condition}}}}}"
        )
    }

    #[test]
    fn each_key_of_another_issuer_is_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                r#""arn:aws:iam::123456789012:oidc-provider/gitlab.com""#,
                r#"
                "token.actions.githubusercontent.com:sub": "repo:a/b:*",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no token from `gitlab.com` has the key
              // `token.actions.githubusercontent.com:sub`
                "gitlab.com:sub": "x"
                "#,
            ),
        );
    }

    #[test]
    fn another_variable_is_another_issuer() {
        let provider = r#""arn:aws:iam::123456789012:oidc-provider/P""#;
        let check = |variables: &[Option<usize>], issuer: &str, condition: &str| {
            let elements = elements(&provider.replace('P', issuer), condition);
            check_drawn_filled(variables, &RULE, PolicyKind::Trust, &elements);
        };
        let hole = "\u{F0000}";
        let loud = "
                \"\u{F0001}:sub\": \"x\"
              //^^^^^^^ error: no token from `\u{F0000}` has the key `\u{F0001}:sub`
            ";
        check(&[Some(0), Some(1)], hole, loud);
        let quiet = "\"\u{F0001}:sub\": \"x\"";
        for variables in [&[][..], &[Some(0), Some(0)], &[Some(0), None], &[None, Some(1)]] {
            check(variables, hole, quiet);
        }
        let both = [Some(0), Some(1), Some(2)];
        // Two variables combined can be a third one, and a literal can be its value.
        for quiet in [quiet, "\"gitlab.com:sub\": \"x\"", "\"\u{F0001}/\u{F0002}:sub\": \"x\""] {
            check(&both, "id.\u{F0000}.example/a", &quiet.replace("gitlab.com", "id.b.example/a"));
        }
        check(&both, "gitlab.com", quiet);
        check(&both, hole, "\"\u{F0001}:PrincipalTag/x\": \"x\", \"\u{F0001}\": \"x\"");
        let loud = "
                \"gitlab.com:sub\": \"x\"
              //^^^^^^^^^^^^^^^^ error: no token from `id.\u{F0000}.example` has the key `gitlab.com:sub`
            ";
        check(&both, "id.\u{F0000}.example", loud);
    }

    #[test]
    fn the_own_issuer_other_keys_and_holes_are_quiet() {
        let gitlab = r#""arn:aws:iam::123456789012:oidc-provider/gitlab.com""#;
        for (provider, condition) in [
            (gitlab, r#""GitLab.com:sub": "x", "aws:RequestTag/a.b": "x", "SAML:aud": "x""#),
            (
                r#""id.example/", "https://x.example""#,
                r#""id.example:sub": "x", "y.example:sub": "x""#,
            ),
            ("\"arn:aws:iam::123456789012:oidc-provider/\u{F0000}\"", r#""gitlab.com:sub": "x""#),
            (r#""wwwa.mazon.com""#, r#""www.amazon.com:app_id": "x""#),
            ("\"\u{F0000}\"", r#""gitlab.com:sub": "x""#),
            (
                r#""arn:aws:iam::123456789012:oidc-provider/token.action.githubusercontent.com""#,
                r#""token.actions.githubusercontent.com:aud": "x""#,
            ),
            (gitlab, "\"\u{F0000}:sub\": \"x\""),
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(provider, condition));
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012"}, "Condition": {"StringEquals": {"gitlab.com:sub": "x"}}"#,
        );
    }
}
