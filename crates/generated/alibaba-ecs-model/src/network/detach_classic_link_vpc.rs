// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachClassicLinkVpc.json; do not edit.
//! Detach classic link vpc (`DetachClassicLinkVpc`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachClassicLinkVpc).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DetachClassicLinkVpcResponse;

/// The table of `DetachClassicLinkVpc`.
pub static OPERATION: Operation = Operation::new(
    "DetachClassicLinkVpc", Effect::Write, &DETACH_CLASSIC_LINK_VPC_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DetachClassicLinkVpcRequest>, empty::<DetachClassicLinkVpcResponse>,
).errors(&[
    ErrorCode::new(403, "Forbidden.SubUser"), ErrorCode::new(403, "InvalidInstanceId.MalFormed"),
    ErrorCode::new(403, "InvalidInstanceId.NotBelong"), ErrorCode::new(403, "InvalidInstanceId.NotFound"),
    ErrorCode::new(403, "InvalidOperation.InvalidVpc"), ErrorCode::new(403, "InvalidParameter.InvalidInstanceIdAndVpcId"),
    ErrorCode::new(403, "InvalidParameter.RegionIdAndInstanceId"), ErrorCode::new(403, "InvalidRegionId.Malformed"),
    ErrorCode::new(403, "InvalidRegionId.NotFound"), ErrorCode::new(403, "InvalidStatus.InstanceStatus"),
    ErrorCode::new(403, "InvalidVpcId.Malformed"), ErrorCode::new(403, "OperationDenied"),
]);

/// Request of `DetachClassicLinkVpc`.
#[derive(Default)] #[non_exhaustive]
pub struct DetachClassicLinkVpcRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `VpcId`: text.
    pub vpc_id: String,
    pub extra: Extra,
}
impl DetachClassicLinkVpcRequest {
    pub fn new(instance_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DETACH_CLASSIC_LINK_VPC_REQUEST: Schema = Schema { name: "DetachClassicLinkVpcRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("VpcId").required(),
] };
cloudspec_wire::record!(DetachClassicLinkVpcRequest, DETACH_CLASSIC_LINK_VPC_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str vpc_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DetachClassicLinkVpcRequest);
