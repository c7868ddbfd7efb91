//! The time to start, the cost of a page with different numbers of resources, the number of signed requests per
//! second, and whether memory grows.
//!
//! `cargo bench -p cloudspec-emulator --bench throughput` calls for ten seconds; `-- 600` for ten minutes. `-- DescribeInstances`
//! calls that operation for pages of ten among 25 instead of `DescribeInvocations`, which then finds none, and `-- every` one
//! operation after the other, each for that long. Caller and emulator share the process, so both count towards time and memory; what the caller needs to
//! sign and to find the end of a response is said. It fails below the rate that is promised, and when memory still grows in the
//! second half of two minutes or more. On a machine that is busy, the processor time of a request says what the rate would be on
//! two processors.

#![allow(clippy::unwrap_used, reason = "a panic is how a benchmark fails")]

mod caller;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use caller::lists::{LISTS, List};
use caller::{Connection, Requests, processor_time, resident};
use cloudspec_emulator::Emulator;

/// Requests a second that are promised on two processors with the caller on the same machine, when it has nothing else to do.
const PROMISED: u64 = 25_000;

/// How long an emulator may take until it listens.
const START: Duration = Duration::from_millis(50);

/// Connections at once.
const CALLERS: usize = 16;

/// Resources that are there to be listed.
const PLANTED: u64 = 25;

/// Parameters of a request.
type Parameters = &'static [(&'static str, &'static str)];

const INVOCATIONS: Parameters =
    &[("MaxResults", "50"), ("Tag.1.Key", "env"), ("Tag.1.Value", "test"), ("Tag.2.Key", "owner")];

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let seconds = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(10);
    let began = Instant::now();
    let emulator = Emulator::builder().strict(true).instance("i-1").instance("i-2").start().await.unwrap();
    let started = began.elapsed();
    println!("listens after {started:?}");
    assert!(started < START, "{started:?} are more than {START:?}");
    let is_named = |list: &&List| arguments.iter().any(|word| word == list.name || word == "every");
    let named: Vec<&'static List> = LISTS.iter().filter(is_named).collect();
    let mut slow = Vec::new();
    for list in &named {
        let emulator = list.emulator(PLANTED).await;
        let rate = rate(&emulator, seconds, list, list.ten).await;
        slow.extend((rate < PROMISED).then_some((list.name, rate)));
    }
    if named.is_empty() {
        let list = List::named("DescribeInvocations").unwrap();
        let rate = rate(&emulator, seconds, list, INVOCATIONS).await;
        slow.extend((rate < PROMISED).then_some((list.name, rate)));
        pages().await;
    }
    assert!(slow.is_empty(), "requests/s are fewer than {PROMISED}: {slow:?}");
}

/// What a page of ten instances costs, of a hundred to a hundred thousand.
async fn pages() {
    let filters: [(&str, Parameters); 4] = [
        ("all", &[]),
        ("a status", &[("Status", "Running")]),
        ("a tag of all", &[("Tag.1.Key", "env"), ("Tag.1.Value", "test")]),
        ("a tag of few", &[("Tag.1.Key", "number"), ("Tag.1.Value", "7")]),
    ];
    let list = List::named("DescribeInstances").unwrap();
    for count in [100, 10_000, 100_000] {
        let emulator = list.emulator(count).await;
        let host = emulator.address().to_string();
        let mut connection = Connection::open(&host).await;
        for (what, filter) in filters {
            const CALLS: u32 = 50;
            let inputs = [filter, &[("PageSize", "10")]].concat();
            let mut requests = Requests::new(list, &inputs, host.clone(), emulator.credentials());
            let before = processor_time();
            for _ in 0..CALLS {
                connection.call(requests.next()).await;
            }
            let each = (processor_time() - before) / CALLS;
            println!("{each:>12.1?}  ten of {count} instances by {what}");
        }
    }
}

/// How many requests it responds to in a second, over so many seconds.
async fn rate(emulator: &Emulator, seconds: u64, list: &'static List, inputs: Parameters) -> u64 {
    let count = Arc::new(AtomicU64::new(0));
    let share = share(emulator, list, inputs).await;
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let host = emulator.address().to_string();
        let requests = Requests::new(list, inputs, host.clone(), emulator.credentials());
        callers.spawn(call(host, requests, count.clone()));
    }
    let (began, used) = (Instant::now(), processor_time());
    let mut last = 0;
    let mut halfway = None;
    let step = Duration::from_secs(10.min(seconds));
    while began.elapsed() < Duration::from_secs(seconds) {
        tokio::time::sleep(step).await;
        let now = count.load(Ordering::Relaxed);
        let rate = (now - last) / step.as_secs();
        println!("{:4} s  {rate:6} requests/s  {:6} KiB", began.elapsed().as_secs(), resident());
        last = now;
        if began.elapsed() >= Duration::from_secs(seconds / 2) {
            halfway.get_or_insert_with(resident);
        }
    }
    callers.shutdown().await;
    let each = (processor_time() - used) / u32::try_from(last.max(1)).unwrap_or(u32::MAX);
    let on_two = 2.0 / each.as_secs_f64().max(f64::MIN_POSITIVE);
    println!(
        "{}: {each:.1?} of processor time a request, {share:.1?} of it the caller's own, {on_two:.0} requests/s on two processors",
        list.name
    );
    let (before, after) = (halfway.unwrap_or_default(), resident());
    // The allocator may keep some more; a leak of ten bytes a request would be far above this.
    assert!(seconds < 120 || after <= before + before / 10, "memory went from {before} to {after} KiB");
    last / seconds
}

/// The processor time that a caller takes to sign a request and to find the end of its response.
async fn share(emulator: &Emulator, list: &'static List, inputs: Parameters) -> Duration {
    const CALLS: u32 = 5_000;
    let host = emulator.address().to_string();
    let mut requests = Requests::new(list, inputs, host.clone(), emulator.credentials());
    let mut connection = Connection::open(&host).await;
    let response = connection.call(requests.next()).await;
    let before = processor_time();
    for _ in 0..CALLS {
        std::hint::black_box(requests.next());
        assert!(caller::is_whole(std::hint::black_box(response)));
    }
    (processor_time() - before) / CALLS
}

/// Calls over one connection for as long as the runtime lives.
async fn call(host: String, mut requests: Requests, count: Arc<AtomicU64>) {
    let mut connection = Connection::open(&host).await;
    loop {
        connection.call(requests.next()).await;
        count.fetch_add(1, Ordering::Relaxed);
    }
}
