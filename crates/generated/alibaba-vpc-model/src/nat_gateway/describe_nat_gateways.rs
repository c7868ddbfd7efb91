// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNatGateways.json; do not edit.
//! Lists NAT gateways, Internet and VPC ones, with state, addresses and the ids of their rule tables.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNatGateways), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, Value, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    BillingConfigInternetChargeType, EipBindMode, FlowLogBusinessStatus,
    InstanceChargeType, NatGatewaySpec, NatGatewayStatus, NetworkType, PrivateLinkMode,
};

operation! {
    name: "DescribeNatGateways",
    effect: Effect::Read,
    request: DescribeNatGatewaysRequest = DESCRIBE_NAT_GATEWAYS_REQUEST,
    response: DescribeNatGatewaysResponse = DESCRIBE_NAT_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NatGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub nat_type: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<NatGatewayStatus>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<NetworkType>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<crate::shapes::Tag>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNatGatewaysRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT gateway (`ngw-...`).
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Size of the resource, which decides its performance and price.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<NatGatewayStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Whether it works over the Internet or inside private networks.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = crate::shapes::Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

record! {
    DescribeNatGatewaysRequest: DESCRIBE_NAT_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 name: OptStr = Field::string("Name"),
    4 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    5 spec: OptStr = Field::string("Spec"),
    6 nat_type: OptStr = Field::string("NatType"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    9 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    10 dry_run: OptBool = Field::boolean("DryRun"),
    11 status: Opt = Field::one_of("Status", NatGatewayStatus::VALUES),
    12 network_type: Opt = Field::one_of("NetworkType", NetworkType::VALUES),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 zone_id: OptStr = Field::string("ZoneId"),
}

/// Response of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// NAT gateways that match, one entry for each, with their state, kind and addresses.
    pub nat_gateways: Vec<NatGateway>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeNatGatewaysResponse: DESCRIBE_NAT_GATEWAYS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 nat_gateways: List = Field::record("NatGateways", &NAT_GATEWAY).wrapped("NatGateway"),
}

/// `NatGateways.NatGateway` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NatGateway {
    /// State of the NAT gateway: `Creating`, `Available`, `Modifying`, `Deleting` or `Converting`.
    pub status: Option<NatGatewayStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub nat_type: Option<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre.
    pub auto_pay: Option<bool>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<NatGatewaySpec>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<NatGatewayNetworkType>,
    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    pub security_protection_enabled: Option<bool>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Whether the NAT gateway has traffic monitoring switched on.
    pub ecs_metric_enabled: Option<bool>,
    /// Whether the gateway replies to ping at its NAT IP addresses.
    pub icmp_reply_enabled: Option<bool>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<BillingConfigInternetChargeType>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<FlowLogBusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// `IpLists`: list of records.
    pub ip_lists: Vec<IpList>,
    /// Ids of the gateway's tables of DNAT rules (`ftb-...`).
    pub forward_table_ids: Vec<String>,
    /// Ids of the gateway's tables of SNAT rules (`stb-...`).
    pub snat_table_ids: Vec<String>,
    /// Ids of the gateway's tables of FULLNAT rules (`fulltb-...`).
    pub full_nat_table_ids: Vec<String>,
    /// Ids of the bandwidth packages of the NAT gateway (`bwp-...`). New gateways have none.
    pub bandwidth_package_ids: Value,
    /// `NatGatewayPrivateInfo`: record.
    pub nat_gateway_private_info: Option<NatGatewayPrivateInfo>,
    /// Whether the NAT gateway can be reached from other VPCs through PrivateLink.
    pub private_link_enabled: Option<bool>,
    /// How traffic that comes through PrivateLink is translated: `FullNat` or `Geneve`.
    pub private_link_mode: Option<PrivateLinkMode>,
    /// How elastic IP addresses are bound to the NAT gateway: `MULTI_BINDED`, or `NAT`, which takes no
    /// private address.
    pub eip_bind_mode: Option<EipBindMode>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Whether the NAT gateway writes a log of the sessions that pass through it: `true` or `false`, as a
    /// text.
    pub enable_session_log: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NatGateway: NAT_GATEWAY,
    0 status: Opt = Field::one_of("Status", NatGatewayStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 nat_type: OptStr = Field::string("NatType"),
    4 auto_pay: OptBool = Field::boolean("AutoPay"),
    5 spec: Opt = Field::one_of("Spec", NatGatewaySpec::VALUES),
    6 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    7 network_type: Opt = Field::one_of("NetworkType", NatGatewayNetworkType::VALUES),
    8 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled"),
    9 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    10 region_id: OptStr = Field::string("RegionId"),
    11 ecs_metric_enabled: OptBool = Field::boolean("EcsMetricEnabled"),
    12 icmp_reply_enabled: OptBool = Field::boolean("IcmpReplyEnabled"),
    13 description: OptStr = Field::string("Description"),
    14 expired_time: Opt = Field::timestamp("ExpiredTime"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    17 internet_charge_type: Opt = Field::one_of("InternetChargeType", BillingConfigInternetChargeType::VALUES),
    18 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
    19 name: OptStr = Field::string("Name"),
    20 ip_lists: List = Field::record("IpLists", &IP_LIST).wrapped("IpList"),
    21 forward_table_ids: List = Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    22 snat_table_ids: List = Field::string("SnatTableIds").wrapped("SnatTableId"),
    23 full_nat_table_ids: List = Field::string("FullNatTableIds").wrapped("FullNatTableId"),
    24 bandwidth_package_ids: Any = Field::any("BandwidthPackageIds"),
    25 nat_gateway_private_info: Opt = Field::record("NatGatewayPrivateInfo", &NAT_GATEWAY_PRIVATE_INFO),
    26 private_link_enabled: OptBool = Field::boolean("PrivateLinkEnabled"),
    27 private_link_mode: Opt = Field::one_of("PrivateLinkMode", PrivateLinkMode::VALUES),
    28 eip_bind_mode: Opt = Field::one_of("EipBindMode", EipBindMode::VALUES),
    29 tags: List = Field::record("Tags", &TAG).wrapped("Tag"),
    30 enable_session_log: OptStr = Field::string("EnableSessionLog"),
}

/// `NatGateways.NatGateway.IpLists.IpList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpList {
    /// Whether rules of the NAT gateway use the elastic IP address, and which: SNAT, DNAT or both.
    pub using_status: Option<UsingStatus>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// `SnatEntryEnabled`: boolean.
    pub snat_entry_enabled: Option<bool>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IpList: IP_LIST,
    0 using_status: Opt = Field::one_of("UsingStatus", UsingStatus::VALUES),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 snat_entry_enabled: OptBool = Field::boolean("SnatEntryEnabled"),
    3 allocation_id: OptStr = Field::string("AllocationId"),
    4 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
}

/// `NatGateways.NatGateway.NatGatewayPrivateInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NatGatewayPrivateInfo {
    /// Id of the vSwitch (`vsw-...`). `DescribeVSwitches` lists it.
    pub vswitch_id: Option<String>,
    /// Id of the gateway's network interface (`eni-...`).
    pub eni_instance_id: Option<String>,
    /// Highest bandwidth that the NAT gateway reaches. Unit: Mbit/s.
    pub max_bandwidth: Option<i64>,
    /// `MaxSessionQuota`: integer.
    pub max_session_quota: Option<i64>,
    /// `MaxSessionEstablishRate`: integer.
    pub max_session_establish_rate: Option<i64>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Id of the zone in which the NAT gateway is, such as `cn-hangzhou-b`.
    pub iz_no: Option<String>,
    /// `EniType`: string.
    pub eni_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NatGatewayPrivateInfo: NAT_GATEWAY_PRIVATE_INFO,
    0 vswitch_id: OptStr = Field::string("VswitchId"),
    1 eni_instance_id: OptStr = Field::string("EniInstanceId"),
    2 max_bandwidth: OptInt = Field::int32("MaxBandwidth"),
    3 max_session_quota: OptInt = Field::int32("MaxSessionQuota"),
    4 max_session_establish_rate: OptInt = Field::int32("MaxSessionEstablishRate"),
    5 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    6 iz_no: OptStr = Field::string("IzNo"),
    7 eni_type: OptStr = Field::string("EniType"),
}

/// `NatGateways.NatGateway.Tags.Tag` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Tag: TAG,
    0 tag_key: OptStr = Field::string("TagKey"),
    1 tag_value: OptStr = Field::string("TagValue"),
}

open_enum! {
    /// Documented values of `NatGateways.NatGateway.NetworkType`. The provider may add others.
    pub enum NatGatewayNetworkType {
        Internet = "internet",
        Intranet = "intranet",
    }
}

open_enum! {
    /// Documented values of `NatGateways.NatGateway.IpLists.IpList.UsingStatus`. The provider may add
    /// others.
    pub enum UsingStatus {
        UsedByForwardTable = "UsedByForwardTable",
        UsedBySnatTable = "UsedBySnatTable",
        UsedByForwardSnatTable = "UsedByForwardSnatTable",
        Idle = "Idle",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNatGatewaysRequest,
    DescribeNatGatewaysResponse,
    NatGateway,
    IpList,
    NatGatewayPrivateInfo,
    Tag,
}
