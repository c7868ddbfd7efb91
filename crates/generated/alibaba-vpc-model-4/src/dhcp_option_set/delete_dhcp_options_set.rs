// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteDhcpOptionsSet.json; do not edit.
//! Deletes a set of DHCP options.
//!
//! Asynchronous: GetDhcpOptionsSet shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteDhcpOptionsSet).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDhcpOptionsSetResponse;

operation!(Operation::new::<DeleteDhcpOptionsSetRequest, DeleteDhcpOptionsSetResponse>(
    "DeleteDhcpOptionsSet", Effect::Write, &DELETE_DHCP_OPTIONS_SET_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.VpcAttachment IncorrectStatus.DhcpOptionsSet InvalidDhcpOptionsSetId.NotFound
    400 OperationUnsupported.DhcpOptionsSet
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteDhcpOptionsSet`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDhcpOptionsSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDhcpOptionsSetRequest {
    /// With what is required.
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self { dhcp_options_set_id: dhcp_options_set_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`DeleteDhcpOptionsSetRequest`].
pub static DELETE_DHCP_OPTIONS_SET_REQUEST: Schema =
    Schema { name: "DeleteDhcpOptionsSetRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("DhcpOptionsSetId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(DeleteDhcpOptionsSetRequest, DELETE_DHCP_OPTIONS_SET_REQUEST,
    [0 OptStr region_id, 1 Str dhcp_options_set_id, 2 OptStr client_token] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDhcpOptionsSetRequest);
