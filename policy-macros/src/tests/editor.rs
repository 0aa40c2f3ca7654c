//! A policy that is still being written expands, with what an editor completes in it.

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
        ("{\"Effect\": Allow, \"Action\": [s], \"Resorce\": 1}", "{{s}}"),
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

/// Returns what an editor sees for the actions `{ … }` of a call.
fn constants(actions: &str) -> String {
    crate::constants::expand(format!("{{ {actions} }}").parse().unwrap()).to_string()
}

/// Returns the modules of an expansion, each with the number of its constants.
fn modules(text: &str) -> Vec<(&str, usize)> {
    let modules = text.split("pub mod ").skip(1);
    let named = modules.map(|it| (it.split(' ').next().unwrap(), it.matches("pub const").count()));
    named.collect()
}

#[test]
fn a_constant_says_what_the_data_knows_of_its_action() {
    let text = constants("{ sqs TagQueue } { execute_api Inv }");
    for wanted in [
        "use __actions :: sqs :: TagQueue as _ ; use __actions :: execute_api :: Inv as _ ;",
        "#[doc = \"Amazon SQS: the actions of the prefix `sqs`.\"] pub mod sqs {",
        "#[doc = \"`sqs:TagQueue`: Tagging, Write.\\n\\nResource types: `queue` (required).\\n\\n\
         Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.\\n\\n\
         [Service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/\
         reference/list_sqs.html)",
        "pub const TagQueue : & str = \"sqs:TagQueue\" ;",
        "pub const Invoke : & str = \"execute-api:Invoke\" ;",
    ] {
        assert!(text.replace("# [", "#[").contains(wanted), "{wanted}: {text}");
    }
    assert!(constants("{ budgets View }").contains("The reference data lists only its name"));
    assert!(constants("{ vpc_lattice A }").contains("pub const AssociateViaAWSService_Events"));
}

#[test]
fn the_services_that_a_call_names_have_constants_and_the_others_are_there_to_be_completed() {
    let text = constants("{ sqs SendMessage } { s3 } { sqs }");
    assert!(matches!(modules(&text)[..], [("s3", 100..), ("sqs", 10..)]), "{:?}", modules(&text));
    // A complete name can become only a longer one.
    let text = constants("{ sqs SendMessage } { s3 GetObject } { s3 PutObject }");
    assert!(matches!(modules(&text)[..], [("s3", 10..40), ("sqs", 1)]), "{:?}", modules(&text));
    assert!(text.contains("pub const GetObjectAcl ") && !text.contains("pub const GetBucketAcl "));
    // The tokens before the constants stay the same while a word is being typed.
    for open in ["{ sqs SendMessage } s", "{ sqs SendMessage } s3", "{ sqs SendMessage } { qx B }"]
    {
        let text = constants(open);
        let modules = modules(&text);
        let full: Vec<_> = modules.iter().filter(|(_, constants)| *constants > 0).collect();
        assert!(matches!(full[..], [("sqs", 1)]), "{open}: {full:?}");
        assert!(modules.len() > 400, "{open}: {}", modules.len());
        for name in ["s3", "ec2_instance_connect", "execute_api", "sqs"] {
            assert_eq!(modules.iter().filter(|it| it.0 == name).count(), 1, "{open}: {name}");
        }
        assert!(text.starts_with("{ use __actions :: sqs :: "), "{open}");
    }
}

#[test]
fn what_is_no_action_makes_nothing() {
    for tokens in ["", "{}", "{ : }", "{ 1 }", "[ s3 Get ]", "1"] {
        assert_eq!(constants(tokens), "", "{tokens}");
    }
    assert_eq!(crate::constants::expand(TokenStream::new()).to_string(), "");
}

#[test]
fn every_action_of_every_service_has_its_constant() {
    let catalog = policy_lint::catalog::Catalog::built_in();
    let mut count = 0;
    for prefix in catalog.service_prefixes() {
        let service = catalog.service(prefix).unwrap();
        let module = prefix.replace('-', "_");
        let text = constants(&format!("{{ {module} }}"));
        let known = service.actions().count();
        assert_eq!(modules(&text), [(module.as_str(), known)], "{prefix}");
        assert!(syn::parse_str::<syn::Ident>(&module).is_ok(), "{prefix}");
        count += known;
    }
    assert!(count > 20_000, "{count}");
}
