//! Rust code in the layout that rustfmt produces with its default settings.

/// A piece of code.
#[derive(Clone, Debug)]
pub(super) enum Code {
    /// A literal, a word or a path.
    Word(String),
    /// `[a, b]`
    List(Vec<Self>),
    /// `name(a, b)`
    Call(String, Vec<Self>),
    /// `name { key: value }`
    Struct(&'static str, Vec<(&'static str, Self)>),
}

/// The maximum width of a line.
const WIDTH: usize = 100;
/// The maximum width of the contents of a list or call on one line.
const INLINE: usize = 60;
/// Lists whose elements are all at most this wide have several elements per line.
const SHORT: usize = 10;
const INDENT: usize = 4;

/// Returns `name![…]` with the arguments on indented lines, and a final line feed.
pub(super) fn macro_call(name: &str, arguments: &[Code], indent: usize) -> String {
    let mut out = format!("{name}![");
    if let [only] = arguments {
        write(only, indent, indent + name.len() + 2, 1, &mut out);
    } else {
        write_lines(arguments, indent, &mut out);
    }
    out.push_str("]\n");
    out
}

/// Writes code that starts at `column` in a line indented by `indent`; `after` more characters must fit
/// on its last line.
fn write(code: &Code, indent: usize, column: usize, after: usize, out: &mut String) {
    match code {
        Code::Word(word) => out.push_str(word),
        Code::List(items) => {
            let inline = one_line(items).filter(|line| fits(line, column + 1, after + 1));
            out.push('[');
            match inline {
                Some(line) => out.push_str(&line),
                None if items.iter().all(is_short) => write_filled(items, indent, out),
                None => write_lines(items, indent, out),
            }
            out.push(']');
        }
        Code::Call(name, arguments) => {
            let start = column + width(name) + 1;
            let inline = argument_line(arguments).filter(|line| fits(line, start, after + 1));
            out.push_str(name);
            out.push('(');
            match inline {
                Some(line) => out.push_str(&line),
                None => write_arguments(arguments, indent, out),
            }
            out.push(')');
        }
        Code::Struct(name, fields) => {
            out.push_str(name);
            out.push_str(" {\n");
            for (key, value) in fields {
                write_field(key, value, indent + INDENT, out);
            }
            push_indent(indent, out);
            out.push('}');
        }
    }
}

fn write_field(key: &str, value: &Code, indent: usize, out: &mut String) {
    push_indent(indent, out);
    out.push_str(key);
    out.push(':');
    out.push(' ');
    write(value, indent, indent + key.len() + 2, 1, out);
    out.push_str(",\n");
}

/// Writes one item per line, each with a comma, and then the indent for the closing bracket.
fn write_lines(items: &[Code], indent: usize, out: &mut String) {
    out.push('\n');
    for item in items {
        push_indent(indent + INDENT, out);
        write(item, indent + INDENT, indent + INDENT, 1, out);
        out.push_str(",\n");
    }
    push_indent(indent, out);
}

/// Writes one argument per line. In a macro, rustfmt adds a trailing comma only if there are several.
fn write_arguments(arguments: &[Code], indent: usize, out: &mut String) {
    let [only] = arguments else { return write_lines(arguments, indent, out) };
    out.push('\n');
    push_indent(indent + INDENT, out);
    write(only, indent + INDENT, indent + INDENT, 0, out);
    out.push('\n');
    push_indent(indent, out);
}

/// Writes as many items on each line as fit.
fn write_filled(items: &[Code], indent: usize, out: &mut String) {
    let mut column = 0;
    for item in items.iter().filter_map(inline) {
        if column == 0 || column + 1 + width(&item) + 1 > WIDTH {
            out.push('\n');
            push_indent(indent + INDENT, out);
            column = indent + INDENT;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(&item);
        out.push(',');
        column += width(&item) + 1;
    }
    out.push('\n');
    push_indent(indent, out);
}

/// The items on one line, if they fit.
fn one_line(items: &[Code]) -> Option<String> {
    let items: Option<Vec<String>> = items.iter().map(inline).collect();
    items.map(|items| items.join(", ")).filter(|line| width(line) <= INLINE)
}

/// The arguments on one line. A single argument can be as long as the line.
fn argument_line(arguments: &[Code]) -> Option<String> {
    match arguments {
        [only] => inline(only),
        several => one_line(several),
    }
}

fn inline(code: &Code) -> Option<String> {
    match code {
        Code::Word(word) => Some(word.clone()),
        Code::List(items) => one_line(items).map(|line| format!("[{line}]")),
        Code::Call(name, arguments) => {
            argument_line(arguments).map(|line| format!("{name}({line})"))
        }
        Code::Struct(..) => None,
    }
}

fn fits(line: &str, column: usize, after: usize) -> bool {
    column + width(line) + after <= WIDTH
}

fn is_short(code: &Code) -> bool {
    matches!(code, Code::Word(word) if width(word) <= SHORT)
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn push_indent(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}
