//! The gateway of Zenlayer Cloud: one path a service, the operation in a header, JSON.

use cloudspec_runtime::{Headers, Request, Response};
use cloudspec_wire::{Protocol, Record, Value};
use serde_json::json;

use super::contract::{Gateway, status, uuid};
use crate::auth::{self, Guard};
use crate::catalogue::{Catalogue, Target};
use crate::output::Output;
use crate::parameters::{self, Kind, Problem};
use crate::refusal::Refusal;
use crate::synthesis::Style;

const PATH: &str = "/api/v2/";

/// Ids are numbers, places are cities, and states are in upper case.
static STYLE: Style = Style {
    endings: &[
        ("regionid", "HKG"),
        ("zoneid", "HKG-A"),
        ("status", "AVAILABLE"),
        ("state", "AVAILABLE"),
        ("chargetype", "POSTPAID"),
        ("instancetype", "z2a.cpu.1"),
        ("currency", "USD"),
    ],
    id: |_, random| format!("{:018}", random.u64(..1_000_000_000_000_000_000)),
};

pub(crate) struct Zenlayer;

impl Gateway for Zenlayer {
    fn is_meant(&self, request: &Request) -> bool {
        // Requests to other gateways can have such a path too, but they carry a version header of their own.
        let is_other = || request.headers.get("x-acs-version").is_some();
        request.headers.get("x-zc-action").is_some() || (request.path.starts_with(PATH) && !is_other())
    }

    fn request_id(&self, random: &mut fastrand::Rng) -> String {
        format!("T{}", uuid(random))
    }

    fn page_size(&self) -> usize {
        20
    }

    fn style(&self) -> &'static Style {
        &STYLE
    }

    fn route<'c>(&self, request: &Request, catalogue: &'c Catalogue) -> Result<Vec<&'c Target>, Refusal> {
        let service = request.path.strip_prefix(PATH).unwrap_or_default();
        let action = request.headers.get("x-zc-action").unwrap_or_default();
        // The provider's example with a bearer token has no version; any version is accepted then.
        let version = request.headers.get("x-zc-version");
        let target = catalogue.named(action).find(|target| {
            target.service.protocol == Protocol::Action
                && target.service.product.eq_ignore_ascii_case(service)
                && version.is_none_or(|version| version == target.service.version)
        });
        let message = "There is no such operation; check path, X-ZC-Action and X-ZC-Version.";
        let unknown = || Refusal::new(401, "AUTHFAILURE_UNAUTHORIZED_OPERATION", message);
        target.filter(|_| request.method == "POST").map(|target| vec![target]).ok_or_else(unknown)
    }

    fn authenticate(
        &self,
        request: &Request,
        _target: &Target,
        guard: &Guard<'_>,
    ) -> Result<String, Refusal> {
        auth::zenlayer::check(request, guard)
    }

    fn read(&self, request: &Request, _target: &Target, input: &mut dyn Record) -> Vec<Problem> {
        parameters::read_json(&request.body, input)
    }

    fn refuse(&self, target: &Target, problem: &Problem) -> Option<Refusal> {
        let code = match problem.kind {
            Kind::Missing => "MISSING_PARAMETER",
            Kind::Malformed => "INVALID_PARAMETER_TYPE",
            Kind::TooLarge | Kind::TooMany => "INVALID_PARAMETER_EXCEED_MAXIMUM",
            Kind::TooSmall | Kind::TooFew => "INVALID_PARAMETER_LESS_MINIMUM",
            Kind::TooLong => "INVALID_PARAMETER_EXCEED_LENGTH",
            Kind::TooShort => "INVALID_PARAMETER_LESS_LENGTH",
            Kind::Pattern => "INVALID_PARAMETER_PATTERN_ERROR",
            Kind::Unknown | Kind::Value => "INVALID_PARAMETER_VALUE",
        };
        Some(Refusal::new(status(target, code, 400), code, &problem.expected))
    }

    fn dry_run(&self, _target: &Target, _input: &Value) -> Option<Refusal> {
        None
    }

    fn token_mismatch(&self, _target: &Target) -> Refusal {
        Refusal::new(400, "INVALID_PARAMETER_VALUE", "The client token was used with other parameters.")
    }

    fn throttled(&self) -> Refusal {
        Refusal::new(429, "REQUEST_LIMIT_EXCEEDED", "Too many requests.")
    }

    fn internal(&self, message: String) -> Refusal {
        Refusal::new(500, "INTERNAL_SERVER_ERROR", message)
    }

    fn success(&self, _request: &Request, _target: &Target, output: Output, request_id: &str) -> Response {
        // Some documented responses show the members without the envelope.
        let mut output = output.unwrapped("response");
        output.set("requestId", request_id);
        let mut body = format!(r#"{{"requestId":"{request_id}","response":"#).into_bytes();
        output.put_json(&mut body);
        body.push(b'}');
        response(200, body)
    }

    fn failure(&self, _request: &Request, refusal: &Refusal, request_id: &str) -> Response {
        let body = json!({ "requestId": request_id, "code": refusal.code, "message": refusal.message });
        response(refusal.status, body.to_string())
    }
}

fn response(status: u16, body: impl Into<Vec<u8>>) -> Response {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json;charset=UTF-8");
    Response { status, headers, body: body.into() }
}
