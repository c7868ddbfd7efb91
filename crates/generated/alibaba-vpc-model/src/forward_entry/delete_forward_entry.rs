// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteForwardEntry.json; do not edit.
//! Deletes a DNAT rule of a NAT gateway.
//!
//! Asynchronous: `DescribeForwardTableEntries` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteForwardEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteForwardEntry",
    effect: Effect::Write,
    request: DeleteForwardEntryRequest = DELETE_FORWARD_ENTRY_REQUEST,
    response: DeleteForwardEntryResponse = DELETE_FORWARD_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IncorrectStatus.ForwardEntry = The DNAT rule is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NATGW = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 IncorretForwardEntryStatus = The DNAT rule is being changed. Try again when it is `Available`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidForwardEntryId.NotFound = There is no such DNAT rule.",
    "404 InvalidForwardTableId.NotFound = There is no such table of DNAT rules.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.ForwardEntry",
}

/// Request of `DeleteForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of DNAT rules (`ftb-...`). `DescribeNatGateways` lists it.
    pub forward_table_id: String,
    /// Id of the DNAT rule (`fwd-...`). `DescribeForwardTableEntries` lists it.
    pub forward_entry_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteForwardEntryRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteForwardEntryRequest: DELETE_FORWARD_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 forward_table_id: Str = Field::string("ForwardTableId").required(),
    2 forward_entry_id: Str = Field::string("ForwardEntryId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteForwardEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteForwardEntryResponse: DELETE_FORWARD_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteForwardEntryRequest,
    DeleteForwardEntryResponse,
}
