// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceNetworkSpec.json; do not edit.
//! Modify instance network spec (`ModifyInstanceNetworkSpec`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceNetworkSpec).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, empty};

/// The table of `ModifyInstanceNetworkSpec`.
pub static OPERATION: Operation = Operation::new(
    "ModifyInstanceNetworkSpec", Effect::Write, &MODIFY_INSTANCE_NETWORK_SPEC_REQUEST, &MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
    empty::<ModifyInstanceNetworkSpecRequest>, empty::<ModifyInstanceNetworkSpecResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Account.Arrearage"), ErrorCode::new(400, "BandwidthUpgradeDenied.EipBoundInstance"),
    ErrorCode::new(400, "ChargeTypeViolation"), ErrorCode::new(400, "DecreasedBandwidthNotAllowed"),
    ErrorCode::new(400, "InstanceDowngrade.QuotaExceed"), ErrorCode::new(400, "InvalidAction"),
    ErrorCode::new(400, "InvalidAction.WithActiveElasticUpgrade"), ErrorCode::new(400, "InvalidBandwidth.ValueNotSupported"),
    ErrorCode::new(400, "InvalidBandwidthOut.LessThanZero"), ErrorCode::new(400, "InvalidClientToken.ValueNotSupported"),
    ErrorCode::new(400, "InvalidEndTime.BeyondLifeCycle"), ErrorCode::new(400, "InvalidEndTime.ValueNotSupported"),
    ErrorCode::new(400, "InvalidInstance.UnPaidOrder"), ErrorCode::new(400, "InvalidInstanceStatus"),
    ErrorCode::new(400, "InvalidInstanceStatus.NotStopped"), ErrorCode::new(400, "InvalidInternetChargeType.ValueNotSupported"),
    ErrorCode::new(400, "InvalidInternetMaxBandwidthIn.ValueNotSupported"),
    ErrorCode::new(400, "InvalidInternetMaxBandwidthOut.ValueNotSupported"),
    ErrorCode::new(400, "InvalidOperation.InstanceStatusUnsupported"), ErrorCode::new(400, "InvalidParam.AllocatePublicIp"),
    ErrorCode::new(400, "InvalidParameter.Bandwidth"), ErrorCode::new(400, "InvalidParameter.BandwidthBiggerThanBaseBandwidth"),
    ErrorCode::new(400, "InvalidParameter.CloudboxNotSupported"), ErrorCode::new(400, "InvalidParameter.Conflict"),
    ErrorCode::new(400, "InvalidParameter.DedicatedRegionNotSupported"),
    ErrorCode::new(400, "InvalidPayMethod.SyncPaymentNotSupport"), ErrorCode::new(400, "InvalidStartTime.BeyondLifeCycle"),
    ErrorCode::new(400, "InvalidStartTime.ValueNotSupported"), ErrorCode::new(400, "IpAllocationError"),
    ErrorCode::new(400, "LastOrderProcessing"), ErrorCode::new(400, "LastRequestProcessing"),
    ErrorCode::new(400, "NoPermission.Price"), ErrorCode::new(400, "NoPermission.Refund"), ErrorCode::new(400, "OperationDenied"),
    ErrorCode::new(400, "Throttling"), ErrorCode::new(403, "BandIncreaseNotSupportIsp"),
    ErrorCode::new(403, "ChargeTypeViolation"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceDowngrade.QuotaExceed"), ErrorCode::new(403, "InstanceExpiredOrInArrears"),
    ErrorCode::new(403, "InstanceLockedForSecurity"), ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidInstance.EipNotSupport"), ErrorCode::new(403, "InvalidInstance.InstanceNotSupported"),
    ErrorCode::new(403, "InvalidInstance.NatPortMapNotSupport"), ErrorCode::new(403, "InvalidInstance.UnPaidOrder"),
    ErrorCode::new(403, "InvalidInstanceChargeType.ValueNotSupported"), ErrorCode::new(403, "InvalidInstanceStatus"),
    ErrorCode::new(403, "InvalidIspBandwidthOut"), ErrorCode::new(403, "InvalidIspType.ValueNotSupported"),
    ErrorCode::new(403, "InvalidIspUID"), ErrorCode::new(403, "InvalidNetworkType.ValueNotSupported"),
    ErrorCode::new(403, "InvalidOperation.PublicIpAddressNoStock"), ErrorCode::new(403, "InvalidOperation.StarterPackage"),
    ErrorCode::new(403, "Mayi.InternalError"), ErrorCode::new(403, "NAT_PUBLIC_IP_BINDING_FAILED"),
    ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "OperationDenied.ImageNotValid"),
    ErrorCode::new(403, "OperationDenied.UnpaidOrder"), ErrorCode::new(403, "SecurityRisk.3DVerification"),
    ErrorCode::new(403, "Throttling"), ErrorCode::new(403, "UnsupportedChangeIsp"),
    ErrorCode::new(403, "UnsupportedIspChargeType"), ErrorCode::new(403, "UnsupportedIspClassicNetwork"),
    ErrorCode::new(403, "UnsupportedIspNetworkChargeType"), ErrorCode::new(403, "UnsupportedIspRegion"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ModifyInstanceNetworkSpec`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl ModifyInstanceNetworkSpecRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    pub fn network_charge_type(mut self, value: impl Into<String>) -> Self {
        self.network_charge_type = Some(value.into()); self
    }
    pub fn allocate_public_ip(mut self, value: bool) -> Self { self.allocate_public_ip = Some(value); self }
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static MODIFY_INSTANCE_NETWORK_SPEC_REQUEST: Schema = Schema { name: "ModifyInstanceNetworkSpecRequest", fields: &[
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
] };
cloudspec_wire::record!(ModifyInstanceNetworkSpecRequest, MODIFY_INSTANCE_NETWORK_SPEC_REQUEST,
    [0 Str instance_id, 3 OptStr isp, 4 OptStr network_charge_type, 6 OptStr start_time, 7 OptStr end_time,
    9 OptStr client_token] [1 OptInt internet_max_bandwidth_out, 2 OptInt internet_max_bandwidth_in, 5 OptBool allocate_public_ip,
    8 OptBool auto_pay]);

/// Answer of `ModifyInstanceNetworkSpec`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyInstanceNetworkSpecResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE: Schema = Schema { name: "ModifyInstanceNetworkSpecResponse", fields: &[
    Field::string("OrderId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(ModifyInstanceNetworkSpecResponse, MODIFY_INSTANCE_NETWORK_SPEC_RESPONSE,
    [0 OptStr order_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse);
