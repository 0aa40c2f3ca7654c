//! The options of each command.

mod compared;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use policy_core::finding::Level;
use policy_settings::{DocumentKind, Selector};

pub(crate) use compared::Compared;

/// Checks, formats, compares, evaluates, converts and explains AWS IAM policies, and proves what they allow.
///
/// The exit status is 0 if there is nothing to report, 1 if there is, 2 if something could not be done,
/// 3 if there was nothing to read, and 4 if something could not be decided.
#[derive(Debug, Parser)]
#[command(name = "iam-policy", version, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(CheckOptions),
    Fmt(FormatOptions),
    Diff(DiffOptions),
    Eval(EvalOptions),
    CheckChange(ChangeOptions),
    CheckAccess(AccessOptions),
    CheckPublic(PublicOptions),
    Convert(ConvertOptions),
    Explain(ExplainOptions),
    /// Prints the completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

const AUTO: &str = "`auto` treats a document with principals, only sts actions and no resource as a \
    trust policy, any other document with principals as a resource-based policy, and all others as \
    identity-based policies. By default, the kind is the one that `iam-policy.toml` assigns to the file, \
    or else identity for `check` and `fmt`, and `auto` for `check-access` and `check-public`.";

/// The help of `--kind`.
fn kinds() -> String {
    let words = DocumentKind::words();
    let (last, others) = words.split_last().unwrap_or((&"", &[]));
    format!("The kind of the policies: {} or {last}", others.join(", "))
}

/// Which documents to read.
#[derive(Args, Debug)]
pub(crate) struct Sources {
    // The help lists the kinds from the table.
    #[arg(
        long,
        value_name = "KIND",
        value_parser = crate::names::parse_kind,
        help = kinds(),
        long_help = format!("{}.\n\n{AUTO}", kinds()),
    )]
    pub(crate) kind: Option<DocumentKind>,

    /// A file with one `PATH` or `KIND<TAB>PATH` per line; `-` is standard input. If the list names no
    /// files, the exit status is 3.
    #[arg(long, value_name = "LIST")]
    pub(crate) files_from: Option<PathBuf>,

    /// Files, folders, or `-` for standard input, which is the default.
    ///
    /// All `*.json` files in a folder are read, including hidden ones and those in linked folders, except
    /// untracked files that a .gitignore of the repository excludes; the last line of the report counts
    /// these. A pipe or a device can be read only as standard input.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

/// Where the settings are.
#[derive(Args, Debug)]
pub(crate) struct Config {
    /// The settings file to use instead of the nearest `iam-policy.toml` in this folder or one above it,
    /// up to the root of the repository or of the Cargo workspace.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// Checks policies against the rules.
#[derive(Args, Debug)]
pub(crate) struct CheckOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The output format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,

    /// The lowest level of finding that makes the exit status 1: error, security-warning, warning or
    /// suggestion.
    #[arg(long, value_name = "LEVEL", default_value = "error", value_parser = crate::names::parse_level)]
    pub(crate) deny: Level,

    /// Leaves out the findings of a rule, given by its name or code, whatever the settings say.
    #[arg(long, value_name = "RULE", value_parser = crate::names::parse_rule)]
    pub(crate) allow: Vec<Selector>,

    /// Applies the fixes of the findings, and reports the remaining findings.
    ///
    /// Applies only fixes that do not change what the policy allows, or that fix what AWS rejects, and that
    /// cause no new finding. Each file is written as a whole or not at all, as with `fmt --write`, and the
    /// rest of the file stays as it is.
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) fix: bool,

    /// Prints the fixes as a patch, writes no file, and exits with 1 if there are any.
    #[arg(long, conflicts_with_all = ["jsonl", "format"])]
    pub(crate) diff: bool,

    /// Also applies or prints fixes that change what a policy allows, such as those for a misspelled action.
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,

    /// Reads one document from each line. Line N of a file is called `FILE:N`, positions are relative to
    /// the line, and empty lines are skipped.
    #[arg(long)]
    pub(crate) jsonl: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// Human-readable text with source excerpts.
    Human,
    /// One line of JSON per document.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// GitHub Actions annotations.
    Github,
    /// Reviewdog diagnostics.
    Rdjson,
    /// JUnit XML, in which findings below `--deny` are skipped tests.
    Junit,
    /// GitLab Code Quality report.
    Gitlab,
}

/// Prints policies in canonical form, or writes them back.
///
/// The compact form is exactly the canonical bytes, with a line feed between two documents. The policy
/// must be readable, but is not checked otherwise. The kind makes no difference.
#[derive(Args, Debug)]
pub(crate) struct FormatOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The output format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = FormatFormat::Text)]
    pub(crate) format: FormatFormat,

    /// Indents by two spaces and ends with a line feed.
    #[arg(long)]
    pub(crate) pretty: bool,

    /// Writes no file, lists the files that are not canonical, and exits with 1 if there are any.
    #[arg(long, conflicts_with = "write")]
    pub(crate) check: bool,

    /// Writes each file that is not canonical, as a whole or not at all.
    ///
    /// The file keeps its mode, owner and extended attributes. If a file has several names (hard links),
    /// or another program changes it in the meantime, it is left as it is, and the exit status is 2. For a
    /// symbolic link, the file that it points to is written.
    #[arg(long)]
    pub(crate) write: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatFormat {
    /// Only the canonical text.
    Text,
    /// One line of JSON per document.
    Json,
}

/// Prints the differences between two policies.
///
/// The exit status is 0 if they are equivalent, 1 if they are not, and 2 if one of them cannot be read.
/// The order of statements and the case of actions and condition keys make no difference.
#[derive(Args, Debug)]
pub(crate) struct DiffOptions {
    /// The kind of the policies, as for `check`.
    #[arg(long, value_name = "KIND", default_value = "identity", value_parser = crate::names::parse_kind)]
    pub(crate) kind: DocumentKind,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The first policy; `-` is standard input.
    #[arg(value_name = "A")]
    pub(crate) before: PathBuf,

    /// The second policy; `-` is standard input.
    #[arg(value_name = "B")]
    pub(crate) after: PathBuf,
}

/// Evaluates whether a request is allowed, and by which statements.
///
/// The answer is allowed, explicitDeny, implicitDeny or undecided. A request is a JSON object with
/// `principal`, `action` and `resource`, the condition keys in `context`, and the policies that apply.
/// Nothing is guessed: an answer that depends on a key in `unknownContext` is undecided. The exit status
/// is 0 whatever the decisions are, 2 if a request could not be read, and 3 if a stream had no requests.
#[derive(Args, Debug)]
pub(crate) struct EvalOptions {
    /// The request; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) request: PathBuf,

    /// Reads one request from each line and writes one line for each. Empty lines are skipped.
    #[arg(long)]
    pub(crate) jsonl: bool,

    /// A JSON object with policies, in the same members as in a request. They apply to each request that
    /// does not have that member itself.
    #[arg(long, value_name = "FILE")]
    pub(crate) policies: Option<PathBuf>,

    /// The output format. The default is `human` on a terminal without `--jsonl`, and otherwise `json`.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<EvalFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EvalFormat {
    /// Human-readable text: the reason, the statements, and what is missing.
    Human,
    /// One line of JSON per request.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProofFormat {
    /// A human-readable table.
    Human,
    /// One line of JSON per policy.
    Json,
    /// A Markdown table for a review.
    Markdown,
}

/// Proves that a new policy allows nothing that the old one does not, or reports what else it allows.
///
/// Compares two files, or two folders whose files are paired by their relative paths; with `--since`, compares
/// files and folders with what they were in git. A missing file allows nothing. If access is granted, an
/// example request that `eval` accepts is printed. Revoked access is reported but does not affect the result.
/// The exit status is 0 if this is proved, 1 if it is refuted, 4 if it cannot be decided, 2 if something could
/// not be read, and 3 if there was nothing to read.
#[derive(Args, Debug)]
#[command(override_usage = compared::USAGE)]
pub(crate) struct ChangeOptions {
    /// The kind of the policies, as for `check`. By default, it is the kind that `iam-policy.toml` assigns
    /// to the file, or else `auto`.
    #[arg(long, value_name = "KIND", value_parser = crate::names::parse_kind)]
    pub(crate) kind: Option<DocumentKind>,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The output format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ProofFormat::Human)]
    pub(crate) format: ProofFormat,

    #[command(flatten)]
    pub(crate) compared: Compared,
}

/// Proves that policies allow none of these actions on these resources, or reports which statements do.
///
/// Each policy is evaluated alone. The kind defaults to `auto` for documents whose kind is not specified. The
/// exit status is 0 if no such access is allowed, 1 if some is, 4 if that cannot be decided, 2 if something
/// could not be read, and 3 if there was nothing to read.
#[derive(Args, Debug)]
pub(crate) struct AccessOptions {
    /// Actions, optionally with wildcards.
    #[arg(long, value_name = "ACTION", required = true, value_delimiter = ',')]
    pub(crate) action: Vec<String>,

    /// Resources, optionally with wildcards. The default is all resources.
    #[arg(long, value_name = "RESOURCE", value_delimiter = ',')]
    pub(crate) resource: Vec<String>,

    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The output format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ProofFormat::Human)]
    pub(crate) format: ProofFormat,
}

/// Proves that resource and trust policies allow nobody except callers that fixed values identify.
///
/// Fixed values are accounts, principals, organizations, networks and resources without wildcards. The kind
/// defaults to `auto` for documents whose kind is not specified. The exit status is 0 if this is proved, 1 if
/// outsiders are allowed something, 4 if that cannot be decided, 2 if something could not be read, and 3 if
/// there was nothing to read.
#[derive(Args, Debug)]
pub(crate) struct PublicOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The output format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ProofFormat::Human)]
    pub(crate) format: ProofFormat,
}

/// Prints the Rust macro call for a policy.
///
/// When compiled, the call produces the policy in canonical form. The kind selects the macro. The exit
/// status is 1 if the macro will reject the policy.
#[derive(Args, Debug)]
pub(crate) struct ConvertOptions {
    /// The kind of the policy, as for `check`. By default, it is the kind that `iam-policy.toml` assigns to
    /// the file, or else `auto`.
    #[arg(long, value_name = "KIND", value_parser = crate::names::parse_kind)]
    pub(crate) kind: Option<DocumentKind>,

    /// Prints a function with a typed parameter for each placeholder that is in a position for a value:
    /// `${AWS::AccountId}`, `${Bucket}`, `${var.name}`, `<account-id>`, `{{account_id}}`,
    /// `[ACCOUNT_ID]`, and, in the segments of an ARN, `ACCOUNT_ID`. IAM policy variables are kept, and
    /// `${!x}` becomes `${x}`, as in CloudFormation. All other placeholders that are kept are reported.
    #[arg(long)]
    pub(crate) holes: bool,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The policy; `-` is standard input.
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
}

/// Prints a rule's page, or explains an access denied message from AWS.
#[derive(Args, Debug)]
pub(crate) struct ExplainOptions {
    /// The name of a rule, or an IAM Access Analyzer issue code.
    #[arg(value_name = "RULE|CODE", required_unless_present_any = ["all", "denied"])]
    pub(crate) rule: Option<String>,

    /// Prints the pages of all rules.
    #[arg(long, conflicts_with = "rule")]
    pub(crate) all: bool,

    /// Reads an AWS message, "User: … is not authorized to perform: …", and explains which type of policy
    /// denied the request and, where one helps, which statement to add; `-` is standard input.
    #[arg(long, value_name = "MESSAGE", conflicts_with_all = ["rule", "all"])]
    pub(crate) denied: Option<String>,
}
