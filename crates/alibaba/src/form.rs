//! Form bodies.

use cloudspec_runtime::Request;
use cloudspec_wire::query::{self, Pair};

/// Content type of a form body.
pub(crate) const CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// The parameters of the body, if it is a form.
pub(crate) fn parameters(request: &Request) -> Vec<Pair> {
    let is_form = request.headers.get("content-type").is_some_and(|kind| kind.starts_with(CONTENT_TYPE));
    match is_form {
        true => query::parse_form(&String::from_utf8_lossy(&request.body)),
        false => Vec::new(),
    }
}

/// Leaves out a parameter of the body, if it is a form that has it. A form of which nothing is left is no form.
pub(crate) fn remove(request: &mut Request, name: &str) {
    let mut parameters = parameters(request);
    let before = parameters.len();
    parameters.retain(|(known, _)| known != name);
    if parameters.len() < before {
        request.body = query::form(&parameters).into_bytes();
        if parameters.is_empty() {
            request.headers.remove("content-type");
        }
    }
}
