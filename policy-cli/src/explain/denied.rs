//! `iam-policy explain --denied`: what a message of AWS says, and what to do about it.

mod advice;
mod message;

use std::fmt::Write as _;
use std::path::Path;

use policy_core::canonical::CanonicalPolicy;
use policy_core::finding::{Finding, quoted_line};
use policy_core::suggest::join_or;

use crate::input::read_one;
use crate::output::{Purpose, complain, print, visible_json, written};
use crate::status::Status;
use advice::{Named, Offer, action, is_about_a_role, is_cross_account, is_federated, offer};
use message::{Message, PolicyType, Reason, Told};

const EXAMPLE: &str = "User: arn:aws:iam::123456789012:user/ada is not authorized to perform: \
    s3:GetObject on resource: \"arn:aws:s3:::bucket/key\" because no identity-based policy allows the \
    s3:GetObject action";

pub(super) fn run(words: &str) -> Status {
    let text = if words == "-" {
        match read_one(Path::new("-")) {
            Ok(text) => String::from_utf8_lossy(&text.bytes).into_owned(),
            Err(problem) => {
                problem.say();
                return problem.status;
            }
        }
    } else {
        words.to_owned()
    };
    match explained(&Told::of(&text)) {
        Ok(text) => written(print(text.as_bytes()), Purpose::Text),
        Err(problem) => {
            complain(&problem);
            Status::CouldNotRun
        }
    }
}

/// What a text says, for people.
///
/// # Errors
///
/// It holds no message that could be read.
fn explained(told: &Told) -> Result<String, String> {
    let Some((message, others)) = told.messages.split_first() else {
        return Err(if told.is_encoded {
            "the message is encoded: `aws sts decode-authorization-message --encoded-message …` says \
             what it holds, to whom `sts:DecodeAuthorizationMessage` is allowed"
                .to_owned()
        } else {
            format!(
                "there is no message of AWS to be read: `… is not authorized to perform: ` and an action \
                 were expected, as in `{EXAMPLE}`"
            )
        });
    };
    let mut page = Page::default();
    page.facts(message);
    page.judge(message);
    if told.is_encoded {
        page.line(
            "The encoded message beside it says more: `aws sts decode-authorization-message \
             --encoded-message …`.",
        );
    }
    if let Some(id) = &told.authorization_id {
        let id = quoted_line(id.trim_end_matches(['.', '"']));
        page.line(&format!(
            "AWS keeps its account of the decision: `GetRequestAuthorizationDetails` takes the id {id}."
        ));
    }
    if !others.is_empty() {
        let count = others.len();
        let words = if count == 1 { "message follows" } else { "messages follow" };
        page.line(&format!("{count} more {words} in the text; this is the first."));
    }
    Ok(page.0)
}

impl PolicyType {
    const fn called(self) -> &'static str {
        match self {
            Self::Identity => "identity-based policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "role trust policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
            Self::Endpoint => "VPC endpoint policy",
            Self::ServiceControl => "service control policy",
            Self::ResourceControl => "resource control policy",
        }
    }

    /// The policies of this type that a request meets.
    const fn place(self) -> &'static str {
        match self {
            Self::Identity => {
                "the identity-based policies of the user and its groups, or of the role"
            }
            Self::Resource => "the policy of the resource",
            Self::Trust => "the trust policy of the role that was to be assumed",
            Self::Boundary => "the permissions boundary of the user or role",
            Self::Session => "the session policies that were passed for the session",
            Self::Endpoint => "the policy of the VPC endpoint that the request went through",
            Self::ServiceControl => {
                "the service control policies of the principal's account and of all above it in the \
                 organization"
            }
            Self::ResourceControl => {
                "the resource control policies of the resource's account and of all above it in the \
                 organization"
            }
        }
    }

    /// Whether such policies bound what others allow, and allow nothing alone.
    const fn is_ceiling(self) -> bool {
        !matches!(self, Self::Identity | Self::Resource | Self::Trust)
    }

    /// Whether a request can meet several policies of the type.
    const fn is_of_several(self) -> bool {
        matches!(
            self,
            Self::Identity | Self::Session | Self::ServiceControl | Self::ResourceControl
        )
    }

    /// The type with its article.
    fn one(self) -> String {
        let article = if self == Self::Identity { "an" } else { "a" };
        format!("{article} {}", self.called())
    }
}

#[derive(Default)]
struct Page(String);

// Writing to a string cannot fail.
impl Page {
    fn line(&mut self, words: &str) {
        let _ = writeln!(self.0, "{words}");
    }

    fn fact(&mut self, name: &str, value: Option<&str>) {
        let value = value.map_or("not said".into(), quoted_line);
        let _ = writeln!(self.0, "{name:<10} {value}");
    }

    fn facts(&mut self, message: &Message) {
        self.fact("principal:", message.principal.as_deref());
        self.fact("action:", Some(message.action.as_str()));
        self.fact("resource:", message.resource.as_deref());
        let reason = match &message.reason {
            Reason::NoneAllows(it) => format!("no {} allows it", it.called()),
            Reason::Denies { policy_type: Some(it), through, .. } => {
                let through =
                    through.map(|it| format!(" through {}", it.one())).unwrap_or_default();
                format!("an explicit deny in {}{through}", it.one())
            }
            Reason::Denies { .. } => {
                "an explicit deny, in which type of policy is not said".to_owned()
            }
            Reason::Other(words) => words.clone(),
            Reason::Unsaid => "not said".to_owned(),
        };
        self.fact("reason:", Some(&reason));
        if let Reason::Denies { policy: Some(policy), .. } = &message.reason {
            self.fact("policy:", Some(policy));
        }
        self.0.push('\n');
    }

    fn judge(&mut self, message: &Message) {
        match &message.reason {
            Reason::NoneAllows(lacking) => self.implicit(message, *lacking),
            Reason::Denies { policy_type, through, policy } => {
                self.explicit(message, through.or(*policy_type), policy.as_deref());
            }
            Reason::Other(_) | Reason::Unsaid => self.unsaid(message),
        }
    }

    fn implicit(&mut self, message: &Message, lacking: PolicyType) {
        let lacking = match lacking {
            PolicyType::Resource if is_about_a_role(message) => PolicyType::Trust,
            other => other,
        };
        if lacking.is_ceiling() {
            self.line(&format!(
                "{} is a ceiling: it must allow the action too, and adding to an identity-based policy \
                 does not help.",
                capitalized(&lacking.one())
            ));
        }
        if lacking == PolicyType::ServiceControl {
            self.line(
                "One must allow it for the account, for each unit above it, and for the root.",
            );
        }
        self.offer(message, lacking);
        // The message names one type, also where others lack an Allow too.
        if !is_cross_account(message) || is_federated(message) {
            return;
        }
        let other = match lacking {
            PolicyType::Resource | PolicyType::Trust => PolicyType::Identity,
            PolicyType::Identity if is_about_a_role(message) => PolicyType::Trust,
            PolicyType::Identity => PolicyType::Resource,
            _ => return,
        };
        self.line(&format!(
            "Principal and resource are of two accounts, so {} must allow it too. If not:",
            other.one()
        ));
        self.offer(message, other);
    }

    fn explicit(&mut self, message: &Message, denier: Option<PolicyType>, policy: Option<&str>) {
        self.line(
            "No statement that allows it helps: a Deny outweighs every Allow. Find the Deny that applies, \
             and change its conditions or what it names, or make the request in a way that it spares.",
        );
        match (denier, policy) {
            (_, Some(policy)) => {
                self.line(&format!("The Deny is in {}.", quoted_line(policy)));
                if policy.contains(":policy/AWSCompromisedKeyQuarantine") {
                    self.line(
                        "AWS attaches that policy to a user whose access key was found in public: replace \
                         the key before all else.",
                    );
                }
            }
            (Some(denier), None) => {
                self.line(&format!("Look through {}.", denier.place()));
                if denier == PolicyType::ServiceControl {
                    self.line("Earlier messages say this also where no such policy allows it.");
                }
            }
            (None, None) => {
                self.list(message, "A Deny can stand in each of these; look in this order:")
            }
        }
    }

    fn unsaid(&mut self, message: &Message) {
        self.list(
            message,
            "The message does not say which type of policy denied it. Look in this order:",
        );
        if is_federated(message) {
            return;
        }
        self.line("If no identity-based policy allows it:");
        self.offer(message, PolicyType::Identity);
        if is_about_a_role(message) {
            self.line("If the role trust policy does not allow it:");
            self.offer(message, PolicyType::Trust);
        }
    }

    fn list(&mut self, message: &Message, heading: &str) {
        use PolicyType::{
            Boundary, Endpoint, Identity, Resource, ResourceControl, ServiceControl, Session, Trust,
        };
        let order: &[PolicyType] = if is_federated(message) {
            &[Trust, Endpoint, ResourceControl]
        } else if message.principal.as_deref() == Some("anonymous") {
            &[Resource, Endpoint, ResourceControl]
        } else if is_about_a_role(message) {
            &[Identity, Trust, Boundary, Session, ServiceControl, ResourceControl, Endpoint]
        } else {
            &[Identity, Resource, Boundary, Session, ServiceControl, ResourceControl, Endpoint]
        };
        self.line(heading);
        for (number, it) in (1..).zip(order) {
            let _ = writeln!(self.0, "{number}. {}", it.place());
        }
    }

    /// A statement and where to add it, or why there is none.
    fn offer(&mut self, message: &Message, policy_type: PolicyType) {
        match offer(message, policy_type) {
            Offer::Statement { policy, lacks } => {
                let json = CanonicalPolicy::of(&policy).to_json_pretty();
                let place = policy_type.place();
                let one = if policy_type.is_of_several() { "one of " } else { "" };
                let _ =
                    writeln!(self.0, "Add to {one}{place}:\n\n{}\n", visible_json(json.trim_end()));
                for finding in lacks {
                    self.line("It is not all that the request needs:");
                    self.finding(&finding);
                }
                self.remark(message, policy_type);
            }
            Offer::Refused(findings) => {
                self.line("No statement can be offered as the message has it:");
                findings.iter().for_each(|it| self.finding(it));
            }
            Offer::Nothing(why) => self.line(&format!("No statement can be offered: {why}.")),
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let help = finding.help_text().map(|it| format!("; {it}")).unwrap_or_default();
        let words = format!("{}{help} ({})", finding.message(), finding.rule().name);
        let _ = writeln!(self.0, "* {}", quoted_line(&words));
    }

    /// What a statement does not have from the message.
    fn remark(&mut self, message: &Message, policy_type: PolicyType) {
        let has_resource = policy_type != PolicyType::Trust;
        let forms = advice::resource_forms(message);
        if has_resource && message.resource.is_none() && !forms.is_empty() {
            self.line(&format!(
                "The message names no resource: write its ARN in place of `*`, of the form {}.",
                join_or(&forms)
            ));
        }
        let named = message.principal.as_deref().and_then(Named::of);
        let names_principal =
            matches!(policy_type, PolicyType::Resource | PolicyType::Trust | PolicyType::Endpoint);
        if let Some(role) = named.and_then(|it| it.role).filter(|_| names_principal)
            && !role.starts_with("AWSReservedSSO_")
        {
            let role = quoted_line(&role);
            self.line(&format!("If the role `{role}` has a path, write it before the name."));
        }
        let spelled = action(message);
        if spelled != message.action.as_str() {
            self.line(&format!("The action is spelled `{spelled}` in policies."));
        }
    }
}

fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Parts of messages, whole and broken.
    const PARTS: [&str; 30] = [
        "User: ",
        "arn:aws:iam::123456789012:user/ada",
        "arn:aws:sts::123456789012:assumed-role/a/b",
        "arn:aws:sts::1:assumed-role/",
        "anonymous",
        " is not authorized to perform: ",
        "not authorized to perform",
        "s3:GetObject",
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "iam:ListRoles",
        " on resource: ",
        " on ",
        "\"",
        "'",
        "arn:aws:s3:::b/k",
        "*",
        "${",
        "?",
        " because no ",
        " because ",
        "identity-based policy",
        "resource control policy",
        " allows ",
        " with an explicit deny",
        " in a ",
        " transitively through a ",
        ": ",
        "é\u{1b}",
        "\n",
    ];

    proptest! {
        #[test]
        fn whatever_is_pasted_is_explained_or_refused(
            parts in proptest::collection::vec(proptest::sample::select(&PARTS[..]), 0..24)
        ) {
            let text = parts.concat();
            let told = Told::of(&text);
            let is_read = !told.messages.is_empty();
            let explained = explained(&told);
            prop_assert_eq!(explained.is_ok(), is_read);
            let shown = explained.unwrap_or_else(|it| it);
            prop_assert!(!shown.contains('\u{1b}'), "{}", shown);
        }
    }
}
