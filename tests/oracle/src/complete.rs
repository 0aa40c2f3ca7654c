//! Requests with more known values.

use serde_json::{Map, Value};

use crate::{
    pools::{ACCOUNTS, DERIVED, WRITTEN},
    random::Random,
};

/// The request with each key of `unknownContext` either absent or with a random value. If the request is
/// decided, the decision stays the same.
///
/// `aws:PrincipalArn` is only removed from the list, because the caller determines it, and sometimes so is
/// `aws:ResourceAccount`: these two are then as unknown as before.
pub fn complete(request: &Value, seed: u64) -> Value {
    let mut random = Random::new(seed);
    let mut completed = request.clone();
    let Some(object) = completed.as_object_mut() else { return completed };
    let Some(Value::Array(unknown)) = object.remove("unknownContext") else { return completed };
    let context =
        object.entry("context").or_insert_with(|| Value::Object(Map::new())).as_object_mut();
    let Some(context) = context else { return request.clone() };
    for name in unknown.iter().filter_map(Value::as_str) {
        if !random.percent(70) || name.eq_ignore_ascii_case("aws:PrincipalArn") {
            continue;
        }
        context.insert(name.to_owned(), value(request, name, &mut random));
    }
    completed
}

fn value(request: &Value, name: &str, random: &mut Random) -> Value {
    if name.eq_ignore_ascii_case("aws:ResourceAccount") {
        return random.pick(&ACCOUNTS).into();
    }
    let pool = WRITTEN.iter().chain(DERIVED).find(|pool| pool.key.eq_ignore_ascii_case(name));
    let (several, values) = match pool {
        Some(pool) => (pool.several, pool.values),
        None => (true, ["red", "10", "true", "arn:aws:s3:::logs", "*"].as_slice()),
    };
    let several = several && !is_taken_for_single(request, name);
    if several && random.percent(50) {
        let mut list = values.to_vec();
        list.retain(|_| random.percent(50));
        return list.into();
    }
    random.pick(values).into()
}

/// Whether some condition is met for any value of the key and without it, but is undefined for several
/// values.
fn is_taken_for_single(value: &Value, name: &str) -> bool {
    match value {
        Value::Array(list) => list.iter().any(|value| is_taken_for_single(value, name)),
        Value::Object(object) => object.iter().any(|(member, value)| {
            let names =
                |keys: &Map<String, Value>| keys.keys().any(|key| key.eq_ignore_ascii_case(name));
            member == "StringLikeIfExists" && value.as_object().is_some_and(names)
                || is_taken_for_single(value, name)
        }),
        _ => false,
    }
}
