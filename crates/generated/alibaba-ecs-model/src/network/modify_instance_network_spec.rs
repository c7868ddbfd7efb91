// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceNetworkSpec.json; do not edit.
//! Changes the public bandwidth of an instance or how it is billed.
//!
//! The price changes; a subscription can raise it for a part of its term. What an account gets at most
//! in a region is limited.
//!
//! - Requires permission for the action `ecs:ModifyInstanceNetworkSpec` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!   Condition keys: `ecs:AssociatePublicIpAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceNetworkSpec),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Precision, Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "ModifyInstanceNetworkSpec",
    effect: Effect::Write,
    request: ModifyInstanceNetworkSpecRequest = MODIFY_INSTANCE_NETWORK_SPEC_REQUEST,
    response: ModifyInstanceNetworkSpecResponse = MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceNetworkSpec").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()]).conditions(&["ecs:AssociatePublicIpAddress"])),
}

errors! {
    "400 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "400 BandwidthUpgradeDenied.EipBoundInstance",
    "400 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "400 DecreasedBandwidthNotAllowed",
    "400 InstanceDowngrade.QuotaExceed",
    "400 InvalidAction = There is no such operation in this version of the service.",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidBandwidthOut.LessThanZero",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidEndTime.BeyondLifeCycle",
    "400 InvalidEndTime.ValueNotSupported",
    "400 InvalidInstance.UnPaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "400 InvalidInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is running or stopped.",
    "400 InvalidInstanceStatus.NotStopped",
    "400 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "400 InvalidInternetMaxBandwidthIn.ValueNotSupported",
    "400 InvalidInternetMaxBandwidthOut.ValueNotSupported",
    "400 InvalidOperation.InstanceStatusUnsupported",
    "400 InvalidParam.AllocatePublicIp",
    "400 InvalidParameter.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidParameter.BandwidthBiggerThanBaseBandwidth",
    "400 InvalidParameter.CloudboxNotSupported = A CloudBox does not support this.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidPayMethod.SyncPaymentNotSupport",
    "400 InvalidStartTime.BeyondLifeCycle",
    "400 InvalidStartTime.ValueNotSupported",
    "400 IpAllocationError",
    "400 LastOrderProcessing = The order before is still being processed. Try again later.",
    "400 LastRequestProcessing",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NoPermission.Refund = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 BandIncreaseNotSupportIsp",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceDowngrade.QuotaExceed",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidInstance.EipNotSupport",
    "403 InvalidInstance.InstanceNotSupported",
    "403 InvalidInstance.NatPortMapNotSupport",
    "403 InvalidInstance.UnPaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "403 InvalidInstanceChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "403 InvalidInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is running or stopped.",
    "403 InvalidIspBandwidthOut",
    "403 InvalidIspType.ValueNotSupported",
    "403 InvalidIspUID",
    "403 InvalidNetworkType.ValueNotSupported",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidOperation.StarterPackage",
    "403 Mayi.InternalError",
    "403 NAT_PUBLIC_IP_BINDING_FAILED",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.ImageNotValid = The image cannot be used. Check its state and its permissions.",
    "403 OperationDenied.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "403 SecurityRisk.3DVerification = The payment needs a 3-D Secure verification. Complete it in the console.",
    "403 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 UnsupportedChangeIsp",
    "403 UnsupportedIspChargeType",
    "403 UnsupportedIspClassicNetwork",
    "403 UnsupportedIspNetworkChargeType",
    "403 UnsupportedIspRegion",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyInstanceNetworkSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s. 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<String>,
    /// `NetworkChargeType`: one of the documented values.
    pub network_charge_type: Option<NetworkChargeType>,
    /// `AllocatePublicIp`: boolean. Default: `false`.
    pub allocate_public_ip: Option<bool>,
    /// Beginning of the span of time. Sent to the minute, `YYYY-MM-DDThh:mmZ`.
    pub start_time: Option<Timestamp>,
    /// End of the span of time. Sent to the hour, `YYYY-MM-DDThhZ`.
    pub end_time: Option<Timestamp>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `true`.
    pub auto_pay: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceNetworkSpecRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Highest public bandwidth out of the instance.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Highest public bandwidth into the instance.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `NetworkChargeType`.
    pub fn network_charge_type(mut self, value: impl Into<NetworkChargeType>) -> Self {
        self.network_charge_type = Some(value.into());
        self
    }

    /// Sets `AllocatePublicIp`.
    pub fn allocate_public_ip(mut self, value: bool) -> Self {
        self.allocate_public_ip = Some(value);
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    4 network_charge_type: Opt = Field::one_of("NetworkChargeType", NetworkChargeType::VALUES),
    5 allocate_public_ip: OptBool = Field::boolean("AllocatePublicIp"),
    6 start_time: Opt = Field::timestamp("StartTime").precision(Precision::Minute),
    7 end_time: Opt = Field::timestamp("EndTime").precision(Precision::Hour),
    8 auto_pay: OptBool = Field::boolean("AutoPay"),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ModifyInstanceNetworkSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkSpecResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceNetworkSpecResponse: MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `NetworkChargeType`. The provider may add others.
    pub enum NetworkChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceNetworkSpecRequest,
    ModifyInstanceNetworkSpecResponse,
}
