// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterDiagnosisCheckItems.json; do not edit.
//! Lists what a diagnosis of a cluster has checked, item by item.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterDiagnosisCheckItems).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<GetClusterDiagnosisCheckItemsRequest, GetClusterDiagnosisCheckItemsResponse>(
    "GetClusterDiagnosisCheckItems", Effect::Read, &GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_REQUEST,
    &GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_RESPONSE,
).route("GET", "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/check_items"));

/// Request of `GetClusterDiagnosisCheckItems`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterDiagnosisCheckItemsRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `diagnosis_id`: text. */ pub diagnosis_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetClusterDiagnosisCheckItemsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, diagnosis_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), diagnosis_id: diagnosis_id.into(), ..Self::default() }
    }
}
/// Table of [`GetClusterDiagnosisCheckItemsRequest`].
pub static GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_REQUEST: Schema =
    Schema { name: "GetClusterDiagnosisCheckItemsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("diagnosis_id").place(Place::Path).required(),
]; &ROWS } };
record!(GetClusterDiagnosisCheckItemsRequest, GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_REQUEST,
    [0 Str cluster_id, 1 Str diagnosis_id] []);

/// Answer of `GetClusterDiagnosisCheckItems`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterDiagnosisCheckItemsResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `code`: text. */ pub code: Option<String>,
    /** `is_success`: yes or no. */ pub is_success: Option<bool>,
    /** `check_items`: records. */ pub check_items: Vec<CheckItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetClusterDiagnosisCheckItemsResponse`].
pub static GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_RESPONSE: Schema =
    Schema { name: "GetClusterDiagnosisCheckItemsResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("request_id"),
    Field::string("code"),
    Field::boolean("is_success"),
    Field::record("check_items", &CHECK_ITEM).list(),
]; &ROWS } };
record!(GetClusterDiagnosisCheckItemsResponse, GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_RESPONSE,
    [0 OptStr request_id, 1 OptStr code, 3 List check_items] [2 OptBool is_success]);

/// What `check_items` holds.
#[derive(Default)] #[non_exhaustive] pub struct CheckItem {
    /** `desc`: text. */ pub desc: Option<String>,
    /** `display`: text. */ pub display: Option<String>,
    /** `group`: text. */ pub group: Option<String>,
    /** `level`: text. */ pub level: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `refer`: text. */ pub refer: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CheckItem`].
pub static CHECK_ITEM: Schema = Schema { name: "CheckItem", fields: { static ROWS: [Field; 8] = [
    Field::string("desc"),
    Field::string("display"),
    Field::string("group"),
    Field::string("level"),
    Field::string("message"),
    Field::string("name"),
    Field::string("refer"),
    Field::string("value"),
]; &ROWS } };
record!(CheckItem, CHECK_ITEM,
    [0 OptStr desc, 1 OptStr display, 2 OptStr group, 3 OptStr level, 4 OptStr message, 5 OptStr name, 6 OptStr refer,
    7 OptStr value] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetClusterDiagnosisCheckItemsRequest, GetClusterDiagnosisCheckItemsResponse, CheckItem,
);
