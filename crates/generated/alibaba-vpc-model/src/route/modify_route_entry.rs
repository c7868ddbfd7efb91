// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouteEntry.json; do not edit.
//! Changes the name, description or next hop of a custom route.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouteEntry), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "ModifyRouteEntry",
    effect: Effect::Write,
    request: ModifyRouteEntryRequest = MODIFY_ROUTE_ENTRY_REQUEST,
    response: ModifyRouteEntryResponse = MODIFY_ROUTE_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IllegalParam.RouteEntryName",
    "400 IllegealParam.NextHopType",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
    "400 InvalidNetworkInterface.NotFound = There is no such network interface in this region.",
    "400 InvalidRouteEntryId.NotFound",
    "400 InvalidRouteEntryName.Malformed",
    "400 InvalidRouteTable.NotFound",
    "400 MissingParam.NewNextHopId",
    "400 MissingParam.NewNextHopType",
    "400 MissingParam.RouteEntryId",
    "400 OperationDenied.ModifyManagedRouteEntry",
    "400 OperationDenied.NextHopExist",
    "400 OperationDenied.RouteTableTypeNotPermitted",
    "400 ResourceNotFound.VSwitch = There is no such vSwitch.",
    "400 UnsupportedFeature.ModifyRouteEntryNextHop",
    "400 UnsupportedFeature.NextHopType",
    "400 UnsupportedFeature.NormalTypeNatGateway",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 InvalidRouteEntryId.NotFound",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
}

/// Request of `ModifyRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouteEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub route_entry_name: Option<String>,
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `NewNextHopType`: one of the documented values.
    pub new_next_hop_type: Option<NewNextHopType>,
    /// `NewNextHopId`: string.
    pub new_next_hop_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyRouteEntryRequest {
    /// Creates a value with the required members.
    pub fn new(route_entry_id: impl Into<String>) -> Self {
        Self {
            route_entry_id: route_entry_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `NewNextHopType`.
    pub fn new_next_hop_type(mut self, value: impl Into<NewNextHopType>) -> Self {
        self.new_next_hop_type = Some(value.into());
        self
    }

    /// Sets `NewNextHopId`.
    pub fn new_next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.new_next_hop_id = Some(value.into());
        self
    }
}

record! {
    ModifyRouteEntryRequest: MODIFY_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_entry_name: OptStr = Field::string("RouteEntryName"),
    2 route_entry_id: Str = Field::string("RouteEntryId").required(),
    3 description: OptStr = Field::string("Description"),
    4 new_next_hop_type: Opt = Field::one_of("NewNextHopType", NewNextHopType::VALUES),
    5 new_next_hop_id: OptStr = Field::string("NewNextHopId"),
}

/// Response of `ModifyRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouteEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyRouteEntryResponse: MODIFY_ROUTE_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `NewNextHopType`. The provider may add others.
    pub enum NewNextHopType {
        NetworkInterface = "NetworkInterface",
        NatGateway = "NatGateway",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyRouteEntryRequest,
    ModifyRouteEntryResponse,
}
