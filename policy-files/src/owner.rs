//! Whose files are taken for one's own.

use std::fs::Metadata;

/// The user that this process acts as. None where the system does not say it.
#[must_use]
pub fn user() -> Option<u32> {
    #[cfg(unix)]
    {
        use std::fs::File;
        use std::os::fd::OwnedFd;
        use std::os::unix::fs::MetadataExt as _;
        // The standard library has no word for it, but what a process makes is of its user.
        let (reader, _writer) = std::io::pipe().ok()?;
        File::from(OwnedFd::from(reader)).metadata().ok().map(|it| it.uid())
    }
    #[cfg(not(unix))]
    None
}

/// Whether a file is the user's own. As for git, that of the superuser who was asked by `sudo` is one
/// of the user who asked, too. Where the system does not say whose a file is all are one's own.
#[must_use]
pub fn is_own(metadata: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let owner = metadata.uid();
        let sudo = || std::env::var("SUDO_UID").ok()?.parse::<u32>().ok();
        user().is_none_or(|user| owner == user || (user == 0 && sudo() == Some(owner)))
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        true
    }
}
