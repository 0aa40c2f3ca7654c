//! One run in a folder at a time, as far as other programs allow.

use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;

use crate::open::Identity;
use crate::system::Folder;

/// The number of attempts while another program locks a folder: a quarter of a second.
const SHORT: usize = 50;
/// The number of attempts while our own runs are finishing: five seconds.
const LONG: usize = 1_000;
const PAUSE: Duration = Duration::from_millis(5);

/// Locks a folder for this run until the guard is dropped. Returns `false` if that is not possible,
/// or another program does not release it. `is_in_use` returns whether one of our own runs is
/// writing there.
///
/// A folder is waited for once: if that was in vain, this process does not wait for it again until
/// it has been free.
pub(crate) fn take(folder: &Folder, is_in_use: impl Fn() -> bool) -> bool {
    take_with(folder, is_in_use, || sleep(PAUSE))
}

fn take_with(folder: &Folder, is_in_use: impl Fn() -> bool, mut pause: impl FnMut()) -> bool {
    let Ok(identity) = folder.own_identity() else { return false };
    let was_in_vain = with_held(|held| held.contains(&identity));
    let mut seen = 0;
    for attempt in 0..=LONG {
        match folder.lock() {
            Ok(true) => {
                with_held(|held| held.retain(|it| *it != identity));
                return true;
            }
            Ok(false) if was_in_vain => return false,
            Ok(false) => {}
            Err(_) => return false,
        }
        if is_in_use() {
            seen = attempt;
        }
        if attempt == LONG || attempt - seen >= SHORT {
            break;
        }
        pause();
    }
    with_held(|held| held.push(identity));
    false
}

/// Accesses the folders that this process has waited for in vain.
fn with_held<T>(act: impl FnOnce(&mut Vec<Identity>) -> T) -> T {
    static HELD: Mutex<Vec<Identity>> = Mutex::new(Vec::new());
    act(&mut HELD.lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
#[cfg(all(unix, feature = "rustix"))]
mod tests {
    use super::*;

    /// Returns whether the folder was locked, and the number of attempts.
    fn taken(folder: &Folder, is_in_use: impl Fn(usize) -> bool) -> (bool, usize) {
        let pauses = std::cell::Cell::new(0);
        let is_taken =
            take_with(folder, || is_in_use(pauses.get()), || pauses.set(pauses.get() + 1));
        (is_taken, pauses.get())
    }

    #[test]
    fn a_stranger_who_holds_a_folder_is_waited_for_once() {
        let place = tempfile::tempdir().unwrap();
        let stranger = Folder::open(place.path()).unwrap();
        assert!(stranger.lock().unwrap());
        let open = || Folder::open(place.path()).unwrap();
        assert_eq!(taken(&open(), |_| false), (false, SHORT));
        assert_eq!(taken(&open(), |_| false), (false, 0));
        assert_eq!(taken(&open(), |_| true), (false, 0));
        drop(stranger);
        assert_eq!(taken(&open(), |_| false), (true, 0));
        let stranger = open();
        assert!(stranger.lock().unwrap());
        assert_eq!(taken(&open(), |_| false), (false, SHORT));
        drop(stranger);
        // The next folder can get the same number as this one.
        assert_eq!(taken(&open(), |_| false), (true, 0));
    }

    #[test]
    fn a_run_of_our_own_is_waited_for_until_it_ends() {
        let place = tempfile::tempdir().unwrap();
        let other = std::cell::RefCell::new(Folder::open(place.path()).ok());
        assert!(other.borrow().as_ref().unwrap().lock().unwrap());
        let folder = Folder::open(place.path()).unwrap();
        let is_in_use = |pauses| {
            if pauses == 3 * SHORT {
                other.take();
            }
            // Between two of its files, there is none.
            pauses % SHORT == SHORT - 1
        };
        assert_eq!(taken(&folder, is_in_use), (true, 3 * SHORT + 1));
    }

    #[test]
    fn a_run_of_our_own_that_does_not_end_is_not_waited_for_without_end() {
        let place = tempfile::tempdir().unwrap();
        let other = Folder::open(place.path()).unwrap();
        assert!(other.lock().unwrap());
        let open = || Folder::open(place.path()).unwrap();
        assert_eq!(taken(&open(), |_| true), (false, LONG));
        assert_eq!(taken(&open(), |_| true), (false, 0));
        drop(other);
        assert_eq!(taken(&open(), |_| true), (true, 0));
    }
}
