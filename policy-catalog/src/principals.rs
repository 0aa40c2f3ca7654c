//! What a service principal that the data does not list may be.

use super::{Catalog, PrincipalStanding, other_names};
use policy_core::suggest::{distance_within, nearest};

const SUFFIX: &str = ".amazonaws.com";

impl Catalog {
    /// Returns whether a service principal is known only from memory, not from a package or page.
    #[must_use]
    pub fn is_principal_of_memory(&self, principal: &str) -> bool {
        self.principals.get(principal).is_some_and(|from_memory| *from_memory)
    }

    /// Returns what is known about a principal that is not a known one, judging by its service.
    pub(super) fn unknown_principal(&self, service: &str) -> PrincipalStanding {
        if let Some(prefix) = other_names::service_called(service) {
            let called = vec![format!("{prefix}{SUFFIX}")];
            return if self.is_name_of_service(service) {
                PrincipalStanding::Unlisted(called)
            } else {
                PrincipalStanding::Unknown(called)
            };
        }
        if self.is_name_of_service(service) {
            return PrincipalStanding::Unlisted(Vec::new());
        }
        // The common suffix would make any two short names similar.
        let names = self.principals.names().filter_map(|name| name.strip_suffix(SUFFIX));
        let near = nearest(service, names, 3);
        if self.is_part_of_service(service) && !near.iter().any(|name| self.is_slip(service, name))
        {
            return PrincipalStanding::Unlisted(Vec::new());
        }
        PrincipalStanding::Unknown(near.iter().map(|name| format!("{name}{SUFFIX}")).collect())
    }

    /// Returns whether a service has the name in its actions or in an endpoint host, or known
    /// principals end with it.
    pub(super) fn is_name_of_service(&self, name: &str) -> bool {
        let is_end = |principal: &str| {
            let head = principal.strip_suffix(SUFFIX).and_then(|known| known.strip_suffix(name));
            head.is_some_and(|head| head.ends_with('.'))
        };
        self.has_service_prefix(name)
            || self.endpoints.contains(name)
            || self.principals.names().any(is_end)
    }

    /// Returns whether a name with several labels has a service's name at its end, as in
    /// `pods.eks`, or else at its start, before a label that is not a misspelled Region.
    fn is_part_of_service(&self, name: &str) -> bool {
        let Some((_, end)) = name.rsplit_once('.') else { return false };
        if self.is_name_of_service(end) {
            return true;
        }
        let start = name.split('.').next().unwrap_or_default();
        self.is_name_of_service(start) && self.nearest_regions(end).is_empty()
    }

    /// Returns whether one label of a name, which is not the name of a service, is a misspelling of
    /// that in a known name.
    fn is_slip(&self, name: &str, known: &str) -> bool {
        // In a short word, two different letters make another word.
        const LONG: usize = 8;
        if name.split('.').count() != known.split('.').count() {
            return false;
        }
        let mut differing =
            name.split('.').zip(known.split('.')).filter(|(one, other)| one != other);
        let (Some((label, right)), None) = (differing.next(), differing.next()) else {
            return false;
        };
        let bound = if label.len() >= LONG { 2 } else { 1 };
        !self.is_name_of_service(label)
            && distance_within(label.as_bytes(), right.as_bytes(), bound).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(service: &str) -> PrincipalStanding {
        let text = format!("{service}{SUFFIX}");
        Catalog::built_in().principal_standing(&text, service, None, "amazonaws.com")
    }

    #[test]
    fn names_of_services_and_endpoints_may_be_principals() {
        for name in ["polly", "aoss", "models.lex", "api.ecr", "monitoring", "news.eks", "eks.news"]
        {
            assert_eq!(standing(name), PrincipalStanding::Unlisted(Vec::new()), "{name}");
        }
        let called = vec!["rds.amazonaws.com".to_owned()];
        assert_eq!(standing("docdb"), PrincipalStanding::Unlisted(called));
        let called = vec!["events.amazonaws.com".to_owned()];
        assert_eq!(standing("eventbridge"), PrincipalStanding::Unknown(called));
    }

    #[test]
    fn a_slip_in_one_label_is_none_of_a_service() {
        for (slip, right) in [
            ("lamda", "lambda"),
            ("pod.eks", "pods.eks"),
            ("pods.esk", "pods.eks"),
            ("lamda.alarms.cloudwatch", "lambda.alarms.cloudwatch"),
        ] {
            let PrincipalStanding::Unknown(near) = standing(slip) else { panic!("{slip}") };
            assert_eq!(near.first(), Some(&format!("{right}{SUFFIX}")), "{slip}");
        }
        // Another word is another part of the service.
        assert_eq!(standing("logs.eks"), PrincipalStanding::Unlisted(Vec::new()));
        assert_eq!(standing("tags.eks"), PrincipalStanding::Unlisted(Vec::new()));
        assert!(matches!(standing("ec2.us-est-1"), PrincipalStanding::Unknown(_)));
    }

    #[test]
    fn what_is_known_from_memory_is_marked() {
        let catalog = Catalog::built_in();
        assert!(catalog.is_principal_of_memory("scheduler.redshift.amazonaws.com"));
        assert!(!catalog.is_principal_of_memory("transform.amazonaws.com"));
        assert!(!catalog.is_principal_of_memory("nothing.amazonaws.com"));
    }
}
