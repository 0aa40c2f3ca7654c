//! The canonical form through serde, member for member what [`write`](super::write) emits.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{CanonicalPolicy, CanonicalPrincipals, CanonicalStatement, Set};

impl Serialize for CanonicalPolicy<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2 + usize::from(self.id.is_some())))?;
        map.serialize_entry("Version", self.version.as_str())?;
        if let Some(id) = self.id {
            map.serialize_entry("Id", id)?;
        }
        map.serialize_entry("Statement", &self.statements)?;
        map.end()
    }
}

impl Serialize for CanonicalStatement<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(sid) = self.sid {
            map.serialize_entry("Sid", sid)?;
        }
        map.serialize_entry("Effect", self.effect.as_str())?;
        if let Some((negated, principals)) = &self.principal {
            map.serialize_entry(if *negated { "NotPrincipal" } else { "Principal" }, principals)?;
        }
        let (negated, actions) = &self.action;
        map.serialize_entry(if *negated { "NotAction" } else { "Action" }, &OneOrMany(actions))?;
        if let Some((negated, resources)) = &self.resource {
            let name = if *negated { "NotResource" } else { "Resource" };
            map.serialize_entry(name, &OneOrMany(resources))?;
        }
        if !self.conditions.is_empty() {
            map.serialize_entry("Condition", &Operators(self))?;
        }
        map.end()
    }
}

impl Serialize for CanonicalPrincipals<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Everyone => serializer.serialize_str("*"),
            Self::ByType(entries) => serializer
                .collect_map(entries.iter().map(|(key, values)| (key.as_str(), OneOrMany(values)))),
        }
    }
}

struct Operators<'a>(&'a CanonicalStatement<'a>);

impl Serialize for Operators<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let operators = self.0.conditions.iter();
        serializer.collect_map(operators.map(|(operator, keys)| (operator.to_string(), Keys(keys))))
    }
}

struct Keys<'a>(&'a [(std::borrow::Cow<'a, str>, Set<'a>)]);

impl Serialize for Keys<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, values)| (key, OneOrMany(values))))
    }
}

struct OneOrMany<'a>(&'a Set<'a>);

impl Serialize for OneOrMany<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [value] => serializer.serialize_str(value),
            values => serializer.collect_seq(values),
        }
    }
}
