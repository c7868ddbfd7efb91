// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNatGateways.json; do not edit.
//! Lists NAT gateways, Internet and VPC ones, with state, addresses and the ids of their rule tables.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNatGateways).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Value, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeNatGateways",
    effect: Effect::Read,
    request: DescribeNatGatewaysRequest = DESCRIBE_NAT_GATEWAYS_REQUEST,
    response: DescribeNatGatewaysResponse = DESCRIBE_NAT_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NatGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `NatType`: text.
    pub nat_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNatGatewaysRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Sets `NatType`.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ZoneId`.
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
    4 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    5 spec: OptStr = Field::string("Spec"),
    6 nat_type: OptStr = Field::string("NatType"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    9 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    10 dry_run: OptBool = Field::boolean("DryRun"),
    11 status: OptStr = Field::string("Status"),
    12 network_type: OptStr = Field::string("NetworkType"),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 zone_id: OptStr = Field::string("ZoneId"),
}

/// Response of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `NatGateways`: records.
    pub nat_gateways: Vec<NatGateway>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `NatType`: text.
    pub nat_type: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `SecurityProtectionEnabled`: yes or no.
    pub security_protection_enabled: Option<bool>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `EcsMetricEnabled`: yes or no.
    pub ecs_metric_enabled: Option<bool>,
    /// `IcmpReplyEnabled`: yes or no.
    pub icmp_reply_enabled: Option<bool>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `IpLists`: records.
    pub ip_lists: Vec<IpList>,
    /// `ForwardTableIds`: texts.
    pub forward_table_ids: Vec<String>,
    /// `SnatTableIds`: texts.
    pub snat_table_ids: Vec<String>,
    /// `FullNatTableIds`: texts.
    pub full_nat_table_ids: Vec<String>,
    /// `BandwidthPackageIds`: any JSON value.
    pub bandwidth_package_ids: Value,
    /// `NatGatewayPrivateInfo`: record.
    pub nat_gateway_private_info: Option<NatGatewayPrivateInfo>,
    /// `PrivateLinkEnabled`: yes or no.
    pub private_link_enabled: Option<bool>,
    /// `PrivateLinkMode`: text.
    pub private_link_mode: Option<String>,
    /// `EipBindMode`: text.
    pub eip_bind_mode: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<NatGatewayTag>,
    /// `EnableSessionLog`: text.
    pub enable_session_log: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NatGateway: NAT_GATEWAY,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 nat_type: OptStr = Field::string("NatType"),
    4 auto_pay: OptBool = Field::boolean("AutoPay"),
    5 spec: OptStr = Field::string("Spec"),
    6 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    7 network_type: OptStr = Field::string("NetworkType"),
    8 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled"),
    9 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    10 region_id: OptStr = Field::string("RegionId"),
    11 ecs_metric_enabled: OptBool = Field::boolean("EcsMetricEnabled"),
    12 icmp_reply_enabled: OptBool = Field::boolean("IcmpReplyEnabled"),
    13 description: OptStr = Field::string("Description"),
    14 expired_time: OptStr = Field::string("ExpiredTime"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    17 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    18 business_status: OptStr = Field::string("BusinessStatus"),
    19 name: OptStr = Field::string("Name"),
    20 ip_lists: List = Field::record("IpLists", &IP_LIST).wrapped("IpList"),
    21 forward_table_ids: List = Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    22 snat_table_ids: List = Field::string("SnatTableIds").wrapped("SnatTableId"),
    23 full_nat_table_ids: List = Field::string("FullNatTableIds").wrapped("FullNatTableId"),
    24 bandwidth_package_ids: Any = Field::any("BandwidthPackageIds"),
    25 nat_gateway_private_info: Opt = Field::record("NatGatewayPrivateInfo", &NAT_GATEWAY_PRIVATE_INFO),
    26 private_link_enabled: OptBool = Field::boolean("PrivateLinkEnabled"),
    27 private_link_mode: OptStr = Field::string("PrivateLinkMode"),
    28 eip_bind_mode: OptStr = Field::string("EipBindMode"),
    29 tags: List = Field::record("Tags", &NAT_GATEWAY_TAG).wrapped("Tag"),
    30 enable_session_log: OptStr = Field::string("EnableSessionLog"),
}

/// `NatGateways.NatGateway.IpLists.IpList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpList {
    /// `UsingStatus`: text.
    pub using_status: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `SnatEntryEnabled`: yes or no.
    pub snat_entry_enabled: Option<bool>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IpList: IP_LIST,
    0 using_status: OptStr = Field::string("UsingStatus"),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 snat_entry_enabled: OptBool = Field::boolean("SnatEntryEnabled"),
    3 allocation_id: OptStr = Field::string("AllocationId"),
    4 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
}

/// `NatGateways.NatGateway.NatGatewayPrivateInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NatGatewayPrivateInfo {
    /// `VswitchId`: text.
    pub vswitch_id: Option<String>,
    /// `EniInstanceId`: text.
    pub eni_instance_id: Option<String>,
    /// `MaxBandwidth`: integer.
    pub max_bandwidth: Option<i64>,
    /// `MaxSessionQuota`: integer.
    pub max_session_quota: Option<i64>,
    /// `MaxSessionEstablishRate`: integer.
    pub max_session_establish_rate: Option<i64>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `IzNo`: text.
    pub iz_no: Option<String>,
    /// `EniType`: text.
    pub eni_type: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
pub struct NatGatewayTag {
    /// `TagKey`: text.
    pub tag_key: Option<String>,
    /// `TagValue`: text.
    pub tag_value: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NatGatewayTag: NAT_GATEWAY_TAG,
    0 tag_key: OptStr = Field::string("TagKey"),
    1 tag_value: OptStr = Field::string("TagValue"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNatGatewaysRequest,
    DescribeNatGatewaysResponse,
    NatGateway,
    IpList,
    NatGatewayPrivateInfo,
    NatGatewayTag,
}
