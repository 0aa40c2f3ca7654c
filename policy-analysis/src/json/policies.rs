//! The policies of a request.

use policy_core::document::{Document, Member, Node, Value};
use policy_core::finding::Finding;
use policy_core::lower::lower_part;
use policy_core::model::Policy;
use policy_core::path::Path;
use policy_core::reading::INVALID_CONDITION_OPERATOR;

use super::mismatch;
use crate::policies::{Attached, PolicyPlace, PolicySet};

/// The form of a member's policies.
#[derive(Clone, Copy)]
enum Form {
    One(PolicyPlace),
    List(fn(u32) -> PolicyPlace, &'static str),
    /// A list of levels, each of which is a list.
    Levels(fn(u32, u32) -> PolicyPlace, &'static str),
}

const COUNT: usize = 8;

/// The members, in the order in which their statements are evaluated.
const FORMS: [Form; COUNT] = [
    Form::List(PolicyPlace::Identity, PolicyPlace::Identity(0).layer()),
    Form::List(PolicyPlace::Boundary, PolicyPlace::Boundary(0).layer()),
    Form::List(PolicyPlace::Session, PolicyPlace::Session(0).layer()),
    Form::One(PolicyPlace::Resource),
    Form::One(PolicyPlace::Trust),
    Form::List(PolicyPlace::Endpoint, PolicyPlace::Endpoint(0).layer()),
    Form::Levels(PolicyPlace::ServiceControl, PolicyPlace::ServiceControl(0, 0).layer()),
    Form::Levels(PolicyPlace::ResourceControl, PolicyPlace::ResourceControl(0, 0).layer()),
];

/// Their names.
pub(super) const NAMES: [&str; COUNT] = {
    let mut names = [""; COUNT];
    let (mut forms, mut rest): (&[Form], &mut [&str]) = (&FORMS, &mut names);
    while let ([form, others @ ..], [name, left @ ..]) = (forms, rest) {
        *name = form.name();
        (forms, rest) = (others, left);
    }
    names
};

impl Form {
    const fn name(self) -> &'static str {
        match self {
            Self::One(place) => place.layer(),
            Self::List(_, name) | Self::Levels(_, name) => name,
        }
    }
}

/// The policies of a request, by member. A missing member is different from one without policies.
#[derive(Clone, Debug, Default)]
pub struct PolicyMembers([Option<Layer>; COUNT]);

#[derive(Clone, Debug, Default)]
struct Layer {
    policies: Vec<Attached>,
    levels: u32,
}

impl PolicyMembers {
    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Whether a member is present.
    ///
    /// ```
    /// use policy_analysis::json;
    /// use policy_core::document::read_json;
    ///
    /// let document = read_json(r#"{"identityPolicies": []}"#)?;
    /// let policies = json::policies(&document).unwrap_or_default();
    /// assert!(policies.has("identityPolicies") && !policies.has("trustPolicy"));
    /// # Ok::<(), policy_core::document::SyntaxError>(())
    /// ```
    #[must_use]
    pub fn has(&self, member: &str) -> bool {
        self.0.iter().zip(NAMES).any(|(layer, name)| name == member && layer.is_some())
    }

    /// Adds the policies of `others` for each member that is missing here.
    #[must_use]
    pub fn or(mut self, others: &Self) -> Self {
        for (own, other) in self.0.iter_mut().zip(&others.0) {
            if own.is_none() {
                own.clone_from(other);
            }
        }
        self
    }

    /// Converts the policies to a set for evaluation.
    #[must_use]
    pub fn into_set(self) -> PolicySet {
        let mut set = PolicySet::new();
        for (layer, form) in self.0.into_iter().zip(FORMS) {
            let Some(layer) = layer else { continue };
            set.attached.extend(layer.policies);
            match form {
                Form::Levels(place, _) if place(0, 0) == PolicyPlace::ServiceControl(0, 0) => {
                    set.service_control_levels = layer.levels;
                }
                Form::Levels(..) => set.resource_control_levels = layer.levels,
                Form::One(_) | Form::List(..) => {}
            }
        }
        set
    }

    pub(super) fn read(document: &Document<'_>) -> Result<Self, Vec<Finding>> {
        let mut reader = Reader { document, findings: Vec::new() };
        let mut members = Self::default();
        if let Value::Object(written) = &document.root.value {
            for (layer, form) in members.0.iter_mut().zip(FORMS) {
                let mut same = written.iter().filter(|member| member.key == form.name());
                *layer = same.next().map(|member| reader.layer(member, form));
            }
        }
        if reader.findings.is_empty() { Ok(members) } else { Err(reader.findings) }
    }
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    findings: Vec<Finding>,
}

impl<'d, 'a> Reader<'d, 'a> {
    fn layer(&mut self, member: &'d Member<'a>, form: Form) -> Layer {
        let path = Path::root().key(form.name());
        let mut layer = Layer::default();
        match form {
            Form::One(place) => layer.policies.extend(self.policy(place, &member.value, &path)),
            Form::List(place, _) => {
                self.policies(&member.value, &path, "policies", place, &mut layer.policies);
            }
            Form::Levels(place, _) => {
                let expected = "a list with a list of policies for each level";
                let levels = self.list(&member.value, &path, expected);
                for (level, node) in (0..).zip(levels) {
                    layer.levels += 1;
                    let path = path.clone().index(level as usize);
                    let place = |number| place(level, number);
                    self.policies(node, &path, "policies of a level", place, &mut layer.policies);
                }
            }
        }
        layer
    }

    fn policies(
        &mut self,
        node: &'d Node<'a>,
        path: &Path,
        what: &str,
        place: impl Fn(u32) -> PolicyPlace,
        policies: &mut Vec<Attached>,
    ) {
        let expected = format!("a list of {what}");
        for (number, node) in (0..).zip(self.list(node, path, &expected)) {
            let path = path.clone().index(number as usize);
            policies.extend(self.policy(place(number), node, &path));
        }
    }

    fn list(&mut self, node: &'d Node<'a>, path: &Path, expected: &str) -> &'d [Node<'a>] {
        match &node.value {
            Value::Array(nodes) => nodes,
            other => {
                let name = path.steps().last().map(|_| path.to_string()).unwrap_or_default();
                let subject = format!("`{}`", name.trim_start_matches('/'));
                self.findings.push(mismatch(path.clone(), &subject, expected, other));
                &[]
            }
        }
    }

    fn policy(&mut self, place: PolicyPlace, node: &Node<'_>, path: &Path) -> Option<Attached> {
        match read(self.document, node) {
            Ok((policy, doubtful)) => Some(Attached { place, policy, doubtful }),
            Err(found) => {
                let below = found.into_iter().map(|it| it.with_holes_escaped().below(path));
                self.findings.extend(below);
                None
            }
        }
    }
}

/// Reads a policy. An unknown operator leaves it undecided whether a statement applies; any other error makes
/// the policy invalid.
fn read(document: &Document<'_>, node: &Node<'_>) -> Result<(Policy, Vec<usize>), Vec<Finding>> {
    lower_part(document, node).finish_with_unknown_operators().map_err(|mut found| {
        let is_grave = |it: &Finding| it.rule() != &INVALID_CONDITION_OPERATOR;
        if found.iter().any(is_grave) {
            found.retain(is_grave);
        }
        found
    })
}
