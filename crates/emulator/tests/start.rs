//! An emulator starts at once, also the first one of a process.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::time::Duration;

use cloudspec_emulator::Emulator;
use rustix::time::{ClockId, clock_gettime};

/// Processor time that a start may take, with and without optimization: other work on the machine changes it far less than the
/// time on the clock.
const LIMIT: Duration = Duration::from_millis(50);

#[tokio::test]
async fn starting_takes_little_processor_time() {
    let mut took = Vec::new();
    for _ in 0..5 {
        let before = processor_time();
        let emulator = Emulator::builder().instance("i-1").instance("i-2").vm("vm-1").start().await.unwrap();
        took.push(processor_time() - before);
        emulator.stop().await;
    }
    println!("{took:?}");
    assert!(took[0] < LIMIT, "the first start took {:?}", took[0]);
    let best = took.iter().min().unwrap();
    assert!(*best < LIMIT / 2, "even the quickest of five starts took {best:?}");
}

/// What the processor spent on this thread, on which everything runs here.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}
