//! Every source of credentials while its peer, program or file misbehaves in every way: the call ends within its limit with
//! one line that names the source and the cause and shows no secret, and holds no other caller beyond that one's own limit.
#![cfg(all(unix, feature = "hyper"))]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "common/files.rs"]
mod files;
#[path = "common/mod.rs"]
mod requests;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cloudspec_alibaba::Config;
use cloudspec_alibaba::credentials::{
    AssumeRole, CliProfile, CredentialsFile, CredentialsUri, EcsRamRole, ExternalProcess, OidcRole,
    Surroundings, default_chain,
};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    BoxFuture, Cached, ClientCore, CredentialProvider, Credentials, Environment, Error, HttpOptions,
    HyperTransport, ReadLimits, Request, Response, Scheme, Timeouts, Transport, TransportError,
};
use files::Home;
use serde_json::{Value, json};

/// The longest wait of a caller for a peer that does not come to an end.
const LIMIT: Duration = Duration::from_millis(300);

/// The same where the peer ends what it does. Calls to STS are repeated, which takes time.
const AMPLE: Duration = Duration::from_secs(20);

/// The longest wait of another caller for the same credentials.
const SHORT: Duration = Duration::from_millis(100);

/// How much later than its limit a call may end on a busy machine; much less than what the sources themselves allow.
const SLACK: Duration = Duration::from_millis(1500);

const SECRETS: [&str; 3] = ["HIDDENSECRET", "HIDDENTOKEN", "HIDDENPATH"];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Hangs,
    DripsHead,
    Drips,
    Endless,
    Half,
    HalfDocument,
    UnavailableOnce,
    Unavailable,
    WrongJson,
    WrongTypes,
    Empty,
}

impl Fault {
    const ALL: [Fault; 11] = [
        Fault::Hangs,
        Fault::DripsHead,
        Fault::Drips,
        Fault::Endless,
        Fault::Half,
        Fault::HalfDocument,
        Fault::UnavailableOnce,
        Fault::Unavailable,
        Fault::WrongJson,
        Fault::WrongTypes,
        Fault::Empty,
    ];

    /// Texts of which one says what is wrong; none where nothing is.
    fn causes(self) -> &'static [&'static str] {
        match self {
            Fault::Hangs | Fault::DripsHead | Fault::Drips => &["within 300ms"],
            Fault::Endless => &["within 300ms", "bytes"],
            Fault::Half => &["broke", "closed", "ended", "incomplete", "before", "truncated"],
            Fault::HalfDocument => &["JSON", "expected a closing"],
            Fault::UnavailableOnce => &[],
            Fault::Unavailable => &["HTTP 503"],
            Fault::WrongJson | Fault::WrongTypes | Fault::Empty => {
                &["JSON", "missing", "empty", "not text", "no keys", "no RAM role", "other text", "not a "]
            }
        }
    }

    /// Whether it can be told from a right response that is any text.
    fn shows_in_text(self) -> bool {
        !matches!(self, Fault::HalfDocument | Fault::WrongTypes)
    }

    fn limit(self) -> Duration {
        match self {
            Fault::Hangs | Fault::DripsHead | Fault::Drips | Fault::Endless => LIMIT,
            _ => AMPLE,
        }
    }
}

/// A server on this machine that stands for the metadata service, STS and a credentials URI, and misbehaves where a
/// request contains a text.
#[derive(Debug)]
struct Server {
    at: &'static str,
    fault: Fault,
    has_failed: AtomicBool,
}

impl Server {
    fn start(at: &'static str, fault: Fault) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = Arc::new(Server { at, fault, has_failed: AtomicBool::new(false) });
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let server = server.clone();
                // The peer may have gone.
                std::thread::spawn(move || drop(server.respond(&mut stream.unwrap())));
            }
        });
        address
    }

    fn respond(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let request = request(stream)?;
        let right = right(&request);
        let fault = Some(self.fault).filter(|_| request.contains(self.at));
        let length = right.len();
        match fault {
            None => whole(stream, "200 OK", &right),
            Some(Fault::Hangs) => stream.read_to_end(&mut Vec::new()).map(drop),
            Some(Fault::DripsHead) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nx-drip: ")?;
                drip(stream)
            }
            Some(Fault::Drips) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")?;
                drip(stream)
            }
            Some(Fault::Endless) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
                loop {
                    stream.write_all(&[b'x'; 65536])?;
                }
            }
            Some(Fault::Half) => {
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{}", &right[..length / 2])
            }
            Some(Fault::HalfDocument) => whole(stream, "200 OK", &right[..length / 2]),
            Some(Fault::UnavailableOnce) if self.has_failed.swap(true, Ordering::Relaxed) => {
                whole(stream, "200 OK", &right)
            }
            Some(Fault::UnavailableOnce | Fault::Unavailable) => {
                whole(stream, "503 Service Unavailable", "HIDDENSECRET\nthe service restarts")
            }
            Some(Fault::WrongJson) => whole(stream, "200 OK", "[\"HIDDENSECRET\",\n7]"),
            Some(Fault::WrongTypes) => {
                let keys = json!({ "Code": "Success", "AccessKeyId": ["HIDDENSECRET"], "AccessKeySecret": 7,
                    "Credentials": { "AccessKeyId": "STS.A", "AccessKeySecret": { "HIDDENSECRET": 1 } } });
                whole(stream, "200 OK", &keys.to_string())
            }
            Some(Fault::Empty) => whole(stream, "200 OK", ""),
        }
    }
}

fn whole(stream: &mut TcpStream, status: &str, body: &str) -> std::io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: "
    );
    write!(stream, "{head}{}\r\n\r\n{body}", body.len())
}

/// A byte every 50 ms until the peer has gone.
fn drip(stream: &mut TcpStream) -> std::io::Result<()> {
    loop {
        stream.write_all(b"x")?;
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The head and body of a request.
fn request(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut text = String::new();
    let mut chunk = [0; 4096];
    loop {
        let count = stream.read(&mut chunk)?;
        text.push_str(&String::from_utf8_lossy(&chunk[..count]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            if count == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            continue;
        };
        let head = head.to_ascii_lowercase();
        let length = head.split_once("content-length: ").map_or("0", |(_, rest)| rest);
        let length = length.lines().next().and_then(|length| length.parse().ok()).unwrap_or(0);
        if body.len() >= length {
            return Ok(text);
        }
    }
}

/// The right response to a request.
fn right(request: &str) -> String {
    let keys = json!({ "AccessKeyId": "STS.A", "AccessKeySecret": "HIDDENSECRET", "SecurityToken": "HIDDENTOKEN",
        "Expiration": "2099-01-01T00:00:00Z", "Code": "Success" });
    let path = request.split(' ').nth(1).unwrap_or_default();
    match path {
        "/latest/api/token" => "session".to_owned(),
        "/latest/meta-data/ram/security-credentials/" => "web".to_owned(),
        _ if request.contains("AssumeRole") => json!({ "RequestId": "r", "Credentials": keys }).to_string(),
        _ => keys.to_string(),
    }
}

/// The network, which leads to the server whatever the host.
#[derive(Debug)]
struct Local {
    network: HyperTransport,
    server: SocketAddr,
}

impl Transport for Local {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        let request = Request { scheme: Scheme::Http, host: self.server.to_string(), ..request.clone() };
        Box::pin(async move { self.network.send(&request, limits).await })
    }
}

fn surroundings(home: &Home, server: SocketAddr) -> Surroundings {
    let none: [(&str, &str); 0] = [];
    let network = HyperTransport::new(&HttpOptions::default()).unwrap();
    Surroundings::new(Environment::given(none).with_home(home.path()), Arc::new(Local { network, server }))
}

type Source = Arc<dyn CredentialProvider>;

/// Where the metadata service responds with a text that means nothing to us.
const TOKEN: &str = "/latest/api/token";

/// Where the metadata service responds with a name.
const ROLE_NAME: &str = "security-credentials/ ";

/// A source that asks somebody over the network.
struct Remote {
    name: &'static str,
    /// Where the peer misbehaves.
    at: &'static str,
    /// What the error calls the source.
    called: &'static str,
    make: fn(&Home, &Surroundings) -> Source,
}

const REMOTE: [Remote; 11] = [
    Remote {
        name: "metadata, token",
        at: TOKEN,
        called: "ecs-ram-role",
        make: |_, around| Arc::new(EcsRamRole::new(around).v1_allowed(false)),
    },
    Remote {
        name: "metadata, name of the role",
        at: ROLE_NAME,
        called: "ecs-ram-role",
        make: |_, around| Arc::new(EcsRamRole::new(around)),
    },
    Remote {
        name: "metadata, keys",
        at: "security-credentials/web ",
        called: "ecs-ram-role",
        make: |_, around| Arc::new(EcsRamRole::new(around)),
    },
    Remote {
        name: "metadata, keys, in the default chain",
        at: "security-credentials/web ",
        called: "the default chain: ecs-ram-role",
        make: |_, around| {
            let mut around = around.clone();
            around.environment = Environment::given([("NONE", "")]);
            Arc::new(default_chain(&around))
        },
    },
    Remote {
        name: "credentials URI",
        at: "HIDDENPATH",
        called: "credentials-uri",
        make: |_, around| Arc::new(CredentialsUri::new(around, "http://127.0.0.1/HIDDENPATH")),
    },
    Remote {
        name: "OIDC role",
        at: "AssumeRole",
        called: "oidc-role",
        make: |home, around| Arc::new(OidcRole::new(around, "role", "p", home.write("token", "HIDDENTOKEN"))),
    },
    Remote {
        name: "role",
        at: "AssumeRole",
        called: "assume-role",
        make: |_, around| Arc::new(AssumeRole::new(around, Credentials::new("id", "HIDDENSECRET"), "role")),
    },
    Remote {
        name: "role of a role, inner",
        at: "inner",
        called: "assume-role",
        make: |_, around| {
            let inner = AssumeRole::new(around, Credentials::new("id", "HIDDENSECRET"), "inner");
            Arc::new(AssumeRole::new(around, inner, "outer"))
        },
    },
    Remote {
        name: "profile chain, inner",
        at: "inner",
        called: "cli-profile",
        make: |home, around| {
            home.write(".aliyun/config.json", CHAIN);
            Arc::new(CliProfile::new(around))
        },
    },
    Remote {
        name: "profile chain, outer",
        at: "outer",
        called: "cli-profile",
        make: |home, around| {
            home.write(".aliyun/config.json", CHAIN);
            Arc::new(CliProfile::new(around))
        },
    },
    Remote {
        name: "section of a file",
        at: "role",
        called: "credentials-file",
        make: |home, around| {
            let section = "[default]\ntype=ram_role_arn\naccess_key_id=A\naccess_key_secret=HIDDENSECRET\nrole_arn=role\n";
            home.write(".alibabacloud/credentials", section);
            Arc::new(CredentialsFile::new(around))
        },
    },
];

const CHAIN: &str = r#"{"current": "c", "profiles": [
    {"name": "a", "mode": "AK", "access_key_id": "A", "access_key_secret": "HIDDENSECRET"},
    {"name": "b", "mode": "ChainableRamRoleArn", "ram_role_arn": "inner", "source_profile": "a"},
    {"name": "c", "mode": "ChainableRamRoleArn", "ram_role_arn": "outer", "source_profile": "b"}]}"#;

/// A program: its name, its text for the shell, the cause that is told, and how long a caller waits.
const PROGRAMS: [(&str, &str, &str, Duration); 8] = [
    ("hangs", "sleep 20", "within 300ms", LIMIT),
    ("drips", "while printf x; do sleep 0.05; done", "within 300ms", LIMIT),
    ("endless", "yes HIDDENSECRET", "prints more than 65536 bytes", AMPLE),
    (
        "half",
        "printf '%s' '{\"mode\":\"AK\",\"access_key_id\":\"P\",\"access_key_secret\":\"HIDDENSEC'",
        "is not JSON",
        AMPLE,
    ),
    ("fails", "echo HIDDENSECRET; exit 3", "failed with exit status: 3", AMPLE),
    ("wrong JSON", "echo '[\"HIDDENSECRET\"]'", "is missing", AMPLE),
    (
        "wrong types",
        "echo '{\"access_key_id\":7,\"mode\":\"HIDDENSECRET\"}'",
        "`access_key_id` is not a text",
        AMPLE,
    ),
    ("empty", "true", "is not JSON", AMPLE),
];

/// A file's text and the cause that is told: of the CLI's profiles, of the INI file, and of a token.
const FILES: [(&str, [&str; 3]); 4] = [
    ("", ["is not JSON", "has no section", "is empty"]),
    ("[\"HIDDENSECRET\"]", ["expected an object with `profiles`", "has no section", ""]),
    (
        "{\"profiles\": [{\"name\": \"default\", \"access_key_secret\": \"HIDDENSEC",
        ["is not JSON", "has no section", ""],
    ),
    ("[default]\ntype=access_key\nHIDDENSECRET", ["is not JSON", ":3: expected", ""]),
];

/// A source and what is expected of it.
struct Row {
    name: String,
    source: Source,
    called: &'static str,
    causes: Vec<&'static str>,
    limit: Duration,
}

fn rows(home: &Home) -> Vec<Row> {
    let remote = REMOTE.iter().flat_map(|remote| {
        let faults = Fault::ALL.into_iter();
        let faults = faults.filter(move |fault| remote.at != TOKEN || fault.shows_in_text());
        let faults = faults.filter(move |fault| remote.at != ROLE_NAME || *fault != Fault::HalfDocument);
        faults.map(move |fault| Row {
            name: format!("{}: {fault:?}", remote.name),
            source: (remote.make)(home, &surroundings(home, Server::start(remote.at, fault))),
            called: remote.called,
            causes: fault.causes().to_vec(),
            limit: fault.limit(),
        })
    });
    let programs = PROGRAMS.iter().enumerate().map(|(index, (name, text, cause, limit))| Row {
        name: format!("process: {name}"),
        source: Arc::new(ExternalProcess::new(format!(
            "sh '{}'",
            home.write(&format!("program-{index}"), text)
        ))),
        called: "external-process",
        causes: vec![cause],
        limit: *limit,
    });
    remote.chain(programs).chain(files(home)).collect()
}

fn files(home: &Home) -> Vec<Row> {
    let pipe = home.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let large = home.write("large", &"HIDDENSECRET".repeat(1 << 17));
    let mut cases = vec![
        (pipe.display().to_string(), ["not a regular file"; 3]),
        ("/dev/zero".to_owned(), ["not a regular file"; 3]),
        (home.path().display().to_string(), ["not a regular file"; 3]),
        (large, ["larger than"; 3]),
    ];
    let texts = FILES.iter().enumerate();
    cases.extend(texts.map(|(index, (text, causes))| (home.write(&format!("file-{index}"), text), *causes)));
    let network = Arc::new(Mock::new());
    let mut rows = Vec::new();
    for (path, causes) in cases {
        let around = |name: &str| {
            Surroundings::new(
                Environment::given([(name, path.clone())]).with_home(home.path()),
                network.clone(),
            )
        };
        let sources: [(&str, Source); 3] = [
            ("cli-profile", Arc::new(CliProfile::new(&around("ALIBABA_CLOUD_CONFIG_FILE")))),
            ("credentials-file", Arc::new(CredentialsFile::new(&around("ALIBABA_CLOUD_CREDENTIALS_FILE")))),
            ("oidc-role", Arc::new(OidcRole::new(&around("NONE"), "r", "p", &path))),
        ];
        let sources = sources.into_iter().zip(causes).filter(|(_, cause)| !cause.is_empty());
        rows.extend(sources.map(|((called, source), cause)| Row {
            name: format!("{called} of {path}"),
            source,
            called,
            causes: vec![cause],
            limit: AMPLE,
        }));
    }
    rows
}

static SERVICE: cloudspec_wire::Service = requests::SERVICE.operations(&[&requests::RPC]);

/// A call of a client that waits `limit` for credentials, and how long it took.
async fn call(source: Source, limit: Duration) -> (Result<Value, Error>, Duration) {
    let mock = Mock::new();
    mock.when(|_| true).json(200, json!({ "RequestId": "r" }));
    let config = Config::with_transport(Arc::new(mock), Credentials::anonymous()).region("cn-beijing");
    let config = AsRef::<cloudspec_runtime::Config>::as_ref(&config).clone().credentials(source);
    let config = config.timeouts(Timeouts::default().credentials(limit));
    let client = ClientCore::new(config, &SERVICE);
    let began = Instant::now();
    (client.call_json("DoIt", &json!({})).unwrap().await, began.elapsed())
}

/// Everything that can be printed of an error.
fn printed(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    text
}

async fn check(row: Row) -> Result<(), String> {
    let shared: Source = Arc::new(Cached::shared(row.source.clone()));
    let long = tokio::spawn(call(shared.clone(), row.limit));
    tokio::time::sleep(Duration::from_millis(20)).await;
    let (_, short) = call(shared, SHORT).await;
    let (result, took) = long.await.unwrap();
    let mut wrong = Vec::new();
    if short > SHORT + SLACK {
        wrong.push(format!("another caller waited {short:?}"));
    }
    if row.limit == LIMIT && took > LIMIT + SLACK {
        wrong.push(format!("the call took {took:?}"));
    }
    match result {
        Ok(_) if row.causes.is_empty() => {}
        Ok(_) => wrong.push("succeeds".to_owned()),
        Err(error) => {
            let (line, all) = (error.to_string(), printed(&error));
            wrong.extend(
                SECRETS
                    .iter()
                    .filter(|secret| all.contains(*secret))
                    .map(|_| format!("shows a secret: {all}")),
            );
            let says = |text: &str| line.contains(text);
            if line.contains('\n')
                || line.len() > 400
                || !says(row.called)
                || !row.causes.iter().any(|cause| says(cause))
            {
                wrong.push(format!("expected {} and one of {:?}: {line}", row.called, row.causes));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}\n    {}", row.name, wrong.join("\n    "))) }
}

#[tokio::test]
async fn a_source_that_misbehaves_costs_its_callers_their_own_limit_and_is_named() {
    let home = Home::new();
    let rows = rows(&home);
    let count = rows.len();
    assert!(count > 100, "{count} rows");
    let mut checks = tokio::task::JoinSet::new();
    // More at once would wait for the processor rather than for their peers.
    let turns = Arc::new(tokio::sync::Semaphore::new(32));
    for row in rows {
        let turns = turns.clone();
        checks.spawn(async move {
            let _turn = turns.acquire().await;
            check(row).await
        });
    }
    let mut failures: Vec<String> = checks.join_all().await.into_iter().filter_map(Result::err).collect();
    failures.sort();
    assert!(failures.is_empty(), "{} of {count}:\n{}", failures.len(), failures.join("\n"));
}
