//! The options of each command.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use policy_core::finding::Level;
use policy_settings::{DocumentKind, Selector};

/// Checks, formats, compares, evaluates, proves, converts and explains AWS IAM policies.
///
/// The exit status is 0 when there is nothing to report, 1 when there is, 2 when something could not be
/// done, 3 when there was nothing to be read, and 4 when something could not be decided.
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
    /// Prints the completions of a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

const AUTO: &str = "`auto` takes a document with principals, only sts actions and no resource as a \
    trust policy, one with principals otherwise as a resource-based policy, and all others as \
    identity-based. Without it the kind is the one that `iam-policy.toml` gives the file, else identity.";

/// What `--kind` takes.
fn kinds() -> String {
    let words = DocumentKind::words();
    let (last, others) = words.split_last().unwrap_or((&"", &[]));
    format!("The kind of the policies: {} or {last}", others.join(", "))
}

/// Which documents to read.
#[derive(Args, Debug)]
pub(crate) struct Sources {
    // The help names the kinds of the table.
    #[arg(
        long,
        value_name = "KIND",
        value_parser = crate::names::parse_kind,
        help = kinds(),
        long_help = format!("{}.\n\n{AUTO}", kinds()),
    )]
    pub(crate) kind: Option<DocumentKind>,

    /// A file with a `PATH` or a `KIND<TAB>PATH` on each line; `-` is standard input. A list that names
    /// nothing ends with 3.
    #[arg(long, value_name = "LIST")]
    pub(crate) files_from: Option<PathBuf>,

    /// Files, folders or `-` for standard input, which is also read when nothing is named.
    ///
    /// Of a folder all `*.json` files are read, hidden ones and those in linked folders too, but for
    /// what git does not track and a .gitignore of the repository excludes; the last line counts that.
    /// A pipe or a device is no file: standard input can be one.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

/// Where the settings are.
#[derive(Args, Debug)]
pub(crate) struct Config {
    /// The settings, instead of the nearest `iam-policy.toml` in this folder and those above it, up to
    /// the root of the repository or of the Cargo workspace.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// Checks policies by the rules.
#[derive(Args, Debug)]
pub(crate) struct CheckOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The form of the output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,

    /// The lowest level that makes the exit status 1: error, security-warning, warning or
    /// suggestion.
    #[arg(long, value_name = "LEVEL", default_value = "error", value_parser = crate::names::parse_level)]
    pub(crate) deny: Level,

    /// Leaves out the findings of a rule, by its name or code, whatever the settings say.
    #[arg(long, value_name = "RULE", value_parser = crate::names::parse_rule)]
    pub(crate) allow: Vec<Selector>,

    /// Makes the repairs that findings carry, and reports what is left.
    ///
    /// Only repairs that leave what the policy allows as it is, or of what AWS refuses, and that bring no
    /// new finding. Each file is written as a whole or not at all, as by `fmt --write`, and all of it that
    /// no repair changes stays as it is.
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) fix: bool,

    /// Prints the repairs as a patch, writes nothing, and exits with 1 if there are any.
    #[arg(long, conflicts_with_all = ["jsonl", "format"])]
    pub(crate) diff: bool,

    /// Makes or prints also the repairs that change what a policy allows, as those of a misspelt action.
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,

    /// Reads one document from each line. Line N of a file is called `FILE:N`; positions count
    /// inside the line, and empty lines are skipped.
    #[arg(long)]
    pub(crate) jsonl: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// Text for people, with the source.
    Human,
    /// A line of JSON for each document.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// Diagnostics of reviewdog.
    Rdjson,
    /// JUnit XML: findings below `--deny` are skipped tests.
    Junit,
    /// Code Quality of GitLab.
    Gitlab,
}

/// Prints policies in canonical form, or writes them back.
///
/// The compact form is exactly the canonical bytes, with a line feed between two documents. Nothing
/// but a readable policy is needed; what it means is not checked. The kind makes no difference.
#[derive(Args, Debug)]
pub(crate) struct FormatOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The form of the output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = FormatFormat::Text)]
    pub(crate) format: FormatFormat,

    /// Indents by two spaces, with a final line feed.
    #[arg(long)]
    pub(crate) pretty: bool,

    /// Writes nothing, names the files that are not canonical, and exits with 1 if there are any.
    #[arg(long, conflicts_with = "write")]
    pub(crate) check: bool,

    /// Writes each file that is not canonical, as a whole or not at all.
    ///
    /// It keeps its mode, owner and extended attributes. A file that has several names (hard links),
    /// or that another program changes in the meantime, is left as it is, and the run ends with 2. Of
    /// a link what it leads to is written.
    #[arg(long)]
    pub(crate) write: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatFormat {
    /// The canonical text alone.
    Text,
    /// A line of JSON for each document.
    Json,
}

/// Prints what two policies do differently.
///
/// The exit status is 0 when they are equivalent, 1 when they are not, and 2 when one of them cannot
/// be read. The order of statements and the case of actions and condition keys make no difference.
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

/// Says whether a request is allowed, and by which statements.
///
/// The answer is allowed, explicitDeny, implicitDeny or undecided. A request is a JSON object with `principal`, `action` and `resource`, the condition keys in `context`,
/// and the policies that have a say. Nothing is guessed: what depends on a key in `unknownContext` is
/// undecided. The exit status is 0 whatever the decisions are, 2 when a request could not be read, and 3
/// when a stream had none.
#[derive(Args, Debug)]
pub(crate) struct EvalOptions {
    /// The request; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) request: PathBuf,

    /// Reads one request from each line, and answers each with a line. Empty lines are skipped.
    #[arg(long)]
    pub(crate) jsonl: bool,

    /// An object with policies, named as in a request: each request has those that it does not name
    /// itself.
    #[arg(long, value_name = "FILE")]
    pub(crate) policies: Option<PathBuf>,

    /// The form of the output. Without it a terminal gets text for people, but for `--jsonl`, and all
    /// else JSON.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<EvalFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EvalFormat {
    /// Text for people: why, by which statements, and what is missing.
    Human,
    /// A line of JSON for each request.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProofFormat {
    /// A table for people.
    Human,
    /// A line of JSON for each policy.
    Json,
    /// A table for a review.
    Markdown,
}

/// Proves that a new policy allows nothing that the old one does not, or says what it does.
///
/// Two files, or two folders whose files are paired by their paths in them; a missing side allows nothing.
/// What is granted comes with a request that shows it, which `eval` takes. What is revoked is told and
/// changes nothing. The exit status is 0 when it is proved, 1 when it is refuted, 4 when it cannot be
/// decided, 2 when something could not be read, and 3 when there was nothing to be read.
#[derive(Args, Debug)]
pub(crate) struct ChangeOptions {
    /// The kind of the policies, as for `check`. Without it the kind is the one that `iam-policy.toml`
    /// gives the file, else that of `auto`.
    #[arg(long, value_name = "KIND", value_parser = crate::names::parse_kind)]
    pub(crate) kind: Option<DocumentKind>,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The form of the output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ProofFormat::Human)]
    pub(crate) format: ProofFormat,

    /// The old policy, or the folder of the old ones; `-` is standard input.
    #[arg(value_name = "OLD")]
    pub(crate) before: PathBuf,

    /// The new policy, or the folder of the new ones; `-` is standard input.
    #[arg(value_name = "NEW")]
    pub(crate) after: PathBuf,
}

/// Proves that policies allow none of these actions on these resources, or says which statements do.
///
/// Each policy is judged alone. What has no kind of its own gets that of `auto`. The exit status is 0 when
/// none of it is allowed, 1 when some is, 4 when that cannot be decided, 2 when something could not be
/// read, and 3 when there was nothing to be read.
#[derive(Args, Debug)]
pub(crate) struct AccessOptions {
    /// Actions, which can have wildcards.
    #[arg(long, value_name = "ACTION", required = true, value_delimiter = ',')]
    pub(crate) action: Vec<String>,

    /// Resources, which can have wildcards; without it all of them.
    #[arg(long, value_name = "RESOURCE", value_delimiter = ',')]
    pub(crate) resource: Vec<String>,

    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The form of the output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ProofFormat::Human)]
    pub(crate) format: ProofFormat,
}

/// Proves that resource and trust policies allow nobody outside of what fixed values name.
///
/// Fixed values are accounts, principals, organizations, networks and resources without wildcards. What has
/// no kind of its own gets that of `auto`. The exit status is 0 when it is proved, 1 when outsiders are
/// allowed something, 4 when that cannot be decided, 2 when something could not be read, and 3 when there
/// was nothing to be read.
#[derive(Args, Debug)]
pub(crate) struct PublicOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The form of the output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ProofFormat::Human)]
    pub(crate) format: ProofFormat,
}

/// Prints the Rust macro call for a policy.
///
/// Compiled, the call gives the canonical form of the policy. The kind says which macro it is. The exit
/// status is 1 where the macro will refuse the policy.
#[derive(Args, Debug)]
pub(crate) struct ConvertOptions {
    /// The kind of the policy, as for `check`. Without it the kind is the one that `iam-policy.toml`
    /// gives the file, else that of `auto`.
    #[arg(long, value_name = "KIND", value_parser = crate::names::parse_kind)]
    pub(crate) kind: Option<DocumentKind>,

    /// Prints a function that takes a typed value for each placeholder that stands where a value can:
    /// `${AWS::AccountId}`, `${Bucket}`, `${var.name}`, `<account-id>`, `{{account_id}}`,
    /// `[ACCOUNT_ID]`, and in the segments of an ARN `ACCOUNT_ID`. The policy variables of IAM stay, and
    /// `${!x}` is the `${x}` that CloudFormation makes of it. What stays of the others is told.
    #[arg(long)]
    pub(crate) holes: bool,

    #[command(flatten)]
    pub(crate) config: Config,

    /// The policy; `-` is standard input.
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
}

/// Prints the page of a rule, or says what a denial of AWS means.
#[derive(Args, Debug)]
pub(crate) struct ExplainOptions {
    /// The name of the rule, or an issue code of IAM Access Analyzer.
    #[arg(value_name = "RULE|CODE", required_unless_present_any = ["all", "denied"])]
    pub(crate) rule: Option<String>,

    /// Prints the pages of all rules.
    #[arg(long, conflicts_with = "rule")]
    pub(crate) all: bool,

    /// Reads a message of AWS, "User: … is not authorized to perform: …", and says which type of policy
    /// denied the request, and which statement to add where one helps; `-` is standard input.
    #[arg(long, value_name = "MESSAGE", conflicts_with_all = ["rule", "all"])]
    pub(crate) denied: Option<String>,
}
