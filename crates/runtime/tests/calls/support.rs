//! A client over a mock, and bodies as JSON.

use std::sync::Arc;

use crate::common::{self, SERVICE, Told};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Request};
use cloudspec_wire::Value;

pub fn client(mock: &Mock) -> ClientCore {
    ClientCore::new(common::config(Arc::new(mock.clone())), &SERVICE)
}

pub fn value(text: &str) -> Value {
    text.parse().unwrap()
}

pub fn body(request: &Request) -> Value {
    value(std::str::from_utf8(&request.body).unwrap())
}

pub fn told(items: &[&str], next: Option<&str>, total: Option<i64>) -> Told {
    Told {
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        next_token: next.map(str::to_owned),
        total_count: total,
        ..Told::default()
    }
}
