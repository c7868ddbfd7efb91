// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVirtualBorderRouter.json; do not edit.
//! Deletes a virtual border router in the state `unconfirmed`, `active` or `terminated`.
//!
//! Its router interfaces must be deleted first; that of another account only while it is `unconfirmed`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVirtualBorderRouter),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteVirtualBorderRouter",
    effect: Effect::Write,
    request: DeleteVirtualBorderRouterRequest = DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: DeleteVirtualBorderRouterResponse = DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.BgpGroup",
    "400 DependencyViolation.BgpNetwork",
    "400 DependencyViolation.Nqa",
    "400 DependencyViolation.RouterInterfaceReferedByRouteEntry",
    "400 InvalidOperation.OperationNotAllowedInState = The resource's state does not allow the operation. Wait until it is stable.",
    "400 InvalidOperation.RouterInterfaceNotDeleted",
    "400 InvalidStatus.NotAllowed = The leased line or router is in a state that does not allow the operation.",
    "400 InvalidStatus.vbrAttatchToEcr",
    "400 OperationUnsupported.VBRAttachedCen",
    "403 Forbidden.MultiVlanRi",
    "403 Forbidden.NoRiFound",
    "403 Forbidden.OperationDeleteNotAllowedByUser",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbrId.NotFound = There is no such virtual border router in this region.",
}

/// Request of `DeleteVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVirtualBorderRouterRequest {
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
}

record! {
    DeleteVirtualBorderRouterRequest: DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVirtualBorderRouterResponse: DELETE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVirtualBorderRouterRequest,
    DeleteVirtualBorderRouterResponse,
}
