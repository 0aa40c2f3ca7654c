//! What `check-change` compares: two paths, or paths with an earlier revision of them.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Args, Command, CommandFactory, Error, FromArgMatches};

use super::Arguments;

pub(super) const USAGE: &str = "iam-policy check-change [OPTIONS] <OLD> <NEW>
       iam-policy check-change [OPTIONS] --since <REV> [PATH]...";

/// The two sides.
#[derive(Debug)]
pub(crate) enum Compared {
    Two {
        old: PathBuf,
        new: PathBuf,
    },
    /// Files and folders of the working tree, with what git has at the revision.
    Since {
        revision: OsString,
        paths: Vec<PathBuf>,
    },
}

/// The words, whose number depends on the option.
#[derive(Args)]
struct Words {
    /// Compares files and folders with what git has at this revision, such as `main` or `HEAD~1`.
    ///
    /// A file that is only at the revision is removed, and one that is only in the working tree is new. The
    /// old side is called `REV:path`, as for `git show`.
    #[arg(long, value_name = "REV")]
    since: Option<OsString>,

    /// OLD and NEW: two policies, or two folders of policies; `-` is standard input. With `--since`, any
    /// number of files and folders; the default is `.`.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl TryFrom<Words> for Compared {
    type Error = Error;

    fn try_from(Words { since, mut paths }: Words) -> Result<Self, Error> {
        if let Some(revision) = since {
            if paths.is_empty() {
                paths.push(".".into());
            }
            return Ok(Self::Since { revision, paths });
        }
        let mut paths = paths.into_iter();
        match (paths.next(), paths.next(), paths.next()) {
            (Some(old), Some(new), None) => Ok(Self::Two { old, new }),
            (_, _, Some(third)) => {
                let third = ContextValue::String(third.to_string_lossy().into_owned());
                Err(wrong(ErrorKind::UnknownArgument, third))
            }
            (old, _, _) => {
                let missing = if old.is_some() { &["<NEW>"][..] } else { &["<OLD>", "<NEW>"] };
                let missing = missing.iter().map(|it| (*it).to_owned()).collect();
                Err(wrong(ErrorKind::MissingRequiredArgument, ContextValue::Strings(missing)))
            }
        }
    }
}

/// The error that clap itself reports for a wrong number of words.
fn wrong(kind: ErrorKind, words: ContextValue) -> Error {
    let mut error = Error::new(kind);
    error.insert(ContextKind::InvalidArg, words);
    let mut whole = Arguments::command();
    whole.build();
    if let Some(command) = whole.find_subcommand_mut("check-change") {
        error.insert(ContextKind::Usage, ContextValue::StyledStr(command.render_usage()));
    }
    error
}

impl Args for Compared {
    fn augment_args(command: Command) -> Command {
        Words::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Words::augment_args_for_update(command)
    }
}

impl FromArgMatches for Compared {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Words::from_arg_matches(matches)?.try_into()
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        Words::from_arg_matches_mut(matches)?.try_into()
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
