// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVbrHa.json; do not edit.
//! Returns a failover pair of virtual border routers.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVbrHa).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeVbrHa",
    effect: Effect::Read,
    request: DescribeVbrHaRequest = DESCRIBE_VBR_HA_REQUEST,
    response: DescribeVbrHaResponse = DESCRIBE_VBR_HA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "404 ResourceNotFound.VbrHa",
}

/// Request of `DescribeVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVbrHaRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `VbrId`: text.
    pub vbr_id: Option<String>,
    /// `VbrHaId`: text.
    pub vbr_ha_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVbrHaRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `VbrId`.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }

    /// Sets `VbrHaId`.
    pub fn vbr_ha_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_ha_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeVbrHaRequest: DESCRIBE_VBR_HA_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 vbr_id: OptStr = Field::string("VbrId"),
    3 vbr_ha_id: OptStr = Field::string("VbrHaId"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVbrHaResponse {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `VbrHaId`: text.
    pub vbr_ha_id: Option<String>,
    /// `PeerVbrId`: text.
    pub peer_vbr_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVbrHaResponse: DESCRIBE_VBR_HA_RESPONSE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 description: OptStr = Field::string("Description"),
    4 vbr_ha_id: OptStr = Field::string("VbrHaId"),
    5 peer_vbr_id: OptStr = Field::string("PeerVbrId"),
    6 name: OptStr = Field::string("Name"),
    7 vbr_id: OptStr = Field::string("VbrId"),
    8 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVbrHaRequest,
    DescribeVbrHaResponse,
}
