// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouteTableAttributes.json; do not edit.
//! Changes the name, description or propagation of a route table.
//!
//! What is left out stays as it is. Calls for the same table must not overlap.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouteTableAttributes),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyRouteTableAttributes",
    effect: Effect::Write,
    request: ModifyRouteTableAttributesRequest = MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST,
    response: ModifyRouteTableAttributesResponse = MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Abs.InvaliTableName.Malformed",
    "400 Abs.InvalidRouteTableId.NotExist",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
}

/// Request of `ModifyRouteTableAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouteTableAttributesRequest {
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub route_table_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether routes are taken over automatically.
    pub route_propagation_enable: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyRouteTableAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }

    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether routes are taken over automatically.
    pub fn route_propagation_enable(mut self, value: bool) -> Self {
        self.route_propagation_enable = Some(value);
        self
    }
}

record! {
    ModifyRouteTableAttributesRequest: MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST,
    0 route_table_id: Str = Field::string("RouteTableId").required(),
    1 route_table_name: OptStr = Field::string("RouteTableName"),
    2 description: OptStr = Field::string("Description"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
    4 route_propagation_enable: OptBool = Field::boolean("RoutePropagationEnable"),
}

/// Response of `ModifyRouteTableAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouteTableAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyRouteTableAttributesResponse: MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyRouteTableAttributesRequest,
    ModifyRouteTableAttributesResponse,
}
