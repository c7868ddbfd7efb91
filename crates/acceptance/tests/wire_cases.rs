//! What the providers' own SDKs put on the wire and how they read responses, against the generated crates.
//!
//! The cases are not part of this repository: they are looked for in a folder `shared/corpus/wire-cases` beside it. Those
//! that the project has of its own are in `requests/cases.json`.
//! Limits are not checked, since the cases break some of them on purpose.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_acceptance::compare::{difference, missing, without_empty};
use cloudspec_alibaba::sign::{acs3, rpc1};
use cloudspec_alibaba::{Alibaba, SignatureVersion};
use cloudspec_runtime::{Credentials, Headers, Moment, Provider, Request, Response, Scheme};
use cloudspec_wire::{
    Datum, Decode, Mismatch, Operation, Record, Service, Timestamp, Value, View, equal, json, query,
};
use cloudspec_zenlayer::Zenlayer;
use cloudspec_zenlayer::sign::zc2;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Digest;

/// What is wrong with a case, or nothing.
type Outcome = Result<(), String>;

/// Runs a case.
type Run = fn(&Value) -> Outcome;

#[test]
fn requests_and_responses_are_those_of_the_providers_own_sdks() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus/wire-cases"));
    if !folder.is_dir() {
        return tell(
            "wire cases: none were run, there is no folder shared/corpus/wire-cases beside the workspace",
        );
    }
    let mut failures = Vec::new();
    let mut count = 0;
    let files: [(&str, Run); 3] = [
        ("ecs-requests.jsonl", alibaba_request),
        ("ecs-responses.jsonl", alibaba_response),
        ("zenlayer-requests.jsonl", zenlayer_request),
    ];
    for (file, run) in files {
        for line in fs::read_to_string(folder.join(file)).unwrap().lines().filter(|line| !line.is_empty()) {
            let case: Value = serde_json::from_str(line).unwrap();
            count += 1;
            failures.extend(run(&case).err().map(|why| format!("{}: {why}", case["id"])));
        }
    }
    tell(&format!("wire cases: {} of {count} are as they should be", count - failures.len()));
    assert!(failures.is_empty(), "{} of {count} cases failed:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 0, "the folder is empty");
}

/// Prints a line that is shown even when the test passes.
fn tell(line: &str) {
    // The output may be closed, which is no failure.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn alibaba_request(case: &Value) -> Outcome {
    let (service, operation) = find(&cloudspec_alibaba_ecs::SERVICE, case)?;
    let input = typed(operation, case)?;
    for version in [SignatureVersion::V3, SignatureVersion::V1] {
        let provider = Alibaba::new().signature(version);
        let mut request = provider.encode(service, operation, &*input).map_err(|error| error.to_string())?;
        same_shape(case, &request)?;
        same_parameters(case, &parameters(&request))?;
        let signed = &case["signed"];
        request.host = text(&signed["host"]);
        let moment = Moment { time: moment(&signed["timestamp"]), nonce: text(&signed["nonce"]) };
        provider
            .sign(&mut request, service, operation, &key(signed), &moment)
            .map_err(|error| error.to_string())?;
        match version {
            SignatureVersion::V3 => {
                signature_covers_what_it_must(&request)?;
                same(
                    "our signature",
                    &acs3_by_the_book(&request, &text(&signed["secret"])),
                    &acs3_signature(&request)?,
                )?;
            }
            SignatureVersion::V1 => {
                same_common_parameters(case, &request)?;
                let ours = parameter(&request, "Signature")?;
                same("our signature", &rpc1_by_the_book(&request, &text(&signed["secret"])), &ours)?;
            }
            other => return Err(format!("nobody says what {other:?} signs")),
        }
    }
    their_acs3_request_is_signed_alike(case)?;
    their_rpc1_request_is_signed_alike(case)
}

fn zenlayer_request(case: &Value) -> Outcome {
    // The cases are of an older version than the committed specs; the older one is what goes on the wire.
    let version: &'static str = text(&case["version"]).leak();
    let older: &'static Service = Box::leak(Box::new({
        let Service { provider, name, product, protocol, endpoints, codes, operations, .. } =
            cloudspec_zenlayer_vm::SERVICE;
        Service::new(provider, name, product, version, protocol)
            .endpoints(endpoints)
            .codes(codes)
            .operations(operations)
    }));
    let (service, operation) = find(older, case)?;
    let input = typed(operation, case)?;
    let provider = Zenlayer::new();
    let mut request = provider.encode(service, operation, &*input).map_err(|error| error.to_string())?;
    same_shape(case, &request)?;
    let body: Value = serde_json::from_slice(&request.body).map_err(|error| error.to_string())?;
    if body != case["expect"]["json"] {
        return Err(difference(&case["expect"]["json"], &body).unwrap_or(format!("the body is {body}")));
    }
    let signed = &case["signed"];
    request.host = text(&signed["host"]);
    let moment = Moment { time: moment(&signed["timestamp"]), nonce: String::new() };
    provider
        .sign(&mut request, service, operation, &key(signed), &moment)
        .map_err(|error| error.to_string())?;
    for (name, value) in signed["headers"].as_object().unwrap() {
        // Who calls, what is accepted, and what depends on the spelling of the body.
        if name.starts_with("x-zc-sdk-") || ["accept", "host", "authorization"].contains(&name.as_str()) {
            continue;
        }
        same(name, &text(value), request.headers.get(name).unwrap_or_default())?;
    }
    // The rest is their body, byte by byte, through our signer; and our body by the book.
    let theirs = Request { body: STANDARD.decode(text(&signed["body_b64"])).unwrap(), ..request.clone() };
    let signature = zc2::signature(&theirs, &key(signed), signed["timestamp"].as_u64().unwrap());
    same("canonical request", &text(&signed["canonical_request"]), &signature.canonical_request)?;
    same("authorization", &text(&signed["headers"]["authorization"]), &signature.authorization)?;
    let ours =
        request.headers.get("authorization").unwrap_or_default().rsplit('=').next().unwrap_or_default();
    same("our signature", &zc2_by_the_book(&request, signed), ours)
}

fn alibaba_response(case: &Value) -> Outcome {
    let (_, operation) = find(&cloudspec_alibaba_ecs::SERVICE, case)?;
    let contradicts_itself = case["type_mismatch"].as_array().is_some_and(|list| !list.is_empty());
    let mismatch = if contradicts_itself { Mismatch::Keep } else { Mismatch::Fail };
    let read = |content_type: &str, body: String| {
        let headers = Headers::from_iter([("content-type".to_owned(), content_type.to_owned())]);
        let response = Response { status: 200, headers, body: body.into_bytes() };
        let mut output = (operation.response)(operation);
        let options = Decode { mismatch, ..Decode::default() };
        Alibaba::new()
            .decode(operation, &response, &mut *output, &options)
            .map_err(|error| error.to_string())?;
        Ok::<_, String>(output)
    };
    let output = read("application/json", case["raw"].to_string())?;
    let written = json::to_value(&*output);
    if let Some(difference) = difference(&case["raw"], &written) {
        return Err(format!("written back: {difference}"));
    }
    // The official model drops what it does not know; ours keeps it.
    let expected = without_empty(&case["expected"]);
    if let Some(difference) = missing(&expected, &without_empty(&written)) {
        return Err(format!("the official model has {difference}"));
    }
    if let Some(xml) = case["xml"].as_str() {
        let twin = read("text/xml", xml.to_owned())?;
        if !equal(&*twin, &*output) {
            return Err(format!("the XML says {}", json::to_value(&*twin)));
        }
    }
    Ok(())
}

fn find(service: &'static Service, case: &Value) -> Result<(&'static Service, &'static Operation), String> {
    let name = text(&case["operation"]);
    let operation = service.operation(&name).ok_or_else(|| format!("{name} is not compiled in"))?;
    Ok((service, operation))
}

/// The generated request with the case's input, in whichever of the two forms its table knows best. What does not fit
/// the table is kept beside its fields, as an application would put it there.
fn typed(operation: &'static Operation, case: &Value) -> Result<Box<dyn Record>, String> {
    let unknown = |input: &&Value| {
        let is_field = |name: &String| operation.input.fields.iter().any(|field| field.wire == name);
        input.as_object().into_iter().flatten().filter(|(name, _)| !is_field(name)).count()
    };
    let forms = [&case["params"], &case["params_nested"]];
    let input = forms.into_iter().filter(|form| form.is_object()).min_by_key(unknown).ok_or("no input")?;
    let mut record = (operation.request)(operation);
    let options = Decode { mismatch: Mismatch::Keep, ..Decode::default() };
    json::decode(input.to_string().as_bytes(), &mut *record, &options).map_err(|error| error.to_string())?;
    let beside = members_beside(&*record);
    if !beside.is_empty() {
        println!("{}: the table does not have {}", case["id"], beside.join(", "));
    }
    Ok(record)
}

/// Paths of the members that the table does not know, or knows as something else.
fn members_beside(record: &dyn Record) -> Vec<String> {
    let fields = record.schema().fields;
    let mut paths = Vec::new();
    if let View::Extra(extra) = record.view(fields.len()) {
        paths.extend(extra.unknown().map(|(name, _)| name.to_owned()));
    }
    for (index, field) in fields.iter().enumerate() {
        let below = match record.view(index).datum() {
            Datum::Record(inner) => members_beside(inner),
            Datum::List(list) => {
                let items = (0..list.len()).filter_map(|at| list.at(at)).map(View::datum);
                items
                    .flat_map(
                        |item| if let Datum::Record(inner) = item { members_beside(inner) } else { vec![] },
                    )
                    .collect()
            }
            _ => Vec::new(),
        };
        paths.extend(below.iter().map(|path| format!("{}.{path}", field.wire)));
    }
    paths.dedup();
    paths
}

fn same_shape(case: &Value, request: &Request) -> Outcome {
    let methods = case["expect"]["methods"].as_array().unwrap();
    if !methods.iter().any(|method| *method == request.method) {
        return Err(format!("the method is {}", request.method));
    }
    same("path", &text(&case["expect"]["path"]), &request.path)
}

/// Everything that travels in query and form.
fn parameters(request: &Request) -> BTreeMap<String, String> {
    let form = match request.headers.get("content-type") {
        Some(kind) if kind.starts_with("application/x-www-form-urlencoded") => {
            query::parse_form(&String::from_utf8_lossy(&request.body))
        }
        _ => Vec::new(),
    };
    let all = request.query.iter().cloned().chain(form);
    all.map(|(name, value)| (name.into_owned(), value)).collect()
}

/// Parameters of the protocol, not of the operation.
const COMMON: [&str; 9] = [
    "AccessKeyId",
    "Action",
    "Format",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

fn same_parameters(case: &Value, ours: &BTreeMap<String, String>) -> Outcome {
    let wire = case["expect"]["wire"].as_object().unwrap();
    let is_common = |name: &str| COMMON.contains(&name) && !wire.contains_key(name);
    if let Some((name, value)) = ours.iter().find(|(name, _)| !wire.contains_key(*name) && !is_common(name)) {
        return Err(format!("{name}={value} should not be there"));
    }
    for (name, expected) in wire {
        let Some(found) = ours.get(name) else {
            return Err(format!("{name} is not there, expected {expected}"));
        };
        let expected = text(expected);
        let is_same = match case["expect"]["types"][name].as_str() {
            Some("integer" | "number") => expected.parse::<f64>() == found.parse::<f64>(),
            Some("json") => {
                let parse = |text: &str| serde_json::from_str(text).map(|value| without_empty(&value)).ok();
                parse(&expected).is_some() && parse(&expected) == parse(found)
            }
            _ => expected == *found,
        };
        if !is_same {
            return Err(format!("{name}: expected {expected}, found {found}"));
        }
    }
    Ok(())
}

fn same_common_parameters(case: &Value, request: &Request) -> Outcome {
    for (name, value) in case["signed"]["rpc1"]["common"].as_object().unwrap() {
        let found = parameter(request, name)?;
        let is_same = match name.as_str() {
            // Covers the spelling of booleans, which differs.
            "Signature" => true,
            "Format" => found.eq_ignore_ascii_case(&text(value)),
            _ => found == text(value),
        };
        if !is_same {
            return Err(format!("{name}: expected {value}, found {found}"));
        }
    }
    Ok(())
}

/// `host`, `content-type` when there is one, and every `x-acs-*` header have to be signed.
fn signature_covers_what_it_must(request: &Request) -> Outcome {
    let authorization = request.headers.get("authorization").unwrap_or_default();
    let signed = authorization
        .split_once("SignedHeaders=")
        .and_then(|(_, rest)| rest.split_once(','))
        .unwrap_or_default()
        .0;
    let names = request.headers.iter().map(|(name, _)| name).chain(["host"]);
    let mut needed =
        names.filter(|name| *name == "host" || *name == "content-type" || name.starts_with("x-acs-"));
    match needed.find(|name| !signed.split(';').any(|listed| listed == *name)) {
        Some(name) => Err(format!("{name} is not signed: {signed}")),
        None => Ok(()),
    }
}

/// The request that the official SDK sent, signed by ours: every intermediate string.
fn their_acs3_request_is_signed_alike(case: &Value) -> Outcome {
    let (signed, acs3) = (&case["signed"], &case["signed"]["acs3"]);
    let canonical = text(&acs3["canonical_request"]);
    let (head, hash) = canonical.rsplit_once('\n').unwrap();
    // Their canonical request also shows the headers that the case does not list.
    let lines =
        head.lines().skip(3).take_while(|line| !line.is_empty()).filter_map(|line| line.split_once(':'));
    let headers =
        lines.filter(|(name, _)| *name != "host").map(|(name, value)| (name.to_owned(), value.to_owned()));
    let request = Request {
        method: if canonical.starts_with("GET") { "GET" } else { "POST" },
        scheme: Scheme::Https,
        host: text(&signed["host"]),
        path: text(&case["expect"]["path"]).into(),
        query: query::parse_form(&text(&acs3["raw_query"])),
        headers: headers.collect(),
        body: STANDARD.decode(text(&acs3["body_b64"])).unwrap(),
    };
    same("their payload hash", hash, &acs3::payload_hash(&request.body))?;
    let ours = acs3::signature(&request, &key(signed), acs3::SignedHeaders::All, hash);
    same("their canonical request", &canonical, &ours.canonical_request)?;
    same("their authorization", &text(&acs3["headers"]["authorization"]), &ours.authorization)
}

fn their_rpc1_request_is_signed_alike(case: &Value) -> Outcome {
    let (signed, rpc1) = (&case["signed"], &case["signed"]["rpc1"]);
    let request = Request {
        method: if rpc1["method"] == "GET" { "GET" } else { "POST" },
        scheme: Scheme::Https,
        host: text(&signed["host"]),
        path: text(&case["expect"]["path"]).into(),
        query: query::parse_form(&text(&rpc1["raw_query"])),
        headers: Headers::default(),
        body: Vec::new(),
    };
    let ours = rpc1::signature(&request, &key(signed));
    same("their string to sign", &text(&rpc1["string_to_sign"]), &ours.string_to_sign)?;
    same("their signature", &text(&rpc1["common"]["Signature"]), &ours.signature)
}

fn acs3_signature(request: &Request) -> Result<String, String> {
    let authorization = request.headers.get("authorization").ok_or("the request is not signed")?;
    Ok(authorization.rsplit('=').next().unwrap_or_default().to_owned())
}

/// The signature of a request as it stands, computed here from the published rules.
fn acs3_by_the_book(request: &Request, secret: &str) -> String {
    let authorization = request.headers.get("authorization").unwrap_or_default();
    let signed = authorization
        .split_once("SignedHeaders=")
        .and_then(|(_, rest)| rest.split_once(','))
        .unwrap_or_default()
        .0;
    let headers: String = signed
        .split(';')
        .map(|name| match name {
            "host" => format!("host:{}\n", request.host),
            _ => format!("{name}:{}\n", request.headers.get(name).unwrap_or_default().trim()),
        })
        .collect();
    let query = request.query.iter().cloned();
    let parameters = joined(&query.map(|(name, value)| (name.into_owned(), value)).collect());
    let hash = hex(&sha2::Sha256::digest(&request.body));
    let canonical =
        format!("{}\n{}\n{parameters}\n{headers}\n{signed}\n{hash}", request.method, request.path);
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&sha2::Sha256::digest(canonical)));
    hex(&sha256_mac(secret, &to_sign))
}

fn rpc1_by_the_book(request: &Request, secret: &str) -> String {
    let mut parameters = parameters(request);
    parameters.remove("Signature");
    let joined = joined(&parameters);
    let to_sign = format!("{}&%2F&{}", request.method, query::percent_encode(&joined));
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(format!("{secret}&").as_bytes()).unwrap();
    mac.update(to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn zc2_by_the_book(request: &Request, signed: &Value) -> String {
    let canonical = format!(
        "{}\n/\n\ncontent-type:{}\nhost:{}\n\ncontent-type;host\n{}",
        request.method,
        request.headers.get("content-type").unwrap_or_default(),
        request.host,
        hex(&sha2::Sha256::digest(&request.body)),
    );
    let to_sign =
        format!("ZC2-HMAC-SHA256\n{}\n{}", signed["timestamp"], hex(&sha2::Sha256::digest(canonical)));
    hex(&sha256_mac(&text(&signed["secret"]), &to_sign))
}

fn joined(parameters: &BTreeMap<String, String>) -> String {
    let pairs = parameters.iter();
    let pairs = pairs
        .map(|(name, value)| format!("{}={}", query::percent_encode(name), query::percent_encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn sha256_mac(secret: &str, message: &str) -> Vec<u8> {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn parameter(request: &Request, name: &str) -> Result<String, String> {
    parameters(request).remove(name).ok_or_else(|| format!("{name} is not there"))
}

fn same(what: &str, expected: &str, found: &str) -> Outcome {
    match expected == found {
        true => Ok(()),
        false => Err(format!("{what}:\n  expected {expected:?}\n  found    {found:?}")),
    }
}

fn key(signed: &Value) -> Credentials {
    Credentials::new(text(&signed["ak"]), text(&signed["secret"]))
}

/// `2026-01-02T03:04:05Z`, or seconds since 1970.
fn moment(time: &Value) -> SystemTime {
    match time.as_u64() {
        Some(seconds) => UNIX_EPOCH + Duration::from_secs(seconds),
        None => Timestamp::from(text(time)).to_system_time().unwrap(),
    }
}

/// The text of a scalar.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
