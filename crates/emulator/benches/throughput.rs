//! The time to start, the cost of a page with different numbers of resources, the number of signed requests per
//! second, and whether memory grows.
//!
//! `cargo bench -p cloudspec-emulator` calls for ten seconds; `-- 600` for ten minutes. `-- DescribeInstances` calls that
//! operation instead of `DescribeInvocations`. Caller and emulator share the process, so both count towards time and memory.
//! It fails below the rate that is promised, and when memory still grows in the second half of two minutes or more. On a
//! machine that is busy, the processor time of a request says what the rate would be on two processors.

#![allow(clippy::unwrap_used, reason = "a panic is how a benchmark fails")]

mod caller;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use caller::{alibaba, read_response};
use cloudspec_emulator::{Emulator, Seed};
use cloudspec_runtime::Credentials;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// Requests a second that are promised on two processors with the caller on the same machine, when it has nothing else to do.
const PROMISED: u64 = 25_000;

/// How long an emulator may take until it listens.
const START: Duration = Duration::from_millis(50);

const ECS: &str = "2014-05-26";

/// Connections at once.
const CALLERS: usize = 16;

/// Parameters of a request.
type Parameters = &'static [(&'static str, &'static str)];

const INVOCATIONS: Parameters =
    &[("MaxResults", "50"), ("Tag.1.Key", "env"), ("Tag.1.Value", "test"), ("Tag.2.Key", "owner")];

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let seconds = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(10);
    let (operation, parameters): (_, Parameters) =
        match arguments.iter().any(|word| word == "DescribeInstances") {
            true => ("DescribeInstances", &[("MaxResults", "50")]),
            false => ("DescribeInvocations", INVOCATIONS),
        };
    let began = Instant::now();
    let emulator = Emulator::builder().strict(true).instance("i-1").instance("i-2").start().await.unwrap();
    let started = began.elapsed();
    println!("listens after {started:?}");
    assert!(started < START, "{started:?} are more than {START:?}");
    let rate = rate(&emulator, seconds, operation, parameters).await;
    pages().await;
    assert!(rate >= PROMISED, "{rate} requests/s are fewer than {PROMISED}");
}

/// What a page of ten instances costs, of a hundred to a hundred thousand.
async fn pages() {
    let filters: [(&str, Parameters); 4] = [
        ("all", &[]),
        ("a status", &[("Status", "Running")]),
        ("a tag of all", &[("Tag.1.Key", "env"), ("Tag.1.Value", "test")]),
        ("a tag of few", &[("Tag.1.Key", "number"), ("Tag.1.Value", "7")]),
    ];
    for count in [100, 10_000, 100_000] {
        let seed = (0..count).fold(Seed::new(), |seed, number: u64| {
            let number_tag = (number % 1000).to_string();
            let tags = json!([{ "Key": "env", "Value": "test" }, { "Key": "number", "Value": number_tag }]);
            seed.resource("ecs.instance", json!({ "InstanceId": format!("i-{number:06}"), "Tags": tags }))
        });
        let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
        let host = emulator.address().to_string();
        let mut stream = TcpStream::connect(&host).await.unwrap();
        let mut buffer = vec![0; 1 << 20];
        for (what, parameters) in filters {
            const CALLS: u32 = 50;
            let before = processor_time();
            for _ in 0..CALLS {
                let parameters = parameters.iter().chain(&[("PageSize", "10")]);
                let number = fastrand::u64(..);
                let request =
                    alibaba(&host, &emulator.credentials(), (ECS, "DescribeInstances"), parameters, number);
                stream.write_all(request.as_bytes()).await.unwrap();
                let status = read_response(&mut stream, &mut buffer).await;
                assert!(status.starts_with("HTTP/1.1 200"), "{status}");
            }
            let each = (processor_time() - before) / CALLS;
            println!("{each:>12.1?}  ten of {count} instances by {what}");
        }
    }
}

/// How many requests it responds to in a second, over so many seconds.
async fn rate(emulator: &Emulator, seconds: u64, operation: &'static str, parameters: Parameters) -> u64 {
    let count = Arc::new(AtomicU64::new(0));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let host = emulator.address().to_string();
        callers.spawn(call(host, emulator.credentials(), operation, parameters, count.clone()));
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
    println!("{operation}: {each:.1?} of processor time a request, {on_two:.0} requests/s on two processors");
    let (before, after) = (halfway.unwrap_or_default(), resident());
    // The allocator may keep some more; a leak of ten bytes a request would be far above this.
    assert!(seconds < 120 || after <= before + before / 10, "memory went from {before} to {after} KiB");
    last / seconds
}

/// Calls over one connection for as long as the runtime lives.
async fn call(
    host: String,
    credentials: Credentials,
    operation: &'static str,
    parameters: Parameters,
    count: Arc<AtomicU64>,
) {
    let mut stream = TcpStream::connect(&host).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut buffer = vec![0; 64 * 1024];
    let mut number = fastrand::u64(..);
    loop {
        number = number.wrapping_add(1);
        let request = alibaba(&host, &credentials, (ECS, operation), parameters.iter(), number);
        stream.write_all(request.as_bytes()).await.unwrap();
        let status = read_response(&mut stream, &mut buffer).await;
        assert!(status.starts_with("HTTP/1.1 200"), "{status}");
        count.fetch_add(1, Ordering::Relaxed);
    }
}

/// Memory in use, in KiB, where the system says.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Time that the processors spent on the threads of this process, where the system says.
fn processor_time() -> Duration {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let texts = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("schedstat")).ok());
    texts.filter_map(|text| text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)).sum()
}
