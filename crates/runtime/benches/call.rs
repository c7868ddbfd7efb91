//! CPU of a call on the client's side: through the call line, and by reqwest alone with a hand-written struct.
//!
//! Run with `taskset -c 0 cargo bench -p cloudspec-runtime --bench call` to keep both on one core. The server
//! runs on threads of its own; only the client's thread is measured, by its scheduler statistics (Linux).

// A benchmark that fails may panic.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;

use cloudspec_runtime::{ClientCore, Config, Credentials, Endpoint, HttpOptions, HyperTransport};
use cloudspec_wire::{Extra, Field, Operation, Record, Schema, Slot, View, json};
use common::{Ask, READ, SERVICE, Things};
use serde::{Deserialize, Serialize};

const ROUNDS: usize = 7;
const CALLS: u32 = 4_000;
const IN_FLIGHT: u32 = 64;
const RECORDS: usize = 5;

/// The response, once with tables and once with serde's derive.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page {
    request_id: Option<String>,
    #[serde(default)]
    instances: Vec<Instance>,
    next_token: Option<String>,
    total_count: Option<i64>,
    #[serde(skip)]
    extra: Extra,
}

#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Instance {
    instance_id: Option<String>,
    status: Option<String>,
    created: Option<String>,
    finished: Option<String>,
    message: Option<String>,
    output: Option<String>,
    exit_code: Option<i64>,
    repeats: Option<i64>,
    dropped: Option<i64>,
    timed: Option<bool>,
    #[serde(skip)]
    extra: Extra,
}

static PAGE: Schema = Schema::new(
    "Page",
    &[
        Field::string("RequestId"),
        Field::record("Instances", &INSTANCE).list(),
        Field::string("NextToken"),
        Field::int64("TotalCount"),
    ],
);

static INSTANCE: Schema = Schema::new(
    "Instance",
    &[
        Field::string("InstanceId"),
        Field::string("Status"),
        Field::string("Created"),
        Field::string("Finished"),
        Field::string("Message"),
        Field::string("Output"),
        Field::int64("ExitCode"),
        Field::int64("Repeats"),
        Field::int64("Dropped"),
        Field::boolean("Timed"),
    ],
);

impl Record for Page {
    fn schema(&self) -> &'static Schema {
        &PAGE
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.request_id),
            1 => Slot::List(&mut self.instances),
            2 => Slot::OptStr(&mut self.next_token),
            3 => Slot::OptInt(&mut self.total_count),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.request_id),
            1 => View::List(&self.instances),
            2 => View::OptStr(&self.next_token),
            3 => View::OptInt(&self.total_count),
            _ => View::Extra(&self.extra),
        }
    }
}

impl Record for Instance {
    fn schema(&self) -> &'static Schema {
        &INSTANCE
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.instance_id),
            1 => Slot::OptStr(&mut self.status),
            2 => Slot::OptStr(&mut self.created),
            3 => Slot::OptStr(&mut self.finished),
            4 => Slot::OptStr(&mut self.message),
            5 => Slot::OptStr(&mut self.output),
            6 => Slot::OptInt(&mut self.exit_code),
            7 => Slot::OptInt(&mut self.repeats),
            8 => Slot::OptInt(&mut self.dropped),
            9 => Slot::OptBool(&mut self.timed),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.instance_id),
            1 => View::OptStr(&self.status),
            2 => View::OptStr(&self.created),
            3 => View::OptStr(&self.finished),
            4 => View::OptStr(&self.message),
            5 => View::OptStr(&self.output),
            6 => View::OptInt(&self.exit_code),
            7 => View::OptInt(&self.repeats),
            8 => View::OptInt(&self.dropped),
            9 => View::OptBool(&self.timed),
            _ => View::Extra(&self.extra),
        }
    }
}

static DESCRIBE: Operation = Operation::new::<Ask, Page>(READ.name, READ.effect, READ.input, &PAGE);

fn response() -> String {
    let instance = |number: usize| Instance {
        instance_id: Some(format!("i-0123456789abcdef{number:04}")),
        status: Some("Finished".into()),
        created: Some("2026-01-19T09:15:46Z".into()),
        finished: Some("2026-01-19T09:15:47Z".into()),
        message: Some("the operation was carried out".into()),
        output: Some("TGludXggaVoxMjM0NTY3ODkwYWJjZGVmZ2hpamsgNS4xMC4wLTE5LmFsOA==".into()),
        exit_code: Some(0),
        repeats: Some(1),
        dropped: Some(0),
        timed: Some(false),
        ..Instance::default()
    };
    let page = Page {
        request_id: Some("473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E".into()),
        instances: (0..RECORDS).map(instance).collect(),
        next_token: Some("AAAAAdDWBF2w6Olxc+cMPjUtUMo".into()),
        total_count: Some(RECORDS as i64),
        ..Page::default()
    };
    json::encode(&page)
}

/// Responds to every request of every connection in the same way, a thread a connection.
fn serve(body: &str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let length = body.len();
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
    let text: Arc<[u8]> = (head + body).into_bytes().into();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let text = text.clone();
            std::thread::spawn(move || respond_to_all(stream, &text));
        }
    });
    address
}

fn respond_to_all(mut stream: TcpStream, text: &[u8]) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    let mut part = [0; 16 << 10];
    loop {
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        buffer.extend_from_slice(&part[..read]);
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
            if buffer.len() >= end + 4 + length {
                buffer.drain(..end + 4 + length);
                stream.write_all(text)?;
            }
        }
    }
}

/// Microseconds of CPU that this thread used so far.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    text.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1000.0
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct BareRequest<'a> {
    region_id: &'a str,
    name: &'a str,
    max_results: i64,
}

async fn bare(client: &reqwest::Client, url: &str) {
    let request = BareRequest { region_id: "north", name: "thing", max_results: 50 };
    let response = client
        .post(url)
        .header("x-test-action", "GetThing")
        .header("content-type", "application/json")
        .body(serde_json::to_vec(&request).unwrap())
        .send()
        .await
        .unwrap();
    let page: Page = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(page.instances.len(), RECORDS);
}

async fn ours(core: &ClientCore) {
    let ask = Ask { max_results: Some(50), ..Ask::new("thing") };
    let page: Page = core.call(&DESCRIBE, ask).await.unwrap();
    assert_eq!(page.instances.len(), RECORDS);
}

/// Microseconds of CPU a call, one after the other and many at once.
type Measured = (f64, f64);

fn measure<F: Future<Output = ()> + 'static>(call: impl Fn() -> F + Clone + 'static) -> Measured {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async move {
        for _ in 0..200 {
            call().await;
        }
        let before = cpu();
        for _ in 0..CALLS {
            call().await;
        }
        let sequential = (cpu() - before) / f64::from(CALLS);
        let before = cpu();
        let tasks: Vec<_> = (0..IN_FLIGHT)
            .map(|_| {
                let call = call.clone();
                tokio::task::spawn_local(async move {
                    for _ in 0..CALLS / IN_FLIGHT {
                        call().await;
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        (sequential, (cpu() - before) / f64::from(CALLS / IN_FLIGHT * IN_FLIGHT))
    })
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// CPU a call by reqwest alone.
fn bare_side(url: String) -> Measured {
    let builder = reqwest::Client::builder().no_proxy().tls_backend_preconfigured(plain_tls());
    let client = builder.build().unwrap();
    measure(move || {
        let (client, url) = (client.clone(), url.clone());
        async move { bare(&client, &url).await }
    })
}

/// CPU a call through the call line.
fn our_side(url: String) -> Measured {
    let mut options = HttpOptions::default();
    options.system_ca = false;
    let config = Config::new(
        Arc::new(Things),
        Arc::new(HyperTransport::new(&options).unwrap()),
        Arc::new(Credentials::new("key", "secret")),
    );
    let config = config.region("north").endpoint(Endpoint::parse(&url).unwrap());
    let core = ClientCore::new(config, &SERVICE);
    measure(move || {
        let core = core.clone();
        async move { ours(&core).await }
    })
}

fn main() {
    let body = response();
    let url = format!("http://{}/", serve(&body));
    // For profilers: `-- bare` or `-- ours` runs one side alone, one round of it.
    match std::env::args().nth(1).as_deref() {
        Some("bare") => return println!("{:?}", bare_side(url)),
        Some("ours") => return println!("{:?}", our_side(url)),
        _ => {}
    }
    let rounds: Vec<_> = (0..ROUNDS).map(|_| (bare_side(url.clone()), our_side(url.clone()))).collect();
    let middle = |of: fn(&(Measured, Measured)) -> f64| median(rounds.iter().map(of).collect());
    let (bare_one, bare_many) = (middle(|round| round.0.0), middle(|round| round.0.1));
    let (ours_one, ours_many) = (middle(|round| round.1.0), middle(|round| round.1.1));
    println!("response of {} bytes; {CALLS} calls a round, median of {ROUNDS} rounds", body.len());
    println!("CPU of the client's thread a call: one after the other, {IN_FLIGHT} in flight");
    println!("bare reqwest      {bare_one:9.1} us {bare_many:9.1} us");
    println!("the call line     {ours_one:9.1} us {ours_many:9.1} us");
    println!("ratio             {:9.2}    {:9.2}", ours_one / bare_one, ours_many / bare_many);
}

/// What both sides use, so that building the clients needs no certificates.
fn plain_tls() -> rustls::ClientConfig {
    let crypto = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(crypto);
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
}
