// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateHaVip.json; do not edit.
//! Creates a high-availability virtual IP address in a vSwitch.
//!
//! Use CreateHaVip of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHaVip).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateHaVipRequest, CreateHaVipResponse>(
    "CreateHaVip", Effect::Write, &CREATE_HA_VIP_REQUEST, &CREATE_HA_VIP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.HaVip InvalidDescription.Malformed InvalidIPAddress.AlreadyUsed InvalidIPAddress.Malformed
    400 InvalidIPAddress.NotAvailable InvalidIPAddress.OutOfRange InvalidPrivateIp.NotFound InvalidVSwitch.NotFound
    403 CountLimitExceed.HaVipInVpc QuotaExceeded.HaVip
    404 InvalidRegionId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `CreateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHaVipRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateHaVipRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`CreateHaVipRequest`].
pub static CREATE_HA_VIP_REQUEST: Schema = Schema { name: "CreateHaVipRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("VSwitchId").required(),
    Field::string("IpAddress"),
    Field::string("Description"),
]; &ROWS } };
record!(CreateHaVipRequest, CREATE_HA_VIP_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str v_switch_id, 3 OptStr ip_address, 4 OptStr description] []);

/// Answer of `CreateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHaVipResponse {
    /** `HaVipId`: text. */ pub ha_vip_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateHaVipResponse`].
pub static CREATE_HA_VIP_RESPONSE: Schema = Schema { name: "CreateHaVipResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("HaVipId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateHaVipResponse, CREATE_HA_VIP_RESPONSE, [0 OptStr ha_vip_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateHaVipRequest, CreateHaVipResponse);
