// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeDisks.json; do not edit.
//! Lists disks with size, state and the instance that each is attached to.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disks.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, Timestamp, operation, record,
};

pub use crate::shapes::{ChargeType, DiskStatus, DiskTag, DiskType, Tag};

operation! {
    name: "DescribeDisks",
    effect: Effect::Read,
    request: DescribeDisksRequest = DESCRIBE_DISKS_REQUEST,
    response: DescribeDisksResponse = DESCRIBE_DISKS_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// Ids of the disks. `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub disk_name: Option<String>,
    /// State of the disk, such as `AVAILABLE`, `IN_USE`, `CREATING` or `RECYCLED`.
    pub disk_status: Option<DiskStatus>,
    /// Whether the disk is the `SYSTEM` disk of an instance or a `DATA` disk.
    pub disk_type: Option<DiskType>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Size of the disk. Unit: GiB.
    pub disk_size: Option<i64>,
    /// Whether the disk can be detached from its instance.
    pub portable: Option<bool>,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Tag keys, at most 20. Only what carries them matches.
    pub tag_keys: Vec<String>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDisksRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the disks.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.disk_ids.is_empty());
        self
    }

    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// State of the disk, such as `AVAILABLE`, `IN_USE`, `CREATING` or `RECYCLED`.
    pub fn disk_status(mut self, value: impl Into<DiskStatus>) -> Self {
        self.disk_status = Some(value.into());
        self
    }

    /// Whether the disk is the `SYSTEM` disk of an instance or a `DATA` disk.
    pub fn disk_type(mut self, value: impl Into<DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }

    /// Whether the disk can be detached from its instance.
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Id of the virtual machine instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tag keys, at most 20.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.tag_keys.is_empty());
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(13, self.tags.is_empty());
        self
    }
}

record! {
    DescribeDisksRequest: DESCRIBE_DISKS_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body),
    1 disk_name: OptStr = Field::string("diskName").place(Place::Body),
    2 disk_status: Opt = Field::one_of("diskStatus", DiskStatus::VALUES).place(Place::Body),
    3 disk_type: Opt = Field::one_of("diskType", DiskType::VALUES).place(Place::Body),
    4 disk_category: OptStr = Field::string("diskCategory").place(Place::Body),
    5 disk_size: OptInt = Field::int64("diskSize").place(Place::Body),
    6 portable: OptBool = Field::boolean("portable").place(Place::Body),
    7 instance_id: OptStr = Field::string("instanceId").place(Place::Body),
    8 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
    9 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
    10 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    11 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    12 tag_keys: List = Field::string("tagKeys").list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
    13 tags: List = Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<Disk>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDisksResponse: DESCRIBE_DISKS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &DISK).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Disk {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub disk_name: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Whether the disk is the `SYSTEM` disk of an instance or a `DATA` disk.
    pub disk_type: Option<DiskType>,
    /// Whether the disk can be detached from its instance.
    pub portable: Option<bool>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Size of the disk. Unit: GiB.
    pub disk_size: Option<i64>,
    /// State of the disk, such as `AVAILABLE`, `IN_USE`, `CREATING` or `RECYCLED`.
    pub disk_status: Option<DiskStatus>,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough.
    pub instance_name: Option<String>,
    /// How the disk is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub charge_type: Option<ChargeType>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<Timestamp>,
    /// When the subscription ends, in ISO 8601 and UTC.
    pub expired_time: Option<Timestamp>,
    /// Length of the subscription. Unit: months.
    pub period: Option<i64>,
    /// Whether the subscription is renewed automatically when it runs out; `false` once it was cancelled.
    pub auto_renew: Option<bool>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Disk: DISK,
    0 disk_id: OptStr = Field::string("diskId"),
    1 disk_name: OptStr = Field::string("diskName"),
    2 zone_id: OptStr = Field::string("zoneId"),
    3 disk_type: Opt = Field::one_of("diskType", DiskType::VALUES),
    4 portable: OptBool = Field::boolean("portable"),
    5 disk_category: OptStr = Field::string("diskCategory"),
    6 disk_size: OptInt = Field::int64("diskSize"),
    7 disk_status: Opt = Field::one_of("diskStatus", DiskStatus::VALUES),
    8 instance_id: OptStr = Field::string("instanceId"),
    9 instance_name: OptStr = Field::string("instanceName"),
    10 charge_type: Opt = Field::one_of("chargeType", ChargeType::VALUES),
    11 create_time: Opt = Field::timestamp("createTime"),
    12 expired_time: Opt = Field::timestamp("expiredTime"),
    13 period: OptInt = Field::int64("period"),
    14 auto_renew: OptBool = Field::boolean("autoRenew"),
    15 tags: List = Field::record("tags", &crate::shapes::DISK_TAG).wrapped("tags"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDisksRequest,
    DescribeDisksResponse,
    Disk,
}
