// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AttachDhcpOptionsSetToVpc.json; do not edit.
//! Makes a VPC use a set of DHCP options.
//!
//! Asynchronous: DescribeVpcAttribute shows `Pending`, then `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachDhcpOptionsSetToVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AttachDhcpOptionsSetToVpcResponse;

operation!(Operation::new::<AttachDhcpOptionsSetToVpcRequest, AttachDhcpOptionsSetToVpcResponse>(
    "AttachDhcpOptionsSetToVpc", Effect::Write, &ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.OperateShareResource IncorrectStatus.DhcpOptionsSet IncorrectStatus.VpcDhcpOptionsSet
    400 InvalidDhcpOptionsSetId.NotFound InvalidVpcId.NotFound OperationFailed.AttachmentExist QuotaExceeded.AttachVpcNumber
    400 TaskConflict
    404 InvalidRegionId.NotFound
");

/// Request of `AttachDhcpOptionsSetToVpc`.
#[derive(Default)] #[non_exhaustive] pub struct AttachDhcpOptionsSetToVpcRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: String,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AttachDhcpOptionsSetToVpcRequest {
    /// With what is required.
    pub fn new(dhcp_options_set_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self { dhcp_options_set_id: dhcp_options_set_id.into(), vpc_id: vpc_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`AttachDhcpOptionsSetToVpcRequest`].
pub static ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST: Schema =
    Schema { name: "AttachDhcpOptionsSetToVpcRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("DhcpOptionsSetId").required(),
    Field::string("VpcId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(AttachDhcpOptionsSetToVpcRequest, ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST,
    [0 OptStr region_id, 1 Str dhcp_options_set_id, 2 Str vpc_id, 3 OptStr client_token] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachDhcpOptionsSetToVpcRequest);
