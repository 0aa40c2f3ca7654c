//! While a policy is being written it still expands, with what an editor completes in it.

use policy_core::model::PolicyKind;
use proc_macro2::TokenStream;

use crate::expand;

fn expanded(tokens: &str) -> String {
    let input: TokenStream = format!("iam_policy; {tokens}").parse().unwrap();
    let kind = PolicyKind::Identity;
    let text = expand::policy(kind, input).to_string();
    text.replace(' ', "")
}

#[test]
fn an_unfinished_action_keeps_its_paths_beside_what_is_said_and_the_value() {
    for (tokens, path) in [
        (
            "allow { action: [sqs:SendMessage, s3:Get], resource: \"*\" }",
            "{{{sqsSendMessage}{s3Get}}}",
        ),
        ("allow { action: s3::Get }", "{{{s3Get}}}"),
        ("allow { action: s3::, resource: \"*\" }", "{{{s3}}}"),
        ("allow { action: s3::", "{{{s3}}}"),
        ("{\"Effect\": Allow, \"Action\": [s], \"Resorce\": 1}", "{{{s}}}"),
        ("allow { action: s3::Get } allow { action: sqs::Se }", "{{{s3Get}"),
    ] {
        let closed = tokens.matches('{').count() - tokens.matches('}').count();
        let text = expanded(&format!("{tokens}{}", "}".repeat(closed)));
        assert!(
            text.contains("compile_error!") || text.contains("#[deprecated"),
            "{tokens}: {text}"
        );
        assert!(text.contains("iam_policy::__action_tokens!"), "{tokens}: {text}");
        assert!(text.contains(path), "{tokens}: {text}");
        assert!(text.contains("iam_policy::IdentityPolicy{__repr:__p::"), "{tokens}: {text}");
    }
}

#[test]
fn a_policy_without_action_tokens_has_nothing_for_editors() {
    let text = expanded("allow { action: \"s3:GetObject\", resource: \"arn:aws:s3:::b/*\" }");
    assert!(!text.contains("__action_tokens") && !text.contains("compile_error"), "{text}");
}
