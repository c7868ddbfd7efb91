// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterAreas.json; do not edit.
//! Lists the areas where bandwidth clusters can be created.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-areas.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeBandwidthClusterAreasRequest, DescribeBandwidthClusterAreasResponse>(
    "DescribeBandwidthClusterAreas", Effect::Read, &DESCRIBE_BANDWIDTH_CLUSTER_AREAS_REQUEST,
    &DESCRIBE_BANDWIDTH_CLUSTER_AREAS_RESPONSE,
));

/// Request of `DescribeBandwidthClusterAreas`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterAreasRequest {
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthClusterAreasRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`DescribeBandwidthClusterAreasRequest`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_AREAS_REQUEST: Schema = Schema { name: "DescribeBandwidthClusterAreasRequest", fields: &[] };
record!(DescribeBandwidthClusterAreasRequest, DESCRIBE_BANDWIDTH_CLUSTER_AREAS_REQUEST, [] []);

/// Answer of `DescribeBandwidthClusterAreas`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterAreasResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `areas`: records. */ pub areas: Vec<Areas>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBandwidthClusterAreasResponse`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_AREAS_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthClusterAreasResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("areas", &AREAS).list(),
]; &ROWS } };
record!(DescribeBandwidthClusterAreasResponse, DESCRIBE_BANDWIDTH_CLUSTER_AREAS_RESPONSE, [0 Str request_id, 1 List areas] []);

/// What `areas` holds.
#[derive(Default)] #[non_exhaustive] pub struct Areas {
    /** `areaCode`: text. */ pub area_code: Option<String>,
    /** `areaName`: text. */ pub area_name: Option<String>,
    /** `networkTypes`: texts. */ pub network_types: Vec<String>,
    /** `products`: texts. */ pub products: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Areas`].
pub static AREAS: Schema = Schema { name: "Areas", fields: { static ROWS: [Field; 4] = [
    Field::string("areaCode"),
    Field::string("areaName"),
    Field::string("networkTypes").list(),
    Field::string("products").list(),
]; &ROWS } };
record!(Areas, AREAS, [0 OptStr area_code, 1 OptStr area_name, 2 List network_types, 3 List products] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBandwidthClusterAreasRequest, DescribeBandwidthClusterAreasResponse, Areas,
);
