// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateVpcCidrBlock.json; do not edit.
//! Adds a secondary CIDR block to a VPC: up to five for IPv4 and five for IPv6.
//!
//! Only one at a time for a VPC.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateVpcCidrBlock).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateVpcCidrBlockResponse;

operation!(Operation::new::<AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResponse>(
    "AssociateVpcCidrBlock", Effect::Write, &ASSOCIATE_VPC_CIDR_BLOCK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Duplicated.SecondaryCidrBlock IllegalParam.IpVersion IllegalParam.IpamPool IllegalParam.Ipv6CidrType
    400 IllegalParam.SecondaryCidrBlock IllegalParam.SecondaryCidrMask IncorrectStatus.Vpc InvalidCidrBlock
    400 InvalidCidrBlock.Malformed InvalidIpv6ULACidrBlock.Malformed InvalidVpc.NotFound MissingParam.CidrOrCidrMask
    400 MissingParam.SecondaryCidrBlockOrIpv6CidrBlock MissingParam.SecondaryCidrMask MissingParam.SecondaryCidrOrIpv6Cidr
    400 MissingParam.VpcId OperationDenied.AvailableCidrInsufficient OperationDenied.CidrInExcludeCidrs
    400 OperationDenied.GUAIpv6CidrBlock OperationDenied.IpamPoolNotInRegion OperationDenied.RequestRegionInvalid
    400 OperationFailed.ConflictWithEntry OperationFailed.IPv6CidrNotReserved OperationFailed.Ipv6CidrBlockExisted
    400 OperationUnsupported.IPv6ULA OperationUnsupported.OnlyULA OperationUnsupported.VpcMultiCidr
    400 ParamExclusive.SecondaryCidrAndIpv6Cidr QuotaExceeded.GUAIpv6CidrBlock QuotaExceeded.VpcMultiCidr UnsupportedFeature.Ipam
    400 UnsupportedFeature.Ipv6Isp
    403 Forbbiden
    404 ResourceNotFound.IpamPool
    500 OperationFailed.ResourceNotEnough
");

/// Request of `AssociateVpcCidrBlock`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateVpcCidrBlockRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `SecondaryCidrBlock`: text. */ pub secondary_cidr_block: Option<String>,
    /** `SecondaryCidrMask`: integer. */ pub secondary_cidr_mask: Option<i64>,
    /** `IPv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `Ipv6Isp`: text. */ pub ipv6_isp: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `IpamPoolId`: text. */ pub ipam_pool_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateVpcCidrBlockRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SecondaryCidrBlock`.
    pub fn secondary_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.secondary_cidr_block = Some(value.into()); self
    }
    /// Sets `SecondaryCidrMask`.
    pub fn secondary_cidr_mask(mut self, value: i64) -> Self { self.secondary_cidr_mask = Some(value); self }
    /// Sets `IPv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self { self.ipv6_cidr_block = Some(value.into()); self }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self { self.ipv6_isp = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `IpamPoolId`.
    pub fn ipam_pool_id(mut self, value: impl Into<String>) -> Self { self.ipam_pool_id = Some(value.into()); self }
}
/// Table of [`AssociateVpcCidrBlockRequest`].
pub static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema =
    Schema { name: "AssociateVpcCidrBlockRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("SecondaryCidrBlock"),
    Field::int32("SecondaryCidrMask"),
    Field::string("IPv6CidrBlock"),
    Field::string("Ipv6Isp"),
    Field::string("IpVersion"),
    Field::string("IpamPoolId"),
]; &ROWS } };
record!(AssociateVpcCidrBlockRequest, ASSOCIATE_VPC_CIDR_BLOCK_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr secondary_cidr_block, 4 OptStr ipv6_cidr_block, 5 OptStr ipv6_isp,
    6 OptStr ip_version, 7 OptStr ipam_pool_id] [3 OptInt secondary_cidr_mask]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateVpcCidrBlockRequest);
