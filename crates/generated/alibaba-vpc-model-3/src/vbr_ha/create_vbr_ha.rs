// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVbrHa.json; do not edit.
//! Pairs two virtual border routers so that one takes over when the other fails.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVbrHa).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVbrHaRequest, CreateVbrHaResponse>(
    "CreateVbrHa", Effect::Write, &CREATE_VBR_HA_REQUEST, &CREATE_VBR_HA_RESPONSE,
).idempotency_token("ClientToken"), "
    400 OperationFailed.VbrAccessDeviceSame OperationFailed.VbrAliUidNotConsistent OperationFailed.VbrBandWidthExceed
    400 OperationFailed.VbrBgpPeerNotEnableBfd OperationFailed.VbrCenNotConsistent OperationFailed.VbrCenNotRelation
    400 OperationFailed.VbrInUsedByOtherHa
    404 ResourceNotFound.Vbr
");

/// Request of `CreateVbrHa`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVbrHaRequest {
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `PeerVbrId`: text. */ pub peer_vbr_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVbrHaRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>, peer_vbr_id: impl Into<String>) -> Self {
        Self { vbr_id: vbr_id.into(), peer_vbr_id: peer_vbr_id.into(), ..Self::default() }
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateVbrHaRequest`].
pub static CREATE_VBR_HA_REQUEST: Schema = Schema { name: "CreateVbrHaRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("Description"),
    Field::string("Name"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("VbrId").required(),
    Field::string("PeerVbrId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateVbrHaRequest, CREATE_VBR_HA_REQUEST,
    [0 OptStr description, 1 OptStr name, 2 OptStr client_token, 4 Str vbr_id, 5 Str peer_vbr_id,
    6 OptStr region_id] [3 OptBool dry_run]);

/// Answer of `CreateVbrHa`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVbrHaResponse {
    /** `VbrHaId`: text. */ pub vbr_ha_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVbrHaResponse`].
pub static CREATE_VBR_HA_RESPONSE: Schema = Schema { name: "CreateVbrHaResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("VbrHaId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateVbrHaResponse, CREATE_VBR_HA_RESPONSE, [0 OptStr vbr_ha_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVbrHaRequest, CreateVbrHaResponse);
