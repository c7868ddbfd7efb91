//! The gateway of Alibaba Cloud: RPC and ROA, JSON and XML.

mod style;

use cloudspec_runtime::{Headers, Request, Response};
use cloudspec_wire::query::Pair;
use cloudspec_wire::{
    Field, Operation, Place, Protocol, Record, Repeat, ResponseBody, Schema, Shape, Value, from_base64, json,
    path, query, xml,
};
use serde_json::json;

use super::contract::{Gateway, status, uuid};
use crate::auth::{self, Guard};
use crate::catalogue::{Catalogue, Target};
use crate::output::Output;
use crate::parameters::{self, Kind, Problem};
use crate::refusal::Refusal;
use crate::synthesis::Style;

/// Parameters of the protocol, which do not belong to the operation.
const COMMON: [&str; 17] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "SignatureType",
    "Timestamp",
    "SecurityToken",
    "BearerToken",
    // Command line and older SDKs send it to every operation, documented or not.
    "RegionId",
    // From the time before resource groups: every operation accepts them, although no page documents them.
    "OwnerId",
    "OwnerAccount",
    "ResourceOwnerId",
    "ResourceOwnerAccount",
];

static ERROR: Schema = Schema::new(
    "Error",
    &[
        Field::string("RequestId"),
        Field::string("HostId"),
        Field::string("Code"),
        Field::string("Message"),
        Field::string("Recommend"),
    ],
);

pub(crate) struct Alibaba;

impl Gateway for Alibaba {
    /// Requests to this gateway have nothing in common by which they could be recognised, so it accepts all of them.
    fn is_meant(&self, _: &Request) -> bool {
        true
    }

    fn request_id(&self, random: &mut fastrand::Rng) -> String {
        uuid(random)
    }

    fn page_size(&self) -> usize {
        10
    }

    fn style(&self) -> &'static Style {
        &style::STYLE
    }

    fn route<'c>(&self, request: &Request, catalogue: &'c Catalogue) -> Result<Vec<&'c Target>, Refusal> {
        if !is_at_root(request) {
            return route_by_path(request, catalogue);
        }
        match common(request, "x-acs-action", "Action") {
            Some(name) => route_by_name(&name, request, catalogue),
            None => route_by_path(request, catalogue).map_err(|_| missing("Action")),
        }
    }

    fn authenticate(&self, request: &Request, target: &Target, guard: &Guard<'_>) -> Result<String, Refusal> {
        match auth::alibaba::check(request, guard)? {
            Some(id) => Ok(id),
            None if target.operation.anonymous => Ok(String::new()),
            None => Err(missing("AccessKeyId")),
        }
    }

    fn read(&self, request: &Request, target: &Target, input: &mut dyn Record) -> Vec<Problem> {
        let schema = input.schema();
        let is_common = |name: &str| COMMON.contains(&name) && schema.field(name).is_none();
        let form = form(request);
        let fixed = target.operation.path.map(path::fixed_query).unwrap_or_default();
        let own = |pair: &&Pair| !is_common(&pair.0) && !fixed.contains(pair);
        let pairs: Vec<Pair> = request.query.iter().chain(&form).filter(own).cloned().collect();
        let mut problems = parameters::read_pairs(&pairs, input);
        if let Some(path) = match_path(target.operation, request) {
            problems.extend(parameters::read_place(&path, Place::Path, input));
        }
        problems.extend(parameters::read_headers(request, input));
        if let Some(field) = schema.fields.iter().find(|field| field.place == Place::Host) {
            let label = request.host.split('.').next().unwrap_or_default();
            let pair = (field.wire.into(), label.to_owned());
            problems.extend(parameters::read_place(&[pair], Place::Host, input));
        }
        let payload = schema.fields.iter().find(|field| field.place == Place::Payload);
        if let Some(field) = payload {
            problems.extend(parameters::read_payload(&request.body, field, input));
        } else if schema.fields.iter().any(|field| field.place == Place::Body) {
            problems.extend(parameters::read_json(&request.body, input));
        }
        problems
    }

    fn refuse(&self, target: &Target, problem: &Problem) -> Option<Refusal> {
        let documented = codes(problem).into_iter().find_map(|code| {
            let documented = target.operation.errors.find(&code)?;
            Some(Refusal::new(documented.status, code, &problem.expected))
        });
        if documented.is_some() {
            return documented;
        }
        let code = match problem.kind {
            Kind::Missing => "MissingParameter",
            Kind::Unknown => "UnsupportedParameter",
            _ => "InvalidParameter",
        };
        Some(Refusal::new(400, code, &problem.expected))
    }

    fn dry_run(&self, target: &Target, input: &Value) -> Option<Refusal> {
        let code = "DryRunOperation";
        let message = "The request would have succeeded without DryRun.";
        let is_one = input.get("DryRun") == Some(&Value::Bool(true));
        is_one.then(|| Refusal::new(status(target, code, 400), code, message))
    }

    fn token_mismatch(&self, target: &Target) -> Refusal {
        // Most operations document none of them; the first one is what they return all the same.
        let codes = [
            "IdempotentParameterMismatch",
            "IdempotenceParamNotMatch",
            "Idempotence.SignatureMismatch",
            "Duplicated.ClientToken",
        ];
        let is_documented = |code: &&str| target.operation.errors.find(code).is_some();
        let code = codes.into_iter().find(is_documented).unwrap_or(codes[0]);
        Refusal::new(status(target, code, 400), code, "The client token was used with other parameters.")
    }

    fn throttled(&self) -> Refusal {
        Refusal::new(400, "Throttling.User", "Request was denied due to user flow control.")
    }

    fn internal(&self, message: String) -> Refusal {
        Refusal::new(500, "InternalError", message)
    }

    fn success(&self, request: &Request, target: &Target, mut output: Output, request_id: &str) -> Response {
        let operation = target.operation;
        if operation.body == ResponseBody::Object {
            let spellings = ["RequestId", "requestId", "request_id"];
            let name = spellings.into_iter().find(|name| operation.output.field(name).is_some());
            // With paths, the request id is in the header, and in the body only where the response has a member for
            // it.
            let usual = (target.service.protocol != Protocol::Roa).then_some("RequestId");
            if let Some(name) = name.or(usual) {
                output.set(name, request_id);
            }
        }
        // Only objects have a documented form in XML.
        let is_payload = operation.body == ResponseBody::Payload;
        if !is_payload && !wants_xml(request) {
            let mut body = Vec::new();
            output.put_json(&mut body);
            return response(200, JSON, body, request_id);
        }
        let output = output.into_value();
        if let Some(bytes) = payload_bytes(operation, &output) {
            return response(200, BYTES, bytes, request_id);
        }
        if is_payload {
            return response(200, JSON, output.to_string(), request_id);
        }
        let mut record = (operation.response)(operation);
        match json::from_value(&output, record.as_mut()) {
            Ok(()) => {
                let body = xml::encode(record.as_ref(), &format!("{}Response", operation.name));
                response(200, XML, body, request_id)
            }
            Err(error) => self.failure(request, &self.internal(error.to_string()), request_id),
        }
    }

    fn failure(&self, request: &Request, refusal: &Refusal, request_id: &str) -> Response {
        let body = json!({
            "RequestId": request_id,
            "HostId": request.host,
            "Code": refusal.code,
            "Message": refusal.message,
            "Recommend": format!("https://api.aliyun.com/troubleshoot?q={}", refusal.code),
        });
        if !wants_xml(request) {
            return response(refusal.status, JSON, body.to_string(), request_id);
        }
        let mut record = cloudspec_wire::Dynamic::new(&ERROR);
        match json::from_value(&body, &mut record) {
            Ok(()) => response(refusal.status, XML, xml::encode(&record, "Error"), request_id),
            Err(_) => response(refusal.status, JSON, body.to_string(), request_id),
        }
    }
}

const JSON: &str = "application/json;charset=utf-8";
const XML: &str = "text/xml;charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// The body as bytes, where it is not a JSON or XML document.
fn payload_bytes(operation: &Operation, output: &Value) -> Option<Vec<u8>> {
    let field = operation.output.fields.first().filter(|_| operation.body == ResponseBody::Payload)?;
    let is_bytes = matches!(field.shape, Shape::Bytes) && field.repeat == Repeat::One;
    from_base64(output.as_str().filter(|_| is_bytes)?)
}

fn response(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>, request_id: &str) -> Response {
    let mut headers = Headers::default();
    headers.set("content-type", content_type);
    headers.set("x-acs-request-id", request_id.to_owned());
    Response { status, headers, body: body.into() }
}

fn is_at_root(request: &Request) -> bool {
    matches!(&*request.path, "" | "/")
}

/// Operations without a path, and those whose path is `/`.
fn route_by_name<'c>(
    name: &str,
    request: &Request,
    catalogue: &'c Catalogue,
) -> Result<Vec<&'c Target>, Refusal> {
    let version = common(request, "x-acs-version", "Version").ok_or_else(|| missing("Version"))?;
    let is_here = |target: &&Target| match target.operation.path {
        Some(_) => {
            target.operation.method == request.method && match_path(target.operation, request).is_some()
        }
        None => target.service.protocol != Protocol::Action,
    };
    let targets: Vec<&Target> = catalogue.named(name).filter(is_here).collect();
    if !matches!(request.method, "GET" | "POST")
        && targets.iter().all(|target| target.operation.path.is_none())
    {
        return Err(Refusal::new(403, "UnsupportedHTTPMethod", "RPC operations take GET and POST."));
    }
    if targets.is_empty() {
        return Err(not_found());
    }
    let versioned: Vec<&Target> =
        targets.into_iter().filter(|target| target.service.version == version).collect();
    // Two services may have an operation of this name and version; the host decides when it names a service.
    let of_host = |target: &&Target| {
        let rest = request.host.strip_prefix(&target.service.product.to_ascii_lowercase());
        rest.is_some_and(|rest| rest.starts_with(['.', '-']))
    };
    let chosen = versioned.iter().find(|target| of_host(target)).or(versioned.first());
    let Some(chosen) = chosen.map(|target| target.service) else {
        return Err(Refusal::new(400, "InvalidVersion", "The operation does not exist in this version."));
    };
    Ok(versioned.into_iter().filter(|target| std::ptr::eq(target.service, chosen)).collect())
}

fn route_by_path<'c>(request: &Request, catalogue: &'c Catalogue) -> Result<Vec<&'c Target>, Refusal> {
    let version = common(request, "x-acs-version", "Version").ok_or_else(|| missing("x-acs-version"))?;
    let mut targets: Vec<&Target> = catalogue
        .with_path(&request.path)
        .filter(|target| {
            target.operation.method == request.method
                && target.service.version == version
                && match_path(target.operation, request).is_some()
        })
        .collect();
    // `/clusters/default` matches a template with that text rather than `/clusters/{id}`, and a template with a fixed
    // query matches requests that have it.
    targets.sort_by_key(|target| {
        let path = target.operation.path.unwrap_or_default();
        (path.contains("*}"), path.matches('{').count(), !path.contains('?'))
    });
    targets.truncate(1);
    if targets.is_empty() { Err(not_found()) } else { Ok(targets) }
}

fn not_found() -> Refusal {
    Refusal::new(404, "InvalidAction.NotFound", "No such operation; check method, path, action and version.")
}

/// The path parameters; `None` when the path does not match the operation's template, or the query lacks what the
/// template fixes.
fn match_path(operation: &Operation, request: &Request) -> Option<Vec<Pair>> {
    let template = operation.path?;
    let is_there = path::fixed_query(template).iter().all(|pair| request.query.contains(pair));
    if is_there { path::matched(template, &request.path) } else { None }
}

fn form(request: &Request) -> Vec<Pair> {
    let content_type = request.headers.get("content-type").unwrap_or_default();
    match content_type.starts_with("application/x-www-form-urlencoded") {
        true => query::parse_form(&String::from_utf8_lossy(&request.body)),
        false => Vec::new(),
    }
}

/// A value that signature version 3 sends in a header, and version 1 as a parameter.
fn common(request: &Request, header: &str, parameter: &str) -> Option<String> {
    if let Some(value) = request.headers.get(header) {
        return Some(value.to_owned());
    }
    let find =
        |pairs: &[Pair]| pairs.iter().find(|(name, _)| name == parameter).map(|(_, value)| value.clone());
    find(&request.query).or_else(|| find(&form(request)))
}

fn wants_xml(request: &Request) -> bool {
    match common(request, "", "Format") {
        Some(format) => format.eq_ignore_ascii_case("xml"),
        None => request.headers.get("accept").is_some_and(|accept| accept.contains("/xml")),
    }
}

fn missing(name: &str) -> Refusal {
    let message = format!("The input parameter \"{name}\" that is mandatory for this request is missing.");
    Refusal::new(400, "MissingParameter", message)
}

/// The codes that the documentation uses for such a problem, the most specific first.
fn codes(problem: &Problem) -> Vec<String> {
    let name = problem.path.concat();
    let singular = name.strip_suffix("Ids").map(|stem| format!("{stem}Id")).unwrap_or_else(|| name.clone());
    let forms: &[&str] = match problem.kind {
        Kind::Missing => {
            &["MissingParameter.{}", "MissingParam.{}", "Missing{}", "{}.Missed", "Invalid{}.Required"]
        }
        Kind::TooMany => &[
            "NumberExceed.{}s",
            "{}s.ExceedLimit",
            "{}.ExceedLimit",
            "Invalid{}s.CountLimitExceeded",
            "Invalid{}.CountLimitExceeded",
        ],
        Kind::Unknown => &["UnsupportedParameter.{}"],
        Kind::TooLong => &[
            "{}.ExceedLimit",
            "Invalid{}.LengthLimitExceeded",
            "Invalid{}.Malformed",
            "InvalidParam.{}",
            "InvalidParameter.{}",
        ],
        _ => &[
            "InvalidParam.{}",
            "InvalidParameter.{}",
            "Invalid{}.Malformed",
            "Invalid{}.NotFound",
            "{}.Invalid",
            "{}.InvalidPattern",
        ],
    };
    forms.iter().flat_map(|form| [form.replace("{}", &name), form.replace("{}", &singular)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_looked_for_under_the_joined_name() {
        let problem = Problem {
            path: vec!["Tag".to_owned(), "Key".to_owned()],
            kind: Kind::Missing,
            expected: String::new(),
        };
        assert!(codes(&problem).contains(&"MissingParameter.TagKey".to_owned()));
    }
}
