//! What hiding secrets costs a call, without a network.
//!
//! `cargo bench -p cloudspec-runtime --bench hiding` prints times. Instructions of one case:
//! `valgrind --tool=callgrind --toggle-collect='*hiding::calls*' $BENCH NAME 100`, divided by 100.

// A benchmark that fails may panic.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::sync::Arc;
use std::time::Instant;

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Headers, Response, Retry};
use cloudspec_wire::Value;
use cloudspec_wire::query::percent_encode;
use common::{Ask, READ, SERVICE, Told};

/// What a call has to hide, and where.
struct Case {
    name: &'static str,
    /// Bytes of the password in the request.
    secret: usize,
    status: u16,
    /// Bytes of the message, and whether it repeats the password.
    message: usize,
    echoes: bool,
}

const CASES: [Case; 9] = [
    Case { name: "success", secret: 20, status: 200, message: 100, echoes: false },
    Case { name: "success-2MB-secret", secret: 2 << 20, status: 200, message: 100, echoes: false },
    Case { name: "failure-no-secret", secret: 0, status: 400, message: 100, echoes: false },
    Case { name: "failure", secret: 20, status: 400, message: 100, echoes: false },
    Case { name: "failure-echo", secret: 20, status: 400, message: 100, echoes: true },
    Case { name: "failure-2KB-message", secret: 20, status: 400, message: 2_000, echoes: false },
    Case { name: "failure-1MB-message", secret: 20, status: 400, message: 1 << 20, echoes: false },
    Case { name: "failure-4KB-secret", secret: 4 << 10, status: 400, message: 100, echoes: false },
    Case { name: "failure-2MB-secret", secret: 2 << 20, status: 400, message: 100, echoes: false },
];

impl Case {
    fn password(&self) -> Option<String> {
        let password: String = "pass/word+".chars().cycle().take(self.secret).collect();
        Some(password).filter(|password| !password.is_empty())
    }

    fn client(&self) -> ClientCore {
        let mut message: String = "the value is not valid; ".chars().cycle().take(self.message).collect();
        if self.echoes {
            message += &percent_encode(&self.password().unwrap_or_default());
        }
        let body = format!(r#"{{"Code": "InvalidName", "Message": {}}}"#, Value::from(message));
        let headers = Headers::from_iter([("x-test-request-id", "1651D4C0-63CD-5E9E-91C2-4A2C3E0E7A8B")]);
        let mock = Mock::new();
        mock.on("GetThing").raw(Response { status: self.status, headers, body: body.into_bytes() });
        ClientCore::new(common::config(Arc::new(mock)), &SERVICE)
    }
}

/// Makes so many calls, whose outcome is shown as an application shows it.
#[inline(never)]
async fn calls(core: &ClientCore, ask: &Ask, times: u32) {
    for _ in 0..times {
        let call = core.call::<Told>(&READ, ask.clone()).retry(Retry::off()).send_with_meta();
        match call.await {
            Ok((_, meta)) => assert!(meta.request_id.is_some()),
            Err(error) => assert!(error.to_string().contains("InvalidName")),
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let wanted = arguments.first().map(String::as_str);
    let times = arguments.get(1).map_or(200, |times| times.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for case in CASES.iter().filter(|case| wanted.is_none_or(|name| name == case.name)) {
        let (core, ask) = (case.client(), Ask { password: case.password(), ..Ask::new("a") });
        runtime.block_on(calls(&core, &ask, 10));
        let began = Instant::now();
        runtime.block_on(calls(&core, &ask, times));
        println!("{:20} {:8.1} us a call", case.name, began.elapsed().as_secs_f64() * 1e6 / f64::from(times));
    }
}
