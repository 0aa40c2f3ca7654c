//! No string makes a parser panic, every error points into its string, and no value changes the
//! structure of the text around it.

use std::ops::Range;

use proptest::prelude::*;

use super::*;
use crate::finding::{is_hidden, quoted_line};

/// Returns the error of every parser that rejects the string: range, message, label under the
/// caret.
fn errors(text: &str) -> Vec<(Range<usize>, String, String)> {
    let mut found = Vec::new();
    macro_rules! parts {
        ($error:ident) => {{
            let shown = $error.to_string();
            let words = quoted_line(&format!("{}; {}", $error.message(), $error.expected()));
            assert!(shown.starts_with(&words) || shown.contains('…'), "{shown}");
            assert!(!shown.contains(is_hidden), "{shown:?}");
            ($error.range(), $error.message().to_owned(), $error.expected().to_owned())
        }};
    }
    macro_rules! collect {
        ($($result:expr),* $(,)?) => {$(
            if let Err(error) = $result {
                found.push(parts!(error));
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
        OidcIssuer::parse(text),
        OidcIssuer::from_url(text),
        DatabaseUserArn::parse(text),
        DatabaseUserArn::check(text),
        PlainText::parse(text),
        ResourceName::parse(text),
        Action::parse(text),
        Action::check(text),
        ActionPattern::parse(text),
        ActionPattern::check(text),
        RoleName::parse(text),
        RoleName::check(text),
        RolePath::parse(text),
        RolePath::check(text),
        ArnPattern::parse(text),
        ArnPattern::check(text),
        Pattern::parse(text),
        Date::parse(text),
        Cidr::parse(text),
        Operator::parse(text),
        check_condition_key(text),
        check_session_name(text),
        check_sid_with(text, b""),
        check_organization_path(text),
        check_organizational_unit_id(text),
    );
    found.extend(pieces(text).filter_map(Result::err).map(|error| parts!(error)));
    if let AwsPrincipalKind::Malformed(error) = AwsPrincipalKind::classify(text) {
        found.push(parts!(error));
    }
    if let FederatedPrincipalKind::Malformed(error) = FederatedPrincipalKind::classify(text) {
        found.push(parts!(error));
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

/// Every error says what to write: the nearest likely value, or an example of the type.
#[test]
fn errors_show_a_value_that_parses() {
    let mut wrong: Vec<String> = Vec::new();
    macro_rules! check {
        ($($type:ident: $bad:literal),* $(,)?) => {$(
            assert_eq!($type::parse($type::EXAMPLE).unwrap().as_str(), $type::EXAMPLE);
            let error = $type::parse($bad).unwrap_err().to_string();
            let example = format!("; for example `{}`", $type::EXAMPLE);
            wrong.extend((!error.ends_with(&example)).then_some(error));
        )*};
    }
    check! {
        AccountId: "12", Action: "s3:Get*", ActionPattern: "s3", Arn: "arn:aws:iam:role/RoleA", ArnPattern: "arn:aws:iam:role/RoleA", Cidr: "10.0",
        DatabaseUserArn: "arn:aws:redshift:us-west-2:12:dbuser:c/u", Date: "yesterday", ExternalId: "x",
        OidcIssuer: "", Pattern: "", PlainText: "", Region: "", ResourceName: "", RoleArn: "arn:aws:iam::12:role/R",
        RoleName: "", RolePath: "/ /", ServicePrincipal: "",
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let error = AccountId::parse("12").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the account ID `12` has 2 digits; expected 12 digits, found 2; for example `123456789012`"
    );
    let error = ServicePrincipal::parse("\u{1b}[31mred\n\u{202e}").unwrap_err().to_string();
    assert!(error.starts_with("the service principal `\\u{1b}[31mred\\u{a}\\u{202e}`"), "{error}");
    let error = AccountId::parse(&"1".repeat(5_000)).unwrap_err().to_string();
    assert!(
        error.contains("…") && error.contains("has 5000 digits") && error.len() < 1_000,
        "{error}"
    );
    let error = ServicePrincipal::parse("lambda").unwrap_err().to_string();
    assert!(error.ends_with("; did you mean `lambda.amazonaws.com`?"), "{error}");
    let error = Operator::parse("StringMatch").unwrap_err().to_string();
    assert!(error.ends_with("; did you mean `StringLike`?"), "{error}");
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

/// Strings of which many are valid values: likely characters, after the prefixes of the types.
fn values() -> impl Strategy<Value = String> {
    let head = prop_oneof![
        Just(""),
        Just("/"),
        Just("arn:aws:s3:::"),
        Just("arn:aws:iam::123456789012:role/"),
        Just("arn:aws:redshift:us-west-2:123456789012:dbuser:c/"),
        Just("123456789012"),
        Just("us-east-"),
        Just("redshift.amazonaws.com"),
        Just("2026-11-"),
        Just("10.0.0.0/"),
        Just("aws-cn"),
        Just("s3:"),
        Just("s3:Get*"),
    ];
    let tail = prop_oneof![
        "[aR12${}/+=,.:@_-]{0,6}",
        "[a/*?$ {}é'\"`;\\\\\u{7F}\u{80}\u{9F}\u{A0}\u{F0000}]{0,5}",
        "[a'\"`;,$\\\\]{0,2}/[aR,]{1,3}",
        "[a1/-]{60,70}",
    ];
    (head, tail).prop_map(|(head, tail)| format!("{head}{tail}"))
}

/// Applies `$each` to the types, with its arguments: those that can also be made from a literal in
/// `const`.
macro_rules! of_each_type {
    ($each:ident) => {
        $each!(AccountId, Region, ServicePrincipal, ExternalId, Arn, ArnPattern, RoleArn, RoleName,
            RolePath, PlainText, ResourceName, Pattern, Action, ActionPattern; Date, Cidr, DatabaseUserArn, OidcIssuer)
    };
}

/// Checks what the type promises for a string that it accepts, and that its two parsers never
/// disagree.
fn check_parsers(text: &str) {
    macro_rules! check_type {
        ($($literal:ident),*; $($other:ident),*) => {
            $(check_type!($literal);
            // The panic is caught here, so its output is not a failure.
            let literal: &'static str = Box::leak(text.to_owned().into_boxed_str());
            let made = std::panic::catch_unwind(|| $literal::from_literal(literal));
            assert_eq!(made.ok(), $literal::parse(text).ok(), "{} {text}", stringify!($literal));)*
            $(check_type!($other);)*
        };
        ($type:ident) => {
            match $type::parse(text) {
                Ok(value) => {
                    assert_eq!(value.as_str(), text);
                    assert_eq!(value.to_string(), text);
                    assert_eq!(text.parse::<$type>(), Ok(value.clone()));
                    assert_eq!(serde_json::to_value(&value).unwrap(), serde_json::json!(text));
                    assert_eq!($type::check(text), Ok(()), "{} {text}", stringify!($type));
                    assert!(!text.contains(hole::is_hole));
                }
                Err(error) if $type::check(text).is_ok() => {
                    assert!(text.contains(hole::is_hole), "{} {text}: {error}", stringify!($type));
                }
                Err(_) => {}
            }
        };
    }
    of_each_type!(check_type);
    if let Ok(user) = DatabaseUserArn::parse(text) {
        assert!(ExternalId::parse(user.as_str()).is_ok(), "{text}");
    }
    if let Ok(arn) = Arn::parse(text) {
        assert_eq!(ArnPattern::parse(text), Ok(arn.into()), "{text}");
    }
    if let Ok(role) = RoleArn::parse(text) {
        assert_eq!(Arn::parse(text), Ok(role.clone().into()), "{text}");
        assert_eq!(ArnPattern::parse(text), Ok(role.clone().into()), "{text}");
        assert_eq!(RoleName::parse(role.name()), Ok(role.role_name()), "{text}");
        assert_eq!(RolePath::parse(role.path()), Ok(role.role_path()), "{text}");
        assert_eq!(role.account_id(), AccountId::parse(role.account()).unwrap());
        assert!(!text.contains(['\'', '"', '`', ';', '\\', ',']), "{text}");
    }
}

/// Returns whether any type accepts the string as a value that fills a hole.
fn is_filler(text: &str) -> bool {
    macro_rules! any {
        ($($literal:ident),*; $($other:ident),*) => {
            $($literal::parse(text).is_ok() ||)* $($other::parse(text).is_ok() ||)* false
        };
    }
    of_each_type!(any) || Partition::parse(text).is_ok()
}

/// Checks against a second implementation of the parsers, written without regard for speed and
/// `const`.
fn check_against_plain_parsers(text: &str) {
    let in_name = |one: char| one.is_ascii_alphanumeric() || "_+=,.@-".contains(one);
    let count = text.chars().count();
    let all = |allowed: &dyn Fn(char) -> bool| text.chars().all(allowed);
    let account = count == 12 && all(&|one| one.is_ascii_digit());
    assert_eq!(AccountId::parse(text).is_ok(), account, "{text}");
    let id = (2..=1224).contains(&count) && all(&|one| in_name(one) || one == ':' || one == '/');
    assert_eq!(ExternalId::parse(text).is_ok(), id, "{text}");
    let name = (1..=64).contains(&count) && all(&|one| in_name(one) && one != ',');
    assert_eq!(RoleName::parse(text).is_ok(), name, "{text}");
    let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    let path = text == "/" || inner.is_some_and(|inner| !inner.is_empty());
    let path = path
        && count <= 512
        && !text.contains("${")
        && all(&|one| one.is_ascii_graphic() && !"*?'\"`;\\,".contains(one));
    assert_eq!(RolePath::parse(text).is_ok(), path, "{text}");
    let stored = |one: char| u32::from(one) >= 0x20 && u32::from(one) <= 0xFF && !one.is_control();
    let pattern = !text.is_empty() && !text.contains("${") && !text.ends_with('$') && all(&stored);
    assert_eq!(Pattern::parse(text).is_ok(), pattern, "{text}");
    let plain = pattern && !text.contains(['*', '?']);
    assert_eq!(PlainText::parse(text).is_ok(), plain, "{text}");
    let resource =
        plain && count <= 512 && !text.contains(|one: char| one == ':' || one.is_whitespace());
    assert_eq!(ResourceName::parse(text).is_ok(), resource, "{text}");
    let (host, path) = text.split_once('/').unwrap_or((text, ""));
    let is_label = |label: &str| {
        let inner = label.trim_matches('-');
        (1..=63).contains(&label.len())
            && inner == label
            && label.chars().all(|one| one.is_ascii_alphanumeric() || one == '-')
    };
    let is_part = |part: &str| {
        !part.is_empty()
            && part.chars().all(|one| one.is_ascii_alphanumeric() || "-._~%+=@".contains(one))
    };
    let mut parts = path.strip_suffix('/').unwrap_or(path).split('/');
    let issuer = count <= 247
        && host.split('.').count() > 1
        && host.split('.').all(is_label)
        && (path.is_empty() || parts.all(is_part));
    if !host.starts_with("oidc.eks.") {
        assert_eq!(OidcIssuer::parse(text).is_ok(), issuer, "{text}");
    }
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    if let ["arn", "aws", "s3", "", "", resource] = fields.as_slice() {
        let arn = !resource.is_empty() && plain && !text.ends_with(char::is_whitespace);
        assert_eq!(Arn::parse(text).is_ok(), arn && count <= 2048, "{text}");
    }
}

/// Fills each hole with the value that `of` returns for its number.
fn fill(template: &str, of: impl Fn(usize) -> String) -> String {
    template.chars().map(|one| hole::hole_index(one).map_or_else(|| one.to_string(), &of)).collect()
}

const REGIONS: [&str; 3] = ["us-east-1", "cn-north-1", "ap-southwest1234567890-1"];

fn one_of(texts: &[&str], number: usize) -> String {
    texts[number % texts.len()].to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_literal_and_a_text_are_judged_alike(text in values()) {
        check_parsers(&text);
        check_against_plain_parsers(&text);
    }

    #[test]
    fn no_two_values_side_by_side_make_a_variable(
        texts in prop::collection::vec(values(), 2..6),
        literal in "[a${} ]{0,3}",
    ) {
        let fillers: Vec<&String> = texts.iter().filter(|text| is_filler(text)).collect();
        for one in &fillers {
            for other in &fillers {
                prop_assert_eq!(format!("{one}{other}").find("${"), None);
            }
            // What a template may contain before a hole: `check` does not accept `$` there.
            if Pattern::check(&format!("{literal}\u{F0000}")).is_ok() {
                prop_assert_eq!(format!("{literal}{one}").find("${"), None);
            }
        }
    }

    #[test]
    fn a_template_of_an_arn_makes_arns(
        partition in "(aws|\u{F0000})",
        region in "(|us-east-1|\u{F0001}|a\u{F0001})",
        account in "(|123456789012|\u{F0002})",
        resource in "[ab*/:${}é \u{F0003}-\u{F0008}]{1,8}|[/?\u{F0003}-\u{F0008}]{3,8}",
        numbers in prop::array::uniform9(0_usize..3),
    ) {
        let template = format!("arn:{partition}:sqs:{region}:{account}:{resource}");
        let is_arn = Arn::check(&template).is_ok();
        prop_assert!(!is_arn || ArnPattern::check(&template).is_ok(), "{}", template);
        if ArnPattern::check(&template).is_err() {
            return Ok(());
        }
        let longest = "x".repeat(ResourceName::MAX_LENGTH);
        let filled = fill(&template, |number| match number {
            0 => Partition::ALL[numbers[0]].to_string(),
            1 => one_of(&REGIONS, numbers[1]),
            2 => "123456789012".to_owned(),
            _ => one_of(&[&longest, &longest, "{$a}"], numbers[number]),
        });
        prop_assert!(!is_arn || Arn::parse(&filled).is_ok(), "{}", filled);
        prop_assert!(ArnPattern::parse(&filled).is_ok(), "{}", filled);
    }

    #[test]
    fn a_template_of_a_role_makes_roles(
        partition in "(aws|\u{F0000})",
        account in "(123456789012|\u{F0001}|1\u{F0001})",
        path in "(/|\u{F0002}|\u{F0002}a/|/([aé\u{F0003}]{1,3}/)*|/x{350}\u{F0003}[\u{F0004}/]{0,3}/)",
        name in "([aR\u{F0005}]{0,3}|\u{F0006}|x{36,42}\u{F0005})",
        numbers in prop::array::uniform9(0_usize..3),
    ) {
        let template = format!("arn:{partition}:iam::{account}:role{path}{name}");
        if RoleArn::check(&template).is_err() {
            return Ok(());
        }
        let holes = role_arn_holes(&template);
        let (long_path, long_name) = (format!("/{}/", "p".repeat(510)), "n".repeat(64));
        let filled = fill(&template, |number| {
            let (_, position) = holes.iter().find(|(one, _)| *one == number).unwrap();
            match position {
                RoleArnHole::Partition => Partition::ALL[numbers[number]].to_string(),
                RoleArnHole::Account => "123456789012".to_owned(),
                RoleArnHole::Path => one_of(&["/", "/a$/", &long_path], numbers[number]),
                RoleArnHole::PathPart | RoleArnHole::Name => {
                    one_of(&["n", REGIONS[2], &long_name], numbers[number])
                }
                RoleArnHole::NamePart => one_of(&["123456789012", REGIONS[2]], numbers[number]),
            }
        });
        prop_assert!(RoleArn::parse(&filled).is_ok(), "{}", filled);
    }

    #[test]
    fn a_template_of_an_id_or_a_service_makes_one(
        id in "[a:/]{0,3}\u{F0000}[a:/]{0,2}(\u{F0001})?",
        long in "x{1158,1162}\u{F0002}",
        service in "[a.\u{F0003}]{1,4}(\\.\u{F0004})?\\.amazonaws\\.com(\\.cn)?",
        numbers in prop::array::uniform3(0_usize..3),
    ) {
        let longest = "n".repeat(RoleName::MAX_LENGTH);
        for id in [id, long] {
            // The macros reject a value that is a single hole: the shortest name is not a valid
            // external ID.
            if ExternalId::check(&id).is_ok() && hole::whole_hole(&id).is_none() {
                let value = |number| one_of(&["n", REGIONS[2], &longest], numbers[number]);
                let filled = fill(&id, value);
                prop_assert!(ExternalId::parse(&filled).is_ok(), "{}", filled);
            }
        }
        if ServicePrincipal::check(&service).is_ok() {
            let filled = fill(&service, |_| one_of(&REGIONS, numbers[0]));
            prop_assert!(ServicePrincipal::parse(&filled).is_ok(), "{}", filled);
        }
    }
}

#[test]
fn literals_are_values_in_const() {
    const ACCOUNT: AccountId = AccountId::from_literal("123456789012");
    const REGION: Region = Region::from_literal("us-gov-west-1");
    const SERVICE: ServicePrincipal = ServicePrincipal::from_literal("redshift.amazonaws.com");
    const EXTERNAL_ID: ExternalId = ExternalId::from_literal("customer-42");
    const ROLE: RoleArn = RoleArn::from_literal("arn:aws:iam::123456789012:role/a/b/Loader");
    const NAME: RoleName = RoleName::from_literal("Loader");
    const PATH: RolePath = RolePath::from_literal("/a/b/");
    const OBJECTS: ArnPattern = ArnPattern::from_literal("arn:aws:s3:::caf\u{E9}/*");
    const PLAIN: PlainText = PlainText::from_literal("caf\u{E9} au lait");
    const RESOURCE: ResourceName = ResourceName::from_literal("reports/2026");
    const PATTERN: Pattern = Pattern::from_literal("team-*");
    const ACTION: Action = Action::from_literal("s3:GetObject");
    const ACTIONS: ActionPattern = ActionPattern::from_literal("s3:Get*");
    // The longest of all is well below the number of `const` steps at which the compiler complains.
    const BYTES: [u8; MAX_ARN_LENGTH] = {
        let mut bytes = [b'x'; MAX_ARN_LENGTH];
        let (head, _) = bytes.split_at_mut(13);
        head.copy_from_slice(b"arn:aws:s3:::");
        bytes
    };
    const LONGEST: Arn = Arn::from_literal(match std::str::from_utf8(&BYTES) {
        Ok(text) => text,
        Err(_) => "",
    });
    for (value, text) in [
        (Text::from(ACCOUNT), "123456789012"),
        (REGION.into(), "us-gov-west-1"),
        (SERVICE.into(), "redshift.amazonaws.com"),
        (EXTERNAL_ID.into(), "customer-42"),
        (ROLE.into(), "arn:aws:iam::123456789012:role/a/b/Loader"),
        (NAME.into(), "Loader"),
        (PATH.into(), "/a/b/"),
        (OBJECTS.into(), "arn:aws:s3:::caf\u{E9}/*"),
        (PLAIN.into(), "caf\u{E9} au lait"),
        (RESOURCE.into(), "reports/2026"),
        (PATTERN.into(), "team-*"),
        (ACTION.into(), "s3:GetObject"),
        (ACTIONS.into(), "s3:Get*"),
        (LONGEST.into(), &format!("arn:aws:s3:::{}", "x".repeat(MAX_ARN_LENGTH - 13))),
    ] {
        assert!(matches!(value, Text::Static(_)));
        assert_eq!(value.as_str(), text);
    }
}
