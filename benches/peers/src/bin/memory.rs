//! Memory of a call: what the client's thread allocates for one of many, and what it holds for one that waits for its response.
//! Nothing else is counted, neither the server nor what clients share.
//!
//! `-- hyper`, `-- bare`, `-- ours` or `-- aws` runs one contender, for profilers.

// A benchmark that fails may panic.
#![allow(clippy::unwrap_used)]

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use allocation_counter::{AllocationInfo, measure};
use cloudspec_peers::calls::{CALLS, IN_FLIGHT, WARM_UP, at_once, begin, in_a_row};
use cloudspec_peers::contenders::{Aws, Bare, Hyper, Ours};
use cloudspec_peers::{Contender, server, start};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

/// Calls that wait at the same time, if the process may have two files open for each.
const MOST: u64 = 10_000;
/// Files that are open for other things, connections of the warm-up included.
const SPARE: u64 = 1_000;
/// They are begun in parts of this size: more do not fit into the queue of connections to be accepted.
const PART: u64 = 100;

/// A name, and what measures calls to a server that responds and one that does not.
type Row = (&'static str, fn(&str, u64));

const ROWS: [Row; 4] =
    [("hyper", print::<Hyper>), ("bare", print::<Bare>), ("ours", print::<Ours>), ("aws", print::<Aws>)];

fn main() {
    match std::env::args().nth(1) {
        Some(wanted) => {
            let url = start();
            let held = held();
            for (name, print) in ROWS.iter().filter(|(name, _)| wanted == *name) {
                print!("{name:5} ");
                print(&url, held);
            }
        }
        None => {
            let held = held();
            println!(
                "a call, {IN_FLIGHT} at once: allocations and bytes; held while {held} wait for their response"
            );
            for (name, _) in ROWS {
                // Each in a process of its own: connections that are closed take a while to be gone.
                let status = Command::new(std::env::current_exe().unwrap()).arg(name).status().unwrap();
                assert!(status.success(), "{name}: {status}");
            }
        }
    }
}

/// How many calls wait at the same time: two files for each have to be open.
fn held() -> u64 {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let files = limits.lines().find_map(|line| line.strip_prefix("Max open files")).unwrap();
    let files: u64 = files.split_whitespace().next().unwrap().parse().unwrap_or(u64::MAX);
    MOST.min(files.saturating_sub(SPARE) / 2) / PART * PART
}

fn print<C: Contender>(url: &str, held: u64) {
    let (one, many) = allocated::<C>(url);
    let calls = u64::from(CALLS);
    let (blocks, bytes) = (many.count_total / calls, many.bytes_total / calls);
    let (row_blocks, row_bytes) = (one.count_total / calls, one.bytes_total / calls);
    let waiting = in_flight::<C>(held) / held as i64;
    println!(
        "{blocks:5} allocations {bytes:7} bytes (one after the other {row_blocks:5} and {row_bytes:7}) {waiting:7} bytes held"
    );
}

fn runtime() -> (Runtime, LocalSet) {
    (Builder::new_current_thread().enable_all().build().unwrap(), LocalSet::new())
}

/// What calls allocate, one after the other and at once.
fn allocated<C: Contender>(url: &str) -> (AllocationInfo, AllocationInfo) {
    let (runtime, local) = runtime();
    let contender = local.block_on(&runtime, async { C::new(url) });
    let run = |calls: u32| local.block_on(&runtime, in_a_row(&contender, calls));
    run(WARM_UP);
    let one = measure(|| run(CALLS));
    let run = |calls: u32| local.block_on(&runtime, at_once(&contender, calls));
    run(IN_FLIGHT * 4);
    (one, measure(|| run(CALLS)))
}

/// Bytes that are held while `calls` calls wait.
fn in_flight<C: Contender>(calls: u64) -> i64 {
    let made: &'static AtomicUsize = Box::leak(Box::default());
    let url = format!("http://{}", server::hold(made));
    let (runtime, local) = runtime();
    // What all calls share is there before the first that counts.
    let contender = local.block_on(&runtime, async { C::new(&url) });
    wait_for(&runtime, &local, &contender, made, PART);
    measure(|| {
        for _ in 0..calls / PART {
            wait_for(&runtime, &local, &contender, made, PART);
        }
    })
    .bytes_current
}

/// Begins calls, and waits until the server has their connections and they have written their requests.
fn wait_for(runtime: &Runtime, local: &LocalSet, contender: &impl Contender, made: &AtomicUsize, calls: u64) {
    let expected = made.load(Ordering::Relaxed) + calls as usize;
    local.block_on(runtime, async {
        for _ in 0..calls {
            drop(begin(contender));
        }
        while made.load(Ordering::Relaxed) < expected {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    });
}
