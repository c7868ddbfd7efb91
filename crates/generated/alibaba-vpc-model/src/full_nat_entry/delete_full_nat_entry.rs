// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteFullNatEntry.json; do not edit.
//! Deletes a FULLNAT rule of a VPC NAT gateway.
//!
//! Asynchronous: `ListFullNatEntries` shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFullNatEntry), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeleteFullNatEntry",
    effect: Effect::Write,
    request: DeleteFullNatEntryRequest = DELETE_FULL_NAT_ENTRY_REQUEST,
    response: DeleteFullNatEntryResponse = DELETE_FULL_NAT_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.FullNatEntry",
    "400 ResourceNotFound.FullNatEntry",
    "400 ResourceNotFound.FullNatTableId",
}

/// Request of `DeleteFullNatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFullNatEntryRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: String,
    /// Id of the FULLNAT rule (`fullnat-...`). `ListFullNatEntries` lists it.
    pub full_nat_entry_id: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteFullNatEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        full_nat_table_id: impl Into<String>,
        full_nat_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            full_nat_table_id: full_nat_table_id.into(),
            full_nat_entry_id: full_nat_entry_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteFullNatEntryRequest: DELETE_FULL_NAT_ENTRY_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 full_nat_table_id: Str = Field::string("FullNatTableId").required(),
    2 full_nat_entry_id: Str = Field::string("FullNatEntryId").required(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeleteFullNatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFullNatEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteFullNatEntryResponse: DELETE_FULL_NAT_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteFullNatEntryRequest,
    DeleteFullNatEntryResponse,
}
