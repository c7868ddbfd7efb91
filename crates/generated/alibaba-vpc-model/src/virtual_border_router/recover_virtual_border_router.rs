// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RecoverVirtualBorderRouter.json; do not edit.
//! Puts a terminated virtual border router back into service.
//!
//! Only the owner of the leased line can, and only while that is `Enabled`; the router passes through
//! `recovering` to `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RecoverVirtualBorderRouter),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "RecoverVirtualBorderRouter",
    effect: Effect::Write,
    request: RecoverVirtualBorderRouterRequest = RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: RecoverVirtualBorderRouterResponse = RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidOperation.OperationNotAllowedInState = The resource's state does not allow the operation. Wait until it is stable.",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationFailed.VlanIdAlreadyInUse",
    "403 Forbidden.OperationRecoverNotAllowedByUser",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbrId.NotFound = There is no such virtual border router in this region.",
}

/// Request of `RecoverVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouterRequest {
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

impl RecoverVirtualBorderRouterRequest {
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
    RecoverVirtualBorderRouterRequest: RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `RecoverVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecoverVirtualBorderRouterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RecoverVirtualBorderRouterResponse: RECOVER_VIRTUAL_BORDER_ROUTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RecoverVirtualBorderRouterRequest,
    RecoverVirtualBorderRouterResponse,
}
