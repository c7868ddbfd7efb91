// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DisableVpcClassicLink.json; do not edit.
//! Switches off ClassicLink for a VPC, so that instances of the classic network cannot be linked to it.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DisableVpcClassicLink).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DisableVpcClassicLinkResponse;

operation!(Operation::new::<DisableVpcClassicLinkRequest, DisableVpcClassicLinkResponse>(
    "DisableVpcClassicLink", Effect::Write, &DISABLE_VPC_CLASSIC_LINK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbbiden IncorrectVpcStatus InvalidAction
    403 Forbbiden
    404 DependencyViolation.Instance InvalidRegionId.NotFound InvalidVpcId.NotFound
    500 InternalError
");

/// Request of `DisableVpcClassicLink`.
#[derive(Default)] #[non_exhaustive] pub struct DisableVpcClassicLinkRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DisableVpcClassicLinkRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DisableVpcClassicLinkRequest`].
pub static DISABLE_VPC_CLASSIC_LINK_REQUEST: Schema =
    Schema { name: "DisableVpcClassicLinkRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DisableVpcClassicLinkRequest, DISABLE_VPC_CLASSIC_LINK_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DisableVpcClassicLinkRequest);
