// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachClassicLinkVpc.json; do not edit.
//! Links an instance of the classic network to a VPC, so that both reach each other over private addresses.
//!
//! The instance must be running or stopped, in the same region as the VPC, and the VPC must have ClassicLink enabled.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachClassicLinkVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AttachClassicLinkVpcResponse;

operation!(Operation::new::<AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse>(
    "AttachClassicLinkVpc", Effect::Write, &ATTACH_CLASSIC_LINK_VPC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 Forbidden.SubUser InvalidInstanceId.LimitedRegion InvalidInstanceId.MalFormed InvalidInstanceId.NotBelong
    403 InvalidInstanceId.NotFound InvalidParameter.InvalidInstanceIdAndVpcId InvalidRegionId.Malformed InvalidRegionId.NotFound
    403 InvalidStatus.InstanceLocked InvalidStatus.InstanceStatus InvalidVpcId.Malformed OperationDenied QuotaExceeded
");

/// Request of `AttachClassicLinkVpc`.
#[derive(Default)] #[non_exhaustive] pub struct AttachClassicLinkVpcRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** What else came. */ pub extra: Extra,
}
impl AttachClassicLinkVpcRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AttachClassicLinkVpcRequest`].
pub static ATTACH_CLASSIC_LINK_VPC_REQUEST: Schema =
    Schema { name: "AttachClassicLinkVpcRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("VpcId").required(),
]; &ROWS } };
record!(AttachClassicLinkVpcRequest, ATTACH_CLASSIC_LINK_VPC_REQUEST, [0 OptStr region_id, 1 Str instance_id, 2 Str vpc_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachClassicLinkVpcRequest);
