// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociatePhysicalConnectionFromVirtualBorderRouter.json; do not edit.
//! Takes a virtual border router off a leased line.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociatePhysicalConnectionFromVirtualBorderRouter),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "UnassociatePhysicalConnectionFromVirtualBorderRouter",
    effect: Effect::Write,
    request: UnassociatePhysicalConnectionFromVirtualBorderRouterRequest = UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: UnassociatePhysicalConnectionFromVirtualBorderRouterResponse = UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.OperationNotAllowed",
    "400 InvalidStatus.NotAllowed = The leased line or router is in a state that does not allow the operation.",
    "400 PARAMETER_MUST_NOT_NULL",
    "400 PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR",
    "400 PHYSICAL_NOT_ASSOCIATE_TO_VBR",
    "400 ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbrId.NotFound = There is no such virtual border router in this region.",
}

/// Request of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// Creates a value with the required members.
    pub fn new(
        vbr_id: impl Into<String>,
        physical_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            vbr_id: vbr_id.into(),
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
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest: UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse: UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
}
