// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachClassicLinkVpc.json; do not edit.
//! Attach classic link vpc (`AttachClassicLinkVpc`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachClassicLinkVpc).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AttachClassicLinkVpcResponse;

/// The table of `AttachClassicLinkVpc`.
pub static OPERATION: Operation = Operation::new(
    "AttachClassicLinkVpc", Effect::Write, &ATTACH_CLASSIC_LINK_VPC_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AttachClassicLinkVpcRequest>, empty::<AttachClassicLinkVpcResponse>,
).errors(&[
    ErrorCode::new(403, "Forbidden.SubUser"), ErrorCode::new(403, "InvalidInstanceId.LimitedRegion"),
    ErrorCode::new(403, "InvalidInstanceId.MalFormed"), ErrorCode::new(403, "InvalidInstanceId.NotBelong"),
    ErrorCode::new(403, "InvalidInstanceId.NotFound"), ErrorCode::new(403, "InvalidParameter.InvalidInstanceIdAndVpcId"),
    ErrorCode::new(403, "InvalidRegionId.Malformed"), ErrorCode::new(403, "InvalidRegionId.NotFound"),
    ErrorCode::new(403, "InvalidStatus.InstanceLocked"), ErrorCode::new(403, "InvalidStatus.InstanceStatus"),
    ErrorCode::new(403, "InvalidVpcId.Malformed"), ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "QuotaExceeded"),
]);

/// Request of `AttachClassicLinkVpc`.
#[derive(Default)] #[non_exhaustive]
pub struct AttachClassicLinkVpcRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `VpcId`: text.
    pub vpc_id: String,
    pub extra: Extra,
}
impl AttachClassicLinkVpcRequest {
    pub fn new(instance_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static ATTACH_CLASSIC_LINK_VPC_REQUEST: Schema = Schema { name: "AttachClassicLinkVpcRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("VpcId").required(),
] };
cloudspec_wire::record!(AttachClassicLinkVpcRequest, ATTACH_CLASSIC_LINK_VPC_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str vpc_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AttachClassicLinkVpcRequest);
