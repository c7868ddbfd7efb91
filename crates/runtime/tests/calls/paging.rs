//! Pages by token and by number.

use crate::common::{Ask, COUNT, LIST, Told};
use crate::support::{body, client, told, value};
use cloudspec_runtime::Position;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_wire::Value;

fn pages(mock: &Mock, operation: &str, input: &'static str, pages: &[(Value, Told)]) {
    for (position, page) in pages.iter().cloned() {
        let name = operation.to_owned();
        mock.when(move |request| {
            request.headers.get("x-test-action") == Some(&name)
                && body(request).get(input).cloned().unwrap_or_default() == position
        })
        .record(&page);
    }
}

async fn all_items(mut items: cloudspec_runtime::Items<Told, String>) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        all.push(item);
    }
    all
}

#[tokio::test]
async fn token_pages_end_without_a_token() {
    let mock = Mock::new();
    let told = [
        (Value::Null, told(&["a", "b"], Some("2"), None)),
        ("2".into(), told(&[], Some("3"), None)),
        ("3".into(), told(&["c"], Some(""), None)),
    ];
    pages(&mock, "ListThings", "NextToken", &told);
    let core = client(&mock);
    let list = || core.paged(&LIST, Ask::new("x"), |page: Told| page.items);
    assert_eq!(all_items(list().items()).await, ["a", "b", "c"]);
    assert_eq!(mock.requests().len(), 3);
    assert_eq!(body(&mock.requests()[0])["MaxResults"], 50);
    let resumed = list().items().starting_at(Position::Token("3".into()));
    assert_eq!(all_items(resumed).await, ["c"]);
    assert_eq!(list().await.unwrap().items, ["a", "b"]);
}

#[tokio::test]
async fn repeated_token_ends_the_pages() {
    let mock = Mock::new();
    mock.on("ListThings").record(&told(&["a"], Some("same"), None));
    let items = client(&mock).paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    assert_eq!(all_items(items).await, ["a", "a"]);
}

#[tokio::test]
async fn numbered_pages_end_at_the_total_or_an_empty_page() {
    for (total, requests) in [(Some(3), 2), (None, 3), (Some(0), 3)] {
        let mock = Mock::new();
        let told = [
            (1.into(), told(&["a", "b"], None, total)),
            (Value::Null, told(&["a", "b"], None, total)),
            (2.into(), told(&["c"], None, total)),
            (3.into(), told(&[], None, total)),
        ];
        pages(&mock, "CountThings", "PageNumber", &told);
        let items = client(&mock).paged(&COUNT, Ask::new("x"), |page: Told| page.items).items();
        assert_eq!(all_items(items).await, ["a", "b", "c"], "{total:?}");
        assert_eq!(mock.requests().len(), requests, "{total:?}");
    }
}

#[tokio::test]
async fn numbered_pages_begin_where_the_request_says() {
    let mock = Mock::new();
    pages(&mock, "CountThings", "PageNumber", &[(3.into(), told(&["e"], None, Some(5)))]);
    let ask = Ask { page_number: Some(3), max_results: Some(2), ..Ask::new("x") };
    let items = client(&mock).paged(&COUNT, ask, |page: Told| page.items).items();
    assert_eq!(all_items(items).await, ["e"]);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn error_in_the_middle_loses_nothing() {
    let mock = Mock::new();
    pages(&mock, "ListThings", "NextToken", &[(Value::Null, told(&["a", "b"], Some("2"), None))]);
    mock.on("ListThings").times(1).json(400, value(r#"{"Code": "Sorry"}"#));
    mock.on("ListThings").record(&told(&["c"], None, None));
    let mut items = client(&mock).paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    let mut seen = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(item)) => seen.push(item),
            Some(Err(error)) => seen.push(error.code().unwrap().to_owned()),
            None => break,
        }
    }
    assert_eq!(seen, ["a", "b", "Sorry", "c"]);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn wrong_request_ends_the_pages() {
    let mock = Mock::new();
    let mut pages = client(&mock).paged(&LIST, Ask::default(), |page: Told| page.items).pages();
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn any_token_that_was_there_before_ends_the_pages() {
    let mock = Mock::new();
    let told = [
        (Value::Null, told(&["a"], Some("1"), None)),
        ("1".into(), told(&["b"], Some("2"), None)),
        ("2".into(), told(&["c"], Some("3"), None)),
        ("3".into(), told(&["d"], Some("1"), None)),
    ];
    pages(&mock, "ListThings", "NextToken", &told);
    let items = client(&mock).paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    assert_eq!(all_items(items).await, ["a", "b", "c", "d"]);
}

#[tokio::test]
async fn caller_who_says_how_large_pages_are_says_all_of_it() {
    for (ask, expected) in [
        (Ask { page_number: Some(1), ..Ask::new("x") }, None),
        (Ask { max_results: Some(7), ..Ask::new("x") }, Some(7)),
        (Ask::new("x"), Some(50)),
    ] {
        let mock = Mock::new();
        mock.on("ListThings").record(&told(&["a"], None, None));
        let items = client(&mock).paged(&LIST, ask, |page: Told| page.items).items();
        assert_eq!(all_items(items).await, ["a"]);
        assert_eq!(body(&mock.requests()[0]).get("MaxResults").and_then(Value::as_i64), expected);
    }
}
