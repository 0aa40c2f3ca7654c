use crate::action_form::find_fault;
use crate::placeholders::is_no_plain_text;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Level, Report, quoted};
use policy_core::model::{PolicyKind, TrustAction};
use policy_core::repair::Repair;
use policy_core::suggest::{did_you_mean, nearest};

rule! {
    /// An action that a role trust policy cannot have.
    ///
    /// A trust policy says who can assume the role. IAM therefore accepts only `sts:AssumeRole`,
    /// `sts:AssumeRoleWithSAML`, `sts:AssumeRoleWithWebIdentity`, `sts:SetContext`,
    /// `sts:SetSourceIdentity` and `sts:TagSession` there, and neither `*` nor `sts:*`. The same applies
    /// to `NotAction` in a `Deny` statement. Unlike in permissions policies, IAM compares these names
    /// case-sensitively and rejects `sts:assumerole`. Whether it also rejects an uppercase prefix is not
    /// known, so the rule does not report that. What the role can do belongs in its permissions policies.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": ["sts:AssumeRole", "s3:GetObject"]}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": ["sts:AssumeRole", "sts:TagSession"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-custom.html>.
    RULE = "unsupported-trust-action", codes: [], level: Error, rows: ["B5.1", "B5.2"],
    check: Check::Action(check),
}

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    if site.statement.kind() != PolicyKind::Trust {
        return;
    }
    if let Some(action) = TrustAction::parse(site.text) {
        let name = |text: &str| text.split_once(':').map(|(_, name)| name.to_owned());
        if name(action.as_str()) != name(site.text) {
            report.push(miscased(site, action));
        }
        return;
    }
    // Other rules report padding, a malformed action and a wildcard in the service.
    let bare = site.text.trim_matches(|one: char| one.is_whitespace() || one == ',');
    let service = bare.split(':').next().unwrap_or_default();
    if is_no_plain_text(bare)
        || find_fault(bare).is_some()
        || TrustAction::parse(bare).is_some()
        || bare.ends_with(':')
        || (bare != "*" && service.contains(['*', '?']))
    {
        return;
    }
    let finding = finding(site);
    // How IAM treats other STS actions in `NotAction` has not been observed.
    let is_negated = site.statement.action.is_some_and(|element| element.is_negated());
    report.push(if is_negated && (bare == "*" || service.eq_ignore_ascii_case("sts")) {
        finding.leveled(Level::Warning)
    } else {
        finding
    });
}

fn miscased(site: &ActionSite<'_>, action: TrustAction) -> Finding {
    let (text, right) = (site.text, action.as_str());
    let same = text.bytes().zip(right.bytes());
    let at = same.enumerate().skip("sts:".len()).find(|(_, (one, other))| one != other);
    let at = at.map_or(0, |(at, _)| at);
    let message = format!("`{}` must be written as `{right}` in a trust policy", quoted(text));
    Finding::new(&RULE, site.place(), message)
        .pointing(text, at..at + 1, "IAM compares this name case-sensitively")
        .help(did_you_mean(&[right]))
}

fn finding(site: &ActionSite<'_>) -> Finding {
    let text = site.text;
    let Some(at) = text.find(['*', '?']) else {
        let message = format!("a trust policy cannot have the action `{}`", quoted(text));
        // Another real action, such as `sts:AssumeRoot`, is not a misspelled one.
        if site.value().is_some_and(|value| value.meant.is_some()) {
            return Finding::new(&RULE, site.place(), message).help(NO_TRUST_ACTION);
        }
        let near = nearest(text, TrustAction::ALL.into_iter().map(TrustAction::as_str), 2);
        return Finding::new(&RULE, site.place(), message)
            .help(help(text))
            .repaired_by(Repair::meant(site.place(), &near));
    };
    let message = format!("a trust policy cannot have the wildcard action `{}`", quoted(text));
    let finding = Finding::new(&RULE, site.place(), message)
        .pointing(text, at..at + 1, "expected the full name of an action")
        .help("write `sts:AssumeRole`, and `sts:TagSession` if sessions have tags");
    // Whether IAM accepts a pattern that matches only accepted actions has not been observed.
    let narrow = text.get(..14).is_some_and(|head| head.eq_ignore_ascii_case("sts:AssumeRole"));
    if narrow { finding.leveled(Level::Warning) } else { finding }
}

const NO_TRUST_ACTION: &str =
    "use only actions that assume a role; what the role can do belongs in a permissions policy";

fn help(text: &str) -> String {
    // No action's name contains the name of the protocol.
    let lower = text.to_ascii_lowercase();
    if ["oidc", "openid", "jwt"].iter().any(|word| lower.contains(word)) {
        return did_you_mean(&[TrustAction::AssumeRoleWithWebIdentity.as_str()]);
    }
    let near = nearest(text, TrustAction::ALL.into_iter().map(TrustAction::as_str), 2);
    if !near.is_empty() {
        return did_you_mean(&near);
    }
    NO_TRUST_ACTION.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, found_by};

    #[test]
    fn the_action_for_a_protocol_is_offered() {
        assert_eq!(help("sts:AssumeRoleWithOIDC"), "did you mean `sts:AssumeRoleWithWebIdentity`?");
        assert_eq!(help("sts:AssumeRoleWithSaml2"), "did you mean `sts:AssumeRoleWithSAML`?");
    }

    #[test]
    fn another_real_action_is_not_replaced() {
        for (action, is_replaced) in [("sts:AssumeRoot", false), ("sts:AsumeRole", true)] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, "Action": "{action}"}}]}}"#
            );
            let found = found_by(&RULE, PolicyKind::Trust, &text);
            assert_eq!(found.len(), 1, "{action}");
            assert!(found.iter().all(|it| it.repair().is_some() == is_replaced), "{action}");
        }
    }

    #[test]
    fn only_the_six_actions_pass() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": [
                "STS:AssumeRole", "sts:AssumeRoleWithSAML", "sts:SetContext",
                " sts:TagSession", "AssumeRole", "sts::AssumeRole", "s*s:AssumeRole", "sts:", "", "${a}",
                "sts:AsumeRole",
              //^^^^^^^^^^^^^^^ error: a trust policy cannot have the action `sts:AsumeRole`
                "sts:*", "*",
                   //^ error: a trust policy cannot have the wildcard action `sts:*`
                        //^ error: a trust policy cannot have the wildcard action `*`
                "sts:AssumeRole*",
                             //^ warning: a trust policy cannot have the wildcard action `sts:AssumeRole*`
                "sts:GetCallerIdentity"
              //^^^^^^^^^^^^^^^^^^^^^^^ error: a trust policy cannot have the action `sts:GetCallerIdentity`
            ]"#,
        );
        for kind in [PolicyKind::Identity, PolicyKind::ServiceControl] {
            check_drawn_statement(
                &RULE,
                kind,
                r#""Effect": "Deny", "Action": ["sts:*", "sts:assumerole"], "Resource": "*""#,
            );
        }
    }

    #[test]
    fn another_casing_of_a_name_is_refused() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": [
                "sts:assumerole", "STS:assumeRole", "sts:AssumeRoleWithSaml",
                   //^ error: `sts:assumerole` must be written as `sts:AssumeRole` in a trust policy
                                     //^ error: `STS:assumeRole` must be written as `sts:AssumeRole` in a trust policy
                                                                      //^ error: `sts:AssumeRoleWithSaml` must be written as
                                                                     // `sts:AssumeRoleWithSAML` in a trust policy
                "sts:TagSession", "Sts:SetContext"
            ]"#,
        );
    }

    #[test]
    fn what_a_denial_leaves_out_is_an_action_of_a_trust_too() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Deny", "Principal": {"AWS": "*"}, "NotAction": [
                "s3:PutObject", "iam:*",
              //^^^^^^^^^^^^^^ error: a trust policy cannot have the action `s3:PutObject`
                                   //^ error: a trust policy cannot have the wildcard action `iam:*`
                "sts:AssumeRole", "sts:tagSession", "${a}",
                                     //^ error: `sts:tagSession` must be written as `sts:TagSession` in a trust policy
                "sts:GetCallerIdentity", "sts:*"
              //^^^^^^^^^^^^^^^^^^^^^^^ warning: a trust policy cannot have the action `sts:GetCallerIdentity`
                                            //^ warning: a trust policy cannot have the wildcard action `sts:*`
            ]"#,
        );
    }
}
