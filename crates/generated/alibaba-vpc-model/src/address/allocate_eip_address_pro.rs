// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipAddressPro.json; do not edit.
//! Buys a particular elastic IP address, by address or id, for instance one released before.
//!
//! The account is charged; fails when it is taken.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddressPro).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "AllocateEipAddressPro",
    effect: Effect::Write,
    request: AllocateEipAddressProRequest = ALLOCATE_EIP_ADDRESS_PRO_REQUEST,
    response: AllocateEipAddressProResponse = ALLOCATE_EIP_ADDRESS_PRO_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 COMMODITY_NO_EXIST",
    "400 FrequentPurchase.EIP",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 INVALID_INSTANCE_STATUS",
    "400 IllegalParam.IpAddress",
    "400 IncorrectStatus.Ip",
    "400 IncorrectStatus.PublicIpAddressPool",
    "400 InsufficientBalance",
    "400 Invalid.Reserve.Ip",
    "400 InvalidBandwidth.Malformed",
    "400 InvalidParameter",
    "400 InvalidRegion.NotSupport",
    "400 InvalidResourceGroupId",
    "400 InvalidStatus.ValueNotSupported",
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
    "400 OperationFailed.RiskControl",
    "400 OrderError.EIP",
    "400 OrderFailed",
    "400 QueryParameter.Illegal",
    "400 QuotaExceeded.Eip",
    "400 QuotaExceeded.LargeSpecEip",
    "400 ReserveIpFail",
    "400 ResourceNotEnough.PublicIpAddressPool",
    "400 ResourceNotFound.Ip",
    "400 ResourceNotFound.PublicIpAddressPool",
    "400 SYSTEM.UNKNOWN.ERROR",
    "400 TokenVerfiy.Failed",
    "403 Forbidden",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `AllocateEipAddressPro`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressProRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `Netmode`: text.
    pub netmode: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `PricingCycle`: text.
    pub pricing_cycle: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `InternetChargeType`: text. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `SecurityProtectionTypes`: texts, at most 10 elements.
    pub security_protection_types: Vec<String>,
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AllocateEipAddressProRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = cloudspec_wire::all(value);
        self
    }

    /// Sets `PublicIpAddressPoolId`.
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
    5 isp: OptStr = Field::string("ISP"),
    6 netmode: OptStr = Field::string("Netmode"),
    7 auto_pay: OptBool = Field::boolean("AutoPay"),
    8 pricing_cycle: OptStr = Field::string("PricingCycle"),
    9 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    10 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 client_token: OptStr = Field::string("ClientToken").filled(),
    13 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(10))),
    14 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
}

/// Response of `AllocateEipAddressPro`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressProResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OrderId`: integer.
    pub order_id: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `EipAddress`: text.
    pub eip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
