// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateHaVip.json; do not edit.
//! Creates a high-availability virtual IP (HaVip) in a vSwitch.
//!
//! Asynchronous: DescribeHaVips shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateHaVip).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateHaVipRequest, CreateHaVipResponse>(
    "CreateHaVip", Effect::Write, &CREATE_HA_VIP_REQUEST, &CREATE_HA_VIP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Abs.Vpc.InvalidName.Malformed CountLimitExceed.HaVipInVpc Forbidden.HaVip InvalidDescription.Malformed
    400 InvalidIPAddress.AlreadyInUse InvalidIPAddress.AlreadyUsed InvalidIPAddress.Malformed InvalidIPAddress.NotAvailable
    400 InvalidIPAddress.OutOfRange InvalidIPAddress.OutOfVswCIDR UnsupportedFeature.CloudBoxHaVip
    403 CountLimitExceed.HaVipInVpc QuotaExceeded.HaVip
    404 IllegalParam.ResourceGroupId InvalidRegionId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `CreateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHaVipRequest {
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateHaVipRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateHaVipRequest`].
pub static CREATE_HA_VIP_REQUEST: Schema = Schema { name: "CreateHaVipRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("Name"),
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("VSwitchId").required(),
    Field::string("IpAddress"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateHaVipRequest, CREATE_HA_VIP_REQUEST,
    [0 OptStr name, 1 OptStr client_token, 2 OptStr region_id, 3 Str v_switch_id, 4 OptStr ip_address, 5 OptStr description,
    6 OptStr resource_group_id, 7 List tag] []);

/// Answer of `CreateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHaVipResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateHaVipResponse`].
pub static CREATE_HA_VIP_RESPONSE: Schema = Schema { name: "CreateHaVipResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("IpAddress"),
    Field::string("HaVipId"),
]; &ROWS } };
record!(CreateHaVipResponse, CREATE_HA_VIP_RESPONSE, [0 OptStr request_id, 1 OptStr ip_address, 2 OptStr ha_vip_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateHaVipRequest, CreateHaVipResponse);
