//! From a value of any serde format to [`Document`].

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Document, Member, Node, Span, Value};

/// A document without source, as a serde format provides it: duplicate names are kept.
pub(crate) struct OwnedDocument(pub(crate) Document<'static>);

impl<'de> Deserialize<'de> for OwnedDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        OwnedNode::deserialize(deserializer).map(|node| Self(Document::new(node.0)))
    }
}

struct OwnedNode(Node<'static>);

impl<'de> Deserialize<'de> for OwnedNode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = deserializer.deserialize_any(NodeVisitor)?;
        Ok(Self(Node { span: Span::default(), value }))
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Value<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an IAM policy")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Value::Number(value.to_string().into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Value::Number(value.to_string().into()))
    }

    /// Rejected: the source digits are already lost, and IAM compares digits.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Err(E::custom(format_args!(
            "the original digits of the number {value} are lost: write it as a string, or read the text with `from_json`"
        )))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Value::String(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(Value::String(Cow::Owned(value)))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = access.next_element::<OwnedNode>()? {
            elements.push(element.0);
        }
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = access.next_entry::<String, OwnedNode>()? {
            let key_span = Span::default();
            members.push(Member { key: Cow::Owned(key), key_span, value: value.0 });
        }
        Ok(Value::Object(members))
    }
}
