// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipAddress.json; do not edit.
//! Buys an elastic IP address, picked at random in the region.
//!
//! Billing begins with the order. It carries ICMP, TCP and UDP only. Wait until it is `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<AllocateEipAddressRequest, AllocateEipAddressResponse>(
    "AllocateEipAddress", Effect::Write, &ALLOCATE_EIP_ADDRESS_REQUEST, &ALLOCATE_EIP_ADDRESS_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AccountMoneyValidateError COMMODITY_NO_EXIST CreditPayInsufficientBalance ExclusiveParam.ZoneAndIpAddress
    400 ExclusiveParam.ZoneAndPublicIpAddressPoolId FrequentPurchase.EIP INSTANCE_TYPE_NOT_SUPPORT IellgalParameter.OwnerAccount
    400 IllegalParam.Bandwidth IllegalParam.Isp IllegalParam.OrderParamComponent IllegalParam.SecurityProtectionTypes
    400 IllegalParam.ServiceLocation IllegalParam.Zone IncorrectStatus.Ip IncorrectStatus.PublicIpAddressPool InsufficientBalance
    400 InvalidBandwidth.Malformed InvalidComponent.EipBandwidthMax InvalidParameter InvalidRegion.NotSupport
    400 InvalidResourceGroupId Ip.Allocated Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType
    400 Mismatch.IpAndPublicIpAddressPool OperationDenied.NotOpenDdosOriginProtectService OperationFailed.AccountMoneyInvalid
    400 OperationFailed.AllocateUnfamiliarIp OperationFailed.BasicInfoUncompleted OperationFailed.CompleteUserInfo
    400 OperationFailed.CreditPayInsufficientBalance OperationFailed.InsufficientEIP OperationFailed.InvokeInnerApi
    400 OperationFailed.IpIsLocked OperationFailed.QueryCredtiInfo OperationFailed.QueryPrice OperationFailed.QueryUserLabel
    400 OperationFailed.QuotaNotEnough OperationFailed.ResourceNotEnough OperationFailed.RiskControl
    400 OperationFailed.SaleExpression OperationFailed.SaleValidate OrderError.EIP OrderFailed OrderFailed.ConcurrentOperate
    400 PAY.INSUFFICIENT_BALANCE PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE
    400 QueryParameter.Illegal QuotaExceeded.Eip QuotaExceeded.LargeSpecEip ReserveIpFail ResourceNotEnough.PublicIpAddressPool
    400 ResourceNotFound.Ip ResourceNotFound.PublicIpAddressPool SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR TokenVerfiy.Failed
    400 Trade_Sync_Create_Sub_ERROR UnsupportedFeature.AllocateEipAddressWithZone UnsupportedFeature.Isp
    403 Forbidden
    404 FUWU_BIZ_COMMODITY_VERIFY_FAIL InvalidRegionId.NotFound
    409 OperationConflict
    500 InternalError OperationFailed.SystemBusy OrderError.EIP
");

/// Request of `AllocateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `ActivityId`: integer. */ pub activity_id: Option<i64>,
    /** `Netmode`: text. */ pub netmode: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `PricingCycle`: text. */ pub pricing_cycle: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `InternetChargeType`: text. Default: `PayByBandwidth`. */ pub internet_charge_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityProtectionTypes`: texts, at most 10 elements. */ pub security_protection_types: Vec<String>,
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateEipAddressRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `ActivityId`.
    pub fn activity_id(mut self, value: i64) -> Self { self.activity_id = Some(value); self }
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_protection_types = all(value); self
    }
    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into()); self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self { self.zone = Some(value.into()); self }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
}
/// Table of [`AllocateEipAddressRequest`].
pub static ALLOCATE_EIP_ADDRESS_REQUEST: Schema =
    Schema { name: "AllocateEipAddressRequest", fields: { static ROWS: [Field; 19] = [
    Field::string("RegionId").required().filled(),
    Field::string("Bandwidth"),
    Field::int32("Period"),
    Field::string("ISP"),
    Field::int64("ActivityId"),
    Field::string("Netmode"),
    Field::boolean("AutoPay"),
    Field::string("PricingCycle"),
    Field::string("InstanceChargeType"),
    Field::string("InternetChargeType"),
    Field::string("ResourceGroupId"),
    Field::string("ClientToken").filled(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("SecurityProtectionTypes").list().limits(&Limits::items(None, Some(10))),
    Field::string("PublicIpAddressPoolId"),
    Field::string("Zone"),
    Field::string("IpAddress"),
    Field::string("InstanceId"),
]; &ROWS } };
record!(AllocateEipAddressRequest, ALLOCATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 OptStr bandwidth, 3 OptStr isp, 5 OptStr netmode, 7 OptStr pricing_cycle,
    8 OptStr instance_charge_type, 9 OptStr internet_charge_type, 10 OptStr resource_group_id, 11 OptStr client_token,
    12 OptStr name, 13 OptStr description, 14 List security_protection_types, 15 OptStr public_ip_address_pool_id, 16 OptStr zone,
    17 OptStr ip_address, 18 OptStr instance_id] [2 OptInt period, 4 OptInt activity_id, 6 OptBool auto_pay]);

/// Answer of `AllocateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipAddressResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OrderId`: integer. */ pub order_id: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `EipAddress`: text. */ pub eip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateEipAddressResponse`].
pub static ALLOCATE_EIP_ADDRESS_RESPONSE: Schema =
    Schema { name: "AllocateEipAddressResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int64("OrderId"),
    Field::string("ResourceGroupId"),
    Field::string("EipAddress"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(AllocateEipAddressResponse, ALLOCATE_EIP_ADDRESS_RESPONSE,
    [0 OptStr request_id, 2 OptStr resource_group_id, 3 OptStr eip_address, 4 OptStr allocation_id] [1 OptInt order_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateEipAddressRequest, AllocateEipAddressResponse);
