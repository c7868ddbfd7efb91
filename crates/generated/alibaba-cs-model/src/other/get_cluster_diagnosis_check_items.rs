// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterDiagnosisCheckItems.json; do not edit.
//! Lists what a diagnosis of a cluster has checked, item by item.
//!
//! Each item has its level and a message. `CreateClusterDiagnosis` starts a diagnosis.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterDiagnosisCheckItems),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

operation! {
    name: "GetClusterDiagnosisCheckItems",
    effect: Effect::Read,
    request: GetClusterDiagnosisCheckItemsRequest = GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_REQUEST,
    response: GetClusterDiagnosisCheckItemsResponse = GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/check_items",
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetClusterDiagnosisCheckItems`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItemsRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the diagnosis, 32 hexadecimal digits.
    pub diagnosis_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetClusterDiagnosisCheckItemsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, diagnosis_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            diagnosis_id: diagnosis_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetClusterDiagnosisCheckItemsRequest: GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 diagnosis_id: Str = Field::string("diagnosis_id").place(Place::Path).required(),
}

/// Response of `GetClusterDiagnosisCheckItems`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItemsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Result by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Whether the list of checks could be read.
    pub is_success: Option<bool>,
    /// Checks that were made, by part of the cluster, each with its outcome.
    pub check_items: Vec<CheckItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetClusterDiagnosisCheckItemsResponse: GET_CLUSTER_DIAGNOSIS_CHECK_ITEMS_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 code: OptStr = Field::string("code"),
    2 is_success: OptBool = Field::boolean("is_success"),
    3 check_items: List = Field::record("check_items", &CHECK_ITEM).list(),
}

/// `check_items` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckItem {
    /// `desc`: string.
    pub desc: Option<String>,
    /// `display`: string.
    pub display: Option<String>,
    /// `group`: string.
    pub group: Option<String>,
    /// How severe the event is, such as `info`, `warning` or `error`.
    pub level: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// The value that a healthy cluster has.
    pub refer: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CheckItem: CHECK_ITEM,
    0 desc: OptStr = Field::string("desc"),
    1 display: OptStr = Field::string("display"),
    2 group: OptStr = Field::string("group"),
    3 level: OptStr = Field::string("level"),
    4 message: OptStr = Field::string("message"),
    5 name: OptStr = Field::string("name"),
    6 refer: OptStr = Field::string("refer"),
    7 value: OptStr = Field::string("value"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetClusterDiagnosisCheckItemsRequest,
    GetClusterDiagnosisCheckItemsResponse,
    CheckItem,
}
