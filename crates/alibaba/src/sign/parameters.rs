//! Query parameters that belong to a signature.

use cloudspec_runtime::Request;
use cloudspec_wire::query::{self, Pair};

use crate::format::Format;

/// Adds the `Format` parameter when the gateway does not heed the `accept` header.
pub(super) fn name_format(request: &mut Request, format: Format) {
    add(request, "Format", format.parameter());
}

/// Adds a query parameter, unless the operation has one of that name.
pub(super) fn add(request: &mut Request, key: &'static str, value: &str) {
    if !request.query.iter().any(|(known, _)| known == key) {
        request.query.push((key.into(), value.to_owned()));
    }
}

/// Sets a query parameter, replacing a former value.
pub(super) fn set(request: &mut Request, key: &'static str, value: &str) {
    request.query.retain(|(former, _)| former != key);
    request.query.push((key.into(), value.to_owned()));
}

/// Sorts `pairs` by key, byte by byte, and joins them percent-encoded: `A=1&a=%20`.
pub(super) fn canonical_query<'a>(pairs: impl Iterator<Item = &'a Pair>) -> String {
    let mut pairs: Vec<(&str, &str)> = pairs.map(|(key, value)| (&**key, value.as_str())).collect();
    pairs.sort_by(|left, right| left.0.cmp(right.0));
    query::form(&pairs)
}
