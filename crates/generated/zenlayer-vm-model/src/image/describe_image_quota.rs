// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeImageQuota.json; do not edit.
//! Returns how many custom images a zone may have, and how many there are.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-image-quota.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DescribeImageQuota",
    effect: Effect::Read,
    request: DescribeImageQuotaRequest = DESCRIBE_IMAGE_QUOTA_REQUEST,
    response: DescribeImageQuotaResponse = DESCRIBE_IMAGE_QUOTA_RESPONSE,
}

/// Request of `DescribeImageQuota`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaRequest {
    /// Ids of the zones. `DescribeZones` lists them.
    pub zone_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImageQuotaRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the zones.
    pub fn zone_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.zone_ids.is_empty());
        self
    }
}

record! {
    DescribeImageQuotaRequest: DESCRIBE_IMAGE_QUOTA_REQUEST,
    0 zone_ids: List = Field::string("zoneIds").list().place(Place::Body),
}

/// Response of `DescribeImageQuota`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many images the zone holds and may hold, one entry for each zone.
    pub images: Vec<Image>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeImageQuotaResponse: DESCRIBE_IMAGE_QUOTA_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 images: List = Field::record("images", &IMAGE).list(),
}

/// `images` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Image {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How many images there are in the zone.
    pub count: Option<i64>,
    /// How many images the zone may hold at most.
    pub max_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Image: IMAGE,
    0 zone_id: OptStr = Field::string("zoneId"),
    1 count: OptInt = Field::int64("count"),
    2 max_count: OptInt = Field::int64("maxCount"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageQuotaRequest,
    DescribeImageQuotaResponse,
    Image,
}
