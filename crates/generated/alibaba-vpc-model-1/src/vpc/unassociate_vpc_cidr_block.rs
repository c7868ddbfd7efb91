// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateVpcCidrBlock.json; do not edit.
//! Removes a secondary CIDR block from a VPC.
//!
//! vSwitches made from it must be deleted first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateVpcCidrBlock).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnassociateVpcCidrBlockResponse;

operation!(Operation::new::<UnassociateVpcCidrBlockRequest, UnassociateVpcCidrBlockResponse>(
    "UnassociateVpcCidrBlock", Effect::Write, &UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IncorrectStatus.Vpc InvalidIpv6CidrBlock.NotFound InvalidSecondaryCidrBlock.NotFound InvalidVpc.NotFound
    400 MissingParam.SecondaryCidrBlockOrIpv6CidrBlock MissingParam.SecondaryCidrOrIpv6Cidr OperationFailed.CidrInUse
    400 OperationFailed.IpV6VSwitchInuse OperationFailed.Ipv6Gateway ParamExclusive.SecondaryCidrAndIpv6Cidr
");

/// Request of `UnassociateVpcCidrBlock`.
#[derive(Default)] #[non_exhaustive] pub struct UnassociateVpcCidrBlockRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `SecondaryCidrBlock`: text. */ pub secondary_cidr_block: Option<String>,
    /** `IPv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassociateVpcCidrBlockRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SecondaryCidrBlock`.
    pub fn secondary_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.secondary_cidr_block = Some(value.into()); self
    }
    /// Sets `IPv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self { self.ipv6_cidr_block = Some(value.into()); self }
}
/// Table of [`UnassociateVpcCidrBlockRequest`].
pub static UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema =
    Schema { name: "UnassociateVpcCidrBlockRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("SecondaryCidrBlock"),
    Field::string("IPv6CidrBlock"),
]; &ROWS } };
record!(UnassociateVpcCidrBlockRequest, UNASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr secondary_cidr_block, 3 OptStr ipv6_cidr_block] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassociateVpcCidrBlockRequest);
