// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVbrHa.json; do not edit.
//! Dissolves a failover pair of virtual border routers; the routers stay.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVbrHa).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVbrHa",
    effect: Effect::Write,
    request: DeleteVbrHaRequest = DELETE_VBR_HA_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.%s",
    "404 ResourceNotFound.VbrHa",
}

/// Response of `DeleteVbrHa`.
pub type DeleteVbrHaResponse = RequestIdResponse;

/// Request of `DeleteVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVbrHaRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVbrHaRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVbrHaRequest: DELETE_VBR_HA_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVbrHaRequest,
}
