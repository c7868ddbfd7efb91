// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableVpcClassicLink.json; do not edit.
//! Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcClassicLink).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as EnableVpcClassicLinkResponse;

operation!(Operation::new::<EnableVpcClassicLinkRequest, EnableVpcClassicLinkResponse>(
    "EnableVpcClassicLink", Effect::Write, &ENABLE_VPC_CLASSIC_LINK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.EnableClassicLink IncorrectVpcStatus RouteConflict.AlreadyExist
    404 InvalidRegionId.NotFound InvalidVpcId.NotFound OperationFailed.RouteConflict
");

/// Request of `EnableVpcClassicLink`.
#[derive(Default)] #[non_exhaustive] pub struct EnableVpcClassicLinkRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl EnableVpcClassicLinkRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`EnableVpcClassicLinkRequest`].
pub static ENABLE_VPC_CLASSIC_LINK_REQUEST: Schema =
    Schema { name: "EnableVpcClassicLinkRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(EnableVpcClassicLinkRequest, ENABLE_VPC_CLASSIC_LINK_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EnableVpcClassicLinkRequest);
