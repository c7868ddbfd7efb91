// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipAddressPro.json; do not edit.
//! Buys a particular elastic IP address, by address or id, for instance one released before.
//!
//! The account is charged; fails when it is taken.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddressPro).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<AllocateEipAddressProRequest, AllocateEipAddressProResponse>(
    "AllocateEipAddressPro", Effect::Write, &ALLOCATE_EIP_ADDRESS_PRO_REQUEST, &ALLOCATE_EIP_ADDRESS_PRO_RESPONSE,
).idempotency_token("ClientToken"), "
    400 COMMODITY_NO_EXIST FrequentPurchase.EIP INSTANCE_TYPE_NOT_SUPPORT INVALID_INSTANCE_STATUS IllegalParam.IpAddress
    400 IncorrectStatus.Ip IncorrectStatus.PublicIpAddressPool InsufficientBalance Invalid.Reserve.Ip InvalidBandwidth.Malformed
    400 InvalidParameter InvalidRegion.NotSupport InvalidResourceGroupId InvalidStatus.ValueNotSupported Ip.Allocated Ip.Keeped
    400 Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType Mismatch.IpAndIsp Mismatch.IpAndPublicIpAddressPool
    400 OperationDenied.IpBelongToOtherUser OperationFailed.AllocateUnfamiliarIp OperationFailed.InstanceNotExist
    400 OperationFailed.IpIsLocked OperationFailed.ResourceNotEnough OperationFailed.RiskControl OrderError.EIP OrderFailed
    400 QueryParameter.Illegal QuotaExceeded.Eip QuotaExceeded.LargeSpecEip ReserveIpFail ResourceNotEnough.PublicIpAddressPool
    400 ResourceNotFound.Ip ResourceNotFound.PublicIpAddressPool SYSTEM.UNKNOWN.ERROR TokenVerfiy.Failed
    403 Forbidden
    404 FUWU_BIZ_COMMODITY_VERIFY_FAIL InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `AllocateEipAddressPro`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipAddressProRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `Netmode`: text. */ pub netmode: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `PricingCycle`: text. */ pub pricing_cycle: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `InternetChargeType`: text. Default: `PayByBandwidth`. */ pub internet_charge_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SecurityProtectionTypes`: texts, at most 10 elements. */ pub security_protection_types: Vec<String>,
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateEipAddressProRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self { self.netmode = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self { self.pricing_cycle = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_protection_types = all(value); self
    }
    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into()); self
    }
}
/// Table of [`AllocateEipAddressProRequest`].
pub static ALLOCATE_EIP_ADDRESS_PRO_REQUEST: Schema =
    Schema { name: "AllocateEipAddressProRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("IpAddress"),
    Field::string("InstanceId"),
    Field::string("Bandwidth"),
    Field::int32("Period"),
    Field::string("ISP"),
    Field::string("Netmode"),
    Field::boolean("AutoPay"),
    Field::string("PricingCycle"),
    Field::string("InstanceChargeType"),
    Field::string("InternetChargeType"),
    Field::string("ResourceGroupId"),
    Field::string("ClientToken").filled(),
    Field::string("SecurityProtectionTypes").list().limits(&Limits::items(None, Some(10))),
    Field::string("PublicIpAddressPoolId"),
]; &ROWS } };
record!(AllocateEipAddressProRequest, ALLOCATE_EIP_ADDRESS_PRO_REQUEST,
    [0 OptStr region_id, 1 OptStr ip_address, 2 OptStr instance_id, 3 OptStr bandwidth, 5 OptStr isp, 6 OptStr netmode,
    8 OptStr pricing_cycle, 9 OptStr instance_charge_type, 10 OptStr internet_charge_type, 11 OptStr resource_group_id,
    12 OptStr client_token, 13 List security_protection_types, 14 OptStr public_ip_address_pool_id] [4 OptInt period,
    7 OptBool auto_pay]);

/// Answer of `AllocateEipAddressPro`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipAddressProResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OrderId`: integer. */ pub order_id: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `EipAddress`: text. */ pub eip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateEipAddressProResponse`].
pub static ALLOCATE_EIP_ADDRESS_PRO_RESPONSE: Schema =
    Schema { name: "AllocateEipAddressProResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int64("OrderId"),
    Field::string("ResourceGroupId"),
    Field::string("EipAddress"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(AllocateEipAddressProResponse, ALLOCATE_EIP_ADDRESS_PRO_RESPONSE,
    [0 OptStr request_id, 2 OptStr resource_group_id, 3 OptStr eip_address, 4 OptStr allocation_id] [1 OptInt order_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateEipAddressProRequest, AllocateEipAddressProResponse);
