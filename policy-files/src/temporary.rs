//! The names of temporary files, which are next to a file until they replace it.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::open::Identity;

const START: &str = ".iam-policy-";
const END: &str = ".tmp";

/// The contents of a temporary file's name: `.iam-policy-PROCESS-RUN-COUNT-FILE.tmp`, in
/// hexadecimal digits. The file number is 0 until it is known, and then distinguishes the file that
/// was created under the name from one that replaced it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Temporary {
    process: u32,
    run: u64,
    count: u64,
    file: u64,
}

impl Temporary {
    /// Creates a name that no other thread or process uses.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self { process: process::id(), run: run(), count, file: 0 }
    }

    /// Returns the name of the same file once its number is known.
    pub(crate) const fn of(self, file: Identity) -> Self {
        Self { file: file.number(), ..self }
    }

    /// Parses a name. `None` for a name of any other form.
    pub(crate) fn parse(name: &OsStr) -> Option<Self> {
        let words = name.to_str()?.strip_prefix(START)?.strip_suffix(END)?;
        let mut words = words.split('-');
        let mut word = || words.next().and_then(|it| u64::from_str_radix(it, 16).ok());
        let found = Self {
            process: u32::try_from(word()?).ok()?,
            run: word()?,
            count: word()?,
            file: word()?,
        };
        (found.name() == name).then_some(found)
    }

    pub(crate) fn name(&self) -> OsString {
        let Self { process, run, count, file } = self;
        format!("{START}{process:x}-{run:016x}-{count:x}-{file:x}{END}").into()
    }

    /// Returns whether the file with this number was created under this name: a file without a
    /// number is empty.
    pub(crate) const fn is_of(&self, file: Identity, length: u64) -> bool {
        if self.file == 0 { length == 0 } else { self.file == file.number() }
    }

    /// Returns whether nobody is writing the file any more, as far as that can be determined
    /// without a lock: its process has ended, or if that is not known, it has not been written for
    /// an hour.
    pub(crate) fn is_abandoned(&self, written: Option<SystemTime>) -> bool {
        const LONG: Duration = Duration::from_secs(3_600);
        if self.process == process::id() {
            return self.run != run();
        }
        let processes = Path::new("/proc");
        if processes.join("self").exists() {
            return !processes.join(self.process.to_string()).exists();
        }
        written.and_then(|it| it.elapsed().ok()).is_some_and(|age| age > LONG)
    }
}

/// Returns what distinguishes this process from earlier ones with the same number.
fn run() -> u64 {
    static RUN: OnceLock<u64> = OnceLock::new();
    *RUN.get_or_init(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(now.as_nanos()).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written_and_no_other_is() {
        let name = Temporary::new().name();
        let read = Temporary::parse(&name).unwrap();
        assert_eq!(read.name(), name);
        assert!(!read.is_abandoned(None));
        let text = name.to_str().unwrap();
        for stranger in [
            ".iam-policy-.tmp".to_owned(),
            ".iam-policy-notes.tmp".to_owned(),
            text.replace(".tmp", ".json"),
            text.replace("iam", "IAM"),
            format!("x{text}"),
            text.replace(".tmp", "-0.tmp"),
            text.replace(".iam-policy-", ".iam-policy-+"),
            text.replace(".iam-policy-", ".iam-policy-0"),
        ] {
            assert_eq!(Temporary::parse(OsStr::new(&stranger)), None, "{stranger}");
        }
    }
}
