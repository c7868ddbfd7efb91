//! Paging: which items a request gets, and what the response says about further pages.

use std::ops::Range;

use cloudspec_wire::{Operation, Paging, PagingStyle, Repeat, Schema, Value};

/// The page size when neither the request nor the spec sets one.
const DEFAULT_SIZE: usize = 10;

/// The names of inputs that ask for a page: its number, its size, what comes before it, and the most items.
pub(crate) const NUMBERS: [&str; 4] = ["PageNumber", "pageNum", "page_number", "pageNumber"];
pub(crate) const SIZES: [&str; 3] = ["PageSize", "pageSize", "page_size"];
pub(crate) const TOKENS: [&str; 2] = ["NextToken", "next_token"];
pub(crate) const LIMITS: [&str; 2] = ["MaxResults", "MaxResult"];

/// Whether an input asks for a page.
pub(crate) fn is_input(name: &str) -> bool {
    [&NUMBERS[..], &SIZES, &TOKENS, &LIMITS].iter().any(|names| names.contains(&name))
}

/// The page that a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Index of the first item.
    start: usize,
    /// Most items.
    pub(crate) size: usize,
    /// Number of the page, when it was requested by number.
    pub(crate) number: usize,
    is_by_token: bool,
}

/// A token that no response contained.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UnknownToken;

impl Wanted {
    /// The page of `size` items that starts at the position that `token` encodes.
    pub(crate) fn after(token: Option<&str>, size: usize) -> Result<Wanted, UnknownToken> {
        let start = match token.filter(|token| !token.is_empty()) {
            Some(token) => read_token(token).ok_or(UnknownToken)?,
            None => 0,
        };
        Ok(Wanted { start, size: size.max(1), number: 1, is_by_token: true })
    }

    /// Page `number`, counted from 1, of `size` items.
    pub(crate) fn numbered(number: usize, size: usize) -> Wanted {
        let (number, size) = (number.max(1), size.max(1));
        Wanted { start: (number - 1).saturating_mul(size), size, number, is_by_token: false }
    }

    /// The range of the page in `total` items.
    pub(crate) fn range(&self, total: usize) -> Range<usize> {
        let start = self.start.min(total);
        start..start.saturating_add(self.size).min(total)
    }

    /// The token of the next page; empty after the last page, and for pages requested by number.
    pub(crate) fn next_token(&self, total: usize) -> String {
        let end = self.range(total).end;
        if self.is_by_token && end < total { write_token(end) } else { String::new() }
    }
}

/// Tokens are opaque; the letters discourage callers from computing them.
fn write_token(index: usize) -> String {
    format!("AAAAAV3{index:08x}")
}

fn read_token(token: &str) -> Option<usize> {
    usize::from_str_radix(token.strip_prefix("AAAAAV3")?, 16).ok()
}

/// Reduces the items in `output` to the page that `input` asks for, and sets token and total.
pub(crate) fn cut(
    operation: &Operation,
    paging: &Paging,
    input: &Value,
    output: &mut Value,
) -> Result<(), UnknownToken> {
    let wanted = wanted_of(paging, input)?;
    let Some(items) = items_mut(operation.output, paging.items, output) else { return Ok(()) };
    let total = items.len();
    let range = wanted.range(total);
    items.truncate(range.end);
    items.drain(..range.start);
    if let Some(path) = paging.total {
        set(output, path, Value::from(total));
    }
    if let PagingStyle::Token { output: path, .. } = paging.style {
        set(output, path, Value::from(wanted.next_token(total)));
    }
    Ok(())
}

fn wanted_of(paging: &Paging, input: &Value) -> Result<Wanted, UnknownToken> {
    let number = |name: &str| input.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
    let size = paging.size.and_then(number).unwrap_or(DEFAULT_SIZE);
    match paging.style {
        PagingStyle::Token { input: name, .. } => {
            Wanted::after(input.get(name).and_then(Value::as_str), size)
        }
        style => Ok(Wanted::numbered(number(style.input()).unwrap_or(1), size)),
    }
}

/// The list at the end of `path`, in which wrappers of lists are left out.
pub(crate) fn items_mut<'v>(
    schema: &'static Schema,
    path: &[&str],
    value: &'v mut Value,
) -> Option<&'v mut Vec<Value>> {
    let (name, rest) = path.split_first()?;
    let (_, field) = schema.field(name)?;
    let mut value = value.get_mut(name)?;
    if let Repeat::List { wrapper: Some(wrapper) } = field.repeat {
        value = value.get_mut(wrapper)?;
    }
    if rest.is_empty() { value.as_array_mut() } else { items_mut(field.shape.schema()?, rest, value) }
}

/// Sets the member at the end of `path`, and creates the records on the way to it.
pub(crate) fn set(output: &mut Value, path: &[&str], value: Value) {
    let Some((last, parents)) = path.split_last() else { return };
    let mut parent = output;
    for name in parents {
        let Value::Object(members) = parent else { return };
        parent = members.entry(*name).or_insert_with(|| Value::Object(serde_json::Map::new()));
    }
    if let Value::Object(members) = parent {
        members.insert((*last).to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_lead_through_all_items_once() {
        let mut token = String::new();
        let mut seen = Vec::new();
        loop {
            let page = Wanted::after(Some(&token), 3).unwrap();
            seen.extend(page.range(8));
            token = page.next_token(8);
            if token.is_empty() {
                break;
            }
        }
        assert_eq!(seen, (0..8).collect::<Vec<_>>());
    }

    #[test]
    fn a_token_that_nobody_gave_is_refused() {
        assert_eq!(Wanted::after(Some("AAAAAdDWBF2"), 3), Err(UnknownToken));
    }

    #[test]
    fn a_page_past_the_end_is_empty() {
        assert!(Wanted::numbered(usize::MAX, usize::MAX).range(5).is_empty());
    }
}
