//! When the pages of an operation end, whatever the service makes of tokens, numbers and totals.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Items};
use cloudspec_wire::{Effect, Operation, Paging, Value};
use common::{ASK, Ask, COUNT, LIST, SERVICE, TOLD, Told};
use serde_json::json;

/// Its token is a number.
static BY_NUMBER_AS_TOKEN: Operation =
    Operation::new::<Ask, Told>("ListByNumber", Effect::Read, &ASK, &TOLD).paging(&NUMBER_AS_TOKEN);

static NUMBER_AS_TOKEN: Paging = Paging::token("PageNumber", &["NextToken"]).items(&["Items"]);

/// Its pages may be counted as well.
static BY_EITHER: Operation =
    Operation::new::<Ask, Told>("ListByEither", Effect::Read, &ASK, &TOLD).paging(&EITHER);

static EITHER: Paging = Paging::token("NextToken", &["NextToken"])
    .size("Password")
    .alternatives(&["PageNumber", "MaxResults"])
    .items(&["Items"])
    .total(&["TotalCount"]);

/// Its page number is a text.
static BY_TEXT: Operation =
    Operation::new::<Ask, Told>("ListByText", Effect::Read, &ASK, &TOLD).paging(&NUMBER_AS_TEXT);

static NUMBER_AS_TEXT: Paging = Paging::number("NextToken").size("Password").items(&["Items"]);

/// More requests than any of the cases needs.
const TOO_MANY: usize = 10;

async fn letters(mut items: Items<Told, String>, mock: &Mock) -> String {
    let mut all = String::new();
    while let Some(item) = items.try_next().await.unwrap() {
        all.push_str(&item);
        if mock.requests().len() > TOO_MANY {
            return "without an end".to_owned();
        }
    }
    all
}

#[tokio::test]
async fn pages_end_and_lose_nothing() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("paging/cases.json")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let mock = Mock::new();
        let responses = case["responses"].as_array().unwrap();
        for response in responses {
            mock.when(|_| true).times(1).json(200, response.clone());
        }
        mock.when(|_| true).json(200, responses.last().unwrap().clone());
        let operation = match case["by"].as_str().unwrap() {
            "token" => &LIST,
            "number" => &COUNT,
            "token or number" => &BY_EITHER,
            _ => &BY_NUMBER_AS_TOKEN,
        };
        let core = ClientCore::new(common::config(Arc::new(mock.clone())), &SERVICE);
        let counted = (case["by"] == "token or number").then_some(2);
        let asked = Ask { max_results: counted, ..Ask::new("x") };
        let items = core.paged(operation, asked, |page: Told| page.items).items();
        let found = (letters(items, &mock).await, mock.requests().len() as u64);
        let expected = (case["items"].as_str().unwrap().to_owned(), case["requests"].as_u64().unwrap());
        if found != expected {
            wrong.push(format!("{}: {found:?}, expected {expected:?}", case["name"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[tokio::test]
async fn a_page_number_that_is_a_text_is_counted_on() {
    let mock = Mock::new();
    for items in [&["a", "b"], &["c", "d"]] {
        mock.when(|_| true).times(1).json(200, serde_json::json!({"Items": {"Item": items}}));
    }
    mock.when(|_| true).json(200, serde_json::json!({"Items": {"Item": []}}));
    let core = ClientCore::new(common::config(Arc::new(mock.clone())), &SERVICE);
    let second = Ask { next_token: Some("2".to_owned()), ..Ask::new("x") };
    let items = core.paged(&BY_TEXT, second, |page: Told| page.items).items();
    assert_eq!(letters(items, &mock).await, "abcd");
    let sent = mock.requests();
    let inputs = sent.iter().map(|request| serde_json::from_slice::<Value>(&request.body).unwrap());
    let numbers: Vec<Value> = inputs.map(|input| input["NextToken"].clone()).collect();
    assert_eq!(numbers, ["2", "3", "4"]);
}

fn two_pages_and_then(status: u16, last: Value) -> Items<Told, String> {
    let mock = Mock::new();
    mock.when(|_| true).times(1).json(200, json!({ "Items": ["a", "b"], "NextToken": "t" }));
    mock.when(|_| true).json(status, last);
    let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
    core.paged(&LIST, Ask::new("x"), |page: Told| page.items).items()
}

#[tokio::test]
async fn items_of_all_pages_are_collected() {
    let items = two_pages_and_then(200, json!({ "Items": ["c"] }));
    assert_eq!(items.try_collect::<Vec<_>>().await.unwrap(), ["a", "b", "c"]);
}

#[tokio::test]
async fn collecting_fails_with_the_page_that_fails() {
    let items = two_pages_and_then(403, json!({ "Code": "Forbidden", "Message": "No." }));
    assert!(items.try_collect::<Vec<_>>().await.unwrap_err().is_code("Forbidden"));
}
