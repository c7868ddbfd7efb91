// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceNetworkSpec.json; do not edit.
//! Changes the public bandwidth of an instance or how it is billed.
//!
//! The price changes; a subscription can raise it for a part of its term. What an account gets at most
//! in a region is limited.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceNetworkSpec).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "ModifyInstanceNetworkSpec",
    effect: Effect::Write,
    request: ModifyInstanceNetworkSpecRequest = MODIFY_INSTANCE_NETWORK_SPEC_REQUEST,
    response: ModifyInstanceNetworkSpecResponse = MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 BandwidthUpgradeDenied.EipBoundInstance",
    "400 ChargeTypeViolation",
    "400 DecreasedBandwidthNotAllowed",
    "400 InstanceDowngrade.QuotaExceed",
    "400 InvalidAction",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidBandwidth.ValueNotSupported",
    "400 InvalidBandwidthOut.LessThanZero",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidEndTime.BeyondLifeCycle",
    "400 InvalidEndTime.ValueNotSupported",
    "400 InvalidInstance.UnPaidOrder",
    "400 InvalidInstanceStatus",
    "400 InvalidInstanceStatus.NotStopped",
    "400 InvalidInternetChargeType.ValueNotSupported",
    "400 InvalidInternetMaxBandwidthIn.ValueNotSupported",
    "400 InvalidInternetMaxBandwidthOut.ValueNotSupported",
    "400 InvalidOperation.InstanceStatusUnsupported",
    "400 InvalidParam.AllocatePublicIp",
    "400 InvalidParameter.Bandwidth",
    "400 InvalidParameter.BandwidthBiggerThanBaseBandwidth",
    "400 InvalidParameter.CloudboxNotSupported",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidPayMethod.SyncPaymentNotSupport",
    "400 InvalidStartTime.BeyondLifeCycle",
    "400 InvalidStartTime.ValueNotSupported",
    "400 IpAllocationError",
    "400 LastOrderProcessing",
    "400 LastRequestProcessing",
    "400 NoPermission.Price",
    "400 NoPermission.Refund",
    "400 OperationDenied",
    "400 Throttling",
    "403 BandIncreaseNotSupportIsp",
    "403 ChargeTypeViolation",
    "403 IncorrectInstanceStatus",
    "403 InstanceDowngrade.QuotaExceed",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidInstance.EipNotSupport",
    "403 InvalidInstance.InstanceNotSupported",
    "403 InvalidInstance.NatPortMapNotSupport",
    "403 InvalidInstance.UnPaidOrder",
    "403 InvalidInstanceChargeType.ValueNotSupported",
    "403 InvalidInstanceStatus",
    "403 InvalidIspBandwidthOut",
    "403 InvalidIspType.ValueNotSupported",
    "403 InvalidIspUID",
    "403 InvalidNetworkType.ValueNotSupported",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidOperation.StarterPackage",
    "403 Mayi.InternalError",
    "403 NAT_PUBLIC_IP_BINDING_FAILED",
    "403 OperationDenied",
    "403 OperationDenied.ImageNotValid",
    "403 OperationDenied.UnpaidOrder",
    "403 SecurityRisk.3DVerification",
    "403 Throttling",
    "403 UnsupportedChangeIsp",
    "403 UnsupportedIspChargeType",
    "403 UnsupportedIspClassicNetwork",
    "403 UnsupportedIspNetworkChargeType",
    "403 UnsupportedIspRegion",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `ModifyInstanceNetworkSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `InternetMaxBandwidthIn`: integer, 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `NetworkChargeType`: text.
    pub network_charge_type: Option<String>,
    /// `AllocatePublicIp`: yes or no. Default: `false`.
    pub allocate_public_ip: Option<bool>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `AutoPay`: yes or no. Default: `true`.
    pub auto_pay: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyInstanceNetworkSpecRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `NetworkChargeType`.
    pub fn network_charge_type(mut self, value: impl Into<String>) -> Self {
        self.network_charge_type = Some(value.into());
        self
    }

    /// Sets `AllocatePublicIp`.
    pub fn allocate_public_ip(mut self, value: bool) -> Self {
        self.allocate_public_ip = Some(value);
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceNetworkSpecRequest: MODIFY_INSTANCE_NETWORK_SPEC_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    2 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn").limits(&Limits::new().range(Some(1.0), Some(200.0))),
    3 isp: OptStr = Field::string("ISP"),
    4 network_charge_type: OptStr = Field::string("NetworkChargeType"),
    5 allocate_public_ip: OptBool = Field::boolean("AllocatePublicIp"),
    6 start_time: OptStr = Field::string("StartTime"),
    7 end_time: OptStr = Field::string("EndTime"),
    8 auto_pay: OptBool = Field::boolean("AutoPay"),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ModifyInstanceNetworkSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceNetworkSpecResponse: MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceNetworkSpecRequest,
    ModifyInstanceNetworkSpecResponse,
}
