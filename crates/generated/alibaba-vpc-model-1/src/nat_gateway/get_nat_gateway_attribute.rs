// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetNatGatewayAttribute.json; do not edit.
//! Returns the details of one NAT gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetNatGatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse>(
    "GetNatGatewayAttribute", Effect::Read, &GET_NAT_GATEWAY_ATTRIBUTE_REQUEST, &GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
), "
    404 InvalidRegionId.NotFound
");

/// Request of `GetNatGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct GetNatGatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetNatGatewayAttributeRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetNatGatewayAttributeRequest`].
pub static GET_NAT_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "GetNatGatewayAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
]; &ROWS } };
record!(GetNatGatewayAttributeRequest, GET_NAT_GATEWAY_ATTRIBUTE_REQUEST, [0 OptStr region_id, 1 Str nat_gateway_id] []);

/// Answer of `GetNatGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct GetNatGatewayAttributeResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `NatType`: text. */ pub nat_type: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `EcsMetricEnabled`: yes or no. */ pub ecs_metric_enabled: Option<bool>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ForwardTable`: record. */ pub forward_table: Option<ForwardTable>,
    /** `SnatTable`: record. */ pub snat_table: Option<SnatTable>,
    /** `FullNatTable`: record. */ pub full_nat_table: Option<FullNatTable>,
    /** `BillingConfig`: record. */ pub billing_config: Option<BillingConfig>,
    /** `PrivateInfo`: record. */ pub private_info: Option<PrivateInfo>,
    /** `DeletionProtectionInfo`: record. */ pub deletion_protection_info: Option<DeletionProtectionInfo>,
    /** `IpList`: records. */ pub ip_list: Vec<IpList>,
    /** `PrivateLinkEnabled`: yes or no. */ pub private_link_enabled: Option<bool>,
    /** `PrivateLinkMode`: text. */ pub private_link_mode: Option<String>,
    /** `EnableSessionLog`: yes or no. */ pub enable_session_log: Option<bool>,
    /** `LogDelivery`: record. */ pub log_delivery: Option<LogDelivery>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetNatGatewayAttributeResponse`].
pub static GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "GetNatGatewayAttributeResponse", fields: { static ROWS: [Field; 25] = [
    Field::string("VpcId"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("NatType"),
    Field::string("NetworkType"),
    Field::string("RegionId"),
    Field::boolean("EcsMetricEnabled"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("ExpiredTime"),
    Field::string("ResourceGroupId"),
    Field::string("NatGatewayId"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::record("ForwardTable", &FORWARD_TABLE),
    Field::record("SnatTable", &SNAT_TABLE),
    Field::record("FullNatTable", &FULL_NAT_TABLE),
    Field::record("BillingConfig", &BILLING_CONFIG),
    Field::record("PrivateInfo", &PRIVATE_INFO),
    Field::record("DeletionProtectionInfo", &DELETION_PROTECTION_INFO),
    Field::record("IpList", &IP_LIST).list(),
    Field::boolean("PrivateLinkEnabled"),
    Field::string("PrivateLinkMode"),
    Field::boolean("EnableSessionLog"),
    Field::record("LogDelivery", &LOG_DELIVERY),
]; &ROWS } };
record!(GetNatGatewayAttributeResponse, GET_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr creation_time, 2 OptStr status, 3 OptStr nat_type, 4 OptStr network_type, 5 OptStr region_id,
    7 OptStr request_id, 8 OptStr description, 9 OptStr expired_time, 10 OptStr resource_group_id, 11 OptStr nat_gateway_id,
    12 OptStr business_status, 13 OptStr name, 14 Opt forward_table, 15 Opt snat_table, 16 Opt full_nat_table,
    17 Opt billing_config, 18 Opt private_info, 19 Opt deletion_protection_info, 20 List ip_list, 22 OptStr private_link_mode,
    24 Opt log_delivery] [6 OptBool ecs_metric_enabled, 21 OptBool private_link_enabled, 23 OptBool enable_session_log]);

/// What `ForwardTable` holds.
#[derive(Default)] #[non_exhaustive] pub struct ForwardTable {
    /** `ForwardTableId`: text. */ pub forward_table_id: Option<String>,
    /** `ForwardEntryCount`: integer. */ pub forward_entry_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ForwardTable`].
pub static FORWARD_TABLE: Schema = Schema { name: "ForwardTable", fields: { static ROWS: [Field; 2] = [
    Field::string("ForwardTableId"),
    Field::int32("ForwardEntryCount"),
]; &ROWS } };
record!(ForwardTable, FORWARD_TABLE, [0 OptStr forward_table_id] [1 OptInt forward_entry_count]);

/// What `SnatTable` holds.
#[derive(Default)] #[non_exhaustive] pub struct SnatTable {
    /** `SnatEntryCount`: integer. */ pub snat_entry_count: Option<i64>,
    /** `SnatTableId`: text. */ pub snat_table_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SnatTable`].
pub static SNAT_TABLE: Schema = Schema { name: "SnatTable", fields: { static ROWS: [Field; 2] = [
    Field::int32("SnatEntryCount"),
    Field::string("SnatTableId"),
]; &ROWS } };
record!(SnatTable, SNAT_TABLE, [1 OptStr snat_table_id] [0 OptInt snat_entry_count]);

/// What `FullNatTable` holds.
#[derive(Default)] #[non_exhaustive] pub struct FullNatTable {
    /** `FullNatEntryCount`: integer. */ pub full_nat_entry_count: Option<i64>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FullNatTable`].
pub static FULL_NAT_TABLE: Schema = Schema { name: "FullNatTable", fields: { static ROWS: [Field; 2] = [
    Field::int64("FullNatEntryCount"),
    Field::string("FullNatTableId"),
]; &ROWS } };
record!(FullNatTable, FULL_NAT_TABLE, [1 OptStr full_nat_table_id] [0 OptInt full_nat_entry_count]);

/// What `BillingConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct BillingConfig {
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `AutoPay`: text. */ pub auto_pay: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BillingConfig`].
pub static BILLING_CONFIG: Schema = Schema { name: "BillingConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("InternetChargeType"),
    Field::string("AutoPay"),
    Field::string("Spec"),
    Field::string("InstanceChargeType"),
]; &ROWS } };
record!(BillingConfig, BILLING_CONFIG,
    [0 OptStr internet_charge_type, 1 OptStr auto_pay, 2 OptStr spec, 3 OptStr instance_charge_type] []);

/// What `PrivateInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrivateInfo {
    /** `MaxBandwidth`: integer. */ pub max_bandwidth: Option<i64>,
    /** `VswitchId`: text. */ pub vswitch_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `IzNo`: text. */ pub iz_no: Option<String>,
    /** `EniInstanceId`: text. */ pub eni_instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrivateInfo`].
pub static PRIVATE_INFO: Schema = Schema { name: "PrivateInfo", fields: { static ROWS: [Field; 5] = [
    Field::int32("MaxBandwidth"),
    Field::string("VswitchId"),
    Field::string("PrivateIpAddress"),
    Field::string("IzNo"),
    Field::string("EniInstanceId"),
]; &ROWS } };
record!(PrivateInfo, PRIVATE_INFO,
    [1 OptStr vswitch_id, 2 OptStr private_ip_address, 3 OptStr iz_no, 4 OptStr eni_instance_id] [0 OptInt max_bandwidth]);

/// What `DeletionProtectionInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct DeletionProtectionInfo {
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeletionProtectionInfo`].
pub static DELETION_PROTECTION_INFO: Schema = Schema { name: "DeletionProtectionInfo", fields: { static ROWS: [Field; 1] = [
    Field::boolean("Enabled"),
]; &ROWS } };
record!(DeletionProtectionInfo, DELETION_PROTECTION_INFO, [] [0 OptBool enabled]);

/// What `IpList` holds.
#[derive(Default)] #[non_exhaustive] pub struct IpList {
    /** `UsingStatus`: text. */ pub using_status: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IpList`].
pub static IP_LIST: Schema = Schema { name: "IpList", fields: { static ROWS: [Field; 3] = [
    Field::string("UsingStatus"),
    Field::string("IpAddress"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(IpList, IP_LIST, [0 OptStr using_status, 1 OptStr ip_address, 2 OptStr allocation_id] []);

/// What `LogDelivery` holds.
#[derive(Default)] #[non_exhaustive] pub struct LogDelivery {
    /** `LogDeliveryType`: text. */ pub log_delivery_type: Option<String>,
    /** `LogDestination`: text. */ pub log_destination: Option<String>,
    /** `DeliveryStatus`: text. */ pub delivery_status: Option<String>,
    /** `DeliverLogsErrorMessage`: text. */ pub deliver_logs_error_message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LogDelivery`].
pub static LOG_DELIVERY: Schema = Schema { name: "LogDelivery", fields: { static ROWS: [Field; 4] = [
    Field::string("LogDeliveryType"),
    Field::string("LogDestination"),
    Field::string("DeliveryStatus"),
    Field::string("DeliverLogsErrorMessage"),
]; &ROWS } };
record!(LogDelivery, LOG_DELIVERY,
    [0 OptStr log_delivery_type, 1 OptStr log_destination, 2 OptStr delivery_status, 3 OptStr deliver_logs_error_message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse, ForwardTable, SnatTable, FullNatTable, BillingConfig,
    PrivateInfo, DeletionProtectionInfo, IpList, LogDelivery,
);
