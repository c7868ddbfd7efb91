// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListGeographicSubRegions.json; do not edit.
//! Lists the geographic areas that regions belong to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListGeographicSubRegions).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ListGeographicSubRegionsRequest, ListGeographicSubRegionsResponse>(
    "ListGeographicSubRegions", Effect::Read, &LIST_GEOGRAPHIC_SUB_REGIONS_REQUEST, &LIST_GEOGRAPHIC_SUB_REGIONS_RESPONSE,
));

/// Request of `ListGeographicSubRegions`.
#[derive(Default)] #[non_exhaustive] pub struct ListGeographicSubRegionsRequest {
    /** What else came. */ pub extra: Extra,
}
impl ListGeographicSubRegionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`ListGeographicSubRegionsRequest`].
pub static LIST_GEOGRAPHIC_SUB_REGIONS_REQUEST: Schema = Schema { name: "ListGeographicSubRegionsRequest", fields: &[] };
record!(ListGeographicSubRegionsRequest, LIST_GEOGRAPHIC_SUB_REGIONS_REQUEST, [] []);

/// Answer of `ListGeographicSubRegions`.
#[derive(Default)] #[non_exhaustive] pub struct ListGeographicSubRegionsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `GeographicSubRegions`: texts. */ pub geographic_sub_regions: Vec<String>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListGeographicSubRegionsResponse`].
pub static LIST_GEOGRAPHIC_SUB_REGIONS_RESPONSE: Schema =
    Schema { name: "ListGeographicSubRegionsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("GeographicSubRegions").list(),
    Field::int64("Count"),
]; &ROWS } };
record!(ListGeographicSubRegionsResponse, LIST_GEOGRAPHIC_SUB_REGIONS_RESPONSE,
    [0 OptStr request_id, 1 List geographic_sub_regions] [2 OptInt count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListGeographicSubRegionsRequest, ListGeographicSubRegionsResponse);
