// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteDhcpOptionsSet.json; do not edit.
//! Deletes a set of DHCP options.
//!
//! Asynchronous: GetDhcpOptionsSet shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteDhcpOptionsSet).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteDhcpOptionsSet",
    effect: Effect::Write,
    request: DeleteDhcpOptionsSetRequest = DELETE_DHCP_OPTIONS_SET_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.VpcAttachment",
    "400 IncorrectStatus.DhcpOptionsSet",
    "400 InvalidDhcpOptionsSetId.NotFound",
    "400 OperationUnsupported.DhcpOptionsSet",
    "404 InvalidRegionId.NotFound",
}

/// Response of `DeleteDhcpOptionsSet`.
pub type DeleteDhcpOptionsSetResponse = RequestIdResponse;

/// Request of `DeleteDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSetRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DhcpOptionsSetId`: text.
    pub dhcp_options_set_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteDhcpOptionsSetRequest {
    /// Starts with the required members.
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
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
    DeleteDhcpOptionsSetRequest: DELETE_DHCP_OPTIONS_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dhcp_options_set_id: Str = Field::string("DhcpOptionsSetId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDhcpOptionsSetRequest,
}
