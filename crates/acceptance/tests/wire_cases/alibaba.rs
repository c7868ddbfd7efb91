//! Requests and responses of Alibaba Cloud's SDKs.

use crate::by_the_book::{acs3_by_the_book, acs3_signed_headers, rpc1_by_the_book};
use crate::case::{Outcome, find, key, moment, same, same_shape, text, typed};
use crate::parameters::{parameter, parameters, same_common_parameters, same_parameters};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_acceptance::compare::{difference, missing, without_empty};
use cloudspec_alibaba::sign::{acs3, rpc1};
use cloudspec_alibaba::{Alibaba, SignatureVersion};
use cloudspec_runtime::{Headers, Moment, Provider, Request, Response, Scheme};
use cloudspec_wire::{Decode, Mismatch, Value, equal, json, query};

pub fn alibaba_request(case: &Value) -> Outcome {
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

pub fn alibaba_response(case: &Value) -> Outcome {
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

/// `host`, `content-type` when there is one, and every `x-acs-*` header have to be signed.
fn signature_covers_what_it_must(request: &Request) -> Outcome {
    let signed = acs3_signed_headers(request);
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
