//! Responses: resources in lists, one by one, and as the outcome of a change.

use cloudspec_wire::{Repeat, ResponseBody, Schema, Value};
use serde_json::Map;

use crate::cloud::place::{list_at, put_list};
use crate::cloud::project::{Layout, View, project};
use crate::cloud::resource::{Resource, Work};
use crate::cloud::select::{Page, select};
use crate::output::Output;
use crate::paging::{self, schema_at};
use crate::refusal::Refusal;
use crate::shape::shaped;

/// The page that the call asks for.
pub(crate) fn list(
    work: &mut Work<'_>,
    resource: &'static Resource,
    items: &[&'static str],
) -> Result<Output, Refusal> {
    let selected = select(work, resource)?;
    Ok(page(work, resource, &selected, items))
}

/// The response that shows a page.
pub(crate) fn page(work: &Work<'_>, resource: &Resource, page: &Page, items: &[&'static str]) -> Output {
    let operation = work.call.target.operation;
    let items = match operation.paging {
        Some(paging) if items.is_empty() => paging.items,
        _ => items,
    };
    if operation.body == ResponseBody::Payload {
        let schema = operation.output.fields.first().and_then(|field| field.shape.schema());
        return Output::with_list(Value::Null, Vec::new(), written(work, resource, page, schema));
    }
    let mut document = Value::Object(Map::new());
    put_numbers(work, page, &mut document);
    let Some(path) = list_at(operation.output, items) else { return Output::from(document) };
    let list = written(work, resource, page, schema_at(operation.output, items));
    Output::with_list(document, path, list)
}

/// The resources on a page, as JSON.
fn written(work: &Work<'_>, resource: &Resource, page: &Page, schema: Option<&'static Schema>) -> Vec<u8> {
    /// About what a resource takes.
    const USUAL: usize = 2048;
    let Some(schema) = schema else { return b"[]".to_vec() };
    let (table, layout) = (work.model.table(resource.table), Layout::of(work, resource, schema));
    let mut text = Vec::with_capacity(2 + page.ids.len() * USUAL);
    text.push(b'[');
    for row in page.ids.iter().filter_map(|id| work.cloud.get(table, id)) {
        if text.len() > 1 {
            text.push(b',');
        }
        View::new(work, layout, row).write(table, &mut text);
    }
    text.push(b']');
    text
}

/// The response that shows these items of a page.
pub(crate) fn page_of(
    work: &Work<'_>,
    page: &Page,
    path: &[&'static str],
    items: impl Iterator<Item = Value>,
) -> Value {
    let mut output = Value::Object(Map::new());
    put_list(work.call.target.operation.output, &mut output, path, items);
    put_numbers(work, page, &mut output);
    output
}

/// The response that shows the page of `items` that the call asks for, at the place that the spec says.
pub(crate) fn paged(work: &Work<'_>, items: Vec<Value>) -> Result<Value, Refusal> {
    let page = Page { ids: Vec::new(), total: items.len(), wanted: work.call.wanted()? };
    let range = page.wanted.range(page.total);
    let path = work.call.target.operation.paging.map(|paging| paging.items).unwrap_or_default();
    Ok(page_of(work, &page, path, items.into_iter().skip(range.start).take(range.len())))
}

/// Numbers of items and pages, and the region where the schema has a place for it.
fn put_numbers(work: &Work<'_>, page: &Page, output: &mut Value) {
    let operation = work.call.target.operation;
    paging::put_numbers(operation, &page.wanted, page.total, output);
    if let (Some(region), Some(_)) = (work.call.input.text("RegionId"), operation.output.field("RegionId")) {
        paging::set(output, &["RegionId"], Value::from(region));
    }
}

/// The one that the call names.
pub(crate) fn get(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    Ok(output(work, resource, &id))
}

/// What a response says about one resource.
pub(crate) fn output(work: &Work<'_>, resource: &Resource, id: &str) -> Value {
    let operation = work.call.target.operation;
    match (operation.body, work.row(resource.table, id)) {
        (ResponseBody::Object, Some(row)) => project(work, resource, row, operation.output),
        _ => Value::Object(Map::new()),
    }
}

/// What a response says about the resources that were changed: each of them where it has a list for them.
pub(crate) fn outputs(work: &Work<'_>, resource: &Resource, ids: &[String], before: &[String]) -> Value {
    let schema = work.call.target.operation.output;
    let mut output = output(work, resource, ids.last().map(String::as_str).unwrap_or_default());
    let has_key = |schema: &Schema| schema.field(resource.key).is_some();
    let list = schema.fields.iter().find(|field| {
        matches!(field.repeat, Repeat::List { .. }) && field.shape.schema().is_some_and(has_key)
    });
    let Some(list) = list else { return output };
    let item = |(index, id): (usize, &String)| {
        let row = work.row(resource.table, id)?;
        let mut shown = project(work, resource, row, list.shape.schema()?);
        let before = before.get(index).map_or("", String::as_str);
        let outcome =
            [("PreviousStatus", before), ("CurrentStatus", row.text(resource.status)), ("Code", "200")];
        let rest = [("Message", "success"), ("Success", "true")];
        for (name, value) in outcome.into_iter().chain(rest) {
            paging::set(&mut shown, &[name], Value::from(value));
        }
        Some(shown)
    };
    for (name, count) in [("TotalCount", ids.len()), ("FailCount", 0)] {
        if let Some(field) = schema.field("FailCount").and_then(|_| schema.field(name)) {
            let count = Value::from(count);
            let count = shaped(field.1, &Value::from(count.to_string())).or_else(|| shaped(field.1, &count));
            paging::set(&mut output, &[name], count.unwrap_or_default());
        }
    }
    let items: Value = ids.iter().enumerate().filter_map(item).collect();
    if let (Value::Object(members), Some(items)) = (&mut output, shaped(list, &items)) {
        members.insert(list.wire.to_owned(), items);
    }
    output
}
