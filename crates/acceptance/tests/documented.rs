//! Every documented request and answer of the committed specs, through the generated crates and the whole line from a
//! request to its answer. The snapshots in `tests/documented/` show what is on the wire.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fmt::{self, Write};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_acceptance::compare::difference;
use cloudspec_alibaba::SignatureVersion;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    ClientCore, Config, Credentials, Error, Headers, Provider, Request, Response, Retry,
};
use cloudspec_spec::catalogue::{Catalogue, ServiceSpec};
use cloudspec_spec::language;
use cloudspec_wire::{
    Decode, Dynamic, ErrorCode, Errors, Operation, Record, Schema, Service, Slot, Value, View, equal, json,
    query,
};
use serde_json::json;

/// The services whose crates are compiled in. One that gets its first example is added here.
static SERVICES: [&Service; 2] = [&cloudspec_alibaba_ecs::SERVICE, &cloudspec_zenlayer_vm::SERVICE];

const KEY: &str = "testAccessKeyId";
const SECRET: &str = "testAccessKeySecret";
const TOKEN: &str = "testBearerToken";
const NONCE: &str = "3156853299f313e23d1673dc12e1703d";

/// 2026-01-02T03:04:05Z.
fn time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

/// A documented request with its answer.
struct Case {
    service: &'static Service,
    operation: &'static Operation,
    /// `DescribeInvocations.duplicate_tag`.
    name: String,
    input: Value,
    json: Option<Vec<u8>>,
    xml: Option<Vec<u8>>,
    status: u16,
}

#[test]
fn documented_requests_and_answers_are_what_the_snapshots_show() {
    let (cases, mut failures) = cases();
    for case in &cases {
        let mut snapshot = Text::default();
        show_requests(case, &mut snapshot);
        match case.status {
            200..300 => show_answer(case, &mut snapshot, &mut failures),
            _ => show_refusal(case, &mut snapshot, &mut failures),
        }
        compare(case.service, &case.name, snapshot, &mut failures);
    }
    assert!(cases.len() >= 15, "only {} examples were found", cases.len());
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn documented_error_codes_are_explained_where_the_spec_explains_them() {
    let (cases, mut failures) = cases();
    let mut done: Vec<*const Operation> = Vec::new();
    for case in &cases {
        if case.operation.errors == Errors::NONE || done.contains(&std::ptr::from_ref(case.operation)) {
            continue;
        }
        done.push(case.operation);
        let mut snapshot = Text::default();
        for documented in case.operation.errors.iter() {
            let error = call(case, &answer(documented.status, &error_body(case.service, &documented)));
            snapshot.line(&format!("{error}\n"));
            if error.code() != Some(documented.code)
                || error.documented_cause().is_some() == documented.cause.is_empty()
            {
                failures.push(format!("{}: {} is not told: {error}", case.name, documented.code));
            }
        }
        let stem = case.name.split('.').next().unwrap_or_default();
        compare(case.service, &format!("{stem}.error-codes"), snapshot, &mut failures);
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// All examples of the committed specs, and what keeps some of them from being run.
fn cases() -> (Vec<Case>, Vec<String>) {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs"));
    let (catalogue, diagnostics) = Catalogue::read(&root);
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&catalogue.files));
    let (mut cases, mut failures) = (Vec::new(), Vec::new());
    for provider in &catalogue.providers {
        for service in &provider.services {
            for operation in &service.operations {
                for example in &operation.examples {
                    match case(&provider.spec.name, service, operation, example) {
                        Ok(case) => cases.push(case),
                        Err(why) => failures.push(why),
                    }
                }
            }
        }
    }
    (cases, failures)
}

fn case(
    provider: &str,
    spec: &ServiceSpec,
    operation: &language::Operation,
    example: &language::Example,
) -> Result<Case, String> {
    let name = format!("{}.{}", operation.stem(), example.name);
    let (service, table) = find(provider, &spec.spec.name, operation)
        .ok_or_else(|| format!("{name}: add the service or the feature of its group to this crate"))?;
    let read = |file: &Option<String>| {
        file.as_ref().map(|file| fs::read(spec.examples_dir(operation).join(file)).unwrap())
    };
    let input = example.input.as_ref().map(|input| serde_json::from_str(&input.pretty()).unwrap());
    Ok(Case {
        service,
        operation: table,
        name,
        input: input.unwrap_or_else(|| json!({})),
        json: read(&example.json),
        xml: read(&example.xml),
        status: example.status.unwrap_or(200),
    })
}

/// The generated tables of an operation.
fn find(
    provider: &str,
    service: &str,
    operation: &language::Operation,
) -> Option<(&'static Service, &'static Operation)> {
    let service = SERVICES.into_iter().find(|table| table.provider == provider && table.name == service)?;
    let is_it = |table: &&&'static Operation| {
        table.name == operation.name && table.revision == operation.revision.as_deref()
    };
    Some((service, service.operations.iter().find(is_it)?))
}

/// A client configuration of every way to sign that the provider knows.
fn signers(service: &Service, mock: &Mock) -> Vec<(&'static str, Config)> {
    let (key, token) = (Credentials::new(KEY, SECRET), Credentials::bearer(TOKEN));
    let transport = Arc::new(mock.clone());
    let configs: Vec<(_, Config)> = match service.provider {
        "alibaba" => {
            let config = cloudspec_alibaba::Config::with_transport(transport, key).region("cn-hangzhou");
            let older = config.clone().signature(SignatureVersion::V1);
            vec![("ACS3-HMAC-SHA256", config.as_ref().clone()), ("RPC signature 1.0", older.as_ref().clone())]
        }
        "zenlayer" => {
            let config = cloudspec_zenlayer::Config::with_transport(transport.clone(), key);
            let bearer = cloudspec_zenlayer::Config::with_transport(transport, token);
            vec![("ZC2-HMAC-SHA256", config.as_ref().clone()), ("bearer token", bearer.as_ref().clone())]
        }
        other => panic!("how is {other} signed?"),
    };
    let fixed = |config: Config| config.clock(time).nonces(|| NONCE.to_owned()).retry(Retry::off());
    configs.into_iter().map(|(name, config)| (name, fixed(config))).collect()
}

fn provider(service: &Service) -> Box<dyn Provider> {
    match service.provider {
        "alibaba" => Box::new(cloudspec_alibaba::Alibaba::new()),
        _ => Box::new(cloudspec_zenlayer::Zenlayer::new()),
    }
}

/// A typed request or answer whose type is not known here.
struct Typed(Box<dyn Record>);

impl Record for Typed {
    fn schema(&self) -> &'static Schema {
        self.0.schema()
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        self.0.slot(index)
    }

    fn view(&self, index: usize) -> View<'_> {
        self.0.view(index)
    }
}

impl Default for Typed {
    fn default() -> Self {
        static NOTHING: Schema = Schema::new("Nothing", &[]);
        Typed(Box::new(Dynamic::new(&NOTHING)))
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        cloudspec_wire::debug(&*self.0, f)
    }
}

fn request_of(case: &Case) -> Typed {
    let mut record = (case.operation.request)(case.operation);
    json::from_value(&case.input, &mut *record).unwrap();
    Typed(record)
}

/// Makes the call in the provider's first way to sign, gets `response`, and gives the error.
fn call(case: &Case, response: &Response) -> Error {
    let mock = Mock::new();
    mock.when(|_| true).raw(response.clone());
    let (_, config) = signers(case.service, &mock).remove(0);
    send(case, config).expect_err("an error was to come")
}

fn send(case: &Case, config: Config) -> Result<Typed, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(ClientCore::new(config, case.service).call(case.operation, request_of(case)).send())
}

fn show_requests(case: &Case, snapshot: &mut Text) {
    let mock = Mock::new();
    mock.when(|_| true).json(200, json!({}));
    for (index, (name, config)) in signers(case.service, &mock).into_iter().enumerate() {
        let sent = send(case, config);
        let requests = mock.requests();
        let request =
            requests.get(index).unwrap_or_else(|| panic!("{}: nothing was sent: {sent:?}", case.name));
        snapshot.heading(&format!("Request, {name}"));
        snapshot.request(request);
    }
}

fn show_answer(case: &Case, snapshot: &mut Text, failures: &mut Vec<String>) {
    let document = case.json.as_deref().unwrap_or_else(|| panic!("{}: no answer in JSON", case.name));
    let decoded = match decode(case, "application/json", document) {
        Ok(decoded) => decoded,
        Err(error) => return failures.push(format!("{}: {error}", case.name)),
    };
    let written = json::to_value(&*decoded.0);
    let document = unwrapped(serde_json::from_slice(document).unwrap());
    if let Some(difference) = difference(&document, &written) {
        failures.push(format!("{}: written back differs: {difference}", case.name));
    }
    if let Some(xml) = &case.xml {
        match decode(case, "text/xml", xml) {
            Ok(twin) if equal(&*twin.0, &*decoded.0) => {}
            Ok(twin) => failures.push(format!("{}: the XML says something else: {twin:#?}", case.name)),
            Err(error) => failures.push(format!("{}: {error}", case.name)),
        }
    }
    snapshot.heading("Answer");
    snapshot.line(&format!("{decoded:#?}"));
    snapshot.heading("Answer, written back");
    snapshot.line(&serde_json::to_string_pretty(&written).unwrap());
}

fn decode(case: &Case, content_type: &str, body: &[u8]) -> Result<Typed, cloudspec_wire::DecodeError> {
    let mut output = (case.operation.response)(case.operation);
    let response = with_type(200, content_type, body.to_vec());
    provider(case.service).decode(case.operation, &response, &mut *output, &Decode::default())?;
    Ok(Typed(output))
}

/// Zenlayer's answers with the members of their envelope outside, where they are decoded to.
fn unwrapped(document: Value) -> Value {
    let Value::Object(mut members) = document else { return document };
    if let Some(Value::Object(inner)) = members.remove("response") {
        members.extend(inner);
    }
    members.into()
}

fn show_refusal(case: &Case, snapshot: &mut Text, failures: &mut Vec<String>) {
    let documents = [("application/json", &case.json), ("text/xml", &case.xml)];
    let mut shown: Option<String> = None;
    for (content_type, body) in documents {
        let Some(body) = body else { continue };
        let error = call(case, &with_type(case.status, content_type, body.clone()));
        let text = format!(
            "{error}\n\ncode: {}\ndocumented cause: {}\nrequest id: {}\nthrottled: {}, retryable: {}",
            error.code().unwrap_or("-"),
            error.documented_cause().unwrap_or("-"),
            error.request_id().unwrap_or("-"),
            error.is_throttled(),
            error.is_retryable(),
        );
        match &shown {
            None => shown = Some(text),
            Some(before) if *before == text => {}
            Some(_) => failures.push(format!("{}: the XML says something else: {text}", case.name)),
        }
    }
    snapshot.heading(&format!("Error, HTTP {}", case.status));
    snapshot.line(&shown.unwrap_or_else(|| panic!("{}: no answer", case.name)));
}

fn with_type(status: u16, content_type: &str, body: Vec<u8>) -> Response {
    let headers = Headers::from_iter([("content-type".to_owned(), content_type.to_owned())]);
    Response { status, headers, body }
}

fn answer(status: u16, body: &Value) -> Response {
    with_type(status, "application/json", body.to_string().into_bytes())
}

/// An error as the provider's gateway writes it.
fn error_body(service: &Service, error: &ErrorCode<'_>) -> Value {
    match service.provider {
        "alibaba" => json!({"RequestId": "0-0", "Code": error.code, "Message": "What the service says."}),
        _ => json!({"requestId": "0-0", "code": error.code, "message": "What the service says."}),
    }
}

/// The text of a snapshot, which never shows what the requests are signed with.
#[derive(Default)]
struct Text(String);

impl Text {
    fn heading(&mut self, heading: &str) {
        let separator = if self.0.is_empty() { "" } else { "\n" };
        write!(self.0, "{separator}## {heading}\n\n").unwrap();
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// The request with a line for each parameter, header and JSON member, otherwise as it is sent.
    fn request(&mut self, request: &Request) {
        self.line(&format!("{} {}", request.method, request.path));
        let mut separator = '?';
        for (name, value) in &request.query {
            self.line(&format!(
                "    {separator}{}={}",
                query::percent_encode(name),
                query::percent_encode(value)
            ));
            separator = '&';
        }
        self.line(&format!("host: {}", request.host));
        for (name, value) in request.headers.iter() {
            self.line(&format!("{name}: {value}"));
        }
        if !request.body.is_empty() {
            self.line(&format!("\n{}", String::from_utf8_lossy(&request.body)));
        }
    }

    fn without_secrets(self) -> String {
        self.0.replace(SECRET, "***").replace(TOKEN, "***")
    }
}

/// Compares with the snapshot; a difference is printed and becomes one of the failures.
fn compare(service: &Service, name: &str, snapshot: Text, failures: &mut Vec<String>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("documented/{}-{}", service.provider, service.name));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let text = snapshot.without_secrets();
    let check = || settings.bind(|| insta::assert_snapshot!(name, text));
    if catch_unwind(AssertUnwindSafe(check)).is_err() {
        failures.push(format!("{name}: differs from its snapshot, see above"));
    }
}
