//! Signals that end a run while it writes files: the current file is finished first, so that no temporary
//! file is left.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while a file is written.
static WRITING: Mutex<()> = Mutex::new(());
/// Whether signals are already handled.
static HEARS: AtomicBool = AtomicBool::new(false);
/// Whether the run is ending, so that no other file is started.
static ENDS: AtomicBool = AtomicBool::new(false);

/// Starts a file. Does not return if the run is ending.
pub(crate) fn writing() -> MutexGuard<'static, ()> {
    let writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    if ENDS.load(Ordering::SeqCst) {
        drop(writing);
        loop {
            std::thread::park();
        }
    }
    writing
}

/// Makes signals that end a run wait for the file that is being written; a second signal does not wait.
pub(crate) fn finish_files() -> io::Result<()> {
    if HEARS.swap(true, Ordering::SeqCst) {
        return Ok(());
    }
    system::on_end(|end| {
        if ENDS.swap(true, Ordering::SeqCst) {
            end();
        } else {
            std::thread::spawn(move || {
                let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
                end();
            });
        }
    })
}

#[cfg(unix)]
mod system {
    use std::io;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    /// Calls a function at each signal, with a function that ends the run as the signal would have.
    pub(super) fn on_end(
        act: impl Fn(Box<dyn FnOnce() + Send>) + Send + 'static,
    ) -> io::Result<()> {
        let ignored = ignored();
        let heard = [SIGHUP, SIGINT, SIGTERM].into_iter();
        let mut signals = Signals::new(heard.filter(|signal| !ignored.contains(signal)))?;
        std::thread::Builder::new().spawn(move || {
            for signal in signals.forever() {
                act(Box::new(move || drop(emulate_default_handler(signal))));
            }
        })?;
        Ok(())
    }

    /// The signals that the parent process wants to be ignored, as with `nohup`. Only Linux provides this
    /// without an unsafe call.
    fn ignored() -> Vec<i32> {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        let mask = mask.unwrap_or_default();
        (1..=64).filter(|signal| (mask >> (signal - 1)) & 1 == 1).collect()
    }
}

#[cfg(not(unix))]
mod system {
    use std::io;

    /// On this platform, a run that is ended leaves files that the next one removes.
    #[expect(clippy::unnecessary_wraps, reason = "it can fail on platforms with signals")]
    pub(super) fn on_end(_: impl Fn(Box<dyn FnOnce() + Send>) + Send + 'static) -> io::Result<()> {
        Ok(())
    }
}
