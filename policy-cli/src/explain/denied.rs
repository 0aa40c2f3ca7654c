//! `iam-policy explain --denied`: what an AWS message says, and what to do about it.

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

/// Explains a text to people.
///
/// # Errors
///
/// The text contains no message that could be read.
fn explained(told: &Told) -> Result<String, String> {
    let Some((message, others)) = told.messages.split_first() else {
        return Err(if told.is_encoded {
            "the message is encoded; decode it with `aws sts decode-authorization-message \
             --encoded-message …`, which requires permission for `sts:DecodeAuthorizationMessage`"
                .to_owned()
        } else {
            format!(
                "no AWS message found: expected `… is not authorized to perform: ` and an action, as in \
                 `{EXAMPLE}`"
            )
        });
    };
    let mut page = Page::default();
    page.facts(message);
    page.judge(message);
    if told.is_encoded {
        page.line(
            "The encoded message has more details: decode it with `aws sts decode-authorization-message \
             --encoded-message …`.",
        );
    }
    if let Some(id) = &told.authorization_id {
        let id = quoted_line(id.trim_end_matches(['.', '"']));
        page.line(&format!(
            "For AWS's record of the decision, call `GetRequestAuthorizationDetails` with the ID {id}."
        ));
    }
    if !others.is_empty() {
        let count = others.len();
        let words = if count == 1 { "message follows" } else { "messages follow" };
        page.line(&format!("This is the first message; {count} more {words} in the text."));
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

    /// The policies of this type that apply to a request.
    const fn place(self) -> &'static str {
        match self {
            Self::Identity => {
                "the identity-based policies of the user and its groups, or of the role"
            }
            Self::Resource => "the resource's policy",
            Self::Trust => "the trust policy of the role to be assumed",
            Self::Boundary => "the permissions boundary of the user or role",
            Self::Session => "the session policies that were passed for the session",
            Self::Endpoint => "the policy of the VPC endpoint that the request went through",
            Self::ServiceControl => {
                "the service control policies of the principal's account and of everything above it in \
                 the organization"
            }
            Self::ResourceControl => {
                "the resource control policies of the resource's account and of everything above it in \
                 the organization"
            }
        }
    }

    /// Whether such policies only limit what other policies allow.
    const fn is_ceiling(self) -> bool {
        !matches!(self, Self::Identity | Self::Resource | Self::Trust)
    }

    /// Whether several policies of the type can apply to a request.
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
        let value = value.map_or("not stated".into(), quoted_line);
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
                "an explicit deny, in a policy whose type is not stated".to_owned()
            }
            Reason::Other(words) => words.clone(),
            Reason::Unsaid => "not stated".to_owned(),
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
                "{} is a ceiling: it must allow the action too, so adding a statement to an \
                 identity-based policy does not help.",
                capitalized(&lacking.one())
            ));
        }
        if lacking == PolicyType::ServiceControl {
            self.line("An SCP must allow it at the account, at each OU above it, and at the root.");
        }
        self.offer(message, lacking);
        // The message names only one type, even if others also have no Allow.
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
            "The principal and the resource are in different accounts, so {} must allow it too. If none does:",
            other.one()
        ));
        self.offer(message, other);
    }

    fn explicit(&mut self, message: &Message, denier: Option<PolicyType>, policy: Option<&str>) {
        self.line(
            "Adding an Allow statement does not help: a Deny overrides every Allow. Find the Deny that \
             applies, and change its conditions or what it covers, or make a request to which it does not \
             apply.",
        );
        match (denier, policy) {
            (_, Some(policy)) => {
                self.line(&format!("The Deny is in {}.", quoted_line(policy)));
                if policy.contains(":policy/AWSCompromisedKeyQuarantine") {
                    self.line(
                        "AWS attaches that policy to a user whose access key was found in public: replace \
                         the key first.",
                    );
                }
            }
            (Some(denier), None) => {
                self.line(&format!("Look through {}.", denier.place()));
                if denier == PolicyType::ServiceControl {
                    self.line("Older messages also say this if no such policy allows it.");
                }
            }
            (None, None) => self
                .list(message, "Any of these policies can contain the Deny; look in this order:"),
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

    /// Offers a statement and says where to add it, or why there is none.
    fn offer(&mut self, message: &Message, policy_type: PolicyType) {
        match offer(message, policy_type) {
            Offer::Statement { policy, lacks } => {
                let json = CanonicalPolicy::of(&policy).to_json_pretty();
                let place = policy_type.place();
                let one = if policy_type.is_of_several() { "one of " } else { "" };
                let _ =
                    writeln!(self.0, "Add to {one}{place}:\n\n{}\n", visible_json(json.trim_end()));
                for finding in lacks {
                    self.line("The request needs more than this:");
                    self.finding(&finding);
                }
                self.remark(message, policy_type);
            }
            Offer::Refused(findings) => {
                self.line("No statement can be offered for what the message says:");
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

    /// Adds what a statement could not take from the message.
    fn remark(&mut self, message: &Message, policy_type: PolicyType) {
        let has_resource = policy_type != PolicyType::Trust;
        let forms = advice::resource_forms(message);
        if has_resource && message.resource.is_none() && !forms.is_empty() {
            self.line(&format!(
                "The message names no resource: replace `*` with its ARN, which has the form {}.",
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
            self.line(&format!("In policies, the action is spelled `{spelled}`."));
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

    /// Valid and broken parts of messages.
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
