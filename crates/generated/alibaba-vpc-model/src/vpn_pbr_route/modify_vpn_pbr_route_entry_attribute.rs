// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnPbrRouteEntryAttribute.json; do not edit.
//! Changes both weight and priority of a policy-based route.
//!
//! For one of the two there are `ModifyVpnPbrRouteEntryWeight` and `ModifyVpnPbrRouteEntryPriority`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryAttribute), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyVpnPbrRouteEntryAttribute",
    effect: Effect::Write,
    request: ModifyVpnPbrRouteEntryAttributeRequest = MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_REQUEST,
    response: ModifyVpnPbrRouteEntryAttributeResponse = MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnPbrRouteEntryPriority.NotSupport",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap",
    "400 VpnRouteEntry.SrcDestConflict",
    "400 VpnRouteEntry.SrcDestWeightConflict",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `ModifyVpnPbrRouteEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Block of addresses that the traffic comes from, for a policy-based route.
    pub route_source: String,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: String,
    /// Where matching traffic is sent to.
    pub next_hop: String,
    /// Priority: a smaller number is applied first.
    pub priority: i64,
    /// The priority that it shall have, 1 to 100.
    pub new_priority: Option<i64>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: i64,
    /// The weight that it shall have: 100 active, 0 standby.
    pub new_weight: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpnPbrRouteEntryAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        route_source: impl Into<String>,
        route_dest: impl Into<String>,
        next_hop: impl Into<String>,
        priority: i64,
        weight: i64,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            route_source: route_source.into(),
            route_dest: route_dest.into(),
            next_hop: next_hop.into(),
            priority,
            weight,
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

    /// The priority that it shall have, 1 to 100.
    pub fn new_priority(mut self, value: i64) -> Self {
        self.new_priority = Some(value);
        self
    }

    /// The weight that it shall have: 100 active, 0 standby.
    pub fn new_weight(mut self, value: i64) -> Self {
        self.new_weight = Some(value);
        self
    }
}

record! {
    ModifyVpnPbrRouteEntryAttributeRequest: MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 route_source: Str = Field::string("RouteSource").required(),
    4 route_dest: Str = Field::string("RouteDest").required(),
    5 next_hop: Str = Field::string("NextHop").required(),
    6 priority: Int = Field::int32("Priority").required(),
    7 new_priority: OptInt = Field::int32("NewPriority"),
    8 weight: Int = Field::int32("Weight").required(),
    9 new_weight: OptInt = Field::int32("NewWeight"),
}

/// Response of `ModifyVpnPbrRouteEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnPbrRouteEntryAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVpnPbrRouteEntryAttributeResponse: MODIFY_VPN_PBR_ROUTE_ENTRY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpnPbrRouteEntryAttributeRequest,
    ModifyVpnPbrRouteEntryAttributeResponse,
}
