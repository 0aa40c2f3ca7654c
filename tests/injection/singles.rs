//! Single values that are built from typed parts: their own `parse` accepts them.

use iam_policy::{
    AccountId, Arn, ArnPattern, OidcIssuer, Partition, Region, ResourceName, arn, arn_pattern,
};

use crate::values::Filler;

fn check<F: Filler>(make: impl Fn(F) -> Arn) {
    let template = make(F::harmless());
    for value in F::all() {
        let text = value.text();
        let made = make(value);
        let expected = template.as_str().replace(&F::harmless().text(), &text);
        assert_eq!(made.as_str(), expected);
        assert_eq!(Arn::parse(made.as_str()).as_ref(), Ok(&made), "{made} is not an ARN");
        let colons = |arn: &Arn| arn.as_str().matches(':').count();
        assert_eq!(colons(&made), colons(&template), "{made} has other segments");
    }
}

#[test]
fn an_arn_of_typed_parts_is_an_arn() {
    check::<AccountId>(|value| arn!("arn:aws:sqs:us-east-1:{value}:queue"));
    check::<Region>(|value| arn!("arn:aws:sqs:{value}:123456789012:queue"));
    check::<Partition>(|value| arn!("arn:{value}:s3:::bucket/key"));
    check::<OidcIssuer>(|value| arn!("arn:aws:iam::123456789012:oidc-provider/{value}"));
    check::<AccountId>(|value| arn!("arn:aws:s3:::bucket-{value}"));
    check::<Region>(|value| arn!("arn:aws:s3:::bucket-{value}/x"));
}

/// A string that is too long for an ARN is not an ARN, however it is built.
#[test]
fn an_arn_of_names_is_an_arn() {
    let names = ResourceName::all().into_iter().filter(|it| it.as_str().len() < 1000);
    for name in names {
        let made = arn!("arn:aws:sqs:us-east-1:123456789012:{name}");
        assert_eq!(Arn::parse(made.as_str()).as_ref(), Ok(&made), "{made} is not an ARN");
        assert_eq!(made.resource(), name.as_str());
    }
}

fn check_pattern<F: Filler>(make: impl Fn(F) -> ArnPattern) {
    let template = make(F::harmless());
    for value in F::all() {
        let text = value.text();
        let made = make(value);
        let expected = template.as_str().replace(&F::harmless().text(), &text);
        assert_eq!(made.as_str(), expected);
        assert_eq!(ArnPattern::parse(made.as_str()).as_ref(), Ok(&made), "{made} is not a pattern");
        let count = |arn: &ArnPattern| arn.as_str().matches([':', '*', '?']).count();
        assert_eq!(count(&made), count(&template), "{made} has other segments or wildcards");
    }
}

#[test]
fn a_pattern_of_typed_parts_is_a_pattern() {
    check_pattern::<AccountId>(|value| arn_pattern!("arn:aws:sqs:*:{value}:jobs-*"));
    check_pattern::<Region>(|value| arn_pattern!("arn:aws:sqs:{value}:123456789012:jobs-??"));
    check_pattern::<Partition>(|value| arn_pattern!("arn:{value}:s3:::bucket/*"));
    check_pattern::<OidcIssuer>(|value| arn_pattern!("arn:aws:iam::*:oidc-provider/{value}"));
    check_pattern::<AccountId>(|value| arn_pattern!("arn:aws:iam::123456789012:role/*/{value}"));
    check_pattern::<ResourceName>(|value| arn_pattern!("arn:aws:s3:::bucket/{value}/*"));
}
