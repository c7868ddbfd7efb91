//! Paging: which items a request gets, and what the response says about further pages.

use std::ops::Range;

use cloudspec_wire::{Operation, Paging, PagingStyle, Repeat, Schema, Value};

use crate::shape::shaped;

/// The names of inputs that ask for a page: its number, its size, what comes before it, and the most items.
pub(crate) const NUMBERS: [&str; 5] = ["PageNumber", "pageNum", "page_number", "pageNumber", "page_num"];
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

/// Reduces the items in `output` to the page that is wanted, and sets its numbers, the total and the token.
pub(crate) fn cut(operation: &Operation, paging: &Paging, wanted: &Wanted, output: &mut Value) {
    let Some(items) = items_mut(operation.output, paging.items, output) else { return };
    let total = items.len();
    let range = wanted.range(total);
    items.truncate(range.end);
    items.drain(..range.start);
    put_numbers(operation, wanted, total, output);
}

/// Puts the number and size of a page, the number of all items and the token of the next page wherever the schema has a place
/// for them.
pub(crate) fn put_numbers(operation: &Operation, wanted: &Wanted, total: usize, output: &mut Value) {
    let path_of_total = operation.paging.and_then(|paging| paging.total);
    let parent = match path_of_total.and_then(|path| path.split_last()) {
        Some((_, parents)) => parents,
        None => beside_items(operation.output),
    };
    let schema = schema_at(operation.output, parent).unwrap_or(operation.output);
    let numbers = [
        ("PageNumber", wanted.number),
        ("PageSize", wanted.size),
        ("page_number", wanted.number),
        ("page_size", wanted.size),
        ("TotalCount", total),
        ("total_count", total),
        ("MaxResults", wanted.size),
        ("MaxResult", wanted.size),
        ("Count", wanted.range(total).len()),
    ];
    let own_total = path_of_total.and_then(|path| path.last()).map(|name| (*name, total));
    for (name, number) in numbers.into_iter().chain(own_total) {
        // Some pages have their numbers as texts.
        let shown = schema.field(name).and_then(|(_, field)| shaped(field, &Value::from(number)));
        if let Some(number) = shown {
            let path: Vec<&str> = parent.iter().copied().chain([name]).collect();
            set(output, &path, number);
        }
    }
    let token = match operation.paging.map(|paging| paging.style) {
        Some(PagingStyle::Token { output, .. }) => Some(output),
        _ if operation.output.field("NextToken").is_some() => Some(&["NextToken"][..]),
        _ => None,
    };
    if let Some(path) = token {
        set(output, path, Value::from(wanted.next_token(total)));
    }
}

/// Where the numbers are when the spec does not say: in a record of their own, or beside the items.
fn beside_items(output: &'static Schema) -> &'static [&'static str] {
    const RECORDS: [&[&str]; 2] = [&["page"], &["page_info"]];
    let has_total =
        |path: &&&[&str]| schema_at(output, path).is_some_and(|schema| schema.field("total_count").is_some());
    RECORDS.iter().find(has_total).copied().unwrap_or_default()
}

/// The schema of the record, or of the items, at the end of a path.
pub(crate) fn schema_at(schema: &'static Schema, path: &[&str]) -> Option<&'static Schema> {
    path.iter().try_fold(schema, |schema, name| schema.field(name)?.1.shape.schema())
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
