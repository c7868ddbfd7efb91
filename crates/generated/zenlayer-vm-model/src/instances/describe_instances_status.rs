// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstancesStatus.json; do not edit.
//! Returns the status of virtual machine instances.
//! Source: [Zenlayer Cloud API reference:
//! DescribeInstancesStatus](https://docs.console.zenlayer.com/api-reference/compute/vm/virtual-machine-instance/describeinstancesstatus.md).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};
pub use crate::shapes::InstanceStatus;

operation!(Operation::new::<DescribeInstancesStatusRequest, DescribeInstancesStatusResponse>(
    "DescribeInstancesStatus", Effect::Read, &DESCRIBE_INSTANCES_STATUS_REQUEST, &DESCRIBE_INSTANCES_STATUS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeInstancesStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesStatusRequest {
    /** Instances to ask about, at most 100. All instances, page by page, when empty. */ pub instance_ids: Vec<String>,
    /** Instances a page. Default: `20`. */ pub page_size: Option<i64>,
    /** Page to return, counted from 1. Default: `1`. */ pub page_num: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstancesStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `instanceIds`.
    pub fn instance_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_ids = all(value); self
    }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
}
/// Table of [`DescribeInstancesStatusRequest`].
pub static DESCRIBE_INSTANCES_STATUS_REQUEST: Schema =
    Schema { name: "DescribeInstancesStatusRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("instanceIds").list().place(Place::Body).limits(&Limits::items(None, Some(100))),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::int64("pageNum").place(Place::Body),
]; &ROWS } };
record!(DescribeInstancesStatusRequest, DESCRIBE_INSTANCES_STATUS_REQUEST,
    [0 List instance_ids] [1 OptInt page_size, 2 OptInt page_num]);

/// Answer of `DescribeInstancesStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesStatusResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of instances that match. */ pub total_count: Option<i64>,
    /** One entry an instance. */ pub data_set: Vec<InstanceStatusItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstancesStatusResponse`].
pub static DESCRIBE_INSTANCES_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeInstancesStatusResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &INSTANCE_STATUS_ITEM).list(),
]; &ROWS } };
record!(DescribeInstancesStatusResponse, DESCRIBE_INSTANCES_STATUS_RESPONSE,
    [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceStatusItem {
    /** Id of the instance. */ pub instance_id: String,
    /** Status of the instance. */ pub instance_status: Option<InstanceStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceStatusItem`].
pub static INSTANCE_STATUS_ITEM: Schema = Schema { name: "InstanceStatusItem", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceId").required(),
    Field::one_of("instanceStatus", InstanceStatus::VALUES),
]; &ROWS } };
record!(InstanceStatusItem, INSTANCE_STATUS_ITEM, [0 Str instance_id, 1 Opt instance_status] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstancesStatusRequest, DescribeInstancesStatusResponse, InstanceStatusItem,
);
