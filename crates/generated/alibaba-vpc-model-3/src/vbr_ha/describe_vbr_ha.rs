// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVbrHa.json; do not edit.
//! Returns a failover pair of virtual border routers.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVbrHa).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeVbrHaRequest, DescribeVbrHaResponse>(
    "DescribeVbrHa", Effect::Read, &DESCRIBE_VBR_HA_REQUEST, &DESCRIBE_VBR_HA_RESPONSE,
).idempotency_token("ClientToken"), "
    404 ResourceNotFound.VbrHa
");

/// Request of `DescribeVbrHa`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVbrHaRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `VbrHaId`: text. */ pub vbr_ha_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVbrHaRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `VbrId`.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self { self.vbr_id = Some(value.into()); self }
    /// Sets `VbrHaId`.
    pub fn vbr_ha_id(mut self, value: impl Into<String>) -> Self { self.vbr_ha_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeVbrHaRequest`].
pub static DESCRIBE_VBR_HA_REQUEST: Schema = Schema { name: "DescribeVbrHaRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("VbrId"),
    Field::string("VbrHaId"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeVbrHaRequest, DESCRIBE_VBR_HA_REQUEST,
    [0 OptStr client_token, 2 OptStr vbr_id, 3 OptStr vbr_ha_id, 4 OptStr region_id] [1 OptBool dry_run]);

/// Answer of `DescribeVbrHa`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVbrHaResponse {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `VbrHaId`: text. */ pub vbr_ha_id: Option<String>,
    /** `PeerVbrId`: text. */ pub peer_vbr_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVbrHaResponse`].
pub static DESCRIBE_VBR_HA_RESPONSE: Schema = Schema { name: "DescribeVbrHaResponse", fields: { static ROWS: [Field; 9] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("VbrHaId"),
    Field::string("PeerVbrId"),
    Field::string("Name"),
    Field::string("VbrId"),
    Field::string("RegionId"),
]; &ROWS } };
record!(DescribeVbrHaResponse, DESCRIBE_VBR_HA_RESPONSE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr request_id, 3 OptStr description, 4 OptStr vbr_ha_id, 5 OptStr peer_vbr_id,
    6 OptStr name, 7 OptStr vbr_id, 8 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVbrHaRequest, DescribeVbrHaResponse);
