// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyRouterInterfaceSpec.json; do not edit.
//! Changes the bandwidth of a router interface.
//!
//! Use ModifyRouterInterfaceSpec of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyRouterInterfaceSpec).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyRouterInterfaceSpec",
    effect: Effect::Write,
    request: ModifyRouterInterfaceSpecRequest = MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
    response: ModifyRouterInterfaceSpecResponse = MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.FinancialLocked",
    "400 IllegalParam.chargeType",
    "400 InvalidInstance.StatusError",
    "400 InvalidInstanceOwner.Error",
    "400 InvalidOpposite.NotFound",
    "400 InvalidOppositeRegionId.NotFound",
    "400 InvalidParam.NotFound",
    "400 InvalidRouterInterfaceSpec.Malformed",
    "400 InvalidSpec.ValudNotSupported",
    "404 InvalidRouterInterfaceId.NotFound",
}

/// Request of `ModifyRouterInterfaceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: String,
    /// `Spec`: text.
    pub spec: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyRouterInterfaceSpecRequest {
    /// Starts with the required members.
    pub fn new(router_interface_id: impl Into<String>, spec: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            spec: spec.into(),
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
    ModifyRouterInterfaceSpecRequest: MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
    2 spec: Str = Field::string("Spec").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `ModifyRouterInterfaceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyRouterInterfaceSpecResponse: MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE,
    0 spec: OptStr = Field::string("Spec"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyRouterInterfaceSpecRequest,
    ModifyRouterInterfaceSpecResponse,
}
