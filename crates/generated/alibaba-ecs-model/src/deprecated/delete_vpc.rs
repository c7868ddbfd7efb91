// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVpc.json; do not edit.
//! Deletes a virtual private cloud.
//!
//! Use DeleteVpc of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DeleteVpc`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVpc).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVpc",
    effect: Effect::Write,
    request: DeleteVpcRequest = DELETE_VPC_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.ClassicLinkInstance",
    "400 DependencyViolation.CloudServiceResource",
    "400 DependencyViolation.DhcpOptionsSet",
    "400 DependencyViolation.GatewayRouteTable",
    "400 DependencyViolation.Instance",
    "400 DependencyViolation.Ipv4Gateway",
    "400 DependencyViolation.Ipv6Gateway",
    "400 DependencyViolation.NatGateway",
    "400 DependencyViolation.NetworkAcl",
    "400 DependencyViolation.RouteEntry",
    "400 DependencyViolation.RouteInterface",
    "400 DependencyViolation.RouteTable",
    "400 DependencyViolation.RouterInterface",
    "400 DependencyViolation.SecurityGroup",
    "400 DependencyViolation.Tunnel",
    "400 DependencyViolation.VSwitch",
    "400 Forbbiden",
    "400 Forbidden.VpcNotFound",
    "400 IllegalParam.RegionId",
    "400 IncorrectStatus.cbnStatus",
    "400 IncorrectVpcStatus",
    "400 InternalError",
    "400 InvalidAction",
    "400 InvalidRegionInstance",
    "400 OperationDenied.VpcPeerExists",
    "400 TaskConflict",
    "401 DependencyViolation.RouterInterface",
    "403 OperationDenied",
    "404 InvalidVpcId.NotFound",
    "500 InternalError",
}

/// Response of `DeleteVpc`.
pub type DeleteVpcResponse = RequestIdResponse;

/// Request of `DeleteVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVpcRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVpcRequest: DELETE_VPC_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpcRequest,
}
