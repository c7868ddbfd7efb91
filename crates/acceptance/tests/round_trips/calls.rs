//! The same through clients, as applications call them.

use std::fmt;
use std::sync::{Arc, Mutex};

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Config, Credentials, Headers, Response, Retry};
use cloudspec_wire::{Mismatch, Operation, Place, Service, Value};
use proptest::prelude::*;
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, SubscriberExt};

use crate::choices::Choices;
use crate::committed::SERVICES;
use crate::json::{Json, in_64_bits, meaning, written_back};
use crate::json_values::Values;
use crate::{config, fail, whole_body};

/// Collects the events about values that do not fit.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Told {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        event.record(&mut self.clone());
    }
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let text = format!("{value:?}");
        if field.name() == "message" && text.contains("of another type than documented") {
            self.0.lock().unwrap().push(text);
        }
    }
}

fn client(service: &'static Service, body: Vec<u8>, mismatch: Mismatch) -> ClientCore {
    let mock = Mock::new();
    mock.when(|_| true).raw(Response { status: 200, headers: Headers::default(), body });
    let (transport, key) = (Arc::new(mock), Credentials::new("key", "secret"));
    let config: Config = match service.provider {
        "zenlayer" => cloudspec_zenlayer::Config::with_transport(transport, key).as_ref().clone(),
        _ => cloudspec_alibaba::Config::with_transport(transport, key).region("r").as_ref().clone(),
    };
    ClientCore::new(config.check(false).retry(Retry::off()).mismatch(mismatch), service)
}

/// A request that can be sent: what its path and host need.
fn request(operation: &Operation) -> Value {
    let needed =
        operation.input.fields.iter().filter(|field| matches!(field.place, Place::Path | Place::Host));
    needed.map(|field| (field.wire.to_owned(), Value::from("1"))).collect::<serde_json::Map<_, _>>().into()
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn responses_come_out_of_calls_as_they_came_and_what_does_not_fit_is_told_in_one_event(choices in crate::choices()) {
        let mut choices = Choices::new(&choices);
        let (service, operation) = choices.operation(&SERVICES);
        // A call by name is one of the default revision.
        if operation.revision.is_some() || whole_body(operation).is_some() {
            return Ok(());
        }
        let envelope = (service.provider == "zenlayer").then_some("response");
        let mut values = Values::new(choices);
        let document = values.body(operation.output, envelope);
        let mut body = Vec::new();
        document.write(&mut values.choices, &mut body);
        let context = format!("{}: {}", operation.name, String::from_utf8_lossy(&body));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let call = |mismatch| {
            let client = client(service, body.clone(), mismatch);
            let call = client.call_json(operation.name, &request(operation)).map_err(fail)?;
            Ok::<_, TestCaseError>(runtime.block_on(call.send()))
        };
        let told = Told::default();
        let subscriber = tracing_subscriber::registry().with(told.clone());
        let output = tracing::subscriber::with_default(subscriber, || call(Mismatch::Keep))?;
        let output = output.map_err(|error| fail(format!("{context}\n{error}")))?;
        let expected = in_64_bits(&written_back(&document, operation.output, envelope));
        prop_assert_eq!(meaning(&Json::from(&output)), meaning(&expected), "{}", context);
        let told = told.0.lock().unwrap();
        prop_assert_eq!(told.len(), usize::from(!values.misfits.is_empty()), "{:?} {}", told, context);
        for misfit in values.misfits.iter().take(32) {
            prop_assert!(told[0].contains(&format!("{}: no ", misfit.path)), "{:?} {}", told, context);
        }
        match (call(Mismatch::Fail)?, values.misfits.first()) {
            (Ok(_), None) => {}
            (Err(error), Some(misfit)) => {
                let text = error.to_string();
                prop_assert!(text.contains(operation.name) && text.contains(&misfit.path), "{} {}", text, context);
            }
            (strict, _) => prop_assert!(false, "{:?} {}", strict, context),
        }
    }
}
