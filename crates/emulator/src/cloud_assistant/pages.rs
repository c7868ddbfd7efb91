//! Pages of what the family lists.

use cloudspec_wire::Value;
use serde::Serialize;
use serde_json::Map;

use crate::call::Call;
use crate::output::Output;
use crate::paging::{self, Wanted};
use crate::refusal::Refusal;

/// The page of `items` that the call asks for, as a list at the end of a path. What is shown of each is written at once; as a
/// tree it would cost several times as much.
pub(super) fn paged<T, S: Serialize>(
    call: &Call<'_>,
    items: Vec<T>,
    path: &[&'static str],
    show: impl Fn(T) -> S,
) -> Result<Output, Refusal> {
    let wanted = call.wanted()?;
    let total = items.len();
    let range = wanted.range(total);
    let page: Vec<S> = items.into_iter().skip(range.start).take(range.len()).map(show).collect();
    // Names are texts and numbers are finite, so nothing here has no form as JSON.
    let list = serde_json::to_vec(&page).unwrap_or_default();
    Ok(page_of(call, &wanted, total, path, list))
}

/// A page of `total` items, which are a list as JSON.
pub(super) fn page_of(
    call: &Call<'_>,
    wanted: &Wanted,
    total: usize,
    path: &[&'static str],
    list: Vec<u8>,
) -> Output {
    let mut document = Value::Object(Map::new());
    paging::put_numbers(call.target.operation, wanted, total, &mut document);
    Output::with_list(document, path.to_vec(), list)
}
