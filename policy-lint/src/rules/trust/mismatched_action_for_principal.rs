use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView, quoted};
use policy_core::model::{FederatedPrincipalKind, PolicyKind, PrincipalType, TrustAction};

rule! {
    /// An action that does not match the identity provider.
    ///
    /// Users of a SAML provider assume a role with `sts:AssumeRoleWithSAML`, and users of an OIDC
    /// provider with `sts:AssumeRoleWithWebIdentity`. With any other action, nobody can assume the
    /// role. The right action may be in another statement that trusts the same provider.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp.html>.
    RULE = "mismatched-action-for-principal", codes: ["MISMATCHED_ACTION_FOR_PRINCIPAL"],
    level: Error, rows: ["A23"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.kind != PolicyKind::Trust {
        return;
    }
    let let_in = LetIn::by(policy);
    for statement in policy.statements.iter().filter(|statement| statement.allows()) {
        check_statement(policy, statement, &let_in, report);
    }
}

/// Returns the action for assuming a role through a provider, if the provider's kind is known.
fn fitting_action(provider: &str) -> Option<TrustAction> {
    let kind = FederatedPrincipalKind::classify(provider);
    match kind {
        FederatedPrincipalKind::SamlProvider { .. } => Some(TrustAction::AssumeRoleWithSaml),
        _ => kind.issuer().map(|_| TrustAction::AssumeRoleWithWebIdentity),
    }
}

fn check_statement(
    policy: &PolicyView<'_>,
    statement: &StatementView<'_>,
    let_in: &LetIn<'_>,
    report: &mut Report<'_>,
) {
    let Some(element) = statement.principal.filter(|element| !element.is_negated()) else { return };
    // Other rules report a mix of types, and actions that a trust policy cannot have.
    let federated = |entry: &policy_core::model::PrincipalEntry| {
        entry.principal_type == PrincipalType::Federated
    };
    if !element.entries().iter().all(federated) || !statement.has_only_trust_actions() {
        return;
    }
    let providers = || statement.principals(PrincipalType::Federated);
    let Some((_, first)) = providers().next() else { return };
    let fitting: HashSet<Option<TrustAction>> =
        providers().map(|(_, provider)| fitting_action(provider)).collect();
    if fitting.contains(&None) {
        return;
    }
    let mut swapped = false;
    for (index, text) in statement.action.into_iter().flat_map(|it| &it.values).enumerate() {
        let action = TrustAction::parse(text).filter(|action| action.assumes());
        if action.is_some() && !fitting.contains(&action) {
            swapped = true;
            report.push(unfit(statement, index, text, first));
        }
    }
    if swapped || policy.spliced {
        return;
    }
    for (index, provider) in providers() {
        let Some(action) = fitting_action(provider) else { continue };
        if !let_in.has(provider, action) {
            report.push(missing(statement, index, provider, action));
        }
    }
}

/// The actions that a policy's statements allow, by provider.
#[derive(Default)]
struct LetIn<'a> {
    providers: HashSet<(&'a str, TrustAction)>,
    /// The actions that are allowed to a string that does not name a provider and so may be any.
    unclear: HashSet<TrustAction>,
}

impl<'a> LetIn<'a> {
    fn by(policy: &PolicyView<'a>) -> Self {
        let mut let_in = Self::default();
        for statement in policy.statements.iter().filter(|statement| statement.allows()) {
            // A misspelled action may be the right one.
            let is_any = !statement.has_only_trust_actions();
            let allowed: Vec<TrustAction> =
                [TrustAction::AssumeRoleWithSaml, TrustAction::AssumeRoleWithWebIdentity]
                    .into_iter()
                    .filter(|action| is_any || statement.names_action(action.as_str()))
                    .collect();
            for (_, provider) in statement.principals(PrincipalType::Federated) {
                let is_unclear = fitting_action(provider).is_none();
                for action in &allowed {
                    let_in.providers.insert((provider, *action));
                    if is_unclear {
                        let_in.unclear.insert(*action);
                    }
                }
            }
        }
        let_in
    }

    fn has(&self, provider: &str, action: TrustAction) -> bool {
        self.unclear.contains(&action) || self.providers.contains(&(provider, action))
    }
}

fn kind_of(provider: &str) -> &'static str {
    match fitting_action(provider) {
        Some(TrustAction::AssumeRoleWithSaml) => "a SAML provider",
        _ => "an OIDC provider",
    }
}

fn unfit(statement: &StatementView<'_>, index: usize, text: &str, provider: &str) -> Finding {
    let message = format!("`{}` does not work with {}", quoted(text), kind_of(provider));
    let right = fitting_action(provider).map_or("", TrustAction::as_str);
    Finding::new(&RULE, statement.action_place(index), message)
        .help(format!("write `{right}`"))
        .related(statement.element("Principal"), "the provider is named here")
}

fn missing(
    statement: &StatementView<'_>,
    index: usize,
    provider: &str,
    action: TrustAction,
) -> Finding {
    let message = format!("no statement allows `{}` for `{}`", action.as_str(), quoted(provider));
    Finding::new(&RULE, statement.principal_place(PrincipalType::Federated, index), message)
        .help(format!("add `{}` to `Action`", action.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};

    #[test]
    fn actions_of_the_other_kind_are_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": [
                "STS:AssumeRole", "sts:TagSession", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"
              //^^^^^^^^^^^^^^^^ error: `STS:AssumeRole` does not work with an OIDC provider
                                                  //^^^^^^^^^^^^^^^^^^^^^^^^ error: `sts:AssumeRoleWithSAML` does not work with an OIDC
                                                  // provider
            ]"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:TagSession", "Principal": {"Federated":
                "arn:aws:iam::123456789012:saml-provider/Okta"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no statement allows `sts:AssumeRoleWithSAML` for
              // `arn:aws:iam::123456789012:saml-provider/Okta`
            }"#,
        );
    }

    #[test]
    fn the_whole_document_counts() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:TagSession"},
                {"Effect": "Allow", "Principal": {"Federated": ["accounts.google.com"]}, "Action": "sts:AssumeRoleWithWebIdentity"}
            ]}"#,
        );
        // What is misspelled in the other statement may be what is missing.
        let saml = "arn:aws:iam::123456789012:saml-provider/Okta";
        for (provider, action) in [
            (saml, "sst:AssumeRoleWithSAML"),
            ("arn:aws:iam::123456789012:saml-porvider/Okta", "sts:AssumeRoleWithSAML"),
        ] {
            check_drawn(
                &RULE,
                PolicyKind::Trust,
                &format!(
                    r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Principal": {{"Federated": "{provider}"}}, "Action": "{action}"}},
                {{"Effect": "Allow", "Principal": {{"Federated": "{saml}"}}, "Action": "sts:TagSession"}}
            ]}}"#
                ),
            );
        }
    }

    #[test]
    fn other_mistakes_have_other_rules() {
        for elements in [
            r#""Principal": {"Federated": "x"}, "Action": "sts:AssumeRole""#,
            "\"Principal\": {\"Federated\": \"\u{F0000}\"}, \"Action\": \"sts:AssumeRole\"",
            r#""Principal": {"Federated": "accounts.google.com", "AWS": "123456789012"}, "Action": "sts:AssumeRole""#,
            r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:*""#,
            r#""Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole""#,
        ] {
            let elements = format!("\"Effect\": \"Allow\", {elements}");
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }
}
