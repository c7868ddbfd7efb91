//! Made-up products, as Alibaba Cloud publishes their metadata.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::common::{Reply, Server};

pub const PRODUCTS: &str = "/meta/v1/products.json?language=EN_US";

pub fn docs(product: &str, version: &str) -> String {
    format!("/meta/v1/products/{product}/versions/{version}/api-docs.json?language=EN_US")
}

/// Metadata of a product with one operation for each of `inputs`.
pub fn metadata(product: &str, version: &str, inputs: &[(&str, &str)]) -> Vec<u8> {
    let api = |input: &str| {
        json!({
            "methods": ["post"],
            "parameters": [{ "name": input, "in": "query", "schema": { "type": "string" } }],
            "responses": { "200": { "schema": { "type": "object", "properties": { "RequestId": { "type": "string" } } } } },
        })
    };
    let apis: serde_json::Map<String, Value> =
        inputs.iter().map(|(name, input)| ((*name).to_owned(), api(input))).collect();
    let document =
        json!({ "info": { "style": "RPC", "product": product, "version": version }, "apis": apis });
    document.to_string().into_bytes()
}

pub fn shop() -> Server {
    let server = Server::start();
    let products = json!([
        { "code": "Shop", "name": "Shop", "defaultVersion": "2020-02-02", "versions": ["2019-01-01", "2020-02-02"] },
        { "code": "stock-room", "versions": ["2021-03-03"] },
    ]);
    server.put(PRODUCTS, Reply::Document(products.to_string().into_bytes()));
    for (product, version) in [("Shop", "2019-01-01"), ("Shop", "2020-02-02"), ("stock-room", "2021-03-03")] {
        let document = metadata(product, version, &[("ListThings", "Name"), ("BuyThing", "ThingId")]);
        server.put(&docs(product, version), Reply::Document(document));
    }
    server
}

pub fn lock(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("metadata/alibaba.lock")).unwrap()).unwrap()
}

pub fn metadata_of_shop() -> Vec<u8> {
    metadata("Shop", "2019-01-01", &[("ListThings", "Other")])
}
