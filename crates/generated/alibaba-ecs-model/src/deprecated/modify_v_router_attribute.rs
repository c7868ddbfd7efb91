// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyVRouterAttribute.json; do not edit.
//! Changes the name or description of a VPC's router.
//!
//! Use `ModifyVRouterAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVRouterAttribute),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyVRouterAttribute",
    effect: Effect::Write,
    request: ModifyVRouterAttributeRequest = MODIFY_V_ROUTER_ATTRIBUTE_REQUEST,
    response: ModifyVRouterAttributeResponse = MODIFY_V_ROUTER_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.VRouterNotFound = There is no such router.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVRouterDiscription.Malformed",
    "400 InvalidVRouterName.Malformed",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidVRouterId.NotFound",
}

/// Request of `ModifyVRouterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVRouterAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: String,
    /// Name of the VPC's router: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_router_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVRouterAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(v_router_id: impl Into<String>) -> Self {
        Self {
            v_router_id: v_router_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the VPC's router: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn v_router_name(mut self, value: impl Into<String>) -> Self {
        self.v_router_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyVRouterAttributeRequest: MODIFY_V_ROUTER_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 v_router_id: Str = Field::string("VRouterId").required(),
    2 v_router_name: OptStr = Field::string("VRouterName"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyVRouterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVRouterAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVRouterAttributeResponse: MODIFY_V_ROUTER_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVRouterAttributeRequest,
    ModifyVRouterAttributeResponse,
}
