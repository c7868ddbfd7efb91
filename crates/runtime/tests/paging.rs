//! When the pages of an operation end, whatever the service makes of tokens, numbers and totals.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Items};
use cloudspec_wire::{Effect, Operation, Paging, Value};
use common::{ASK, Ask, COUNT, LIST, SERVICE, TOLD, Told};

/// Its token is a number.
static BY_NUMBER_AS_TOKEN: Operation =
    Operation::new::<Ask, Told>("ListByNumber", Effect::Read, &ASK, &TOLD).paging(&NUMBER_AS_TOKEN);

static NUMBER_AS_TOKEN: Paging = Paging::token("PageNumber", &["NextToken"]).items(&["Items"]);

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
            _ => &BY_NUMBER_AS_TOKEN,
        };
        let core = ClientCore::new(common::config(Arc::new(mock.clone())), &SERVICE);
        let items = core.paged(operation, Ask::new("x"), |page: Told| page.items).items();
        let found = (letters(items, &mock).await, mock.requests().len() as u64);
        let expected = (case["items"].as_str().unwrap().to_owned(), case["requests"].as_u64().unwrap());
        if found != expected {
            wrong.push(format!("{}: {found:?}, expected {expected:?}", case["name"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
