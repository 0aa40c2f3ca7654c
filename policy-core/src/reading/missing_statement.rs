use crate::finding::{Finding, quoted};
use crate::path::{Path, Place};

crate::declare_rule! {
    /// A policy without a statement.
    ///
    /// A policy has a `Statement` with at least one statement in it. If the document contains a
    /// policy, as AWS responses and templates do, the finding says where.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17"}
    /// ```
    ///
    /// ```json,finding
    /// {"PolicyName": "Guard", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}}}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html>.
    RULE = "missing-statement", codes: ["MISSING_STATEMENT"], level: Error, rows: ["A4"],
}

pub(crate) fn absent(place: Place) -> Finding {
    Finding::new(&RULE, place, "the policy has no `Statement`")
}

/// The kind of document that contains a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapper {
    CloudFormation,
    Terraform,
    Other,
}

impl Wrapper {
    /// Determines the kind from the top-level names.
    pub(crate) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        const TERRAFORM: [&str; 8] =
            ["data", "locals", "module", "output", "provider", "resource", "terraform", "variable"];
        let mut wrapper = Self::Other;
        for name in names {
            match name {
                "Resources" | "AWSTemplateFormatVersion" => return Self::CloudFormation,
                _ if TERRAFORM.contains(&name) => wrapper = Self::Terraform,
                _ => {}
            }
        }
        wrapper
    }

    const fn help(self) -> &'static str {
        match self {
            Self::CloudFormation => "check the policies that this CloudFormation template creates",
            Self::Terraform => "check the policies that this Terraform configuration creates",
            Self::Other => "check only that value",
        }
    }
}

/// Returns the finding for a policy that is a value inside the document, or the contents of a
/// string in it.
pub(crate) fn inside(path: Path, in_text: bool, wrapper: Wrapper) -> Finding {
    let name = path.to_string();
    let message = match (in_text, name.is_empty()) {
        (true, true) => "the policy is inside a string".to_owned(),
        (true, false) => format!("the policy is inside the string `{}`", quoted(&name)),
        (false, _) => format!("the policy is the value of `{}`", quoted(&name)),
    };
    let help = match wrapper {
        Wrapper::Other if in_text => "check only the contents of that string, without its escapes",
        wrapper => wrapper.help(),
    };
    Finding::new(&RULE, Place::value(path), message).help(help)
}

pub(crate) fn template(place: Place, wrapper: Wrapper) -> Finding {
    Finding::new(&RULE, place, "the document is not a policy").help(wrapper.help())
}

const WRAP: &str = "write it as `{\"Version\": \"2012-10-17\", \"Statement\": [ … ]}`";

pub(crate) fn bare(place: Place) -> Finding {
    Finding::new(&RULE, place, "the document is a statement, not a policy").help(WRAP)
}

pub(crate) fn bare_list(place: Place) -> Finding {
    Finding::new(&RULE, place, "the document is a list of statements, not a policy").help(WRAP)
}

pub(crate) fn empty(place: Place) -> Finding {
    Finding::new(&RULE, place, "`Statement` is an empty list")
}
