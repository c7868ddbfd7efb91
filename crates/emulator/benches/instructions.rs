//! So many calls of one operation over one connection, for a tool that counts instructions:
//!
//! ```sh
//! cargo bench -p cloudspec-emulator --bench instructions --no-run
//! valgrind --tool=callgrind target/release/deps/instructions-* DescribeInstances 10000 200 PageSize=10 PageNumber=500
//! ```
//!
//! are 200 calls for a page among 10,000 resources. The count of 200 calls less that of 100, divided by 100, is what a call
//! takes, caller included, whatever else the machine does meanwhile. With 0 resources the caller makes its requests and calls
//! nobody, which is its own share.

#![allow(clippy::unwrap_used, reason = "a panic is how a benchmark fails")]

mod caller;

use caller::lists::List;
use caller::{Connection, Requests};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // Without arguments it only shows that it works.
    let name = arguments.first().map_or("DescribeInstances", String::as_str);
    let number = |place: usize| arguments.get(place).and_then(|text| text.parse().ok());
    let (count, calls): (u64, u64) = (number(1).unwrap_or(100), number(2).unwrap_or(10));
    let given: Vec<(&'static str, &'static str)> =
        arguments.iter().skip(3).filter_map(|pair| String::leak(pair.clone()).split_once('=')).collect();
    let list = List::named(name).expect("one of the lists in benches/caller/lists.rs");
    let inputs = if given.is_empty() { list.ten } else { &given };

    let emulator = list.emulator(count).await;
    let host = emulator.address().to_string();
    let mut connection = Connection::open(&host).await;
    let mut requests = Requests::new(list, inputs, host, emulator.credentials());
    for _ in 0..calls {
        let request = requests.next();
        if count > 0 {
            connection.call(request).await;
        }
    }
}
