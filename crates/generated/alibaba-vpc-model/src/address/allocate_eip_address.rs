// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipAddress.json; do not edit.
//! Buys an elastic IP address, picked at random in the region.
//!
//! Billing begins with the order. It carries ICMP, TCP and UDP only. Wait until it is `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddress), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::{
    EipLineType, InstanceChargeType, InternetChargeType, PricingCycle,
};

operation! {
    name: "AllocateEipAddress",
    effect: Effect::Write,
    request: AllocateEipAddressRequest = ALLOCATE_EIP_ADDRESS_REQUEST,
    response: AllocateEipAddressResponse = ALLOCATE_EIP_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 AccountMoneyValidateError",
    "400 COMMODITY_NO_EXIST",
    "400 CreditPayInsufficientBalance",
    "400 ExclusiveParam.ZoneAndIpAddress",
    "400 ExclusiveParam.ZoneAndPublicIpAddressPoolId",
    "400 FrequentPurchase.EIP = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 IllegalParam.Isp",
    "400 IllegalParam.OrderParamComponent",
    "400 IllegalParam.SecurityProtectionTypes",
    "400 IllegalParam.ServiceLocation",
    "400 IllegalParam.Zone",
    "400 IncorrectStatus.Ip",
    "400 IncorrectStatus.PublicIpAddressPool = The pool of public IP addresses is being changed. Try again when that is done.",
    "400 InsufficientBalance = The account's balance is too low. Top it up first.",
    "400 InvalidBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidComponent.EipBandwidthMax",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotSupport = The region does not offer this.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 Ip.Allocated",
    "400 Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
    "400 Mismatch.IpAndPublicIpAddressPool",
    "400 OperationDenied.NotOpenDdosOriginProtectService",
    "400 OperationFailed.AccountMoneyInvalid",
    "400 OperationFailed.AllocateUnfamiliarIp",
    "400 OperationFailed.BasicInfoUncompleted",
    "400 OperationFailed.CompleteUserInfo = The account's data is not complete.",
    "400 OperationFailed.CreditPayInsufficientBalance",
    "400 OperationFailed.InsufficientEIP",
    "400 OperationFailed.InvokeInnerApi",
    "400 OperationFailed.IpIsLocked",
    "400 OperationFailed.QueryCredtiInfo",
    "400 OperationFailed.QueryPrice = No price could be found for this order. Check the settings, or try again later.",
    "400 OperationFailed.QueryUserLabel",
    "400 OperationFailed.QuotaNotEnough",
    "400 OperationFailed.ResourceNotEnough",
    "400 OperationFailed.RiskControl = The risk control of the provider refused the order. Contact support.",
    "400 OperationFailed.SaleExpression",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "400 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
    "400 OrderFailed = The order failed. Look into the order centre.",
    "400 OrderFailed.ConcurrentOperate",
    "400 PAY.INSUFFICIENT_BALANCE",
    "400 PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL = The account has no way of paying that works. Set one up first.",
    "400 PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
    "400 QueryParameter.Illegal = A parameter has a value that is not possible; the message names it.",
    "400 QuotaExceeded.Eip = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 QuotaExceeded.LargeSpecEip = The quota of elastic IP addresses with large bandwidth is used up.",
    "400 ReserveIpFail = The address could not be reserved. Try again or take another.",
    "400 ResourceNotEnough.PublicIpAddressPool",
    "400 ResourceNotFound.Ip",
    "400 ResourceNotFound.PublicIpAddressPool = There is no such pool of public IP addresses.",
    "400 SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR = Payment is overdue. Settle the bill first.",
    "400 TokenVerfiy.Failed",
    "400 Trade_Sync_Create_Sub_ERROR",
    "400 UnsupportedFeature.AllocateEipAddressWithZone",
    "400 UnsupportedFeature.Isp",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 OperationFailed.SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "500 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
}

/// Request of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<EipLineType>,
    /// Id of a promotion. There is no need to set it.
    pub activity_id: Option<i64>,
    /// Kind of network of the address: `public`.
    pub netmode: Option<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre.
    pub auto_pay: Option<bool>,
    /// What the length of the purchase counts: `Month` or `Year`.
    pub pricing_cycle: Option<PricingCycle>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How public traffic is paid for, such as by volume or by bandwidth. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one. At
    /// most 10 elements.
    pub security_protection_types: Vec<String>,
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateEipAddressRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipLineType>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Id of a promotion.
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }

    /// Kind of network of the address: `public`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// What the length of the purchase counts: `Month` or `Year`.
    pub fn pricing_cycle(mut self, value: impl Into<PricingCycle>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = cloudspec_wire::all(value);
        self
    }

    /// Id of the pool of public IP addresses (`pippool-...`).
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }

    /// IP address, such as `192.0.2.10`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

record! {
    AllocateEipAddressRequest: ALLOCATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 period: OptInt = Field::int32("Period"),
    3 isp: Opt = Field::one_of("ISP", EipLineType::VALUES),
    4 activity_id: OptInt = Field::int64("ActivityId"),
    5 netmode: OptStr = Field::string("Netmode"),
    6 auto_pay: OptBool = Field::boolean("AutoPay"),
    7 pricing_cycle: Opt = Field::one_of("PricingCycle", PricingCycle::VALUES),
    8 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    9 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 client_token: OptStr = Field::string("ClientToken").filled(),
    12 name: OptStr = Field::string("Name"),
    13 description: OptStr = Field::string("Description"),
    14 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(10))),
    15 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    16 zone: OptStr = Field::string("Zone"),
    17 ip_address: OptStr = Field::string("IpAddress"),
    18 instance_id: OptStr = Field::string("InstanceId"),
}

/// Response of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// The elastic IP address that was allocated, such as `203.0.113.10`.
    pub eip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AllocateEipAddressResponse: ALLOCATE_EIP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptInt = Field::int64("OrderId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 eip_address: OptStr = Field::string("EipAddress"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateEipAddressRequest,
    AllocateEipAddressResponse,
}
