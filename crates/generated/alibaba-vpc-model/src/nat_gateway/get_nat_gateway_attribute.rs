// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetNatGatewayAttribute.json; do not edit.
//! Returns the details of one NAT gateway.
//!
//! Among them are its addresses, tables of rules, billing, deletion protection and session log. It
//! works for public NAT gateways and those inside a VPC.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetNatGatewayAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    BillingConfigInternetChargeType, FlowLogBusinessStatus, InstanceChargeType,
    NatGatewaySpec, NatGatewayStatus, NetworkType, PrivateLinkMode,
};

operation! {
    name: "GetNatGatewayAttribute",
    effect: Effect::Read,
    request: GetNatGatewayAttributeRequest = GET_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    response: GetNatGatewayAttributeResponse = GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `GetNatGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetNatGatewayAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
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
    GetNatGatewayAttributeRequest: GET_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
}

/// Response of `GetNatGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetNatGatewayAttributeResponse {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<NatGatewayStatus>,
    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub nat_type: Option<String>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<NetworkType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Whether the NAT gateway has traffic monitoring switched on.
    pub ecs_metric_enabled: Option<bool>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<FlowLogBusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// The gateway's table of DNAT rules.
    pub forward_table: Option<ForwardTable>,
    /// `SnatTable`: record.
    pub snat_table: Option<SnatTable>,
    /// `FullNatTable`: record.
    pub full_nat_table: Option<FullNatTable>,
    /// `BillingConfig`: record.
    pub billing_config: Option<BillingConfig>,
    /// `PrivateInfo`: record.
    pub private_info: Option<PrivateInfo>,
    /// `DeletionProtectionInfo`: record.
    pub deletion_protection_info: Option<DeletionProtectionInfo>,
    /// `IpList`: list of records.
    pub ip_list: Vec<IpList>,
    /// Whether the NAT gateway can be reached from other VPCs through PrivateLink.
    pub private_link_enabled: Option<bool>,
    /// How traffic that comes through PrivateLink is translated: `FullNat` or `Geneve`.
    pub private_link_mode: Option<PrivateLinkMode>,
    /// Whether the NAT gateway writes a log of the sessions that pass through it.
    pub enable_session_log: Option<bool>,
    /// Where the log of sessions is written: project and log store in Simple Log Service, and whether it
    /// works.
    pub log_delivery: Option<LogDelivery>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetNatGatewayAttributeResponse: GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 status: Opt = Field::one_of("Status", NatGatewayStatus::VALUES),
    3 nat_type: OptStr = Field::string("NatType"),
    4 network_type: Opt = Field::one_of("NetworkType", NetworkType::VALUES),
    5 region_id: OptStr = Field::string("RegionId"),
    6 ecs_metric_enabled: OptBool = Field::boolean("EcsMetricEnabled"),
    7 request_id: OptStr = Field::string("RequestId"),
    8 description: OptStr = Field::string("Description"),
    9 expired_time: Opt = Field::timestamp("ExpiredTime"),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    12 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
    13 name: OptStr = Field::string("Name"),
    14 forward_table: Opt = Field::record("ForwardTable", &FORWARD_TABLE),
    15 snat_table: Opt = Field::record("SnatTable", &SNAT_TABLE),
    16 full_nat_table: Opt = Field::record("FullNatTable", &FULL_NAT_TABLE),
    17 billing_config: Opt = Field::record("BillingConfig", &BILLING_CONFIG),
    18 private_info: Opt = Field::record("PrivateInfo", &PRIVATE_INFO),
    19 deletion_protection_info: Opt = Field::record("DeletionProtectionInfo", &DELETION_PROTECTION_INFO),
    20 ip_list: List = Field::record("IpList", &IP_LIST).list(),
    21 private_link_enabled: OptBool = Field::boolean("PrivateLinkEnabled"),
    22 private_link_mode: Opt = Field::one_of("PrivateLinkMode", PrivateLinkMode::VALUES),
    23 enable_session_log: OptBool = Field::boolean("EnableSessionLog"),
    24 log_delivery: Opt = Field::record("LogDelivery", &LOG_DELIVERY),
}

/// `ForwardTable` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ForwardTable {
    /// Id of the gateway's table of DNAT rules (`ftb-...`). `DescribeNatGateways` lists it.
    pub forward_table_id: Option<String>,
    /// `ForwardEntryCount`: integer.
    pub forward_entry_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ForwardTable: FORWARD_TABLE,
    0 forward_table_id: OptStr = Field::string("ForwardTableId"),
    1 forward_entry_count: OptInt = Field::int32("ForwardEntryCount"),
}

/// `SnatTable` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SnatTable {
    /// `SnatEntryCount`: integer.
    pub snat_entry_count: Option<i64>,
    /// Id of the gateway's table of SNAT rules (`stb-...`). `DescribeNatGateways` lists it.
    pub snat_table_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SnatTable: SNAT_TABLE,
    0 snat_entry_count: OptInt = Field::int32("SnatEntryCount"),
    1 snat_table_id: OptStr = Field::string("SnatTableId"),
}

/// `FullNatTable` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FullNatTable {
    /// `FullNatEntryCount`: integer.
    pub full_nat_entry_count: Option<i64>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FullNatTable: FULL_NAT_TABLE,
    0 full_nat_entry_count: OptInt = Field::int64("FullNatEntryCount"),
    1 full_nat_table_id: OptStr = Field::string("FullNatTableId"),
}

/// `BillingConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BillingConfig {
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<BillingConfigInternetChargeType>,
    /// Whether orders are paid at once from the account's balance (`true`), or wait in the order centre
    /// (`false`).
    pub auto_pay: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<NatGatewaySpec>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BillingConfig: BILLING_CONFIG,
    0 internet_charge_type: Opt = Field::one_of("InternetChargeType", BillingConfigInternetChargeType::VALUES),
    1 auto_pay: OptStr = Field::string("AutoPay"),
    2 spec: Opt = Field::one_of("Spec", NatGatewaySpec::VALUES),
    3 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
}

/// `PrivateInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PrivateInfo {
    /// Highest bandwidth that the NAT gateway reaches. Unit: Mbit/s.
    pub max_bandwidth: Option<i64>,
    /// Id of the vSwitch (`vsw-...`). `DescribeVSwitches` lists it.
    pub vswitch_id: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Id of the zone in which the NAT gateway is, such as `cn-hangzhou-b`.
    pub iz_no: Option<String>,
    /// Id of the gateway's network interface (`eni-...`).
    pub eni_instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PrivateInfo: PRIVATE_INFO,
    0 max_bandwidth: OptInt = Field::int32("MaxBandwidth"),
    1 vswitch_id: OptStr = Field::string("VswitchId"),
    2 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    3 iz_no: OptStr = Field::string("IzNo"),
    4 eni_instance_id: OptStr = Field::string("EniInstanceId"),
}

/// `DeletionProtectionInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletionProtectionInfo {
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletionProtectionInfo: DELETION_PROTECTION_INFO,
    0 enabled: OptBool = Field::boolean("Enabled"),
}

/// `IpList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpList {
    /// Whether rules of the NAT gateway use the elastic IP address, and which: SNAT, DNAT or both.
    pub using_status: Option<UsingStatus>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IpList: IP_LIST,
    0 using_status: Opt = Field::one_of("UsingStatus", UsingStatus::VALUES),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 allocation_id: OptStr = Field::string("AllocationId"),
}

/// `LogDelivery` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LogDelivery {
    /// Kind of place that the log is written to. `sls`, Simple Log Service, is the only one.
    pub log_delivery_type: Option<String>,
    /// Where logs are delivered: the resource name of a Logstore, such as
    /// `acs:log:cn-hangzhou:<account>:project/<project>/<logstore>`.
    pub log_destination: Option<String>,
    /// `DeliveryStatus`: one of the documented values.
    pub delivery_status: Option<DeliveryStatus>,
    /// `DeliverLogsErrorMessage`: string.
    pub deliver_logs_error_message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LogDelivery: LOG_DELIVERY,
    0 log_delivery_type: OptStr = Field::string("LogDeliveryType"),
    1 log_destination: OptStr = Field::string("LogDestination"),
    2 delivery_status: Opt = Field::one_of("DeliveryStatus", DeliveryStatus::VALUES),
    3 deliver_logs_error_message: OptStr = Field::string("DeliverLogsErrorMessage"),
}

open_enum! {
    /// Documented values of `IpList.UsingStatus`. The provider may add others.
    pub enum UsingStatus {
        Idle = "idle",
        UsedBySnatTable = "UsedBySnatTable",
        UsedByForwardTable = "UsedByForwardTable",
    }
}

open_enum! {
    /// Documented values of `LogDelivery.DeliveryStatus`. The provider may add others.
    pub enum DeliveryStatus {
        Succsess = "Succsess",
        Failure = "Failure",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetNatGatewayAttributeRequest,
    GetNatGatewayAttributeResponse,
    ForwardTable,
    SnatTable,
    FullNatTable,
    BillingConfig,
    PrivateInfo,
    DeletionProtectionInfo,
    IpList,
    LogDelivery,
}
