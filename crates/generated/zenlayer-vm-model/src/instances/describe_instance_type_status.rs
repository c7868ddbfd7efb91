// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceTypeStatus.json; do not edit.
//! Tells how far a change of an instance's type is.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-type-status.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, open_enum, operation, record};

operation! {
    name: "DescribeInstanceTypeStatus",
    effect: Effect::Read,
    request: DescribeInstanceTypeStatusRequest = DESCRIBE_INSTANCE_TYPE_STATUS_REQUEST,
    response: DescribeInstanceTypeStatusResponse = DESCRIBE_INSTANCE_TYPE_STATUS_RESPONSE,
}

/// Request of `DescribeInstanceTypeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatusRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceTypeStatusRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeInstanceTypeStatusRequest: DESCRIBE_INSTANCE_TYPE_STATUS_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `DescribeInstanceTypeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatusResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough.
    pub instance_name: Option<String>,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: Option<String>,
    /// Instance type that it will have. Empty when no change was ordered.
    pub modified_instance_type: Option<String>,
    /// How far the change of the instance type is: `Processing`, or `WaitToEnable` for the next billing
    /// cycle.
    pub modified_instance_type_status: Option<ModifiedInstanceTypeStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceTypeStatusResponse: DESCRIBE_INSTANCE_TYPE_STATUS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 instance_id: OptStr = Field::string("instanceId"),
    2 instance_name: OptStr = Field::string("instanceName"),
    3 instance_type: OptStr = Field::string("instanceType"),
    4 modified_instance_type: OptStr = Field::string("modifiedInstanceType"),
    5 modified_instance_type_status: Opt = Field::one_of("modifiedInstanceTypeStatus", ModifiedInstanceTypeStatus::VALUES),
}

open_enum! {
    /// Documented values of `modifiedInstanceTypeStatus`. The provider may add others.
    pub enum ModifiedInstanceTypeStatus {
        Processing = "Processing",
        WaitToEnable = "WaitToEnable",
        Disable = "Disable",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceTypeStatusRequest,
    DescribeInstanceTypeStatusResponse,
}
