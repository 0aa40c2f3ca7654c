//! Names that a project adds to the reference data because AWS has them and the data does not.

use policy_catalog::{Catalog, PrincipalStanding};
use policy_core::finding::{is_hidden, quoted};
use policy_core::model::{ServicePrincipalParts, check_condition_key};
use policy_core::semantics::pattern::matches_in_any_casing;
use policy_core::suggest::nearest;

/// Names that are newer than the reference data.
///
/// A rule that would report one of them as unknown is silent about it, and suggests it for a misspelled
/// name. For a service that only the project knows, the actions and condition keys are those that the
/// project lists, or any if it lists none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extension {
    services: Vec<String>,
    actions: Vec<String>,
    condition_keys: Vec<String>,
    principals: Vec<String>,
}

/// The kind of thing that a name denotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExtensionKind {
    /// The prefix of a service.
    Service,
    /// An action, with the prefix of its service.
    Action,
    /// A condition key, with its prefix.
    ConditionKey,
    /// A service principal.
    Principal,
}

/// The part after the slash of a tag key, as AWS documentation writes it.
const TAG_KEY: &str = "${TagKey}";

impl ExtensionKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Action, Self::ConditionKey, Self::Principal, Self::Service];

    /// Returns the term for this kind of name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Action => "action",
            Self::ConditionKey => "condition key",
            Self::Principal => "service principal",
        }
    }

    /// Checks that a name has the form of this kind of name.
    ///
    /// # Errors
    ///
    /// Returns what to write if the name has a different form.
    pub fn check(self, name: &str) -> Result<(), String> {
        if let Some(hidden) = name.chars().find(|one| is_hidden(*one)) {
            let escape = hidden.escape_unicode();
            return Err(format!("the name has the hidden character `{escape}`; remove it"));
        }
        match self {
            Self::Service => check_prefix(name),
            Self::Action => check_action(name),
            Self::ConditionKey => check_key(name),
            Self::Principal => check_principal(name),
        }
    }

    /// Whether the reference data already has a name, so that it need not be added.
    #[must_use]
    pub fn is_known(self, name: &str, catalog: &Catalog) -> bool {
        match self {
            Self::Service => catalog.has_service_prefix(name),
            Self::Action => name
                .split_once(':')
                .is_some_and(|(prefix, name)| catalog.action(prefix, name).is_some()),
            Self::ConditionKey => {
                catalog.global_key(name).is_some() || catalog.key_facts(name).is_some()
            }
            Self::Principal => ServicePrincipalParts::split(name).is_ok_and(|parts| {
                let ServicePrincipalParts { service, region, suffix, .. } = parts;
                catalog.principal_standing(name, service, region, suffix)
                    == PrincipalStanding::Known
            }),
        }
    }
}

fn check_prefix(prefix: &str) -> Result<(), String> {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if prefix == "aws" {
        return Err("`aws` is the prefix of global condition keys".to_owned());
    }
    if prefix.is_empty() || !prefix.bytes().all(is_letter) {
        return Err(format!(
            "`{}` is not a service prefix; expected lowercase letters, digits and hyphens, as in `s3`",
            quoted(prefix)
        ));
    }
    Ok(())
}

fn check_action(action: &str) -> Result<(), String> {
    let Some((prefix, name)) = action.split_once(':') else {
        return Err(format!(
            "`{}` is not an action; expected a service prefix and a name, as in `s3:GetObject`",
            quoted(action)
        ));
    };
    check_prefix(prefix)?;
    if name.contains(['*', '?']) {
        return Err(format!("`{}` is a pattern; an entry must name one action", quoted(action)));
    }
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(format!(
            "`{}` is not an action; expected a name of letters and digits, as in `s3:GetObject`",
            quoted(action)
        ));
    }
    Ok(())
}

fn check_key(key: &str) -> Result<(), String> {
    if key.contains(['*', '?']) {
        return Err(format!(
            "`{}` is a pattern; an entry must name one condition key",
            quoted(key)
        ));
    }
    let plain = match key.strip_suffix(TAG_KEY) {
        Some(head) if head.ends_with('/') => format!("{head}key"),
        _ => key.to_owned(),
    };
    check_condition_key(&plain).map_err(|error| error.to_string())?;
    match plain.split_once(':') {
        Some(("aws", _)) => Ok(()),
        Some((prefix, _)) => check_prefix(prefix),
        None => Err(format!("the condition key `{}` has no colon", quoted(key))),
    }
}

fn check_principal(principal: &str) -> Result<(), String> {
    let parts = ServicePrincipalParts::split(principal).map_err(|error| error.to_string())?;
    if parts.region.is_some() {
        return Err(format!(
            "`{}` is the form for a single Region; write `{}.{}`, which covers all Regions",
            quoted(principal),
            quoted(parts.service),
            quoted(parts.suffix)
        ));
    }
    Ok(())
}

impl Extension {
    /// An extension without names.
    pub const EMPTY: Self = Self {
        services: Vec::new(),
        actions: Vec::new(),
        condition_keys: Vec::new(),
        principals: Vec::new(),
    };

    /// Adds a name.
    pub fn add(&mut self, kind: ExtensionKind, name: impl Into<String>) {
        let names = match kind {
            ExtensionKind::Service => &mut self.services,
            ExtensionKind::Action => &mut self.actions,
            ExtensionKind::ConditionKey => &mut self.condition_keys,
            ExtensionKind::Principal => &mut self.principals,
        };
        names.push(name.into());
    }

    /// Whether a service has the prefix, in any case.
    #[must_use]
    pub fn has_service(&self, prefix: &str) -> bool {
        self.services.iter().any(|known| known.eq_ignore_ascii_case(prefix))
    }

    /// Whether the names include an action, or one that a pattern of actions matches.
    #[must_use]
    pub fn has_action(&self, prefix: &str, name: &str) -> bool {
        self.actions_of(prefix).any(|known| matches_in_any_casing(name, known))
    }

    /// Whether the names include a condition key, or its service without any of the service's keys.
    #[must_use]
    pub fn has_key(&self, key: &str) -> bool {
        let Some((prefix, _)) = key.split_once(':') else { return false };
        let is_meant = |known: &String| match known.strip_suffix(TAG_KEY) {
            Some(head) => {
                key.len() > head.len()
                    && key.get(..head.len()).is_some_and(|it| it.eq_ignore_ascii_case(head))
            }
            None => known.eq_ignore_ascii_case(key),
        };
        self.condition_keys.iter().any(is_meant)
            || (self.has_service(prefix) && self.keys_of(prefix).next().is_none())
    }

    /// Whether the names include a service principal, which can also be in its form for one Region.
    #[must_use]
    pub fn has_principal(&self, parts: &ServicePrincipalParts<'_>) -> bool {
        self.principals.iter().any(|known| {
            let service = known.strip_suffix(parts.suffix).and_then(|it| it.strip_suffix('.'));
            service == Some(parts.service)
        })
    }

    /// Whether the names include a service that only the project knows and any of its actions.
    pub(crate) fn lists_actions_of(&self, prefix: &str) -> bool {
        self.has_service(prefix) && self.actions_of(prefix).next().is_some()
    }

    /// Returns the services nearest to a prefix, followed by those from the reference data.
    pub(crate) fn nearest_services(&self, prefix: &str, known: Vec<String>) -> Vec<String> {
        before(nearest(prefix, texts(&self.services), MOST), known)
    }

    /// Returns the actions nearest to an action of a service, followed by those from the reference data.
    pub(crate) fn nearest_actions(
        &self,
        prefix: &str,
        name: &str,
        known: Vec<String>,
    ) -> Vec<String> {
        let near = nearest(name, self.actions_of(prefix), MOST);
        let near: Vec<String> = near.into_iter().map(|name| format!("{prefix}:{name}")).collect();
        before(near.iter().map(String::as_str).collect(), known)
    }

    /// Returns the condition keys nearest to a key, followed by those from the reference data.
    pub(crate) fn nearest_keys(&self, key: &str, known: Vec<String>) -> Vec<String> {
        let plain = texts(&self.condition_keys).filter(|known| !known.ends_with(TAG_KEY));
        before(nearest(key, plain, MOST), known)
    }

    /// Returns the service principals nearest to a principal, followed by those from the reference data.
    pub(crate) fn nearest_principals(
        &self,
        parts: &ServicePrincipalParts<'_>,
        known: Vec<String>,
    ) -> Vec<String> {
        let suffix = format!(".{}", parts.suffix);
        // With the common suffix, any two short names would be near each other.
        let names = texts(&self.principals).filter_map(|known| known.strip_suffix(&suffix));
        let near = nearest(parts.service, names, MOST);
        let near: Vec<String> = near.into_iter().map(|name| format!("{name}{suffix}")).collect();
        before(near.iter().map(String::as_str).collect(), known)
    }

    fn actions_of<'e>(&'e self, prefix: &'e str) -> impl Iterator<Item = &'e str> {
        names_of(&self.actions, prefix)
    }

    fn keys_of<'e>(&'e self, prefix: &'e str) -> impl Iterator<Item = &'e str> {
        names_of(&self.condition_keys, prefix)
    }
}

/// The maximum number of names that are suggested.
const MOST: usize = 3;

fn texts(names: &[String]) -> impl Iterator<Item = &str> {
    names.iter().map(String::as_str)
}

/// Returns the names with a prefix, without it.
fn names_of<'e>(names: &'e [String], prefix: &'e str) -> impl Iterator<Item = &'e str> {
    texts(names).filter_map(move |known| {
        let (of, name) = known.split_once(':')?;
        of.eq_ignore_ascii_case(prefix).then_some(name)
    })
}

fn before(own: Vec<&str>, known: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = own.into_iter().map(str::to_owned).collect();
    for name in known {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(MOST);
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::check::check_json;
    use crate::project::Project;
    use policy_core::finding::Level;
    use policy_core::model::PolicyKind;

    use ExtensionKind::*;

    fn project(names: &[(ExtensionKind, &str)]) -> Project {
        let mut project = Project::EMPTY;
        names.iter().for_each(|(kind, name)| {
            kind.check(name).unwrap();
            assert!(!kind.is_known(name, Catalog::built_in()), "{name}");
            project.extension.add(*kind, *name);
        });
        project
    }

    /// Returns the rules that find something above a suggestion, each with its help.
    fn found(names: &[(ExtensionKind, &str)], kind: PolicyKind, elements: &str) -> Vec<String> {
        let project = project(names);
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", {elements}}}]}}"#
        );
        let context = Context { project: &project, ..Context::default() };
        let findings = check_json(&text, kind, &context).unwrap().findings.into_iter();
        let grave = findings.filter(|it| it.level() > Level::Suggestion);
        let line = |it: crate::Finding| {
            format!("{}: {}", it.rule().name, it.help_text().unwrap_or_default())
        };
        grave.map(line).collect()
    }

    fn of_identity(names: &[(ExtensionKind, &str)], action: &str) -> Vec<String> {
        let elements = format!(r#""Action": "{action}", "Resource": "*""#);
        found(names, PolicyKind::Identity, &elements)
    }

    #[test]
    fn each_rule_that_knows_names_knows_those_of_the_project() {
        let trust =
            r#""Action": "sts:AssumeRole", "Principal": {"Service": "rainmaker.amazonaws.com"}"#;
        let with_region = trust.replace("rainmaker", "rainmaker.eu-west-1");
        let passed = r#""Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/R", "Condition": {"StringEquals": {"iam:PassedToService": "lambdo.amazonaws.com"}}"#;
        let arn = r#""Action": "rainmaker:MakeRain", "Resource": "arn:aws:rainmaker:us-east-1:123456789012:cloud/c""#;
        let key = r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"KEY": "x"}}"#;
        let variable = r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${KEY}""#;
        let (identity, of_role) = (PolicyKind::Identity, PolicyKind::Trust);
        for (names, kind, elements) in [
            (
                &[(Action, "s3:GetNewObject")][..],
                identity,
                r#""Action": "S3:getnewobject", "Resource": "arn:aws:s3:::b/*""#,
            ),
            (
                &[(Action, "s3:GetNewObject")],
                identity,
                r#""Action": "s3:GetN?w*", "Resource": "arn:aws:s3:::b/*""#,
            ),
            (&[(Action, "rainmaker:MakeRain"), (Service, "rainmaker")], identity, arn),
            (&[(Service, "rainmaker")], identity, arn),
            (
                &[(Action, "rainmaker:MakeRain")],
                identity,
                r#""Action": "rainmaker:Make*", "Resource": "*""#,
            ),
            (&[(Principal, "rainmaker.amazonaws.com")], of_role, trust),
            (&[(Principal, "rainmaker.amazonaws.com")], of_role, &with_region),
            (&[(Principal, "lambdo.amazonaws.com")], identity, passed),
            (&[(ConditionKey, "s3:NewKey")], identity, &key.replace("KEY", "S3:newkey")),
            (
                &[(ConditionKey, "s3:NewTag/${TagKey}")],
                identity,
                &key.replace("KEY", "s3:NewTag/team"),
            ),
            (&[(ConditionKey, "aws:NewKey")], identity, &key.replace("KEY", "aws:NewKey")),
            (&[(Service, "rainmaker")], identity, &key.replace("KEY", "rainmaker:Any")),
            (&[(ConditionKey, "aws:NewKey")], identity, &variable.replace("KEY", "aws:NewKey")),
        ] {
            assert!(!found(&[], kind, elements).is_empty(), "{elements}");
            let with = found(names, kind, elements);
            assert!(with.is_empty(), "{names:?} {elements}: {with:?}");
        }
    }

    #[test]
    fn what_is_not_listed_is_unknown_as_before_and_is_offered_what_is() {
        let new = [(Service, "rainmaker"), (Action, "rainmaker:MakeRain"), (Action, "s3:PutRain")];
        for (action, line) in [
            ("rainmaker:MakeRian", "unknown-action: did you mean `rainmaker:MakeRain`? ("),
            ("rainmaker:StopSnow", "unknown-action: the settings list the service's actions"),
            ("rainmaker:Stop*", "unknown-action: the settings list the service's actions"),
            ("rainmakr:MakeRain", "unknown-service-in-action: did you mean `rainmaker`? ("),
            ("s3:PutRian", "unknown-action: did you mean `s3:PutRain`"),
        ] {
            let lines = of_identity(&new, action);
            assert!(lines.len() == 1 && lines[0].starts_with(line), "{action}: {lines:?}");
        }
        // One action of a service does not add the service.
        let lines = of_identity(&[(Action, "rainmaker:MakeRain")], "rainmaker:StopRain");
        assert!(lines[0].starts_with("unknown-service-in-action"), "{lines:?}");
        let trust =
            r#""Action": "sts:AssumeRole", "Principal": {"Service": "rainmakr.amazonaws.com"}"#;
        let lines = found(&[(Principal, "rainmaker.amazonaws.com")], PolicyKind::Trust, trust);
        let offered = "unknown-service-principal: did you mean `rainmaker.amazonaws.com`?";
        assert!(lines[0].starts_with(offered), "{lines:?}");
        let key = r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"s3:RainKye": "x"}}"#;
        let lines = found(&[(ConditionKey, "s3:RainKey")], PolicyKind::Identity, key);
        let offered = "unknown-service-condition-key: did you mean `s3:RainKey`?";
        assert!(lines[0].starts_with(offered), "{lines:?}");
    }

    #[test]
    fn only_names_of_the_right_form_are_names() {
        for (kind, bad) in [
            (Service, ""),
            (Service, "S3"),
            (Service, "s3:"),
            (Service, "new.svc"),
            (Service, "newsvc.amazonaws.com"),
            (Service, "aws"),
            (Service, "é"),
            (Action, "GetObject"),
            (Action, "s3:"),
            (Action, ":GetObject"),
            (Action, "S3:GetNew"),
            (Action, "s3:Get*"),
            (Action, "s3:Get?"),
            (Action, "s3:Get Object"),
            (Action, "s3:Get:Object"),
            (Action, "s3:Get\u{f0000}"),
            (ConditionKey, "NewKey"),
            (ConditionKey, "s3:"),
            (ConditionKey, "s3:New*"),
            (ConditionKey, "s3:${New}"),
            (ConditionKey, "s3:New${TagKey}"),
            (ConditionKey, "S3:New"),
            (ConditionKey, "s3:\u{f0000}"),
            (Principal, "rainmaker"),
            (Principal, "*"),
            (Principal, "Rainmaker.amazonaws.com"),
            (Principal, "rainmaker.us-east-1.amazonaws.com"),
            (Principal, ".amazonaws.com"),
            (Principal, "\u{f0000}.amazonaws.com"),
        ] {
            let words = kind.check(bad).expect_err(bad);
            assert!(!words.is_empty() && !words.contains('\n'), "{words}");
        }
    }

    #[test]
    fn what_the_data_has_is_known() {
        for (kind, known) in [
            (Service, "s3"),
            (Action, "s3:GetObject"),
            (ConditionKey, "s3:prefix"),
            (ConditionKey, "aws:SourceIp"),
            (ConditionKey, "aws:PrincipalTag/${TagKey}"),
            (Principal, "lambda.amazonaws.com"),
        ] {
            assert!(
                kind.check(known).is_ok() && kind.is_known(known, Catalog::built_in()),
                "{known}"
            );
        }
    }
}
