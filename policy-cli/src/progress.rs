//! A progress bar for long input, on standard error, if that is a terminal.

use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// With fewer documents than this, the run ends before anyone could read a bar.
const LONG: usize = 200;

pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Creates a bar for a number of documents, or `None` for a stream of unknown length.
    pub(crate) fn new(documents: Option<usize>) -> Self {
        if !stderr().is_terminal() || documents.is_some_and(|count| count < LONG) {
            return Self(None);
        }
        let bar = match documents {
            Some(count) => ProgressBar::new(u64::try_from(count).unwrap_or(u64::MAX)),
            None => ProgressBar::new_spinner(),
        };
        bar.set_draw_target(ProgressDrawTarget::stderr());
        let template = match documents {
            Some(_) => "{bar:30} {pos}/{len} documents, {eta} left",
            None => "{spinner} {pos} documents",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self(Some(bar))
    }

    pub(crate) fn advance(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }

    /// Runs a function that writes to the terminal, with the bar hidden.
    pub(crate) fn aside<R>(&self, write: impl FnOnce() -> R) -> R {
        match &self.0 {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
