//! What the checks are told besides the document.

use crate::catalog::Catalog;
use crate::model::Partition;

/// Settings and reference data. Nothing here is global: every check takes it as an argument.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The reference data. Rules that need it are silent without.
    pub catalog: Option<&'a Catalog>,
    /// The partition that the policy is for, where that is fixed.
    pub partition: Option<Partition>,
    /// The service that a resource-based policy is of, by the prefix of its actions; `vpce` for the
    /// policy of a VPC endpoint. Without it the service is the one that the actions and ARNs agree on.
    pub service: Option<&'a str>,
}

impl Default for Context<'_> {
    /// The built-in catalogue under the feature `data`, else none; no fixed partition and no service.
    fn default() -> Self {
        #[cfg(feature = "data")]
        let catalog = Some(Catalog::built_in());
        #[cfg(not(feature = "data"))]
        let catalog = None;
        Self { catalog, partition: None, service: None }
    }
}
