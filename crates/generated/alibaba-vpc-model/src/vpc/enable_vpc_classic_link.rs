// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableVpcClassicLink.json; do not edit.
//! Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcClassicLink).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "EnableVpcClassicLink",
    effect: Effect::Write,
    request: EnableVpcClassicLinkRequest = ENABLE_VPC_CLASSIC_LINK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.EnableClassicLink",
    "400 IncorrectVpcStatus",
    "400 RouteConflict.AlreadyExist",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVpcId.NotFound",
    "404 OperationFailed.RouteConflict",
}

/// Response of `EnableVpcClassicLink`.
pub type EnableVpcClassicLinkResponse = RequestIdResponse;

/// Request of `EnableVpcClassicLink`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnableVpcClassicLinkRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl EnableVpcClassicLinkRequest {
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    EnableVpcClassicLinkRequest: ENABLE_VPC_CLASSIC_LINK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    EnableVpcClassicLinkRequest,
}
