//! What changed upstream since metadata was fetched.

use serde_json::{Value, json};

use crate::common::{Reply, said};
use crate::shop::{PRODUCTS, docs, lock, metadata, shop};

#[test]
fn drift_is_reported_product_by_product_with_its_verdict() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let check =
        |arguments: &[&str]| server.fetch(folder.path(), &[&["alibaba", "--check"], arguments].concat());
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("run the same command without `--check` first"), "{}", said(&output));

    assert!(server.fetch(folder.path(), &["alibaba"]).status.success());
    let output = check(&[]);
    assert!(output.status.success());
    assert_eq!(said(&output), "3 of 3 unchanged\n");

    let before = lock(folder.path());
    let changed = [("ListThings", "Title"), ("BuyThing", "ThingId"), ("SellThing", "ThingId")];
    server.put(&docs("Shop", "2020-02-02"), Reply::Document(metadata("Shop", "2020-02-02", &changed)));
    let products = json!([
        { "code": "Shop", "versions": ["2019-01-01", "2020-02-02", "2022-12-12"] },
        { "code": "Depot", "versions": ["2022-01-01"] },
    ]);
    server.put(PRODUCTS, Reply::Document(products.to_string().into_bytes()));
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(1));
    let text = said(&output);
    for expected in [
        "changed Shop 2020-02-02\n",
        "alibaba/shop/2020-02-02: major",
        "breaking      ListThings: `request.Name` removed",
        "additive      SellThing: operation added",
        "gone stock-room 2021-03-03: it is no longer in the list of products",
        "new Shop 2022-12-12",
        "new Depot 2022-01-01: a product that was not published before",
        "1 of 5 unchanged",
    ] {
        assert!(text.contains(expected), "`{expected}` is not in\n{text}");
    }
    let document: Value = serde_json::from_slice(&check(&["--json", "shop"]).stdout).unwrap();
    assert_eq!(document["changed"], true);
    assert_eq!(document["products"][1]["diff"]["step"], "major");
    // Nothing is written.
    assert_eq!(lock(folder.path()), before);
}

#[test]
fn what_cannot_be_asked_is_no_drift_and_no_success() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    assert!(server.fetch(folder.path(), &["alibaba"]).status.success());
    server.put(&docs("Shop", "2020-02-02"), Reply::Status(500));
    let output = server.fetch(folder.path(), &["alibaba", "--check", "--retries", "0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("not asked Shop 2020-02-02: "), "{}", said(&output));
}
