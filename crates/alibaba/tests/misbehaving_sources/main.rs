//! Every source of credentials while its peer, program or file misbehaves in every way: the call ends within its limit with
//! one line that names the source and the cause and shows no secret, and holds no other caller beyond that one's own limit.
#![cfg(all(unix, feature = "hyper"))]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "../common/files.rs"]
mod files;
mod local;
mod peer;
mod remote;
#[path = "../common/mod.rs"]
mod requests;
mod row;

use std::sync::Arc;
use std::time::{Duration, Instant};

use cloudspec_alibaba::Config;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Cached, ClientCore, Credentials, Error, Timeouts};
use files::Home;
use row::{LIMIT, Row, Source};
use serde_json::{Value, json};

/// The longest wait of another caller for the same credentials.
const SHORT: Duration = Duration::from_millis(100);

/// How much later than its limit a call may end on a busy machine; much less than what the sources themselves allow.
const SLACK: Duration = Duration::from_millis(1500);

const SECRETS: [&str; 3] = ["HIDDENSECRET", "HIDDENTOKEN", "HIDDENPATH"];

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
    let rows: Vec<Row> =
        remote::rows(&home).chain(local::programs(&home)).chain(local::files(&home)).collect();
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
