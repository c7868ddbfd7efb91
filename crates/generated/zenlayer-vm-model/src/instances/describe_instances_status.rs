// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstancesStatus.json; do not edit.
//! Returns the status of virtual machine instances.
//!
//! It is a lighter way to follow instances than `DescribeInstances`: each entry has id and status only.
//!
//! Source: [Zenlayer Cloud API reference:
//! DescribeInstancesStatus](https://docs.console.zenlayer.com/api-reference/compute/vm/virtual-machine-instance/describeinstancesstatus.md);
//! zenlayercloud-cli 1.0.22, apis/en-US/vm/describe-instances-status.yaml.

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, Place, operation, record};

pub use crate::shapes::InstanceStatus;

operation! {
    name: "DescribeInstancesStatus",
    effect: Effect::Read,
    request: DescribeInstancesStatusRequest = DESCRIBE_INSTANCES_STATUS_REQUEST,
    response: DescribeInstancesStatusResponse = DESCRIBE_INSTANCES_STATUS_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusRequest {
    /// Instances to ask about, at most 100. All instances, page by page, when empty.
    pub instance_ids: Vec<String>,
    /// How many instances a page holds at most. At most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstancesStatusRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Instances to ask about, at most 100.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.instance_ids.is_empty());
        self
    }

    /// How many instances a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
}

record! {
    DescribeInstancesStatusRequest: DESCRIBE_INSTANCES_STATUS_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).limits(&Limits::new().items(None, Some(100))),
    1 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    2 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
}

/// Response of `DescribeInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of instances that match.
    pub total_count: Option<i64>,
    /// What was found out, one entry for each instance.
    pub data_set: Vec<InstanceStatusItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstancesStatusResponse: DESCRIBE_INSTANCES_STATUS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &INSTANCE_STATUS_ITEM).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceStatusItem {
    /// Id of the instance.
    pub instance_id: String,
    /// State that the instance is in now, such as `RUNNING` or `STOPPED`.
    pub instance_status: Option<InstanceStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceStatusItem: INSTANCE_STATUS_ITEM,
    0 instance_id: Str = Field::string("instanceId").always(),
    1 instance_status: Opt = Field::one_of("instanceStatus", InstanceStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstancesStatusRequest,
    DescribeInstancesStatusResponse,
    InstanceStatusItem,
}
