//! What the checks are told besides the document.

use std::borrow::Cow;

use crate::Level;
use crate::project::Project;
use policy_catalog::Catalog;
use policy_core::model::Partition;
use policy_core::model::hole::{has_hole, hole_character, hole_index};

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
    /// What the project says of itself. Rules that need it are silent about an empty one.
    pub project: &'a Project,
    /// Whether the characters of [holes](policy_core::model::hole) stand for values that are filled in, as
    /// in a macro. Elsewhere they are characters that AWS does not store.
    pub has_holes: bool,
    /// For each hole the first one that the same variable fills; nothing for one that an expression
    /// fills, and for those beyond. The holes of one variable have one value, those of two variables
    /// are taken for two, and nothing is known of the others.
    pub variables: &'a [Option<usize>],
    /// Whether the text itself is what is sent to AWS, white space included, as of a file. What a macro
    /// sends is the canonical form.
    pub is_sent_as_written: bool,
    /// The level below which nothing is looked for. Rules that only suggest are not run under a
    /// graver one; a finding of another rule may still be below it.
    pub lowest_level: Level,
}

impl Context<'_> {
    /// No reference data, so that what comes of it does not change with the data, and no settings.
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
    /// A text in which the first hole of a variable stands for each.
    pub(crate) fn with_one_hole_each<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.variables.is_empty() || !has_hole(text) {
            return Cow::Borrowed(text);
        }
        let first = |one: char| self.first_hole(one).and_then(hole_character).unwrap_or(one);
        Cow::Owned(text.chars().map(first).collect())
    }

    /// Whether variables fill all holes of a text.
    pub(crate) fn has_only_variables(&self, text: &str) -> bool {
        text.chars().all(|one| hole_index(one).is_none() || self.first_hole(one).is_some())
    }

    fn first_hole(&self, character: char) -> Option<usize> {
        self.variables.get(hole_index(character)?).copied().flatten()
    }
}

impl Default for Context<'_> {
    /// The built-in catalogue, no settings and no service, all levels.
    fn default() -> Self {
        Self { catalog: Some(Catalog::built_in()), ..Self::PLAIN }
    }
}
