//! Lists of generated responses: their pages together have everything once, and their items are told apart.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::BTreeSet;

use cloudspec_emulator::{Emulator, Responses};
use cloudspec_wire::{Paging, Value};
use common::{Case, Scheme};

/// Items on a page, which every operation allows.
const SIZE: usize = 10;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pages_have_everything_once_by_number_and_by_token_and_items_are_told_apart() {
    let builder = Emulator::builder().behaviours(false).responses(Responses::Synthesized);
    let emulator = builder.start().await.unwrap();
    let (mut seen, mut problems) = ((0, 0), Vec::new());
    for case in common::cases() {
        let Some(paging) = case.operation.paging else { continue };
        let takes = |name: &&&str| case.operation.input.field(name).is_some();
        let number = ["PageNumber", "page_number", "page_num", "pageNumber", "pageNum"].iter().find(takes);
        let token = ["NextToken", "next_token"].iter().find(takes);
        if let Some(number) = number {
            seen.0 += 1;
            let size = ["PageSize", "page_size", "pageSize"].iter().find(takes);
            let page = |page: usize| {
                vec![(*number, page.into())].into_iter().chain(size.map(|size| (*size, SIZE.into())))
            };
            let pages = (1..=3).map(|number| call(&emulator, case, page(number)));
            check(case, paging, &pages.collect::<Vec<_>>(), &mut problems);
        }
        if let Some(token) = token {
            seen.1 += 1;
            let size = ["MaxResults", "MaxResult", "PageSize"].iter().find(takes);
            let (mut pages, mut next) = (Vec::new(), Value::from(""));
            while pages.len() < 4 {
                let inputs = [(*token, next)].into_iter().chain(size.map(|size| (*size, SIZE.into())));
                let page = call(&emulator, case, inputs);
                next = ["/NextToken", "/next_token", "/Invocation/NextToken"]
                    .iter()
                    .find_map(|path| page.pointer(path).cloned())
                    .unwrap_or_default();
                pages.push(page);
                if next.as_str().unwrap_or_default().is_empty() {
                    break;
                }
            }
            check(case, paging, &pages, &mut problems);
        }
    }
    println!("{} operations by number, {} by token", seen.0, seen.1);
    assert!(seen.0 > 100 && seen.1 > 50);
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
}

fn call<'n>(emulator: &Emulator, case: &Case, inputs: impl Iterator<Item = (&'n str, Value)>) -> Value {
    let mut input = common::required_input(case);
    let members = input.as_object_mut().unwrap();
    inputs.for_each(|(name, value)| drop(members.insert(name.to_owned(), value)));
    let response = common::call_as(emulator, case, &input, Scheme::Usual);
    let body = common::body(&response);
    assert_eq!(response.status, 200, "{}: {input}: {body}", case.operation.name);
    body
}

fn check(case: &Case, paging: &Paging, pages: &[Value], problems: &mut Vec<String>) {
    let path = paging.items.strip_prefix(&["response"]).unwrap_or(paging.items);
    let mut items = Vec::new();
    for page in pages {
        let list = path.iter().try_fold(page, |value, name| value.get(name)).cloned().unwrap_or_default();
        let list = match list {
            Value::Object(wrapper) => wrapper.into_iter().next().map(|(_, list)| list).unwrap_or_default(),
            list => list,
        };
        items.extend(list.as_array().cloned().unwrap_or_default());
    }
    let mut fail = |what: String| {
        problems.push(format!("{}/{}: {what}", case.service.name, case.operation.name));
    };
    let distinct: BTreeSet<String> = items.iter().map(Value::to_string).collect();
    if distinct.len() != items.len() || items.len() < 2 * SIZE {
        fail(format!("{} items on {} pages, {} of them distinct", items.len(), pages.len(), distinct.len()));
    }
    let total = |page: &Value| {
        let path = paging.total?.iter().filter(|name| **name != "response");
        let total = path.copied().try_fold(page, |value, name| value.get(name))?;
        total.as_u64().or_else(|| total.as_str()?.parse().ok())
    };
    let totals: BTreeSet<Option<u64>> = pages.iter().map(total).collect();
    if !totals.iter().flatten().all(|total| *total == items.len() as u64) || totals.len() > 1 {
        fail(format!("totals of {totals:?} for {} items", items.len()));
    }
}
