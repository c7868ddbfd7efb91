// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNatGateways.json; do not edit.
//! Lists NAT gateways, Internet and VPC ones, with state, addresses and the ids of their rule tables.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNatGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Value, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeNatGatewaysRequest, DescribeNatGatewaysResponse>(
    "DescribeNatGateways", Effect::Read, &DESCRIBE_NAT_GATEWAYS_REQUEST, &DESCRIBE_NAT_GATEWAYS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["NatGateways"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `DescribeNatGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNatGatewaysRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `NatType`: text. */ pub nat_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNatGatewaysRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self { self.spec = Some(value.into()); self }
    /// Sets `NatType`.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self { self.nat_type = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
}
/// Table of [`DescribeNatGatewaysRequest`].
pub static DESCRIBE_NAT_GATEWAYS_REQUEST: Schema =
    Schema { name: "DescribeNatGatewaysRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId"),
    Field::string("VpcId"),
    Field::string("Name"),
    Field::string("InstanceChargeType"),
    Field::string("Spec"),
    Field::string("NatType"),
    Field::string("ResourceGroupId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::boolean("DryRun"),
    Field::string("Status"),
    Field::string("NetworkType"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("ZoneId"),
]; &ROWS } };
record!(DescribeNatGatewaysRequest, DESCRIBE_NAT_GATEWAYS_REQUEST,
    [0 OptStr region_id, 1 OptStr nat_gateway_id, 2 OptStr vpc_id, 3 OptStr name, 4 OptStr instance_charge_type, 5 OptStr spec,
    6 OptStr nat_type, 7 OptStr resource_group_id, 11 OptStr status, 12 OptStr network_type, 13 List tag,
    14 OptStr zone_id] [8 OptInt page_number, 9 OptInt page_size, 10 OptBool dry_run]);

/// Answer of `DescribeNatGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNatGatewaysResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `NatGateways`: records. */ pub nat_gateways: Vec<NatGateway>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNatGatewaysResponse`].
pub static DESCRIBE_NAT_GATEWAYS_RESPONSE: Schema =
    Schema { name: "DescribeNatGatewaysResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("NatGateways", &NAT_GATEWAY).wrapped("NatGateway"),
]; &ROWS } };
record!(DescribeNatGatewaysResponse, DESCRIBE_NAT_GATEWAYS_RESPONSE,
    [1 OptStr request_id, 4 List nat_gateways] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `NatGateways.NatGateway` holds.
#[derive(Default)] #[non_exhaustive] pub struct NatGateway {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `NatType`: text. */ pub nat_type: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `SecurityProtectionEnabled`: yes or no. */ pub security_protection_enabled: Option<bool>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `EcsMetricEnabled`: yes or no. */ pub ecs_metric_enabled: Option<bool>,
    /** `IcmpReplyEnabled`: yes or no. */ pub icmp_reply_enabled: Option<bool>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `IpLists`: records. */ pub ip_lists: Vec<IpList>,
    /** `ForwardTableIds`: texts. */ pub forward_table_ids: Vec<String>,
    /** `SnatTableIds`: texts. */ pub snat_table_ids: Vec<String>,
    /** `FullNatTableIds`: texts. */ pub full_nat_table_ids: Vec<String>,
    /** `BandwidthPackageIds`: any JSON value. */ pub bandwidth_package_ids: Value,
    /** `NatGatewayPrivateInfo`: record. */ pub nat_gateway_private_info: Option<NatGatewayPrivateInfo>,
    /** `PrivateLinkEnabled`: yes or no. */ pub private_link_enabled: Option<bool>,
    /** `PrivateLinkMode`: text. */ pub private_link_mode: Option<String>,
    /** `EipBindMode`: text. */ pub eip_bind_mode: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<NatGatewayTag>,
    /** `EnableSessionLog`: text. */ pub enable_session_log: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NatGateway`].
pub static NAT_GATEWAY: Schema = Schema { name: "NatGateway", fields: { static ROWS: [Field; 31] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("VpcId"),
    Field::string("NatType"),
    Field::boolean("AutoPay"),
    Field::string("Spec"),
    Field::boolean("DeletionProtection"),
    Field::string("NetworkType"),
    Field::boolean("SecurityProtectionEnabled"),
    Field::string("InstanceChargeType"),
    Field::string("RegionId"),
    Field::boolean("EcsMetricEnabled"),
    Field::boolean("IcmpReplyEnabled"),
    Field::string("Description"),
    Field::string("ExpiredTime"),
    Field::string("ResourceGroupId"),
    Field::string("NatGatewayId"),
    Field::string("InternetChargeType"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::record("IpLists", &IP_LIST).wrapped("IpList"),
    Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    Field::string("SnatTableIds").wrapped("SnatTableId"),
    Field::string("FullNatTableIds").wrapped("FullNatTableId"),
    Field::any("BandwidthPackageIds"),
    Field::record("NatGatewayPrivateInfo", &NAT_GATEWAY_PRIVATE_INFO),
    Field::boolean("PrivateLinkEnabled"),
    Field::string("PrivateLinkMode"),
    Field::string("EipBindMode"),
    Field::record("Tags", &NAT_GATEWAY_TAG).wrapped("Tag"),
    Field::string("EnableSessionLog"),
]; &ROWS } };
record!(NatGateway, NAT_GATEWAY,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr vpc_id, 3 OptStr nat_type, 5 OptStr spec, 7 OptStr network_type,
    9 OptStr instance_charge_type, 10 OptStr region_id, 13 OptStr description, 14 OptStr expired_time,
    15 OptStr resource_group_id, 16 OptStr nat_gateway_id, 17 OptStr internet_charge_type, 18 OptStr business_status,
    19 OptStr name, 20 List ip_lists, 21 List forward_table_ids, 22 List snat_table_ids, 23 List full_nat_table_ids,
    24 Any bandwidth_package_ids, 25 Opt nat_gateway_private_info, 27 OptStr private_link_mode, 28 OptStr eip_bind_mode,
    29 List tags, 30 OptStr enable_session_log] [4 OptBool auto_pay, 6 OptBool deletion_protection,
    8 OptBool security_protection_enabled, 11 OptBool ecs_metric_enabled, 12 OptBool icmp_reply_enabled,
    26 OptBool private_link_enabled]);

/// What `NatGateways.NatGateway.IpLists.IpList` holds.
#[derive(Default)] #[non_exhaustive] pub struct IpList {
    /** `UsingStatus`: text. */ pub using_status: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `SnatEntryEnabled`: yes or no. */ pub snat_entry_enabled: Option<bool>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IpList`].
pub static IP_LIST: Schema = Schema { name: "IpList", fields: { static ROWS: [Field; 5] = [
    Field::string("UsingStatus"),
    Field::string("IpAddress"),
    Field::boolean("SnatEntryEnabled"),
    Field::string("AllocationId"),
    Field::string("PrivateIpAddress"),
]; &ROWS } };
record!(IpList, IP_LIST,
    [0 OptStr using_status, 1 OptStr ip_address, 3 OptStr allocation_id,
    4 OptStr private_ip_address] [2 OptBool snat_entry_enabled]);

/// What `NatGateways.NatGateway.NatGatewayPrivateInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct NatGatewayPrivateInfo {
    /** `VswitchId`: text. */ pub vswitch_id: Option<String>,
    /** `EniInstanceId`: text. */ pub eni_instance_id: Option<String>,
    /** `MaxBandwidth`: integer. */ pub max_bandwidth: Option<i64>,
    /** `MaxSessionQuota`: integer. */ pub max_session_quota: Option<i64>,
    /** `MaxSessionEstablishRate`: integer. */ pub max_session_establish_rate: Option<i64>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `IzNo`: text. */ pub iz_no: Option<String>,
    /** `EniType`: text. */ pub eni_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NatGatewayPrivateInfo`].
pub static NAT_GATEWAY_PRIVATE_INFO: Schema = Schema { name: "NatGatewayPrivateInfo", fields: { static ROWS: [Field; 8] = [
    Field::string("VswitchId"),
    Field::string("EniInstanceId"),
    Field::int32("MaxBandwidth"),
    Field::int32("MaxSessionQuota"),
    Field::int32("MaxSessionEstablishRate"),
    Field::string("PrivateIpAddress"),
    Field::string("IzNo"),
    Field::string("EniType"),
]; &ROWS } };
record!(NatGatewayPrivateInfo, NAT_GATEWAY_PRIVATE_INFO,
    [0 OptStr vswitch_id, 1 OptStr eni_instance_id, 5 OptStr private_ip_address, 6 OptStr iz_no,
    7 OptStr eni_type] [2 OptInt max_bandwidth, 3 OptInt max_session_quota, 4 OptInt max_session_establish_rate]);

/// What `NatGateways.NatGateway.Tags.Tag` holds.
#[derive(Default)] #[non_exhaustive] pub struct NatGatewayTag {
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NatGatewayTag`].
pub static NAT_GATEWAY_TAG: Schema = Schema { name: "NatGatewayTag", fields: { static ROWS: [Field; 2] = [
    Field::string("TagKey"),
    Field::string("TagValue"),
]; &ROWS } };
record!(NatGatewayTag, NAT_GATEWAY_TAG, [0 OptStr tag_key, 1 OptStr tag_value] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeNatGatewaysRequest, DescribeNatGatewaysResponse, NatGateway, IpList, NatGatewayPrivateInfo, NatGatewayTag,
);
