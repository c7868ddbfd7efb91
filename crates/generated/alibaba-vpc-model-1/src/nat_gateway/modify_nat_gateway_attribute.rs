// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatGatewayAttribute.json; do not edit.
//! Changes the name, description and settings of a NAT gateway, such as answering ping or writing session logs.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatGatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Style, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyNatGatewayAttributeResponse;

operation!(Operation::new::<ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse>(
    "ModifyNatGatewayAttribute", Effect::Write, &MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.PrivateLinkMode ExclusiveParam.%sAnd%s Forbidden.FinancialLocked
    400 IllegalParam.SessionLogDeliveryDestination IllegalParam.SessionLogDeliveryType IncorrectStatus.NATGW
    400 IncorrectStatus.NatGateway InvalidParameter.Description.Malformed InvalidParameter.Name.Malformed InvalidParams.NotNull
    400 OperationDenied.DnatEntryStatusInvalid OperationDenied.EipBondTypeIsAlreadyNAT OperationDenied.EipStatusInvalid
    400 OperationDenied.NatGatewayStatusInvalid OperationDenied.SnatEntryStatusInvalid OperationFailed.LogDeliveryIsUnAuthorized
    400 OperationFailed.PrivateLinkMode QuotaExceeded.EipNumForModifyEipBondType ResourceNotEnough.SwitchAvailableIps
    400 UnsupportedFeature.EnableSessionLog UnsupportedFeature.IcmpReplyEnabled UnsupportedFeature.IndirectConvertForFwNat
    400 UnsupportedFeature.IndirectConvertForVpcNat UnsupportedFeature.MutilBindedTypeNatEnableFw
    400 UnsupportedFeature.NormalNatModifyEipBindMode UnsupportedFeature.PrivateLinkMode
    400 UnsupportedFeature.VpcNatSecurityProtectionEnabled
    403 Forbidden.ModifyEipBondType
    404 InvalidNatGatewayId.NotFound InvalidRegionId.NotFound
    500 OperationFailed.ConfigSessionLog
");

/// Request of `ModifyNatGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNatGatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `IcmpReplyEnabled`: yes or no. */ pub icmp_reply_enabled: Option<bool>,
    /** `EipBindMode`: one of the known values. */ pub eip_bind_mode: Option<EipBindMode>,
    /** `EnableSessionLog`: yes or no. */ pub enable_session_log: Option<bool>,
    /** `LogDelivery`: record. */ pub log_delivery: Option<LogDelivery>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNatGatewayAttributeRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `IcmpReplyEnabled`.
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self { self.icmp_reply_enabled = Some(value); self }
    /// Sets `EipBindMode`.
    pub fn eip_bind_mode(mut self, value: impl Into<EipBindMode>) -> Self { self.eip_bind_mode = Some(value.into()); self }
    /// Sets `EnableSessionLog`.
    pub fn enable_session_log(mut self, value: bool) -> Self { self.enable_session_log = Some(value); self }
    /// Sets `LogDelivery`.
    pub fn log_delivery(mut self, value: LogDelivery) -> Self { self.log_delivery = Some(value); self }
}
/// Table of [`ModifyNatGatewayAttributeRequest`].
pub static MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyNatGatewayAttributeRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::boolean("IcmpReplyEnabled"),
    Field::one_of("EipBindMode", EipBindMode::VALUES),
    Field::boolean("EnableSessionLog"),
    Field::record("LogDelivery", &LOG_DELIVERY).style(Style::Json),
]; &ROWS } };
record!(ModifyNatGatewayAttributeRequest, MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 OptStr name, 3 OptStr description, 5 Opt eip_bind_mode,
    7 Opt log_delivery] [4 OptBool icmp_reply_enabled, 6 OptBool enable_session_log]);

/// What `LogDelivery` holds.
#[derive(Default)] #[non_exhaustive] pub struct LogDelivery {
    /** `LogDeliveryType`: text. */ pub log_delivery_type: Option<String>,
    /** `LogDestination`: text. */ pub log_destination: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl LogDelivery {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `LogDeliveryType`.
    pub fn log_delivery_type(mut self, value: impl Into<String>) -> Self { self.log_delivery_type = Some(value.into()); self }
    /// Sets `LogDestination`.
    pub fn log_destination(mut self, value: impl Into<String>) -> Self { self.log_destination = Some(value.into()); self }
}
/// Table of [`LogDelivery`].
pub static LOG_DELIVERY: Schema = Schema { name: "LogDelivery", fields: { static ROWS: [Field; 2] = [
    Field::string("LogDeliveryType"),
    Field::string("LogDestination"),
]; &ROWS } };
record!(LogDelivery, LOG_DELIVERY, [0 OptStr log_delivery_type, 1 OptStr log_destination] []);

cloudspec_wire::open_enum! {
    /// Values of `EipBindMode`. The provider may add to them.
    pub enum EipBindMode {
        Nat = "NAT",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyNatGatewayAttributeRequest, LogDelivery);
