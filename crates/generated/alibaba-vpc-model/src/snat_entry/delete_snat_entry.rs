// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteSnatEntry.json; do not edit.
//! Deletes an SNAT rule of a NAT gateway.
//!
//! Asynchronous: `DescribeSnatTableEntries` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSnatEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteSnatEntry",
    effect: Effect::Write,
    request: DeleteSnatEntryRequest = DELETE_SNAT_ENTRY_REQUEST,
    response: DeleteSnatEntryResponse = DELETE_SNAT_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IncorrectStatus.SnatEntry",
    "400 IncorretSnatEntryStatus",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnatEntryId.NotFound",
    "404 InvalidSnatTableId.NotFound",
    "404 ResourceNotFound.SnatEntry",
}

/// Request of `DeleteSnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSnatEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of SNAT rules (`stb-...`). `DescribeNatGateways` lists it.
    pub snat_table_id: String,
    /// Id of the SNAT rule (`snat-...`). `DescribeSnatTableEntries` lists it.
    pub snat_entry_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSnatEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        snat_table_id: impl Into<String>,
        snat_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            snat_table_id: snat_table_id.into(),
            snat_entry_id: snat_entry_id.into(),
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
    DeleteSnatEntryRequest: DELETE_SNAT_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snat_table_id: Str = Field::string("SnatTableId").required(),
    2 snat_entry_id: Str = Field::string("SnatEntryId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteSnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSnatEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSnatEntryResponse: DELETE_SNAT_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSnatEntryRequest,
    DeleteSnatEntryResponse,
}
