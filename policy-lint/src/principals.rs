//! What rules know about principals.

use super::{Context, StatementView};
use crate::extension::Extension;
use policy_catalog::{Catalog, PrincipalStanding};
use policy_core::model::hole;
use policy_core::model::{ArnError, ArnErrorKind, ArnFields, PrincipalType, ServicePrincipalParts};

/// Returns the index of the value that names Redshift Serverless.
pub(crate) fn names_serverless(statement: &StatementView<'_>) -> Option<usize> {
    let mut services = statement.principals(PrincipalType::Service);
    let (index, _) = services.find(|(_, text)| *text == "redshift-serverless.amazonaws.com")?;
    Some(index)
}

/// Returns what is known about a service principal, parts of which may be filled in.
pub(crate) fn standing(
    catalog: &Catalog,
    extension: &Extension,
    text: &str,
    parts: &ServicePrincipalParts<'_>,
) -> PrincipalStanding {
    if hole::has_hole(parts.service) || extension.has_principal(parts) {
        return PrincipalStanding::Known;
    }
    let standing = match parts.region {
        // A Region that is filled in can be any Region.
        Some(region) if hole::has_hole(region) => {
            let plain = format!("{}.{}", parts.service, parts.suffix);
            catalog.principal_standing(&plain, parts.service, None, parts.suffix)
        }
        region => catalog.principal_standing(text, parts.service, region, parts.suffix),
    };
    match standing {
        PrincipalStanding::Unknown(near) => {
            PrincipalStanding::Unknown(extension.nearest_principals(parts, near))
        }
        standing => standing,
    }
}

/// Returns the service principal that is written with another domain, without one, or in another case.
pub(crate) fn meant(text: &str, context: &Context<'_>) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let domains =
        [".amazonaws.com", ".amazonaws", ".amazon.com", ".aws.amazon.com", ".aws.com", ".com"];
    let mut names = domains.iter().filter_map(|it| lower.strip_suffix(it)).chain([lower.as_str()]);
    let extension = &context.project.extension;
    names.find_map(|name| {
        let candidate = format!("{name}.amazonaws.com");
        let parts = ServicePrincipalParts::split(&candidate).ok()?;
        let standing = standing(context.catalog?, extension, &candidate, &parts);
        (standing == PrincipalStanding::Known).then_some(candidate)
    })
}

/// Whether a string is a valid ARN, but not the ARN of a principal.
pub(crate) fn is_only_no_principal(text: &str, error: &ArnError) -> bool {
    error.kind() != ArnErrorKind::UnexpectedRegion
        && ArnFields::split(text).and_then(|fields| fields.check()).is_ok()
}
