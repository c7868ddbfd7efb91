// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/TerminateVirtualBorderRouter.json; do not edit.
//! Takes a virtual border router out of service.
//!
//! Use `TerminateVirtualBorderRouter` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TerminateVirtualBorderRouter),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "TerminateVirtualBorderRouter",
    effect: Effect::Write,
    request: TerminateVirtualBorderRouterRequest = TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: TerminateVirtualBorderRouterResponse = TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 InvalidOperation.OperationNotAllowedInState = The resource's state does not allow the operation. Wait until it is stable.",
    "403 Forbidden.OperationNotAllowedByUser = Only the owner of the virtual border router may set this, not the owner of the line.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbrId.NotFound = There is no such virtual border router in this region.",
}

/// Request of `TerminateVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TerminateVirtualBorderRouterRequest {
    /// Creates a value with the required members.
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
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
    TerminateVirtualBorderRouterRequest: TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `TerminateVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateVirtualBorderRouterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TerminateVirtualBorderRouterResponse: TERMINATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TerminateVirtualBorderRouterRequest,
    TerminateVirtualBorderRouterResponse,
}
