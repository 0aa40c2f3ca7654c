//! The inputs of the checks other than the document.

use std::borrow::Cow;

use crate::Level;
use crate::project::Project;
use policy_catalog::Catalog;
use policy_core::model::Partition;
use policy_core::model::hole::{has_hole, hole_character, hole_index};

/// Settings and reference data. Nothing here is global: every check takes it as an argument.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The reference data. Rules that need it are silent without it.
    pub catalog: Option<&'a Catalog>,
    /// The partition that the policy is for, if it is fixed.
    pub partition: Option<Partition>,
    /// The service of a resource-based policy, by the prefix of its actions, or `vpce` for a VPC endpoint
    /// policy. Without it, the service is the one that the actions and ARNs agree on.
    pub service: Option<&'a str>,
    /// The project's settings. Rules that need them are silent if they are empty.
    pub project: &'a Project,
    /// Whether the characters of [holes](policy_core::model::hole) stand for values that are filled in, as
    /// in a macro. Otherwise they are characters that AWS does not store.
    pub has_holes: bool,
    /// For each hole, the first hole that the same variable fills. `None` for a hole that an expression
    /// fills, and nothing for holes beyond the end. All holes of one variable have the same value, holes of
    /// two variables are assumed to have different values, and nothing is known about the others.
    pub variables: &'a [Option<usize>],
    /// Whether the text itself is sent to AWS, including white space, as for a file. A macro sends the
    /// canonical form.
    pub is_sent_as_written: bool,
    /// The lowest level to look for. Rules that only suggest do not run if it is more severe; a finding of
    /// another rule may still be below it.
    pub lowest_level: Level,
}

impl Context<'_> {
    /// No reference data, so that results do not change with the data, and no settings.
    pub const PLAIN: Context<'static> = Context {
        catalog: None,
        partition: None,
        service: None,
        project: &Project::EMPTY,
        has_holes: false,
        variables: &[],
        is_sent_as_written: false,
        lowest_level: Level::Suggestion,
    };
}

impl Context<'_> {
    /// Returns a string in which each hole of a variable is replaced with the variable's first hole.
    pub(crate) fn with_one_hole_each<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.variables.is_empty() || !has_hole(text) {
            return Cow::Borrowed(text);
        }
        let first = |one: char| self.first_hole(one).and_then(hole_character).unwrap_or(one);
        Cow::Owned(text.chars().map(first).collect())
    }

    /// Whether variables fill all holes of a string.
    pub(crate) fn has_only_variables(&self, text: &str) -> bool {
        text.chars().all(|one| hole_index(one).is_none() || self.first_hole(one).is_some())
    }

    fn first_hole(&self, character: char) -> Option<usize> {
        self.variables.get(hole_index(character)?).copied().flatten()
    }
}

impl Default for Context<'_> {
    /// Returns a context with the built-in catalog and all levels, without settings and a service.
    fn default() -> Self {
        Self { catalog: Some(Catalog::built_in()), ..Self::PLAIN }
    }
}
