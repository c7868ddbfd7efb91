//! So many calls of one operation over one connection, for a tool that counts instructions:
//!
//! ```sh
//! cargo bench -p cloudspec-emulator --bench instructions --no-run
//! valgrind --tool=callgrind target/release/deps/instructions-* DescribeInstances 10000 200 PageNumber=500
//! ```
//!
//! are 200 calls for a page among 10,000 resources. The count of 200 calls less that of 100, divided by 100, is what a call
//! takes, caller included, whatever else the machine does meanwhile.

#![allow(clippy::unwrap_used, reason = "a panic is how a benchmark fails")]

mod caller;

use std::time::SystemTime;

use caller::{alibaba, read_response, text};
use cloudspec_emulator::{Emulator, Seed};
use cloudspec_runtime::{Credentials, Headers, Request, Scheme};
use cloudspec_wire::Value;
use cloudspec_zenlayer::sign::zc2;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

const ECS: &str = "2014-05-26";
const VPC: &str = "2016-04-28";

/// Operations that list: their version, empty where the gateway is not Alibaba Cloud's, the kind of resource, and its key.
const LISTS: [(&str, &str, &str, &str, &str); 8] = [
    ("DescribeInstances", ECS, "DescribeInstances", "ecs.instance", "InstanceId"),
    ("DescribeDisks", ECS, "DescribeDisks", "ecs.disk", "DiskId"),
    ("DescribeSecurityGroups", ECS, "DescribeSecurityGroups", "ecs.security_group", "SecurityGroupId"),
    ("DescribeInvocations", ECS, "DescribeInvocations", "ecs.instance", "InstanceId"),
    ("DescribeVpcs", VPC, "DescribeVpcs", "vpc.vpc", "VpcId"),
    ("DescribeVSwitches", VPC, "DescribeVSwitches", "vpc.vswitch", "VSwitchId"),
    ("DescribeEipAddresses", VPC, "DescribeEipAddresses", "vpc.eip", "AllocationId"),
    ("describe-instances", "", "DescribeInstances", "vm.instance", "instanceId"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // Without arguments it only shows that it works.
    let name = arguments.first().map_or("DescribeInstances", String::as_str);
    let number = |place: usize| arguments.get(place).and_then(|text| text.parse().ok());
    let (count, calls): (u64, u64) = (number(1).unwrap_or(100), number(2).unwrap_or(10));
    let inputs: Vec<(&'static str, &'static str)> =
        arguments.iter().skip(3).filter_map(|pair| String::leak(pair.clone()).split_once('=')).collect();
    let list = LISTS.iter().find(|(list, ..)| *list == name);
    let (_, version, operation, kind, key) = list.expect("one of the lists above");

    let seed = (0..count).fold(Seed::new(), |seed, number| {
        let number_tag = (number % 1000).to_string();
        let tags = json!([{ "Key": "env", "Value": "test" }, { "Key": "number", "Value": number_tag }]);
        seed.resource(*kind, json!({ *key: format!("x-{number:06}"), "Tags": tags }))
    });
    let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
    let host = emulator.address().to_string();
    let mut stream = TcpStream::connect(&host).await.unwrap();
    let mut buffer = vec![0; 1 << 20];
    for call in 0..calls {
        let request = match version.is_empty() {
            true => zenlayer(&host, &emulator.credentials(), operation, &body(&inputs)),
            false => alibaba(&host, &emulator.credentials(), (version, operation), inputs.iter(), call),
        };
        stream.write_all(request.as_bytes()).await.unwrap();
        let status = read_response(&mut stream, &mut buffer).await;
        assert!(status.starts_with("HTTP/1.1 200"), "{status}");
    }
}

/// Inputs as JSON: what reads as JSON is meant so, and the rest is text.
fn body(inputs: &[(&'static str, &'static str)]) -> Value {
    let value = |text: &str| serde_json::from_str(text).unwrap_or_else(|_| json!(text));
    inputs.iter().map(|(name, text)| ((*name).to_owned(), value(text))).collect()
}

/// A signed request of Zenlayer's virtual machines.
fn zenlayer(host: &str, credentials: &Credentials, operation: &'static str, input: &Value) -> String {
    let mut headers = Headers::default();
    headers.set("x-zc-action", operation);
    headers.set("x-zc-version", "2026-04-01");
    headers.set("content-type", "application/json");
    let mut request = Request {
        method: "POST",
        scheme: Scheme::Http,
        host: host.to_owned(),
        path: "/api/v2/vm".into(),
        query: Vec::new(),
        headers,
        body: input.to_string().into_bytes(),
    };
    zc2::apply(&mut request, credentials, SystemTime::now());
    text(&request)
}
