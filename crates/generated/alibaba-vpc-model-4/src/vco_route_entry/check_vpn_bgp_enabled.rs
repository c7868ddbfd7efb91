// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CheckVpnBgpEnabled.json; do not edit.
//! Tells whether IPsec connections of a region can use BGP.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CheckVpnBgpEnabled).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CheckVpnBgpEnabledRequest, CheckVpnBgpEnabledResponse>(
    "CheckVpnBgpEnabled", Effect::Read, &CHECK_VPN_BGP_ENABLED_REQUEST, &CHECK_VPN_BGP_ENABLED_RESPONSE,
).idempotency_token("ClientToken"), "
    403 Forbidden
");

/// Request of `CheckVpnBgpEnabled`.
#[derive(Default)] #[non_exhaustive] pub struct CheckVpnBgpEnabledRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CheckVpnBgpEnabledRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CheckVpnBgpEnabledRequest`].
pub static CHECK_VPN_BGP_ENABLED_REQUEST: Schema =
    Schema { name: "CheckVpnBgpEnabledRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CheckVpnBgpEnabledRequest, CHECK_VPN_BGP_ENABLED_REQUEST, [0 OptStr region_id, 1 OptStr client_token] []);

/// Answer of `CheckVpnBgpEnabled`.
#[derive(Default)] #[non_exhaustive] pub struct CheckVpnBgpEnabledResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `BgpEnabled`: yes or no. */ pub bgp_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CheckVpnBgpEnabledResponse`].
pub static CHECK_VPN_BGP_ENABLED_RESPONSE: Schema =
    Schema { name: "CheckVpnBgpEnabledResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::boolean("BgpEnabled"),
]; &ROWS } };
record!(CheckVpnBgpEnabledResponse, CHECK_VPN_BGP_ENABLED_RESPONSE, [0 OptStr request_id] [1 OptBool bgp_enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CheckVpnBgpEnabledRequest, CheckVpnBgpEnabledResponse);
