//! The bytes of a canonical policy.

use super::{CanonicalPolicy, CanonicalPrincipals, CanonicalStatement, Set};

pub(super) fn compact(policy: &CanonicalPolicy<'_>) -> String {
    let mut writer = Writer::new(None);
    write_policy(policy, &mut writer);
    writer.out
}

pub(super) fn pretty(policy: &CanonicalPolicy<'_>) -> String {
    let mut writer = Writer::new(Some(0));
    write_policy(policy, &mut writer);
    writer.out.push('\n');
    writer.out
}

pub(super) fn statement(statement: &CanonicalStatement<'_>) -> String {
    let mut writer = Writer::new(None);
    write_statement(statement, &mut writer);
    writer.out
}

/// Every name of the grammar is ASCII, where the order of UTF-16 units is that of bytes; condition
/// keys are sorted by UTF-16 units.
pub(super) fn jcs(policy: &CanonicalPolicy<'_>) -> String {
    let mut writer = Writer { jcs: true, ..Writer::new(None) };
    write_policy(policy, &mut writer);
    writer.out
}

struct Writer {
    out: String,
    /// The depth of the pretty form, or none for the compact one.
    depth: Option<usize>,
    jcs: bool,
}

/// A member of an object that is about to be written.
type Member<'w> = (&'w str, Box<dyn FnOnce(&mut Writer) + 'w>);

impl Writer {
    const fn new(depth: Option<usize>) -> Self {
        Self { out: String::new(), depth, jcs: false }
    }

    fn object(&mut self, mut members: Vec<Member<'_>>) {
        if self.jcs {
            members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        }
        self.open('{');
        for (position, (name, write)) in members.into_iter().enumerate() {
            self.separate(position);
            self.string(name);
            self.out.push_str(if self.depth.is_some() { ": " } else { ":" });
            write(self);
        }
        self.close('}');
    }

    fn list<T>(&mut self, items: &[T], write: impl Fn(&T, &mut Self)) {
        self.open('[');
        for (position, item) in items.iter().enumerate() {
            self.separate(position);
            write(item, self);
        }
        self.close(']');
    }

    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth = self.depth.map(|depth| depth + 1);
    }

    fn close(&mut self, bracket: char) {
        self.depth = self.depth.map(|depth| depth.saturating_sub(1));
        self.break_line();
        self.out.push(bracket);
    }

    fn separate(&mut self, position: usize) {
        if position > 0 {
            self.out.push(',');
        }
        self.break_line();
    }

    fn break_line(&mut self) {
        if let Some(depth) = self.depth {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", depth));
        }
    }

    /// A string with the escapes of RFC 8785, section 3.2.2.2, and no others.
    fn string(&mut self, text: &str) {
        self.out.push('"');
        let plain = |byte: u8| byte >= 0x20 && byte != b'"' && byte != b'\\';
        if text.bytes().all(plain) {
            self.out.push_str(text);
        } else {
            for character in text.chars() {
                self.character(character);
            }
        }
        self.out.push('"');
    }

    fn character(&mut self, character: char) {
        match character {
            '"' => self.out.push_str("\\\""),
            '\\' => self.out.push_str("\\\\"),
            '\u{8}' => self.out.push_str("\\b"),
            '\t' => self.out.push_str("\\t"),
            '\n' => self.out.push_str("\\n"),
            '\u{c}' => self.out.push_str("\\f"),
            '\r' => self.out.push_str("\\r"),
            '\0'..='\u{1f}' => self.out.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => self.out.push(character),
        }
    }

    /// One value as a scalar, two or more as a list.
    fn set(&mut self, values: &Set<'_>) {
        match values.as_slice() {
            [value] => self.string(value),
            values => self.list(values, |value, writer| writer.string(value)),
        }
    }
}

fn write_policy(policy: &CanonicalPolicy<'_>, writer: &mut Writer) {
    let mut members: Vec<Member<'_>> = Vec::with_capacity(3);
    members.push(("Version", Box::new(|writer| writer.string(policy.version.as_str()))));
    if let Some(id) = policy.id {
        members.push(("Id", Box::new(move |writer| writer.string(id))));
    }
    members
        .push(("Statement", Box::new(|writer| writer.list(&policy.statements, write_statement))));
    writer.object(members);
}

fn write_statement(statement: &CanonicalStatement<'_>, writer: &mut Writer) {
    let mut members: Vec<Member<'_>> = Vec::with_capacity(6);
    if let Some(sid) = statement.sid {
        members.push(("Sid", Box::new(move |writer| writer.string(sid))));
    }
    members.push(("Effect", Box::new(|writer| writer.string(statement.effect.as_str()))));
    if let Some((negated, principals)) = &statement.principal {
        let name = if *negated { "NotPrincipal" } else { "Principal" };
        members.push((name, Box::new(|writer| write_principals(principals, writer))));
    }
    let (negated, actions) = &statement.action;
    let name = if *negated { "NotAction" } else { "Action" };
    members.push((name, Box::new(|writer| writer.set(actions))));
    if let Some((negated, resources)) = &statement.resource {
        let name = if *negated { "NotResource" } else { "Resource" };
        members.push((name, Box::new(|writer| writer.set(resources))));
    }
    if !statement.conditions.is_empty() {
        members.push(("Condition", Box::new(|writer| write_conditions(statement, writer))));
    }
    writer.object(members);
}

fn write_principals(principals: &CanonicalPrincipals<'_>, writer: &mut Writer) {
    match principals {
        CanonicalPrincipals::Everyone => writer.string("*"),
        CanonicalPrincipals::ByType(entries) => {
            let member = |(principal_type, values)| member_of_set(principal_type, values);
            let entries = entries.iter().map(|(key, values)| (key.as_str(), values));
            writer.object(entries.map(member).collect());
        }
    }
}

fn member_of_set<'w>(name: &'w str, values: &'w Set<'w>) -> Member<'w> {
    (name, Box::new(move |writer| writer.set(values)))
}

fn write_conditions(statement: &CanonicalStatement<'_>, writer: &mut Writer) {
    let operators: Vec<String> =
        statement.conditions.iter().map(|(operator, _)| operator.to_string()).collect();
    let members = statement.conditions.iter().zip(&operators).map(|((_, keys), operator)| {
        let write = move |writer: &mut Writer| {
            writer.object(keys.iter().map(|(key, values)| member_of_set(key, values)).collect());
        };
        let member: Member<'_> = (operator.as_str(), Box::new(write));
        member
    });
    writer.object(members.collect());
}
