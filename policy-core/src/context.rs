//! What the checks are told besides the document.

use crate::catalog::Catalog;
use crate::model::Partition;
use crate::project::Project;

/// Settings and reference data. Nothing here is global: every check takes it as an argument.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The reference data. Rules that need it are silent without.
    pub catalog: Option<&'a Catalog>,
    /// The partition that the policy is for, where that is fixed.
    pub partition: Option<Partition>,
    /// What the project says of itself. Rules that need it are silent about an empty one.
    pub project: &'a Project,
}

impl Context<'_> {
    /// No reference data and no settings.
    pub const PLAIN: Context<'static> =
        Context { catalog: None, partition: None, project: &Project::EMPTY };
}

impl Default for Context<'_> {
    /// The built-in catalogue under the feature `data`, else none; no settings.
    fn default() -> Self {
        #[cfg(feature = "data")]
        let catalog = Some(Catalog::built_in());
        #[cfg(not(feature = "data"))]
        let catalog = None;
        Self { catalog, ..Self::PLAIN }
    }
}
