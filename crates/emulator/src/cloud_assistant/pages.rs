//! Pages of what the family lists.

use cloudspec_wire::Value;
use serde_json::json;

use crate::call::Call;
use crate::refusal::Refusal;

/// The members that every response with pages has, and the items of the page under `list` and `wrapper`.
pub(super) fn paged<T>(
    call: &Call<'_>,
    items: Vec<T>,
    (list, wrapper): (&str, &str),
    show: impl Fn(T) -> Value,
) -> Result<Value, Refusal> {
    let wanted = call.wanted()?;
    let total = items.len();
    let range = wanted.range(total);
    let page: Vec<Value> = items.into_iter().skip(range.start).take(range.len()).map(show).collect();
    Ok(json!({
        "PageSize": wanted.size,
        "PageNumber": wanted.number,
        "TotalCount": total,
        "NextToken": wanted.next_token(total),
        list: { wrapper: page },
    }))
}
