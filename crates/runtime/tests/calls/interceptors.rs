//! What interceptors and metrics see of a call.

use std::sync::{Arc, Mutex};

use crate::common::{self, Ask, READ, SERVICE, Told};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    ClientCore, Context, Error, ErrorKind, Interceptor, Measured, Metrics, Request, Response, Sent,
};
use cloudspec_wire::Value;

#[derive(Debug, Default)]
struct Seen(Mutex<Vec<String>>);

impl Seen {
    fn note(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }
}

impl Interceptor for Seen {
    fn before_signing(&self, context: &Context, request: &mut Request) -> Result<(), Error> {
        request.headers.set("x-trace", "t");
        self.note(format!("sign {} {}", context.operation.name, context.attempt));
        Ok(())
    }
    fn before_sending(&self, _: &Context, request: &mut Request) -> Result<(), Error> {
        self.note(format!("send {}", request.headers.get("authorization").is_some()));
        Ok(())
    }
    fn after_response(&self, _: &Context, response: &mut Response) -> Result<(), Error> {
        self.note(format!("response {}", response.status));
        match response.status {
            418 => Err(Error::interceptor("no teapots")),
            _ => Ok(()),
        }
    }
}

impl Metrics for Seen {
    fn attempt(&self, measured: &Measured<'_>) {
        self.note(format!("attempt {} {:?}", measured.attempts, measured.error.map(Error::label)));
    }
    fn call(&self, measured: &Measured<'_>) {
        self.note(format!("call {} {:?}", measured.attempts, measured.status));
    }
}

#[tokio::test]
async fn interceptors_and_metrics_see_every_attempt() {
    let mock = Mock::new();
    mock.on("GetThing").times(1).json(503, Value::Null);
    mock.on("GetThing").record(&Told::default());
    let seen = Arc::new(Seen::default());
    let config = common::config(Arc::new(mock.clone())).interceptor(seen.clone()).metrics(seen.clone());
    ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap();
    let expected = [
        "sign GetThing 1",
        "send true",
        "response 503",
        "attempt 1 Some(\"service\")",
        "sign GetThing 2",
        "send true",
        "response 200",
        "attempt 2 None",
        "call 2 Some(200)",
    ];
    assert_eq!(*seen.0.lock().unwrap(), expected);
    assert_eq!(mock.requests()[0].headers.get("x-trace"), Some("t"));
}

#[tokio::test]
async fn interceptor_that_refuses_ends_the_call() {
    let mock = Mock::new();
    mock.on("GetThing").json(418, Value::Null);
    let config = common::config(Arc::new(mock.clone())).interceptor(Arc::new(Seen::default()));
    let error = ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Interceptor, "no teapots"));
    assert_eq!((mock.requests().len(), error.sent()), (1, Some(Sent::Maybe)));
}
