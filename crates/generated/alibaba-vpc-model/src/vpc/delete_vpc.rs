// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpc.json; do not edit.
//! Deletes a VPC, which must be `Available`.
//!
//! Its vSwitches, instances, virtual IPs and other resources must be gone first. Asynchronous:
//! DescribeVpcAttribute finds it until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpc).

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
    "400 DependencyViolation.AppAccess",
    "400 DependencyViolation.ClassicLinkInstance",
    "400 DependencyViolation.CloudServiceResource",
    "400 DependencyViolation.CustomRouteTable",
    "400 DependencyViolation.DhcpOptionsSet",
    "400 DependencyViolation.GatewayEndpoint",
    "400 DependencyViolation.GatewayRouteTable",
    "400 DependencyViolation.Instance",
    "400 DependencyViolation.Ipv4Gateway",
    "400 DependencyViolation.Ipv6Gateway",
    "400 DependencyViolation.NatGateway",
    "400 DependencyViolation.NetworkAcl",
    "400 DependencyViolation.OppositeRouterInterface",
    "400 DependencyViolation.RouteEntry",
    "400 DependencyViolation.RouteInterface",
    "400 DependencyViolation.RouteTable",
    "400 DependencyViolation.RouterInterface",
    "400 DependencyViolation.SecurityGroup",
    "400 DependencyViolation.TransitRouter",
    "400 DependencyViolation.Tunnel",
    "400 DependencyViolation.VSwitch",
    "400 Forbbiden",
    "400 Forbidden.VpcNotFound",
    "400 IncorrectStatus.VpcDhcpStatus",
    "400 IncorrectStatus.cbnStatus",
    "400 IncorrectVpcStatus",
    "400 InvalidAction",
    "400 InvalidRegionId.NotFound",
    "400 OperationDenied.VpcPeerExists",
    "400 System.ServiceBusy",
    "400 TaskConflict",
    "403 OperationDenied",
    "404 DependencyViolation.Instance",
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
    /// `ForceDelete`: yes or no.
    pub force_delete: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
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

    /// Sets `ForceDelete`.
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    DeleteVpcRequest: DELETE_VPC_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
    2 force_delete: OptBool = Field::boolean("ForceDelete"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpcRequest,
}
