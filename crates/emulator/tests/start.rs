//! An emulator starts at once, also the first one of a process.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::{Duration, Instant};

use cloudspec_emulator::Emulator;
use common::call;
use rustix::time::{ClockId, clock_gettime};
use serde_json::json;

/// Processor time that a start may take, with and without optimization: other work on the machine changes it far less than the
/// time on the clock.
const LIMIT: Duration = Duration::from_millis(50);

/// Memory that an emulator may take before it is called, in KiB.
const MEMORY: u64 = 8 << 10;

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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn fifty_emulators_in_one_process_know_nothing_of_each_other() {
    const COUNT: usize = 50;
    let (began, used, before) = (Instant::now(), processor_time(), resident());
    let mut emulators = Vec::new();
    for number in 0..COUNT {
        emulators.push(Emulator::builder().instance(format!("i-{number}")).start().await.unwrap());
    }
    let (took, each) = (began.elapsed(), (processor_time() - used) / COUNT as u32);
    let memory = resident().saturating_sub(before) / COUNT as u64;
    println!("{COUNT} started in {took:?}, each with {each:?} of processor time and {memory} KiB");
    assert!(each < LIMIT / 2, "a start took {each:?}");
    assert!(memory < MEMORY, "one takes {memory} KiB");
    for (number, emulator) in emulators.iter().enumerate() {
        let (_, body) = call(emulator, "ecs/DescribeInstances", json!({ "RegionId": "cn-hangzhou" }));
        let instances = body["Instances"]["Instance"].as_array().unwrap();
        assert_eq!((instances.len(), &instances[0]["InstanceId"]), (1, &json!(format!("i-{number}"))));
    }
    for emulator in emulators {
        emulator.stop().await;
    }
}

/// Memory in use, in KiB, where the system says.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// What the processor spent on this thread, on which everything runs here.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}
