// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceNetworkSpec.json; do not edit.
//! Changes the public bandwidth of an instance or how it is billed.
//!
//! The price changes; a subscription can raise it for a part of its term. What an account gets at most in a region is
//! limited.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceNetworkSpec).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse>(
    "ModifyInstanceNetworkSpec", Effect::Write, &MODIFY_INSTANCE_NETWORK_SPEC_REQUEST, &MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage BandwidthUpgradeDenied.EipBoundInstance ChargeTypeViolation DecreasedBandwidthNotAllowed
    400 InstanceDowngrade.QuotaExceed InvalidAction InvalidAction.WithActiveElasticUpgrade InvalidBandwidth.ValueNotSupported
    400 InvalidBandwidthOut.LessThanZero InvalidClientToken.ValueNotSupported InvalidEndTime.BeyondLifeCycle
    400 InvalidEndTime.ValueNotSupported InvalidInstance.UnPaidOrder InvalidInstanceStatus InvalidInstanceStatus.NotStopped
    400 InvalidInternetChargeType.ValueNotSupported InvalidInternetMaxBandwidthIn.ValueNotSupported
    400 InvalidInternetMaxBandwidthOut.ValueNotSupported InvalidOperation.InstanceStatusUnsupported InvalidParam.AllocatePublicIp
    400 InvalidParameter.Bandwidth InvalidParameter.BandwidthBiggerThanBaseBandwidth InvalidParameter.CloudboxNotSupported
    400 InvalidParameter.Conflict InvalidParameter.DedicatedRegionNotSupported InvalidPayMethod.SyncPaymentNotSupport
    400 InvalidStartTime.BeyondLifeCycle InvalidStartTime.ValueNotSupported IpAllocationError LastOrderProcessing
    400 LastRequestProcessing NoPermission.Price NoPermission.Refund OperationDenied Throttling
    403 BandIncreaseNotSupportIsp ChargeTypeViolation IncorrectInstanceStatus InstanceDowngrade.QuotaExceed
    403 InstanceExpiredOrInArrears InstanceLockedForSecurity InvalidAccountStatus.NotEnoughBalance InvalidInstance.EipNotSupport
    403 InvalidInstance.InstanceNotSupported InvalidInstance.NatPortMapNotSupport InvalidInstance.UnPaidOrder
    403 InvalidInstanceChargeType.ValueNotSupported InvalidInstanceStatus InvalidIspBandwidthOut InvalidIspType.ValueNotSupported
    403 InvalidIspUID InvalidNetworkType.ValueNotSupported InvalidOperation.PublicIpAddressNoStock \
        InvalidOperation.StarterPackage
    403 Mayi.InternalError NAT_PUBLIC_IP_BINDING_FAILED OperationDenied OperationDenied.ImageNotValid OperationDenied.UnpaidOrder
    403 SecurityRisk.3DVerification Throttling UnsupportedChangeIsp UnsupportedIspChargeType UnsupportedIspClassicNetwork
    403 UnsupportedIspNetworkChargeType UnsupportedIspRegion
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `ModifyInstanceNetworkSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceNetworkSpecRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `InternetMaxBandwidthIn`: integer, 1 to 200. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `NetworkChargeType`: text. */ pub network_charge_type: Option<String>,
    /** `AllocatePublicIp`: yes or no. Default: `false`. */ pub allocate_public_ip: Option<bool>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `AutoPay`: yes or no. Default: `true`. */ pub auto_pay: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceNetworkSpecRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `NetworkChargeType`.
    pub fn network_charge_type(mut self, value: impl Into<String>) -> Self {
        self.network_charge_type = Some(value.into()); self
    }
    /// Sets `AllocatePublicIp`.
    pub fn allocate_public_ip(mut self, value: bool) -> Self { self.allocate_public_ip = Some(value); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifyInstanceNetworkSpecRequest`].
pub static MODIFY_INSTANCE_NETWORK_SPEC_REQUEST: Schema =
    Schema { name: "ModifyInstanceNetworkSpecRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("InstanceId").required(),
    Field::int32("InternetMaxBandwidthOut"),
    Field::int32("InternetMaxBandwidthIn").limits(&Limits::range(Some(1.0), Some(200.0))),
    Field::string("ISP"),
    Field::string("NetworkChargeType"),
    Field::boolean("AllocatePublicIp"),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::boolean("AutoPay"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ModifyInstanceNetworkSpecRequest, MODIFY_INSTANCE_NETWORK_SPEC_REQUEST,
    [0 Str instance_id, 3 OptStr isp, 4 OptStr network_charge_type, 6 OptStr start_time, 7 OptStr end_time,
    9 OptStr client_token] [1 OptInt internet_max_bandwidth_out, 2 OptInt internet_max_bandwidth_in, 5 OptBool allocate_public_ip,
    8 OptBool auto_pay]);

/// Answer of `ModifyInstanceNetworkSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceNetworkSpecResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyInstanceNetworkSpecResponse`].
pub static MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE: Schema =
    Schema { name: "ModifyInstanceNetworkSpecResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyInstanceNetworkSpecResponse, MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse);
