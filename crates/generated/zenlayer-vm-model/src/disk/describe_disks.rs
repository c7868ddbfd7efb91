// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeDisks.json; do not edit.
//! Lists disks with size, state and the instance that each is attached to.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disks.yaml).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, open_enum, operation, record,
};

pub use crate::shapes::{ChargeType, Tag, Tag2};

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
    /// `diskIds`: texts.
    pub disk_ids: Vec<String>,
    /// `diskName`: text.
    pub disk_name: Option<String>,
    /// `diskStatus`: one of the known values.
    pub disk_status: Option<DiskStatus>,
    /// `diskType`: one of the known values.
    pub disk_type: Option<DiskType>,
    /// `diskCategory`: text.
    pub disk_category: Option<String>,
    /// `diskSize`: integer.
    pub disk_size: Option<i64>,
    /// `portable`: yes or no.
    pub portable: Option<bool>,
    /// `instanceId`: text.
    pub instance_id: Option<String>,
    /// `zoneId`: text.
    pub zone_id: Option<String>,
    /// `pageNum`: integer. Default: `1`.
    pub page_num: Option<i64>,
    /// `pageSize`: integer, at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// `resourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `tagKeys`: texts, at most 20 elements.
    pub tag_keys: Vec<String>,
    /// `tags`: records, at most 20 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDisksRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `diskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `diskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `diskStatus`.
    pub fn disk_status(mut self, value: impl Into<DiskStatus>) -> Self {
        self.disk_status = Some(value.into());
        self
    }

    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Sets `diskSize`.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }

    /// Sets `portable`.
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `tagKeys`.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = cloudspec_wire::all(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
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
    /// `requestId`: text.
    pub request_id: String,
    /// `totalCount`: integer.
    pub total_count: Option<i64>,
    /// `dataSet`: records.
    pub data_set: Vec<DataSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDisksResponse: DESCRIBE_DISKS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &DATA_SET).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataSet {
    /// `diskId`: text.
    pub disk_id: Option<String>,
    /// `diskName`: text.
    pub disk_name: Option<String>,
    /// `zoneId`: text.
    pub zone_id: Option<String>,
    /// `diskType`: one of the known values.
    pub disk_type: Option<DiskType>,
    /// `portable`: yes or no.
    pub portable: Option<bool>,
    /// `diskCategory`: text.
    pub disk_category: Option<String>,
    /// `diskSize`: integer.
    pub disk_size: Option<i64>,
    /// `diskStatus`: one of the known values.
    pub disk_status: Option<DiskStatus>,
    /// `instanceId`: text.
    pub instance_id: Option<String>,
    /// `instanceName`: text.
    pub instance_name: Option<String>,
    /// `chargeType`: one of the known values.
    pub charge_type: Option<ChargeType>,
    /// `createTime`: text.
    pub create_time: Option<String>,
    /// `expiredTime`: text.
    pub expired_time: Option<String>,
    /// `period`: integer.
    pub period: Option<i64>,
    /// `autoRenew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `tags`: records.
    pub tags: Vec<Tag2>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataSet: DATA_SET,
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
    11 create_time: OptStr = Field::string("createTime"),
    12 expired_time: OptStr = Field::string("expiredTime"),
    13 period: OptInt = Field::int64("period"),
    14 auto_renew: OptBool = Field::boolean("autoRenew"),
    15 tags: List = Field::record("tags", &crate::shapes::TAG2).wrapped("tags"),
}

open_enum! {
    /// Values of `diskStatus`. The provider may add to them.
    pub enum DiskStatus {
        Creating = "CREATING",
        InUse = "IN_USE",
        Available = "AVAILABLE",
        Changing = "CHANGING",
        Attaching = "ATTACHING",
        Detaching = "DETACHING",
        Deleting = "DELETING",
        Recycled = "RECYCLED",
        Recycling = "RECYCLING",
    }
}

open_enum! {
    /// Values of `diskType`. The provider may add to them.
    pub enum DiskType {
        System = "SYSTEM",
        Data = "DATA",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDisksRequest,
    DescribeDisksResponse,
    DataSet,
}
