// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouterInterfaceAttribute.json; do not edit.
//! Returns the settings of one router interface.
//!
//! Among them are both ends of the connection, its state, specification and health check.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaceAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{
    BusinessStatus, OppositeRouterType, RouterInterfaceSpec, RouterType, Tag,
};

operation! {
    name: "DescribeRouterInterfaceAttribute",
    effect: Effect::Read,
    request: DescribeRouterInterfaceAttributeRequest = DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    response: DescribeRouterInterfaceAttributeResponse = DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidParam.NotNull = A required parameter is empty or missing; the message names it.",
}

/// Request of `DescribeRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRouterInterfaceAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeRouterInterfaceAttributeRequest: DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
}

/// Response of `DescribeRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeResponse {
    /// When what was ordered takes effect.
    pub reservation_active_time: Option<Timestamp>,
    /// Address that health checks of the connection are sent to, at the other end.
    pub health_check_target_ip: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<String>,
    /// Id of the router interface at the other end (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub opposite_interface_id: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<RouterInterfaceSpec>,
    /// How the router interface is paid for: by subscription (`PrePaid`) or by use (`AfterPay`).
    pub charge_type: Option<ChargeType>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// How many health checks may fail in a row.
    pub hc_threshold: Option<i64>,
    /// Kind of router at the other end: `VRouter` or `VBR`.
    pub opposite_router_type: Option<OppositeRouterType>,
    /// When the resource was last changed.
    pub gmt_modified: Option<Timestamp>,
    /// `VpcInstanceId`: string.
    pub vpc_instance_id: Option<String>,
    /// Id of the account that owns the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Id of the VPC at the other end of the connection (`vpc-...`).
    pub opposite_vpc_instance_id: Option<String>,
    /// How public traffic is paid for once the order takes effect.
    pub reservation_internet_charge_type: Option<String>,
    /// Whether the connection crosses the border of China's mainland.
    pub cross_border: Option<bool>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Time between two health checks. Unit: milliseconds.
    pub hc_rate: Option<i64>,
    /// Bandwidth once the order takes effect. Unit: Mbit/s.
    pub reservation_bandwidth: Option<String>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the router at the other end of the connection, a VPC's (`vrt-...`) or a border router's
    /// (`vbr-...`).
    pub opposite_router_id: Option<String>,
    /// Specification, and so the bandwidth, of the router interface at the other end, such as `Mini.2`.
    pub opposite_interface_spec: Option<OppositeInterfaceSpec>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Whether the other end may be used as far as payment goes.
    pub opposite_interface_business_status: Option<OppositeInterfaceBusinessStatus>,
    /// When the connection of the two router interfaces was made.
    pub connected_time: Option<Timestamp>,
    /// Address that health checks of the connection are sent from, in the VPC of this end.
    pub health_check_source_ip: Option<String>,
    /// State of the router interface at the other end, such as `Idle`, `Connecting`, `Active`, `Inactive`
    /// or `Deleted`.
    pub opposite_interface_status: Option<OppositeInterfaceStatus>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Region of the router interface at the other end of the connection.
    pub opposite_region_id: Option<String>,
    /// Id of the access point of the leased line at the other end (`ap-cn-...`).
    pub opposite_access_point_id: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// `HealthCheckStatus`: string.
    pub health_check_status: Option<String>,
    /// Bandwidth that the router interface at the other end has. Unit: Mbit/s.
    pub opposite_bandwidth: Option<i64>,
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub router_type: Option<RouterType>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<String>,
    /// Whether something has been ordered that is not in effect yet: `true` or `false`, as a text.
    pub has_reservation_data: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Whether the connection is set up in one step with the virtual border router's uplink: `true` or
    /// `false`, as a text.
    pub fast_link_mode: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRouterInterfaceAttributeResponse: DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    0 reservation_active_time: Opt = Field::timestamp("ReservationActiveTime"),
    1 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    2 status: Opt = Field::one_of("Status", Status::VALUES),
    3 creation_time: Opt = Field::timestamp("CreationTime"),
    4 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    5 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    6 spec: Opt = Field::one_of("Spec", RouterInterfaceSpec::VALUES),
    7 charge_type: Opt = Field::one_of("ChargeType", ChargeType::VALUES),
    8 router_interface_id: OptStr = Field::string("RouterInterfaceId"),
    9 message: OptStr = Field::string("Message"),
    10 hc_threshold: OptInt = Field::int32("HcThreshold"),
    11 opposite_router_type: Opt = Field::one_of("OppositeRouterType", OppositeRouterType::VALUES),
    12 gmt_modified: Opt = Field::timestamp("GmtModified"),
    13 vpc_instance_id: OptStr = Field::string("VpcInstanceId"),
    14 opposite_interface_owner_id: OptStr = Field::string("OppositeInterfaceOwnerId"),
    15 opposite_vpc_instance_id: OptStr = Field::string("OppositeVpcInstanceId"),
    16 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    17 cross_border: OptBool = Field::boolean("CrossBorder"),
    18 request_id: OptStr = Field::string("RequestId"),
    19 bandwidth: OptInt = Field::int32("Bandwidth"),
    20 description: OptStr = Field::string("Description"),
    21 hc_rate: OptInt = Field::int32("HcRate"),
    22 reservation_bandwidth: OptStr = Field::string("ReservationBandwidth"),
    23 code: OptStr = Field::string("Code"),
    24 name: OptStr = Field::string("Name"),
    25 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    26 opposite_interface_spec: Opt = Field::one_of("OppositeInterfaceSpec", OppositeInterfaceSpec::VALUES),
    27 router_id: OptStr = Field::string("RouterId"),
    28 success: OptBool = Field::boolean("Success"),
    29 opposite_interface_business_status: Opt = Field::one_of("OppositeInterfaceBusinessStatus", OppositeInterfaceBusinessStatus::VALUES),
    30 connected_time: Opt = Field::timestamp("ConnectedTime"),
    31 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    32 opposite_interface_status: Opt = Field::one_of("OppositeInterfaceStatus", OppositeInterfaceStatus::VALUES),
    33 end_time: Opt = Field::timestamp("EndTime"),
    34 opposite_region_id: OptStr = Field::string("OppositeRegionId"),
    35 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    36 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    37 health_check_status: OptStr = Field::string("HealthCheckStatus"),
    38 opposite_bandwidth: OptInt = Field::int32("OppositeBandwidth"),
    39 router_type: Opt = Field::one_of("RouterType", RouterType::VALUES),
    40 role: OptStr = Field::string("Role"),
    41 has_reservation_data: OptStr = Field::string("HasReservationData"),
    42 access_point_id: OptStr = Field::string("AccessPointId"),
    43 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    44 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
    45 fast_link_mode: OptStr = Field::string("FastLinkMode"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Idle = "Idle",
        AcceptingConnecting = "AcceptingConnecting",
        Connecting = "Connecting",
        Activating = "Activating",
        Active = "Active",
        Modifying = "Modifying",
        Deactivating = "Deactivating",
        Inactive = "Inactive",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `ChargeType`. The provider may add others.
    pub enum ChargeType {
        AfterPay = "AfterPay",
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Documented values of `OppositeInterfaceSpec`. The provider may add others.
    pub enum OppositeInterfaceSpec {
        Mini2 = "Mini.2",
        Mini5 = "Mini.5",
        Small1 = "Small.1",
        Small2 = "Small.2",
        Small5 = "Small.5",
        Middle1 = "Middle.1",
        Middle2 = "Middle.2",
        Middle5 = "Middle.5",
        Large1 = "Large.1",
        Large2 = "Large.2",
        Large5 = "Large.5",
        Xlarge1 = "Xlarge.1",
        Negative = "Negative",
    }
}

open_enum! {
    /// Documented values of `OppositeInterfaceBusinessStatus`. The provider may add others.
    pub enum OppositeInterfaceBusinessStatus {
        Normal = "Normal",
        FinancialLocked = "FinancialLocked",
        SecurityLocked = "SecurityLocked",
    }
}

open_enum! {
    /// Documented values of `OppositeInterfaceStatus`. The provider may add others.
    pub enum OppositeInterfaceStatus {
        Idle = "Idle",
        AcceptingConnecting = "AcceptingConnecting",
        Connecting = "Connecting",
        Activating = "Activating",
        Active = "Active",
        Modifying = "Modifying",
        Deactivating = "Deactivating",
        Inactive = "Inactive",
        Deleting = "Deleting",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouterInterfaceAttributeRequest,
    DescribeRouterInterfaceAttributeResponse,
}
