// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeDiskCategory.json; do not edit.
//! Lists the categories of disks on offer, by zone and way of paying.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disk-category.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::InstanceChargeType;

operation! {
    name: "DescribeDiskCategory",
    effect: Effect::Read,
    request: DescribeDiskCategoryRequest = DESCRIBE_DISK_CATEGORY_REQUEST,
    response: DescribeDiskCategoryResponse = DESCRIBE_DISK_CATEGORY_RESPONSE,
}

/// Request of `DescribeDiskCategory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryRequest {
    /// How the instance is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub instance_charge_type: InstanceChargeType,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDiskCategoryRequest {
    /// Creates a value with the required members.
    pub fn new(instance_charge_type: impl Into<InstanceChargeType>) -> Self {
        Self {
            instance_charge_type: instance_charge_type.into(),
            ..Self::default()
        }
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

record! {
    DescribeDiskCategoryRequest: DESCRIBE_DISK_CATEGORY_REQUEST,
    0 instance_charge_type: Enum = Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    1 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
    2 disk_category: OptStr = Field::string("diskCategory").place(Place::Body),
}

/// Response of `DescribeDiskCategory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Zones, each with the categories of disks that it offers.
    pub category_zone_set: Vec<CategoryZoneSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDiskCategoryResponse: DESCRIBE_DISK_CATEGORY_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 category_zone_set: List = Field::record("categoryZoneSet", &CATEGORY_ZONE_SET).list(),
}

/// `categoryZoneSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CategoryZoneSet {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Categories of disks that the zone offers.
    pub category_set: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CategoryZoneSet: CATEGORY_ZONE_SET,
    0 zone_id: OptStr = Field::string("zoneId"),
    1 category_set: List = Field::string("categorySet").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiskCategoryRequest,
    DescribeDiskCategoryResponse,
    CategoryZoneSet,
}
