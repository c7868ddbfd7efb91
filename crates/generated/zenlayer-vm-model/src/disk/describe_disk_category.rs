// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeDiskCategory.json; do not edit.
//! Lists the categories of disks on offer, by zone and way of paying.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disk-category.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::InstanceChargeType;

operation!(Operation::new::<DescribeDiskCategoryRequest, DescribeDiskCategoryResponse>(
    "DescribeDiskCategory", Effect::Read, &DESCRIBE_DISK_CATEGORY_REQUEST, &DESCRIBE_DISK_CATEGORY_RESPONSE,
));

/// Request of `DescribeDiskCategory`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiskCategoryRequest {
    /** `instanceChargeType`: one of the known values. */ pub instance_charge_type: InstanceChargeType,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDiskCategoryRequest {
    /// With what is required.
    pub fn new(instance_charge_type: impl Into<InstanceChargeType>) -> Self {
        Self { instance_charge_type: instance_charge_type.into(), ..Self::default() }
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
}
/// Table of [`DescribeDiskCategoryRequest`].
pub static DESCRIBE_DISK_CATEGORY_REQUEST: Schema =
    Schema { name: "DescribeDiskCategoryRequest", fields: { static ROWS: [Field; 3] = [
    Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    Field::string("zoneId").place(Place::Body),
    Field::string("diskCategory").place(Place::Body),
]; &ROWS } };
record!(DescribeDiskCategoryRequest, DESCRIBE_DISK_CATEGORY_REQUEST,
    [0 Enum instance_charge_type, 1 OptStr zone_id, 2 OptStr disk_category] []);

/// Answer of `DescribeDiskCategory`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiskCategoryResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `categoryZoneSet`: records. */ pub category_zone_set: Vec<CategoryZoneSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDiskCategoryResponse`].
pub static DESCRIBE_DISK_CATEGORY_RESPONSE: Schema =
    Schema { name: "DescribeDiskCategoryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("categoryZoneSet", &CATEGORY_ZONE_SET).list(),
]; &ROWS } };
record!(DescribeDiskCategoryResponse, DESCRIBE_DISK_CATEGORY_RESPONSE, [0 Str request_id, 1 List category_zone_set] []);

/// What `categoryZoneSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct CategoryZoneSet {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `categorySet`: texts. */ pub category_set: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CategoryZoneSet`].
pub static CATEGORY_ZONE_SET: Schema = Schema { name: "CategoryZoneSet", fields: { static ROWS: [Field; 2] = [
    Field::string("zoneId"),
    Field::string("categorySet").list(),
]; &ROWS } };
record!(CategoryZoneSet, CATEGORY_ZONE_SET, [0 OptStr zone_id, 1 List category_set] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDiskCategoryRequest, DescribeDiskCategoryResponse, CategoryZoneSet,
);
