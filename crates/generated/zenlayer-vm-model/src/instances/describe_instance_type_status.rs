// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceTypeStatus.json; do not edit.
//! Tells how far a change of an instance's type is.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-type-status.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceTypeStatusRequest, DescribeInstanceTypeStatusResponse>(
    "DescribeInstanceTypeStatus", Effect::Read, &DESCRIBE_INSTANCE_TYPE_STATUS_REQUEST, &DESCRIBE_INSTANCE_TYPE_STATUS_RESPONSE,
));

/// Request of `DescribeInstanceTypeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTypeStatusRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceTypeStatusRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`DescribeInstanceTypeStatusRequest`].
pub static DESCRIBE_INSTANCE_TYPE_STATUS_REQUEST: Schema =
    Schema { name: "DescribeInstanceTypeStatusRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeInstanceTypeStatusRequest, DESCRIBE_INSTANCE_TYPE_STATUS_REQUEST, [0 Str instance_id] []);

/// Answer of `DescribeInstanceTypeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTypeStatusResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `instanceName`: text. */ pub instance_name: Option<String>,
    /** `instanceType`: text. */ pub instance_type: Option<String>,
    /** `modifiedInstanceType`: text. */ pub modified_instance_type: Option<String>,
    /// `modifiedInstanceTypeStatus`: one of the known values.
    pub modified_instance_type_status: Option<ModifiedInstanceTypeStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceTypeStatusResponse`].
pub static DESCRIBE_INSTANCE_TYPE_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeInstanceTypeStatusResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("requestId").required(),
    Field::string("instanceId"),
    Field::string("instanceName"),
    Field::string("instanceType"),
    Field::string("modifiedInstanceType"),
    Field::one_of("modifiedInstanceTypeStatus", ModifiedInstanceTypeStatus::VALUES),
]; &ROWS } };
record!(DescribeInstanceTypeStatusResponse, DESCRIBE_INSTANCE_TYPE_STATUS_RESPONSE,
    [0 Str request_id, 1 OptStr instance_id, 2 OptStr instance_name, 3 OptStr instance_type, 4 OptStr modified_instance_type,
    5 Opt modified_instance_type_status] []);

cloudspec_wire::open_enum! {
    /// Values of `modifiedInstanceTypeStatus`. The provider may add to them.
    pub enum ModifiedInstanceTypeStatus {
        Processing = "Processing", WaitToEnable = "WaitToEnable", Disable = "Disable",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeInstanceTypeStatusRequest, DescribeInstanceTypeStatusResponse);
