// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyRouterInterfaceSpec.json; do not edit.
//! Changes the bandwidth of a router interface.
//!
//! Use `ModifyRouterInterfaceSpec` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyRouterInterfaceSpec),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::RouterInterfaceSpec;

operation! {
    name: "ModifyRouterInterfaceSpec",
    effect: Effect::Write,
    request: ModifyRouterInterfaceSpecRequest = MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
    response: ModifyRouterInterfaceSpecResponse = MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IllegalParam.chargeType",
    "400 InvalidInstance.StatusError",
    "400 InvalidInstanceOwner.Error",
    "400 InvalidOpposite.NotFound",
    "400 InvalidOppositeRegionId.NotFound = There is no such region for the other end.",
    "400 InvalidParam.NotFound = A required parameter is empty or missing; the message names it.",
    "400 InvalidRouterInterfaceSpec.Malformed",
    "400 InvalidSpec.ValudNotSupported",
    "404 InvalidRouterInterfaceId.NotFound = There is no such router interface in this region.",
}

/// Request of `ModifyRouterInterfaceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: String,
    /// Size of the resource, which decides its performance and price.
    pub spec: RouterInterfaceSpec,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyRouterInterfaceSpecRequest {
    /// Creates a value with the required members.
    pub fn new(
        router_interface_id: impl Into<String>,
        spec: impl Into<RouterInterfaceSpec>,
    ) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            spec: spec.into(),
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
    ModifyRouterInterfaceSpecRequest: MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
    2 spec: Enum = Field::one_of("Spec", RouterInterfaceSpec::VALUES).required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `ModifyRouterInterfaceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<RouterInterfaceSpec>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyRouterInterfaceSpecResponse: MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE,
    0 spec: Opt = Field::one_of("Spec", RouterInterfaceSpec::VALUES),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyRouterInterfaceSpecRequest,
    ModifyRouterInterfaceSpecResponse,
}
