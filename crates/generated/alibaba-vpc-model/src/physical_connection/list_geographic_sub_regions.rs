// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListGeographicSubRegions.json; do not edit.
//! Lists the geographic areas that regions belong to.
//!
//! Each is returned by its name, all in one response.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListGeographicSubRegions),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, operation, record,
};

operation! {
    name: "ListGeographicSubRegions",
    effect: Effect::Read,
    request: ListGeographicSubRegionsRequest = LIST_GEOGRAPHIC_SUB_REGIONS_REQUEST,
    response: ListGeographicSubRegionsResponse = LIST_GEOGRAPHIC_SUB_REGIONS_RESPONSE,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListGeographicSubRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListGeographicSubRegionsRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListGeographicSubRegionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    ListGeographicSubRegionsRequest: LIST_GEOGRAPHIC_SUB_REGIONS_REQUEST,
}

/// Response of `ListGeographicSubRegions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListGeographicSubRegionsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `GeographicSubRegions`: list of strings.
    pub geographic_sub_regions: Vec<String>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListGeographicSubRegionsResponse: LIST_GEOGRAPHIC_SUB_REGIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 geographic_sub_regions: List = Field::string("GeographicSubRegions").list(),
    2 count: OptInt = Field::int64("Count"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListGeographicSubRegionsRequest,
    ListGeographicSubRegionsResponse,
}
