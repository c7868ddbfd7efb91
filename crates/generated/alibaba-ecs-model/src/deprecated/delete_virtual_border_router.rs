// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVirtualBorderRouter.json; do not edit.
//! Deletes a virtual border router.
//!
//! Use DeleteVirtualBorderRouter of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteVirtualBorderRouter",
    effect: Effect::Write,
    request: DeleteVirtualBorderRouterRequest = DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.BgpGroup",
    "400 DependencyViolation.BgpNetwork",
    "400 DependencyViolation.Nqa",
    "400 DependencyViolation.RouterInterfaceReferedByRouteEntry",
    "400 InvalidOperation.OperationNotAllowedInState",
    "400 InvalidOperation.RouterInterfaceNotDeleted",
    "400 InvalidStatus.NotAllowed",
    "403 Forbidden.MultiVlanRi",
    "403 Forbidden.NoRiFound",
    "403 Forbidden.OperationNotAllowedByUser",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVbrId.NotFound",
}

/// Response of `DeleteVirtualBorderRouter`.
pub type DeleteVirtualBorderRouterResponse = RequestIdResponse;

/// Request of `DeleteVirtualBorderRouter`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteVirtualBorderRouterRequest {
    /// Starts with the required members.
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    DeleteVirtualBorderRouterRequest: DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 user_cidr: OptStr = Field::string("UserCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVirtualBorderRouterRequest,
}
