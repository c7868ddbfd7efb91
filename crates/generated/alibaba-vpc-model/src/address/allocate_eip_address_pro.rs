// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipAddressPro.json; do not edit.
//! Buys a particular elastic IP address, by address or id, for instance one released before.
//!
//! The account is charged; fails when it is taken.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddressPro),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::{
    EipLineType, InstanceChargeType, InternetChargeType, PricingCycle,
};

operation! {
    name: "AllocateEipAddressPro",
    effect: Effect::Write,
    request: AllocateEipAddressProRequest = ALLOCATE_EIP_ADDRESS_PRO_REQUEST,
    response: AllocateEipAddressProResponse = ALLOCATE_EIP_ADDRESS_PRO_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 COMMODITY_NO_EXIST",
    "400 FrequentPurchase.EIP = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 INVALID_INSTANCE_STATUS",
    "400 IllegalParam.IpAddress = The IP address is malformed or not possible here.",
    "400 IncorrectStatus.Ip",
    "400 IncorrectStatus.PublicIpAddressPool = The pool of public IP addresses is being changed. Try again when that is done.",
    "400 InsufficientBalance = The account's balance is too low. Top it up first.",
    "400 Invalid.Reserve.Ip",
    "400 InvalidBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotSupport = The region does not offer this.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "400 Ip.Allocated",
    "400 Ip.Keeped",
    "400 Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
    "400 Mismatch.IpAndIsp",
    "400 Mismatch.IpAndPublicIpAddressPool",
    "400 OperationDenied.IpBelongToOtherUser",
    "400 OperationFailed.AllocateUnfamiliarIp",
    "400 OperationFailed.InstanceNotExist",
    "400 OperationFailed.IpIsLocked",
    "400 OperationFailed.ResourceNotEnough",
    "400 OperationFailed.RiskControl = The risk control of the provider refused the order. Contact support.",
    "400 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
    "400 OrderFailed = The order failed. Look into the order centre.",
    "400 QueryParameter.Illegal = A parameter has a value that is not possible; the message names it.",
    "400 QuotaExceeded.Eip = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 QuotaExceeded.LargeSpecEip = The quota of elastic IP addresses with large bandwidth is used up.",
    "400 ReserveIpFail = The address could not be reserved. Try again or take another.",
    "400 ResourceNotEnough.PublicIpAddressPool",
    "400 ResourceNotFound.Ip",
    "400 ResourceNotFound.PublicIpAddressPool = There is no such pool of public IP addresses.",
    "400 SYSTEM.UNKNOWN.ERROR",
    "400 TokenVerfiy.Failed",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AllocateEipAddressPro`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressProRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<EipLineType>,
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
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one. At
    /// most 10 elements.
    pub security_protection_types: Vec<String>,
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateEipAddressProRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

record! {
    AllocateEipAddressProRequest: ALLOCATE_EIP_ADDRESS_PRO_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 bandwidth: OptStr = Field::string("Bandwidth"),
    4 period: OptInt = Field::int32("Period"),
    5 isp: Opt = Field::one_of("ISP", EipLineType::VALUES),
    6 netmode: OptStr = Field::string("Netmode"),
    7 auto_pay: OptBool = Field::boolean("AutoPay"),
    8 pricing_cycle: Opt = Field::one_of("PricingCycle", PricingCycle::VALUES),
    9 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    10 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 client_token: OptStr = Field::string("ClientToken").filled(),
    13 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(10))),
    14 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
}

/// Response of `AllocateEipAddressPro`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressProResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// The elastic IP address itself, such as `203.0.113.10`, or where it belongs to an instance, the
    /// address with its bandwidth.
    pub eip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AllocateEipAddressProResponse: ALLOCATE_EIP_ADDRESS_PRO_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptInt = Field::int64("OrderId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 eip_address: OptStr = Field::string("EipAddress"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateEipAddressProRequest,
    AllocateEipAddressProResponse,
}
