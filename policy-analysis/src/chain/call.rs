//! What is known about the call of a hop.
//!
//! See the [condition keys of AWS STS][1] and the [global condition keys][2]: the caller and what the call
//! passes are known. AWS does not document whether a chained call carries an external ID.
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
//! [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html

use policy_core::model::ArnFields;
use policy_core::model::hole::has_hole;
use policy_core::semantics::known::{Context, Entry, Known, compare_keys};
use policy_core::semantics::principal::Caller;
use policy_core::sort::sort_by;

use super::{Hop, Starter};

/// What is known about one condition key.
#[derive(Clone, Debug)]
pub(super) enum Fact {
    Absent,
    Values(Vec<String>),
    /// One value that matches one of these patterns.
    OneOf(Vec<String>),
    /// One value, about which nothing is known yet.
    Present,
}

/// Keys that the chain assumes to have the values that its policies require.
#[derive(Clone, Copy, Debug)]
pub(super) enum Given {
    /// These.
    Keys(&'static [&'static str]),
    /// These, and the tags of an association.
    KeysAndTags(&'static [&'static str]),
    /// All unknown keys.
    All,
}

/// The [tags][1] that Amazon EKS passes to the first session and to the target role of an association.
///
/// [1]: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
pub const TAGS_OF_PODS: [&str; 6] = [
    "eks-cluster-arn",
    "eks-cluster-name",
    "kubernetes-namespace",
    "kubernetes-pod-name",
    "kubernetes-pod-uid",
    "kubernetes-service-account",
];

/// What Amazon EKS passes to the [target role][1] of an association: its external ID, and the tags.
///
/// [1]: https://docs.aws.amazon.com/eks/latest/APIReference/API_PodIdentityAssociation.html
const GIVEN_BY_PODS: Given = Given::KeysAndTags(&["sts:ExternalId"]);

const REQUEST_TAG: &str = "aws:RequestTag/";
const PRINCIPAL_TAG: &str = "aws:PrincipalTag/";

/// The name of the tag that a key of Amazon EKS has, in the request or of the principal.
fn tag_of_pods(key: &str) -> Option<&'static str> {
    TAGS_OF_PODS.into_iter().find(|tag| {
        [REQUEST_TAG, PRINCIPAL_TAG].iter().any(|head| {
            key.get(..head.len()).is_some_and(|it| it.eq_ignore_ascii_case(head))
                && key.get(head.len()..).is_some_and(|it| it.eq_ignore_ascii_case(tag))
        })
    })
}

/// The call.
pub(super) struct Call<'a> {
    pub(super) caller: Caller<'a>,
    /// The ARN of the role to be assumed, as in a policy.
    pub(super) resource: &'a str,
    account: Option<&'a str>,
    facts: Vec<(String, Fact)>,
    pub(super) given: Given,
    /// The keys that every request has.
    known: &'a [(String, Vec<String>)],
    /// Whether session tags with unknown values are passed.
    pub(super) is_tagged: bool,
    /// Whether it is known that only the tags among the facts are passed.
    has_no_other_tags: bool,
}

/// Whether a key has the value of a session tag that the call passes.
fn is_of_tag(key: &str) -> bool {
    key.get(..REQUEST_TAG.len()).is_some_and(|head| head.eq_ignore_ascii_case(REQUEST_TAG))
}

/// The account of a role. If the role is known only at run time, so is the account.
pub(super) fn account_of(role: &str) -> &str {
    ArnFields::split(role).map_or(role, |fields| fields.account)
}

impl<'a> Call<'a> {
    /// The call by which a role assumes the next one.
    pub(super) fn of_role(
        from: &'a Hop<'a>,
        to: &'a Hop<'a>,
        earlier: &[Hop<'_>],
        starter: Starter,
        known: &'a [(String, Vec<String>)],
    ) -> Self {
        let roles = std::slice::from_ref(&from.arn);
        let caller = Caller::Session { roles, session: None, account: account_of(from.arn) };
        let given = match (starter, to.external_id_is_passed) {
            (Starter::Pods { with_tags: true }, _) => GIVEN_BY_PODS,
            (Starter::Pods { with_tags: false }, _) | (Starter::Other, true) => {
                Given::Keys(&["sts:ExternalId"])
            }
            (Starter::Other, false) => Given::Keys(&[]),
        };
        let is_tagged = starter == Starter::Pods { with_tags: true };
        let mut call = Self::new(caller, to, given, known);
        if is_tagged {
            call = call.with_tags_of_pods();
        }
        if matches!(starter, Starter::Pods { .. }) || to.external_id_is_passed {
            call.add("sts:ExternalId", Fact::Present);
        }
        for (key, value) in &from.session_tags {
            if let Some(value) = value {
                call.add(format!("aws:PrincipalTag/{key}"), Fact::Values(vec![value.clone()]));
            }
        }
        if let Some(identity) = earlier.iter().find_map(|hop| hop.source_identity.as_ref()) {
            call.add("aws:SourceIdentity", Fact::Values(vec![identity.clone()]));
        }
        call
    }

    /// The call by which somebody outside the chain assumes its first role.
    pub(super) fn of_outsider(
        caller: Caller<'a>,
        to: &'a Hop<'a>,
        given: Given,
        known: &'a [(String, Vec<String>)],
    ) -> Self {
        Self::new(caller, to, given, known)
    }

    /// The same call with the session tags of an association.
    pub(super) fn with_tags_of_pods(mut self) -> Self {
        self.is_tagged = true;
        self.facts.retain(|(key, _)| key != "aws:TagKeys");
        let keys = TAGS_OF_PODS.map(str::to_owned).to_vec();
        self.add("aws:TagKeys", Fact::Values(keys));
        for tag in TAGS_OF_PODS {
            self.add(format!("{REQUEST_TAG}{tag}"), Fact::Present);
        }
        if matches!(self.caller, Caller::Session { .. }) {
            for tag in TAGS_OF_PODS {
                self.add(format!("{PRINCIPAL_TAG}{tag}"), Fact::Present);
            }
        }
        self
    }

    /// The same call with what one of its policies was found to require. The tags of an association are the
    /// same in the request and of the principal.
    pub(super) fn assume(&mut self, facts: &[(String, Fact)]) {
        for (key, fact) in facts {
            self.add(key.clone(), fact.clone());
            if let Some(tag) = tag_of_pods(key).filter(|_| self.is_tagged) {
                for head in [REQUEST_TAG, PRINCIPAL_TAG] {
                    self.add(format!("{head}{tag}"), fact.clone());
                }
            }
        }
    }

    /// What is known about the tags of an association.
    pub(super) fn tags_of_pods(&self) -> Vec<(String, Fact)> {
        let tags = self.facts.iter().filter(|(key, _)| tag_of_pods(key).is_some());
        tags.filter(|(_, fact)| !matches!(fact, Fact::Present)).cloned().collect()
    }

    /// The same call without session tags.
    pub(super) fn without_tags(mut self) -> Self {
        self.has_no_other_tags = true;
        self.add("aws:TagKeys", Fact::Absent);
        self
    }

    fn new(
        caller: Caller<'a>,
        to: &'a Hop<'a>,
        given: Given,
        known: &'a [(String, Vec<String>)],
    ) -> Self {
        let account = Some(account_of(to.arn));
        let mut call = Self {
            caller,
            resource: to.arn,
            account,
            facts: Vec::new(),
            given,
            known,
            is_tagged: false,
            has_no_other_tags: !matches!(given, Given::All),
        };
        for (key, value) in &to.session_tags {
            if let Some(value) = value {
                call.add(format!("aws:RequestTag/{key}"), Fact::Values(vec![value.clone()]));
            }
        }
        let keys: Vec<String> = to.session_tags.iter().map(|(key, _)| key.clone()).collect();
        if !matches!(call.given, Given::All) || !keys.is_empty() {
            let tags = if keys.is_empty() { Fact::Absent } else { Fact::Values(keys) };
            call.add("aws:TagKeys", tags);
        }
        if let Some(identity) = &to.source_identity {
            call.add("sts:SourceIdentity", Fact::Values(vec![identity.clone()]));
        }
        if let Some(seconds) = to.duration {
            call.add("sts:DurationSeconds", Fact::Values(vec![seconds.to_string()]));
        }
        for (key, values) in known {
            call.add(key.clone(), Fact::Values(values.clone()));
        }
        call
    }

    /// The first fact about the value of a key that is added counts.
    pub(super) fn add(&mut self, key: impl Into<String>, fact: Fact) {
        let key = key.into();
        match self.facts.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&key)) {
            Some((_, known @ Fact::Present)) => *known = fact,
            Some(_) => {}
            None => self.facts.push((key, fact)),
        }
    }

    /// Whether the values of a key are known.
    pub(super) fn is_known(&self, key: &str) -> bool {
        self.facts
            .iter()
            .any(|(known, fact)| known.eq_ignore_ascii_case(key) && !matches!(fact, Fact::Present))
    }

    /// Whether the chain assumes that a key has the value that its policies require.
    pub(super) fn is_given(&self, key: &str) -> bool {
        let is_among = |keys: &[&str]| keys.iter().any(|given| given.eq_ignore_ascii_case(key));
        match self.given {
            Given::Keys(keys) => is_among(keys),
            // A service has no tags of its own.
            Given::KeysAndTags(keys) => {
                let is_session = matches!(self.caller, Caller::Session { .. });
                is_among(keys) || (tag_of_pods(key).is_some() && (is_session || is_of_tag(key)))
            }
            Given::All => !(self.is_known(key) || (self.has_no_other_tags && is_of_tag(key))),
        }
    }

    /// Evaluates something with the keys of the call, and with given values for some other keys.
    pub(super) fn with_context<T>(
        &self,
        given: &[(String, Fact)],
        keys: &[String],
        ask: impl FnOnce(Context<'_>) -> T,
    ) -> T {
        let no_tag =
            |key: &&String| self.has_no_other_tags && !self.is_given(key) && is_of_tag(key);
        let absent: Vec<(String, Fact)> =
            keys.iter().filter(no_tag).map(|key| (key.clone(), Fact::Absent)).collect();
        let mut facts: Vec<&(String, Fact)> = Vec::new();
        for fact in given.iter().chain(&self.facts).chain(&absent) {
            if !facts.iter().any(|(key, _)| key.eq_ignore_ascii_case(&fact.0)) {
                facts.push(fact);
            }
        }
        sort_by(&mut facts, |one, other| compare_keys(&one.0, &other.0));
        let texts: Vec<Vec<&str>> = facts
            .iter()
            .map(|(_, fact)| match fact {
                Fact::Absent => Vec::new(),
                Fact::Present => vec!["*"],
                Fact::Values(values) | Fact::OneOf(values) => {
                    values.iter().map(String::as_str).collect()
                }
            })
            .collect();
        let entries: Vec<Entry<'_>> = facts
            .iter()
            .zip(&texts)
            .map(|((key, fact), texts)| {
                let known = match fact {
                    Fact::Absent => Known::Absent,
                    Fact::Values(_) => Known::Values(texts),
                    Fact::OneOf(_) | Fact::Present => Known::OneOf(texts),
                };
                Entry::new(key, known)
            })
            .collect();
        ask(Context::of_call(&entries, &self.caller, &self.account))
    }

    /// What is known about keys, in the form for proofs about all requests; `None` if a value is unknown.
    pub(super) fn plain_context(&self) -> Option<Vec<(String, Option<Vec<String>>)>> {
        let mut context = Vec::new();
        for (key, fact) in &self.facts {
            match fact {
                Fact::Absent => context.push((key.clone(), None)),
                Fact::Values(values) if values.iter().any(|it| has_hole(it)) => return None,
                Fact::Values(values) => context.push((key.clone(), Some(values.clone()))),
                Fact::OneOf(_) | Fact::Present => {}
            }
        }
        Some(context)
    }

    /// The keys that every request has.
    pub(super) const fn known(&self) -> &'a [(String, Vec<String>)] {
        self.known
    }
}
