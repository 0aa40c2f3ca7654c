//! What is said of names that no resource can have.

use super::{Finding, PrincipalSite, Rule, quoted};
use policy_core::model::{NameFault, NameFaultKind};

const NO_SUCH_NAME: &str =
    "IAM gives no such names, and refuses the policy: write the name that the principal has";

/// A principal of IAM with a name that none can have.
pub(crate) fn bad_name(
    rule: &'static Rule,
    site: &PrincipalSite<'_>,
    fault: &NameFault<'_>,
) -> Finding {
    let help = help(fault, site.text, NO_SUCH_NAME);
    Finding::new(rule, site.place(), message(fault))
        .pointing(site.text, fault.range.clone(), fault.expected)
        .help(help)
}

/// What to write instead of a name, and `otherwise` where that is not known.
pub(crate) fn help(fault: &NameFault<'_>, text: &str, otherwise: &str) -> String {
    let wrong = text.get(fault.range.clone()).unwrap_or_default();
    let placeholder = ["<", ">", "{", "}", "[", "]", "%", "$"].contains(&wrong);
    match fault.kind {
        NameFaultKind::SecondArn if fault.name.starts_with("arn:") => {
            "remove the first of the two ARNs".to_owned()
        }
        NameFaultKind::SecondArn => "write a list with one ARN in each string".to_owned(),
        NameFaultKind::EmptyPath => "remove one of the slashes".to_owned(),
        NameFaultKind::Empty => "write the name, or `*` for any".to_owned(),
        NameFaultKind::Outdated => {
            "the name of a bucket begins and ends with a letter or a digit".to_owned()
        }
        NameFaultKind::Character if placeholder => {
            "replace the placeholder with its value".to_owned()
        }
        NameFaultKind::Character if fault.what == "a bucket" && fault.name.starts_with(':') => {
            "remove a colon: three stand before the name of a bucket".to_owned()
        }
        NameFaultKind::Character
            if ["http:", "https:", "s3:"].iter().any(|head| fault.name.starts_with(head)) =>
        {
            "write the name alone, without the beginning of a URL".to_owned()
        }
        NameFaultKind::Character | NameFaultKind::TooLong { .. } => otherwise.to_owned(),
    }
}

/// What is wrong with a name.
pub(crate) fn message(fault: &NameFault<'_>) -> String {
    let (what, name) = (fault.what, quoted(fault.name));
    match fault.kind {
        NameFaultKind::Empty => format!("the ARN is that of {what} without a name"),
        NameFaultKind::Character => format!("`{name}` is no name of {what}"),
        NameFaultKind::TooLong { length, most } => {
            format!("the name of {what} has {length} characters, where {most} are the most")
        }
        NameFaultKind::SecondArn => format!("an ARN stands in the name of {what}"),
        NameFaultKind::EmptyPath => format!("`{name}` is no path and name of {what}"),
        NameFaultKind::Outdated => format!("`{name}` is no name of a new bucket"),
    }
}
