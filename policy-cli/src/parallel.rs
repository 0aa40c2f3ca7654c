//! Work on several cores, with the results in the order of the input.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{available_parallelism, scope};

/// How many results may wait for an earlier one.
const WAITING: usize = 256;

/// Runs `work` over `items` on all cores and passes each result to `finish`, in the order of the items and
/// as soon as it is available. Items are taken from the iterator on demand.
///
/// The result is `None` if the worker panicked. Ends early if `finish` says so.
pub(crate) fn map_in_order<T: Send, R: Send>(
    items: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    mut finish: impl FnMut(Option<R>) -> std::ops::ControlFlow<()>,
) {
    let workers = available_parallelism().map_or(1, usize::from);
    let (give_job, jobs) = sync_channel::<(T, SyncSender<R>)>(workers * 2);
    let (give_order, order) = sync_channel::<Receiver<R>>(WAITING);
    let jobs = Mutex::new(jobs);
    scope(|scope| {
        scope.spawn(move || {
            for item in items {
                let (answer, result) = sync_channel(1);
                if give_order.send(result).is_err() || give_job.send((item, answer)).is_err() {
                    break;
                }
            }
        });
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((item, answer)) = job else { break };
                    // A document that makes a worker panic must not affect the others.
                    if let Ok(result) = catch_unwind(AssertUnwindSafe(|| work(item))) {
                        // If the output has ended early, nobody waits for the result, but the remaining
                        // jobs must still be taken, or the feeder would wait forever.
                        drop(answer.send(result));
                    }
                }
            });
        }
        for result in order {
            if finish(result.recv().ok()).is_break() {
                break;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ops::ControlFlow;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let mut seen = Vec::new();
        map_in_order(
            0..2_000_u64,
            |item| {
                if item % 7 == 0 {
                    std::thread::yield_now();
                }
                item
            },
            |result| {
                seen.push(result.unwrap());
                ControlFlow::Continue(())
            },
        );
        assert_eq!(seen, (0..2_000).collect::<Vec<_>>());
    }

    #[test]
    fn a_worker_that_panics_loses_only_its_own_result() {
        let mut seen = Vec::new();
        map_in_order(
            0..9,
            |item: u64| if item == 4 { panic!("item {item}") } else { item },
            |result| {
                seen.push(result);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(seen.iter().filter(|it| it.is_none()).count(), 1);
        assert_eq!(seen[8], Some(8));
    }

    #[test]
    fn an_early_end_ends_the_workers() {
        let mut seen = 0;
        map_in_order(
            0..,
            |item: u64| item,
            |_| {
                seen += 1;
                if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(seen, 3);
    }
}
