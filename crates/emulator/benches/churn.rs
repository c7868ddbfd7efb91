//! Whether making and removing resources goes on for as long as one likes: at the same rate, in the same memory, and with a state
//! file that stays as large as what is in it.
//!
//! `cargo bench -p cloudspec-emulator --bench churn` makes and deletes a million VPCs in memory, each with an idempotency token,
//! a router and a route table, and 20,000 with a state file; `-- 10000 1000` so many of each. It fails when the last tenth takes
//! much more processor time, memory or room on the disk than the sixth one.

#![allow(clippy::unwrap_used, reason = "a panic is how a benchmark fails")]

mod caller;

use std::path::Path;
use std::time::Duration;

use caller::lists::List;
use caller::{Connection, processor_time, resident, signed};
use cloudspec_emulator::{Builder, Emulator};

/// Parts of a run that are compared.
const TENTHS: u64 = 10;

/// How many have to be made until half a run fills everything that has a limit: in memory, and in the state file.
const FULL: (u64, u64) = (300_000, 20_000);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let number = |place: usize, usual| numbers.get(place).copied().unwrap_or(usual);
    let builder = || Emulator::builder().strict(true).transition(Duration::ZERO);
    println!("in memory");
    churn(builder(), number(0, 1_000_000), None).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state");
    println!("with a state file");
    churn(builder().state(&file), number(1, 20_000), Some(&file)).await;
}

/// What a tenth of a run took.
struct Tenth {
    each: Duration,
    memory: u64,
    file: u64,
}

async fn churn(builder: Builder, count: u64, file: Option<&Path>) {
    let emulator = builder.start().await.unwrap();
    let mut connection = Connection::open(&emulator.address().to_string()).await;
    let mut tenths = Vec::new();
    for tenth in 0..TENTHS {
        let before = processor_time();
        for number in 0..count / TENTHS {
            make_and_delete(&emulator, &mut connection, tenth * count + number).await;
        }
        let each = (processor_time() - before) / u32::try_from(count / TENTHS).unwrap();
        let file = file.map_or(0, |file| file.metadata().unwrap().len() >> 10);
        let memory = resident();
        println!("{:>12.1?} for both calls, {memory:7} KiB of memory, {file:7} KiB on the disk", each);
        tenths.push(Tenth { each, memory, file });
    }
    let (middle, last) = (&tenths[5], &tenths[9]);
    assert!(last.each < middle.each * 3 / 2, "it slows down");
    // Before that, journal, tokens and nonces still fill up to their limits.
    assert!(count < FULL.0 || last.memory < middle.memory + middle.memory / 10, "memory grows");
    assert!(count < FULL.1 || last.file <= middle.file * 2, "the file grows");
}

/// Makes a VPC and deletes it.
async fn make_and_delete(emulator: &Emulator, connection: &mut Connection, number: u64) {
    static CREATE: List = List::other("CreateVpc");
    static DELETE: List = List::other("DeleteVpc");
    const ID: &str = "\"VpcId\":\"";
    let (host, credentials) = (emulator.address().to_string(), emulator.credentials());
    let token = number.to_string();
    let request = signed(&CREATE, &[("ClientToken", &token)], &host, &credentials);
    let response = connection.call(request.as_bytes()).await;
    let text = std::str::from_utf8(response).unwrap();
    let (_, id) = text.split_once(ID).unwrap();
    let id = id.split('"').next().unwrap().to_owned();
    let request = signed(&DELETE, &[("VpcId", &id)], &host, &credentials);
    connection.call(request.as_bytes()).await;
}
