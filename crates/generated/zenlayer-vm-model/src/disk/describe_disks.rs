// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeDisks.json; do not edit.
//! Lists disks with size, state and the instance that each is attached to.
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-disks.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};
pub use crate::shapes::{ChargeType, Tag, Tag2};

operation!(Operation::new::<DescribeDisksRequest, DescribeDisksResponse>(
    "DescribeDisks", Effect::Read, &DESCRIBE_DISKS_REQUEST, &DESCRIBE_DISKS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeDisks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDisksRequest {
    /** `diskIds`: texts. */ pub disk_ids: Vec<String>,
    /** `diskName`: text. */ pub disk_name: Option<String>,
    /** `diskStatus`: one of the known values. */ pub disk_status: Option<DiskStatus>,
    /** `diskType`: one of the known values. */ pub disk_type: Option<DiskType>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** `diskSize`: integer. */ pub disk_size: Option<i64>,
    /** `portable`: yes or no. */ pub portable: Option<bool>,
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `pageNum`: integer. Default: `1`. */ pub page_num: Option<i64>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `tagKeys`: texts, at most 20 elements. */ pub tag_keys: Vec<String>,
    /** `tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDisksRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `diskIds`.
    pub fn disk_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.disk_ids = all(value); self }
    /// Sets `diskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `diskStatus`.
    pub fn disk_status(mut self, value: impl Into<DiskStatus>) -> Self { self.disk_status = Some(value.into()); self }
    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<DiskType>) -> Self { self.disk_type = Some(value.into()); self }
    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
    /// Sets `diskSize`.
    pub fn disk_size(mut self, value: i64) -> Self { self.disk_size = Some(value); self }
    /// Sets `portable`.
    pub fn portable(mut self, value: bool) -> Self { self.portable = Some(value); self }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `tagKeys`.
    pub fn tag_keys(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tag_keys = all(value); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeDisksRequest`].
pub static DESCRIBE_DISKS_REQUEST: Schema = Schema { name: "DescribeDisksRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("diskIds").list().place(Place::Body),
    Field::string("diskName").place(Place::Body),
    Field::one_of("diskStatus", DiskStatus::VALUES).place(Place::Body),
    Field::one_of("diskType", DiskType::VALUES).place(Place::Body),
    Field::string("diskCategory").place(Place::Body),
    Field::int64("diskSize").place(Place::Body),
    Field::boolean("portable").place(Place::Body),
    Field::string("instanceId").place(Place::Body),
    Field::string("zoneId").place(Place::Body),
    Field::int64("pageNum").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::string("resourceGroupId").place(Place::Body),
    Field::string("tagKeys").list().place(Place::Body).limits(&Limits::items(None, Some(20))),
    Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeDisksRequest, DESCRIBE_DISKS_REQUEST,
    [0 List disk_ids, 1 OptStr disk_name, 2 Opt disk_status, 3 Opt disk_type, 4 OptStr disk_category, 7 OptStr instance_id,
    8 OptStr zone_id, 11 OptStr resource_group_id, 12 List tag_keys, 13 List tags] [5 OptInt disk_size, 6 OptBool portable,
    9 OptInt page_num, 10 OptInt page_size]);

/// Answer of `DescribeDisks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDisksResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDisksResponse`].
pub static DESCRIBE_DISKS_RESPONSE: Schema = Schema { name: "DescribeDisksResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeDisksResponse, DESCRIBE_DISKS_RESPONSE, [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `diskId`: text. */ pub disk_id: Option<String>,
    /** `diskName`: text. */ pub disk_name: Option<String>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `diskType`: one of the known values. */ pub disk_type: Option<DiskType>,
    /** `portable`: yes or no. */ pub portable: Option<bool>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** `diskSize`: integer. */ pub disk_size: Option<i64>,
    /** `diskStatus`: one of the known values. */ pub disk_status: Option<DiskStatus>,
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `instanceName`: text. */ pub instance_name: Option<String>,
    /** `chargeType`: one of the known values. */ pub charge_type: Option<ChargeType>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `expiredTime`: text. */ pub expired_time: Option<String>,
    /** `period`: integer. */ pub period: Option<i64>,
    /** `autoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 16] = [
    Field::string("diskId"),
    Field::string("diskName"),
    Field::string("zoneId"),
    Field::one_of("diskType", DiskType::VALUES),
    Field::boolean("portable"),
    Field::string("diskCategory"),
    Field::int64("diskSize"),
    Field::one_of("diskStatus", DiskStatus::VALUES),
    Field::string("instanceId"),
    Field::string("instanceName"),
    Field::one_of("chargeType", ChargeType::VALUES),
    Field::string("createTime"),
    Field::string("expiredTime"),
    Field::int64("period"),
    Field::boolean("autoRenew"),
    Field::record("tags", &crate::shapes::TAG2).wrapped("tags"),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr disk_id, 1 OptStr disk_name, 2 OptStr zone_id, 3 Opt disk_type, 5 OptStr disk_category, 7 Opt disk_status,
    8 OptStr instance_id, 9 OptStr instance_name, 10 Opt charge_type, 11 OptStr create_time, 12 OptStr expired_time,
    15 List tags] [4 OptBool portable, 6 OptInt disk_size, 13 OptInt period, 14 OptBool auto_renew]);

cloudspec_wire::open_enum! {
    /// Values of `diskStatus`. The provider may add to them.
    pub enum DiskStatus {
        Creating = "CREATING", InUse = "IN_USE", Available = "AVAILABLE", Changing = "CHANGING", Attaching = "ATTACHING",
        Detaching = "DETACHING", Deleting = "DELETING", Recycled = "RECYCLED", Recycling = "RECYCLING",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `diskType`. The provider may add to them.
    pub enum DiskType {
        System = "SYSTEM", Data = "DATA",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeDisksRequest, DescribeDisksResponse, DataSet);
