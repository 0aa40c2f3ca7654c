//! A macro call in a function whose parameters fill its holes.

use policy_core::finding::quoted_line;

use super::holes::Parameter;

/// The maximum width of a line.
const WIDTH: usize = 100;
/// The maximum number of parameters that clippy accepts.
const MOST: usize = 7;

/// A function that returns the policy of a call; `call` is indented as its body.
pub(super) fn function(
    policy_type: &str,
    macro_name: &str,
    parameters: &[Parameter],
    call: &str,
) -> String {
    let mut out = imports(policy_type, macro_name, parameters);
    out.push_str("\n/// The policy, with a value for each placeholder of the document:\n///\n");
    for parameter in parameters {
        let written = quoted_line(&parameter.written);
        out.push_str(&format!("/// * `{}` for `{written}`\n", parameter.name));
    }
    if parameters.len() > MOST {
        out.push_str(
            "#[allow(clippy::too_many_arguments, reason = \"one for each placeholder\")]\n",
        );
    }
    let each: Vec<String> = parameters.iter().map(declared).collect();
    let line = format!("fn policy({}) -> {policy_type} {{\n", each.join(", "));
    if line.trim_end().len() <= WIDTH {
        out.push_str(&line);
    } else {
        let lines: String = each.iter().map(|it| format!("    {it},\n")).collect();
        out.push_str(&format!("fn policy(\n{lines}) -> {policy_type} {{\n"));
    }
    out.push_str(&format!("    {call}}}\n"));
    out
}

/// `Copy` types are passed by value.
fn declared(parameter: &Parameter) -> String {
    let by = match parameter.filler {
        "bool" | "u64" | "IpAddr" | "Ipv6Addr" | "Partition" => "",
        _ => "&",
    };
    format!("{}: {by}{}", parameter.name, parameter.filler)
}

fn imports(policy_type: &str, macro_name: &str, parameters: &[Parameter]) -> String {
    let (mut own, mut addresses) = (vec![policy_type], Vec::new());
    for filler in parameters.iter().map(|it| it.filler) {
        match filler {
            "bool" | "u64" => {}
            "IpAddr" | "Ipv6Addr" => addresses.push(filler),
            own_type => own.push(own_type),
        }
    }
    own.sort_unstable();
    own.dedup();
    own.push(macro_name);
    addresses.sort_unstable();
    addresses.dedup();
    let mut out = import("iam_policy", &own);
    if !addresses.is_empty() {
        out.push_str(&import("std::net", &addresses));
    }
    out
}

/// An import, formatted as by rustfmt.
fn import(path: &str, names: &[&str]) -> String {
    if let [name] = names {
        return format!("use {path}::{name};\n");
    }
    let line = format!("use {path}::{{{}}};\n", names.join(", "));
    if line.trim_end().len() <= WIDTH {
        return line;
    }
    let mut out = format!("use {path}::{{");
    let mut column = WIDTH;
    for name in names {
        if column + 1 + name.len() + 1 > WIDTH {
            out.push_str("\n   ");
            column = 3;
        }
        out.push_str(&format!(" {name},"));
        column += name.len() + 2;
    }
    out.push_str("\n};\n");
    out
}
