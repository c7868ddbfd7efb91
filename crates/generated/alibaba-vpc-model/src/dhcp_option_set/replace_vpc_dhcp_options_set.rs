// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReplaceVpcDhcpOptionsSet.json; do not edit.
//! Makes a VPC use another set of DHCP options.
//!
//! Asynchronous: DescribeVpcAttribute shows `Pending`, then `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReplaceVpcDhcpOptionsSet).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ReplaceVpcDhcpOptionsSet",
    effect: Effect::Write,
    request: ReplaceVpcDhcpOptionsSetRequest = REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 AttrMismatching.VpcDhcpOptionsSetId",
    "400 IncorrectStatus.DhcpOptionsSet",
    "400 IncorrectStatus.VpcDhcpOptionsSet",
    "400 InvalidDhcpOptionsSetId.NotFound",
    "400 InvalidVpcId.NotFound",
    "400 OperationFailed.AttachmentNotExist",
    "400 TaskConflict",
}

/// Response of `ReplaceVpcDhcpOptionsSet`.
pub type ReplaceVpcDhcpOptionsSetResponse = RequestIdResponse;

/// Request of `ReplaceVpcDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceVpcDhcpOptionsSetRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DhcpOptionsSetId`: text.
    pub dhcp_options_set_id: String,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReplaceVpcDhcpOptionsSetRequest {
    /// Starts with the required members.
    pub fn new(
        dhcp_options_set_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ReplaceVpcDhcpOptionsSetRequest: REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dhcp_options_set_id: Str = Field::string("DhcpOptionsSetId").required(),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReplaceVpcDhcpOptionsSetRequest,
}
