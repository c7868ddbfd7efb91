// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVbrHa.json; do not edit.
//! Dissolves a failover pair of virtual border routers; the routers stay.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVbrHa).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVbrHaResponse;

operation!(Operation::new::<DeleteVbrHaRequest, DeleteVbrHaResponse>(
    "DeleteVbrHa", Effect::Write, &DELETE_VBR_HA_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.%s
    404 ResourceNotFound.VbrHa
");

/// Request of `DeleteVbrHa`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVbrHaRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVbrHaRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteVbrHaRequest`].
pub static DELETE_VBR_HA_REQUEST: Schema = Schema { name: "DeleteVbrHaRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClientToken").filled(),
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteVbrHaRequest, DELETE_VBR_HA_REQUEST, [0 OptStr client_token, 1 Str instance_id, 2 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVbrHaRequest);
