//! Small changes of policies, like those that people make.

use serde_json::{Map, Value, json};

use super::random::Random;

/// Changes something, if possible.
pub(super) fn mutate(policy: &mut Value, random: &mut Random) {
    // A policy may not have what is to be changed, so it is tried several times.
    for _ in 0..8 {
        let is_changed = match random.below(9) {
            0 => with_statement(policy, random, drop_action),
            1 => with_statement(policy, random, add_action),
            2 | 3 => with_statement(policy, random, widen_resource),
            4 => with_statement(policy, random, drop_condition),
            5 => with_statement(policy, random, drop_value),
            6 => with_statement(policy, random, turn_if_exists),
            7 => drop_statement(policy, random),
            _ => split(policy, random),
        };
        if is_changed {
            return;
        }
    }
}

fn statements(policy: &mut Value) -> Option<&mut Vec<Value>> {
    let element = policy.get_mut("Statement")?;
    if element.is_object() {
        *element = json!([element.take()]);
    }
    element.as_array_mut()
}

type Change = fn(&mut Map<String, Value>, &mut Random) -> bool;

fn with_statement(policy: &mut Value, random: &mut Random, change: Change) -> bool {
    let Some(statements) = statements(policy) else { return false };
    let at = random.below(statements.len());
    let statement = statements.get_mut(at).and_then(Value::as_object_mut);
    statement.is_some_and(|statement| change(statement, random))
}

/// A list of strings, even if it is written as a single string.
fn texts<'a>(statement: &'a mut Map<String, Value>, name: &str) -> Option<&'a mut Vec<Value>> {
    let element = statement.get_mut(name)?;
    if !element.is_array() {
        *element = json!([element.take()]);
    }
    element.as_array_mut()
}

fn drop_one(texts: &mut Vec<Value>, random: &mut Random) -> bool {
    let can = texts.len() > 1;
    if can {
        texts.remove(random.below(texts.len()));
    }
    can
}

pub(super) fn drop_action(statement: &mut Map<String, Value>, random: &mut Random) -> bool {
    texts(statement, "Action").is_some_and(|texts| drop_one(texts, random))
}

pub(super) fn add_action(statement: &mut Map<String, Value>, random: &mut Random) -> bool {
    let Some(texts) = texts(statement, "Action") else { return false };
    let at = random.below(texts.len());
    let Some(service) = texts.get(at).and_then(Value::as_str).and_then(|it| it.split_once(':'))
    else {
        return false;
    };
    let name = random.text(&["GetObject", "ab", "List*", "DescribeTags", "*"]);
    let added = json!(format!("{}:{name}", service.0));
    let is_new = !texts.contains(&added);
    if is_new {
        texts.push(added);
    }
    is_new
}

/// Puts a star after some prefix of a resource, or replaces it with `*`.
pub(super) fn widen_resource(statement: &mut Map<String, Value>, random: &mut Random) -> bool {
    let Some(texts) = texts(statement, "Resource") else { return false };
    let at = random.below(texts.len());
    let Some(Value::String(text)) = texts.get_mut(at) else { return false };
    if text == "*" || text.contains("${") {
        return false;
    }
    let keep = text.rfind(['/', ':']).map_or(0, |end| end + 1);
    let wide = format!("{}*", text.get(..keep).unwrap_or_default());
    let is_new = wide != *text;
    *text = wide;
    is_new
}

pub(super) fn drop_condition(statement: &mut Map<String, Value>, random: &mut Random) -> bool {
    let Some(Value::Object(block)) = statement.get_mut("Condition") else { return false };
    let Some(operator) = block.keys().nth(random.below(block.len())).cloned() else { return false };
    let is_empty = match block.get_mut(&operator).and_then(Value::as_object_mut) {
        Some(keys) => {
            if let Some(key) = keys.keys().nth(random.below(keys.len())).cloned() {
                keys.remove(&key);
            }
            keys.is_empty()
        }
        None => true,
    };
    if is_empty {
        block.remove(&operator);
    }
    if block.is_empty() {
        statement.remove("Condition");
    }
    true
}

fn drop_value(statement: &mut Map<String, Value>, random: &mut Random) -> bool {
    let Some(Value::Object(block)) = statement.get_mut("Condition") else { return false };
    let Some(operator) = block.keys().nth(random.below(block.len())).cloned() else { return false };
    let Some(keys) = block.get_mut(&operator).and_then(Value::as_object_mut) else { return false };
    let values = keys.values_mut().next().and_then(Value::as_array_mut);
    values.is_some_and(|values| drop_one(values, random))
}

/// Adds `IfExists` to an operator, or removes it.
fn turn_if_exists(statement: &mut Map<String, Value>, random: &mut Random) -> bool {
    let Some(Value::Object(block)) = statement.get_mut("Condition") else { return false };
    let Some(operator) = block.keys().nth(random.below(block.len())).cloned() else { return false };
    let turned = match operator.strip_suffix("IfExists") {
        Some(bare) => bare.to_owned(),
        None => format!("{operator}IfExists"),
    };
    if operator == "Null" || operator.starts_with("ForAny") || block.contains_key(&turned) {
        return false;
    }
    let keys = block.remove(&operator).unwrap_or_default();
    block.insert(turned, keys);
    true
}

fn drop_statement(policy: &mut Value, random: &mut Random) -> bool {
    let Some(statements) = statements(policy) else { return false };
    drop_one(statements, random)
}

/// Splits a statement into one per action.
pub(super) fn split(policy: &mut Value, random: &mut Random) -> bool {
    let Some(statements) = statements(policy) else { return false };
    let count =
        |statement: &Value| statement.get("Action").and_then(Value::as_array).map_or(0, Vec::len);
    let many: Vec<usize> = (0..statements.len())
        .filter(|at| statements.get(*at).is_some_and(|statement| count(statement) > 1))
        .collect();
    let Some(at) = random.pick(&many) else { return false };
    let statement = statements.remove(at);
    let actions = statement.get("Action").and_then(Value::as_array).cloned().unwrap_or_default();
    for (number, action) in actions.into_iter().enumerate() {
        let mut one = statement.clone();
        if let Some(members) = one.as_object_mut() {
            members.remove("Sid");
            members.insert("Action".to_owned(), action);
        }
        statements.insert(at + number, one);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_changed() {
        let policy = json!({"Version": "2012-10-17", "Statement": {
            "Sid": "A", "Effect": "Allow", "Action": ["s3:GetObjectAcl", "s3:PutObject"],
            "Resource": "arn:aws:s3:::b/a", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}});
        let changed = |change: &dyn Fn(&mut Value, &mut Random) -> bool| {
            let mut policy = policy.clone();
            assert!(change(&mut policy, &mut Random::new(1)));
            policy["Statement"].take()
        };
        let one = |change: Change| {
            changed(&|policy, random| with_statement(policy, random, change))[0].take()
        };
        assert_eq!(one(drop_action)["Action"].as_array().unwrap().len(), 1);
        assert_eq!(one(add_action)["Action"].as_array().unwrap().len(), 3);
        assert_eq!(one(widen_resource)["Resource"], json!(["arn:aws:s3:::b/*"]));
        assert!(one(drop_condition).get("Condition").is_none());
        assert!(one(turn_if_exists)["Condition"].get("BoolIfExists").is_some());
        let split = changed(&split);
        assert_eq!(split[1]["Action"], json!("s3:PutObject"));
        assert!(split.as_array().unwrap().len() == 2 && split[0].get("Sid").is_none());
        assert!(!drop_statement(&mut policy.clone(), &mut Random::new(1)));
    }
}
