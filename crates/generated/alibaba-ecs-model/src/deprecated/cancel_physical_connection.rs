// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelPhysicalConnection.json; do not edit.
//! Calls off the application for a leased line before it is in service.
//!
//! Use `CancelPhysicalConnection` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelPhysicalConnection),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CancelPhysicalConnection",
    effect: Effect::Write,
    request: CancelPhysicalConnectionRequest = CANCEL_PHYSICAL_CONNECTION_REQUEST,
    response: CancelPhysicalConnectionResponse = CANCEL_PHYSICAL_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.NotAllowedInState = The resource's state does not allow the operation. Wait until it is stable.",
    "404 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CancelPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelPhysicalConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelPhysicalConnectionRequest {
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

    /// Block of addresses on the user's own side that is treated as private.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    CancelPhysicalConnectionRequest: CANCEL_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `CancelPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelPhysicalConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelPhysicalConnectionResponse: CANCEL_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelPhysicalConnectionRequest,
    CancelPhysicalConnectionResponse,
}
