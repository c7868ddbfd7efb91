// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeImageQuota.json; do not edit.
//! Returns how many custom images a zone may have, and how many there are.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-image-quota.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<DescribeImageQuotaRequest, DescribeImageQuotaResponse>(
    "DescribeImageQuota", Effect::Read, &DESCRIBE_IMAGE_QUOTA_REQUEST, &DESCRIBE_IMAGE_QUOTA_RESPONSE,
));

/// Request of `DescribeImageQuota`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageQuotaRequest {
    /** `zoneIds`: texts. */ pub zone_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImageQuotaRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `zoneIds`.
    pub fn zone_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.zone_ids = all(value); self }
}
/// Table of [`DescribeImageQuotaRequest`].
pub static DESCRIBE_IMAGE_QUOTA_REQUEST: Schema =
    Schema { name: "DescribeImageQuotaRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("zoneIds").list().place(Place::Body),
]; &ROWS } };
record!(DescribeImageQuotaRequest, DESCRIBE_IMAGE_QUOTA_REQUEST, [0 List zone_ids] []);

/// Answer of `DescribeImageQuota`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageQuotaResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `images`: records. */ pub images: Vec<Image>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImageQuotaResponse`].
pub static DESCRIBE_IMAGE_QUOTA_RESPONSE: Schema =
    Schema { name: "DescribeImageQuotaResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("images", &IMAGE).list(),
]; &ROWS } };
record!(DescribeImageQuotaResponse, DESCRIBE_IMAGE_QUOTA_RESPONSE, [0 Str request_id, 1 List images] []);

/// What `images` holds.
#[derive(Default)] #[non_exhaustive] pub struct Image {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `count`: integer. */ pub count: Option<i64>,
    /** `maxCount`: integer. */ pub max_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Image`].
pub static IMAGE: Schema = Schema { name: "Image", fields: { static ROWS: [Field; 3] = [
    Field::string("zoneId"),
    Field::int64("count"),
    Field::int64("maxCount"),
]; &ROWS } };
record!(Image, IMAGE, [0 OptStr zone_id] [1 OptInt count, 2 OptInt max_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeImageQuotaRequest, DescribeImageQuotaResponse, Image);
