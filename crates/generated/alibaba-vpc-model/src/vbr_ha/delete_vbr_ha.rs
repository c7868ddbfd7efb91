// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVbrHa.json; do not edit.
//! Dissolves a failover pair of virtual border routers; the routers stay.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVbrHa), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeleteVbrHa",
    effect: Effect::Write,
    request: DeleteVbrHaRequest = DELETE_VBR_HA_REQUEST,
    response: DeleteVbrHaResponse = DELETE_VBR_HA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
    "404 ResourceNotFound.VbrHa",
}

/// Request of `DeleteVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVbrHaRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVbrHaRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `DeleteVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVbrHaResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVbrHaResponse: DELETE_VBR_HA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVbrHaRequest,
    DeleteVbrHaResponse,
}
