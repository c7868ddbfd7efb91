// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletePhysicalConnection.json; do not edit.
//! Deletes a leased line in the state `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
//!
//! - Access level: delete.
//! - High risk: it can interrupt a service or lose data.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePhysicalConnection),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeletePhysicalConnection",
    effect: Effect::Write,
    request: DeletePhysicalConnectionRequest = DELETE_PHYSICAL_CONNECTION_REQUEST,
    response: DeletePhysicalConnectionResponse = DELETE_PHYSICAL_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::High).charge(Charge::Free),
}

errors! {
    "400 Forbidden.AssociateToVBR",
    "400 Forbidden.NotInAllowDeleteStatus",
    "400 Forbidden.VBRExists",
    "400 InvalidPhysicalConnectionId.NotMatched",
    "400 OperationDenied.NeedPconnOwner",
    "400 OperationDenied.NeedVpconnOwner",
    "400 ResourceAlreadyAssociated.PconnQos",
    "400 ResourceNotFound.PhysicalConnectionId = There is no such leased line in this region.",
    "404 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
}

/// Request of `DeletePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeletePhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
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
    DeletePhysicalConnectionRequest: DELETE_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeletePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePhysicalConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletePhysicalConnectionResponse: DELETE_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletePhysicalConnectionRequest,
    DeletePhysicalConnectionResponse,
}
