use crate::rule::rule;
use crate::{Check, Finding, Level, Report, TextRole, TextSite, quoted};
use policy_catalog::Catalog;
use policy_core::model::hole::has_hole;
use policy_core::model::{Piece, Version, missing_tag_key, pieces};
use policy_core::suggest::did_you_mean;

rule! {
    /// A policy variable whose key IAM does not know or that cannot be a variable.
    ///
    /// No request has such a key, so the variable has no value, and the string that contains it never
    /// matches. A multivalued key and a key for tags without the key of the tag have no value as a
    /// variable either. If the prefix is not `aws:`, or the key is multivalued, it is a warning.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/${aws:usrname}/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>.
    RULE = "unknown-key-in-variable", codes: [], level: Error, rows: ["B6.7"],
    check: Check::Text(check),
}

fn check(site: &TextSite<'_>, report: &mut Report<'_>) {
    // In a policy of version 2008-10-17 this is literal text.
    if !site.has_brace || !site.text.contains("${") || site.statement.version() == Version::V2008 {
        return;
    }
    match site.role {
        TextRole::Resource(_) => {}
        TextRole::ConditionValue(condition, _) if condition.operator.takes_variables() => {}
        _ => return,
    }
    let Some(catalog) = report.context.catalog else { return };
    for piece in pieces(site.text).filter_map(Result::ok) {
        let Piece::Variable { key, range, .. } = piece else { continue };
        if has_hole(key) || report.context.project.extension.has_key(key) {
            continue;
        }
        let start = range.start + 2;
        if let Some(finding) = judge(site, catalog, key) {
            let at = start..start + key.len();
            report.push(finding.pointing(site.text, at, "expected a condition key with one value"));
        }
    }
}

/// Returns what is wrong with the key of a variable, if anything.
fn judge(site: &TextSite<'_>, catalog: &Catalog, key: &str) -> Option<Finding> {
    let new = |message| Finding::new(&RULE, site.place(), message);
    let no_tag = missing_tag_key(key).filter(|_| key.contains(':'));
    if let Some(facts) = catalog.key_facts(key).filter(|_| no_tag.is_none()) {
        return facts.multivalued.then(|| {
            let message =
                format!("`{}` has several values, but a policy variable has one", quoted(key));
            new(message).leveled(Level::Warning).help("compare the key itself in a condition")
        });
    }
    if no_tag.is_some() {
        let message = format!("the policy variable `{}` names no tag", quoted(key));
        return Some(new(message).help("write the key of the tag after a slash"));
    }
    let message = || format!("the policy variable `{}` has an unknown key", quoted(key));
    let (prefix, _) = key.split_once(':')?;
    if prefix.eq_ignore_ascii_case("aws") {
        let near = catalog.nearest_global_keys(key);
        let known = format!("the list of global condition keys is from {}", catalog.date());
        return Some(new(message()).help(asked_or(&near, known)));
    }
    // A host name belongs to an identity provider; a retired service has no keys in the data.
    let is_name = prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_saml = prefix.eq_ignore_ascii_case("saml");
    let sts = || catalog.condition_keys("sts").any(|known| known.name.matches(key));
    let is_prefix = catalog.has_service_prefix(prefix);
    if !is_name
        || !catalog.has_services()
        || (is_prefix && catalog.service(prefix).is_none())
        || (is_saml && sts())
        || OWN_VARIABLES.iter().any(|own| prefix.eq_ignore_ascii_case(own))
        || key.eq_ignore_ascii_case("ec2:InstanceId")
    {
        return None;
    }
    let near = match is_prefix {
        true => catalog.nearest_condition_keys(prefix, key),
        false => catalog.nearest_service_prefixes(prefix),
    };
    let known = format!("the data is from {}", catalog.date());
    Some(new(message()).leveled(Level::Warning).help(asked_or(&near, known)))
}

/// Services with their own variables, which the data does not list as condition keys.
const OWN_VARIABLES: [&str; 7] =
    ["credentials-iot", "datazone", "deadline", "iot", "nimble", "sagemaker", "transfer"];

fn asked_or(near: &[String], known: String) -> String {
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    if near.is_empty() { known } else { did_you_mean(&near) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    const FIXTURE: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["arn:aws:s3:::b/${aws:PrincipalTags/team, 'x'}",
                                           //^^^^^^^^^^^^^^^^^^^^^^ error: the policy variable `aws:PrincipalTags/team` has an unknown key
                "arn:aws:s3:::b/${aws:PrincipalTag/}",
                                //^^^^^^^^^^^^^^^^^ error: the policy variable `aws:PrincipalTag/` names no tag
                "arn:aws:s3:::b/${aws:TagKeys}",
                                //^^^^^^^^^^^ warning: `aws:TagKeys` has several values, but a policy variable has one
                "arn:aws:s3:::b/${s3:foo}/${saml:subject}",
                                //^^^^^^ warning: the policy variable `s3:foo` has an unknown key
                                          //^^^^^^^^^^^^ warning: the policy variable `saml:subject` has an unknown key
                "arn:aws:s3:::b/${self:custom.bucket}",
                                //^^^^^^^^^^^^^^^^^^ warning: the policy variable `self:custom.bucket` has an unknown key
                "arn:aws:s3:::b/${www.amazon.com:user_id}/${transfer:HomeFolder}/${redshift:DbUser}/${ec2:SourceInstanceARN}",
                "arn:aws:s3:::b/${AWS:UserName}/${aws:PrincipalTag/team}/${saml:sub}/${*}/${aws:*}"],
              "Condition": {"StringLike": {"s3:prefix": "${aws:usrname}/*"},
                                                         //^^^^^^^^^^^ error: the policy variable `aws:usrname` has an unknown key
                "NumericEquals": {"s3:max-keys": "${aws:usrname}"}}
            }]}"#;

    #[test]
    fn unknown_keys_are_marked_where_variables_are_read() {
        check_drawn(&RULE, PolicyKind::Identity, FIXTURE);
    }

    #[test]
    fn in_the_old_version_it_is_literal_text() {
        let quiet: Vec<&str> =
            FIXTURE.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let quiet = quiet.join("\n").replace("2012-10-17", "2008-10-17");
        check_drawn(&RULE, PolicyKind::Identity, &quiet);
    }
}
