//! No text makes a parser panic, and every error points into its text.

use std::ops::Range;

use proptest::prelude::*;

use super::*;

/// The error of every parser that refuses the text: range, message, words under the caret.
fn errors(text: &str) -> Vec<(Range<usize>, String, String)> {
    let mut found = Vec::new();
    macro_rules! collect {
        ($($result:expr),* $(,)?) => {$(
            if let Err(error) = $result {
                found.push((error.range(), error.to_string(), error.expected().to_owned()));
            }
        )*};
    }
    collect!(
        Partition::parse(text),
        Region::parse(text),
        AccountId::parse(text),
        Arn::parse(text),
        Arn::check(text),
        RoleArn::parse(text),
        RoleArn::check(text),
        ServicePrincipal::parse(text),
        ServicePrincipal::check(text),
        ExternalId::parse(text),
        DatabaseUserArn::parse(text),
        DatabaseUserArn::check(text),
        PlainText::parse(text),
        ResourceName::parse(text),
        Pattern::parse(text),
        Date::parse(text),
        Cidr::parse(text),
        Operator::parse(text),
        check_condition_key(text),
        check_session_name(text),
        check_sid(text),
        check_organization_path(text),
        check_organizational_unit_id(text),
    );
    found.extend(
        pieces(text)
            .filter_map(Result::err)
            .map(|error| (error.range(), error.to_string(), error.expected().to_owned())),
    );
    if let AwsPrincipalKind::Malformed(error) = AwsPrincipalKind::classify(text) {
        found.push((error.range(), error.to_string(), error.expected().to_owned()));
    }
    if let FederatedPrincipalKind::Malformed(error) = FederatedPrincipalKind::classify(text) {
        found.push((error.range(), error.to_string(), error.expected().to_owned()));
    }
    found
}

fn check(text: &str) {
    for (range, message, expected) in errors(text) {
        assert!(text.get(range.clone()).is_some(), "{text:?}: {range:?} of {message}");
        assert!(!message.is_empty() && !message.ends_with('.'), "{message}");
        assert!(!expected.is_empty() && !expected.ends_with('.'), "{message}: no {expected}");
        assert!(!message.starts_with(|first: char| first.is_ascii_uppercase()), "{message}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text(text in "\\PC{0,20}") {
        check(&text);
    }

    #[test]
    fn text_of_the_characters_that_matter(text in "[arn:/*?${}' ,.\\-_0A-é\u{F0000}‘]{0,24}") {
        check(&text);
    }

    #[test]
    fn almost_arns(
        head in "arn:(aws|\\*|aws-cn|x|\u{F0000})?:(iam|sts|s3|redshift|S3)?:(us-east-1)?",
        account in ":?(123456789012|1234|aws|\u{F0000}|\\*)?:?",
        kind in "(role/|user/|assumed-role/|dbuser:|oidc-provider/|root)?",
        tail in "[aR/:*$,é\u{F0000} -]{0,8}",
    ) {
        check(&format!("{head}{account}{kind}{tail}"));
    }

    #[test]
    fn almost_operators(text in "(ForAllValues|ForAnyValue|é)?:{0,2}(IfExists)?(String|Null)?(Equals|é)?(IfExists)?") {
        check(&text);
    }
}
