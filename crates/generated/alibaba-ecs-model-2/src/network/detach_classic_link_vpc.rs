// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachClassicLinkVpc.json; do not edit.
//! Cuts the link between an instance of the classic network and a VPC.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachClassicLinkVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DetachClassicLinkVpcResponse;

operation!(Operation::new::<DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse>(
    "DetachClassicLinkVpc", Effect::Write, &DETACH_CLASSIC_LINK_VPC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 Forbidden.SubUser InvalidInstanceId.MalFormed InvalidInstanceId.NotBelong InvalidInstanceId.NotFound
    403 InvalidOperation.InvalidVpc InvalidParameter.InvalidInstanceIdAndVpcId InvalidParameter.RegionIdAndInstanceId
    403 InvalidRegionId.Malformed InvalidRegionId.NotFound InvalidStatus.InstanceStatus InvalidVpcId.Malformed OperationDenied
");

/// Request of `DetachClassicLinkVpc`.
#[derive(Default)] #[non_exhaustive] pub struct DetachClassicLinkVpcRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DetachClassicLinkVpcRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DetachClassicLinkVpcRequest`].
pub static DETACH_CLASSIC_LINK_VPC_REQUEST: Schema =
    Schema { name: "DetachClassicLinkVpcRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("VpcId").required(),
]; &ROWS } };
record!(DetachClassicLinkVpcRequest, DETACH_CLASSIC_LINK_VPC_REQUEST, [0 OptStr region_id, 1 Str instance_id, 2 Str vpc_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DetachClassicLinkVpcRequest);
