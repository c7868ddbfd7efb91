// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVirtualBorderRoutersForPhysicalConnection.json; do not edit.
//! Lists the virtual border routers on a leased line, those of other accounts included.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVirtualBorderRoutersForPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Filter;

operation! {
    name: "DescribeVirtualBorderRoutersForPhysicalConnection",
    effect: Effect::Read,
    request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest = DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    response: DescribeVirtualBorderRoutersForPhysicalConnectionResponse = DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VirtualBorderRouterForPhysicalConnectionSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidPhysicalConnectionId.NotFound",
    "404 InvalidPhysicalConnectionId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// Starts with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest: DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    4 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VirtualBorderRouterForPhysicalConnectionSet`: records.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnectionType,
    >,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse: DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 virtual_border_router_for_physical_connection_set: List = Field::record("VirtualBorderRouterForPhysicalConnectionSet", &VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE).wrapped("VirtualBorderRouterForPhysicalConnectionType"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VirtualBorderRouterForPhysicalConnectionType {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `PeerIpv6GatewayIp`: text.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `LocalIpv6GatewayIp`: text.
    pub local_ipv6_gateway_ip: Option<String>,
    /// `PConnVbrExpireTime`: text.
    pub p_conn_vbr_expire_time: Option<String>,
    /// `LocalGatewayIp`: text.
    pub local_gateway_ip: Option<String>,
    /// `BandwidthStatus`: text.
    pub bandwidth_status: Option<String>,
    /// `ActivationTime`: text.
    pub activation_time: Option<String>,
    /// `VbrOwnerUid`: integer.
    pub vbr_owner_uid: Option<i64>,
    /// `PeeringSubnetMask`: text.
    pub peering_subnet_mask: Option<String>,
    /// `EnableIpv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `EccId`: text.
    pub ecc_id: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `RecoveryTime`: text.
    pub recovery_time: Option<String>,
    /// `TerminationTime`: text.
    pub termination_time: Option<String>,
    /// `PConnVbrBussinessStatus`: text.
    pub p_conn_vbr_bussiness_status: Option<String>,
    /// `PeerGatewayIp`: text.
    pub peer_gateway_ip: Option<String>,
    /// `PeeringIpv6SubnetMask`: text.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: Option<String>,
    /// `PConnVbrChargeType`: text.
    pub p_conn_vbr_charge_type: Option<String>,
    /// `VlanId`: integer.
    pub vlan_id: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VirtualBorderRouterForPhysicalConnectionType: VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 r#type: OptStr = Field::string("Type"),
    3 peer_ipv6_gateway_ip: OptStr = Field::string("PeerIpv6GatewayIp"),
    4 circuit_code: OptStr = Field::string("CircuitCode"),
    5 local_ipv6_gateway_ip: OptStr = Field::string("LocalIpv6GatewayIp"),
    6 p_conn_vbr_expire_time: OptStr = Field::string("PConnVbrExpireTime"),
    7 local_gateway_ip: OptStr = Field::string("LocalGatewayIp"),
    8 bandwidth_status: OptStr = Field::string("BandwidthStatus"),
    9 activation_time: OptStr = Field::string("ActivationTime"),
    10 vbr_owner_uid: OptInt = Field::int64("VbrOwnerUid"),
    11 peering_subnet_mask: OptStr = Field::string("PeeringSubnetMask"),
    12 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    13 ecc_id: OptStr = Field::string("EccId"),
    14 bandwidth: OptStr = Field::string("Bandwidth"),
    15 recovery_time: OptStr = Field::string("RecoveryTime"),
    16 termination_time: OptStr = Field::string("TerminationTime"),
    17 p_conn_vbr_bussiness_status: OptStr = Field::string("PConnVbrBussinessStatus"),
    18 peer_gateway_ip: OptStr = Field::string("PeerGatewayIp"),
    19 peering_ipv6_subnet_mask: OptStr = Field::string("PeeringIpv6SubnetMask"),
    20 vbr_id: OptStr = Field::string("VbrId"),
    21 p_conn_vbr_charge_type: OptStr = Field::string("PConnVbrChargeType"),
    22 vlan_id: OptInt = Field::int32("VlanId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    VirtualBorderRouterForPhysicalConnectionType,
}
