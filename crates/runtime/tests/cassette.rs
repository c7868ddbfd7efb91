//! Recording and replaying.
// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::PathBuf;
use std::sync::Arc;

use cloudspec_runtime::transport::cassette::{Player, Recorder};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Transport};
use common::{Ask, ONCE, READ, SERVICE, Told};

/// A file that is gone when the test is.
struct Tape(PathBuf);

impl Tape {
    fn new(name: &str) -> Tape {
        Tape(std::env::temp_dir().join(format!("cloudspec-{name}-{}.jsonl", std::process::id())))
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn client(transport: Arc<dyn Transport>) -> ClientCore {
    ClientCore::new(common::config(transport), &SERVICE)
}

fn ask(name: &str) -> Ask {
    Ask { password: Some("hunter22".into()), ..Ask::new(name) }
}

#[tokio::test]
async fn recording_is_replayed_and_holds_no_secret() {
    let tape = Tape::new("replay");
    let mock = Mock::new();
    for status in ["Pending", "Ready"] {
        mock.on("GetThing").times(1).record(&Told { status: Some(status.into()), ..Told::default() });
    }
    mock.on("MakeThingOnce").json(200, r#"{"Name": "a", "AccessKeySecret": "top-secret"}"#.parse().unwrap());
    let recorder = client(Arc::new(Recorder::new(Arc::new(mock), &tape.0).unwrap()));
    for _ in 0..2 {
        recorder.call::<Told>(&READ, ask("a")).await.unwrap();
    }
    recorder.call::<Told>(&ONCE, ask("b")).await.unwrap();

    let text = std::fs::read_to_string(&tape.0).unwrap();
    for secret in ["hunter22", "top-secret", "key-secret", "authorization"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let player = client(Arc::new(Player::open(&tape.0).unwrap()));
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(player.call::<Told>(&READ, ask("a")).await.unwrap().status.unwrap());
    }
    assert_eq!(seen, ["Pending", "Ready", "Ready"]);
    let once: Told = player.call(&ONCE, ask("b")).await.unwrap();
    assert_eq!(once.name.as_deref(), Some("a"));
    let missing = player.call::<Told>(&READ, ask("other")).await.unwrap_err();
    assert!(missing.to_string().contains("has no response for POST / (GetThing)"), "{missing}");
}

#[test]
fn broken_line_is_reported_with_its_place() {
    let tape = Tape::new("broken");
    std::fs::write(&tape.0, "\n{\"request\": {}}\n").unwrap();
    let error = Player::open(&tape.0).unwrap_err();
    assert!(error.to_string().ends_with(":2: not a recorded request and response"), "{error}");
}
