// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteForwardEntry.json; do not edit.
//! Removes a port forwarding (DNAT) rule of a NAT gateway.
//!
//! Use DeleteForwardEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteForwardEntry",
    effect: Effect::Write,
    request: DeleteForwardEntryRequest = DELETE_FORWARD_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IncorretForwardEntryStatus",
    "400 MissingParameter",
    "404 InvalidForwardEntryId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `DeleteForwardEntry`.
pub type DeleteForwardEntryResponse = RequestIdResponse;

/// Request of `DeleteForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ForwardTableId`: text.
    pub forward_table_id: String,
    /// `ForwardEntryId`: text.
    pub forward_entry_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteForwardEntryRequest {
    /// Starts with the required members.
    pub fn new(
        forward_table_id: impl Into<String>,
        forward_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            forward_table_id: forward_table_id.into(),
            forward_entry_id: forward_entry_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteForwardEntryRequest: DELETE_FORWARD_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 forward_table_id: Str = Field::string("ForwardTableId").required(),
    2 forward_entry_id: Str = Field::string("ForwardEntryId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteForwardEntryRequest,
}
