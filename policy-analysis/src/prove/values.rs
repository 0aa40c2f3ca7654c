//! The representative values of a side.

use policy_core::model::hole::is_hole;
use policy_core::model::{
    BaseOperator, Decimal, Family, Moment, Version, is_account_id, is_same_base64, parse_cidr,
};
use policy_core::semantics::arn;
use policy_core::semantics::condition::{ConditionView, condition_holds_in_steps, is_readable};
use policy_core::semantics::grant::ResourceForm;
use policy_core::semantics::known::{Context, Entry, Known};
use policy_core::semantics::pattern::{has_wildcard, is_all, matches};
use policy_core::semantics::principal::Caller;
use policy_core::semantics::statement::{PatternsView, StatementView};
use policy_core::sort::{sort_by, sort_by_key};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::atoms::{
    Group, Symbol, Token, atoms, by_fields, open_tokens, shape_tokens, takers, tokens,
};
use super::boxes::{
    Key, Member, Part, Told, Value, conditions, is_of_resource, is_of_texts, texts,
};
use super::budget::{Budget, MOST_OF_A_SET, OutOfBudget};
use super::callers::{OWN_ACCOUNT, STRANGER};
use super::variables::Variables;

/// Values of a side, and whether they represent all values.
#[derive(Debug)]
pub(super) struct Found<T> {
    pub(super) values: Vec<T>,
    pub(super) are_all: bool,
}

/// Whether the policy reads `${` as a variable.
pub(super) fn reads_variables(member: &Member) -> bool {
    member.form.version == Version::V2012
}

fn lower(mut pattern: Vec<Token>) -> Vec<Token> {
    for token in &mut pattern {
        if let Token::Letter(letter) = token {
            *letter = letter.to_ascii_lowercase();
        }
    }
    pattern
}

/// A pattern with plain text in place of its wildcards, which is more readable than the shortest match.
pub(super) fn instance(pattern: &str) -> String {
    pattern.replace(['*', '?'], "a")
}

/// The actions of the first member that the members can tell apart. Real names come first.
pub(super) fn actions(
    real: &[String],
    members: &[Member],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<Found<String>, OutOfBudget> {
    let own = own_texts(members.first().map(|own| own.view().action()));
    let is_open = |text: &&str| has_wildcard(text) || variables.are_in(text, false);
    if !own.iter().any(is_open) {
        let values = own.into_iter().map(str::to_owned).collect();
        return Ok(Found { values, are_all: true });
    }
    // An action is a service and a name.
    let lowered = |text: &str| lower(variables.tokens(text, false, true));
    let box_of_own = own.iter().map(|it| lowered(it)).collect();
    let mut groups = vec![Group::strict(box_of_own), Group::one(open_tokens("?*:?*"))];
    for member in members {
        let of_member: Vec<&str> = texts(member.view().action().texts).collect();
        if !of_member.iter().any(|it| is_all(it)) {
            add_group(&mut groups, of_member.into_iter().map(lowered).collect(), variables);
        }
    }
    let mut values = real.to_vec();
    let instances = own.iter().filter(|it| !variables.are_in(it, false)).map(|it| instance(it));
    values.extend(instances.filter(|it| it.contains(':')));
    let found = atoms(groups, 2, budget)?;
    values.extend(found.iter().map(|it| variables.text(it)));
    Ok(Found { values, are_all: true })
}

/// The patterns among which a request is searched for: those of an element, or all if it is negated.
fn own_texts(element: Option<PatternsView<'_>>) -> Vec<&str> {
    match element {
        Some(element) if !element.is_negated => texts(element.texts).collect(),
        _ => vec!["*"],
    }
}

/// Adds the patterns of a list: as they are and, if they have unknowns, as what they match with some string
/// in place of each.
fn add_group(groups: &mut Vec<Group>, patterns: Vec<Vec<Token>>, variables: &Variables) {
    let group = Group::strict(patterns);
    let opened = (!variables.is_empty()).then(|| group.opened());
    for group in std::iter::once(group).chain(opened) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
}

/// The resources of the first member that the members can tell apart.
pub(super) fn resources(
    members: &[Member],
    shapes: &[String],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<Found<String>, OutOfBudget> {
    let Some(own) = members.first() else {
        return Ok(Found { values: Vec::new(), are_all: true });
    };
    let patterns = own_texts(own.view().resource());
    let is_open = |it: &&str| has_wildcard(it) || variables.are_in(it, reads_variables(own));
    let is_completed = |it: &&str| own.form.resources == ResourceForm::Completed && !is_arn(it);
    let shapes = (!shapes.is_empty()).then(|| group_of_shapes(shapes));
    if !patterns.iter().any(|it| is_open(it) || is_completed(it)) {
        let values = patterns.into_iter().map(str::to_owned).collect();
        let values = within(shapes.as_ref(), values, budget)?;
        return Ok(Found { values, are_all: are_of_arns(members) });
    }
    let service = service_of(members).unwrap_or_else(|| "s3".to_owned());
    let is_plain = |it: &&str| !variables.are_in(it, true);
    let mut values = Vec::new();
    if patterns.iter().any(|it| is_all(it)) {
        values.push(format!("arn:aws:{service}:::a"));
    }
    // An action without a resource is represented by `*`.
    values.extend(patterns.iter().any(|it| matches(it, "*")).then(|| "*".to_owned()));
    values.extend(
        patterns
            .iter()
            .filter(|it| is_plain(it))
            .map(|it| instance_of_arn(it))
            .filter(|it| is_arn(it)),
    );
    // Examples from the statements that must apply are the most readable.
    for member in members.iter().filter(|member| member.part == Part::Required) {
        let Some(resource) = member.view().resource().filter(|it| !it.is_negated) else { continue };
        values.extend(
            texts(resource.texts)
                .filter(|it| is_plain(it))
                .map(instance_of_arn)
                .filter(|it| is_arn(it))
                .filter(|it| patterns.iter().any(|pattern| matches(pattern, it))),
        );
    }
    let own_patterns: Vec<Vec<Token>> =
        patterns.iter().map(|it| resource_pattern(own, it, variables)).collect();
    let mut others = Vec::new();
    for member in members {
        let Some(resource) = member.view().resource() else { continue };
        let of_member: Vec<Vec<Token>> = texts(resource.texts)
            .filter(|text| !is_all(text))
            .map(|text| resource_pattern(member, text, variables))
            .collect();
        // AWS describes in two ways whether a wildcard matches a colon.
        let fields = of_member.iter().cloned().map(by_fields).collect();
        add_group(&mut others, of_member, variables);
        add_group(&mut others, fields, variables);
    }
    // A condition can require the resource's account separately.
    let of_account: Vec<Group> = resource_accounts(members)
        .map(|text| {
            let mut pattern = by_fields(tokens("arn:*:*:*:"));
            pattern.extend(variables.tokens(&text, true, true));
            pattern.extend(tokens(":*"));
            Group::one(pattern)
        })
        .collect();
    others.extend(of_account);
    let arns = accounts(&own_patterns).into_iter().map(|account| {
        // The resource must be an ARN.
        let mut shape = by_fields(open_tokens("arn:?*:?*:*:"));
        shape.extend(account);
        shape.push(Token::Letter(':'));
        shape.extend(open_tokens("?*"));
        shape
    });
    // An unknown at the start of a pattern can be the start of an ARN, or the whole ARN.
    let open = own_patterns.iter().filter_map(|pattern| match pattern.first() {
        Some(Token::Variable(number)) => Some(vec![Token::Variable(*number), Token::Many]),
        _ => None,
    });
    let mut ways: Vec<Vec<Token>> = arns.collect();
    ways.extend(open);
    for shape in ways {
        let mut groups = vec![Group::strict(own_patterns.clone()), Group::one(shape)];
        groups.extend(shapes.clone());
        let boxes = groups.len();
        groups.extend(others.iter().cloned());
        for text in atoms(groups, boxes, budget)?.iter().map(|it| variables.text(it)) {
            // An ARN with text between its slashes is more readable.
            values.extend(filled(&text));
            values.push(text);
        }
    }
    let values = within(shapes.as_ref(), values, budget)?;
    Ok(Found { values, are_all: are_of_arns(members) })
}

/// The service of the statements that must apply, if their actions name one.
fn service_of(members: &[Member]) -> Option<String> {
    let required = members.iter().filter(|member| member.part == Part::Required);
    required.map(|member| member.view().action()).filter(|it| !it.is_negated).find_map(|element| {
        let services = texts(element.texts).filter_map(|it| it.split_once(':')).map(|(it, _)| it);
        let mut known = services.filter(|it| !has_wildcard(it) && it.is_ascii());
        known.next().map(str::to_ascii_lowercase)
    })
}

/// Whether the statements that must apply name resources by ARNs. Another form, such as `execute-api:/*`,
/// stands for ARNs that are not considered.
fn are_of_arns(members: &[Member]) -> bool {
    let is_of_arns = |text: &str| {
        text.starts_with("arn:") || text.starts_with(['*', '?', '$']) || text.starts_with(is_hole)
    };
    members.iter().filter(|member| member.part.helps()).all(|member| {
        let view = member.view();
        view.resource().is_none_or(|it| it.is_negated || texts(it.texts).all(is_of_arns))
    })
}

fn group_of_shapes(shapes: &[String]) -> Group {
    Group::strict(shapes.iter().map(|it| shape_tokens(it)).collect())
}

/// The strings that match one of the shapes.
pub(super) fn of_shapes(
    shapes: &[String],
    values: Vec<String>,
    budget: &mut Budget,
) -> Result<Vec<String>, OutOfBudget> {
    within(Some(&group_of_shapes(shapes)), values, budget)
}

/// The strings that match a shape.
fn within(
    shapes: Option<&Group>,
    values: Vec<String>,
    budget: &mut Budget,
) -> Result<Vec<String>, OutOfBudget> {
    let Some(shapes) = shapes else { return Ok(values) };
    let shapes = [shapes.opened()];
    let mut kept = Vec::with_capacity(values.len());
    for value in values {
        let symbols: Vec<Symbol> = value.chars().map(Symbol::of).collect();
        if takers(&shapes, &symbols, budget)?.contains(&true) {
            kept.push(value);
        }
    }
    Ok(kept)
}

/// The pattern of a resource.
pub(super) fn resource_pattern(member: &Member, text: &str, variables: &Variables) -> Vec<Token> {
    let mut pattern = variables.tokens(text, reads_variables(member), true);
    complete(member, text, &mut pattern);
    pattern
}

/// An ARN with text added after each slash that has none.
fn filled(text: &str) -> Option<String> {
    let mut filled = text.replace("//", "/a/");
    if filled.ends_with(['/', ':']) {
        filled.push('a');
    }
    (filled != text).then_some(filled)
}

fn is_arn(text: &str) -> bool {
    text.split(':').count() >= 6
}

/// The strings that the resource's account is compared with.
fn resource_accounts(members: &[Member]) -> impl Iterator<Item = String> + '_ {
    members.iter().flat_map(|member| {
        let view = member.view();
        let found: Vec<String> = conditions(&view)
            .filter(|condition| is_of_resource(condition.key))
            .flat_map(|condition| texts(condition.values).map(str::to_owned).collect::<Vec<_>>())
            .collect();
        found
    })
}

/// The resources with their possible accounts, if a condition requires that. The account in an ARN can also
/// be the value of a variable.
pub(super) fn with_accounts(resources: Vec<String>, accounts: &[String]) -> Vec<Value> {
    let mut values = Vec::with_capacity(resources.len());
    for arn in resources {
        let own = arn.split(':').nth(4).filter(|it| is_account_id(it)).map(str::to_owned);
        if accounts.is_empty() {
            values.push(Value::Resource { arn, account: None });
            continue;
        }
        let others = accounts.iter().filter(|it| own.is_none() || it.contains(is_hole));
        let all: Vec<String> = own.iter().chain(others).cloned().collect();
        values.extend(
            all.into_iter().map(|it| Value::Resource { arn: arn.clone(), account: Some(it) }),
        );
    }
    values
}

/// The possible accounts of the resource, as far as conditions tell them apart.
pub(super) fn accounts_of_resource(
    told: Option<&Told>,
    members: &[Member],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<Found<String>, OutOfBudget> {
    let (mut groups, mut are_all, mut is_asked) = (Vec::new(), true, false);
    for member in members {
        let view = member.view();
        for condition in conditions(&view).filter(|it| is_of_resource(it.key)) {
            is_asked = true;
            let base = condition.operator.base;
            are_all &= is_of_texts(base) || base.family() == Family::Null;
            if is_of_texts(base) {
                let pattern = |text| pattern_of(base, text, reads_variables(member), variables);
                add_group(&mut groups, texts(condition.values).map(pattern).collect(), variables);
            }
        }
    }
    if !is_asked {
        return Ok(Found { values: Vec::new(), are_all: true });
    }
    let mut values = vec![OWN_ACCOUNT.to_owned(), STRANGER.to_owned()];
    let mut found = atoms(boxed(vec![Token::Digit; 12], &groups), 1, budget)?;
    if let Some(Told { text, base }) = told {
        let own = pattern_of(*base, text, true, variables);
        found.extend(atoms(boxed(own, &groups), 1, budget)?);
    }
    values.extend(found.iter().map(|it| variables.text(it)));
    Ok(Found { values, are_all })
}

/// The possible accounts of a resource that matches some patterns: none, twelve digits, `aws`, or a variable
/// in the patterns.
fn accounts(own: &[Vec<Token>]) -> Vec<Vec<Token>> {
    let mut accounts = vec![Vec::new(), vec![Token::Digit; 12], tokens("aws")];
    for token in own.iter().flatten().filter(|it| matches!(it, Token::Variable(_))) {
        let account = vec![*token];
        if !accounts.contains(&account) {
            accounts.push(account);
        }
    }
    accounts
}

/// An ARN with plain text in place of its wildcards, and with an account if it can have one.
pub(super) fn instance_of_arn(pattern: &str) -> String {
    let plain = instance(pattern);
    let is_open = pattern.split(':').nth(4) == Some("*");
    let mut fields: Vec<&str> = plain.splitn(6, ':').collect();
    if let Some(account) = fields.get_mut(4).filter(|_| is_open) {
        *account = OWN_ACCOUNT;
    }
    fields.join(":")
}

/// Completes an ARN with too few fields as IAM does in identity-based policies.
fn complete(member: &Member, text: &str, pattern: &mut Vec<Token>) {
    if member.form.resources == ResourceForm::Completed && text.starts_with("arn:") {
        let colons = pattern.iter().filter(|it| **it == Token::Letter(':')).count();
        for _ in colons..5 {
            pattern.extend([Token::Letter(':'), Token::Many]);
        }
    }
}

/// Keys that every request has.
///
/// This follows the availability of AWS's [global condition keys][1].
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
const ALWAYS_SENT: [&str; 5] = [
    "aws:CurrentTime",
    "aws:EpochTime",
    "aws:RequestedRegion",
    "aws:SecureTransport",
    "aws:ViaAWSService",
];

/// Whether every request has a key.
pub(super) fn is_always_sent(key: &str) -> bool {
    ALWAYS_SENT.iter().any(|it| it.eq_ignore_ascii_case(key))
}

/// The possible values of a key, as far as the members can tell them apart: nothing, one value, or a set.
pub(super) fn of_key(
    key: &Key,
    members: &[Member],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<Found<Option<Vec<String>>>, OutOfBudget> {
    let Key { name: key, told } = key;
    let views: Vec<(&Member, StatementView<'_>)> =
        members.iter().map(|member| (member, member.view())).collect();
    let mut asked: Vec<(&Member, ConditionView<'_>)> = Vec::new();
    for (member, view) in &views {
        let of_key = conditions(view).filter(|it| it.key.eq_ignore_ascii_case(key));
        asked.extend(of_key.map(|condition| (*member, condition)));
    }
    let (elements, mut are_all) = elements(&asked, told.as_ref(), variables, budget)?;
    let is_set = asked.iter().any(|(_, condition)| condition.operator.qualifier.is_some());
    let mut values: Vec<Option<Vec<String>>> = Vec::new();
    if !is_always_sent(key) && !is_of_resource(key) {
        values.push(None);
    }
    values.extend(elements.iter().map(|element| Some(vec![element.clone()])));
    if is_set {
        values.push(Some(Vec::new()));
        let elements = distinct(elements, &asked, variables);
        let few = elements.get(..MOST_OF_A_SET).unwrap_or(&elements);
        are_all &= few.len() == elements.len();
        for subset in 1_u32..1 << few.len() {
            if subset.count_ones() > 1 {
                budget.spend(1)?;
                let chosen = (0..).zip(few).filter(|(number, _)| subset & (1 << number) != 0);
                values.push(Some(chosen.map(|(_, element)| element.clone()).collect()));
            }
        }
        sort_by_key(&mut values, |value| value.as_ref().map_or(0, Vec::len));
    }
    Ok(Found { values, are_all })
}

/// The values that the conditions tell apart as single values; in a set, they tell no more values apart.
/// The value of a variable is not known, so such conditions tell all values apart.
fn distinct(
    elements: Vec<String>,
    asked: &[(&Member, ConditionView<'_>)],
    variables: &Variables,
) -> Vec<String> {
    let has_variable = asked.iter().any(|(member, condition)| {
        texts(condition.values).any(|text| variables.are_in(text, reads_variables(member)))
    });
    if has_variable {
        return elements;
    }
    let mut seen = Vec::new();
    let is_new = |element: &String| {
        let values = [element.as_str()];
        let holds: Vec<_> = asked
            .iter()
            .map(|(member, condition)| {
                let entries = [Entry::new(condition.key, Known::Values(&values))];
                let context = Context::of_request(&entries, &Caller::Unknown, &None);
                condition_holds_in_steps(*condition, context, member.form.version, &mut 0)
            })
            .collect();
        let is_new = !seen.contains(&holds);
        if is_new {
            seen.push(holds);
        }
        is_new
    };
    elements.into_iter().filter(is_new).collect()
}

/// The pattern of a key with an unknown for which the matches are known exactly: from a condition that must
/// hold.
pub(super) fn told(key: &str, members: &[Member], variables: &Variables) -> Option<Told> {
    members.iter().filter(|member| member.part == Part::Required).find_map(|member| {
        let view = member.view();
        conditions(&view).filter(|it| it.key.eq_ignore_ascii_case(key)).find_map(|condition| {
            let base = condition.operator.base;
            if !is_of_texts(base) || base.is_negated() {
                return None;
            }
            texts(condition.values)
                .find(|text| variables.are_in(text, reads_variables(member)))
                .map(|text| Told { text: text.to_owned(), base })
        })
    })
}

/// Whether a condition's value can match a string: under an ARN operator, it has the fields of an ARN, and `Bool`
/// has two values.
fn is_readable_as(base: BaseOperator, text: &str) -> bool {
    match base.family() {
        Family::Arn => arn::has_fields(text),
        family => is_readable(family, text),
    }
}

/// The pattern of a condition value.
pub(super) fn pattern_of(
    base: BaseOperator,
    text: &str,
    is_2012: bool,
    variables: &Variables,
) -> Vec<Token> {
    let pattern = variables.tokens(text, is_2012, base.takes_wildcards());
    match base {
        base if base.family() == Family::Arn => by_fields(pattern),
        BaseOperator::Bool
        | BaseOperator::StringEqualsIgnoreCase
        | BaseOperator::StringNotEqualsIgnoreCase => any_case(pattern),
        _ => pattern,
    }
}

/// Single values that the conditions can tell apart.
fn elements(
    asked: &[(&Member, ConditionView<'_>)],
    told: Option<&Told>,
    variables: &Variables,
    budget: &mut Budget,
) -> Result<(Vec<String>, bool), OutOfBudget> {
    let mut values: Vec<String> = Vec::new();
    let mut families: Vec<Family> = Vec::new();
    let mut groups = Vec::new();
    for (member, ConditionView { operator, values: wanted, .. }) in asked {
        let family = match operator.base.family() {
            Family::String | Family::Arn | Family::Bool => Family::String,
            other => other,
        };
        if family != Family::Null && !families.contains(&family) {
            families.push(family);
        }
        if is_of_texts(operator.base) {
            let is_2012 = reads_variables(member);
            let pattern = |text| pattern_of(operator.base, text, is_2012, variables);
            let is_open = |text: &&str| variables.are_in(text, is_2012);
            // What matches nothing must not stand for what the other values match.
            let (readable, others): (Vec<&str>, Vec<&str>) =
                texts(*wanted).partition(|text| is_readable_as(operator.base, text));
            add_group(&mut groups, readable.into_iter().map(pattern).collect(), variables);
            for text in others.iter().filter(|it| is_open(it)) {
                add_group(&mut groups, vec![pattern(text)], variables);
            }
        }
    }
    let is_boolean = !asked.is_empty()
        && asked
            .iter()
            .all(|(_, it)| matches!(it.operator.base.family(), Family::Bool | Family::Null));
    if is_boolean {
        // Any two values will do if all that is asked is whether there is one.
        let [one, other] = if families.is_empty() { ["a", "b"] } else { ["true", "false"] };
        return Ok((vec![one.to_owned(), other.to_owned()], true));
    }
    if families.is_empty() || families.contains(&Family::String) {
        // Strings without unknowns, and those with the characters of unknowns.
        let mut found = atoms(boxed(tokens("*"), &groups), 1, budget)?;
        if let Some(Told { text, base }) = told {
            let own = pattern_of(*base, text, true, variables);
            found.extend(atoms(boxed(own, &groups), 1, budget)?);
        }
        values.extend(found.iter().map(|it| variables.text(it)));
        // A tag can be empty, but an example with text is more readable.
        sort_by_key(&mut values, String::is_empty);
    }
    let wanted = |family: Family| {
        asked
            .iter()
            .filter(move |(_, condition)| condition.operator.base.family() == family)
            .flat_map(|(_, condition)| texts(condition.values))
    };
    let mut are_all = families.len() <= 1;
    for found in [
        numbers(wanted(Family::Numeric)),
        dates(wanted(Family::Date)),
        addresses(wanted(Family::IpAddress)),
    ] {
        are_all &= found.are_all;
        values.extend(found.values);
    }
    if families.contains(&Family::Binary) {
        let bytes: Vec<&str> = wanted(Family::Binary).collect();
        let is_new = |it: &&str| !bytes.iter().any(|known| is_same_base64(known, it));
        let fresh = ["YQ==", "Yg==", "Yw==", "ZA==", "ZQ=="].into_iter().find(is_new);
        are_all &= fresh.is_some();
        values.extend(bytes.iter().copied().chain(fresh).map(str::to_owned));
    }
    Ok((values, are_all))
}

fn boxed(own: Vec<Token>, groups: &[Group]) -> Vec<Group> {
    std::iter::once(Group::one(own)).chain(groups.iter().cloned()).collect()
}

fn any_case(mut pattern: Vec<Token>) -> Vec<Token> {
    for token in &mut pattern {
        if let Token::Letter(letter) = token
            && letter.is_ascii_alphabetic()
        {
            *token = Token::AnyCase(letter.to_ascii_lowercase());
        }
    }
    pattern
}

/// The bounds, one number between each two of them, and one beyond either end.
fn numbers<'a>(bounds: impl Iterator<Item = &'a str>) -> Found<String> {
    let bounds: Vec<&str> = bounds.collect();
    let mut values: Vec<String> = Vec::new();
    // A value that is not a number is represented by one.
    if !bounds.is_empty() {
        values.push("1".to_owned());
    }
    let mut bounds: Vec<(Decimal<'a>, &'a str)> =
        bounds.into_iter().filter_map(|text| Decimal::parse(text).map(|it| (it, text))).collect();
    sort_by(&mut bounds, |one, other| one.0.cmp(&other.0));
    bounds.dedup_by(|one, other| one.0 == other.0);
    values.extend(bounds.iter().map(|(_, text)| (*text).to_owned()));
    let float = |text: &str| text.parse::<f64>().unwrap_or(0.0);
    // A number is computed with the precision of a float, and then checked.
    let mut are_all = true;
    let mut add = |number: f64, lies: &dyn Fn(&Decimal<'_>) -> bool| {
        let text = number.to_string();
        let fits = Decimal::parse(&text).is_some_and(|it| lies(&it));
        are_all &= fits;
        values.extend(fits.then_some(text));
    };
    for pair in bounds.windows(2) {
        if let [(low, one), (high, other)] = pair {
            add(f64::midpoint(float(one), float(other)), &|it| low < it && it < high);
        }
    }
    if let (Some((low, least)), Some((high, most))) = (bounds.first(), bounds.last()) {
        add(float(most) + 1.0, &|it| it > high);
        add(float(least) - 1.0, &|it| it < low);
    }
    Found { values, are_all }
}

/// The bounds, one second between each two of them, and one beyond either end.
fn dates<'a>(bounds: impl Iterator<Item = &'a str>) -> Found<String> {
    let bounds: Vec<&str> = bounds.collect();
    let mut values: Vec<String> = Vec::new();
    // A value that is not a date is represented by one.
    if !bounds.is_empty() {
        values.push("2026-01-01T00:00:00Z".to_owned());
    }
    let mut bounds: Vec<(Moment<'a>, &'a str)> = bounds
        .into_iter()
        .filter_map(|text| Moment::parse(text).ok().map(|it| (it, text)))
        .collect();
    sort_by(&mut bounds, |one, other| one.0.cmp(&other.0));
    bounds.dedup_by(|one, other| one.0 == other.0);
    values.extend(bounds.iter().map(|(_, text)| (*text).to_owned()));
    // Dates have whole seconds, so anything between two of them, or before 1970, is not considered.
    let mut are_all = true;
    let mut add = |seconds: i128, lies: &dyn Fn(&Moment<'_>) -> bool| {
        let text = seconds.to_string();
        let fits = Moment::parse(&text).is_ok_and(|it| lies(&it));
        are_all &= fits;
        values.extend(fits.then_some(text));
    };
    for pair in bounds.windows(2) {
        if let [(low, _), (high, _)] = pair {
            let (one, other) = (low.seconds(), high.seconds());
            add(one + (other - one) / 2, &|it| low < it && it < high);
        }
    }
    if let (Some((low, _)), Some((high, _))) = (bounds.first(), bounds.last()) {
        add(high.seconds() + 1, &|it| it > high);
        add(low.seconds() - 1, &|it| it < low);
    }
    Found { values, are_all }
}

/// One address from each interval between the ends of the ranges.
fn addresses<'a>(ranges: impl Iterator<Item = &'a str>) -> Found<String> {
    let ranges: Vec<&str> = ranges.collect();
    if ranges.is_empty() {
        return Found { values: Vec::new(), are_all: true };
    }
    let (mut v4, mut v6) = (vec![u128::from(u32::from(Ipv4Addr::new(203, 0, 113, 1)))], Vec::new());
    for range in ranges.into_iter().filter_map(parse_cidr) {
        let (is_v6, first, last) = range.range();
        let (list, top) =
            if is_v6 { (&mut v6, u128::MAX) } else { (&mut v4, u128::from(u32::MAX)) };
        list.push(first);
        list.extend(last.checked_add(1).filter(|it| *it <= top));
        list.extend(first.checked_sub(1));
    }
    v4.push(0);
    v6.push(0x2001_0db8_u128 << 96 | 1);
    v6.push(0);
    let of_v4 = |it: u128| IpAddr::from(Ipv4Addr::from(u32::try_from(it).unwrap_or(0)));
    let of_v6 = |it: u128| IpAddr::from(Ipv6Addr::from(it));
    let all = v4.into_iter().map(of_v4).chain(v6.into_iter().map(of_v6));
    let mut values: Vec<String> = Vec::new();
    for text in all.map(|it| it.to_string()) {
        if !values.contains(&text) {
            values.push(text);
        }
    }
    Found { values, are_all: true }
}
