//! Which files count as the user's own.

use std::fs::Metadata;

/// Returns the user of this process. `None` if the system does not report it.
#[must_use]
pub fn user() -> Option<u32> {
    #[cfg(unix)]
    {
        use std::fs::File;
        use std::os::fd::OwnedFd;
        use std::os::unix::fs::MetadataExt as _;
        // The standard library has no function for this, but files that a process creates belong to
        // its user.
        let (reader, _writer) = std::io::pipe().ok()?;
        File::from(OwnedFd::from(reader)).metadata().ok().map(|it| it.uid())
    }
    #[cfg(not(unix))]
    None
}

/// Returns whether a file is the user's own. As in git, a file of the user who called `sudo` also
/// counts as the superuser's own. If the system does not report owners, all files count as one's
/// own.
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
